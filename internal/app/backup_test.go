package app

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// A backup that is made while many write has all that was acknowledged before it began. Put in the place of a database that
// went on, it serves, and terminals that know more than it holds begin afresh.
func TestABackupUnderLoadIsWholeAndServes(t *testing.T) {
	t.Parallel()
	address, store := freeAddress(t), databasetest.URL(t, database.SQLite)
	first := spawn(t, address, store, "--drain", "0s")
	r := newRoom(first)
	terminal := r.watch()
	var done atomic.Bool
	wait := r.load(4, done.Load, func(err error) { t.Errorf("the backup got into the way: %v", err) })
	busy := func(more int) func() bool {
		before, _ := r.acknowledged()
		return func() bool { said, _ := r.acknowledged(); return len(said) >= len(before)+more }
	}
	eventually(t, "there is load", busy(40))

	copied := filepath.Join(filepath.Dir(store), "copy.db")
	said, toppedUp := r.acknowledged()
	if code, out, log := run(t, "backup", copied, "--database", store); code != exitDone || !strings.Contains(out, "Backed up to "+copied) {
		t.Fatalf("backup: %d %s %s", code, out, log)
	}
	eventually(t, "they go on", busy(20))
	if info, err := os.Stat(copied); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if code, _, log := run(t, "restore", copied, "--database", store, "--overwrite"); code != exitFailed || !strings.Contains(log, "has it open") {
		t.Errorf("restored under a running server: %d %s", code, log)
	}
	done.Store(true)
	wait()
	if err := first.command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := first.wait(); err != nil {
		t.Fatal(err)
	}
	code, out, log := run(t, "restore", copied, "--database", store, "--overwrite")
	if code != exitDone || !strings.Contains(out, "what was there before is now "+store+".before-") {
		t.Fatalf("restore: %d %s %s", code, out, log)
	}
	onlyThese(t, filepath.Dir(store), "copy.db", "trilby.db", "trilby.db.before-*")

	second := spawn(t, address, store, "--drain", "0s")
	all, _ := r.acknowledged()
	if there := r.holds(second, said, toppedUp); there >= len(all) {
		t.Errorf("the copy has %d messages, and %d of all were said after it", there, len(all))
	}
	terminal.awaitSubscribed(2)
	terminal.mu.Lock()
	if terminal.afresh != 1 || terminal.epochs[1] == terminal.epochs[0] {
		t.Errorf("the terminal was told of epochs %v and began afresh %d times", terminal.epochs, terminal.afresh)
	}
	terminal.mu.Unlock()
	second.post("/conversations/"+r.group+"/messages", `{"text":"afterwards"}`, r.token)
	terminal.await("afterwards")
	if code, out, log := run(t, "ledger", "verify", "--database", store); code != exitDone {
		t.Errorf("the ledger: %s %s", out, log)
	}
}

// onlyThese looks that nothing else is left in a folder: no drafts, and no files of the engine beside a database.
func onlyThese(t *testing.T, folder string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != len(names) {
		t.Fatalf("there are %v, want %v (%v)", entries, names, err)
	}
	for i, entry := range entries {
		if fits, err := filepath.Match(names[i], entry.Name()); err != nil || !fits {
			t.Errorf("there is %s, want %s", entry.Name(), names[i])
		}
	}
}

