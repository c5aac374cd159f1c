package referral

import (
	"context"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
)

// cake is an offer of which coffees give vouchers.
func (s *scene) cake(change ...func(*CampaignDraft)) offer.ID {
	s.Helper()
	return s.publish(s.coffee(append([]func(*CampaignDraft){func(d *CampaignDraft) {
		d.Title, d.Rules.Rewards, d.Window.ValidDays = "A slice of cake", Policy{}, 10
	}}, change...)...), 0)
}

func gives(id offer.ID) func(*CampaignDraft) {
	return func(d *CampaignDraft) { d.Rules.Rewards.FirstUser = []Template{{Gives: GivesVoucher, OfferID: &id}} }
}

func (s *scene) claimed(id offer.ID) int64 {
	s.Helper()
	return s.campaign(id).Claimed
}

// A voucher that may be given is set aside with the claim: the last slice is nobody else's any more. It is valid from when it is
// given, and taken back with the use as long as it was not used itself.
func TestAVoucherAsAReward(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		cake := s.cake(func(d *CampaignDraft) { d.Supply.Claims = 2 })
		id := s.publish(s.coffee(gives(cake)), 10_00)
		held := s.passedOn(id, s.bo)
		if s.claimed(cake) != 1 {
			t.Errorf("%d are set aside", s.claimed(cake))
		}
		s.claim(s.dee, cake, ClaimWish{})
		_, err := s.tryClaim(s.zoe, cake, ClaimWish{})
		s.wantFault(err, offer.ErrSoldOut)
		// Longer than a slice of cake keeps: it is fresh all the same.
		s.clock.pass(20 * day)
		s.settle()
		done := s.redeem(held, 0)
		r := s.reward(s.ana)
		if r.Gives != GivesVoucher || r.VoucherID == nil || r.State != "paid" {
			t.Fatalf("%+v", r)
		}
		gift := s.voucher(s.ana, *r.VoucherID)
		if gift.State != offer.VoucherActive || !gift.ValidUntil.Equal(s.clock.now().Add(10*day)) || gift.From != nil {
			t.Errorf("%+v", gift)
		}
		s.reverse(done)
		if again := s.strings(`select state from voucher where voucher_id = $1`, gift.ID); again[0] != "void" || s.claimed(cake) != 2 {
			t.Errorf("it is %v, and %d are claimed", again, s.claimed(cake))
		}
		second := s.redeem(held, 0)
		gift = s.voucher(s.ana, *s.rewards(s.ana)[0].VoucherID)
		s.redeem(gift, 0)
		s.reverse(second)
		if again := s.voucher(s.ana, gift.ID); again.State != offer.VoucherUsed {
			t.Errorf("it was eaten, and is %s", again.State)
		}
		s.sound()
	})
}

// Where none can be set aside, none is promised, and what was set aside is free again when the voucher expires.
func TestNoVoucherToSetAside(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		cake := s.cake(func(d *CampaignDraft) { d.Supply.Claims = 1 })
		friends := func(d *CampaignDraft) { d.Rules.Rewards.Friend = []Template{{Gives: GivesVoucher, OfferID: &cake}} }
		id := s.publish(s.coffee(friends), 10_00)
		bo, chi := s.passedOn(id, s.bo), s.passedOn(id, s.chi)
		if !bo.Promised || chi.Promised || chi.Promise.Title != "A slice of cake" {
			t.Errorf("%+v\n%+v", bo, chi)
		}
		if o := outcome(t, s.redeem(chi, 0), Friend); o.Reason != Budget || o.Gives != "" {
			t.Errorf("%+v", o)
		}
		s.clock.pass(30 * day)
		s.settle()
		if s.claimed(cake) != 0 {
			t.Errorf("%d are still set aside", s.claimed(cake))
		}
		s.sound()
	})
}

