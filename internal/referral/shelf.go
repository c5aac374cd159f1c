package referral

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// passRow is a pass as one transaction sees it.
type passRow struct {
	Pass
	offer offer.ID
	share *ShareID
	why   string
	from  person.UserID
}

const shelfColumns = `p.pass_id, p.kind, p.state, p.created_at, p.offer_id, p.share_id, p.why, p.from_id`

func readPass(scan database.Scan) (p passRow, err error) {
	var at int64
	err = scan(&p.ID, &p.Kind, &p.State, &at, &p.offer, &p.share, &p.why, &p.from)
	p.CreatedAt = moment(at)
	return p, err
}

// named puts the names to passes.
func named(ctx context.Context, tx *database.Tx, rows []passRow) error {
	ids := make([]person.UserID, len(rows))
	for i, row := range rows {
		ids[i] = row.from
	}
	names, err := person.Users(ctx, tx, ids...)
	for i := range rows {
		rows[i].From = names[rows[i].from]
	}
	return err
}

// Shelf lists what friends passed on to a user and waits there: neither claimed nor declined, nor from where the user wants
// nothing, nor of an offer that is over.
func (s *Service) Shelf(ctx context.Context, tx *database.Tx, user person.UserID, cursor string, limit int) ([]Passed, string, error) {
	before, err := readID("ps", cursor)
	if err != nil {
		return nil, "", err
	}
	rows, err := database.All(ctx, tx, readPass, `select `+shelfColumns+` from pass p join offer o on o.offer_id = p.offer_id
		where p.to_id = $1 and p.pass_id < $2 and p.kind <> 'conversation' and p.state in ('waiting', 'seen')
		and o.state = 'published' and (o.claim_until is null or o.claim_until > $3)
		and not exists (select 1 from offer_mute m where m.user_id = $1 and ((m.kind = 'friend' and m.subject = p.from_id)
			or (m.kind = 'merchant' and m.subject = o.merchant_id) or (m.kind = 'kind' and m.subject = o.kind)))
		and not exists (select 1 from pass e where e.to_id = $1 and e.offer_id = p.offer_id and e.kind <> 'conversation'
			and e.state in ('waiting', 'seen') and e.pass_id < p.pass_id)
		order by p.pass_id desc limit $4`, user, before, s.now().UnixMicro(), limit+1)
	if err != nil {
		return nil, "", err
	}
	rows, next := database.Page(rows, limit, func(p passRow) string { return string(p.ID) })
	if err := named(ctx, tx, rows); err != nil {
		return nil, "", err
	}
	ids := make([]offer.ID, len(rows))
	for i, row := range rows {
		ids[i] = row.offer
	}
	cards, err := s.offers.Cards(ctx, tx, ids...)
	if err != nil {
		return nil, "", err
	}
	ordered := make([]offer.Card, len(rows))
	for i, id := range ids {
		ordered[i] = cards[id]
	}
	shown, err := s.show(ctx, tx, user, ordered)
	if err != nil {
		return nil, "", err
	}
	all := make([]Passed, len(rows))
	for i, row := range rows {
		all[i] = Passed{row.Pass, shown[i]}
	}
	return all, next, nil
}

// firstPasses are the first passes of some offers to a user.
func (s *Service) firstPasses(ctx context.Context, tx *database.Tx, user person.UserID, offers ...offer.ID) (map[offer.ID]Pass, error) {
	firsts := map[offer.ID]Pass{}
	if len(offers) == 0 {
		return firsts, nil
	}
	in, args := database.List(2, offers)
	rows, err := database.All(ctx, tx, readPass, `select `+shelfColumns+` from pass p where p.to_id = $1 and p.offer_id in `+in+`
		order by p.created_at desc, p.pass_id desc`, append([]any{user}, args...)...)
	if err != nil {
		return nil, err
	}
	if err := named(ctx, tx, rows); err != nil {
		return nil, err
	}
	for _, row := range rows { // the earliest one is the last to be written
		firsts[row.offer] = row.Pass
	}
	return firsts, nil
}

// MarkSeen notes that passes were on their receiver's screen.
func (s *Service) MarkSeen(ctx context.Context, tx *database.Tx, user person.UserID, passes []PassID) error {
	if len(passes) == 0 {
		return nil
	}
	in, args := database.List(3, passes)
	_, err := tx.Exec(ctx, `update pass set state = 'seen', seen_at = $2 where to_id = $1 and state = 'waiting' and pass_id in `+in,
		append([]any{user, s.now().UnixMicro()}, args...)...)
	return err
}

// Decline takes an offer off a user's shelf; it is not recommended to them again. Declining twice is declining once.
func (s *Service) Decline(ctx context.Context, tx *database.Tx, user person.UserID, pass PassID) error {
	touched, err := tx.Exec(ctx, `update pass set state = 'declined', seen_at = coalesce(seen_at, $3)
		where to_id = $2 and state in ('waiting', 'seen', 'declined') and kind <> 'conversation'
		and offer_id = (select offer_id from pass where pass_id = $1 and to_id = $2)`, pass, user, s.now().UnixMicro())
	if err == nil && touched == 0 {
		err = fault.ErrNotFound
	}
	return err
}

