package chat

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/fault"
)

// What somebody sees, page by page in either direction, is the one list of all that they may see in order of time.
func TestPagesAreTheWholeTimeline(t *testing.T) {
	each(t, 4, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2, 3)
		chance := rand.New(rand.NewPCG(7, 7))
		streams := map[StreamID][]int{s.view(0, group).StreamID: {0, 1, 2, 3}}
		want := make([][]string, 4)
		for i := range 90 {
			s.clock.at = s.clock.at.Add(time.Duration(chance.IntN(3)) * time.Microsecond)
			if i%12 == 5 {
				asked := []int{chance.IntN(4)}
				for user := range 4 {
					if user != asked[0] && chance.IntN(2) == 0 {
						asked = append(asked, user)
					}
				}
				streams[s.listed(group, asked...)] = asked
			}
			ids := make([]StreamID, 0, len(streams))
			for id := range streams {
				ids = append(ids, id)
			}
			slices.Sort(ids)
			stream := ids[chance.IntN(len(ids))]
			text := fmt.Sprint("message ", i)
			s.write(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Post(ctx, tx, Draft{StreamID: stream, Author: s.users[streams[stream][0]], Kind: KindText, Text: text})
				return err
			})
			for _, user := range streams[stream] {
				want[user] = append(want[user], text)
			}
		}
		for user := range 4 {
			for _, size := range []int{1, 7, 50} {
				backwards, forwards := walkBack(s, user, group, size), walkForth(s, user, group, size)
				whole := slices.Clone(want[user])
				slices.Sort(whole)
				sorted := slices.Sorted(slices.Values(backwards))
				if !slices.Equal(sorted, whole) {
					t.Fatalf("user %d by %d: sees %d of %d", user, size, len(sorted), len(whole))
				}
				if !slices.Equal(backwards, forwards) {
					t.Fatalf("user %d by %d: one order backwards and another forwards", user, size)
				}
			}
		}
	})
}

func walkBack(s *scene, user int, group ConversationID, size int) []string {
	s.Helper()
	var all []string
	w := Window{Limit: size}
	for {
		page := s.timeline(user, group, w)
		checkOrder(s, page.Items)
		all = append(texts(page.Items), all...)
		if page.Before == "" {
			return all
		}
		w.Before = page.Before
	}
}

func walkForth(s *scene, user int, group ConversationID, size int) []string {
	s.Helper()
	var all []string
	w := Window{Limit: size, After: position{}.cursor()}
	for {
		page := s.timeline(user, group, w)
		checkOrder(s, page.Items)
		all = append(all, texts(page.Items)...)
		if len(page.Items) == 0 {
			if page.After != w.After {
				s.Errorf("an empty page moves the cursor")
			}
			return all
		}
		w.After = page.After
	}
}

func checkOrder(s *scene, items []Message) {
	s.Helper()
	if !slices.IsSortedFunc(items, func(a, b Message) int {
		return position{a.CreatedAt.UnixMicro(), a.ID}.compare(position{b.CreatedAt.UnixMicro(), b.ID})
	}) {
		s.Error("a page is out of order")
	}
}

func TestCursorsThatAreNone(t *testing.T) {
	each(t, 1, func(s *scene) {
		group := s.group("Alone", 0)
		for _, w := range []Window{{Before: "x"}, {After: "!!"}, {Before: position{at: 1}.cursor(), After: position{at: 1}.cursor()},
			{Before: position{at: 1, id: "m_' or 1=1"}.cursor()}} {
			err := s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Timeline(ctx, tx, s.users[0], group, w)
				return err
			})
			if !errors.Is(err, fault.ErrInvalid) {
				t.Errorf("%+v: %v", w, err)
			}
		}
	})
}

// A page of 100,000 messages costs what a page costs: each stream is entered at one place of its index of time, and left
// after a page's length. The plan shows it, and cannot be slow on one day and quick on another.
func TestLongHistoryIsReadByItsIndex(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	s := newScene(t, db, 2)
	group := s.group("Rowers", 0, 1)
	own := s.view(0, group).StreamID
	s.write(func(ctx context.Context, tx *database.Tx) error { return seed(ctx, tx, s, group, own, 100_000) })
	private := s.listed(group, 0, 1)
	s.ask(0, private)

	newest := s.timeline(0, group, Window{Limit: 50})
	if got := len(newest.Items); got != 50 || newest.Items[49].Kind != KindPaymentRequest || newest.Items[48].Seq != 100_001 {
		t.Errorf("the newest page has %d messages up to seq %d", got, newest.Items[48].Seq)
	}
	oldest := s.timeline(0, group, Window{Limit: 50, After: position{}.cursor()})
	if got := oldest.Items; len(got) != 50 || got[0].Seq != 1 || got[49].Seq != 50 {
		t.Errorf("the oldest page has %d messages", len(got))
	}
	if first := s.timeline(0, group, Window{Limit: 50, Before: placeOf(oldest.Items[10]).cursor()}); len(first.Items) != 10 || first.Before != "" {
		t.Errorf("before the 11th are %d messages, and more: %q", len(first.Items), first.Before)
	}
	if unread := s.view(1, group).Unread; unread != 100_002 {
		t.Errorf("unread %d", unread)
	}
	for _, way := range []direction{backward, forward} {
		query, args := nextQuery([]stream{{id: own}, {id: private}}, position{at: endOfTime}, way, 51)
		plan := explain(s, query, args)
		if strings.Contains(plan, "SCAN message") || strings.Contains(plan, "TEMP B-TREE") ||
			strings.Count(plan, "SEARCH message USING COVERING INDEX message_time")+strings.Count(plan, "SEARCH message USING INDEX message_time") != 2 {
			t.Errorf("reading %s:\n%s", way.order, plan)
		}
	}
}

func placeOf(m Message) position { return position{m.CreatedAt.UnixMicro(), m.ID} }

func seed(ctx context.Context, tx *database.Tx, s *scene, group ConversationID, stream StreamID, count int) error {
	if _, err := tx.Exec(ctx, `with recursive n (i) as (select 1 union all select i + 1 from n where i < $5)
		insert into message (message_id, stream_id, seq, conversation_id, author_id, kind, text, created_at)
		select printf('m_01900000-0000-7000-8000-%012d', i), $1, i + 1, $2, $3, 'text', 'message ' || i, $4 + 1 + i from n`,
		stream, group, s.users[0], s.clock.at.UnixMicro(), count); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `update stream set seq = seq + $2, last_at = last_at + $2 where stream_id = $1`, stream, count)
	s.clock.at = s.clock.at.Add(time.Second)
	return err
}

func explain(s *scene, query string, args []any) string {
	s.Helper()
	var plan []string
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		plan, err = database.All(ctx, tx, func(scan database.Scan) (detail string, err error) {
			var ignored int
			err = scan(&ignored, &ignored, &ignored, &detail)
			return detail, err
		}, "explain query plan "+query, args...)
		return err
	})
	return strings.Join(plan, "\n")
}
