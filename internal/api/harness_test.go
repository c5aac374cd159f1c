package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/live"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// clock stands still until a test moves it.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// server is a whole server behind a real listener. What it answers is checked against its own document, every time.
type server struct {
	*httptest.Server
	t        *testing.T
	db       *database.DB
	clock    *clock
	log      *notes
	document *huma.OpenAPI
	seen     *sightings
	rooms    Rooms
}

// sightings are the answers that were given so far, as "operation code"; the code of a success is "done".
type sightings struct{ answers sync.Map }

func (s *sightings) note(operation, code string) { s.answers.Store(operation+" "+code, true) }

func (s *sightings) has(operation, code string) bool {
	_, seen := s.answers.Load(operation + " " + code)
	return seen
}

func testSettings() Settings {
	return Settings{
		Version: "0.1.0", Name: "Trilby", PublicURL: &url.URL{Scheme: "http", Host: "localhost:8080"},
		Currency: "EUR", Currencies: []money.Currency{"EUR", "JPY"}, PlayMoney: true, UploadLimit: 1 << 20,
		SignInRate: 10_000, MoneyRate: 10_000,
	}
}

type option func(*Settings)

var testWeb fs.FS = fstest.MapFS{
	"index.html":             {Data: []byte("<!doctype html><title>Trilby</title>")},
	"assets/app-5e0c7d7e.js": {Data: bytes.Repeat([]byte("export const hat = 'trilby';\n"), 100)},
	"icon.png":               {Data: []byte("\x89PNG")},
}

// Describing all operations takes longer than most tests; nobody changes the description.
var testDocument = sync.OnceValue(func() *huma.OpenAPI { return Document(testSettings()) })

func start(t *testing.T, db *database.DB, options ...option) *server {
	t.Helper()
	c := &clock{now: time.Date(2026, 11, 23, 18, 0, 0, 0, time.UTC)}
	settings := testSettings()
	for _, change := range options {
		change(&settings)
	}
	text := &notes{}
	log := slog.New(slog.NewTextHandler(text, nil))
	rooms := furnish(t, db, settings, c.Now, log)
	document := testDocument()
	if len(options) > 0 {
		document = Document(settings)
	}
	s := &server{Server: httptest.NewServer(New(settings, rooms)), t: t, db: db, clock: c, log: text, document: document, seen: &sightings{}, rooms: rooms}
	t.Cleanup(s.Close)
	return s
}

// notes is a log that can be read while it is written.
type notes struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (n *notes) Write(text []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.Write(text)
}

func (n *notes) String() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.text.String()
}

// says waits for a text: a request's line is written after its answer.
func (n *notes) says(text string) bool {
	for range 500 {
		if strings.Contains(n.String(), text) {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

func furnish(t *testing.T, db *database.DB, settings Settings, now func() time.Time, log *slog.Logger) Rooms {
	t.Helper()
	events, pictures, books := event.NewLog(now), picture.New(now), ledger.New(now)
	people, err := person.New(person.Settings{SignUp: person.SignUpOpen, PublicURL: settings.PublicURL.String()}, events, pictures, now)
	if err != nil {
		t.Fatal(err)
	}
	wallets := wallet.New(books, events, wallet.Settings{Sandbox: true, Currency: settings.Currency, Currencies: settings.Currencies})
	chats := chat.New(pictures, events, now)
	people.OnChange(chats.PersonChanged)
	payments := grouppay.New(pictures, chats, wallets, books, events, now)
	offers, err := offer.New(pictures, wallets, books, events, "a voucher key that is only for tests, 0123456789", now)
	if err != nil {
		t.Fatal(err)
	}
	referrals, err := referral.New(offers, chats, wallets, books, events, rand.Int64N, now)
	if err != nil {
		t.Fatal(err)
	}
	terminals, err := live.New(t.Context(), db, events, chats, people, "", log)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = terminals.Shutdown(context.Background()) })
	return Rooms{DB: db, People: people, Pictures: pictures, Chat: chats, Wallet: wallets, Payments: payments, Offers: offers, Referrals: referrals,
		Live: terminals.Handler(), Web: testWeb, Log: log, Now: now}
}

// client is somebody's program. With a cookie it is somebody's browser.
type client struct {
	*server
	t      *testing.T
	token  string
	cookie *http.Cookie
	user   person.UserID
}

func (s *server) stranger() *client { return &client{server: s, t: s.t} }

// joins makes a user without a password, whose hash would take longer than the rest of a scene, and signs a program of theirs in.
func (s *server) joins(handle string) *client {
	s.t.Helper()
	c, people := s.stranger(), s.rooms.People
	if err := s.db.Write(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		user, err := people.Add(ctx, tx, person.Newcomer{Handle: handle, Name: strings.ToUpper(handle[:1]) + handle[1:]})
		if err != nil {
			return err
		}
		link, err := people.SignInLink(ctx, tx, user.ID, 0, 0)
		if err != nil {
			return err
		}
		session, err := people.SignInByLink(ctx, tx, link.Token, "Program")
		c.user, c.token = user.ID, session.Token
		return err
	}); err != nil {
		s.t.Fatal(err)
	}
	return c
}

