package referral

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// Ana claims a coffee, Bo sees it from Ana and uses it at the counter, Ana gets 1.00, and so does Bo; both are told at once, on
// every terminal, and both find it in their statements.
func TestAnaClaimsACoffeeAndBoUsesIt(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 10_00)
		s.claim(s.ana, id, asRecommended)
		s.wantBudget(id, 0, 0, 10_00) // nobody passed it on to Ana
		if from := s.shelf(s.bo)[0].From; from.ID != s.ana {
			t.Errorf("Bo sees it from %+v", from)
		}
		held := s.claim(s.bo, id, asNamed)
		if held.From.ID != s.ana || !held.Promised || *held.Promise.Amount != eur(100) {
			t.Errorf("%+v", held)
		}
		s.wantBudget(id, 0, 2_00, 8_00)
		s.wantWallet(s.ana, 0)
		done := s.redeem(held, 0)
		s.wantBudget(id, 2_00, 0, 8_00)
		for user, side := range map[person.UserID]Side{s.ana: FirstUser, s.bo: Friend} {
			s.wantWallet(user, 100)
			o := outcome(t, done, side)
			if o.State != "paid" || *o.Amount != eur(100) {
				t.Errorf("%+v", o)
			}
			s.wantEntry(user, 100, KindReward, o.RewardID)
			r := s.reward(user)
			if r.ID != o.RewardID || r.State != "paid" || r.Side != side || *r.Amount != eur(100) || r.Offer != "A coffee on the house" || r.Merchant.Name != "Kolibri" {
				t.Errorf("%+v", r)
			}
			s.wantHeard(user, r)
			if len(s.heard(user, "wallet")) == 0 {
				t.Errorf("%s's wallet did not change on the screen", s.name(user))
			}
		}
		page := got(s, func(ctx context.Context, tx *database.Tx) (Page, error) {
			return s.ref.Open(ctx, tx, s.ana, s.reward(s.ana).ID)
		})
		if page.Title != "bob Customer had the coffee" || page.Text != "Kolibri gives you {amount} for A coffee on the house." {
			t.Errorf("%+v", page)
		}
		if after := s.voucher(s.bo, held.ID); after.Promise != nil || after.State != offer.VoucherUsed {
			t.Errorf("%+v", after)
		}
		s.sound()
	})
}

// wantEntry checks that the newest line of a statement is this one.
func (s *scene) wantEntry(user person.UserID, amount int64, kind string, reference RewardID) {
	s.Helper()
	lines := got(s, func(ctx context.Context, tx *database.Tx) ([]wallet.Entry, error) {
		lines, _, err := s.wallets.Statement(ctx, tx, user, "EUR", "", 10)
		return lines, err
	})
	if len(lines) == 0 || lines[0].Amount != eur(amount) || lines[0].Kind != kind || lines[0].Reference != string(reference) || lines[0].Memo != "A coffee on the house" {
		s.Errorf("the statement of %s says %+v", s.name(user), lines)
	}
}

// wantHeard checks that the last reward that somebody's terminals heard of is this one, as it is shown.
func (s *scene) wantHeard(user person.UserID, want Reward) {
	s.Helper()
	heard := s.heard(user, "reward")
	if len(heard) == 0 {
		s.Fatalf("%s hears nothing", s.name(user))
	}
	text, _ := json.Marshal(want)
	if string(heard[len(heard)-1]) != string(text) {
		s.Errorf("%s hears %s, want %s", s.name(user), heard[len(heard)-1], text)
	}
}

// What a claim may come to is set aside with it, and free again when the voucher is used for less, expires, or is used up.
func TestWhatIsSetAside(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) {
			d.Terms.Uses = 2
			d.Rules.Rewards.FirstUser = []Template{
				{Condition: "spent >= 2000", Gives: GivesMoney, Amount: euros(300)}, {Gives: GivesMoney, AtLeast: euros(10), AtMost: euros(90), Amount: euros(50)}}
		}), 10_00)
		s.share(s.ana, s.mine(s.ana, id), s.bo, s.chi)
		bo, chi := s.claim(s.bo, id, asNamed), s.claim(s.chi, id, asNamed)
		s.wantBudget(id, 0, 2*4_00, 2_00)
		s.dice.show(func(int64) int64 { return 7 })
		s.redeem(bo, 10_00)
		s.wantWallet(s.ana, 17)
		s.wantBudget(id, 1_17, 4_00, 4_83) // the first use is over, and a second one brings nothing
		s.clock.pass(30 * day)
		s.settle()
		if after := s.voucher(s.chi, chi.ID); after.State != offer.VoucherExpired || after.Promise != nil {
			t.Errorf("%+v", after)
		}
		s.wantBudget(id, 1_17, 0, 8_83)
		s.sound()
	})
}

