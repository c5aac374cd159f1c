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

// Check says what a voucher would be worth, or what stands in its way. Faults: those of a code, and of amounts in another
// currency.
func (s *Service) Check(ctx context.Context, tx *database.Tx, by Teller, p Purchase) (Check, error) {
	wish := &Wish{By: by, Purchase: p}
	rd := &Round{service: s}
	if err := rd.read(ctx, tx, []*Wish{wish}, `select `+rowColumns+` from offer where offer_id in `, ""); err != nil {
		return Check{}, err
	}
	if wish.Err != nil {
		return Check{}, wish.Err
	}
	v, o := wish.voucher, wish.offer
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
	w, err := rd.worthNow(wish)
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
