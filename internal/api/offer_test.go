package api

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// Settings change one at a time; what is not given stays.
func TestSettingsForOffers(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		fresh := c.ana.get("/offer-settings")
		if fresh.at("recommend") != false || fresh.at("named") != false || fresh.at("push") != false || fresh.text("weekly_limit") != "7" || fresh.at("quiet") != nil {
			t.Errorf("before she has said anything: %s", fresh.body)
		}
		c.ana.patch("/offer-settings", map[string]any{"recommend": true, "weekly_limit": 3}).want(200)
		c.ana.patch("/offer-settings", map[string]any{"quiet": map[string]any{"from": "22:00", "until": "07:00", "time_zone": "Europe/Berlin"}}).want(200)
		got := c.ana.patch("/offer-settings", map[string]any{"push": true}).want(200)
		if got.at("recommend") != true || got.at("named") != false || got.text("weekly_limit") != "3" || got.text("quiet", "from") != "22:00" {
			t.Errorf("settings %s", got.body)
		}
		if got := c.ana.patch("/offer-settings", map[string]any{"quiet": map[string]any{"from": "00:00", "until": "00:00", "time_zone": "UTC"}}).want(200); got.at("quiet") != nil {
			t.Errorf("no quiet hours: %s", got.body)
		}
		if got := c.ana.patch("/offer-settings", map[string]any{"interests": []any{" Coffee", "CINEMA  nights", "coffee"}}).want(200); got.text("interests") != "[coffee cinema nights]" {
			t.Errorf("interests: %s", got.body)
		}
		for field, value := range map[string]any{"weekly_limit": 101, "recommend": "yes", "quiet": map[string]any{"from": "25:00", "until": "07:00", "time_zone": "UTC"}} {
			c.ana.patch("/offer-settings", map[string]any{field: value}).problem(422, "invalid")
		}
		if got := c.bo.get("/offer-settings").text("weekly_limit"); got != "7" {
			t.Errorf("Bo's settings are Ana's: %s", got)
		}
		// Her standing consent is what a claim goes by that says nothing, and one that says no goes by that.
		if got := c.ana.claim(c.coffee, nil).at("recommended"); got != true {
			t.Errorf("recommended: %v", got)
		}
		second := c.publish(coffee(), 1000)
		if got := c.ana.claim(second, map[string]any{"recommend": false}).at("recommended"); got != false {
			t.Errorf("recommended though she said no: %v", got)
		}
		if got := c.bo.get("/offers/from-friends").items(); len(got) != 1 {
			t.Errorf("Bo's shelf: %v", got)
		}
	})
}

// A mute keeps what is to come away, and takes what waits off the shelf; unmuting brings it back.
func TestMutes(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		c.ana.claim(c.coffee, map[string]any{"recommend": true})
		waiting := func() int { return len(c.bo.get("/offers/from-friends").items()) }
		if waiting() != 1 {
			t.Fatal("nothing came")
		}
		for path, list := range map[string]string{"friend/" + string(c.ana.user): "muted_friends", "merchant/" + c.merchant: "muted_merchants", "kind/free_item": "muted_kinds"} {
			muted := c.bo.put("/offer-settings/mutes/"+path, nil).want(200)
			if all, _ := muted.at(list).([]any); len(all) != 1 {
				t.Errorf("%s: %s", path, muted.body)
			}
			c.bo.put("/offer-settings/mutes/"+path, nil).want(200) // twice is once
			if waiting() != 0 {
				t.Errorf("%s: it is still on the shelf", path)
			}
			if unmuted := c.bo.delete("/offer-settings/mutes/" + path).want(200); len(unmuted.at(list).([]any)) != 0 {
				t.Errorf("%s: %s", path, unmuted.body)
			}
			if waiting() != 1 {
				t.Errorf("%s: it does not come back", path)
			}
		}
		c.bo.put("/offer-settings/mutes/place/here", nil).problem(422, "invalid")
		c.bo.put("/offer-settings/mutes/friend/"+string(c.ana.user), nil).want(200)
		second := c.publish(coffee(), 1000)
		c.ana.claim(second, map[string]any{"recommend": true})
		c.bo.delete("/offer-settings/mutes/friend/" + string(c.ana.user)).want(200)
		if waiting() != 1 {
			t.Error("what came while Ana was muted was recommended all the same")
		}
	})
}

