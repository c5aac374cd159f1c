package referral

import (
	"context"
	"errors"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Due lists pending rewards whose time has come.
func (s *Service) Due(ctx context.Context, tx *database.Tx, limit int) ([]RewardID, error) {
	return database.All(ctx, tx, database.Column[RewardID], `select reward_id from reward where state = 'pending' and due_at <= $1
		order by due_at, reward_id limit $2`, s.now().UnixMicro(), limit)
}

// written is a reward as it was written, for what happens to it later.
type written struct {
	id       RewardID
	offer    offer.ID
	user     person.UserID
	named    bool
	side     Side
	state    string // before
	kind     string
	amount   int64
	points   int64
	hold     *ledger.HoldID
	voucher  *offer.VoucherID
	template int64
}

const writtenColumns = `reward_id, offer_id, coalesce(user_id, ''), named, side, state, kind, amount, points, hold_id, given_voucher_id, coalesce(template, 0)`

func readWritten(scan database.Scan) (w written, err error) {
	err = scan(&w.id, &w.offer, &w.user, &w.named, &w.side, &w.state, &w.kind, &w.amount, &w.points, &w.hold, &w.voucher, &w.template)
	return w, err
}

// Settle pays a pending reward whose time has come. Settling twice is settling once.
func (s *Service) Settle(ctx context.Context, tx *database.Tx, id RewardID) error {
	now := s.now().UnixMicro()
	due, err := database.All(ctx, tx, database.Column[offer.ID], `select offer_id from reward where reward_id = $1 and state = 'pending' and due_at <= $2`,
		id, now)
	if err != nil || len(due) == 0 {
		return err
	}
	// In the order in which everybody takes rows: the offer's first.
	if err := s.offers.Lock(ctx, tx, due[0]); err != nil {
		return err
	}
	w, err := readWritten(tx.QueryRow(ctx, `update reward set state = 'paid', closed_at = $2 where reward_id = $1 and state = 'pending' and due_at <= $2
		returning `+writtenColumns, id, now).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	c, err := s.campaign(ctx, tx, w.offer)
	if err != nil {
		return err
	}
	switch w.kind {
	case GivesMoney:
		moved, err := s.ledger.Capture(ctx, tx, ledger.Capture{Hold: *w.hold, Amount: w.amount})
		if err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `update reward set transfer_id = $2, hold_id = null where reward_id = $1`, id, moved[0].ID); err != nil {
			return err
		}
	case GivesPoints:
		if err := s.addPoints(ctx, tx, w.user, c.merchant, w.points); err != nil {
			return err
		}
	case GivesVoucher:
		if err := s.settleVoucher(ctx, tx, c, w); err != nil {
			return err
		}
	}
	if err := s.tellReward(ctx, tx, c, id, true); err != nil {
		return err
	}
	return s.offers.Sweep(ctx, tx, w.offer)
}

// settleVoucher puts the voucher that waited into its user's wallet; one whose day has passed meanwhile is nothing, and said to be.
func (s *Service) settleVoucher(ctx context.Context, tx *database.Tx, c campaign, w written) error {
	there, err := s.isReserved(ctx, tx, *w.voucher)
	if err != nil {
		return err
	}
	if there {
		return s.grant(ctx, tx, *c.rules.Rewards.side(w.side)[w.template].OfferID, w.user, *w.voucher)
	}
	_, err = tx.Exec(ctx, `update reward set state = 'none', reason = $2, kind = '', given_voucher_id = null where reward_id = $1`, w.id, Budget)
	return err
}

// takeBack reverses the rewards of a redemption, each once: a pending one is given up, a paid one returns as far as it is still
// there.
func (s *Service) takeBack(ctx context.Context, tx *database.Tx, c campaign, redemption offer.RedemptionID) error {
	now := s.now().UnixMicro()
	pending, err := database.All(ctx, tx, readWritten, `select `+writtenColumns+` from reward
		where redemption_id = $1 and state in ('pending', 'paid') order by reward_id`, redemption)
	if err != nil {
		return err
	}
	for _, w := range pending {
		touched, err := tx.Exec(ctx, `update reward set state = 'reversed', reason = 'reversed', hold_id = null, closed_at = $2
			where reward_id = $1 and state in ('pending', 'paid')`, w.id, now)
		if err != nil {
			return err
		}
		if touched == 0 {
			continue
		}
		if err := s.takeBackOne(ctx, tx, c, w); err != nil {
			return err
		}
		if err := s.tellReward(ctx, tx, c, w.id, w.state == "paid"); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) takeBackOne(ctx context.Context, tx *database.Tx, c campaign, w written) error {
	switch {
	case w.kind == GivesVoucher:
		_, err := s.offers.Withdraw(ctx, tx, *w.voucher)
		return err
	case w.state == "pending" && w.kind == GivesMoney:
		return s.ledger.Release(ctx, tx, *w.hold)
	case w.state == "pending":
		return nil
	case w.kind == GivesPoints:
		_, err := tx.Exec(ctx, `update points set balance = case when balance > $3 then balance - $3 else 0 end
			where user_id = $1 and merchant_id = $2`, w.user, c.merchant, w.points)
		return err
	}
	leg, err := s.leg(ctx, tx, c, w.user, w.amount, string(w.id))
	if err != nil {
		return err
	}
	leg.Debit, leg.Credit, leg.Kind = leg.Credit, leg.Debit, KindRewardBack
	recovered, err := s.offers.Take(ctx, tx, leg)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `update reward set recovered = $2 where reward_id = $1`, w.id, recovered)
	return err
}
