package referral

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

// walked are Zoe's friends in the order in which they are read, a few at a time.
func (s *scene) walked(n int) (all []candidate) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		ch := choice{referral: referral{friend: s.zoe}}
		for walk := walkFrom(s.zoe); ; {
			some, err := s.ref.next(ctx, tx, ch, walk, n)
			if err != nil || len(some) == 0 {
				return err
			}
			all = append(all, some...)
		}
	})
	return all
}

// inOrder are all of them, as a look at everything has it.
func (s *scene) inOrder() (all []candidate) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		all, err = s.ref.candidates(ctx, tx, s.zoe, Recommendation{Candidates: "friends"})
		return err
	})
	return all
}

// wantWalked checks that those who are read are Zoe's friends, each once, in the order of their closeness. Among those who are
// equally close it may be any.
func (s *scene) wantWalked(n int) {
	s.Helper()
	want, have := s.inOrder(), s.walked(n)
	seen := map[person.UserID]bool{}
	for i, one := range have {
		if seen[one.user] || i >= len(want) || one.closeness(s.clock.now()) != want[i].closeness(s.clock.now()) {
			s.Fatalf("read %d at a time, the %d. is %+v, want one like %+v", n, i+1, one, want[min(i, len(want)-1)])
		}
		seen[one.user] = true
	}
	if len(have) != len(want) {
		s.Errorf("read %d at a time, they are %d of %d", n, len(have), len(want))
	}
}

// Reading a few friends at a time gives the same order as reading all and sorting them, also when what is kept has grown old,
// for time alone makes nobody closer; and whoever is a friend no more is not among them.
func TestTheClosestAreReadFirst(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		friends := s.crowd(40)
		random := rand.New(rand.NewPCG(1, 2))
		s.write(func(ctx context.Context, tx *database.Tx) error {
			for _, friend := range friends[:30] {
				if err := s.wrote(ctx, tx, friend, 1+random.IntN(40)); err != nil {
					return err
				}
				// Some wrote long ago, and their day comes while the test lasts.
				ago := time.Duration(random.IntN(35)) * day
				if _, err := tx.Exec(ctx, `update message set created_at = created_at - $2 where stream_id = $1`, "c_"+string(friend), ago.Microseconds()); err != nil {
					return err
				}
				if _, err := tx.Exec(ctx, `update stream set last_at = last_at - $2 where stream_id = $1`, "c_"+string(friend), ago.Microseconds()); err != nil {
					return err
				}
			}
			return nil
		})
		s.measured()
		for _, later := range []time.Duration{0, 10 * day, 25 * day} {
			s.clock.pass(later)
			for _, n := range []int{3, 40} {
				s.wantWalked(n)
			}
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.people.Unfriend(ctx, tx, s.actor(s.zoe), friends[3])
		})
		s.wantWalked(7)
		s.wantMeasured()
		s.wantWalked(7)
	})
}

// wantMeasured checks after a round that all and only friends who have to do with each other are close, for either alike.
func (s *scene) wantMeasured() {
	s.Helper()
	s.measured()
	if n := s.count(`select count(*) from closeness k where not exists (select 1 from friendship f where f.state = 'accepted'
			and f.low_id = case when k.user_id < k.friend_id then k.user_id else k.friend_id end
			and f.high_id = case when k.user_id < k.friend_id then k.friend_id else k.user_id end)
		or not exists (select 1 from closeness o where o.user_id = k.friend_id and o.friend_id = k.user_id and o.score = k.score)`); n > 0 {
		s.Errorf("%d are close who are no friends, or for one of them alone", n)
	}
}

// A message brings two people closer as soon as it is looked at, and nobody else; in a group it brings nobody closer.
func TestAMessageBringsCloser(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.measured()
		before := s.count(`select count(*) from closeness`)
		score := func(a, b person.UserID) int64 {
			return s.count(`select coalesce((select score from closeness where user_id = $1 and friend_id = $2), 0)`, a, b)
		}
		s.talk(s.ana, s.dee, 2)
		s.talk(s.ana, s.eli, 2) // no friend
		talked := []chat.ConversationID{s.group}
		for _, id := range s.strings(`select conversation_id from conversation where kind = 'direct'`) {
			talked = append(talked, chat.ConversationID(id))
		}
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.Talked(ctx, tx, talked) })
		if a, b := score(s.ana, s.dee), score(s.dee, s.ana); a != 2*3+60 || b != a {
			t.Errorf("%d and %d", a, b)
		}
		if after := s.count(`select count(*) from closeness`); after != before+2 {
			t.Errorf("there were %d, and are %d", before, after)
		}
		s.clock.pass(31 * day)
		s.wantMeasured()
		if a := score(s.ana, s.dee); a != 0 {
			t.Errorf("%d a month later", a)
		}
	})
}

// A round goes through all friendships once a day, piece by piece, from wherever it was.
func TestTheRoundTakesEverybodyOnceADay(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.crowd(23)
		all := s.count(`select count(*) from friendship`)
		round := func() (pieces, pairs int64) {
			for pieces < 100 {
				n := got(s, func(ctx context.Context, tx *database.Tx) (int64, error) { return s.ref.Round(ctx, tx, 10) })
				if n == 0 {
					return pieces, pairs
				}
				pieces, pairs = pieces+1, pairs+n
			}
			return pieces, pairs
		}
		for range 2 {
			if pieces, pairs := round(); pieces != (all+9)/10 || pairs != all {
				t.Errorf("%d pairs in %d pieces, of %d", pairs, pieces, all)
			}
			s.clock.pass(day - time.Microsecond)
			if pieces, _ := round(); pieces != 0 {
				t.Errorf("%d pieces before the day was over", pieces)
			}
			s.clock.pass(time.Microsecond)
		}
	})
}
