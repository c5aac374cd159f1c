package ledger_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
)

func TestOpenIsOnce(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana := b.open(ledger.User("u_ana"), "EUR")
		if again := b.open(ledger.User("u_ana"), "EUR"); again != ana {
			t.Errorf("opened again it is %s, not %s", again, ana)
		}
		if yen := b.open(ledger.User("u_ana"), "JPY"); yen == ana {
			t.Error("one account for two currencies")
		}
		err := b.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := b.Open(ctx, tx, ledger.User("u_ana"), "XXX")
			return err
		})
		if !errors.Is(err, money.ErrUnknownCurrency) {
			t.Errorf("an account in XXX: %v", err)
		}
	})
}

func TestTransferMovesAndRunningBalancesFollow(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		if _, err := b.transfer(leg(ana, bo, 300), leg(bo, ana, 100), leg(ana, bo, 800)); err != nil {
			t.Fatal(err)
		}
		b.stands(ana, 0, 0, 0)
		b.stands(bo, 1000, 0, 0)
		var got [][3]int64
		for _, e := range b.entries(ana, 0, 10) {
			got = append(got, [3]int64{e.Seq, e.Amount, e.Balance})
		}
		want := [][3]int64{{4, -800, 0}, {3, 100, 800}, {2, -300, 700}, {1, 1000, 1000}}
		if len(got) != len(want) {
			t.Fatalf("entries %v, want %v", got, want)
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("entry %v, want %v", got[i], want[i])
			}
		}
		if e := b.entries(ana, 2, 10); len(e) != 1 || e[0].Counterparty != ledger.Rail("sandbox") || e[0].Memo != "a memo\nof two lines" {
			t.Errorf("before seq 2: %+v", e)
		}
	})
}

func TestRefusals(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		yen := b.open(ledger.User("u_ana"), "JPY")
		for name, test := range map[string]struct {
			legs []ledger.Leg
			want error
		}{
			"nothing":               {[]ledger.Leg{leg(ana, bo, 0)}, ledger.ErrAmountInvalid},
			"less than nothing":     {[]ledger.Leg{leg(ana, bo, -1)}, ledger.ErrAmountInvalid},
			"above the maximum":     {[]ledger.Leg{leg(b.rail, bo, money.Max+1)}, ledger.ErrAmountInvalid},
			"other currency":        {[]ledger.Leg{leg(ana, yen, 1)}, ledger.ErrCurrencyMismatch},
			"too much":              {[]ledger.Leg{leg(ana, bo, 1001)}, ledger.ErrInsufficientFunds},
			"second leg too much":   {[]ledger.Leg{leg(ana, bo, 600), leg(ana, bo, 401)}, ledger.ErrInsufficientFunds},
			"spent before it comes": {[]ledger.Leg{leg(bo, ana, 1), leg(ana, bo, 1)}, ledger.ErrInsufficientFunds},
			"full":                  {[]ledger.Leg{leg(b.rail, ana, money.Max)}, ledger.ErrBalanceLimit},
		} {
			if _, err := b.transfer(test.legs...); !errors.Is(err, test.want) {
				t.Errorf("%s: %v, want %v", name, err, test.want)
			}
		}
		if _, err := b.transfer(leg(ana, ana, 1)); err == nil {
			t.Error("an account paid itself")
		}
		if _, err := b.transfer(leg(ana, "acc_nobody", 1)); err == nil {
			t.Error("money went to an account that is not there")
		}
		b.stands(ana, 1000, 0, 0)
		b.stands(bo, 0, 0, 0)
		b.sound()
	})
}

func TestInsufficientFundsSaysHowShort(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		b.held(leg(ana, bo, 700))
		_, err := b.transfer(leg(ana, bo, 320))
		if !errors.Is(err, ledger.ErrInsufficientFunds) || param(t, err, "short") != int64(20) || param(t, err, "currency") != "EUR" {
			t.Errorf("%v", err)
		}
		_, err = b.place(leg(ana, bo, 301), nil)
		if !errors.Is(err, ledger.ErrInsufficientFunds) || param(t, err, "short") != int64(1) {
			t.Errorf("%v", err)
		}
	})
}

