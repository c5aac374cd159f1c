package chat

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

func TestRolesAndWhatTheyMay(t *testing.T) {
	each(t, 5, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2, 3)
		role := func(by, of int, role Role) error {
			return s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.SetRole(ctx, tx, s.users[by], group, s.users[of], role)
				return err
			})
		}
		remove := func(by, of int) error {
			return s.try(func(ctx context.Context, tx *database.Tx) error {
				return s.chat.Remove(ctx, tx, s.users[by], group, s.users[of])
			})
		}
		name := "New"
		for _, step := range []struct {
			what string
			err  error
			want error
		}{
			{"a member makes an admin", role(1, 2, Admin), ErrRoleTooLow},
			{"the owner makes an admin", role(0, 1, Admin), nil},
			{"an admin makes an admin", role(1, 2, Admin), ErrRoleTooLow},
			{"the last owner steps down", role(0, 0, PlainMember), ErrLastOwner},
			{"no role", role(0, 1, "king"), fault.ErrInvalid},
			{"a member removes", remove(2, 3), ErrRoleTooLow},
			{"an admin removes the owner", remove(1, 0), ErrRoleTooLow},
			{"an admin removes a member", remove(1, 3), nil},
			{"who was removed is nobody", remove(1, 3), fault.ErrNotFound},
			{"a stranger removes", remove(4, 2), fault.ErrNotFound},
			{"who was removed acts", remove(3, 2), fault.ErrNotFound},
			{"a member renames", s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Change(ctx, tx, s.users[2], group, Change{Name: &name})
				return err
			}), ErrRoleTooLow},
			{"an admin renames", s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Change(ctx, tx, s.users[1], group, Change{Name: &name})
				return err
			}), nil},
		} {
			if !errors.Is(step.err, step.want) || (step.want == nil && step.err != nil) {
				t.Errorf("%s: %v, want %v", step.what, step.err, step.want)
			}
		}
		if got := s.view(2, group); got.Name != "New" || got.Members != 3 {
			t.Errorf("the group is %+v", got)
		}
	})
}

func TestTheLastOwnerHandsOver(t *testing.T) {
	each(t, 4, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2, 3)
		leave := func(user int) {
			s.write(func(ctx context.Context, tx *database.Tx) error {
				return s.chat.Remove(ctx, tx, s.users[user], group, s.users[user])
			})
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.SetRole(ctx, tx, s.users[0], group, s.users[2], Admin)
			return err
		})
		leave(0)
		if got := s.view(2, group).Role; got != Owner {
			t.Errorf("the admin is %s", got)
		}
		leave(2)
		if got := s.view(1, group).Role; got != Owner {
			t.Errorf("the longest-standing member is %s", got)
		}
		if got := s.view(3, group).Role; got != PlainMember {
			t.Errorf("the other is %s", got)
		}
		leave(1)
		leave(3)
		if got := s.list(3); len(got) != 0 {
			t.Errorf("an empty group is listed: %v", got)
		}
	})
}

func TestWhoLeftSeesNothingOfIt(t *testing.T) {
	each(t, 3, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2)
		secret := s.listed(group, 0, 1)
		asked := s.ask(0, secret)
		said := s.say(0, group, "hello")
		var told []person.UserID
		s.chat.OnDeparture(func(_ context.Context, _ *database.Tx, in ConversationID, who person.UserID) error {
			if in == group {
				told = []person.UserID{who}
			}
			return nil
		})
		before := len(s.events(event.User(string(s.users[1]))))
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.chat.Remove(ctx, tx, s.users[1], group, s.users[1])
		})
		if !slices.Equal(told, s.users[1:2]) {
			t.Errorf("of the departure was told: %v", told)
		}
		after := s.events(event.User(string(s.users[1])))[before:]
		if len(after) != 1 || string(after[0].Payload) != `{"conversation_id":"`+string(group)+`","left":true}` {
			t.Errorf("who left is told %v", after)
		}
		s.ask(0, secret)
		if late := s.events(event.User(string(s.users[1]))); len(late) != before+1 {
			t.Errorf("who left still hears: %s", late[len(late)-1].Payload)
		}
		s.seesNothing(1, group, []MessageID{asked.ID, said.ID}, []StreamID{secret, said.StreamID})

		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Add(ctx, tx, s.users[0], group, s.users[1:2])
			return err
		})
		if got := s.view(1, group); got.Unread != 1 {
			t.Errorf("who came back has %d unread, want the message that says so", got.Unread)
		}
	})
}

