package database

import "context"

// Tail is what commands leave to be written at the end of the transaction they share, once for all of them: however many
// commands a batch holds, what they left of one kind is a statement or two. What a command that failed had left is not
// written. Nothing of it is in the database before the end, so nobody who needs to read it in the same transaction may
// leave it to a tail.
type Tail[T any] struct {
	write func(ctx context.Context, tx *Tx, all []T) error
}

// NewTail returns a tail whose things are written by a function, in the order in which they were left.
func NewTail[T any](write func(ctx context.Context, tx *Tx, all []T) error) *Tail[T] {
	return &Tail[T]{write}
}

// Leave adds to what is written at the end.
func (t *Tail[T]) Leave(tx *Tx, things ...T) {
	for _, one := range tx.left {
		if mine, is := one.(*leavings[T]); is && mine.tail == t {
			mine.all = append(mine.all, things...)
			return
		}
	}
	tx.left = append(tx.left, &leavings[T]{t, things})
}

type leavings[T any] struct {
	tail *Tail[T]
	all  []T
}

func (l *leavings[T]) hand(to *Tx) { l.tail.Leave(to, l.all...) }

func (l *leavings[T]) write(ctx context.Context, tx *Tx) error { return l.tail.write(ctx, tx, l.all) }

// left is what one tail has of a transaction.
type left interface {
	hand(to *Tx)
	write(ctx context.Context, tx *Tx) error
}

// take has another transaction's leavings written at the end of this one, which shares its engine's transaction.
func (tx *Tx) take(from *Tx) {
	for _, one := range from.left {
		one.hand(tx)
	}
}

// finish writes what was left.
func (tx *Tx) finish(ctx context.Context) error {
	for len(tx.left) > 0 {
		one := tx.left[0]
		tx.left = tx.left[1:]
		if err := one.write(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}
