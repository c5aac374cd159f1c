package work

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/referral"
)

// cafe is Ana's: Bo passes its coffee on, and whoever it was passed on to uses it there.
type cafe struct {
	*house
	offers *offer.Service
	id     offer.MerchantID
	till   offer.Teller
}

func newCafe(h *house) *cafe {
	h.t.Helper()
	c := &cafe{house: h}
	var err error
	if c.offers, err = offer.New(h.Pictures, h.wallets, h.Ledger, h.Events, "a voucher key that is only for tests, 0123456789", h.now); err != nil {
		h.t.Fatal(err)
	}
	h.write(func(ctx context.Context, tx *database.Tx) error {
		made, err := c.offers.Apply(ctx, tx, person.Actor{UserID: h.ana, Administrator: true}, offer.MerchantDraft{Name: "Kolibri", Currency: "EUR"})
		if err != nil {
			return err
		}
		if _, err := h.wallets.TopUp(ctx, tx, h.ana, euros(1000)); err != nil {
			return err
		}
		if _, err := c.offers.Deposit(ctx, tx, h.ana, made.ID, euros(1000)); err != nil {
			return err
		}
		c.id = made.ID
		c.till, err = c.offers.Teller(ctx, tx, h.ana, made.ID)
		return err
	})
	return c
}

func euros(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: "EUR"} }

// coffee publishes an offer that gives 1.00 to whoever passed it on, after three days, and that is valid for ten.
func (c *cafe) coffee() (made offer.ID) {
	c.t.Helper()
	one := euros(100)
	c.write(func(ctx context.Context, tx *database.Tx) error {
		drafted, err := c.Referrals.Create(ctx, tx, c.ana, c.id, referral.CampaignDraft{
			Draft: offer.Draft{Kind: offer.FreeItem, Title: "A coffee", Terms: offer.Terms{Value: &one}, Window: offer.Window{ValidDays: 10}},
			Rules: referral.Rules{Recommendation: referral.Recommendation{On: true, Most: 1000}, Rewards: referral.Policy{On: referral.OnFirstRedemption,
				PendingDays: 3, FirstUser: []referral.Template{{Gives: referral.GivesMoney, Amount: &one}}}},
		})
		if err != nil {
			return err
		}
		made = drafted.ID
		if _, err := c.Referrals.Fund(ctx, tx, c.ana, c.id, made, euros(500)); err != nil {
			return err
		}
		_, err = c.Referrals.Publish(ctx, tx, c.ana, c.id, made)
		return err
	})
	return made
}

// friends gives Bo so many.
func (c *cafe) friends(many int) []person.UserID {
	c.t.Helper()
	all := make([]person.UserID, many)
	c.write(func(ctx context.Context, tx *database.Tx) error {
		for i := range all {
			all[i] = person.UserID(fmt.Sprintf("u_018f3a7c-5d1e-7b3a-9c2f-%012d", i))
			if _, err := tx.Exec(ctx, `insert into person (user_id, handle, name, search_name, created_at) values ($1, $2, $2, $2, 0)`,
				all[i], fmt.Sprintf("friend%d", i)); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, `insert into friendship (low_id, high_id, requested_by, state, created_at, accepted_at) values ($1, $2, $1, 'accepted', 1, 1)`,
				min(c.bo, all[i]), max(c.bo, all[i])); err != nil {
				return err
			}
		}
		return nil
	})
	return all
}

func (c *cafe) claim(user person.UserID, id offer.ID) (held referral.Held) {
	c.t.Helper()
	yes := true
	c.write(func(ctx context.Context, tx *database.Tx) (err error) {
		held, err = c.Referrals.Claim(ctx, tx, person.Actor{UserID: user}, id, referral.ClaimWish{Recommend: &yes, Named: &yes})
		return err
	})
	return held
}

func (c *cafe) redeem(held referral.Held) {
	c.t.Helper()
	c.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := c.Referrals.Redeem(ctx, tx, c.till, "", offer.Purchase{Code: held.Code})
		return err
	})
}

func (c *cafe) passes(id offer.ID) int64 {
	return c.count(fmt.Sprintf(`select count(*) from pass where offer_id = '%s'`, id))
}

