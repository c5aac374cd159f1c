package referral

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Discover lists what can be claimed, as one user sees it, the newest first.
func (s *Service) Discover(ctx context.Context, tx *database.Tx, user person.UserID, cursor string, limit int) ([]Shown, string, error) {
	cards, next, err := s.offers.Discover(ctx, tx, cursor, limit)
	if err != nil {
		return nil, "", err
	}
	all, err := s.show(ctx, tx, user, cards)
	return all, next, err
}

// Show shows one offer to a user.
func (s *Service) Show(ctx context.Context, tx *database.Tx, user person.UserID, id offer.ID) (Shown, error) {
	card, err := s.offers.Card(ctx, tx, id)
	if err != nil {
		return Shown{}, err
	}
	all, err := s.show(ctx, tx, user, []offer.Card{card})
	if err != nil {
		return Shown{}, err
	}
	return all[0], nil
}

// show dresses cards with what they mean for one user.
func (s *Service) show(ctx context.Context, tx *database.Tx, user person.UserID, cards []offer.Card) ([]Shown, error) {
	all := make([]Shown, len(cards))
	ids := make([]offer.ID, len(cards))
	for i, card := range cards {
		ids[i] = card.ID
	}
	campaigns, err := s.campaigns(ctx, tx, ids...)
	if err != nil {
		return nil, err
	}
	for i, card := range cards {
		if all[i], err = s.dress(ctx, tx, card, campaigns[card.ID].rules); err != nil {
			return nil, err
		}
	}
	held, err := s.offers.HeldBy(ctx, tx, user, ids...)
	if err != nil {
		return nil, err
	}
	firsts, err := s.firstPasses(ctx, tx, user, ids...)
	if err != nil {
		return nil, err
	}
	for i := range all {
		mine := held[all[i].ID]
		all[i].CanClaim = all[i].Standing == offer.Open && mine.Count < all[i].PerUser
		if mine.Newest != "" {
			all[i].VoucherID = &mine.Newest
		}
		if pass, passed := firsts[all[i].ID]; passed {
			all[i].From = &pass
		}
	}
	return all, nil
}

// dress puts on a card what passing it on brings.
func (s *Service) dress(ctx context.Context, tx *database.Tx, card offer.Card, r Rules) (Shown, error) {
	shown := Shown{Card: card, Recommends: r.Recommendation.On, Sharing: r.Sharing, PendingDays: r.Rewards.PendingDays, On: r.Rewards.On,
		SpendAbove: r.Rewards.SpendAbove}
	var err error
	if shown.FirstUserGets, err = s.prospect(ctx, tx, r.Rewards, FirstUser); err != nil {
		return Shown{}, err
	}
	shown.FriendGets, err = s.prospect(ctx, tx, r.Rewards, Friend)
	return shown, err
}

// prospect is the best that one side can get; what is certain is told as it is, the rest as "up to".
func (s *Service) prospect(ctx context.Context, tx *database.Tx, p Policy, side Side) (*Prospect, error) {
	templates := p.side(side)
	if p.On == "" || len(templates) == 0 {
		return nil, nil //nolint:nilnil // Nothing to look forward to is no error.
	}
	best := templates[0]
	open := len(templates) > 1
	for _, t := range templates {
		open = open || t.Condition != "" || t.Percent > 0 || t.AtMost != nil
		if t.most() > best.most() || best.Gives == GivesPoints && t.Points > best.Points {
			best = t
		}
	}
	prospect := &Prospect{Gives: best.Gives, UpTo: open, Points: best.Points}
	if best.Gives == GivesMoney {
		most := *best.Amount
		most.Minor = best.most()
		prospect.Amount = &most
	}
	if best.OfferID != nil {
		card, err := s.offers.Card(ctx, tx, *best.OfferID)
		if err != nil {
			return nil, err
		}
		prospect.Title = card.Title
	}
	return prospect, nil
}
