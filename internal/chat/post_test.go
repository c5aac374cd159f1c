package chat

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
)

func TestSeqIsGaplessUnderManyPosters(t *testing.T) {
	each(t, 3, func(s *scene) {
		const posters, each = 50, 4
		group := s.group("Rowers", 0, 1, 2)
		before := s.view(0, group)
		var all sync.WaitGroup
		failures := make(chan error, posters*each)
		for i := range posters {
			all.Go(func() {
				for j := range each {
					failures <- s.try(func(ctx context.Context, tx *database.Tx) error {
						_, err := s.chat.Say(ctx, tx, s.users[i%3], group, Words{Text: fmt.Sprintf("%d.%d", i, j)})
						return err
					})
				}
			})
		}
		all.Wait()
		close(failures)
		for err := range failures {
			if err != nil {
				t.Fatal(err)
			}
		}
		first := before.Last.Seq + 1
		s.read(func(ctx context.Context, tx *database.Tx) error {
			seqs, err := database.All(ctx, tx, database.Column[int64], `select seq from message where stream_id = $1 order by created_at`, before.StreamID)
			if err != nil {
				return err
			}
			for i, seq := range seqs {
				if seq != int64(i)+1 {
					t.Fatalf("message %d in order of time has seq %d", i, seq)
				}
			}
			if want := int(first) - 1 + posters*each; len(seqs) != want {
				t.Errorf("%d messages, want %d", len(seqs), want)
			}
			return nil
		})
		deliveries := s.events(event.Conversation(string(group)))
		for i, d := range deliveries {
			if d.Seq != int64(i)+1 {
				t.Fatalf("delivery %d has seq %d", i, d.Seq)
			}
		}
		if len(deliveries) != 1+posters*each {
			t.Errorf("%d deliveries, want one for each message", len(deliveries))
		}
	})
}

func TestWhatMaySayWhere(t *testing.T) {
	each(t, 4, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2)
		secret := s.listed(group, 0, 1)
		asked := s.ask(0, secret)
		open := s.say(2, group, "hello")
		missing := MessageID("m_nobody")
		say := func(user int, w Words) error {
			return s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Say(ctx, tx, s.users[user], group, w)
				return err
			})
		}
		cases := []struct {
			name string
			user int
			w    Words
			want error
		}{
			{"nothing", 0, Words{Text: " \n "}, ErrTextEmpty},
			{"the longest", 0, Words{Text: strings.Repeat("é", 10_000)}, nil},
			{"longer", 0, Words{Text: strings.Repeat("é", 10_001)}, ErrTextTooLong},
			{"no text at all", 0, Words{Text: "a\x00b"}, fault.ErrInvalid},
			{"bytes that are no text", 0, Words{Text: "a\xffb"}, fault.ErrInvalid},
			{"a stranger", 3, Words{Text: "hi"}, fault.ErrNotFound},
			{"an answer", 0, Words{Text: "hi", ReplyTo: &open.ID}, nil},
			{"an answer to nothing", 0, Words{Text: "hi", ReplyTo: &missing}, fault.ErrNotFound},
			{"an answer to what one does not see", 2, Words{Text: "hi", ReplyTo: &asked.ID}, fault.ErrNotFound},
			{"an answer in private", 1, Words{Text: "psst", ReplyTo: &asked.ID}, nil},
		}
		for _, c := range cases {
			s.clock.at = s.clock.at.Add(time.Millisecond)
			if err := say(c.user, c.w); !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", c.name, err, c.want)
			}
		}
		if last := s.view(1, group).Last; last.Text != "psst" || !last.Private || last.ReplyTo.ID != asked.ID {
			t.Errorf("the answer in private is %+v", last)
		}
		if last := s.view(2, group).Last; last.Text != "hi" || last.ReplyTo.ID != open.ID || last.ReplyTo.Text != "hello" {
			t.Errorf("who was not asked sees %+v", last)
		}
	})
}

