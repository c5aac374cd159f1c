// Package redistest runs tests on a real Redis, one server or a cluster, that ends with the process that started it, however
// that process ends. A machine without Redis fails the tests.
package redistest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// What holds of the servers: they are reached from this machine only, and keep nothing.
const supervise = `
cd "$1" || exit 1
shift
"$@" --bind 127.0.0.1 --save "" --appendonly no >log 2>&1 &
read -r nothing
kill -KILL $!
wait
rm -rf "$PWD"
`

var errNoRedis = errors.New("no Redis is installed, and these tests need it: " +
	"apt-get update && apt-get install -y --no-install-recommends redis-server")

// Server is a running Redis.
type Server struct {
	// Address is its host and port.
	Address string

	t        testing.TB
	lifeline io.Closer
	ended    chan struct{}
}

// Start starts a server, which ends with the test.
func Start(t testing.TB) *Server {
	t.Helper()
	s := &Server{Address: freeAddress(t), t: t}
	s.start()
	return s
}

// URL is where the server is, as the setting has it.
func (s *Server) URL() string { return "redis://" + s.Address }

// Stop ends the server.
func (s *Server) Stop() {
	_ = s.lifeline.Close()
	<-s.ended
}

// Restart starts it again, where it was, with nothing in it.
func (s *Server) Restart() { s.t.Helper(); s.start() }

// Cluster starts three servers that share the keys among them, and gives their address.
func Cluster(t testing.TB) (url string) {
	t.Helper()
	const size = 3
	addresses := make([]string, size)
	for i := range addresses {
		s := &Server{Address: freeAddress(t), t: t}
		s.start("--cluster-enabled", "yes", "--cluster-port", port(freeAddress(t)), "--cluster-node-timeout", "5000")
		addresses[i] = s.Address
	}
	join := exec.Command("redis-cli", append(append([]string{"--cluster", "create"}, addresses...), "--cluster-yes")...)
	if output, err := join.CombinedOutput(); err != nil {
		t.Fatalf("the cluster could not be made: %v\n%s", err, output)
	}
	for _, address := range addresses {
		await(t, address, "cluster_state:ok", "cluster", "info")
	}
	return "redis://" + addresses[0] + "?addr=" + strings.Join(addresses[1:], "&addr=")
}

func (s *Server) start(settings ...string) {
	s.t.Helper()
	program, err := exec.LookPath("redis-server")
	if err != nil {
		s.t.Fatal(errNoRedis)
	}
	dir, err := os.MkdirTemp("", "trilby-redis-")
	if err != nil {
		s.t.Fatal(err)
	}
	args := append([]string{"-c", supervise, "sh", dir, program, "--port", port(s.Address)}, settings...)
	cmd := exec.Command("/bin/sh", args...)
	// Ctrl-C is meant for the tests; the server hears of it through the pipe.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if s.lifeline, err = cmd.StdinPipe(); err != nil {
		s.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	ended := make(chan struct{})
	s.ended = ended
	go func() {
		_ = cmd.Wait()
		close(ended)
	}()
	s.t.Cleanup(s.Stop)
	await(s.t, s.Address, "PONG", "ping")
}

// await asks a server until it answers as it should.
func await(t testing.TB, address, answer string, question ...string) {
	t.Helper()
	var last []byte
	for begun := time.Now(); time.Since(begun) < time.Minute; time.Sleep(20 * time.Millisecond) {
		last, _ = exec.Command("redis-cli", append([]string{"-p", port(address)}, question...)...).CombinedOutput()
		if bytes.Contains(last, []byte(answer)) {
			return
		}
	}
	t.Fatalf("the Redis at %s answers %s", address, last)
}

func port(address string) string {
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		panic(fmt.Sprintf("%s is no address of ours: %v", address, err))
	}
	return port
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
