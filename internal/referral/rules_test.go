package referral

import (
	"context"
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/rule"
)

// Each rule that cannot be promised is refused, at the field that is wrong.
func TestRulesThatAreRefused(t *testing.T) {
	first := func(change func(*Template)) func(*CampaignDraft) {
		return func(d *CampaignDraft) { change(&d.Rules.Rewards.FirstUser[0]) }
	}
	friend := func(change func(*Template)) func(*CampaignDraft) {
		return func(d *CampaignDraft) { change(&d.Rules.Rewards.Friend[0]) }
	}
	francs := &money.Amount{Minor: 100, Currency: "CHF"}
	s := quick(t)
	nowhere := offer.ID("off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f")
	for _, one := range []struct {
		pointer string
		change  func(*CampaignDraft)
	}{
		{"/rules/rewards/on", func(d *CampaignDraft) { d.Rules.Rewards.On = "" }},
		{"/rules/rewards/on", func(d *CampaignDraft) { d.Rules.Rewards.On = "sharing" }},
		{"/rules/rewards/spend_above", func(d *CampaignDraft) { d.Rules.Rewards.On = OnSpend }},
		{"/rules/rewards/spend_above/currency", func(d *CampaignDraft) { d.Rules.Rewards.On, d.Rules.Rewards.SpendAbove = OnSpend, francs }},
		{"/rules/recommendation/condition", func(d *CampaignDraft) { d.Rules.Recommendation.Condition = "spent > 1" }},
		{"/rules/rewards/first_user/0/condition", first(func(t *Template) { t.Condition = "messages_30d > 1" })},
		{"/rules/rewards/first_user/0/title", first(func(t *Template) { t.Title = "two\nlines" })},
		{"/rules/rewards/first_user/0/title", first(func(t *Template) { t.Title = strings.Repeat("ö", longestTitle+1) })},
		{"/rules/rewards/first_user/0/text", first(func(t *Template) { t.Text = strings.Repeat("ö", longestText+1) })},
		{"/rules/rewards/first_user/0/gives", first(func(t *Template) { t.Gives, t.Amount = "luck", nil })},
		{"/rules/rewards/first_user/0/amount", first(func(t *Template) { t.Amount = nil })},
		{"/rules/rewards/first_user/0/amount", first(func(t *Template) { t.Gives, t.Points = GivesPoints, 5 })},
		{"/rules/rewards/first_user/0/amount", first(func(t *Template) { t.Percent, t.Most, t.Amount = 5, euros(100), nil })},
		{"/rules/rewards/first_user/0/amount", first(func(t *Template) { t.AtLeast, t.AtMost, t.Amount = euros(1), euros(2), nil })},
		{"/rules/rewards/first_user/0/amount/amount", first(func(t *Template) { t.Amount = euros(0) })},
		{"/rules/rewards/first_user/0/amount", first(func(t *Template) { t.Amount = euros(-1) })},
		{"/rules/rewards/first_user/0/amount/currency", first(func(t *Template) { t.Amount = francs })},
		{"/rules/rewards/first_user/0/most", first(func(t *Template) { t.Percent = 5 })},
		{"/rules/rewards/first_user/0/most", first(func(t *Template) { t.Most = euros(100) })},
		{"/rules/rewards/first_user/0/percent", first(func(t *Template) { t.Percent, t.Most, t.AtLeast, t.AtMost = 5, euros(1), euros(1), euros(2) })},
		{"/rules/rewards/first_user/0/at_least", first(func(t *Template) { t.AtMost = euros(2) })},
		{"/rules/rewards/first_user/0/at_most", first(func(t *Template) { t.AtLeast, t.AtMost = euros(2), euros(2) })},
		{"/rules/rewards/first_user/0/points", first(func(t *Template) { t.Gives, t.Amount = GivesPoints, nil })},
		{"/rules/rewards/first_user/0/offer_id", first(func(t *Template) { t.Gives, t.Amount = GivesVoucher, nil })},
		{"/rules/rewards/first_user/0/offer_id", first(func(t *Template) { t.Gives, t.Amount, t.OfferID = GivesVoucher, nil, &nowhere })},
		{"/rules/rewards/friend/0/condition", friend(func(t *Template) { t.Condition = "first" })},
		{"/rules/rewards/friend/0/amount", friend(func(t *Template) { t.Percent, t.Most = 5, euros(100) })},
		{"/rules/rewards/friend/0/amount", friend(func(t *Template) { t.AtLeast, t.AtMost = euros(1), euros(2) })},
		{"/rules/rewards/friend/0/amount", friend(func(t *Template) { t.Amount = nil })},
		{"/window/valid_days", func(d *CampaignDraft) { d.Window.ValidDays = 0 }},
		{"/title", func(d *CampaignDraft) { d.Title = "" }},
	} {
		_, err := try(s, func(ctx context.Context, tx *database.Tx) (Shown, error) {
			return s.ref.Preview(ctx, tx, s.kim, s.cafe, s.coffee(one.change))
		})
		var refused *fault.Fault
		if !errors.As(err, &refused) || refused.Pointer != one.pointer {
			t.Errorf("got %v, want it to point at %s", err, one.pointer)
		}
	}
}

