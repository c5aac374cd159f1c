package database

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
)

// roomNeeded is how much has to be free on the disk of a SQLite database for it to take what is written: a little more than
// the write-ahead log grows by before it is written back.
const roomNeeded = 16 << 20

// Ready tells whether the database answers and takes what is written. It writes nothing itself.
func (db *DB) Ready(ctx context.Context) error {
	if db.engine == Postgres {
		return db.readyPostgres(ctx)
	}
	return db.readySQLite(ctx, freeOn)
}

func (db *DB) readySQLite(ctx context.Context, freeOn func(folder string) (free uint64, known bool)) error {
	var path string
	if err := db.reader.QueryRowContext(ctx, "select file from pragma_database_list where name = 'main'").Scan(&path); err != nil {
		return translate(err)
	}
	free, known := freeOn(filepath.Dir(path))
	if known && free < roomNeeded {
		return fmt.Errorf("the disk of %s is full: %d bytes are left", path, free)
	}
	return nil
}

func (db *DB) readyPostgres(ctx context.Context) error {
	var standby bool
	if err := db.reader.QueryRowContext(ctx, "select pg_is_in_recovery()").Scan(&standby); err != nil {
		return translate(err)
	}
	if standby {
		return errors.New("the database is a standby, which takes no writes until it is promoted")
	}
	return nil
}
