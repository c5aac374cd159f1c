package live

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	client "github.com/centrifugal/centrifuge-go"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// patience is how long a test waits for what must happen; only a failing test waits so long.
const patience = 20 * time.Second

// world is a whole server of live connections with people who are friends of the first of them.
type world struct {
	*testing.T
	db       *database.DB
	log      *event.Log
	people   *person.Service
	chat     *chat.Service
	users    []person.UserID
	sessions []person.Session
	address  string
	server   *Server
	options  []Option
	stop     func()
}

func each(t *testing.T, people int, run func(w *world)) {
	t.Helper()
	databasetest.Each(t, func(t *testing.T, db *database.DB) { run(newWorld(t, db, people)) })
}

func newWorld(t *testing.T, db *database.DB, count int, options ...Option) *world {
	t.Helper()
	w := furnish(t, db, options)
	w.write(func(ctx context.Context, tx *database.Tx) error {
		w.users = nil
		for i := range count {
			user, err := w.people.Add(ctx, tx, person.Newcomer{Handle: fmt.Sprintf("person%d", i), Name: fmt.Sprintf("Person %d", i)})
			if err != nil {
				return err
			}
			w.users = append(w.users, user.ID)
			if i == 0 {
				continue
			}
			if _, err := tx.Exec(ctx, `insert into friendship (low_id, high_id, requested_by, state, created_at, accepted_at)
				values ($1, $2, $1, 'accepted', 1, 1)`, min(w.users[0], user.ID), max(w.users[0], user.ID)); err != nil {
				return err
			}
		}
		return nil
	})
	for i := range w.users {
		w.sessions = append(w.sessions, w.signIn(i))
	}
	w.start()
	t.Cleanup(func() { w.stop() })
	return w
}

// furnish is a world with nobody in it, that is not started yet.
func furnish(t *testing.T, db *database.DB, options []Option) *world {
	t.Helper()
	log := event.NewLog(time.Now)
	pictures := picture.New(time.Now)
	people, err := person.New(person.Settings{PublicURL: "http://localhost"}, log, pictures, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return &world{T: t, db: db, log: log, people: people, chat: chat.New(pictures, log, time.Now), address: "127.0.0.1:0", options: options}
}

// another starts another node of the same service: the same people, and nothing else in common but the database.
func (w *world) another(db *database.DB, options ...Option) *world {
	w.Helper()
	node := furnish(w.T, db, options)
	node.users, node.sessions = w.users, w.sessions
	node.start()
	w.Cleanup(func() { node.stop() })
	return node
}

func (w *world) signIn(user int) (session person.Session) {
	w.Helper()
	w.write(func(ctx context.Context, tx *database.Tx) error {
		link, err := w.people.SignInLink(ctx, tx, w.users[user], 1, time.Hour)
		if err != nil {
			return err
		}
		session, err = w.people.SignInByLink(ctx, tx, link.Token, "Test")
		return err
	})
	return session
}

// start runs a server on the world's address, which is the same after a restart.
func (w *world) start() {
	w.Helper()
	server, err := New(w.Context(), w.db, w.log, w.chat, w.people, "", slog.New(slog.DiscardHandler), w.options...)
	if err != nil {
		w.Fatal(err)
	}
	listener, err := net.Listen("tcp", w.address)
	if err != nil {
		w.Fatal(err)
	}
	w.address, w.server = listener.Addr().String(), server
	edge := &http.Server{Handler: w.authenticated(server.Handler()), ReadHeaderTimeout: time.Minute}
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	all.Go(func() { _ = edge.Serve(listener) })
	all.Go(func() { _ = server.Run(ctx) })
	w.stop = sync.OnceFunc(func() {
		closing, done := context.WithTimeout(context.Background(), patience)
		defer done()
		if err := server.Shutdown(closing); err != nil {
			w.Errorf("shutdown: %v", err)
		}
		cancel()
		_ = edge.Close()
		all.Wait()
	})
}

func (w *world) authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		var who person.Actor
		if err := w.db.Read(r.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
			who, err = w.people.Authenticate(ctx, tx, strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
			return err
		}); err == nil {
			r = r.WithContext(WithActor(r.Context(), who))
		}
		next.ServeHTTP(rw, r)
	})
}

func (w *world) write(run database.Func) {
	w.Helper()
	if err := w.db.Write(w.Context(), run); err != nil {
		w.Fatal(err)
	}
}

func (w *world) group(members ...int) (made chat.Conversation) {
	w.Helper()
	w.write(func(ctx context.Context, tx *database.Tx) (err error) {
		var others []person.UserID
		for _, i := range members[1:] {
			others = append(others, w.users[i])
		}
		made, err = w.chat.NewGroup(ctx, tx, w.users[members[0]], "Rowers", others)
		return err
	})
	return made
}

func (w *world) say(user int, stream chat.StreamID, text string) {
	w.Helper()
	w.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := w.chat.Post(ctx, tx, chat.Draft{StreamID: stream, Author: w.users[user], Kind: chat.KindText, Text: text})
		return err
	})
}

// received is what a terminal was given.
type received struct {
	Packet
	text  string
	async bool
}

// terminal is a real client and what it received.
type terminal struct {
	*client.Client
	w        *world
	mu       sync.Mutex
	got      []received
	codes    []uint32
	joined   []client.ServerSubscribedEvent
	connects int
	changed  chan struct{}
}

