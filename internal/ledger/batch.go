package ledger

import (
	"context"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
)

// Batch is movements of money that are decided in memory, one after the other, and written together: what an earlier one
// brings, a later one may spend. It can move only what it has been given to read.
//
// Faults are those of the ledger's own methods. A movement that is refused leaves a part of itself behind, so it is made
// inside Try, or the batch is not written.
type Batch struct {
	ledger    *Ledger
	book      book
	holds     map[HoldID]*Hold
	placed    []*Hold
	ended     []*Hold
	transfers []Transfer
	undo      []func()
}

// Batch begins one.
func (l *Ledger) Batch() *Batch {
	return &Batch{ledger: l, book: book{}, holds: map[HoldID]*Hold{}}
}

// Accounts reads the accounts that it has not read yet.
func (b *Batch) Accounts(ctx context.Context, tx *database.Tx, ids ...AccountID) error {
	return b.book.open(ctx, tx, ids)
}

// Holds reads the holds that it has not read yet, and their accounts.
func (b *Batch) Holds(ctx context.Context, tx *database.Tx, ids ...HoldID) error {
	var missing []HoldID
	for _, id := range ids {
		if b.holds[id] == nil {
			missing = append(missing, id)
		}
	}
	found, err := database.Among(ctx, tx, readHold, `select `+holdColumns+` from ledger_hold where hold_id in `, missing)
	if err != nil {
		return err
	}
	accounts := make([]AccountID, 0, 2*len(found))
	for _, h := range found {
		b.holds[h.ID] = &h
		accounts = append(accounts, h.Debit, h.Credit)
	}
	for _, id := range missing {
		if b.holds[id] == nil {
			return fmt.Errorf("ledger: there is no hold %s", id)
		}
	}
	return b.Accounts(ctx, tx, accounts...)
}

// Account is how an account stands after what was done so far.
func (b *Batch) Account(id AccountID) Account { return b.book[id].seen() }

// Try makes all the movements of a function or, when it returns an error, none.
func (b *Batch) Try(do func() error) error {
	before, placed, ended, transfers := len(b.undo), len(b.placed), len(b.ended), len(b.transfers)
	err := do()
	if err == nil {
		return nil
	}
	for len(b.undo) > before {
		last := len(b.undo) - 1
		b.undo[last]()
		b.undo = b.undo[:last]
	}
	b.placed, b.ended, b.transfers = b.placed[:placed], b.ended[:ended], b.transfers[:transfers]
	return err
}

// Transfer moves money.
func (b *Batch) Transfer(leg Leg) (Transfer, error) {
	if err := leg.check(); err != nil {
		return Transfer{}, err
	}
	currency, err := b.book.currency(leg.Debit, leg.Credit)
	if err != nil {
		return Transfer{}, err
	}
	return b.transfer(Transfer{Debit: leg.Debit, Credit: leg.Credit, Currency: currency, Amount: leg.Amount, Kind: leg.Kind,
		Reference: leg.Reference, Memo: leg.Memo})
}

func (b *Batch) transfer(t Transfer) (Transfer, error) {
	t.ID, t.At = id.New[TransferID]("tr"), moment(b.ledger.now().UnixMicro())
	if err := b.add(t.Debit, sums{debits: t.Amount, entries: 1}); err != nil {
		return Transfer{}, err
	}
	if err := b.add(t.Credit, sums{credits: t.Amount, entries: 1}); err != nil {
		return Transfer{}, err
	}
	b.transfers = append(b.transfers, t)
	return t, nil
}

// Place sets money aside. From expires on, when there is one, the hold can no longer be captured; ReleaseExpired gives it
// back.
func (b *Batch) Place(leg Leg, expires *time.Time) (HoldID, error) {
	if err := leg.check(); err != nil {
		return "", err
	}
	currency, err := b.book.currency(leg.Debit, leg.Credit)
	if err != nil {
		return "", err
	}
	if err := b.pend(leg.Debit, leg.Credit, leg.Amount); err != nil {
		return "", err
	}
	h := &Hold{ID: id.New[HoldID]("hold"), Debit: leg.Debit, Credit: leg.Credit, Currency: currency, Amount: leg.Amount,
		Kind: leg.Kind, Reference: leg.Reference, Memo: leg.Memo, State: HoldOpen, CreatedAt: moment(b.ledger.now().UnixMicro()), ExpiresAt: expires}
	b.holds[h.ID] = h
	b.placed = append(b.placed, h)
	return h.ID, nil
}

