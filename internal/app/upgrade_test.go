package app

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// A database of every earlier schema, with data in it, is brought up to date by a server that starts on it: nothing is lost or
// changed on the way, the ledger verifies, and people go on with what they had begun.
func TestUpgradeFromEverySchema(t *testing.T) {
	migrations := allMigrations(t)
	for _, engine := range databasetest.Engines {
		for schema := 1; schema < len(migrations); schema++ {
			t.Run(fmt.Sprint(engine, "/", schema), func(t *testing.T) {
				t.Parallel()
				// What the server does with the data is the same on both engines: on one of them the last step is enough.
				serves := engine == database.SQLite || schema == len(migrations)-1
				upgrade(t, engine, migrations[:schema], serves)
			})
		}
	}
	// The next migration is tested with data as well, because there is some for this one.
	if _, err := os.Stat(fixtureOf(migrations[len(migrations)-1])); err != nil {
		t.Errorf("no data for the newest schema: %v", err)
	}
}

func allMigrations(t *testing.T) []string {
	t.Helper()
	migrations, err := filepath.Glob("../database/migrations/*.sql")
	if err != nil || len(migrations) == 0 {
		t.Fatal(migrations, err)
	}
	return migrations
}

func fixtureOf(migration string) string {
	return filepath.Join("testdata/upgrade", filepath.Base(migration))
}

