package chat

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// scene is a database with people who are all friends of the first of them.
type scene struct {
	*testing.T
	db       *database.DB
	chat     *Service
	pictures *picture.Service
	clock    *clock
	users    []person.UserID
}

// clock is a time that tests move.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func each(t *testing.T, people int, run func(s *scene)) {
	t.Helper()
	databasetest.Each(t, func(t *testing.T, db *database.DB) { run(newScene(t, db, people)) })
}

func newScene(t *testing.T, db *database.DB, people int) *scene {
	t.Helper()
	c := &clock{at: time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)}
	log := event.NewLog(c.now)
	pictures := picture.New(c.now)
	who, err := person.New(person.Settings{PublicURL: "http://localhost"}, log, pictures, c.now)
	if err != nil {
		t.Fatal(err)
	}
	s := &scene{T: t, db: db, chat: New(pictures, log, c.now), pictures: pictures, clock: c}
	s.write(func(ctx context.Context, tx *database.Tx) error {
		s.users = nil
		for i := range people {
			user, err := who.Add(ctx, tx, person.Newcomer{Handle: fmt.Sprintf("person%d", i), Name: fmt.Sprintf("Person %d", i)})
			if err != nil {
				return err
			}
			s.users = append(s.users, user.ID)
			if i > 0 {
				if err := befriend(ctx, tx, s.users[0], user.ID); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return s
}

func befriend(ctx context.Context, tx *database.Tx, a, b person.UserID) error {
	_, err := tx.Exec(ctx, `insert into friendship (low_id, high_id, requested_by, state, created_at, accepted_at) values ($1, $2, $3, 'accepted', 1, 1)`,
		min(a, b), max(a, b), a)
	return err
}

func (s *scene) block(by, whom person.UserID) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Exec(ctx, `insert into block (user_id, blocked_id, created_at) values ($1, $2, 1)`, by, whom)
		return err
	})
}

func (s *scene) write(run database.Func) {
	s.Helper()
	if err := s.db.Write(s.Context(), run); err != nil {
		s.Fatal(err)
	}
}

func (s *scene) read(run database.Func) {
	s.Helper()
	if err := s.db.Read(s.Context(), run); err != nil {
		s.Fatal(err)
	}
}

// try runs a function whose error the test looks at.
func (s *scene) try(run database.Func) error {
	return s.db.Write(s.Context(), run)
}

func (s *scene) group(name string, members ...int) ConversationID {
	s.Helper()
	var made Conversation
	s.write(func(ctx context.Context, tx *database.Tx) (err error) {
		var others []person.UserID
		for _, i := range members[1:] {
			others = append(others, s.users[i])
		}
		made, err = s.chat.NewGroup(ctx, tx, s.users[members[0]], name, others)
		return err
	})
	return made.ID
}

func (s *scene) say(user int, conversation ConversationID, text string) Message {
	s.Helper()
	var said Message
	s.write(func(ctx context.Context, tx *database.Tx) (err error) {
		said, err = s.chat.Say(ctx, tx, s.users[user], conversation, Words{Text: text})
		return err
	})
	return said
}

func (s *scene) listed(conversation ConversationID, members ...int) StreamID {
	s.Helper()
	var made StreamID
	s.write(func(ctx context.Context, tx *database.Tx) (err error) {
		var users []person.UserID
		for _, i := range members {
			users = append(users, s.users[i])
		}
		made, err = s.chat.NewListedStream(ctx, tx, conversation, users)
		return err
	})
	return made
}

// ask posts a payment request's message, as the room of group payments does.
func (s *scene) ask(user int, stream StreamID) Message {
	s.Helper()
	var posted Message
	s.write(func(ctx context.Context, tx *database.Tx) (err error) {
		posted, err = s.chat.Post(ctx, tx, Draft{StreamID: stream, Author: s.users[user], Kind: KindPaymentRequest, SubjectID: "pr_1", Text: "Dinner"})
		return err
	})
	return posted
}

func (s *scene) timeline(user int, conversation ConversationID, w Window) Timeline {
	s.Helper()
	var page Timeline
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		page, err = s.chat.Timeline(ctx, tx, s.users[user], conversation, w)
		return err
	})
	return page
}

func (s *scene) view(user int, conversation ConversationID) Conversation {
	s.Helper()
	var seen Conversation
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		seen, err = s.chat.Conversation(ctx, tx, s.users[user], conversation)
		return err
	})
	return seen
}

func (s *scene) events(channel event.Channel) []event.Delivery {
	s.Helper()
	var found []event.Delivery
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		found, err = event.Since(ctx, tx, channel, 0, 10_000)
		return err
	})
	return found
}

func texts(messages []Message) []string {
	all := []string{}
	for _, m := range messages {
		if m.Kind == KindText {
			all = append(all, m.Text)
		}
	}
	return all
}
