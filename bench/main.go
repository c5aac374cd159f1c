// Command bench measures Trilby beside what it can be compared with, on the machine it runs on.
//
//	go run ./bench                          everything, some minutes
//	go run ./bench -only accepts,live       some of it
//	go run ./bench -rounds 5 -each 3s       more exactly
//
// Whoever is compared takes turns, A B A B, so that both have the same good and bad moments; what counts is the median of the
// rounds' ratios. Servers are processes of their own, clients live in this one, and all share the machine. The limits of the
// machine are measured beside: what a commit to its disk takes, and what PostgreSQL's own benchmark reaches on it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"
)

// postgresVariable names the variable with the address of the PostgreSQL server to measure on: its socket's folder is where
// pgbench connects.
const postgresVariable = "TRILBY_TEST_POSTGRES"

// bench is one run of the program.
type bench struct {
	ctx     context.Context //nolint:containedctx // One run has one; every step belongs to it.
	out     io.Writer
	rounds  int
	pace    time.Duration // how long a measurement takes
	dir     string        // where the databases are: the disk that is measured
	profile string
	machine machine
	found   []row
	made    int // databases so far
}

// item is one thing to measure.
type item struct {
	name, about string
	run         func(*bench) error
}

var items = []item{
	{"accepts", "accepts that settle, by 64 clients: on one request and on 500", (*bench).accepts},
	{"alone", "accepts by one client alone", (*bench).alone},
	{"settlements", "whole settlements of ten payers to one payee", (*bench).settlements},
	{"redemptions", "redemptions with rewards: on one budget and on 500", (*bench).redemptions},
	{"choosing", "choosing 20 of 5,000 friends, a million friendships stored", (*bench).choosing},
	{"live", "a card's change to 500 terminals", (*bench).live},
	{"growth", "the same at 10 and 100 times the data", (*bench).growth},
	{"memory", "memory of an idle terminal and of the server", (*bench).memory},
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string) int {
	if len(args) > 0 && args[0] == serveCommand {
		return serveAsChild(ctx, args)
	}
	if len(args) > 0 && args[0] == loopCommand {
		return loopAsChild(ctx, args[1:])
	}
	err := measure(ctx, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 2
	case err != nil:
		fmt.Fprintln(os.Stderr, "bench:", err)
		return 1
	}
	return 0
}

func measure(ctx context.Context, args []string) error {
	b := &bench{ctx: ctx, out: os.Stdout}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	only := flags.String("only", "", "items to measure, separated by commas: "+strings.Join(names(), ", "))
	write := flags.Bool("write", false, "write docs/bench.md and the table in README.md")
	flags.IntVar(&b.rounds, "rounds", 3, "rounds that count; one more goes before them")
	flags.DurationVar(&b.pace, "each", 1500*time.Millisecond, "how long a measurement takes, about")
	flags.StringVar(&b.dir, "dir", "", "folder for the databases of SQLite; a temporary one when not given")
	flags.StringVar(&b.profile, "profile", "", "folder for a CPU profile of each server")
	if err := flags.Parse(args); err != nil {
		return err
	}
	chosen, err := choose(*only)
	if err != nil {
		return err
	}
	if os.Getenv(postgresVariable) == "" {
		return withPostgres(ctx, args)
	}
	dir, err := os.MkdirTemp(b.dir, "trilby-bench-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	b.dir = dir
	if b.profile != "" {
		if err := os.MkdirAll(b.profile, 0o750); err != nil {
			return err
		}
	}
	if err := b.look(); err != nil {
		return err
	}
	for _, one := range chosen {
		b.say("\n%s: %s", one.name, one.about)
		if err := one.run(b); err != nil {
			return fmt.Errorf("%s: %w", one.name, err)
		}
	}
	if *write {
		return b.write()
	}
	return nil
}

func names() []string {
	all := make([]string, len(items))
	for i, one := range items {
		all[i] = one.name
	}
	return all
}

func choose(only string) ([]item, error) {
	if only == "" {
		return items, nil
	}
	var chosen []item
	for name := range strings.SplitSeq(only, ",") {
		i := slices.Index(names(), strings.TrimSpace(name))
		if i < 0 {
			return nil, fmt.Errorf("there is no item %q; there are %s", name, strings.Join(names(), ", "))
		}
		chosen = append(chosen, items[i])
	}
	return chosen, nil
}

// withPostgres runs this program again beside a PostgreSQL server that survives power cuts.
func withPostgres(ctx context.Context, args []string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	command := append([]string{"run", "./internal/database/databasetest/withpostgres", "-durable", self}, args...)
	cmd := exec.CommandContext(ctx, "go", command...) //nolint:gosec // This very program, with the arguments it was given.
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	return cmd.Run()
}

func (b *bench) say(format string, args ...any) { _, _ = fmt.Fprintf(b.out, format+"\n", args...) }
