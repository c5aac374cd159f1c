package referral

import (
	"context"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/person"
)

// town stores a million friendships besides: 20,000 people, each friends with the 50 before and the 50 behind, close to a tenth
// of them.
func (s *scene) town() {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for _, query := range []string{
			`with recursive n(i) as (select 0 union all select i + 1 from n where i < 20049)
				insert into person (user_id, handle, name, search_name, created_at) select 'u_100f3a7c-5d1e-7b3a-9c2f-' || substr('000000000000' || i, -12),
				'town' || i, 'Somebody', 'somebody', 0 from n`,
			`with recursive n(i) as (select 0 union all select i + 1 from n where i < 19999), d(j) as (select 1 union all select j + 1 from d where j < 50)
				insert into friendship (low_id, high_id, requested_by, state, created_at, accepted_at)
				select 'u_100f3a7c-5d1e-7b3a-9c2f-' || substr('000000000000' || i, -12), 'u_100f3a7c-5d1e-7b3a-9c2f-' || substr('000000000000' || (i + j), -12),
				'u_100f3a7c-5d1e-7b3a-9c2f-' || substr('000000000000' || i, -12), 'accepted', 1, 1 from n, d`,
			`insert into closeness (user_id, friend_id, score) select low_id, high_id, 60 + abs(random()) % 300 from friendship
				where requested_by = low_id and abs(random()) % 10 = 0`,
			`insert into closeness (user_id, friend_id, score) select friend_id, user_id, score from closeness where user_id < friend_id`,
		} {
			if _, err := tx.Exec(ctx, query); err != nil {
				return err
			}
		}
		return nil
	})
}

// Choosing 20 of 5,000 friends, a third of whom write, in a transaction of its own, on SQLite, among a million friendships.
func BenchmarkChoosing20Of5000Friends(b *testing.B) {
	s := newScene(b, databasetest.Open(b, database.SQLite))
	s.town()
	friends := s.crowd(5000)
	s.letters(friends, 30)
	id := s.publish(s.coffee(func(d *CampaignDraft) {
		d.Supply.PerUser, d.Rules.Recommendation.Condition = 1000, "friends_since >= 7 && messages_30d >= 0 && !has_used"
	}), 0)
	s.write(func(ctx context.Context, tx *database.Tx) error {
		pairs := make([]person.Pair, len(friends))
		for i, friend := range friends {
			pairs[i] = person.PairOf(s.zoe, friend)
		}
		return s.ref.measure(ctx, tx, pairs)
	})
	held := s.claim(s.zoe, id, ClaimWish{})
	var r referral
	var c campaign
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		r, c, err = s.ref.mine(ctx, tx, s.zoe, held.ID)
		return err
	})
	for b.Loop() {
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.recommend(ctx, tx, c, r) })
		b.StopTimer()
		if n := s.count(`select count(*) from pass`); n != 20 {
			b.Fatalf("%d were chosen", n)
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.Exec(ctx, `delete from pass`)
			return err
		})
		b.StartTimer()
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/op")
}
