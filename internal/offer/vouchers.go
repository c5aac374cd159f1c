package offer

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// mostUses is how many uses of a voucher are shown with it.
const mostUses = 50

// Vouchers lists somebody's vouchers, the newest first; only usable ones, if so wished.
func (s *Service) Vouchers(ctx context.Context, tx *database.Tx, user person.UserID, onlyUsable bool, cursor string, limit int) ([]Voucher, string, error) {
	if cursor != "" && !id.Valid("v", cursor) {
		return nil, "", fault.ErrInvalid.At("/cursor")
	}
	rows, err := database.All(ctx, tx, readVoucher, `select `+voucherColumns+` from voucher where user_id = $1
		and ($2 = '' or (claimed_at, voucher_id) < (select claimed_at, voucher_id from voucher where voucher_id = $2 and user_id = $1))
		and (state = 'active' and (valid_until is null or valid_until > $3) or not $4 and state not in ('reserved', 'void'))
		order by claimed_at desc, voucher_id desc limit $5`, user, cursor, s.now().UnixMicro(), onlyUsable, limit+1)
	if err != nil {
		return nil, "", err
	}
	rows, next := database.Page(rows, limit, func(v voucher) string { return string(v.id) })
	shown, err := s.shown(ctx, tx, rows)
	return shown, next, err
}

// Voucher shows one to its holder, with its code and its uses. To anybody else it does not exist.
func (s *Service) Voucher(ctx context.Context, tx *database.Tx, user person.UserID, id VoucherID) (Voucher, error) {
	rows, err := database.All(ctx, tx, readVoucher, `select `+voucherColumns+` from voucher where voucher_id = $1 and user_id = $2
		and state <> 'reserved'`, id, user)
	if err != nil {
		return Voucher{}, err
	}
	if len(rows) == 0 {
		return Voucher{}, fault.ErrNotFound
	}
	shown, err := s.shown(ctx, tx, rows)
	if err != nil {
		return Voucher{}, err
	}
	v := shown[0]
	code, err := s.codes.open(rows[0].codeSealed, id)
	if err != nil {
		return Voucher{}, err
	}
	v.Code = grouped(code)
	done, err := s.redemptions(ctx, tx, `r.voucher_id = $1`, mostUses, id)
	for _, r := range done {
		v.Used = append(v.Used, Use{ID: r.ID, At: r.At, Value: r.Value, Spent: r.Spent, Place: r.Place, Reversed: r.ReversedAt != nil})
	}
	return v, err
}

func (s *Service) shown(ctx context.Context, tx *database.Tx, rows []voucher) ([]Voucher, error) {
	ids := make([]ID, len(rows))
	for i, v := range rows {
		ids[i] = v.offer
	}
	cards, err := s.Cards(ctx, tx, ids...)
	if err != nil {
		return nil, err
	}
	now := s.now()
	all := make([]Voucher, len(rows))
	for i, v := range rows {
		card := cards[v.offer]
		all[i] = Voucher{ID: v.id, Offer: card, State: v.state, UsesLeft: v.usesLeft, ClaimedAt: v.claimedAt, ValidUntil: v.validUntil, Used: []Use{}}
		if v.state == VoucherActive && v.validUntil != nil && !now.Before(*v.validUntil) {
			all[i].State = VoucherExpired // its turn to be expired has not come yet
		}
		if card.Kind == GiftCard {
			balance := *card.Terms.Value
			balance.Minor = v.balance
			all[i].Balance = &balance
		}
	}
	return all, nil
}

// Holding is what the rooms above need to know of a voucher.
type Holding struct {
	ID       VoucherID
	Offer    ID
	Merchant MerchantID
	User     person.UserID
	State    VoucherState
	UsesLeft int64
}

// Held finds vouchers, whoever holds them.
func (s *Service) Held(ctx context.Context, tx *database.Tx, id VoucherID) (Holding, error) {
	v, _, err := s.find(ctx, tx, id)
	return Holding{v.id, v.offer, v.merchant, v.user, v.state, v.usesLeft}, err
}

// Stock is what somebody has of one offer.
type Stock struct {
	Count  int64     // claims, used and expired ones included
	Newest VoucherID // the newest that can be used; empty for none
}

// HeldBy tells what a user has of some offers.
func (s *Service) HeldBy(ctx context.Context, tx *database.Tx, user person.UserID, offers ...ID) (map[ID]Stock, error) {
	held := map[ID]Stock{}
	if len(offers) == 0 {
		return held, nil
	}
	in, args := database.List(3, offers)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var id ID
		var stock Stock
		err = scan(&id, &stock.Count, &stock.Newest)
		held[id] = stock
		return none, err
	}, `select offer_id, count(*), coalesce(max(voucher_id) filter (where state = 'active' and (valid_until is null or valid_until > $2)), '')
		from voucher where user_id = $1 and state not in ('reserved', 'void') and offer_id in `+in+` group by offer_id`,
		append([]any{user, s.now().UnixMicro()}, args...)...)
	return held, err
}

// Customers tells of some people whether they have this very offer, and whether they have claimed or used any of its merchant's.
func (s *Service) Customers(ctx context.Context, tx *database.Tx, offer ID, merchant MerchantID, users []person.UserID) (map[person.UserID]Customer, error) {
	known := map[person.UserID]Customer{}
	if len(users) == 0 {
		return known, nil
	}
	in, args := database.List(3, users)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var user person.UserID
		var has, used int64
		err = scan(&user, &has, &used)
		known[user] = Customer{HasIt: has > 0, Claimed: true, Used: used > 0}
		return none, err
	}, `select v.user_id, count(*) filter (where v.offer_id = $1), count(*) filter (where exists
			(select 1 from redemption r where r.voucher_id = v.voucher_id and r.state = 'done'))
		from voucher v where v.merchant_id = $2 and v.state not in ('reserved', 'void') and v.user_id in `+in+` group by v.user_id`,
		append([]any{offer, merchant}, args...)...)
	return known, err
}

// Customer is what a merchant's rules may know of somebody.
type Customer struct{ HasIt, Claimed, Used bool }