// A refusal writes nothing, even for a caller who goes on in the same transaction.
func TestRefusalLeavesTheTransactionUsable(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		b.must(func(ctx context.Context, tx *database.Tx) error {
			if _, err := b.Transfer(ctx, tx, leg(ana, bo, 10), leg(bo, ana, 11)); !errors.Is(err, ledger.ErrInsufficientFunds) {
				t.Errorf("refusal: %v", err)
			}
			_, err := b.Transfer(ctx, tx, leg(ana, bo, 7))
			return err
		})
		b.stands(ana, 993, 0, 0)
		b.stands(bo, 7, 0, 0)
		b.sound()
	})
}

func TestBalancesStopAtTheMaximum(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", money.Max), b.user("u_bo", 10)
		if _, err := b.transfer(leg(bo, ana, 1)); !errors.Is(err, ledger.ErrBalanceLimit) {
			t.Errorf("one more than the maximum: %v", err)
		}
		if _, err := b.transfer(leg(ana, bo, 5)); err != nil {
			t.Fatal(err)
		}
		// What is on its way takes up room, so that its capture cannot be refused.
		hold := b.held(leg(bo, ana, 5))
		if _, err := b.transfer(leg(bo, ana, 1)); !errors.Is(err, ledger.ErrBalanceLimit) {
			t.Errorf("into the room of a hold: %v", err)
		}
		if _, err := b.capture(ledger.Capture{Hold: hold, Amount: 5}); err != nil {
			t.Fatal(err)
		}
		b.stands(ana, money.Max, 0, 0)
		b.sound()
	})
}

func TestTotalsOfARailStopBeforeTheyLeave64Bits(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana := b.user("u_ana", 0)
		round := make([]ledger.Leg, 0, 512)
		for len(round) < 512 {
			round = append(round, leg(b.rail, ana, money.Max), leg(ana, b.rail, money.Max))
		}
		// Each round turns over a little less than 2^61.
		for range 2 {
			if _, err := b.transfer(round...); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := b.transfer(round...); !errors.Is(err, ledger.ErrBalanceLimit) {
			t.Errorf("beyond 2^62: %v", err)
		}
		b.stands(ana, 0, 0, 0)
		b.sound()
	})
}

func TestManyLegsMoreThanOneStatementHolds(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 10_000), b.user("u_bo", 0)
		legs := make([]ledger.Leg, 750)
		for i := range legs {
			legs[i] = leg(ana, bo, 1)
		}
		if _, err := b.transfer(legs...); err != nil {
			t.Fatal(err)
		}
		b.stands(bo, 750, 0, 0)
		if e := b.entries(bo, 0, 1); e[0].Seq != 750 || e[0].Balance != 750 {
			t.Errorf("the last entry is %+v", e[0])
		}
		if n := b.seal(10_000); n != 751 {
			t.Errorf("sealed %d", n)
		}
		b.sound()
	})
}

func TestTotalsByKind(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 0), b.user("u_bo", 0)
		top := leg(b.rail, ana, 500)
		top.Kind = "top_up"
		if _, err := b.transfer(top, leg(ana, bo, 120), leg(bo, ana, 20), leg(ana, bo, 1)); err != nil {
			t.Fatal(err)
		}
		var got []ledger.Total
		b.must(func(ctx context.Context, tx *database.Tx) (err error) {
			got, err = b.Totals(ctx, tx, ana)
			return err
		})
		want := []ledger.Total{{Kind: "test", In: 20, Out: 121, Entries: 3}, {Kind: "top_up", In: 500, Entries: 1}}
		if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}

func TestAccountsAreOfOneOwnerByCurrency(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		b.open(ledger.User("u_ana"), "JPY")
		ana := b.user("u_ana", 25)
		b.user("u_bo", 70)
		var got []ledger.Account
		b.must(func(ctx context.Context, tx *database.Tx) (err error) {
			got, err = b.Accounts(ctx, tx, ledger.User("u_ana"))
			return err
		})
		if len(got) != 2 || got[0].ID != ana || got[0].Available != 25 || got[1].Currency != "JPY" {
			t.Errorf("%+v", got)
		}
		if at := b.entries(ana, 0, 1)[0].At; !at.Equal(b.clock) || at.Location() != time.UTC {
			t.Errorf("an entry is dated %v", at)
		}
	})
}
