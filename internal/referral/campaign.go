package referral

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/rule"
)

// Create drafts an offer with its rules.
func (s *Service) Create(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, draft CampaignDraft) (Campaign, error) {
	made, err := s.offers.Create(ctx, tx, who, merchant, draft.Draft)
	if err != nil {
		return Campaign{}, err
	}
	text, err := s.vet(ctx, tx, who, merchant, made, &draft)
	if err != nil {
		return Campaign{}, err
	}
	if _, err := tx.Exec(ctx, `insert into campaign (offer_id, rules) values ($1, $2)`, made, text); err != nil {
		return Campaign{}, err
	}
	return s.Campaign(ctx, tx, who, merchant, made)
}

// Save changes a draft and its rules.
func (s *Service) Save(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID, version int64, draft CampaignDraft) (Campaign, error) {
	if err := s.offers.Save(ctx, tx, who, merchant, id, version, draft.Draft); err != nil {
		return Campaign{}, err
	}
	text, err := s.vet(ctx, tx, who, merchant, id, &draft)
	if err != nil {
		return Campaign{}, err
	}
	if _, err := tx.Exec(ctx, `update campaign set rules = $2, version = version + 1 where offer_id = $1`, id, text); err != nil {
		return Campaign{}, err
	}
	return s.Campaign(ctx, tx, who, merchant, id)
}

// vet checks rules as the offers room checks what they go with, and writes them as they are kept.
func (s *Service) vet(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID, draft *CampaignDraft) (string, error) {
	account, err := s.offers.Currency(ctx, tx, merchant)
	if err != nil {
		return "", err
	}
	if err := s.checkRules(&draft.Rules, draft.Draft, account); err != nil {
		return "", err
	}
	if err := s.checkGiven(ctx, tx, who, merchant, id, draft.Rules.Rewards); err != nil {
		return "", err
	}
	text, err := json.Marshal(draft.Rules)
	return string(text), err
}

// checkGiven refuses vouchers of offers that cannot be given: another merchant's, a draft, or the offer itself.
func (s *Service) checkGiven(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID, p Policy) error {
	for _, side := range []Side{FirstUser, Friend} {
		for i, t := range p.side(side) {
			if t.OfferID == nil {
				continue
			}
			given, err := s.offers.Offer(ctx, tx, who, merchant, *t.OfferID)
			if err != nil && !errors.Is(err, fault.ErrNotFound) {
				return err
			}
			if err != nil || given.ID == id || given.State != offer.Published {
				return wrong(templatePointer(side, i)+"/offer_id", "A reward can be a voucher of another published offer of yours.")
			}
		}
	}
	return nil
}

// Preview shows a draft as users will see it.
func (s *Service) Preview(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, draft CampaignDraft) (Shown, error) {
	card, err := s.offers.Preview(ctx, tx, who, merchant, draft.Draft)
	if err != nil {
		return Shown{}, err
	}
	if _, err := s.vet(ctx, tx, who, merchant, "", &draft); err != nil {
		return Shown{}, err
	}
	shown, err := s.dress(ctx, tx, card, draft.Rules)
	shown.CanClaim = true
	return shown, err
}

// Checked is what a condition looks like to the server.
type Checked struct {
	OK       bool           `json:"ok" example:"false"`
	Problems []rule.Problem `json:"problems" nullable:"false" doc:"What is wrong with it, and where"`
	Facts    []rule.Fact    `json:"facts" nullable:"false" doc:"What it may speak of"`
}

// CheckExpression says what is wrong with a condition, and where, to those who write one.
func (s *Service) CheckExpression(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, purpose, text string) (Checked, error) {
	if err := s.offers.MustWork(ctx, tx, who, merchant); err != nil {
		return Checked{}, err
	}
	language := s.about
	if purpose == "reward" {
		language = s.usage
	}
	checked := Checked{Problems: []rule.Problem{}, Facts: language.Facts()}
	_, err := language.Compile(text)
	var known *fault.Fault
	if errors.As(err, &known) {
		if found, listed := known.Params["problems"].([]rule.Problem); listed {
			checked.Problems = found
		}
		return checked, nil
	}
	checked.OK = err == nil
	return checked, err
}