// quick is a scene on SQLite alone, for what asks a database for no more than who asks.
func quick(t *testing.T) *scene {
	t.Helper()
	return newScene(t, databasetest.Open(t, database.SQLite))
}

// Whoever writes a condition is told where it is wrong, in the words of what it is for; anybody else is not answered.
func TestWhereAConditionIsWrong(t *testing.T) {
	s := quick(t)
	check := func(purpose, text string) Checked {
		return got(s, func(ctx context.Context, tx *database.Tx) (Checked, error) {
			return s.ref.CheckExpression(ctx, tx, s.lea, s.cafe, purpose, text)
		})
	}
	good := check("recommendation", "friends_since >= 7 && !has_used")
	if !good.OK || len(good.Problems) != 0 || len(good.Facts) != len(friendFacts) {
		t.Errorf("%+v", good)
	}
	bad := check("reward", "spent >= 1000 &&\n spend > 1")
	want := rule.Problem{Offset: 18, Line: 2, Column: 2, Length: 5}
	if bad.OK || len(bad.Problems) != 1 || len(bad.Facts) != len(usageFacts) {
		t.Fatalf("%+v", bad)
	}
	if p := bad.Problems[0]; p.Offset != want.Offset || p.Line != want.Line || p.Column != want.Column || p.Length != want.Length ||
		!strings.Contains(p.Message, `"spent"`) {
		t.Errorf("%+v", p)
	}
	_, err := try(s, func(ctx context.Context, tx *database.Tx) (Checked, error) {
		return s.ref.CheckExpression(ctx, tx, s.ana, s.cafe, "reward", "first")
	})
	s.wantFault(err, fault.ErrNotFound)
	// A draft that is refused names the place too, beside the field.
	_, err = try(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
		return s.ref.Create(ctx, tx, s.kim, s.cafe, s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.FirstUser[0].Condition = "spent >" }))
	})
	var refused *fault.Fault
	if !errors.As(err, &refused) || refused.Pointer != "/rules/rewards/first_user/0/condition" {
		t.Fatal(err)
	}
	if problems, listed := refused.Params["problems"].([]rule.Problem); !listed || problems[0].Offset != 7 {
		t.Errorf("%+v", refused.Params)
	}
}

func TestWhatIsLeftOutIsFilledIn(t *testing.T) {
	s := quick(t)
	made := got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
		return s.ref.Create(ctx, tx, s.kim, s.cafe, CampaignDraft{Draft: s.coffee().Draft})
	})
	r := made.Rules
	if r.Recommendation.On || r.Recommendation.Candidates != "friends" || r.Recommendation.Order != "closeness" || r.Recommendation.Most != 20 {
		t.Errorf("%+v", r.Recommendation)
	}
	if r.Sharing != (Sharing{Copies: 20, Depth: 3}) {
		t.Errorf("%+v", r.Sharing)
	}
	if r.Rewards.On != "" || r.Rewards.AttributionDays != 30 || r.Rewards.FirstUser == nil || r.Rewards.Friend == nil {
		t.Errorf("%+v", r.Rewards)
	}
}

// A voucher that is given has to be of another, published offer of the same merchant.
func TestWhatCanBeGiven(t *testing.T) {
	s := quick(t)
	draft := got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
		return s.ref.Create(ctx, tx, s.kim, s.cafe, s.coffee())
	})
	published := s.publish(s.coffee(), 0)
	gift := func(id offer.ID) CampaignDraft {
		return s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.FirstUser = []Template{{Gives: GivesVoucher, OfferID: &id}} })
	}
	for id, fine := range map[offer.ID]bool{draft.ID: false, published: true} {
		_, err := try(s, func(ctx context.Context, tx *database.Tx) (Shown, error) {
			return s.ref.Preview(ctx, tx, s.kim, s.cafe, gift(id))
		})
		if (err == nil) != fine {
			t.Errorf("a voucher of %s: %v", id, err)
		}
	}
	_, err := try(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
		return s.ref.Save(ctx, tx, s.kim, s.cafe, draft.ID, draft.Version, gift(draft.ID))
	})
	s.wantFault(err, offer.ErrDraftInvalid)
}

