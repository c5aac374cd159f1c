package api

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestEveryAnswerIsGuarded(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	for _, path := range []string{
		"/", "/c/c_1", "/assets/app-5e0c7d7e.js", "/assets/gone.js", "/api/docs", "/api/docs.css", "/api/openapi.json",
		"/api/v1/server", "/api/v1/me", "/api/v1/live", "/api/nothing", "/healthz", "/readyz",
	} {
		got := s.stranger().send("GET", path, nil)
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
		} {
			if got.header.Get(name) != want {
				t.Errorf("%s: %s is %q", path, name, got.header.Get(name))
			}
		}
		policy := got.header.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'none'; script-src 'self'; style-src 'self';") || strings.Contains(policy, "unsafe") ||
			!strings.Contains(policy, "frame-ancestors 'none'") || !strings.Contains(policy, "connect-src 'self' ws://localhost:8080;") {
			t.Errorf("%s: policy %q", path, policy)
		}
		if got.header.Get("X-Request-Id") == "" || got.header.Get("Permissions-Policy") == "" {
			t.Errorf("%s: %v", path, got.header)
		}
	}
	if got := s.stranger().get("/server").header.Get("Cache-Control"); got != "no-store" {
		t.Errorf("JSON is cached: %q", got)
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	ana := s.browser("ana")
	rename := func(headers ...header) *response {
		return ana.call("PATCH", "/me", map[string]any{"about": "x"}, headers...)
	}
	rename(header{"Sec-Fetch-Site", "cross-site"}).problem(403, "cross_origin_refused")
	rename(header{"Sec-Fetch-Site", "same-site"}).problem(403, "cross_origin_refused")
	rename(header{"Origin", "https://evil.example"}).problem(403, "cross_origin_refused")
	rename(header{"Origin", "null"}).problem(403, "cross_origin_refused")
	rename(header{"Sec-Fetch-Site", "same-origin"}).want(200)
	rename(header{"Origin", s.URL}).want(200)
	rename(header{"Origin", "http://localhost:8080"}).want(200)
	rename().want(200)
	upgrade := []header{{"Connection", "Upgrade"}, {"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}, {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}}
	if got := ana.send("GET", "/api/v1/live", nil, append(upgrade, header{"Origin", "https://evil.example"})...); got.status != http.StatusForbidden {
		t.Errorf("another site's live connection: %d", got.status)
	}
	s.stranger().send("GET", "/api/v1/live", nil, upgrade...).problem(401, "unauthenticated")
	ana.send("GET", "/api/v1/live", nil, append(upgrade, header{"Origin", s.URL})...).want(http.StatusSwitchingProtocols)
}

// The page for people needs no script, nothing inline, and no other host.
func TestTheReadablePage(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	got := s.stranger().send("GET", "/api/docs", nil).want(200)
	page := string(got.body)
	if !strings.HasPrefix(got.header.Get("Content-Type"), "text/html") {
		t.Errorf("sent as %q", got.header.Get("Content-Type"))
	}
	for _, pattern := range []string{`<script`, `<style`, `\sstyle=`, `\son[a-z]+=`, `(src|href)="https?:`, `(src|href)="//`} {
		if found := regexp.MustCompile(pattern).FindString(page); found != "" {
			t.Errorf("holds %q", found)
		}
	}
	eachOperation(s.document, func(_, path string, operation *huma.Operation) {
		if !strings.Contains(page, `<details id="`+operation.OperationID+`">`) || !strings.Contains(page, "<code>"+path+"</code>") {
			t.Errorf("%s is not on the page", operation.OperationID)
		}
	})
	anchors := map[string]bool{}
	for _, match := range regexp.MustCompile(`id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if anchors[match[1]] {
			t.Errorf("id %s stands twice", match[1])
		}
		anchors[match[1]] = true
	}
	for _, match := range regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(page, -1) {
		target, err := url.PathUnescape(match[1])
		if err != nil || !anchors[target] {
			t.Errorf("a link leads to #%s, which is not there", match[1])
		}
	}
	s.stranger().send("GET", "/api/docs.css", nil).want(200)
}

func TestTheLogKeepsSecretsOut(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	ana := s.signUp("ana")
	ana.get("/users?query=whomever-she-looks-for")
	invited := ana.post("/invitations", map[string]any{}).want(201).text("url")
	_, token, _ := strings.Cut(invited, "#")
	s.stranger().get("/invitations/" + token).want(200)
	s.stranger().send("GET", "/api/v1/live?token=in-the-query", nil)
	if !s.log.says(`route="GET /api/v1/invitations/{invitation}" status=200`) || !s.log.says(`route="GET /api/v1/live" status=401`) {
		t.Errorf("the log says %s", s.log)
	}
	for _, secret := range []string{ana.token, token, "whomever-she-looks-for", "in-the-query", "a long enough ana"} {
		if strings.Contains(s.log.String(), secret) {
			t.Errorf("%s is in the log", secret)
		}
	}
}

func TestAddressesBehindProxies(t *testing.T) {
	e := &edge{settings: Settings{TrustedProxies: loopback}}
	for _, test := range []struct{ remote, forwarded, want string }{
		{"203.0.113.9:5000", "", "203.0.113.9"},
		{"203.0.113.9:5000", "198.51.100.1", "203.0.113.9"}, // not one of ours: its word counts for nothing
		{"127.0.0.1:5000", "198.51.100.1", "198.51.100.1"},
		{"127.0.0.1:5000", "198.51.100.1, 203.0.113.9", "203.0.113.9"}, // what the caller made up stands first
		{"127.0.0.1:5000", "203.0.113.9, 127.0.0.2", "203.0.113.9"},
		{"127.0.0.1:5000", "nonsense", "127.0.0.1"},
		{"[::1]:5000", "198.51.100.1", "::1"},
	} {
		r := &http.Request{RemoteAddr: test.remote, Header: http.Header{}}
		if test.forwarded != "" {
			r.Header.Set("X-Forwarded-For", test.forwarded)
		}
		if got := e.addressOf(r); got != test.want {
			t.Errorf("%s for %q: %s, want %s", test.remote, test.forwarded, got, test.want)
		}
	}
}
