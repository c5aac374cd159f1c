package referral

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// reached is how a reason is reached: what of the coffee is different, and what people do with it. The last redemption is the
// one that is asked about.
type reached struct {
	reason  Reason // for the first user
	friend  Reason // for the friend; the same when empty
	how     string
	rules   func(d *CampaignDraft)
	play    func(s *scene, id offer.ID) Redeemed
	missing string // facts that the explanation lists
	alone   bool   // nobody passed it on, so there is nobody to explain it to but the friend and the staff
}

// passedOn is Ana's offer, shared with somebody who claims it and lets her know.
func (s *scene) passedOn(id offer.ID, to person.UserID) Held {
	s.Helper()
	s.share(s.ana, s.mine(s.ana, id), to)
	return s.claim(to, id, asNamed)
}

// mine is somebody's voucher of an offer, claimed when they have none.
func (s *scene) mine(user person.UserID, id offer.ID) Held {
	s.Helper()
	if have := s.strings(`select voucher_id from voucher where user_id = $1 and offer_id = $2 and state in ('active', 'used') order by voucher_id`, user, id); len(have) > 0 {
		return s.voucher(user, offer.VoucherID(have[0]))
	}
	return s.claim(user, id, ClaimWish{})
}

var theReasons = []reached{
	{reason: Rewarded, how: "the usual way", play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 0) }},
	{reason: NoPolicy, how: "nothing for anybody", rules: func(d *CampaignDraft) { d.Rules.Rewards = Policy{} },
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 0) }},
	{reason: NoPolicy, friend: Rewarded, how: "nothing for the first user", rules: func(d *CampaignDraft) { d.Rules.Rewards.FirstUser = nil },
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 0) }},
	{reason: NotPassedOn, how: "found by oneself", alone: true,
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.claim(s.bo, id, asNamed), 0) }},
	{reason: OutsideWindow, how: "too late", alone: true, rules: func(d *CampaignDraft) { d.Rules.Rewards.AttributionDays = 7 },
		play: func(s *scene, id offer.ID) Redeemed {
			s.share(s.ana, s.mine(s.ana, id), s.bo)
			s.clock.pass(7 * day)
			return s.redeem(s.claim(s.bo, id, asNamed), 0)
		}},
	{reason: Oneself, how: "by one's own card", alone: true, rules: func(d *CampaignDraft) { d.Supply.PerUser = 2 },
		play: func(s *scene, id offer.ID) Redeemed {
			card := s.shareInto(s.ana, s.mine(s.ana, id), s.group)
			return s.redeem(s.claim(s.ana, id, ClaimWish{ShareID: &card.ID, Named: yes()}), 0)
		}},
	{reason: SameTerminal, how: "claimed on a browser of the first user's",
		play: func(s *scene, id offer.ID) Redeemed {
			flatmate := s.newFriend("flatmate", s.ana)
			s.write(func(ctx context.Context, tx *database.Tx) error {
				if err := s.terminal(ctx, tx, flatmate, s.device(flatmate)); err != nil {
					return err
				}
				return s.terminal(ctx, tx, s.ana, s.device(flatmate))
			})
			return s.redeem(s.passedOn(id, flatmate), 0)
		}},
	{reason: SameTerminal, how: "redeemed on a browser of the first user's",
		play: func(s *scene, id offer.ID) Redeemed {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.terminal(ctx, tx, s.chi, s.device(s.kim)) })
			s.share(s.chi, s.claim(s.chi, id, ClaimWish{}), s.bo)
			return s.redeem(s.claim(s.bo, id, asNamed), 0)
		}},
	{reason: Circular, how: "back to whom one had it from", rules: func(d *CampaignDraft) { d.Supply.PerUser = 2 },
		play: func(s *scene, id offer.ID) Redeemed {
			s.share(s.bo, s.passedOn(id, s.bo), s.ana)
			return s.redeem(s.claim(s.ana, id, asNamed), 0)
		}},
	{reason: Circular, how: "back by way of a third", rules: func(d *CampaignDraft) { d.Supply.PerUser = 2 },
		play: func(s *scene, id offer.ID) Redeemed {
			s.share(s.bo, s.passedOn(id, s.bo), s.chi)
			s.share(s.chi, s.claim(s.chi, id, asNamed), s.ana)
			return s.redeem(s.claim(s.ana, id, asNamed), 0)
		}},
	{reason: WorksThere, how: "the friend works there",
		play: func(s *scene, id offer.ID) Redeemed {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.befriend(ctx, tx, s.ana, s.lea) })
			return s.redeem(s.passedOn(id, s.lea), 0)
		}},
	{reason: WorksThere, how: "whoever passed it on works there",
		play: func(s *scene, id offer.ID) Redeemed {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.befriend(ctx, tx, s.bo, s.lea) })
			s.share(s.lea, s.claim(s.lea, id, ClaimWish{}), s.bo)
			return s.redeem(s.claim(s.bo, id, asNamed), 0)
		}},
	{reason: NotTheFirst, how: "used again", rules: func(d *CampaignDraft) { d.Terms.Uses = 2 },
		play: func(s *scene, id offer.ID) Redeemed { return s.again(s.passedOn(id, s.bo)) }},
	{reason: BelowSpend, how: "not above it", rules: spendAbove,
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 500) }},
	{reason: BelowSpend, how: "nobody said", rules: spendAbove,
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 0) }},
	{reason: Rewarded, how: "above it", rules: spendAbove,
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 501) }},
	{reason: NoTemplate, friend: Rewarded, how: "no condition holds", rules: onCondition(`spent >= 1000`),
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 999) }},
	{reason: NoTemplate, friend: Rewarded, how: "what it speaks of is not known", rules: onCondition(`spent < 1000 || value > 0`), missing: "[spent]",
		play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 0) }},
	{reason: NoTemplate, friend: Rewarded, how: "a part of nothing", rules: func(d *CampaignDraft) {
		d.Rules.Rewards.FirstUser = []Template{{Gives: GivesMoney, Percent: 10, Most: euros(500), Amount: euros(100)}}
	}, play: func(s *scene, id offer.ID) Redeemed { return s.redeem(s.passedOn(id, s.bo), 0) }},
	{reason: UserLimit, friend: Rewarded, how: "a second friend", rules: func(d *CampaignDraft) { d.Rules.Rewards.PerUser = 1 },
		play: func(s *scene, id offer.ID) Redeemed {
			s.redeem(s.passedOn(id, s.bo), 0)
			return s.redeem(s.passedOn(id, s.chi), 0)
		}},
	{reason: PairLimit, friend: Rewarded, how: "the same friend again", rules: func(d *CampaignDraft) {
		d.Terms.Uses, d.Rules.Rewards.On, d.Rules.Rewards.PerPair = 2, OnEveryRedemption, 1
	}, play: func(s *scene, id offer.ID) Redeemed {
		s.redeem(s.passedOn(id, s.chi), 0)
		return s.again(s.passedOn(id, s.bo))
	}},
	{reason: DayLimit, friend: Rewarded, how: "twice in a day", rules: func(d *CampaignDraft) { d.Rules.Rewards.PerDay = 1 },
		play: func(s *scene, id offer.ID) Redeemed {
			s.redeem(s.passedOn(id, s.bo), 0)
			s.clock.pass(day - 1000)
			return s.redeem(s.passedOn(id, s.chi), 0)
		}},
	{reason: Rewarded, how: "a day later", rules: func(d *CampaignDraft) { d.Rules.Rewards.PerDay = 1 },
		play: func(s *scene, id offer.ID) Redeemed {
			s.redeem(s.passedOn(id, s.bo), 0)
			s.clock.pass(day)
			return s.redeem(s.passedOn(id, s.chi), 0)
		}},
	{reason: Budget, how: "nothing is left", play: func(s *scene, id offer.ID) Redeemed {
		got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
			return s.ref.Return(ctx, tx, s.kim, s.cafe, id, eur(10_00))
		})
		return s.redeem(s.passedOn(id, s.bo), 0)
	}},
	{reason: Budget, friend: Rewarded, how: "enough for one of two", play: func(s *scene, id offer.ID) Redeemed {
		got(s, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
			return s.ref.Return(ctx, tx, s.kim, s.cafe, id, eur(8_50))
		})
		return s.redeem(s.passedOn(id, s.bo), 0)
	}},
	{reason: Reversed, how: "taken back", play: func(s *scene, id offer.ID) Redeemed { return s.reverse(s.redeem(s.passedOn(id, s.bo), 0)) }},
}

