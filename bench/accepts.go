package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// atOnce asks each for the same amount, which is paid by accepting: an accept is a settled payment.
var atOnce = grouppay.Terms{
	Selection: grouppay.Selection{Kind: grouppay.Everyone}, Split: grouppay.Split{Kind: grouppay.Fixed, Each: 100},
	Settlement: grouppay.Immediate, Visibility: grouppay.ToEveryone,
}

// contender is a server with its own world: one of those that are compared.
type contender struct {
	*server
	world *world
	size  int // how many commands take as long as a measurement shall take
}

// pair serves two worlds that are the same, one with grouped commits and one with a transaction for each command.
func (b *bench) pair(engine database.Engine, w *world, name string) (grouped, alone *contender, stop func() error, err error) {
	var both [2]*contender
	for i, oneByOne := range []bool{false, true} {
		same, err := b.like(engine, w)
		if err != nil {
			return nil, nil, nil, err
		}
		s, err := b.serve(same.store, fmt.Sprintf("%s-%s-%s", name, engine, []string{"grouped", "alone"}[i]), oneByOne)
		if err != nil {
			return nil, nil, nil, err
		}
		both[i] = &contender{server: s, world: same, size: half}
	}
	return both[0], both[1], func() error {
		return errors.Join(both[0].stop(), both[1].stop(), b.drop(engine, both[0].world.store), b.drop(engine, both[1].world.store))
	}, nil
}

// adapt sets how many commands the next measurement has, within bounds.
func (c *contender) adapt(b *bench, rate float64, least, most int) {
	c.size = min(most, max(least, int(rate*b.pace.Seconds())))
}

func (b *bench) accepts() error {
	bank, err := b.bankers(manyClients)
	if err != nil {
		return err
	}
	for _, engine := range engines {
		w, err := b.newWorld(engine, true)
		if err != nil {
			return err
		}
		if err := b.acceptsOn(engine, w, bank); err != nil {
			return err
		}
		if err := b.drop(engine, w.store); err != nil {
			return err
		}
	}
	_, err = b.tool("dropdb", bank)
	return err
}

func (b *bench) acceptsOn(engine database.Engine, w *world, bank string) error {
	grouped, alone, stop, err := b.pair(engine, w, "accepts")
	if err != nil {
		return err
	}
	hot := func(c *contender) side {
		return side{"accepts on one request", func() (float64, error) { return b.hotAccepts(c) }}
	}
	spread := func(c *contender) side {
		return side{"accepts on 500 requests", func() (float64, error) { return b.spreadAccepts(c, manyClients) }}
	}
	one, err := b.takeTurns(hot(grouped), hot(alone))
	if err != nil {
		return errors.Join(err, stop())
	}
	grouped.size, alone.size = half, half
	many, err := b.takeTurns(spread(grouped), spread(alone), side{"pgbench", func() (float64, error) { return b.pgbench(bank, manyClients) }})
	if err != nil {
		return errors.Join(err, stop())
	}
	r := row{Item: "accepts", On: title(engine), Against: "one transaction each", Quoted: true}
	r.What = "accepts a second that settle, 64 clients, one request with 500 payers"
	hotAim := b.machine.groupingAim()
	if engine == database.Postgres {
		hotAim = ratioOver(10)
	}
	b.compare(r, one[0], one[1], hotAim)
	r.What = "accepts a second that settle, 64 clients, 500 requests"
	if engine == database.SQLite {
		b.compare(r, many[0], many[1], b.machine.groupingAim())
	} else {
		b.compare(r, many[0], many[1], noAim())
		r.Against = "pgbench TPC-B, 64 clients"
		b.compare(r, many[0], many[2], ratioOver(1))
	}
	return stop()
}

// hotAccepts is how many accepts a second settle where all answer one request, and the next one when it is settled.
func (b *bench) hotAccepts(c *contender) (float64, error) {
	done, took := 0, 0.0
	for done < c.size {
		card, err := ask[card](c.server, c.world.asks(c.world.askers[0], c.world.hall, atOnce, 0))
		if err != nil {
			return 0, err
		}
		calls := make([]call, half)
		for i, payer := range c.world.others {
			calls[i] = accept(payer, card.ID)
		}
		result, err := c.load(manyClients, calls)
		if err != nil {
			return 0, err
		}
		done, took = done+len(calls), took+float64(len(calls))/result.rate
	}
	rate := float64(done) / took
	c.adapt(b, rate, half, 20*half)
	return rate, nil
}

// spreadAccepts is how many accepts a second settle where each answers another one of 500 requests than those at the same
// time.
func (b *bench) spreadAccepts(c *contender, clients int) (float64, error) {
	posts := make([]call, half)
	for i := range posts {
		posts[i] = c.world.asks(c.world.askers[i], c.world.groups[i], atOnce, 0)
	}
	cards, err := askAll[card](c.server, posts)
	if err != nil {
		return 0, err
	}
	calls := make([]call, min(c.size, half*groupPayers))
	for i := range calls {
		calls[i] = accept(c.world.payer(i%half, i/half), cards[i%half].ID)
	}
	result, err := c.load(clients, calls)
	c.adapt(b, result.rate, 100, half*groupPayers)
	return result.rate, err
}

// alone compares one client that waits for each answer, as a quiet server has them.
func (b *bench) alone() error {
	for _, engine := range engines {
		w, err := b.newWorld(engine, true)
		if err != nil {
			return err
		}
		grouped, alone, stop, err := b.pair(engine, w, "alone")
		if err != nil {
			return err
		}
		one := func(c *contender) side {
			return side{"one client", func() (float64, error) { return b.spreadAccepts(c, 1) }}
		}
		found, err := b.takeTurns(one(grouped), one(alone))
		if err := errors.Join(err, stop(), b.drop(engine, w.store)); err != nil {
			return err
		}
		b.compare(row{Item: "alone", On: title(engine), What: "accepts a second, one client alone", Against: "one transaction each", Quoted: true},
			found[0], found[1], aim{"at least 0.9 times", ratioOver(0.9).met})
	}
	return nil
}

// card is what the bench reads of a card.
type card struct {
	ID      grouppay.RequestID `json:"id"`
	Version int64              `json:"version"`
}

// asks passes the hat.
func (w *world) asks(who citizen, where chat.ConversationID, terms grouppay.Terms, total int64) call {
	return post(who.token, "/conversations/"+string(where)+"/requests",
		text(grouppay.Draft{Total: money.Amount{Minor: total, Currency: currency}, Purpose: "Ramen night", Terms: terms}))
}

func accept(who citizen, request grouppay.RequestID) call {
	return post(who.token, "/requests/"+string(request)+"/accept", "{}")
}

// text is a value as JSON. Whatever the bench sends has one.
func text(value any) string {
	out, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return string(out)
}

// ids are those of some people.
func ids(who ...citizen) []person.UserID {
	all := make([]person.UserID, len(who))
	for i, one := range who {
		all[i] = one.UserID
	}
	return slices.Clip(all)
}
