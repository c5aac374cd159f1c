package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
)

// batcher is the one writer of a SQLite database. It takes whatever is queued, runs each function in a savepoint of its
// own, commits once for all, and only then answers each caller: many callers share one fsync. There is no timed window:
// a batch is what gathered while the one before was being written.
type batcher struct {
	on    *connection
	most  int
	count *counts
	queue chan *job
	done  chan struct{}

	mu     sync.RWMutex
	closed bool
}

// batchLimit bounds how long the first caller of a batch waits for the last.
const batchLimit = 128

type job struct {
	ctx    context.Context
	run    Func
	tx     *Tx
	err    error
	panic  any
	answer chan struct{}
}

func newBatcher(on *connection, most int, count *counts) *batcher {
	b := &batcher{on: on, most: most, count: count, queue: make(chan *job, batchLimit), done: make(chan struct{})}
	go b.loop()
	return b
}

func (b *batcher) stop() {
	b.mu.Lock()
	if !b.closed {
		b.closed = true
		close(b.queue)
	}
	b.mu.Unlock()
	<-b.done
}

func (b *batcher) enqueue(one *job) error {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.closed {
		return sql.ErrConnDone
	}
	b.queue <- one
	return nil
}

func (b *batcher) write(ctx context.Context, run Func) error {
	// A caller who goes away must not interrupt a statement: SQLite would roll back the whole transaction, with the work
	// of everybody who shares it.
	one := &job{ctx: context.WithoutCancel(ctx), run: run, answer: make(chan struct{})}
	if err := b.enqueue(one); err != nil {
		return err
	}
	<-one.answer
	if one.panic != nil {
		panic(one.panic)
	}
	return one.err
}

func (b *batcher) loop() {
	defer close(b.done)
	for first := range b.queue {
		batch := []*job{first}
		for len(batch) < b.most && len(b.queue) > 0 {
			next, open := <-b.queue
			if !open {
				break
			}
			batch = append(batch, next)
		}
		if err := b.commit(batch); err != nil {
			b.replay(batch, err)
		}
		for _, one := range batch {
			close(one.answer)
		}
	}
}

// replay runs a batch whose transaction failed as a whole one by one, so that one bad apple spoils nobody's work.
func (b *batcher) replay(batch []*job, cause error) {
	b.count.again.Add(1)
	for _, one := range batch {
		if len(batch) == 1 && !errors.Is(cause, ErrConflict) {
			one.err = cause
			return
		}
		if err := b.commit([]*job{one}); err != nil {
			one.err = err
		}
	}
}

func (b *batcher) commit(batch []*job) error {
	ctx := context.Background()
	raw, err := b.on.raw.BeginTx(ctx, nil)
	if err != nil {
		return translate(err)
	}
	defer func() { _ = raw.Rollback() }()
	end := &Tx{raw: raw, count: b.count, on: b.on}
	for _, one := range batch {
		if err := b.inSavepoint(ctx, raw, one); err != nil {
			return err
		}
		if one.err == nil && one.panic == nil {
			end.take(one.tx)
		}
	}
	if err := end.finish(ctx); err != nil {
		return err
	}
	if err := raw.Commit(); err != nil {
		return translate(err)
	}
	b.count.committed(len(batch))
	for _, one := range batch {
		if one.err == nil && one.panic == nil {
			one.tx.committed()
		}
	}
	end.committed()
	return nil
}

// inSavepoint runs one job so that its failure undoes its own work alone. The error it returns is the transaction's, not
// the job's.
func (b *batcher) inSavepoint(ctx context.Context, raw *sql.Tx, one *job) error {
	if _, err := raw.ExecContext(ctx, "savepoint job"); err != nil {
		return translate(err)
	}
	one.tx, one.err, one.panic = &Tx{raw: raw, count: b.count, on: b.on}, nil, nil
	one.do()
	end := "release job"
	if one.err != nil || one.panic != nil {
		end = "rollback to job; release job"
	}
	_, err := raw.ExecContext(ctx, end)
	return translate(err)
}

func (one *job) do() {
	defer func() {
		if cause := recover(); cause != nil {
			one.panic = fmt.Sprintf("in a transaction: %v", cause)
		}
	}()
	one.err = one.run(one.ctx, one.tx)
}
