package person

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"slices"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/picture"
)

func (h *house) draft(owner UserID) picture.ID {
	h.Helper()
	var raw bytes.Buffer
	h.must(png.Encode(&raw, image.NewGray(image.Rect(0, 0, 9, 9))))
	made, err := h.pictures.Accept(h.Context(), &raw, 1<<20)
	h.must(err)
	return ok(h, func(ctx context.Context, tx *database.Tx) (picture.ID, error) {
		return h.pictures.Store(ctx, tx, string(owner), made)
	})
}

func TestProfileChanges(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo, stranger := h.person("ana", "Ana"), h.person("bo", "Bo"), h.person("cy", "Cy")
		h.asks(ana, bo, RelationRequested)
		h.asks(bo, ana, RelationFriend)
		var hooked []User
		h.s.OnChange(func(_ context.Context, _ *database.Tx, user User) error {
			hooked = append(hooked, user)
			return nil
		})
		update := func(change Change) (Me, error) {
			return in(h, func(ctx context.Context, tx *database.Tx) (Me, error) { return h.s.Update(ctx, tx, ana, change) })
		}
		h.forget()
		name, about, locale, hide := "Ana  Ruiz", "Hello", "de", false
		first := h.draft(ana.UserID)
		me, err := update(Change{Name: &name, About: &about, Locale: &locale, Discoverable: &hide, PictureID: &first})
		h.must(err)
		if me.Name != "Ana Ruiz" || me.About != "Hello" || me.Locale != "de" || me.Discoverable || me.PictureID == nil || *me.PictureID != first {
			h.Errorf("got %+v", me)
		}
		if !slices.Equal(h.events(ana.UserID), []string{"me"}) || !slices.Equal(h.events(bo.UserID), []string{"user"}) ||
			len(h.events(stranger.UserID)) != 0 || len(hooked) != 1 || hooked[0].Name != "Ana Ruiz" {
			h.Errorf("told %v, %v, %v, hooked %v", h.events(ana.UserID), h.events(bo.UserID), h.events(stranger.UserID), hooked)
		}
		for _, d := range h.heard {
			if strings.Contains(string(d.Payload), string(ana.TerminalID)) {
				h.Errorf("an event for all terminals names one: %s", d.Payload)
			}
		}
		users := ok(h, func(ctx context.Context, tx *database.Tx) (map[UserID]User, error) {
			return Users(ctx, tx, ana.UserID, bo.UserID, "u_nobody")
		})
		if len(users) != 2 || users[ana.UserID].Name != "Ana Ruiz" || users[bo.UserID].PictureID != nil {
			h.Errorf("got %+v", users)
		}

		// The same picture again is no change; another one takes the place of the first, which is gone.
		_, err = update(Change{PictureID: &first})
		h.must(err)
		second, foreign := h.draft(ana.UserID), h.draft(bo.UserID)
		_, err = update(Change{PictureID: &foreign})
		h.refused(err, picture.ErrMissing)
		_, err = update(Change{PictureID: &second})
		h.must(err)
		audience := func(id picture.ID) (string, error) {
			return in(h, func(ctx context.Context, tx *database.Tx) (string, error) {
				stored, err := h.pictures.Load(ctx, tx, id)
				return stored.Audience, err
			})
		}
		if got, err := audience(second); err != nil || got != picture.Public {
			h.Errorf("got %q, %v", got, err)
		}
		_, err = audience(first)
		h.refused(err, fault.ErrNotFound)
		none := picture.ID("")
		me, err = update(Change{PictureID: &none})
		h.must(err)
		if me.PictureID != nil || len(hooked) != 3 {
			h.Errorf("got %+v, hooked %d times", me, len(hooked))
		}
		_, err = audience(second)
		h.refused(err, fault.ErrNotFound)

		bad, long := "\n", strings.Repeat("x", 301)
		_, err = update(Change{Name: &bad})
		h.refused(err, ErrNameInvalid)
		_, err = update(Change{About: &long})
		h.refused(err, ErrAboutInvalid)
		_, err = update(Change{Locale: &long})
		h.refused(err, ErrLocaleInvalid)
	})
}

func TestSettingsThatCannotWork(t *testing.T) {
	for _, settings := range []Settings{
		{PublicURL: ""}, {PublicURL: "localhost"}, {PublicURL: "ftp://x"}, {PublicURL: "http://localhost", SignUp: "never"},
		{PublicURL: "http://localhost", SessionLife: -1},
	} {
		if _, err := New(settings, nil, nil, nil); err == nil {
			t.Errorf("%+v was taken", settings)
		}
	}
	s, err := New(Settings{PublicURL: "https://Chat.Example:443"}, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := s.passkeys.Config; got.RPID != "chat.example" || got.RPOrigins[0] != "https://chat.example" || s.SignUpPolicy() != SignUpInvitation {
		t.Errorf("got %s %v", got.RPID, got.RPOrigins)
	}
	if s, err := New(Settings{PublicURL: "http://127.0.0.1:8080"}, nil, nil, nil); err != nil || s.passkeys != nil {
		t.Errorf("an address by number: %v", err)
	}
}
