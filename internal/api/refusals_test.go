package api

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/money"
)

// Ids that were never given out.
const (
	noMerchant = "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
	noOffer    = "off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
	noPicture  = "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
)

// Codes that every operation of its sort may answer: other tests have them. And two that stand behind another door: the
// document's own bound refuses what is too large first, and nobody fills an account to 90 trillion through the API.
var anywhere = []string{"unauthenticated", "invalid", "malformed", "cross_origin_refused", "body_too_large", "idempotency_key_reused",
	"idempotency_key_missing", "internal", "amount_too_large", "balance_limit"}

// Each operation of merchants, offers and the counter is called, and each of its documented problems can be had.
func TestEveryProblemOfOffersCanBeHad(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		c := s.opened()
		hasty := start(t, db, func(settings *Settings) { settings.MoneyRate = 1 })
		elsewhere := start(t, db, func(settings *Settings) { settings.Currency, settings.Currencies = "JPY", []money.Currency{"JPY"} })
		hasty.seen, elsewhere.seen = s.seen, s.seen
		c.kim.post("/wallet/top-ups", map[string]any{"amount": euros(50000)}).want(201)
		c.kim.post(c.at("/deposits"), map[string]any{"amount": euros(50000)}).want(201)
		c.refusesMerchants()
		c.refusesStaffAndKeys()
		c.refusesMoney(elsewhere)
		c.refusesDrafts()
		c.refusesLife()
		c.refusesClaims()
		c.refusesShares()
		c.refusesReaders()
		c.refusesVouchers()
		c.refusesAtTheTill()
		c.refusesHaste(hasty)
		c.isRead()
		eachOperation(s.document, func(_, _ string, operation *huma.Operation) {
			if slices.Contains([]string{"offers", "rewards", "merchants", "campaigns", "till"}, operation.Tags[0]) {
				s.checkAllSeen(operation)
			}
		})
	})
}

// isRead reads what there is by now.
func (c *cafe) isRead() {
	for _, path := range []string{"/offers", "/offers/" + c.coffee, "/vouchers", "/points", "/rewards?all=true", "/offer-settings"} {
		c.ana.get(path).want(200)
	}
	for _, path := range []string{"/staff", "/offers", "/statement", "/account", "/till/redemptions"} {
		c.kim.get(c.at(path)).want(200)
	}
	c.kim.get("/merchants").want(200)
	c.kim.call("POST", c.at("/offers/preview"), coffee()).want(200)
	reward := c.ana.get("/rewards?all=true").text("items", "0", "id")
	c.ana.put("/rewards/"+reward+"/opened", nil).want(200)
	c.ana.get("/rewards/" + reward + "/why").want(200)
	c.kim.get(c.at("/rewards/" + reward + "/why")).want(200)
	c.ana.patch("/offer-settings", map[string]any{"push": true}).want(200)
	c.ana.put("/offer-settings/mutes/kind/gift_card", nil).want(200)
	c.ana.delete("/offer-settings/mutes/kind/gift_card").want(200)
	c.bo.get("/shares/" + c.card).want(200)
}

func (s *server) checkAllSeen(operation *huma.Operation) {
	s.t.Helper()
	codes := map[string]bool{"done": true}
	for _, response := range operation.Responses {
		if problems := response.Content[problemMedia]; problems != nil {
			for code := range problems.Examples {
				codes[code] = !slices.Contains(anywhere, code)
			}
		}
	}
	for code, wanted := range codes {
		if wanted && !s.seen.has(operation.OperationID, code) {
			s.t.Errorf("%s never answered %s", operation.OperationID, code)
		}
	}
}

// as is somebody's terminal at another node of the server.
func (who *client) as(other *server) *client {
	moved := *who
	moved.server = other
	return &moved
}

