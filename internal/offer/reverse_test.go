package offer

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

// A reversal gives back the use, the money, and what was held, once.
func TestReversing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(coffee(fromBudget), 10_00)
		v := s.claimed(s.ana, id)
		done := s.redeemed(spent(v.Code, 5_00))
		s.wantBudget(id, 10_00, 0, 3_20, 0, 6_80)
		back, err := s.reverse(done.ID)
		if must(s, back, err); back.State != "reversed" || back.ReversedBy != "Whole name of cleo" || back.Reason != "Wrong order" || back.UsesLeft != 1 ||
			back.ReversedAt == nil || !back.ReversedAt.Equal(s.clock.now()) || back.Value != eur(3_20) {
			t.Errorf("reversed %+v", back)
		}
		s.wantBudget(id, 10_00, 0, 0, 3_20, 6_80)
		if seen := s.voucher(s.ana, v.ID); seen.State != VoucherActive || seen.UsesLeft != 1 || len(seen.Used) != 1 || !seen.Used[0].Reversed {
			t.Errorf("Ana sees %+v", seen)
		}
		_, err = s.reverse(done.ID)
		s.wantFault(err, ErrAlreadyReversed)
		_, err = s.reverse("rdm_1")
		s.wantFault(err, fault.ErrNotFound)
		other := s.opens("Kim's other", "EUR")
		for by, reason := range map[Teller]string{{Merchant: other, User: s.kim}: "", s.teller(): strings.Repeat("é", 201)} {
			again := s.redeemed(ordered("table 6", spent(v.Code, -1)))
			want := fault.ErrNotFound
			if reason != "" {
				want = fault.ErrInvalid
			}
			s.wantFault(s.db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				_, err := s.offers.Reverse(ctx, tx, by, again.ID, reason)
				return err
			}), want)
		}
		s.wantKept(true)
	})
}

// A voucher whose time is over when its use is reversed is not used again, and nothing is held for it.
func TestReversingWhenItsTimeIsOver(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(fifth(fromBudget, unboundedly), 100_00)
		whole, begun, swept := s.claimed(s.ana, id), s.claimed(s.ana, id), s.claimed(s.ana, id)
		var uses []Redemption
		for range 3 {
			uses = append(uses, s.redeemed(spent(whole.Code, 10_00)))
		}
		uses = append(uses, s.redeemed(spent(begun.Code, 10_00)))
		s.clock.pass(30 * 24 * time.Hour)
		_, err := s.reverse(uses[2].ID)
		s.must(err)
		s.wantBudget(id, 100_00, 0, 6_00, 25_00, 69_00) // for the two that the worker has not come by yet
		_, err = s.reverse(uses[3].ID)
		s.must(err)
		s.must(s.expire())
		s.wantBudget(id, 100_00, 0, 4_00, 0, 96_00)
		_, err = s.reverse(uses[0].ID)
		s.must(err)
		for voucher, left := range map[VoucherID]int64{whole.ID: 2, begun.ID: 3, swept.ID: 3} {
			if v := s.voucher(s.ana, voucher); v.State != VoucherExpired || v.UsesLeft != left {
				t.Errorf("it is %s, with %d uses left; want %d", v.State, v.UsesLeft, left)
			}
		}
		_, err = s.redeem(spent(whole.Code, 10_00))
		s.wantFault(err, ErrVoucherExpired)
		s.wantKept(true)
	})
}

// Where the merchant has spent the money, what is still there comes back. The voucher is honoured all the same, and what was
// held for its other uses is not lost with what was not.
func TestReversingWhenTheMoneyIsSpent(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(fifth(fromBudget), 15_00)
		v := s.claimed(s.ana, id)
		done := s.redeemed(spent(v.Code, 100_00))
		s.wantBudget(id, 15_00, 0, 5_00, 10_00, 0)
		s.must(s.payOut(s.account() - 1_50))
		_, err := s.reverse(done.ID)
		s.must(err)
		if got := s.account(); got != 0 {
			t.Errorf("the café has %d", got)
		}
		s.wantBudget(id, 15_00, 0, 3_50, 11_50, 0)
		s.wantKept(false)
		for _, want := range []struct{ covered, spent, held int64 }{{5_00, 8_50, 6_50}, {5_00, 13_50, 1_50}, {1_50, 15_00, 0}} {
			done := s.redeemed(spent(v.Code, 100_00))
			if done.Value != eur(5_00) {
				t.Errorf("it is worth %v, whoever bears it", done.Value)
			}
			s.wantBudget(id, 15_00, 0, want.spent, want.held, 0)
			s.wantKept(false)
		}
		if v := s.voucher(s.ana, v.ID); v.State != VoucherUsed || v.UsesLeft != 0 {
			t.Errorf("it is %s with %d uses", v.State, v.UsesLeft)
		}
		if got := s.account(); got != 11_50 {
			t.Errorf("the café has %d", got)
		}
	})
}
