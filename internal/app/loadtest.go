package app

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"text/tabwriter"
	"time"

	"github.com/trilby-chat/trilby/internal/loadtest"
)

// testLoad lives a day of a community on a running server and prints what it was like.
func (p *program) testLoad(ctx context.Context) error {
	load := p.command.Load
	if _, err := fmt.Fprintf(p.out, "This makes %d people, their groups and, with an administrator's invitation, a café at %s. They stay there.\n",
		load.People, load.Server); err != nil {
		return err
	}
	const whole = 100
	bar := newProgress(p.out, whole)
	report, err := loadtest.Run(ctx, loadtest.Settings{
		URL: load.Server, Invitation: load.Invitation, People: load.People, Day: load.For, Force: load.Force,
		Now: time.Now, Chance: rand.Int64N,
		Tell: func(doing string, done float64) { bar.show(doing, int(done*whole)) },
	})
	bar.end()
	if err != nil {
		return err
	}
	if err := printLoad(p.out, report); err != nil {
		return err
	}
	if wrong := report.Errors(); wrong > 0 {
		return fmt.Errorf("%d things went wrong", wrong)
	}
	return nil
}

// show moves the bar and says beside it what is being done.
func (p *progress) show(doing string, done int) {
	if p.bar {
		p.wipe()
		p.done = min(done, p.most)
		p.draw()
		_, _ = fmt.Fprint(p.out, "  "+doing)
	}
}

func printLoad(out io.Writer, report *loadtest.Report) error {
	if _, err := fmt.Fprintf(out, "\nA day of %d people, in %s. Times in milliseconds.\n\n", report.People, report.Took.Round(time.Second)); err != nil {
		return err
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprintln(table, "WHAT\tDONE\tP50\tP90\tP99\tMAX\tTOO LATE\tTOLD TO WAIT\tERRORS\t")
	for _, line := range report.Lines {
		_, _ = fmt.Fprintf(table, "%s\t%d\t%s\t%s\t%s\t%s\t%d\t%d\t%d\t\n", line.Kind, line.Done, inMilliseconds(line.P50), inMilliseconds(line.P90),
			inMilliseconds(line.P99), inMilliseconds(line.Max), line.Refused, line.Waited, line.Errors)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	for _, line := range report.Lines {
		if line.Errors > 0 {
			if _, err := fmt.Fprintf(out, "\n%s: %s\n", line.Kind, line.First); err != nil {
				return err
			}
		}
	}
	return nil
}

func inMilliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f", float64(d)/float64(time.Millisecond))
}
