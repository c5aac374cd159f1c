package database

import (
	"context"
	"database/sql"
)

// Tx is a transaction under way. It belongs to one goroutine.
type Tx struct {
	raw   *sql.Tx
	count *counts
	on    *connection // on SQLite
	left  []left
	after []func()
}

// Exec runs a statement and tells how many rows it touched.
func (tx *Tx) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	result, err := tx.exec(ctx, query, args)
	if err != nil {
		return 0, translate(err)
	}
	touched, err := result.RowsAffected()
	return touched, translate(err)
}

func (tx *Tx) exec(ctx context.Context, query string, args []any) (sql.Result, error) {
	tx.count.statements.Add(1)
	if tx.on == nil {
		return tx.raw.ExecContext(ctx, query, args...)
	}
	statement, err := tx.on.statement(ctx, query) //nolint:sqlclosecheck // The connection keeps it.
	if err != nil {
		return nil, err
	}
	return statement.ExecContext(ctx, args...)
}

// Query runs a query; All is the usual way to read what it answers.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	tx.count.statements.Add(1)
	if tx.on == nil {
		rows, err := tx.raw.QueryContext(ctx, query, args...)
		return rows, translate(err)
	}
	statement, err := tx.on.statement(ctx, query) //nolint:sqlclosecheck // The connection keeps it.
	if err != nil {
		return nil, translate(err)
	}
	rows, err := statement.QueryContext(ctx, args...)
	return rows, translate(err)
}

// QueryRow runs a query for one row. Its Scan answers ErrNoRows when there is none.
func (tx *Tx) QueryRow(ctx context.Context, query string, args ...any) Row {
	tx.count.statements.Add(1)
	if tx.on == nil {
		return Row{raw: tx.raw.QueryRowContext(ctx, query, args...)}
	}
	statement, err := tx.on.statement(ctx, query) //nolint:sqlclosecheck // The connection keeps it.
	if err != nil {
		return Row{err: err}
	}
	return Row{raw: statement.QueryRowContext(ctx, args...)}
}

// AfterCommit has a function run once the transaction is committed, and never if it is not. Functions run in the order
// they were handed in, and hold up nobody: they only wake somebody else.
func (tx *Tx) AfterCommit(run func()) { tx.after = append(tx.after, run) }

func (tx *Tx) committed() {
	for _, run := range tx.after {
		run()
	}
}

// Row is the answer to QueryRow.
type Row struct {
	raw *sql.Row
	err error
}

// Scan copies the row's columns.
func (row Row) Scan(into ...any) error {
	if row.err != nil {
		return translate(row.err)
	}
	return translate(row.raw.Scan(into...))
}

// Scan copies the columns of the present row.
type Scan func(into ...any) error

// All collects every row of a query.
func All[T any](ctx context.Context, tx *Tx, read func(Scan) (T, error), query string, args ...any) ([]T, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var all []T
	for rows.Next() {
		one, err := read(rows.Scan)
		if err != nil {
			return nil, translate(err)
		}
		all = append(all, one)
	}
	return all, translate(rows.Err())
}

// Column reads rows of one column.
func Column[T any](scan Scan) (T, error) {
	var value T
	err := scan(&value)
	return value, err
}
