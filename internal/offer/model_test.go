package offer

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
)

// history is what several people do to some offers at once, with what was acknowledged to them.
type history struct {
	*scene
	offers []ID
	poor   bool // the merchant takes its money out, so that reversals find none

	mu          sync.Mutex
	vouchers    []claimedOne
	redemptions []doneOne
	claimed     map[ID]int64
	redeemed    map[ID]int64
}

type claimedOne struct {
	id      VoucherID
	offer   ID
	user    person.UserID
	granted bool
}

type doneOne struct {
	id    RedemptionID
	offer ID
}

// Whatever people, counters, the merchant and the clock do to offers at once, in whatever order, what must always hold holds
// afterwards, what was told to somebody is so, and nothing fails but by a fault.
func TestRandomHistories(t *testing.T) {
	for _, poor := range []bool{false, true} {
		t.Run(fmt.Sprintf("poor=%v", poor), func(t *testing.T) {
			each(t, func(t *testing.T, s *scene) {
				h := &history{scene: s, poor: poor, claimed: map[ID]int64{}, redeemed: map[ID]int64{}}
				for _, d := range []Draft{
					coffee(fromBudget, func(d *Draft) { d.Supply = Supply{Claims: 12, PerUser: 4, Redemptions: 9} }),
					card(fromBudget, unboundedly), fifth(fromBudget, unboundedly), fifth(unboundedly, func(d *Draft) { d.Supply.Redemptions = 10 }),
					card(func(d *Draft) { d.Supply.PerUser = 3 }),
				} {
					h.offers = append(h.offers, s.publish(d, 60_00))
				}
				var group sync.WaitGroup
				for worker := range 6 {
					group.Go(func() {
						random := rand.New(rand.NewPCG(uint64(worker), 11))
						for range deeds() {
							if err := h.anything(random); err != nil {
								t.Errorf("not a fault: %v", err)
							}
						}
					})
				}
				group.Wait()
				h.wantAcknowledged()
				h.wantNothingHeldInTheEnd()
			})
		})
	}
}

// deeds is how many things each hand tries; SOAK_TIMES asks for so many times as many.
func deeds() int {
	times, err := strconv.Atoi(os.Getenv("SOAK_TIMES"))
	if err != nil {
		times = 1
	}
	return 25 * times
}

// anything is a random thing that somebody may try, at whatever time.
func (h *history) anything(random *rand.Rand) error {
	id := h.offers[random.IntN(len(h.offers))]
	var err error
	switch n := random.IntN(100); {
	case n < 25:
		user := []person.UserID{h.ana, h.bo, h.chi}[random.IntN(3)]
		err = h.claims(id, user)
	case n < 33:
		err = h.reserves(id)
	case n < 38:
		err = h.grants(random)
	case n < 43:
		err = h.withdraws(random)
	case n < 70:
		err = h.redeems(random)
	case n < 82:
		err = h.reverses(random)
	case n < 90:
		err = h.moves(random, id)
	case n < 96:
		err = h.lives(random, id)
	default:
		h.clock.pass(time.Duration(random.IntN(72)) * time.Hour)
		err = h.expire()
	}
	var expected *fault.Fault
	if errors.As(err, &expected) {
		return nil
	}
	return err
}

func (h *history) claims(id ID, user person.UserID) error {
	made, err := h.claim(user, id)
	return h.noteVoucher(claimedOne{made, id, user, true}, err)
}

func (h *history) reserves(id ID) error {
	made, err := h.reserve(h.dee, id)
	return h.noteVoucher(claimedOne{made, id, h.dee, false}, err)
}

func (h *history) noteVoucher(one claimedOne, err error) error {
	if err == nil {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.vouchers = append(h.vouchers, one)
		h.claimed[one.offer]++
	}
	return err
}

// pick is any of what there is so far; the newer half more often.
func pick[T any](h *history, random *rand.Rand, from *[]T) (one T, at int, found bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(*from) == 0 {
		return one, 0, false
	}
	at = max(random.IntN(len(*from)), random.IntN(len(*from)))
	return (*from)[at], at, true
}

