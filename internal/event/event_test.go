package event_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
)

func since(t *testing.T, db *database.DB, channel event.Channel, seq int64) (found []event.Delivery) {
	t.Helper()
	err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
		found, err = event.Since(ctx, tx, channel, seq, 1000)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// Many write to overlapping channels at once, some in vain: each channel's seq has no gap, and listeners hear exactly what
// was committed.
func TestSeqIsGaplessAndOnlyCommittedIsTold(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		log := event.NewLog(time.Now)
		var lock sync.Mutex
		heard := map[event.Channel][]int64{}
		log.Listen(func(deliveries []event.Delivery) {
			lock.Lock()
			defer lock.Unlock()
			for _, d := range deliveries {
				heard[d.Channel] = append(heard[d.Channel], d.Seq)
			}
		})
		var group sync.WaitGroup
		for i := range 30 {
			group.Go(func() {
				err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
					if err := log.Append(ctx, tx, "test", map[string]int{"n": i}, event.User("b"), event.User("a"), event.User("b")); err != nil {
						return err
					}
					if i%5 == 0 {
						return errors.New("in vain")
					}
					return nil
				})
				if (err != nil) != (i%5 == 0) {
					t.Error(err)
				}
			})
		}
		group.Wait()
		for _, channel := range []event.Channel{event.User("a"), event.User("b")} {
			stored := since(t, db, channel, 0)
			slices.Sort(heard[channel])
			if len(stored) != 24 || len(heard[channel]) != 24 {
				t.Fatalf("%s: %d stored and %d heard of 24", channel, len(stored), len(heard[channel]))
			}
			for i, d := range stored {
				if d.Seq != int64(i+1) || heard[channel][i] != d.Seq {
					t.Fatalf("%s: place %d has seq %d, heard %d", channel, i+1, d.Seq, heard[channel][i])
				}
			}
		}
	})
}

func TestPruneKeepsTheSeq(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		now := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
		log := event.NewLog(func() time.Time { return now })
		channel := event.Conversation("c")
		write := func(run database.Func) {
			t.Helper()
			if err := db.Write(t.Context(), run); err != nil {
				t.Fatal(err)
			}
		}
		for i := range 6 {
			write(func(ctx context.Context, tx *database.Tx) error {
				return log.Append(ctx, tx, "test", fmt.Sprint(i), channel)
			})
			now = now.Add(time.Hour)
		}
		write(func(ctx context.Context, tx *database.Tx) error {
			pruned, err := event.Prune(ctx, tx, now.Add(-150*time.Minute), 100)
			if pruned != 4 {
				t.Errorf("pruned %d of 4", pruned)
			}
			return err
		})
		write(func(ctx context.Context, tx *database.Tx) error { return log.Append(ctx, tx, "test", "new", channel) })
		left := since(t, db, channel, 0)
		if len(left) != 3 || left[0].Seq != 5 || left[2].Seq != 7 || string(left[2].Payload) != `"new"` {
			t.Errorf("left: %+v", left)
		}
		if later := since(t, db, channel, 6); len(later) != 1 || later[0].Seq != 7 || !later[0].At.Equal(now) {
			t.Errorf("after 6: %+v", later)
		}
	})
}