func (c *cafe) refusesMerchants() {
	apply := func(who *client, changes map[string]any) *response {
		body := map[string]any{"name": "Bakery", "currency": "EUR"}
		for field, value := range changes {
			body[field] = value
		}
		return who.post("/merchants", body)
	}
	c.kim.get("/merchants?state=applied").problem(403, "forbidden")
	apply(c.bo, map[string]any{"name": " "}).problem(422, "merchant_invalid")
	apply(c.bo, map[string]any{"currency": "XXQ"}).problem(422, "unknown_currency")
	apply(c.bo, map[string]any{"currency": "USD"}).problem(422, "currency_not_used")
	apply(c.bo, map[string]any{"picture_id": noPicture}).problem(422, "picture_not_found")
	for range 3 {
		apply(c.bo, nil).want(201)
	}
	apply(c.bo, nil).problem(409, "too_many_merchants")

	c.eve.get(c.at("")).problem(404, "not_found")
	c.root.get(c.at("")).want(200)
	change := func(who *client, field string, value any) *response {
		return who.patch(c.at(""), map[string]any{field: value})
	}
	change(c.kim, "about", "The square's own.").want(200)
	change(c.lou, "about", "Mine.").problem(403, "merchant_owner_only")
	change(c.eve, "about", "Mine.").problem(404, "not_found")
	change(c.kim, "name", "").problem(422, "merchant_invalid")
	change(c.kim, "picture_id", noPicture).problem(422, "picture_not_found")
	c.kim.put(c.at("/decision"), map[string]any{"agree": true}).problem(403, "forbidden")
	c.root.put("/merchants/"+noMerchant+"/decision", map[string]any{"agree": true}).problem(404, "not_found")
}

func (c *cafe) refusesStaffAndKeys() {
	for _, path := range []string{"/account", "/keys", "/statement"} {
		c.lou.get(c.at(path)).problem(403, "merchant_owner_only")
		c.eve.get(c.at(path)).problem(404, "not_found")
	}
	c.eve.get(c.at("/staff")).problem(404, "not_found")
	hire := func(who *client, handle, role string) *response {
		return who.post(c.at("/staff"), map[string]any{"handle": handle, "role": role})
	}
	hire(c.lou, "lou", "owner").problem(403, "merchant_owner_only")
	hire(c.kim, "nobody-here", "clerk").problem(404, "not_found")
	hire(c.kim, "kim", "clerk").problem(409, "last_merchant_owner")
	lou, kim := c.at("/staff/"+string(c.lou.user)), c.at("/staff/"+string(c.kim.user))
	role := func(who *client, path, role string) *response {
		return who.patch(path, map[string]any{"role": role})
	}
	role(c.lou, lou, "owner").problem(403, "merchant_owner_only")
	role(c.kim, kim, "clerk").problem(409, "last_merchant_owner")
	role(c.kim, c.at("/staff/"+string(c.eve.user)), "clerk").problem(404, "not_found")
	role(c.kim, lou, "owner").want(200)
	role(c.kim, lou, "clerk").want(200)
	c.lou.delete(kim).problem(403, "merchant_owner_only")
	c.kim.delete(kim).problem(409, "last_merchant_owner")
	c.kim.delete(c.at("/staff/"+string(c.eve.user))).problem(404, "not_found")
	c.kim.delete(lou).want(204)
	c.lou.get(c.at("/staff")).problem(404, "not_found")
	c.write(`with recursive n (i) as (select 1 union all select i + 1 from n where i < 199)
		insert into person (user_id, handle, name, search_name, created_at) select 'u_' || i, 'extra-' || i, 'Extra', 'extra', 1 from n`)
	c.write(`insert into merchant_staff (merchant_id, user_id, role, added_at) select $1, user_id, 'clerk', 1 from person where name = 'Extra'`, c.merchant)
	hire(c.kim, "lou", "clerk").problem(409, "too_many_staff")
	c.write(`delete from merchant_staff where merchant_id = $1 and user_id in (select user_id from person where name = 'Extra')`, c.merchant)
	hire(c.kim, "lou", "clerk").want(201)

	key := func(who *client, name string, scopes ...string) *response {
		return who.post(c.at("/keys"), map[string]any{"name": name, "scopes": scopes})
	}
	key(c.lou, "Till", "vouchers:redeem").problem(403, "merchant_owner_only")
	key(c.eve, "Till", "vouchers:redeem").problem(404, "not_found")
	key(c.kim, " ", "vouchers:redeem").problem(422, "key_invalid")
	key(c.kim, "Till", []string{}...).problem(422, "key_invalid")
	made := key(c.kim, "Till", "vouchers:redeem").want(201).text("id")
	c.lou.delete(c.at("/keys/"+made)).problem(403, "merchant_owner_only")
	for i := range 49 {
		key(c.kim, fmt.Sprint("Till ", i), "vouchers:redeem").want(201)
	}
	key(c.kim, "Till 50", "vouchers:redeem").problem(409, "too_many_keys")
	c.kim.delete(c.at("/keys/" + made)).want(204)
	c.kim.delete(c.at("/keys/"+made)).problem(404, "not_found")
}