// signUp does it at the front door, with a password.
func (s *server) signUp(handle string) *client {
	s.t.Helper()
	c := s.stranger()
	got := c.post("/sign-up", map[string]any{"handle": handle, "name": strings.ToUpper(handle[:1]) + handle[1:],
		"password": "a long enough " + handle, "bearer": true}).want(201)
	c.token, c.user = got.text("token"), person.UserID(got.text("user", "id"))
	return c
}

// reply is what came back.
type response struct {
	t      *testing.T
	call   string
	status int
	header http.Header
	body   []byte
}

type header struct{ name, value string }

func keyed(key string) header { return header{"Idempotency-Key", key} }

func (c *client) get(path string, headers ...header) *response {
	c.t.Helper()
	return c.call("GET", path, nil, headers...)
}

// post sends a command with a key of its own, unless one is given.
func (c *client) post(path string, body any, headers ...header) *response {
	c.t.Helper()
	return c.call("POST", path, body, append([]header{keyed(id.New[string]("key"))}, headers...)...)
}

func (c *client) put(path string, body any) *response { c.t.Helper(); return c.call("PUT", path, body) }
func (c *client) patch(path string, body any) *response {
	c.t.Helper()
	return c.call("PATCH", path, body)
}
func (c *client) delete(path string) *response { c.t.Helper(); return c.call("DELETE", path, nil) }

// call sends a request under /api/v1 and holds the answer against the document.
func (c *client) call(method, path string, body any, headers ...header) *response {
	c.t.Helper()
	got := c.send(method, prefix+path, body, headers...)
	c.checkDocumented(method, prefix+path, got)
	return got
}

// send sends a request anywhere.
func (c *client) send(method, path string, body any, headers ...header) *response {
	c.t.Helper()
	var content io.Reader
	switch body := body.(type) {
	case nil:
	case []byte:
		content = bytes.NewReader(body)
	case string:
		content = strings.NewReader(body)
	default:
		text, err := json.Marshal(body)
		if err != nil {
			c.t.Fatal(err)
		}
		content = bytes.NewReader(text)
	}
	r, err := http.NewRequestWithContext(c.t.Context(), method, c.URL+path, content)
	if err != nil {
		c.t.Fatal(err)
	}
	if content != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	if c.cookie != nil {
		r.AddCookie(c.cookie)
	}
	for _, one := range headers {
		if r.Header.Set(one.name, one.value); one.value == "" {
			r.Header.Del(one.name)
		}
	}
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	if answer.StatusCode == http.StatusSwitchingProtocols { // what follows ends when somebody hangs up
		return &response{c.t, method + " " + path, answer.StatusCode, answer.Header, nil}
	}
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return &response{c.t, method + " " + path, answer.StatusCode, answer.Header, text}
}

func (r *response) want(status int) *response {
	r.t.Helper()
	if r.status != status {
		r.t.Fatalf("%s answered %d, not %d: %s", r.call, r.status, status, r.body)
	}
	return r
}

// problem asserts a problem with that status and code.
func (r *response) problem(status int, code string) *response {
	r.t.Helper()
	r.want(status)
	if got := r.header.Get("Content-Type"); got != problemMedia {
		r.t.Fatalf("%s answered a problem as %q", r.call, got)
	}
	if got := r.text("code"); got != code {
		r.t.Fatalf("%s answered %s, not %s: %s", r.call, got, code, r.body)
	}
	return r
}

// at finds a value in the body by its path: at("items", "0", "id").
func (r *response) at(path ...string) any {
	r.t.Helper()
	var value any
	decoder := json.NewDecoder(bytes.NewReader(r.body))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		r.t.Fatalf("%s: %v in %s", r.call, err, r.body)
	}
	for _, step := range path {
		switch at := value.(type) {
		case map[string]any:
			value = at[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(at) {
				r.t.Fatalf("%s has no %v in %s", r.call, path, r.body)
			}
			value = at[i]
		default:
			r.t.Fatalf("%s has no %v in %s", r.call, path, r.body)
		}
	}
	return value
}

func (r *response) text(path ...string) string {
	r.t.Helper()
	return fmt.Sprint(r.at(path...))
}

func (r *response) items() []any {
	r.t.Helper()
	items, isList := r.at("items").([]any)
	if !isList {
		r.t.Fatalf("%s answered no list: %s", r.call, r.body)
	}
	return items
}

// money is an amount in EUR as it is sent.
func euros(minor int64) map[string]any { return map[string]any{"amount": minor, "currency": "EUR"} }
