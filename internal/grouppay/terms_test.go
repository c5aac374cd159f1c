package grouppay

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

func TestWhatCannotBePosted(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		past, far := s.clock.now().Add(-time.Minute), s.clock.now().Add(91*24*time.Hour)
		for name, c := range map[string]struct {
			change  func(*Draft)
			want    *fault.Fault
			pointer string
		}{
			"nothing asked":        {func(d *Draft) { d.Total.Minor = 0 }, ErrTotalInvalid, "/total/amount"},
			"below nothing":        {func(d *Draft) { d.Total.Minor = -1 }, money.ErrAmountNegative, "/total"},
			"too much":             {func(d *Draft) { d.Total.Minor = money.Max + 1 }, money.ErrAmountTooLarge, "/total"},
			"no such currency":     {func(d *Draft) { d.Total.Currency = "XXQ" }, money.ErrUnknownCurrency, "/total"},
			"no purpose":           {func(d *Draft) { d.Purpose = "  " }, ErrPurposeInvalid, "/purpose"},
			"long purpose":         {func(d *Draft) { d.Purpose = strings.Repeat("ü", 201) }, ErrPurposeInvalid, "/purpose"},
			"deadline gone":        {func(d *Draft) { d.Deadline = &past }, ErrDeadlineInvalid, "/deadline"},
			"deadline far":         {func(d *Draft) { d.Deadline = &far }, ErrDeadlineInvalid, "/deadline"},
			"deadline missing":     {func(d *Draft) { d.Terms.Settlement = AtDeadline }, ErrDeadlineInvalid, "/deadline"},
			"nobody asked":         {func(d *Draft) { d.Terms.Selection.UserIDs = nil }, ErrNoPayers, "/terms/selection"},
			"oneself asked":        {func(d *Draft) { d.Terms.Selection.UserIDs = []person.UserID{s.ana} }, ErrPayerNotMember, "/terms/selection/user_ids"},
			"a stranger asked":     {func(d *Draft) { d.Terms.Selection.UserIDs = []person.UserID{"u_x"} }, ErrPayerNotMember, "/terms/selection/user_ids"},
			"no such selection":    {func(d *Draft) { d.Terms.Selection.Kind = "whoever" }, ErrTermsInvalid, "/terms/selection/kind"},
			"no such split":        {func(d *Draft) { d.Terms.Split.Kind = "whatever" }, ErrTermsInvalid, "/terms/split/kind"},
			"no such settlement":   {func(d *Draft) { d.Terms.Settlement = "whenever" }, ErrTermsInvalid, "/terms/settlement"},
			"no such visibility":   {func(d *Draft) { d.Terms.Visibility = "world" }, ErrTermsInvalid, "/terms/visibility"},
			"more than asked":      {func(d *Draft) { d.Terms.MinAcceptors = 6 }, ErrTermsInvalid, "/terms/min_acceptors"},
			"waiting, yet at once": {func(d *Draft) { d.Terms.Settlement = Immediate }, ErrTermsInvalid, "/terms/min_acceptors"},
			"weight of nothing": {func(d *Draft) {
				d.Terms.Split = Split{Kind: Shares, Weights: map[person.UserID]int64{s.bo: 0}}
			}, ErrTermsInvalid, "/terms/split/weights/" + string(s.bo)},
			"fixed at nothing": {func(d *Draft) { d.Terms.Split = Split{Kind: Fixed} }, money.ErrInvalidAmount, "/terms/split/each"},
			"parts a cent short": {func(d *Draft) {
				d.Terms.Split = Split{Kind: Exact, Amounts: map[person.UserID]int64{s.bo: 1, s.chi: 1, s.dee: 1, s.eli: 1, s.flo: 119_95}}
			}, split.ErrExactMismatch, "/terms/split/amounts"},
		} {
			_, err := s.tryPost(s.dinner(c.change))
			var got *fault.Fault
			if !errors.As(err, &got) || got.Code != c.want.Code || got.Pointer != c.pointer {
				t.Errorf("%s: %v, want %s at %s", name, err, c.want.Code, c.pointer)
			}
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			cards, _, err := s.pay.List(ctx, tx, s.ana, s.group, "", "", 50)
			if len(cards) != 0 {
				t.Errorf("refused drafts left %d requests", len(cards))
			}
			return err
		})
	})
}

