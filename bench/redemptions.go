package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/referral"
)

const (
	// Friends of one of those who pass the one offer on.
	friendsEach = 20
	// What the one campaign's budget has in it, and what each of the many has: more than is given away here.
	oneBudget, eachBudget = 20 * purse, 100_000
)

// stamp is a voucher in a friend's hand that can be used many times, each time with a reward for both.
type stamp struct {
	merchant offer.MerchantID
	key      string // of the merchant's till
	code     string
}

// market is what is redeemed: vouchers of one campaign, and one voucher of each of 500.
type market struct{ one, many []stamp }

func (b *bench) redemptions() error {
	for _, engine := range engines {
		w, err := b.newWorld(engine, false)
		if err != nil {
			return err
		}
		var m market
		begun := time.Now()
		if err := b.prepare(w.store, func(r *rooms) error { return m.open(b.ctx, r, w) }); err != nil {
			return err
		}
		b.say("  %-9s %d campaigns are there after %s", title(engine), 1+half, time.Since(begun).Round(100*time.Millisecond))
		if err := b.redemptionsOn(engine, w, m); err != nil {
			return err
		}
		if err := b.drop(engine, w.store); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) redemptionsOn(engine database.Engine, w *world, m market) error {
	grouped, alone, stop, err := b.pair(engine, w, "redemptions")
	if err != nil {
		return err
	}
	redeem := func(c *contender, stamps []stamp) side {
		return side{"redemptions", func() (float64, error) {
			calls := make([]call, c.size)
			for i := range calls {
				s := stamps[i%len(stamps)]
				calls[i] = post(s.key, "/merchants/"+string(s.merchant)+"/till/redemptions", fmt.Sprintf(`{"code":%q}`, s.code))
			}
			result, err := c.load(manyClients, calls)
			c.adapt(b, result.rate, 100, 40*half)
			return result.rate, err
		}}
	}
	one, err := b.takeTurns(redeem(grouped, m.one), redeem(alone, m.one))
	if err != nil {
		return errors.Join(err, stop())
	}
	grouped.size, alone.size = half, half
	many, err := b.takeTurns(redeem(grouped, m.many), redeem(alone, m.many))
	if err := errors.Join(err, stop()); err != nil {
		return err
	}
	wanted := ratioOver(3)
	if engine == database.Postgres {
		wanted = ratioOver(10)
	}
	r := row{Item: "redemptions", On: title(engine), Against: "one transaction each", Quoted: true}
	r.What = "redemptions with rewards a second, 64 clients, one campaign's budget"
	b.compare(r, one[0], one[1], wanted)
	r.What = "redemptions with rewards a second, 64 clients, 500 campaigns"
	b.compare(r, many[0], many[1], noAim())
	return nil
}

// open has merchants publish, first ones claim and pass on, and friends claim what was passed on to them.
func (m *market) open(ctx context.Context, r *rooms, w *world) error {
	if err := m.openOne(ctx, r, w); err != nil {
		return err
	}
	m.many = make([]stamp, half)
	return r.inSteps(ctx, half, 5, func(ctx context.Context, tx *database.Tx, i int) error {
		// Whoever works for a merchant gets no rewards of it, so each campaign's owner is somebody else than its first one.
		shop, err := r.publish(ctx, tx, w.askers[0], w.askers[(i+half/2)%half], eachBudget)
		if err != nil {
			return err
		}
		stamps, err := shop.passOn(ctx, tx, r, w.askers[i], w.others[i:i+1])
		if err == nil {
			m.many[i] = stamps[0]
		}
		return err
	})
}

func (m *market) openOne(ctx context.Context, r *rooms, w *world) error {
	var one shop
	if err := r.write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		for range oneBudget / purse {
			if _, err := r.wallets.TopUp(ctx, tx, w.askers[1].UserID, money.Amount{Minor: purse, Currency: currency}); err != nil {
				return err
			}
		}
		one, err = r.publish(ctx, tx, w.askers[0], w.askers[1], oneBudget)
		return err
	}); err != nil {
		return err
	}
	const firstOnes = half / friendsEach
	m.one = make([]stamp, half)
	return r.inSteps(ctx, firstOnes, 1, func(ctx context.Context, tx *database.Tx, i int) error {
		from := i * friendsEach
		stamps, err := one.passOn(ctx, tx, r, w.askers[2+i], w.others[from:from+friendsEach])
		copy(m.one[from:], stamps)
		return err
	})
}

