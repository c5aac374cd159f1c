package referral

import (
	"context"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// world is the café with offers of every sort, and what people and workers do with them at random.
type world struct {
	*scene
	offers []offer.ID
	people []person.UserID
	key    offer.KeyID
}

// theWorld publishes an offer for each way in which rewards come about.
func theWorld(s *scene) *world {
	w := &world{scene: s, people: []person.UserID{s.ana, s.bo, s.chi, s.dee, s.eli, s.zoe}}
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for _, pair := range [][2]person.UserID{{s.chi, s.dee}, {s.dee, s.eli}, {s.eli, s.zoe}, {s.zoe, s.ana}, {s.bo, s.lea}} {
			if err := s.befriend(ctx, tx, pair[0], pair[1]); err != nil {
				return err
			}
		}
		return nil
	})
	w.key = got(s, func(ctx context.Context, tx *database.Tx) (offer.Key, error) {
		return s.offers.MakeKey(ctx, tx, s.kim, s.cafe, "Till 3", []string{offer.ScopeRedeem})
	}).ID
	many := func(d *CampaignDraft) { d.Supply.PerUser, d.Terms.Uses, d.Window.ValidDays = 4, 3, 5 }
	cake := s.publish(s.coffee(many, func(d *CampaignDraft) {
		d.Title, d.Rules.Rewards, d.FromBudget, d.Supply.Claims = "A slice of cake", Policy{}, true, 25
	}), 60_00)
	drafts := []CampaignDraft{
		s.coffee(many),
		s.coffee(many, func(d *CampaignDraft) { d.Rules.Rewards.On, d.FromBudget = OnEveryRedemption, true }),
		s.coffee(many, func(d *CampaignDraft) { d.Rules.Rewards.On, d.Rules.Rewards.PendingDays = OnEveryRedemption, 1 }),
		s.coffee(many, func(d *CampaignDraft) { d.Rules.Rewards.On, d.Rules.Rewards.PerPair = OnClaim, 2 }),
		s.coffee(many, spendAbove, func(d *CampaignDraft) {
			d.Rules.Rewards.PerUser, d.Supply.Redemptions = 6, 20
			d.Rules.Rewards.FirstUser = []Template{{Condition: "spent >= 1000", Gives: GivesMoney, Percent: 10, Most: euros(300), Amount: euros(50)},
				{Condition: "value < 0", Gives: GivesMoney, AtLeast: euros(10), AtMost: euros(90), Amount: euros(40)}, {Gives: GivesPoints, Points: 7}}
		}),
		s.coffee(many, func(d *CampaignDraft) {
			d.Rules.Rewards.On = OnEveryRedemption
			d.Rules.Rewards.FirstUser = []Template{{Condition: "hands == 1", Gives: GivesMoney, AtLeast: euros(10), AtMost: euros(90), Amount: euros(40)}}
			d.Rules.Rewards.Friend = []Template{{Gives: GivesPoints, Points: 5}}
		}),
		s.coffee(many, gives(cake), func(d *CampaignDraft) { d.Rules.Rewards.On, d.Rules.Rewards.PendingDays = OnEveryRedemption, 1 }),
		s.coffee(many, func(d *CampaignDraft) { d.Rules.Rewards.Friend = []Template{{Gives: GivesVoucher, OfferID: &cake}} }),
	}
	w.offers = []offer.ID{cake}
	for _, d := range drafts {
		w.offers = append(w.offers, s.publish(d, 30_00))
	}
	return w
}

func maybe(random *rand.Rand) *bool { return []*bool{nil, yes(), no()}[random.IntN(3)] }

