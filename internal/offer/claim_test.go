package offer

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// standing is why an offer cannot be claimed, as the fault says it.
func standing(err error) any {
	var known *fault.Fault
	if errors.As(err, &known) {
		return known.Params["standing"]
	}
	return nil
}

func (s *scene) card(id ID) (c Card, err error) {
	err = s.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		c, err = s.offers.Card(ctx, tx, id)
		return err
	})
	return c, err
}

func (s *scene) wantStanding(id ID, want Standing, left string) {
	s.Helper()
	if c, err := s.card(id); err != nil || c.Standing != want || c.Left != left {
		s.Errorf("it is %s with %s left, %v; want %s, %s", c.Standing, c.Left, err, want, left)
	}
}

// No more are claimed than there are, by all and by each, and each claim has a code of its own, which its holder alone sees.
func TestClaiming(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		two := s.publish(coffee(func(d *Draft) { d.Supply = Supply{Claims: 3, PerUser: 2} }), 0)
		s.wantStanding(two, Open, "few")
		first, second := s.claimed(s.ana, two), s.claimed(s.ana, two)
		if first.Code == second.Code || !reads(first.Code) || first.State != VoucherActive || first.UsesLeft != 1 || first.Balance != nil ||
			first.ValidUntil == nil || !first.ValidUntil.Equal(s.clock.now().AddDate(0, 0, 30)) || first.Offer.ID != two {
			t.Errorf("claimed %+v", first)
		}
		_, err := s.claim(s.ana, two)
		s.wantFault(err, ErrAlreadyClaimed)
		s.claimed(s.bo, two)
		_, err = s.claim(s.chi, two)
		s.wantFault(err, ErrSoldOut)
		s.wantStanding(two, Gone, "none")
		for voucher, who := range map[VoucherID]person.UserID{first.ID: s.bo, second.ID: s.kim, "v_1": s.ana} {
			s.wantFault(s.db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				_, err := s.offers.Voucher(ctx, tx, who, voucher)
				return err
			}), fault.ErrNotFound)
		}
		one := s.publish(coffee(), 0)
		s.wantStanding(one, Open, "unbounded")
		s.claimed(s.ana, one)
		_, err = s.claim(s.ana, one)
		s.wantFault(err, ErrAlreadyClaimed)
		_, err = s.claim(s.ana, "off_1")
		s.wantFault(err, fault.ErrNotFound)
		s.wantKept(true)
	})
}

// An offer is claimed when it is published and its window open, and not before, in a pause, or after.
func TestWhenAnOfferCanBeClaimed(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		now := s.clock.now()
		hour := func(n int) *time.Time {
			moment := now.Add(time.Duration(n) * time.Hour)
			return &moment
		}
		windowed := s.publish(coffee(unboundedly, func(d *Draft) { d.Window = Window{OpensAt: hour(1), ClaimUntil: hour(2)} }), 0)
		perishable := s.publish(coffee(unboundedly, func(d *Draft) { d.Window = Window{ValidUntil: hour(2)} }), 0)
		want := func(id ID, wanted Standing) {
			t.Helper()
			_, err := s.claim(s.ana, id)
			if wanted == Open {
				s.must(err)
			} else if s.wantFault(err, ErrNotClaimable); standing(err) != string(wanted) {
				t.Errorf("the fault says %v, want %s", standing(err), wanted)
			}
			s.wantStanding(id, wanted, "unbounded")
		}
		want(windowed, NotYet)
		want(perishable, Open)
		s.clock.pass(time.Hour)
		want(windowed, Open)
		s.steps(s.offers.Pause, windowed)
		want(windowed, Resting)
		s.steps(s.offers.Publish, windowed)
		want(windowed, Open)
		s.clock.pass(time.Hour)
		want(windowed, Over)
		want(perishable, Over) // a voucher of it could not be used any more
		endless := s.publish(coffee(unboundedly), 0)
		want(endless, Open)
		s.steps(s.offers.End, endless)
		want(endless, Over)
		draft := s.drafted(coffee())
		_, err := s.claim(s.ana, draft)
		s.wantFault(err, fault.ErrNotFound)
		_, err = s.card(draft)
		s.wantFault(err, fault.ErrNotFound)
		for _, step := range []struct {
			name string
			err  error
		}{
			{"publish what is over", s.step(s.offers.Publish, endless)}, {"pause what is over", s.step(s.offers.Pause, endless)},
			{"end what is over", s.step(s.offers.End, endless)}, {"pause a draft", s.step(s.offers.Pause, draft)}, {"fund what is over", s.fund(endless, 1)},
		} {
			s.wantFaultOf(step.name, step.err, ErrOfferState)
		}
		s.wantKept(true)
	})
}