// A slice whose own budget is empty cannot be set aside; that takes none of its supply, and leaves nothing behind.
func TestAVoucherWhoseBudgetIsEmpty(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		cake := s.cake(func(d *CampaignDraft) { d.FromBudget = true })
		id := s.publish(s.coffee(gives(cake)), 10_00)
		held := s.passedOn(id, s.bo)
		if s.claimed(cake) != 0 {
			t.Errorf("%d are claimed of what cannot be paid for", s.claimed(cake))
		}
		if o := outcome(t, s.redeem(held, 0), FirstUser); o.Reason != Budget {
			t.Errorf("%+v", o)
		}
		if s.claimed(cake) != 0 {
			t.Errorf("%d are claimed of what cannot be paid for", s.claimed(cake))
		}
		s.sound()
	})
}

// A slice that is valid until a day that has passed cannot be given any more: the use is no worse for it.
func TestAVoucherWhoseDayHasPassed(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		until := s.clock.now().Add(5 * day)
		cake := s.cake(func(d *CampaignDraft) { d.Window.ValidDays, d.Window.ValidUntil = 0, &until })
		now := s.publish(s.coffee(gives(cake)), 10_00)
		waits := s.publish(s.coffee(gives(cake), func(d *CampaignDraft) { d.Rules.Rewards.PendingDays = 10 }), 10_00)
		early := s.passedOn(now, s.bo)
		s.redeem(s.passedOn(waits, s.bo), 0)
		s.clock.pass(6 * day)
		s.settle()
		done := s.redeem(early, 0)
		if o := outcome(t, done, FirstUser); o.State != "none" || o.Reason != Budget {
			t.Errorf("%+v", o)
		}
		s.clock.pass(10 * day)
		s.settle()
		for _, r := range s.rewards(s.ana) {
			if r.State != "none" || r.VoucherID != nil || r.Gives != "" {
				t.Errorf("%+v", r)
			}
		}
		s.sound()
	})
}

// Of several templates each voucher is set aside, and all but the one that is given are free again.
func TestOneOfSeveralVouchers(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		cake, tea := s.cake(), s.cake(func(d *CampaignDraft) { d.Title = "A pot of tea" })
		id := s.publish(s.coffee(func(d *CampaignDraft) {
			d.Rules.Rewards.FirstUser = []Template{{Condition: "spent >= 1000", Gives: GivesVoucher, OfferID: &tea},
				{Condition: "spent >= 500", Gives: GivesVoucher, OfferID: &cake}, {Gives: GivesMoney, Amount: euros(150)}}
		}), 10_00)
		bo, chi := s.passedOn(id, s.bo), s.passedOn(id, s.chi)
		if s.claimed(cake) != 2 || s.claimed(tea) != 2 {
			t.Errorf("%d and %d are set aside", s.claimed(cake), s.claimed(tea))
		}
		s.wantBudget(id, 0, 5_00, 5_00)
		s.redeem(bo, 6_00)
		s.redeem(chi, 4_00)
		if s.claimed(cake) != 1 || s.claimed(tea) != 0 {
			t.Errorf("%d and %d are claimed", s.claimed(cake), s.claimed(tea))
		}
		s.wantWallet(s.ana, 150)
		s.sound()
	})
}

// What comes back to an ended offer's budget goes back to the merchant.
func TestAnEndedOfferKeepsNoMoney(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 10_00)
		bo := s.passedOn(id, s.bo)
		s.passedOn(id, s.chi)
		s.take(id, s.ref.End)
		s.wantBudget(id, 0, 4_00, 0)
		done := s.redeem(bo, 0)
		s.wantBudget(id, 2_00, 2_00, 0)
		s.clock.pass(30 * day)
		s.settle()
		s.reverse(done) // the voucher has expired meanwhile
		s.wantBudget(id, 0, 0, 0)
		account := got(s, func(ctx context.Context, tx *database.Tx) (int64, error) {
			balance, err := s.offers.Account(ctx, tx, s.kim, s.cafe)
			return balance.Available.Minor, err
		})
		if account != purse {
			t.Errorf("the merchant has %d of %d", account, purse)
		}
		s.sound()
	})
}
