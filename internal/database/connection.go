package database

import (
	"context"
	"database/sql"
)

// connection is a connection to SQLite with the statements it has compiled: compiling one often takes longer than running it.
// (The driver for PostgreSQL keeps its own.) It belongs to one goroutine at a time.
type connection struct {
	raw        *sql.Conn
	statements map[string]*sql.Stmt
}

// statementsKept is where a connection forgets what it has compiled and begins again.
const statementsKept = 400

func connect(ctx context.Context, db *sql.DB) (*connection, error) {
	raw, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	return &connection{raw, map[string]*sql.Stmt{}}, nil
}

func (c *connection) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if known := c.statements[query]; known != nil {
		return known, nil
	}
	if len(c.statements) >= statementsKept {
		c.forget()
	}
	made, err := c.raw.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	c.statements[query] = made
	return made, nil
}

func (c *connection) forget() {
	for _, one := range c.statements {
		_ = one.Close()
	}
	clear(c.statements)
}

func (c *connection) close() error {
	c.forget()
	return c.raw.Close()
}
