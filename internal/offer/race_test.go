package offer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// race runs something so often at once, and counts how often it went well and which faults it met otherwise.
func (s *scene) race(times int, run func(i int) error) (won int, faults map[string]int) {
	s.Helper()
	var mu sync.Mutex
	var group sync.WaitGroup
	start := make(chan struct{})
	faults = map[string]int{}
	for i := range times {
		group.Go(func() {
			<-start
			err := run(i)
			mu.Lock()
			defer mu.Unlock()
			var known *fault.Fault
			switch {
			case err == nil:
				won++
			case errors.As(err, &known):
				faults[known.Code]++
			default:
				s.Errorf("not a fault: %v", err)
			}
		})
	}
	close(start)
	group.Wait()
	return won, faults
}

// wantRace checks that so many won and that all others met this one fault.
func (s *scene) wantRace(times, want int, refused *fault.Fault, run func(i int) error) {
	s.Helper()
	won, faults := s.race(times, run)
	if won != want || faults[refused.Code] != times-want {
		s.Errorf("%d of %d won, %v; want %d, the others %s", won, times, faults, want, refused.Code)
	}
	s.wantKept(true)
}

func (s *scene) guests() []person.UserID { return []person.UserID{s.ana, s.bo, s.chi, s.dee} }

// codes are those of so many vouchers, claimed in one go.
func (s *scene) codes(id ID, n int) []string {
	s.Helper()
	codes := make([]string, n)
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for i := range codes {
			user := s.guests()[i%4]
			made, err := s.offers.Claim(ctx, tx, user, id)
			if err != nil {
				return err
			}
			v, err := s.offers.Voucher(ctx, tx, user, made)
			if err != nil {
				return err
			}
			codes[i] = v.Code
		}
		return nil
	})
	return codes
}

// serve does wishes in one round.
func (s *scene) serve(ctx context.Context, tx *database.Tx, wishes ...*Wish) error {
	moves := s.books.Batch()
	rd, err := s.offers.Round(ctx, tx, moves, wishes...)
	for _, w := range wishes {
		if err == nil {
			err = rd.Redeem(w)
		}
	}
	if err == nil {
		err = moves.Write(ctx, tx)
	}
	if err == nil {
		err = rd.Write(ctx, tx)
	}
	return err
}

// Many claim at once: exactly as many get one as there are, as one person may have, or as the budget bears.
func TestClaimsRace(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		supply := s.publish(coffee(fromBudget, unboundedly, func(d *Draft) { d.Supply.Claims = 7 }), 200_00)
		s.wantRace(40, 7, ErrSoldOut, func(i int) error { return second(s.claim(s.guests()[i%4], supply)) })
		each := s.publish(coffee(func(d *Draft) { d.Supply.PerUser = 2 }), 0)
		s.wantRace(40, 8, ErrAlreadyClaimed, func(i int) error { return second(s.claim(s.guests()[i%4], each)) })
		budget := s.publish(coffee(fromBudget, unboundedly), 16_00+3_19)
		s.wantRace(40, 5, ErrBudgetSpent, func(i int) error { return second(s.claim(s.guests()[i%4], budget)) })
		s.wantBudget(budget, 19_19, 0, 0, 16_00, 3_19)
		// Rewards are reserved from the same supply and the same budget.
		both := s.publish(coffee(fromBudget, unboundedly), 16_00)
		s.wantRace(40, 5, ErrBudgetSpent, func(i int) error {
			if i%2 == 0 {
				return second(s.reserve(s.ana, both))
			}
			return second(s.claim(s.bo, both))
		})
	})
}

func second[T any](_ T, err error) error { return err }

// One code at many counters is redeemed once; for one order, all counters get the same answer.
func TestOneCodeRaces(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(coffee(fromBudget, unboundedly), 100_00)
		alone := s.claimed(s.ana, id)
		s.wantRace(40, 1, ErrVoucherUsed, func(int) error { return second(s.redeem(spent(alone.Code, 5_00))) })
		several := s.claimed(s.ana, s.publish(fifth(fromBudget), 100_00))
		s.wantRace(40, 3, ErrVoucherUsed, func(int) error { return second(s.redeem(spent(several.Code, 5_00))) })
		ordering := s.claimed(s.ana, id)
		answers := make([]RedemptionID, 40)
		s.wantRace(40, 40, ErrVoucherUsed, func(i int) error {
			done, err := s.redeem(ordered("till-3/2041", spent(ordering.Code, 5_00)))
			answers[i] = done.ID
			return err
		})
		if slices.Sort(answers); len(slices.Compact(answers)) != 1 {
			t.Errorf("one order was redeemed as %v", answers)
		}
	})
}