func (s *scene) again(held Held) Redeemed {
	s.Helper()
	s.redeem(held, 0)
	return s.redeem(held, 0)
}

func spendAbove(d *CampaignDraft) {
	d.Rules.Rewards.On, d.Rules.Rewards.SpendAbove = OnSpend, euros(500)
}

func onCondition(text string) func(d *CampaignDraft) {
	return func(d *CampaignDraft) { d.Rules.Rewards.FirstUser[0].Condition = text }
}

// Every reason of the published list is reached by something that people do, and told alike to the first user, to the friend and
// to the staff.
func TestEveryReasonIsReached(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		seen := map[Reason]bool{}
		for _, one := range theReasons {
			if one.rules == nil {
				one.rules = func(*CampaignDraft) {}
			}
			if one.friend == "" {
				one.friend = one.reason
			}
			id := s.publish(s.coffee(one.rules), 10_00)
			done := one.play(s, id)
			what := fmt.Sprintf("%s, %s", one.reason, one.how)
			s.wantReason(what, done, FirstUser, one.reason, one.missing, one.alone)
			s.wantReason(what, done, Friend, one.friend, "", false)
			seen[one.reason] = true
		}
		s.sound()
		for _, reason := range publishedReasons(t) {
			if !seen[reason] {
				t.Errorf("nothing reaches the reason %s", reason)
			}
		}
	})
}

