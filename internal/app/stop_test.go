package app

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	client "github.com/centrifugal/centrifuge-go"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// A server that is told to stop under load says that it is not ready, answers all that it took, and ends well. Terminals come
// back to the next one and have missed nothing.
func TestAStopLosesNothingAndCutsNobodyOff(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			stopUnderLoad(t, databasetest.URL(t, engine))
		})
	}
}

func stopUnderLoad(t *testing.T, url string) {
	address := freeAddress(t)
	first := spawn(t, address, url, "--drain", "2s")
	r := newRoom(first)
	terminal := r.watch()
	var told atomic.Bool
	wait := r.load(8, func() bool { return false }, func(err error) {
		t.Errorf("somebody was let down (after the stop: %v): %v", told.Load(), err)
	})
	eventually(t, "there is load", func() bool { said, _ := r.acknowledged(); return len(said) > 50 })

	told.Store(true)
	if err := first.command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	eventually(t, "it says that it is not ready", func() bool { return first.status("/readyz") == http.StatusServiceUnavailable })
	if got := first.status("/healthz"); got != http.StatusOK {
		t.Errorf("while it stops, /healthz answers %d", got)
	}
	wait()
	if err := first.wait(); err != nil {
		t.Errorf("it ended with %v: %s", err, first.log)
	}

	second := spawn(t, address, url, "--drain", "0s")
	said, toppedUp := r.acknowledged()
	messages := r.holds(second, said, toppedUp)
	// Everybody had an answer, so nothing is there that nobody was told of.
	if messages != len(said) {
		t.Errorf("%d messages are there and %d were acknowledged", messages, len(said))
	}
	second.post("/conversations/"+r.group+"/messages", `{"text":"afterwards"}`, r.token)
	terminal.await("afterwards")
	terminal.check(said)
	if err := second.command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := second.wait(); err != nil {
		t.Errorf("the second one ended with %v: %s", err, second.log)
	}
	if code, out, log := run(t, "ledger", "verify", "--database", url); code != exitDone {
		t.Errorf("the ledger: %s %s", out, log)
	}
}

// Told a second time, it ends at once, though somebody is not answered yet.
func TestASecondSignalEndsAtOnce(t *testing.T) {
	c := spawn(t, freeAddress(t), databasetest.URL(t, database.SQLite), "--drain", "10m")
	if err := c.command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	eventually(t, "it stops", func() bool { return c.status("/readyz") == http.StatusServiceUnavailable })
	if err := c.command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := c.wait(); !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGTERM {
		t.Errorf("it ended with %v", err)
	}
}

// While it drains, each answer is the last on its connection, and no terminal is let in that would have to leave at once.
func TestWhileItDrainsCallersGoElsewhere(t *testing.T) {
	p := launch(t, "serve", databasetest.URL(t, database.SQLite), "--drain", "3s")
	if got := p.ask("/api/v1/live"); got != "HTTP/1.1 401 "+http.StatusText(http.StatusUnauthorized)+", open" {
		t.Errorf("at first: %s", got)
	}
	p.stop()
	eventually(t, "it says that it is not ready", func() bool { return p.ask("/readyz") == "HTTP/1.1 503 Service Unavailable, closed" })
	for path, want := range map[string]string{
		"/healthz": "HTTP/1.1 200 OK, closed", "/api/v1/server": "HTTP/1.1 200 OK, closed", "/api/v1/live": "HTTP/1.1 503 Service Unavailable, closed",
	} {
		if got := p.ask(path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
	if code := p.end(); code != exitDone {
		t.Errorf("exit code %d: %s", code, p.log)
	}
}

// ask asks by HTTP/1.1 and tells the status, and whether the connection stays open.
func (p *process) ask(path string) string {
	connection, err := net.Dial("tcp", p.address)
	if err != nil {
		return err.Error()
	}
	defer func() { _ = connection.Close() }()
	_, _ = fmt.Fprintf(connection, "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n", path)
	answer, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil {
		return err.Error()
	}
	_ = answer.Body.Close()
	return answer.Proto + " " + answer.Status + ", " + map[bool]string{true: "closed", false: "open"}[answer.Close]
}

// viewer is a terminal that is connected all the time.
type viewer struct {
	t       *testing.T
	channel string

	mu     sync.Mutex
	texts  []string
	seqs   []int64
	epochs []string
	afresh int // how often it had to begin afresh after having been connected
}

func (r *room) watch() *viewer {
	r.t.Helper()
	v := &viewer{t: r.t, channel: "conversation:" + r.group}
	terminal := client.NewJsonClient("ws://"+r.address+"/api/v1/live", client.Config{Header: http.Header{"Authorization": {"Bearer " + r.token}},
		MinReconnectDelay: 20 * time.Millisecond, MaxReconnectDelay: 100 * time.Millisecond})
	r.t.Cleanup(terminal.Close)
	sub, err := terminal.NewSubscription(v.channel, client.SubscriptionConfig{MinResubscribeDelay: 20 * time.Millisecond})
	if err != nil {
		r.t.Fatal(err)
	}
	sub.OnPublication(func(e client.PublicationEvent) { v.take(e.Data) })
	sub.OnSubscribed(func(e client.SubscribedEvent) {
		v.mu.Lock()
		defer v.mu.Unlock()
		if len(v.epochs) > 0 && !e.Recovered {
			v.afresh++
		}
		v.epochs = append(v.epochs, e.StreamPosition.Epoch)
	})
	if err := errors.Join(sub.Subscribe(), terminal.Connect()); err != nil {
		r.t.Fatal(err)
	}
	v.awaitSubscribed(1)
	return v
}

func (v *viewer) awaitSubscribed(times int) {
	v.t.Helper()
	eventually(v.t, "the terminal is subscribed", func() bool {
		v.mu.Lock()
		defer v.mu.Unlock()
		return len(v.epochs) >= times
	})
}

func (v *viewer) take(data []byte) {
	var packet struct {
		Kind string
		Seq  int64
		Data struct{ Text string }
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if err := json.Unmarshal(data, &packet); err != nil {
		v.t.Errorf("packet %s: %v", data, err)
	}
	v.seqs = append(v.seqs, packet.Seq)
	if packet.Kind == "message" {
		v.texts = append(v.texts, packet.Data.Text)
	}
}

func (v *viewer) await(text string) {
	v.t.Helper()
	eventually(v.t, "the terminal hears "+text, func() bool {
		v.mu.Lock()
		defer v.mu.Unlock()
		return len(v.texts) > 0 && v.texts[len(v.texts)-1] == text
	})
}

// check looks at all that the terminal heard: each text once, and no hole among the events.
func (v *viewer) check(said []string) {
	v.t.Helper()
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.afresh > 0 || len(v.epochs) < 2 {
		v.t.Errorf("it was connected %d times and began afresh %d times", len(v.epochs), v.afresh)
	}
	for i, seq := range v.seqs {
		if i > 0 && seq != v.seqs[i-1]+1 {
			v.t.Errorf("after event %d it heard %d", v.seqs[i-1], seq)
		}
	}
	heard := strings.Join(v.texts, "\n") + "\n"
	for _, text := range said {
		if times := strings.Count(heard, text+"\n"); times != 1 {
			v.t.Errorf("it heard %q %d times", text, times)
		}
	}
}
