package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Where results go. What was measured before and not this time stays: the rows are kept beside.
const (
	pagePath   = "docs/bench.md"
	readmePath = "README.md"
	keptPath   = ".cache/bench.json"
	begins     = "<!-- make bench writes this -->"
	ends       = "<!-- up to here -->"
)

// write writes the page and README's table.
func (b *bench) write() error {
	rows, err := b.merged()
	if err != nil {
		return err
	}
	if err := os.WriteFile(pagePath, []byte(b.page(rows)), 0o644); err != nil { //nolint:gosec // A page for everybody.
		return err
	}
	readme, err := os.ReadFile(readmePath)
	if err != nil {
		return err
	}
	before, rest, found := strings.Cut(string(readme), begins)
	_, after, closed := strings.Cut(rest, ends)
	if !found || !closed {
		return fmt.Errorf("%s has no place for the table: %s and %s", readmePath, begins, ends)
	}
	quoted := slices.DeleteFunc(slices.Clone(rows), func(r row) bool { return !r.Quoted })
	block := begins + "\n" + b.sentence() + "\n\n" + table(quoted) + ends
	return os.WriteFile(readmePath, []byte(before+block+after), 0o644) //nolint:gosec // A page for everybody.
}

// merged are the rows of this run and, for items that it left out, those of the last run that had them.
func (b *bench) merged() ([]row, error) {
	var kept []row
	content, err := os.ReadFile(keptPath)
	if err == nil {
		err = json.Unmarshal(content, &kept)
	}
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	var rows []row
	for _, name := range names() {
		of := func(r row) bool { return r.Item != name }
		now := slices.DeleteFunc(slices.Clone(b.found), of)
		if len(now) == 0 {
			now = slices.DeleteFunc(slices.Clone(kept), of)
		}
		rows = append(rows, now...)
	}
	content, err = json.MarshalIndent(rows, "", "  ")
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(keptPath), 0o750); err != nil {
		return nil, err
	}
	return rows, os.WriteFile(keptPath, content, 0o600)
}

func (b *bench) sentence() string {
	return fmt.Sprintf("Measured on %s, on a machine with %d cores (%s) whose disk has a block of 4 KB written after %s ms; clients, server and\n"+
		"PostgreSQL share those cores.", time.Now().UTC().Format("2 January 2006"), b.machine.cores, b.machine.model, figure(b.machine.fsync.median()))
}

func (b *bench) page(rows []row) string {
	var text strings.Builder
	fmt.Fprintf(&text, "# How fast\n\n`make bench` measures this and writes this page. %s\n\n", b.sentence())
	text.WriteString(`Those that are compared take turns, and each figure is the median of the rounds, with the least and the most in brackets; a ratio
is the median of the rounds' ratios. Servers are processes of their own, spoken to over HTTP and WebSocket with their settings as
they come, but for the limits on how often one user may ask. "One transaction each" is the same server with grouped commits
switched off. A commit is on the disk before anybody is told of it, everywhere.

`)
	for _, one := range items {
		of := slices.DeleteFunc(slices.Clone(rows), func(r row) bool { return r.Item != one.name })
		if len(of) > 0 {
			fmt.Fprintf(&text, "## %s\n\n%s\n", strings.ToUpper(one.about[:1])+one.about[1:], table(of))
		}
	}
	return strings.TrimRight(text.String(), "\n") + "\n"
}

func table(rows []row) string {
	var text strings.Builder
	text.WriteString("| what | on | Trilby | compared with | | ratio | aim |\n| --- | --- | --- | --- | --- | --- | --- |\n")
	for _, r := range rows {
		wanted := r.Aim
		switch r.Reached {
		case "yes":
			wanted += ": reached"
		case "no":
			wanted += ": not reached"
		}
		fmt.Fprintf(&text, "| %s | %s | %s | %s | %s | %s | %s |\n", r.What, r.On, r.Ours, r.Against, r.Theirs, r.Ratio, wanted)
	}
	return text.String()
}
