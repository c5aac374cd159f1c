package kills

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"time"
)

const (
	// Of the orders of earlier rounds some are remembered, and sent again each round.
	remembered = 100
	askedAgain = 5
)

// audit checks, when nobody is busy, that the server has kept every word it gave, once, and nothing half.
func (w *world) audit() {
	w.Helper()
	for _, n := range w.service.nodes {
		n.mustRun()
	}
	w.wantNothingHalf()
	for _, p := range w.everybody {
		p.resolve()
	}
	w.wantFirstAnswers()
	w.wantNothingRefused()
	w.wantMoney()
	texts := w.wantWords()
	w.wantOffers()
	w.wantNothingHalf()
	w.wantLive(texts)
	for _, p := range w.everybody {
		w.done += p.forget()
	}
	w.drunk = nil
	if w.Failed() {
		w.FailNow()
	}
	w.stockUp()
}

// wantNothingHalf checks that what is held of anybody's money is the cap of an open request that they accepted, and the
// other way round. A deadline may come while it looks, so it may look again.
func (w *world) wantNothingHalf() {
	w.Helper()
	eventually(w, "holds and acceptances", func() error {
		cards := page[card]{}
		if err := w.ana.look("/conversations/"+w.group+"/requests?state=open&limit=200", &cards); err != nil {
			return err
		}
		want := map[string]int64{}
		for _, c := range cards.Items {
			for _, line := range c.Lines {
				if line.State == "accepted" && line.Cap != nil && line.Cap.Minor > 0 {
					want[line.User.ID+" for "+c.ID] = line.Cap.Minor
				}
			}
		}
		for _, p := range w.everybody {
			held := page[hold]{}
			if err := p.look("/wallet/EUR/holds", &held); err != nil {
				return err
			}
			for _, one := range held.Items {
				place := p.id + " for " + one.Reference
				if want[place] != one.Amount.Minor {
					return fmt.Errorf("%s: %d is held, and %d accepted", place, one.Amount.Minor, want[place])
				}
				delete(want, place)
			}
		}
		if len(want) > 0 {
			return fmt.Errorf("nothing is held of what was accepted: %v", want)
		}
		return nil
	})
}

// wantFirstAnswers sends everything that was acknowledged once more: it gets the first answer, to the byte.
func (w *world) wantFirstAnswers() {
	w.Helper()
	var all sync.WaitGroup
	for _, p := range w.everybody {
		again := slices.Clone(p.orders)
		for range min(askedAgain, len(p.old)) {
			again = append(again, one(p.old))
		}
		all.Go(func() {
			for _, o := range again {
				if o.done() {
					p.wantFirstAnswer(o)
				}
			}
		})
	}
	all.Wait()
}

func (p *person) wantFirstAnswer(o *order) {
	p.t.Helper()
	var status int
	var answer []byte
	// What is left of the disaster, such as a connection that nobody knows to be dead, may fail it once more.
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if status, answer = p.send(o); decided(status) {
			break
		}
	}
	if status != o.status || sha256.Sum256(answer) != o.answered {
		p.t.Errorf("%s of %s was answered %d, and again under its key %d: %s", o.verb, p.name, o.status, status, answer)
	}
}

// wantNothingRefused checks that nobody was refused what nothing stands against.
func (w *world) wantNothingRefused() {
	w.Helper()
	for _, p := range w.everybody {
		for _, o := range p.orders {
			switch o.verb {
			case "message", "top up", "redeem", "reverse", "claim":
				if !o.done() {
					w.Errorf("%s of %s was refused with %d: %s %s", o.verb, p.name, o.status, o.path, o.body)
				}
			}
		}
	}
}

// acknowledged are the subjects of the orders of a sort that were done since the last audit.
func (p *person) acknowledged(verb string) (subjects []string) {
	for _, o := range p.orders {
		if o.verb == verb && o.done() {
			subjects = append(subjects, o.subject)
		}
	}
	return subjects
}

// forget begins afresh, and tells how many orders were acknowledged.
func (p *person) forget() (done int) {
	for _, o := range p.orders {
		if !o.done() {
			continue
		}
		done++
		switch {
		case len(p.old) < remembered:
			p.old = append(p.old, o)
		case rand.IntN(4) == 0:
			p.old[rand.IntN(remembered)] = o
		}
	}
	p.orders = nil
	return done
}

// wantSame compares what is there with what was acknowledged, whatever the order.
func (w *world) wantSame(what string, got, want []string) {
	w.Helper()
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		w.Errorf("%s: there are %d, and %d were acknowledged\nthere: %v\nacknowledged: %v", what, len(got), len(want), got, want)
	}
}
