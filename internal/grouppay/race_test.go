package grouppay

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// Answers, changes of mind, confirmations, a cancellation, a departure and the deadline race for several requests from many
// goroutines. Whatever order they come in, what must always hold holds afterwards, and nothing fails but by a fault.
func TestRaces(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		deadline := s.clock.now().Add(time.Minute)
		var ids []RequestID
		for settlement := range settlements {
			for _, visibility := range []Visibility{ToPayers, ToEveryone} {
				ids = append(ids, s.post(s.dinner(func(d *Draft) {
					d.Total, d.Terms.Settlement, d.Terms.Visibility, d.Deadline = eur(31_01), settlement, visibility, &deadline
					d.Terms.MinAcceptors = 0
				})).ID)
			}
		}
		early := s.clock.now()
		var group sync.WaitGroup
		for worker := range 8 {
			group.Go(func() {
				random := rand.New(rand.NewPCG(uint64(worker), 7))
				for range 25 {
					if err := s.anything(random, ids[random.IntN(len(ids))]); err != nil {
						t.Errorf("not a fault: %v", err)
					}
				}
			})
		}
		group.Go(func() {
			time.Sleep(150 * time.Millisecond)
			s.clock.set(deadline)
			for _, id := range ids {
				err := s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
					return s.pay.MeetDeadline(ctx, tx, id)
				})
				if err != nil {
					t.Errorf("deadline of %s: %v", id, err)
				}
			}
		})
		group.Wait()
		total := int64(0)
		for _, user := range []person.UserID{s.ana, s.bo, s.chi, s.dee, s.eli, s.flo, s.gus} {
			available, held := s.balance(user)
			total += available + held
			if held != 0 {
				t.Errorf("%s still has %d held though every deadline has passed", user, held)
			}
		}
		if total != 7*purse {
			t.Errorf("the group had %d and has %d", 7*purse, total)
		}
		for _, id := range ids {
			s.wantKept(id)
			if card := s.must(s.load(s.ana, id)); card.State == StateOpen || card.CreatedAt != early {
				t.Errorf("%s is %s after its deadline", id, card.State)
			}
		}
	})
}

// anything is a random thing that somebody may try with a request, at whatever time.
func (s *scene) anything(random *rand.Rand, id RequestID) error {
	payers := []person.UserID{s.bo, s.chi, s.dee, s.eli, s.flo, s.gus}
	user := payers[random.IntN(len(payers))]
	var err error
	switch random.IntN(12) {
	case 0, 1, 2, 3:
		_, err = s.accept(user, id, Yes{})
	case 4, 5:
		_, err = s.accept(user, id, limit(random.Int64N(20_00)))
	case 6, 7, 8:
		_, err = s.decline(user, id)
	case 9, 10:
		var card Card
		if card, err = s.load(s.ana, id); err == nil {
			_, err = s.confirm(s.ana, id, card.Version)
		}
	case 11:
		if random.IntN(6) == 0 {
			_, err = s.cancel(s.ana, id)
		}
	}
	var expected *fault.Fault
	if errors.As(err, &expected) {
		return nil
	}
	return err
}

// One yes, sent by twenty at once as an impatient terminal would, is one hold and, in the end, one capture.
func TestTheSameAnswerTwentyTimes(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		card := s.post(s.dinner(func(d *Draft) { d.Terms.MinAcceptors = 1 }))
		var group sync.WaitGroup
		for range 20 {
			group.Go(func() {
				if _, err := s.accept(s.bo, card.ID, Yes{}); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		s.wantBalance(s.bo, purse-120_00, 120_00)
		card = s.must(s.load(s.ana, card.ID))
		var confirmed sync.Map
		for i := range 20 {
			group.Go(func() {
				if _, err := s.confirm(s.ana, card.ID, card.Version); err == nil {
					confirmed.Store(i, true)
				}
			})
		}
		group.Wait()
		times := 0
		confirmed.Range(func(any, any) bool { times++; return true })
		if times != 1 {
			t.Errorf("confirmed %d times", times)
		}
		s.wantBalance(s.ana, purse+120_00, 0)
		s.wantKept(card.ID)
	})
}
