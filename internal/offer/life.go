package offer

import (
	"context"
	"encoding/json"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// mostOffers bounds what one merchant can have, ended ones included.
const mostOffers = 1000

// Create drafts an offer. Nobody but the staff sees it.
func (s *Service) Create(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, draft Draft) (ID, error) {
	c, err := s.vet(ctx, tx, who, merchant, &draft)
	if err != nil {
		return "", err
	}
	counts, err := database.All(ctx, tx, database.Column[int64], `select count(*) from offer where merchant_id = $1`, merchant)
	if err != nil {
		return "", err
	}
	if counts[0] >= mostOffers {
		return "", ErrTooManyOffers
	}
	text, err := json.Marshal(draft)
	if err != nil {
		return "", err
	}
	made := id.New[ID]("off")
	_, err = tx.Exec(ctx, `insert into offer (offer_id, merchant_id, state, kind, currency, title, picture_id, draft, opens_at, claim_until,
		claims_most, redemptions_most, created_by, created_at) values ($1, $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		made, merchant, draft.Kind, c, draft.Title, draft.PictureID, string(text), micros(draft.Window.OpensAt), micros(draft.Window.closes()),
		draft.Supply.Claims, draft.Supply.Redemptions, who, s.now().UnixMicro())
	if err != nil {
		return "", err
	}
	return made, s.TellStaff(ctx, tx, Told{MerchantID: merchant, OfferID: made})
}

// vet checks a draft of one of a merchant's owners, and makes its picture visible.
func (s *Service) vet(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, draft *Draft) (money.Currency, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return "", err
	}
	c, _, err := currencyOf(ctx, tx, merchant)
	if err != nil {
		return "", err
	}
	if err := draft.Check(c); err != nil {
		return "", err
	}
	if draft.PictureID == nil {
		return c, nil
	}
	// A copy of an offer shows the picture that the first one does.
	known, err := database.All(ctx, tx, database.Column[int64],
		`select 1 from offer where merchant_id = $1 and picture_id = $2`, merchant, *draft.PictureID)
	if err != nil || len(known) > 0 {
		return c, err
	}
	return c, s.show(ctx, tx, who, draft.PictureID, "/picture_id")
}

// Save changes a draft that is not published yet, if nobody else has since the version that was seen.
func (s *Service) Save(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, offer ID, version int64, draft Draft) error {
	o, err := s.run(ctx, tx, who, merchant, offer)
	if err != nil {
		return err
	}
	switch {
	case o.state != Drafted:
		return ErrOfferFrozen
	case o.version != version+1: // run has counted this change already
		return ErrOfferChanged.With("version", o.version-1)
	}
	if _, err := s.vet(ctx, tx, who, merchant, &draft); err != nil {
		return err
	}
	text, err := json.Marshal(draft)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `update offer set kind = $2, title = $3, picture_id = $4, draft = $5, opens_at = $6, claim_until = $7,
		claims_most = $8, redemptions_most = $9 where offer_id = $1`,
		offer, draft.Kind, draft.Title, draft.PictureID, string(text), micros(draft.Window.OpensAt), micros(draft.Window.closes()),
		draft.Supply.Claims, draft.Supply.Redemptions); err != nil {
		return err
	}
	return s.TellStaff(ctx, tx, Told{MerchantID: merchant, OfferID: offer})
}

// Publish makes an offer claimable, for the first time or after a pause.
func (s *Service) Publish(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, offer ID) error {
	o, err := s.run(ctx, tx, who, merchant, offer)
	if err != nil {
		return err
	}
	if err := active(ctx, tx, merchant); err != nil {
		return err
	}
	if o.state == Drafted {
		if err := o.draft.checkNow(s.now()); err != nil {
			return err
		}
	}
	return s.change(ctx, tx, o, Published, Drafted, Paused)
}

// Pause stops claims for a while.
func (s *Service) Pause(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, offer ID) error {
	o, err := s.run(ctx, tx, who, merchant, offer)
	if err != nil {
		return err
	}
	return s.change(ctx, tx, o, Paused, Published)
}

// End stops claims for good; what is not set aside goes back to the merchant.
func (s *Service) End(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, offer ID) error {
	o, err := s.run(ctx, tx, who, merchant, offer)
	if err != nil {
		return err
	}
	if err := s.change(ctx, tx, o, Ended, Drafted, Published, Paused); err != nil {
		return err
	}
	return s.Sweep(ctx, tx, offer)
}

func (s *Service) change(ctx context.Context, tx *database.Tx, o row, to State, from ...State) error {
	in, args := database.List(4, from)
	touched, err := tx.Exec(ctx, `update offer set state = $2,
		published_at = case when $2 = 'published' then coalesce(published_at, $3) else published_at end,
		ended_at = case when $2 = 'ended' then $3 else ended_at end
		where offer_id = $1 and state in `+in, append([]any{o.id, to, s.now().UnixMicro()}, args...)...)
	if err == nil && touched == 0 {
		err = ErrOfferState.With("state", string(o.state))
	}
	if err != nil {
		return err
	}
	return s.TellStaff(ctx, tx, Told{MerchantID: o.merchant, OfferID: o.id})
}

// Offer shows an offer to its merchant's staff.
func (s *Service) Offer(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, offer ID) (Offer, error) {
	if err := s.MustWork(ctx, tx, who, merchant); err != nil {
		return Offer{}, err
	}
	o, err := load(ctx, tx, offer)
	if err != nil {
		return Offer{}, err
	}
	if o.merchant != merchant {
		return Offer{}, fault.ErrNotFound
	}
	return s.whole(ctx, tx, o)
}

func (s *Service) whole(ctx context.Context, tx *database.Tx, o row) (Offer, error) {
	budget, err := s.Budget(ctx, tx, o.id, o.currency)
	return Offer{ID: o.id, MerchantID: o.merchant, State: o.state, Draft: o.draft, Claimed: o.claimed, Redeemed: o.redeemed, Budget: budget,
		CreatedAt: o.createdAt, PublishedAt: o.publishedAt, EndedAt: o.endedAt, Version: o.version}, err
}

// Offers lists a merchant's offers to its staff, the newest first.
func (s *Service) Offers(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, cursor string, limit int) ([]Offer, string, error) {
	if err := s.MustWork(ctx, tx, who, merchant); err != nil {
		return nil, "", err
	}
	before, ok := id.Bound("off", cursor)
	if !ok {
		return nil, "", fault.ErrInvalid.At("/cursor")
	}
	rows, err := database.All(ctx, tx, readRow, `select `+rowColumns+` from offer where merchant_id = $1 and offer_id < $2
		order by offer_id desc limit $3`, merchant, before, limit+1)
	if err != nil {
		return nil, "", err
	}
	rows, next := database.Page(rows, limit, func(o row) string { return string(o.id) })
	all := make([]Offer, len(rows))
	for i, o := range rows {
		if all[i], err = s.whole(ctx, tx, o); err != nil {
			return nil, "", err
		}
	}
	return all, next, nil
}
