package referral

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// The kinds of transfers of this room.
const (
	KindReward     = "offer_reward"
	KindRewardBack = "offer_reward_reversed"
)

// reservation is what is set aside for one side of a claim: the most that its templates give in money, and a voucher for
// each of them that gives one.
type reservation struct {
	hold     *ledger.HoldID
	vouchers map[offer.ID]offer.VoucherID
}

// recipient is whom a side's reward is for; empty for nobody.
func (r referral) recipient(side Side) person.UserID {
	if side == Friend {
		return r.friend
	}
	return r.first
}

// reserve sets aside what a claim may come to in rewards, for each side by itself. Where the budget has not enough, nothing is,
// and nothing is promised.
func (s *Service) reserve(ctx context.Context, tx *database.Tx, c campaign, r referral) error {
	if r.refused != "" || c.rules.Rewards.On == "" || c.rules.Rewards.On == OnClaim {
		return nil
	}
	for _, side := range []Side{Friend, FirstUser} {
		if err := s.reserveSide(ctx, tx, c, r, side); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) reserveSide(ctx context.Context, tx *database.Tx, c campaign, r referral, side Side) error {
	most, gifts := c.rules.Rewards.cost(side)
	if most == 0 && len(gifts) == 0 {
		return nil
	}
	held, err := s.reservationOf(ctx, tx, r.voucher, side)
	if err != nil || held != nil {
		return err
	}
	made := reservation{vouchers: map[offer.ID]offer.VoucherID{}}
	for _, gift := range gifts {
		voucher, err := s.offers.Reserve(ctx, tx, r.recipient(side), gift)
		if unavailable(err) {
			return s.undo(ctx, tx, made, "")
		}
		if err != nil {
			return err
		}
		made.vouchers[gift] = voucher
	}
	if most > 0 {
		hold, err := s.hold(ctx, tx, c, r.recipient(side), most, string(r.voucher))
		if short(err) {
			return s.undo(ctx, tx, made, "")
		}
		if err != nil {
			return err
		}
		made.hold = &hold
	}
	text, err := json.Marshal(made.vouchers)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `insert into reservation (voucher_id, side, hold_id, amount, vouchers) values ($1, $2, $3, $4, $5)`,
		r.voucher, side, made.hold, most, string(text))
	return err
}

// cost is the most that one side can get in money, and the offers of which it can get a voucher.
func (p Policy) cost(side Side) (most int64, gifts []offer.ID) {
	for _, t := range p.side(side) {
		most = max(most, t.most())
		if t.OfferID != nil && t.Gives == GivesVoucher {
			gifts = append(gifts, *t.OfferID)
		}
	}
	slices.Sort(gifts)
	return most, slices.Compact(gifts)
}

// unavailable tells whether a voucher cannot be given now, for a reason that is nobody's fault.
func unavailable(err error) bool {
	return errors.Is(err, offer.ErrSoldOut) || errors.Is(err, offer.ErrNotClaimable) || errors.Is(err, offer.ErrBudgetSpent)
}

// hold sets money of a campaign's aside for a user.
func (s *Service) hold(ctx context.Context, tx *database.Tx, c campaign, user person.UserID, amount int64, reference string) (ledger.HoldID, error) {
	leg, err := s.leg(ctx, tx, c, user, amount, reference)
	if err != nil {
		return "", err
	}
	return s.ledger.Place(ctx, tx, leg, nil)
}

// leg pays a user from a campaign's account.
func (s *Service) leg(ctx context.Context, tx *database.Tx, c campaign, user person.UserID, amount int64, reference string) (ledger.Leg, error) {
	campaign, err := s.offers.CampaignAccount(ctx, tx, c.offer, c.currency)
	if err != nil {
		return ledger.Leg{}, err
	}
	wallet, err := s.ledger.Open(ctx, tx, ledger.User(string(user)), c.currency)
	return ledger.Leg{Debit: campaign, Credit: wallet, Amount: amount, Kind: KindReward, Reference: reference, Memo: c.title}, err
}

func (s *Service) reservationOf(ctx context.Context, tx *database.Tx, voucher offer.VoucherID, side Side) (*reservation, error) {
	var text string
	var held reservation
	err := tx.QueryRow(ctx, `select hold_id, vouchers from reservation where voucher_id = $1 and side = $2`, voucher, side).Scan(&held.hold, &text)
	if errors.Is(err, database.ErrNoRows) {
		return nil, nil //nolint:nilnil // There is none, which is no error.
	}
	if err != nil {
		return nil, err
	}
	return &held, json.Unmarshal([]byte(text), &held.vouchers)
}

// reserved tells whether what a side is promised is set aside. What costs nothing needs no setting aside.
func (s *Service) reserved(ctx context.Context, tx *database.Tx, c campaign, voucher offer.VoucherID, side Side) (bool, error) {
	if most, gifts := c.rules.Rewards.cost(side); most == 0 && len(gifts) == 0 {
		return true, nil
	}
	held, err := s.reservationOf(ctx, tx, voucher, side)
	return held != nil, err
}

// release frees what is set aside for one side of a claim, but for a voucher that is to be given. It says what there was.
func (s *Service) release(ctx context.Context, tx *database.Tx, voucher offer.VoucherID, side Side, but offer.ID) (kept offer.VoucherID, err error) {
	held, err := s.reservationOf(ctx, tx, voucher, side)
	if err != nil || held == nil {
		return "", err
	}
	if _, err := tx.Exec(ctx, `delete from reservation where voucher_id = $1 and side = $2`, voucher, side); err != nil {
		return "", err
	}
	return held.vouchers[but], s.undo(ctx, tx, *held, but)
}

func (s *Service) undo(ctx context.Context, tx *database.Tx, held reservation, but offer.ID) error {
	for _, gift := range slices.Sorted(maps.Keys(held.vouchers)) { // in one order, so that nobody waits in a ring
		if gift == but {
			continue
		}
		if _, err := s.offers.Withdraw(ctx, tx, held.vouchers[gift]); err != nil {
			return err
		}
	}
	if held.hold == nil {
		return nil
	}
	return s.ledger.Release(ctx, tx, *held.hold)
}

// settleReservations keeps set aside what a voucher can still bring after a use, and frees the rest.
func (s *Service) settleReservations(ctx context.Context, tx *database.Tx, c campaign, r referral) error {
	held, err := s.offers.Held(ctx, tx, r.voucher)
	if err != nil {
		return err
	}
	again := c.rules.Rewards.On == OnEveryRedemption || c.rules.Rewards.On == OnSpend
	if held.State == offer.VoucherActive && again {
		return s.reserve(ctx, tx, c, r)
	}
	return s.releaseBoth(ctx, tx, r.voucher)
}

func (s *Service) releaseBoth(ctx context.Context, tx *database.Tx, voucher offer.VoucherID) error {
	for _, side := range []Side{FirstUser, Friend} {
		if _, err := s.release(ctx, tx, voucher, side, ""); err != nil {
			return err
		}
	}
	return nil
}
