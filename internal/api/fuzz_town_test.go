package api

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
)

// town is a small world in which something of everything has happened, for requests that are made up at random: the café
// with its offers, a group with its requests, links, keys and pictures.
type town struct {
	*cafe
	dee        *client // who has a password
	rng        *rand.Rand
	footprints *footprints
	ids        register
	asking     *client             // for whom a request is made up
	rich       int                 // of a hundred members that need not be there, so many are
	said       map[string][]string // what answers said that can be sent back: cursors, codes, tokens
	versions   map[string]string   // of what has one, as it was told last
	recent     []string            // idempotency keys that were used
	good       map[string][]*attempt
	sent, done int
	answers    map[string]map[string]int // by operation and code
}

// settled makes the world.
func (s *server) settled(rng *rand.Rand) *town {
	s.t.Helper()
	w := &town{cafe: s.opened(), rng: rng, said: map[string][]string{}, versions: map[string]string{}, good: map[string][]*attempt{},
		answers: map[string]map[string]int{}}
	w.dee = s.signUp("dee")
	w.footprints = follow(s.t, s.db)
	for _, who := range []*client{w.ana, w.bo, w.chi, w.eve} {
		w.notes(who.post("/wallet/top-ups", map[string]any{"amount": euros(40000)}).want(201))
	}
	w.gathers()
	w.trades()
	w.invites()
	w.footprints.since()
	w.look()
	return w
}

// gathers has a group talk and settle money.
func (w *town) gathers() {
	group := w.notes(w.ana.post("/conversations", map[string]any{"kind": "group", "name": "Rowers", "user_ids": []any{w.bo.user, w.chi.user}}).want(201)).text("id")
	at := "/conversations/" + group
	w.ana.post("/conversations", map[string]any{"kind": "direct", "user_id": w.bo.user}).want(201)
	w.ana.patch(at+"/members/"+string(w.bo.user), map[string]any{"tags": []any{"rowers"}}).want(200)
	said := w.bo.post(at+"/messages", map[string]any{"text": "Who rows on Friday?"}).want(201).text("id")
	w.ana.post(at+"/messages", map[string]any{"text": "I do.", "reply_to": said, "picture_id": w.picture(w.ana)}).want(201)
	w.chi.put("/messages/"+said+"/reactions/🚣", nil).want(200)
	w.picture(w.bo)
	w.notes(w.ana.post(at+"/invites", nil).want(201))
	w.ana.post(at+"/schemes", map[string]any{"name": "Boat", "terms": w.terms("everyone", "equal", "on_confirmation", "everyone")}).want(201)
	for _, settlement := range []string{"on_confirmation", "immediate", "all_answered"} {
		for _, visibility := range []string{"everyone", "payers"} {
			kind := map[string]string{"immediate": "fixed"}[settlement]
			if kind == "" {
				kind = "equal"
			}
			draft := map[string]any{"total": euros(3000), "purpose": "New oars", "terms": w.terms("members", kind, settlement, visibility),
				"deadline": w.clock.Now().Add(48 * time.Hour).Format(time.RFC3339)}
			posted := w.notes(w.ana.post(at+"/requests", draft).want(201))
			w.bo.post("/requests/"+posted.text("id")+"/accept", map[string]any{}).want(200)
		}
	}
}

func (w *town) terms(selection, split, settlement, visibility string) map[string]any {
	divided := map[string]any{"kind": split}
	if split == "fixed" {
		divided["each"] = 700
	}
	chosen := map[string]any{"kind": selection}
	if selection == "members" {
		chosen["user_ids"] = []any{w.bo.user, w.chi.user}
	}
	return map[string]any{"selection": chosen, "split": divided, "settlement": settlement, "visibility": visibility}
}

// trades has offers travel, be used and be thanked for.
func (w *town) trades() {
	mine := w.notes(w.ana.claim(w.coffee, map[string]any{"recommend": true}))
	w.clock.pass(time.Hour)
	w.notes(w.bo.get("/offers/from-friends"))
	held := w.notes(w.bo.claim(w.coffee, map[string]any{"named": true}))
	w.redeem(w.lou, held.text("code"), 450)
	group := w.ana.get("/conversations").text("items", "0", "id")
	w.notes(w.ana.post("/vouchers/"+mine.text("id")+"/shares", map[string]any{"conversation_id": group}).want(201))
	w.publish(coffee(with("A slice of cake", "title")), 2000)
	w.notes(w.kim.post(w.at("/offers"), coffee(with("Two coffees", "title"))).want(201))
	for range 2 {
		w.notes(w.kim.post(w.at("/keys"), map[string]any{"name": "Till 1", "scopes": []any{"vouchers:validate", "vouchers:redeem", "vouchers:reverse"}}).want(201))
	}
	w.eve.post("/merchants", map[string]any{"name": "Bakery", "currency": "EUR"}).want(201)
}

