package ledger

import (
	"context"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
)

// Transfer moves money, all legs or none, in the order given: what one leg brings, a later one may spend.
//
// Faults: ErrAmountInvalid, ErrCurrencyMismatch, ErrBalanceLimit, and ErrInsufficientFunds with the params "short" (minor
// units) and "currency".
func (l *Ledger) Transfer(ctx context.Context, tx *database.Tx, legs ...Leg) ([]Transfer, error) {
	if len(legs) == 0 {
		return nil, nil
	}
	touched := make([]AccountID, 0, 2*len(legs))
	for _, leg := range legs {
		if err := leg.check(); err != nil {
			return nil, err
		}
		touched = append(touched, leg.Debit, leg.Credit)
	}
	b := l.Batch()
	if err := b.Accounts(ctx, tx, touched...); err != nil {
		return nil, err
	}
	transfers := make([]Transfer, len(legs))
	for i, leg := range legs {
		var err error
		if transfers[i], err = b.Transfer(leg); err != nil {
			return nil, err
		}
	}
	return transfers, b.Write(ctx, tx)
}

func (leg Leg) check() error {
	if !valid(leg.Amount) {
		return ErrAmountInvalid.With("amount", leg.Amount)
	}
	if leg.Kind == "" {
		return fmt.Errorf("ledger: a leg from %s to %s has no kind", leg.Debit, leg.Credit)
	}
	return nil
}
