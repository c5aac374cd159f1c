package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Turn takes a turn at something that one transaction does at a time, on whichever node, until this one ends; false says
// that another one is at it. It saves two from doing the same and meeting over it, and nothing hangs on it: what is done in
// a turn has to be right without. On SQLite, where there is one writer, it is always this one's turn.
func (db *DB) Turn(ctx context.Context, tx *Tx, what string) (mine bool, err error) {
	if db.engine != Postgres {
		return true, nil
	}
	err = tx.QueryRow(ctx, `select pg_try_advisory_xact_lock(hashtextextended($1, 0))`, what).Scan(&mine)
	return mine, err
}

// migrationLock is any number that nothing else here takes.
const migrationLock = 7_245_118

// alone runs something when no other program does it on this database: nodes that start together migrate one after the other.
func (db *DB) alone(ctx context.Context, run func() error) (err error) {
	if db.engine != Postgres {
		return run()
	}
	connection, err := db.writer.Conn(ctx)
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	defer func() { err = errors.Join(err, connection.Close()) }()
	if _, err := connection.ExecContext(ctx, `select pg_advisory_lock($1)`, migrationLock); err != nil {
		return translate(err)
	}
	defer func() { err = errors.Join(err, unlock(ctx, connection)) }()
	return run()
}

// unlock gives the lock back also when the caller has gone: the connection returns to the pool.
func unlock(ctx context.Context, connection *sql.Conn) error {
	_, err := connection.ExecContext(context.WithoutCancel(ctx), `select pg_advisory_unlock($1)`, migrationLock)
	return translate(err)
}
