package referral

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Friends see what somebody claims only if that person agreed: by their setting, or this once; and this once overrules it.
func TestNothingIsRecommendedWithoutConsent(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		for _, one := range []struct {
			name    string
			setting *bool
			wish    *bool
			on      bool
			shown   bool
		}{
			{"by itself", nil, nil, true, false},
			{"this once", nil, yes(), true, true},
			{"by the setting", yes(), nil, true, true},
			{"not this once", yes(), no(), true, false},
			{"an offer that is not recommended", yes(), yes(), false, false},
		} {
			id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Recommendation.On = one.on }), 0)
			if one.setting != nil {
				s.set(s.ana, SettingsChange{Recommend: one.setting})
			}
			held := s.claim(s.ana, id, ClaimWish{Recommend: one.wish})
			want := []person.UserID{}
			if one.shown {
				want = []person.UserID{s.bo, s.chi, s.dee}
			}
			s.wantShown(id, want...)
			if held.Recommended != one.shown || held.Recommends != one.on {
				t.Errorf("%s: recommended %v, recommends %v", one.name, held.Recommended, held.Recommends)
			}
		}
		s.kept()
	})
}

// An old voucher can be recommended later, once; who cannot be found out of, and what is over, cannot.
func TestRecommendingLater(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 0)
		held := s.claim(s.ana, id, ClaimWish{})
		s.wantShown(id)
		recommend := func(user person.UserID, voucher offer.VoucherID) error {
			_, err := try(s, func(ctx context.Context, tx *database.Tx) (Held, error) {
				return s.ref.Recommend(ctx, tx, user, voucher)
			})
			return err
		}
		s.wantFault(recommend(s.bo, held.ID), fault.ErrNotFound)
		for range 2 {
			if err := recommend(s.ana, held.ID); err != nil {
				t.Fatal(err)
			}
		}
		s.wantShown(id, s.bo, s.chi, s.dee)
		if left := s.leftOut(id); left["picked"] != 3 || left["shown_before"] != 0 {
			t.Errorf("it was done again: %v", left)
		}
		quiet := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Recommendation.On = false }), 0)
		s.wantFault(recommend(s.ana, s.claim(s.ana, quiet, ClaimWish{}).ID), ErrNotRecommended)
		over := s.publish(s.coffee(), 0)
		late := s.claim(s.ana, over, ClaimWish{})
		got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
			return s.ref.End(ctx, tx, s.kim, s.cafe, over)
		})
		s.wantFault(recommend(s.ana, late.ID), offer.ErrNotClaimable)
	})
}

// Those come first who write to each other most and latest, then those who share groups; at most as many as the rule says. By
// chance, it is the order that chance gives.
func TestWhoComesFirst(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		first := func(order string, most int64) string {
			s.measured()
			id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Recommendation.Order, d.Rules.Recommendation.Most = order, most }), 0)
			s.claim(s.ana, id, asRecommended)
			if rest := s.leftOut(id)["most_reached"]; rest != 3-most {
				t.Errorf("%d were left out because there was no more room", rest)
			}
			return s.shown(id)
		}
		// Bo shares a group with Ana; nobody has written anything.
		if have := first("closeness", 1); have != s.names(s.bo) {
			t.Errorf("by groups it is %s", have)
		}
		s.talk(s.ana, s.dee, 2)
		if have := first("", 1); have != s.names(s.dee) {
			t.Errorf("by messages it is %s", have)
		}
		if have := first("closeness", 2); have != s.names(s.dee, s.bo) {
			t.Errorf("by messages and groups they are %s", have)
		}
		// What was written long ago counts no more.
		s.clock.pass(31 * day)
		if have := first("closeness", 1); have != s.names(s.bo) {
			t.Errorf("a month later it is %s", have)
		}
		seen := map[string]bool{}
		for shows := range int64(3) {
			s.dice.show(func(below int64) int64 { return shows % below })
			s.clock.pass(8 * day) // so that nobody's week is full
			seen[first("random", 1)] = true
		}
		if len(seen) < 2 {
			t.Errorf("whatever chance shows, it is %v", seen)
		}
		s.dice.show(nil)
	})
}

