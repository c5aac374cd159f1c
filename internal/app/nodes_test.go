package app

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	client "github.com/centrifugal/centrifuge-go"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/live/redistest"
)

// Two whole servers on one PostgreSQL, that start on an empty one at the same time, are one service.
func TestTwoServersAreOneService(t *testing.T) {
	t.Run("through PostgreSQL", func(t *testing.T) { beOneService(t) })
	t.Run("through Redis", func(t *testing.T) { beOneService(t, "--redis", redistest.Start(t).URL()) })
}

func beOneService(t *testing.T, settings ...string) {
	url := databasetest.URL(t, database.Postgres)
	var nodes [2]*process
	var starting sync.WaitGroup
	for i := range nodes {
		starting.Go(func() {
			nodes[i] = launch(t, "serve", url, append(settings, "--sign-up", "open", "--money-rate", "10000")...)
		})
	}
	starting.Wait()
	if t.Failed() {
		return
	}
	here, there := nodes[0], nodes[1]
	ana, bo := newcomer(here, "ana"), newcomer(there, "bo")
	for _, pair := range [][2]signedIn{{ana, bo}, {bo, ana}} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPut, "http://"+there.address+"/api/v1/friends/"+pair[1].id, nil)
		if err != nil {
			t.Fatal(err)
		}
		there.do(request, pair[0].token)
	}
	group := here.post("/conversations", `{"kind":"group","name":"Rowers","user_ids":["`+bo.id+`"]}`, ana.token)["id"].(string)

	heard := hears(t, there, bo, "from the other node")
	here.post("/conversations/"+group+"/messages", `{"text":"from the other node"}`, ana.token)
	await(t, "what was said on the other node", heard)

	topUpOnce(t, nodes, ana)

	// One goes, the other goes on.
	if code := here.end(); code != exitDone {
		t.Errorf("exit code %d: %s", code, here.log)
	}
	there.post("/conversations/"+group+"/messages", `{"text":"still here"}`, bo.token)
	there.end()
	for _, node := range nodes {
		if strings.Contains(node.log.String(), "level=ERROR") {
			t.Errorf("the log says %s", node.log)
		}
	}
	if code, out, log := run(t, "ledger", "verify", "--database", url); code != exitDone {
		t.Errorf("the ledger: %d %s %s", code, out, log)
	}
}

// signedIn is somebody who is.
type signedIn struct{ id, token string }

func newcomer(at *process, handle string) signedIn {
	at.t.Helper()
	got := at.post("/sign-up", `{"handle":"`+handle+`","name":"`+handle+`","password":"correct horse battery","bearer":true}`, "")
	return signedIn{got["user"].(map[string]any)["id"].(string), got["token"].(string)}
}

// hears connects a terminal and gives what is closed when it hears a text.
func hears(t *testing.T, at *process, who signedIn, text string) <-chan struct{} {
	t.Helper()
	heard, connected := make(chan struct{}), make(chan struct{})
	terminal := client.NewJsonClient("ws://"+at.address+"/api/v1/live", client.Config{Header: http.Header{"Authorization": {"Bearer " + who.token}}})
	t.Cleanup(terminal.Close)
	var once, first sync.Once
	terminal.OnConnected(func(client.ConnectedEvent) { first.Do(func() { close(connected) }) })
	terminal.OnMessage(func(e client.MessageEvent) {
		if bytes.Contains(e.Data, []byte(text)) {
			once.Do(func() { close(heard) })
		}
	})
	if err := terminal.Connect(); err != nil {
		t.Fatal(err)
	}
	await(t, "the connection", connected)
	return heard
}

func await(t *testing.T, what string, comes <-chan struct{}) {
	t.Helper()
	select {
	case <-comes:
	case <-time.After(20 * time.Second):
		t.Fatalf("no sign of %s", what)
	}
}

// topUpOnce sends the same commands with the same keys to both nodes at once: each is done once, and everybody is given the
// same answer.
func topUpOnce(t *testing.T, nodes [2]*process, who signedIn) {
	t.Helper()
	const keys, callers = 15, 2
	for key := range keys {
		answers := make([][]byte, len(nodes)*callers)
		var all sync.WaitGroup
		for i := range answers {
			all.Go(func() { answers[i] = topUp(t, nodes[i%len(nodes)], who, fmt.Sprint("the-same-key-", key)) })
		}
		all.Wait()
		for _, answer := range answers {
			if !bytes.Equal(answer, answers[0]) {
				t.Fatalf("one key, two answers: %s and %s", answers[0], answer)
			}
		}
	}
	for _, node := range nodes {
		balance := node.get("/wallet", who.token)["balances"].([]any)[0].(map[string]any)["posted"].(map[string]any)["amount"]
		if balance != float64(keys*100) {
			t.Errorf("%d keys came to %v", keys, balance)
		}
	}
}

func topUp(t *testing.T, at *process, who signedIn, key string) []byte {
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+at.address+"/api/v1/wallet/top-ups",
		strings.NewReader(`{"amount":{"amount":100,"currency":"EUR"}}`))
	if err != nil {
		t.Error(err)
		return nil
	}
	request.Header = http.Header{"Content-Type": {"application/json"}, "Authorization": {"Bearer " + who.token}, "Idempotency-Key": {key}}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Error(err)
		return nil
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusCreated {
		t.Errorf("%d %s (%v)", answer.StatusCode, text, err)
	}
	return text
}
