package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
)

func TestHoldCapturedInPart(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		hold := b.held(leg(ana, bo, 800))
		b.stands(ana, 1000, 800, 0)
		b.stands(bo, 0, 0, 800)
		made, err := b.capture(ledger.Capture{Hold: hold, Amount: 300})
		if err != nil {
			t.Fatal(err)
		}
		if len(made) != 1 || made[0].Amount != 300 || made[0].Hold != hold || made[0].Debit != ana || made[0].Reference != "ref" {
			t.Errorf("made %+v", made)
		}
		b.stands(ana, 700, 0, 0)
		b.stands(bo, 300, 0, 0)
		b.sound()
	})
}

func TestHoldEndsOnce(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		captured, released, open := b.held(leg(ana, bo, 10)), b.held(leg(ana, bo, 20)), b.held(leg(ana, bo, 30))
		if _, err := b.capture(ledger.Capture{Hold: captured, Amount: 10}); err != nil {
			t.Fatal(err)
		}
		if err := b.release(released); err != nil {
			t.Fatal(err)
		}
		for _, hold := range []ledger.HoldID{captured, released} {
			if _, err := b.capture(ledger.Capture{Hold: open, Amount: 1}, ledger.Capture{Hold: hold, Amount: 1}); !errors.Is(err, ledger.ErrHoldClosed) {
				t.Errorf("captured again: %v", err)
			} else if param(t, err, "hold") != string(hold) {
				t.Errorf("it names %v", param(t, err, "hold"))
			}
			if err := b.release(open, hold); !errors.Is(err, ledger.ErrHoldClosed) {
				t.Errorf("released again: %v", err)
			}
		}
		if _, err := b.capture(ledger.Capture{Hold: open, Amount: 1}, ledger.Capture{Hold: open, Amount: 1}); !errors.Is(err, ledger.ErrHoldClosed) {
			t.Errorf("captured twice in one call: %v", err)
		}
		if err := b.release(open, open); !errors.Is(err, ledger.ErrHoldClosed) {
			t.Errorf("released twice in one call: %v", err)
		}
		if err := b.release("hold_nowhere"); err == nil {
			t.Error("released what is not there")
		}
		b.stands(ana, 990, 30, 0)
		b.stands(bo, 10, 0, 30)
		b.sound()
	})
}

func TestCaptureWithinTheHold(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		hold := b.held(leg(ana, bo, 500))
		for amount, want := range map[int64]error{
			501: ledger.ErrCaptureAboveHold, 0: ledger.ErrAmountInvalid, -5: ledger.ErrAmountInvalid, money.Max + 1: ledger.ErrAmountInvalid,
		} {
			if _, err := b.capture(ledger.Capture{Hold: hold, Amount: amount}); !errors.Is(err, want) {
				t.Errorf("capture of %d: %v, want %v", amount, err, want)
			}
		}
		if _, err := b.capture(ledger.Capture{Hold: hold, Amount: 500}); err != nil {
			t.Error(err)
		}
		b.sound()
	})
}

func TestHoldExpires(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		var holds []ledger.HoldID
		for minutes := range 4 {
			until := b.clock.Add(time.Duration(minutes+1) * time.Minute)
			hold, err := b.place(leg(ana, bo, 100), &until)
			if err != nil {
				t.Fatal(err)
			}
			holds = append(holds, hold)
		}
		forever := b.held(leg(ana, bo, 50))
		b.clock = b.clock.Add(3 * time.Minute)
		if _, err := b.capture(ledger.Capture{Hold: holds[2], Amount: 1}); !errors.Is(err, ledger.ErrHoldClosed) {
			t.Errorf("captured at its expiry: %v", err)
		}
		if _, err := b.capture(ledger.Capture{Hold: holds[3], Amount: 1}); err != nil {
			t.Errorf("captured before its expiry: %v", err)
		}
		if err := b.release(holds[1]); err != nil {
			t.Errorf("an expired hold is not released: %v", err)
		}
		for _, want := range []int{1, 1, 0} {
			b.must(func(ctx context.Context, tx *database.Tx) error {
				released, err := b.ReleaseExpired(ctx, tx, 1)
				if released != want {
					t.Errorf("released %d, want %d", released, want)
				}
				return err
			})
		}
		b.stands(ana, 999, 50, 0)
		b.clock = b.clock.Add(24 * time.Hour)
		if _, err := b.capture(ledger.Capture{Hold: forever, Amount: 50}); err != nil {
			t.Error(err)
		}
		b.sound()
	})
}

func TestTenPayersAndOnePayeeSettleTogether(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		payee := b.user("u_payee", 0)
		var captures []ledger.Capture
		for i := range 10 {
			payer := b.user(fmt.Sprintf("u_payer%d", i), 1000)
			captures = append(captures, ledger.Capture{Hold: b.held(leg(payer, payee, 900)), Amount: int64(100 + i)})
		}
		if _, err := b.capture(append(captures, ledger.Capture{Hold: captures[0].Hold, Amount: 1})...); !errors.Is(err, ledger.ErrHoldClosed) {
			t.Fatalf("all or none: %v", err)
		}
		b.stands(payee, 0, 0, 9000)
		if _, err := b.capture(captures...); err != nil {
			t.Fatal(err)
		}
		b.stands(payee, 1045, 0, 0)
		balance := int64(1045)
		for i, e := range b.entries(payee, 0, 100) {
			if e.Seq != int64(10-i) || e.Balance != balance || e.Amount != int64(109-i) {
				t.Errorf("entry %+v, want seq %d and balance %d", e, 10-i, balance)
			}
			balance -= e.Amount
		}
		b.sound()
	})
}

func TestOpenHoldsAreListedOldestFirst(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 10)
		first := b.held(leg(ana, bo, 1))
		b.clock = b.clock.Add(time.Second)
		gone := b.held(leg(ana, bo, 2))
		until := b.clock.Add(time.Hour)
		last, err := b.place(leg(ana, bo, 3), &until)
		if err != nil {
			t.Fatal(err)
		}
		b.held(leg(bo, ana, 4))
		if err := b.release(gone); err != nil {
			t.Fatal(err)
		}
		var holds []ledger.Hold
		b.must(func(ctx context.Context, tx *database.Tx) (err error) {
			holds, err = b.OpenHolds(ctx, tx, ana)
			return err
		})
		if len(holds) != 2 || holds[0].ID != first || holds[1].ID != last || holds[0].ExpiresAt != nil ||
			!holds[1].ExpiresAt.Equal(until) || holds[1].Amount != 3 || holds[1].State != ledger.HoldOpen {
			t.Errorf("%+v", holds)
		}
	})
}
