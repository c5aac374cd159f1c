package api

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// till is a program of the café's that holds a key with these scopes.
func (c *cafe) till(name string, scopes ...string) *client {
	c.t.Helper()
	made := c.kim.post(c.at("/keys"), map[string]any{"name": name, "scopes": scopes}).want(201)
	till := c.stranger()
	till.token = made.text("token")
	return till
}

// code claims an offer and gives the voucher's code.
func (who *client) code(offer string) string {
	who.t.Helper()
	return who.claim(offer, nil).text("code")
}

// For one order a voucher is redeemed once, whichever way it is asked again.
func TestAnOrderIsRedeemedOnce(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened(with(3, "terms", "uses"))
		code, till := c.ana.code(c.coffee), c.till("Till 3", "vouchers:redeem")
		order := func(reference string, spent int64, headers ...header) *response {
			return till.post(c.at("/till/redemptions"), map[string]any{"code": code, "spent": euros(spent), "order_reference": reference}, headers...)
		}
		first := order("till-3/2041", 450).want(201)
		again := order(" till-3/2041 ", 450).want(201) // with a key of its own
		if again.text("id") != first.text("id") || again.header.Get("Idempotency-Replayed") != "" {
			t.Errorf("the order again: %s and %s", first.body, again.body)
		}
		if got := order("till-3/2041", 460).problem(409, "order_reference_reused").text("redemption_id"); got != first.text("id") {
			t.Errorf("it says %s", got)
		}
		other := order("till-3/2042", 450, keyed("the-same-request")).want(201)
		replayed := order("till-3/2042", 450, keyed("the-same-request")).want(201)
		if replayed.header.Get("Idempotency-Replayed") != "true" || string(replayed.body) != string(other.body) {
			t.Errorf("replayed %v %s", replayed.header, replayed.body)
		}
		order("till-3/2043", 450, keyed("the-same-request")).problem(422, "idempotency_key_reused")
		if got := c.kim.get(c.of(c.coffee, "")).text("redeemed"); got != "2" {
			t.Errorf("redeemed %s times", got)
		}
		// Reversed, the order is free again.
		c.lou.post(c.at("/till/redemptions/"+first.text("id")+"/reverse"), map[string]any{}).want(200)
		if anew := order("till-3/2041", 450).want(201); anew.text("id") == first.text("id") {
			t.Error("a reversed redemption is answered as if it stood")
		}
	})
}

func TestKeysReachAsFarAsTheirScopes(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		code := c.ana.code(c.coffee)
		purchase := map[string]any{"code": code, "spent": euros(450)}
		check := func(till *client) *response { return till.call("POST", c.at("/till/check"), purchase) }
		redeem := func(till *client) *response { return till.post(c.at("/till/redemptions"), purchase) }
		list := func(till *client) *response { return till.get(c.at("/till/redemptions")) }
		reverse := func(till *client, redemption string) *response {
			return till.post(c.at("/till/redemptions/"+redemption+"/reverse"), map[string]any{})
		}
		looks, uses, returns := c.till("Looks", "vouchers:validate"), c.till("Uses", "vouchers:redeem"), c.till("Returns", "vouchers:reverse")
		for _, till := range []*client{uses, returns} {
			check(till).problem(403, "key_scope")
			list(till).problem(403, "key_scope")
		}
		check(looks).want(200)
		for _, till := range []*client{looks, returns} {
			if got := redeem(till).problem(403, "key_scope").text("scope"); got != "vouchers:redeem" {
				t.Errorf("the scope that is missing is called %s", got)
			}
		}
		done := redeem(uses).want(201)
		if done.text("by") != "Uses" || list(looks).text("items", "0", "by") != "Uses" {
			t.Errorf("redeemed by %s", done.text("by"))
		}
		for _, till := range []*client{looks, uses} {
			reverse(till, done.text("id")).problem(403, "key_scope")
		}
		if got := reverse(returns, done.text("id")).want(200).text("reversed_by"); got != "Returns" {
			t.Errorf("reversed by %s", got)
		}
	})
}

