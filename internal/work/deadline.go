package work

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
)

// deadlines meets each request's deadline when it comes, and at the start those that came while nobody was here.
func (w *Worker) deadlines(ctx context.Context) {
	for {
		wait, err := w.meetDue(ctx)
		if err != nil {
			if ctx.Err() != nil {
				return
			}
			w.rooms.Log.Error("work failed; it is tried again", "work", "meeting deadlines", "error", err)
			wait = time.Second
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
		case <-w.posted:
		case <-timer.C:
		}
		timer.Stop()
		if ctx.Err() != nil {
			return
		}
	}
}

// meetDue meets every deadline that has come and tells how long to wait for the next. A request that fails does not hold
// up the others.
func (w *Worker) meetDue(ctx context.Context) (time.Duration, error) {
	for {
		var due []grouppay.RequestID
		var next *time.Time
		err := w.rooms.DB.Read(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			due, next, err = w.rooms.Payments.Due(ctx, tx, dueBatch)
			return err
		})
		if err != nil {
			return 0, err
		}
		failed := false
		for _, request := range due {
			if err := w.meet(ctx, request); err != nil {
				if ctx.Err() != nil {
					return 0, ctx.Err()
				}
				w.rooms.Log.Error("a deadline could not be met; it is tried again", "request", request, "error", err)
				failed = true
			}
		}
		switch {
		case failed:
			return time.Second, nil
		case len(due) < dueBatch:
			return w.until(next), nil
		}
	}
}

func (w *Worker) meet(ctx context.Context, request grouppay.RequestID) error {
	_, err := w.inTurn(ctx, string(request), func(ctx context.Context, tx *database.Tx) error {
		return w.rooms.Payments.MeetDeadline(ctx, tx, request)
	})
	return err
}

// until is how long to wait for a deadline. A little more than the time itself: waking early would find nothing.
func (w *Worker) until(next *time.Time) time.Duration {
	if next == nil {
		return w.deadlineEvery
	}
	return min(max(next.Sub(w.rooms.Now())+time.Millisecond, 0), w.deadlineEvery)
}
