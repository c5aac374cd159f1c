package races

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
)

// hand does one thing after the other, in anybody's name, as it comes to its mind.
type hand struct {
	*round
	client int
	random *rand.Rand
	notes  []note
	done   []sent
}

// deeds are what a hand does, and how often of a hundred.
var deeds = []struct {
	often int
	do    func(h *hand)
}{
	{28, (*hand).accepts}, {11, (*hand).declines}, {17, (*hand).looksAtAny}, {6, (*hand).confirms}, {1, (*hand).cancels},
	{1, (*hand).leavesAny}, {3, (*hand).joinsAny}, {1, (*hand).reachesDeadline}, {2, (*hand).meets}, {2, (*hand).repeats}, {1, (*hand).posts},
	{7, (*hand).claims}, {7, (*hand).redeems}, {5, (*hand).reverses}, {1, (*hand).shares}, {2, (*hand).movesMoney},
	{2, (*hand).managesBudget}, {3, (*hand).worksOff},
}

// work goes on until enough is done, or nothing is left of the round.
func (h *hand) work() {
	for range deedsOfAHand {
		if h.over() {
			return
		}
		n := h.random.IntN(100)
		for _, one := range deeds {
			if n -= one.often; n < 0 {
				one.do(h)
				break
			}
		}
	}
}

func (h *hand) chance(ofHundred int) bool { return h.random.IntN(100) < ofHundred }
func (h *hand) anyNode() *node            { return h.nodes[h.random.IntN(len(h.nodes))] }

// anyRequest is rather one that was still open when somebody looked last.
func (h *hand) anyRequest() int {
	i := h.random.IntN(len(h.requests))
	if h.requests[i].closed() && h.chance(80) {
		i = h.random.IntN(len(h.requests))
	}
	return i
}

func (h *hand) over() bool {
	return !slices.ContainsFunc(h.requests, func(p *posted) bool { return !p.closed() })
}

func (p *posted) closed() bool { return p.latest.Load().State != grouppay.StateOpen }

// anybody is usually one of a request's payers.
func (h *hand) anybody(p *posted) int {
	if h.chance(6) {
		return h.random.IntN(merchant)
	}
	return p.terms.asked[h.random.IntN(len(p.terms.asked))].who
}

func (h *hand) note(request int, d deed, answers ...answer) {
	for _, a := range answers {
		if a.fault == "" {
			h.count.done.Store(d.what, true)
		}
		h.notes = append(h.notes, note{client: h.client, request: request, deed: d, told: told{fault: a.fault}, call: a.call, back: a.back,
			beside: d.what == leaves || d.what == joins || d.what == timeIsUp})
	}
}

func (h *hand) accepts() {
	i := h.anyRequest()
	p := h.requests[i]
	d := deed{what: accepts, who: h.anybody(p), cap: none, amount: none, shown: none}
	switch {
	case h.chance(35):
		d.cap = h.random.Int64N(max(2, p.terms.total))
	case h.chance(50):
		d.shown = h.lastShown(p, d.who) - h.random.Int64N(2)
	}
	if p.terms.chosen && h.chance(60) || h.chance(2) {
		d.amount = 1 + h.random.Int64N(8_00)
	}
	if d.shown < 0 {
		d.shown = none
	}
	h.note(i, d, h.command(d.who, http.MethodPost, fmt.Sprintf("/requests/%s/accept", p.id),
		grouppay.Yes{Cap: amount(d.cap), Amount: amount(d.amount), Shown: amount(d.shown)})...)
}

// lastShown is the most that somebody was told they could come to pay.
func (h *hand) lastShown(p *posted, who int) int64 {
	for _, line := range p.latest.Load().Lines {
		if line.User.ID == h.people[who].id {
			return line.Most.Minor
		}
	}
	return none
}

func (h *hand) declines() {
	i := h.anyRequest()
	p := h.requests[i]
	d := deed{what: declines, who: h.anybody(p)}
	h.note(i, d, h.command(d.who, http.MethodPost, fmt.Sprintf("/requests/%s/decline", p.id), nil)...)
}

