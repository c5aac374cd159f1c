package api

import (
	"strings"
	"time"

	"github.com/trilby-chat/trilby/internal/money"
)

// refusesVouchers tries to redeem what cannot be redeemed like that.
func (c *cafe) refusesVouchers() {
	redeem := func(code string, purchase map[string]any) *response {
		purchase["code"] = code
		return c.lou.post(c.at("/till/redemptions"), purchase)
	}
	spent := func(minor int64) map[string]any { return map[string]any{"spent": euros(minor)} }
	fifth := c.publish(coffee(with("percent_off", "kind"), with(map[string]any{"percent": 20, "most": euros(500), "min_spend": euros(800)}, "terms")), 1000)
	lunch := c.ana.code(fifth)
	redeem(lunch, map[string]any{}).problem(422, "spend_missing")
	redeem(lunch, spent(799)).problem(409, "spend_too_low")
	redeem(lunch, map[string]any{"spent": euros(800), "use": euros(1)}).problem(422, "invalid")
	redeem(lunch, map[string]any{"spent": euros(800), "order_reference": "table 6"}).want(201)
	redeem(lunch, spent(800)).problem(409, "voucher_used")
	redeem(c.chi.code(c.coffee), map[string]any{"order_reference": "table 6"}).problem(409, "not_combinable")

	purse := c.publish(coffee(with("gift_card", "kind"), with(euros(1000), "terms", "value")), 3000)
	card := c.ana.code(purse)
	redeem(card, map[string]any{"use": euros(1001)}).problem(409, "more_than_balance")
	redeem(card, map[string]any{"use": euros(0)}).problem(422, "amount_invalid")
	redeem(card, map[string]any{"use": euros(400), "order_reference": "o1"}).want(201)
	redeem(card, map[string]any{"use": euros(500), "order_reference": "o1"}).problem(409, "order_reference_reused")

	visits := c.publish(coffee(with(true, "terms", "once_per_visit"), with(3, "terms", "uses"), with(2, "supply", "redemptions")), 2000)
	code := c.ana.code(visits)
	redeem(code, map[string]any{}).want(201)
	redeem(code, map[string]any{}).problem(409, "one_per_visit")
	c.clock.pass(3 * time.Hour)
	redeem(code, map[string]any{}).want(201)
	c.clock.pass(3 * time.Hour)
	redeem(code, map[string]any{}).problem(409, "redemptions_exhausted")

	// Bo's thanks for a visit is a slice of cake, which is withdrawn with the visit.
	cake := c.publish(coffee(with("A slice of cake", "title")), 2000)
	given := c.publish(coffee(with("Two coffees", "title"), with([]any{map[string]any{"gives": "voucher", "offer_id": cake}}, "rules", "rewards", "friend")), 2000)
	c.ana.claim(given, map[string]any{"recommend": true})
	both := c.bo.code(given)
	c.clock.pass(time.Minute)
	visit := redeem(both, map[string]any{}).want(201)
	slice := c.bo.get("/vouchers").text("items", "0", "id")
	sliceCode := c.bo.get("/vouchers/" + slice).text("code")
	c.lou.post(c.at("/till/redemptions/"+visit.text("id")+"/reverse"), map[string]any{}).want(200)
	redeem(sliceCode, map[string]any{}).problem(409, "voucher_void")

	late := c.chi.code(cake)
	c.clock.pass(31 * 24 * time.Hour)
	redeem(late, map[string]any{}).problem(409, "voucher_expired")
}

func (c *cafe) refusesAtTheTill() {
	code := c.bo.code(c.coffee)
	only := func(scope string) *client {
		till := c.stranger()
		keys := c.kim.get(c.at("/keys"))
		c.kim.delete(c.at("/keys/" + keys.text("items", "0", "id"))).want(204)
		till.token = c.kim.post(c.at("/keys"), map[string]any{"name": scope, "scopes": []string{scope}}).want(201).text("token")
		return till
	}
	looks, uses := only("vouchers:validate"), only("vouchers:redeem")
	ways := map[string]func(*client, map[string]any) *response{
		"check":  func(who *client, p map[string]any) *response { return who.call("POST", c.at("/till/check"), p) },
		"redeem": func(who *client, p map[string]any) *response { return who.post(c.at("/till/redemptions"), p) },
	}
	for way, try := range ways {
		spent := func(minor any, currency string) *response {
			return try(c.lou, map[string]any{"code": code, "spent": map[string]any{"amount": minor, "currency": currency}})
		}
		spent(-1, "EUR").problem(422, "amount_negative")
		spent(money.Max+1, "EUR").problem(422, "invalid")
		spent(100, "JPY").problem(422, "currency_mismatch")
		spent(100, "XXQ").problem(422, "unknown_currency")
		try(c.eve, map[string]any{"code": code}).problem(404, "not_found")
		try(map[string]*client{"check": uses, "redeem": looks}[way], map[string]any{"code": code}).problem(403, "key_scope")
	}
	ways["check"](c.lou, map[string]any{"code": code}).want(200)
	uses.get(c.at("/till/redemptions")).problem(403, "key_scope")
	c.eve.get(c.at("/till/redemptions")).problem(404, "not_found")
	done := ways["redeem"](c.lou, map[string]any{"code": code}).want(201).text("id")
	reverse := func(who *client, redemption string) *response {
		return who.post(c.at("/till/redemptions/"+redemption+"/reverse"), map[string]any{})
	}
	reverse(uses, done).problem(403, "key_scope")
	reverse(c.eve, done).problem(404, "not_found")
	reverse(c.lou, "rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f").problem(404, "not_found")
	reverse(c.lou, done).want(200)
	reverse(c.lou, done).problem(409, "already_reversed")
	for range 5 {
		ways["check"](c.lou, map[string]any{"code": "nothing"}).problem(422, "code_mistyped")
		ways["redeem"](c.lou, map[string]any{"code": "0000-0000-0000-0000-0"}).problem(404, "code_unknown")
	}
	ways["check"](c.lou, map[string]any{"code": code}).problem(429, "too_many_requests")
	ways["redeem"](c.lou, map[string]any{"code": code}).problem(429, "too_many_requests")
	c.clock.pass(time.Minute)
	ways["check"](c.lou, map[string]any{"code": "0000-0000-0000-0000-0"}).problem(404, "code_unknown")
	ways["redeem"](c.lou, map[string]any{"code": "nothing"}).problem(422, "code_mistyped")
}

// refusesHaste tries everything that may move money, or reach others, too often.
func (c *cafe) refusesHaste(hasty *server) {
	voucher := c.ana.get("/vouchers").text("items", "0", "id")
	one := map[string]any{"amount": euros(1)}
	for path, body := range map[string]map[string]any{
		c.at("/deposits"): one, c.at("/payouts"): one, c.of(c.coffee, "/funds"): one, c.of(c.coffee, "/returns"): one,
		"/offers/" + c.coffee + "/claim": {}, "/vouchers/" + voucher + "/shares": {"user_ids": []any{c.bo.user}},
	} {
		who := c.kim.as(hasty)
		if !strings.HasPrefix(path, "/merchants") {
			who = c.ana.as(hasty)
		}
		for range 3 {
			if who.post(path, body).status == 429 {
				break
			}
		}
		who.post(path, body).problem(429, "too_many_requests")
	}
}