// Two hundred different codes under a cap of three: exactly three are redeemed.
func TestTheCapRaces(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		const callers = 60
		id := s.publish(coffee(fromBudget, unboundedly, func(d *Draft) { d.Supply.Redemptions = 3 }), 800_00)
		codes := s.codes(id, callers)
		// Most gather, the others come by themselves.
		together := database.NewTogether(s.db, func(ctx context.Context, tx *database.Tx, wishes []*Wish) error { return s.serve(ctx, tx, wishes...) })
		s.wantRace(callers, 3, ErrUsesExhausted, func(i int) error {
			if i%6 == 0 {
				return second(s.redeem(spent(codes[i], 5_00)))
			}
			wish := &Wish{By: s.teller(), Purchase: spent(codes[i], 5_00)}
			return errors.Join(together.Do(context.Background(), wish), wish.Err)
		})
		if o := s.offer(id); o.Redeemed != 3 {
			t.Errorf("%d are redeemed", o.Redeemed)
		}
		s.wantBudget(id, 800_00, 0, 9_60, (callers-3)*3_20, 800_00-callers*3_20)
	})
}

// A gift card at many counters is used for what is on it, to the cent.
func TestTheBalanceRaces(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(card(fromBudget, unboundedly), 30_00)
		v := s.claimed(s.ana, id)
		s.wantRace(40, 14, ErrUseTooMuch, func(int) error { return second(s.redeem(Purchase{Code: v.Code, Use: some(70)})) })
		s.wantBudget(id, 30_00, 0, 9_80, 20, 20_00)
		s.wantRace(40, 1, ErrVoucherUsed, func(int) error { return second(s.redeem(spent(v.Code, 70))) })
		s.wantBudget(id, 30_00, 0, 10_00, 0, 20_00)
	})
}

// A redemption is reversed once, whoever asks; a voucher is granted, withdrawn and expired once.
func TestTakingBackRaces(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(card(fromBudget, unboundedly), 100_00)
		v := s.claimed(s.ana, id)
		done := s.redeemed(Purchase{Code: v.Code, Use: some(4_00)})
		s.wantRace(20, 1, ErrAlreadyReversed, func(int) error { return second(s.reverse(done.ID)) })
		s.wantBudget(id, 100_00, 0, 0, 10_00, 90_00)

		promised, err := s.reserve(s.bo, id)
		must(s, promised, err)
		var mu sync.Mutex
		gone := 0
		s.wantRace(20, 20, ErrVoucherVoid, func(int) error {
			could, err := s.withdraw(promised)
			mu.Lock()
			defer mu.Unlock()
			if could {
				gone++
			}
			return err
		})
		if gone != 1 {
			t.Errorf("withdrawn %d times", gone)
		}
		// Used and withdrawn at the same moment, it is one of the two.
		for range 5 {
			granted, err := s.reserve(s.bo, id)
			must(s, granted, err)
			s.must(s.grant(granted))
			code := s.voucher(s.bo, granted).Code
			var could bool
			var used error
			s.race(2, func(i int) (err error) {
				if i == 0 {
					could, err = s.withdraw(granted)
					return err
				}
				_, used = s.redeem(spent(code, 1_00))
				return used
			})
			if could == (used == nil) {
				t.Errorf("it was withdrawn: %v; and used: %v", could, used)
			}
			s.wantKept(true)
		}
		s.clock.pass(40 * 24 * 3600e9)
		s.wantRace(8, 8, ErrVoucherExpired, func(int) error { return s.expire() })
	})
}

// Money is put in and taken out while others claim: the budget is never overspent, and every cent is somewhere.
func TestTheBudgetRaces(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(coffee(fromBudget, unboundedly), 30_00)
		won, faults := s.race(60, func(i int) error {
			switch i % 6 {
			case 0:
				return s.takeOut(id, 3_00)
			case 1:
				return s.fund(id, 2_00)
			default:
				return second(s.claim(s.guests()[i%4], id))
			}
		})
		if won+faults[ErrBudgetSpent.Code]+faults["insufficient_funds"] != 60 {
			t.Errorf("%d went well; %v", won, faults)
		}
		s.wantKept(true)
		if b, o := s.offer(id).Budget, s.offer(id); b.Held.Minor != 3_20*o.Claimed {
			t.Errorf("%d are claimed, and %v is held", o.Claimed, fmt.Sprint(b.Held))
		}
	})
}

// The last two owners cannot dismiss each other, nor step down both.
func TestOwnersRace(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		for range 5 {
			s.must(s.employ(s.kim, s.cleo, RoleOwner))
			both := []person.UserID{s.kim, s.cleo}
			won, faults := s.race(2, func(i int) error { return s.changeRole(both[i], both[i], RoleClerk) })
			if won != 1 || faults[ErrLastOwner.Code] != 1 {
				t.Fatalf("%d stepped down; %v: the staff is %s", won, faults, s.staff())
			}
			if s.employ(s.kim, s.cleo, RoleClerk) != nil { // it was Kim who did
				s.must(s.employ(s.cleo, s.kim, RoleOwner))
			}
		}
	})
}