func (w *world) connect(user int) *terminal { w.Helper(); return w.connectAs(w.sessions[user].Token) }

func (w *world) connectAs(token string) *terminal { w.Helper(); return w.connectTo(w.address, token) }

func (w *world) connectTo(address, token string) *terminal {
	w.Helper()
	t := &terminal{w: w, changed: make(chan struct{}, 1)}
	t.Client = client.NewJsonClient("ws://"+address, client.Config{Header: http.Header{"Authorization": {"Bearer " + token}},
		MinReconnectDelay: 20 * time.Millisecond, MaxReconnectDelay: 100 * time.Millisecond})
	t.OnMessage(func(e client.MessageEvent) { t.take(e.Data, true) })
	t.OnPublication(func(e client.ServerPublicationEvent) { t.take(e.Data, false) })
	t.OnSubscribed(func(e client.ServerSubscribedEvent) { t.note(func() { t.joined = append(t.joined, e) }) })
	t.OnConnected(func(client.ConnectedEvent) { t.note(func() { t.connects++ }) })
	t.OnDisconnected(func(e client.DisconnectedEvent) { t.note(func() { t.codes = append(t.codes, e.Code) }) })
	w.Cleanup(t.Close)
	if err := t.Connect(); err != nil {
		w.Fatal(err)
	}
	t.await("the connection", func() bool { return len(t.joined) > 0 })
	return t
}

func (t *terminal) take(data []byte, async bool) {
	var one received
	if err := json.Unmarshal(data, &one.Packet); err != nil {
		t.w.Errorf("packet %s: %v", data, err)
	}
	var message chat.Message
	if one.Kind == "message" && json.Unmarshal(one.Data, &message) == nil {
		one.text = message.Text
	}
	one.async = async
	t.note(func() { t.got = append(t.got, one) })
}

func (t *terminal) note(change func()) {
	t.mu.Lock()
	change()
	t.mu.Unlock()
	select {
	case t.changed <- struct{}{}:
	default:
	}
}

// await waits until something is so.
func (t *terminal) await(what string, is func() bool) {
	t.w.Helper()
	timeout := time.After(patience)
	for {
		t.mu.Lock()
		now := is()
		t.mu.Unlock()
		if now {
			return
		}
		select {
		case <-t.changed:
		case <-timeout:
			t.mu.Lock()
			defer t.mu.Unlock()
			t.w.Fatalf("no sign of %s; received %v", what, t.got)
		}
	}
}

func (t *terminal) awaitText(text string) {
	t.w.Helper()
	t.await(text, func() bool { return t.has(text) })
}

// has tells whether a text was received. The caller has the lock.
func (t *terminal) has(text string) bool {
	return slices.ContainsFunc(t.got, func(one received) bool { return one.text == text })
}

// awaitPublished waits for a text that comes by its channel, which shows that the terminal is subscribed to it by then.
func (t *terminal) awaitPublished(text string) {
	t.w.Helper()
	t.await(text, func() bool {
		return slices.ContainsFunc(t.got, func(one received) bool { return one.text == text && !one.async })
	})
}

// look subscribes to a channel, as a terminal does that has the conversation on screen.
func (t *terminal) look(channel string) (*client.Subscription, *watch) {
	t.w.Helper()
	sub, err := t.NewSubscription(channel, client.SubscriptionConfig{MinResubscribeDelay: 20 * time.Millisecond})
	if err != nil {
		t.w.Fatal(err)
	}
	seen := &watch{}
	sub.OnPublication(func(e client.PublicationEvent) { t.take(e.Data, false) })
	sub.OnSubscribed(func(e client.SubscribedEvent) { t.note(func() { seen.subscribed = append(seen.subscribed, e) }) })
	sub.OnUnsubscribed(func(e client.UnsubscribedEvent) { t.note(func() { seen.codes = append(seen.codes, e.Code) }) })
	sub.OnError(func(e client.SubscriptionErrorEvent) { t.note(func() { seen.err = e.Error }) })
	if err := sub.Subscribe(); err != nil {
		t.w.Fatal(err)
	}
	t.await("an answer about "+channel, func() bool { return len(seen.subscribed)+len(seen.codes) > 0 || seen.err != nil })
	return sub, seen
}

type watch struct {
	subscribed []client.SubscribedEvent
	codes      []uint32
	err        error
}

// published are the seqs of a channel in the order in which they were published to the terminal.
func (t *terminal) published(channel string) []int64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	var seqs []int64
	for _, one := range t.got {
		if one.Channel == channel && !one.async {
			seqs = append(seqs, one.Seq)
		}
	}
	return seqs
}

// awaitThat waits until something is so that no terminal tells of.
func awaitThat(t *testing.T, what string, is func() bool) {
	t.Helper()
	for begun := time.Now(); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Since(begun) > patience {
			t.Fatalf("no sign of %s", what)
		}
	}
}

// inStep checks that seqs rise one by one from the first.
func inStep(t *testing.T, seqs []int64, first, last int64) {
	t.Helper()
	for i, seq := range seqs {
		if seq != first+int64(i) {
			t.Fatalf("out of step at %d: %v", i, seqs)
		}
	}
	if got := first + int64(len(seqs)) - 1; got != last {
		t.Fatalf("received up to %d of %d: %v", got, last, seqs)
	}
}

// httpServer serves a handler until the test ends and gives its address.
func httpServer(t *testing.T, handler http.Handler) string {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return strings.TrimPrefix(server.URL, "http://")
}
