package app

import (
	"context"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/referral"
)

// cafe is Kim's: a coffee that waits to be claimed and passed on, and a lunch that has travelled from Eli to Dee already.
func (s *story) cafe(ctx context.Context) error {
	merchant, err := s.opens(ctx)
	if err != nil {
		return err
	}
	coffee := referral.CampaignDraft{Draft: offer.Draft{
		Kind: offer.FreeItem, Title: "A coffee on the house", Description: "Any coffee, any size, with any milk.",
		Terms: offer.Terms{Value: s.euros(320), AppliesTo: "Hot drinks", OncePerVisit: true}, Window: offer.Window{ValidDays: 30},
		Supply: offer.Supply{Claims: 500}, FromBudget: true,
	}, Rules: referral.Rules{
		Recommendation: referral.Recommendation{On: true, Condition: "!has_used"},
		Sharing:        referral.Sharing{Friends: true, Conversations: true},
		Rewards: referral.Policy{On: referral.OnFirstRedemption, PerPair: 1,
			FirstUser: []referral.Template{{Gives: referral.GivesMoney, Amount: s.euros(100),
				Title: "{friend} had the coffee you passed on", Text: "{merchant} says thank you: {amount} for you."}},
			Friend: []referral.Template{{Gives: referral.GivesMoney, Amount: s.euros(100), Title: "Good that you came", Text: "{merchant} gives you {amount} towards the next one."}}},
	}}
	lunch := referral.CampaignDraft{Draft: offer.Draft{
		Kind: offer.PercentOff, Title: "A fifth off lunch", Description: "Soup, sandwiches and the dish of the day, from noon to three.",
		Terms: offer.Terms{Percent: 20, Most: s.euros(500), MinSpend: s.euros(800), AppliesTo: "Lunch", Uses: 3}, Window: offer.Window{ValidDays: 60},
		FromBudget: true,
	}, Rules: referral.Rules{
		Recommendation: referral.Recommendation{On: true}, Sharing: referral.Sharing{Friends: true, Conversations: true},
		Rewards: referral.Policy{On: referral.OnEveryRedemption, PerDay: 5,
			FirstUser: []referral.Template{{Condition: "spent >= 2000", Gives: referral.GivesMoney, Amount: s.euros(200)}, {Gives: referral.GivesPoints, Points: 10}},
			Friend:    []referral.Template{{Gives: referral.GivesPoints, Points: 5}}},
	}}
	card := referral.CampaignDraft{Draft: offer.Draft{
		Kind: offer.GiftCard, Title: "Ten euros to begin with", Description: "For the first hundred who find their way here.",
		Terms: offer.Terms{Value: s.euros(1000)}, Window: offer.Window{ValidDays: 365}, Supply: offer.Supply{Claims: 8}, FromBudget: true,
	}, Rules: referral.Rules{Sharing: referral.Sharing{Friends: true}}}
	offers := make([]offer.ID, 3)
	for i, one := range []struct {
		draft  referral.CampaignDraft
		budget int64
	}{{card, 8000}, {lunch, 6000}, {coffee, 10000}} {
		if offers[i], err = s.publishes(ctx, merchant, one.draft, one.budget); err != nil {
			return fmt.Errorf("%s: %w", one.draft.Title, err)
		}
	}
	return s.lunch(ctx, merchant, offers[1])
}

func (s *story) euros(minor int64) *money.Amount {
	amount := s.amount(minor)
	return &amount
}

// opens makes the café, with money to spend, and Eli to help at the counter on Saturdays.
func (s *story) opens(ctx context.Context) (made offer.MerchantID, err error) {
	err = s.step(ctx, time.Hour, func(ctx context.Context, tx *database.Tx) error {
		cafe, err := s.offers.Apply(ctx, tx, s.actor("kim"), offer.MerchantDraft{Name: "Café Kolibri", About: "Coffee from the square, since 1998.",
			Place: "Market Street 4", Currency: "EUR"})
		if err != nil {
			return err
		}
		made = cafe.ID
		ana := s.actor("ana")
		ana.Administrator = true
		_, err = s.offers.Decide(ctx, tx, ana, made, true)
		return err
	})
	if err != nil {
		return "", err
	}
	return made, s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) error {
		_, err := s.offers.Deposit(ctx, tx, s.people["kim"], made, s.amount(30000))
		return err
	})
}

func (s *story) publishes(ctx context.Context, merchant offer.MerchantID, draft referral.CampaignDraft, budget int64) (made offer.ID, err error) {
	err = s.step(ctx, time.Minute, func(ctx context.Context, tx *database.Tx) error {
		drafted, err := s.referrals.Create(ctx, tx, s.people["kim"], merchant, draft)
		if err != nil {
			return err
		}
		made = drafted.ID
		if _, err := s.referrals.Fund(ctx, tx, s.people["kim"], merchant, made, s.amount(budget)); err != nil {
			return err
		}
		_, err = s.referrals.Publish(ctx, tx, s.people["kim"], merchant, made)
		return err
	})
	return made, err
}

// lunch goes from Eli to those Eli knows; Dee has it, and Eli is thanked. Ana has not looked yet.
func (s *story) lunch(ctx context.Context, merchant offer.MerchantID, lunch offer.ID) error {
	yes := true
	if err := s.step(ctx, 2*time.Hour, func(ctx context.Context, tx *database.Tx) error {
		_, err := s.referrals.Claim(ctx, tx, s.actor("eli"), lunch, referral.ClaimWish{Recommend: &yes})
		return err
	}); err != nil {
		return err
	}
	var held referral.Held
	if err := s.step(ctx, time.Hour, func(ctx context.Context, tx *database.Tx) (err error) {
		held, err = s.referrals.Claim(ctx, tx, s.actor("dee"), lunch, referral.ClaimWish{Named: &yes})
		return err
	}); err != nil {
		return err
	}
	return s.step(ctx, 0, func(ctx context.Context, tx *database.Tx) error {
		teller, err := s.offers.Teller(ctx, tx, s.people["kim"], merchant)
		if err != nil {
			return err
		}
		_, err = s.referrals.Redeem(ctx, tx, teller, person.TerminalID(""), offer.Purchase{Code: held.Code, Spent: s.euros(1450), OrderReference: "table 6"})
		return err
	})
}
