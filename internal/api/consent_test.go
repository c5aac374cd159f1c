package api

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// consent is a scene in which everybody looks around after each step: Ana and Bo, Chi who wants no recommendations, Eve who
// knows nobody, Root who administers, and Lou and Kim behind the counter.
type consent struct {
	*cafe
	eyes  *watch
	group string
}

// step does something, and has everybody look at what is new for them.
func (s *consent) step(what string, do func()) *step {
	s.t.Helper()
	do()
	return &step{s, what, s.eyes.see()}
}

type step struct {
	*consent
	what string
	news map[string]sight
}

// traces are how somebody can be told from what is written about them.
func (who *client) traces() *regexp.Regexp {
	handle := strings.Fields(strings.ToLower(who.name()))[0]
	return regexp.MustCompile(string(who.user) + `|(?i)\b` + regexp.QuoteMeta(handle) + `\b`)
}

func (who *client) name() string {
	who.t.Helper()
	return who.get("/me").text("handle")
}

// nothingFor asserts that a step left no trace for some people: what they see is the same to the byte.
func (s *step) nothingFor(names ...string) *step {
	s.t.Helper()
	for _, name := range names {
		if news := s.news[name]; len(news) > 0 {
			s.t.Errorf("%s: %s sees of it\n%s", s.what, name, news.text())
		}
	}
	return s
}

// nothingAtTheCounter asserts that the merchant's staff sees nothing of it but what concerns the merchant, and nobody in that.
func (s *step) nothingAtTheCounter(of ...*client) *step {
	s.t.Helper()
	elsewhere := s.news["lou"].only(func(address string) bool { return !atTheCounter(address) })
	if len(elsewhere) > 0 {
		s.t.Errorf("%s: Lou sees beyond the counter\n%s", s.what, elsewhere.text())
	}
	s.nobodyIn(s.what, s.eyes.last["lou"], of...)
	return s
}

func atTheCounter(address string) bool {
	return strings.HasPrefix(address, "GET "+prefix+"/merchants") || strings.HasPrefix(address, "event user:")
}

// nobodyIn asserts that what somebody of the staff sees at the counter has no trace of some people.
func (s *consent) nobodyIn(what string, seen sight, people ...*client) {
	s.t.Helper()
	text := seen.only(atTheCounter).answers()
	for _, one := range people {
		if found := one.traces().FindString(text); found != "" {
			s.t.Errorf("%s: at the counter stands %s", what, found)
		}
	}
}

// ownerSeesNobody: the merchant's owner, who sees the money too, and an administrator find nobody in any of it either.
func (s *consent) ownerSeesNobody() {
	for _, who := range []*client{s.kim, s.root} {
		s.nobodyIn("after all of it", s.look(who, s.ids(), false), s.ana, s.bo, s.chi)
	}
}

// onlyAt asserts that what is new for somebody stands at such addresses alone, and names of these people only some.
func (s *step) onlyAt(name string, pattern string, none ...*client) string {
	s.t.Helper()
	text := s.news[name].answers()
	if text == "" {
		s.t.Errorf("%s: %s sees nothing of it", s.what, name)
	}
	allowed := regexp.MustCompile(`^(` + pattern + `)$`)
	for address := range s.news[name] {
		if !allowed.MatchString(address) {
			s.t.Errorf("%s: %s sees it at %s: %s", s.what, name, address, s.news[name][address])
		}
	}
	for _, one := range none {
		if found := one.traces().FindString(text); found != "" {
			s.t.Errorf("%s: %s finds %s in\n%s", s.what, name, found, s.news[name].text())
		}
	}
	return text
}

// settle does what falls due, as the background work does.
func (s *server) settle() {
	s.t.Helper()
	referrals := s.rooms.Referrals
	if err := s.db.Write(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		due, err := referrals.Due(ctx, tx, 100)
		for _, one := range due {
			if err = referrals.Settle(ctx, tx, one); err != nil {
				break
			}
		}
		return err
	}); err != nil {
		s.t.Fatal(err)
	}
}

const (
	offersPages = `GET /api/v1/offers(/from-friends|/off_[^/]*)?`
	ownEvents   = `event user:.*`
)

func TestNobodyLearnsWhoClaimedOrUsedWhat(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		s := &consent{cafe: c}
		s.group = c.ana.post("/conversations", map[string]any{"kind": "group", "name": "Friday climbers", "user_ids": []any{c.bo.user, c.chi.user}}).want(201).text("id")
		c.chi.patch("/offer-settings", map[string]any{"weekly_limit": 0}).want(200)
		tea := c.publish(coffee(with("A pot of tea", "title")), 2000)
		s.eyes = c.watch(map[string]*client{"ana": c.ana, "bo": c.bo, "chi": c.chi, "eve": c.eve, "lou": c.lou})

		s.claimsInSilence(tea)
		s.claimsWithConsent()
		s.sharesACard()
		s.friendUsesItInSilence()
		s.friendIsThanked()
		s.ownerSeesNobody()
		for name := range s.eyes.people {
			if found := s.eyes.betrayals(name); len(found) > 0 {
				t.Errorf("%s can tell from nothing at %v", name, found)
			}
		}
	})
}