// wrongAmounts tries what no operation that moves money takes.
func wrongAmounts(move func(amount map[string]any) *response) {
	of := func(minor any, currency string) map[string]any {
		return map[string]any{"amount": minor, "currency": currency}
	}
	move(of(0, "EUR")).problem(422, "amount_invalid")
	move(of(-1, "EUR")).problem(422, "amount_negative")
	move(of(money.Max+1, "EUR")).problem(422, "invalid")
	move(of(100, "JPY")).problem(422, "currency_mismatch")
	move(of(100, "XXQ")).problem(422, "unknown_currency")
	move(of(money.Max, "EUR")).problem(409, "insufficient_funds")
}

func (c *cafe) refusesMoney(elsewhere *server) {
	pending := c.bo.get("/merchants").text("items", "0", "id")
	for _, path := range []string{"/deposits", "/payouts"} {
		move := func(who *client) func(map[string]any) *response {
			return func(amount map[string]any) *response { return who.post(c.at(path), map[string]any{"amount": amount}) }
		}
		wrongAmounts(move(c.kim))
		move(c.kim)(euros(100)).want(201)
		move(c.lou)(euros(1)).problem(403, "merchant_owner_only")
		move(c.eve)(euros(1)).problem(404, "not_found")
		move(c.kim.as(elsewhere))(euros(1)).problem(422, "currency_not_used")
	}
	c.bo.post("/merchants/"+pending+"/deposits", map[string]any{"amount": euros(1)}).problem(409, "merchant_not_active")
	for _, path := range []string{"/funds", "/returns"} {
		move := func(who *client) func(map[string]any) *response {
			return func(amount map[string]any) *response {
				return who.post(c.of(c.coffee, path), map[string]any{"amount": amount})
			}
		}
		wrongAmounts(move(c.kim))
		move(c.kim)(euros(100)).want(201)
		move(c.lou)(euros(1)).problem(403, "merchant_owner_only")
		move(c.eve)(euros(1)).problem(404, "not_found")
	}
	drafted := c.bo.post("/merchants/"+pending+"/offers", coffee()).want(201).text("id")
	c.bo.post("/merchants/"+pending+"/offers/"+drafted+"/funds", map[string]any{"amount": euros(1)}).problem(409, "merchant_not_active")
	c.bo.post("/merchants/"+pending+"/offers/"+drafted+"/publish", nil).problem(409, "merchant_not_active")
}

func (c *cafe) refusesDrafts() {
	drafted := c.kim.post(c.at("/offers"), coffee()).want(201).text("id")
	save := func(who *client, offer string, draft map[string]any) *response {
		return who.put(c.of(offer, "?version="+c.version(drafted)), draft)
	}
	ways := map[string]func(*client, map[string]any) *response{
		"draft": func(who *client, draft map[string]any) *response { return who.post(c.at("/offers"), draft) },
		"preview": func(who *client, draft map[string]any) *response {
			return who.call("POST", c.at("/offers/preview"), draft)
		},
		"change": func(who *client, draft map[string]any) *response { return save(who, drafted, draft) },
	}
	for way, try := range ways {
		at := func(code, pointer string, change func(map[string]any)) {
			c.t.Helper()
			if got := try(c.kim, coffee(change)).problem(422, code); got.text("pointer") != pointer {
				c.t.Errorf("%s: %s points at %s, not %s", way, code, got.text("pointer"), pointer)
			}
		}
		try(c.lou, coffee()).problem(403, "merchant_owner_only")
		try(c.eve, coffee()).problem(404, "not_found")
		at("offer_invalid", "/title", with(" ", "title"))
		at("offer_invalid", "/rules/rewards/first_user/0/amount", with([]any{map[string]any{"gives": "money"}}, "rules", "rewards", "first_user"))
		at("expression_invalid", "/rules/recommendation/condition", with("friends_since >=", "rules", "recommendation", "condition"))
		at("currency_mismatch", "/terms/value/currency", with(map[string]any{"amount": 1, "currency": "JPY"}, "terms", "value"))
		at("unknown_currency", "/terms/value", with(map[string]any{"amount": 1, "currency": "XXQ"}, "terms", "value"))
		at("amount_negative", "/terms/value", with(euros(-1), "terms", "value"))
		at("invalid", "/terms/value/amount", with(euros(money.Max+1), "terms", "value"))
		if way != "preview" {
			at("picture_not_found", "/picture_id", with(noPicture, "picture_id"))
		}
	}
	save(c.kim, drafted, coffee(with("Two coffees", "title"))).want(200)
	save(c.kim, c.coffee, coffee()).problem(409, "offer_published")
	c.kim.put(c.of(drafted, "?version=1"), coffee()).problem(409, "offer_changed")
	c.eve.get(c.at("/offers")).problem(404, "not_found")
	c.eve.call("POST", c.at("/expressions"), map[string]any{"expression": "true", "for": "reward"}).problem(404, "not_found")
	c.lou.call("POST", c.at("/expressions"), map[string]any{"expression": "true", "for": "reward"}).want(200)
	c.write(`with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000) insert into offer
		(offer_id, merchant_id, state, kind, currency, title, draft, created_by, created_at)
		select 'extra-' || i, $1, 'draft', 'free_item', 'EUR', 'Extra', '{}', $2, 1 from n`, c.merchant, c.kim.user)
	ways["draft"](c.kim, coffee()).problem(409, "too_many_offers")
	c.write(`delete from offer where title = 'Extra'`)
}

