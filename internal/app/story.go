package app

import (
	"context"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/config"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// story makes what the demo starts with, through the same methods that people's requests call, on a clock that it sets
// back by some days and moves on.
type story struct {
	*rooms
	clock  time.Time
	people map[string]person.UserID
}

// storyLength is how long ago the story began; it ends a little before now.
const storyLength = 72 * time.Hour

// writeStory writes days of history up to now. Each step is a transaction of its own, as it would have been.
func writeStory(ctx context.Context, db *database.DB, settings config.Config) error {
	now := time.Now()
	s := &story{clock: now.Add(-storyLength), people: map[string]person.UserID{}}
	var err error
	if s.rooms, err = furnish(ctx, db, settings, func() time.Time { return s.clock }); err != nil {
		return err
	}
	for _, chapter := range []func(context.Context) error{s.arrive, s.climbers, s.flat, s.twoOfThem, s.cafe} {
		if err := chapter(ctx); err != nil {
			return err
		}
	}
	if s.clock.After(now) {
		return fmt.Errorf("the story ends %s from now", s.clock.Sub(now))
	}
	return nil
}

// step does one thing and lets time pass after it. A second passes before it, so that no two things happen at once.
func (s *story) step(ctx context.Context, passes time.Duration, run func(context.Context, *database.Tx) error) error {
	s.clock = s.clock.Add(time.Second)
	err := s.db.Write(ctx, run)
	s.clock = s.clock.Add(passes)
	return err
}

func (s *story) actor(handle string) person.Actor { return person.Actor{UserID: s.people[handle]} }

func (s *story) users(handles ...string) []person.UserID {
	users := make([]person.UserID, len(handles))
	for i, handle := range handles {
		users[i] = s.people[handle]
	}
	return users
}

// arrive makes the people, their friendships and their play money.
func (s *story) arrive(ctx context.Context) error {
	purses := map[string]int64{"ana": 25000, "bo": 18000, "chi": 22050, "dee": 9000, "eli": 30000, "flo": 14075, "kim": 50000}
	abouts := map[string]string{"ana": "Climbs on Fridays, cooks on Sundays.", "chi": "Flat 4B, second door.", "eli": "Has the car.",
		"kim": "Café Kolibri, on the square."}
	for _, one := range demoPeople {
		if err := s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) error {
			user, err := s.rooms.people.Add(ctx, tx, one)
			if err != nil {
				return err
			}
			s.people[one.Handle] = user.ID
			if about, has := abouts[one.Handle]; has {
				if _, err := s.rooms.people.Update(ctx, tx, s.actor(one.Handle), person.Change{About: &about}); err != nil {
					return err
				}
			}
			_, err = s.wallets.TopUp(ctx, tx, user.ID, s.amount(purses[one.Handle]))
			return err
		}); err != nil {
			return err
		}
	}
	friends := [][2]string{{"ana", "bo"}, {"ana", "chi"}, {"ana", "dee"}, {"ana", "eli"}, {"ana", "flo"}, {"bo", "chi"}, {"dee", "eli"}}
	for _, pair := range friends {
		if err := s.befriend(ctx, pair[0], pair[1], true); err != nil {
			return err
		}
	}
	return s.befriend(ctx, "flo", "bo", false)
}

func (s *story) amount(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: "EUR"} }

func (s *story) befriend(ctx context.Context, a, b string, accepted bool) error {
	return s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) error {
		if _, err := s.rooms.people.Befriend(ctx, tx, s.actor(a), s.people[b]); err != nil || !accepted {
			return err
		}
		_, err := s.rooms.people.Befriend(ctx, tx, s.actor(b), s.people[a])
		return err
	})
}

// group makes a group and gives some members a tag.
func (s *story) group(ctx context.Context, owner, name string, members []string, tags map[string][]string) (chat.ConversationID, error) {
	var made chat.Conversation
	err := s.step(ctx, time.Hour, func(ctx context.Context, tx *database.Tx) (err error) {
		made, err = s.chats.NewGroup(ctx, tx, s.people[owner], name, s.users(members...))
		return err
	})
	for _, handle := range append([]string{owner}, members...) {
		if err != nil || len(tags[handle]) == 0 {
			continue
		}
		err = s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chats.SetTags(ctx, tx, s.people[owner], made.ID, s.people[handle], tags[handle])
			return err
		})
	}
	return made.ID, err
}

// line is something somebody says, and what passes until the next.
type line struct {
	who, text string
	passes    time.Duration
}

// talk has people say something, and gives the messages.
func (s *story) talk(ctx context.Context, where chat.ConversationID, lines ...line) ([]chat.Message, error) {
	said := make([]chat.Message, len(lines))
	for i, one := range lines {
		if err := s.step(ctx, one.passes, func(ctx context.Context, tx *database.Tx) (err error) {
			said[i], err = s.chats.Say(ctx, tx, s.people[one.who], where, chat.Words{Text: one.text})
			return err
		}); err != nil {
			return nil, fmt.Errorf("%s in %s: %w", one.who, where, err)
		}
	}
	return said, nil
}

func (s *story) react(ctx context.Context, message chat.Message, emoji string, who ...string) error {
	for _, handle := range who {
		if err := s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chats.React(ctx, tx, s.people[handle], message.ID, emoji)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// read marks a conversation as read by some, up to a message.
func (s *story) read(ctx context.Context, message chat.Message, who ...string) error {
	return s.step(ctx, 0, func(ctx context.Context, tx *database.Tx) error {
		for _, handle := range who {
			if err := s.chats.MarkRead(ctx, tx, s.people[handle], message.ConversationID, message.ID); err != nil {
				return err
			}
		}
		return nil
	})
}
