package main_test

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/trilby-chat/trilby"

// floor is what every feature stands on.
var floor = []string{"database", "fault", "id", "money", "split", "rule"}

// mayImport says for each room which others it may import. Imports only go down, so there are no circles; what is not here is
// forbidden, and so is a room that has no line.
var mayImport = map[string][]string{
	"main": {"app"},
	"app": with(floor, "config", "loadtest", "observe", "api", "live", "notify", "work", "grouppay", "referral", "offer", "wallet", "chat", "person",
		"ledger", "event", "picture", "web"),

	"api": with(floor, "live", "grouppay", "referral", "offer", "wallet", "chat", "person", "ledger", "event", "picture",
		"web"),
	"work": with(floor, "live", "grouppay", "referral", "offer", "wallet", "chat", "person", "ledger", "event", "picture"),
	"live": {"event", "chat", "person", "database", "fault", "id"},
	// What it counts and traces, app hands to it.
	"observe": {"work", "database", "fault"},
	"notify":  {"event", "chat", "person", "database", "fault", "id"},

	"grouppay": with(floor, "chat", "wallet", "person", "ledger", "event", "picture"),
	"referral": with(floor, "offer", "chat", "wallet", "person", "ledger", "event"),
	"offer":    with(floor, "wallet", "person", "ledger", "event", "picture"),
	// chat: only for red packets and for sending in a conversation.
	"wallet": with(floor, "chat", "person", "ledger", "event"),
	"chat":   with(floor, "person", "event", "picture"),
	"person": with(floor, "event", "picture"),
	"ledger": floor,

	// A client as any other: it knows the server by its public interfaces.
	"loadtest": {},
	// Tests of the whole, and nothing that a program could use.
	"soak": {},
	// What measures the rooms may use them all, to make what is measured.
	"bench": with(floor, "app", "grouppay", "referral", "offer", "wallet", "chat", "person", "ledger", "event", "picture"),

	"event":    {"database", "fault", "id", "money"},
	"picture":  {"database", "fault", "id"},
	"split":    {"money", "fault"},
	"money":    {"fault"},
	"database": {"fault"},
	"rule":     {"fault"},
	"fault":    {},
	"id":       {},
	"config":   {},
	"web":      {},
}

// features hold the rules: they do not know how they are reached.
var features = []string{"grouppay", "referral", "offer", "wallet", "chat", "person", "ledger"}

var (
	drivers = []string{"modernc.org/sqlite", "github.com/jackc/", "github.com/mattn/", "github.com/lib/pq", "github.com/pressly/goose"}
	// A room is named after its idea.
	nameless = []string{"util", "utils", "helper", "helpers", "common", "misc", "model", "models", "types", "pkg", "shared", "lib"}

	writesLedger = regexp.MustCompile(`(?i)\b(insert\s+into|update|delete\s+from|truncate|drop\s+table|alter\s+table)\s+ledger_`)
	float        = regexp.MustCompile(`\bfloat(32|64)\b`)
	skips        = regexp.MustCompile(`\b[tb]b?\.Skip(Now|f)?\(`)
)

func with(rooms []string, more ...string) []string { return slices.Concat(rooms, more) }

// goPackage is what `go list -json` tells of a package.
type goPackage struct {
	ImportPath string
	Name       string
	Imports    []string
}

// room is the folder under internal, or main or web: a room's inner packages obey the room's rules.
func (p goPackage) room() string { return roomOf(p.ImportPath) }

func roomOf(importPath string) string {
	if importPath == module {
		return "main"
	}
	inside := strings.TrimPrefix(importPath, module+"/")
	first, rest, _ := strings.Cut(inside, "/")
	if first == "internal" {
		first, _, _ = strings.Cut(rest, "/")
	}
	return first
}

func ours(importPath string) bool {
	return importPath == module || strings.HasPrefix(importPath, module+"/")
}