// Where the budget is too short to set aside, nothing is promised; what there is at the counter is given all the same.
func TestNotPromisedButGiven(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 50)
		s.share(s.ana, s.mine(s.ana, id), s.bo, s.chi)
		bo, chi := s.claim(s.bo, id, asNamed), s.claim(s.chi, id, asNamed)
		if bo.Promised || bo.Promise == nil {
			t.Errorf("%+v", bo)
		}
		s.wantBudget(id, 0, 0, 50)
		got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
			return s.ref.Fund(ctx, tx, s.kim, s.cafe, id, eur(200))
		})
		s.redeem(bo, 0)
		s.wantWallet(s.ana, 100)
		s.wantWallet(s.bo, 100)
		done := s.redeem(chi, 0)
		if o := outcome(t, done, Friend); o.Reason != Budget || o.State != "none" || o.Amount != nil || o.Gives != "" {
			t.Errorf("%+v", o)
		}
		s.wantWallet(s.chi, 0)
		// Nothing is what the page of nothing says.
		page := got(s, func(ctx context.Context, tx *database.Tx) (Page, error) {
			return s.ref.Open(ctx, tx, s.chi, s.reward(s.chi).ID)
		})
		if page.Title != "" || page.Reward.Gives != "" {
			t.Errorf("%+v", page)
		}
		s.sound()
	})
}

// With pending days, it is held until then: seen by both, in nobody's wallet, and paid once its time has come.
func TestPending(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.PendingDays = 3 }), 10_00)
		done := s.redeem(s.passedOn(id, s.bo), 0)
		r := s.reward(s.ana)
		if r.State != "pending" || r.DueAt == nil || !r.DueAt.Equal(s.clock.now().Add(3*day)) {
			t.Errorf("%+v", r)
		}
		s.wantHeard(s.ana, r)
		s.wantWallet(s.ana, 0)
		s.wantBudget(id, 0, 2_00, 8_00)
		s.clock.pass(3*day - time.Microsecond)
		s.settle()
		s.wantWallet(s.ana, 0)
		early := s.db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error { return s.ref.Settle(ctx, tx, r.ID) })
		if early != nil || s.reward(s.ana).State != "pending" {
			t.Error("it was paid before its time")
		}
		s.clock.pass(time.Microsecond)
		s.settle()
		s.settle()
		s.wantWallet(s.ana, 100)
		s.wantWallet(s.bo, 100)
		s.wantHeard(s.ana, s.reward(s.ana))
		s.wantEntry(s.ana, 100, KindReward, outcome(t, done, FirstUser).RewardID)
		s.wantBudget(id, 2_00, 0, 8_00)
		s.sound()
	})
}

// A reversal finds the reward wherever it is: given up while it is pending, taken back once it is paid, and as much of it as is
// left when some was spent.
func TestReversals(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		pending := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.PendingDays = 3 }), 10_00)
		back := s.reverse(s.redeem(s.passedOn(pending, s.bo), 0))
		if o := outcome(t, back, FirstUser); o.State != "reversed" || o.Reason != Reversed {
			t.Errorf("%+v", o)
		}
		s.wantHeard(s.ana, s.reward(s.ana))
		s.wantBudget(pending, 0, 2_00, 8_00) // the voucher can be used again, and is promised the same
		s.clock.pass(3 * day)
		s.settle()
		s.wantWallet(s.ana, 0)

		paid := s.publish(s.coffee(), 10_00)
		held := s.passedOn(paid, s.bo)
		done := s.redeem(held, 0)
		s.reverse(done)
		s.wantWallet(s.ana, 0)
		s.wantWallet(s.bo, 0)
		s.wantEntry(s.ana, -100, KindRewardBack, outcome(t, done, FirstUser).RewardID)
		s.wantBudget(paid, 0, 2_00, 8_00)
		_, err := s.tryReverse(done.ID)
		s.wantFault(err, offer.ErrAlreadyReversed)
		// It can be used again, and then it is given again.
		s.redeem(held, 0)
		s.wantWallet(s.ana, 100)

		spent := s.publish(s.coffee(), 10_00)
		last := s.redeem(s.passedOn(spent, s.bo), 0)
		s.wantWallet(s.ana, 200)
		s.spend(s.ana, 140)
		s.reverse(last)
		s.wantWallet(s.ana, 0)
		s.wantWallet(s.bo, 100)
		r := s.rewards(s.ana)[0]
		if r.State != "reversed" || *r.Recovered != eur(60) || *r.Amount != eur(100) {
			t.Errorf("%+v", r)
		}
		// 10.00, less the 0.40 that Ana has spent, of which 2.00 are set aside for the next time.
		s.wantBudget(spent, 40, 2_00, 7_60)
		s.sound()
	})
}

