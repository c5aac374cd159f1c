package work

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// patience is how long a test waits for something to happen; what it waits for takes far less.
const patience = 20 * time.Second

// house is two people in a group, and a worker that is not started yet.
type house struct {
	Rooms
	t       *testing.T
	wallets *wallet.Service
	ana, bo person.UserID
	group   chat.ConversationID
	log     *notes

	mu     sync.Mutex
	offset time.Duration
}

type notes struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (n *notes) Write(text []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.Write(text)
}

func (n *notes) String() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.String()
}

// now is the real time, and as much later as the test has let pass.
func (h *house) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return time.Now().Add(h.offset)
}

func (h *house) pass(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.offset += d
}

func newHouse(t *testing.T, db *database.DB) *house {
	t.Helper()
	h := &house{t: t, log: &notes{}}
	events, pictures, books := event.NewLog(h.now), picture.New(h.now), ledger.New(h.now)
	people, err := person.New(person.Settings{PublicURL: "http://localhost"}, events, pictures, h.now)
	if err != nil {
		t.Fatal(err)
	}
	h.wallets = wallet.New(books, events, wallet.Settings{Sandbox: true})
	chats := chat.New(pictures, events, h.now)
	offers, err := offer.New(pictures, h.wallets, books, events, "a voucher key that is only for tests, 0123456789", h.now)
	if err != nil {
		t.Fatal(err)
	}
	referrals, err := referral.New(offers, chats, h.wallets, books, events, rand.Int64N, h.now)
	if err != nil {
		t.Fatal(err)
	}
	h.Rooms = Rooms{
		DB: db, Events: events, People: people, Pictures: pictures, Ledger: books, Log: slog.New(slog.NewTextHandler(h.log, nil)), Now: h.now,
		Referrals: referrals,
		Payments:  grouppay.New(pictures, chats, h.wallets, books, events, h.now),
		PruneKeys: func(context.Context, *database.Tx, int) (int64, error) { return 0, nil },
	}
	h.write(func(ctx context.Context, tx *database.Tx) error {
		ana, err := people.Add(ctx, tx, person.Newcomer{Handle: "ana", Name: "Ana"})
		if err != nil {
			return err
		}
		bo, err := people.Add(ctx, tx, person.Newcomer{Handle: "bo", Name: "Bo"})
		if err != nil {
			return err
		}
		h.ana, h.bo = ana.ID, bo.ID
		for _, pair := range [][2]person.UserID{{h.ana, h.bo}, {h.bo, h.ana}} {
			if _, err := people.Befriend(ctx, tx, person.Actor{UserID: pair[0]}, pair[1]); err != nil {
				return err
			}
		}
		made, err := chats.NewGroup(ctx, tx, h.ana, "Two", []person.UserID{h.bo})
		h.group = made.ID
		return err
	})
	h.topUp()
	return h
}

func (h *house) write(run database.Func) {
	h.t.Helper()
	if err := h.DB.Write(h.t.Context(), run); err != nil {
		h.t.Fatal(err)
	}
}

func (h *house) topUp() {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := h.wallets.TopUp(ctx, tx, h.bo, money.Amount{Minor: 5000, Currency: "EUR"})
		return err
	})
}

// ask posts a request to Bo that settles at a deadline, which he accepts.
func (h *house) ask(deadline time.Time) grouppay.RequestID {
	h.t.Helper()
	var card grouppay.Card
	h.write(func(ctx context.Context, tx *database.Tx) (err error) {
		card, err = h.Payments.Post(ctx, tx, h.ana, h.group, grouppay.Draft{
			Total: money.Amount{Minor: 1200, Currency: "EUR"}, Purpose: "Rope", Deadline: &deadline,
			Terms: grouppay.Terms{Selection: grouppay.Selection{Kind: grouppay.Everyone}, Split: grouppay.Split{Kind: grouppay.Equal},
				Settlement: grouppay.AtDeadline, Visibility: grouppay.ToEveryone},
		})
		if err != nil {
			return err
		}
		_, err = h.Payments.Accept(ctx, tx, h.bo, card.ID, grouppay.Yes{})
		return err
	})
	return card.ID
}

func (h *house) state(request grouppay.RequestID) grouppay.State {
	h.t.Helper()
	var card grouppay.Card
	if err := h.DB.Read(h.t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
		card, err = h.Payments.Load(ctx, tx, h.ana, request)
		return err
	}); err != nil {
		h.t.Fatal(err)
	}
	return card.State
}

func (h *house) count(query string) (n int64) {
	h.t.Helper()
	if err := h.DB.Read(h.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		return tx.QueryRow(ctx, query).Scan(&n)
	}); err != nil {
		h.t.Fatal(err)
	}
	return n
}

