package offer

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// ordered is a purchase within an order.
func ordered(order string, p Purchase) Purchase {
	p.OrderReference = order
	return p
}

// A voucher is used as often as its terms say, and whoever stands at the counter is told what it was worth.
func TestRedeeming(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		lunch := s.publish(fifth(), 0)
		v := s.claimed(s.ana, lunch)
		c, err := s.check(spent(strings.ToLower(v.Code), 14_50))
		if must(s, c, err); !c.Redeemable || *c.Value != eur(2_90) || *c.ToPay != eur(11_60) || c.UsesLeft != 3 || c.OfferID != lunch || c.Obstacle != "" {
			t.Errorf("checked: %+v", c)
		}
		c, err = s.check(spent(v.Code, -1))
		if must(s, c, err); c.Redeemable || c.Obstacle != ErrSpendMissing.Code || c.Value != nil {
			t.Errorf("checked: %+v", c)
		}
		done := s.redeemed(spent(" "+strings.ToLower(v.Code), 14_50))
		if done.Value != eur(2_90) || *done.Spent != eur(14_50) || *done.ToPay != eur(11_60) || done.UsesLeft != 2 || done.State != "done" ||
			done.By != "Whole name of cleo" || done.Place != "Market Street 4" || done.Balance != nil || !done.At.Equal(s.clock.now()) ||
			done.OfferID != lunch || done.MerchantID != s.cafe || done.Holder != s.ana || !done.First {
			t.Errorf("redeemed %+v", done)
		}
		s.redeemed(spent(v.Code, 1))
		if last := s.redeemed(spent(v.Code, 100_00)); last.Value != eur(5_00) || last.UsesLeft != 0 || last.First {
			t.Errorf("redeemed %+v", last)
		}
		_, err = s.redeem(spent(v.Code, 100_00))
		s.wantFault(err, ErrVoucherUsed)
		if c, err = s.check(spent(v.Code, 100_00)); must(s, c, err).Obstacle != ErrVoucherUsed.Code || c.State != VoucherUsed {
			t.Errorf("checked: %+v", c)
		}
		if seen := s.voucher(s.ana, v.ID); seen.State != VoucherUsed || len(seen.Used) != 3 || seen.Used[2].Value != eur(2_90) || seen.Used[0].Reversed {
			t.Errorf("Ana sees %+v", seen)
		}
		s.wantKept(true)
	})
}

// Codes of nobody, of another merchant, or mistyped are told apart from those that can be used, and from each other only so far.
func TestCodesThatAreNotTaken(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		other := s.opens("Kim's other", "EUR")
		v := s.claimed(s.ana, s.publish(coffee(), 0))
		for _, test := range []struct {
			by   Teller
			p    Purchase
			want error
			at   string
		}{
			{s.teller(), spent(newCode(), -1), ErrCodeUnknown, ""}, {Teller{Merchant: other, User: s.kim}, spent(v.Code, -1), ErrCodeUnknown, ""},
			{s.teller(), spent(v.Code[1:], -1), ErrCodeMistyped, "/code"}, {s.teller(), spent("", -1), ErrCodeMistyped, "/code"},
			{s.teller(), Purchase{Code: v.Code, Spent: in(1, "USD")}, ledger.ErrCurrencyMismatch, "/spent/currency"},
			{s.teller(), Purchase{Code: v.Code, Place: strings.Repeat("é", 201)}, fault.ErrInvalid, "/place"},
			{s.teller(), Purchase{Code: v.Code, Use: some(1)}, fault.ErrInvalid, "/use"},
		} {
			_, _, err := s.redeemBy(test.by, test.p)
			if s.wantFault(err, test.want); pointer(err) != test.at {
				t.Errorf("%v points at %q, want %q", err, pointer(err), test.at)
			}
		}
		_, err := s.check(spent(newCode(), -1))
		s.wantFault(err, ErrCodeUnknown)
		if done := s.redeemed(spent(v.Code, -1)); done.Spent != nil || done.ToPay != nil || done.Value != eur(3_20) {
			t.Errorf("redeemed %+v", done)
		}
	})
}

