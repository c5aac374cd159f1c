package kills

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
)

// world is a group of friends who share costs, and a café with two offers: of both the budget bears the coffee, and one
// thanks those who pass it on.
type world struct {
	*testing.T
	service    *service
	ana        *person // asks for money
	guests     []*person
	kim        *person // stands at the counter
	everybody  []*person
	group      string
	merchant   string
	plain      string // offers that are claimed now
	thanking   string
	offers     []string // those and those before, in pairs
	books      *books
	terminals  []*terminal
	disasters  int
	done       int // orders that were acknowledged
	howToWrite func() string

	toppedUp map[string]int // of each person, beside the orders

	mu       sync.Mutex
	requests map[string]*request // that were posted
	open     []string            // those that may be open
	claimed  map[string]*voucher
	vouchers []*voucher // that can be brought to the counter
	used     map[string]*use
	drunk    []string // redemptions since the last audit that can be reversed
}

// request is a payment request as those remember it who took part.
type request struct {
	id         string
	settlement string
	answers    map[string][]string // of each payer, in order
	ended      string              // "confirm" or "cancel", when the requester did
	audited    bool
}

type voucher struct{ id, offer, code string }

// redemption is what the till is told.
type redemption struct {
	ID, State string
	Rewards   []struct {
		ID    string `json:"reward_id"`
		State string
	}
}

// use is a redemption and the voucher that was used.
type use struct {
	of *voucher
	redemption
}

const (
	coffee  = 320
	perUser = 1000      // claims of an offer
	purse   = 1_000_000 // as much as can be topped up at once
)

func newWorld(t *testing.T, s *service) *world {
	t.Helper()
	w := &world{T: t, service: s, requests: map[string]*request{}, claimed: map[string]*voucher{}, used: map[string]*use{}, toppedUp: map[string]int{},
		howToWrite: func() string { return "words" }}
	w.ana, w.kim = w.signUp("ana"), w.signUp("kim")
	for _, name := range []string{"bob", "chi", "dee", "eli", "flo"} {
		w.guests = append(w.guests, w.signUp(name))
	}
	w.everybody = append([]*person{w.ana, w.kim}, w.guests...)
	for _, p := range w.everybody {
		w.topUp(p)
	}
	w.befriend()
	w.openCafe()
	w.roles()
	w.books = w.openBooks()
	return w
}

func (w *world) signUp(name string) *person {
	w.Helper()
	p := &person{t: w, service: w.service, name: name}
	var made struct {
		Token string
		User  struct{ ID string }
	}
	p.must("POST", "/sign-up", object{"handle": name, "name": strings.ToUpper(name), "password": "a long enough " + name, "bearer": true}, &made)
	p.token, p.id = made.Token, made.User.ID
	return p
}

func (w *world) befriend() {
	w.Helper()
	friends := append([]*person{w.ana}, w.guests...)
	var ids []string
	for i, p := range friends {
		for _, other := range friends[i+1:] {
			p.must("PUT", "/friends/"+other.id, object{}, nil)
			other.must("PUT", "/friends/"+p.id, object{}, nil)
		}
		ids = append(ids, p.id)
	}
	var group struct{ ID string }
	w.ana.must("POST", "/conversations", object{"kind": "group", "name": "Rowers", "user_ids": ids[1:]}, &group)
	w.group = group.ID
}

func (w *world) openCafe() {
	w.Helper()
	var made struct{ ID string }
	w.kim.must("POST", "/merchants", object{"name": "Kolibri", "currency": "EUR"}, &made)
	w.merchant = made.ID
	run(w, "merchant", "approve", w.merchant, "--database", w.service.nodes[0].database)
	w.openOffers()
}

// openOffers publishes the two offers anew.
func (w *world) openOffers() {
	w.Helper()
	reward := []object{{"gives": "money", "amount": euros(100), "title": "Thank you"}}
	w.plain = w.publish(object{"on": "first_redemption", "first_user": []object{}, "friend": []object{}})
	w.thanking = w.publish(object{"on": "every_redemption", "first_user": reward, "friend": reward})
	w.offers = append(w.offers, w.plain, w.thanking)
}

func (w *world) publish(rewards object) string {
	w.Helper()
	var made struct{ ID string }
	w.kim.must("POST", w.cafe("/offers"), object{
		"kind": "free_item", "title": "A coffee", "terms": object{"value": euros(coffee)}, "window": object{"valid_days": 30},
		"supply": object{"per_user": perUser}, "from_budget": true,
		"rules": object{
			"recommendation": object{"on": true}, "rewards": rewards,
			"sharing": object{"friends": true, "conversations": true},
		},
	}, &made)
	w.fund(made.ID)
	w.kim.must("POST", w.cafe("/offers/"+made.ID+"/publish"), object{}, nil)
	return made.ID
}

// fund pays from Kim's purse, which is filled for it, into a budget.
func (w *world) fund(offer string) {
	w.Helper()
	w.topUp(w.kim)
	w.kim.must("POST", w.cafe("/deposits"), object{"amount": euros(purse)}, nil)
	w.kim.must("POST", w.cafe("/offers/"+offer+"/funds"), object{"amount": euros(purse)}, nil)
}

func (w *world) topUp(p *person) {
	w.Helper()
	p.must("POST", "/wallet/top-ups", object{"amount": euros(purse)}, nil)
	w.toppedUp[p.id]++
}

// stockUp sees to it that in the next round coffees can be claimed, however many rounds there were.
func (w *world) stockUp() {
	w.Helper()
	claims := 0
	for _, v := range w.claimed {
		if v.offer == w.plain || v.offer == w.thanking {
			claims++
		}
	}
	if claims > perUser*len(w.guests)/2 {
		w.openOffers()
	}
	for _, offer := range []string{w.plain, w.thanking} {
		if w.budget(offer).Available.Minor < purse/4 {
			w.fund(offer)
		}
	}
}

func (w *world) cafe(path string) string { return "/merchants/" + w.merchant + path }

// roles says who does what.
func (w *world) roles() {
	w.ana.next, w.ana.learn = w.anaOrders, w.anaLearns
	w.kim.next, w.kim.learn = w.kimOrders, w.kimLearns
	for _, guest := range w.guests {
		guest.next = func() *order { return w.guestOrders(guest) }
		guest.learn = func(o *order) { w.guestLearns(guest, o) }
	}
}

// busy has everybody send orders, until stop is called, which waits until nobody does.
func (w *world) busy() (stop func()) {
	w.mix()
	ended := make(chan struct{})
	var all sync.WaitGroup
	for _, p := range w.everybody {
		all.Go(func() { p.live(ended) })
	}
	return sync.OnceFunc(func() {
		close(ended)
		all.Wait()
	})
}

// mix has some terminals connect anew, so that they do not all stay with the node that was not killed last.
func (w *world) mix() {
	w.Helper()
	for _, t := range w.terminals {
		if rand.IntN(2) == 0 {
			t.comeBack()
		}
	}
}

func one[T any](of []T) T { return of[rand.IntN(len(of))] }

func (w *world) says(p *person) *order {
	words := fmt.Sprintf("%s %d %s", p.name, p.count, w.howToWrite())
	return p.order("message", words, "/conversations/"+w.group+"/messages", object{"text": words})
}
