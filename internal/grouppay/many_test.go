package grouppay

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
)

// people are everybody, in the same order in every scene.
func (s *scene) people() []person.UserID {
	return []person.UserID{s.ana, s.bo, s.chi, s.dee, s.eli, s.flo, s.gus}
}

// hats are requests of each way of settling; what they ask for comes to more than some have.
func (s *scene) hats(random *rand.Rand) []RequestID {
	var made []RequestID
	for _, settlement := range []Settlement{Immediate, AllAnswered, OnConfirmation} {
		total := eur(50_00 + random.Int64N(450_00))
		made = append(made, s.post(s.dinner(func(d *Draft) {
			d.Total, d.Terms.Settlement = total, settlement
			if settlement == Immediate {
				d.Terms.Split, d.Terms.MinAcceptors = Split{Kind: Fixed, Each: total.Minor / 5}, 0
			}
		})).ID)
	}
	return made
}

// wishes are random commands of anybody's, on any of some requests.
func (s *scene) wishes(random *rand.Rand, on []RequestID, n int) []*Command {
	all := make([]*Command, n)
	for i := range all {
		user, id := s.people()[random.IntN(7)], on[random.IntN(len(on))]
		switch random.IntN(12) {
		case 0, 1:
			all[i] = Declining(user, id)
		case 2:
			all[i] = Cancelling(user, id)
		case 3, 4:
			all[i] = Confirming(s.ana, id, 1+random.Int64N(8))
		case 5, 6:
			all[i] = Accepting(user, id, limit(random.Int64N(90_00)))
		default:
			all[i] = Accepting(user, id, Yes{})
		}
	}
	return all
}

// balances are what everybody has available and held.
func (s *scene) balances() (all [][2]int64) {
	s.Helper()
	for _, user := range s.people() {
		available, held := s.balance(user)
		all = append(all, [2]int64{available, held})
	}
	return all
}

func (c *Command) code() string {
	var refused *fault.Fault
	if errors.As(c.Err, &refused) {
		return refused.Code
	}
	return "done"
}

// told is a card without what differs from scene to scene.
func (s *scene) told(id RequestID) string {
	s.Helper()
	card := s.must(s.load(s.ana, id))
	text := fmt.Sprintf("%s %s v%d %d yes %d no, %v of %v", card.State, card.Outcome, card.Version, card.Accepted, card.Declined,
		card.Collected, card.Covered)
	for _, line := range card.Lines {
		text += fmt.Sprintf("; %s %s %v %v %v %v %v %d", line.User.Handle, line.State, line.Cap, line.Now, line.Most, line.IfAll, line.Share, line.Rounded)
	}
	return text
}

// Commands that are done together come to what they come to one after the other: the same refusals, cards and money. One that is
// refused leaves nothing behind for those after it.
func TestManyAtOnceAreAsOneByOne(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			many, single := newScene(t, databasetest.Open(t, engine)), newScene(t, databasetest.Open(t, engine))
			random := rand.New(rand.NewPCG(3, 4))
			seen := map[string]bool{}
			for range 20 {
				seed := random.Uint64()
				draw := func() *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }
				hats, same := many.hats(draw()), single.hats(draw())
				for n := range 3 {
					draw := func() *rand.Rand { return rand.New(rand.NewPCG(seed, uint64(n)+1)) }
					together, alone := many.wishes(draw(), hats, 20), single.wishes(draw(), same, 20)
					many.write(func(ctx context.Context, tx *database.Tx) error { return many.pay.Do(ctx, tx, together...) })
					for i, one := range alone {
						single.write(func(ctx context.Context, tx *database.Tx) error { return single.pay.Do(ctx, tx, one) })
						if one.code() != together[i].code() {
							t.Fatalf("the %d. of a batch came to %s, alone to %s", i+1, together[i].code(), one.code())
						}
						seen[one.code()] = true
					}
				}
				for i := range hats {
					if got, want := many.told(hats[i]), single.told(same[i]); got != want {
						t.Fatalf("together:\n%s\none by one:\n%s", got, want)
					}
					many.wantKept(hats[i])
				}
				if got, want := many.balances(), single.balances(); !reflect.DeepEqual(got, want) {
					t.Fatalf("together they have %v, one by one %v", got, want)
				}
			}
			for _, code := range []string{"done", ledger.ErrInsufficientFunds.Code, ErrRequestClosed.Code, ErrAlreadyPaid.Code, ErrNotRequester.Code,
				ErrDistributionChanged.Code, ErrTooFewAccepted.Code, fault.ErrNotFound.Code} {
				if !seen[code] {
					t.Errorf("nothing came to %s", code)
				}
			}
		})
	}
}
