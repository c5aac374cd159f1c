package races

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/anishathalye/porcupine"
)

// watch counts moments: whatever happens has one of its own, and later is more.
type watch struct{ moments atomic.Int64 }

func (w *watch) tick() int64 { return w.moments.Add(1) }

// note is a deed as it was seen from outside: it happened at some time between two moments.
type note struct {
	client     int
	request    int // which of the round's; everyRequest for what concerns them all
	deed       deed
	told       told
	call, back int64
	// Whether it changes what others go by without taking the request's row, as time and membership do.
	beside bool
}

const everyRequest = -1

// histories sorts what was noted in a round by request, in the form in which it is checked.
//
// Who is a member, and what time it is, a command reads before it commits, and what it read may change beside it: it then
// comes first, though it commits later and somebody may look in between. So such a change is taken to be under way until all
// that was under way with it has ended.
func histories(notes []note, requests int) [][]porcupine.Operation {
	all := make([][]porcupine.Operation, requests)
	for _, n := range notes {
		if n.beside {
			n.back = calm(notes, n.back)
		}
		op := porcupine.Operation{ClientId: n.client, Input: n.deed, Call: n.call, Output: n.told, Return: n.back}
		for i := range all {
			if n.request == i || n.request == everyRequest {
				all[i] = append(all[i], op)
			}
		}
	}
	return all
}

// calm is when all that was under way at a moment has ended.
func calm(notes []note, moment int64) int64 {
	last := moment
	for _, n := range notes {
		if n.call < moment && n.back > last {
			last = n.back
		}
	}
	return last
}

// patience is how long an order is looked for.
const patience = 10 * time.Second

// explained looks for an order, one by one, in which what was done and told makes sense.
func (m *terms) explained(version int64, history []porcupine.Operation) porcupine.CheckResult {
	return porcupine.CheckOperationsTimeout(m.model(version), history, patience)
}

func (m *terms) model(version int64) porcupine.Model {
	return porcupine.Model{
		Init: func() any { return m.begin(version) },
		Step: func(state, input, output any) (bool, any) {
			before, isRequest := state.(request)
			done, isDeed := input.(deed)
			came, isTold := output.(told)
			if !isRequest || !isDeed || !isTold {
				return false, state
			}
			return m.step(before, done, came)
		},
	}
}

// tale is a history for whoever has to find out what went wrong.
func (m *terms) tale(history []porcupine.Operation) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%+v\n", *m)
	ordered := slices.Clone(history)
	slices.SortFunc(ordered, func(a, b porcupine.Operation) int { return cmp.Compare(a.Call, b.Call) })
	for _, op := range ordered {
		came, _ := op.Output.(told)
		outcome := cmp.Or(came.fault, "done")
		if came.card != nil {
			seen, _ := json.Marshal(came.card) //nolint:errchkjson // Only for reading.
			outcome = string(seen)
		}
		fmt.Fprintf(&text, "%2d [%d..%d] %+v: %s\n", op.ClientId, op.Call, op.Return, op.Input, outcome)
	}
	return text.String()
}
