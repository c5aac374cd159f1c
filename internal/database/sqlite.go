package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"runtime"
)

// Each setting is part of the address, so that every connection of the pool has it. WAL lets readers run beside the
// writer; synchronous=FULL makes a commit outlive a power cut.
func sqliteAddress(path, lock string, extra ...string) string {
	values := url.Values{"_pragma": append([]string{
		"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)", "cache_size(-16000)",
	}, extra...), "_txlock": {lock}}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: values.Encode()}).String()
}

func openSQLite(ctx context.Context, path string, log *slog.Logger, settings settings) (*DB, error) {
	if path == "" {
		return nil, fmt.Errorf("database: the path of the SQLite file is empty")
	}
	if err := reserve(path); err != nil {
		return nil, fmt.Errorf("database %s: %w", path, err)
	}
	writer, err := sql.Open("sqlite", sqliteAddress(path, "immediate"))
	if err != nil {
		return nil, fmt.Errorf("database %s: %w", path, err)
	}
	if err := checkDurable(ctx, writer); err != nil {
		_ = writer.Close()
		return nil, fmt.Errorf("database %s: %w", path, err)
	}
	readers, err := sql.Open("sqlite", sqliteAddress(path, "deferred", "query_only(1)"))
	if err != nil {
		_ = writer.Close()
		return nil, fmt.Errorf("database %s: %w", path, err)
	}
	db := &DB{engine: SQLite, log: log, settings: settings, reader: readers, writer: writer}
	if err := db.connect(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("database %s: %w", path, err), readers.Close(), writer.Close())
	}
	return db, nil
}

// connect opens the connections that transactions run on. One more of each kind is for what is no transaction: a look at the
// file, a change of the schema.
func (db *DB) connect(ctx context.Context) error {
	db.writer.SetMaxOpenConns(2)
	writing, err := connect(ctx, db.writer)
	if err != nil {
		return err
	}
	readers := max(4, runtime.NumCPU())
	db.reader.SetMaxOpenConns(readers + 1)
	db.reader.SetMaxIdleConns(readers + 1)
	db.readers = make(chan *connection, readers)
	for range readers {
		reading, err := connect(ctx, db.reader)
		if err != nil {
			return err
		}
		db.readers <- reading
	}
	batches := newBatcher(writing, db.limit(batchLimit), &db.count)
	db.write = batches.write
	db.stop = func() error {
		batches.stop()
		err := writing.close()
		for range readers {
			err = errors.Join(err, (<-db.readers).close())
		}
		return err
	}
	return nil
}

// reserve makes the file when it is not there, for its owner's eyes only: it holds what people say to each other. The
// engine gives its files beside it the same mode.
func reserve(path string) error {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600) //nolint:gosec // The operator says where it is.
	if err != nil {
		return err
	}
	return file.Close()
}

// checkDurable reads back what the address asked for: a misspelt setting would otherwise be ignored in silence.
func checkDurable(ctx context.Context, db *sql.DB) error {
	var mode string
	var synchronous, foreignKeys int
	if err := db.QueryRowContext(ctx, "pragma journal_mode").Scan(&mode); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, "pragma synchronous").Scan(&synchronous); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, "pragma foreign_keys").Scan(&foreignKeys); err != nil {
		return err
	}
	const full = 2
	if mode != "wal" || synchronous != full || foreignKeys != 1 {
		return fmt.Errorf("the engine did not take its settings: journal_mode=%s synchronous=%d foreign_keys=%d",
			mode, synchronous, foreignKeys)
	}
	return nil
}