// Capture turns a hold into a transfer and releases what it holds beyond the amount.
func (b *Batch) Capture(c Capture) (Transfer, error) {
	h, err := b.open(c.Hold)
	if err != nil {
		return Transfer{}, err
	}
	if err := h.capturable(c.Amount, b.ledger.now()); err != nil {
		return Transfer{}, err
	}
	if err := b.end(h, HoldCaptured, c.Amount); err != nil {
		return Transfer{}, err
	}
	return b.transfer(Transfer{Debit: h.Debit, Credit: h.Credit, Currency: h.Currency, Amount: c.Amount, Kind: h.Kind,
		Reference: h.Reference, Memo: h.Memo, Hold: h.ID})
}

// Release gives held money back; an expired hold is released like any other.
func (b *Batch) Release(hold HoldID) error {
	h, err := b.open(hold)
	if err != nil {
		return err
	}
	return b.end(h, HoldReleased, 0)
}

func (b *Batch) open(hold HoldID) (*Hold, error) {
	h := b.holds[hold]
	switch {
	case h == nil:
		return nil, fmt.Errorf("ledger: hold %s was not read", hold)
	case h.State != HoldOpen:
		return nil, closed(hold)
	}
	return h, nil
}

func (b *Batch) end(h *Hold, state HoldState, captured int64) error {
	h.State, h.Captured = state, captured
	b.undo = append(b.undo, func() { h.State, h.Captured = HoldOpen, 0 })
	b.ended = append(b.ended, h)
	return b.pend(h.Debit, h.Credit, -h.Amount)
}

func (b *Batch) pend(debit, credit AccountID, amount int64) error {
	if err := b.add(debit, sums{debitsPending: amount}); err != nil {
		return err
	}
	return b.add(credit, sums{creditsPending: amount})
}

func (b *Batch) add(account AccountID, change sums) error {
	l := b.book[account]
	before := *l
	b.undo = append(b.undo, func() { *l = before })
	return b.book.add(account, change)
}

// Write writes everything. The batch is done with.
func (b *Batch) Write(ctx context.Context, tx *database.Tx) error {
	if err := b.book.write(ctx, tx); err != nil {
		return err
	}
	if err := b.writePlaced(ctx, tx); err != nil {
		return err
	}
	if err := b.writeEnded(ctx, tx); err != nil {
		return err
	}
	return record(ctx, tx, b.book, b.transfers)
}

func (b *Batch) writePlaced(ctx context.Context, tx *database.Tx) error {
	rows := make([][]any, len(b.placed))
	for i, h := range b.placed {
		var until any
		if h.ExpiresAt != nil {
			until = h.ExpiresAt.UnixMicro()
		}
		rows[i] = []any{h.ID, h.Debit, h.Credit, h.Currency, h.Amount, HoldOpen, h.Kind, h.Reference, h.Memo,
			h.CreatedAt.UnixMicro(), until}
	}
	_, err := database.Insert(ctx, tx, `ledger_hold (hold_id, debit_account, credit_account, currency, amount, state, kind,
		reference, memo, created_at, expires_at)`, rows)
	return err
}

// writeEnded ends holds. The guard makes it once, whoever else is at it.
func (b *Batch) writeEnded(ctx context.Context, tx *database.Tx) error {
	rows := make([][]any, len(b.ended))
	now := b.ledger.now().UnixMicro()
	for i, h := range b.ended {
		rows[i] = []any{h.ID, h.Captured, h.State, now}
	}
	ended, err := database.Update(ctx, tx, `update ledger_hold as h set captured = d.column2, state = d.column3, closed_at = d.column4`,
		`where h.hold_id = d.column1 and h.state = 'open'`, rows, "text", "bigint", "text", "bigint")
	if err == nil && ended < int64(len(rows)) {
		err = ErrHoldClosed
	}
	return err
}

// record writes transfers and their entries. The book has been through all of them, and is written.
func record(ctx context.Context, tx *database.Tx, b book, transfers []Transfer) error {
	rows, unsealed := make([][]any, len(transfers)), make([][]any, len(transfers))
	for i, t := range transfers {
		var hold any
		if t.Hold != "" {
			hold = string(t.Hold)
		}
		rows[i] = []any{t.ID, t.Debit, t.Credit, t.Currency, t.Amount, t.Kind, t.Reference, t.Memo, hold, t.At.UnixMicro()}
		unsealed[i] = []any{t.ID}
	}
	for _, part := range []struct {
		into string
		rows [][]any
	}{
		{`ledger_transfer (transfer_id, debit_account, credit_account, currency, amount, kind, reference, memo, hold_id, created_at)`, rows},
		{`ledger_entry (account_id, seq, transfer_id, amount, balance, created_at)`, entries(b, transfers)},
		{`ledger_unsealed (transfer_id)`, unsealed},
	} {
		if _, err := database.Insert(ctx, tx, part.into, part.rows); err != nil {
			return err
		}
	}
	return nil
}

// entries are the rows of both sides of each transfer. An account's seq and balance start from where the written row
// says it was before: what it has become, less what this batch did to it.
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