// Each way of splitting, asked with each way of settling: the money that arrives is what the shares say.
func TestSplitsAndSettlements(t *testing.T) {
	three := func(s *scene) []person.UserID { return []person.UserID{s.bo, s.chi, s.dee} }
	splits := map[string]struct {
		total int64
		split func(s *scene) Split
		yes   func(s *scene, user person.UserID) Yes
		want  func(s *scene) map[person.UserID]int64
	}{
		"equal": {10_00, func(*scene) Split { return Split{Kind: Equal} }, nil,
			func(s *scene) map[person.UserID]int64 {
				return map[person.UserID]int64{s.bo: 3_34, s.chi: 3_33, s.dee: 3_33}
			}},
		"shares": {10_00, func(s *scene) Split { return Split{Kind: Shares, Weights: map[person.UserID]int64{s.chi: 2}} }, nil,
			func(s *scene) map[person.UserID]int64 {
				return map[person.UserID]int64{s.bo: 2_50, s.chi: 5_00, s.dee: 2_50}
			}},
		"exact": {10_00, func(s *scene) Split {
			return Split{Kind: Exact, Amounts: map[person.UserID]int64{s.bo: 1_00, s.chi: 9_00, s.dee: 0}}
		}, nil, func(s *scene) map[person.UserID]int64 {
			return map[person.UserID]int64{s.bo: 1_00, s.chi: 9_00, s.dee: 0}
		}},
		"fixed": {0, func(*scene) Split { return Split{Kind: Fixed, Each: 7_50} }, nil,
			func(s *scene) map[person.UserID]int64 {
				return map[person.UserID]int64{s.bo: 7_50, s.chi: 7_50, s.dee: 7_50}
			}},
		"open": {0, func(*scene) Split { return Split{Kind: Open, Minimum: 2_00} }, func(s *scene, user person.UserID) Yes {
			if user == s.chi {
				gift := eur(12_34)
				return Yes{Amount: &gift}
			}
			return Yes{}
		}, func(s *scene) map[person.UserID]int64 {
			return map[person.UserID]int64{s.bo: 2_00, s.chi: 12_34, s.dee: 2_00}
		}},
		"less than a cent each": {2, func(*scene) Split { return Split{Kind: Equal} }, nil,
			func(s *scene) map[person.UserID]int64 { return map[person.UserID]int64{s.bo: 1, s.chi: 1, s.dee: 0} }},
	}
	for name, c := range splits {
		for settlement := range settlements {
			t.Run(name+" "+string(settlement), func(t *testing.T) {
				each(t, func(t *testing.T, s *scene) {
					deadline := s.clock.now().Add(time.Hour)
					card := s.post(s.dinner(func(d *Draft) {
						d.Total, d.Terms.Split, d.Terms.Settlement = eur(c.total), c.split(s), settlement
						d.Terms.Selection.UserIDs, d.Terms.MinAcceptors, d.Deadline = three(s), 0, &deadline
					}))
					for _, user := range three(s) {
						yes := Yes{}
						if c.yes != nil {
							yes = c.yes(s, user)
						}
						card = s.must(s.accept(user, card.ID, yes))
					}
					if settlement == OnConfirmation {
						card = s.must(s.confirm(s.ana, card.ID, card.Version))
					}
					if settlement == AtDeadline {
						s.clock.set(deadline)
						s.meetDeadlines(t, 1)
						card = s.must(s.load(s.ana, card.ID))
					}
					sum := int64(0)
					for user, want := range c.want(s) {
						sum += want
						if l := line(card, user); card.State != StateSettled || l.Share == nil || l.Share.Minor != want {
							t.Errorf("%s paid %s in a request that is %s, want %d", user, jsonText(l), card.State, want)
						}
					}
					s.wantBalance(s.ana, purse+sum, 0)
					s.wantKept(card.ID)
				})
			})
		}
	}
}

