package kills

import (
	"fmt"
)

// books are what was read of the server so far, so that each audit reads what is new.
type books struct {
	entries   map[string]map[string][]entry // of each person, by what they refer to
	count     map[string]map[string]int     // of each person, by kind
	expected  map[string]map[string]int
	known     map[string]bool   // entries, vouchers, redemptions
	after     string            // where in the group's timeline
	seqs      map[string]uint64 // of each stream
	responses map[string]int    // messages, by request and payer
}

type card struct {
	ID        string
	State     string
	Collected amount
	Lines     []line
}

type line struct {
	User  struct{ ID string }
	State string
	Cap   *amount
	Share *amount
}

type hold struct {
	Amount    amount
	Reference string
}

type entry struct {
	ID        string
	Amount    amount
	Kind      string
	Reference string
}

// openBooks reads what is there before the first disaster.
func (w *world) openBooks() *books {
	w.Helper()
	b := &books{entries: map[string]map[string][]entry{}, count: map[string]map[string]int{}, expected: map[string]map[string]int{},
		known: map[string]bool{}, seqs: map[string]uint64{}, responses: map[string]int{}}
	w.books = b
	for _, p := range w.everybody {
		b.entries[p.id], b.count[p.id] = map[string][]entry{}, map[string]int{}
		b.expected[p.id] = map[string]int{"top_up": 0, "withdrawal": 0}
	}
	var page timeline
	w.ana.see("/conversations/"+w.group+"/timeline", &page)
	b.after = page.After
	for _, m := range page.Items {
		b.seqs[m.Stream] = m.Seq
	}
	return b
}

// wantMoney checks that every movement of money that was acknowledged is in the statements once, and that no other is.
func (w *world) wantMoney() {
	w.Helper()
	// The requests come first: what is closed by now is in the statements that are read then.
	cards := w.readRequests()
	for _, p := range w.everybody {
		for _, e := range since(p, "/wallet/EUR/statement", func(e entry) bool { return w.books.known[p.id+e.ID] }) {
			w.books.known[p.id+e.ID] = true
			w.books.entries[p.id][e.Reference] = append(w.books.entries[p.id][e.Reference], e)
			w.books.count[p.id][e.Kind]++
		}
		w.books.expected[p.id]["top_up"] += len(p.acknowledged("top up"))
		w.books.expected[p.id]["withdrawal"] += len(p.acknowledged("withdraw"))
		for kind, want := range w.books.expected[p.id] {
			if kind == "top_up" {
				want += w.toppedUp[p.id]
			}
			if got := w.books.count[p.id][kind]; got != want {
				w.Errorf("%s has %d entries of kind %s, and %d were acknowledged", p.name, got, kind, want)
			}
		}
	}
	for _, c := range cards {
		if err := w.checkRequest(c); err != nil {
			w.Errorf("request %s, %s, %s: %v", c.ID, w.requests[c.ID].settlement, c.State, err)
		}
	}
}

func (w *world) readRequests() (cards []card) {
	w.Helper()
	for id, r := range w.requests {
		if r.audited {
			continue
		}
		var c card
		w.ana.see("/requests/"+id, &c)
		cards = append(cards, c)
		if c.State != "open" {
			w.over(id)
		}
	}
	return cards
}

// checkRequest holds a card against what its people were told, and against the statements.
func (w *world) checkRequest(c card) error {
	r := w.requests[c.ID]
	if state := map[string]string{"confirm": "settled", "cancel": "cancelled"}[r.ended]; state != "" && c.State != state {
		return fmt.Errorf("it was told to be %s", state)
	}
	var paid int
	var collected int64
	for _, l := range c.Lines {
		if want := r.wants(l, c.State); l.State != want {
			return fmt.Errorf("%s was told %v and is %s, not %s", l.User.ID, r.answers[l.User.ID], l.State, want)
		}
		var share int64
		if l.State == "paid" && l.Share != nil && l.Share.Minor > 0 {
			paid, share = paid+1, l.Share.Minor
		}
		collected += share
		if err := w.checkPaid(l.User.ID, c, share); err != nil {
			return err
		}
	}
	if c.State == "open" {
		return nil
	}
	r.audited = true
	var received int64
	entries := w.books.entries[w.ana.id][c.ID]
	for _, e := range entries {
		received += e.Amount.Minor
	}
	if len(entries) != paid || received != collected || collected != c.Collected.Minor {
		return fmt.Errorf("%d paid %d, the card says %d, and Ana received %d in %d parts", paid, collected, c.Collected.Minor, received, len(entries))
	}
	return nil
}

// wants is what a payer's line must say after the answers that were acknowledged.
func (r *request) wants(l line, state string) string {
	said := r.answers[l.User.ID]
	switch {
	case len(said) == 0 && state == "open":
		return "asked"
	case len(said) == 0:
		return "released"
	case said[len(said)-1] == "decline":
		return "declined"
	case r.settlement == "immediate" || state == "settled":
		return "paid"
	case state == "open":
		return "accepted"
	}
	return "released"
}

// checkPaid checks that a payer has paid a share once, or nothing. While a request with a deadline is open, it may close
// between two looks.
func (w *world) checkPaid(payer string, c card, share int64) error {
	r, entries := w.requests[c.ID], w.books.entries[payer][c.ID]
	if c.State == "open" && r.settlement == "at_deadline" {
		return nil
	}
	switch {
	case share == 0 && len(entries) == 0:
		return nil
	case share > 0 && len(entries) == 1 && entries[0].Amount.Minor == -share:
		return nil
	}
	return fmt.Errorf("%s paid %d by the card, and by the statement %v", payer, share, entries)
}

