package loadtest

import (
	"errors"
	"testing"
	"time"

	live "github.com/centrifugal/centrifuge-go"
)

// A terminal that goes on where it was hears everything once and in order; anything else is told.
func TestAHoleIsTold(t *testing.T) {
	for _, test := range []struct {
		name    string
		offsets []uint64
		wrong   int
	}{
		{"nothing missing", []uint64{8, 9, 10}, 0},
		{"one missing", []uint64{8, 10, 11}, 1},
		{"one twice", []uint64{8, 8, 9}, 1},
		{"the first missing", []uint64{9}, 1},
	} {
		town := &town{tally: newTally(), settings: Settings{Now: time.Now}, sent: map[string]time.Time{"hello": time.Now()}}
		m := &terminal{owner: &resident{town: town}, seqs: map[string]uint64{}, up: make(chan struct{}), left: 1}
		m.subscribed("conversation:c", live.SubscribedEvent{StreamPosition: &live.StreamPosition{Offset: 7}})
		for _, offset := range test.offsets {
			m.hear("conversation:c", live.Publication{Offset: offset, Data: []byte(`{"kind":"message","data":{"text":"hello"}}`)})
		}
		report := town.tally.report(1, time.Second)
		if report.Errors() != test.wrong || report.Lines[0].Done != len(test.offsets)-test.wrong {
			t.Errorf("%s: %+v", test.name, report.Lines)
		}
	}
}

func TestTheReportSaysHowLongMostTook(t *testing.T) {
	tally := newTally()
	for i := range 100 {
		tally.took("wait", time.Duration(100-i)*time.Millisecond)
	}
	tally.waited("wait")
	tally.refused("answer")
	tally.failed("answer", errors.New("first\nof two"))
	tally.failed("answer", errors.New("second"))
	tally.took("", time.Hour)
	report := tally.report(3, time.Minute)
	want := []Line{
		{Kind: "answer", Refused: 1, Errors: 2, First: "first of two"},
		{Kind: "wait", Done: 100, Waited: 1, P50: 51 * time.Millisecond, P90: 91 * time.Millisecond, P99: 100 * time.Millisecond, Max: 100 * time.Millisecond},
	}
	if len(report.Lines) != len(want) || report.Lines[0] != want[0] || report.Lines[1] != want[1] || report.Errors() != 2 {
		t.Errorf("%+v", report)
	}
}
