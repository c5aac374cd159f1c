// Package databasetest runs tests on both engines, each test on a database of its own.
//
// SQLite needs nothing. PostgreSQL is Debian's, started by the tests themselves as an unprivileged user, on a socket in a
// temporary folder; it ends with the process that started it, however that process ends. A machine without PostgreSQL fails
// the tests: a test that skips proves nothing.
package databasetest

import (
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
)

// Engines lists every engine that a test has to pass on.
var Engines = []database.Engine{database.SQLite, database.Postgres}

// Each runs a test once on each engine, as a subtest named after the engine, on a fresh database with the whole schema.
// The database is closed and gone when the subtest ends.
func Each(t *testing.T, run func(t *testing.T, db *database.DB)) {
	t.Helper()
	for _, engine := range Engines {
		t.Run(string(engine), func(t *testing.T) { run(t, Open(t, engine)) })
	}
}

// Open gives a fresh database with the whole schema on one engine. It is closed and gone when the test ends.
func Open(t testing.TB, engine database.Engine) *database.DB {
	t.Helper()
	return Nodes(t, engine, 1)[0]
}

// Nodes opens a fresh database as often as there are nodes: what one commits, the others see.
func Nodes(t testing.TB, engine database.Engine, many int) []*database.DB {
	t.Helper()
	url := migrated(t, engine)
	nodes := make([]*database.DB, many)
	for i := range nodes {
		db, err := database.Open(t.Context(), url, logger(t))
		if err != nil {
			t.Fatalf("open %s: %v", engine, err)
		}
		t.Cleanup(func() {
			if err := db.Close(); err != nil {
				t.Errorf("close %s: %v", engine, err)
			}
		})
		nodes[i] = db
	}
	return nodes
}

// URL gives the address of a fresh and empty database, for tests that start a whole server, which makes its own schema.
func URL(t testing.TB, engine database.Engine) string {
	t.Helper()
	if engine == database.Postgres {
		return newDatabase(t, "template0")
	}
	return filepath.Join(t.TempDir(), "trilby.db")
}

// Making the schema takes longer than most tests, so each process makes it once for each engine and copies it.
func migrated(t testing.TB, engine database.Engine) string {
	t.Helper()
	if engine == database.Postgres {
		template, err := postgresTemplate()
		if err != nil {
			t.Fatal(err)
		}
		return newDatabase(t, template)
	}
	content, err := sqliteTemplate()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "trilby.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

var sqliteTemplate = sync.OnceValues(func() (content []byte, err error) {
	dir, err := os.MkdirTemp("", "trilby-schema-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "trilby.db")
	if err := migrate(path); err != nil {
		return nil, fmt.Errorf("schema on SQLite: %w", err)
	}
	return os.ReadFile(path)
})

// What the database has to complain about belongs to the test that made it complain.
func logger(t testing.TB) *slog.Logger {
	return slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
}
