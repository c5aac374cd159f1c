package app

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// programVariable makes the test binary the program itself, for tests that need it as a process of its own.
const programVariable = "TRILBY_TEST_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(programVariable) == "" {
		os.Exit(m.Run())
	}
	ctx, stop := UntilTold(context.Background())
	code := Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// patience is how long a test waits for what takes far less.
const patience = 60 * time.Second

// child is a server in a process of its own.
type child struct {
	process
	command *exec.Cmd
	ended   chan error
}

// spawn starts a server as a process and waits until it is ready.
func spawn(t *testing.T, address, url string, args ...string) *child {
	t.Helper()
	c := &child{process: process{t: t, address: address, out: &screen{}, log: &screen{}}, ended: make(chan error, 1)}
	c.command = exec.Command(os.Args[0], append([]string{"serve", "--listen", address, "--database", url,
		"--sign-up", "open", "--money-rate", "1000000"}, args...)...)
	c.command.Env = append(os.Environ(), programVariable+"=1")
	c.command.Stdout, c.command.Stderr = c.out, c.log
	if err := c.command.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { c.ended <- c.command.Wait() }()
	t.Cleanup(func() { _ = c.command.Process.Kill() })
	eventually(t, "the server is ready", func() bool { return c.status("/readyz") == http.StatusOK })
	return c
}

func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for begun := time.Now(); !holds(); time.Sleep(5 * time.Millisecond) {
		if time.Since(begun) > patience {
			t.Fatalf("it never came true that %s", what)
		}
	}
}

// status asks over a connection of its own; 0 when nobody answers.
func (c *child) status(path string) int {
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: patience}
	answer, err := client.Get("http://" + c.address + path)
	if err != nil {
		return 0
	}
	_ = answer.Body.Close()
	return answer.StatusCode
}

// wait waits for the process to end.
func (c *child) wait() error {
	c.t.Helper()
	select {
	case err := <-c.ended:
		return err
	case <-time.After(patience):
		c.t.Fatalf("it does not end: %s", c.log)
		return nil
	}
}

// room is a person, alone in a group, who says and tops up all the time from several places.
type room struct {
	*child
	token, user, group string

	mu       sync.Mutex
	said     []string // what was acknowledged
	toppedUp int
	sent     atomic.Int64
}

func newRoom(c *child) *room {
	c.t.Helper()
	session := c.post("/sign-up", `{"handle":"ana","name":"Ana","password":"correct horse battery","bearer":true}`, "")
	r := &room{child: c, token: session["token"].(string), user: session["user"].(map[string]any)["id"].(string)}
	r.group = c.post("/conversations", `{"kind":"group","name":"Diary"}`, r.token)["id"].(string)
	return r
}

// load writes from many places until done says so, or until the server says of an answer that it is the last on its connection.
// What goes wrong goes to failed.
func (r *room) load(places int, done func() bool, failed func(error)) (wait func()) {
	var all sync.WaitGroup
	for range places {
		all.Go(func() {
			client := &http.Client{Transport: &http.Transport{}, Timeout: patience}
			defer client.CloseIdleConnections()
			for last := false; !last && !done(); {
				var err error
				if last, err = r.write(client); err != nil {
					failed(err)
					return
				}
			}
		})
	}
	return all.Wait
}

func (r *room) write(client *http.Client) (last bool, err error) {
	n := r.sent.Add(1)
	path, text := "/conversations/"+r.group+"/messages", fmt.Sprint("line ", n)
	body := `{"text":"` + text + `"}`
	if n%2 == 0 {
		path, body = "/wallet/top-ups", `{"amount":{"amount":1,"currency":"EUR"}}`
	}
	request, err := http.NewRequest(http.MethodPost, "http://"+r.address+"/api/v1"+path, strings.NewReader(body))
	if err != nil {
		return false, err
	}
	// Without GetBody the transport never sends it a second time by itself: a cut connection is seen.
	request.GetBody = nil
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+r.token)
	request.Header.Set("Idempotency-Key", fmt.Sprintf("load-%08d", n))
	answer, err := client.Do(request)
	if err != nil {
		return false, err
	}
	defer func() { _ = answer.Body.Close() }()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		return false, err
	}
	if answer.StatusCode != http.StatusCreated {
		return false, fmt.Errorf("%s answered %s %.200s", path, answer.Status, content)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if n%2 == 0 {
		r.toppedUp++
	} else {
		r.said = append(r.said, text)
	}
	return answer.Close, nil
}

// acknowledged is what was acknowledged so far.
func (r *room) acknowledged() (said []string, toppedUp int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]string(nil), r.said...), r.toppedUp
}

// holds checks that what was acknowledged is there, each thing once, and gives how many messages there are. Nothing may be
// missing; more may be there.
func (r *room) holds(c *child, said []string, toppedUp int) (messages int) {
	r.t.Helper()
	times := map[string]int{}
	for after := ""; ; {
		query := "?limit=100"
		if after != "" {
			query += "&before=" + after
		}
		page := c.get("/conversations/"+r.group+"/timeline"+query, r.token)
		items := page["items"].([]any)
		for _, one := range items {
			if text, is := one.(map[string]any)["text"].(string); is && strings.HasPrefix(text, "line ") {
				times[text]++
				messages++
			}
		}
		var more bool
		if after, more = page["before"].(string); !more || len(items) == 0 {
			break
		}
	}
	for _, text := range said {
		if times[text] != 1 {
			r.t.Errorf("%q was acknowledged and is there %d times", text, times[text])
		}
	}
	balances, _ := json.Marshal(c.get("/wallet", r.token)["balances"])
	var parsed []struct{ Posted struct{ Amount int } }
	if err := json.Unmarshal(balances, &parsed); err != nil || len(parsed) != 1 || parsed[0].Posted.Amount < toppedUp {
		r.t.Errorf("%d were topped up and the wallet is %s (%v)", toppedUp, balances, err)
	}
	return messages
}
