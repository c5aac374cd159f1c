package live

import (
	"context"
	"fmt"
	"net/http"
	"testing"
	"time"

	client "github.com/centrifugal/centrifuge-go"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestRevokedTerminalIsCutOff(t *testing.T) {
	each(t, 2, func(w *world) {
		other := w.signIn(1)
		phone, laptop := w.connect(1), w.connectAs(other.Token)
		w.write(func(ctx context.Context, tx *database.Tx) error {
			return w.people.RevokeTerminal(ctx, tx, other.Actor, w.sessions[1].Actor.TerminalID)
		})
		phone.await("the cut", func() bool { return len(phone.codes) == 1 })
		if phone.codes[0] != Revoked || phone.State() != client.StateDisconnected {
			t.Errorf("cut off with %v, now %s", phone.codes, phone.State())
		}
		group := w.group(0, 1)
		w.say(0, group.StreamID, "hello")
		laptop.awaitText("hello")
		phone.mu.Lock()
		defer phone.mu.Unlock()
		if phone.has("hello") {
			t.Error("a revoked terminal receives")
		}
		if laptop.State() != client.StateConnected {
			t.Errorf("the other terminal is %s", laptop.State())
		}
	})
}

func TestRevokedWhileConnecting(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	w := newWorld(t, db, 1)
	other := w.signIn(0)
	who := other.Actor
	w.write(func(ctx context.Context, tx *database.Tx) error {
		return w.people.RevokeTerminal(ctx, tx, w.sessions[0].Actor, who.TerminalID)
	})
	late := httpServer(t, http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.server.Handler().ServeHTTP(rw, r.WithContext(WithActor(r.Context(), who)))
	}))
	w.address = late
	terminal := w.connectAs("any")
	terminal.await("the cut", func() bool { return len(terminal.codes) == 1 && terminal.codes[0] == Revoked })
}

func TestExpiredSessionIsNoticed(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	w := newWorld(t, db, 1)
	ana := w.connect(0)
	w.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, `update terminal set expires_at = 1 where terminal_id = $1`, w.sessions[0].Actor.TerminalID)
		return err
	})
	for _, connection := range w.server.terminals.of(string(w.users[0])) {
		w.server.checkSession(connection, w.sessions[0].Actor)
	}
	ana.await("the cut", func() bool { return len(ana.codes) == 1 && ana.codes[0] == Revoked })
}

func TestTyping(t *testing.T) {
	each(t, 3, func(w *world) {
		group := w.group(0, 1)
		ana, ben := w.connect(0), w.connect(1)
		channel := typingPrefix + string(group.ID)
		mine, _ := ana.look(channel)
		ben.look(channel)
		if _, err := mine.Publish(t.Context(), []byte(`{"user_id":"u_somebody_else"}`)); err != nil {
			t.Fatal(err)
		}
		typed := func() (all []received) {
			for _, one := range ben.got {
				if one.Kind == "typing" {
					all = append(all, one)
				}
			}
			return all
		}
		ben.await("typing", func() bool { return len(typed()) == 1 })
		want := fmt.Sprintf(`{"conversation_id":%q,"user_id":%q}`, group.ID, w.users[0])
		ben.mu.Lock()
		if got := typed()[0]; string(got.Data) != want {
			t.Errorf("received %s", got.Data)
		}
		ben.mu.Unlock()
		if _, err := mine.Publish(t.Context(), []byte(`{}`)); err == nil {
			t.Error("typing twice at once is let through")
		}
		for {
			if _, err := mine.Publish(t.Context(), []byte(`{}`)); err == nil {
				break
			}
			time.Sleep(typingEvery / 10)
		}
		ben.await("typing again", func() bool { return len(typed()) == 2 })
		if _, err := ben.Publish(t.Context(), conversationPrefix+string(group.ID), []byte(`{}`)); err == nil {
			t.Error("a terminal publishes an event")
		}
	})
}

func TestForeignPagesAreRefused(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	w := newWorld(t, db, 1)
	w.server.publicURL = "https://trilby.example/"
	cases := map[string]int{"": 101, "http://" + w.address: 101, "https://trilby.example": 101, "https://evil.example": 403, "null": 403, "http://127.0.0.1": 403}
	for origin, want := range cases {
		if got := handshake(t, w, origin, w.sessions[0].Token); got != want {
			t.Errorf("origin %q: %d, want %d", origin, got, want)
		}
	}
	if got := handshake(t, w, "", "no token"); got != 401 {
		t.Errorf("nobody: %d", got)
	}
}

func handshake(t *testing.T, w *world, origin, token string) int {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+w.address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
		"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Authorization": "Bearer " + token, "Origin": origin} {
		if value != "" {
			request.Header.Set(name, value)
		}
	}
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	return response.StatusCode
}