// WhyShown answers why somebody is shown an offer.
func (s *Service) WhyShown(ctx context.Context, tx *database.Tx, user person.UserID, pass PassID) (Why, error) {
	row, err := readPass(tx.QueryRow(ctx, `select `+shelfColumns+` from pass p where p.pass_id = $1 and p.to_id = $2`, pass, user).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return Why{}, fault.ErrNotFound
	}
	if err != nil {
		return Why{}, err
	}
	rows := []passRow{row}
	if err := named(ctx, tx, rows); err != nil {
		return Why{}, err
	}
	var kept reasons
	if err := json.Unmarshal([]byte(row.why), &kept); err != nil {
		return Why{}, fmt.Errorf("pass %s: %w", pass, err)
	}
	settings, err := settingsOf(ctx, tx, user)
	if err != nil {
		return Why{}, err
	}
	why := Why{Pass: rows[0].Pass, Relation: "friend", Condition: kept.Condition, Facts: kept.Facts, ThisWeek: kept.ThisWeek,
		WeeklyLimit: settings[user].weekly}
	if !kept.Friend {
		why.Relation = "group"
		groups, err := s.chats.SharedGroups(ctx, tx, row.from, user)
		if err != nil {
			return Why{}, err
		}
		if len(groups) > 0 {
			why.Group = groups[0]
		}
	}
	return why, nil
}

// Vouchers lists what a user holds, the newest first.
func (s *Service) Vouchers(ctx context.Context, tx *database.Tx, user person.UserID, usable bool, cursor string, limit int) ([]Held, string, error) {
	vouchers, next, err := s.offers.Vouchers(ctx, tx, user, usable, cursor, limit)
	if err != nil {
		return nil, "", err
	}
	all, err := s.held(ctx, tx, vouchers...)
	return all, next, err
}

// Voucher shows a user one voucher of their own, with its code.
func (s *Service) Voucher(ctx context.Context, tx *database.Tx, user person.UserID, id offer.VoucherID) (Held, error) {
	one, err := s.offers.Voucher(ctx, tx, user, id)
	if err != nil {
		return Held{}, err
	}
	all, err := s.held(ctx, tx, one)
	if err != nil {
		return Held{}, err
	}
	return all[0], nil
}

// held dresses vouchers with what passing them on, and having had them passed on, brings.
func (s *Service) held(ctx context.Context, tx *database.Tx, vouchers ...offer.Voucher) ([]Held, error) {
	ids, offers := make([]offer.VoucherID, len(vouchers)), make([]offer.ID, len(vouchers))
	for i, one := range vouchers {
		ids[i], offers[i] = one.ID, one.Offer.ID
	}
	campaigns, err := s.campaigns(ctx, tx, offers...)
	if err != nil {
		return nil, err
	}
	referrals, err := loadAll(ctx, tx, ids...)
	if err != nil {
		return nil, err
	}
	shared, err := shares(ctx, tx, ids...)
	if err != nil {
		return nil, err
	}
	firsts := make([]person.UserID, 0, len(referrals))
	for _, r := range referrals {
		firsts = append(firsts, r.first)
	}
	names, err := person.Users(ctx, tx, firsts...)
	if err != nil {
		return nil, err
	}
	all := make([]Held, len(vouchers))
	for i, one := range vouchers {
		c, r := campaigns[one.Offer.ID], referrals[one.ID]
		h := Held{Voucher: one, Recommended: r.recommended, Recommends: c.rules.Recommendation.On, Sharing: c.rules.Sharing,
			SharesLeft: max(0, c.rules.Sharing.Copies-shared[one.ID]), On: c.rules.Rewards.On, SpendAbove: c.rules.Rewards.SpendAbove}
		if from, there := names[r.first]; there {
			h.From = &from
		}
		if all[i], err = s.promised(ctx, tx, c, r, h); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// promised adds what a voucher still promises to either side, and whether it can be passed on.
func (s *Service) promised(ctx context.Context, tx *database.Tx, c campaign, r referral, h Held) (Held, error) {
	open := h.Offer.Standing == offer.Open || h.Offer.Standing == offer.NotYet
	h.CanShare = open && h.SharesLeft > 0 && r.depth+1 <= h.Sharing.Depth && (h.Sharing.Friends || h.Sharing.Conversations)
	var err error
	if h.FirstGets, err = s.prospect(ctx, tx, c.rules.Rewards, FirstUser); err != nil {
		return Held{}, err
	}
	if r.first == "" || r.refused != "" || h.State != offer.VoucherActive || c.rules.Rewards.On == OnClaim {
		return h, nil // nothing comes of using it, or no more
	}
	if h.Promise, err = s.prospect(ctx, tx, c.rules.Rewards, Friend); err != nil || h.Promise == nil {
		return h, err
	}
	h.Promised, err = s.reserved(ctx, tx, c, h.ID, Friend)
	return h, err
}
