package referral

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// sights is everything by which somebody could learn of a reward: lists, pages, wallet, statement, points, vouchers, figures of
// their own vouchers and shares, and what their terminals were told.
func (s *scene) sights(user person.UserID, rewards ...RewardID) string {
	s.Helper()
	var all []any
	s.read(func(ctx context.Context, tx *database.Tx) error {
		mine, _, err := s.ref.Rewards(ctx, tx, user, true, "", 100)
		if err != nil {
			return err
		}
		w, err := s.wallets.Wallet(ctx, tx, user)
		if err != nil {
			return err
		}
		// An account that is made beforehand is nothing, and shown as nothing.
		for i := range w.Balances {
			w.Balances[i].Currency = "EUR"
		}
		lines, _, err := s.wallets.Statement(ctx, tx, user, "EUR", "", 100)
		if err != nil {
			return err
		}
		holds, err := s.wallets.Holds(ctx, tx, user, "EUR")
		if err != nil {
			return err
		}
		points, err := s.ref.PointsOf(ctx, tx, user)
		if err != nil {
			return err
		}
		vouchers, _, err := s.ref.Vouchers(ctx, tx, user, false, "", 100)
		if err != nil {
			return err
		}
		seq, err := event.Last(ctx, tx, event.User(string(user)))
		all = []any{mine, w, lines, holds, points, vouchers, seq}
		return err
	})
	for _, id := range rewards {
		_, err := try(s, func(ctx context.Context, tx *database.Tx) (Page, error) { return s.ref.Open(ctx, tx, user, id) })
		_, why := try(s, func(ctx context.Context, tx *database.Tx) (Explanation, error) {
			return s.ref.Explain(ctx, tx, user, id)
		})
		all = append(all, fmt.Sprint(err), fmt.Sprint(why))
	}
	text, err := json.Marshal(all)
	if err != nil {
		s.Fatal(err)
	}
	return string(text)
}

// A friend who does not want to be named uses what Ana passed on. Until the second midnight (UTC) there is nothing that Ana could
// see it by, whatever the reward is and even if it is none; then there is "a friend" and a flat amount, and nothing of what they
// did or when.
func TestAFriendWhoIsNotNamed(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		cake := s.cake()
		for _, one := range []struct {
			name  string
			rules func(d *CampaignDraft)
			spent int64
			flat  bool
		}{
			{"a fixed amount", func(*CampaignDraft) {}, 0, false},
			{"a part", func(d *CampaignDraft) {
				d.Rules.Rewards.FirstUser = []Template{{Gives: GivesMoney, Percent: 10, Most: euros(500), Amount: euros(100)}}
			}, 30_00, true},
			{"chance", func(d *CampaignDraft) {
				d.Rules.Rewards.FirstUser = []Template{{Gives: GivesMoney, AtLeast: euros(1), AtMost: euros(50), Amount: euros(100)}}
			}, 0, true},
			{"points", func(d *CampaignDraft) { d.Rules.Rewards.FirstUser = []Template{{Gives: GivesPoints, Points: 40}} }, 0, false},
			{"a voucher", gives(cake), 0, false},
			{"on the claim", func(d *CampaignDraft) { d.Rules.Rewards.On = OnClaim }, 0, false},
			{"after some days", func(d *CampaignDraft) { d.Rules.Rewards.PendingDays = 1 }, 0, false},
			{"nothing", onCondition("spent >= 1000"), 500, false},
			{"not from there", func(d *CampaignDraft) { d.Rules.Rewards.On = OnSpend; d.Rules.Rewards.SpendAbove = euros(9000) }, 500, false},
		} {
			at := s.clock.now().Truncate(day).Add(2*day + 19*time.Hour + 31*time.Minute)
			s.clock.pass(at.Sub(s.clock.now()))
			s.settle()
			id := s.publish(s.coffee(one.rules), 20_00)
			held := s.mine(s.ana, id)
			s.share(s.ana, held, s.bo)
			before := s.sights(s.ana)
			s.redeem(s.claim(s.bo, id, ClaimWish{}), one.spent)
			reward := RewardID(s.strings(`select reward_id from reward where offer_id = $1 and side = 'first_user' and user_id = $2`, id, s.ana)[0])
			notFound := fmt.Sprintf(",%q,%q", fault.ErrNotFound, fault.ErrNotFound)
			hidden := strings.TrimSuffix(before, "]") + notFound + "]"
			midnight := at.Truncate(day).Add(2 * day)
			for _, moment := range []time.Time{at, midnight.Add(-time.Microsecond)} {
				s.clock.pass(moment.Sub(s.clock.now()))
				s.settle()
				if now := s.sights(s.ana, reward); now != hidden {
					t.Errorf("%s: Ana sees %s\nand saw %s", one.name, now, hidden)
				}
			}
			s.clock.pass(midnight.Sub(s.clock.now()))
			s.settle()
			s.wantAFriend(one.name, id, reward, midnight, one.flat)
		}
		s.sound()
	})
}