// claimsInSilence: Ana claims and uses something, and has agreed to nothing.
func (s *consent) claimsInSilence(tea string) {
	s.step("Ana claims and uses it", func() { s.redeem(s.lou, s.ana.claim(tea, nil).text("code"), 450) }).
		nothingFor("bo", "chi", "eve").nothingAtTheCounter(s.ana)
}

// claimsWithConsent: those the rule picks are shown the offer and Ana's name, and nobody else anything.
func (s *consent) claimsWithConsent() {
	told := s.step("Ana claims with her consent", func() { s.ana.claim(s.coffee, map[string]any{"recommend": true}) }).
		nothingFor("chi", "eve").nothingAtTheCounter(s.ana, s.bo)
	text := told.onlyAt("bo", offersPages+`|GET /api/v1/passes/ps_[^/]*/why|`+ownEvents, s.chi, s.eve, s.lou, s.kim)
	if shelf := s.bo.get("/offers/from-friends"); len(shelf.items()) != 1 || shelf.text("items", "0", "offer", "id") != s.coffee || !s.ana.traces().MatchString(text) {
		s.t.Errorf("Bo is told %s", text)
	}
	for address, answer := range told.news["ana"] { // whom it reached, she is not told: it would tell who has it
		if s.bo.traces().MatchString(answer) || s.chi.traces().MatchString(answer) {
			s.t.Errorf("Ana is told whom it reached at %s: %s", address, answer)
		}
	}
}

// sharesACard: a card in a conversation shows who shared it, to those in the conversation.
func (s *consent) sharesACard() {
	held := s.ana.get("/vouchers").text("items", "0", "id")
	shared := s.step("Ana shares it into the group", func() {
		s.card = s.ana.post("/vouchers/"+held+"/shares", map[string]any{"conversation_id": s.group}).want(201).text("card", "id")
	}).nothingFor("eve").nothingAtTheCounter(s.ana, s.bo, s.chi)
	for _, name := range []string{"bo", "chi"} {
		shared.onlyAt(name, offersPages+`|GET /api/v1/(conversations.*|messages/.*|shares/.*|passes/ps_.*)|event .*`, s.eve, s.lou)
	}
}

// friendUsesItInSilence: Bo has the coffee from Ana and does not want to be named. Whatever he does with it, nobody but the
// counter sees that anything happened; Ana neither, until it is due.
func (s *consent) friendUsesItInSilence() {
	s.clock.pass(time.Hour)
	left := s.eve.get("/offers/" + s.coffee).text("left")
	var code string
	nobody := []string{"ana", "chi", "eve"}
	s.step("Bo says what he likes, and claims by way of the card", func() {
		s.bo.patch("/offer-settings", map[string]any{"interests": []any{"wine"}}).want(200)
		code = s.bo.claim(s.coffee, map[string]any{"share_id": s.card, "named": false}).text("code")
	}).nothingFor(nobody...).nothingAtTheCounter(s.ana, s.bo)
	if now := s.eve.get("/offers/" + s.coffee).text("left"); now != left {
		s.t.Errorf("one claim shows in what is left: %s, then %s", left, now)
	}
	var used string
	s.step("Bo uses it", func() { used = s.redeem(s.lou, code, 451).text("id") }).
		nothingFor(nobody...).nothingAtTheCounter(s.ana, s.bo)
	s.step("Lou reverses it, and Bo uses it again", func() {
		s.lou.post(s.at("/till/redemptions/"+used+"/reverse"), map[string]any{}).want(200)
		s.redeem(s.lou, code, 451)
	}).nothingFor(nobody...).nothingAtTheCounter(s.ana, s.bo)
}