// Whoever has more friends than a claim can consider at once has the rest of them considered by the worker, which the claim wakes.
func TestRecommendationsGoOn(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := newCafe(newHouse(t, db))
		c.friends(250)
		asleep := New(c.Rooms)
		before, during := c.coffee(), c.coffee()
		c.claim(c.bo, before)
		if len(asleep.claimed) != 1 {
			t.Error("the claim does not wake the worker")
		}
		if n := c.passes(before); n != 200 {
			t.Fatalf("%d are shown it at once", n)
		}
		c.start()
		// Bo's friends, and Ana, to whom it is her own café's.
		c.eventually("the rest is shown it", func() bool { return c.passes(before) == 251 })
		c.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.Exec(ctx, `insert into offer_setting (user_id, weekly_limit) select user_id, 100 from person`)
			return err
		})
		c.claim(c.bo, during)
		c.eventually("all are shown it", func() bool { return c.passes(during) == 251 })
		if n := c.count(`select count(*) from recommendation_rest`); n != 0 {
			t.Errorf("%d claims still wait", n)
		}
	})
}

// What fell due while nobody was here is done at the start, and what falls due later is done then: rewards are paid, and vouchers
// expire with what was set aside for them.
func TestRewardsFallDueAndVouchersExpire(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := newCafe(newHouse(t, db))
		friends, id := c.friends(3), c.coffee()
		c.claim(c.bo, id)
		c.redeem(c.claim(friends[0], id))
		c.claim(friends[1], id)
		paid := func(want int64) func() bool {
			return func() bool { return c.count(`select count(*) from reward where state = 'paid'`) == want }
		}
		c.pass(3 * 24 * time.Hour)
		c.start()
		c.eventually("the reward is paid", paid(1))
		c.redeem(c.claim(friends[2], id))
		c.pass(3 * 24 * time.Hour)
		c.eventually("the second one is paid as well", paid(2))
		if n := c.count(`select count(*) from reservation`); n != 1 {
			t.Errorf("%d are set aside", n)
		}
		c.pass(8 * 24 * time.Hour)
		// The worker looks every few seconds, and whenever somebody claims: this once nobody has to wait.
		c.write(func(ctx context.Context, tx *database.Tx) error {
			return c.Events.Append(ctx, tx, "voucher", struct{}{}, event.User("somebody"))
		})
		c.eventually("the vouchers expire", func() bool { return c.count(`select count(*) from voucher where state = 'active'`) == 0 })
		c.eventually("nothing is set aside any more", func() bool {
			return c.count(`select count(*) from reservation`) == 0 && c.count(`select count(*) from ledger_hold where state = 'open'`) == 0
		})
		if err := ledger.Verify(t.Context(), db, func(check ledger.Check) {
			if !check.Holds {
				t.Errorf("%+v", check)
			}
		}); err != nil {
			t.Error(err)
		}
	})
}

// One claim whose rest cannot be read holds up neither another claim nor other work, and is told in the log.
func TestOneBrokenRecommendationStopsNoOther(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := newCafe(newHouse(t, db))
		friends := c.friends(210)
		broken, fine := c.coffee(), c.coffee()
		c.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.Exec(ctx, `insert into offer_setting (user_id, weekly_limit) select user_id, 100 from person`)
			return err
		})
		c.claim(c.bo, broken)
		c.write(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.Exec(ctx, `update recommendation_rest set candidates = 'torn'`)
			return err
		})
		c.claim(c.bo, fine)
		c.redeem(c.claim(friends[0], fine))
		c.pass(3 * 24 * time.Hour)
		c.start()
		c.eventually("the other claim goes on", func() bool { return c.passes(fine) == 211 })
		c.eventually("the reward is paid", func() bool { return c.count(`select count(*) from reward where state = 'paid'`) == 1 })
		c.eventually("it is told", func() bool { return strings.Contains(c.log.String(), "recommending an offer") })
		if n := c.count(`select count(*) from recommendation_rest`); n != 1 {
			t.Errorf("%d claims still wait", n)
		}
	})
}
