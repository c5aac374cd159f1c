package app

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// screen is what a command prints, readable while it runs.
type screen struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *screen) Write(text []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(text)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// run runs a command to its end.
func run(t *testing.T, args ...string) (code int, out, log string) {
	t.Helper()
	var stdout, stderr screen
	code = Run(t.Context(), args, &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

// process is a server that runs until it is stopped.
type process struct {
	t        *testing.T
	address  string
	out, log *screen
	stop     context.CancelFunc
	code     chan int
}

// launch starts a server and waits until it is ready.
func launch(t *testing.T, command, url string, args ...string) *process {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	p := &process{t: t, address: freeAddress(t), out: &screen{}, log: &screen{}, stop: stop, code: make(chan int, 1)}
	args = append([]string{command, "--listen", p.address, "--database", url, "--drain", "0s"}, args...)
	go func() { p.code <- Run(ctx, args, p.out, p.log) }()
	t.Cleanup(func() { stop() })
	for begun := time.Now(); ; time.Sleep(10 * time.Millisecond) {
		if answer, err := http.Get("http://" + p.address + "/readyz"); err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK && p.out.String() != "" {
				return p
			}
		}
		if time.Since(begun) > 30*time.Second {
			t.Fatalf("the server is not ready: %s %s", p.out, p.log)
		}
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().String()
}

// end stops the server and waits for its exit code.
func (p *process) end() int {
	p.t.Helper()
	p.stop()
	select {
	case code := <-p.code:
		return code
	case <-time.After(30 * time.Second):
		p.t.Fatalf("the server does not stop: %s", p.log)
		return -1
	}
}

func (p *process) post(path, body, token string) map[string]any {
	p.t.Helper()
	r, err := http.NewRequestWithContext(p.t.Context(), http.MethodPost, "http://"+p.address+"/api/v1"+path, strings.NewReader(body))
	if err != nil {
		p.t.Fatal(err)
	}
	return p.do(r, token)
}

func (p *process) get(path, token string) map[string]any {
	p.t.Helper()
	r, err := http.NewRequestWithContext(p.t.Context(), http.MethodGet, "http://"+p.address+"/api/v1"+path, nil)
	if err != nil {
		p.t.Fatal(err)
	}
	return p.do(r, token)
}

func (p *process) do(r *http.Request, token string) map[string]any {
	p.t.Helper()
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Idempotency-Key", "key-"+time.Now().Format(time.RFC3339Nano))
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		p.t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(text, &got); err != nil || answer.StatusCode >= 300 {
		p.t.Fatalf("%s answered %d %s (%v)", r.URL.Path, answer.StatusCode, text, err)
	}
	return got
}

var token = regexp.MustCompile(`#([A-Za-z0-9_-]{20,})`)

func TestServeBeginsWithAnAdministrator(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) { beginWithAnAdministrator(t, databasetest.URL(t, engine)) })
	}
}

func beginWithAnAdministrator(t *testing.T, url string) {
	p := launch(t, "serve", url)
	if !strings.Contains(p.out.String(), "Trilby is at http://localhost:") {
		t.Errorf("it prints %s", p.out)
	}
	link := token.FindStringSubmatch(p.out.String())
	if link == nil || !strings.Contains(p.out.String(), "/join#") {
		t.Fatalf("it prints no link: %s", p.out)
	}
	admin := p.post("/sign-up", `{"handle":"ana","name":"Ana","password":"correct horse battery","invitation":"`+link[1]+`","bearer":true}`, "")
	if admin["user"].(map[string]any)["administrator"] != true {
		t.Errorf("the first one is no administrator: %v", admin)
	}
	if code := p.end(); code != exitDone {
		t.Errorf("exit code %d: %s", code, p.log)
	}
	again := launch(t, "serve", url)
	if strings.Contains(again.out.String(), "#") {
		t.Errorf("a second start prints a link: %s", again.out)
	}
	if got := again.get("/me", admin["token"].(string))["handle"]; got != "ana" {
		t.Errorf("after the restart she is %v", got)
	}
	again.end()
}