// anything is a random thing that somebody may try; whatever comes of it is nothing or a fault.
func (w *world) anything(random *rand.Rand) error {
	user, id := w.people[random.IntN(len(w.people))], w.offers[random.IntN(len(w.offers))]
	return w.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		switch n := random.IntN(100); {
		case n < 30:
			_, err := w.ref.Claim(ctx, tx, w.actor(user), id, ClaimWish{Recommend: maybe(random), Named: maybe(random)})
			return err
		case n < 38:
			return w.shares(ctx, tx, random, user, id)
		case n < 68:
			return w.redeems(ctx, tx, random, user)
		case n < 78:
			return w.reverses(ctx, tx, random)
		case n < 88:
			return w.works(ctx, tx, random)
		case n < 96:
			return w.manages(ctx, tx, random, id)
		case n < 98:
			_, err := w.ref.ChangeSettings(ctx, tx, user, SettingsChange{Recommend: maybe(random), Named: maybe(random), WeeklyLimit: number(random.Int64N(8))})
			return err
		default:
			return w.declines(ctx, tx, user)
		}
	})
}

// any one of what a query finds; nothing, when it finds none.
func one(ctx context.Context, tx *database.Tx, random *rand.Rand, query string, args ...any) (string, error) {
	all, err := database.All(ctx, tx, database.Column[string], query, args...)
	if err != nil || len(all) == 0 {
		return "", err
	}
	return all[random.IntN(len(all))], nil
}

func (w *world) shares(ctx context.Context, tx *database.Tx, random *rand.Rand, user person.UserID, id offer.ID) error {
	voucher, err := one(ctx, tx, random, `select voucher_id from referral where friend_id = $1 and offer_id = $2`, user, id)
	if err != nil || voucher == "" {
		return err
	}
	wish := ShareWish{UserIDs: []person.UserID{w.people[random.IntN(len(w.people))]}}
	if random.IntN(3) == 0 {
		wish = ShareWish{ConversationID: &w.group}
	}
	_, _, err = w.ref.Share(ctx, tx, user, offer.VoucherID(voucher), wish)
	return err
}

func (w *world) redeems(ctx context.Context, tx *database.Tx, random *rand.Rand, user person.UserID) error {
	voucher, err := one(ctx, tx, random, `select voucher_id from voucher where user_id = $1 and state in ('active', 'used')`, user)
	if err != nil || voucher == "" {
		return err
	}
	held, err := w.ref.Voucher(ctx, tx, user, offer.VoucherID(voucher))
	if err != nil {
		return err
	}
	purchase := offer.Purchase{Code: held.Code}
	if random.IntN(3) > 0 {
		purchase.Spent = euros(random.Int64N(4000))
	}
	_, err = w.ref.Redeem(ctx, tx, w.till, w.device(w.kim), purchase)
	return err
}

func (w *world) reverses(ctx context.Context, tx *database.Tx, random *rand.Rand) error {
	redemption, err := one(ctx, tx, random, `select redemption_id from redemption`)
	if err != nil || redemption == "" {
		return err
	}
	_, err = w.ref.Reverse(ctx, tx, w.till, offer.RedemptionID(redemption), "")
	return err
}

// works is a piece of background work, due or not.
func (w *world) works(ctx context.Context, tx *database.Tx, random *rand.Rand) error {
	reward, err := one(ctx, tx, random, `select reward_id from reward where state = 'pending'`)
	if err != nil {
		return err
	}
	voucher, err := one(ctx, tx, random, `select voucher_id from voucher where state in ('active', 'reserved')`)
	if err != nil {
		return err
	}
	for _, do := range []error{w.ref.Settle(ctx, tx, RewardID(reward)), w.ref.GoOn(ctx, tx, offer.VoucherID(voucher))} {
		if do != nil {
			return do
		}
	}
	if voucher == "" {
		return nil
	}
	return w.ref.Expire(ctx, tx, offer.VoucherID(voucher))
}

func (w *world) manages(ctx context.Context, tx *database.Tx, random *rand.Rand, id offer.ID) (err error) {
	switch random.IntN(8) {
	case 0:
		_, err = w.ref.Pause(ctx, tx, w.kim, w.cafe, id)
	case 1:
		_, err = w.ref.Return(ctx, tx, w.kim, w.cafe, id, eur(random.Int64N(9_00)))
	case 2, 3:
		_, err = w.ref.Fund(ctx, tx, w.kim, w.cafe, id, eur(random.Int64N(9_00)))
	case 4:
		if random.IntN(20) == 0 {
			_, err = w.ref.End(ctx, tx, w.kim, w.cafe, id)
		}
	default:
		_, err = w.ref.Publish(ctx, tx, w.kim, w.cafe, id)
	}
	return err
}

