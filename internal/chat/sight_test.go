package chat

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/png"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// Two groups live the same life, but in one of them somebody is also asked for money in private. Whoever was not asked
// cannot tell the two apart by anything that the server shows them.
func TestNothingBetraysAPrivateStream(t *testing.T) {
	each(t, 3, func(s *scene) {
		begin := s.clock.at
		var seen []string
		for _, private := range []bool{false, true} {
			s.clock.at = begin
			seen = append(seen, s.life(private))
		}
		if seen[0] != seen[1] {
			t.Errorf("who was not asked sees\n%s\nand, when others were asked,\n%s", seen[0], seen[1])
		}
	})
}

// life plays a group's life and gives all that the third member sees of it, without ids.
func (s *scene) life(private bool) string {
	s.Helper()
	names := map[string]string{}
	group := s.group("Rowers", 0, 1, 2)
	names[string(group)] = "group"
	tick := func() { s.clock.at = s.clock.at.Add(time.Minute) }
	tick()
	first := s.say(0, group, "hello")
	names[string(first.ID)], names[string(first.StreamID)] = "first", "stream"
	var hidden []Message
	var secret StreamID
	tick()
	if private {
		secret = s.listed(group, 0, 1)
		asked := s.ask(0, secret)
		hidden = append(hidden, asked)
		s.write(func(ctx context.Context, tx *database.Tx) error {
			answer, err := s.chat.Say(ctx, tx, s.users[1], group, Words{Text: "psst", ReplyTo: &asked.ID})
			if err != nil {
				return err
			}
			hidden = append(hidden[:1], answer)
			if _, err := s.chat.React(ctx, tx, s.users[0], answer.ID, "👍"); err != nil {
				return err
			}
			return s.chat.MarkRead(ctx, tx, s.users[0], group, first.ID)
		})
	} else {
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.chat.MarkRead(ctx, tx, s.users[0], group, first.ID)
		})
	}
	tick()
	second := s.say(1, group, "world")
	names[string(second.ID)] = "second"
	for _, one := range hidden {
		s.doesNotSee(2, group, one.ID)
	}
	if private {
		s.read(func(ctx context.Context, tx *database.Tx) error {
			for user, want := range []bool{true, true, false} {
				if sees, err := s.chat.Sees(ctx, tx, s.users[user], secret); err != nil || sees != want {
					s.Errorf("user %d sees the private stream: %t, %v", user, sees, err)
				}
			}
			return nil
		})
	}
	return s.everything(2, group, names)
}

// everything is what a user can ask for of a group and what was sent to them about it, without its ids, as text.
func (s *scene) everything(user int, group ConversationID, names map[string]string) string {
	s.Helper()
	view, page := s.view(user, group), s.timeline(user, group, Window{Limit: 2})
	before := s.timeline(user, group, Window{Before: page.Before})
	page.Before, page.After, before.After = "", "", ""
	for _, items := range [][]Message{page.Items, before.Items} {
		for _, m := range items {
			if m.Kind == KindSystem {
				names[string(m.ID)] = "system"
			}
		}
	}
	all := []any{view, page, before, s.members(group)}
	for _, channel := range []event.Channel{event.Conversation(string(group)), event.User(string(s.users[user]))} {
		deliveries := s.events(channel)
		for i, d := range deliveries {
			if strings.Contains(string(d.Payload), string(group)) {
				seq := d.Seq - deliveries[0].Seq
				if channel != event.Conversation(string(group)) {
					seq = int64(len(deliveries) - i)
				}
				all = append(all, d.Kind, seq, d.Payload)
			}
		}
	}
	text, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		s.Fatal(err)
	}
	shown := string(text)
	for id, name := range names {
		shown = strings.ReplaceAll(shown, id, name)
	}
	return shown
}

func TestUnreadAndReadMarks(t *testing.T) {
	each(t, 3, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2)
		secret := s.listed(group, 0, 1)
		var posted []Message
		for i := range 6 {
			s.clock.at = s.clock.at.Add(time.Second)
			if i%3 == 2 {
				posted = append(posted, s.ask(0, secret))
			} else {
				posted = append(posted, s.say(0, group, fmt.Sprint(i)))
			}
		}
		unread := func(want ...int64) {
			t.Helper()
			for user, count := range want {
				if got := s.view(user, group).Unread; got != count {
					t.Errorf("user %d has %d unread, want %d", user, got, count)
				}
			}
		}
		mark := func(user, message int) {
			s.write(func(ctx context.Context, tx *database.Tx) error {
				return s.chat.MarkRead(ctx, tx, s.users[user], group, posted[message].ID)
			})
		}
		unread(0, 7, 5) // the message that the group was made is unread too
		mark(1, 2)
		mark(2, 3)
		unread(0, 3, 1)
		events := len(s.events(event.Conversation(string(group))))
		mark(1, 0)
		unread(0, 3, 1)
		if got := len(s.events(event.Conversation(string(group)))); got != events {
			t.Error("a mark that does not move is told")
		}
		mark(1, 5)
		unread(0, 0, 1)
		if got := s.members(group); got[1].ReadSeq != 5 || got[2].ReadSeq != 4 {
			t.Errorf("marks %d and %d", got[1].ReadSeq, got[2].ReadSeq)
		}
	})
}

// Whatever order marks arrive in, from however many terminals, the furthest stays.
func TestMarksOnlyMoveForward(t *testing.T) {
	each(t, 2, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		var posted []Message
		for range 12 {
			s.clock.at = s.clock.at.Add(time.Second)
			posted = append(posted, s.say(0, group, "x"))
		}
		order := rand.New(rand.NewPCG(3, 3)).Perm(len(posted))
		done := make(chan error)
		for _, i := range order {
			go func() {
				done <- s.try(func(ctx context.Context, tx *database.Tx) error {
					return s.chat.MarkRead(ctx, tx, s.users[1], group, posted[i].ID)
				})
			}()
		}
		for range order {
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
		if got := s.view(1, group).Unread; got != 0 {
			t.Errorf("%d unread", got)
		}
		last := int64(0)
		for _, d := range s.events(event.Conversation(string(group))) {
			var mark ReadMark
			if d.Kind == "read" && json.Unmarshal(d.Payload, &mark) == nil {
				if mark.Seq <= last {
					t.Errorf("a mark went from %d to %d", last, mark.Seq)
				}
				last = mark.Seq
			}
		}
	})
}

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

// What was edited or deleted is nowhere any more: not in the log of events, from which a terminal that was away catches up.
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
		many := []rune("😀😁😂😃😄😅😆😇😈😉😊😋")
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

func TestPersonChangesAreTold(t *testing.T) {
	each(t, 2, func(s *scene) {
		group, other := s.group("Rowers", 0, 1), s.group("Alone", 0)
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.chat.PersonChanged(ctx, tx, person.User{ID: s.users[1], Name: "Ana"})
		})
		kinds := func(of ConversationID) (all []string) {
			for _, d := range s.events(event.Conversation(string(of))) {
				all = append(all, d.Kind)
			}
			return all
		}
		if !slices.Equal(kinds(group), []string{"message", "user"}) || !slices.Equal(kinds(other), []string{"message"}) {
			t.Errorf("told to %v and %v", kinds(group), kinds(other))
		}
	})
}