// measured has background work measure how close everybody is.
func (s *scene) measured() {
	s.Helper()
	s.clock.pass(day)
	for range 100 {
		pairs := got(s, func(ctx context.Context, tx *database.Tx) (int64, error) { return s.ref.Round(ctx, tx, 100) })
		if pairs == 0 {
			return
		}
	}
	s.Fatal("the round has no end")
}

// talk has two people write so many messages to each other.
func (s *scene) talk(a, b person.UserID, times int) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		direct, err := s.chats.OpenDirect(ctx, tx, a, b)
		for i := 0; i < times && err == nil; i++ {
			_, err = s.chats.Say(ctx, tx, []person.UserID{a, b}[i%2], direct.ID, chat.Words{Text: "Hello"})
		}
		return err
	})
}

// Closeness is worked out from counts and days alone, and bounded.
func TestCloseness(t *testing.T) {
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	for _, one := range []struct {
		known chat.Acquaintance
		want  int64
	}{
		{chat.Acquaintance{}, 0},
		{chat.Acquaintance{Messages: 4, LastAt: now}, 12 + 60},
		{chat.Acquaintance{Messages: 4, LastAt: now.Add(-10 * day)}, 12 + 40},
		{chat.Acquaintance{Messages: 1000, LastAt: now.Add(-30 * day), Groups: 1000}, 300 + 50},
		{chat.Acquaintance{Groups: 2}, 10},
	} {
		if have := (candidate{Acquaintance: one.known}).closeness(now); have != one.want {
			t.Errorf("%+v: %d, want %d", one.known, have, one.want)
		}
	}
}

// A condition sees the friend and the pair; what nobody knows makes it false, and is counted as that.
func TestConditionsAndMissingFacts(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.talk(s.ana, s.dee, 3)
		s.write(func(ctx context.Context, tx *database.Tx) error {
			if _, err := s.chats.SetTags(ctx, tx, s.ana, s.group, s.bo, []string{"Drivers"}); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `update person set locale = 'de' where user_id = $1`, s.chi)
			return err
		})
		s.set(s.bo, SettingsChange{Interests: &[]string{" Coffee", "old  films", "coffee"}})
		before := s.publish(s.coffee(), 0)
		s.redeem(s.claim(s.dee, before, ClaimWish{}), 0)
		s.claim(s.chi, before, ClaimWish{})
		for _, one := range []struct {
			condition  string
			candidates string
			shown      []person.UserID
			left       map[string]int64
		}{
			{`messages_30d >= 3`, "", []person.UserID{s.dee}, map[string]int64{"condition": 2}},
			{`groups_in_common > 0`, "", []person.UserID{s.bo}, map[string]int64{"condition": 2}},
			{`"drivers" in tags`, "", []person.UserID{s.bo}, map[string]int64{"condition": 2}},
			{`has_claimed && !has_used`, "", []person.UserID{s.chi}, map[string]int64{"condition": 2}},
			{`has_used`, "", []person.UserID{s.dee}, map[string]int64{"condition": 2}},
			{`friends_since >= 100`, "", []person.UserID{s.bo, s.chi, s.dee}, map[string]int64{}},
			{`friends_since > 100`, "", nil, map[string]int64{"condition": 3}},
			// Whether somebody who has chosen no language speaks German is not known: neither this nor its opposite holds.
			{`language == "de"`, "", []person.UserID{s.chi}, map[string]int64{"fact_missing": 2}},
			{`language != "de"`, "", nil, map[string]int64{"condition": 1, "fact_missing": 2}},
			{`language != "de" || true`, "", []person.UserID{s.chi}, map[string]int64{"fact_missing": 2}},
			{`"coffee" in interests && "old films" in interests`, "", []person.UserID{s.bo}, map[string]int64{"fact_missing": 2}},
			{`!("tea" in interests)`, "", []person.UserID{s.bo}, map[string]int64{"fact_missing": 2}},
			{`friends_since < 1000000`, "friends_and_groups", []person.UserID{s.bo, s.chi, s.dee}, map[string]int64{"fact_missing": 1}},
			{``, "friends_and_groups", []person.UserID{s.bo, s.chi, s.dee, s.eli}, map[string]int64{}},
		} {
			s.clock.pass(0)
			id := s.publish(s.coffee(func(d *CampaignDraft) {
				d.Rules.Recommendation.Condition, d.Rules.Recommendation.Candidates = one.condition, one.candidates
			}), 0)
			for _, user := range s.cast() {
				s.set(*user, SettingsChange{WeeklyLimit: number(100)})
			}
			s.claim(s.ana, id, asRecommended)
			left := s.leftOut(id)
			if picked := left["picked"]; picked != int64(len(one.shown)) {
				t.Errorf("%s: %d were picked", one.condition, picked)
			}
			delete(left, "picked")
			if fmt.Sprint(left) != fmt.Sprint(one.left) {
				t.Errorf("%s: left out %v, want %v", one.condition, left, one.left)
			}
			if have, want := s.shown(id), s.names(one.shown...); have != want {
				t.Errorf("%s: it is shown to %s, want %s", one.condition, have, want)
			}
		}
	})
}

