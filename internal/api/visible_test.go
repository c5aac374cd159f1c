package api

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// table is four people in a group, who are all friends of its owner.
type table struct {
	*server
	ana, bo, chi, dee *client
	group             string
}

func (s *server) table() *table {
	s.t.Helper()
	g := &table{server: s}
	g.sit()
	return g
}

func (g *table) sit() {
	g.t.Helper()
	g.ana, g.bo, g.chi, g.dee = g.joins("ana"), g.joins("bo"), g.joins("chi"), g.joins("dee")
	g.group = g.with("Friday climbers", g.bo, g.chi, g.dee)
}

// with makes a group of Ana's with some, who become friends of hers and have money.
func (g *table) with(name string, guests ...*client) string {
	g.t.Helper()
	users := make([]any, len(guests))
	for i, guest := range guests {
		g.befriend(g.ana, guest)
		guest.post("/wallet/top-ups", map[string]any{"amount": euros(10000)}).want(201)
		users[i] = guest.user
	}
	return g.ana.post("/conversations", map[string]any{"kind": "group", "name": name, "user_ids": users}).want(201).text("id")
}

// ask posts a request of Ana's to some, which only they may see, unless a change says otherwise.
func (g *table) ask(payers []*client, changes ...func(map[string]any)) *response {
	g.t.Helper()
	users := make([]any, len(payers))
	for i, payer := range payers {
		users[i] = payer.user
	}
	draft := map[string]any{
		"total": euros(9000), "purpose": "Ramen night",
		"terms": map[string]any{
			"selection": map[string]any{"kind": "members", "user_ids": users}, "split": map[string]any{"kind": "equal"},
			"settlement": "on_confirmation", "min_acceptors": 1, "visibility": "payers",
		},
	}
	for _, change := range changes {
		change(draft)
	}
	return g.ana.post("/conversations/"+g.group+"/requests", draft).want(201)
}

// say posts a text into the group.
func (g *table) say(who *client, text string) string {
	g.t.Helper()
	return who.post("/conversations/"+g.group+"/messages", map[string]any{"text": text}).want(201).text("id")
}

// confirm settles a request as it is.
func (g *table) confirm(request string) {
	g.t.Helper()
	card := g.ana.get("/requests/" + request).want(200)
	g.ana.post("/requests/"+request+"/confirm", map[string]any{"version": card.at("version")}).want(200)
}

// evening is a twin in which Ana passes the hat at some. Dee is a member who is not asked, Fay was one, Hal is one whom Ana has
// blocked, Gus leaves in the middle of it, and Eve knows nobody.
type evening struct {
	*table
	twin               *twin
	fay, gus, hal, eve *client
	asked              []string // secretly
}

func newEvening(t *testing.T, db *database.DB, secretive bool) *evening {
	t.Helper()
	w := newTwin(t, db, secretive)
	return &evening{twin: w, table: &table{server: w.server}}
}

func (w *evening) play() {
	w.twin.openly(w.arrive)
	w.twin.secretly(w.passTheHat)
	w.twin.secretly(w.talkAboutIt)
	w.twin.lookAround("while it is open")
	w.twin.openly(w.goOn)
	w.twin.secretly(w.settleUp)
	w.twin.openly(w.askEverybody)
	w.clock.pass(72 * time.Hour)
	w.twin.secretly(w.meetDeadlines)
	w.twin.openly(func() { w.say(w.ana, "That was a good evening.") })
	w.twin.lookAround("when it is over")
	w.twin.act("dee")
}

// arrive is what was before: talk, a request that everybody saw, one who left and one who is blocked.
func (w *evening) arrive() {
	w.sit()
	w.fay, w.gus, w.hal, w.eve = w.joins("fay"), w.joins("gus"), w.joins("hal"), w.joins("eve")
	w.group = w.with("Ramen club", w.bo, w.chi, w.dee, w.fay, w.gus, w.hal)
	w.twin.people = map[string]*client{"dee": w.dee, "fay": w.fay, "hal": w.hal, "eve": w.eve, "nobody": w.stranger()}
	w.ana.post("/wallet/top-ups", map[string]any{"amount": euros(500)}).want(201)
	direct := w.ana.post("/conversations", map[string]any{"kind": "direct", "user_id": w.hal.user}).want(201).text("id")
	w.ana.post("/conversations/"+direct+"/messages", map[string]any{"text": "It is about the rope."}).want(201)
	w.say(w.bo, "Who is hungry?")
	open := w.ask([]*client{w.bo, w.dee, w.hal}, with("everyone", "terms", "visibility"), with("Rope", "purpose")).text("id")
	w.dee.post("/requests/"+open+"/accept", map[string]any{}).want(200)
	w.confirm(open)
	w.fay.delete("/conversations/" + w.group + "/members/" + string(w.fay.user)).want(204)
	w.ana.put("/blocks/"+string(w.hal.user), nil).want(204)
}

// The marks by which the request would be found.
const (
	mark      = "Quarkstrudel"
	markTotal = 7713
)

// passTheHat posts two requests that only their payers may see, one with a bill.
func (w *evening) passTheHat() {
	bill := w.ana.post("/pictures", somePicture(w.t), header{"Content-Type", "image/png"}).want(201).text("id")
	tomorrow := w.clock.Now().Add(24 * time.Hour).Format(time.RFC3339)
	for _, change := range []func(map[string]any){with(bill, "picture_id"), with(tomorrow, "deadline")} {
		posted := w.ask([]*client{w.bo, w.chi, w.gus}, with(euros(markTotal), "total"), with(mark, "purpose"), change)
		w.asked = append(w.asked, posted.text("id"))
	}
}