// A key opens its own merchant's counter and nothing else.
func TestAKeyOpensNothingElse(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		c := s.opened()
		till := c.till("Till 3", "vouchers:validate", "vouchers:redeem", "vouchers:reverse")
		eachOperation(s.document, func(method, path string, operation *huma.Operation) {
			if operation.Tags[0] == "till" || len(operation.Security) < 2 {
				return
			}
			target, body, content := exemplary(s.document, path, operation)
			till.send(method, target, body, keyed("a-key-for-all"), content).problem(401, "unauthenticated")
		})
		till.send("GET", "/api/v1/live", nil).problem(401, "unauthenticated")
		if got := till.get("/session").want(200); strings.TrimSpace(string(got.body)) != "{}" {
			t.Errorf("a key is somebody: %s", got.body)
		}
		// Another merchant's counter is as if it were not there.
		other := c.root.post("/merchants", map[string]any{"name": "Bakery", "currency": "EUR"}).want(201).text("id")
		never := "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"
		purchase := map[string]any{"code": c.ana.code(c.coffee), "spent": euros(450)}
		for _, merchant := range []string{other, never} {
			till.call("POST", "/merchants/"+merchant+"/till/check", purchase).problem(404, "not_found")
			till.post("/merchants/"+merchant+"/till/redemptions", purchase).problem(404, "not_found")
			till.get("/merchants/"+merchant+"/till/redemptions").problem(404, "not_found")
		}
		// And a voucher of another merchant is no code here.
		bakery := c.stranger()
		bakery.token = c.root.post("/merchants/"+other+"/keys", map[string]any{"name": "Oven", "scopes": []string{"vouchers:validate"}}).want(201).text("token")
		bakery.call("POST", "/merchants/"+other+"/till/check", purchase).problem(404, "code_unknown")
	})
}

func TestARevokedKeyIsNone(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		made := c.kim.post(c.at("/keys"), map[string]any{"name": "Till 3", "scopes": []string{"vouchers:validate"}}).want(201)
		till := c.stranger()
		till.token = made.text("token")
		till.get(c.at("/till/redemptions")).want(200)
		if listed := c.kim.get(c.at("/keys")); listed.text("items", "0", "name") != "Till 3" || strings.Contains(string(listed.body), till.token) {
			t.Errorf("keys %s", listed.body)
		}
		c.kim.delete(c.at("/keys/" + made.text("id"))).want(204)
		revoked := till.get(c.at("/till/redemptions")).problem(401, "unauthenticated")
		till.token += "x"
		if never := till.get(c.at("/till/redemptions")).problem(401, "unauthenticated"); string(never.body) != string(revoked.body) {
			t.Errorf("a revoked key is told from one that never was: %s and %s", revoked.body, never.body)
		}
		if got := c.kim.get(c.at("/keys")).items(); len(got) != 0 {
			t.Errorf("keys %v", got)
		}
		c.kim.delete(c.at("/keys/"+made.text("id"))).problem(404, "not_found")
	})
}

func TestTheLastUseOfAKeyIsNoted(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		till := c.till("Till 3", "vouchers:validate")
		lastUse := func() any { return c.kim.get(c.at("/keys")).at("items", "0", "last_used_at") }
		if got := lastUse(); got != nil {
			t.Errorf("before its first use: %v", got)
		}
		used := func(want string) {
			t.Helper()
			till.get(c.at("/till/redemptions")).want(200)
			// Nobody waits for the note: it is made beside the answer.
			for range 500 {
				if fmt.Sprint(lastUse()) == want {
					return
				}
				time.Sleep(10 * time.Millisecond)
			}
			t.Errorf("last used %v, not %s", lastUse(), want)
		}
		used("2026-11-23T18:00:00Z")
		c.clock.pass(59 * time.Second)
		used("2026-11-23T18:00:00Z") // to about a minute
		c.clock.pass(time.Second)
		used("2026-11-23T18:01:00Z")
	})
}

