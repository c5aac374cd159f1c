package kills

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	// The program is built by the tests themselves. Imported, a change of it is a change of theirs: without, a result of
	// before would be taken from go's cache.
	_ "github.com/trilby-chat/trilby/internal/app"
)

// soakKills names the environment variable that says how many disasters each test meets.
const soakKills = "SOAK_KILLS"

func disasters(t testing.TB) int {
	t.Helper()
	const usual = 20
	asked := os.Getenv(soakKills)
	if asked == "" {
		return usual
	}
	count, err := strconv.Atoi(asked)
	if err != nil || count < 1 {
		t.Fatalf("%s is no number of disasters: %q", soakKills, asked)
	}
	return count
}

// patience is how long a test waits for what must happen; only a failing test waits so long.
const patience = 30 * time.Second

// workshop is where the program under test is built, once for all tests.
var workshop string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		var err error
		if workshop, err = os.MkdirTemp("", "trilby-kills-"); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer func() { _ = os.RemoveAll(workshop) }()
		return m.Run()
	}())
}

// The program is built as it is shipped, without the race detector: what is killed is what people run.
var built = sync.OnceValues(func() (string, error) {
	path := filepath.Join(workshop, "trilby")
	build := exec.Command("go", "build", "-o", path, "github.com/trilby-chat/trilby")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if output, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build: %w\n%s", err, output)
	}
	return path, nil
})

func program(t testing.TB, arguments ...string) *exec.Cmd {
	t.Helper()
	path, err := built()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(path, arguments...)
	// However the test ends, nothing of it stays.
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return command
}

// run runs a subcommand of the program to its end and gives what it prints.
func run(t testing.TB, arguments ...string) string {
	t.Helper()
	output, err := program(t, arguments...).CombinedOutput()
	if err != nil {
		t.Fatalf("trilby %s: %v\n%s", strings.Join(arguments, " "), err, output)
	}
	return string(output)
}

// node is one server process, which is started as often as it ends.
type node struct {
	t        testing.TB
	database string
	log      *tail

	mu      sync.Mutex
	address string // "" while it is down
	command *exec.Cmd
	ended   chan struct{}
}

func newNode(t testing.TB, name, database string) *node {
	n := &node{t: t, database: database, log: &tail{}}
	t.Cleanup(func() {
		n.kill()
		if t.Failed() {
			t.Logf("node %s said at last:\n%s", name, n.log)
		}
	})
	return n
}

// start runs the server on a port that is free, and waits until it is ready.
func (n *node) start() {
	n.t.Helper()
	// Between being found free and being listened on, a port may be taken by somebody else.
	for range 3 {
		if n.launch() {
			return
		}
	}
	n.t.Fatalf("the server does not start:\n%s", n.log)
}

func (n *node) launch() bool {
	n.t.Helper()
	address, ended := freeAddress(n.t), make(chan struct{})
	command := program(n.t, "serve", "--listen", address, "--database", n.database, "--sign-up", "open", "--log-level", "warn",
		"--sign-in-rate", "1000000", "--money-rate", "1000000")
	command.Stderr = n.log
	if err := command.Start(); err != nil {
		n.t.Fatal(err)
	}
	n.mu.Lock()
	n.command, n.ended = command, ended
	n.mu.Unlock()
	go func() {
		_ = command.Wait()
		close(ended)
	}()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(2 * time.Millisecond) {
		if ready(address) {
			n.mu.Lock()
			n.address = address
			n.mu.Unlock()
			return true
		}
		select {
		case <-ended:
			return false
		default:
		}
	}
	n.kill()
	return false
}

func ready(address string) bool {
	answer, err := http.Get("http://" + address + "/readyz")
	if err != nil {
		return false
	}
	_ = answer.Body.Close()
	return answer.StatusCode == http.StatusOK
}

// kill ends the process by SIGKILL: it gets no chance to finish anything.
func (n *node) kill() {
	n.mu.Lock()
	command, ended := n.command, n.ended
	n.address = ""
	n.mu.Unlock()
	if command == nil {
		return
	}
	_ = command.Process.Kill()
	<-ended
}

// mustRun fails when the process has ended by itself.
func (n *node) mustRun() {
	n.t.Helper()
	select {
	case <-n.ended:
		n.t.Fatalf("the server ended by itself:\n%s", n.log)
	default:
	}
}

func (n *node) at() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.address
}

func freeAddress(t testing.TB) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().String()
}

// tail is the last of what a process writes. The process writes to a pipe, which no full disk keeps it from.
type tail struct {
	mu   sync.Mutex
	text []byte
}

const tailLength = 6000

func (l *tail) Write(text []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.text = append(l.text, text...)
	if len(l.text) > 2*tailLength {
		l.text = append([]byte{}, l.text[len(l.text)-tailLength:]...)
	}
	return len(text), nil
}

func (l *tail) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return string(l.text[max(0, len(l.text)-tailLength):])
}

var errDown = errors.New("no node answers")