func TestPostRefusesWhatDoesNotFit(t *testing.T) {
	each(t, 3, func(s *scene) {
		group := s.group("Rowers", 0, 1, 2)
		stream := s.view(0, group).StreamID
		secret := s.listed(group, 0, 1)
		hidden := s.ask(0, secret)
		cases := []struct {
			name string
			d    Draft
			want error
		}{
			{"a kind nobody knows", Draft{StreamID: stream, Kind: "poem", Text: "x"}, ErrKindNotPostable},
			{"text with a subject", Draft{StreamID: stream, Kind: KindText, Text: "x", SubjectID: "pr_1"}, ErrKindNotPostable},
			{"an image without one", Draft{StreamID: stream, Kind: KindImage}, ErrKindNotPostable},
			{"no stream", Draft{StreamID: "st_none", Kind: KindText, Text: "x"}, fault.ErrNotFound},
			{"an answer across streams", Draft{StreamID: stream, Kind: KindText, Text: "x", ReplyTo: &hidden.ID}, ErrReplyElsewhere},
		}
		for _, c := range cases {
			c.d.Author = s.users[0]
			err := s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Post(ctx, tx, c.d)
				return err
			})
			if !errors.Is(err, c.want) {
				t.Errorf("%s: %v, want %v", c.name, err, c.want)
			}
		}
		err := s.try(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Post(ctx, tx, Draft{StreamID: secret, Author: s.users[2], Kind: KindPaymentRequest})
			return err
		})
		if !errors.Is(err, fault.ErrNotFound) {
			t.Errorf("asking where one does not belong: %v", err)
		}
		if seq := s.say(1, group, "next").Seq; seq != 2 {
			t.Errorf("what was refused left a gap: the next seq is %d", seq)
		}
	})
}

func TestBlockedPeopleDoNotSpeakInDirect(t *testing.T) {
	each(t, 2, func(s *scene) {
		var direct Conversation
		s.write(func(ctx context.Context, tx *database.Tx) (err error) {
			direct, err = s.chat.OpenDirect(ctx, tx, s.users[0], s.users[1])
			return err
		})
		said := s.say(0, direct.ID, "hello")
		s.block(s.users[1], s.users[0])
		for user := range 2 {
			err := s.try(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.chat.Say(ctx, tx, s.users[user], direct.ID, Words{Text: "again"})
				return err
			})
			if !errors.Is(err, ErrBlocked) {
				t.Errorf("user %d speaks: %v", user, err)
			}
		}
		for name, act := range map[string]func(ctx context.Context, tx *database.Tx) (Message, error){
			"edit": func(ctx context.Context, tx *database.Tx) (Message, error) {
				return s.chat.Edit(ctx, tx, s.users[0], said.ID, "x")
			},
			"react": func(ctx context.Context, tx *database.Tx) (Message, error) {
				return s.chat.React(ctx, tx, s.users[0], said.ID, "👍")
			},
		} {
			err := s.try(func(ctx context.Context, tx *database.Tx) error { _, err := act(ctx, tx); return err })
			if !errors.Is(err, ErrBlocked) {
				t.Errorf("%s: %v", name, err)
			}
		}
		stream := direct.StreamID
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.chat.Post(ctx, tx, Draft{StreamID: stream, Author: s.users[0], Kind: KindPaymentResponse, SubjectID: "pr_1"})
			return err
		})
	})
}

func TestTimesRiseWithSeqWhateverTheClock(t *testing.T) {
	each(t, 2, func(s *scene) {
		group := s.group("Rowers", 0, 1)
		var times []int64
		for i := range 4 {
			// The clock stands, then falls back: two messages still have two times.
			if i == 2 {
				s.clock.at = s.clock.at.Add(-3e12)
			}
			times = append(times, s.say(0, group, "tick").CreatedAt.UnixMicro())
		}
		if !slices.IsSorted(times) || len(slices.Compact(slices.Clone(times))) != len(times) {
			t.Errorf("times %v", times)
		}
	})
}
