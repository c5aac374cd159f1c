package api

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// browser signs somebody up in a browser, which keeps a cookie and never sees the token.
func (s *server) browser(handle string) *client {
	s.t.Helper()
	c := s.stranger()
	got := c.post("/sign-up", map[string]any{"handle": handle, "name": handle, "password": "a long enough " + handle},
		header{"User-Agent", "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36"}).want(201)
	if strings.Contains(string(got.body), "token\"") {
		s.t.Errorf("a browser is told its token: %s", got.body)
	}
	c.cookie = cookieOf(s.t, got, "session")
	return c
}

// cookieOf is the cookie of that name, whatever the server puts before it.
func cookieOf(t *testing.T, got *response, name string) *http.Cookie {
	t.Helper()
	for _, cookie := range (&http.Response{Header: got.header}).Cookies() {
		if strings.HasSuffix(cookie.Name, "trilby_"+name) {
			return cookie
		}
	}
	t.Fatalf("%s set no cookie %s: %v", got.call, name, got.header["Set-Cookie"])
	return nil
}

func TestABrowsersSession(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		ana := s.browser("ana")
		cookie := ana.cookie
		if cookie.Name != "trilby_session" || !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Path != "/" || cookie.Secure || cookie.MaxAge < 86400 {
			t.Errorf("cookie %+v", cookie)
		}
		terminals := ana.get("/terminals").items()
		if len(terminals) != 1 || ana.get("/terminals").text("items", "0", "name") != "Chrome on Android" {
			t.Errorf("terminals %v", terminals)
		}
		out := ana.call("POST", "/sign-out", nil).want(204)
		if gone := cookieOf(t, out, "session"); gone.Value != "" || gone.MaxAge >= 0 {
			t.Errorf("after signing out: %+v", gone)
		}
		if len(out.header["Set-Cookie"]) != 1 {
			t.Errorf("signing out touches more than the session: %v", out.header["Set-Cookie"])
		}
		ana.get("/me").problem(401, "unauthenticated")
	})
}

// A browser keeps its mark from one session to the next, so that two people who take turns on it are told from two on two.
func TestABrowserKeepsItsMark(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		up := func(handle string, headers ...header) *response {
			return s.stranger().post("/sign-up", map[string]any{"handle": handle, "name": handle, "password": "a long enough " + handle}, headers...).want(201)
		}
		mark := cookieOf(t, up("ana"), "device")
		if !mark.HttpOnly || mark.SameSite != http.SameSiteLaxMode || mark.Path != "/" || mark.MaxAge < 86400 || len(mark.Value) < 20 {
			t.Errorf("cookie %+v", mark)
		}
		if again := cookieOf(t, up("bo", header{"Cookie", "trilby_device=" + mark.Value}), "device"); again.Value != mark.Value {
			t.Errorf("the same browser is %s and then %s", mark.Value, again.Value)
		}
		if other := cookieOf(t, up("chi"), "device"); other.Value == mark.Value {
			t.Error("two browsers have one mark")
		}
		long := strings.Repeat("x", 101)
		if replaced := cookieOf(t, up("dee", header{"Cookie", "trilby_device=" + long}), "device"); replaced.Value == long {
			t.Error("a mark of any length is taken")
		}
		// What is kept is no mark that a browser could be given.
		err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			kept, err := database.All(ctx, tx, database.Column[string], `select device_hash from terminal`)
			if slices.Contains(kept, mark.Value) || slices.Contains(kept, "") {
				t.Errorf("kept %q", kept)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		// A program has no such mark.
		program := s.stranger().post("/sign-up", map[string]any{"handle": "eli", "name": "Eli", "password": "a long enough eli", "bearer": true}).want(201)
		if len(program.header["Set-Cookie"]) != 0 {
			t.Errorf("a program is given %v", program.header["Set-Cookie"])
		}
	})
}

