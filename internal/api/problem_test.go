package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/fault"
)

func TestEveryKindHasAStatus(t *testing.T) {
	for _, f := range fault.All() {
		if statuses[f.Kind] < 400 {
			t.Errorf("%s: kind %s has status %d", f.Code, f.Kind, statuses[f.Kind])
		}
	}
}

func TestProblemsAreFaultsInHTTP(t *testing.T) {
	f := fault.ErrTooManyRequests.With("left", 0).With("status", "displaced").At("/amount").After(1500 * time.Millisecond)
	p := explain(&request{}, fmt.Errorf("wrapped: %w", f))
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"code":"too_many_requests","detail":"That was too often. Please wait a little.","left":0,"pointer":"/amount",` +
		`"status":429,"title":"Too Many Requests","type":"/api/docs#too_many_requests"}`
	if string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
	if got := p.GetHeaders().Get("Retry-After"); got != "2" {
		t.Errorf("Retry-After %q: a part of a second counts as one", got)
	}
}

func TestWhatIsNoFaultStaysInTheLog(t *testing.T) {
	var log strings.Builder
	info := &request{id: "abc", log: slog.New(slog.NewTextHandler(&log, nil))}
	text, err := json.Marshal(explain(info, errors.New("secret table is broken")))
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), "secret") || !strings.Contains(string(text), `"code":"internal"`) || !strings.Contains(string(text), `"request_id":"abc"`) {
		t.Errorf("told %s", text)
	}
	if !strings.Contains(log.String(), "secret table is broken") {
		t.Errorf("logged %s", log.String())
	}
}

func TestPointers(t *testing.T) {
	for location, want := range map[string]string{
		"body": "", "body.amount": "/amount", "body.lines[2].amount": "/lines/2/amount", "body.a/b": "/a~1b",
		"query.limit": "#/query/limit", "path.currency": "#/path/currency",
	} {
		if got := pointer(location); got != want {
			t.Errorf("%s: %q, want %q", location, got, want)
		}
	}
}

func TestBadInputPointsAtTheField(t *testing.T) {
	ana := start(t, databasetest.Open(t, database.SQLite)).joins("ana")
	for _, test := range []struct {
		name, method, path string
		body               any
		status             int
		code, pointer      string
	}{
		{"wrong type", "POST", "/wallet/top-ups", `{"amount":{"amount":"12","currency":"EUR"}}`, 422, "invalid", "/amount/amount"},
		{"fraction", "POST", "/wallet/top-ups", `{"amount":{"amount":12.5,"currency":"EUR"}}`, 422, "invalid", "/amount/amount"},
		{"missing", "POST", "/wallet/top-ups", `{"amount":{"amount":12}}`, 422, "invalid", "/amount/currency"},
		{"unknown field", "POST", "/wallet/top-ups", `{"amount":{"amount":12,"currency":"EUR"},"tip":1}`, 422, "invalid", "/tip"},
		{"beyond what is exact", "POST", "/wallet/top-ups", `{"amount":{"amount":9007199254740993,"currency":"EUR"}}`, 422, "invalid", "/amount/amount"},
		{"a room's own rule", "PATCH", "/me", `{"name":""}`, 422, "name_invalid", "/name"},
		{"limit", "GET", "/conversations?limit=0", nil, 422, "invalid", "#/query/limit"},
		{"limit is no number", "GET", "/conversations?limit=many", nil, 422, "invalid", "#/query/limit"},
		{"currency in the path", "GET", "/wallet/euro/statement", nil, 422, "invalid", "#/path/currency"},
		{"no JSON", "POST", "/wallet/top-ups", `{"amount":`, 400, "malformed", ""},
		{"no body", "POST", "/wallet/top-ups", nil, 400, "malformed", ""},
		{"too large", "PATCH", "/me", `{"about":"` + strings.Repeat("x", jsonLimit) + `"}`, 413, "body_too_large", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ana.call(test.method, test.path, test.body, keyed("a-key-for-all")).problem(test.status, test.code)
			if p, _ := got.at("pointer").(string); p != test.pointer {
				t.Errorf("points at %q, not %q: %s", p, test.pointer, got.body)
			}
		})
	}
}

func TestFiguresAreMembers(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ana := start(t, db).joins("ana")
		ana.post("/wallet/top-ups", map[string]any{"amount": euros(400)}).want(201)
		got := ana.post("/wallet/withdrawals", map[string]any{"amount": euros(1000)}).problem(409, "insufficient_funds")
		if got.text("short") != "600" || got.text("currency") != "EUR" {
			t.Errorf("figures in %s", got.body)
		}
	})
}

func TestOurOwnFailureTellsNothing(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	ana := s.joins("ana")
	if err := s.db.Write(t.Context(), breakWallet); err != nil {
		t.Fatal(err)
	}
	got := ana.get("/wallet").problem(500, "internal")
	if strings.Contains(string(got.body), "ledger") || got.text("request_id") != got.header.Get("X-Request-Id") {
		t.Errorf("told %s", got.body)
	}
	if !s.log.says(got.text("request_id")) || !s.log.says("ledger_account") {
		t.Errorf("logged %s", s.log)
	}
}

func breakWallet(ctx context.Context, tx *database.Tx) error {
	_, err := tx.Exec(ctx, `alter table ledger_account rename to ledger_account_gone`)
	return err
}

func TestWhatIsNotThere(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	s.stranger().send("GET", "/api/v1/nothing", nil).problem(404, "not_found")
	s.stranger().send("GET", "/api/nothing", nil).problem(404, "not_found")
}

func TestErrorsTable(t *testing.T) {
	var table strings.Builder
	if err := WriteErrors(&table); err != nil {
		t.Fatal(err)
	}
	for _, row := range []string{
		"| `insufficient_funds` | 409 Conflict | There is not enough money in the wallet. |",
		"| `internal` | 500 Internal Server Error | Something went wrong on our side. |",
	} {
		if !strings.Contains(table.String(), row+"\n") {
			t.Errorf("no row %s", row)
		}
	}
	if got, want := strings.Count(table.String(), "\n| `"), len(fault.All())+1; got != want {
		t.Errorf("%d rows for %d codes", got, want)
	}
}
