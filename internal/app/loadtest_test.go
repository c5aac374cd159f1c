package app

import (
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// A whole community's day on a real server: they do everything that they can do, nothing goes wrong, and the ledger agrees.
func TestLoadTestLivesADay(t *testing.T) {
	store := databasetest.URL(t, database.SQLite)
	p := launch(t, "serve", store, "--sign-in-rate", "1000", "--money-rate", "100000")
	link := token.FindString(p.out.String())
	code, out, log := run(t, "loadtest", "http://"+p.address, "--invitation", "http://localhost/join"+link, "--people", "5", "--for", "2s")
	if code != exitDone {
		t.Fatalf("exit code %d: %s\n%s\n%s", code, log, out, p.log)
	}
	for _, what := range []string{"sign up", "post a message", "hear live", "read a page", "pass the hat", "accept", "come back online", "claim", "look back"} {
		if !strings.Contains(out, what) {
			t.Errorf("nobody did this: %s\n%s", what, out)
		}
	}
	if strings.Contains(out, "\x1b") {
		t.Errorf("a bar is drawn where there is no terminal: %q", out)
	}
	p.end()
	if code, out, _ := run(t, "ledger", "verify", "--database", store); code != exitDone || strings.Contains(out, "WRONG") {
		t.Errorf("the ledger afterwards: %s", out)
	}
}

func TestLoadTestLeavesServersWithRealMoneyAlone(t *testing.T) {
	p := launch(t, "serve", databasetest.URL(t, database.SQLite), "--no-sandbox", "--sign-up", "open", "--sign-in-rate", "1000")
	args := []string{"loadtest", "http://" + p.address, "--people", "3", "--for", "300ms"}
	if code, _, log := run(t, args...); code != exitFailed || !strings.Contains(log, "not play money") {
		t.Errorf("code %d: %s", code, log)
	}
	if code, out, log := run(t, append(args, "--force")...); code != exitDone || strings.Contains(out, "top up") || strings.Contains(out, "accept") {
		t.Errorf("forced, code %d: %s %s", code, log, out)
	}
	p.end()
}

// What goes wrong is counted and told, and the exit code says so: here something stands before the server that fails for wallets,
// and that acknowledges messages which nobody keeps.
func TestLoadTestTellsWhatWentWrong(t *testing.T) {
	p := launch(t, "serve", databasetest.URL(t, database.SQLite), "--sign-up", "open", "--sign-in-rate", "1000", "--money-rate", "100000")
	behind := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: p.address})
	// Terminals that leave at the end of the day are cut off in the middle of it.
	behind.ErrorLog = log.New(io.Discard, "", 0)
	before := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method == http.MethodGet && r.URL.Path == "/api/v1/wallet":
			http.Error(w, "out of order", http.StatusBadGateway)
		case r.Method == http.MethodPost && strings.HasSuffix(r.URL.Path, "/messages"):
			w.WriteHeader(http.StatusCreated)
			_, _ = io.WriteString(w, `{"id":"m_nobody_kept"}`)
		default:
			behind.ServeHTTP(w, r)
		}
	}))
	defer before.Close()
	code, out, said := run(t, "loadtest", before.URL, "--people", "4", "--for", "1s")
	if code != exitFailed || !strings.Contains(said, "things went wrong") || !strings.Contains(out, "look at the wallet: 502") ||
		!strings.Contains(out, "look back: message m_nobody_kept was acknowledged and is in") {
		t.Errorf("code %d: %s\n%s", code, said, out)
	}
	p.end()
}
