package chat

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/person"
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

// What was edited or deleted is nowhere any more: not in the log of events, from which a terminal that was away catches up.
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
