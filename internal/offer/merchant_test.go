package offer

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

func (s *scene) administrator() person.Actor { return person.Actor{UserID: s.ada, Administrator: true} }

func (s *scene) decide(who person.Actor, merchant MerchantID, agree bool) (Merchant, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Merchant, error) {
		return s.offers.Decide(ctx, tx, who, merchant, agree)
	})
}

func (s *scene) merchants(who person.UserID, administrator bool, state MerchantState) (all []Merchant, err error) {
	err = s.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		all, err = s.offers.Merchants(ctx, tx, person.Actor{UserID: who, Administrator: administrator}, state)
		return err
	})
	return all, err
}

// Whoever applies owns what they applied for, and waits for an administrator, who needs to ask nobody.
func TestApplying(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		draft := MerchantDraft{Name: "  Bo's  books ", About: " All of them. ", Place: "Mill Lane", Currency: "EUR"}
		applied := s.applied(person.Actor{UserID: s.bo}, draft)
		if applied.State != Applied || applied.Role != RoleOwner || applied.Name != "Bo's books" || applied.About != "All of them." ||
			applied.AppliedBy.ID != s.bo || applied.Currency != "EUR" || applied.CreatedAt != s.clock.now() {
			t.Errorf("applied for %+v", applied)
		}
		if made := s.applied(s.administrator(), draft); made.State != Active || made.Role != RoleOwner {
			t.Errorf("an administrator's own is %s", made.State)
		}
		s.must(s.draftFor(s.bo, applied.ID)) // while it waits, it may prepare what it will offer
		_, err := s.decide(person.Actor{UserID: s.bo}, applied.ID, true)
		s.wantFault(err, fault.ErrForbidden)
		_, err = s.decide(s.administrator(), "mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f", true)
		s.wantFault(err, fault.ErrNotFound)
		agreed, err := s.decide(s.administrator(), applied.ID, true)
		if must(s, agreed, err); agreed.State != Active || agreed.Role != "" {
			t.Errorf("agreed to %+v", agreed)
		}
	})
}

func (s *scene) draftFor(who person.UserID, merchant MerchantID) error {
	_, err := try(s, func(ctx context.Context, tx *database.Tx) (ID, error) {
		return s.offers.Create(ctx, tx, who, merchant, coffee())
	})
	return err
}

// An application costs an administrator's attention: nobody has more than three open. What was decided counts no more.
func TestNobodyAppliesWithoutEnd(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		draft := MerchantDraft{Name: "Bo's", Currency: "EUR"}
		var made []MerchantID
		for range mostApplications {
			made = append(made, s.applied(person.Actor{UserID: s.bo}, draft).ID)
		}
		_, err := s.apply(person.Actor{UserID: s.bo}, draft)
		s.wantFault(err, ErrTooManyMerchants)
		s.applied(person.Actor{UserID: s.chi}, draft)
		if _, err := s.decide(s.administrator(), made[0], false); err != nil {
			t.Fatal(err)
		}
		s.applied(person.Actor{UserID: s.bo}, draft)
		for range mostApplications + 1 {
			s.applied(s.administrator(), draft)
		}
	})
}

func TestApplicationsThatAreRefused(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		unknown, none := picture.ID("pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"), picture.ID("")
		for name, test := range map[string]struct {
			draft   MerchantDraft
			want    error
			pointer string
		}{
			"no name":     {MerchantDraft{Name: " ", Currency: "EUR"}, ErrMerchantInvalid, "/name"},
			"long name":   {MerchantDraft{Name: strings.Repeat("é", 61), Currency: "EUR"}, ErrMerchantInvalid, "/name"},
			"long about":  {MerchantDraft{Name: "a", About: strings.Repeat("é", 301), Currency: "EUR"}, ErrMerchantInvalid, "/about"},
			"long place":  {MerchantDraft{Name: "a", Place: strings.Repeat("é", 201), Currency: "EUR"}, ErrMerchantInvalid, "/place"},
			"no currency": {MerchantDraft{Name: "a", Currency: "EURO"}, money.ErrUnknownCurrency, "/currency"},
			"no picture":  {MerchantDraft{Name: "a", Currency: "EUR", PictureID: &unknown}, picture.ErrMissing, "/picture_id"},
		} {
			if _, err := s.apply(person.Actor{UserID: s.bo}, test.draft); !errors.Is(err, test.want) || pointer(err) != test.pointer {
				t.Errorf("%s: %v, want %v at %s", name, err, test.want, test.pointer)
			}
		}
		made := s.applied(person.Actor{UserID: s.bo}, MerchantDraft{Name: strings.Repeat("é", 60), About: strings.Repeat("é", 300),
			Place: strings.Repeat("é", 200), Currency: "JPY", PictureID: &none})
		if made.PictureID != nil || made.Currency != "JPY" {
			t.Errorf("applied for %+v", made)
		}
	})
}