// Redeemed by a till, the redemption names the key.
func TestAKeyRedeems(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		key, err := s.makeKey(s.cafe, "Till 3", ScopeRedeem)
		must(s, key, err)
		v := s.claimed(s.ana, s.publish(coffee(), 0))
		by := Teller{Merchant: s.cafe, Key: key.ID, Name: key.Name}
		done, fresh, err := s.redeemBy(by, Purchase{Code: v.Code, Place: " Mill  Lane "})
		if s.must(err); !fresh || done.By != "Till 3" || done.Place != "Mill Lane" {
			t.Errorf("redeemed %+v", done)
		}
		back, err := try(s, func(ctx context.Context, tx *database.Tx) (Redemption, error) {
			return s.offers.Reverse(ctx, tx, by, done.ID, " wrong\norder ")
		})
		if must(s, back, err); back.ReversedBy != "Till 3" || back.Reason != "wrong order" || back.By != "Till 3" {
			t.Errorf("reversed %+v", back)
		}
	})
}

// A paused or ended offer's vouchers are honoured as long as they are valid, and not a moment longer.
func TestVouchersOutliveTheirOffer(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(coffee(unboundedly, fromBudget), 20_00)
		var vouchers []Voucher
		for range 4 {
			vouchers = append(vouchers, s.claimed(s.ana, id))
		}
		s.steps(s.offers.Pause, id)
		s.redeemed(spent(vouchers[0].Code, -1))
		s.steps(s.offers.End, id)
		s.redeemed(spent(vouchers[1].Code, -1))
		s.clock.pass(30*24*time.Hour - time.Microsecond)
		s.redeemed(spent(vouchers[2].Code, -1))
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.offers.Expire(ctx, tx, vouchers[3].ID) })
		s.must(s.expire())
		if v := s.voucher(s.ana, vouchers[3].ID); v.State != VoucherActive {
			t.Errorf("it is %s before its time is over", v.State)
		}
		s.clock.pass(time.Microsecond)
		_, err := s.redeem(spent(vouchers[3].Code, -1))
		s.wantFault(err, ErrVoucherExpired)
		if v := s.voucher(s.ana, vouchers[3].ID); v.State != VoucherExpired {
			t.Errorf("it shows as %s before the worker came by", v.State)
		}
		s.must(s.expire())
		s.must(s.expire())
		_, err = s.redeem(spent(vouchers[3].Code, -1))
		s.wantFault(err, ErrVoucherExpired)
		s.wantKept(true)
	})
}

// Asked twice for one order, a voucher is redeemed once and answers the same; for other amounts it says so.
func TestOneOrderIsRedeemedOnce(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		v := s.claimed(s.ana, s.publish(fifth(), 0))
		first, fresh, err := s.redeemBy(s.teller(), ordered(" till-3/2041 ", spent(v.Code, 10_00)))
		if s.must(err); !fresh || first.OrderReference != "till-3/2041" {
			t.Errorf("redeemed %+v", first)
		}
		for _, p := range []Purchase{spent(v.Code, 10_00), spent(v.Code, -1), {Code: v.Code, Use: some(2_00)}} {
			again, fresh, err := s.redeemBy(s.teller(), ordered("till-3/2041", p))
			if s.must(err); fresh || again.ID != first.ID || again.Value != first.Value || again.UsesLeft != 2 {
				t.Errorf("asked again it is %+v, and new: %v", again, fresh)
			}
		}
		for _, p := range []Purchase{spent(v.Code, 10_01), {Code: v.Code, Spent: some(10_00), Use: some(1)}} {
			_, err = s.redeem(ordered("till-3/2041", p))
			s.wantFault(err, ErrOrderReused)
		}
		if second := s.redeemed(ordered("till-3/2042", spent(v.Code, 10_00))); second.ID == first.ID {
			t.Error("another order is the same redemption")
		}
		_, err = s.reverse(first.ID)
		s.must(err)
		if again := s.redeemed(ordered("till-3/2041", spent(v.Code, 20_00))); again.ID == first.ID || again.Value != eur(4_00) {
			t.Errorf("reversed, the order is redeemed anew as %+v", again)
		}
		unsaid := s.claimed(s.bo, s.publish(coffee(), 0))
		s.redeemed(ordered("till-3/2043", spent(unsaid.Code, -1)))
		_, err = s.redeem(ordered("till-3/2043", spent(unsaid.Code, 2_00))) // it was worth more than that
		s.wantFault(err, ErrOrderReused)
		s.wantKept(true)
	})
}

