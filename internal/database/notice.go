package database

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// Notices carry words between the programs that have one PostgreSQL database open, by NOTIFY. A word may be lost: when
// the sender dies between its commit and the word, or the listener's connection breaks. So a word only wakes somebody who
// could find out in another way.
type Notices struct {
	db      *DB
	channel string
}

// longestNotice is what PostgreSQL takes, in bytes, and a little less.
const longestNotice = 7900

// Notices gives a channel to the other programs that have this database open, or nil on SQLite, where there are none.
func (db *DB) Notices(channel string) *Notices {
	if db.engine != Postgres {
		return nil
	}
	return &Notices{db, channel}
}

// Longest is how many bytes a word may have.
func (n *Notices) Longest() int { return longestNotice }

// Send sends words, which need not outlive a power cut, so that nobody waits for a disk. It is called after the commits that
// they tell of and not in them: a transaction with a notice in it keeps all others from committing until it is on the disk.
func (n *Notices) Send(ctx context.Context, words []string) error {
	_, err := n.db.writer.ExecContext(ctx, `with quick as (select set_config('synchronous_commit', 'off', true))
		select pg_notify($1, word) from quick, unnest(cast($2 as text[])) as word`, n.channel, words)
	return translate(err)
}

// Listen hears the words that are sent from when it says that it has begun, its own program's too, until its context ends
// or the connection breaks. It keeps a connection of the pool for itself.
func (n *Notices) Listen(ctx context.Context, begun func(), hear func(word string)) error {
	connection, err := n.db.writer.Conn(ctx)
	if err != nil {
		return fmt.Errorf("database: %w", err)
	}
	err = connection.Raw(func(raw any) error {
		held, known := raw.(*stdlib.Conn)
		if !known {
			return fmt.Errorf("a connection is a %T", raw)
		}
		driver := held.Conn()
		// It goes on listening, so nobody else may have it: the pool throws away what is closed.
		defer closeSoon(ctx, driver)
		if _, err := driver.Exec(ctx, "listen "+pgx.Identifier{n.channel}.Sanitize()); err != nil { //nolint:misspell // It is the driver's word.
			return err
		}
		begun()
		for {
			notice, err := driver.WaitForNotification(ctx)
			if err != nil {
				return err
			}
			hear(notice.Payload)
		}
	})
	return errors.Join(err, connection.Close())
}

func closeSoon(ctx context.Context, connection *pgx.Conn) {
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	_ = connection.Close(ending)
}
