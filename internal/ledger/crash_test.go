package ledger_test

import (
	"bufio"
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// crashEnv, when set, makes this test binary the child that is going to be killed; it names the SQLite file.
const crashEnv = "TRILBY_LEDGER_CRASH"

func TestMain(m *testing.M) {
	if path := os.Getenv(crashEnv); path != "" {
		if err := payUntilKilled(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// payUntilKilled moves money without end and says so, line by line, once it is committed.
func payUntilKilled(path string) error {
	ctx := context.Background()
	db, err := database.Open(ctx, path, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	books := ledger.New(time.Now)
	var ana, bo, rail ledger.AccountID
	if err := db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		if rail, err = books.Open(ctx, tx, ledger.Rail("sandbox"), "EUR"); err != nil {
			return err
		}
		if ana, err = books.Open(ctx, tx, ledger.User("u_ana"), "EUR"); err != nil {
			return err
		}
		bo, err = books.Open(ctx, tx, ledger.User("u_bo"), "EUR")
		return err
	}); err != nil {
		return err
	}
	failed := make(chan error)
	for range 4 {
		go func() {
			for {
				if err := payOnce(ctx, db, books, rail, ana, bo); err != nil {
					failed <- err
				}
			}
		}()
	}
	return <-failed
}

// payOnce goes once through everything that is written in more than one row.
func payOnce(ctx context.Context, db *database.DB, books *ledger.Ledger, rail, ana, bo ledger.AccountID) error {
	var made []ledger.Transfer
	var kept, spent ledger.HoldID
	if err := db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		made, err = books.Transfer(ctx, tx, leg(rail, ana, 50), leg(ana, bo, 20), leg(bo, rail, 5))
		return err
	}); err != nil {
		return err
	}
	for _, t := range made {
		say("transfer", string(t.ID))
	}
	if err := db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		if kept, err = books.Place(ctx, tx, leg(ana, bo, 3), nil); err != nil {
			return err
		}
		spent, err = books.Place(ctx, tx, leg(ana, bo, 9), nil)
		return err
	}); err != nil {
		return err
	}
	say("open", string(kept))
	if err := db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		made, err = books.Capture(ctx, tx, ledger.Capture{Hold: spent, Amount: 4})
		return err
	}); err != nil {
		return err
	}
	say("captured", string(spent))
	say("transfer", string(made[0].ID))
	return db.Write(ctx, func(ctx context.Context, tx *database.Tx) error {
		_, err := books.Seal(ctx, tx, 10)
		return err
	})
}

// say writes a line in one piece, straight to the pipe: what the parent reads was committed before.
func say(what, id string) { _, _ = os.Stdout.WriteString(what + " " + id + "\n") }

// acknowledged collects what children said.
type acknowledged struct {
	lines []string
}

func (a *acknowledged) listen(t *testing.T, path string, wait time.Duration) {
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), crashEnv+"="+path)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	scanner, heard := bufio.NewScanner(out), 0
	for scanner.Scan() {
		if heard++; heard == 1 {
			// SIGKILL: it gets no chance to finish anything.
			time.AfterFunc(wait, func() { _ = child.Process.Kill() })
		}
		a.lines = append(a.lines, scanner.Text())
	}
	if err := child.Wait(); err == nil || heard == 0 {
		t.Fatalf("the child ended by itself after %d lines: %v", heard, err)
	}
}

func TestWhatWasAcknowledgedOutlivesAKill(t *testing.T) {
	path := databasetest.URL(t, database.SQLite)
	db := open(t, path)
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	var said acknowledged
	for round := range 5 {
		said.listen(t, path, time.Duration(20+rand.IntN(200))*time.Millisecond)
		db := open(t, path)
		checks := sound(t, db)
		missing(t, db, said.lines)
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		t.Logf("round %d: %d lines acknowledged, %d transfers, %d sealed blocks", round, len(said.lines),
			checks["transfers"].Counted, checks["chain"].Counted)
	}
}

func open(t *testing.T, path string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), path, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// missing reports every acknowledged line that the database does not bear out.
func missing(t *testing.T, db *database.DB, lines []string) {
	t.Helper()
	there := map[string]bool{}
	if err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		all, err := database.All(ctx, tx, database.Column[string],
			`select 'transfer ' || transfer_id from ledger_transfer union all select state || ' ' || hold_id from ledger_hold`)
		for _, one := range all {
			there[one] = true
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	for _, line := range lines {
		if !there[line] {
			t.Errorf("acknowledged and lost: %s", line)
		}
	}
	if len(lines) == 0 || !strings.Contains(strings.Join(lines, "\n"), "transfer ") {
		t.Fatal("nothing was acknowledged")
	}
}
