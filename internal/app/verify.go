package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// verifySteps are the checks of the ledger, as many as ledger.Verify sums up.
const verifySteps = 8

// verifyLedger checks the whole ledger and prints what it checked, or what does not hold.
func (p *program) verifyLedger(ctx context.Context) (err error) {
	if err := mustExist(p.command.Config); err != nil {
		return err
	}
	db, err := database.Open(ctx, p.command.Config.Database, p.log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := db.CheckSchema(ctx); err != nil {
		return err
	}
	progress := newProgress(p.out, verifySteps)
	err = verifyWith(ctx, db, progress)
	progress.end()
	return err
}

// verifyWith checks the whole ledger and shows how far it is, in as many steps as verifySteps.
func verifyWith(ctx context.Context, db *database.DB, progress *progress) error {
	return ledger.Verify(ctx, db, func(check ledger.Check) {
		if check.Subject != "" {
			progress.line(fmt.Sprintf("WRONG  %s, %s: %s", check.Name, check.Subject, check.Detail))
			return
		}
		state := "ok    "
		if !check.Holds {
			state = "WRONG "
		}
		progress.step(fmt.Sprintf("%s %s: %s", state, check.Name, check.Detail))
	})
}

// progress shows how far a long job is: a bar on a terminal, plain lines elsewhere.
type progress struct {
	out        io.Writer
	bar        bool
	done, most int
}

const barWidth = 24

func newProgress(out io.Writer, most int) *progress {
	p := &progress{out: out, bar: isTerminal(out), most: most}
	p.draw()
	return p
}

// step prints a line and moves the bar by one.
func (p *progress) step(text string) {
	p.done = min(p.done+1, p.most)
	p.line(text)
}

// line prints a line above the bar.
func (p *progress) line(text string) {
	p.wipe()
	_, _ = fmt.Fprintln(p.out, text)
	p.draw()
}

func (p *progress) end() { p.wipe() }

func (p *progress) draw() {
	if p.bar {
		full := barWidth * p.done / p.most
		_, _ = fmt.Fprintf(p.out, "[%s%s] %d of %d", strings.Repeat("=", full), strings.Repeat(" ", barWidth-full), p.done, p.most)
	}
}

func (p *progress) wipe() {
	if p.bar {
		_, _ = fmt.Fprint(p.out, "\r\x1b[K")
	}
}

func isTerminal(out io.Writer) bool {
	file, isFile := out.(*os.File)
	if !isFile {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
