package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// together runs a function n times at once and waits for all.
func together(n int, run func(i int)) {
	var wait sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wait.Go(func() {
			<-start
			run(i)
		})
	}
	close(start)
	wait.Wait()
}

func TestManySpendOneAccountNeverBelowZero(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		var spent atomic.Int64
		together(24, func(i int) {
			var err error
			if i%2 == 0 {
				_, err = b.transfer(leg(ana, bo, 70))
			} else {
				_, err = b.place(leg(ana, bo, 70), nil)
			}
			switch {
			case err == nil:
				spent.Add(70)
			case !errors.Is(err, ledger.ErrInsufficientFunds):
				t.Error(err)
			}
		})
		if spent.Load() != 14*70 {
			t.Errorf("spent %d of 1000", spent.Load())
		}
		if a := b.account(ana); a.Available != 20 {
			t.Errorf("%d is available", a.Available)
		}
		b.sound()
	})
}

func TestCaptureRacesRelease(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		captured := int64(0)
		for range 10 {
			hold := b.held(leg(ana, bo, 10))
			var captures, releases atomic.Int64
			together(6, func(i int) {
				var err error
				won := &releases
				if i%2 == 0 {
					_, err = b.capture(ledger.Capture{Hold: hold, Amount: 10})
					won = &captures
				} else {
					err = b.release(hold)
				}
				switch {
				case err == nil:
					won.Add(1)
				case !errors.Is(err, ledger.ErrHoldClosed):
					t.Error(err)
				}
			})
			if captures.Load()+releases.Load() != 1 {
				t.Errorf("%d captures and %d releases of one hold", captures.Load(), releases.Load())
			}
			captured += captures.Load()
		}
		b.stands(ana, 1000-10*captured, 0, 0)
		b.sound()
	})
}

// Payments to and fro between few accounts, some over more accounts than are written one by one, are where locks would
// make a ring.
func TestPaymentsInAllDirectionsAllSucceed(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		users := make([]ledger.AccountID, 6)
		for i := range users {
			users[i] = b.user(fmt.Sprintf("u_%d", i), 1000)
		}
		together(8, func(i int) {
			for round := range 4 {
				from, to := users[(i+round)%6], users[(i*5+round+1)%6]
				legs := []ledger.Leg{}
				if from != to {
					legs = append(legs, leg(from, to, 3))
				}
				if i%4 == 0 {
					for j := range users {
						legs = append(legs, leg(users[(j+i)%6], users[(j+i+1)%6], 1))
					}
				}
				if _, err := b.transfer(legs...); err != nil {
					t.Error(err)
				}
			}
		})
		b.sound()
	})
}

func TestAnAccountIsOpenedOnceByMany(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		opened := make([]ledger.AccountID, 8)
		together(8, func(i int) {
			if err := b.write(func(ctx context.Context, tx *database.Tx) (err error) {
				opened[i], err = b.Open(ctx, tx, ledger.User("u_ana"), "EUR")
				return err
			}); err != nil {
				t.Error(err)
			}
		})
		for _, account := range opened {
			if account != opened[0] || account == "" {
				t.Fatalf("%v", opened)
			}
		}
	})
}

func TestSealersAndPayersAtOnce(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		ana, bo := b.user("u_ana", 1000), b.user("u_bo", 0)
		var sealed atomic.Int64
		together(6, func(i int) {
			for range 8 {
				if i < 3 {
					if _, err := b.transfer(leg(ana, bo, 1)); err != nil {
						t.Error(err)
					}
					continue
				}
				var n int
				if err := b.write(func(ctx context.Context, tx *database.Tx) (err error) {
					n, err = b.Seal(ctx, tx, 3)
					return err
				}); err != nil {
					t.Error(err)
				}
				sealed.Add(int64(n))
			}
		})
		for n := b.seal(3); n > 0; n = b.seal(3) {
			sealed.Add(int64(n))
		}
		checks := b.sound()
		if sealed.Load() != 25 || checks["tail"].Counted != 0 || checks["transfers"].Counted != 25 {
			t.Errorf("sealed %d of 25, tail %d", sealed.Load(), checks["tail"].Counted)
		}
	})
}
