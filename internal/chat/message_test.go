package chat

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/picture"
)

func TestEditAndDelete(t *testing.T) {
	each(t, 3, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2)
		said := s.say(1, group, "helo")
		var changed Message
		edit := func(user int, text string) error {
			return s.try(func(ctx context.Context, tx *database.Tx) (err error) {
				changed, err = s.chat.Edit(ctx, tx, s.users[user], said.ID, text)
				return err
			})
		}
		remove := func(user int) error {
			return s.try(func(ctx context.Context, tx *database.Tx) (err error) {
				changed, err = s.chat.Delete(ctx, tx, s.users[user], said.ID)
				return err
			})
		}
		if err := edit(0, "mine"); !errors.Is(err, ErrNotEditable) {
			t.Errorf("the owner edits another's: %v", err)
		}
		if err := edit(1, "hello"); err != nil || changed.Text != "hello" || changed.EditedAt == nil || changed.Version != 2 {
			t.Errorf("edited: %+v, %v", changed, err)
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			if _, err := s.chat.Say(ctx, tx, s.users[2], group, Words{Text: "you", ReplyTo: &said.ID}); err != nil {
				return err
			}
			_, err := s.chat.React(ctx, tx, s.users[2], said.ID, "❤️")
			return err
		})
		if err := remove(2); !errors.Is(err, ErrNotDeletable) {
			t.Errorf("a member deletes another's: %v", err)
		}
		for range 2 {
			if err := remove(0); err != nil || changed.Text != "" || changed.DeletedAt == nil || len(changed.Reactions) != 0 || changed.Seq != said.Seq || changed.Version != 4 {
				t.Errorf("deleted: %+v, %v", changed, err)
			}
		}
		if err := edit(1, "again"); !errors.Is(err, ErrMessageDeleted) {
			t.Errorf("editing what was deleted: %v", err)
		}
		if got := s.view(1, group).Last.ReplyTo; got.Text != "" || got.ID != said.ID {
			t.Errorf("the answer quotes %+v", got)
		}
		asked := s.ask(0, s.view(0, group).StreamID)
		err := s.try(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Delete(ctx, tx, s.users[0], asked.ID)
			return err
		})
		if !errors.Is(err, ErrNotDeletable) {
			t.Errorf("a message about money: %v", err)
		}
	})
}

func TestTheLogForgetsWhatWasTakenBack(t *testing.T) {
	each(t, 2, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		said := s.say(0, group, "first secret")
		s.write(func(ctx context.Context, tx *database.Tx) error {
			if _, err := s.chat.React(ctx, tx, s.users[1], said.ID, "👍"); err != nil {
				return err
			}
			_, err := s.chat.Edit(ctx, tx, s.users[0], said.ID, "second secret")
			return err
		})
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Delete(ctx, tx, s.users[0], said.ID)
			return err
		})
		kinds := []string{}
		for i, d := range s.events(event.Conversation(string(group))) {
			if d.Seq != int64(i)+1 || strings.Contains(string(d.Payload), "secret") {
				t.Errorf("event %d: %s", d.Seq, d.Payload)
			}
			kinds = append(kinds, d.Kind)
		}
		if want := []string{"message", event.Forgotten, event.Forgotten, event.Forgotten, "message"}; !slices.Equal(kinds, want) {
			t.Errorf("events %v, want %v", kinds, want)
		}
	})
}

func TestReactions(t *testing.T) {
	each(t, 2, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		said := s.say(0, group, "hello")
		var got Message
		react := func(user int, symbol string) error {
			s.clock.at = s.clock.at.Add(time.Second)
			return s.try(func(ctx context.Context, tx *database.Tx) (err error) {
				got, err = s.chat.React(ctx, tx, s.users[user], said.ID, symbol)
				return err
			})
		}
		for _, step := range []struct {
			user   int
			symbol string
		}{{0, "👍"}, {1, "❤️"}, {1, "👍"}, {1, "👍"}} {
			if err := react(step.user, step.symbol); err != nil {
				t.Fatal(err)
			}
		}
		want := []Reaction{{"👍", s.users}, {"❤️", s.users[1:]}}
		if !reflect.DeepEqual(got.Reactions, want) || got.Version != 4 {
			t.Errorf("version %d, reactions %v", got.Version, got.Reactions)
		}
		s.write(func(ctx context.Context, tx *database.Tx) (err error) {
			got, err = s.chat.Unreact(ctx, tx, s.users[0], said.ID, "👍")
			return err
		})
		if len(got.Reactions) != 2 || got.Reactions[0].Emoji != "❤️" {
			t.Errorf("reactions %v", got.Reactions)
		}
		many := "😀😁😂😃😄😅😆😇😈😉😊😋"
		var err error
		for _, symbol := range many {
			if err = react(0, string(symbol)); err != nil {
				break
			}
		}
		if !errors.Is(err, ErrTooManyReacted) {
			t.Errorf("so many reactions: %v", err)
		}
	})
}

