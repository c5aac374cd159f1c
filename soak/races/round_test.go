package races

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/anishathalye/porcupine"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// round is a group with some requests in it, and the hands that are at them all at once.
type round struct {
	*town
	group    chat.ConversationID
	invite   string
	requests []*posted
	hands    []*hand
}

// posted is a request as it was posted, and the version of it that somebody saw last.
type posted struct {
	id       grouppay.RequestID
	terms    terms
	version  int64
	deadline time.Time // zero for none
	latest   atomic.Pointer[card]
}

// How much happens in a round. A request's history stays short enough for an order to be found.
const (
	handsAtOnce   = 8
	deedsOfAHand  = 40
	requestsAtOne = 4
)

// play has a round happen, and looks for an order in the history of each of its requests.
func (w *town) play(random *rand.Rand) {
	w.Helper()
	r := w.gather()
	for range requestsAtOne {
		r.requests = append(r.requests, r.post(random))
	}
	w.market.stock(w, random)
	for i := range handsAtOnce {
		r.hands = append(r.hands, &hand{round: r, client: i, random: rand.New(rand.NewPCG(random.Uint64(), uint64(i)))})
	}
	var all sync.WaitGroup
	for _, h := range r.hands {
		all.Go(h.work)
	}
	all.Wait()
	r.explain()
	// Some things only fall due on another day.
	w.clock.pass(time.Duration(random.IntN(30)) * time.Hour)
}

// gather makes a group of everybody but the café's.
func (w *town) gather() *round {
	w.Helper()
	r := &round{town: w}
	w.write(func(ctx context.Context, tx *database.Tx) error {
		chats := w.nodes[0].chats
		group, err := chats.NewGroup(ctx, tx, w.people[owner].id, "Friday climbers", nil)
		if err != nil {
			return err
		}
		r.group = group.ID
		if _, r.invite, err = chats.MakeInvite(ctx, tx, w.people[owner].id, r.group, chat.InviteTerms{Uses: 1000}); err != nil {
			return err
		}
		for _, one := range w.people[owner+1 : merchant] {
			if _, err := chats.Join(ctx, tx, one.id, r.invite); err != nil {
				return err
			}
		}
		return nil
	})
	return r
}

// post passes the hat in some way.
func (r *round) post(random *rand.Rand) *posted {
	r.Helper()
	requester := 1 + random.IntN(merchant-1)
	draft := r.draft(random, requester)
	a := r.send(r.nodes[0], call{who: requester, method: http.MethodPost, path: fmt.Sprintf("/conversations/%s/requests", r.group),
		body: draft, key: id.New[string]("key")})
	if a.status != http.StatusCreated {
		r.Fatalf("%+v was answered %s", draft, a.body)
	}
	p := &posted{}
	c := r.card(a)
	p.latest.Store(c)
	p.id, p.version = c.ID, c.Version
	if draft.Deadline != nil {
		p.deadline = *draft.Deadline
	}
	p.terms = r.terms(draft, c, requester)
	return p
}

func (r *round) draft(random *rand.Rand, requester int) grouppay.Draft {
	var payers []person.UserID
	many := 3 + random.IntN(mostPayers-2)
	for _, i := range random.Perm(merchant - 1) {
		if i+1 != requester && len(payers) < many {
			payers = append(payers, r.people[i+1].id)
		}
	}
	settlements := []grouppay.Settlement{grouppay.OnConfirmation, grouppay.OnConfirmation, grouppay.AllAnswered, grouppay.AtDeadline, grouppay.Immediate}
	d := grouppay.Draft{Total: euros(5_00 + random.Int64N(40_00)), Purpose: "Ramen night", Terms: grouppay.Terms{
		Selection:  grouppay.Selection{Kind: grouppay.Members, UserIDs: payers},
		Split:      grouppay.Split{Kind: grouppay.Equal},
		Settlement: settlements[random.IntN(len(settlements))], RequesterTakesPart: random.IntN(3) == 0,
		Visibility: []grouppay.Visibility{grouppay.ToPayers, grouppay.ToEveryone}[random.IntN(2)],
	}}
	if d.Terms.Settlement == grouppay.AtDeadline || random.IntN(2) == 0 {
		at := r.clock.now().Add(time.Duration(1+random.IntN(2)) * time.Minute)
		d.Deadline = &at
	}
	if d.Terms.Settlement != grouppay.Immediate {
		d.Terms.MinAcceptors = random.IntN(len(payers))
	}
	switch random.IntN(6) {
	case 0:
		d.Terms.Split = grouppay.Split{Kind: grouppay.Fixed, Each: 1 + random.Int64N(9_00)}
	case 1:
		d.Terms.Split = grouppay.Split{Kind: grouppay.Open, Minimum: random.Int64N(4_00)}
		d.Terms.RequesterTakesPart = false
	case 2, 3:
		weights := map[person.UserID]int64{payers[0]: 2, payers[1]: 3}
		d.Terms.Split = grouppay.Split{Kind: grouppay.Shares, Weights: weights}
	}
	return d
}

// terms are what the model has to know of a request that was just posted.
func (r *round) terms(draft grouppay.Draft, c *card, requester int) terms {
	m := terms{settlement: draft.Terms.Settlement, total: c.Total.Minor, least: c.MinAcceptors, requester: requester,
		toEveryone: draft.Terms.Visibility == grouppay.ToEveryone, chosen: draft.Terms.Split.Kind == grouppay.Open}
	if draft.Terms.RequesterTakesPart {
		m.requesterWeight = 1
	}
	known := m.chosen || draft.Terms.Split.Kind == grouppay.Fixed || m.settlement == grouppay.Immediate
	for _, line := range c.Lines {
		one := asked{who: r.whose(line.User.ID), weight: line.Weight, due: none}
		if known {
			one.due = line.Most.Minor
		}
		m.asked = append(m.asked, one)
	}
	for i := poorFrom; i < merchant; i++ {
		m.poor[i] = true
	}
	return m
}

func (w *town) whose(user person.UserID) int {
	for i, one := range w.people {
		if one.id == user {
			return i
		}
	}
	w.Fatalf("nobody is %s", user)
	return none
}

func (w *town) card(a answer) *card {
	w.Helper()
	var c card
	if err := json.Unmarshal(a.body, &c); err != nil {
		w.Fatal(err)
	}
	return &c
}

// explain looks at each request once more, and then for an order of all that happened to it.
func (r *round) explain() {
	r.Helper()
	last := &hand{round: r, client: handsAtOnce, random: rand.New(rand.NewPCG(1, 1))}
	for i, p := range r.requests {
		// Whoever asked may have left, and then sees nothing.
		last.joins(p.terms.requester)
		last.looks(i, p.terms.requester)
	}
	notes := last.notes
	for _, h := range r.hands {
		notes = append(notes, h.notes...)
	}
	for i, history := range histories(notes, len(r.requests)) {
		p := r.requests[i]
		r.count.histories.Add(1)
		switch p.terms.explained(p.version, history) {
		case porcupine.Ok:
		case porcupine.Illegal:
			r.Errorf("no order of what happened explains what was told of %s:\n%s", p.id, p.terms.tale(history))
		case porcupine.Unknown:
			r.count.unknown.Add(1)
		}
	}
}

func amount(minor int64) *money.Amount {
	if minor == none {
		return nil
	}
	value := euros(minor)
	return &value
}