func (h *hand) looksAtAny() {
	i := h.anyRequest()
	p := h.requests[i]
	who := h.anybody(p)
	if h.chance(40) {
		who = p.terms.requester
	}
	h.looks(i, who)
}

func (h *hand) looks(i, who int) {
	p := h.requests[i]
	a := h.ask(who, fmt.Sprintf("/requests/%s", p.id))
	h.note(i, deed{what: looks, who: who}, a)
	if a.fault == "" {
		seen := h.card(a)
		h.notes[len(h.notes)-1].told.card = seen
		p.latest.Store(seen)
	}
}

// confirms is mostly the requester's, who has just looked.
func (h *hand) confirms() {
	i := h.anyRequest()
	p := h.requests[i]
	d := deed{what: confirms, who: p.terms.requester}
	if h.chance(10) {
		d.who = h.anybody(p)
	}
	if h.chance(60) {
		h.looks(i, d.who)
	}
	d.seen = p.latest.Load().Version
	h.note(i, d, h.command(d.who, http.MethodPost, fmt.Sprintf("/requests/%s/confirm", p.id), map[string]int64{"version": d.seen})...)
}

func (h *hand) cancels() {
	i := h.anyRequest()
	p := h.requests[i]
	d := deed{what: cancels, who: p.terms.requester}
	if h.chance(60) {
		d.who = h.anybody(p)
	}
	h.note(i, d, h.command(d.who, http.MethodPost, fmt.Sprintf("/requests/%s/cancel", p.id), nil)...)
}

// leavesAny is anybody but the group's owner; a requester less often, for then there is little left to do.
func (h *hand) leavesAny() {
	who := 1 + h.random.IntN(merchant-1)
	for _, p := range h.requests {
		if p.terms.requester == who && h.chance(80) {
			return
		}
	}
	path := fmt.Sprintf("/conversations/%s/members/%s", h.group, h.people[who].id)
	h.note(everyRequest, deed{what: leaves, who: who}, h.command(who, http.MethodDelete, path, nil)...)
}

func (h *hand) joinsAny() { h.joins(1 + h.random.IntN(merchant-1)) }

func (h *hand) joins(who int) {
	h.note(everyRequest, deed{what: joins, who: who}, h.command(who, http.MethodPost, fmt.Sprintf("/conversation-invites/%s/join", h.invite), nil)...)
}

// reachesDeadline lets a minute pass, and with it the time of every request that had until then; not too often, for then there
// is little left to do.
func (h *hand) reachesDeadline() {
	p := h.requests[h.anyRequest()]
	if p.deadline.IsZero() || h.chance(60) {
		return
	}
	a := answer{call: h.watch.tick()}
	h.clock.reach(p.deadline)
	a.back = h.watch.tick()
	h.count.deeds.Add(1)
	for i, other := range h.requests {
		if !other.deadline.IsZero() && !other.deadline.After(p.deadline) {
			h.note(i, deed{what: timeIsUp}, a)
		}
	}
}

// meets does what the worker does of which deadlines have come, and of one that may have. Two nodes' workers may do it at once.
func (h *hand) meets() {
	n := h.anyNode()
	var due []grouppay.RequestID
	if err := n.db.Read(h.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
		due, _, err = n.payments.Due(ctx, tx, 20)
		return err
	}); err != nil {
		h.Error(err)
	}
	for _, request := range append(due, h.requests[h.anyRequest()].id) {
		a := answer{call: h.watch.tick()}
		h.does(n, func(ctx context.Context, tx *database.Tx) error { return n.payments.MeetDeadline(ctx, tx, request) })
		a.back = h.watch.tick()
		for i, p := range h.requests {
			if p.id == request {
				h.note(i, deed{what: meets}, a)
			}
		}
	}
}

// posts asks for money while others come and go. Nobody looks for an order in what becomes of it, but what must always hold
// has to hold of it as well.
func (h *hand) posts() {
	who := 1 + h.random.IntN(merchant-1)
	d := h.draft(h.random, who)
	if h.chance(50) {
		d.Terms.Selection = grouppay.Selection{Kind: grouppay.Everyone}
	}
	h.command(who, http.MethodPost, fmt.Sprintf("/conversations/%s/requests", h.group), d)
}
