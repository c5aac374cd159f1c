package ledger_test

import (
	"context"
	"errors"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
)

// tester is what testing.T and rapid.T have in common.
type tester interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
	Fatal(args ...any)
}

// bank is a ledger on a fresh database, with a clock that the test moves.
type bank struct {
	tester
	*ledger.Ledger
	db    *database.DB
	clock time.Time
	rail  ledger.AccountID
}

func newBank(t tester, db *database.DB) *bank {
	b := &bank{tester: t, db: db, clock: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	b.Ledger = ledger.New(func() time.Time { return b.clock })
	b.rail = b.open(ledger.Rail("sandbox"), "EUR")
	return b
}

func (b *bank) write(run database.Func) error { return b.db.Write(context.Background(), run) }

// must writes what has to succeed.
func (b *bank) must(run database.Func) {
	b.Helper()
	if err := b.write(run); err != nil {
		b.Fatal(err)
	}
}

func (b *bank) open(owner ledger.Owner, c money.Currency) (account ledger.AccountID) {
	b.Helper()
	b.must(func(ctx context.Context, tx *database.Tx) (err error) {
		account, err = b.Open(ctx, tx, owner, c)
		return err
	})
	return account
}

// user opens a wallet account with so much in it.
func (b *bank) user(name string, amount int64) ledger.AccountID {
	b.Helper()
	account := b.open(ledger.User(name), "EUR")
	if amount > 0 {
		if _, err := b.transfer(leg(b.rail, account, amount)); err != nil {
			b.Fatal(err)
		}
	}
	return account
}

func leg(debit, credit ledger.AccountID, amount int64) ledger.Leg {
	return ledger.Leg{Debit: debit, Credit: credit, Amount: amount, Kind: "test", Reference: "ref", Memo: "a memo\nof two lines"}
}

func (b *bank) transfer(legs ...ledger.Leg) (made []ledger.Transfer, err error) {
	err = b.write(func(ctx context.Context, tx *database.Tx) (err error) {
		made, err = b.Transfer(ctx, tx, legs...)
		return err
	})
	return made, err
}

func (b *bank) place(l ledger.Leg, expires *time.Time) (hold ledger.HoldID, err error) {
	err = b.write(func(ctx context.Context, tx *database.Tx) (err error) {
		hold, err = b.Place(ctx, tx, l, expires)
		return err
	})
	return hold, err
}

// held places a hold that has to succeed.
func (b *bank) held(l ledger.Leg) ledger.HoldID {
	b.Helper()
	hold, err := b.place(l, nil)
	if err != nil {
		b.Fatal(err)
	}
	return hold
}

func (b *bank) capture(captures ...ledger.Capture) (made []ledger.Transfer, err error) {
	err = b.write(func(ctx context.Context, tx *database.Tx) (err error) {
		made, err = b.Capture(ctx, tx, captures...)
		return err
	})
	return made, err
}

func (b *bank) release(holds ...ledger.HoldID) error {
	return b.write(func(ctx context.Context, tx *database.Tx) error { return b.Release(ctx, tx, holds...) })
}

func (b *bank) account(id ledger.AccountID) (a ledger.Account) {
	b.Helper()
	if err := b.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		a, err = b.Account(ctx, tx, id)
		return err
	}); err != nil {
		b.Fatal(err)
	}
	return a
}

func (b *bank) entries(id ledger.AccountID, before int64, limit int) (all []ledger.Entry) {
	b.Helper()
	if err := b.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		all, err = b.Entries(ctx, tx, id, before, limit)
		return err
	}); err != nil {
		b.Fatal(err)
	}
	return all
}

// stands checks what an account has posted, held and incoming.
func (b *bank) stands(id ledger.AccountID, posted, held, incoming int64) {
	b.Helper()
	a := b.account(id)
	if a.Posted != posted || a.Held != held || a.Incoming != incoming || a.Available != posted-held {
		b.Errorf("account of %s: posted %d held %d incoming %d available %d, want %d %d %d %d",
			a.Owner.ID, a.Posted, a.Held, a.Incoming, a.Available, posted, held, incoming, posted-held)
	}
}

// sound has Verify find nothing, and returns what it went through.
func (b *bank) sound() map[string]ledger.Check {
	b.Helper()
	return sound(b, b.db)
}

func sound(t tester, db *database.DB) map[string]ledger.Check {
	t.Helper()
	checks := map[string]ledger.Check{}
	err := ledger.Verify(context.Background(), db, func(c ledger.Check) {
		if !c.Holds {
			t.Errorf("%s: %s: %s", c.Name, c.Subject, c.Detail)
		}
		checks[c.Name] = c
	})
	if err != nil {
		t.Fatal(err)
	}
	return checks
}

func (b *bank) seal(limit int) (sealed int) {
	b.Helper()
	b.must(func(ctx context.Context, tx *database.Tx) (err error) {
		sealed, err = b.Seal(ctx, tx, limit)
		return err
	})
	return sealed
}

func param(t tester, err error, name string) any {
	t.Helper()
	var f *fault.Fault
	if !errors.As(err, &f) {
		t.Fatalf("%v is no fault", err)
	}
	return f.Params[name]
}