// wantAFriend checks what Ana sees of a reward whose time has come.
func (s *scene) wantAFriend(what string, id offer.ID, reward RewardID, midnight time.Time, flat bool) {
	s.Helper()
	at := slices.IndexFunc(s.rewards(s.ana), func(r Reward) bool { return r.ID == reward })
	if at < 0 {
		s.Fatalf("%s: it is still not there", what)
	}
	r := s.rewards(s.ana)[at]
	if r.Friend != nil || !r.At.Equal(midnight) {
		s.Errorf("%s: %+v", what, r)
	}
	if r.Amount != nil && *r.Amount != eur(100) {
		s.Errorf("%s: %s", what, r.Amount)
	}
	x := s.explain(s.ana, reward)
	if x.Facts != nil || len(x.Tried) != 0 || x.EarnedAt != nil || x.Flat != flat {
		s.Errorf("%s: %+v", what, x)
	}
	page := got(s, func(ctx context.Context, tx *database.Tx) (Page, error) { return s.ref.Open(ctx, tx, s.ana, reward) })
	if strings.HasPrefix(r.State, "p") && !strings.HasPrefix(page.Title, "A friend") && page.Title != "" {
		s.Errorf("%s: %+v", what, page)
	}
	s.saysNot(what, page, s.bo)
	s.saysNot(what, x, s.bo)
	// An id tells when it was made, to the millisecond: this one says midnight.
	made, err := uuid.Parse(strings.TrimPrefix(string(reward), "rwd_"))
	if seconds, _ := made.Time().UnixTime(); err != nil || seconds != midnight.Unix() {
		s.Errorf("%s: the id says that it was made at %s (%v)", what, time.Unix(seconds, 0).UTC(), err)
	}
}

// saysNot checks that what is shown has nothing in it of somebody: no id, handle or name.
func (s *scene) saysNot(what string, shown any, of ...person.UserID) {
	s.Helper()
	text, err := json.Marshal(shown)
	if err != nil {
		s.Fatal(err)
	}
	if raw, is := shown.([]byte); is {
		text = raw
	}
	for _, user := range of {
		name := s.name(user)
		for _, word := range []string{string(user), name + " Customer", `"` + name + `"`} {
			if strings.Contains(string(text), word) {
				s.Errorf("%s says %q of %s: %s", what, word, name, text)
			}
		}
	}
}

// A friend who is named is named at once, with what they did.
func TestAFriendWhoIsNamed(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 10_00)
		s.set(s.bo, SettingsChange{Named: yes()})
		s.share(s.ana, s.mine(s.ana, id), s.bo, s.chi)
		s.redeem(s.claim(s.bo, id, ClaimWish{}), 7_00)
		r := s.reward(s.ana)
		x := s.explain(s.ana, r.ID)
		if r.Friend.ID != s.bo || !r.At.Equal(s.clock.now()) || fmt.Sprint(x.Facts["spent"]) != "700" || x.EarnedAt == nil || len(x.Tried) != 1 {
			t.Errorf("%+v %+v", r, x)
		}
		// What one said of this claim goes before the setting.
		s.set(s.chi, SettingsChange{Named: yes()})
		s.redeem(s.claim(s.chi, id, ClaimWish{Named: no()}), 0)
		s.reward(s.ana)
		// The friend's own side is told them at once, either way.
		s.wantWallet(s.chi, 100)
	})
}