// invites makes links, and people who are friends, strangers and blocked.
func (w *town) invites() {
	for range 3 {
		w.notes(w.root.post("/invitations", map[string]any{"note": "For Kim"}).want(201))
	}
	w.eve.put("/friends/"+string(w.ana.user), nil).want(200)
	w.bo.put("/blocks/"+string(w.eve.user), nil).want(204)
	w.notes(w.stranger().post("/sign-in/passkey/begin", nil))
	w.notes(w.ana.post("/me/passkeys/begin", nil))
	if err := w.db.Write(w.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for range 5 {
			link, err := w.rooms.People.SignInLink(ctx, tx, w.eve.user, 0, 0)
			if err != nil {
				return err
			}
			w.keep("token", link.Token)
		}
		return nil
	}); err != nil {
		w.t.Fatal(err)
	}
}

// picture uploads one.
func (w *town) picture(who *client) string {
	w.t.Helper()
	return who.post("/pictures", smallPicture(), header{"Content-Type", "image/png"}).want(201).text("id")
}

func smallPicture() []byte {
	var out bytes.Buffer
	_ = png.Encode(&out, image.NewRGBA(image.Rect(0, 0, 3, 2))) // into memory
	return out.Bytes()
}

// look learns which ids there are.
func (w *town) look() {
	w.t.Helper()
	w.ids = w.footprints.register()
}

// actor is somebody who asks, more often one to whom what is asked for is open.
func (w *town) actor(operation *huma.Operation) *client {
	switch operation.Tags[0] {
	case "merchants", "campaigns", "till":
		if w.chance(70) {
			return w.kim
		}
	case "sign-in":
		return w.stranger()
	}
	return one(w, []*client{w.ana, w.ana, w.ana, w.bo, w.bo, w.chi, w.dee, w.kim, w.lou, w.eve, w.root})
}

// closest is an actor who has something of each sort that the path names, if one is found.
func (w *town) closest(operation *huma.Operation) *client {
	var who *client
	for range 6 {
		who = w.actor(operation)
		far := slices.ContainsFunc(operation.Parameters, func(p *huma.Param) bool {
			form := idForm.FindStringSubmatch(fmt.Sprint(example(w.document.Components.Schemas, p.Schema, 0)))
			return p.In == "path" && form != nil && len(w.ids.of[string(who.user)][form[1]]) == 0
		})
		if !far {
			break
		}
	}
	return who
}

// signsIn gives somebody another terminal, when theirs was signed out on the way.
func (w *town) signsIn(who *client) {
	w.t.Helper()
	people := w.rooms.People
	if err := w.db.Write(w.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		link, err := people.SignInLink(ctx, tx, who.user, 0, 0)
		if err != nil {
			return err
		}
		session, err := people.SignInByLink(ctx, tx, link.Token, "Program")
		who.token = session.Token
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	w.footprints.since()
}

// sendable are the members of answers that are sent back later.
var sendable = []string{"next_cursor", "before", "after", "token", "code", "ceremony_id", "url"}

// notes keeps what an answer says that can be sent back.
func (w *town) notes(got *response) *response {
	var value any
	if json.Unmarshal(got.body, &value) == nil {
		w.note(value)
	}
	return got
}

func (w *town) note(value any) {
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			w.note(one)
		}
	case map[string]any:
		if named, isNamed := value["id"].(string); isNamed && value["version"] != nil {
			w.versions[named] = fmt.Sprint(value["version"])
		}
		for _, name := range slices.Sorted(maps.Keys(value)) {
			one := value[name]
			text, isText := one.(string)
			if !isText {
				w.note(one)
				continue
			}
			if slices.Contains(sendable, name) && len(text) > 5 && !strings.Contains(text, "_not_") {
				w.keep(name, text)
			}
		}
	}
}

func (w *town) keep(name, text string) {
	if name == "url" {
		_, token, found := strings.Cut(text, "#")
		if !found {
			return
		}
		name, text = "token", token
	}
	const most = 40
	kept := append(w.said[name], text)
	w.said[name] = kept[max(0, len(kept)-most):]
}

// freshKey is an idempotency key that was not used.
func (w *town) freshKey() string {
	key := id.New[string]("key")
	w.recent = append(w.recent[max(0, len(w.recent)-20):], key)
	return key
}