// A card in a conversation is live: it shows who shared it, who claimed by it and agreed, and what has become of the offer.
func TestASharedCard(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		group := c.ana.post("/conversations", map[string]any{"kind": "group", "name": "Friday climbers", "user_ids": []any{c.bo.user, c.chi.user}}).want(201).text("id")
		held := c.ana.claim(c.coffee, nil).text("id")
		shared := c.ana.post("/vouchers/"+held+"/shares", map[string]any{"conversation_id": group, "note": "Try this one!"}).want(201)
		card := shared.text("card", "id")
		if shared.text("voucher", "shares_left") != "19" || shared.text("card", "from", "handle") != "ana" || shared.text("card", "friend_gets", "amount", "amount") != "100" {
			t.Errorf("shared %s", shared.body)
		}
		timeline := c.bo.get("/conversations/" + group + "/timeline")
		newest := timeline.items()[len(timeline.items())-1].(map[string]any)
		if newest["kind"] != "offer_share" || newest["subject_id"] != card || newest["text"] != "Try this one!" || timeline.text("shares", card, "offer", "id") != c.coffee {
			t.Errorf("timeline %s", timeline.body)
		}
		if got := c.bo.get("/offers/from-friends").items(); len(got) != 0 {
			t.Errorf("a card in a conversation is on the shelf too: %v", got)
		}
		taken := c.bo.claim(c.coffee, map[string]any{"share_id": card, "show_on_card": true})
		if taken.text("from", "handle") != "ana" || taken.at("promised") != true {
			t.Errorf("Bo holds %s", taken.body)
		}
		c.chi.claim(c.coffee, map[string]any{"share_id": card})
		seen := c.chi.get("/shares/" + card).want(200)
		if by := seen.at("claimed_by").([]any); len(by) != 1 || seen.text("claimed_by", "0", "handle") != "bo" {
			t.Errorf("the card shows %s", seen.body)
		}
		c.eve.get("/shares/"+card).problem(404, "not_found")
		c.eve.post("/offers/"+c.coffee+"/claim", map[string]any{"share_id": card}).problem(404, "not_found")
		c.kim.post(c.of(c.coffee, "/pause"), nil).want(200)
		if got := c.chi.get("/shares/" + card); got.text("offer", "standing") != "paused" || got.text("version") <= seen.text("version") {
			t.Errorf("after the pause: %s", got.body)
		}
	})
}

// Lists go page by page, the newest first, and every page but the last says how to go on.
func TestOffersComeInPages(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).staffed()
		var want []string
		for range 5 {
			offer := c.publish(coffee(with(false, "from_budget"), with(map[string]any{"first_user": []any{}, "friend": []any{}}, "rules", "rewards")), 0)
			c.ana.claim(offer, nil)
			want = append([]string{offer}, want...)
		}
		for path, field := range map[string][]string{"/offers": {"id"}, "/vouchers": {"offer", "id"}, c.at("/offers"): {"id"}} {
			who := c.ana
			if strings.HasPrefix(path, "/merchants") {
				who = c.kim
			}
			var got []string
			for cursor, pages := "", 0; ; pages++ {
				page := who.get(path + "?limit=2&cursor=" + cursor).want(200)
				for i := range page.items() {
					got = append(got, page.text(append([]string{"items", string(rune('0' + i))}, field...)...))
				}
				next, more := page.at("next_cursor").(string)
				if cursor = next; !more {
					if pages != 2 {
						t.Errorf("%s: %d pages", path, pages+1)
					}
					break
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: %v, not %v", path, got, want)
			}
			who.get(path+"?cursor=nonsense").problem(422, "invalid")
		}
	})
}

// What a friend passed on leaves the shelf when it is declined, and does not come back.
func TestDecliningWhatAFriendPassedOn(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		c.ana.claim(c.coffee, map[string]any{"recommend": true})
		pass := c.bo.get("/offers/from-friends").text("items", "0", "id")
		c.chi.put("/passes/"+pass+"/declined", nil).problem(404, "not_found")
		c.chi.get("/passes/"+pass+"/why").problem(404, "not_found")
		c.bo.put("/passes/"+pass+"/declined", nil).want(204)
		c.bo.put("/passes/"+pass+"/declined", nil).want(204) // twice is once
		if got := c.bo.get("/offers/from-friends").items(); len(got) != 0 {
			t.Errorf("it still waits: %v", got)
		}
		c.clock.pass(time.Hour)
		c.chi.claim(c.coffee, map[string]any{"recommend": true})
		if got := c.bo.get("/offers/from-friends").items(); len(got) != 0 {
			t.Errorf("it comes back: %v", got)
		}
		if got := c.bo.get("/passes/" + pass + "/why").text("state"); got != "declined" {
			t.Errorf("state %s", got)
		}
	})
}