// seesNothing tries every way to something and wants each to say that there is nothing.
func (s *scene) seesNothing(user int, group ConversationID, messages []MessageID, streams []StreamID) {
	s.Helper()
	who := s.users[user]
	ways := map[string]database.Func{
		"conversation": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Conversation(ctx, tx, who, group)
			return err
		},
		"timeline": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Timeline(ctx, tx, who, group, Window{})
			return err
		},
		"member": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.MemberOf(ctx, tx, group, who)
			return err
		},
		"say": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Say(ctx, tx, who, group, Words{Text: "x"})
			return err
		},
		"leave": func(ctx context.Context, tx *database.Tx) error { return s.chat.Remove(ctx, tx, who, group, who) },
		"links": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Invites(ctx, tx, who, group)
			return err
		},
		"speak": func(ctx context.Context, tx *database.Tx) error { return s.chat.MaySpeak(ctx, tx, group, who) },
	}
	for name, way := range ways {
		if err := s.try(way); !errors.Is(err, fault.ErrNotFound) {
			s.Errorf("%s: %v", name, err)
		}
	}
	for _, message := range messages {
		s.doesNotSee(user, group, message)
	}
	for _, stream := range streams {
		s.read(func(ctx context.Context, tx *database.Tx) error {
			sees, err := s.chat.Sees(ctx, tx, who, stream)
			if sees {
				s.Errorf("stream %s is seen", stream)
			}
			return err
		})
	}
	if got := s.list(user); len(got) != 0 {
		s.Errorf("listed: %v", got)
	}
}

// doesNotSee tries everything that can be done to a message.
func (s *scene) doesNotSee(user int, group ConversationID, message MessageID) {
	s.Helper()
	who := s.users[user]
	for name, way := range map[string]database.Func{
		"show": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Message(ctx, tx, who, message)
			return err
		},
		"edit": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Edit(ctx, tx, who, message, "x")
			return err
		},
		"delete": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Delete(ctx, tx, who, message)
			return err
		},
		"react": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.React(ctx, tx, who, message, "👍")
			return err
		},
		"unreact": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Unreact(ctx, tx, who, message, "👍")
			return err
		},
		"read": func(ctx context.Context, tx *database.Tx) error { return s.chat.MarkRead(ctx, tx, who, group, message) },
		"reply": func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Say(ctx, tx, who, group, Words{Text: "x", ReplyTo: &message})
			return err
		},
	} {
		if err := s.try(way); !errors.Is(err, fault.ErrNotFound) || err.Error() != fault.ErrNotFound.Error() {
			s.Errorf("%s: %v", name, err)
		}
	}
}

func TestSystemMessagesRememberNames(t *testing.T) {
	each(t, 3, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Add(ctx, tx, s.users[0], group, s.users[2:3])
			return err
		})
		var what Happening
		if err := json.Unmarshal(s.view(0, group).Last.Data, &what); err != nil {
			t.Fatal(err)
		}
		if what.Event != "added" || !slices.Equal(what.UserIDs, s.users[2:3]) || !slices.Equal(what.UserNames, []string{"Person 2"}) {
			t.Errorf("remembered: %+v", what)
		}
		members := s.members(group)
		if len(members) != 3 || members[2].User.ID != s.users[2] || members[2].Position != 3 {
			t.Errorf("members: %+v", members)
		}
	})
}

func (s *scene) members(group ConversationID) (members []Member) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		members, err = s.chat.Members(ctx, tx, group)
		return err
	})
	return members
}

func TestTags(t *testing.T) {
	each(t, 2, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		var tagged Member
		tag := func(tags ...string) error {
			return s.try(func(ctx context.Context, tx *database.Tx) (err error) {
				tagged, err = s.chat.SetTags(ctx, tx, s.users[0], group, s.users[1], tags)
				return err
			})
		}
		// The second is the first, with its accent written as a letter of its own and in capitals.
		if err := tag(" équipe  A ", "E\u0301QUIPE a", "Rowers"); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(tagged.Tags, []string{"Rowers", "équipe A"}) || !tagged.Bears("ROWERS") || tagged.Bears("row") {
			t.Errorf("tags %q", tagged.Tags)
		}
		for _, bad := range []string{"", " ", "a\x00b", "0123456789012345678901234567890"} {
			if err := tag(bad); !errors.Is(err, ErrTagInvalid) {
				t.Errorf("%q: %v", bad, err)
			}
		}
		if got := s.members(group)[1].Tags; len(got) != 2 {
			t.Errorf("what was refused changed the tags to %q", got)
		}
	})
}
