package api

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// cafe is a merchant with one offer, a coffee; Lou helps at its counter. Ana, Bo and Chi are friends of each other; Eve knows
// nobody, and Root administers the server.
type cafe struct {
	*server
	root, kim, lou, ana, bo, chi, eve *client
	merchant, coffee, card            string // ids
}

// opened makes a café with a coffee that can be claimed.
func (s *server) opened(changes ...func(map[string]any)) *cafe {
	s.t.Helper()
	c := s.staffed()
	c.coffee = c.publish(coffee(changes...), 5000)
	return c
}

// staffed makes a café that offers nothing yet.
func (s *server) staffed() *cafe {
	s.t.Helper()
	c := &cafe{server: s, root: s.joins("root-one"), kim: s.joins("kim"), lou: s.joins("lou"), ana: s.joins("ana"), bo: s.joins("bo"),
		chi: s.joins("chi"), eve: s.joins("eve")}
	c.write(`update person set administrator = true where user_id = $1`, c.root.user)
	for _, pair := range [][2]*client{{c.ana, c.bo}, {c.ana, c.chi}, {c.bo, c.chi}} {
		s.befriend(pair[0], pair[1])
	}
	c.kim.post("/wallet/top-ups", map[string]any{"amount": euros(20000)}).want(201)
	c.merchant = c.kim.post("/merchants", map[string]any{"name": "Café Kolibri", "about": "Coffee from the square, since 1998.",
		"place": "Market Street 4", "currency": "EUR"}).want(201).text("id")
	c.root.put(c.at("/decision"), map[string]any{"agree": true}).want(200)
	c.kim.post(c.at("/staff"), map[string]any{"handle": "lou", "role": "clerk"}).want(201)
	c.kim.post(c.at("/deposits"), map[string]any{"amount": euros(15000)}).want(201)
	return c
}

// write changes the database behind the server's back.
func (s *server) write(statement string, args ...any) {
	s.t.Helper()
	if err := s.db.Write(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, statement, args...)
		return err
	}); err != nil {
		s.t.Fatal(err)
	}
}

func (s *server) befriend(a, b *client) {
	s.t.Helper()
	a.put("/friends/"+string(b.user), nil).want(200)
	b.put("/friends/"+string(a.user), nil).want(200)
}

// at is a path below the café's.
func (c *cafe) at(path string) string { return "/merchants/" + c.merchant + path }

// of is a path below an offer of the café's, as its staff sees it.
func (c *cafe) of(offer, path string) string { return c.at("/offers/" + offer + path) }

// coffee is a draft: a free coffee that may travel, and thanks both sides with 1.00.
func coffee(changes ...func(map[string]any)) map[string]any {
	draft := map[string]any{
		"kind": "free_item", "title": "A coffee on the house", "description": "Any coffee, any size, with any milk.",
		"terms":  map[string]any{"value": euros(320), "applies_to": "Hot drinks"},
		"window": map[string]any{"valid_days": 30}, "supply": map[string]any{"claims": 500}, "from_budget": true,
		"rules": map[string]any{
			"recommendation": map[string]any{"on": true, "condition": "!has_used"},
			"sharing":        map[string]any{"friends": true, "conversations": true},
			"rewards": map[string]any{"on": "first_redemption",
				"first_user": []any{map[string]any{"gives": "money", "amount": euros(100),
					"title": "{friend} had the coffee you passed on", "text": "{merchant} says thank you: {amount} for you."}},
				"friend": []any{map[string]any{"gives": "money", "amount": euros(100), "title": "Good that you came"}}},
		},
	}
	for _, change := range changes {
		change(draft)
	}
	return draft
}

// with sets a field of a draft by its path.
func with(value any, path ...string) func(map[string]any) {
	return func(draft map[string]any) {
		for _, step := range path[:len(path)-1] {
			inner, _ := draft[step].(map[string]any)
			inner = maps.Clone(inner)
			if inner == nil {
				inner = map[string]any{}
			}
			draft[step], draft = inner, inner
		}
		draft[path[len(path)-1]] = value
	}
}

// publish drafts an offer, funds it and lets it out.
func (c *cafe) publish(draft map[string]any, budget int64) string {
	c.t.Helper()
	made := c.kim.post(c.at("/offers"), draft).want(201).text("id")
	if budget > 0 {
		c.kim.post(c.of(made, "/funds"), map[string]any{"amount": euros(budget)}).want(201)
	}
	c.kim.post(c.of(made, "/publish"), nil).want(200)
	return made
}

// claim takes an offer, and gives the voucher as its holder sees it.
func (who *client) claim(offer string, wish map[string]any) *response {
	who.t.Helper()
	if wish == nil {
		wish = map[string]any{}
	}
	return who.post("/offers/"+offer+"/claim", wish).want(201)
}

// redeem uses a voucher at the café's counter, and gives what the till sees.
func (c *cafe) redeem(by *client, code string, spent int64) *response {
	c.t.Helper()
	return by.post(c.at("/till/redemptions"), map[string]any{"code": code, "spent": euros(spent)}).want(201)
}

