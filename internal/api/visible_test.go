package api

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/id"
)

// table is four people in a group, who are all friends of its owner.
type table struct {
	*server
	ana, bo, chi, dee *client
	group             string
}

func (s *server) table() *table {
	s.t.Helper()
	g := &table{server: s, ana: s.signUp("ana"), bo: s.signUp("bo"), chi: s.signUp("chi"), dee: s.signUp("dee")}
	for _, guest := range []*client{g.bo, g.chi, g.dee} {
		g.ana.put("/friends/"+string(guest.user), nil).want(200)
		guest.put("/friends/"+string(g.ana.user), nil).want(200)
		guest.post("/wallet/top-ups", map[string]any{"amount": euros(10000)}).want(201)
	}
	g.group = g.ana.post("/conversations", map[string]any{"kind": "group", "name": "Friday climbers",
		"user_ids": []any{g.bo.user, g.chi.user, g.dee.user}}).want(201).text("id")
	return g
}

// ask posts a request of 90.00 to some, which only they may see.
func (g *table) ask(payers ...*client) *response {
	g.t.Helper()
	users := make([]any, len(payers))
	for i, payer := range payers {
		users[i] = payer.user
	}
	return g.ana.post("/conversations/"+g.group+"/requests", map[string]any{
		"total": euros(9000), "purpose": "Ramen night",
		"terms": map[string]any{
			"selection": map[string]any{"kind": "members", "user_ids": users}, "split": map[string]any{"kind": "equal"},
			"settlement": "on_confirmation", "min_acceptors": 1, "visibility": "payers",
		},
	}).want(201)
}

// For whoever may not see a thing, it is as if it had never been: the same status, the same words.
func TestWhatOneMayNotSeeDoesNotExist(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		g := start(t, db).table()
		eve := g.signUp("eve")
		card := g.ask(g.bo, g.chi)
		request, message := card.text("id"), card.text("message_id")
		said := g.ana.post("/conversations/"+g.group+"/messages", map[string]any{"text": "Just for us."}).want(201).text("id")

		hidden := func(who *client, method, path, name string, body any) {
			t.Helper()
			there := who.call(method, path, body, keyed(id.New[string]("key")))
			never := who.call(method, strings.ReplaceAll(path, name, id.New[string](name[:strings.Index(name, "_")])), body, keyed(id.New[string]("key")))
			there.problem(404, "not_found")
			if !bytes.Equal(there.body, never.body) {
				t.Errorf("%s %s betrays itself: %s and %s", method, path, there.body, never.body)
			}
		}
		for _, path := range []string{"", "/members", "/timeline", "/requests", "/schemes", "/invites"} {
			hidden(eve, "GET", "/conversations/"+g.group+path, g.group, nil)
		}
		hidden(eve, "POST", "/conversations/"+g.group+"/messages", g.group, map[string]any{"text": "Let me in."})
		hidden(eve, "PUT", "/conversations/"+g.group+"/read", g.group, map[string]any{"message_id": said})
		hidden(eve, "PATCH", "/messages/"+said, said, map[string]any{"text": "Mine now."})
		hidden(eve, "DELETE", "/messages/"+said, said, nil)
		hidden(eve, "PUT", "/messages/"+said+"/reactions/👍", said, nil)
		for _, who := range []*client{g.dee, eve} {
			hidden(who, "GET", "/requests/"+request, request, nil)
			hidden(who, "GET", "/requests/"+request+"/explain?payer="+string(g.bo.user)+"&figure=now", request, nil)
			hidden(who, "POST", "/requests/"+request+"/accept", request, map[string]any{})
			hidden(who, "POST", "/requests/"+request+"/decline", request, nil)
			hidden(who, "POST", "/requests/"+request+"/cancel", request, nil)
			hidden(who, "PUT", "/messages/"+message+"/reactions/👍", message, nil)
		}
	})
}

// A member who is not asked sees no trace of a private request: not in the timeline, not in counts, not in the order.
func TestAPrivateRequestLeavesNoTrace(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		g := start(t, db).table()
		look := func() string {
			return string(g.dee.get("/conversations").body) + string(g.dee.get("/conversations/"+g.group+"/timeline").body) +
				string(g.dee.get("/conversations/"+g.group+"/requests").body) + string(g.dee.get("/conversations/"+g.group+"/members").body)
		}
		before := look()
		request := g.ask(g.bo, g.chi).text("id")
		g.bo.post("/requests/"+request+"/accept", map[string]any{}).want(200)
		g.chi.post("/requests/"+request+"/decline", nil).want(200)
		if after := look(); after != before {
			t.Errorf("dee saw %s\nand sees %s", before, after)
		}
		if got := g.bo.get("/conversations/" + g.group + "/timeline"); !strings.Contains(string(got.body), request) {
			t.Errorf("bo does not see it: %s", got.body)
		}
	})
}

func TestPicturesAreSeenWithWhatShowsThem(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		g := start(t, db).table()
		upload := func(who *client) string {
			got := who.post("/pictures", somePicture(t), header{"Content-Type", "image/png"}).want(201)
			if got.text("width") != "40" || got.text("height") != "30" {
				t.Errorf("uploaded %s", got.body)
			}
			return got.text("id")
		}
		draft := upload(g.ana)
		shown := g.ana.get("/pictures/" + draft).want(200)
		if shown.header.Get("Cache-Control") != "private, max-age=31536000, immutable" || !strings.HasPrefix(shown.header.Get("Content-Type"), "image/") {
			t.Errorf("sent as %v", shown.header)
		}
		g.bo.get("/pictures/"+draft).problem(404, "not_found")
		g.bo.patch("/me", map[string]any{"picture_id": draft}).problem(422, "picture_not_found")

		g.ana.post("/conversations/"+g.group+"/messages", map[string]any{"picture_id": draft}).want(201)
		g.bo.get("/pictures/" + draft).want(200)
		eve := g.signUp("eve")
		eve.get("/pictures/"+draft).problem(404, "not_found")

		face := upload(g.ana)
		g.ana.patch("/me", map[string]any{"picture_id": face}).want(200)
		eve.get("/pictures/" + face).want(200)
		g.stranger().get("/pictures/"+face).problem(401, "unauthenticated")
	})
}

func TestUploadsAreBounded(t *testing.T) {
	ana := start(t, databasetest.Open(t, database.SQLite), func(settings *Settings) { settings.UploadLimit = 1000 }).signUp("ana")
	ana.post("/pictures", bytes.Repeat([]byte("x"), 1002), header{"Content-Type", "image/png"}).problem(413, "body_too_large")
	ana.post("/pictures", []byte("no picture at all"), header{"Content-Type", "image/png"}).problem(422, "not_a_picture")
	key := keyed("the-same-picture")
	first := ana.post("/pictures", somePicture(t), key).want(201)
	if again := ana.post("/pictures", somePicture(t), key).want(201); again.text("id") != first.text("id") {
		t.Errorf("sent again it is another picture: %s and %s", first.body, again.body)
	}
	ana.post("/pictures", append(somePicture(t), 0), key).problem(422, "idempotency_key_reused")
}

func somePicture(t *testing.T) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}