// wantReason checks what one side of a redemption is told, and what the staff is.
func (s *scene) wantReason(what string, done Redeemed, side Side, want Reason, missing string, nobody bool) {
	s.Helper()
	o := outcome(s, done, side)
	staff := got(s, func(ctx context.Context, tx *database.Tx) (Explanation, error) {
		return s.ref.ExplainToStaff(ctx, tx, s.lea, s.cafe, o.RewardID)
	})
	whose := s.strings(`select coalesce(user_id, '') from reward where reward_id = $1`, o.RewardID)[0]
	var own Explanation
	if nobody {
		if whose != "" {
			s.Errorf("%s: the first user is %s", what, whose)
		}
		own = staff
	} else {
		own = s.explain(person.UserID(whose), o.RewardID)
	}
	for who, have := range map[string]Explanation{"staff": staff, "the one it is for": own} {
		if have.Reason != want || o.Reason != want || have.Side != side {
			s.Errorf("%s: %s is told %s for %s, want %s", what, who, have.Reason, have.Side, want)
		}
		if (have.State == "none") != (want != Rewarded && want != Reversed) || (have.Gives == "") != (have.State == "none") {
			s.Errorf("%s: %s sees %+v", what, who, have)
		}
		if missing != "" && (len(have.Tried) != 1 || have.Tried[0].Held || fmt.Sprint(have.Tried[0].Missing) != missing) {
			s.Errorf("%s: %s is told that %+v was tried", what, who, have.Tried)
		}
	}
	// Nobody else is told: not whoever is on the other side, and not another merchant's staff.
	for _, other := range []person.UserID{s.dee, s.zoe, s.kim} {
		_, err := try(s, func(ctx context.Context, tx *database.Tx) (Explanation, error) {
			return s.ref.Explain(ctx, tx, other, o.RewardID)
		})
		s.wantFault(err, fault.ErrNotFound)
	}
	_, err := try(s, func(ctx context.Context, tx *database.Tx) (Explanation, error) {
		return s.ref.ExplainToStaff(ctx, tx, s.ana, s.cafe, o.RewardID)
	})
	s.wantFault(err, fault.ErrNotFound)
}

// publishedReasons are the constants of the type Reason, read from where they are written.
func publishedReasons(t *testing.T) (all []Reason) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "reward.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(node ast.Node) bool {
		value, is := node.(*ast.ValueSpec)
		if !is {
			return true
		}
		if name, named := value.Type.(*ast.Ident); named && name.Name == "Reason" {
			text, err := strconv.Unquote(value.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, Reason(text))
		}
		return true
	})
	if len(all) < 16 || !slices.Contains(all, Reversed) {
		t.Fatalf("the list is read wrong: %v", all)
	}
	return all
}
