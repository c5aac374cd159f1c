package offer

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
)

// What a budget bears is held from the claim on, and paid to the cent when it is used; the rest is free again.
func TestTheBudgetBearsWhatWasClaimed(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		lunch := s.publish(fifth(fromBudget, unboundedly), 40_00)
		if got := s.account(); got != till-40_00 {
			t.Errorf("the café has %d", got)
		}
		v := s.claimed(s.ana, lunch)
		s.wantBudget(lunch, 40_00, 0, 0, 15_00, 25_00)
		s.redeemed(spent(v.Code, 14_53)) // a fifth is 2.906
		s.wantBudget(lunch, 40_00, 0, 2_91, 10_00, 27_09)
		if got := s.account(); got != till-40_00+2_91 {
			t.Errorf("the café has %d", got)
		}
		s.claimed(s.bo, lunch)
		_, err := s.claim(s.bo, lunch)
		s.wantFault(err, ErrBudgetSpent)
		s.wantFault(s.takeOut(lunch, 12_10), ledger.ErrInsufficientFunds)
		s.must(s.takeOut(lunch, 12_09))
		s.wantBudget(lunch, 40_00, 12_09, 2_91, 25_00, 0)
		_, err = s.claim(s.bo, lunch)
		s.wantFault(err, ErrBudgetSpent)
		s.redeemed(spent(v.Code, 100_00))
		s.redeemed(spent(v.Code, 0)) // worth nothing, and a use all the same
		s.wantBudget(lunch, 40_00, 12_09, 7_91, 15_00, 5_00)
		if o := s.offer(lunch); o.Claimed != 2 || o.Redeemed != 3 {
			t.Errorf("%d are claimed and %d redeemed", o.Claimed, o.Redeemed)
		}
		s.wantKept(true)
	})
}

// A gift card is used in parts, and what remains of it stays held.
func TestAGiftCardIsUsedInParts(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(card(fromBudget, unboundedly, func(d *Draft) { d.Supply.Redemptions = 3 }), 20_00)
		v, other := s.claimed(s.ana, id), s.claimed(s.ana, id)
		if *v.Balance != eur(10_00) {
			t.Errorf("there is %v on it", v.Balance)
		}
		first := s.redeemed(Purchase{Code: v.Code, Spent: some(12_00), Use: some(4_00)})
		if first.Value != eur(4_00) || *first.ToPay != eur(8_00) || *first.Balance != eur(6_00) || first.UsesLeft != 1 {
			t.Errorf("redeemed %+v", first)
		}
		s.wantBudget(id, 20_00, 0, 4_00, 16_00, 0)
		_, err := s.redeem(Purchase{Code: v.Code, Use: some(6_01)})
		s.wantFault(err, ErrUseTooMuch)
		last := s.redeemed(spent(v.Code, 7_00))
		if last.Value != eur(6_00) || *last.ToPay != eur(1_00) || *last.Balance != eur(0) || last.UsesLeft != 0 {
			t.Errorf("redeemed %+v", last)
		}
		s.wantBudget(id, 20_00, 0, 10_00, 10_00, 0)
		_, err = s.redeem(spent(v.Code, 1))
		s.wantFault(err, ErrVoucherUsed)
		s.redeemed(Purchase{Code: other.Code, Use: some(1)})
		_, err = s.redeem(Purchase{Code: other.Code, Use: some(1)}) // each part is a use of the offer
		s.wantFault(err, ErrUsesExhausted)
		back, err := s.reverse(first.ID)
		if must(s, back, err); *back.Balance != eur(4_00) || back.UsesLeft != 1 {
			t.Errorf("reversed %+v", back)
		}
		s.wantBudget(id, 20_00, 0, 6_01, 13_99, 0)
		if again := s.redeemed(spent(v.Code, -1)); again.Value != eur(4_00) {
			t.Errorf("redeemed %+v", again)
		}
		s.wantKept(true)
	})
}

// When it is over, what is not set aside goes back to the merchant at once, and the rest as it becomes free.
func TestWhatIsLeftGoesBack(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(card(fromBudget, unboundedly), 50_00)
		used, lapsed := s.claimed(s.ana, id), s.claimed(s.ana, id)
		granted, err := s.reserve(s.bo, id)
		must(s, granted, err)
		s.redeemed(Purchase{Code: used.Code, Use: some(4_00)})
		s.steps(s.offers.End, id)
		s.wantBudget(id, 50_00, 20_00, 4_00, 26_00, 0)
		gone, err := s.withdraw(granted)
		if s.must(err); !gone {
			t.Error("it cannot be withdrawn")
		}
		s.wantBudget(id, 50_00, 30_00, 4_00, 16_00, 0)
		s.redeemed(Purchase{Code: used.Code, Use: some(1_00)})
		sweep := func() {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.offers.Sweep(ctx, tx, id) })
		}
		s.clock.pass(30 * 24 * time.Hour)
		s.must(s.expire())
		s.wantBudget(id, 50_00, 30_00, 5_00, 0, 15_00)
		sweep()
		sweep()
		s.wantBudget(id, 50_00, 45_00, 5_00, 0, 0)
		if v := s.voucher(s.ana, lapsed.ID); v.State != VoucherExpired {
			t.Errorf("it is %s", v.State)
		}
		if got := s.account(); got != till {
			t.Errorf("the café has %d, and bore nothing: want %d", got, till)
		}
		open := s.publish(coffee(), 1_00)
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.offers.Sweep(ctx, tx, open) })
		s.wantBudget(open, 1_00, 0, 0, 0, 1_00)
		s.steps(s.offers.End, s.drafted(coffee(fromBudget)))
		s.wantKept(true)
	})
}

