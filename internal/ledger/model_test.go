package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// model is a ledger as simple as can be: figures in memory, and rules written down once more, naively.
type model struct {
	posted, held, incoming []int64 // by account; account 0 is the rail, which alone may go below zero
	entries                [][]int64
	holds                  []*modelHold
}

type modelHold struct {
	id       ledger.HoldID
	from, to int
	amount   int64
	expires  time.Time
	open     bool
}

type modelLeg struct {
	from, to int
	amount   int64
}

func (m *model) copy() *model {
	c := &model{posted: slices.Clone(m.posted), held: slices.Clone(m.held), incoming: slices.Clone(m.incoming)}
	for _, e := range m.entries {
		c.entries = append(c.entries, slices.Clone(e))
	}
	for _, h := range m.holds {
		one := *h
		c.holds = append(c.holds, &one)
	}
	return c
}

func (m *model) move(l modelLeg) error {
	if l.from != 0 && m.posted[l.from]-m.held[l.from] < l.amount {
		return ledger.ErrInsufficientFunds
	}
	m.posted[l.from] -= l.amount
	m.posted[l.to] += l.amount
	m.entries[l.from] = append(m.entries[l.from], m.posted[l.from])
	m.entries[l.to] = append(m.entries[l.to], m.posted[l.to])
	return nil
}

func (m *model) close(h *modelHold) {
	h.open = false
	m.held[h.from] -= h.amount
	m.incoming[h.to] -= h.amount
}

// world is the model beside the real ledger.
type world struct {
	*bank
	accounts []ledger.AccountID
	model    *model
}

// attempt runs the same on both: the model first, on a copy that is kept only if nothing was refused.
func (w *world) attempt(t *rapid.T, what string, naive func(m *model) error, booked func(context.Context, *database.Tx) error) bool {
	next := w.model.copy()
	want := naive(next)
	got := w.write(booked)
	if (want == nil) != (got == nil) || want != nil && !errors.Is(got, want) {
		t.Fatalf("%s: %v, want %v", what, got, want)
	}
	if want == nil {
		w.model = next
	}
	return want == nil
}

func (w *world) leg(l modelLeg) ledger.Leg {
	return leg(w.accounts[l.from], w.accounts[l.to], l.amount)
}

func drawLeg(t *rapid.T, accounts int) modelLeg {
	from := rapid.IntRange(0, accounts-1).Draw(t, "from")
	to := (from + rapid.IntRange(1, accounts-1).Draw(t, "further")) % accounts
	return modelLeg{from, to, rapid.Int64Range(1, 60).Draw(t, "amount")}
}

func (w *world) transfers(t *rapid.T) {
	legs := make([]modelLeg, rapid.IntRange(1, 7).Draw(t, "legs"))
	for i := range legs {
		legs[i] = drawLeg(t, len(w.accounts))
	}
	w.attempt(t, "transfer", func(m *model) error {
		for _, l := range legs {
			if err := m.move(l); err != nil {
				return err
			}
		}
		return nil
	}, func(ctx context.Context, tx *database.Tx) error {
		var all []ledger.Leg
		for _, l := range legs {
			all = append(all, w.leg(l))
		}
		_, err := w.Transfer(ctx, tx, all...)
		return err
	})
}

func (w *world) places(t *rapid.T) {
	l := drawLeg(t, len(w.accounts))
	expires := w.clock.Add(time.Duration(rapid.IntRange(1, 5).Draw(t, "minutes")) * time.Minute)
	var id ledger.HoldID
	if w.attempt(t, "place", func(m *model) error {
		if l.from != 0 && m.posted[l.from]-m.held[l.from] < l.amount {
			return ledger.ErrInsufficientFunds
		}
		m.held[l.from] += l.amount
		m.incoming[l.to] += l.amount
		m.holds = append(m.holds, &modelHold{from: l.from, to: l.to, amount: l.amount, expires: expires, open: true})
		return nil
	}, func(ctx context.Context, tx *database.Tx) (err error) {
		id, err = w.Place(ctx, tx, w.leg(l), &expires)
		return err
	}) {
		w.model.holds[len(w.model.holds)-1].id = id
	}
}

