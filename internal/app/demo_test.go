package app

import (
	"context"
	"log/slog"
	"regexp"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

var demoLink = regexp.MustCompile(`(?m)^  (Ana|Bo|Chi|Dee|Eli|Flo|Kim) +http://localhost:\d+/enter#([A-Za-z0-9_-]+)$`)

func TestDemo(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			url := databasetest.URL(t, engine)
			p := launch(t, "demo", url)
			first := demoLink.FindAllStringSubmatch(p.out.String(), -1)
			if len(first) != 7 || !strings.Contains(p.out.String(), "PLAY MONEY") {
				t.Fatalf("it prints %s", p.out)
			}
			// A link opens more than once: on a laptop and on a phone.
			enter(p, first[0][2])
			checkAna(t, p, enter(p, first[0][2]))
			p.end()

			again := launch(t, "demo", url)
			second := demoLink.FindAllStringSubmatch(again.out.String(), -1)
			if len(second) != 7 || second[0][2] == first[0][2] {
				t.Fatalf("the second start prints %s", again.out)
			}
			checkAna(t, again, enter(again, second[0][2]))
			again.end()

			if code, out, log := run(t, "ledger", "verify", "--database", url); code != exitDone || strings.Contains(out, "WRONG") {
				t.Errorf("the ledger: %d %s %s", code, out, log)
			}
			tamper(t, url)
			if code, out, log := run(t, "ledger", "verify", "--database", url); code != exitFailed || !strings.Contains(out, "WRONG") || log == "" {
				t.Errorf("the tampered ledger: %d %s %s", code, out, log)
			}
		})
	}
}

func enter(p *process, token string) string {
	p.t.Helper()
	return p.post("/sign-in/link", `{"token":"`+token+`","bearer":true}`, "")["token"].(string)
}

// checkAna looks at what the demo shows her: two groups and Bo, a settled request, and one that waits for her.
func checkAna(t *testing.T, p *process, session string) {
	t.Helper()
	names, unread := []string{}, 0.0
	states := map[string]string{}
	for _, one := range p.get("/conversations", session)["items"].([]any) {
		conversation := one.(map[string]any)
		names = append(names, conversation["name"].(string))
		unread += conversation["unread"].(float64)
		for _, card := range p.get("/conversations/"+conversation["id"].(string)+"/requests", session)["items"].([]any) {
			states[card.(map[string]any)["purpose"].(string)] = card.(map[string]any)["state"].(string)
		}
	}
	if strings.Join(names, ", ") != "Bo, Flat 4B, Friday climbers" || unread == 0 {
		t.Errorf("conversations %q with %v unread", names, unread)
	}
	if len(states) != 2 || states["Day passes for the climbing hall"] != "settled" || states["Internet, November"] != "open" {
		t.Errorf("requests %v", states)
	}
	wallet := p.get("/wallet", session)
	if wallet["play_money"] != true || wallet["balances"].([]any)[0].(map[string]any)["posted"].(map[string]any)["amount"] != 24000.0 {
		t.Errorf("wallet %v", wallet)
	}
}

func tamper(t *testing.T, url string) {
	t.Helper()
	db, err := database.Open(t.Context(), url, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, `update ledger_transfer set memo = 'somebody was here' where kind = 'payment_request'`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func TestDemoLeavesOtherDataAlone(t *testing.T) {
	url := databasetest.URL(t, database.SQLite)
	p := launch(t, "serve", url, "--sign-up", "open")
	p.post("/sign-up", `{"handle":"kim","name":"Kim","password":"correct horse battery"}`, "")
	p.end()
	if code, _, log := run(t, "demo", "--database", url, "--listen", freeAddress(t)); code != exitFailed || !strings.Contains(log, "kim is there") {
		t.Errorf("code %d: %s", code, log)
	}
}
