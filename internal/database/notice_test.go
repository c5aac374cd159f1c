package database_test

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// ear hears what is sent on a channel, until its connection breaks.
type ear struct {
	begun chan struct{}
	ended chan error

	mu    sync.Mutex
	heard []string
}

func listen(t *testing.T, notices *database.Notices) *ear {
	t.Helper()
	e := &ear{begun: make(chan struct{}), ended: make(chan error, 1)}
	ctx, stop := context.WithCancel(t.Context())
	t.Cleanup(stop)
	go func() {
		e.ended <- notices.Listen(ctx, func() { close(e.begun) }, func(word string) {
			e.mu.Lock()
			defer e.mu.Unlock()
			e.heard = append(e.heard, word)
		})
	}()
	select {
	case <-e.begun:
	case err := <-e.ended:
		t.Fatal(err)
	}
	return e
}

func (e *ear) words() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.heard)
}

func TestNoticesReachEveryProgramThatHasTheDatabaseOpen(t *testing.T) {
	nodes := databasetest.Nodes(t, database.Postgres, 2)
	here, there := nodes[0].Notices("it's news"), nodes[1].Notices("it's news")
	ears := []*ear{listen(t, here), listen(t, there)}
	elsewhere := listen(t, nodes[1].Notices("other news"))
	var words []string
	for i := range 20 {
		words = append(words, fmt.Sprintf("%0*d", here.Longest(), i))
	}
	if err := here.Send(t.Context(), words); err != nil {
		t.Fatal(err)
	}
	if err := there.Send(t.Context(), []string{"last"}); err != nil {
		t.Fatal(err)
	}
	want := append(words, "last")
	for _, e := range ears {
		for begun := time.Now(); !slices.Equal(e.words(), want); time.Sleep(5 * time.Millisecond) {
			if time.Since(begun) > 20*time.Second {
				t.Fatalf("heard %d words of %d", len(e.words()), len(want))
			}
		}
	}
	if heard := elsewhere.words(); len(heard) != 0 {
		t.Errorf("another channel heard %.100s", heard)
	}
	if databasetest.Open(t, database.SQLite).Notices("it's news") != nil {
		t.Error("SQLite has somebody to tell")
	}
}

// Whoever listens learns that it is deaf, and the connection that listened is nobody else's afterwards.
func TestABrokenListenerSaysSo(t *testing.T) {
	nodes := databasetest.Nodes(t, database.Postgres, 2)
	e := listen(t, nodes[0].Notices("news"))
	err := nodes[1].Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-e.ended:
		if err == nil {
			t.Error("it ends as if nothing were wrong")
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it listens to a connection that is gone")
	}
	again := listen(t, nodes[0].Notices("news"))
	if err := nodes[0].Notices("news").Send(t.Context(), []string{"again"}); err != nil {
		t.Fatal(err)
	}
	for begun := time.Now(); len(again.words()) == 0; time.Sleep(5 * time.Millisecond) {
		if time.Since(begun) > 20*time.Second {
			t.Fatal("nothing is heard after that")
		}
	}
}

// A notice need not outlive a power cut. What is written after it on the same connection must.
func TestANoticeLeavesCommitsAsDurableAsTheyWere(t *testing.T) {
	server, err := databasetest.StartPostgres(t.Context(), databasetest.Durable)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	db, err := database.Open(t.Context(), server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for range 3 {
		if err := db.Notices("news").Send(t.Context(), []string{"a", "b"}); err != nil {
			t.Fatal(err)
		}
		var mode string
		if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			return tx.QueryRow(ctx, `select current_setting('synchronous_commit')`).Scan(&mode)
		}); err != nil || mode != "on" {
			t.Fatalf("synchronous_commit is %s afterwards (%v)", mode, err)
		}
	}
}

func TestATurnIsOneTransactionsUntilItEnds(t *testing.T) {
	nodes := databasetest.Nodes(t, database.Postgres, 2)
	turn := func(db *database.DB, what string, meanwhile func()) (mine bool) {
		t.Helper()
		if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
			if mine, err = db.Turn(ctx, tx, what); err == nil {
				meanwhile()
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return mine
	}
	nothing := func() {}
	if !turn(nodes[0], "sealing", func() {
		if turn(nodes[1], "sealing", nothing) {
			t.Error("two have the same turn")
		}
		if !turn(nodes[1], "pruning", nothing) {
			t.Error("one is in the other's way")
		}
	}) || !turn(nodes[1], "sealing", nothing) {
		t.Error("nobody has the turn")
	}
	alone := databasetest.Open(t, database.SQLite)
	if !turn(alone, "sealing", nothing) {
		t.Error("on SQLite nobody has the turn")
	}
}

func TestNodesThatStartTogetherMigrateOnce(t *testing.T) {
	url := databasetest.URL(t, database.Postgres)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			db, err := database.Open(t.Context(), url, slog.New(slog.DiscardHandler))
			if err != nil {
				t.Error(err)
				return
			}
			defer func() { _ = db.Close() }()
			if err := db.Migrate(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}
