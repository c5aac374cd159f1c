package referral

import (
	"context"
	"encoding/json"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// given is a reward as it is written.
type given struct {
	id       RewardID
	user     person.UserID
	state    string
	hold     *ledger.HoldID
	transfer *ledger.TransferID
	voucher  *offer.VoucherID
	due      time.Time
}

// decideBoth decides for both sides of a usage, gives what is to be given, and writes down why.
func (s *Service) decideBoth(ctx context.Context, tx *database.Tx, c campaign, r referral, u usage) error {
	for _, side := range []Side{Friend, FirstUser} {
		d, err := s.decide(ctx, tx, c, r, u, side)
		if err != nil {
			return err
		}
		if err := s.give(ctx, tx, c, r, u, d); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) give(ctx context.Context, tx *database.Tx, c campaign, r referral, u usage, d decision) error {
	now := s.now().UTC().Truncate(time.Microsecond)
	g := given{id: id.New[RewardID]("rwd"), user: r.recipient(d.side), state: "none", due: c.rules.Rewards.due(now, r, d)}
	if d.side == FirstUser && !r.named {
		g.id = id.At[RewardID]("rwd", g.due) // an id tells when it was made
	}
	if d.reason == Rewarded {
		paid, err := s.pay(ctx, tx, c, r, d, &g, !g.due.After(now))
		if err != nil {
			return err
		}
		if !paid {
			d.reason, d.amount = Budget, 0
		}
	}
	if err := s.write(ctx, tx, c, r, u, d, g, now); err != nil {
		return err
	}
	if d.reason != Rewarded {
		return nil
	}
	return s.tellReward(ctx, tx, c, g.id, g.state == "paid")
}

// due is when a reward is paid and told. Where a friend does not want to be named, the first user's comes with the others of
// that day, on the second midnight (UTC), so that the time does not tell who it was.
func (p Policy) due(now time.Time, r referral, d decision) time.Time {
	due := now
	if d.reason == Rewarded {
		due = now.AddDate(0, 0, int(p.PendingDays))
	}
	if d.side == FirstUser && !r.named {
		const day = 24 * time.Hour
		if later := now.Truncate(day).Add(2 * day); later.After(due) {
			due = later
		} else {
			due = due.Truncate(day).Add(day)
		}
	}
	return due
}

// pay gives what a template says, from what was set aside or else from what the budget still has. It tells whether there was
// enough.
func (s *Service) pay(ctx context.Context, tx *database.Tx, c campaign, r referral, d decision, g *given, now bool) (bool, error) {
	gift := offer.ID("")
	if d.gives.Gives == GivesVoucher {
		gift = *d.gives.OfferID
	}
	kept, err := s.release(ctx, tx, r.voucher, d.side, gift)
	if err != nil {
		return false, err
	}
	g.state = "pending"
	if now {
		g.state = "paid"
	}
	switch d.gives.Gives {
	case GivesVoucher:
		return s.payVoucher(ctx, tx, gift, kept, g)
	case GivesPoints:
		if !now {
			return true, nil
		}
		return true, s.addPoints(ctx, tx, g.user, c.merchant, d.gives.Points)
	}
	return s.payMoney(ctx, tx, c, d.amount, g)
}

func (s *Service) payMoney(ctx context.Context, tx *database.Tx, c campaign, amount int64, g *given) (bool, error) {
	leg, err := s.leg(ctx, tx, c, g.user, amount, string(g.id))
	if err != nil {
		return false, err
	}
	if g.state == "paid" {
		var moved []ledger.Transfer
		if moved, err = s.ledger.Transfer(ctx, tx, leg); err == nil {
			g.transfer = &moved[0].ID
		}
	} else {
		var hold ledger.HoldID
		if hold, err = s.ledger.Place(ctx, tx, leg, nil); err == nil {
			g.hold = &hold
		}
	}
	if short(err) {
		g.state = "none"
		return false, nil
	}
	return err == nil, err
}

func (s *Service) payVoucher(ctx context.Context, tx *database.Tx, gift offer.ID, kept offer.VoucherID, g *given) (bool, error) {
	there, err := s.isReserved(ctx, tx, kept)
	if err != nil {
		return false, err
	}
	if !there {
		if kept, err = s.offers.Reserve(ctx, tx, g.user, gift); unavailable(err) {
			g.state = "none"
			return false, nil
		} else if err != nil {
			return false, err
		}
	}
	g.voucher = &kept
	if g.state == "pending" {
		return true, nil
	}
	return true, s.grant(ctx, tx, gift, g.user, kept)
}

// isReserved tells whether a voucher is still set aside: the day until which its offer is valid may have passed meanwhile.
func (s *Service) isReserved(ctx context.Context, tx *database.Tx, voucher offer.VoucherID) (bool, error) {
	if voucher == "" {
		return false, nil
	}
	held, err := s.offers.Held(ctx, tx, voucher)
	return held.State == offer.VoucherReserved, err
}

// grant puts a reserved voucher into its user's wallet. Nobody passed it on to them.
func (s *Service) grant(ctx context.Context, tx *database.Tx, gift offer.ID, user person.UserID, voucher offer.VoucherID) error {
	if err := s.offers.Grant(ctx, tx, voucher); err != nil {
		return err
	}
	return s.keep(ctx, tx, referral{voucher: voucher, offer: gift, friend: user, refused: NotPassedOn})
}

func (s *Service) addPoints(ctx context.Context, tx *database.Tx, user person.UserID, merchant offer.MerchantID, points int64) error {
	_, err := tx.Exec(ctx, `insert into points (user_id, merchant_id, balance) values ($1, $2, $3)
		on conflict (user_id, merchant_id) do update set balance = points.balance + excluded.balance`, user, merchant, points)
	return err
}

func (s *Service) write(ctx context.Context, tx *database.Tx, c campaign, r referral, u usage, d decision, g given, now time.Time) error {
	var user, template, closed any
	if g.user != "" {
		user = g.user
	}
	if d.template > 0 {
		template = d.template - 1
	}
	x := Explanation{Side: d.side, Reason: d.reason, Trigger: c.rules.Rewards.On, Template: d.template, Tried: d.tried, Facts: d.facts, Flat: d.flat,
		EarnedAt: &now}
	text, err := json.Marshal(x)
	if err != nil {
		return err
	}
	if d.reason != Rewarded {
		d.gives = Template{}
	}
	if g.state == "paid" {
		closed = now.UnixMicro()
	}
	_, err = tx.Exec(ctx, `insert into reward (reward_id, offer_id, voucher_id, redemption_id, side, user_id, friend_id, named, state, reason, template,
		kind, currency, amount, points, given_voucher_id, hold_id, transfer_id, explanation, created_at, due_at, closed_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
		g.id, c.offer, r.voucher, u.id(), d.side, user, r.friend, r.named, g.state, d.reason, template, d.gives.Gives, c.currency, d.amount, d.gives.Points,
		g.voucher, g.hold, g.transfer, string(text), now.UnixMicro(), g.due.UnixMicro(), closed)
	return err
}
