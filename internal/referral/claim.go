package referral

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Claim puts a voucher into somebody's wallet. In the same transaction it is settled to whom the claim is owed, what it
// promises is set aside, and, if whoever claims agreed, friends are shown the offer. Faults: those of offer.Claim, and
// fault.ErrNotFound for a card that one cannot see.
func (s *Service) Claim(ctx context.Context, tx *database.Tx, who person.Actor, id offer.ID, wish ClaimWish) (Held, error) {
	voucher, err := s.offers.Claim(ctx, tx, who.UserID, id)
	if err != nil {
		return Held{}, err
	}
	c, err := s.campaign(ctx, tx, id)
	if err != nil {
		return Held{}, err
	}
	settings, err := settingsOf(ctx, tx, who.UserID)
	if err != nil {
		return Held{}, err
	}
	own := false
	if wish.ShareID != nil {
		if own, err = s.byCard(ctx, tx, who.UserID, c, *wish.ShareID, wish.ShowOn); err != nil {
			return Held{}, err
		}
	}
	r, err := s.attribute(ctx, tx, who, c, own)
	if err != nil {
		return Held{}, err
	}
	r.voucher, r.named = voucher, chosen(wish.Named, settings[who.UserID].named)
	r.recommended = c.rules.Recommendation.On && chosen(wish.Recommend, settings[who.UserID].recommend)
	if err := s.keep(ctx, tx, r); err != nil {
		return Held{}, err
	}
	if err := s.promise(ctx, tx, c, r); err != nil {
		return Held{}, err
	}
	if r.recommended {
		if err := s.recommend(ctx, tx, c, r); err != nil {
			return Held{}, err
		}
	}
	if err := s.soldOut(ctx, tx, id); err != nil {
		return Held{}, err
	}
	return s.Voucher(ctx, tx, who.UserID, voucher)
}

func chosen(wish *bool, setting bool) bool {
	if wish != nil {
		return *wish
	}
	return setting
}

// promise sets aside what a claim may come to in rewards; a reward for the claim itself is given at once.
func (s *Service) promise(ctx context.Context, tx *database.Tx, c campaign, r referral) error {
	if err := s.alone(ctx, tx, r.voucher, func(rd *round, ctx context.Context, tx *database.Tx, c campaign, r referral) error {
		if c.rules.Rewards.On == OnClaim {
			return rd.decideBoth(ctx, tx, c, r, usage{})
		}
		return rd.reserve(ctx, tx, c, r)
	}); err != nil {
		return err
	}
	return s.alertNow(ctx, tx, c.offer)
}

// soldOut shows shared cards that the last one is gone.
func (s *Service) soldOut(ctx context.Context, tx *database.Tx, id offer.ID) error {
	card, err := s.offers.Card(ctx, tx, id)
	if err != nil || card.Standing == offer.Open {
		return err
	}
	return s.retellShares(ctx, tx, id)
}

// Recommend shows friends the offer of a voucher that was claimed without. Faults: fault.ErrNotFound, ErrNotRecommended,
// offer.ErrNotClaimable when nobody could claim it any more.
func (s *Service) Recommend(ctx context.Context, tx *database.Tx, user person.UserID, voucher offer.VoucherID) (Held, error) {
	r, c, err := s.mine(ctx, tx, user, voucher)
	if err != nil {
		return Held{}, err
	}
	if !c.rules.Recommendation.On {
		return Held{}, ErrNotRecommended
	}
	if err := s.claimable(ctx, tx, c.offer); err != nil {
		return Held{}, err
	}
	touched, err := tx.Exec(ctx, `update referral set recommended = true where voucher_id = $1 and not recommended`, voucher)
	if err != nil {
		return Held{}, err
	}
	if touched > 0 {
		if err := s.recommend(ctx, tx, c, r); err != nil {
			return Held{}, err
		}
	}
	return s.Voucher(ctx, tx, user, voucher)
}

// mine finds a voucher of a user's own with where it came from. Anybody else's does not exist.
func (s *Service) mine(ctx context.Context, tx *database.Tx, user person.UserID, voucher offer.VoucherID) (referral, campaign, error) {
	r, err := load(ctx, tx, voucher)
	if err != nil {
		return referral{}, campaign{}, err
	}
	if r.friend != user {
		return referral{}, campaign{}, fault.ErrNotFound
	}
	c, err := s.campaign(ctx, tx, r.offer)
	return r, c, err
}

// claimable refuses to pass on what nobody could claim.
func (s *Service) claimable(ctx context.Context, tx *database.Tx, id offer.ID) error {
	card, err := s.offers.Card(ctx, tx, id)
	if err == nil && card.Standing != offer.Open && card.Standing != offer.NotYet {
		err = offer.ErrNotClaimable.With("standing", string(card.Standing))
	}
	return err
}