func TestCookiesOverHTTPS(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite), func(settings *Settings) {
		settings.PublicURL = &url.URL{Scheme: "https", Host: "trilby.example"}
	})
	ana := s.browser("ana")
	if ana.cookie.Name != "__Host-trilby_session" || !ana.cookie.Secure || ana.cookie.Domain != "" {
		t.Errorf("cookie %+v", ana.cookie)
	}
	got := ana.get("/me").want(200)
	if got.header.Get("Strict-Transport-Security") == "" || !strings.Contains(got.header.Get("Content-Security-Policy"), "wss://trilby.example") {
		t.Errorf("headers %v", got.header)
	}
	// A cookie that another host of the domain planted has no such name.
	ana.cookie.Name = "trilby_session"
	ana.get("/me").problem(401, "unauthenticated")
}

func TestARevokedTerminalIsOut(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		phone := s.signUp("ana")
		laptop := s.stranger()
		laptop.token = laptop.post("/sign-in", map[string]any{"handle": "ANA", "password": "a long enough ana", "terminal_name": "Laptop", "bearer": true}).
			want(200).text("token")
		list := phone.get("/terminals")
		i := slices.IndexFunc(list.items(), func(one any) bool { return one.(map[string]any)["name"] == "Laptop" })
		if i < 0 || len(list.items()) != 2 {
			t.Fatalf("terminals %s", list.body)
		}
		other := list.items()[i].(map[string]any)
		if other["current"] != false {
			t.Errorf("the phone lists the laptop as itself: %s", list.body)
		}
		s.joins("bo").delete("/terminals/"+other["id"].(string)).problem(404, "terminal_not_found")
		laptop.get("/me").want(200)
		phone.delete("/terminals/" + other["id"].(string)).want(204)
		laptop.get("/me").problem(401, "unauthenticated")
		phone.get("/me").want(200)
	})
}

func TestUnknownHandleAndWrongPasswordLookTheSame(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	s.signUp("ana")
	wrong := s.stranger().post("/sign-in", map[string]any{"handle": "ana", "password": "not hers at all"}).problem(401, "wrong_credentials")
	unknown := s.stranger().post("/sign-in", map[string]any{"handle": "nobody", "password": "not hers at all"}).problem(401, "wrong_credentials")
	if string(wrong.body) != string(unknown.body) {
		t.Errorf("%s and %s", wrong.body, unknown.body)
	}
}

func TestChangingAPassword(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		ana := s.signUp("ana")
		ana.put("/me/password", map[string]any{"current": "wrong", "new": "correct horse battery"}).problem(403, "password_wrong")
		ana.put("/me/password", map[string]any{"current": "a long enough ana", "new": "short"}).problem(422, "password_weak")
		ana.put("/me/password", map[string]any{"current": "a long enough ana", "new": "correct horse battery"}).want(200)
		in := func(password string) *response {
			return s.stranger().post("/sign-in", map[string]any{"handle": "ana", "password": password})
		}
		in("a long enough ana").problem(401, "wrong_credentials")
		in("correct horse battery").want(200)
	})
}

func TestWhoIsSignedIn(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	if got := s.stranger().get("/session").want(200); strings.TrimSpace(string(got.body)) != "{}" {
		t.Errorf("nobody: %s", got.body)
	}
	if got := s.joins("ana").get("/session").want(200).text("user", "handle"); got != "ana" {
		t.Errorf("ana: %s", got)
	}
	look := s.stranger().post("/sign-up/check", map[string]any{"handle": "Ana"}).want(200)
	if look.at("available") != false || look.text("code") != "handle_taken" {
		t.Errorf("a handle that is taken: %s", look.body)
	}
	if got := s.stranger().post("/sign-up/check", map[string]any{"handle": "bo"}).want(200); got.at("available") != true {
		t.Errorf("a handle that is free: %s", got.body)
	}
}

func TestTerminalNames(t *testing.T) {
	for agent, want := range map[string]string{
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0":                   "Edge on Windows",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1": "Safari on iPhone",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0":                                                    "Firefox on Mac",
		"Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36":  "Samsung Internet on Android",
		"curl/8.14.1": "curl",
		"":            "Unknown terminal",
	} {
		if got := terminalName(agent); got != want {
			t.Errorf("%q: %s, want %s", agent, got, want)
		}
	}
}
