package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// ErrInUse says that somebody else has a SQLite database open.
var ErrInUse = errors.New("a running server or another program has it open")

// File is the path of a SQLite database, and false when the address is that of a PostgreSQL server.
func File(address string) (path string, is bool) {
	if strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://") {
		return "", false
	}
	return strings.TrimPrefix(address, "sqlite://"), true
}

// Copy writes a SQLite database as it is at one moment to a file that is empty or not there yet. Whoever uses the database
// goes on reading and writing meanwhile. The copy is not forced to the disk: that is the caller's part.
func Copy(ctx context.Context, from, to string) error {
	return withFile(from, "mode=rw", func(db *sql.DB) error {
		_, err := db.ExecContext(ctx, "vacuum into $1", to)
		return err
	})
}

// Sound has the engine look at every page and index of a SQLite file.
func Sound(ctx context.Context, path string) error {
	return withFile(path, "mode=ro", func(db *sql.DB) error {
		var found string
		if err := db.QueryRowContext(ctx, "pragma integrity_check(1)").Scan(&found); err != nil {
			return err
		}
		if found != "ok" {
			return errors.New("it is damaged: " + found)
		}
		return nil
	})
}

// Settle gathers a SQLite database into its one file, with nothing of it left beside it, and answers ErrInUse when somebody
// else has it open: it can then be moved.
func Settle(ctx context.Context, path string) error {
	return withFile(path, "mode=rw", func(db *sql.DB) error {
		var mode string
		// The engine leaves the write-ahead log for whoever is the only one, and for nobody else.
		err := db.QueryRowContext(ctx, "pragma journal_mode = delete").Scan(&mode)
		if errors.Is(translate(err), ErrConflict) || err == nil && mode != "delete" {
			return ErrInUse
		}
		return err
	})
}

func withFile(path, mode string, run func(*sql.DB) error) error {
	address := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: mode + "&_pragma=busy_timeout(2000)"}
	db, err := sql.Open("sqlite", address.String())
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	// One connection: a setting of one would be unknown to another.
	db.SetMaxOpenConns(1)
	err = run(db)
	if closed := db.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
