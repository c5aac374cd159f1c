package referral

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// together runs something so many times side by side.
func (s *scene) together(times int, do func(i int)) {
	s.Helper()
	var all sync.WaitGroup
	for i := range times {
		all.Go(func() { do(i) })
	}
	all.Wait()
}

// crowded is an offer that Zoe has passed on to so many friends, and their vouchers, claimed one after the other.
func (s *scene) crowded(many int, d CampaignDraft, budget int64) (offer.ID, []Held) {
	s.Helper()
	d.Rules.Recommendation.Most = 1000
	id, friends := s.publish(d, budget), s.crowd(many)
	s.claim(s.zoe, id, asRecommended)
	s.goOn()
	held := make([]Held, many)
	s.write(func(ctx context.Context, tx *database.Tx) (err error) {
		for i, friend := range friends {
			if held[i], err = s.ref.Claim(ctx, tx, person.Actor{UserID: friend}, id, asNamed); err != nil {
				return err
			}
		}
		return nil
	})
	return id, held
}

// Eighty use their vouchers at once, of an offer that can be used three times and has money for two rewards: three do, and
// two are rewarded; for the third there was nothing left, and it says so.
func TestEightyAtTheCounter(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id, held := s.crowded(80, s.coffee(func(d *CampaignDraft) {
			d.Supply.Redemptions, d.Rules.Rewards.Friend = 3, nil
		}), 0)
		for _, h := range held {
			if h.Promised {
				t.Fatal("something is promised of nothing")
			}
		}
		got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
			return s.ref.Fund(ctx, tx, s.kim, s.cafe, id, eur(2_00))
		})
		var done, rewarded, short atomic.Int64
		s.together(len(held), func(i int) {
			r, err := s.tryRedeem(held[i], 0)
			switch {
			case errors.Is(err, offer.ErrUsesExhausted):
				return
			case err != nil:
				t.Error(err)
				return
			}
			done.Add(1)
			if o := outcome(t, r, FirstUser); o.Reason == Rewarded {
				rewarded.Add(1)
			} else if o.Reason == Budget {
				short.Add(1)
			}
		})
		if done.Load() != 3 || rewarded.Load() != 2 || short.Load() != 1 {
			t.Errorf("%d redemptions, %d rewards, and %d for which there was nothing left", done.Load(), rewarded.Load(), short.Load())
		}
		s.wantWallet(s.zoe, 2_00)
		s.wantBudget(id, 2_00, 0, 0)
		s.sound()
	})
}

// Twenty claim at once where there is money for seven: seven are promised their reward, the others are not; and those seven get it,
// whoever else is faster at the counter.
func TestAPromiseCannotFail(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		d := s.coffee()
		d.Rules.Recommendation.Most = 1000
		id, friends := s.publish(d, 7*2_00), s.crowd(20)
		s.claim(s.zoe, id, asRecommended)
		held := make([]Held, len(friends))
		s.together(len(friends), func(i int) {
			var err error
			if held[i], err = try(s, func(ctx context.Context, tx *database.Tx) (Held, error) {
				return s.ref.Claim(ctx, tx, person.Actor{UserID: friends[i]}, id, asNamed)
			}); err != nil {
				t.Error(err)
			}
		})
		promised := map[offer.VoucherID]bool{}
		for _, h := range held {
			if h.Promised {
				promised[h.ID] = true
			}
		}
		if len(promised) != 7 {
			t.Errorf("%d are promised something", len(promised))
		}
		s.wantBudget(id, 0, 14_00, 0)
		s.kept()
		s.together(len(held), func(i int) {
			done, err := s.tryRedeem(held[i], 0)
			if err != nil {
				t.Error(err)
				return
			}
			if o := outcome(t, done, Friend); (o.Reason == Rewarded) != promised[held[i].ID] {
				t.Errorf("promised %v, and it came to %s", promised[held[i].ID], o.Reason)
			}
		})
		s.wantWallet(s.zoe, 7_00)
		s.wantBudget(id, 14_00, 0, 0)
		s.sound()
	})
}

// One redemption, sent by twenty tills at once, is one, with one reward for each side; and so is its reversal.
func TestOneRedemptionOneRewardOneReversal(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Terms.Uses, d.Rules.Rewards.On = 9, OnEveryRedemption }), 10_00)
		held := s.passedOn(id, s.bo)
		var ids sync.Map
		s.together(20, func(int) {
			done, err := try(s, func(ctx context.Context, tx *database.Tx) (Redeemed, error) {
				return s.ref.Redeem(ctx, tx, s.till, "", offer.Purchase{Code: held.Code, OrderReference: "till-3/2041"})
			})
			if err != nil {
				t.Error(err)
			}
			if ids.Store(done.ID, true); len(done.Rewards) != 2 {
				t.Errorf("%+v", done.Rewards)
			}
		})
		different := 0
		ids.Range(func(any, any) bool { different++; return true })
		if different != 1 {
			t.Errorf("%d redemptions", different)
		}
		s.wantWallet(s.ana, 100)
		s.wantWallet(s.bo, 100)
		redemption := offer.RedemptionID(s.strings(`select redemption_id from redemption`)[0])
		var reversed atomic.Int64
		s.together(20, func(int) {
			if _, err := s.tryReverse(redemption); err == nil {
				reversed.Add(1)
			} else if !errors.Is(err, offer.ErrAlreadyReversed) {
				t.Error(err)
			}
		})
		if reversed.Load() != 1 {
			t.Errorf("reversed %d times", reversed.Load())
		}
		s.wantWallet(s.ana, 0)
		s.wantBudget(id, 0, 2_00, 8_00)
		s.sound()
	})
}

// Rewards fall due while their redemptions are reversed and their vouchers expire: whoever comes first, each reward is paid or
// taken back, and what was set aside is free.
func TestSettlingReversingAndExpiringAtOnce(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id, held := s.crowded(12, s.coffee(func(d *CampaignDraft) {
			d.Terms.Uses, d.Window.ValidDays, d.Rules.Rewards.On, d.Rules.Rewards.PendingDays = 2, 3, OnEveryRedemption, 3
		}), 100_00)
		done := make([]Redeemed, len(held))
		for i, h := range held {
			done[i] = s.redeem(h, 0)
		}
		s.clock.pass(3 * day)
		var due []RewardID
		s.read(func(ctx context.Context, tx *database.Tx) (err error) {
			due, err = s.ref.Due(ctx, tx, 100)
			return err
		})
		if len(due) != 2*len(held) {
			t.Fatalf("%d are due", len(due))
		}
		s.together(4*len(held), func(i int) {
			n := i / 4
			err := s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
				switch i % 4 {
				case 0:
					_, err := s.ref.Reverse(ctx, tx, s.till, done[n].ID, "")
					return err
				case 1:
					return s.ref.Expire(ctx, tx, held[n].ID)
				default:
					return s.ref.Settle(ctx, tx, due[2*n+i%2])
				}
			})
			if err != nil {
				t.Error(err)
			}
		})
		s.kept()
		s.settle()
		s.wantBudget(id, 0, 0, 100_00)
		s.wantWallet(s.zoe, 0)
		s.sound()
	})
}

// Everybody who races is told why not, in so many words: nothing else may come out of a race.
func isFault(err error) bool {
	var expected *fault.Fault
	return err == nil || errors.As(err, &expected)
}
