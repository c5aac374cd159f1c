package api

import (
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// The coffee: Ana claims it and lets friends see it, Bo uses it at the counter and is named, Chi uses it and is not.
func TestGoldenCoffee(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		g := &golden{t, map[string]string{}}
		c := s.staffed()
		s.clock.pass(time.Minute)
		g.same("merchant", c.kim.get(c.at("")))
		g.same("merchant-staff", c.kim.get(c.at("/staff")))
		c.coffee = c.publish(coffee(), 5000)
		s.clock.pass(time.Minute)
		voucher := g.passedOn(c)
		g.used(c, voucher)
		g.looked(c)
	})
}

// passedOn is the way of the coffee from Ana to Bo and into a conversation.
func (g *golden) passedOn(c *cafe) string {
	group := c.ana.post("/conversations", map[string]any{"kind": "group", "name": "Friday climbers", "user_ids": []any{c.bo.user, c.chi.user}}).want(201).text("id")
	g.same("offer-shown", c.ana.get("/offers/"+c.coffee))
	held := c.ana.claim(c.coffee, map[string]any{"recommend": true})
	c.clock.pass(time.Minute)
	g.same("offers", c.bo.get("/offers"))
	passed := c.bo.get("/offers/from-friends")
	g.same("offers-passed", passed)
	g.same("pass-explained", c.bo.get("/passes/"+passed.text("items", "0", "id")+"/why"))
	card := c.ana.post("/vouchers/"+held.text("id")+"/shares", map[string]any{"conversation_id": group, "note": "Try this one!"}).want(201)
	g.same("voucher-shared", card)
	c.clock.pass(time.Minute)
	voucher := c.bo.claim(c.coffee, map[string]any{"named": true, "share_id": card.text("card", "id"), "show_on_card": true})
	g.same("voucher-held", voucher)
	g.same("share-card", c.chi.get("/shares/"+card.text("card", "id")))
	g.same("timeline-shared", c.chi.get("/conversations/"+group+"/timeline"))
	return voucher.text("id")
}

// used is what happens at the counter.
func (g *golden) used(c *cafe, voucher string) {
	code := c.bo.get("/vouchers/" + voucher).text("code")
	c.clock.pass(time.Minute)
	purchase := map[string]any{"code": code, "spent": euros(450), "order_reference": "till-3/2041"}
	g.same("voucher-check", c.lou.call("POST", c.at("/till/check"), purchase))
	g.same("redeemed", c.lou.post(c.at("/till/redemptions"), purchase))
	g.same("voucher-check-used", c.lou.call("POST", c.at("/till/check"), purchase))
	g.same("voucher-used", c.bo.get("/vouchers/"+voucher))
	c.clock.pass(time.Minute)
	silent := c.redeem(c.lou, c.chi.claim(c.coffee, map[string]any{"named": false}).text("code"), 380)
	c.clock.pass(time.Minute)
	g.same("redemption-reversed", c.lou.post(c.at("/till/redemptions/"+silent.text("id")+"/reverse"), map[string]any{"reason": "Wrong order"}))
}

// looked is what everybody sees afterwards.
func (g *golden) looked(c *cafe) {
	rewards := c.ana.get("/rewards")
	g.same("rewards", rewards)
	reward := "/rewards/" + rewards.text("items", "0", "id")
	g.same("reward-page", c.ana.put(reward+"/opened", nil))
	g.same("reward-explained", c.ana.get(reward+"/why"))
	g.same("wallet-statement-reward", c.ana.get("/wallet/EUR/statement"))
	c.ana.put("/offer-settings/mutes/merchant/"+c.merchant, nil).want(200)
	c.ana.put("/offer-settings/mutes/friend/"+string(c.bo.user), nil).want(200)
	c.ana.put("/offer-settings/mutes/kind/gift_card", nil).want(200)
	g.same("offer-settings", c.ana.patch("/offer-settings", map[string]any{"recommend": true, "push": true,
		"quiet": map[string]any{"from": "22:00", "until": "07:00", "time_zone": "Europe/Berlin"}}))
	g.same("campaign", c.kim.get(c.of(c.coffee, "")))
	g.same("figures", c.kim.get(c.of(c.coffee, "/figures")))
	g.same("offer-redemptions", c.kim.get(c.of(c.coffee, "/redemptions")))
	g.same("merchant-account", c.kim.get(c.at("/account")))
	g.same("merchant-statement", c.kim.get(c.at("/statement")))
	g.same("key-made", c.kim.post(c.at("/keys"), map[string]any{"name": "Till 3", "scopes": []string{"vouchers:validate", "vouchers:redeem"}}))
	g.same("expression-checked", c.kim.call("POST", c.at("/expressions"), map[string]any{"expression": "friends_since >=", "for": "recommendation"}))
	g.same("problem-offer-invalid", c.kim.post(c.at("/offers"), coffee(with("", "title"))).problem(422, "offer_invalid"))
}
