package database

import (
	"context"
	"database/sql"
)

// Watch is told of each function that somebody has run in a transaction, of which kind it is: a read, a write, or a command that
// waits for others to be written together. It gives the context to run it in, and waits to be told how it went, once the
// caller would be.
type Watch func(ctx context.Context, kind string) (inside context.Context, done func(error))

// Watched has somebody told of every Read and Write.
func Watched(watch Watch) Option { return func(s *settings) { s.watch = watch } }

// watched runs a transaction under the eyes of whoever watches.
func (db *DB) watched(ctx context.Context, kind string, run func(context.Context) error) (err error) {
	if db.settings.watch == nil {
		return run(ctx)
	}
	inside, done := db.settings.watch(ctx, kind)
	defer func() { done(err) }()
	return run(inside)
}

// Pools tells how the connections to the database are used, by pool.
func (db *DB) Pools() map[string]sql.DBStats {
	pools := map[string]sql.DBStats{"reader": db.reader.Stats()}
	if db.writer != db.reader {
		pools["writer"] = db.writer.Stats()
	}
	return pools
}
