package referral

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// claims has everybody claim of everything, as a random source says, so that two worlds get the same vouchers in the same order.
func (w *world) claims(random *rand.Rand) (held []Held) {
	w.Helper()
	for range 2 {
		for _, id := range w.offers {
			for _, user := range w.people {
				if random.IntN(3) == 0 {
					continue
				}
				one, err := w.tryClaim(user, id, ClaimWish{Recommend: yes(), Named: maybe(random)})
				if !isFault(err) {
					w.Fatal(err)
				}
				if err == nil {
					held = append(held, one)
				}
			}
		}
	}
	return held
}

// wishes are random purchases: of right codes and wrong ones, for orders and without, by several tellers.
func (w *world) wishes(random *rand.Rand, held []Held, n int) []*Command {
	all := make([]*Command, n)
	for i := range all {
		among := len(held)
		if random.IntN(2) == 0 {
			among = 4 // which are often used again
		}
		p := offer.Purchase{Code: held[random.IntN(among)].Code}
		switch random.IntN(12) {
		case 0:
			p.Code = "0000-0000-0000-0000-0"
		case 1:
			p.Code = "no code"
		case 2:
			p.Spent = &money.Amount{Minor: 100, Currency: "CHF"}
		}
		if p.Spent == nil && random.IntN(4) > 0 {
			p.Spent = euros(random.Int64N(4000))
		}
		if random.IntN(2) == 0 {
			p.OrderReference = fmt.Sprint("table ", random.IntN(12))
		}
		by, on := w.till, w.device(w.kim)
		switch random.IntN(8) {
		case 0:
			by = offer.TellerOf(w.lea, w.cafe)
		case 1:
			by = offer.TellerOf(w.zoe, w.cafe) // who does not work there
		case 2:
			by = offer.TellerOf(person.UserID(w.key), w.cafe)
		case 3:
			by = offer.TellerOf("key_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f", w.cafe)
		case 4:
			on = w.device(w.people[random.IntN(len(w.people))])
		}
		all[i] = Redeeming(by, on, p)
	}
	return all
}

// told is what a command came to, without what differs from world to world.
func (c *Command) told() string {
	if c.Err != nil {
		var refused *fault.Fault
		errors.As(c.Err, &refused)
		return fmt.Sprintf("%s %s", refused.Code, refused.Pointer)
	}
	r := c.Redeemed
	text := fmt.Sprintf("%s %s, %v of %v, %v to pay, %v and %d left, first %v, %s, by %s", r.Title, r.State, r.Value, r.Spent, r.ToPay, r.Balance, r.UsesLeft,
		r.First, r.OrderReference, r.By)
	var rewards []string
	for _, o := range r.Rewards {
		rewards = append(rewards, fmt.Sprintf("; %s %s %s %s %v %d", o.Side, o.State, o.Reason, o.Gives, o.Amount, o.Points))
	}
	slices.Sort(rewards)
	return text + strings.Join(rewards, "")
}

// do does commands as whoever gathers them does: all at once, or each alone where that fails.
func (w *world) do(commands ...*Command) {
	w.Helper()
	err := w.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error { return w.ref.Do(ctx, tx, commands...) })
	switch {
	case err == nil:
	case len(commands) == 1 && isFault(err):
		commands[0].Err = err
	case len(commands) == 1:
		w.Error(err)
	default:
		for _, one := range commands {
			w.do(one)
		}
	}
}

// Commands that are done together come to what they come to one after the other: the same redemptions, refusals and rewards, and
// the same money everywhere.
func TestManyAtOnceAreAsOneByOne(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			var worlds [2]*world
			var held [2][]Held
			for i := range worlds {
				s := newScene(t, databasetest.Open(t, engine))
				s.dice.show(func(below int64) int64 { return below / 3 })
				worlds[i] = theWorld(s)
				held[i] = worlds[i].claims(rand.New(rand.NewPCG(5, 6)))
			}
			if len(held[0]) != len(held[1]) || len(held[0]) < 50 {
				t.Fatalf("%d and %d vouchers", len(held[0]), len(held[1]))
			}
			random := rand.New(rand.NewPCG(7, 6))
			seen := map[string]bool{}
			for range 7 {
				n, seed := 1+random.IntN(30), random.Uint64()
				many := worlds[0].wishes(rand.New(rand.NewPCG(seed, 0)), held[0], n)
				single := worlds[1].wishes(rand.New(rand.NewPCG(seed, 0)), held[1], n)
				worlds[0].do(many...)
				for i, one := range single {
					worlds[1].do(one)
					if one.told() != many[i].told() {
						t.Fatalf("alone:\n%s\nand as the %d. of %d:\n%s", one.told(), i+1, n, many[i].told())
					}
					seen[strings.Fields(one.told())[0]] = true
				}
				later := time.Duration(random.IntN(20)) * time.Hour
				for _, w := range worlds {
					w.clock.pass(later)
					w.settle()
				}
			}
			for _, code := range []string{"A", offer.ErrVoucherUsed.Code, offer.ErrCodeUnknown.Code, offer.ErrCodeMistyped.Code, fault.ErrNotFound.Code,
				ledger.ErrCurrencyMismatch.Code, offer.ErrNotCombinable.Code, offer.ErrOrderReused.Code} {
				if !seen[code] {
					t.Errorf("nothing came to %s", code)
				}
			}
			worlds[0].wantLike(worlds[1])
			for _, w := range worlds {
				w.sound()
				w.wantNothingLeftOver()
			}
		})
	}
}