func TestWhatIsAnEmoji(t *testing.T) {
	for _, good := range []string{"👍", "👍🏽", "❤️", "1️⃣", "#️⃣", "🇩🇪", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👩‍👩‍👧", "‼️", "↔️", "©️", "➕"} {
		if !emoji(good) {
			t.Errorf("%q (%x) is refused", good, good)
		}
	}
	for _, bad := range []string{"", "a", "1", "11", "hello", "👍 ", "👍a", "<b>", "\u200d", "\ufe0f", "👍\n", "+", "\xff", "٣", strings.Repeat("👍", 9)} {
		if emoji(bad) {
			t.Errorf("%q (%x) is taken for an emoji", bad, bad)
		}
	}
}

func TestPicturesAreShownToTheStreamAlone(t *testing.T) {
	each(t, 3, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2)
		secret := s.listed(group, 0, 1)
		asked := s.ask(0, secret)
		draft := s.draft(1)
		var shown Message
		say := func(user int, which picture.ID) error {
			return s.try(func(ctx context.Context, tx *database.Tx) (err error) {
				shown, err = s.chat.Say(ctx, tx, s.users[user], group, Words{ReplyTo: &asked.ID, PictureID: &which})
				return err
			})
		}
		if err := say(0, draft); !errors.Is(err, picture.ErrMissing) {
			t.Errorf("another's draft: %v", err)
		}
		if err := say(1, draft); err != nil {
			t.Fatal(err)
		}
		if shown.Kind != KindImage || shown.PictureWidth != 8 || shown.PictureHeight != 4 {
			t.Errorf("shown as %+v", shown)
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			stored, err := s.pictures.Load(ctx, tx, draft)
			if err != nil {
				return err
			}
			if stored.Audience != string(secret) {
				t.Errorf("the picture's audience is %s", stored.Audience)
			}
			return nil
		})
		s.write(func(ctx context.Context, tx *database.Tx) (err error) {
			shown, err = s.chat.Delete(ctx, tx, s.users[1], shown.ID)
			return err
		})
		if shown.PictureID != nil || shown.PictureWidth != 0 {
			t.Errorf("deleted: %+v", shown)
		}
		err := s.try(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.pictures.Load(ctx, tx, draft)
			return err
		})
		if !errors.Is(err, fault.ErrNotFound) {
			t.Errorf("the picture of a deleted message: %v", err)
		}
	})
}

func TestGroupPictureIsReplaced(t *testing.T) {
	each(t, 1, func(s *scene) {
		group := s.group("Alone", 0)
		for range 2 {
			next := s.draft(0)
			s.write(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Change(ctx, tx, s.users[0], group, Change{PictureID: &next})
				return err
			})
			if got := s.view(0, group); *got.PictureID != next {
				t.Errorf("the picture is %s", *got.PictureID)
			}
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			kept, err := database.All(ctx, tx, database.Column[string], `select picture_id from picture`)
			if len(kept) != 1 {
				t.Errorf("%d pictures are kept", len(kept))
			}
			return err
		})
	})
}

func (s *scene) draft(user int) (made picture.ID) {
	s.Helper()
	var file bytes.Buffer
	if err := png.Encode(&file, image.NewRGBA(image.Rect(0, 0, 8, 4))); err != nil {
		s.Fatal(err)
	}
	accepted, err := picture.Accept(&file, 1<<20)
	if err != nil {
		s.Fatal(err)
	}
	s.write(func(ctx context.Context, tx *database.Tx) (err error) {
		made, err = s.pictures.Store(ctx, tx, string(s.users[user]), accepted)
		return err
	})
	return made
}
