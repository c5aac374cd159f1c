package referral

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// referral is a voucher with whom it is owed to.
type referral struct {
	voucher     offer.VoucherID
	offer       offer.ID
	friend      person.UserID
	first       person.UserID // empty when nobody passed the offer on
	pass        PassID
	depth       int64 // 0 when nobody passed it on
	named       bool
	recommended bool
	refused     Reason // why no reward can come of it; empty when one can
}

func load(ctx context.Context, tx *database.Tx, voucher offer.VoucherID) (referral, error) {
	found, err := loadAll(ctx, tx, voucher)
	if err != nil {
		return referral{}, err
	}
	r, there := found[voucher]
	if !there {
		return referral{}, fault.ErrNotFound
	}
	return r, nil
}

func loadAll(ctx context.Context, tx *database.Tx, vouchers ...offer.VoucherID) (map[offer.VoucherID]referral, error) {
	found := make(map[offer.VoucherID]referral, len(vouchers))
	if len(vouchers) == 0 {
		return found, nil
	}
	in, args := database.List(1, vouchers)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var r referral
		err = scan(&r.voucher, &r.offer, &r.friend, &r.first, &r.pass, &r.depth, &r.named, &r.recommended, &r.refused)
		found[r.voucher] = r
		return none, err
	}, `select voucher_id, offer_id, friend_id, coalesce(first_id, ''), coalesce(pass_id, ''), depth, named, recommended, refused
		from referral where voucher_id in `+in, args...)
	return found, err
}

// keep writes where a voucher came from; what was passed on to its holder is claimed now.
func (s *Service) keep(ctx context.Context, tx *database.Tx, r referral) error {
	var first, pass any
	if r.first != "" {
		first, pass = r.first, r.pass
	}
	if _, err := tx.Exec(ctx, `insert into referral (voucher_id, offer_id, friend_id, first_id, pass_id, depth, named, recommended, refused, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		r.voucher, r.offer, r.friend, first, pass, r.depth, r.named, r.recommended, r.refused, s.now().UnixMicro()); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `update pass set state = 'claimed' where offer_id = $1 and to_id = $2 and state in ('waiting', 'seen')`, r.offer, r.friend)
	return err
}

// attribute finds to whom a claim is owed: whoever put the offer before the friend first, within the window. Own says that the
// friend came by way of a card that they shared themselves.
func (s *Service) attribute(ctx context.Context, tx *database.Tx, who person.Actor, c campaign, own bool) (referral, error) {
	r := referral{offer: c.offer, friend: who.UserID}
	since := s.now().Add(-time.Duration(c.rules.Rewards.AttributionDays) * 24 * time.Hour)
	passes, err := database.All(ctx, tx, func(scan database.Scan) (p struct {
		id    PassID
		from  person.UserID
		depth int64
		at    int64
	}, err error,
	) {
		err = scan(&p.id, &p.from, &p.depth, &p.at)
		return p, err
	}, `select pass_id, from_id, depth, created_at from pass where offer_id = $1 and to_id = $2 order by created_at, pass_id`, c.offer, who.UserID)
	if err != nil {
		return r, err
	}
	for _, p := range passes {
		if p.at > since.UnixMicro() {
			r.first, r.pass, r.depth = p.from, p.id, p.depth
			r.refused, err = s.refusal(ctx, tx, who, c, r.first)
			return r, err
		}
	}
	switch {
	case len(passes) > 0:
		r.refused = OutsideWindow
	case own:
		r.refused = Oneself
	default:
		r.refused = NotPassedOn
	}
	return r, nil
}

// refusal is why nobody is rewarded for a claim although somebody passed the offer on.
func (s *Service) refusal(ctx context.Context, tx *database.Tx, who person.Actor, c campaign, first person.UserID) (Reason, error) {
	same, err := person.HasSignedInOn(ctx, tx, first, who.TerminalID)
	if err != nil || same {
		return SameTerminal, err
	}
	for _, user := range []person.UserID{first, who.UserID} {
		works, err := offer.Works(ctx, tx, user, c.merchant)
		if err != nil || works {
			return WorksThere, err
		}
	}
	circle, err := inCircle(ctx, tx, c.offer, first, who.UserID)
	if err != nil || circle {
		return Circular, err
	}
	return "", nil
}

// mostForebears bounds the search for a circle. A ring of more people than this costs more to build than it brings.
const mostForebears = 200

// inCircle tells whether somebody had an offer from another, directly or by way of others.
func inCircle(ctx context.Context, tx *database.Tx, id offer.ID, from, other person.UserID) (bool, error) {
	seen, next := map[person.UserID]bool{from: true}, []person.UserID{from}
	for len(next) > 0 && len(seen) < mostForebears {
		in, args := database.List(2, next)
		before, err := database.All(ctx, tx, database.Column[person.UserID],
			`select distinct first_id from referral where offer_id = $1 and first_id is not null and friend_id in `+in, append([]any{id}, args...)...)
		if err != nil {
			return false, err
		}
		next = nil
		for _, one := range before {
			if one == other {
				return true, nil
			}
			if !seen[one] {
				seen[one] = true
				next = append(next, one)
			}
		}
	}
	return false, nil
}
