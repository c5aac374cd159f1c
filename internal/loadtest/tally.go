package loadtest

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// Report is how a day went.
type Report struct {
	People int
	Took   time.Duration
	// Lines are in the order of their kinds.
	Lines []Line
}

// Line is how often one kind of thing was done, how long it took, and what went wrong.
type Line struct {
	Kind string
	// Done are those that were answered as wished; Refused those that came too late, which is nobody's fault; Waited how often
	// the server asked for patience; Errors the rest.
	Done, Refused, Waited, Errors int
	P50, P90, P99, Max            time.Duration
	// First is the first error, in one line.
	First string
}

// Errors is how many things went wrong.
func (r *Report) Errors() int {
	sum := 0
	for _, line := range r.Lines {
		sum += line.Errors
	}
	return sum
}

// tally counts while many report.
type tally struct {
	mu    sync.Mutex
	kinds map[string]*kind
}

type kind struct {
	times           []time.Duration
	refused, waited int
	errors          int
	first           string
}

func newTally() *tally { return &tally{kinds: map[string]*kind{}} }

func (t *tally) note(name string, change func(*kind)) {
	if name == "" {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.kinds[name] == nil {
		t.kinds[name] = &kind{}
	}
	change(t.kinds[name])
}

func (t *tally) took(name string, d time.Duration) {
	t.note(name, func(k *kind) { k.times = append(k.times, d) })
}

func (t *tally) refused(name string) { t.note(name, func(k *kind) { k.refused++ }) }
func (t *tally) waited(name string)  { t.note(name, func(k *kind) { k.waited++ }) }

func (t *tally) failed(name string, err error) {
	t.note(name, func(k *kind) {
		k.errors++
		if k.first == "" {
			k.first = strings.Join(strings.Fields(err.Error()), " ")
		}
	})
}

func (t *tally) report(people int, took time.Duration) *Report {
	t.mu.Lock()
	defer t.mu.Unlock()
	r := &Report{People: people, Took: took}
	for name, k := range t.kinds {
		slices.Sort(k.times)
		r.Lines = append(r.Lines, Line{Kind: name, Done: len(k.times), Refused: k.refused, Waited: k.waited, Errors: k.errors, First: k.first,
			P50: part(k.times, 50), P90: part(k.times, 90), P99: part(k.times, 99), Max: part(k.times, 100)})
	}
	slices.SortFunc(r.Lines, func(a, b Line) int { return strings.Compare(a.Kind, b.Kind) })
	return r
}

// part is the time within which so many of a hundred were done.
func part(sorted []time.Duration, percent int) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, len(sorted)*percent/100)]
}