// How much of a budget is promised is told rounded down, so that 100 percent means all of it.
func TestHowMuchIsPromised(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.drafted(card(fromBudget, unboundedly, func(d *Draft) { d.Terms.Value = some(3_33) }))
		want := func(percent int64) {
			t.Helper()
			s.read(func(ctx context.Context, tx *database.Tx) error {
				got, err := s.offers.Promised(ctx, tx, id)
				if got != percent {
					t.Errorf("%d percent are promised, want %d", got, percent)
				}
				return err
			})
		}
		want(0)
		s.must(s.fund(id, 10_00))
		s.steps(s.offers.Publish, id)
		want(0)
		first := s.claimed(s.ana, id)
		want(33)
		s.claimed(s.ana, id)
		s.claimed(s.ana, id)
		want(99)
		s.must(s.takeOut(id, 1))
		want(100)
		s.redeemed(spent(first.Code, -1))
		want(100)
		s.must(s.fund(id, 9_99))
		want(50)
	})
}

// The merchant's statement tells every cent, and names redemptions rather than vouchers.
func TestTheMerchantsStatement(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(coffee(fromBudget), 10_00)
		v := s.claimed(s.ana, id)
		done := s.redeemed(spent(v.Code, -1))
		_, err := s.reverse(done.ID)
		s.must(err)
		s.must(s.takeOut(id, 1_00))
		s.must(s.payOut(2_00))
		s.read(func(ctx context.Context, tx *database.Tx) error {
			lines, next, err := s.offers.Statement(ctx, tx, s.kim, s.cafe, "", 100)
			if err != nil || next != "" {
				return fmt.Errorf("%w, and then %q", err, next)
			}
			want := []struct {
				kind, reference string
				amount, balance int64
			}{
				{KindPayout, string(s.cafe), -2_00, till - 11_00}, {KindReturn, string(id), 1_00, till - 9_00},
				{KindDiscountBack, string(done.ID), -3_20, till - 10_00}, {KindDiscount, string(done.ID), 3_20, till - 6_80},
				{KindFund, string(id), -10_00, till - 10_00}, {KindDeposit, string(s.cafe), till, till},
			}
			for i, line := range lines {
				if i >= len(want) || line.Kind != want[i].kind || line.Amount != eur(want[i].amount) || line.Balance != eur(want[i].balance) ||
					line.Reference != want[i].reference {
					t.Errorf("line %d is %+v, want %v", i, line, want)
				}
			}
			return nil
		})
	})
}

// Merchants count in their own currency, whatever its decimals.
func TestOtherCurrencies(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		cafe := s.cafe
		for currency, value := range map[money.Currency]int64{"JPY": 320, "KWD": 3_200} {
			s.cafe = s.opens("Kolibri abroad", currency)
			s.write(func(ctx context.Context, tx *database.Tx) error {
				if _, err := s.wallets.TopUp(ctx, tx, s.kim, *in(10*value, currency)); err != nil {
					return err
				}
				_, err := s.offers.Deposit(ctx, tx, s.kim, s.cafe, *in(10*value, currency))
				return err
			})
			id := s.drafted(coffee(fromBudget, func(d *Draft) { d.Terms.Value = in(value, currency) }))
			s.wantFault(s.fund(id, 1), ledger.ErrCurrencyMismatch)
			s.wantFault(s.payOut(1), ledger.ErrCurrencyMismatch)
			s.write(func(ctx context.Context, tx *database.Tx) error {
				return s.offers.Fund(ctx, tx, s.kim, s.cafe, id, *in(value, currency))
			})
			s.steps(s.offers.Publish, id)
			v := s.claimed(s.ana, id)
			_, err := s.redeem(spent(v.Code, 1))
			s.wantFault(err, ledger.ErrCurrencyMismatch)
			if done := s.redeemed(Purchase{Code: v.Code, Spent: in(value+5, currency)}); done.Value != *in(value, currency) || *done.ToPay != *in(5, currency) {
				t.Errorf("redeemed %+v", done)
			}
			s.wantBudget(id, value, 0, value, 0, 0)
		}
		s.cafe = cafe
		s.wantKept(true)
	})
}