// What one can look forward to is told as it is where it is certain, and as the most it can be where it is not.
func TestProspects(t *testing.T) {
	s := quick(t)
	cake := s.publish(s.coffee(func(d *CampaignDraft) { d.Title = "A slice of cake" }), 0)
	for _, one := range []struct {
		name      string
		templates []Template
		want      Prospect
	}{
		{"a fixed amount", []Template{{Gives: GivesMoney, Amount: euros(100)}}, Prospect{Gives: "money", Amount: euros(100)}},
		{"with a condition", []Template{{Gives: GivesMoney, Amount: euros(100), Condition: "first"}}, Prospect{Gives: "money", UpTo: true, Amount: euros(100)}},
		{"a part", []Template{{Gives: GivesMoney, Percent: 10, Most: euros(300), Amount: euros(100)}}, Prospect{Gives: "money", UpTo: true, Amount: euros(300)}},
		{"chance", []Template{{Gives: GivesMoney, AtLeast: euros(50), AtMost: euros(150), Amount: euros(100)}}, Prospect{Gives: "money", UpTo: true, Amount: euros(150)}},
		{"flat above the chance", []Template{{Gives: GivesMoney, AtLeast: euros(50), AtMost: euros(60), Amount: euros(100)}}, Prospect{Gives: "money", UpTo: true, Amount: euros(100)}},
		{"points", []Template{{Gives: GivesPoints, Points: 10}}, Prospect{Gives: "points", Points: 10}},
		{"more points", []Template{{Gives: GivesPoints, Points: 10, Condition: "first"}, {Gives: GivesPoints, Points: 50}}, Prospect{Gives: "points", UpTo: true, Points: 50}},
		{"points or money", []Template{{Gives: GivesPoints, Points: 10, Condition: "first"}, {Gives: GivesMoney, Amount: euros(20)}}, Prospect{Gives: "money", UpTo: true, Amount: euros(20)}},
		{"a voucher", []Template{{Gives: GivesVoucher, OfferID: &cake}}, Prospect{Gives: "voucher", Title: "A slice of cake"}},
	} {
		shown := got(s, func(ctx context.Context, tx *database.Tx) (Shown, error) {
			return s.ref.Preview(ctx, tx, s.kim, s.cafe, s.coffee(func(d *CampaignDraft) { d.Rules.Rewards.FirstUser = one.templates }))
		})
		have := *shown.FirstUserGets
		if have.Gives != one.want.Gives || have.UpTo != one.want.UpTo || have.Points != one.want.Points || have.Title != one.want.Title ||
			(have.Amount == nil) != (one.want.Amount == nil) || have.Amount != nil && *have.Amount != *one.want.Amount {
			t.Errorf("%s: %+v", one.name, have)
		}
		if shown.FriendGets == nil || shown.FriendGets.UpTo || *shown.FriendGets.Amount != eur(100) {
			t.Errorf("%s: the friend gets %+v", one.name, shown.FriendGets)
		}
	}
}

// What a template gives stays within what it says, whatever is spent and whatever chance shows; and within what is set aside.
func TestAmountsStayWithinTheirBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		least := rapid.Int64Range(1, 10_000).Draw(t, "least")
		most := rapid.Int64Range(least+1, 20_000).Draw(t, "most")
		percent := rapid.Int64Range(1, 100).Draw(t, "percent")
		spent := rapid.Int64Range(0, money.Max).Draw(t, "spent")
		shows := rapid.Int64Range(0, most-least).Draw(t, "shows")
		s := &Service{chance: func(below int64) int64 {
			if below != most-least+1 {
				t.Fatalf("chance picks below %d of %d amounts", below, most-least+1)
			}
			return shows
		}}
		u := usage{redemption: &offer.Redemption{Spent: euros(spent)}}
		chance := Template{Gives: GivesMoney, AtLeast: euros(least), AtMost: euros(most), Amount: euros(least)}
		if have := s.amount(chance, u, false); have != least+shows {
			t.Errorf("chance gives %d, want %d", have, least+shows)
		}
		part := Template{Gives: GivesMoney, Percent: percent, Most: euros(most), Amount: euros(least)}
		have := s.amount(part, u, false)
		// The same, the slow way: the largest amount of which a hundred times is not above percent times what was spent.
		whole := spent / 100 * percent
		want := min(most, whole+spent%100*percent/100)
		if have != want || have > part.most() {
			t.Errorf("%d percent of %d, at most %d, is %d, want %d", percent, spent, most, have, want)
		}
		for _, template := range []Template{chance, part} {
			// Where the friend is not to be named it is the flat amount, if it would be anything at all.
			if flat := s.amount(template, u, true); flat != least && s.amount(template, u, false) > 0 {
				t.Errorf("flat is %d", flat)
			}
			if template.most() < s.amount(template, u, false) || template.most() < s.amount(template, u, true) {
				t.Error("it gives more than is set aside")
			}
		}
		if s.amount(part, usage{redemption: &offer.Redemption{}}, true) != 0 || s.amount(part, usage{}, false) != 0 {
			t.Error("a part of what nobody knows is something")
		}
	})
}
