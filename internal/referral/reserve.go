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
	most     int64
	vouchers map[offer.ID]offer.VoucherID
	written  bool
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
func (rd *round) reserve(ctx context.Context, tx *database.Tx, c campaign, r referral) error {
	if r.refused != "" || c.rules.Rewards.On == "" || c.rules.Rewards.On == OnClaim {
		return nil
	}
	for _, side := range []Side{Friend, FirstUser} {
		if err := rd.reserveSide(ctx, tx, c, r, side); err != nil {
			return err
		}
	}
	return nil
}

func (rd *round) reserveSide(ctx context.Context, tx *database.Tx, c campaign, r referral, side Side) error {
	key := promise{r.voucher, side}
	most, gifts := c.rules.Rewards.cost(side)
	if most == 0 && len(gifts) == 0 || rd.reservations[key] != nil {
		return nil
	}
	made := &reservation{most: most, vouchers: map[offer.ID]offer.VoucherID{}}
	for _, gift := range gifts {
		voucher, err := rd.service.offers.Reserve(ctx, tx, r.recipient(side), gift)
		if unavailable(err) {
			return rd.undo(ctx, tx, made, "")
		}
		if err != nil {
			return err
		}
		made.vouchers[gift] = voucher
	}
	if most > 0 {
		err := rd.moves.Try(func() error {
			hold, err := rd.moves.Place(rd.leg(c, r.recipient(side), most, string(r.voucher)), nil)
			made.hold = &hold
			return err
		})
		if err != nil {
			made.hold = nil
		}
		if short(err) {
			return rd.undo(ctx, tx, made, "")
		}
		if err != nil {
			return err
		}
	}
	rd.reservations[key] = made
	return nil
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

// leg pays a user from a campaign's account.
func (s *Service) leg(ctx context.Context, tx *database.Tx, c campaign, user person.UserID, amount int64, reference string) (ledger.Leg, error) {
	campaign, err := s.offers.CampaignAccount(ctx, tx, c.offer, c.currency)
	if err != nil {
		return ledger.Leg{}, err
	}
	wallet, err := s.ledger.Open(ctx, tx, ledger.User(string(user)), c.currency)
	return ledger.Leg{Debit: campaign, Credit: wallet, Amount: amount, Kind: KindReward, Reference: reference, Memo: c.title}, err
}

// reservationsOf reads what is set aside for some vouchers.
func reservationsOf(ctx context.Context, tx *database.Tx, vouchers ...offer.VoucherID) (map[promise]*reservation, error) {
	all := map[promise]*reservation{}
	_, err := database.Among(ctx, tx, func(scan database.Scan) (key promise, err error) {
		var text string
		held := reservation{written: true}
		if err := scan(&key.voucher, &key.side, &held.hold, &held.most, &text); err != nil {
			return key, err
		}
		all[key] = &held
		return key, json.Unmarshal([]byte(text), &held.vouchers)
	}, `select voucher_id, side, hold_id, amount, vouchers from reservation where voucher_id in `, vouchers)
	return all, err
}

// reserved tells whether what a side is promised is set aside. What costs nothing needs no setting aside.
func (s *Service) reserved(ctx context.Context, tx *database.Tx, c campaign, voucher offer.VoucherID, side Side) (bool, error) {
	if most, gifts := c.rules.Rewards.cost(side); most == 0 && len(gifts) == 0 {
		return true, nil
	}
	held, err := reservationsOf(ctx, tx, voucher)
	return held[promise{voucher, side}] != nil, err
}

// release frees what is set aside for one side of a claim, but for a voucher that is to be given. It says what there was.
func (rd *round) release(ctx context.Context, tx *database.Tx, voucher offer.VoucherID, side Side, but offer.ID) (kept offer.VoucherID, err error) {
	key := promise{voucher, side}
	held := rd.reservations[key]
	if held == nil {
		return "", nil
	}
	delete(rd.reservations, key)
	if held.written {
		rd.freed = append(rd.freed, key)
	}
	return held.vouchers[but], rd.undo(ctx, tx, held, but)
}

func (rd *round) undo(ctx context.Context, tx *database.Tx, held *reservation, but offer.ID) error {
	for _, gift := range slices.Sorted(maps.Keys(held.vouchers)) { // in one order, so that nobody waits in a ring
		if gift == but {
			continue
		}
		if _, err := rd.service.offers.Withdraw(ctx, tx, held.vouchers[gift]); err != nil {
			return err
		}
	}
	if held.hold == nil {
		return nil
	}
	return rd.moves.Release(*held.hold)
}

// settle keeps set aside what a voucher can still bring after a use, and frees the rest.
func (rd *round) settle(ctx context.Context, tx *database.Tx, c campaign, r referral, usable bool) error {
	again := c.rules.Rewards.On == OnEveryRedemption || c.rules.Rewards.On == OnSpend
	if usable && again {
		return rd.reserve(ctx, tx, c, r)
	}
	return rd.releaseBoth(ctx, tx, r.voucher)
}

func (rd *round) releaseBoth(ctx context.Context, tx *database.Tx, voucher offer.VoucherID) error {
	for _, side := range []Side{FirstUser, Friend} {
		if _, err := rd.release(ctx, tx, voucher, side, ""); err != nil {
			return err
		}
	}
	return nil
}

func (rd *round) writeReservations(ctx context.Context, tx *database.Tx) error {
	freed := map[Side][]offer.VoucherID{}
	for _, key := range rd.freed {
		freed[key.side] = append(freed[key.side], key.voucher)
	}
	for _, side := range []Side{FirstUser, Friend} {
		for some := range slices.Chunk(freed[side], reservationsAtOnce) {
			in, args := database.List(2, some)
			if _, err := tx.Exec(ctx, `delete from reservation where side = $1 and voucher_id in `+in, append([]any{side}, args...)...); err != nil {
				return err
			}
		}
	}
	var rows [][]any
	for key, held := range rd.reservations {
		if held.written {
			continue
		}
		text, err := json.Marshal(held.vouchers)
		if err != nil {
			return err
		}
		rows = append(rows, []any{key.voucher, key.side, held.hold, held.most, string(text)})
	}
	_, err := database.Insert(ctx, tx, `reservation (voucher_id, side, hold_id, amount, vouchers)`, rows)
	return err
}

// reservationsAtOnce bounds one statement: SQLite looks each variable up by going through all those before it.
const reservationsAtOnce = 50
