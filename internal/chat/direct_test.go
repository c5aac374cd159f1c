package chat

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

func TestTwoPeopleHaveOneDirectConversation(t *testing.T) {
	each(t, 2, func(s *scene) {
		var all sync.WaitGroup
		var mu sync.Mutex
		found := map[ConversationID]bool{}
		for i := range 20 {
			all.Go(func() {
				err := s.try(func(ctx context.Context, tx *database.Tx) error {
					one, err := s.chat.OpenDirect(ctx, tx, s.users[i%2], s.users[1-i%2])
					mu.Lock()
					defer mu.Unlock()
					if err == nil {
						found[one.ID] = true
					}
					return err
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		// A transaction that met another one may have seen a conversation that was never committed; what is there is one.
		s.read(func(ctx context.Context, tx *database.Tx) error {
			there, err := database.All(ctx, tx, database.Column[ConversationID], `select conversation_id from conversation`)
			if len(there) != 1 || !found[there[0]] {
				t.Errorf("there are %v", there)
			}
			return err
		})
	})
}

func TestWhoMayBeWrittenTo(t *testing.T) {
	each(t, 4, func(s *scene) {
		open := func(from, to int) error {
			return s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.OpenDirect(ctx, tx, s.users[from], s.users[to])
				return err
			})
		}
		if err := open(1, 2); !errors.Is(err, ErrNotReachable) {
			t.Errorf("a stranger: %v", err)
		}
		if err := open(1, 1); !errors.Is(err, ErrWithYourself) {
			t.Errorf("oneself: %v", err)
		}
		s.group("Rowers", 0, 1, 2)
		if err := open(1, 2); err != nil {
			t.Errorf("somebody of the same group: %v", err)
		}
		s.block(s.users[3], s.users[0])
		if err := open(0, 3); !errors.Is(err, ErrNotReachable) {
			t.Errorf("a friend who blocked: %v", err)
		}
		err := s.try(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.NewGroup(ctx, tx, s.users[0], "Us", []person.UserID{s.users[3]})
			return err
		})
		if !errors.Is(err, ErrNotReachable) {
			t.Errorf("a group with who blocked: %v", err)
		}
		err = s.try(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.OpenDirect(ctx, tx, s.users[0], "u_nobody")
			return err
		})
		if !errors.Is(err, fault.ErrNotFound) {
			t.Errorf("nobody: %v", err)
		}
	})
}

func TestDirectShowsTheOther(t *testing.T) {
	each(t, 2, func(s *scene) {
		var direct Conversation
		s.write(func(ctx context.Context, tx *database.Tx) (err error) {
			direct, err = s.chat.OpenDirect(ctx, tx, s.users[0], s.users[1])
			return err
		})
		if direct.Name != "Person 1" || direct.Peer.ID != s.users[1] || direct.Members != 2 {
			t.Errorf("its maker sees %+v", direct)
		}
		if got := s.list(1); len(got) != 0 {
			t.Errorf("the other sees an empty conversation: %v", got)
		}
		s.say(0, direct.ID, "hello")
		if got := s.list(1); len(got) != 1 || got[0].Name != "Person 0" || got[0].Unread != 1 || got[0].Last.Text != "hello" {
			t.Errorf("the other sees %+v", got)
		}
		for name, act := range map[string]func(ctx context.Context, tx *database.Tx) error{
			"leave": func(ctx context.Context, tx *database.Tx) error {
				return s.chat.Remove(ctx, tx, s.users[0], direct.ID, s.users[0])
			},
			"remove": func(ctx context.Context, tx *database.Tx) error {
				return s.chat.Remove(ctx, tx, s.users[0], direct.ID, s.users[1])
			},
			"tag": func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.SetTags(ctx, tx, s.users[0], direct.ID, s.users[1], []string{"x"})
				return err
			},
			"rename": func(ctx context.Context, tx *database.Tx) error {
				name := "Us"
				_, err := s.chat.Change(ctx, tx, s.users[0], direct.ID, Change{Name: &name})
				return err
			},
			"link": func(ctx context.Context, tx *database.Tx) error {
				_, _, err := s.chat.MakeInvite(ctx, tx, s.users[0], direct.ID, InviteTerms{})
				return err
			},
		} {
			if err := s.try(act); !errors.Is(err, ErrDirectFixed) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func (s *scene) list(user int) []Conversation {
	s.Helper()
	var all []Conversation
	s.read(func(ctx context.Context, tx *database.Tx) error {
		cursor := ""
		for {
			some, next, err := s.chat.Conversations(ctx, tx, s.users[user], cursor, 2)
			all = append(all, some...)
			if cursor = next; err != nil || cursor == "" {
				return err
			}
		}
	})
	return all
}

func TestConversationsAreListedByWhatCameLast(t *testing.T) {
	each(t, 3, func(s *scene) {
		var groups []ConversationID
		for _, name := range []string{"a", "b", "c", "d", "e"} {
			s.clock.at = s.clock.at.Add(time.Second)
			groups = append(groups, s.group(name, 0, 1, 2))
		}
		secret := s.listed(groups[1], 0, 1)
		for _, i := range []int{3, 0} {
			s.clock.at = s.clock.at.Add(time.Second)
			s.say(0, groups[i], "hello")
		}
		s.clock.at = s.clock.at.Add(time.Second)
		s.ask(0, secret)
		order := func(user int) (names []string) {
			for _, one := range s.list(user) {
				names = append(names, one.Name)
			}
			return names
		}
		if got := order(1); !slices.Equal(got, []string{"b", "a", "d", "e", "c"}) {
			t.Errorf("who was asked sees %v", got)
		}
		if got := order(2); !slices.Equal(got, []string{"a", "d", "e", "c", "b"}) {
			t.Errorf("who was not asked sees %v", got)
		}
	})
}
