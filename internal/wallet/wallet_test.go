package wallet_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// purse is a wallet room on a fresh database with two people.
type purse struct {
	*testing.T
	*wallet.Service
	books *ledger.Ledger
	db    *database.DB
}

const ana, bo = person.UserID("u_ana"), person.UserID("u_bo")

func newPurse(t *testing.T, db *database.DB, settings wallet.Settings) *purse {
	now := func() time.Time { return time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC) }
	books := ledger.New(now)
	p := &purse{t, wallet.New(books, event.NewLog(now), settings), books, db}
	p.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, `insert into person (user_id, handle, name, search_name, created_at)
			values ('u_ana', 'ana', 'Ana', 'ana', 1), ('u_bo', 'bo', 'Bo', 'bo', 1)`)
		return err
	})
	return p
}

func (p *purse) try(run database.Func) error { return p.db.Write(context.Background(), run) }

func (p *purse) write(run database.Func) {
	p.Helper()
	if err := p.try(run); err != nil {
		p.Fatal(err)
	}
}

func (p *purse) read(run database.Func) {
	p.Helper()
	if err := p.db.Read(context.Background(), run); err != nil {
		p.Fatal(err)
	}
}

func (p *purse) topUp(user person.UserID, amount money.Amount) (b wallet.Balance, err error) {
	err = p.try(func(ctx context.Context, tx *database.Tx) (err error) {
		b, err = p.TopUp(ctx, tx, user, amount)
		return err
	})
	return b, err
}

func (p *purse) withdraw(user person.UserID, amount money.Amount) (b wallet.Balance, err error) {
	err = p.try(func(ctx context.Context, tx *database.Tx) (err error) {
		b, err = p.Withdraw(ctx, tx, user, amount)
		return err
	})
	return b, err
}

// leg is a payment of Ana's to Bo.
func (p *purse) leg(ctx context.Context, tx *database.Tx, amount int64) ledger.Leg {
	p.Helper()
	from, err := p.Account(ctx, tx, ana, "EUR")
	if err != nil {
		p.Fatal(err)
	}
	to, err := p.Account(ctx, tx, bo, "EUR")
	if err != nil {
		p.Fatal(err)
	}
	return ledger.Leg{Debit: from, Credit: to, Amount: amount, Kind: "payment_request", Reference: "pr_1", Memo: "Dinner"}
}

func eur(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: "EUR"} }

func figures(b wallet.Balance) string {
	return fmt.Sprintf("%s available %d posted %d held %d", b.Currency, b.Available.Minor, b.Posted.Minor, b.Held.Minor)
}

func TestTopUpAndWithdraw(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true})
		b, err := p.topUp(ana, eur(5000))
		if got := figures(b); err != nil || got != "EUR available 5000 posted 5000 held 0" {
			t.Errorf("topped up: %s, %v", got, err)
		}
		b, err = p.withdraw(ana, eur(1200))
		if got := figures(b); err != nil || got != "EUR available 3800 posted 3800 held 0" {
			t.Errorf("withdrawn: %s, %v", got, err)
		}
		_, err = p.withdraw(ana, eur(3801))
		var f *fault.Fault
		if !errors.Is(err, ledger.ErrInsufficientFunds) || !errors.As(err, &f) || f.Params["short"] != int64(1) {
			t.Errorf("more than there is: %v", err)
		}
		if err := ledger.Verify(t.Context(), db, func(ledger.Check) {}); err != nil {
			t.Error(err)
		}
	})
}