// spend has somebody pay Kim.
func (s *scene) spend(user person.UserID, amount int64) {
	s.Helper()
	got(s, func(ctx context.Context, tx *database.Tx) (offer.Merchant, error) {
		shop, err := s.offers.Apply(ctx, tx, person.Actor{UserID: user, Administrator: true}, offer.MerchantDraft{Name: "A shop", Currency: "EUR"})
		if err == nil {
			_, err = s.offers.Deposit(ctx, tx, user, shop.ID, eur(amount))
		}
		return shop, err
	})
}

func (s *scene) points(user person.UserID) int64 {
	s.Helper()
	return s.count(`select coalesce(sum(balance), 0) from points where user_id = $1`, user)
}

func TestPoints(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		points := func(d *CampaignDraft) {
			d.Terms.Uses, d.Rules.Rewards.On = 3, OnEveryRedemption
			d.Rules.Rewards.FirstUser, d.Rules.Rewards.Friend = []Template{{Gives: GivesPoints, Points: 40}}, []Template{{Gives: GivesPoints, Points: 5}}
		}
		id := s.publish(s.coffee(points), 0)
		held := s.passedOn(id, s.bo)
		if !held.Promised || held.Promise.Points != 5 {
			t.Errorf("%+v", held)
		}
		first, second := s.redeem(held, 0), s.redeem(held, 0)
		if s.points(s.ana) != 80 || s.points(s.bo) != 10 {
			t.Errorf("%d and %d", s.points(s.ana), s.points(s.bo))
		}
		all := got(s, func(ctx context.Context, tx *database.Tx) ([]Points, error) { return s.ref.PointsOf(ctx, tx, s.ana) })
		if len(all) != 1 || all[0].Balance != 80 || all[0].Merchant.Name != "Kolibri" {
			t.Errorf("%+v", all)
		}
		s.reverse(first)
		if s.points(s.ana) != 40 {
			t.Errorf("%d", s.points(s.ana))
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.Exec(ctx, `update points set balance = 15`)
			return err
		})
		s.reverse(second)
		if s.points(s.ana) != 0 || s.points(s.bo) != 10 {
			t.Errorf("%d and %d", s.points(s.ana), s.points(s.bo))
		}
		waits := s.publish(s.coffee(points, func(d *CampaignDraft) { d.Rules.Rewards.PendingDays = 1 }), 0)
		s.redeem(s.passedOn(waits, s.bo), 0)
		if s.points(s.ana) != 0 {
			t.Error("points that wait are there")
		}
		s.clock.pass(day)
		s.settle()
		if s.points(s.ana) != 40 {
			t.Errorf("%d", s.points(s.ana))
		}
		s.sound()
	})
}

// Every use is rewarded, and the next one promised at once; the last one frees what is left.
func TestEveryRedemption(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Terms.Uses, d.Rules.Rewards.On = 3, OnEveryRedemption }), 5_00)
		held := s.passedOn(id, s.bo)
		for i, want := range [][3]int64{{2_00, 2_00, 1_00}, {4_00, 1_00, 0}, {5_00, 0, 0}} {
			s.redeem(held, 0)
			s.wantBudget(id, want[0], want[1], want[2])
			s.wantWallet(s.bo, 100*int64(i+1))
		}
		s.wantWallet(s.ana, 200) // the last 1.00 went to the friend, whose side is the certain one
		s.sound()
	})
}