// drawHolds picks one to three of the holds there ever were, closed ones and repetitions too.
func (w *world) drawHolds(t *rapid.T) []int {
	if len(w.model.holds) == 0 {
		return nil
	}
	return rapid.SliceOfN(rapid.IntRange(0, len(w.model.holds)-1), 1, 3).Draw(t, "holds")
}

func (w *world) captures(t *rapid.T) {
	picked := w.drawHolds(t)
	amounts := make([]int64, len(picked))
	for i := range amounts {
		amounts[i] = rapid.Int64Range(1, w.model.holds[picked[i]].amount).Draw(t, "amount")
	}
	w.attempt(t, "capture", func(m *model) error {
		for i, one := range picked {
			h := m.holds[one]
			if !h.open || !h.expires.After(w.clock) {
				return ledger.ErrHoldClosed
			}
			m.close(h)
			if err := m.move(modelLeg{h.from, h.to, amounts[i]}); err != nil {
				return err
			}
		}
		return nil
	}, func(ctx context.Context, tx *database.Tx) error {
		var all []ledger.Capture
		for i, one := range picked {
			all = append(all, ledger.Capture{Hold: w.model.holds[one].id, Amount: amounts[i]})
		}
		_, err := w.Capture(ctx, tx, all...)
		return err
	})
}

func (w *world) releases(t *rapid.T) {
	picked := w.drawHolds(t)
	w.attempt(t, "release", func(m *model) error {
		for _, one := range picked {
			if !m.holds[one].open {
				return ledger.ErrHoldClosed
			}
			m.close(m.holds[one])
		}
		return nil
	}, func(ctx context.Context, tx *database.Tx) error {
		var all []ledger.HoldID
		for _, one := range picked {
			all = append(all, w.model.holds[one].id)
		}
		return w.Release(ctx, tx, all...)
	})
}

func (w *world) timePasses(t *rapid.T) {
	w.clock = w.clock.Add(time.Duration(rapid.IntRange(1, 3).Draw(t, "minutes")) * time.Minute)
	w.attempt(t, "expiry", func(m *model) error {
		for _, h := range m.holds {
			if h.open && !h.expires.After(w.clock) {
				m.close(h)
			}
		}
		return nil
	}, func(ctx context.Context, tx *database.Tx) error {
		_, err := w.ReleaseExpired(ctx, tx, 1000)
		return err
	})
}

// agree compares every figure.
func (w *world) agree(t *rapid.T) {
	for i, id := range w.accounts {
		a := w.account(id)
		if a.Posted != w.model.posted[i] || a.Held != w.model.held[i] || a.Incoming != w.model.incoming[i] {
			t.Fatalf("account %d: posted %d held %d incoming %d, want %d %d %d", i,
				a.Posted, a.Held, a.Incoming, w.model.posted[i], w.model.held[i], w.model.incoming[i])
		}
		var balances []int64
		for _, e := range w.entries(id, 0, 1_000_000) {
			balances = append(balances, e.Balance)
		}
		slices.Reverse(balances)
		if !slices.Equal(balances, w.model.entries[i]) {
			t.Fatalf("account %d: balances %v, want %v", i, balances, w.model.entries[i])
		}
	}
}

func TestLedgerDoesWhatTheModelDoes(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		b := newBank(t, db)
		runs := 0
		rapid.Check(t, func(t *rapid.T) {
			// Each run has accounts of its own. Verify goes over those of all runs, so it is not asked after each.
			runs++
			b.tester = t
			w := &world{bank: b, model: &model{entries: make([][]int64, 4)}}
			w.accounts = []ledger.AccountID{b.open(ledger.Rail(fmt.Sprintf("rail%d", runs)), "EUR")}
			for i := range 3 {
				w.accounts = append(w.accounts, b.open(ledger.User(fmt.Sprintf("u_%d_%d", runs, i)), "EUR"))
			}
			w.model.posted, w.model.held, w.model.incoming = make([]int64, 4), make([]int64, 4), make([]int64, 4)
			t.Repeat(map[string]func(*rapid.T){
				"transfer": w.transfers, "place": w.places, "capture": w.captures, "release": w.releases,
				"time": w.timePasses,
				"seal": func(t *rapid.T) { b.seal(rapid.IntRange(1, 20).Draw(t, "limit")) },
			})
			w.agree(t)
			if runs%20 == 1 {
				b.sound()
			}
		})
		b.tester = t
		b.sound()
	})
}
