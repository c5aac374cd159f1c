// Package database runs transactions on two engines, SQLite and PostgreSQL, with one behaviour.
//
// What always holds:
//   - Read sees one snapshot and cannot write.
//   - Write runs as if alone. Its function may run more than once (on a conflict), so it has no effect outside the
//     transaction; what must happen after the commit is handed to Tx.AfterCommit.
//   - When Write returns nil, what it wrote survives a crash of the process and of the machine.
//
// SQL is written once for both engines, with $1 placeholders. Ids are text, money and times are bigint (minor units, Unix
// microseconds), truth is boolean. A statement that fails ends the transaction on PostgreSQL, so rules are checked by
// guarded statements ("update ... where", "on conflict do nothing") and never by provoking an error.
package database

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math"
	"strings"
	"sync"

	"github.com/pressly/goose/v3"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Engine is the kind of database.
type Engine string

// The engines.
const (
	SQLite   Engine = "sqlite"
	Postgres Engine = "postgres"
)

// DB is an open database. It is safe for use by many goroutines.
type DB struct {
	engine Engine
	log    *slog.Logger
	reader *sql.DB
	writer *sql.DB
	// readers are those that wait for somebody to read, on SQLite.
	readers chan *connection
	// write runs one function in a committed transaction; each engine has its own way to be quick about it.
	write func(ctx context.Context, run Func) error
	stop  func() error
	// again is held by the one transaction that is run again (PostgreSQL).
	again    sync.Mutex
	settings settings
	count    counts
}

// Func is what runs in a transaction.
type Func func(ctx context.Context, tx *Tx) error

// Open opens the database at url: postgres://... for PostgreSQL, anything else is the path of a SQLite file, which is
// made when it does not exist.
func Open(ctx context.Context, url string, log *slog.Logger, options ...Option) (*DB, error) {
	var chosen settings
	for _, choose := range options {
		choose(&chosen)
	}
	if strings.HasPrefix(url, "postgres://") || strings.HasPrefix(url, "postgresql://") {
		return openPostgres(ctx, url, log, chosen)
	}
	return openSQLite(ctx, strings.TrimPrefix(url, "sqlite://"), log, chosen)
}

// Option changes how a database is used.
type Option func(*settings)

type settings struct {
	oneByOne bool
	watch    Watch
}

// OneByOne gives each command a transaction and a commit of its own. It is what grouped commits are measured against.
func OneByOne() Option { return func(s *settings) { s.oneByOne = true } }

// limit is how many commands may share a transaction, where that many may.
func (db *DB) limit(most int) int {
	if db.settings.oneByOne {
		return 1
	}
	return most
}

// Engine tells which engine it is, for what cannot be said in one SQL text.
func (db *DB) Engine() Engine { return db.engine }

// Close waits for the transactions under way and closes the database.
func (db *DB) Close() error {
	return errors.Join(db.stop(), db.reader.Close(), db.writer.Close())
}

// Ping tells whether the database answers.
func (db *DB) Ping(ctx context.Context) error { return db.reader.PingContext(ctx) }

// Read runs a function on one snapshot. Writing in it is an error.
func (db *DB) Read(ctx context.Context, run Func) error {
	return db.watched(ctx, "read", func(ctx context.Context) error { return db.read(ctx, run) })
}

func (db *DB) read(ctx context.Context, run Func) error {
	if db.engine == Postgres {
		return db.readOn(ctx, db.reader, sql.LevelRepeatableRead, nil, run)
	}
	select {
	case on := <-db.readers:
		defer func() { db.readers <- on }()
		if err := ctx.Err(); err != nil {
			return err
		}
		return db.readOn(ctx, on.raw, sql.LevelDefault, on, run)
	case <-ctx.Done():
		return ctx.Err()
	}
}

type beginner interface {
	BeginTx(ctx context.Context, options *sql.TxOptions) (*sql.Tx, error)
}

func (db *DB) readOn(ctx context.Context, in beginner, isolation sql.IsolationLevel, on *connection, run Func) error {
	// Whoever goes away interrupts a statement, and not the end of the transaction: the next reader needs the connection whole.
	raw, err := in.BeginTx(context.WithoutCancel(ctx), &sql.TxOptions{ReadOnly: true, Isolation: isolation})
	if err != nil {
		return translate(err)
	}
	// A snapshot leaves nothing behind: rolling back is how it ends.
	defer func() { _ = raw.Rollback() }()
	return run(ctx, &Tx{raw: raw, count: &db.count, on: on})
}

// Write runs a function in a transaction and commits it, as if alone. It is run again when it met another one.
func (db *DB) Write(ctx context.Context, run Func) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return db.watched(ctx, "write", func(ctx context.Context) error { return db.write(ctx, run) })
}

// Migrate brings the schema up to date.
func (db *DB) Migrate(ctx context.Context) error { return db.MigrateTo(ctx, math.MaxInt64) }

// SchemaVersion is the number of the newest migration in the database.
func (db *DB) SchemaVersion(ctx context.Context) (int64, error) {
	provider, err := db.migrator()
	if err != nil {
		return 0, err
	}
	return provider.GetDBVersion(ctx)
}

func (db *DB) migrator() (*goose.Provider, error) {
	dialect := goose.DialectSQLite3
	if db.engine == Postgres {
		dialect = goose.DialectPostgres
	}
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return nil, fmt.Errorf("migrations: %w", err)
	}
	return goose.NewProvider(dialect, db.writer, files)
}
