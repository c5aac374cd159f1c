package database_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"

	"go.opentelemetry.io/otel/trace"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestAStandbyIsNotReady(t *testing.T) {
	url := databasetest.URL(t, database.Postgres)
	open := func(url string) *database.DB {
		db, err := database.Open(t.Context(), url, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = db.Close() })
		return db
	}
	db := open(url)
	if err := db.Ready(t.Context()); err != nil {
		t.Errorf("it is ready: %v", err)
	}
	// A server that says of itself that it is one.
	if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, `create function public.pg_is_in_recovery() returns boolean language sql as 'select true'`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if err := open(url + "&search_path=public,pg_catalog").Ready(t.Context()); err == nil || !strings.Contains(err.Error(), "standby") {
		t.Errorf("ready: %v", err)
	}
}

// Whoever watches is told of each call once, with how it ended, and the function runs in the context they give.
func TestWhoeverWatchesIsToldOfEachCall(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) { watchCalls(t, databasetest.URL(t, engine)) })
	}
}

type mark struct{}

func watchCalls(t *testing.T, url string) {
	var mu sync.Mutex
	var told []string
	db, err := database.Open(t.Context(), url, slog.New(slog.DiscardHandler), database.Watched(func(ctx context.Context, kind string) (context.Context, func(error)) {
		return context.WithValue(ctx, mark{}, kind), func(err error) {
			mu.Lock()
			defer mu.Unlock()
			told = append(told, fmt.Sprint(kind, " ", err))
		}
	}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	inside := func(err error) database.Func {
		return func(ctx context.Context, _ *database.Tx) error {
			if ctx.Value(mark{}) == nil {
				t.Error("it runs in another context")
			}
			return err
		}
	}
	_ = db.Read(t.Context(), inside(nil))
	_ = db.Write(t.Context(), inside(errRefused))
	// What is done together is part of the trace of the first of them, and of nothing else of theirs.
	cause := trace.NewSpanContext(trace.SpanContextConfig{TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}})
	together := database.NewTogether(db, func(ctx context.Context, _ *database.Tx, _ []int) error {
		if got := trace.SpanContextFromContext(ctx); got.TraceID() != cause.TraceID() {
			t.Errorf("it is part of %v", got)
		}
		return nil
	})
	if err := together.Do(trace.ContextWithSpanContext(t.Context(), cause), 1); err != nil {
		t.Error(err)
	}
	mu.Lock()
	defer mu.Unlock()
	if want := []string{"read <nil>", "write " + errRefused.Error(), "write <nil>", "together <nil>"}; !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
	if pools := db.Pools(); pools["reader"].OpenConnections == 0 {
		t.Errorf("pools %+v", pools)
	}
	if _, is := database.File(url); is != (db.Engine() == database.SQLite) {
		t.Errorf("%s is a file: %v", url, is)
	}
	if err := database.Settle(t.Context(), t.TempDir()+"/nothing.db"); err == nil || errors.Is(err, database.ErrInUse) {
		t.Errorf("nothing is settled: %v", err)
	}
}
