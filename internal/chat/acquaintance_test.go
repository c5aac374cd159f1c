package chat

import (
	"context"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

func (s *scene) direct(a, b int) ConversationID {
	s.Helper()
	var opened Conversation
	s.write(func(ctx context.Context, tx *database.Tx) (err error) {
		opened, err = s.chat.OpenDirect(ctx, tx, s.users[a], s.users[b])
		return err
	})
	return opened.ID
}

func (s *scene) acquaintances(user int, since time.Time) map[person.UserID]Acquaintance {
	s.Helper()
	var known map[person.UserID]Acquaintance
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		if known, err = s.chat.Acquaintances(ctx, tx, s.users[user], since); err != nil {
			return err
		}
		return s.wantBetween(ctx, tx, user, since, known)
	})
	return known
}

// wantBetween checks that it is told of some people as it is of all.
func (s *scene) wantBetween(ctx context.Context, tx *database.Tx, user int, since time.Time, known map[person.UserID]Acquaintance) error {
	s.Helper()
	groups, err := s.chat.GroupsOf(ctx, tx, s.users[user])
	if err != nil {
		return err
	}
	var others []person.UserID
	for i, other := range s.users {
		if i != user {
			others = append(others, other)
		}
	}
	for _, some := range [][]person.UserID{others, others[:1], nil} {
		between, err := s.chat.Between(ctx, tx, s.users[user], groups, some, since)
		if err != nil {
			return err
		}
		for _, other := range some {
			if between[other] != known[other] {
				s.Errorf("%d and %s: %+v, and among some %+v", user, other, known[other], between[other])
			}
		}
		if len(between) > len(some) {
			s.Errorf("asked of %d, told of %d", len(some), len(between))
		}
	}
	return nil
}

// The people of direct conversations are known from these, groups and what is none are left out.
func TestWhoTheTwoAre(t *testing.T) {
	each(t, 3, func(s *scene) {
		two, group := s.direct(0, 2), s.group("Flat", 0, 1)
		s.read(func(ctx context.Context, tx *database.Tx) error {
			pairs, err := s.chat.Pairs(ctx, tx, []ConversationID{group, two, "c_unknown"})
			if len(pairs) != 1 || pairs[0] != person.PairOf(s.users[2], s.users[0]) {
				s.Errorf("got %v", pairs)
			}
			return err
		})
	})
}

func (s *scene) leave(user int, conversation ConversationID) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		return s.chat.Remove(ctx, tx, s.users[user], conversation, s.users[user])
	})
}

// What two people write to each other counts from either side, lately and directly alone; groups count while both are in.
func TestHowMuchPeopleHaveToDoWithEachOther(t *testing.T) {
	each(t, 5, func(s *scene) {
		start := s.clock.at
		two := s.direct(0, 1)
		s.say(0, two, "long ago")
		s.clock.at = start.Add(40 * 24 * time.Hour)
		since := s.clock.at.Add(-30 * 24 * time.Hour)
		s.direct(0, 2) // opened, and nothing said
		s.say(0, two, "lately")
		s.clock.at = s.clock.at.Add(time.Hour)
		s.say(1, two, "lately too")
		last := s.clock.at
		climbers := s.group("Climbers", 0, 1, 3)
		s.group("Flat", 0, 1)
		for range 3 {
			s.say(0, climbers, "said to all, and to nobody in particular")
		}
		s.clock.at = s.clock.at.Add(time.Hour)

		known := s.acquaintances(0, since)
		if got := known[s.users[1]]; got.Messages != 2 || !got.LastAt.Equal(last) || got.Groups != 2 {
			s.Errorf("of 1: %+v", got)
		}
		if got := known[s.users[2]]; got.Messages != 0 || !got.LastAt.IsZero() || got.Groups != 0 {
			s.Errorf("of 2: %+v", got)
		}
		if got := known[s.users[3]]; got.Messages != 0 || got.Groups != 1 {
			s.Errorf("of 3: %+v", got)
		}
		if _, there := known[s.users[4]]; there {
			s.Errorf("of 4: %+v", known[s.users[4]])
		}
		if _, there := known[s.users[0]]; there {
			s.Error("somebody is their own acquaintance")
		}
		if got := s.acquaintances(1, since)[s.users[0]]; got.Messages != 2 || got.Groups != 2 {
			s.Errorf("from the other side: %+v", got)
		}
		s.leave(1, climbers)
		if got := s.acquaintances(0, since)[s.users[1]].Groups; got != 1 {
			s.Errorf("after 1 has left one group: %d", got)
		}
		if got := s.acquaintances(1, since)[s.users[3]].Groups; got != 0 {
			s.Errorf("who has left shares %d groups", got)
		}
	})
}

func TestGroupsThatTwoShare(t *testing.T) {
	each(t, 3, func(s *scene) {
		s.direct(0, 1)
		s.group("Flat", 0, 1)
		climbers := s.group("Climbers", 0, 1, 2)
		s.group("Choir", 0, 2)
		shared := func(a, b int) []string {
			var names []string
			s.read(func(ctx context.Context, tx *database.Tx) (err error) {
				names, err = s.chat.SharedGroups(ctx, tx, s.users[a], s.users[b])
				return err
			})
			return names
		}
		if got := shared(0, 1); !slices.Equal(got, []string{"Climbers", "Flat"}) {
			s.Errorf("got %q", got)
		}
		if got := shared(1, 2); !slices.Equal(got, []string{"Climbers"}) {
			s.Errorf("got %q", got)
		}
		s.leave(2, climbers)
		if got := shared(1, 2); len(got) != 0 {
			s.Errorf("after 2 has left: %q", got)
		}
	})
}

func TestTagsThatOneSeesOnOthers(t *testing.T) {
	each(t, 3, func(s *scene) {
		climbers, flat := s.group("Climbers", 0, 1, 2), s.group("Flat", 0, 1)
		tag := func(conversation ConversationID, user int, tags ...string) {
			s.write(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.SetTags(ctx, tx, s.users[0], conversation, s.users[user], tags)
				return err
			})
		}
		tag(climbers, 1, "Drivers", "Rope team")
		tag(flat, 1, "drivers", "Cooks")
		tag(climbers, 2, "Drivers")
		shared := func(user int, others ...int) map[person.UserID][]string {
			var tags map[person.UserID][]string
			s.read(func(ctx context.Context, tx *database.Tx) (err error) {
				ids := make([]person.UserID, len(others))
				for i, other := range others {
					ids[i] = s.users[other]
				}
				groups, err := s.chat.GroupsOf(ctx, tx, s.users[user])
				if err != nil {
					return err
				}
				tags, err = s.chat.SharedTags(ctx, tx, groups, ids)
				return err
			})
			return tags
		}
		got := shared(0, 1, 2)
		if !slices.Equal(got[s.users[1]], []string{"cooks", "drivers", "rope team"}) || !slices.Equal(got[s.users[2]], []string{"drivers"}) {
			s.Errorf("got %v", got)
		}
		// 2 is not in the flat, and sees nothing of it.
		if got := shared(2, 1); !slices.Equal(got[s.users[1]], []string{"drivers", "rope team"}) {
			s.Errorf("2 sees %v", got)
		}
		s.leave(1, climbers)
		if got := shared(2, 1); len(got) != 0 {
			s.Errorf("after 1 has left, 2 sees %v", slices.Collect(maps.Keys(got)))
		}
		if got := shared(0); len(got) != 0 {
			s.Errorf("on nobody: %v", got)
		}
	})
}
