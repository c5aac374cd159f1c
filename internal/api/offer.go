package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/referral"
)

// OfferPath names an offer.
type OfferPath struct {
	ID offer.ID `path:"id" maxLength:"100" doc:"Id of the offer" example:"off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type claimInput struct {
	OfferPath
	Body referral.ClaimWish
}

type passPath struct {
	ID referral.PassID `path:"id" maxLength:"100" doc:"Id of the pass" example:"ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type seenInput struct {
	Body struct {
		PassIDs []referral.PassID `json:"pass_ids" maxItems:"100" doc:"Which were on screen"`
	}
}

// VoucherPath names a voucher of one's own.
type VoucherPath struct {
	ID offer.VoucherID `path:"id" maxLength:"100" doc:"Id of the voucher" example:"v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type voucherList struct {
	Paging
	Usable bool `query:"usable" doc:"Only those that can still be used"`
}

type shareInput struct {
	VoucherPath
	Body referral.ShareWish
}

type sharePath struct {
	ID referral.ShareID `path:"id" maxLength:"100" doc:"Id of the share" example:"shr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type offerSettingsInput struct{ Body referral.SettingsChange }

type mutePath struct {
	Kind    string `path:"kind" enum:"friend,merchant,kind" doc:"By way of a friend, of a merchant, or of a kind" example:"merchant"`
	Subject string `path:"subject" maxLength:"100" doc:"Id of the user or the merchant, or the kind" example:"mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

func (e *edge) registerOffers() {
	const tag = "offers"
	query(e, operation{id: "discover-offers", method: "GET", path: "/offers", tag: tag,
		summary: "Discover offers", description: "Those that can be claimed, the newest first.",
	}, e.discoverOffers)
	query(e, operation{id: "list-passed-offers", method: "GET", path: "/offers/from-friends", tag: tag,
		summary: "List what friends passed on to you", description: "Recommendations and shares that you have neither claimed nor declined, the newest first.",
	}, e.listPassed)
	query(e, operation{id: "show-offer", method: "GET", path: "/offers/{id}", tag: tag,
		summary: "Show an offer", description: "With what passing it on and using it would bring you.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showOffer)
	command(e, operation{id: "claim-offer", method: "POST", path: "/offers/{id}/claim", tag: tag, status: 201, perUser: e.spending,
		summary: "Claim an offer", description: "A voucher with its own code goes into your wallet. With your consent, and never without, friends whom the offer's rule picks are shown it in the same moment.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotClaimable, offer.ErrSoldOut, offer.ErrAlreadyClaimed, offer.ErrBudgetSpent},
	}, e.claimOffer)
	command(e, operation{id: "mark-passes-seen", method: "PUT", path: "/passes/seen", tag: tag,
		summary: "Mark as seen", description: "What friends passed on to you and was on your screen.",
	}, e.markSeen)
	command(e, operation{id: "decline-pass", method: "PUT", path: "/passes/{id}/declined", tag: tag,
		summary: "Decline what a friend passed on", description: "It leaves your shelf, and this offer is not recommended to you again. Nobody is told.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.declinePass)
	query(e, operation{id: "explain-pass", method: "GET", path: "/passes/{id}/why", tag: tag,
		summary: "Explain why you are shown an offer", description: "Who passed it on, the rule you met, and what it saw.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.explainPass)
	e.registerVouchers(tag)
	e.registerOfferSettings(tag)
}

func (e *edge) registerVouchers(tag string) {
	query(e, operation{id: "list-vouchers", method: "GET", path: "/vouchers", tag: tag,
		summary: "List your vouchers", description: "Without their codes, the newest first.",
	}, e.listVouchers)
	query(e, operation{id: "show-voucher", method: "GET", path: "/vouchers/{id}", tag: tag,
		summary: "Show a voucher", description: "With its code, and when it was used. Nobody but you can see it.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showVoucher)
	command(e, operation{id: "recommend-voucher", method: "PUT", path: "/vouchers/{id}/recommended", tag: tag,
		summary: "Let friends see a voucher's offer", description: "For one that you have claimed without: friends whom the offer's rule picks are shown it, from you.",
		faults: []*fault.Fault{fault.ErrNotFound, referral.ErrNotRecommended, offer.ErrNotClaimable},
	}, e.recommendVoucher)
	command(e, operation{id: "share-voucher", method: "POST", path: "/vouchers/{id}/shares", tag: tag, status: 201, perUser: e.spending,
		summary: "Share a voucher's offer", description: "With friends, on whose offers page it appears, or into a conversation as a message with a live card. The voucher stays yours.",
		faults: []*fault.Fault{fault.ErrNotFound, referral.ErrSharing, referral.ErrShareLimit, referral.ErrShareDepth, referral.ErrNotAFriend, offer.ErrNotClaimable, chat.ErrBlocked},
	}, e.shareVoucher)
	query(e, operation{id: "show-share", method: "GET", path: "/shares/{id}", tag: tag,
		summary: "Show a shared card", description: "As everybody in the conversation sees it.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showShare)
}

func (e *edge) registerOfferSettings(tag string) {
	query(e, operation{id: "show-offer-settings", method: "GET", path: "/offer-settings", tag: tag,
		summary: "Show your settings for offers", description: "What friends may see, and what you want to be recommended.",
	}, e.showOfferSettings)
	command(e, operation{id: "change-offer-settings", method: "PATCH", path: "/offer-settings", tag: tag,
		summary: "Change your settings for offers", description: "Changes what is given.",
		faults: []*fault.Fault{referral.ErrQuietInvalid, referral.ErrInterests},
	}, e.changeOfferSettings)
	command(e, operation{id: "mute-offers", method: "PUT", path: "/offer-settings/mutes/{kind}/{subject}", tag: tag,
		summary: "Mute", description: "A friend, a merchant or a kind of offer is not recommended to you any more; what waits from there leaves your shelf. Nobody is told.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.muteOffers)
	command(e, operation{id: "unmute-offers", method: "DELETE", path: "/offer-settings/mutes/{kind}/{subject}", tag: tag,
		summary: "Unmute", description: "From now on it can be recommended to you again.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.unmuteOffers)
}

func (e *edge) discoverOffers(ctx context.Context, tx *database.Tx, who person.Actor, in *Paging) (page[referral.Shown], error) {
	all, next, err := e.referrals.Discover(ctx, tx, who.UserID, in.Cursor, in.Limit)
	return pageOf(all, next), err
}

func (e *edge) listPassed(ctx context.Context, tx *database.Tx, who person.Actor, in *Paging) (page[referral.Passed], error) {
	all, next, err := e.referrals.Shelf(ctx, tx, who.UserID, in.Cursor, in.Limit)
	return pageOf(all, next), err
}

func (e *edge) showOffer(ctx context.Context, tx *database.Tx, who person.Actor, in *OfferPath) (referral.Shown, error) {
	return e.referrals.Show(ctx, tx, who.UserID, in.ID)
}

func (e *edge) claimOffer(ctx context.Context, tx *database.Tx, who person.Actor, in *claimInput) (referral.Held, error) {
	return e.referrals.Claim(ctx, tx, who, in.ID, in.Body)
}

func (e *edge) markSeen(ctx context.Context, tx *database.Tx, who person.Actor, in *seenInput) (none, error) {
	return none{}, e.referrals.MarkSeen(ctx, tx, who.UserID, in.Body.PassIDs)
}

func (e *edge) declinePass(ctx context.Context, tx *database.Tx, who person.Actor, in *passPath) (none, error) {
	return none{}, e.referrals.Decline(ctx, tx, who.UserID, in.ID)
}

func (e *edge) explainPass(ctx context.Context, tx *database.Tx, who person.Actor, in *passPath) (referral.Why, error) {
	return e.referrals.WhyShown(ctx, tx, who.UserID, in.ID)
}

func (e *edge) listVouchers(ctx context.Context, tx *database.Tx, who person.Actor, in *voucherList) (page[referral.Held], error) {
	all, next, err := e.referrals.Vouchers(ctx, tx, who.UserID, in.Usable, in.Cursor, in.Limit)
	return pageOf(all, next), err
}

func (e *edge) showVoucher(ctx context.Context, tx *database.Tx, who person.Actor, in *VoucherPath) (referral.Held, error) {
	return e.referrals.Voucher(ctx, tx, who.UserID, in.ID)
}

func (e *edge) recommendVoucher(ctx context.Context, tx *database.Tx, who person.Actor, in *VoucherPath) (referral.Held, error) {
	return e.referrals.Recommend(ctx, tx, who.UserID, in.ID)
}

type shared struct {
	Voucher referral.Held       `json:"voucher"`
	Card    *referral.ShareCard `json:"card,omitempty" doc:"The card in the conversation"`
}

func (e *edge) shareVoucher(ctx context.Context, tx *database.Tx, who person.Actor, in *shareInput) (shared, error) {
	voucher, card, err := e.referrals.Share(ctx, tx, who.UserID, in.ID, in.Body)
	return shared{voucher, card}, err
}

func (e *edge) showShare(ctx context.Context, tx *database.Tx, who person.Actor, in *sharePath) (referral.ShareCard, error) {
	return e.referrals.ShowShare(ctx, tx, who.UserID, in.ID)
}

func (e *edge) showOfferSettings(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (referral.Settings, error) {
	return e.referrals.Settings(ctx, tx, who.UserID)
}

func (e *edge) changeOfferSettings(ctx context.Context, tx *database.Tx, who person.Actor, in *offerSettingsInput) (referral.Settings, error) {
	return e.referrals.ChangeSettings(ctx, tx, who.UserID, in.Body)
}

func (e *edge) muteOffers(ctx context.Context, tx *database.Tx, who person.Actor, in *mutePath) (referral.Settings, error) {
	return e.referrals.Mute(ctx, tx, who.UserID, referral.Mute{Kind: in.Kind, Subject: in.Subject})
}

func (e *edge) unmuteOffers(ctx context.Context, tx *database.Tx, who person.Actor, in *mutePath) (referral.Settings, error) {
	return e.referrals.Unmute(ctx, tx, who.UserID, referral.Mute{Kind: in.Kind, Subject: in.Subject})
}
