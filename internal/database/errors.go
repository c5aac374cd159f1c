package database

import (
	"database/sql"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// What a statement can answer besides success. Anything else is the engine's own trouble.
var (
	ErrNoRows     = sql.ErrNoRows
	ErrUnique     = errors.New("a row with that key exists")
	ErrCheck      = errors.New("a check constraint refuses it")
	ErrForeignKey = errors.New("it refers to a row that does not exist")
	// ErrConflict says that the transaction met another one and is to be run again. It is the engine's word, or that of a
	// function which finds what cannot be but for another transaction.
	ErrConflict = errors.New("the transaction met another one")
)

// translate turns a driver's error into ours, by its code and never by its text.
func translate(err error) error {
	if err == nil {
		return nil
	}
	if ours := meaning(err); ours != nil {
		return fmt.Errorf("%w: %w", ours, err)
	}
	return err
}

func meaning(err error) error {
	var lite *sqlite.Error
	var pg *pgconn.PgError
	switch {
	case errors.As(err, &lite):
		return meaningSQLite(lite.Code())
	case errors.As(err, &pg):
		return meaningPostgres(pg.Code)
	}
	return nil
}

func meaningSQLite(code int) error {
	switch code {
	case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
		return ErrUnique
	case sqlite3.SQLITE_CONSTRAINT_CHECK:
		return ErrCheck
	case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		return ErrForeignKey
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_BUSY_SNAPSHOT:
		return ErrConflict
	}
	return nil
}

// Codes of the SQLSTATE table in PostgreSQL's manual, appendix A.
func meaningPostgres(code string) error {
	switch code {
	case "23505":
		return ErrUnique
	case "23514":
		return ErrCheck
	case "23503":
		return ErrForeignKey
	case "40001", "40P01":
		return ErrConflict
	}
	return nil
}