func TestRefusals(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true, Currencies: []money.Currency{"EUR", "JPY"}, TopUpMost: 1000})
		for _, test := range []struct {
			amount money.Amount
			want   error
		}{
			{eur(0), ledger.ErrAmountInvalid},
			{eur(-1), money.ErrAmountNegative},
			{eur(1001), wallet.ErrTopUpLimit},
			{eur(money.Max + 1), money.ErrAmountTooLarge},
			{money.Amount{Minor: 1, Currency: "USD"}, wallet.ErrCurrencyNotUsed},
			{money.Amount{Minor: 1, Currency: "ABC"}, money.ErrUnknownCurrency},
		} {
			if _, err := p.topUp(ana, test.amount); !errors.Is(err, test.want) {
				t.Errorf("top up %s: %v, want %v", test.amount, err, test.want)
			}
		}
		for _, amount := range []money.Amount{eur(1), eur(1000), {Minor: 1000, Currency: "JPY"}} {
			if _, err := p.topUp(ana, amount); err != nil {
				t.Errorf("top up %s: %v", amount, err)
			}
		}
	})
}

func TestWithoutTheSandboxNoPlayMoney(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Currency: "CHF"})
		if _, err := p.topUp(ana, eur(1)); !errors.Is(err, wallet.ErrRailUnavailable) {
			t.Errorf("top up: %v", err)
		}
		if _, err := p.withdraw(ana, eur(1)); !errors.Is(err, wallet.ErrRailUnavailable) {
			t.Errorf("withdraw: %v", err)
		}
		p.read(func(ctx context.Context, tx *database.Tx) error {
			w, err := p.Wallet(ctx, tx, ana)
			if w.PlayMoney || len(w.Balances) != 1 || figures(w.Balances[0]) != "CHF available 0 posted 0 held 0" {
				t.Errorf("%+v", w)
			}
			return err
		})
	})
}

func TestWalletExplainsItself(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true})
		for _, amount := range []money.Amount{eur(6000), eur(4000), {Minor: 500, Currency: "JPY"}} {
			if _, err := p.topUp(ana, amount); err != nil {
				t.Fatal(err)
			}
		}
		p.write(func(ctx context.Context, tx *database.Tx) error {
			if _, err := p.books.Transfer(ctx, tx, p.leg(ctx, tx, 2500)); err != nil {
				return err
			}
			if _, err := p.books.Place(ctx, tx, p.leg(ctx, tx, 700), nil); err != nil {
				return err
			}
			_, err := p.Withdraw(ctx, tx, ana, eur(300))
			return err
		})
		p.read(func(ctx context.Context, tx *database.Tx) error {
			e, err := p.Explain(ctx, tx, ana, "EUR")
			if err != nil {
				return err
			}
			if got := figures(e.Balance); got != "EUR available 6500 posted 7200 held 700" || e.In != eur(10000) || e.Out != eur(2800) {
				t.Errorf("%s, in %v out %v", got, e.In, e.Out)
			}
			if len(e.Came) != 1 || e.Came[0] != (wallet.Sum{Kind: "top_up", Amount: eur(10000)}) {
				t.Errorf("came %v", e.Came)
			}
			if len(e.Went) != 2 || e.Went[0] != (wallet.Sum{Kind: "payment_request", Amount: eur(2500)}) || e.Went[1].Amount != eur(300) {
				t.Errorf("went %v", e.Went)
			}
			if len(e.Holds) != 1 || e.Holds[0].Amount != eur(700) || e.Holds[0].Memo != "Dinner" || e.Holds[0].Reference != "pr_1" ||
				e.Holds[0].Counterparty == nil || e.Holds[0].Counterparty.Handle != "bo" {
				t.Errorf("holds %+v", e.Holds)
			}
			w, err := p.Wallet(ctx, tx, ana)
			if err == nil && (len(w.Balances) != 2 || w.Balances[0] != e.Balance || figures(w.Balances[1]) != "JPY available 500 posted 500 held 0") {
				t.Errorf("the wallet says %+v", w)
			}
			return err
		})
	})
}

func TestAWalletThatHadNothingExplainsNothing(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true})
		p.read(func(ctx context.Context, tx *database.Tx) error {
			e, err := p.Explain(ctx, tx, ana, "KWD")
			if err != nil {
				return err
			}
			lines, next, err := p.Statement(ctx, tx, ana, "KWD", "", 10)
			if figures(e.Balance) != "KWD available 0 posted 0 held 0" || e.Holds == nil || e.Came == nil || e.Went == nil ||
				lines == nil || len(lines) != 0 || next != "" {
				t.Errorf("%+v, %v %q", e, lines, next)
			}
			return err
		})
	})
}

