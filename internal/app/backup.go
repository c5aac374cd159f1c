package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// copySteps are what is done besides verifying the ledger: copying, and looking at every page.
const copySteps = 2

// backup writes the whole database to one file while a server may be using it, and says so only when the file is on the
// disk, sound, and holds a ledger that verifies.
func (p *program) backup(ctx context.Context) (err error) {
	from, is := database.File(p.command.Config.Database)
	if !is {
		return errors.New("this database is PostgreSQL's: back it up with pg_dump --format=custom, or pg_basebackup (see docs/operations.md)")
	}
	if err := mustExist(p.command.Config); err != nil {
		return err
	}
	to := p.command.File
	if err := mustBeFree(to, p.command.Overwrite); err != nil {
		return err
	}
	draft, err := draftOf(to)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sweep(draft)) }()
	progress := newProgress(p.out, copySteps+verifySteps)
	defer progress.end()
	begun := time.Now()
	if err := database.Copy(ctx, from, draft); err != nil {
		return err
	}
	progress.step(fmt.Sprintf("ok     copy: %s as it was at %s", from, begun.Format(time.DateTime)))
	asItIs := func(ctx context.Context, db *database.DB) error { return db.CheckSchema(ctx) }
	if err := p.inspect(ctx, draft, progress, asItIs); err != nil {
		return keepUnverified(draft, to, err)
	}
	if err := install(draft, to, p.command.Overwrite); err != nil {
		return err
	}
	progress.line("Backed up to " + to)
	return nil
}

// keepUnverified keeps a copy whose ledger does not hold, under another name: it is no backup to rely on, but whoever looks
// for what happened may need it.
func keepUnverified(draft, to string, cause error) error {
	if !errors.Is(cause, ledger.ErrBroken) {
		return fmt.Errorf("there is no backup: %w", cause)
	}
	return errors.Join(fmt.Errorf("there is no backup, but a copy at %s.unverified: %w", to, cause), install(draft, to+".unverified", true))
}

// restore makes a backup the database, once it has proved sound. What was the database before is kept beside it.
func (p *program) restore(ctx context.Context) (err error) {
	to, is := database.File(p.command.Config.Database)
	if !is {
		return errors.New("this database is PostgreSQL's: restore it with pg_restore (see docs/operations.md)")
	}
	if target, err := filepath.EvalSymlinks(to); err == nil {
		to = target
	}
	if err := mustBeFree(to, p.command.Overwrite); err != nil {
		return err
	}
	draft, err := draftOf(to)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sweep(draft)) }()
	progress := newProgress(p.out, copySteps+verifySteps)
	defer progress.end()
	if err := copyFile(p.command.File, draft); err != nil {
		return err
	}
	progress.step("ok     copy: " + p.command.File)
	if err := p.inspect(ctx, draft, progress, renew); err != nil {
		return fmt.Errorf("%s is not restored: %w", p.command.File, err)
	}
	kept, err := p.putAside(ctx, to)
	if err != nil {
		return err
	}
	if err := install(draft, to, false); err != nil {
		return err
	}
	progress.line(fmt.Sprintf("Restored %s from %s%s", to, p.command.File, kept))
	return nil
}

// inspect proves a copy: every page of it, that it is a database of this program's, and its ledger.
func (p *program) inspect(ctx context.Context, path string, progress *progress, prepare func(context.Context, *database.DB) error) (err error) {
	if err := database.Sound(ctx, path); err != nil {
		return err
	}
	progress.step("ok     pages: every page and index")
	db, err := database.Open(ctx, path, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	version, err := db.SchemaVersion(ctx)
	if err == nil && version == 0 {
		err = errors.New("it holds no database of Trilby's")
	}
	if err == nil {
		err = prepare(ctx, db)
	}
	if err == nil {
		err = verifyWith(ctx, db, progress)
	}
	closed := db.Close()
	if err == nil {
		err = closed
	}
	return errors.Join(err, database.Settle(context.WithoutCancel(ctx), path))
}

// renew makes an older copy one that can be gone on with: its schema is brought up to date, and its history of events ends,
// because terminals may have seen more than it holds.
func renew(ctx context.Context, db *database.DB) error {
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	return db.Write(ctx, event.EndEpoch)
}

// putAside moves the database that is there to another name, unless a server uses it, and tells which.
func (p *program) putAside(ctx context.Context, path string) (told string, err error) {
	if _, err := os.Lstat(path); errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	// One that cannot be read is why somebody restores a backup: it is moved with all that lies beside it.
	if err := database.Settle(ctx, path); errors.Is(err, database.ErrInUse) {
		return "", err
	}
	kept := path + ".before-" + time.Now().Format("20060102-150405")
	for _, suffix := range beside {
		if err := os.Rename(path+suffix, kept+suffix); err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
	}
	return "; what was there before is now " + kept, nil
}

// beside are the endings of the files in which the engine keeps a database.
var beside = []string{"", "-wal", "-shm"}

func mustBeFree(path string, overwrite bool) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s is not a file", path)
	case !overwrite:
		return fmt.Errorf("%s is there already; --overwrite replaces it", path)
	}
	return nil
}

// draftOf makes an empty file beside the one that is to be, for its owner's eyes only.
func draftOf(path string) (string, error) {
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*.draft")
	if err != nil {
		return "", err
	}
	return file.Name(), file.Close()
}

// sweep removes what is left of a draft.
func sweep(draft string) (err error) {
	for _, suffix := range append(beside, "-journal") {
		if removed := os.Remove(draft + suffix); !errors.Is(removed, os.ErrNotExist) {
			err = errors.Join(err, removed)
		}
	}
	return err
}

// install gives a draft its name, all at once, when every byte of it is on the disk.
func install(draft, path string, overwrite bool) error {
	if err := force(draft); err != nil {
		return err
	}
	// A link never takes the place of a file, were it made since we looked; some file systems have none.
	err := os.Link(draft, path)
	if err != nil && (overwrite || !errors.Is(err, os.ErrExist)) {
		err = os.Rename(draft, path)
	}
	if err != nil {
		return err
	}
	return force(filepath.Dir(path))
}

// force has a file, or the names in a folder, written to the disk.
func force(path string) error {
	file, err := os.Open(path) //nolint:gosec // The operator says where it is.
	if err != nil {
		return err
	}
	return errors.Join(file.Sync(), file.Close())
}

func copyFile(from, to string) error {
	if info, err := os.Stat(from + "-wal"); err == nil && info.Size() > 0 {
		return fmt.Errorf("%s is no backup but a database in use: part of it is still in %s-wal", from, filepath.Base(from))
	}
	source, err := os.Open(from) //nolint:gosec // The operator says where it is.
	if err != nil {
		return fmt.Errorf("there is no backup: %w", err)
	}
	defer func() { _ = source.Close() }()
	head := make([]byte, len(fileMark))
	if _, err := io.ReadFull(source, head); err != nil || string(head) != fileMark {
		return fmt.Errorf("%s is no SQLite database", from)
	}
	target, err := os.OpenFile(to, os.O_WRONLY|os.O_TRUNC, 0o600) //nolint:gosec // A draft of our own.
	if err != nil {
		return err
	}
	_, err = io.Copy(target, io.MultiReader(strings.NewReader(fileMark), source))
	return errors.Join(err, target.Close())
}

// fileMark is how every SQLite database begins.
const fileMark = "SQLite format 3\x00"
