package grouppay

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// anyRequest draws an open request whose shares depend on who accepts.
func anyRequest(t *rapid.T) *request {
	n := rapid.IntRange(1, 8).Draw(t, "payers")
	r := &request{
		requester: "u_req", requesterPosition: 0, state: StateOpen, borne: map[person.UserID]int64{},
		total: money.Amount{Minor: rapid.Int64Range(1, 50_000).Draw(t, "total"), Currency: "EUR"},
		terms: Terms{Split: Split{Kind: Shares}, Settlement: OnConfirmation, MinAcceptors: rapid.IntRange(1, n).Draw(t, "min")},
	}
	if rapid.Bool().Draw(t, "takes part") {
		r.terms.RequesterTakesPart, r.requesterWeight = true, rapid.Int64Range(1, 3).Draw(t, "own weight")
	}
	for i := range n {
		user := person.UserID(fmt.Sprintf("u_%d", i))
		r.payers = append(r.payers, payer{user: user, position: int64(i + 1), weight: rapid.Int64Range(1, 3).Draw(t, "weight"), state: Asked})
		r.borne[user] = rapid.Int64Range(0, 3).Draw(t, "borne")
	}
	return r
}

// say has a payer answer as Accept and Decline would, short of the money.
func say(t *rapid.T, r *request, p *payer) {
	if rapid.IntRange(0, 3).Draw(t, "answer") == 0 {
		p.state, p.cap = Declined, nil
		return
	}
	yes := Yes{}
	if rapid.IntRange(0, 2).Draw(t, "own limit") == 0 {
		own := r.money(rapid.Int64Range(1, 60_000).Draw(t, "limit"))
		yes.Cap = &own
	}
	limit, err := r.limit(p, yes)
	if err != nil {
		t.Fatal(err)
	}
	if yes.Cap != nil && limit > yes.Cap.Minor {
		t.Fatalf("held %d above the payer's own limit %d", limit, yes.Cap.Minor)
	}
	p.state, p.cap, p.ownCap = Accepted, &limit, yes.Cap != nil
}

// Whatever others do or undo, nobody's share is ever above the figure they said yes to, the shares and the requester's
// part add up, and what the card shows is what Explain adds up to.
func TestFiguresUnderRandomAnswers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRequest(t)
		for range rapid.IntRange(0, 20).Draw(t, "answers") {
			say(t, r, &r.payers[rapid.IntRange(0, len(r.payers)-1).Draw(t, "who")])
			checkFigures(t, r)
		}
	})
}

func checkFigures(t *rapid.T, r *request) {
	f, err := r.figures()
	if err != nil {
		t.Fatal(err)
	}
	standing := f.requester
	for i := range r.payers {
		p, line := &r.payers[i], f.lines[i]
		if line.now > line.most || line.ifAll > line.most {
			t.Fatalf("%s: now %d, if all %d, above the most %d", p.user, line.now, line.ifAll, line.most)
		}
		if p.state == Accepted {
			standing += line.now
			if line.now > *p.cap {
				t.Fatalf("%s bears %d above the cap %d", p.user, line.now, *p.cap)
			}
		}
		for figure, want := range map[Figure]int64{FigureNow: line.now, FigureMost: line.most, FigureIfAll: line.ifAll} {
			got, steps, err := r.explain(p.user, figure)
			if err != nil || got != want || steps[len(steps)-1].Amount != want {
				t.Fatalf("%s: %s is %d on the card, explained as %d by %v (%v)", p.user, figure, want, got, steps, err)
			}
		}
	}
	reason, short := r.obstacle()
	anybody := r.count(Accepted) > 0 || r.terms.RequesterTakesPart
	if anybody && standing != f.covered {
		t.Fatalf("shares come to %d of %d covered", standing, f.covered)
	}
	if reason == "" && (standing != r.total.Minor || short != 0) {
		t.Fatalf("it can settle, yet the shares come to %d of %d", standing, r.total.Minor)
	}
}

// Once as many have accepted without limits of their own as are needed, the total is reached, to the last unit.
func TestEnoughAcceptorsWithoutLimitsAlwaysCover(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRequest(t)
		order := rapid.Permutation(indices(len(r.payers))).Draw(t, "order")
		for n, i := range order {
			p := &r.payers[i]
			limit, err := r.limit(p, Yes{})
			if err != nil {
				t.Fatal(err)
			}
			p.state, p.cap = Accepted, &limit
			if reason, _ := r.obstacle(); n+1 >= r.minAcceptors() && reason != "" {
				t.Fatalf("%d of %d have accepted, and it cannot settle: %s", n+1, r.minAcceptors(), reason)
			}
		}
	})
}

func indices(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

// A card of 500 payers, half of whom have accepted.
func BenchmarkFigures(b *testing.B) {
	r := &request{requester: "u_req", state: StateOpen, total: money.Amount{Minor: 1_234_56, Currency: "EUR"},
		terms: Terms{Split: Split{Kind: Equal}, Settlement: OnConfirmation, MinAcceptors: 100}}
	for i := range 500 {
		p := payer{user: person.UserID(fmt.Sprintf("u_%03d", i)), position: int64(i), weight: 1, state: Asked}
		if i%2 == 0 {
			limit := int64(12_35)
			p.state, p.cap = Accepted, &limit
		}
		r.payers = append(r.payers, p)
	}
	for b.Loop() {
		if _, err := r.figures(); err != nil {
			b.Fatal(err)
		}
	}
}
