package app

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/trilby-chat/trilby/internal/live"
)

// UntilTold gives a context that ends when the system or somebody at the keyboard tells the program to stop. Told a second
// time, the program ends at once, whatever it is doing.
func UntilTold(ctx context.Context) (told context.Context, release func()) {
	told, release = signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(told, release)
	return told, release
}

// stopServing takes no new requests, finishes those under way, and tells the terminals to come back. What is not finished in
// time is cut off: its caller has had no answer and asks again under the same key.
func stopServing(ctx context.Context, server *http.Server, terminals *live.Server) error {
	finishing, cancel := context.WithTimeout(ctx, stopTimeout)
	defer cancel()
	err := server.Shutdown(finishing)
	if err != nil {
		err = errors.Join(fmt.Errorf("requests were cut off: %w", err), server.Close())
	}
	leaving, cancel := context.WithTimeout(ctx, closeTimeout)
	defer cancel()
	return errors.Join(err, terminals.Shutdown(leaving))
}

// within waits for something to end, but not for ever: a database that does not answer must not keep the program.
func within(limit time.Duration, what string, end func() error) error {
	ended := make(chan error, 1)
	go func() { ended <- end() }()
	select {
	case err := <-ended:
		return err
	case <-time.After(limit):
		return fmt.Errorf("%s did not end within %s", what, limit)
	}
}
