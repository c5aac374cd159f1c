package api

import (
	"encoding/csv"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// What is wrong with a condition is told with its place, while it is typed and when it is saved.
func TestConditionsAreCheckedWithTheirPlace(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		check := func(text, purpose string) *response {
			return c.lou.call("POST", c.at("/expressions"), map[string]any{"expression": text, "for": purpose}).want(200)
		}
		for _, test := range []struct {
			text, purpose, offset, line, column string
		}{
			{"friends_since >=", "recommendation", "16", "1", "17"},
			{"friends_since >= 7 &&\n  spent > 3", "recommendation", "24", "2", "3"}, // a fact of the other purpose
			{"spnt >= 1000", "reward", "0", "1", "1"},
			{"\"Ж\" == place && place > 3", "reward", "22", "1", "23"}, // counted in characters
		} {
			got := check(test.text, test.purpose)
			if got.at("ok") != false {
				t.Errorf("%s is all right: %s", test.text, got.body)
				continue
			}
			for field, want := range map[string]string{"offset": test.offset, "line": test.line, "column": test.column} {
				if at := got.text("problems", "0", field); at != want {
					t.Errorf("%q: %s %s, not %s: %s", test.text, field, at, want, got.body)
				}
			}
		}
		fine := check("friends_since >= 7 && !has_used", "recommendation")
		if problems, _ := fine.at("problems").([]any); fine.at("ok") != true || len(problems) != 0 || fine.text("facts", "0", "name") != "friends_since" {
			t.Errorf("a fine condition: %s", fine.body)
		}
		saved := c.kim.post(c.at("/offers"), coffee(with("friends_since >=", "rules", "recommendation", "condition"))).problem(422, "expression_invalid")
		if saved.text("problems", "0", "column") != "17" || saved.text("pointer") != "/rules/recommendation/condition" {
			t.Errorf("saving it answers %s", saved.body)
		}
	})
}

// The table is for programs and for spreadsheets: stable headers, decimals, no formula, and nobody's name but the staff's.
func TestRedemptionsAreExported(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened(with("=1+1 coffee, \"free\"", "title"))
		c.ana.claim(c.coffee, map[string]any{"recommend": true})
		code := c.bo.claim(c.coffee, map[string]any{"named": true}).text("code")
		till := c.till("@till", "vouchers:redeem")
		done := till.post(c.at("/till/redemptions"), map[string]any{"code": code, "spent": euros(450), "order_reference": "+49/7", "place": "-1st floor"}).want(201)
		c.clock.pass(time.Minute)
		c.lou.post(c.at("/till/redemptions/"+done.text("id")+"/reverse"), map[string]any{"reason": "=cmd()"}).want(200)

		got := c.lou.get(c.of(c.coffee, "/redemptions.csv")).want(200)
		if got.header.Get("Content-Type") != "text/csv; charset=utf-8" || got.header.Get("Content-Disposition") != `attachment; filename="redemptions.csv"` ||
			got.header.Get("X-Content-Type-Options") != "nosniff" || got.header.Get("Cache-Control") != "no-store" {
			t.Errorf("headers %v", got.header)
		}
		rows, err := csv.NewReader(strings.NewReader(string(got.body))).ReadAll()
		if err != nil || len(rows) != 2 {
			t.Fatalf("%v in %s", err, got.body)
		}
		if head := strings.Join(rows[0], ","); head != "redemption_id,at,offer_id,title,kind,by,place,order_reference,currency,spent,value,state,reversed_at,"+
			"reversal_reason,first_user_reward,first_user_reason,friend_reward,friend_reason" {
			t.Errorf("headers %s", head)
		}
		want := map[string]string{"redemption_id": done.text("id"), "at": "2026-11-23T18:00:00Z", "offer_id": c.coffee, "title": "'=1+1 coffee, \"free\"",
			"kind": "free_item", "by": "'@till", "place": "'-1st floor", "order_reference": "'+49/7", "currency": "EUR", "spent": "4.50", "value": "3.20",
			"state": "reversed", "reversed_at": "2026-11-23T18:01:00Z", "reversal_reason": "'=cmd()", "first_user_reward": "1.00", "friend_reward": "1.00",
			"first_user_reason": "reversed", "friend_reason": "reversed"}
		for i, name := range rows[0] {
			if rows[1][i] != want[name] {
				t.Errorf("%s is %q, not %q", name, rows[1][i], want[name])
			}
		}
		for _, cell := range rows[1] {
			if strings.ContainsAny(cell[:min(1, len(cell))], "=+-@\t\r") {
				t.Errorf("a spreadsheet would run %q", cell)
			}
		}
	})
}

// The pictures of a merchant and of what it offers are there for anybody signed in, once they are shown; before, for nobody else.
func TestPicturesOfOffersAreSeen(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		c := s.opened()
		upload := func(who *client) string {
			return who.post("/pictures", somePicture(t), header{"Content-Type", "image/png"}).want(201).text("id")
		}
		face, cup, others := upload(c.kim), upload(c.kim), upload(c.ana)
		for _, picture := range []string{face, cup} {
			c.eve.get("/pictures/"+picture).problem(404, "not_found")
			c.lou.get("/pictures/"+picture).problem(404, "not_found")
		}
		c.kim.patch(c.at(""), map[string]any{"picture_id": face}).want(200)
		second := c.publish(coffee(with(cup, "picture_id"), with("With a picture", "title")), 1000)
		for _, picture := range []string{face, cup} {
			c.eve.get("/pictures/" + picture).want(200)
			s.stranger().get("/pictures/"+picture).problem(401, "unauthenticated")
		}
		shown := c.eve.get("/offers/" + second)
		if shown.text("picture_id") != cup || shown.text("merchant", "picture_id") != face {
			t.Errorf("shown %s", shown.body)
		}
		// Somebody else's draft is nobody's to show.
		c.kim.patch(c.at(""), map[string]any{"picture_id": others}).problem(422, "picture_not_found")
		c.kim.post(c.at("/offers"), coffee(with(others, "picture_id"))).problem(422, "picture_not_found")
		// A copy of the offer shows the same one.
		c.kim.post(c.at("/offers"), coffee(with(cup, "picture_id"))).want(201)
		if got := c.kim.patch(c.at(""), map[string]any{"picture_id": ""}).want(200); got.at("picture_id") != nil {
			t.Errorf("taken away: %s", got.body)
		}
	})
}

// The merchant's account says what came and went, and not whose voucher it was for.
func TestAMerchantsStatement(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		c.redeem(c.lou, c.ana.code(c.coffee), 450)
		c.kim.post(c.at("/payouts"), map[string]any{"amount": euros(1000)}).want(201)
		statement := c.kim.get(c.at("/statement"))
		var kinds []string
		for i, one := range statement.items() {
			entry, _ := one.(map[string]any)
			kind, _ := entry["kind"].(string)
			kinds = append(kinds, kind)
			_, named := entry["counterparty"]
			if wanted := kind == "merchant_payout" || kind == "merchant_deposit"; named != wanted {
				t.Errorf("entry %d: %v", i, entry)
			}
		}
		if got := strings.Join(kinds, " "); got != "merchant_payout offer_discount campaign_fund merchant_deposit" {
			t.Errorf("movements %s", got)
		}
		if got := c.kim.get(c.at("/account")).text("posted", "amount"); got != "9320" {
			t.Errorf("the account has %s", got)
		}
	})
}
