package offer

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// Cards shows offers as anybody sees them. Drafts are nobody's but the staff's: they are left out.
func (s *Service) Cards(ctx context.Context, tx *database.Tx, ids ...ID) (map[ID]Card, error) {
	cards := make(map[ID]Card, len(ids))
	if len(ids) == 0 {
		return cards, nil
	}
	in, args := database.List(1, ids)
	rows, err := database.All(ctx, tx, readRow, `select `+rowColumns+` from offer where state <> 'draft' and offer_id in `+in, args...)
	if err != nil {
		return nil, err
	}
	shown, err := s.cards(ctx, tx, rows)
	for _, card := range shown {
		cards[card.ID] = card
	}
	return cards, err
}

// Card shows one offer as anybody sees it.
func (s *Service) Card(ctx context.Context, tx *database.Tx, id ID) (Card, error) {
	cards, err := s.Cards(ctx, tx, id)
	if err != nil {
		return Card{}, err
	}
	card, there := cards[id]
	if !there {
		return Card{}, fault.ErrNotFound
	}
	return card, nil
}

// Discover lists what can be claimed, the newest first.
func (s *Service) Discover(ctx context.Context, tx *database.Tx, cursor string, limit int) ([]Card, string, error) {
	before, ok := id.Bound("off", cursor)
	if !ok {
		return nil, "", fault.ErrInvalid.At("/cursor")
	}
	rows, err := database.All(ctx, tx, readRow, `select `+rowColumns+` from offer where state = 'published' and offer_id < $1
		and (opens_at is null or opens_at <= $2) and (claim_until is null or claim_until > $2)
		and (claims_most = 0 or claimed < claims_most) order by offer_id desc limit $3`, before, s.now().UnixMicro(), limit+1)
	if err != nil {
		return nil, "", err
	}
	rows, next := database.Page(rows, limit, func(o row) string { return string(o.id) })
	cards, err := s.cards(ctx, tx, rows)
	return cards, next, err
}

func (s *Service) cards(ctx context.Context, tx *database.Tx, rows []row) ([]Card, error) {
	ids := make([]MerchantID, len(rows))
	for i, o := range rows {
		ids[i] = o.merchant
	}
	faces, err := Faces(ctx, tx, ids...)
	if err != nil {
		return nil, err
	}
	cards := make([]Card, len(rows))
	for i, o := range rows {
		cards[i] = o.card(faces[o.merchant], s.now())
	}
	return cards, nil
}

// Preview is the card that a draft of an owner's would become; it is open.
func (s *Service) Preview(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, draft Draft) (Card, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return Card{}, err
	}
	c, _, err := currencyOf(ctx, tx, merchant)
	if err != nil {
		return Card{}, err
	}
	if err := draft.Check(c); err != nil {
		return Card{}, err
	}
	faces, err := Faces(ctx, tx, merchant)
	o := row{merchant: merchant, state: Published, currency: c, draft: draft, opensAt: draft.Window.OpensAt, claimUntil: draft.Window.closes()}
	return o.card(faces[merchant], s.now()), err
}

func (o row) card(merchant Face, now time.Time) Card {
	d := o.draft
	card := Card{ID: o.id, Merchant: merchant, Kind: d.Kind, Title: d.Title, Description: d.Description, PictureID: d.PictureID, Terms: d.Terms,
		Window: d.Window, PerUser: d.Supply.PerUser, Place: d.Place, Standing: o.standing(now), Left: o.left()}
	if card.Place == "" {
		card.Place = merchant.Place
	}
	return card
}

func (o row) standing(now time.Time) Standing {
	switch {
	case o.state == Ended, o.claimUntil != nil && !now.Before(*o.claimUntil):
		return Over
	case o.draft.Supply.Claims > 0 && o.claimed >= o.draft.Supply.Claims:
		return Gone
	case o.state == Paused:
		return Resting
	case o.opensAt != nil && now.Before(*o.opensAt):
		return NotYet
	}
	return Open
}

// left is how many are left, told so roughly that one claim more hardly ever shows.
func (o row) left() string {
	const many, some = 100, 10
	supply := o.draft.Supply.Claims
	switch left := supply - o.claimed; {
	case supply == 0:
		return "unbounded"
	case left >= many:
		return "many"
	case left >= some:
		return "some"
	case left > 0:
		return "few"
	}
	return "none"
}
