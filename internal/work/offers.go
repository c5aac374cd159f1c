package work

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// offersEvery is how often rewards that fall due and vouchers that expire are looked for; recommendations that go on are
// looked for at once as well.
const offersEvery = 5 * time.Second

// offers does what is due of offers, each piece in a transaction of its own, so that one that fails holds up no other.
func (w *Worker) offers(ctx context.Context) {
	ticker := time.NewTicker(offersEvery)
	defer ticker.Stop()
	r := w.rooms.Referrals
	for {
		due(ctx, w, "recommending an offer", r.Waiting, r.GoOn)
		due(ctx, w, "paying a reward", r.Due, r.Settle)
		due(ctx, w, "expiring a voucher", r.DueVouchers, r.Expire)
		select {
		case <-ctx.Done():
			return
		case <-w.claimed:
		case <-ticker.C:
		}
	}
}

// due does one piece of work for each thing that is due, until none is, or until all that are left have failed or are another
// node's.
func due[ID ~string](ctx context.Context, w *Worker, what string, list func(context.Context, *database.Tx, int) ([]ID, error),
	do func(context.Context, *database.Tx, ID) error,
) {
	for ctx.Err() == nil {
		var waiting []ID
		err := w.rooms.DB.Read(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			waiting, err = list(ctx, tx, dueBatch)
			return err
		})
		if err != nil && ctx.Err() == nil {
			w.rooms.Log.Error("work failed; it is tried again", "work", what, "error", err)
		}
		done := 0
		for _, one := range waiting {
			mine, err := w.inTurn(ctx, string(one), func(ctx context.Context, tx *database.Tx) error { return do(ctx, tx, one) })
			if err == nil && mine {
				done++
			} else if err != nil && ctx.Err() == nil {
				w.rooms.Log.Error("work failed; it is tried again", "work", what, "subject", string(one), "error", err)
			}
		}
		if done == 0 {
			return
		}
	}
}