// The same idempotency key from two tills names two requests.
func TestTwoTillsMayUseOneIdempotencyKey(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		redeem := func(till *client, code string) *response {
			return till.post(c.at("/till/redemptions"), map[string]any{"code": code}, keyed("order-2041"))
		}
		one, two := c.till("One", "vouchers:redeem"), c.till("Two", "vouchers:redeem")
		first, second := redeem(one, c.ana.code(c.coffee)).want(201), redeem(two, c.bo.code(c.coffee)).want(201)
		if first.text("id") == second.text("id") || second.header.Get("Idempotency-Replayed") != "" {
			t.Errorf("%s and %s", first.body, second.body)
		}
		// And a person's is their own.
		if got := redeem(c.lou, c.chi.code(c.coffee)).want(201); got.header.Get("Idempotency-Replayed") != "" {
			t.Error("Lou is given a till's answer")
		}
	})
}

// Whoever tries codes is stopped, and a right code does not help them then; others at other tills go on, until the merchant's
// own limit.
func TestWrongCodesAreCounted(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		right := map[string]any{"code": c.ana.code(c.coffee)}
		unknown := map[string]any{"code": "0000-0000-0000-0000-0"}
		mistyped := map[string]any{"code": "0000-0000-0000-0000-1"}
		check := func(till *client, purchase map[string]any) *response {
			t.Helper()
			return till.call("POST", c.at("/till/check"), purchase)
		}
		tired := func(till *client) {
			t.Helper()
			for range 5 {
				check(till, unknown).problem(404, "code_unknown")
				till.post(c.at("/till/redemptions"), mistyped).problem(422, "code_mistyped")
			}
			for _, purchase := range []map[string]any{unknown, right} {
				if got := check(till, purchase).problem(429, "too_many_requests").header.Get("Retry-After"); got != "6" {
					t.Errorf("Retry-After %q", got)
				}
			}
			till.post(c.at("/till/redemptions"), right).problem(429, "too_many_requests")
		}
		check(c.lou, right).want(200)
		tired(c.lou)
		tills := make([]*client, 6)
		for i := range tills {
			tills[i] = c.till(fmt.Sprint("Till ", i), "vouchers:validate", "vouchers:redeem")
		}
		for _, till := range tills[:5] {
			check(till, right).want(200)
			tired(till)
		}
		// 60 for the merchant: now nobody of it is answered, at a till that has tried nothing either.
		if got := check(tills[5], right).problem(429, "too_many_requests").header.Get("Retry-After"); got != "1" {
			t.Errorf("Retry-After %q", got)
		}
		c.clock.pass(time.Second)
		check(tills[5], right).want(200)
		c.clock.pass(5 * time.Second)
		check(c.lou, right).want(200) // right ones cost nothing
		check(c.lou, right).want(200)
		check(c.lou, unknown).problem(404, "code_unknown")
		check(c.lou, right).problem(429, "too_many_requests")
	})
}

// A code that stands in no merchant's way is worth the same trouble as a wrong one; what is no code at all is said to be none.
func TestCodesAreReadAsPeopleTypeThem(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	c := s.opened()
	code := c.ana.code(c.coffee)
	for _, typed := range []string{strings.ToLower(code), strings.ReplaceAll(code, "-", ""), strings.ReplaceAll(code, "-", " "), " " + code + " ",
		strings.NewReplacer("0", "o", "1", "l").Replace(code)} {
		if got := c.lou.call("POST", c.at("/till/check"), map[string]any{"code": typed}).want(200); got.text("offer_id") != c.coffee {
			t.Errorf("%q: %s", typed, got.body)
		}
	}
	got := c.lou.call("POST", c.at("/till/check"), map[string]any{"code": "hello"}).problem(422, "code_mistyped")
	if got.text("pointer") != "/code" {
		t.Errorf("points at %s", got.body)
	}
	// Neither the code nor anything by which it is found stands in the database as it is.
	kept := []string{}
	if err := s.db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
		kept, err = database.All(ctx, tx, database.Column[string], `select code_hash || ' ' || code_sealed from voucher`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if bare := strings.ReplaceAll(code, "-", ""); len(kept) != 1 || slices.ContainsFunc(kept, func(row string) bool { return strings.Contains(row, bare) }) {
		t.Errorf("kept %q", kept)
	}
	if strings.Contains(s.log.String(), code) {
		t.Error("the log has the code")
	}
}
