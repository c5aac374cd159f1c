package grouppay

import (
	"context"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

// The scene of the specification: 120.00 to five, one limit of 20.00, one no, confirmed by the requester.
func TestDinner(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		posted := s.post(s.dinner())
		if l := line(posted, s.bo); l.Now.Minor != 40_00 || l.Most.Minor != 40_00 || l.IfAll.Minor != 24_00 {
			t.Errorf("Bo is shown now %d, most %d, if all %d", l.Now.Minor, l.Most.Minor, l.IfAll.Minor)
		}
		s.must(s.accept(s.bo, posted.ID, Yes{}))
		s.wantBalance(s.bo, purse-40_00, 40_00)
		s.must(s.accept(s.chi, posted.ID, limit(20_00)))
		s.must(s.accept(s.dee, posted.ID, Yes{}))
		s.must(s.decline(s.flo, posted.ID))
		card := s.must(s.accept(s.eli, posted.ID, Yes{}))
		if !card.CanSettle || card.Accepted != 4 || card.Declined != 1 || card.Covered.Minor != 120_00 {
			t.Fatalf("before the confirmation: %s", jsonText(card))
		}
		if _, err := s.confirm(s.bo, posted.ID, card.Version); err == nil {
			t.Error("a payer confirmed")
		}
		_, err := s.confirm(s.ana, posted.ID, card.Version-1)
		s.wantFault(err, ErrDistributionChanged)
		done := s.must(s.confirm(s.ana, posted.ID, card.Version))
		if done.State != StateSettled || done.Outcome != ByConfirmation || done.Collected.Minor != 120_00 {
			t.Errorf("confirmed: %s", jsonText(done))
		}
		paid := int64(0)
		for user, want := range map[person.UserID]int64{s.bo: 33_34, s.chi: 20_00, s.dee: 33_33, s.eli: 33_33} {
			share := line(done, user).Share
			if share == nil || share.Minor != want || share.Minor != line(card, user).Now.Minor {
				t.Errorf("%s paid %v, want %d, was shown %d", user, share, want, line(card, user).Now.Minor)
				continue
			}
			paid += share.Minor
			s.wantBalance(user, purse-want, 0)
		}
		s.wantBalance(s.ana, purse+paid, 0)
		s.wantBalance(s.flo, purse, 0)
		s.wantKept(posted.ID)
		_, err = s.accept(s.flo, posted.ID, Yes{})
		s.wantFault(err, ErrRequestClosed)
	})
}

// For a member who was not asked, a payers request does not exist, whatever they try.
func TestWhoWasNotAskedFindsNothing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner()).ID
		tries := map[string]func() error{
			"load":    func() error { _, err := s.load(s.gus, id); return err },
			"accept":  func() error { _, err := s.accept(s.gus, id, Yes{}); return err },
			"decline": func() error { _, err := s.decline(s.gus, id); return err },
			"confirm": func() error { _, err := s.confirm(s.gus, id, 1); return err },
			"cancel":  func() error { _, err := s.cancel(s.gus, id); return err },
			"explain": func() error {
				return s.db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
					_, err := s.pay.Explain(ctx, tx, s.gus, id, s.bo, FigureNow)
					return err
				})
			},
		}
		for name, try := range tries {
			err, unknown := try(), error(fault.ErrNotFound)
			if err == nil || err.Error() != unknown.Error() {
				t.Errorf("%s: %v, want just what a request that never was gives", name, err)
			}
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			cards, _, err := s.pay.List(ctx, tx, s.gus, s.group, "", "", 50)
			if len(cards) != 0 {
				t.Errorf("listed: %s", jsonText(cards))
			}
			mine, _, err2 := s.pay.List(ctx, tx, s.bo, s.group, StateOpen, "", 50)
			if len(mine) != 1 || mine[0].ID != id {
				t.Errorf("Bo's list: %s", jsonText(mine))
			}
			if err == nil {
				err = err2
			}
			return err
		})
		if card := s.must(s.load(s.ana, id)); card.Version != 1 {
			t.Errorf("their tries left a mark: version %d", card.Version)
		}
	})
}

func TestEveryoneSeesWhatIsForEveryone(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner(func(d *Draft) { d.Terms.Visibility = ToEveryone })).ID
		s.must(s.load(s.gus, id))
		_, err := s.accept(s.gus, id, Yes{})
		s.wantFault(err, ErrNotPayer)
		_, err = s.cancel(s.gus, id)
		s.wantFault(err, ErrNotRequester)
	})
}

func TestChangeOfMind(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner()).ID
		s.must(s.accept(s.bo, id, limit(15_00)))
		s.wantBalance(s.bo, purse-15_00, 15_00)
		s.must(s.accept(s.bo, id, limit(50_00)))
		s.wantBalance(s.bo, purse-50_00, 50_00)
		declined := s.must(s.decline(s.bo, id))
		s.wantBalance(s.bo, purse, 0)
		if again := s.must(s.decline(s.bo, id)); again.Version != declined.Version {
			t.Error("saying no twice changed something")
		}
		s.must(s.accept(s.bo, id, Yes{}))
		s.wantBalance(s.bo, purse-40_00, 40_00)
		s.must(s.cancel(s.ana, id))
		s.wantBalance(s.bo, purse, 0)
		s.wantKept(id)
	})
}