// A list of rewards does not tell by its order when one that came to nobody's name was earned: it stands where it was told.
func TestTheOrderOfRewardsTellsNothing(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		earlier := s.publish(s.coffee(), 10_00)
		s.share(s.ana, s.mine(s.ana, earlier), s.bo)
		s.redeem(s.claim(s.bo, earlier, ClaimWish{}), 0)
		s.clock.pass(3 * day)
		s.settle()
		all := s.rewards(s.ana)
		made, err := uuid.Parse(strings.TrimPrefix(string(all[0].ID), "rwd_"))
		seconds, _ := made.Time().UnixTime()
		if err != nil || seconds != all[0].At.Unix() {
			t.Errorf("it was told at %s, and its place in the list is that of %s", all[0].At, time.Unix(seconds, 0).UTC())
		}
	})
}

// Whatever the merchant's staff is shown or told, there is no customer in it.
func TestTheStaffLearnsNoNames(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) { d.Terms.Uses, d.Rules.Rewards.On = 3, OnEveryRedemption }), 10_00)
		s.claim(s.ana, id, asRecommended)
		s.shareInto(s.ana, s.mine(s.ana, id), s.group)
		held := s.claim(s.bo, id, asNamed)
		done := s.redeem(held, 5_00)
		back := s.reverse(s.redeem(held, 5_00))
		customers := []person.UserID{s.ana, s.bo, s.chi, s.dee, s.eli}
		s.saysNot("what was redeemed", done, customers...)
		s.saysNot("what was reversed", back, customers...)
		s.saysNot("the campaign", s.campaign(id), customers...)
		s.saysNot("the figures", s.figures(id), customers...)
		for _, o := range done.Rewards {
			x := got(s, func(ctx context.Context, tx *database.Tx) (Explanation, error) {
				return s.ref.ExplainToStaff(ctx, tx, s.lea, s.cafe, o.RewardID)
			})
			if x.Facts == nil || x.EarnedAt == nil {
				t.Errorf("%+v", x)
			}
			s.saysNot("the explanation", x, customers...)
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			all, _, err := s.ref.Redemptions(ctx, tx, s.lea, s.cafe, id, "", 50)
			if err != nil || len(all) != 2 || len(all[0].Rewards) != 2 {
				t.Errorf("%+v %v", all, err)
			}
			s.saysNot("the redemptions", all, customers...)
			export, err := s.ref.Export(ctx, tx, s.lea, s.cafe, id)
			if err != nil {
				return err
			}
			s.saysNot("the export", export, customers...)
			checked, err := s.offers.Check(ctx, tx, s.till, offer.Purchase{Code: held.Code})
			s.saysNot("the check of a voucher", checked, customers...)
			if err != nil {
				return err
			}
			lines, _, err := s.offers.Statement(ctx, tx, s.kim, s.cafe, "", 100)
			s.saysNot("the statement", lines, customers...)
			return err
		})
		for _, payload := range append(s.heard(s.kim, "merchant"), s.heard(s.lea, "merchant")...) {
			s.saysNot("an event", payload, customers...)
		}
	})
}

// None of it exists for those who do not work there.
func TestFiguresAreTheStaffs(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 0)
		for name, ask := range map[string]func(ctx context.Context, tx *database.Tx, who person.UserID) error{
			"campaign": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.ref.Campaign(ctx, tx, who, s.cafe, id)
				return err
			},
			"campaigns": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, _, err := s.ref.Campaigns(ctx, tx, who, s.cafe, "", 10)
				return err
			},
			"figures": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.ref.Figures(ctx, tx, who, s.cafe, id)
				return err
			},
			"export": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, err := s.ref.Export(ctx, tx, who, s.cafe, id)
				return err
			},
			"redemptions": func(ctx context.Context, tx *database.Tx, who person.UserID) error {
				_, _, err := s.ref.Redemptions(ctx, tx, who, s.cafe, id, "", 10)
				return err
			},
		} {
			s.read(func(ctx context.Context, tx *database.Tx) error {
				if err := ask(ctx, tx, s.lea); err != nil {
					t.Errorf("%s: the clerk: %v", name, err)
				}
				s.wantFault(ask(ctx, tx, s.ana), fault.ErrNotFound)
				return nil
			})
		}
		all := got(s, func(ctx context.Context, tx *database.Tx) ([]Campaign, error) {
			all, _, err := s.ref.Campaigns(ctx, tx, s.lea, s.cafe, "", 10)
			return all, err
		})
		if len(all) != 1 || !all[0].Rules.Recommendation.On {
			t.Errorf("%+v", all)
		}
	})
}