// A merchant that is refused rests: nothing of it can be claimed, published or funded. What was promised is honoured, and its
// money can be taken out.
func TestARefusedMerchantRests(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		published, draft := s.publish(coffee(fromBudget, unboundedly), 20_00), s.drafted(coffee())
		promised := s.claimed(s.ana, published)
		refused, err := s.decide(s.administrator(), s.cafe, false)
		if must(s, refused, err); refused.State != Refused || s.offer(published).State != Paused {
			t.Errorf("refused, it is %s, and what it published is %s", refused.State, s.offer(published).State)
		}
		_, err = s.claim(s.bo, published)
		s.wantFault(err, ErrNotClaimable)
		s.wantFault(s.step(s.offers.Publish, published), ErrMerchantPending)
		s.wantFault(s.step(s.offers.Publish, draft), ErrMerchantPending)
		s.wantFault(s.fund(published, 1), ErrMerchantPending)
		s.wantFault(s.db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			_, err := s.offers.Deposit(ctx, tx, s.kim, s.cafe, eur(1))
			return err
		}), ErrMerchantPending)
		_, err = s.reverse(s.redeemed(spent(promised.Code, -1)).ID)
		s.must(err)
		s.must(s.takeOut(published, 1_00))
		s.must(s.payOut(1_00))
		s.steps(s.offers.End, draft)
		if _, err := s.decide(s.administrator(), s.cafe, true); err != nil {
			t.Fatal(err)
		}
		s.steps(s.offers.Publish, published)
		s.claimed(s.bo, published)
		s.wantKept(true)
	})
}

func TestChangingAMerchant(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		change := func(who person.UserID, c MerchantChange) (Merchant, error) {
			return try(s, func(ctx context.Context, tx *database.Tx) (Merchant, error) {
				return s.offers.ChangeMerchant(ctx, tx, person.Actor{UserID: who}, s.cafe, c)
			})
		}
		shown, none, name, empty := s.picture(s.kim), picture.ID(""), " Kolibri ", ""
		changed, err := change(s.kim, MerchantChange{Name: &name, PictureID: &shown})
		if must(s, changed, err); changed.Name != "Kolibri" || changed.Place != "Market Street 4" || changed.PictureID == nil || *changed.PictureID != shown {
			t.Errorf("changed to %+v", changed)
		}
		changed, err = change(s.kim, MerchantChange{PictureID: &none, Place: &empty})
		if must(s, changed, err); changed.Name != "Kolibri" || changed.Place != "" || changed.PictureID != nil {
			t.Errorf("changed to %+v", changed)
		}
		_, err = change(s.kim, MerchantChange{Name: &empty})
		s.wantFault(err, ErrMerchantInvalid)
		theirs := s.picture(s.ana)
		_, err = change(s.kim, MerchantChange{PictureID: &theirs})
		s.wantFault(err, picture.ErrMissing)
		_, err = change(s.cleo, MerchantChange{Name: &name})
		s.wantFault(err, ErrNotOwner)
		_, err = change(s.ana, MerchantChange{Name: &name})
		s.wantFault(err, fault.ErrNotFound)
	})
}

// picture is one that somebody has uploaded.
func (s *scene) picture(owner person.UserID) picture.ID {
	s.Helper()
	var file bytes.Buffer
	s.must(png.Encode(&file, image.NewRGBA(image.Rect(0, 0, 8, 8))))
	pictures := picture.New(s.clock.now)
	made, err := try(s, func(ctx context.Context, tx *database.Tx) (picture.ID, error) {
		accepted, err := pictures.Accept(ctx, bytes.NewReader(file.Bytes()), 1<<20)
		if err != nil {
			return "", err
		}
		return pictures.Store(ctx, tx, string(owner), accepted)
	})
	return must(s, made, err)
}

// Lists are of those one works for; all of a state are an administrator's to see.
func TestWhoSeesWhichMerchants(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		applied := s.applied(person.Actor{UserID: s.bo}, MerchantDraft{Name: "Bo's", Currency: "EUR"})
		for _, test := range []struct {
			who           person.UserID
			administrator bool
			state         MerchantState
			want          []MerchantID
		}{
			{s.kim, false, "", []MerchantID{s.cafe}}, {s.cleo, false, "", []MerchantID{s.cafe}}, {s.bo, false, "", []MerchantID{applied.ID}},
			{s.ana, false, "", nil}, {s.ada, true, "", nil}, {s.ada, true, Applied, []MerchantID{applied.ID}}, {s.ada, true, Active, []MerchantID{s.cafe}},
			{s.ada, true, Refused, nil},
		} {
			all, err := s.merchants(test.who, test.administrator, test.state)
			if err != nil || len(all) != len(test.want) || len(all) > 0 && all[0].ID != test.want[0] {
				t.Errorf("%s sees %+v of %q, %v; want %v", test.who, all, test.state, err, test.want)
			}
		}
		_, err := s.merchants(s.kim, false, Active)
		s.wantFault(err, fault.ErrForbidden)
		for who, want := range map[person.UserID]error{s.kim: nil, s.cleo: nil, s.ada: fault.ErrNotFound, s.ana: fault.ErrNotFound, s.bo: fault.ErrNotFound} {
			s.wantFault(s.db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
				_, err := s.offers.Merchant(ctx, tx, person.Actor{UserID: who}, s.cafe)
				return err
			}), want)
		}
		seen, err := try(s, func(ctx context.Context, tx *database.Tx) (Merchant, error) {
			return s.offers.Merchant(ctx, tx, s.administrator(), s.cafe)
		})
		if must(s, seen, err); seen.Role != "" || seen.AppliedBy.ID != s.kim {
			t.Errorf("an administrator sees %+v", seen)
		}
	})
}