// talkAboutIt is what payers do with it: answers, words, reactions, marks.
func (w *evening) talkAboutIt() {
	card := w.bo.post("/requests/"+w.asked[0]+"/accept", map[string]any{"cap": euros(markTotal)}).want(200).text("id")
	message := w.bo.get("/requests/" + card).text("message_id")
	said := w.chi.post("/conversations/"+w.group+"/messages", map[string]any{"text": mark + ", really?", "reply_to": message}).want(201).text("id")
	w.chi.patch("/messages/"+said, map[string]any{"text": mark + " it is."}).want(200)
	w.bo.put("/messages/"+said+"/reactions/🍜", nil).want(200)
	w.chi.post("/requests/"+w.asked[0]+"/decline", nil).want(200)
	w.chi.post("/requests/"+w.asked[1]+"/accept", map[string]any{}).want(200)
}

// goOn is what all see in between: words, marks, and that Gus leaves.
func (w *evening) goOn() {
	heard := w.say(w.dee, "I brought dessert.")
	w.bo.put("/messages/"+heard+"/reactions/👍", nil).want(200)
	w.dee.put("/conversations/"+w.group+"/read", map[string]any{"message_id": heard}).want(204)
	w.gus.delete("/conversations/" + w.group + "/members/" + string(w.gus.user)).want(204)
}

// settleUp ends one and begins another. Gus, who was asked and has left, sees nothing of it any more.
func (w *evening) settleUp() {
	gus := w.watch(map[string]*client{"gus": w.gus})
	w.chi.post("/requests/"+w.asked[0]+"/accept", map[string]any{}).want(200)
	w.confirm(w.asked[0])
	w.ask([]*client{w.bo, w.chi}, with(euros(markTotal-1), "total"), with(mark+" again", "purpose"))
	if news := gus.see()["gus"]; len(news) > 0 {
		w.t.Errorf("who has left sees %s", news.text())
	}
}

// askEverybody is a request that all see, after it, with a cent that does not divide: whose turn it is tells nothing either.
func (w *evening) askEverybody() {
	open := w.ask([]*client{w.bo, w.dee, w.hal}, with("everyone", "terms", "visibility"), with("Taxi", "purpose"), with(euros(9001), "total")).text("id")
	w.dee.post("/requests/"+open+"/accept", map[string]any{"cap": euros(4500)}).want(200)
	w.bo.post("/requests/"+open+"/accept", map[string]any{}).want(200)
}

// meetDeadlines does what is due, as the background work does.
func (s *server) meetDeadlines() {
	s.t.Helper()
	payments := s.rooms.Payments
	if err := s.db.Write(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		due, _, err := payments.Due(ctx, tx, 100)
		for _, one := range due {
			if err = payments.MeetDeadline(ctx, tx, one); err != nil {
				break
			}
		}
		return err
	}); err != nil {
		s.t.Fatal(err)
	}
}

// Who is not asked sees no trace of a private request, by any way out: they could not tell this evening from one on which it
// was never posted. What they try with ids that they guess or were told is answered, and costs, like ids that never were.
func TestAPrivateRequestLeavesNoTrace(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		without, w := newEvening(t, databasetest.Open(t, db.Engine()), false), newEvening(t, db, true)
		without.play()
		w.play()
		w.twin.same(without.twin)
		w.leavesNoMark()
		known := few(w.twin.known, 1)
		known["c"] = []string{w.group}
		for _, who := range []*client{w.dee, w.fay, w.hal, w.eve} {
			if tried := w.try(who, known, few(w.twin.hidden, 2)); tried < 25 {
				t.Errorf("only %d tries", tried)
			}
		}
	})
}

// leavesNoMark searches whatever was seen for the marks, and makes sure that payers have them.
func (w *evening) leavesNoMark() {
	w.t.Helper()
	telling := append([]string{mark, "7713", "7712", "secret "}, w.asked...)
	for when, seen := range w.twin.sights {
		text := seen.text()
		for _, one := range telling {
			if strings.Contains(text, one) {
				w.t.Errorf("%s found %q", when, one)
			}
		}
	}
	all := w.look(w.bo, w.ids(), false).answers()
	for _, one := range telling[:3] {
		if !strings.Contains(all, one) {
			w.t.Errorf("Bo does not find %q", one)
		}
	}
}

// For a stranger nothing of what others have is there: the same status, the same words, the same work.
func TestWhatOneMayNotSeeDoesNotExist(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		g := start(t, db).table()
		eve, at := g.joins("eve"), "/conversations/"+g.group
		shown := g.ana.post("/pictures", somePicture(t), header{"Content-Type", "image/png"}).want(201).text("id")
		g.ana.post(at+"/messages", map[string]any{"picture_id": shown}).want(201)
		asked := g.ask([]*client{g.bo, g.chi}).text("id")
		g.bo.post("/requests/"+asked+"/accept", map[string]any{}).want(200)
		g.ana.post(at+"/schemes", map[string]any{"name": "Dinner", "terms": g.ana.get(at+"/schemes").at("items", "0", "terms")}).want(201)
		g.ana.post(at+"/invites", nil).want(201)
		g.ana.post("/invitations", map[string]any{}).want(201)
		ids := g.ids()
		hidden := map[string][]string{}
		for _, sort := range []string{"c", "m", "st", "pic", "pr", "sc", "ci", "in", "acc", "hold", "tr"} {
			hidden[sort] = few(ids, 2)[sort]
		}
		hidden["t"] = ids["t"][:1] // Ana's
		if tried := g.try(eve, map[string][]string{"u": ids["u"][:1]}, hidden); tried < 70 {
			t.Errorf("only %d tries", tried)
		}
	})
}
