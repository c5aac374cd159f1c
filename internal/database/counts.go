package database

import "sync/atomic"

// Counts are what a database has done since it was opened.
type Counts struct {
	Transactions int64 // committed
	Shared       int64 // functions given to Write that were committed, several in one transaction where they shared it
	Again        int64 // transactions that met another one, or failed for one of several, and were run again
	Statements   int64 // sent to the database in transactions, whatever became of these
}

type counts struct{ transactions, shared, again, statements atomic.Int64 }

func (c *counts) committed(shared int) {
	c.transactions.Add(1)
	c.shared.Add(int64(shared))
}

// Counts tells what was done so far.
func (db *DB) Counts() Counts {
	return Counts{db.count.transactions.Load(), db.count.shared.Load(), db.count.again.Load(), db.count.statements.Load()}
}
