package referral

import (
	"cmp"
	"context"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Command is what somebody at a counter wants: made by Redeeming, and done by Do.
type Command struct {
	// Redeemed is what came of it, Err the fault when it is refused.
	Redeemed Redeemed
	Err      error

	wish     offer.Wish
	terminal person.TerminalID
}

// Redeeming uses a voucher at a counter. A member of the staff whose name is not given is looked up. The rewards are decided,
// and paid, in the same transaction.
func Redeeming(by offer.Teller, terminal person.TerminalID, p offer.Purchase) *Command {
	return &Command{wish: offer.Wish{By: by, Purchase: p}, terminal: terminal}
}

// Do does commands in their order, each as if alone, and leaves the outcome in each. One that is refused by the rules of the
// counter changes nothing and disturbs no other. What it returns is the transaction's own trouble; a fault among it, such as
// ledger.ErrBalanceLimit, is of one command, which shows when each is done alone. Faults: those of offer.Round.
func (s *Service) Do(ctx context.Context, tx *database.Tx, commands ...*Command) error {
	wishes := make([]*offer.Wish, len(commands))
	for i, c := range commands {
		c.Redeemed, c.Err, wishes[i] = Redeemed{}, nil, &c.wish
	}
	moves := s.ledger.Batch()
	counter, err := s.offers.Round(ctx, tx, moves, wishes...)
	if err != nil {
		return err
	}
	terminals := map[offer.VoucherID][]person.TerminalID{}
	for _, c := range commands {
		if voucher, known := c.wish.Voucher(); known {
			terminals[voucher] = append(terminals[voucher], c.terminal)
		}
	}
	rd, err := s.open(ctx, tx, moves, terminals)
	if err != nil {
		return err
	}
	for _, c := range commands {
		if err := rd.redeem(ctx, tx, counter, c); err != nil {
			return err
		}
	}
	if err := rd.finish(ctx, tx, counter); err != nil {
		return err
	}
	return s.answer(ctx, tx, rd, commands)
}

// redeem uses a voucher, and decides what that brings to either side.
func (rd *round) redeem(ctx context.Context, tx *database.Tx, counter *offer.Round, c *Command) error {
	if err := counter.Redeem(&c.wish); err != nil || c.wish.Err != nil || !c.wish.Fresh {
		c.Err = c.wish.Err
		return err
	}
	done := c.wish.Done
	of, r := rd.campaigns[done.OfferID], rd.referrals[done.VoucherID]
	if of.rules.Rewards.On == OnClaim {
		return nil
	}
	if err := rd.decideBoth(ctx, tx, of, r, usage{&done, c.terminal}); err != nil {
		return err
	}
	return rd.settle(ctx, tx, of, r, c.wish.Usable())
}

// finish writes everything: the money first, which the rest refers to.
func (rd *round) finish(ctx context.Context, tx *database.Tx, counter *offer.Round) error {
	if err := counter.Sweep(); err != nil {
		return err
	}
	if err := rd.moves.Write(ctx, tx); err != nil {
		return err
	}
	if err := counter.Write(ctx, tx); err != nil {
		return err
	}
	if err := rd.write(ctx, tx); err != nil {
		return err
	}
	return rd.alert(ctx, tx, counter.Swept)
}

// answer adds to each redemption what it gave to either side.
func (s *Service) answer(ctx context.Context, tx *database.Tx, rd *round, commands []*Command) error {
	given := map[offer.RedemptionID][]Outcome{}
	for _, g := range rd.given {
		given[g.usage.id()] = append(given[g.usage.id()], g.outcome())
	}
	var before []offer.RedemptionID
	for _, c := range commands {
		if _, now := given[c.wish.Done.ID]; c.Err == nil && !now {
			before = append(before, c.wish.Done.ID)
		}
	}
	known, err := s.outcomes(ctx, tx, before...)
	for _, c := range commands {
		if c.Err != nil {
			continue
		}
		outcomes := append(append([]Outcome{}, known[c.wish.Done.ID]...), given[c.wish.Done.ID]...)
		slices.SortFunc(outcomes, func(a, b Outcome) int { return cmp.Compare(a.RewardID, b.RewardID) })
		c.Redeemed = Redeemed{c.wish.Done, outcomes}
	}
	return err
}

// Redeem does Redeeming alone.
func (s *Service) Redeem(ctx context.Context, tx *database.Tx, by offer.Teller, terminal person.TerminalID, p offer.Purchase) (Redeemed, error) {
	c := Redeeming(by, terminal, p)
	if err := s.Do(ctx, tx, c); err != nil {
		return Redeemed{}, err
	}
	return c.Redeemed, c.Err
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
	held, err := s.offers.Held(ctx, tx, done.VoucherID)
	if err != nil {
		return Redeemed{}, err
	}
	if held.State == offer.VoucherActive {
		// The voucher can be used again: what that would bring is set aside again.
		if err := s.alone(ctx, tx, done.VoucherID, (*round).reserve); err != nil {
			return Redeemed{}, err
		}
	}
	if err := s.offers.Sweep(ctx, tx, c.offer); err != nil {
		return Redeemed{}, err
	}
	if err := s.alertNow(ctx, tx, c.offer); err != nil {
		return Redeemed{}, err
	}
	return s.redeemed(ctx, tx, done)
}

// alone does something in a round for one voucher, and writes it.
func (s *Service) alone(ctx context.Context, tx *database.Tx, voucher offer.VoucherID,
	do func(*round, context.Context, *database.Tx, campaign, referral) error,
) error {
	rd, err := s.open(ctx, tx, s.ledger.Batch(), map[offer.VoucherID][]person.TerminalID{voucher: nil})
	if err != nil {
		return err
	}
	r := rd.referrals[voucher]
	if err := do(rd, ctx, tx, rd.campaigns[r.offer], r); err != nil {
		return err
	}
	if err := rd.moves.Write(ctx, tx); err != nil {
		return err
	}
	return rd.write(ctx, tx)
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
	if err := s.alone(ctx, tx, voucher, func(rd *round, ctx context.Context, tx *database.Tx, _ campaign, _ referral) error {
		return rd.releaseBoth(ctx, tx, voucher)
	}); err != nil {
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