// Campaign shows an offer with its rules to its merchant's staff.
func (s *Service) Campaign(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) (Campaign, error) {
	shown, err := s.offers.Offer(ctx, tx, who, merchant, id)
	if err != nil {
		return Campaign{}, err
	}
	c, err := s.campaign(ctx, tx, id)
	return Campaign{Offer: shown, Rules: c.rules, Alerted: c.alerted}, err
}

// Campaigns lists a merchant's offers with their rules to its staff, the newest first.
func (s *Service) Campaigns(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, cursor string, limit int) ([]Campaign, string, error) {
	shown, next, err := s.offers.Offers(ctx, tx, who, merchant, cursor, limit)
	if err != nil {
		return nil, "", err
	}
	ids := make([]offer.ID, len(shown))
	for i, one := range shown {
		ids[i] = one.ID
	}
	found, err := s.campaigns(ctx, tx, ids...)
	all := make([]Campaign, len(shown))
	for i, one := range shown {
		all[i] = Campaign{Offer: one, Rules: found[one.ID].rules, Alerted: found[one.ID].alerted}
	}
	return all, next, err
}

// step is one of the things that an owner does with an offer.
type step func(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) error

// Publish makes an offer claimable, for the first time or again.
func (s *Service) Publish(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) (Campaign, error) {
	return s.take(ctx, tx, who, merchant, id, s.offers.Publish)
}

// Pause stops claims for a while.
func (s *Service) Pause(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) (Campaign, error) {
	return s.take(ctx, tx, who, merchant, id, s.offers.Pause)
}

// End stops claims for good.
func (s *Service) End(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) (Campaign, error) {
	return s.take(ctx, tx, who, merchant, id, s.offers.End)
}

// Fund puts money of the merchant's into an offer's budget.
func (s *Service) Fund(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID, amount money.Amount) (Campaign, error) {
	return s.take(ctx, tx, who, merchant, id, func(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) error {
		return s.offers.Fund(ctx, tx, who, merchant, id, amount)
	})
}

// Return takes money that is not set aside out of an offer's budget.
func (s *Service) Return(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID, amount money.Amount) (Campaign, error) {
	return s.take(ctx, tx, who, merchant, id, func(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID) error {
		return s.offers.Return(ctx, tx, who, merchant, id, amount)
	})
}

// take does a step, shows shared cards what has become of the offer, and sees whether the budget is worth a word.
func (s *Service) take(ctx context.Context, tx *database.Tx, who person.UserID, merchant offer.MerchantID, id offer.ID, do step) (Campaign, error) {
	if err := do(ctx, tx, who, merchant, id); err != nil {
		return Campaign{}, err
	}
	if err := s.retellShares(ctx, tx, id); err != nil {
		return Campaign{}, err
	}
	if err := s.alertNow(ctx, tx, id); err != nil {
		return Campaign{}, err
	}
	return s.Campaign(ctx, tx, who, merchant, id)
}

// alertNow is alert, with what is spent or promised now.
func (s *Service) alertNow(ctx context.Context, tx *database.Tx, id offer.ID) error {
	c, err := s.campaign(ctx, tx, id)
	if err != nil {
		return err
	}
	promised, err := s.offers.Promised(ctx, tx, id)
	if err != nil {
		return err
	}
	return s.alert(ctx, tx, c, promised)
}

// alert tells a merchant's staff when 80, and when 100 percent of a budget are spent or promised. More money takes it back.
func (s *Service) alert(ctx context.Context, tx *database.Tx, c campaign, promised int64) error {
	reached := int64(0)
	for _, mark := range []int64{80, 100} {
		if promised >= mark {
			reached = mark
		}
	}
	if reached == c.alerted {
		return nil
	}
	if _, err := tx.Exec(ctx, `update campaign set alerted = $2 where offer_id = $1`, c.offer, reached); err != nil || reached < c.alerted {
		return err
	}
	return s.offers.TellStaff(ctx, tx, offer.Told{MerchantID: c.merchant, OfferID: c.offer, Percent: reached})
}
