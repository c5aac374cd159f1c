package database

import (
	"context"
	"fmt"
	"sync"

	"go.opentelemetry.io/otel/trace"
)

// Together runs commands of one kind that wait at the same time in one transaction: a command is written for many at once,
// and one is a slice of one. There is no timed window: a batch is what gathered while the one before was being run, so that
// one caller alone waits for nobody.
type Together[C any] struct {
	db  *DB
	run func(ctx context.Context, tx *Tx, commands []C) error

	mu      sync.Mutex
	waiting []*turn[C]
	running bool
}

// togetherLimit bounds how many commands one transaction decides.
const togetherLimit = 128

type turn[C any] struct {
	command C
	cause   trace.SpanContext // of who gave the command
	err     error
	panic   any
	done    chan struct{}
}

// NewTogether returns a place where callers gather. run decides all commands of a batch in the order of their arrival and
// leaves each one's answer in the command itself, refusals too: the error it returns is the transaction's, and each command
// is then run again alone. It may run more than once.
func NewTogether[C any](db *DB, run func(ctx context.Context, tx *Tx, commands []C) error) *Together[C] {
	return &Together[C]{db: db, run: run}
}

// Do runs a command with whatever others there are, and returns when it is committed.
func (t *Together[C]) Do(ctx context.Context, command C) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return t.db.watched(ctx, "together", func(ctx context.Context) error { return t.queue(ctx, command) })
}

func (t *Together[C]) queue(ctx context.Context, command C) error {
	one := &turn[C]{command: command, cause: trace.SpanContextFromContext(ctx), done: make(chan struct{})}
	t.mu.Lock()
	t.waiting = append(t.waiting, one)
	first := !t.running
	t.running = true
	t.mu.Unlock()
	if first {
		go t.work()
	}
	<-one.done
	if one.panic != nil {
		panic(one.panic)
	}
	return one.err
}

func (t *Together[C]) work() {
	for {
		batch := t.take()
		if len(batch) == 0 {
			return
		}
		if err := t.commit(batch...); err != nil {
			t.apart(batch, err)
		}
		for _, one := range batch {
			close(one.done)
		}
	}
}

func (t *Together[C]) take() []*turn[C] {
	t.mu.Lock()
	defer t.mu.Unlock()
	n := min(len(t.waiting), t.db.limit(togetherLimit))
	batch := t.waiting[:n:n]
	t.waiting = t.waiting[n:]
	t.running = n > 0
	return batch
}

// apart runs the commands of a transaction that failed as a whole one by one, so that what is wrong with one of them is its
// own matter.
func (t *Together[C]) apart(batch []*turn[C], cause error) {
	for _, one := range batch {
		if one.err = cause; len(batch) > 1 {
			one.err = t.commit(one)
		}
	}
}

func (t *Together[C]) commit(batch ...*turn[C]) (err error) {
	commands := make([]C, len(batch))
	for i, one := range batch {
		commands[i] = one.command
	}
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("in a batch of %d: %v", len(batch), cause)
			if len(batch) == 1 {
				batch[0].panic, err = cause, nil
			}
		}
	}()
	// In a trace, the transaction is part of what the first of them does.
	ctx := trace.ContextWithSpanContext(context.Background(), batch[0].cause)
	return t.db.Write(ctx, func(ctx context.Context, tx *Tx) error { return t.run(ctx, tx, commands) })
}
