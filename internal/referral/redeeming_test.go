package referral

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// counter is vouchers that can be used over and over, each use of which costs the budget a cent and rewards both sides with one.
func (s *scene) counter(offers, callers int) (codes []string) {
	s.Helper()
	d := s.coffee(func(d *CampaignDraft) {
		d.FromBudget, d.Terms, d.Rules.Sharing.Copies = true, offer.Terms{Value: euros(1), Uses: 500}, 1000
		d.Rules.Rewards.On = OnEveryRedemption
		d.Rules.Rewards.FirstUser, d.Rules.Rewards.Friend = []Template{{Gives: GivesMoney, Amount: euros(1)}}, []Template{{Gives: GivesMoney, Amount: euros(1)}}
	})
	const rich = 10_000_00
	s.write(func(ctx context.Context, tx *database.Tx) error {
		if _, err := s.wallets.TopUp(ctx, tx, s.kim, eur(rich)); err != nil {
			return err
		}
		_, err := s.offers.Deposit(ctx, tx, s.kim, s.cafe, eur(rich))
		return err
	})
	friends := s.crowd(max(callers, offers))
	for i := range offers {
		id := s.publish(d, rich/int64(offers))
		s.write(func(ctx context.Context, tx *database.Tx) error {
			first, err := s.ref.Claim(ctx, tx, s.actor(s.zoe), id, ClaimWish{})
			if err != nil {
				return err
			}
			for j := i; j < len(friends); j += offers {
				if _, _, err := s.ref.Share(ctx, tx, s.zoe, first.ID, ShareWish{UserIDs: friends[j : j+1]}); err != nil {
					return err
				}
				held, err := s.ref.Claim(ctx, tx, person.Actor{UserID: friends[j]}, id, asNamed)
				if err != nil {
					return err
				}
				codes = append(codes, held.Code)
			}
			return nil
		})
	}
	return codes
}

// Redemptions with rewards for both sides, by 64 callers, of one campaign's budget and of 500, gathered and each alone.
func BenchmarkRedeeming(b *testing.B) {
	for _, engine := range databasetest.Engines {
		for _, offers := range []int{1, 500} {
			s := newScene(b, databasetest.Open(b, engine))
			codes := s.counter(offers, 64)
			together := database.NewTogether(s.db, func(ctx context.Context, tx *database.Tx, commands []*Command) error {
				return s.ref.Do(ctx, tx, commands...)
			})
			for name, redeem := range map[string]func(context.Context, *Command) error{
				"together": together.Do,
				"alone": func(ctx context.Context, one *Command) error {
					return s.db.Write(ctx, func(ctx context.Context, tx *database.Tx) error { return s.ref.Do(ctx, tx, one) })
				},
			} {
				b.Run(fmt.Sprintf("%s/%d/%s", engine, offers, name), func(b *testing.B) {
					var turn atomic.Int64
					b.SetParallelism(32)
					b.RunParallel(func(pb *testing.PB) {
						for pb.Next() {
							one := Redeeming(s.till, "", offer.Purchase{Code: codes[int(turn.Add(1))%len(codes)]})
							err := database.ErrConflict // too many at once, each alone: whoever gave up comes again
							for errors.Is(err, database.ErrConflict) {
								err = redeem(context.Background(), one)
							}
							if err = errors.Join(err, one.Err); err != nil {
								b.Error(err)
							}
						}
					})
					b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "redemptions/s")
				})
			}
		}
	}
}