func (c *cafe) refusesLife() {
	offer := c.kim.post(c.at("/offers"), coffee(with("2020-01-01T00:00:00Z", "window", "claim_until"))).want(201).text("id")
	step := func(who *client, step string) *response { return who.post(c.of(offer, "/"+step), nil) }
	for _, one := range []string{"publish", "pause", "end"} {
		step(c.lou, one).problem(403, "merchant_owner_only")
		step(c.eve, one).problem(404, "not_found")
	}
	step(c.kim, "pause").problem(409, "offer_state")
	if got := step(c.kim, "publish").problem(422, "offer_invalid"); got.text("pointer") != "/window/claim_until" {
		c.t.Errorf("points at %s", got.text("pointer"))
	}
	c.kim.put(c.of(offer, "?version="+c.version(offer)), coffee()).want(200)
	step(c.kim, "publish").want(200)
	step(c.kim, "publish").problem(409, "offer_state")
	step(c.kim, "pause").want(200)
	step(c.kim, "publish").want(200)
	c.kim.post(c.of(offer, "/funds"), map[string]any{"amount": euros(500)}).want(201)
	if got := step(c.kim, "end").want(200); got.text("budget", "available", "amount") != "0" || got.text("budget", "returned", "amount") != "500" {
		c.t.Errorf("ended %s", got.body)
	}
	step(c.kim, "end").problem(409, "offer_state")
	c.kim.post(c.of(offer, "/funds"), map[string]any{"amount": euros(1)}).problem(409, "offer_state")
}

func (c *cafe) refusesClaims() {
	claim := func(who *client, offer string) *response {
		return who.post("/offers/"+offer+"/claim", map[string]any{})
	}
	claim(c.ana, noOffer).problem(404, "not_found")
	c.ana.get("/offers/"+noOffer).problem(404, "not_found")
	c.ana.post("/offers/"+c.coffee+"/claim", map[string]any{"share_id": "shr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"}).problem(404, "not_found")
	claim(c.eve, c.coffee).want(201)
	claim(c.eve, c.coffee).problem(409, "already_claimed")
	single := c.publish(coffee(with(1, "supply", "claims")), 1000)
	claim(c.eve, single).want(201)
	claim(c.ana, single).problem(409, "offer_gone")
	poor := c.publish(coffee(), 300)
	claim(c.ana, poor).problem(409, "budget_exhausted")
	c.kim.post(c.of(poor, "/pause"), nil).want(200)
	if got := claim(c.ana, poor).problem(409, "offer_not_open"); got.text("standing") != "paused" {
		c.t.Errorf("told %s", got.body)
	}
	c.ana.put("/passes/ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f/declined", nil).problem(404, "not_found")
	c.ana.get("/passes/ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f/why").problem(404, "not_found")
	c.ana.put("/passes/seen", map[string]any{"pass_ids": []any{"ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"}}).want(204)

	c.ana.patch("/offer-settings", map[string]any{"quiet": map[string]any{"from": "22:00", "until": "07:00", "time_zone": "Mars/Olympus"}}).
		problem(422, "quiet_hours_invalid")
	c.ana.patch("/offer-settings", map[string]any{"interests": []any{strings.Repeat("x", 31)}}).problem(422, "interests_invalid")
	c.ana.put("/offer-settings/mutes/kind/ticket", nil).problem(404, "not_found")
	c.ana.put("/offer-settings/mutes/merchant/"+noMerchant, nil).problem(404, "not_found")
	c.ana.delete("/offer-settings/mutes/friend/"+string(c.bo.user)).problem(404, "not_found")
}