// friendIsThanked: when it is due Ana hears of a friend, and of nothing that tells which.
func (s *consent) friendIsThanked() {
	s.clock.pass(30 * time.Hour) // the second midnight
	s.eyes.see()                 // what the passing of time alone shows
	due := s.step("it falls due", s.settle).nothingFor("bo", "chi", "eve").nothingAtTheCounter(s.ana, s.bo)
	text := due.onlyAt("ana", `GET /api/v1/(rewards.*|wallet.*)|`+ownEvents, s.bo, s.chi)
	paid := ""
	for i, one := range s.ana.get("/rewards").items() { // what fell due together stands in no order
		reward, _ := one.(map[string]any)
		if reward["friend"] != nil {
			s.t.Errorf("reward %d names somebody: %v", i, reward)
		}
		if reward["state"] == "paid" {
			paid = fmt.Sprint(reward["id"])
		}
	}
	page := s.ana.put("/rewards/"+paid+"/opened", nil).want(200)
	text += string(page.body)
	if !strings.Contains(page.text("title"), "A friend") {
		s.t.Errorf("the page says %s", page.body)
	}
	for _, telling := range []string{"451", "4.51", "2026-11-23T19", s.card, "conversation"} {
		if strings.Contains(text, telling) {
			s.t.Errorf("Ana can tell who it was by %q in\n%s", telling, text)
		}
	}
	// Chi agrees to all of it, and is seen by those who see the card; Bo is still nobody.
	var code string
	agreed := s.step("Chi claims in the open", func() {
		code = s.chi.claim(s.coffee, map[string]any{"share_id": s.card, "show_on_card": true, "named": true}).text("code")
	}).nothingFor("eve").nothingAtTheCounter(s.ana, s.bo, s.chi)
	for _, name := range []string{"ana", "bo"} {
		if found := agreed.onlyAt(name, `GET /api/v1/(shares/.*|conversations/.*/timeline.*)|event conversation:.*`); !s.chi.traces().MatchString(found) {
			s.t.Errorf("%s does not see Chi: %s", name, found)
		}
	}
	if by := s.ana.get("/shares/" + s.card); len(by.at("claimed_by").([]any)) != 1 {
		s.t.Errorf("the card shows %s", by.body)
	}
	named := s.step("Chi uses it", func() { s.redeem(s.lou, code, 460) }).nothingFor("bo", "eve").nothingAtTheCounter(s.ana, s.bo, s.chi)
	if found := named.onlyAt("ana", `GET /api/v1/(rewards.*|wallet.*)|`+ownEvents); !s.chi.traces().MatchString(found) {
		s.t.Errorf("Ana is not told that it was Chi: %s", found)
	}
}

// For whoever may not touch a thing, it is as if it had never been: the same status, the same words, the same work.
func TestOthersVouchersAndCountersDoNotExist(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		c := s.opened()
		group := c.ana.post("/conversations", map[string]any{"kind": "group", "name": "Friday climbers", "user_ids": []any{c.bo.user}}).want(201).text("id")
		c.till("Till 3", "vouchers:redeem")
		voucher := c.ana.claim(c.coffee, map[string]any{"recommend": true}).text("id")
		c.ana.post("/vouchers/"+voucher+"/shares", map[string]any{"conversation_id": group}).want(201)
		c.redeem(c.lou, c.bo.claim(c.coffee, nil).text("code"), 450)
		ids, hidden := s.ids(), map[string][]string{}
		for _, sort := range []string{"mer", "v", "rdm", "key", "ps", "shr", "rwd"} {
			if hidden[sort] = ids[sort]; len(ids[sort]) == 0 {
				t.Fatalf("the scene has no %s", sort)
			}
			delete(ids, sort)
		}
		// A merchant can be muted by everybody: its face is on its offers.
		if tried := s.try(c.eve, few(ids, 1), hidden, "mute-offers", "unmute-offers"); tried < 60 {
			t.Errorf("only %d tries", tried)
		}
	})
}

// What Ana is told when she passes something on to Bo by hand is the same whether he has it already or not.
func TestSharingTellsNothingOfWhoHasIt(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).staffed()
		told := func(bo func(offer string)) string {
			offer := c.publish(coffee(), 2000)
			bo(offer)
			voucher := c.ana.claim(offer, map[string]any{"recommend": true})
			c.bo.get("/offers/from-friends")
			shared := c.ana.post("/vouchers/"+voucher.text("id")+"/shares", map[string]any{"user_ids": []any{c.bo.user}}).want(201)
			again := c.ana.put("/vouchers/"+voucher.text("id")+"/recommended", nil).want(200)
			text := string(voucher.body) + string(shared.body) + string(again.body) + string(c.ana.get("/offers/"+offer).body)
			text = regexp.MustCompile(`"code":"[^"]*"`).ReplaceAllString(text, "")
			return anyIDs.ReplaceAllString(text, "id")
		}
		open := told(func(string) {})
		for what, bo := range map[string]func(string){
			"he has it":      func(offer string) { c.bo.claim(offer, nil) },
			"he has used it": func(offer string) { c.redeem(c.lou, c.bo.claim(offer, nil).text("code"), 450) },
			"he wants none":  func(string) { c.bo.patch("/offer-settings", map[string]any{"weekly_limit": 0}).want(200) },
			"he has muted her": func(string) {
				c.bo.patch("/offer-settings", map[string]any{"weekly_limit": 7}).want(200)
				c.bo.put("/offer-settings/mutes/friend/"+string(c.ana.user), nil).want(200)
			},
		} {
			if got := told(bo); got != open {
				t.Errorf("where %s, Ana is told\n%s\nand otherwise\n%s", what, got, open)
			}
		}
	})
}