// balance is what somebody has in EUR.
func (who *client) balance() string {
	who.t.Helper()
	wallet := who.get("/wallet")
	if balances, _ := wallet.at("balances").([]any); len(balances) == 0 {
		return "0"
	}
	return wallet.text("balances", "0", "posted", "amount")
}

// The whole way: Ana claims a coffee and lets friends see it, Bo sees it from Ana, takes one and drinks it, and both are
// thanked; and then all of it is taken back.
func TestTheWholeWayOfACoffee(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		c := s.staffed()
		c.drafts()
		c.travels()
		reward := c.rewards()
		c.thanks(reward)
		c.takesBack(reward)
	})
}

// drafts plays what happens before anybody can claim: a draft that nobody sees, a preview of it, a budget.
func (c *cafe) drafts() {
	t := c.t
	t.Helper()
	drafted := c.kim.post(c.at("/offers"), coffee()).want(201)
	c.coffee = drafted.text("id")
	if drafted.text("state") != "draft" || drafted.text("rules", "sharing", "depth") != "3" {
		t.Errorf("drafted %s", drafted.body)
	}
	c.ana.get("/offers/"+c.coffee).problem(404, "not_found")
	preview := c.kim.call("POST", c.at("/offers/preview"), coffee()).want(200)
	if preview.text("friend_gets", "amount", "amount") != "100" || preview.text("standing") != "open" || preview.at("can_claim") != true {
		t.Errorf("preview %s", preview.body)
	}
	funded := c.kim.post(c.of(c.coffee, "/funds"), map[string]any{"amount": euros(5000)}).want(201)
	if funded.text("budget", "available", "amount") != "5000" || c.kim.get(c.at("/account")).text("posted", "amount") != "10000" {
		t.Errorf("funded %s", funded.body)
	}
	c.kim.post(c.of(c.coffee, "/publish"), nil).want(200)
}

// travels plays the way of the coffee to Bo.
func (c *cafe) travels() {
	t := c.t
	t.Helper()
	if found := c.ana.get("/offers"); len(found.items()) != 1 || found.text("items", "0", "first_user_gets", "amount", "amount") != "100" {
		t.Errorf("discovered %s", found.body)
	}
	mine := c.ana.claim(c.coffee, map[string]any{"recommend": true})
	if mine.at("recommended") != true || len(mine.text("code")) != 21 || mine.at("from") != nil {
		t.Errorf("claimed %s", mine.body)
	}
	c.clock.pass(time.Hour)
	shelf := c.bo.get("/offers/from-friends")
	if len(shelf.items()) != 1 || shelf.text("items", "0", "from", "handle") != "ana" || shelf.text("items", "0", "offer", "id") != c.coffee {
		t.Fatalf("Bo's shelf %s", shelf.body)
	}
	pass := shelf.text("items", "0", "id")
	c.bo.put("/passes/seen", map[string]any{"pass_ids": []any{pass}}).want(204)
	why := c.bo.get("/passes/" + pass + "/why")
	if why.text("relation") != "friend" || why.text("condition") != "!has_used" || why.text("facts", "has_used") != "false" {
		t.Errorf("why %s", why.body)
	}
	shown := c.bo.get("/offers/" + c.coffee)
	if shown.text("from", "from", "handle") != "ana" || shown.text("from", "state") != "seen" {
		t.Errorf("Bo is shown %s", shown.body)
	}
	held := c.bo.claim(c.coffee, map[string]any{"named": true})
	if held.text("from", "handle") != "ana" || held.text("promise", "amount", "amount") != "100" || held.at("promised") != true {
		t.Errorf("Bo holds %s", held.body)
	}
	if left := c.bo.get("/offers/from-friends").items(); len(left) != 0 {
		t.Errorf("what Bo has claimed still waits: %v", left)
	}
	if held := c.kim.get(c.of(c.coffee, "")).text("budget", "held", "amount"); held != "840" { // two coffees, 1.00 for either side
		t.Errorf("%s is set aside", held)
	}
}

// rewards plays the counter, and gives the id of Ana's reward.
func (c *cafe) rewards() string {
	t := c.t
	t.Helper()
	voucher := c.bo.get("/vouchers?usable=true").text("items", "0", "id")
	code := c.bo.get("/vouchers/" + voucher).text("code")
	if listed := c.bo.get("/vouchers"); listed.at("items", "0", "code") != nil {
		t.Errorf("a list shows codes: %s", listed.body)
	}
	check := c.lou.call("POST", c.at("/till/check"), map[string]any{"code": code, "spent": euros(450)}).want(200)
	if check.at("redeemable") != true || check.text("value", "amount") != "320" || check.text("to_pay", "amount") != "130" {
		t.Errorf("checked %s", check.body)
	}
	done := c.redeem(c.lou, code, 450)
	if done.text("by") != "Lou" || done.text("rewards", "0", "side") != "friend" || done.text("rewards", "1", "reason") != "rewarded" {
		t.Errorf("redeemed %s", done.body)
	}
	if used := c.bo.get("/vouchers/" + voucher); used.text("state") != "used" || used.text("used", "0", "place") != "Market Street 4" {
		t.Errorf("used %s", used.body)
	}
	if c.ana.balance() != "100" || c.bo.balance() != "100" {
		t.Errorf("Ana has %s, Bo has %s", c.ana.balance(), c.bo.balance())
	}
	statement := c.ana.get("/wallet/EUR/statement")
	if statement.text("items", "0", "kind") != "offer_reward" || statement.text("items", "0", "memo") != "A coffee on the house" ||
		statement.at("items", "0", "counterparty") != nil {
		t.Errorf("Ana's statement %s", statement.body)
	}
	return statement.text("items", "0", "reference")
}

