package referral

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// given is a reward, or why there is none, to be written.
type given struct {
	id       RewardID
	campaign campaign
	referral referral
	usage    usage
	decision decision
	user     person.UserID
	state    string
	hold     *ledger.HoldID
	transfer *ledger.TransferID
	voucher  *offer.VoucherID
	at, due  time.Time
}

// decideBoth decides for both sides of a usage, gives what is to be given, and keeps why.
func (rd *round) decideBoth(ctx context.Context, tx *database.Tx, c campaign, r referral, u usage) error {
	for _, side := range []Side{Friend, FirstUser} {
		d, err := rd.decide(c, r, u, side)
		if err != nil {
			return err
		}
		if err := rd.give(ctx, tx, c, r, u, d); err != nil {
			return err
		}
	}
	return nil
}

func (rd *round) give(ctx context.Context, tx *database.Tx, c campaign, r referral, u usage, d decision) error {
	now := rd.service.now().UTC().Truncate(time.Microsecond)
	g := &given{id: id.New[RewardID]("rwd"), campaign: c, referral: r, usage: u, user: r.recipient(d.side), state: "none", at: now,
		due: c.rules.Rewards.due(now, r, d)}
	if d.side == FirstUser && !r.named {
		g.id = id.At[RewardID]("rwd", g.due) // an id tells when it was made
	}
	if d.reason == Rewarded {
		paid, err := rd.pay(ctx, tx, d, g)
		if err != nil {
			return err
		}
		if !paid {
			g.state = "none"
			d.reason, d.amount = Budget, 0
		} else if d.side == FirstUser {
			rd.tallyUp(r)
		}
	}
	g.decision = d
	rd.given = append(rd.given, g)
	return nil
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
func (rd *round) pay(ctx context.Context, tx *database.Tx, d decision, g *given) (bool, error) {
	gift := offer.ID("")
	if d.gives.Gives == GivesVoucher {
		gift = *d.gives.OfferID
	}
	kept, err := rd.release(ctx, tx, g.referral.voucher, d.side, gift)
	if err != nil {
		return false, err
	}
	g.state = "paid"
	if g.due.After(g.at) {
		g.state = "pending"
	}
	switch d.gives.Gives {
	case GivesVoucher:
		return rd.payVoucher(ctx, tx, gift, kept, g)
	case GivesPoints:
		if g.state == "paid" {
			rd.points[customer{g.user, g.campaign.merchant}] += d.gives.Points
		}
		return true, nil
	}
	return rd.payMoney(d.amount, g)
}

func (rd *round) payMoney(amount int64, g *given) (bool, error) {
	leg := rd.leg(g.campaign, g.user, amount, string(g.id))
	err := rd.moves.Try(func() error {
		if g.state == "paid" {
			moved, err := rd.moves.Transfer(leg)
			g.transfer = &moved.ID
			return err
		}
		hold, err := rd.moves.Place(leg, nil)
		g.hold = &hold
		return err
	})
	if err != nil {
		g.transfer, g.hold = nil, nil
	}
	if short(err) {
		return false, nil
	}
	return err == nil, err
}

func (rd *round) payVoucher(ctx context.Context, tx *database.Tx, gift offer.ID, kept offer.VoucherID, g *given) (bool, error) {
	s := rd.service
	there, err := s.isReserved(ctx, tx, kept)
	if err != nil {
		return false, err
	}
	if !there {
		if kept, err = s.offers.Reserve(ctx, tx, g.user, gift); unavailable(err) {
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

func (rd *round) writeGiven(ctx context.Context, tx *database.Tx) error {
	rows := make([][]any, len(rd.given))
	for i, g := range rd.given {
		row, err := g.row()
		if err != nil {
			return err
		}
		rows[i] = row
	}
	_, err := database.Insert(ctx, tx, `reward (reward_id, offer_id, voucher_id, redemption_id, side, user_id, friend_id, named, state, reason, template,
		kind, currency, amount, points, given_voucher_id, hold_id, transfer_id, explanation, created_at, due_at, closed_at)`, rows)
	return err
}

func (g *given) row() ([]any, error) {
	c, r, d := g.campaign, g.referral, g.decision
	var user, template, closed any
	if g.user != "" {
		user = g.user
	}
	if d.template > 0 {
		template = d.template - 1
	}
	text, err := json.Marshal(Explanation{Side: d.side, Reason: d.reason, Trigger: c.rules.Rewards.On, Template: d.template, Tried: d.tried, Facts: d.facts,
		Flat: d.flat, EarnedAt: &g.at})
	if g.state == "paid" {
		closed = g.at.UnixMicro()
	}
	gives := g.gives()
	return []any{g.id, c.offer, r.voucher, g.usage.id(), d.side, user, r.friend, r.named, g.state, d.reason, template, gives.Gives, c.currency, d.amount,
		gives.Points, g.voucher, g.hold, g.transfer, string(text), g.at.UnixMicro(), g.due.UnixMicro(), closed}, err
}

// gives is the template, where anything is given.
func (g *given) gives() Template {
	if g.decision.reason != Rewarded {
		return Template{}
	}
	return g.decision.gives
}

// outcome is the reward as the merchant's staff sees it.
func (g *given) outcome() Outcome {
	gives := g.gives()
	return Outcome{RewardID: g.id, RedemptionID: g.usage.id(), Side: g.decision.side, State: g.state, Reason: g.decision.reason, Gives: gives.Gives,
		Amount: amountOf(g.decision.amount, string(g.campaign.currency)), Points: gives.Points, At: g.at}
}

// told tells whether the reward exists for whoever it is for by now.
func (g *given) told() bool {
	return g.decision.reason == Rewarded && (g.decision.side == Friend || g.referral.named || !g.due.After(g.at))
}

// reward is the reward as whoever it is for sees it.
func (g *given) reward(merchant offer.Face, friend person.User) Reward {
	gives := g.gives()
	r := Reward{ID: g.id, Side: g.decision.side, State: g.state, Reason: g.decision.reason, Offer: g.campaign.title, OfferID: g.campaign.offer,
		Merchant: merchant, Gives: gives.Gives, Amount: amountOf(g.decision.amount, string(g.campaign.currency)), Points: gives.Points, At: g.at}
	if r.Side == FirstUser && g.referral.named {
		r.Friend = &friend
	}
	if r.Side == FirstUser && !g.referral.named {
		r.At = g.due
	}
	if g.state == "pending" {
		due := g.due
		r.DueAt = &due
	}
	if g.state == "paid" {
		r.VoucherID = g.voucher
	}
	return r
}

// tell tells rewards on every terminal of whoever they are for.
func (rd *round) tell(ctx context.Context, tx *database.Tx) error {
	var merchants []offer.MerchantID
	var friends []person.UserID
	moved := map[money.Currency][]person.UserID{}
	for _, g := range rd.given {
		if !g.told() {
			continue
		}
		merchants, friends = append(merchants, g.campaign.merchant), append(friends, g.referral.friend)
		if g.transfer != nil {
			moved[g.campaign.currency] = append(moved[g.campaign.currency], g.user)
		}
	}
	slices.Sort(merchants)
	slices.Sort(friends)
	faces, err := offer.Faces(ctx, tx, slices.Compact(merchants)...)
	if err != nil {
		return err
	}
	names, err := person.Users(ctx, tx, slices.Compact(friends)...)
	if err != nil {
		return err
	}
	for _, currency := range slices.Sorted(maps.Keys(moved)) {
		if err := rd.service.wallets.Changed(ctx, tx, currency, moved[currency]...); err != nil {
			return err
		}
	}
	for _, g := range rd.given {
		if !g.told() {
			continue
		}
		if err := rd.service.events.Append(ctx, tx, "reward", g.reward(faces[g.campaign.merchant], names[g.referral.friend]), userChannels(g.user)...); err != nil {
			return err
		}
	}
	return nil
}