// shop is a merchant with one campaign.
type shop struct {
	merchant offer.MerchantID
	offer    offer.ID
	key      string
}

// publish makes a merchant, its till's key, and an offer whose every use is rewarded on both sides.
func (r *rooms) publish(ctx context.Context, tx *database.Tx, administrator, owner citizen, budget int64) (s shop, err error) {
	made, err := r.offers.Apply(ctx, tx, owner.Actor, offer.MerchantDraft{Name: "Café Kolibri", Currency: currency})
	if err != nil {
		return s, err
	}
	s.merchant = made.ID
	by := administrator.Actor
	by.Administrator = true
	if _, err := r.offers.Decide(ctx, tx, by, s.merchant, true); err != nil {
		return s, err
	}
	if _, err := r.offers.Deposit(ctx, tx, owner.UserID, s.merchant, money.Amount{Minor: budget, Currency: currency}); err != nil {
		return s, err
	}
	drafted, err := r.referrals.Create(ctx, tx, owner.UserID, s.merchant, coffee())
	if err != nil {
		return s, err
	}
	s.offer = drafted.ID
	if _, err := r.referrals.Fund(ctx, tx, owner.UserID, s.merchant, s.offer, money.Amount{Minor: budget, Currency: currency}); err != nil {
		return s, err
	}
	if _, err := r.referrals.Publish(ctx, tx, owner.UserID, s.merchant, s.offer); err != nil {
		return s, err
	}
	key, err := r.offers.MakeKey(ctx, tx, owner.UserID, s.merchant, "Till", []string{offer.ScopeRedeem})
	s.key = key.Token
	return s, err
}

func coffee() referral.CampaignDraft {
	cents := func(minor int64) *money.Amount { return &money.Amount{Minor: minor, Currency: currency} }
	return referral.CampaignDraft{
		Draft: offer.Draft{Kind: offer.FreeItem, Title: "A coffee on the house", Terms: offer.Terms{Value: cents(350), Uses: 1000},
			Window: offer.Window{ValidDays: 60}},
		Rules: referral.Rules{
			Recommendation: referral.Recommendation{On: true},
			Sharing:        referral.Sharing{Friends: true, Copies: 1000},
			Rewards: referral.Policy{On: referral.OnEveryRedemption,
				FirstUser: []referral.Template{{Gives: referral.GivesMoney, Amount: cents(100)}},
				Friend:    []referral.Template{{Gives: referral.GivesMoney, Amount: cents(50)}}},
		},
	}
}

// passOn has somebody claim a shop's offer and share it with friends, who claim it too.
func (s shop) passOn(ctx context.Context, tx *database.Tx, r *rooms, first citizen, friends []citizen) ([]stamp, error) {
	for _, friend := range friends {
		if _, err := r.people.Befriend(ctx, tx, first.Actor, friend.UserID); err != nil {
			return nil, err
		}
		if _, err := r.people.Befriend(ctx, tx, friend.Actor, first.UserID); err != nil {
			return nil, err
		}
	}
	no, yes := false, true
	held, err := r.referrals.Claim(ctx, tx, first.Actor, s.offer, referral.ClaimWish{Recommend: &no})
	if err != nil {
		return nil, err
	}
	if _, _, err := r.referrals.Share(ctx, tx, first.UserID, held.ID, referral.ShareWish{UserIDs: ids(friends...)}); err != nil {
		return nil, err
	}
	stamps := make([]stamp, len(friends))
	for i, friend := range friends {
		held, err := r.referrals.Claim(ctx, tx, friend.Actor, s.offer, referral.ClaimWish{Recommend: &no, Named: &yes})
		if err != nil {
			return nil, err
		}
		stamps[i] = stamp{s.merchant, s.key, held.Code}
	}
	return stamps, nil
}
