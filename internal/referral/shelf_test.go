package referral

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// "Why am I shown this?" tells the receiver what the rule saw, and nobody else anything.
func TestWhyAmIShownThis(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.talk(s.ana, s.bo, 4)
		id := s.publish(s.coffee(func(d *CampaignDraft) {
			d.Rules.Recommendation.Condition, d.Rules.Recommendation.Candidates = "messages_30d >= 0", "friends_and_groups"
		}), 0)
		s.claim(s.ana, id, asRecommended)
		ask := func(user person.UserID, pass PassID) (Why, error) {
			return try(s, func(ctx context.Context, tx *database.Tx) (Why, error) { return s.ref.WhyShown(ctx, tx, user, pass) })
		}
		mine := s.shelf(s.bo)[0]
		why, err := ask(s.bo, mine.ID)
		if err != nil || why.From.ID != s.ana || why.Relation != "friend" || why.Condition != "messages_30d >= 0" || why.ThisWeek != 0 || why.WeeklyLimit != 7 {
			t.Errorf("%+v %v", why, err)
		}
		if fmt.Sprint(why.Facts["messages_30d"], why.Facts["groups_in_common"], why.Facts["friends_since"]) != "4 1 100" {
			t.Errorf("%+v", why.Facts)
		}
		theirs, err := ask(s.eli, s.shelf(s.eli)[0].ID)
		if err != nil || theirs.Relation != "group" || theirs.Group != "Friday climbers" {
			t.Errorf("%+v %v", theirs, err)
		}
		for _, other := range []person.UserID{s.ana, s.eli, s.kim, s.zoe} {
			_, err := ask(other, mine.ID)
			s.wantFault(err, fault.ErrNotFound)
		}
	})
}

// A recommendation calls where its receiver wants that, and not in their quiet hours, wherever they live; it is told on the
// receiver's own channel alone.
func TestCallingAndQuietHours(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		s.set(s.bo, SettingsChange{Push: yes(), Quiet: &Quiet{"22:00", "07:00", "Europe/Berlin"}, WeeklyLimit: number(100)})
		s.set(s.chi, SettingsChange{Push: yes(), Quiet: &Quiet{"12:00", "13:30", "America/New_York"}, WeeklyLimit: number(100)})
		s.set(s.dee, SettingsChange{WeeklyLimit: number(100)})
		// It is winter: Berlin is an hour ahead of UTC, New York five behind.
		for _, one := range []struct {
			at      string
			bo, chi bool
		}{
			{"2026-11-21T20:59:00Z", true, true}, {"2026-11-21T21:00:00Z", false, true}, {"2026-11-22T00:30:00Z", false, true},
			{"2026-11-22T05:59:00Z", false, true}, {"2026-11-22T06:00:00Z", true, true}, {"2026-11-22T16:59:00Z", true, true},
			{"2026-11-22T17:00:00Z", true, false}, {"2026-11-22T18:29:00Z", true, false}, {"2026-11-22T18:30:00Z", true, true},
		} {
			at, err := time.Parse(time.RFC3339, one.at)
			if err != nil {
				t.Fatal(err)
			}
			s.clock.pass(at.Sub(s.clock.now()))
			s.claim(s.ana, s.publish(s.coffee(), 0), asRecommended)
			for user, want := range map[person.UserID]bool{s.bo: one.bo, s.chi: one.chi, s.dee: false} {
				heard := s.heard(user, "pass")
				var last arrival
				if err := json.Unmarshal(heard[len(heard)-1], &last); err != nil {
					t.Fatal(err)
				}
				if last.Push != want || last.From.ID != s.ana || last.Title != "A coffee on the house" {
					t.Errorf("%s at %s: %+v", s.name(user), one.at, last)
				}
			}
		}
		if heard := s.heard(s.ana, "pass"); len(heard) > 0 {
			t.Errorf("Ana hears of it: %s", heard)
		}
		for _, bad := range []Quiet{{"22:00", "25:00", "UTC"}, {"22", "07:00", "UTC"}, {"22:00", "07:00", "Mars/Base"}, {"22:00", "07:00", ""}} {
			_, err := try(s, func(ctx context.Context, tx *database.Tx) (Settings, error) {
				return s.ref.ChangeSettings(ctx, tx, s.bo, SettingsChange{Quiet: &bad})
			})
			s.wantFault(err, ErrQuietInvalid)
		}
		// The same time for both ends means none.
		if after := s.set(s.bo, SettingsChange{Quiet: &Quiet{"08:00", "08:00", "UTC"}}); after.Quiet != nil || !after.Push {
			t.Errorf("%+v", after)
		}
	})
}

// The shelf holds what waits: once for each offer, from whoever passed it on first, without what is muted, claimed, declined,
// paused or over.
func TestTheShelf(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 0)
		s.claim(s.ana, id, asRecommended)
		s.clock.pass(time.Minute)
		s.share(s.bo, s.claim(s.bo, id, ClaimWish{}), s.chi)
		all := s.shelf(s.chi)
		if len(all) != 1 || all[0].From.ID != s.ana || all[0].State != "waiting" || !all[0].Offer.CanClaim || all[0].Offer.From.From.ID != s.ana {
			t.Fatalf("%+v", all)
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.ref.MarkSeen(ctx, tx, s.bo, []PassID{all[0].ID})
		})
		if s.shelf(s.chi)[0].State != "waiting" {
			t.Error("somebody else has seen it")
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.ref.MarkSeen(ctx, tx, s.chi, []PassID{all[0].ID})
		})
		if s.shelf(s.chi)[0].State != "seen" {
			t.Error("it was not marked as seen")
		}
		s.mute(s.chi, "friend", string(s.ana))
		if all := s.shelf(s.chi); slices.ContainsFunc(all, func(p Passed) bool { return p.From.ID == s.ana }) {
			t.Errorf("muted: %+v", all)
		}
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := s.ref.Unmute(ctx, tx, s.chi, Mute{"friend", string(s.ana)})
			return err
		})
		s.take(id, s.ref.Pause)
		s.wantShown(id)
		s.take(id, s.ref.Publish)
		s.wantShown(id, s.chi, s.dee)
		s.decline(s.chi, all[0].ID)
		s.decline(s.chi, all[0].ID)
		s.wantShown(id, s.dee)
		s.claim(s.dee, id, ClaimWish{})
		s.wantShown(id)
		err := s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error { return s.ref.Decline(ctx, tx, s.zoe, all[0].ID) })
		s.wantFault(err, fault.ErrNotFound)
	})
}

// take is a step of Kim's with an offer.
func (s *scene) take(id offer.ID, do func(context.Context, *database.Tx, person.UserID, offer.MerchantID, offer.ID) (Campaign, error)) {
	s.Helper()
	got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) { return do(ctx, tx, s.kim, s.cafe, id) })
}
