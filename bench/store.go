package main

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"github.com/trilby-chat/trilby/internal/database"
)

var engines = []database.Engine{database.SQLite, database.Postgres}

// title is how an engine is called in the table.
func title(engine database.Engine) string {
	if engine == database.Postgres {
		return "PostgreSQL"
	}
	return "SQLite"
}

func (b *bench) databaseName() string {
	b.made++
	return fmt.Sprintf("bench_%d_%d", os.Getpid(), b.made)
}

// newStore gives the address of a database that is empty or, when it is like another one, the same as that. Nobody may have
// the other one open.
func (b *bench) newStore(engine database.Engine, like string) (string, error) {
	name := b.databaseName()
	if engine == database.SQLite {
		path := filepath.Join(b.dir, name+".db")
		if like == "" {
			return path, nil
		}
		content, err := os.ReadFile(like) //nolint:gosec // A database that this run has made.
		if err != nil {
			return "", err
		}
		return path, os.WriteFile(path, content, 0o600) //nolint:gosec // As above.
	}
	template := "template0"
	if like != "" {
		address, err := url.Parse(like)
		if err != nil {
			return "", err
		}
		template = address.Path[1:]
	}
	if _, err := b.tool("createdb", "-T", template, name); err != nil {
		return "", err
	}
	address := url.URL{Scheme: "postgres", User: url.User("postgres"), Path: "/" + name, RawQuery: url.Values{"host": {b.machine.socket}}.Encode()}
	return address.String(), nil
}

// drop removes a database, so that its pages make way in the memory for the next one's.
func (b *bench) drop(engine database.Engine, store string) error {
	if engine == database.SQLite {
		return errors.Join(os.Remove(store), ignoreMissing(os.Remove(store+"-wal")), ignoreMissing(os.Remove(store+"-shm")))
	}
	address, err := url.Parse(store)
	if err != nil {
		return err
	}
	_, err = b.tool("dropdb", "--force", address.Path[1:])
	return err
}

func ignoreMissing(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}