// What others undo never makes anybody pay more than the figure they said yes to.
func TestOthersUndoing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner()).ID
		for _, user := range []person.UserID{s.bo, s.chi, s.dee, s.eli, s.flo} {
			s.must(s.accept(user, id, Yes{}))
		}
		if held := line(s.must(s.load(s.flo, id)), s.flo).Cap; held == nil || held.Minor != 24_00 {
			t.Fatalf("Flo, the fifth, is held for %v", held)
		}
		s.must(s.decline(s.bo, id))
		card := s.must(s.decline(s.chi, id))
		if card.CanSettle || card.Obstacle != CapsShort || card.Short == nil || card.Short.Minor != 120_00-40_00-30_00-24_00 {
			t.Errorf("with two gone: %s", jsonText(card))
		}
		_, err := s.confirm(s.ana, id, card.Version)
		s.wantFault(err, split.ErrCapsShort)
		card = s.must(s.accept(s.flo, id, limit(60_00)))
		s.must(s.confirm(s.ana, id, card.Version))
		s.wantBalance(s.ana, purse+120_00, 0)
		s.wantKept(id)
	})
}

// It cannot settle with fewer than must accept, so somebody who has declined and would be needed counts in the worst case.
func TestWorstCaseCountsThoseWhoAreNeeded(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner(func(d *Draft) {
			d.Terms.Selection.UserIDs, d.Terms.MinAcceptors = []person.UserID{s.bo, s.chi}, 2
		})).ID
		card := s.must(s.decline(s.chi, id))
		if most := line(card, s.bo).Most.Minor; most != 60_00 {
			t.Errorf("Bo is told %d at most", most)
		}
		s.must(s.accept(s.bo, id, Yes{}))
		s.wantBalance(s.bo, purse-60_00, 60_00)
	})
}

func TestTheFigureThatWasShownBinds(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner()).ID
		less := eur(39_99)
		_, err := s.accept(s.bo, id, Yes{Shown: &less})
		s.wantFault(err, ErrFiguresChanged)
		s.wantBalance(s.bo, purse, 0)
		shown := eur(40_00)
		s.must(s.accept(s.bo, id, Yes{Shown: &shown}))
		s.wantBalance(s.bo, purse-40_00, 40_00)
	})
}

func TestNotEnoughInTheWallet(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner(func(d *Draft) { d.Total, d.Terms.MinAcceptors = eur(5*purse), 1 })).ID
		_, err := s.accept(s.bo, id, Yes{})
		s.wantFault(err, ledger.ErrInsufficientFunds)
		if card := s.must(s.load(s.bo, id)); line(card, s.bo).State != Asked || card.Version != 1 {
			t.Errorf("a refused yes left a mark: %s", jsonText(card))
		}
		s.wantBalance(s.bo, purse, 0)
	})
}

func TestDeadlines(t *testing.T) {
	for _, c := range []struct {
		name       string
		settlement Settlement
		accepted   int
		state      State
		outcome    Outcome
	}{
		{"settles when enough accepted", AtDeadline, 3, StateSettled, ByDeadline},
		{"ends when too few accepted", AtDeadline, 2, StateExpired, TooFew},
		{"ends what nobody confirmed", OnConfirmation, 5, StateExpired, ByDeadline},
		{"ends what not all answered", AllAnswered, 4, StateExpired, ByDeadline},
	} {
		t.Run(c.name, func(t *testing.T) {
			each(t, func(t *testing.T, s *scene) {
				deadline := s.clock.now().Add(time.Hour)
				id := s.post(s.dinner(func(d *Draft) { d.Terms.Settlement, d.Deadline = c.settlement, &deadline })).ID
				for _, user := range []person.UserID{s.bo, s.chi, s.dee, s.eli, s.flo}[:c.accepted] {
					s.must(s.accept(user, id, Yes{}))
				}
				s.meetDeadlines(t, 0)
				s.clock.set(deadline)
				_, err := s.accept(s.flo, id, Yes{})
				s.wantFault(err, ErrRequestClosed)
				s.meetDeadlines(t, 1)
				card := s.must(s.load(s.bo, id))
				if card.State != c.state || card.Outcome != c.outcome {
					t.Errorf("it is %s (%s), want %s (%s)", card.State, card.Outcome, c.state, c.outcome)
				}
				want := int64(purse)
				if c.state == StateSettled {
					want += 120_00
				}
				s.wantBalance(s.ana, want, 0)
				s.wantKept(id)
				s.meetDeadlines(t, 0)
			})
		})
	}
}