func (c *cafe) refusesShares() {
	share := func(who *client, voucher string, wish map[string]any) *response {
		return who.post("/vouchers/"+voucher+"/shares", wish)
	}
	with1 := func(users ...*client) map[string]any {
		ids := []any{}
		for _, user := range users {
			ids = append(ids, user.user)
		}
		return map[string]any{"user_ids": ids}
	}
	plain := c.publish(coffee(with(false, "rules", "recommendation", "on"), with(false, "rules", "sharing", "friends")), 1000)
	held := c.ana.claim(plain, nil).text("id")
	c.ana.put("/vouchers/"+held+"/recommended", nil).problem(409, "not_recommended")
	c.bo.put("/vouchers/"+held+"/recommended", nil).problem(404, "not_found")
	share(c.ana, held, with1(c.bo)).problem(409, "sharing_not_allowed")
	share(c.bo, held, with1(c.chi)).problem(404, "not_found")
	c.bo.get("/vouchers/"+held).problem(404, "not_found")
	c.bo.get("/shares/shr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f").problem(404, "not_found")

	direct := c.ana.post("/conversations", map[string]any{"kind": "direct", "user_id": c.bo.user}).want(201).text("id")
	share(c.ana, held, map[string]any{"conversation_id": direct, "note": strings.Repeat("ж", 10_001)}).problem(422, "invalid")
	c.card = share(c.ana, held, map[string]any{"conversation_id": direct, "note": "Try this!"}).want(201).text("card", "id")
	c.bo.put("/blocks/"+string(c.ana.user), nil).want(204)
	share(c.ana, held, map[string]any{"conversation_id": direct}).problem(403, "blocked")
	c.bo.delete("/blocks/" + string(c.ana.user)).want(204)
	c.befriend(c.ana, c.bo)

	narrow := c.publish(coffee(with(1, "rules", "sharing", "copies"), with(1, "rules", "sharing", "depth")), 2000)
	first := c.ana.claim(narrow, nil).text("id")
	share(c.ana, first, with1(c.eve)).problem(422, "not_a_friend")
	if got := share(c.ana, first, with1(c.bo, c.chi)).problem(409, "share_limit"); got.text("left") != "1" {
		c.t.Errorf("told %s", got.body)
	}
	share(c.ana, first, with1(c.bo)).want(201)
	share(c.bo, c.bo.claim(narrow, nil).text("id"), with1(c.chi)).problem(409, "share_depth")
	wide := c.publish(coffee(), 2000)
	second := c.ana.claim(wide, nil).text("id")
	c.kim.post(c.of(wide, "/pause"), nil).want(200)
	share(c.ana, second, with1(c.bo)).problem(409, "offer_not_open")
	c.ana.put("/vouchers/"+second+"/recommended", nil).problem(409, "offer_not_open")
	c.kim.post(c.of(wide, "/publish"), nil).want(200)
	c.ana.put("/vouchers/"+second+"/recommended", nil).want(200)
	passes := c.bo.get("/offers/from-friends")
	c.bo.get("/passes/" + passes.text("items", "0", "id") + "/why").want(200)
	c.bo.put("/passes/"+passes.text("items", "0", "id")+"/declined", nil).want(204)
}

func (c *cafe) refusesReaders() {
	reward := "rwd_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
	c.ana.put("/rewards/"+reward+"/opened", nil).problem(404, "not_found")
	c.ana.get("/rewards/"+reward+"/why").problem(404, "not_found")
	c.lou.get(c.at("/rewards/"+reward+"/why")).problem(404, "not_found")
	for _, path := range []string{"", "/figures", "/redemptions", "/redemptions.csv"} {
		c.eve.get(c.of(c.coffee, path)).problem(404, "not_found")
		c.lou.get(c.of(c.coffee, path)).want(200)
	}
}
