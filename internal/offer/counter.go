package offer

import (
	"context"
	"errors"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
)

// visit is how long a visit lasts where no order tells one from another.
const visit = 2 * time.Hour

// byCode finds a voucher of a merchant by its code. Codes of other merchants' vouchers are as unknown as any.
func (s *Service) byCode(ctx context.Context, tx *database.Tx, merchant MerchantID, text string) (voucher, row, error) {
	code, err := readCode(text)
	if err != nil {
		return voucher{}, row{}, fault.At(err, "/code")
	}
	v, err := readVoucher(tx.QueryRow(ctx, `select `+voucherColumns+` from voucher where code_hash = $1`, s.codes.hash(code)).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return voucher{}, row{}, ErrCodeUnknown
	}
	if err != nil {
		return voucher{}, row{}, err
	}
	if !s.codes.is(code, v.codeHash) || v.merchant != merchant || v.state == VoucherReserved {
		return voucher{}, row{}, ErrCodeUnknown
	}
	o, err := load(ctx, tx, v.offer)
	return v, o, err
}

// Check says what a voucher would be worth, or what stands in its way. Faults: those of a code, and of amounts in another
// currency.
func (s *Service) Check(ctx context.Context, tx *database.Tx, by Teller, p Purchase) (Check, error) {
	p.OrderReference = oneLine(p.OrderReference)
	v, o, err := s.byCode(ctx, tx, by.Merchant, p.Code)
	if err != nil {
		return Check{}, err
	}
	if err := checkPurchase(p, o.currency); err != nil {
		return Check{}, err
	}
	c := Check{OfferID: o.id, Kind: o.draft.Kind, Title: o.draft.Title, Terms: o.draft.Terms, State: v.state, UsesLeft: v.usesLeft}
	if v.validUntil != nil {
		c.ValidUntil = v.validUntil.Format(time.RFC3339)
	}
	if o.draft.Kind == GiftCard {
		c.Balance = o.optional(&v.balance)
	}
	w, err := s.worthNow(ctx, tx, v, o, p)
	var known *fault.Fault
	if errors.As(err, &known) {
		c.Obstacle, c.Detail = known.Code, known.Message
		return c, nil
	}
	if err != nil {
		return Check{}, err
	}
	value := o.money(w.value)
	c.Redeemable, c.Value, c.ToPay = true, &value, o.optional(w.toPay)
	return c, nil
}

func (o row) optional(minor *int64) *money.Amount {
	if minor == nil {
		return nil
	}
	amount := o.money(*minor)
	return &amount
}

// worthNow is what a voucher is worth now, in this purchase, after what was redeemed before.
func (s *Service) worthNow(ctx context.Context, tx *database.Tx, v voucher, o row, p Purchase) (worth, error) {
	if err := usable(v, s.now()); err != nil {
		return worth{}, err
	}
	if o.draft.Supply.Redemptions > 0 && o.redeemed >= o.draft.Supply.Redemptions {
		return worth{}, ErrUsesExhausted
	}
	w, err := appraise(o.draft, v.balance, p)
	if err != nil {
		return worth{}, err
	}
	return w, s.mayJoin(ctx, tx, v, o, p)
}

// mayJoin refuses a voucher that does not go with what was redeemed for the same order, or in the same visit.
func (s *Service) mayJoin(ctx context.Context, tx *database.Tx, v voucher, o row, p Purchase) error {
	if o.draft.Terms.OncePerVisit {
		again, err := database.All(ctx, tx, database.Column[RedemptionID], `select r.redemption_id from voucher v
			join redemption r on r.voucher_id = v.voucher_id
			where v.offer_id = $1 and v.user_id = $2 and r.state = 'done' and r.created_at > $3
			union all select redemption_id from redemption
			where merchant_id = $4 and order_reference = $5 and order_reference <> '' and state = 'done' and offer_id = $1`,
			o.id, v.user, s.now().Add(-visit).UnixMicro(), o.merchant, p.OrderReference)
		if err != nil {
			return err
		}
		if len(again) > 0 {
			return ErrOnePerVisit
		}
	}
	if p.OrderReference == "" {
		return nil
	}
	drafts, err := database.All(ctx, tx, readRow, `select `+rowColumns+` from offer
		where offer_id in (select offer_id from redemption
			where merchant_id = $1 and order_reference = $2 and order_reference <> '' and state = 'done')`, o.merchant, p.OrderReference)
	if err != nil {
		return err
	}
	for _, other := range drafts {
		if !o.draft.Terms.Combinable || !other.draft.Terms.Combinable {
			return ErrNotCombinable
		}
	}
	return nil
}