// alter changes a database behind the program's back.
func alter(t *testing.T, url string, statements ...string) {
	t.Helper()
	db, err := database.Open(t.Context(), url, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for _, statement := range statements {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

func TestOnlyAGoodCopyIsABackup(t *testing.T) {
	t.Parallel()
	store := databasetest.URL(t, database.SQLite)
	fill(t, store, allMigrations(t))
	folder := filepath.Dir(store)
	in := func(name string) string { return filepath.Join(folder, name) }
	must := func(code int, says string, args ...string) {
		t.Helper()
		got, out, log := run(t, append(args, "--database", store)...)
		if said := out + log; got != code || !strings.Contains(said, says) || strings.Count(log, "\n") > 1 {
			t.Errorf("%v: %d %s%s, want %d and %q in one line", args, got, out, log, code, says)
		}
	}
	must(exitDone, "Backed up to", "backup", in("a.db"))
	must(exitFailed, "a.db is there already", "backup", in("a.db"))
	must(exitDone, "Backed up to", "backup", in("a.db"), "--overwrite")
	must(exitFailed, "is not a file", "backup", folder, "--overwrite")
	must(exitFailed, "no such file or directory", "backup", in("nowhere/a.db"))
	must(exitFailed, "trilby.db is there already", "restore", in("a.db"))
	must(exitFailed, "there is no backup", "restore", in("b.db"), "--overwrite")
	onlyThese(t, folder, "a.db", "trilby.db")

	whole, err := os.ReadFile(in("a.db"))
	if err != nil {
		t.Fatal(err)
	}
	spoil := func(name string, change func([]byte) []byte) {
		t.Helper()
		if err := os.WriteFile(in(name), change(append([]byte(nil), whole...)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	spoil("torn.db", func(content []byte) []byte { return content[:len(content)/2] })
	must(exitFailed, "is not restored", "restore", in("torn.db"), "--overwrite")
	spoil("text.db", func([]byte) []byte { return []byte("Dear diary, today I made a backup.") })
	must(exitFailed, "is no SQLite database", "restore", in("text.db"), "--overwrite")
	spoil("used.db", func(content []byte) []byte { return content })
	spoil("used.db-wal", func(content []byte) []byte { return content })
	must(exitFailed, "is no backup but a database in use", "restore", in("used.db"), "--overwrite")

	spoil("tampered.db", func(content []byte) []byte { return content })
	alter(t, in("tampered.db"), `update ledger_transfer set memo = 'somebody was here' where kind = 'top_up'`)
	must(exitFailed, "the ledger does not hold", "restore", in("tampered.db"), "--overwrite")
	spoil("empty.db", func(content []byte) []byte { return content })
	alter(t, in("empty.db"), `drop table goose_db_version`)
	must(exitFailed, "holds no database of Trilby's", "restore", in("empty.db"), "--overwrite")
	spoil("newer.db", func(content []byte) []byte { return content })
	alter(t, in("newer.db"), newerSchema)
	must(exitFailed, "a newer version of Trilby has used it", "restore", in("newer.db"), "--overwrite")

	// A copy of a ledger that does not hold is kept for whoever looks into it, but it is no backup.
	store = in("tampered.db")
	must(exitFailed, "there is no backup, but a copy at", "backup", in("c.db"))
	if _, err := os.Stat(in("c.db")); !os.IsNotExist(err) {
		t.Errorf("c.db is there: %v", err)
	}
	if _, err := os.Stat(in("c.db.unverified")); err != nil {
		t.Error(err)
	}
	drafts, err := filepath.Glob(in(".*"))
	if err != nil || len(drafts) > 0 {
		t.Errorf("there are left %v (%v)", drafts, err)
	}
}

const newerSchema = `insert into goose_db_version (version_id, is_applied) values (9999, true)`

func TestPostgresIsBackedUpByItsOwnTools(t *testing.T) {
	for command, tool := range map[string]string{"backup": "pg_dump", "restore": "pg_restore"} {
		code, _, log := run(t, command, "x.dump", "--database", "postgres://nowhere/trilby")
		if code != exitFailed || !strings.Contains(log, tool) || strings.Count(log, "\n") != 1 {
			t.Errorf("%s: %d %s", command, code, log)
		}
	}
}

// An older program could misread what a newer one has written: it says so, in one line, whatever it is asked to do.
func TestANewerSchemaIsRefused(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			url := databasetest.URL(t, engine)
			if code, _, log := run(t, "migrate", "--database", url); code != exitDone {
				t.Fatal(log)
			}
			alter(t, url, newerSchema)
			for _, args := range [][]string{
				{"migrate"}, {"user", "list"}, {"ledger", "verify"}, {"serve", "--listen", freeAddress(t)},
			} {
				// A server that starts after all is not waited for.
				ctx, stop := context.WithTimeout(t.Context(), patience)
				var out, log screen
				code := Run(ctx, append(args, "--database", url), &out, &log)
				stop()
				if said := log.String(); code != exitFailed || strings.Count(said, "\n") != 1 ||
					!strings.Contains(said, "the database has schema 9999") || !strings.Contains(said, "a newer version of Trilby has used it") {
					t.Errorf("%v: %d %s", args, code, said)
				}
			}
		})
	}
}
