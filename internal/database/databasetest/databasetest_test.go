package databasetest_test

import (
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestEachRunsOnEveryEngineWithTheSchema(t *testing.T) {
	seen := map[database.Engine]int64{}
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		version, err := db.SchemaVersion(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		seen[db.Engine()] = version
	})
	for _, engine := range databasetest.Engines {
		if seen[engine] == 0 {
			t.Errorf("%s: no schema", engine)
		}
	}
	if seen[database.SQLite] != seen[database.Postgres] {
		t.Errorf("schema versions differ: %v", seen)
	}
}

func TestNoDatabaseSeesAnother(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			for range 2 {
				createMark(t, databasetest.Open(t, engine))
			}
		})
	}
}

// createMark fails when the table is there already.
func createMark(t *testing.T, db *database.DB) {
	t.Helper()
	err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, "create table mark (id text primary key)")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestURLIsEmpty(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			db, err := database.Open(t.Context(), databasetest.URL(t, engine), nil)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = db.Close() }()
			if db.Engine() != engine {
				t.Errorf("engine %s, want %s", db.Engine(), engine)
			}
			if version, err := db.SchemaVersion(t.Context()); err != nil || version != 0 {
				t.Errorf("schema version %d (%v), want none", version, err)
			}
		})
	}
}

// A killed test must not leave a server behind: this one starts a copy of itself that starts a server, and kills it.
func TestServerEndsWithItsProcess(t *testing.T) {
	if os.Getenv("DATABASETEST_HOLD") != "" {
		holdServer(t)
		return
	}
	cmd := exec.Command(os.Args[0], "-test.run", "^TestServerEndsWithItsProcess$")
	cmd.Env = append(os.Environ(), "DATABASETEST_HOLD=1")
	// Held open, so that only the kill ends it.
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	output, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	buffer := make([]byte, 200)
	count, err := output.Read(buffer)
	if err != nil {
		t.Fatal(err)
	}
	dir := strings.TrimSpace(string(buffer[:count]))
	if _, err := os.Stat(filepath.Join(dir, "data", "postmaster.pid")); err != nil {
		t.Fatalf("the server did not run: %v", err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	for limit := time.Now().Add(20 * time.Second); time.Now().Before(limit); time.Sleep(20 * time.Millisecond) {
		if _, err := os.Stat(dir); os.IsNotExist(err) {
			return
		}
	}
	t.Errorf("%s is still there", dir)
}

func holdServer(t *testing.T) {
	t.Helper()
	server, err := databasetest.StartPostgres(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	_, dir, _ := strings.Cut(server.URL, "host=")
	_, _ = os.Stdout.WriteString(strings.ReplaceAll(dir, "%2F", "/") + "\n")
	_, _ = io.ReadAll(os.Stdin)
}