// What is published is a promise; a draft changes as long as nobody else changed it.
func TestWhatIsPublishedStays(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.drafted(coffee())
		save := func(version int64, d Draft) error {
			return s.db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				return s.offers.Save(ctx, tx, s.kim, s.cafe, id, version, d)
			})
		}
		seen := s.offer(id).Version
		s.must(save(seen, coffee(func(d *Draft) { d.Title, d.Supply.Claims = "Tea", 1 })))
		s.wantFault(save(seen, coffee()), ErrOfferChanged)
		s.wantFault(save(s.offer(id).Version, coffee(func(d *Draft) { d.Title = "" })), ErrDraftInvalid)
		s.steps(s.offers.Publish, id)
		s.wantFault(save(s.offer(id).Version, coffee()), ErrOfferFrozen)
		s.claimed(s.ana, id)
		_, err := s.claim(s.bo, id) // the supply that was saved is the one that counts
		s.wantFault(err, ErrSoldOut)
		if o := s.offer(id); o.Draft.Title != "Tea" || o.Claimed != 1 || o.PublishedAt == nil || o.State != Published {
			t.Errorf("published %+v", o)
		}
	})
}

// What is reserved for somebody counts against the supply and is nobody's, until it is granted or withdrawn.
func TestReserving(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(coffee(fromBudget, func(d *Draft) { d.Supply = Supply{Claims: 2} }), 10_00)
		one, err := s.reserve(s.ana, id)
		must(s, one, err)
		two, err := s.reserve(s.ana, id)
		must(s, two, err)
		_, err = s.reserve(s.bo, id)
		s.wantFault(err, ErrSoldOut)
		s.wantFault(s.db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			_, err := s.offers.Voucher(ctx, tx, s.ana, one)
			return err
		}), fault.ErrNotFound)
		s.wantBudget(id, 10_00, 0, 0, 6_40, 3_60)
		s.read(func(ctx context.Context, tx *database.Tx) error {
			v, _, err := s.offers.find(ctx, tx, one)
			if err != nil {
				return err
			}
			code, err := s.offers.codes.open(v.codeSealed, one)
			_, failed := s.check(spent(code, -1))
			s.wantFault(failed, ErrCodeUnknown)
			return err
		})
		s.clock.pass(40 * 24 * time.Hour)
		s.must(s.expire()) // its thirty days have not begun
		s.must(s.grant(one))
		v := s.voucher(s.ana, one)
		if v.State != VoucherActive || !v.ValidUntil.Equal(s.clock.now().AddDate(0, 0, 30)) || !v.ClaimedAt.Equal(s.clock.now()) {
			t.Errorf("granted %+v", v)
		}
		if s.grant(one) == nil {
			t.Error("granted twice")
		}
		gone, err := s.withdraw(two)
		if s.must(err); !gone || s.grant(two) == nil {
			t.Error("it cannot be withdrawn")
		}
		s.wantBudget(id, 10_00, 0, 0, 3_20, 6_80)
		s.wantStanding(id, Open, "few")
		done := s.redeemed(spent(v.Code, -1))
		if gone, err = s.withdraw(one); err != nil || gone {
			t.Errorf("used, it is withdrawn: %v, %v", gone, err)
		}
		_, err = s.reverse(done.ID)
		s.must(err)
		if gone, err = s.withdraw(one); err != nil || !gone {
			t.Errorf("its use is reversed, and it cannot be withdrawn: %v", err)
		}
		if gone, err = s.withdraw(one); err != nil || gone {
			t.Errorf("withdrawn twice: %v, %v", gone, err)
		}
		_, err = s.redeem(spent(v.Code, -1))
		s.wantFault(err, ErrVoucherVoid)
		begun, err := s.reserve(s.ana, s.publish(fifth(), 0))
		must(s, begun, err)
		s.must(s.grant(begun))
		s.redeemed(spent(s.voucher(s.ana, begun).Code, 10_00))
		if gone, err = s.withdraw(begun); err != nil || gone {
			t.Errorf("used once of three times, it is withdrawn: %v, %v", gone, err)
		}
		s.wantBudget(id, 10_00, 0, 0, 0, 10_00)
		if o := s.offer(id); o.Claimed != 0 || o.Redeemed != 0 {
			t.Errorf("%d are claimed and %d redeemed", o.Claimed, o.Redeemed)
		}
		s.wantKept(true)
	})
}

