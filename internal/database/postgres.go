package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"time"

	// The driver of database/sql for PostgreSQL.
	_ "github.com/jackc/pgx/v5/stdlib"
)

const (
	postgresConnections = 20
	// A transaction that meets others is run again. So many meetings in a row mean that something is wrong, and the caller
	// is told rather than left waiting.
	postgresTries = 100
)

func openPostgres(ctx context.Context, url string, log *slog.Logger, settings settings) (*DB, error) {
	pool, err := sql.Open("pgx", url)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	pool.SetMaxOpenConns(postgresConnections)
	pool.SetMaxIdleConns(postgresConnections)
	if err := pool.PingContext(ctx); err != nil {
		_ = pool.Close()
		// The driver names each address it tried on a line of its own; a person gets one line.
		return nil, errors.New("database: " + strings.Join(strings.Fields(err.Error()), " "))
	}
	db := &DB{engine: Postgres, log: log, settings: settings, reader: pool, writer: pool, stop: func() error { return nil }}
	db.write = db.writeSerializable
	return db, nil
}

// writeSerializable runs transactions side by side. Those of this process that met another one line up and are run again
// one by one, so that many who want the same row take turns instead of spoiling each other's work for ever.
func (db *DB) writeSerializable(ctx context.Context, run Func) error {
	err := db.trySerializable(ctx, run)
	if !errors.Is(err, ErrConflict) {
		return err
	}
	db.again.Lock()
	defer db.again.Unlock()
	db.count.again.Add(1)
	for try := range postgresTries {
		if err = db.trySerializable(ctx, run); !errors.Is(err, ErrConflict) {
			return err
		}
		pause := time.Duration(rand.Int64N(int64(time.Millisecond) << min(try, 6)))
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
	return fmt.Errorf("after %d tries: %w", postgresTries, err)
}

func (db *DB) trySerializable(ctx context.Context, run Func) error {
	raw, err := db.writer.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelSerializable})
	if err != nil {
		return translate(err)
	}
	defer func() { _ = raw.Rollback() }()
	tx := &Tx{raw: raw, count: &db.count}
	if err := run(ctx, tx); err != nil {
		return err
	}
	if err := tx.finish(ctx); err != nil {
		return err
	}
	if err := raw.Commit(); err != nil {
		return translate(err)
	}
	db.count.committed(1)
	tx.committed()
	return nil
}
