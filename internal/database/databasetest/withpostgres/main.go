// Command withpostgres starts a PostgreSQL server for tests, runs a command that finds its address in the environment, and
// ends the server: one server for all the packages that "go test" runs beside each other.
//
//	go run ./internal/database/databasetest/withpostgres go test ./...
//
// With -durable before the command, the server is one that survives a power cut, for measuring.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func main() {
	// The command hears Ctrl-C too, being in the foreground as well; when it ends, so does the server.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code, err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "withpostgres:", err)
	}
	os.Exit(code)
}

func run(ctx context.Context, command []string) (int, error) {
	var settings []string
	if len(command) > 0 && command[0] == "-durable" {
		command, settings = command[1:], []string{databasetest.Durable}
	}
	if len(command) == 0 {
		return 2, errors.New("which command is to be run?")
	}
	server, err := databasetest.StartPostgres(ctx, settings...)
	if err != nil {
		return 1, err
	}
	defer server.Stop()

	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.Env = append(os.Environ(), databasetest.PostgresVariable+"="+server.URL)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err = cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0, nil
	case errors.As(err, &exit):
		return max(exit.ExitCode(), 1), nil
	default:
		return 1, err
	}
}
