package database_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

var errRefused = errors.New("refused")

// count adds one to a counter and gives what it came to.
func count(ctx context.Context, tx *database.Tx, name string) (n int64, err error) {
	err = tx.QueryRow(ctx, `insert into event_channel (channel, seq) values ($1, 1)
		on conflict (channel) do update set seq = event_channel.seq + 1 returning seq`, name).Scan(&n)
	return n, err
}

func counted(t *testing.T, db *database.DB, name string) (n int64) {
	t.Helper()
	err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		return tx.QueryRow(ctx, `select coalesce(max(seq), 0) from event_channel where channel = $1`, name).Scan(&n)
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWriteCommitsWhatSucceedsAndNothingElse(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		const callers = 120
		var group sync.WaitGroup
		var lock sync.Mutex
		after := map[int64]int{}
		for i := range callers {
			group.Go(func() {
				err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
					n, err := count(ctx, tx, "shared")
					if err != nil {
						return err
					}
					if i%4 == 0 {
						return errRefused
					}
					tx.AfterCommit(func() {
						lock.Lock()
						defer lock.Unlock()
						after[n]++
					})
					return nil
				})
				if refused := errors.Is(err, errRefused); refused != (i%4 == 0) || (!refused && err != nil) {
					t.Errorf("caller %d: %v", i, err)
				}
			})
		}
		group.Wait()
		const committed = callers - callers/4
		if n := counted(t, db, "shared"); n != committed {
			t.Errorf("%d transactions are in the database, %d were committed", n, committed)
		}
		for n := int64(1); n <= committed; n++ {
			if after[n] != 1 {
				t.Errorf("what was to happen after commit %d happened %d times", n, after[n])
			}
		}
	})
}

// A statement that the engine itself refuses must disturb nobody who shares the commit.
func TestAFailedStatementDisturbsNobody(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		var group sync.WaitGroup
		for i := range 60 {
			group.Go(func() {
				err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
					if _, err := count(ctx, tx, "good"); err != nil {
						return err
					}
					if i%3 != 0 {
						return nil
					}
					_, err := tx.Exec(ctx, `insert into event_delivery (channel, seq, event_id) values ('x', 1, 'no such event')`)
					return err
				})
				if i%3 == 0 && !errors.Is(err, database.ErrForeignKey) {
					t.Errorf("want a foreign key refused, got %v", err)
				}
				if i%3 != 0 && err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		if n := counted(t, db, "good"); n != 40 {
			t.Errorf("%d of 40 good transactions are there", n)
		}
	})
}

// Read, then write what was read plus one: where transactions were not as if alone, some would be lost.
func TestReadThenWriteLosesNothing(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		var group sync.WaitGroup
		for range 20 {
			group.Go(func() {
				err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
					var n int64
					if err := tx.QueryRow(ctx, `select coalesce(max(seq), 0) from event_channel where channel = 'sum'`).Scan(&n); err != nil {
						return err
					}
					_, err := tx.Exec(ctx, `insert into event_channel (channel, seq) values ('sum', $1)
						on conflict (channel) do update set seq = excluded.seq`, n+1)
					return err
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		if n := counted(t, db, "sum"); n != 20 {
			t.Errorf("20 additions came to %d", n)
		}
	})
}

func TestReadCannotWrite(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			_, err := count(ctx, tx, "sneaked")
			return err
		})
		if err == nil || counted(t, db, "sneaked") != 0 {
			t.Errorf("a read wrote (%v)", err)
		}
	})
}

func TestReadSeesOneSnapshot(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		add := func(ctx context.Context, tx *database.Tx) error {
			_, err := count(ctx, tx, "snap")
			return err
		}
		if err := db.Write(t.Context(), add); err != nil {
			t.Fatal(err)
		}
		err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			var before, after int64
			if err := tx.QueryRow(ctx, `select seq from event_channel where channel = 'snap'`).Scan(&before); err != nil {
				return err
			}
			if err := db.Write(ctx, add); err != nil {
				return err
			}
			if err := tx.QueryRow(ctx, `select seq from event_channel where channel = 'snap'`).Scan(&after); err != nil {
				return err
			}
			if before != after {
				t.Errorf("one read saw %d and then %d", before, after)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestErrorsAreOurs(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		for _, c := range []struct {
			statement string
			want      error
		}{
			{`insert into event_channel (channel, seq) values ('twice', 1), ('twice', 2)`, database.ErrUnique},
			{`insert into event_delivery (channel, seq, event_id) values ('x', 1, 'none')`, database.ErrForeignKey},
			{`insert into invitation (invitation_id, token_hash, kind, uses_left, created_at, expires_at)
				values ('i', 'h', 'sign_up', -1, 0, 0)`, database.ErrCheck},
		} {
			err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				_, err := tx.Exec(ctx, c.statement)
				return err
			})
			if !errors.Is(err, c.want) {
				t.Errorf("want %v, got %v", c.want, err)
			}
		}
		err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			var n int64
			return tx.QueryRow(ctx, `select seq from event_channel where channel = 'nobody'`).Scan(&n)
		})
		if !errors.Is(err, database.ErrNoRows) {
			t.Errorf("want no rows, got %v", err)
		}
	})
}

func TestAPanicIsTheCallersAlone(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		func() {
			defer func() {
				if cause := recover(); cause == nil {
					t.Error("the panic was swallowed")
				}
			}()
			_ = db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				if _, err := count(ctx, tx, "panic"); err != nil {
					return err
				}
				panic("a mistake in a feature")
			})
		}()
		err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			_, err := count(ctx, tx, "after")
			return err
		})
		if err != nil || counted(t, db, "panic") != 0 || counted(t, db, "after") != 1 {
			t.Errorf("after a panic: %v", err)
		}
	})
}

func TestACancelledCallerWritesNothing(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		err := db.Write(ctx, func(ctx context.Context, tx *database.Tx) error {
			_, err := count(ctx, tx, "gone")
			return err
		})
		if !errors.Is(err, context.Canceled) || counted(t, db, "gone") != 0 {
			t.Errorf("a caller who had gone wrote (%v)", err)
		}
	})
}

func TestTheFileIsItsOwnersAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "trilby.db")
	db, err := database.Open(t.Context(), path, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{path, path + "-wal", path + "-shm"} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	for _, url := range []string{"", t.TempDir(), "postgres://127.0.0.1:1/none?connect_timeout=1"} {
		db, err := database.Open(t.Context(), url, nil)
		if err == nil {
			_ = db.Close()
			t.Errorf("%q opened", url)
		} else if !strings.HasPrefix(err.Error(), "database") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: not one clear line: %v", url, err)
		}
	}
}

// A reader who is cut off in the middle of a query leaves a connection that the next one can read on.
func TestAReaderWhoGoesAwayLeavesTheConnectionWhole(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		for range 40 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
			err := db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
				_, err := database.All(ctx, tx, database.Column[int64], `with recursive n (i) as (select 1 union all select i + 1 from n where i < 3000000)
					select count(*) from n`)
				return err
			})
			cancel()
			if err == nil {
				t.Fatal("three million rows were counted in a millisecond")
			}
		}
		if n := counted(t, db, "nothing"); n != 0 {
			t.Errorf("read %d", n)
		}
	})
}
