package referral

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Redeem uses a voucher at a counter. The rewards are decided, and paid, in the same transaction. Faults: those of
// offer.Redeem.
func (s *Service) Redeem(ctx context.Context, tx *database.Tx, by offer.Teller, terminal person.TerminalID, p offer.Purchase) (Redeemed, error) {
	done, fresh, err := s.offers.Redeem(ctx, tx, by, p)
	if err != nil {
		return Redeemed{}, err
	}
	if fresh {
		if err := s.reward(ctx, tx, done, terminal); err != nil {
			return Redeemed{}, err
		}
	}
	return s.redeemed(ctx, tx, done)
}

func (s *Service) reward(ctx context.Context, tx *database.Tx, done offer.Redemption, terminal person.TerminalID) error {
	c, err := s.campaign(ctx, tx, done.OfferID)
	if err != nil {
		return err
	}
	r, err := load(ctx, tx, done.VoucherID)
	if err != nil {
		return err
	}
	if c.rules.Rewards.On != OnClaim {
		if err := s.decideBoth(ctx, tx, c, r, usage{&done, terminal}); err != nil {
			return err
		}
		if err := s.settleReservations(ctx, tx, c, r); err != nil {
			return err
		}
	}
	if err := s.offers.Sweep(ctx, tx, c.offer); err != nil {
		return err
	}
	return s.alert(ctx, tx, c)
}

// Reverse takes a redemption back, and with it its rewards. Faults: those of offer.Reverse.
func (s *Service) Reverse(ctx context.Context, tx *database.Tx, by offer.Teller, redemption offer.RedemptionID, reason string) (Redeemed, error) {
	done, err := s.offers.Reverse(ctx, tx, by, redemption, reason)
	if err != nil {
		return Redeemed{}, err
	}
	c, err := s.campaign(ctx, tx, done.OfferID)
	if err != nil {
		return Redeemed{}, err
	}
	if err := s.takeBack(ctx, tx, c, redemption); err != nil {
		return Redeemed{}, err
	}
	// The voucher can be used again: what that would bring is set aside again.
	r, err := load(ctx, tx, done.VoucherID)
	if err != nil {
		return Redeemed{}, err
	}
	held, err := s.offers.Held(ctx, tx, done.VoucherID)
	if err != nil {
		return Redeemed{}, err
	}
	if held.State == offer.VoucherActive {
		if err := s.reserve(ctx, tx, c, r); err != nil {
			return Redeemed{}, err
		}
	}
	if err := s.offers.Sweep(ctx, tx, c.offer); err != nil {
		return Redeemed{}, err
	}
	if err := s.alert(ctx, tx, c); err != nil {
		return Redeemed{}, err
	}
	return s.redeemed(ctx, tx, done)
}

// Expire ends a voucher whose time is over, and frees what was set aside for it.
func (s *Service) Expire(ctx context.Context, tx *database.Tx, voucher offer.VoucherID) error {
	if err := s.offers.Expire(ctx, tx, voucher); err != nil {
		return err
	}
	held, err := s.offers.Held(ctx, tx, voucher)
	if err != nil || held.State != offer.VoucherExpired {
		return err
	}
	if err := s.releaseBoth(ctx, tx, voucher); err != nil {
		return err
	}
	return s.offers.Sweep(ctx, tx, held.Offer)
}

// redeemed adds to a redemption what it gave to either side.
func (s *Service) redeemed(ctx context.Context, tx *database.Tx, done offer.Redemption) (Redeemed, error) {
	all, err := s.outcomes(ctx, tx, done.ID)
	return Redeemed{done, append([]Outcome{}, all[done.ID]...)}, err
}

// Redemptions lists the redemptions of a merchant's offer with what each gave, to its staff, the newest first.
func (s *Service) Redemptions(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, of offer.ID, cursor string, limit int) ([]Redeemed, string, error) {
	if _, err := s.offers.Offer(ctx, tx, who, merchant, of); err != nil {
		return nil, "", err
	}
	found, next, err := s.offers.Redemptions(ctx, tx, merchant, &of, cursor, limit)
	if err != nil {
		return nil, "", err
	}
	ids := make([]offer.RedemptionID, len(found))
	for i, one := range found {
		ids[i] = one.ID
	}
	outcomes, err := s.outcomes(ctx, tx, ids...)
	all := make([]Redeemed, len(found))
	for i, one := range found {
		all[i] = Redeemed{one, append([]Outcome{}, outcomes[one.ID]...)}
	}
	return all, next, err
}

// outcomes are what redemptions gave, as the staff may see it.
func (s *Service) outcomes(ctx context.Context, tx *database.Tx, ids ...offer.RedemptionID) (map[offer.RedemptionID][]Outcome, error) {
	all := map[offer.RedemptionID][]Outcome{}
	if len(ids) == 0 {
		return all, nil
	}
	in, args := database.List(1, ids)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var o Outcome
		var at, amount int64
		var currency string
		err = scan(&o.RewardID, &o.RedemptionID, &o.Side, &o.State, &o.Reason, &o.Gives, &amount, &o.Points, &currency, &at)
		o.At, o.Amount = moment(at), amountOf(amount, currency)
		all[o.RedemptionID] = append(all[o.RedemptionID], o)
		return none, err
	}, `select reward_id, redemption_id, side, state, reason, kind, amount, points, currency, created_at from reward
		where redemption_id in `+in+` order by reward_id`, args...)
	return all, err
}

// ExplainToStaff says why a reward was given, or why none, without names.
func (s *Service) ExplainToStaff(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, reward RewardID) (Explanation, error) {
	if err := s.offers.MustWork(ctx, tx, who, merchant); err != nil {
		return Explanation{}, err
	}
	x, err := s.explain(ctx, tx, `r.reward_id = $1 and o.merchant_id = $2`, reward, merchant)
	if err == nil && x == nil {
		err = fault.ErrNotFound
	}
	if err != nil {
		return Explanation{}, err
	}
	return x.Explanation, nil
}

// DueVouchers lists vouchers whose time is over.
func (s *Service) DueVouchers(ctx context.Context, tx *database.Tx, limit int) ([]offer.VoucherID, error) {
	return s.offers.Due(ctx, tx, limit)
}
