package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"runtime/pprof"
	"strconv"
	"time"

	"github.com/trilby-chat/trilby/internal/app"
	"github.com/trilby-chat/trilby/internal/database"
)

const (
	serveCommand = "serve"
	// What a child that serves is told by its environment.
	oneByOneVariable = "TRILBY_BENCH_ONE_BY_ONE"
	profileVariable  = "TRILBY_BENCH_PROFILE"
	// And by its input: to give back what memory it does not need. When its input ends, so does the child.
	giveBack = "give back"
)

// serveAsChild is a whole server, as `trilby serve` runs it.
func serveAsChild(ctx context.Context, args []string) int {
	var options []database.Option
	if os.Getenv(oneByOneVariable) != "" {
		options = append(options, database.OneByOne())
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	go func() {
		defer stop()
		for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
			debug.FreeOSMemory()
			fmt.Println(giveBack)
		}
	}()
	if path := os.Getenv(profileVariable); path != "" {
		file, err := os.Create(path) //nolint:gosec // Whoever measures says where.
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		if err := pprof.StartCPUProfile(file); err == nil {
			defer pprof.StopCPUProfile()
		}
	}
	return app.Run(ctx, args, io.Discard, os.Stderr, options...)
}

// server is a child that serves.
type server struct {
	ctx     context.Context //nolint:containedctx // As the run's: every call belongs to it.
	address string
	cmd     *exec.Cmd
	input   io.WriteCloser
	output  *bufio.Reader
	ended   chan error
}

// serve starts a server on a database, with a transaction for each command when it is to go one by one.
func (b *bench) serve(store, name string, oneByOne bool) (*server, error) {
	address, err := freeAddress(b.ctx)
	if err != nil {
		return nil, err
	}
	environ := os.Environ()
	if oneByOne {
		environ = append(environ, oneByOneVariable+"=1")
	}
	if b.profile != "" {
		environ = append(environ, profileVariable+"="+filepath.Join(b.profile, fmt.Sprintf("%s-%d.pprof", name, b.made)))
	}
	return b.start(name, address, environ, serveCommand, "--database", store, "--listen", address,
		"--money-rate", "100000000", "--sign-in-rate", "100000000")
}

// start runs this program again as a child, and waits until it answers.
func (b *bench) start(name, address string, environ []string, args ...string) (*server, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	s := &server{ctx: b.ctx, address: address, ended: make(chan error, 1)}
	s.cmd = exec.CommandContext(b.ctx, self, args...) //nolint:gosec // This very program.
	s.cmd.Env = environ
	// Its log goes where a server's log goes: into a file.
	log, err := os.Create(filepath.Join(b.dir, name+".log")) //nolint:gosec // In a folder of this run's own.
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }()
	s.cmd.Stderr = log
	if s.input, err = s.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	output, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.output = bufio.NewReader(output)
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	go func() { s.ended <- s.cmd.Wait() }()
	if err := s.await(); err != nil {
		text, _ := os.ReadFile(log.Name())
		return nil, fmt.Errorf("%s does not start: %w\n%s", name, errors.Join(err, s.stop()), text)
	}
	return s, nil
}

func (s *server) await() error {
	ctx, cancel := context.WithTimeout(s.ctx, time.Minute)
	defer cancel()
	for {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+s.address+"/readyz", nil)
		if err != nil {
			return err
		}
		if answer, err := http.DefaultClient.Do(request); err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case err := <-s.ended:
			s.ended <- err
			return errors.Join(errors.New("it ended at once"), err)
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// stop ends the child and waits for its end.
func (s *server) stop() error {
	_ = s.input.Close()
	select {
	case err := <-s.ended:
		return err
	case <-time.After(time.Minute):
		return errors.Join(errors.New("it does not end"), s.cmd.Process.Kill(), <-s.ended)
	}
}

var residentSize = regexp.MustCompile(`VmRSS:\s+(\d+) kB`)

// resident is how many bytes of memory the child has, once it has given back what it does not need.
func (s *server) resident() (int64, error) {
	if _, err := fmt.Fprintln(s.input, giveBack); err != nil {
		return 0, err
	}
	if _, err := s.output.ReadString('\n'); err != nil {
		return 0, err
	}
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	found := residentSize.FindSubmatch(text)
	if found == nil {
		return 0, errors.New("the system does not tell the size of a process")
	}
	kilobytes, err := strconv.ParseInt(string(found[1]), 10, 64)
	return kilobytes << 10, err
}

func freeAddress(ctx context.Context) (string, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return listener.Addr().String(), listener.Close()
}
