package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// sizes are how many times the data is there. The unit is past.go's.
var sizes = []int{1, 10, 100}

// habit is something people do all day, whose cost must not grow with the past.
type habit struct {
	what string
	// act gives the calls of one measurement.
	act func(c *contender) ([]call, error)
}

var habits = []habit{
	{"accept", actAccept},
	{"post a message", actMessage},
	{"read the newest page", actRead(func(w *world) string { return "/conversations/" + string(w.hall) + "/timeline?limit=50" })},
	{"list the conversations", actRead(func(*world) string { return "/conversations" })},
	// With little data there is no longer page than this.
	{"read the statement's newest lines", actRead(func(*world) string { return "/wallet/" + string(currency) + "/statement?limit=2" })},
}

// growth compares what things cost with little data, and with 10 and 100 times as much.
func (b *bench) growth() error {
	for _, engine := range engines {
		w, err := b.newWorld(engine, false)
		if err != nil {
			return err
		}
		if err := b.growthOn(engine, w); err != nil {
			return err
		}
		if err := b.drop(engine, w.store); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) growthOn(engine database.Engine, w *world) error {
	served, err := b.serveSizes(engine, w)
	for _, one := range habits {
		if err == nil {
			err = b.compareSizes(engine, one, served)
		}
	}
	for _, c := range served {
		err = errors.Join(err, c.stop(), b.drop(engine, c.world.store))
	}
	return err
}

// serveSizes serves a world for each size. Those that are served are given back with an error as well.
func (b *bench) serveSizes(engine database.Engine, w *world) (served []*contender, err error) {
	for _, size := range sizes {
		same, err := b.like(engine, w)
		if err != nil {
			return served, err
		}
		begun := time.Now()
		if err := b.prepare(same.store, func(r *rooms) error { return same.live(b.ctx, r, size) }); err != nil {
			return served, err
		}
		b.say("  %-9s %d times the data is there after %s", title(engine), size, time.Since(begun).Round(100*time.Millisecond))
		s, err := b.serve(same.store, fmt.Sprintf("growth-%s-%d", engine, size), false)
		if err != nil {
			return served, err
		}
		served = append(served, &contender{server: s, world: same})
	}
	return served, nil
}

func (b *bench) compareSizes(engine database.Engine, one habit, served []*contender) error {
	sides := make([]side, len(served))
	for i, c := range served {
		c.size = half
		sides[i] = side{one.what, func() (float64, error) {
			calls, err := one.act(c)
			if err != nil {
				return 0, err
			}
			result, err := c.load(manyClients, calls)
			c.adapt(b, result.rate, half, 8*half)
			// Microseconds for each, all clients together.
			return 1e6 / result.rate, err
		}}
	}
	found, err := b.takeTurns(sides...)
	if err != nil {
		return err
	}
	for i := 1; i < len(sizes); i++ {
		b.compare(row{Item: "growth", On: title(engine), What: fmt.Sprintf("%s, µs, with %d times the data", one.what, sizes[i]),
			Against: "with little", Quoted: i == len(sizes)-1}, found[i], found[0], ratioUnder(1.2))
	}
	return nil
}

func actAccept(c *contender) ([]call, error) {
	var calls []call
	for len(calls) < c.size {
		asked, err := ask[card](c.server, c.world.asks(c.world.askers[0], c.world.hall, atOnce, 0))
		if err != nil {
			return nil, err
		}
		for _, payer := range c.world.others {
			calls = append(calls, accept(payer, asked.ID))
		}
	}
	return calls, nil
}

func actMessage(c *contender) ([]call, error) {
	calls := make([]call, c.size)
	for i := range calls {
		calls[i] = post(c.world.others[i%half].token, "/conversations/"+string(c.world.hall)+"/messages", `{"text":"Seven is good. Who has the long rope?"}`)
	}
	return calls, nil
}

func actRead(path func(*world) string) func(*contender) ([]call, error) {
	return func(c *contender) ([]call, error) {
		calls := make([]call, c.size)
		for i := range calls {
			calls[i] = get(c.world.others[i%half].token, path(c.world))
		}
		return calls, nil
	}
}