// thanks plays Ana's reward page.
func (c *cafe) thanks(reward string) {
	t := c.t
	t.Helper()
	if listed := c.ana.get("/rewards"); listed.text("items", "0", "id") != reward || listed.text("items", "0", "friend", "handle") != "bo" {
		t.Errorf("Ana's rewards %s", listed.body)
	}
	page := c.ana.put("/rewards/"+reward+"/opened", nil).want(200)
	if page.text("title") != "Bo had the coffee you passed on" || page.text("text") != "Café Kolibri says thank you: {amount} for you." {
		t.Errorf("the page says %s", page.body)
	}
	why := c.ana.get("/rewards/" + reward + "/why")
	if why.text("reason") != "rewarded" || why.text("template") != "1" || why.text("facts", "spent") != "450" {
		t.Errorf("why %s", why.body)
	}
	if staff := c.lou.get(c.at("/rewards/" + reward + "/why")); staff.text("reason") != "rewarded" {
		t.Errorf("the staff is told %s", staff.body)
	}
	figures := c.lou.get(c.of(c.coffee, "/figures"))
	for field, want := range map[string]string{"recommended": "2", "seen": "1", "claimed": "2", "claimed_by_friends": "1", "redeemed": "1", "rewarded": "2"} {
		if got := figures.text(field); got != want {
			t.Errorf("figures: %s is %s, not %s", field, got, want)
		}
	}
}

// takesBack plays the reversal: the voucher can be used again, and nobody has what came of it.
func (c *cafe) takesBack(reward string) {
	t := c.t
	t.Helper()
	redemption := c.lou.get(c.at("/till/redemptions")).text("items", "0", "id")
	reverse := c.at("/till/redemptions/" + redemption + "/reverse")
	back := c.lou.post(reverse, map[string]any{"reason": "Wrong order"}).want(200)
	if back.text("state") != "reversed" || back.text("reversed_by") != "Lou" || back.text("rewards", "1", "state") != "reversed" {
		t.Errorf("reversed %s", back.body)
	}
	if c.ana.balance() != "0" || c.bo.balance() != "0" {
		t.Errorf("Ana has %s, Bo has %s", c.ana.balance(), c.bo.balance())
	}
	if got := c.ana.get("/rewards"); got.text("items", "0", "state") != "reversed" || got.text("items", "0", "recovered", "amount") != "100" {
		t.Errorf("Ana's rewards %s", got.body)
	}
	if got := c.ana.get("/rewards/" + reward + "/why").text("reason"); got != "reversed" {
		t.Errorf("why: %s", got)
	}
	if got := c.bo.get("/vouchers?usable=true").items(); len(got) != 1 {
		t.Errorf("Bo can use %v", got)
	}
	c.lou.post(reverse, map[string]any{}).problem(409, "already_reversed")
	if got := len(c.lou.get(c.of(c.coffee, "/redemptions")).items()); got != 1 {
		t.Errorf("%d redemptions", got)
	}
}

// version is an offer's, as one sends it back.
func (c *cafe) version(offer string) string {
	c.t.Helper()
	n, isNumber := c.kim.get(c.of(offer, "")).at("version").(json.Number)
	if !isNumber {
		c.t.Fatal("no version")
	}
	at, err := n.Int64()
	if err != nil {
		c.t.Fatal(err)
	}
	return strconv.FormatInt(at, 10)
}

// exemplary is a request to an operation as the document gives it for an example.
func exemplary(document *huma.OpenAPI, path string, operation *huma.Operation) (target string, body any, content header) {
	target, content = path, header{"Content-Type", "application/json"}
	separator := "?"
	for _, p := range operation.Parameters {
		value := fmt.Sprint(example(document.Components.Schemas, p.Schema, 0))
		switch {
		case p.In == "path":
			target = strings.ReplaceAll(target, "{"+p.Name+"}", url.PathEscape(value))
		case p.In == "query" && p.Required:
			target += separator + p.Name + "=" + url.QueryEscape(value)
			separator = "&"
		}
	}
	if operation.RequestBody != nil {
		for media, described := range operation.RequestBody.Content {
			if body = described.Example; described.Schema.Format == "binary" {
				body, content = []byte("\x89PNG"), header{"Content-Type", strings.Replace(media, "*", "png", 1)}
			}
		}
	}
	return target, body, content
}