// A reward on the claim is given with it, once, whatever is redeemed later.
func TestOnTheClaim(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.On = OnClaim }), 2_00)
		held := s.passedOn(id, s.bo)
		s.wantWallet(s.ana, 100)
		s.wantWallet(s.bo, 100)
		if held.Promise != nil {
			t.Errorf("what was given is promised again: %+v", held.Promise)
		}
		if r := s.rewards(s.ana)[0]; r.Friend.ID != s.bo || r.Reason != Rewarded {
			t.Errorf("%+v", r)
		}
		done := s.redeem(held, 0)
		if len(done.Rewards) != 0 {
			t.Errorf("%+v", done.Rewards)
		}
		s.reverse(done)
		s.wantWallet(s.ana, 100)
		last := s.passedOn(id, s.chi)
		if last.Promise != nil || s.reward(s.chi).Reason != Budget {
			t.Errorf("%+v", s.reward(s.chi))
		}
		s.sound()
	})
}

// Two pass it on: it is owed to the first of them, within the window.
func TestTheFirstWhoPassedItOn(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.AttributionDays = 10 }), 10_00)
		s.share(s.ana, s.mine(s.ana, id), s.chi)
		s.clock.pass(time.Minute)
		s.share(s.bo, s.mine(s.bo, id), s.chi)
		s.redeem(s.claim(s.chi, id, asNamed), 0)
		s.wantWallet(s.ana, 100)
		s.wantWallet(s.bo, 0)
		other := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.AttributionDays = 10 }), 10_00)
		s.share(s.ana, s.mine(s.ana, other), s.chi)
		s.clock.pass(6 * day)
		s.share(s.bo, s.mine(s.bo, other), s.chi)
		s.clock.pass(6 * day)
		s.redeem(s.claim(s.chi, other, asNamed), 0)
		s.wantWallet(s.bo, 100)
		s.sound()
	})
}

// Owners are told at 80 and at 100 percent of a budget, once each; more money takes it back.
func TestAlerts(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 10_00)
		s.share(s.ana, s.mine(s.ana, id), s.bo, s.chi, s.dee)
		percents := func() (all []int64) {
			for _, payload := range s.heard(s.kim, "merchant") {
				var told offer.Told
				if err := json.Unmarshal(payload, &told); err != nil {
					t.Fatal(err)
				}
				if told.OfferID == id && told.Percent > 0 {
					all = append(all, told.Percent)
				}
			}
			return all
		}
		want := func(what string, alerted int64, told ...int64) {
			t.Helper()
			if have := percents(); !slices.Equal(have, told) || s.campaign(id).Alerted != alerted {
				t.Errorf("%s: told %v, want %v; alerted %d", what, have, told, s.campaign(id).Alerted)
			}
		}
		move := func(do func(context.Context, *database.Tx, person.UserID, offer.MerchantID, offer.ID, int64) error, amount int64) {
			s.write(func(ctx context.Context, tx *database.Tx) error { return do(ctx, tx, s.kim, s.cafe, id, amount) })
		}
		fund := func(ctx context.Context, tx *database.Tx, who person.UserID, cafe offer.MerchantID, id offer.ID, amount int64) error {
			_, err := s.ref.Fund(ctx, tx, who, cafe, id, eur(amount))
			return err
		}
		back := func(ctx context.Context, tx *database.Tx, who person.UserID, cafe offer.MerchantID, id offer.ID, amount int64) error {
			_, err := s.ref.Return(ctx, tx, who, cafe, id, eur(amount))
			return err
		}
		move(back, 5_00) // 5.00 are left
		bo := s.claim(s.bo, id, asNamed)
		want("at 40 percent", 0)
		s.claim(s.chi, id, asNamed)
		want("at 80 percent", 80, 80)
		s.redeem(bo, 0)
		want("what was promised is paid", 80, 80)
		move(back, 1_00)
		want("at 100 percent", 100, 80, 100)
		s.claim(s.dee, id, asNamed)
		want("still", 100, 80, 100)
		move(fund, 50)
		want("back at 88 percent, which is no news", 80, 80, 100)
		move(fund, 20_00)
		want("with more money", 0, 80, 100)
		s.sound()
	})
}