func (h *history) grants(random *rand.Rand) error {
	one, at, found := pick(h, random, &h.vouchers)
	if !found || one.granted {
		return nil
	}
	if h.grant(one.id) != nil {
		return nil // withdrawn or granted meanwhile, which whoever asks has to know
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.vouchers[at].granted = true
	return nil
}

func (h *history) withdraws(random *rand.Rand) error {
	one, _, found := pick(h, random, &h.vouchers)
	if !found || one.user != h.dee {
		return nil
	}
	could, err := h.withdraw(one.id)
	if err == nil && could {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.claimed[one.offer]--
	}
	return err
}

func (h *history) redeems(random *rand.Rand) error {
	one, _, found := pick(h, random, &h.vouchers)
	if !found {
		return nil
	}
	var code string
	if err := h.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		v, err := h.scene.offers.Voucher(ctx, tx, one.user, one.id)
		code = v.Code
		return err
	}); err != nil {
		return err
	}
	p := spent(code, random.Int64N(30_00))
	if random.IntN(3) == 0 {
		p.Use = some(random.Int64N(6_00))
	}
	if random.IntN(3) == 0 {
		p.OrderReference = fmt.Sprint("order ", random.IntN(40))
	}
	done, fresh, err := h.redeemBy(h.teller(), p)
	if err == nil && fresh {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.redemptions = append(h.redemptions, doneOne{done.ID, one.offer})
		h.redeemed[one.offer]++
	}
	return err
}

func (h *history) reverses(random *rand.Rand) error {
	one, _, found := pick(h, random, &h.redemptions)
	if !found {
		return nil
	}
	_, err := h.reverse(one.id)
	if err == nil {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.redeemed[one.offer]--
	}
	return err
}

// moves is money in or out of a budget, or of the café.
func (h *history) moves(random *rand.Rand, id ID) error {
	switch n := random.IntN(4); {
	case n == 0:
		return h.fund(id, 1+random.Int64N(10_00))
	case n == 1 || !h.poor:
		return h.takeOut(id, 1+random.Int64N(10_00))
	}
	if left := h.account(); left > 0 {
		return h.payOut(left)
	}
	return nil
}

// lives is a step in an offer's life. The end comes rarely.
func (h *history) lives(random *rand.Rand, id ID) error {
	switch n := random.IntN(12); {
	case n == 0:
		return h.step(h.scene.offers.End, id)
	case n < 4:
		return h.step(h.scene.offers.Pause, id)
	}
	return h.step(h.scene.offers.Publish, id)
}

// wantAcknowledged compares the offers' figures with what was told to those who did something to them.
func (h *history) wantAcknowledged() {
	h.Helper()
	h.wantKept(false)
	won := false
	for _, id := range h.offers {
		o := h.offer(id)
		if o.Claimed != h.claimed[id] || o.Redeemed != h.redeemed[id] {
			h.Errorf("%s counts %d claims and %d redemptions, and %d and %d were acknowledged", id, o.Claimed, o.Redeemed, h.claimed[id], h.redeemed[id])
		}
		if bore := h.covered(id); !h.poor && bore != o.Budget.Spent.Minor {
			h.Errorf("the merchant had enough to give back, and the budget of %s has spent %v for %d", id, o.Budget.Spent, bore)
		}
		won = won || o.Redeemed > 0 && o.Budget.Spent.Minor > 0
	}
	if !won || len(h.redemptions) < 10 {
		h.Errorf("%d vouchers were claimed and %d redeemed; nothing was tested", len(h.vouchers), len(h.redemptions))
	}
	h.read(func(ctx context.Context, tx *database.Tx) error {
		greedy, err := database.All(ctx, tx, database.Column[string], `select v.user_id || ' has ' || count(*) || ' of ' || v.offer_id
			from voucher v where v.user_id <> $1 and v.state not in ('reserved', 'void') group by v.user_id, v.offer_id
			having count(*) > (case v.offer_id when $2 then 4 when $3 then 3 else 1000 end)`, h.dee, h.offers[0], h.offers[4])
		for _, one := range greedy {
			h.Error(one)
		}
		return err
	})
	if held := h.total(); held != deposit {
		h.Errorf("there was %d and there is %d", deposit, held)
	}
}

// wantNothingHeldInTheEnd has every reservation given up and every voucher's time go by.
func (h *history) wantNothingHeldInTheEnd() {
	h.Helper()
	for _, one := range h.vouchers {
		if !one.granted {
			_, err := h.withdraw(one.id)
			h.must(err)
		}
	}
	h.clock.pass(100 * 24 * time.Hour)
	h.must(h.expire())
	h.wantKept(false)
	for _, id := range h.offers {
		if b := h.offer(id).Budget; b.Held.Minor != 0 {
			h.Errorf("every voucher's time is over, and %v is held", b.Held)
		}
	}
}

// covered is what the budget bore of redemptions that stand.
func (s *scene) covered(id ID) (sum int64) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		return tx.QueryRow(ctx, `select cast(coalesce(sum(covered), 0) as bigint) from redemption where offer_id = $1 and state = 'done'`, id).Scan(&sum)
	})
	return sum
}

// total is all the money that people, the café and its campaigns have.
func (s *scene) total() (sum int64) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		return tx.QueryRow(ctx, `select cast(sum(credits_posted - debits_posted) as bigint) from ledger_account where owner_kind not in ($1, $2)`,
			string(ledger.OwnerRail), string(ledger.OwnerSystem)).Scan(&sum)
	})
	return sum
}
