package work

import (
	"context"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// What is due and not done is told with its age, before the worker has done it; after, nothing is left.
func TestTheBacklogIsWhatIsDueAndNotDone(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		h.ask(h.now().Add(time.Hour))
		h.ask(h.now().Add(100 * time.Hour))
		h.pass(3 * time.Hour)
		waiting := func() map[string]Waiting {
			found := map[string]Waiting{}
			if err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				all, err := Backlog(ctx, tx, h.now())
				for _, one := range all {
					found[one.Work] = one
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return found
		}
		before := waiting()
		if len(before) != len(backlogs) {
			t.Errorf("%v", before)
		}
		if got := before["deadlines"]; got.Count != 1 || got.Lag < 2*time.Hour || got.Lag > 3*time.Hour {
			t.Errorf("deadlines: %+v", got)
		}
		if got := before["sealing"]; got.Count == 0 || got.Lag < 3*time.Hour {
			t.Errorf("sealing: %+v", got)
		}
		if got := before["rewards"]; got.Count != 0 || got.Lag != 0 {
			t.Errorf("rewards: %+v", got)
		}
		h.start()
		h.eventually("nothing is left", func() bool {
			for _, one := range waiting() {
				if one.Count > 0 {
					return false
				}
			}
			return true
		})
	})
}
