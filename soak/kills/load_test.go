package kills

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"time"
)

const (
	openAtOnce    = 4 // requests
	claimedAtOnce = 5 // vouchers
	asked         = 300
)

// anaOrders has Ana pass the hat, confirm, cancel and talk.
func (w *world) anaOrders() *order {
	w.mu.Lock()
	open := slices.Clone(w.open)
	w.mu.Unlock()
	switch {
	case len(open) < openAtOnce:
		return w.asks()
	case rand.IntN(3) == 0:
		return w.says(w.ana)
	}
	id := one(open)
	var card struct {
		State   string
		Version int64
		Terms   struct{ Settlement string }
	}
	if w.ana.look("/requests/"+id, &card) != nil {
		return nil
	}
	switch {
	case card.State != "open":
		w.over(id)
		return nil
	case rand.IntN(6) == 0:
		return w.ana.order("cancel", id, "/requests/"+id+"/cancel", object{})
	case card.Terms.Settlement == "on_confirmation":
		return w.ana.order("confirm", id, "/requests/"+id+"/confirm", object{"version": card.Version})
	}
	return w.says(w.ana)
}

// asks is a request of one kind or another.
func (w *world) asks() *order {
	split, visibility := object{"kind": "equal"}, one([]string{"everyone", "payers"})
	settlement := one([]string{"immediate", "all_answered", "on_confirmation", "at_deadline"})
	if settlement == "immediate" {
		split = object{"kind": "fixed", "each": 50}
	}
	draft := object{"total": euros(asked), "purpose": "Dinner", "terms": object{
		"selection": object{"kind": "everyone"}, "split": split, "settlement": settlement, "visibility": visibility, "min_acceptors": 1,
	}}
	if settlement == "at_deadline" {
		draft["deadline"] = time.Now().Add(time.Duration(200+rand.IntN(500)) * time.Millisecond).UTC()
	}
	return w.ana.order("ask", settlement, "/conversations/"+w.group+"/requests", draft)
}

func (w *world) anaLearns(o *order) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch o.verb {
	case "ask":
		id := idOf(o)
		w.requests[id] = &request{id: id, settlement: o.subject, answers: map[string][]string{}}
		w.open, o.subject = append(w.open, id), id
	case "confirm", "cancel":
		w.requests[o.subject].ended = o.verb
	}
}

// over has nobody answer a request any more.
func (w *world) over(id string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.open = slices.DeleteFunc(w.open, func(other string) bool { return other == id })
}

// guestOrders has a guest answer, talk, fill the wallet and claim coffees.
func (w *world) guestOrders(p *person) *order {
	w.mu.Lock()
	open, claimed := slices.Clone(w.open), len(w.vouchers)
	w.mu.Unlock()
	switch dice := rand.IntN(100); {
	case dice < 45 && len(open) > 0:
		return answers(p, one(open))
	case dice < 60:
		return p.order("top up", "", "/wallet/top-ups", object{"amount": euros(100 + rand.Int64N(100))})
	case dice < 65:
		return p.order("withdraw", "", "/wallet/withdrawals", object{"amount": euros(1 + rand.Int64N(100))})
	case dice < 80 && claimed < claimedAtOnce:
		offer := one([]string{w.plain, w.thanking})
		return p.order("claim", offer, "/offers/"+offer+"/claim", object{"recommend": rand.IntN(2) == 0, "named": true})
	}
	return w.says(p)
}

func answers(p *person, id string) *order {
	switch rand.IntN(4) {
	case 0:
		return p.order("decline", id, "/requests/"+id+"/decline", object{})
	case 1:
		return p.order("accept", id, "/requests/"+id+"/accept", object{"cap": euros(100 + rand.Int64N(asked))})
	}
	return p.order("accept", id, "/requests/"+id+"/accept", object{})
}

func (w *world) guestLearns(p *person, o *order) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch o.verb {
	case "accept", "decline":
		r := w.requests[o.subject]
		r.answers[p.id] = append(r.answers[p.id], o.verb)
	case "claim":
		var made struct{ ID, Code string }
		if err := json.Unmarshal(o.answer, &made); err != nil {
			w.Errorf("a claim was answered %s", o.answer)
		}
		v := &voucher{made.ID, o.subject, made.Code}
		w.vouchers, w.claimed[v.id] = append(w.vouchers, v), v
		o.subject = v.id
	}
}

// kimOrders has Kim redeem what is brought to the counter, and take some of it back.
func (w *world) kimOrders() *order {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case len(w.drunk) > 0 && rand.IntN(8) == 0:
		id := one(w.drunk)
		w.drunk = slices.DeleteFunc(w.drunk, func(other string) bool { return other == id })
		return w.kim.order("reverse", id, w.cafe("/till/redemptions/"+id+"/reverse"), object{})
	case len(w.vouchers) > 0 && rand.IntN(2) == 0:
		v := w.vouchers[0]
		w.vouchers = w.vouchers[1:]
		return w.redeems(v)
	}
	return nil
}

func (w *world) redeems(v *voucher) *order {
	return w.kim.order("redeem", v.id, w.cafe("/till/redemptions"), object{"code": v.code, "spent": euros(400)})
}

func (w *world) kimLearns(o *order) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var done redemption
	if err := json.Unmarshal(o.answer, &done); err != nil {
		w.Errorf("the till was answered %s", o.answer)
	}
	switch o.verb {
	case "redeem":
		w.drunk, w.used[done.ID] = append(w.drunk, done.ID), &use{w.claimed[o.subject], done}
		o.subject = done.ID
	case "reverse":
		u := w.used[done.ID]
		u.State, w.vouchers = done.State, append(w.vouchers, u.of)
	}
}

func idOf(o *order) string {
	var made struct{ ID string }
	_ = json.Unmarshal(o.answer, &made)
	return made.ID
}