// A request that was accepted is answered, though the server has been told to stop meanwhile.
func TestStoppingFinishesWhatWasAccepted(t *testing.T) {
	p := launch(t, "serve", databasetest.URL(t, database.SQLite), "--sign-up", "open")
	body := `{"handle":"ana","name":"Ana","password":"correct horse battery"}`
	connection, err := net.Dial("tcp", p.address)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = connection.Close() }()
	if err := connection.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	_, _ = fmt.Fprintf(connection, "POST /api/v1/sign-up HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"+
		"Content-Length: %d\r\nExpect: 100-continue\r\n\r\n", len(body))
	reader := bufio.NewReader(connection)
	// The server says so when it begins to read: from here on the request is accepted.
	if line, err := reader.ReadString('\n'); err != nil || line != "HTTP/1.1 100 Continue\r\n" {
		t.Fatalf("%q, %v", line, err)
	}
	_, _ = reader.ReadString('\n')
	p.stop()
	for begun := time.Now(); ; time.Sleep(5 * time.Millisecond) {
		other, err := net.DialTimeout("tcp", p.address, time.Second)
		if err != nil {
			break
		}
		_ = other.Close()
		if time.Since(begun) > 10*time.Second {
			t.Fatal("it takes new connections while it stops")
		}
	}
	_, _ = io.WriteString(connection, body)
	if line, err := reader.ReadString('\n'); err != nil || line != "HTTP/1.1 201 Created\r\n" {
		t.Errorf("%q, %v", line, err)
	}
	if code := p.end(); code != exitDone {
		t.Errorf("exit code %d: %s", code, p.log)
	}
}

func TestCommandLine(t *testing.T) {
	url := databasetest.URL(t, database.SQLite)
	for _, test := range []struct {
		args     []string
		code     int
		out, log string
	}{
		{[]string{"version"}, exitDone, "trilby " + version, ""},
		{[]string{"config"}, exitDone, "sign_up", ""},
		{[]string{"errors"}, exitDone, "| `insufficient_funds` | 409 Conflict |", ""},
		{[]string{"openapi"}, exitDone, `"openapi": "3.1.0"`, ""},
		{[]string{"migrate", "--database", url}, exitDone, "", "schema migrated"},
		{[]string{"user", "list", "--database", url}, exitDone, "HANDLE", ""},
		{[]string{"user", "invite", "--admin", "--database", url}, exitDone, "http://localhost:8080/join#", ""},
		{[]string{"user", "link", "nobody", "--database", url}, exitFailed, "", `nobody has the handle or id "nobody"`},
		{[]string{"merchant", "list", "--database", url}, exitDone, "APPLIED BY", ""},
		{[]string{"ledger", "verify", "--database", url}, exitDone, "ok     accounts", ""},
		{[]string{"serve", "--database", t.TempDir() + "/no/such/folder/x.db", "--listen", freeAddress(t)}, exitFailed, "", "trilby: "},
		{[]string{"ledger", "verify", "--database", t.TempDir() + "/typo.db"}, exitFailed, "", "there is no database"},
		{[]string{"user", "list", "--database", t.TempDir() + "/typo.db"}, exitFailed, "", "there is no database"},
		{[]string{"dance"}, exitUsage, "", "trilby: "},
		{[]string{"serve", "--currency", "XXQ", "--database", url, "--listen", freeAddress(t)}, exitFailed, "", "there is no XXQ"},
	} {
		code, out, log := run(t, test.args...)
		if code != test.code || !strings.Contains(out, test.out) || !strings.Contains(log, test.log) {
			t.Errorf("trilby %s: code %d, printed %.300s, said %.300s", strings.Join(test.args, " "), code, out, log)
		}
	}
}
