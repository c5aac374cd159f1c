// Package work is what happens without a request: deadlines that come, rewards that fall due, vouchers that expire,
// recommendations that go on, transfers that are sealed, holds that expire, and what is old being forgotten.
//
// What always holds: each piece of work is a small transaction of its own, through the same method that a person's request
// would call. One that fails is logged and tried again; it stops no other. What fell due while the program was down is done
// when it is back. Every node of a service works, and each piece is done once: whoever comes second finds it done.
package work

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
)

// Rooms are where the work is done.
type Rooms struct {
	DB        *database.DB
	Events    *event.Log
	People    *person.Service
	Pictures  *picture.Service
	Ledger    *ledger.Ledger
	Payments  *grouppay.Service
	Referrals *referral.Service
	// PruneKeys forgets idempotency keys; it belongs to the HTTP edge.
	PruneKeys func(ctx context.Context, tx *database.Tx, limit int) (int64, error)
	Log       *slog.Logger
	Now       func() time.Time
}

// Worker does the work. Start it with Run.
type Worker struct {
	rooms Rooms
	// claimed is rung when somebody claimed an offer: there may be friends left to show it to.
	claimed chan struct{}
	// posted is rung when a request changed: its deadline may be the next one.
	posted chan struct{}
	// talked are conversations that may have brought people closer, and closenessEvery how often they are looked at.
	talked         talks
	closenessEvery time.Duration
	// deadlineEvery is how often deadlines are looked for that nobody told of.
	deadlineEvery time.Duration
}

// How often each sort of work is looked for.
const (
	sealEvery    = 500 * time.Millisecond
	releaseEvery = 10 * time.Second
	pruneEvery   = time.Hour
	// Deadlines have a timer; this is for those that another node took in, and died.
	deadlineEvery = 5 * time.Second

	endTimeout = 5 * time.Second

	sealBatch    = 1000
	releaseBatch = 100
	pruneBatch   = 500
	dueBatch     = 100

	// EventsKept is how long a terminal may be away and still catch up event by event; after that it reads afresh.
	EventsKept = 14 * 24 * time.Hour
)

// New returns a worker. It listens to events from then on.
func New(rooms Rooms) *Worker {
	w := &Worker{rooms: rooms, posted: make(chan struct{}, 1), claimed: make(chan struct{}, 1), deadlineEvery: deadlineEvery,
		closenessEvery: closenessEvery}
	rooms.Events.Listen(func(deliveries []event.Delivery) {
		for _, d := range deliveries {
			switch d.Kind {
			case "request":
				ring(w.posted)
			case "voucher":
				ring(w.claimed)
			case "message":
				w.talked.note(d.Channel)
			}
		}
	})
	return w
}

func ring(bell chan struct{}) {
	select {
	case bell <- struct{}{}:
	default: // it is ringing already
	}
}

// Run works until its context ends, and returns when what was under way is finished and the ledger is sealed to its end.
func (w *Worker) Run(ctx context.Context) {
	var all sync.WaitGroup
	all.Go(func() { w.deadlines(ctx) })
	all.Go(func() { w.offers(ctx) })
	all.Go(func() { w.closeness(ctx) })
	all.Go(func() { w.again(ctx, "sealing the ledger", sealEvery, sealBatch, w.seal) })
	all.Go(func() { w.again(ctx, "releasing expired holds", releaseEvery, releaseBatch, w.release) })
	all.Go(func() { w.again(ctx, "forgetting what is old", pruneEvery, pruneBatch, w.prunes()...) })
	all.Wait()
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), endTimeout)
	defer cancel()
	// Whosever turn it is: another node may be ending too.
	if err := w.drain(ending, sealBatch, w.seal); err != nil {
		w.rooms.Log.Error("the ledger could not be sealed to its end; the next start does it", "error", err)
	}
}

// batch does a piece of work in a transaction and tells how much there was to do.
type batch func(ctx context.Context, tx *database.Tx, limit int) (int64, error)

// again does work at once and then every so often: batch after batch, as long as each is full.
func (w *Worker) again(ctx context.Context, what string, every time.Duration, limit int, batches ...batch) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		for _, one := range batches {
			if err := w.drain(ctx, limit, w.unlessAnother(what, one)); err != nil && ctx.Err() == nil {
				w.rooms.Log.Error("work failed; it is tried again", "work", what, "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

func (w *Worker) drain(ctx context.Context, limit int, one batch) error {
	for ctx.Err() == nil {
		var done int64
		err := w.rooms.DB.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			done, err = one(ctx, tx, limit)
			return err
		})
		if err != nil || done < int64(limit) {
			return err
		}
	}
	return nil
}

// unlessAnother leaves work to another node that is at it.
func (w *Worker) unlessAnother(what string, one batch) batch {
	return func(ctx context.Context, tx *database.Tx, limit int) (done int64, err error) {
		if mine, err := w.rooms.DB.Turn(ctx, tx, "work: "+what); err != nil || !mine {
			return 0, err
		}
		return one(ctx, tx, limit)
	}
}

// inTurn runs a piece of work in a transaction of its own, unless another node is at it.
func (w *Worker) inTurn(ctx context.Context, what string, run func(context.Context, *database.Tx) error) (mine bool, err error) {
	err = w.rooms.DB.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		if mine, err = w.rooms.DB.Turn(ctx, tx, "work: "+what); err != nil || !mine {
			return err
		}
		return run(ctx, tx)
	})
	return mine, err
}

func (w *Worker) seal(ctx context.Context, tx *database.Tx, limit int) (int64, error) {
	sealed, err := w.rooms.Ledger.Seal(ctx, tx, limit)
	return int64(sealed), err
}

func (w *Worker) release(ctx context.Context, tx *database.Tx, limit int) (int64, error) {
	released, err := w.rooms.Ledger.ReleaseExpired(ctx, tx, limit)
	return int64(released), err
}

// prunes are what is forgotten, each in transactions of its own.
func (w *Worker) prunes() []batch {
	return []batch{
		w.rooms.PruneKeys,
		w.rooms.People.Prune,
		w.rooms.Pictures.PruneDrafts,
		func(ctx context.Context, tx *database.Tx, limit int) (int64, error) {
			return event.Prune(ctx, tx, w.rooms.Now().Add(-EventsKept), limit)
		},
	}
}