// start starts the worker and gives what stops it; it is stopped, and has to stop, when the test ends.
func (h *house) start() (end func()) { h.t.Helper(); return h.run(New(h.Rooms)) }

func (h *house) run(worker *Worker) (end func()) {
	h.t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		worker.Run(ctx)
	}()
	end = func() {
		stop()
		select {
		case <-done:
		case <-time.After(patience):
			h.t.Error("the worker does not stop")
		}
	}
	h.t.Cleanup(end)
	return end
}

func (h *house) eventually(what string, holds func() bool) {
	h.t.Helper()
	for begun := time.Now(); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Since(begun) > patience {
			h.t.Fatalf("it never came true that %s; log: %s", what, h.log)
		}
	}
}

func TestADeadlineThatPassedWhileNobodyWasHere(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		first, later := h.ask(h.now().Add(time.Hour)), h.ask(h.now().Add(72*time.Hour))
		h.pass(24 * time.Hour)
		h.start()
		h.eventually("the request is settled", func() bool { return h.state(first) == grouppay.StateSettled })
		if got := h.state(later); got != grouppay.StateOpen {
			t.Errorf("one whose deadline lies ahead is %s", got)
		}
	})
}

// The worker sleeps till its next look, and that is far away; a request that is posted meanwhile is met by its own time.
func TestADeadlineThatComesWhileItRuns(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		worker := New(h.Rooms)
		worker.deadlineEvery = time.Hour
		h.run(worker)
		request := h.ask(h.now().Add(1500 * time.Millisecond))
		if got := h.state(request); got != grouppay.StateOpen {
			t.Fatalf("it is %s before its deadline", got)
		}
		h.eventually("the request is settled", func() bool { return h.state(request) == grouppay.StateSettled })
	})
}

func TestTheLedgerIsSealed(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		if got := h.count(`select count(*) from ledger_unsealed`); got != 1 {
			t.Fatalf("%d transfers wait", got)
		}
		h.start()
		sealed := func() bool { return h.count(`select count(*) from ledger_unsealed`) == 0 }
		h.eventually("everything is sealed", sealed)
		h.topUp()
		h.eventually("everything is sealed again", sealed)
		if got := h.count(`select count(*) from ledger_block`); got != 2 {
			t.Errorf("%d blocks", got)
		}
		if err := ledger.Verify(t.Context(), db, func(check ledger.Check) {
			if !check.Holds {
				t.Errorf("%+v", check)
			}
		}); err != nil {
			t.Error(err)
		}
	})
}

func TestStoppingSealsTheLedgerToItsEnd(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		end := h.start()
		h.topUp()
		end()
		if got := h.count(`select count(*) from ledger_unsealed`); got != 0 {
			t.Errorf("%d transfers wait for the next start", got)
		}
	})
}

func TestExpiredHoldsAreReleased(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		expires := h.now().Add(time.Minute)
		h.write(func(ctx context.Context, tx *database.Tx) error {
			from, err := h.wallets.Account(ctx, tx, h.bo, "EUR")
			if err != nil {
				return err
			}
			to, err := h.wallets.Account(ctx, tx, h.ana, "EUR")
			if err != nil {
				return err
			}
			_, err = h.Ledger.Place(ctx, tx, ledger.Leg{Debit: from, Credit: to, Amount: 700, Kind: "test", Reference: "test", Memo: "test"}, &expires)
			return err
		})
		h.pass(time.Hour)
		h.start()
		h.eventually("the hold is released", func() bool { return h.count(`select count(*) from ledger_hold where state = 'open'`) == 0 })
	})
}

func TestWhatIsOldIsForgotten(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		before := h.count(`select count(*) from event`)
		h.pass(EventsKept + time.Hour)
		h.topUp()
		h.start()
		h.eventually("the old events are gone", func() bool { return h.count(`select count(*) from event`) == 1 })
		if before < 2 {
			t.Errorf("there were only %d events", before)
		}
	})
}

func TestOneFailureStopsNoOtherWork(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		h.PruneKeys = func(context.Context, *database.Tx, int) (int64, error) {
			return 0, errors.New("the shredder is jammed")
		}
		h.pass(EventsKept + time.Hour)
		h.topUp()
		h.start()
		h.eventually("the events are pruned all the same", func() bool { return h.count(`select count(*) from event`) == 1 })
		h.eventually("the ledger is sealed all the same", func() bool { return h.count(`select count(*) from ledger_unsealed`) == 0 })
		if !strings.Contains(h.log.String(), "the shredder is jammed") {
			t.Errorf("the log says %s", h.log)
		}
	})
}
