package offer

import (
	"context"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	redemptionColumns = `r.redemption_id, r.offer_id, r.merchant_id, o.kind, o.title, r.created_at,
		coalesce(p.name, k.name, ''), r.currency, r.spent, r.value, v.uses_left, v.balance, r.order_reference, r.place, r.state, r.reversed_at,
		r.reversed_by, r.reversal_reason, v.voucher_id, v.user_id,
		not exists (select 1 from voucher ev join redemption e on e.voucher_id = ev.voucher_id
			where ev.offer_id = r.offer_id and ev.user_id = v.user_id and e.state = 'done' and e.redemption_id <> r.redemption_id)`
	redemptionJoins = `join offer o on o.offer_id = r.offer_id join voucher v on v.voucher_id = r.voucher_id
		left join person p on p.user_id = r.staff_id left join api_key k on k.key_id = r.key_id`
)

// redemptions reads redemptions that a condition names, the newest first.
func (s *Service) redemptions(ctx context.Context, tx *database.Tx, where string, limit int, args ...any) ([]Redemption, error) {
	return database.All(ctx, tx, readRedemption, fmt.Sprintf(`select %s from redemption r %s where %s order by r.redemption_id desc limit %d`,
		redemptionColumns, redemptionJoins, where, limit), args...)
}

func readRedemption(scan database.Scan) (r Redemption, err error) {
	var currency money.Currency
	var created, value, balance int64
	var spent, reversed *int64
	var holder person.UserID
	err = scan(&r.ID, &r.OfferID, &r.MerchantID, &r.Kind, &r.Title, &created, &r.By, &currency, &spent, &value, &r.UsesLeft, &balance,
		&r.OrderReference, &r.Place, &r.State, &reversed, &r.ReversedBy, &r.Reason, &r.VoucherID, &holder, &r.First)
	in := func(minor int64) *money.Amount { return &money.Amount{Minor: minor, Currency: currency} }
	r.At, r.Value, r.ReversedAt, r.Holder = *moment(&created), *in(value), moment(reversed), holder
	if spent != nil {
		r.Spent, r.ToPay = in(*spent), in(*spent-value)
	}
	if r.Kind == GiftCard {
		r.Balance = in(balance)
	}
	return r, err
}

// Redemption reads one of a merchant's redemptions.
func (s *Service) Redemption(ctx context.Context, tx *database.Tx, merchant MerchantID, redemption RedemptionID) (Redemption, error) {
	found, err := s.redemptions(ctx, tx, `r.redemption_id = $1 and r.merchant_id = $2`, 1, redemption, merchant)
	if err == nil && len(found) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return Redemption{}, err
	}
	return found[0], nil
}

// Redemptions lists a merchant's redemptions, of one offer or of all, the newest first. That they may be seen is the caller's
// to know.
func (s *Service) Redemptions(ctx context.Context, tx *database.Tx, merchant MerchantID, offer *ID, cursor string, limit int) ([]Redemption, string, error) {
	before, ok := id.Bound("rdm", cursor)
	if !ok {
		return nil, "", fault.ErrInvalid.At("/cursor")
	}
	where, args := `r.merchant_id = $1 and r.redemption_id < $2`, []any{merchant, before}
	if offer != nil {
		where, args = where+` and r.offer_id = $3`, append(args, *offer)
	}
	found, err := s.redemptions(ctx, tx, where, limit+1, args...)
	if err != nil {
		return nil, "", err
	}
	page, next := database.Page(found, limit, func(r Redemption) string { return string(r.ID) })
	return page, next, nil
}
