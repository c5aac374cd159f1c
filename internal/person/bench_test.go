package person

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/picture"
)

// house is a server's people on a fresh database, with a clock that the test turns.
type house struct {
	*testing.T
	db       *database.DB
	s        *Service
	pictures *picture.Service

	mu      sync.Mutex
	clock   time.Time
	heard   []event.Delivery
	revoked []TerminalID
}

func each(t *testing.T, policy SignUpPolicy, run func(h *house)) {
	t.Helper()
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := &house{T: t, db: db, clock: time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)}
		events := event.NewLog(h.now)
		events.Listen(func(deliveries []event.Delivery) {
			h.mu.Lock()
			defer h.mu.Unlock()
			h.heard = append(h.heard, deliveries...)
		})
		h.pictures = picture.New(h.now)
		s, err := New(Settings{SignUp: policy, PublicURL: "http://localhost:8080", SessionLife: time.Hour}, events, h.pictures, h.now)
		if err != nil {
			t.Fatal(err)
		}
		s.Revoked(func(_ UserID, terminal TerminalID) { h.revoked = append(h.revoked, terminal) })
		h.s = s
		run(h)
	})
}

func (h *house) now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.clock
}

func (h *house) pass(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clock = h.clock.Add(d)
}

func (h *house) write(run database.Func) error { return h.db.Write(h.Context(), run) }

func (h *house) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

func (h *house) refused(err, want error) {
	h.Helper()
	if !errors.Is(err, want) {
		h.Errorf("got %v, want %v", err, want)
	}
}

// in runs something in a write transaction and gives what it answers.
func in[T any](h *house, run func(ctx context.Context, tx *database.Tx) (T, error)) (T, error) {
	var answer T
	err := h.write(func(ctx context.Context, tx *database.Tx) (err error) {
		answer, err = run(ctx, tx)
		return err
	})
	return answer, err
}

// ok is in for what must work.
func ok[T any](h *house, run func(ctx context.Context, tx *database.Tx) (T, error)) T {
	h.Helper()
	answer, err := in(h, run)
	h.must(err)
	return answer
}

// person makes somebody who is signed in on one terminal.
func (h *house) person(handle, name string) Actor {
	h.Helper()
	return ok(h, func(ctx context.Context, tx *database.Tx) (Actor, error) {
		user, err := h.s.Add(ctx, tx, Newcomer{Handle: handle, Name: name})
		if err != nil {
			return Actor{}, err
		}
		session, err := h.s.startSession(ctx, tx, user.ID, "Test browser")
		return session.Actor, err
	})
}

func (h *house) password(handle, plain string) Password {
	h.Helper()
	hashed, err := h.s.HashPassword(h.Context(), handle, plain)
	h.must(err)
	return hashed
}

func (h *house) signUp(who SignUp) (Session, error) {
	return in(h, func(ctx context.Context, tx *database.Tx) (Session, error) { return h.s.SignUp(ctx, tx, who) })
}

func (h *house) authenticate(token string) (Actor, error) {
	var actor Actor
	err := h.db.Read(h.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
		actor, err = h.s.Authenticate(ctx, tx, token)
		return err
	})
	return actor, err
}

// events gives the kinds of events a user was told since it was last asked, for anybody.
func (h *house) events(user UserID) []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	kinds := []string{}
	for _, d := range h.heard {
		if d.Channel == event.User(string(user)) {
			kinds = append(kinds, d.Kind)
		}
	}
	return kinds
}

func (h *house) forget() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.heard = nil
}

// text is a value as a client would see it.
func (h *house) text(value any) string {
	h.Helper()
	out, err := json.Marshal(value)
	h.must(err)
	return string(out)
}