func TestTheRequesterTakesPart(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		card := s.post(s.dinner(func(d *Draft) {
			d.Terms.RequesterTakesPart = true
			d.Terms.Split = Split{Kind: Shares, Weights: map[person.UserID]int64{s.ana: 2}}
		}))
		for _, user := range []person.UserID{s.bo, s.chi, s.dee} {
			card = s.must(s.accept(user, card.ID, limit(10_00)))
		}
		if card.RequesterShare == nil || card.RequesterShare.Minor != 90_00 || !card.CanSettle {
			t.Errorf("the requester bears what limits cut off: %s", jsonText(card))
		}
		card = s.must(s.confirm(s.ana, card.ID, card.Version))
		if card.RequesterShare.Minor != 90_00 || card.Collected.Minor != 30_00 {
			t.Errorf("settled: %s", jsonText(card))
		}
		s.wantBalance(s.ana, purse+30_00, 0)
		s.wantKept(card.ID)
	})
}

func TestTaggedMembersAreAsked(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.write(func(ctx context.Context, tx *database.Tx) error {
			for _, user := range []person.UserID{s.ana, s.bo, s.gus} {
				if _, err := s.chats.SetTags(ctx, tx, s.ana, s.group, user, []string{"Rope team"}); err != nil {
					return err
				}
			}
			return nil
		})
		card := s.post(s.dinner(func(d *Draft) {
			d.Terms.Selection, d.Terms.MinAcceptors = Selection{Kind: Tagged, Tag: "rope TEAM"}, 0
		}))
		if card.Asked != 2 || line(card, s.bo).State != Asked || line(card, s.gus).State != Asked || card.MinAcceptors != 1 {
			t.Errorf("asked: %s", jsonText(card))
		}
	})
}

func TestSchemes(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		list := func(user person.UserID) (found []Scheme) {
			s.read(func(ctx context.Context, tx *database.Tx) (err error) {
				found, err = s.pay.Schemes(ctx, tx, user, s.group)
				return err
			})
			return found
		}
		save := func(user person.UserID, d SchemeDraft) (saved Scheme, err error) {
			err = s.db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
				saved, err = s.pay.SaveScheme(ctx, tx, user, s.group, d)
				return err
			})
			return saved, err
		}
		if first := list(s.bo); len(first) != 1 || !first[0].Default {
			t.Errorf("a new group has %s", jsonText(first))
		}
		terms := s.dinner().Terms
		for _, name := range []string{"Dinner", "Hall rent"} {
			if _, err := save(s.bo, SchemeDraft{Name: name, Default: true, Terms: terms}); err != nil {
				t.Fatal(err)
			}
		}
		saved := list(s.ana)
		if len(saved) != 3 || saved[0].Default || saved[1].Default || !saved[2].Default || saved[2].Name != "Hall rent" {
			t.Fatalf("saved: %s", jsonText(saved))
		}
		_, err := save(s.bo, SchemeDraft{Name: " ", Terms: terms})
		s.wantFault(err, ErrSchemeName)
		remove := func(user person.UserID) error {
			return s.db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				return s.pay.RemoveScheme(ctx, tx, user, saved[2].ID)
			})
		}
		s.wantFault(remove(s.chi), ErrSchemeForbidden)
		s.wantFault(remove("u_stranger"), fault.ErrNotFound)
		if err := remove(s.ana); err != nil {
			t.Error(err)
		}
		if left := list(s.ana); len(left) != 2 || !left[0].Default {
			t.Errorf("left: %s", jsonText(left))
		}
	})
}