func TestStatementGoesBackPageByPage(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true})
		if _, err := p.topUp(ana, eur(1000)); err != nil {
			t.Fatal(err)
		}
		for i := range int64(4) {
			p.write(func(ctx context.Context, tx *database.Tx) error {
				_, err := p.books.Transfer(ctx, tx, p.leg(ctx, tx, 10+i))
				return err
			})
		}
		var got []string
		pages, cursor := 0, ""
		for more := true; more; more = cursor != "" {
			p.read(func(ctx context.Context, tx *database.Tx) error {
				lines, next, err := p.Statement(ctx, tx, ana, "EUR", cursor, 2)
				for _, line := range lines {
					who := "a rail"
					if line.Counterparty != nil {
						who = line.Counterparty.Name
					}
					got = append(got, fmt.Sprintf("%d %d %s %s %s", line.Amount.Minor, line.Balance.Minor, line.Kind, line.Memo, who))
				}
				pages, cursor = pages+1, next
				return err
			})
		}
		want := []string{
			"-13 954 payment_request Dinner Bo", "-12 967 payment_request Dinner Bo", "-11 979 payment_request Dinner Bo",
			"-10 990 payment_request Dinner Bo", "1000 1000 top_up  a rail",
		}
		if fmt.Sprint(got) != fmt.Sprint(want) || pages != 3 {
			t.Errorf("in %d pages:\n%q\nwant\n%q", pages, got, want)
		}
	})
}

func TestCursorsThatAreNone(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true})
		for _, cursor := range []string{"7", "!", "czA", "cy0x", "c2E"} {
			err := p.db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				_, _, err := p.Statement(ctx, tx, ana, "EUR", cursor, 2)
				return err
			})
			if !errors.Is(err, fault.ErrInvalid) {
				t.Errorf("cursor %q: %v", cursor, err)
			}
		}
	})
}

func TestWhoeverIsConcernedIsTold(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true})
		if _, err := p.topUp(ana, eur(10)); err != nil {
			t.Fatal(err)
		}
		if _, err := p.withdraw(ana, eur(99)); err == nil {
			t.Fatal("withdrew what is not there")
		}
		p.write(func(ctx context.Context, tx *database.Tx) error { return p.Changed(ctx, tx, "JPY", ana, bo) })
		p.write(func(ctx context.Context, tx *database.Tx) error { return p.Changed(ctx, tx, "JPY") })
		p.read(func(ctx context.Context, tx *database.Tx) error {
			told, err := event.Since(ctx, tx, event.User("u_ana"), 0, 10)
			if err != nil {
				return err
			}
			if len(told) != 2 || told[0].Kind != "wallet" || string(told[0].Payload) != `{"currency":"EUR"}` ||
				string(told[1].Payload) != `{"currency":"JPY"}` {
				t.Errorf("Ana was told %+v", told)
			}
			told, err = event.Since(ctx, tx, event.User("u_bo"), 0, 10)
			if len(told) != 1 {
				t.Errorf("Bo was told %+v", told)
			}
			return err
		})
	})
}

func TestTheFormThatScreensRead(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		p := newPurse(t, db, wallet.Settings{Sandbox: true})
		p.read(func(ctx context.Context, tx *database.Tx) error {
			w, err := p.Wallet(ctx, tx, ana)
			if err != nil {
				return err
			}
			text, err := json.Marshal(w)
			want := `{"balances":[{"currency":"EUR","available":{"amount":0,"currency":"EUR"},"posted":{"amount":0,"currency":"EUR"},` +
				`"held":{"amount":0,"currency":"EUR"}}],"play_money":true}`
			if string(text) != want {
				t.Errorf("%s", text)
			}
			return err
		})
	})
}