// One to a visit: not twice in one order, by whomever, nor by one person within two hours, with whichever of their vouchers.
func TestOncePerVisit(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(fifth(unboundedly, func(d *Draft) { d.Terms.OncePerVisit, d.Terms.Combinable = true, true }), 0)
		ana, second, bo := s.claimed(s.ana, id), s.claimed(s.ana, id), s.claimed(s.bo, id)
		first := s.redeemed(ordered("table 6", spent(ana.Code, 10_00)))
		for _, p := range []Purchase{spent(ana.Code, 10_00), spent(second.Code, 10_00), ordered("table 7", spent(ana.Code, 10_00)), ordered("table 6", spent(bo.Code, 10_00))} {
			_, err := s.redeem(p)
			s.wantFault(err, ErrOnePerVisit)
		}
		c, err := s.check(ordered(" table  6 ", spent(bo.Code, 10_00)))
		if must(s, c, err); c.Obstacle != ErrOnePerVisit.Code {
			t.Errorf("checked: %+v", c)
		}
		s.redeemed(ordered("table 8", spent(bo.Code, 10_00)))
		s.clock.pass(visit - time.Microsecond)
		_, err = s.redeem(spent(second.Code, 10_00))
		s.wantFault(err, ErrOnePerVisit)
		s.clock.pass(time.Microsecond)
		s.redeemed(spent(second.Code, 10_00))
		_, err = s.reverse(first.ID)
		s.must(err)
		s.clock.pass(visit)
		s.redeemed(ordered("table 6", spent(ana.Code, 10_00)))
		s.wantKept(true)
	})
}

// Two vouchers go together in one order when both say so.
func TestCombining(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		together, alone := s.publish(coffee(unboundedly, func(d *Draft) { d.Terms.Combinable = true }), 0), s.publish(coffee(unboundedly), 0)
		for order, test := range map[string]struct {
			first, second ID
			want          error
		}{
			"both":      {together, together, nil},
			"the first": {together, alone, ErrNotCombinable},
			"the other": {alone, together, ErrNotCombinable},
			"neither":   {alone, alone, ErrNotCombinable},
		} {
			one, two := s.claimed(s.ana, test.first), s.claimed(s.bo, test.second)
			done := s.redeemed(ordered(order, spent(one.Code, 5_00)))
			_, err := s.redeem(ordered(order, spent(two.Code, 5_00)))
			if s.wantFaultOf(order, err, test.want); err != nil {
				s.redeemed(ordered(order+", another", spent(two.Code, 5_00)))
				continue
			}
			_, err = s.reverse(done.ID)
			s.must(err)
		}
		one, two := s.claimed(s.ana, alone), s.claimed(s.bo, alone)
		s.redeemed(spent(one.Code, 5_00)) // without an order, nothing is known to go together
		s.redeemed(spent(two.Code, 5_00))
		s.wantKept(true)
	})
}

// An offer is used as often as it may be in all; a reversal makes room for another.
func TestTheCapOnRedemptions(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(fifth(unboundedly, func(d *Draft) { d.Supply.Redemptions = 2 }), 0)
		one, two := s.claimed(s.ana, id), s.claimed(s.bo, id)
		done := s.redeemed(spent(one.Code, 5_00))
		s.redeemed(spent(two.Code, 5_00))
		_, err := s.redeem(spent(one.Code, 5_00))
		s.wantFault(err, ErrUsesExhausted)
		c, err := s.check(spent(one.Code, 5_00))
		if must(s, c, err); c.Redeemable || c.Obstacle != ErrUsesExhausted.Code {
			t.Errorf("checked: %+v", c)
		}
		_, err = s.reverse(done.ID)
		s.must(err)
		s.redeemed(spent(two.Code, 5_00))
		if o := s.offer(id); o.Redeemed != 2 {
			t.Errorf("%d are redeemed", o.Redeemed)
		}
		s.wantKept(true)
	})
}

// A redemption is a holder's first of an offer if no other of theirs stands, with whichever voucher.
func TestTheFirstUse(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(coffee(unboundedly), 0)
		one, two, bo := s.claimed(s.ana, id), s.claimed(s.ana, id), s.claimed(s.bo, id)
		first := s.redeemed(spent(one.Code, -1))
		if second := s.redeemed(spent(two.Code, -1)); !first.First || second.First {
			t.Errorf("the first is %v, the second %v", first.First, second.First)
		} else if _, err := s.reverse(second.ID); err != nil {
			t.Fatal(err)
		}
		if again := s.redeemed(spent(two.Code, -1)); again.First {
			t.Error("the first one stands")
		}
		if theirs := s.redeemed(spent(bo.Code, -1)); !theirs.First {
			t.Error("Bo had none before")
		}
		s.wantKept(true)
	})
}
