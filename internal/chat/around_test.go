package chat

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

func TestAPageAroundAMessage(t *testing.T) {
	each(t, 2, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		private := s.listed(group, 0, 1)
		for i := range 12 {
			s.say(i%2, group, strconv.Itoa(i))
			s.clock.at = s.clock.at.Add(time.Second)
			if i == 6 {
				s.ask(0, private)
			}
		}
		all := s.timeline(1, group, Window{Limit: 100}).Items
		ids := func(messages []Message) (found []MessageID) {
			for _, m := range messages {
				found = append(found, m.ID)
			}
			return found
		}
		page := s.timeline(1, group, Window{Around: all[6].ID, Limit: 6})
		if !slices.Equal(ids(page.Items), ids(all[3:9])) {
			t.Errorf("around the seventh stand %v", texts(page.Items))
		}
		if before := s.timeline(1, group, Window{Before: page.Before, Limit: 2}); !slices.Equal(ids(before.Items), ids(all[1:3])) {
			t.Errorf("before them stand %v", texts(before.Items))
		}
		if after := s.timeline(1, group, Window{After: page.After, Limit: 2}); !slices.Equal(ids(after.Items), ids(all[9:11])) {
			t.Errorf("after them stand %v", texts(after.Items))
		}
		if newest := s.timeline(1, group, Window{Around: all[13].ID, Limit: 2}); !slices.Equal(ids(newest.Items), ids(all[12:])) {
			t.Errorf("around the newest stand %v", texts(newest.Items))
		}
		if whole := s.timeline(1, group, Window{Around: all[0].ID, Limit: 100}); whole.Before != "" || len(whole.Items) != 14 {
			t.Errorf("the whole has %d messages and more before: %q", len(whole.Items), whole.Before)
		}
	})
}

func TestNothingStandsAroundWhatOneMayNotSee(t *testing.T) {
	each(t, 3, func(s *scene) {
		group, other := s.group("Rowers", 0, 1, 2), s.group("Others", 0, 2)
		hidden := s.ask(0, s.listed(group, 0, 1))
		elsewhere := s.say(0, other, "here")
		for name, id := range map[string]MessageID{"private": hidden.ID, "elsewhere": elsewhere.ID, "unknown": "m_none"} {
			err := s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Timeline(ctx, tx, s.users[2], group, Window{Around: id})
				return err
			})
			if !errors.Is(err, fault.ErrNotFound) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}
