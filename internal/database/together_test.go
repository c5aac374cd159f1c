package database_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// wish is a command that adds to a counter, or is refused.
type wish struct {
	name    string
	refused bool
	n       int64
	err     error
}

func TestThoseWhoWaitShareATransaction(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		together := database.NewTogether(db, func(ctx context.Context, tx *database.Tx, wishes []*wish) error {
			for _, w := range wishes {
				w.n, w.err = 0, nil
				switch {
				case w.refused:
					w.err = errRefused
				case w.name == "broken":
					return errors.New("the transaction is spoiled")
				default:
					var err error
					if w.n, err = count(ctx, tx, w.name); err != nil {
						return err
					}
				}
			}
			return nil
		})
		before := db.Counts().Transactions
		var group sync.WaitGroup
		wishes := make([]*wish, 200)
		for i := range wishes {
			wishes[i] = &wish{name: "shared", refused: i%10 == 3}
			group.Go(func() {
				if err := together.Do(t.Context(), wishes[i]); err != nil {
					t.Error(err)
				}
			})
		}
		group.Go(func() {
			if err := together.Do(t.Context(), &wish{name: "broken"}); err == nil {
				t.Error("what broke its transaction was done")
			}
		})
		group.Wait()
		var seen []int64
		for _, w := range wishes {
			if w.refused != errors.Is(w.err, errRefused) {
				t.Errorf("refused: %v, was told %v", w.refused, w.err)
			}
			if !w.refused {
				seen = append(seen, w.n)
			}
		}
		slices.Sort(seen)
		if len(seen) != 180 || seen[0] != 1 || seen[179] != 180 || counted(t, db, "shared") != 180 {
			t.Errorf("180 additions gave %v", seen)
		}
		if made := db.Counts().Transactions - before; made > 180 {
			t.Errorf("%d transactions for 180 commands: none was shared", made)
		}
	})
}

// What is left to the end is written once for all, what failed leaves nothing, and what cannot be written spoils nobody's work.
func TestWhatIsLeftIsWrittenAtTheEnd(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		tail := database.NewTail(func(ctx context.Context, tx *database.Tx, names []string) error {
			rows := make([][]any, len(names))
			for i, name := range names {
				rows[i] = []any{name, 1}
			}
			written, err := database.Insert(ctx, tx, "event_channel (channel, seq)", rows, "on conflict do nothing")
			if err == nil && written < int64(len(rows)) {
				err = database.ErrConflict
			}
			return err
		})
		var group sync.WaitGroup
		errs := make([]error, 60)
		for i := range errs {
			group.Go(func() {
				errs[i] = db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
					// Two of each name: the second finds the first when it is run again.
					name := fmt.Sprintf("tail %d", i/2)
					there, err := database.All(ctx, tx, database.Column[int64], `select seq from event_channel where channel = $1`, name)
					if err != nil || len(there) > 0 {
						return err
					}
					tail.Leave(tx, name)
					if i%10 >= 8 {
						return errRefused
					}
					return nil
				})
			})
		}
		group.Wait()
		for i, err := range errs {
			name := fmt.Sprintf("tail %d", i/2)
			switch refused := i%10 >= 8; {
			case refused && !errors.Is(err, errRefused), !refused && err != nil:
				t.Errorf("%d: %v", i, err)
			case refused == (counted(t, db, name) == 1):
				t.Errorf("%d refused %v, written %d times", i, refused, counted(t, db, name))
			}
		}
	})
}