// wantLike checks that the same money is in the same places.
func (w *world) wantLike(other *world) {
	w.Helper()
	for i, user := range w.people {
		if one, two := w.wallet(user), other.wallet(other.people[i]); one != two {
			w.Errorf("%s has %d and %d", w.name(user), one, two)
		}
	}
	for i, id := range w.offers {
		one, two := w.campaign(id), other.campaign(other.offers[i])
		if one.Budget != two.Budget || one.Redeemed != two.Redeemed || one.Claimed != two.Claimed || one.Alerted != two.Alerted {
			w.Errorf("of the %d. offer:\n%+v\n%+v", i+1, one, two)
		}
	}
}

// Somebody's wallet is full: what would bring them more fails alone, and whoever is served at the same moment is served.
func TestOneThatCannotBePaidDisturbsNobody(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		// Nothing is set aside, so that there is no room kept for it either.
		id := s.publish(s.coffee(), 0)
		all := []Held{s.passedOn(id, s.bo), s.claim(s.chi, id, asNamed), s.claim(s.dee, id, asNamed)}
		got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
			return s.ref.Fund(ctx, tx, s.kim, s.cafe, id, eur(50_00))
		})
		s.write(func(ctx context.Context, tx *database.Tx) error {
			bo, err := s.books.Open(ctx, tx, ledger.User(string(s.bo)), "EUR")
			if err != nil {
				return err
			}
			rail, err := s.books.Open(ctx, tx, ledger.Rail("mint"), "EUR")
			if err != nil {
				return err
			}
			_, err = s.books.Transfer(ctx, tx, ledger.Leg{Debit: rail, Credit: bo, Amount: money.Max - 99, Kind: "top_up"})
			return err
		})
		together := database.NewTogether(s.db, func(ctx context.Context, tx *database.Tx, commands []*Command) error {
			return s.ref.Do(ctx, tx, commands...)
		})
		errs := make([]error, len(all))
		s.together(len(all), func(i int) {
			one := Redeeming(s.till, "", offer.Purchase{Code: all[i].Code})
			errs[i] = errors.Join(together.Do(context.Background(), one), one.Err)
		})
		s.wantFault(errs[0], ledger.ErrBalanceLimit)
		if err := errors.Join(errs[1:]...); err != nil {
			t.Error(err)
		}
		if n := s.count(`select count(*) from redemption`); n != 2 {
			t.Errorf("%d redemptions", n)
		}
		s.sound()
	})
}

// What one of a batch is given counts for the next one's limits.
func TestLimitsHoldWithinABatch(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		for _, one := range []struct {
			limit func(*Policy)
			want  Reason
		}{
			{func(p *Policy) { p.PerUser = 2 }, UserLimit},
			{func(p *Policy) { p.PerDay = 2 }, DayLimit},
			{func(p *Policy) { p.PerPair = 1 }, PairLimit},
		} {
			id := s.publish(s.coffee(func(d *CampaignDraft) {
				d.Terms.Uses, d.Rules.Rewards.On = 2, OnEveryRedemption
				one.limit(&d.Rules.Rewards)
			}), 50_00)
			var commands []*Command
			for _, held := range []Held{s.passedOn(id, s.bo), s.passedOn(id, s.chi)} {
				for range 2 {
					commands = append(commands, Redeeming(s.till, "", offer.Purchase{Code: held.Code}))
				}
			}
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.Do(ctx, tx, commands...) })
			reasons := map[Reason]int{}
			for _, c := range commands {
				reasons[outcome(t, c.Redeemed, FirstUser).Reason]++
			}
			if reasons[Rewarded] != 2 || reasons[one.want] != 2 {
				t.Errorf("want two rewards, and two times %s: %v", one.want, reasons)
			}
		}
		s.sound()
	})
}

// However many vouchers are used in one transaction, the staff is told once of each offer.
func TestTheStaffIsToldOnceForAll(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		first := s.publish(s.coffee(), 50_00)
		second := s.publish(s.coffee(), 50_00)
		var commands []*Command
		for _, id := range []offer.ID{first, second} {
			for _, user := range []person.UserID{s.bo, s.chi, s.dee} {
				commands = append(commands, Redeeming(s.till, "", offer.Purchase{Code: s.claim(user, id, ClaimWish{}).Code}))
			}
		}
		told := func() int64 { return s.count(`select count(*) from event where kind = 'merchant'`) }
		before, delivered := told(), s.count(`select count(*) from event_delivery d join event e on e.event_id = d.event_id where e.kind = 'merchant'`)
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.Do(ctx, tx, commands...) })
		for _, c := range commands {
			if c.Err != nil {
				t.Error(c.Err)
			}
		}
		if n := told() - before; n != 2 {
			t.Errorf("%d events", n)
		}
		// Kim and Lea.
		if n := s.count(`select count(*) from event_delivery d join event e on e.event_id = d.event_id where e.kind = 'merchant'`) - delivered; n != 4 {
			t.Errorf("%d deliveries", n)
		}
	})
}