// Whoever reserves a reward goes on without it when it cannot be had. Then nothing of it stays behind.
func TestAReservationThatFailsLeavesNothing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		until := s.clock.now().Add(time.Hour)
		poor, perishable := s.publish(coffee(fromBudget), 3_00), s.publish(coffee(func(d *Draft) { d.Window = Window{ValidUntil: &until} }), 0)
		s.clock.pass(time.Hour)
		for id, want := range map[ID]error{poor: ErrBudgetSpent, perishable: ErrNotClaimable} {
			s.write(func(ctx context.Context, tx *database.Tx) error {
				_, err := s.offers.Reserve(ctx, tx, s.ana, id)
				s.wantFault(err, want)
				return nil
			})
			if o := s.offer(id); o.Claimed != 0 {
				t.Errorf("%v: %d are taken", want, o.Claimed)
			}
			_, err := s.claim(s.ana, id)
			s.wantFault(err, want)
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			left, err := database.All(ctx, tx, database.Column[string], `select state from voucher`)
			if len(left) > 0 {
				t.Errorf("there are vouchers: %v", left)
			}
			return err
		})
		s.steps(s.offers.Pause, poor)
		s.must(s.fund(poor, 20))
		granted, err := s.reserve(s.ana, poor) // a paused offer is not claimed, and its rewards are kept
		must(s, granted, err)
		s.steps(s.offers.End, poor)
		_, err = s.reserve(s.ana, poor)
		s.wantFault(err, ErrNotClaimable)
		s.must(s.grant(granted))
		s.wantKept(true)
	})
}

// Lists show each their own, and of offers what can be claimed, page by page.
func TestLists(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		var ids []ID
		for range 5 {
			ids = append(ids, s.publish(coffee(func(d *Draft) { d.Supply.Claims = 2 }), 0))
		}
		s.steps(s.offers.Pause, ids[1])
		used := s.claimed(s.ana, ids[0])
		s.claimed(s.bo, ids[0])
		s.redeemed(spent(used.Code, -1))
		for _, id := range ids[2:] {
			s.claimed(s.ana, id)
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			cards, next, err := s.offers.Discover(ctx, tx, "", 2)
			rest, end, failed := s.offers.Discover(ctx, tx, next, 2)
			if failed != nil || len(cards) != 2 || cards[0].ID != ids[4] || cards[1].ID != ids[3] || len(rest) != 1 || rest[0].ID != ids[2] || end != "" {
				t.Errorf("discovered %v and %v, %v", cards, rest, failed)
			}
			if _, _, err := s.offers.Discover(ctx, tx, "v_1", 2); pointer(err) != "/cursor" {
				t.Errorf("a cursor that is none: %v", err)
			}
			for usable, want := range map[bool]int{true: 3, false: 4} {
				all, _, err := s.offers.Vouchers(ctx, tx, s.ana, usable, "", 10)
				if err != nil || len(all) != want || all[0].Offer.ID != ids[4] || all[0].Code != "" {
					t.Errorf("Ana's are %+v, %v", all, err)
				}
			}
			held, failed := s.offers.HeldBy(ctx, tx, s.ana, ids...)
			if failed != nil || held[ids[0]] != (Stock{Count: 1}) || held[ids[1]] != (Stock{}) || held[ids[2]].Count != 1 || held[ids[2]].Newest == "" {
				t.Errorf("Ana has %+v, %v", held, failed)
			}
			known, failed := s.offers.Customers(ctx, tx, ids[2], s.cafe, []person.UserID{s.ana, s.bo, s.chi})
			if failed != nil || known[s.ana] != (Customer{true, true, true}) || known[s.bo] != (Customer{false, true, false}) || known[s.chi] != (Customer{}) {
				t.Errorf("customers are %+v, %v", known, failed)
			}
			return err
		})
	})
}

// How many are left is told so roughly that one claim does not show, and exactly to the staff.
func TestHowManyAreLeft(t *testing.T) {
	for _, test := range []struct {
		supply, claimed int64
		want            string
	}{
		{0, 0, "unbounded"}, {0, 900, "unbounded"}, {500, 0, "many"}, {500, 400, "many"}, {500, 401, "some"}, {500, 490, "some"}, {500, 491, "few"},
		{500, 499, "few"}, {500, 500, "none"}, {1, 0, "few"}, {1, 1, "none"},
	} {
		o := row{claimed: test.claimed, draft: Draft{Supply: Supply{Claims: test.supply}}}
		if got := o.left(); got != test.want {
			t.Errorf("%d of %d: %s, want %s", test.claimed, test.supply, got, test.want)
		}
	}
}