type message struct {
	Stream  string `json:"stream_id"`
	Seq     uint64
	Kind    string
	Text    string
	Subject string `json:"subject_id"`
	Author  struct{ ID string }
}

type timeline struct {
	Items []message
	After string
}

// wantWords checks that the group's history has every message that was acknowledged once, that no stream has a hole, and
// that every answer to a request is told once. It gives what was said since the last audit.
func (w *world) wantWords() (said []string) {
	w.Helper()
	var got []string
	for {
		var page timeline
		w.ana.see("/conversations/"+w.group+"/timeline?limit=100&after="+w.books.after, &page)
		for _, m := range page.Items {
			if w.books.seqs[m.Stream]++; w.books.seqs[m.Stream] != m.Seq {
				w.Errorf("%s goes on with %d instead of %d", m.Stream, m.Seq, w.books.seqs[m.Stream])
				w.books.seqs[m.Stream] = m.Seq
			}
			switch m.Kind {
			case "text":
				got = append(got, m.Text)
			case "payment_response":
				w.books.responses[m.Subject+m.Author.ID]++
			}
		}
		if w.books.after = page.After; len(page.Items) == 0 {
			break
		}
	}
	for _, p := range w.everybody {
		said = append(said, p.acknowledged("message")...)
	}
	w.wantSame("messages", got, said)
	for _, r := range w.requests {
		w.wantTold(r)
	}
	return said
}

// wantTold checks that each answer stands in the conversation once. To decline again says nothing new.
func (w *world) wantTold(r *request) {
	w.Helper()
	for payer, answers := range r.answers {
		want, before := 0, ""
		for _, answer := range answers {
			if answer == "accept" || before != answer {
				want++
			}
			before = answer
		}
		if got := w.books.responses[r.id+payer]; got != want {
			w.Errorf("request %s: %s answered %v, and the conversation tells of %d answers", r.id, payer, answers, got)
		}
	}
	if r.audited {
		delete(w.requests, r.id)
	}
}

// wantOffers checks vouchers, redemptions, rewards and budgets.
func (w *world) wantOffers() {
	w.Helper()
	known := func(id string) bool { return w.books.known[id] }
	for _, p := range w.guests {
		var got []string
		for _, v := range since(p, "/vouchers", func(v struct{ ID string }) bool { return known(v.ID) }) {
			w.books.known[v.ID], got = true, append(got, v.ID)
		}
		w.wantSame(p.name+"'s vouchers", got, p.acknowledged("claim"))
	}
	var got []string
	for _, done := range since(w.kim, w.cafe("/till/redemptions"), func(done redemption) bool { return known(done.ID) }) {
		w.books.known[done.ID], got = true, append(got, done.ID)
		if u := w.used[done.ID]; u != nil && u.State != done.State {
			w.Errorf("redemption %s was told to be %s and is %s", done.ID, u.State, done.State)
		}
	}
	w.wantSame("redemptions", got, w.kim.acknowledged("redeem"))
	for _, id := range got {
		w.wantRewards(w.used[id])
	}
	w.wantBudgets()
}

// wantRewards checks that a reward that was paid is in one statement, once.
func (w *world) wantRewards(u *use) {
	w.Helper()
	if u == nil {
		return
	}
	for _, reward := range u.Rewards {
		times := 0
		for _, p := range w.everybody {
			for _, e := range w.books.entries[p.id][reward.ID] {
				if e.Kind == "offer_reward" {
					times++
				}
			}
		}
		if reward.State == "paid" && times != 1 {
			w.Errorf("reward %s of redemption %s was paid %d times", reward.ID, u.ID, times)
		}
	}
}

// wantBudgets checks that the budget of the offer without rewards has borne what was redeemed, and holds what is claimed
// and not yet redeemed; and that the other one's holds no less and comes out even.
func (w *world) wantBudgets() {
	w.Helper()
	claims, uses := map[string]int64{}, map[string]int64{}
	for _, v := range w.claimed {
		claims[v.offer]++
	}
	for _, u := range w.used {
		if u.State == "done" {
			uses[u.of.offer]++
		}
	}
	for i, offer := range w.offers {
		b, thanks := w.budget(offer), i%2 == 1
		if b.Funded.Minor != b.Returned.Minor+b.Spent.Minor+b.Held.Minor+b.Available.Minor {
			w.Errorf("the budget does not come out even: %+v", b)
		}
		held, spent := coffee*(claims[offer]-uses[offer]), coffee*uses[offer]
		if b.Held.Minor < held || b.Spent.Minor < spent || !thanks && (b.Held.Minor != held || b.Spent.Minor != spent) {
			w.Errorf("of a budget %d are held and %d spent, and it should be %d and %d", b.Held.Minor, b.Spent.Minor, held, spent)
		}
	}
}

type budget struct{ Funded, Returned, Spent, Held, Available amount }

func (w *world) budget(offer string) budget {
	w.Helper()
	var shown struct{ Budget budget }
	w.kim.see(w.cafe("/offers/"+offer), &shown)
	return shown.Budget
}