func packages(t *testing.T) []goPackage {
	t.Helper()
	output, err := exec.Command("go", "list", "-e", "-json=ImportPath,Name,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var list []goPackage
	for decoder := json.NewDecoder(strings.NewReader(string(output))); ; {
		var one goPackage
		err := decoder.Decode(&one)
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, one)
	}
}

func TestImportsGoDown(t *testing.T) {
	for _, p := range packages(t) {
		allowed, known := mayImport[p.room()]
		if !known {
			t.Errorf("%s: the room %q has no line in the table", p.ImportPath, p.room())
			continue
		}
		for _, imported := range p.Imports {
			if to := roomOf(imported); ours(imported) && to != p.room() && !slices.Contains(allowed, to) {
				t.Errorf("%s imports %s: %s may import only %v", p.ImportPath, imported, p.room(), allowed)
			}
		}
	}
}

func TestEdgesStayAtTheEdge(t *testing.T) {
	for _, p := range packages(t) {
		for _, imported := range p.Imports {
			if imported == "net/http" && slices.Contains(features, p.room()) {
				t.Errorf("%s imports net/http: only the edge knows HTTP", p.ImportPath)
			}
			isDriver := slices.ContainsFunc(drivers, func(prefix string) bool { return strings.HasPrefix(imported, prefix) })
			if isDriver && p.room() != "database" {
				t.Errorf("%s imports %s: only database knows a driver", p.ImportPath, imported)
			}
			if strings.HasSuffix(imported, "/databasetest") && p.room() != "database" {
				t.Errorf("%s imports %s: it is for tests only", p.ImportPath, imported)
			}
		}
	}
}

func TestRoomsAreNamedAfterTheirIdea(t *testing.T) {
	for _, p := range packages(t) {
		for part := range strings.SplitSeq(strings.TrimPrefix(p.ImportPath, module), "/") {
			if slices.Contains(nameless, part) {
				t.Errorf("%s: %q names no idea", p.ImportPath, part)
			}
		}
		if p.Name != "main" && p.Name != path.Base(p.ImportPath) {
			t.Errorf("%s is called package %s", p.ImportPath, p.Name)
		}
	}
}

func TestOnlyTheLedgerWritesBalances(t *testing.T) {
	eachGoFile(t, func(name, content string) {
		inLedger := strings.HasPrefix(name, "internal/ledger/")
		if found := writesLedger.FindString(content); found != "" && !inLedger && !strings.HasSuffix(name, "_test.go") {
			t.Errorf("%s writes a ledger table: %s", name, found)
		}
	})
}

func TestNoFloatsNearMoney(t *testing.T) {
	money := []string{"money", "split", "ledger", "wallet", "grouppay", "offer", "referral"}
	eachGoFile(t, func(name, content string) {
		room := roomOf(module + "/" + path.Dir(name))
		if slices.Contains(money, room) && !strings.HasSuffix(name, "_test.go") && float.MatchString(content) {
			t.Errorf("%s: money is integers", name)
		}
	})
}

// A test that is skipped where something is missing proves nothing there.
func TestNoTestSkips(t *testing.T) {
	eachGoFile(t, func(name, content string) {
		if found := skips.FindString(content); found != "" && name != "architecture_test.go" {
			t.Errorf("%s: %s", name, found)
		}
	})
}

func TestMainIsSmall(t *testing.T) {
	content, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	const most = 40
	if lines := strings.Count(string(content), "\n"); lines > most {
		t.Errorf("main.go has %d lines, more than %d: what it does belongs in a room", lines, most)
	}
}

// eachGoFile visits the module's own Go files, by their path from the root.
func eachGoFile(t *testing.T, visit func(name, content string)) {
	t.Helper()
	visited := 0
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || name != "." && strings.HasPrefix(entry.Name(), ".")) {
			return filepath.SkipDir
		}
		if entry.IsDir() || filepath.Ext(name) != ".go" {
			return nil
		}
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		visited++
		visit(filepath.ToSlash(name), string(content))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if visited == 0 {
		t.Error("no Go file was found")
	}
}
