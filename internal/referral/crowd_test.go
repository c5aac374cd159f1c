package referral

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// crowd gives Zoe so many friends, who want to be told of everything.
func (s *scene) crowd(many int) []person.UserID {
	s.Helper()
	all := make([]person.UserID, many)
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for i := range all {
			all[i] = person.UserID(fmt.Sprintf("u_018f3a7c-5d1e-7b3a-9c2f-%012d", i))
			handle := fmt.Sprintf("crowd%d", i)
			if _, err := tx.Exec(ctx, `insert into person (user_id, handle, name, search_name, created_at) values ($1, $2, $2, $2, 0)`, all[i], handle); err != nil {
				return err
			}
			if err := s.befriend(ctx, tx, all[i], s.zoe); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, `insert into offer_setting (user_id, weekly_limit) values ($1, 100)`, all[i]); err != nil {
				return err
			}
		}
		return nil
	})
	return all
}

// letters has every third of them write to Zoe, up to so many times.
func (s *scene) letters(friends []person.UserID, most int) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for i := 0; i < len(friends); i += 3 {
			if err := s.wrote(ctx, tx, friends[i], i/3%most+1); err != nil {
				return err
			}
		}
		return nil
	})
}

// wrote puts messages between somebody and Zoe, straight into the tables.
func (s *scene) wrote(ctx context.Context, tx *database.Tx, user person.UserID, times int) error {
	id, pair := "c_"+string(user), person.PairOf(user, s.zoe)
	now := s.clock.now().UnixMicro()
	for _, one := range []struct {
		query string
		args  []any
	}{
		{`insert into conversation (conversation_id, kind, direct_key, created_by, created_at) values ($1, 'direct', $2, $3, 1)`,
			[]any{id, string(pair.Low + ":" + pair.High), user}},
		{`insert into stream (stream_id, conversation_id, audience, seq, last_at, created_at) values ($1, $1, 'members', $2, $3, 1)`,
			[]any{id, times, now}},
		{`insert into member (conversation_id, user_id, role, position, joined_at) values ($1, $2, 'member', 1, 1), ($1, $3, 'member', 2, 1)`,
			[]any{id, user, s.zoe}},
	} {
		if _, err := tx.Exec(ctx, one.query, one.args...); err != nil {
			return err
		}
	}
	for i := range times {
		if _, err := tx.Exec(ctx, `insert into message (message_id, stream_id, seq, conversation_id, author_id, kind, created_at)
			values ($1, $2, $3, $2, $4, 'text', $5)`, fmt.Sprintf("%s %d", id, i), id, i+1, user, now-int64(times-1-i)); err != nil {
			return err
		}
	}
	return nil
}

// passed is how many passes of an offer there are, and to how many people.
func (s *scene) passed(id offer.ID) (passes, people int64) {
	s.Helper()
	return s.count(`select count(*) from pass where offer_id = $1`, id), s.count(`select count(distinct to_id) from pass where offer_id = $1`, id)
}

// Beyond so many friends the rest is considered by background work: nobody is lost and nobody asked twice, though it is
// interrupted and two nodes are at it. It stops at the rule's most, passes over who is no friend any more, waits while the
// offer is paused, and ends with it.
func TestMoreFriendsThanAtOnce(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		const many, writers, atOnce = 84, 28, 40
		s.ref.atOnce = atOnce
		friends := s.crowd(many)
		s.letters(friends, 1)
		// Some order, the same each time, in which those who write are all over.
		s.dice.show(func(below int64) int64 { return below * 5 / 11 })
		most := func(n int64, condition string) offer.ID {
			return s.publish(s.coffee(func(d *CampaignDraft) {
				d.Rules.Recommendation.Most, d.Rules.Recommendation.Condition, d.Rules.Recommendation.Order = n, condition, "random"
			}), 0)
		}
		wantPassed := func(id offer.ID, want int64) {
			t.Helper()
			if passes, people := s.passed(id); passes != want || people != want {
				t.Errorf("%d passes to %d people, want %d", passes, people, want)
			}
		}
		all := most(1000, "")
		held := s.claim(s.zoe, all, asRecommended)
		wantPassed(all, atOnce)
		// Killed after the batch and before the commit: it is as if it had never begun.
		killed := errors.New("killed")
		if err := s.db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			return errors.Join(s.ref.GoOn(ctx, tx, held.ID), killed)
		}); !errors.Is(err, killed) {
			t.Fatal(err)
		}
		wantPassed(all, atOnce)
		var workers sync.WaitGroup
		for range 4 {
			workers.Go(func() {
				for range 3 {
					if err := s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error { return s.ref.GoOn(ctx, tx, held.ID) }); err != nil {
						t.Error(err)
					}
				}
			})
		}
		workers.Wait()
		wantPassed(all, many)
		if pieces := s.goOn(); pieces != 0 {
			t.Errorf("%d pieces were left", pieces)
		}

		some := most(82, "")
		s.claim(s.zoe, some, asRecommended)
		if pieces := s.goOn(); pieces != 2 {
			t.Errorf("it took %d pieces to reach the most", pieces)
		}
		wantPassed(some, 82)

		const writes = "messages_30d > 0"
		fewer := most(1000, writes)
		s.claim(s.zoe, fewer, asRecommended)
		before, _ := s.passed(fewer)
		var gone person.UserID
		for i := 0; i < many; i += 3 {
			if s.count(`select count(*) from pass where offer_id = $1 and to_id = $2`, fewer, friends[i]) == 0 {
				gone = friends[i]
			}
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.people.Unfriend(ctx, tx, s.actor(s.zoe), gone)
		})
		s.take(fewer, s.ref.Pause)
		if pieces := s.goOn(); pieces != 0 {
			t.Errorf("%d pieces while it is paused", pieces)
		}
		wantPassed(fewer, before)
		s.take(fewer, s.ref.Publish)
		s.goOn()
		wantPassed(fewer, writers-1)

		over := most(1000, writes)
		s.claim(s.zoe, over, asRecommended)
		before, _ = s.passed(over)
		s.take(over, s.ref.End)
		if pieces := s.goOn(); pieces != 1 {
			t.Errorf("it took %d pieces to see that it is over", pieces)
		}
		wantPassed(over, before)
		s.kept()
	})
}

// A pause that comes while a node has read what is waiting loses nobody.
func TestPausedBetweenLookingAndDoing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.ref.atOnce = 20
		s.crowd(25)
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Recommendation.Most = 1000 }), 0)
		held := s.claim(s.zoe, id, asRecommended)
		s.take(id, s.ref.Pause)
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.GoOn(ctx, tx, held.ID) })
		s.take(id, s.ref.Publish)
		s.goOn()
		if passes, _ := s.passed(id); passes != 25 {
			t.Errorf("%d of 25", passes)
		}
	})
}
