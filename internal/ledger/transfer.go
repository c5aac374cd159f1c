package ledger

import (
	"context"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
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
	b, err := openBook(ctx, tx, touched...)
	if err != nil {
		return nil, err
	}
	transfers := make([]Transfer, len(legs))
	for i, leg := range legs {
		currency, err := b.currency(leg.Debit, leg.Credit)
		if err != nil {
			return nil, err
		}
		transfers[i] = Transfer{ID: id.New[TransferID]("tr"), Debit: leg.Debit, Credit: leg.Credit, Currency: currency,
			Amount: leg.Amount, Kind: leg.Kind, Reference: leg.Reference, Memo: leg.Memo, At: moment(l.now().UnixMicro())}
		if err := b.transfer(transfers[i]); err != nil {
			return nil, err
		}
	}
	return transfers, record(ctx, tx, b, transfers)
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

// record writes the accounts, the transfers and their entries. The book has been through all of them.
func record(ctx context.Context, tx *database.Tx, b book, transfers []Transfer) error {
	if err := b.write(ctx, tx); err != nil {
		return err
	}
	rows, unsealed := make([][]any, len(transfers)), make([][]any, len(transfers))
	for i, t := range transfers {
		var hold any
		if t.Hold != "" {
			hold = string(t.Hold)
		}
		rows[i] = []any{t.ID, t.Debit, t.Credit, t.Currency, t.Amount, t.Kind, t.Reference, t.Memo, hold, t.At.UnixMicro()}
		unsealed[i] = []any{t.ID}
	}
	if err := insert(ctx, tx, `ledger_transfer (transfer_id, debit_account, credit_account, currency, amount, kind,
		reference, memo, hold_id, created_at)`, rows); err != nil {
		return err
	}
	if err := insert(ctx, tx, `ledger_entry (account_id, seq, transfer_id, amount, balance, created_at)`,
		entries(b, transfers)); err != nil {
		return err
	}
	return insert(ctx, tx, `ledger_unsealed (transfer_id)`, unsealed)
}

// entries are the rows of both sides of each transfer. An account's seq and balance start from where the written row
// says it was before: what it has become, less what this call did to it.
func entries(b book, transfers []Transfer) [][]any {
	type place struct{ seq, balance int64 }
	at := make(map[AccountID]*place, len(b))
	for id, l := range b {
		before := l.sums.minus(l.change)
		at[id] = &place{before.entries, before.posted()}
	}
	rows := make([][]any, 0, 2*len(transfers))
	side := func(t Transfer, account AccountID, amount int64) {
		p := at[account]
		p.seq, p.balance = p.seq+1, p.balance+amount
		rows = append(rows, []any{account, p.seq, t.ID, amount, p.balance, t.At.UnixMicro()})
	}
	for _, t := range transfers {
		side(t, t.Debit, -t.Amount)
		side(t, t.Credit, t.Amount)
	}
	return rows
}
