package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
	"github.com/trilby-chat/trilby/internal/rule"
)

// CampaignPath names an offer of a merchant.
type CampaignPath struct {
	MerchantPath
	OfferID offer.ID `path:"offer_id" maxLength:"100" doc:"Id of the offer" example:"off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type campaignList struct {
	MerchantPath
	Paging
}

type campaignInput struct {
	MerchantPath
	Body referral.CampaignDraft
}

type campaignChangeInput struct {
	CampaignPath
	Version int64 `query:"version" required:"true" minimum:"1" doc:"The version that you have seen" example:"1"`
	Body    referral.CampaignDraft
}

type campaignAmountInput struct {
	CampaignPath
	Body amountBody
}

type expressionInput struct {
	MerchantPath
	Body struct {
		Expression string `json:"expression" maxLength:"4000" doc:"What was typed" example:"friends_since >= 7"`
		For        string `json:"for" enum:"recommendation,reward" doc:"Which facts it may speak of" example:"recommendation"`
	}
}

type campaignRedemptions struct {
	CampaignPath
	Paging
}

var campaignFaults = []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, offer.ErrDraftInvalid, rule.ErrExpressionInvalid,
	money.ErrUnknownCurrency, money.ErrAmountNegative, money.ErrAmountTooLarge, ledger.ErrCurrencyMismatch}

func (e *edge) registerCampaigns() {
	const tag = "campaigns"
	query(e, operation{id: "list-campaigns", method: "GET", path: "/merchants/{merchant_id}/offers", tag: tag,
		summary: "List a merchant's offers", description: "With their rules, the newest first. For its staff.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.listCampaigns)
	command(e, operation{id: "draft-campaign", method: "POST", path: "/merchants/{merchant_id}/offers", tag: tag, status: 201,
		summary: "Draft an offer", description: "With its rules. Nobody sees it before it is published. For owners.",
		faults: append([]*fault.Fault{offer.ErrTooManyOffers, picture.ErrMissing}, campaignFaults...),
	}, e.draftCampaign)
	query(e, operation{id: "preview-campaign", method: "POST", path: "/merchants/{merchant_id}/offers/preview", tag: tag, keyless: true,
		summary: "Preview an offer", description: "As users will see it. Changes nothing. For owners.", faults: campaignFaults,
	}, e.previewCampaign)
	query(e, operation{id: "check-expression", method: "POST", path: "/merchants/{merchant_id}/expressions", tag: tag, keyless: true,
		summary: "Check a condition", description: "Says what is wrong with it and where, and which facts there are. For the staff.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.checkExpression)
	query(e, operation{id: "show-campaign", method: "GET", path: "/merchants/{merchant_id}/offers/{offer_id}", tag: tag,
		summary: "Show a merchant's offer", description: "With its rules and its budget. For its staff.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showCampaign)
	command(e, operation{id: "change-campaign", method: "PUT", path: "/merchants/{merchant_id}/offers/{offer_id}", tag: tag,
		summary: "Change a draft", description: "What is published stays as it is. For owners.",
		faults: append([]*fault.Fault{offer.ErrOfferFrozen, offer.ErrOfferChanged, picture.ErrMissing}, campaignFaults...),
	}, e.changeCampaign)
	e.registerCampaignLife(tag)
	e.registerFigures(tag)
}

func (e *edge) registerCampaignLife(tag string) {
	states := []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, offer.ErrOfferState}
	command(e, operation{id: "publish-campaign", method: "POST", path: "/merchants/{merchant_id}/offers/{offer_id}/publish", tag: tag,
		summary: "Publish an offer", description: "From then on it can be found and claimed. Also takes up again what was paused. For owners.",
		faults: append([]*fault.Fault{offer.ErrMerchantPending, offer.ErrDraftInvalid}, states...),
	}, e.publishCampaign)
	command(e, operation{id: "pause-campaign", method: "POST", path: "/merchants/{merchant_id}/offers/{offer_id}/pause", tag: tag,
		summary: "Pause an offer", description: "Nobody claims it meanwhile; vouchers are honoured. For owners.", faults: states,
	}, e.pauseCampaign)
	command(e, operation{id: "end-campaign", method: "POST", path: "/merchants/{merchant_id}/offers/{offer_id}/end", tag: tag,
		summary: "End an offer", description: "For good. Vouchers are honoured until they expire, and what is left in the budget goes back as it becomes free. For owners.",
		faults: states,
	}, e.endCampaign)
	moved := []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, ledger.ErrInsufficientFunds, ledger.ErrCurrencyMismatch,
		ledger.ErrAmountInvalid, ledger.ErrBalanceLimit, money.ErrUnknownCurrency, money.ErrAmountNegative, money.ErrAmountTooLarge}
	command(e, operation{id: "fund-campaign", method: "POST", path: "/merchants/{merchant_id}/offers/{offer_id}/funds", tag: tag, status: 201, perUser: e.spending,
		summary: "Fund the budget", description: "From the merchant's account into the campaign's. For owners.",
		faults: append([]*fault.Fault{offer.ErrMerchantPending, offer.ErrOfferState}, moved...),
	}, e.fundCampaign)
	command(e, operation{id: "return-funds", method: "POST", path: "/merchants/{merchant_id}/offers/{offer_id}/returns", tag: tag, status: 201, perUser: e.spending,
		summary: "Take money out of the budget", description: "Back into the merchant's account; what is set aside for promises stays. For owners.", faults: moved,
	}, e.returnFunds)
}

func (e *edge) registerFigures(tag string) {
	query(e, operation{id: "show-figures", method: "GET", path: "/merchants/{merchant_id}/offers/{offer_id}/figures", tag: tag,
		summary: "Show the figures", description: "The funnel from recommended to rewarded and what each step cost: counts, never names. For the staff.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showFigures)
	query(e, operation{id: "list-offer-redemptions", method: "GET", path: "/merchants/{merchant_id}/offers/{offer_id}/redemptions", tag: tag,
		summary: "List an offer's redemptions", description: "With what each gave as reward, or why nothing; the newest first. For the staff.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.listOfferRedemptions)
	query(e, operation{id: "explain-outcome", method: "GET", path: "/merchants/{merchant_id}/rewards/{reward_id}/why", tag: tag,
		summary: "Explain a reward to the staff", description: "Why it was given, or why none, without names.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.explainOutcome)
	e.registerExport(tag)
}

type exportInput struct {
	CampaignPath
}

// csvFile is a table as it is downloaded.
type csvFile struct {
	Type        string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	Body        []byte
}

func (e *edge) registerExport(tag string) {
	op := operation{id: "export-redemptions", method: "GET", path: "/merchants/{merchant_id}/offers/{offer_id}/redemptions.csv", tag: tag,
		summary: "Export the redemptions", description: "As CSV with English headers that stay, amounts as decimals; no cell begins with what a spreadsheet takes for a formula. For the staff.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}
	described := e.describeOperation(op)
	described.Responses["200"] = &huma.Response{Description: "The table.", Content: map[string]*huma.MediaType{
		"text/csv": {Schema: &huma.Schema{Type: "string", Format: "binary"}},
	}}
	huma.Register(e.api, *described, func(ctx context.Context, in *exportInput) (*csvFile, error) {
		var table []byte
		err := e.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
			who, err := e.actor(ctx, tx, op)
			if err != nil {
				return err
			}
			table, err = e.referrals.Export(ctx, tx, who.UserID, in.MerchantID, in.OfferID)
			return err
		})
		if err != nil {
			return nil, explain(infoOf(ctx), err)
		}
		return &csvFile{"text/csv; charset=utf-8", `attachment; filename="redemptions.csv"`, table}, nil
	})
	e.finishOperation(op)
}

func (e *edge) listCampaigns(ctx context.Context, tx *database.Tx, who person.Actor, in *campaignList) (page[referral.Campaign], error) {
	all, next, err := e.referrals.Campaigns(ctx, tx, who.UserID, in.MerchantID, in.Cursor, in.Limit)
	return pageOf(all, next), err
}

func (e *edge) draftCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *campaignInput) (referral.Campaign, error) {
	return e.referrals.Create(ctx, tx, who.UserID, in.MerchantID, in.Body)
}

func (e *edge) previewCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *campaignInput) (referral.Shown, error) {
	return e.referrals.Preview(ctx, tx, who.UserID, in.MerchantID, in.Body)
}

func (e *edge) checkExpression(ctx context.Context, tx *database.Tx, who person.Actor, in *expressionInput) (referral.Checked, error) {
	return e.referrals.CheckExpression(ctx, tx, who.UserID, in.MerchantID, in.Body.For, in.Body.Expression)
}

func (e *edge) showCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *CampaignPath) (referral.Campaign, error) {
	return e.referrals.Campaign(ctx, tx, who.UserID, in.MerchantID, in.OfferID)
}

func (e *edge) changeCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *campaignChangeInput) (referral.Campaign, error) {
	return e.referrals.Save(ctx, tx, who.UserID, in.MerchantID, in.OfferID, in.Version, in.Body)
}

func (e *edge) publishCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *CampaignPath) (referral.Campaign, error) {
	return e.referrals.Publish(ctx, tx, who.UserID, in.MerchantID, in.OfferID)
}

func (e *edge) pauseCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *CampaignPath) (referral.Campaign, error) {
	return e.referrals.Pause(ctx, tx, who.UserID, in.MerchantID, in.OfferID)
}

func (e *edge) endCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *CampaignPath) (referral.Campaign, error) {
	return e.referrals.End(ctx, tx, who.UserID, in.MerchantID, in.OfferID)
}

func (e *edge) fundCampaign(ctx context.Context, tx *database.Tx, who person.Actor, in *campaignAmountInput) (referral.Campaign, error) {
	return e.referrals.Fund(ctx, tx, who.UserID, in.MerchantID, in.OfferID, in.Body.Amount)
}

func (e *edge) returnFunds(ctx context.Context, tx *database.Tx, who person.Actor, in *campaignAmountInput) (referral.Campaign, error) {
	return e.referrals.Return(ctx, tx, who.UserID, in.MerchantID, in.OfferID, in.Body.Amount)
}

func (e *edge) showFigures(ctx context.Context, tx *database.Tx, who person.Actor, in *CampaignPath) (referral.Figures, error) {
	return e.referrals.Figures(ctx, tx, who.UserID, in.MerchantID, in.OfferID)
}

func (e *edge) listOfferRedemptions(ctx context.Context, tx *database.Tx, who person.Actor, in *campaignRedemptions) (page[referral.Redeemed], error) {
	all, next, err := e.referrals.Redemptions(ctx, tx, who.UserID, in.MerchantID, in.OfferID, in.Cursor, in.Limit)
	return pageOf(all, next), err
}

type outcomePath struct {
	MerchantPath
	RewardID referral.RewardID `path:"reward_id" maxLength:"100" doc:"Id of the reward" example:"rwd_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

func (e *edge) explainOutcome(ctx context.Context, tx *database.Tx, who person.Actor, in *outcomePath) (referral.Explanation, error) {
	return e.referrals.ExplainToStaff(ctx, tx, who.UserID, in.MerchantID, in.RewardID)
}