func (w *world) declines(ctx context.Context, tx *database.Tx, user person.UserID) error {
	shelf, _, err := w.ref.Shelf(ctx, tx, user, "", 1)
	if err != nil || len(shelf) == 0 {
		return err
	}
	return w.ref.Decline(ctx, tx, user, shelf[0].ID)
}

// From many hands at once comes any history of claims, shares, uses, reversals, payments, expiries and changes of mind, while
// time passes. Whatever it was, what must always hold holds afterwards; and when everything is over, nothing is left over.
func TestAnyHistory(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		w := theWorld(s)
		const hands, deeds = 6, 30
		// Chance may need longer until everything has been seen.
		for round := 0; round < rounds() || round < 50 && len(w.untried()) > 0; round++ {
			var all sync.WaitGroup
			for hand := range hands {
				all.Go(func() {
					random := rand.New(rand.NewPCG(uint64(hand), uint64(round)))
					for range deeds {
						if err := w.anything(random); !isFault(err) {
							t.Errorf("not a fault: %v", err)
						}
						if random.IntN(20) == 0 {
							s.clock.pass(time.Duration(random.Int64N(int64(12 * time.Hour))))
						}
					}
				})
			}
			all.Wait()
			s.sound()
		}
		w.wantEverythingTried()
		w.wantNothingLeftOver()
	})
}

// rounds is how often everybody tries everything; SOAK_TIMES asks for so many times as much.
func rounds() int {
	times, err := strconv.Atoi(os.Getenv("SOAK_TIMES"))
	if err != nil {
		times = 1
	}
	return 4 * times
}

// wantEverythingTried makes sure that the histories were not all of refusals.
func (w *world) wantEverythingTried() {
	w.Helper()
	for _, what := range w.untried() {
		w.Errorf("there were no %s", what)
	}
}

func (w *world) untried() (all []string) {
	w.Helper()
	for what, query := range map[string]string{
		"claims": `select count(*) from voucher`, "recommendations": `select count(*) from pass where kind = 'recommendation'`,
		"redemptions": `select count(*) from redemption`, "reversals": `select count(*) from redemption where state = 'reversed'`,
		"payments":        `select count(*) from reward where state = 'paid' and kind = 'money'`,
		"unnamed friends": `select count(*) from reward where not named and state <> 'none'`,
	} {
		if w.count(query) == 0 {
			all = append(all, what)
		}
	}
	return all
}

// wantNothingLeftOver lets everything come to its end, and finds all money where it belongs.
func (w *world) wantNothingLeftOver() {
	w.Helper()
	w.clock.pass(60 * day)
	for range 3 { // vouchers that are given only now expire later
		w.settle()
		w.clock.pass(10 * day)
	}
	for _, id := range w.offers {
		_, err := try(w.scene, func(ctx context.Context, tx *database.Tx) (Campaign, error) {
			return w.ref.End(ctx, tx, w.kim, w.cafe, id)
		})
		if !isFault(err) {
			w.Error(err)
		}
		if b := w.campaign(id).Budget; b.Held.Minor != 0 || b.Available.Minor != 0 {
			w.Errorf("%+v is left of an ended offer", b)
		}
	}
	for what, query := range map[string]string{
		"reservations": `select count(*) from reservation`, "open holds": `select count(*) from ledger_hold where state = 'open'`,
		"pending rewards": `select count(*) from reward where state = 'pending'`, "reserved vouchers": `select count(*) from voucher where state = 'reserved'`,
	} {
		if n := w.count(query); n > 0 {
			w.Errorf("%d %s are left", n, what)
		}
	}
	total := w.count(`select coalesce(sum(credits_posted - debits_posted), 0) from ledger_account where not overdraft`)
	if total != purse {
		w.Errorf("there were %d and are %d", purse, total)
	}
	w.sound()
}