// A number so small that it would be a person is not told; one that is not, is.
func TestSmallNumbersAreNotTold(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 0)
		s.crowd(5)
		s.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.Exec(ctx, `update offer_setting set weekly_limit = 0`)
			return err
		})
		s.claim(s.zoe, id, asRecommended)
		s.claim(s.dee, id, ClaimWish{})
		s.claim(s.ana, id, asRecommended) // Dee has it
		left := s.figures(id).LeftOut
		if want := []Count{{"weekly_limit", 5}, {"has_it", 0}}; !slices.Equal(left, want) {
			t.Errorf("%+v, want %+v", left, want)
		}
	})
}

// The figures add up.
func TestFigures(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(), 10_00)
		s.claim(s.ana, id, asRecommended)
		s.share(s.ana, s.mine(s.ana, id), s.bo)
		s.write(func(ctx context.Context, tx *database.Tx) error {
			return s.ref.MarkSeen(ctx, tx, s.chi, []PassID{s.passOf(s.chi, id)})
		})
		s.redeem(s.claim(s.bo, id, asNamed), 0)
		s.clock.pass(day)
		s.reverse(s.redeem(s.claim(s.chi, id, asNamed), 0))
		f := s.figures(id)
		if f.Recommended != 3 || f.Shared != 0 || f.Seen != 2 || f.Claimed != 3 || f.ClaimedByFriends != 2 || f.Redeemed != 1 || f.RedeemedByFriends != 1 ||
			f.Rewarded != 2 || f.Reversed != 1 || f.Discounts != eur(320) || f.FirstUserRewards != eur(100) || f.FriendRewards != eur(100) ||
			*f.CostPerClaim != eur(174) || *f.CostPerRedemption != eur(520) || *f.CostPerFriend != eur(520) {
			t.Errorf("%+v", f)
		}
		if !slices.Equal(f.Hands, []Hand{{0, 1}, {1, 2}}) {
			t.Errorf("%+v", f.Hands)
		}
		if want := []Day{{"2026-11-20", 3, 2, 1, 2, eur(520)}, {"2026-11-21", 0, 1, 0, 0, eur(0)}}; !slices.Equal(f.Days, want) {
			t.Errorf("%+v", f.Days)
		}
	})
}

func (s *scene) passOf(user person.UserID, id offer.ID) PassID {
	s.Helper()
	return PassID(s.strings(`select pass_id from pass where to_id = $1 and offer_id = $2`, user, id)[0])
}

// A table that a spreadsheet opens runs no formula that somebody wrote into an order's name.
func TestTheExport(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		id := s.publish(s.coffee(func(d *CampaignDraft) {
			d.Title, d.Terms.Uses, d.Rules.Rewards.On = "@coffee", 9, OnEveryRedemption
			d.Rules.Rewards.FirstUser = []Template{{Gives: GivesPoints, Points: 5}}
		}), 10_00)
		held := s.passedOn(id, s.bo)
		orders := []string{`=1+1`, `+1`, `-1`, `@sum(A1)`, `"quoted", and more`, `plain`}
		for _, order := range orders {
			got(s, func(ctx context.Context, tx *database.Tx) (Redeemed, error) {
				return s.ref.Redeem(ctx, tx, s.till, "", offer.Purchase{Code: held.Code, Spent: euros(12_34), OrderReference: order, Place: order})
			})
		}
		text := got(s, func(ctx context.Context, tx *database.Tx) ([]byte, error) {
			return s.ref.Export(ctx, tx, s.lea, s.cafe, id)
		})
		rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
		if err != nil || len(rows) != len(orders)+1 || !slices.Equal(rows[0], exportColumns) {
			t.Fatalf("%v %q", err, text)
		}
		for i, row := range rows[1:] {
			want := orders[len(orders)-1-i]
			if strings.ContainsAny(want[:1], "=+-@") {
				want = "'" + want
			}
			if row[6] != want || row[7] != want || row[3] != "'@coffee" || row[9] != "12.34" || row[10] != "3.20" || row[14] != "5 points" || row[16] != "1.00" || row[17] != "rewarded" {
				t.Errorf("%q", row)
			}
		}
	})
}