func TestInterests(t *testing.T) {
	long := strings.Repeat("x", longestInterest)
	for _, one := range []struct {
		words []string
		want  string
		field string
	}{
		{[]string{"Coffee", " coffee ", "Old\tfilms"}, "coffee, old films", ""},
		{[]string{}, "", ""},
		{[]string{long}, long, ""},
		{[]string{"tea", long + "x"}, "", "/interests/1"},
		{[]string{" "}, "", "/interests/0"},
		{strings.Fields("a b c d e f g h i j k l m n o p q r s t u"), "", "/interests"},
	} {
		tidy, err := checkInterests(one.words)
		var refused *fault.Fault
		if errors.As(err, &refused) != (one.field != "") || refused != nil && refused.Pointer != one.field {
			t.Errorf("%q: %v", one.words, err)
		}
		if got := strings.Join(tidy, ", "); got != one.want {
			t.Errorf("%q became %q", one.words, got)
		}
	}
}

func number(n int64) *int64 { return &n }

// Whatever the rule says, an offer is never put before somebody who has it, was shown it or declined it, has blocked whoever
// claims or was blocked, has muted them, the merchant or the kind, or has had enough this week.
func TestToWhomNothingIsRecommended(t *testing.T) {
	type stand struct {
		reason string
		what   string
		take   func(s *scene, friend person.UserID, id offer.ID)
	}
	share := func(s *scene, friend person.UserID, id offer.ID) {
		s.share(s.chi, s.claim(s.chi, id, ClaimWish{}), friend)
	}
	stands := []stand{
		{"has_it", "claimed", func(s *scene, friend person.UserID, id offer.ID) { s.claim(friend, id, ClaimWish{}) }},
		{"shown_before", "shared", share},
		{"shown_before", "declined", func(s *scene, friend person.UserID, id offer.ID) {
			share(s, friend, id)
			s.decline(friend, s.shelf(friend)[0].ID)
		}},
		{"blocked", "blocked whoever claims", func(s *scene, friend person.UserID, _ offer.ID) { s.block(friend, s.ana) }},
		{"blocked", "was blocked", func(s *scene, friend person.UserID, _ offer.ID) { s.block(s.ana, friend) }},
		{"muted", "muted the friend", func(s *scene, friend person.UserID, _ offer.ID) { s.mute(friend, "friend", string(s.ana)) }},
		{"muted", "muted the merchant", func(s *scene, friend person.UserID, _ offer.ID) { s.mute(friend, "merchant", string(s.cafe)) }},
		{"muted", "muted the kind", func(s *scene, friend person.UserID, _ offer.ID) { s.mute(friend, "kind", string(offer.FreeItem)) }},
		{"weekly_limit", "wants none", func(s *scene, friend person.UserID, _ offer.ID) {
			s.set(friend, SettingsChange{WeeklyLimit: number(0)})
		}},
	}
	each(t, func(t *testing.T, s *scene) {
		for i, one := range stands {
			// Somebody new each time, in the group as well: a block ends a friendship, and they are a candidate all the same.
			friend := s.newFriend(fmt.Sprintf("friend%d", i), s.ana, s.chi)
			id := s.publish(s.coffee(func(d *CampaignDraft) {
				d.Rules.Recommendation.Candidates, d.Rules.Recommendation.Condition = "friends_and_groups", "groups_in_common >= 2"
			}), 0)
			s.newGroup("Just us", s.ana, friend)
			one.take(s, friend, id)
			before := len(s.shelf(friend))
			s.claim(s.ana, id, asRecommended)
			if left := s.leftOut(id); left[one.reason] == 0 || left["picked"] != 0 {
				t.Errorf("%s: left out %v", one.what, left)
			}
			if len(s.shelf(friend)) > before {
				t.Errorf("%s: it was recommended all the same", one.what)
			}
			s.write(func(ctx context.Context, tx *database.Tx) error {
				_, err := tx.Exec(ctx, `update member set left_at = 1 where user_id = $1`, friend)
				return err
			})
		}
		s.kept()
	})
}

