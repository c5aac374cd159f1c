package api

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

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
		eve := g.joins("eve")
		eve.get("/pictures/"+draft).problem(404, "not_found")

		face := upload(g.ana)
		g.ana.patch("/me", map[string]any{"picture_id": face}).want(200)
		eve.get("/pictures/" + face).want(200)
		g.stranger().get("/pictures/"+face).problem(401, "unauthenticated")
	})
}

func TestUploadsAreBounded(t *testing.T) {
	ana := start(t, databasetest.Open(t, database.SQLite), func(settings *Settings) { settings.UploadLimit = 1000 }).joins("ana")
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
