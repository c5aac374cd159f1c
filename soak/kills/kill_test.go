package kills

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

const (
	verifyEvery = 5 // disasters
	reportEvery = 100
)

// meets has the world live through disasters. Strike does one, with everybody busy, and calls stop when they shall stop;
// when it returns, the server is as it should be again.
func (w *world) meets(strike func(stop func())) {
	w.Helper()
	w.disasters = disasters(w)
	for i := range w.disasters {
		stop := w.busy()
		time.Sleep(between(50, 250))
		strike(stop)
		stop()
		w.audit()
		if i%verifyEvery == verifyEvery-1 {
			w.verify()
		}
		if i%reportEvery == reportEvery-1 {
			w.report("%d of %d disasters", i+1, w.disasters)
		}
	}
	w.windDown()
	w.verify()
}

// during is a disaster that begins and, after a while, ends; people stop before its end, or see it.
func during(begin, end func()) func(stop func()) {
	return func(stop func()) {
		begin()
		time.Sleep(between(30, 150))
		if rand.IntN(2) == 0 {
			stop()
			end()
			return
		}
		end()
		time.Sleep(between(20, 60))
	}
}

// between is a random time of so many milliseconds.
func between(least, most int) time.Duration {
	return time.Duration(least)*time.Millisecond + rand.N(time.Duration(most-least)*time.Millisecond)
}

func (w *world) verify() {
	w.Helper()
	run(w, "ledger", "verify", "--database", w.service.nodes[0].database)
}

// windDown brings everything to its end. What is held then is orphaned.
func (w *world) windDown() {
	w.Helper()
	for id := range w.requests {
		o := w.ana.order("cancel", id, "/requests/"+id+"/cancel", object{})
		w.ana.pending = o
		w.ana.resolve()
	}
	for len(w.vouchers) > 0 {
		w.kim.pending = w.redeems(w.vouchers[0])
		w.vouchers = w.vouchers[1:]
		w.kim.resolve()
	}
	w.audit()
	for _, p := range w.everybody {
		var held page[hold]
		if p.see("/wallet/EUR/holds", &held); len(held.Items) > 0 {
			w.Errorf("of %s's money is held, for nothing: %v", p.name, held.Items)
		}
	}
	for _, offer := range w.offers {
		if b := w.budget(offer); b.Held.Minor != 0 {
			w.Errorf("of a budget %d are held for nothing", b.Held.Minor)
		}
	}
	w.wantUsed()
}

// report says how far it is: at once where it may take hours.
func (w *world) report(format string, arguments ...any) {
	w.Helper()
	said := fmt.Sprintf(format, arguments...)
	if os.Getenv(soakKills) == "" {
		w.Log(said)
		return
	}
	fmt.Printf("%s: %s\n", w.Name(), said)
}

// wantUsed fails a test in which hardly anything happened.
func (w *world) wantUsed() {
	w.Helper()
	if w.done < w.disasters {
		w.Errorf("in %d disasters only %d orders were acknowledged; nothing was tested", w.disasters, w.done)
	}
	w.report("%d disasters, %d orders acknowledged, %d failures answered, %d redemptions, %d payments", w.disasters, w.done, w.troubled(), len(w.used),
		w.books.count[w.ana.id]["payment_request"])
}

// troubled is how often the server said that it had failed.
func (w *world) troubled() (times int) {
	for _, p := range w.everybody {
		p.mu.Lock()
		times += p.troubled
		p.mu.Unlock()
	}
	return times
}

// wantTroubled fails a test in which the disaster did not reach the server.
func (w *world) wantTroubled() {
	w.Helper()
	if w.troubled() == 0 {
		w.Error("the server was never in trouble; nothing was tested")
	}
}

func settled(t *testing.T, nodes ...*node) *world {
	t.Helper()
	s := newService(nodes...)
	s.start()
	w := newWorld(t, s)
	for _, p := range []*person{w.ana, w.ana, w.guests[0], w.guests[1]} {
		w.terminal(p)
	}
	return w
}

func TestOneNodeIsKilled(t *testing.T) {
	t.Parallel()
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			n := newNode(t, "one", databasetest.URL(t, engine))
			settled(t, n).meets(func(stop func()) {
				n.kill()
				stop()
				n.start()
			})
		})
	}
}

// Who was connected to the node that is killed goes on with the other one.
func TestOneOfTwoNodesIsKilled(t *testing.T) {
	t.Parallel()
	url := databasetest.URL(t, database.Postgres)
	var nodes []*node
	for i := range 2 {
		nodes = append(nodes, newNode(t, fmt.Sprint(i+1), url))
	}
	w := settled(t, nodes...)
	w.meets(func(stop func()) {
		n := one(nodes)
		n.kill()
		time.Sleep(between(20, 100))
		if rand.IntN(3) == 0 {
			stop()
		}
		n.start()
		// Everybody has gone over to the other one. What happens on one node is to be seen on both.
		w.mix()
		time.Sleep(between(20, 100))
	})
}