// newFriend adds somebody to the scene, and to the climbers, who is friends with some.
func (s *scene) newFriend(handle string, of ...person.UserID) (made person.UserID) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		user, err := s.people.Add(ctx, tx, person.Newcomer{Handle: handle, Name: handle + " Customer"})
		made = user.ID
		for _, friend := range of {
			if err == nil {
				err = s.befriend(ctx, tx, made, friend)
			}
		}
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, `insert into member (conversation_id, user_id, role, position, joined_at)
			select $1, $2, 'member', max(position) + 1, 1 from member where conversation_id = $1`, s.group, made)
		return err
	})
	return made
}

// Seven recommendations in seven days, over all offers: an eighth comes when the first of them is a week old.
func TestTheWeekSlides(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.set(s.bo, SettingsChange{WeeklyLimit: number(2)})
		next := func() bool {
			id := s.publish(s.coffee(func(d *CampaignDraft) { d.Rules.Recommendation.Condition = `groups_in_common > 0` }), 0)
			s.claim(s.ana, id, asRecommended)
			picked := s.leftOut(id)["picked"] > 0
			if left := s.leftOut(id)["weekly_limit"]; picked == (left > 0) {
				t.Errorf("picked %v and left out %d", picked, left)
			}
			return picked
		}
		for i, one := range []struct {
			later time.Duration
			shown bool
		}{{0, true}, {day, true}, {0, false}, {6*day - time.Microsecond, false}, {time.Microsecond, true}, {0, false}, {day, true}, {0, false}} {
			s.clock.pass(one.later)
			if have := next(); have != one.shown {
				t.Errorf("the %d. was shown: %v", i+1, have)
			}
		}
		// What friends share by hand does not count, and is not held back.
		id := s.publish(s.coffee(), 0)
		s.share(s.ana, s.claim(s.ana, id, ClaimWish{}), s.bo)
		s.wantShown(id, s.bo)
		why := got(s, func(ctx context.Context, tx *database.Tx) (Why, error) {
			return s.ref.WhyShown(ctx, tx, s.bo, s.shelf(s.bo)[0].ID)
		})
		if why.WeeklyLimit != 2 {
			t.Errorf("%+v", why)
		}
	})
}