func upgrade(t *testing.T, engine database.Engine, migrations []string, serves bool) {
	url := databasetest.URL(t, engine)
	kept := fill(t, url, migrations)
	if code, _, log := run(t, "migrate", "--database", url); code != exitDone {
		t.Fatal(log)
	}
	db := openQuietly(t, url)
	if after := kept.read(t, db); after != kept.content {
		t.Errorf("the migrations changed what was there:\n%s\nbecame\n%s", kept.content, after)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if serves {
		p := launch(t, "serve", url)
		goOn(t, p, len(migrations))
		if code := p.end(); code != exitDone {
			t.Errorf("exit code %d: %s", code, p.log)
		}
	}
	if code, out, log := run(t, "ledger", "verify", "--database", url); code != exitDone {
		t.Errorf("the ledger: %s %s", out, log)
	}
}

func openQuietly(t *testing.T, url string) *database.DB {
	t.Helper()
	db, err := database.Open(t.Context(), url, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// filledTables is what was put into a database: which columns of which tables, and what stood in them.
type filledTables struct {
	columns map[string]string
	order   []string
	content string
}

var (
	inserted = regexp.MustCompile(`(?m)^insert into (\w+) \(([^)]+)\) values$`)
	bytes16  = regexp.MustCompile(`\bX'([0-9a-f]*)'`)
)

// fill brings an empty database from schema to schema, and at each puts in what such a database may hold.
func fill(t *testing.T, url string, migrations []string) *filledTables {
	t.Helper()
	db := openQuietly(t, url)
	defer func() { _ = db.Close() }()
	f := &filledTables{columns: map[string]string{}}
	for i, migration := range migrations {
		if err := db.MigrateTo(t.Context(), int64(i+1)); err != nil {
			t.Fatal(err)
		}
		script, err := os.ReadFile(fixtureOf(migration))
		if err != nil {
			t.Fatalf("put data for schema %d there: %v", i+1, err)
		}
		f.put(t, db, string(script))
	}
	f.content = f.read(t, db)
	return f
}

func (f *filledTables) put(t *testing.T, db *database.DB, script string) {
	t.Helper()
	for _, found := range inserted.FindAllStringSubmatch(script, -1) {
		if f.columns[found[1]] == "" {
			f.order = append(f.order, found[1])
		}
		f.columns[found[1]] = found[2]
	}
	if db.Engine() == database.Postgres {
		script = bytes16.ReplaceAllString(script, `'\x$1'`)
	}
	if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for _, statement := range strings.SplitAfter(script, ";\n") {
			if strings.TrimSpace(statement) == "" {
				continue
			}
			if _, err := tx.Exec(ctx, statement); err != nil {
				return fmt.Errorf("%s: %w", statement, err)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

// read gives all rows of the tables that were filled, with the columns they had then.
func (f *filledTables) read(t *testing.T, db *database.DB) string {
	t.Helper()
	var content strings.Builder
	if err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for _, table := range f.order {
			columns := strings.Split(f.columns[table], ", ")
			rows, err := database.All(ctx, tx, func(scan database.Scan) (string, error) {
				values, into := make([]any, len(columns)), make([]any, len(columns))
				for i := range values {
					into[i] = &values[i]
				}
				err := scan(into...)
				return fmt.Sprint(values...), err
			}, "select "+f.columns[table]+" from "+table)
			if err != nil {
				return fmt.Errorf("%s: %w", table, err)
			}
			slices.Sort(rows)
			fmt.Fprintf(&content, "%s (%s)\n%s\n", table, f.columns[table], strings.Join(rows, "\n"))
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return content.String()
}

// The sessions of those in the data, as their terminals hold them.
const (
	anasSession = "upgrade-test-ana"
	bosSession  = "upgrade-test-bo"
	kimsSession = "upgrade-test-kim"
)

// goOn has the people of the data use the server, as far as there was anything for them to go on with at their schema.
func goOn(t *testing.T, p *process, schema int) {
	t.Helper()
	since := func(first int, what func()) {
		if schema >= first {
			what()
		}
	}
	since(2, func() {
		if got := p.get("/me", anasSession)["handle"]; got != "ana" {
			t.Errorf("she is %v", got)
		}
		if friends := items(p.get("/friends", anasSession)); len(friends) != 2 {
			t.Errorf("friends %v", friends)
		}
	})
	var group string
	since(3, func() {
		for _, one := range items(p.get("/conversations", bosSession)) {
			if one["name"] == "Friday climbers" {
				group = one["id"].(string)
			}
		}
		p.post("/conversations/"+group+"/messages", `{"text":"After the upgrade"}`, bosSession)
		timeline := items(p.get("/conversations/"+group+"/timeline", bosSession))
		if text := fmt.Sprint(timeline); !strings.Contains(text, "It's in the diary — “for good”.") || !strings.Contains(text, "After the upgrade") {
			t.Errorf("timeline %v", timeline)
		}
	})
	since(4, func() {
		wants := map[int]float64{4: 5250, 5: 5916, 6: 5916, 7: 5916, 8: 5916}
		got := listed(p.get("/wallet", anasSession)["balances"])[0]["posted"].(map[string]any)["amount"].(float64)
		if want, fixed := wants[schema]; fixed && got != want || got < 5250 {
			t.Errorf("Ana has %v", got)
		}
	})
	since(5, func() { pay(t, p, group) })
	since(8, func() {
		if mine := items(p.get("/merchants", kimsSession)); len(mine) != 1 || mine[0]["name"] != "Café Kolibri" {
			t.Errorf("merchants %v", mine)
		}
	})
	since(9, func() {
		if vouchers := items(p.get("/vouchers", bosSession)); len(vouchers) != 1 {
			t.Errorf("vouchers %v", vouchers)
		}
		eventually(t, "what Ana earned is paid", func() bool {
			rewards := items(p.get("/rewards", anasSession))
			return len(rewards) == 1 && rewards[0]["state"] == "paid"
		})
	})
}

// pay ends a request that was open: what was held before the upgrade is captured after it.
func pay(t *testing.T, p *process, group string) {
	t.Helper()
	states := map[string]string{}
	var open string
	for _, card := range items(p.get("/conversations/"+group+"/requests", anasSession)) {
		states[card["purpose"].(string)] = card["state"].(string)
		if card["state"] == "open" {
			open = card["id"].(string)
		}
	}
	if states["Day passes"] != "settled" || states["A present"] != "open" || len(states) != 2 {
		t.Fatalf("requests %v", states)
	}
	p.post("/requests/"+open+"/accept", `{}`, kimsSession)
	version := p.get("/requests/"+open, bosSession)["version"]
	p.post("/requests/"+open+"/confirm", fmt.Sprintf(`{"version":%v}`, version), bosSession)
	if got := p.get("/requests/"+open, anasSession)["state"]; got != "settled" {
		t.Errorf("after it was confirmed the request is %v", got)
	}
}

func items(page map[string]any) []map[string]any { return listed(page["items"]) }

func listed(list any) []map[string]any {
	all, _ := list.([]any)
	found := make([]map[string]any, len(all))
	for i, one := range all {
		found[i], _ = one.(map[string]any)
	}
	return found
}