func (s *scene) meetDeadlines(t *testing.T, want int) {
	t.Helper()
	var due []RequestID
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		due, _, err = s.pay.Due(ctx, tx, 10)
		return err
	})
	if len(due) != want {
		t.Errorf("%d are due, want %d", len(due), want)
	}
	for _, id := range due {
		s.write(func(ctx context.Context, tx *database.Tx) error { return s.pay.MeetDeadline(ctx, tx, id) })
	}
}

func TestWhenAllHaveAnswered(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		all := func(d *Draft) { d.Terms.Settlement = AllAnswered }
		id := s.post(s.dinner(all)).ID
		for _, user := range []person.UserID{s.bo, s.chi, s.dee} {
			s.must(s.accept(user, id, Yes{}))
		}
		s.must(s.decline(s.eli, id))
		if card := s.must(s.decline(s.flo, id)); card.State != StateSettled || card.Outcome != ByLastAnswer {
			t.Errorf("after the last answer: %s", jsonText(card))
		}
		s.wantBalance(s.ana, purse+120_00, 0)
		s.wantKept(id)

		few := s.post(s.dinner(all)).ID
		s.must(s.accept(s.bo, few, Yes{}))
		var last Card
		for _, user := range []person.UserID{s.chi, s.dee, s.eli, s.flo} {
			last = s.must(s.decline(user, few))
		}
		if last.State != StateExpired || last.Outcome != TooFew {
			t.Errorf("after too few: %s", jsonText(last))
		}
		s.wantKept(few)
	})
}

func TestPaidAtOnce(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner(func(d *Draft) {
			d.Total, d.Terms.Settlement, d.Terms.MinAcceptors = eur(100_01), Immediate, 0
			d.Terms.RequesterTakesPart = true
		})).ID
		card := s.must(s.accept(s.bo, id, Yes{}))
		if l := line(card, s.bo); l.State != Paid || l.Share == nil || l.Share.Minor != 16_67 {
			t.Errorf("Bo: %s", jsonText(l))
		}
		_, err := s.accept(s.bo, id, Yes{})
		s.wantFault(err, ErrAlreadyPaid)
		_, err = s.decline(s.bo, id)
		s.wantFault(err, ErrAlreadyPaid)
		_, err = s.accept(s.chi, id, limit(10_00))
		s.wantFault(err, ErrLimitTooLow)
		s.must(s.decline(s.chi, id))
		card = s.must(s.cancel(s.ana, id))
		if card.State != StateCancelled || line(card, s.bo).State != Paid || line(card, s.dee).State != Released {
			t.Errorf("cancelled: %s", jsonText(card))
		}
		s.wantBalance(s.bo, purse-16_67, 0)
		s.wantKept(id)
	})
}

func TestLeaving(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.post(s.dinner(func(d *Draft) { d.Terms.Settlement = AllAnswered })).ID
		for _, user := range []person.UserID{s.bo, s.chi, s.dee, s.eli} {
			s.must(s.accept(user, id, Yes{}))
		}
		leave := func(user person.UserID) {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.chats.Remove(ctx, tx, user, s.group, user) })
		}
		leave(s.bo)
		leave(s.flo)
		card := s.must(s.load(s.ana, id))
		if card.State != StateSettled || line(card, s.flo).State != Declined || line(card, s.bo).State != Paid {
			t.Errorf("after Bo, who had said yes, and Flo, who had not answered, left: %s", jsonText(card))
		}
		if _, err := s.load(s.bo, id); err == nil {
			t.Error("Bo has left and still sees it")
		}
		s.wantKept(id)

		second := s.post(s.dinner(func(d *Draft) { d.Terms.Selection = Selection{Kind: Everyone} })).ID
		s.must(s.accept(s.chi, second, Yes{}))
		leave(s.ana)
		card = s.must(s.load(s.chi, second))
		if card.State != StateCancelled || card.Outcome != ByDeparture {
			t.Errorf("after the requester left: %s", jsonText(card))
		}
		s.wantKept(second)
	})
}

// Over many requests nobody is always the one who pays the extra cent.
func TestRoundingTakesTurns(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		extra := map[person.UserID]int64{}
		for range 6 {
			card := s.post(s.dinner(func(d *Draft) {
				d.Total = eur(1_00)
				d.Terms.Selection.UserIDs = []person.UserID{s.bo, s.chi, s.dee}
			}))
			for _, user := range []person.UserID{s.bo, s.chi, s.dee} {
				card = s.must(s.accept(user, card.ID, limit(34)))
			}
			card = s.must(s.confirm(s.ana, card.ID, card.Version))
			for _, l := range card.Lines {
				extra[l.User.ID] += l.Rounded
				if l.Share.Minor != 33+l.Rounded {
					t.Errorf("a share of %d with %d rounded", l.Share.Minor, l.Rounded)
				}
			}
		}
		if extra[s.bo] != 2 || extra[s.chi] != 2 || extra[s.dee] != 2 {
			t.Errorf("six extra cents went %v", extra)
		}
	})
}
