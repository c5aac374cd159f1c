package api

import (
	"context"
	"errors"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/referral"
)

type purchaseInput struct {
	MerchantPath
	Body offer.Purchase
}

type tillList struct {
	MerchantPath
	Paging
}

type reversalInput struct {
	MerchantPath
	RedemptionID offer.RedemptionID `path:"redemption_id" maxLength:"100" doc:"Id of the redemption" example:"rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Body         struct {
		Reason string `json:"reason,omitempty" maxLength:"1000" doc:"Why; at most 200 characters" example:"Wrong order"`
	}
}

// The counter is open to the staff in a browser and to keys of the merchant alike: the same operations, the same rules.
func (e *edge) registerTill() {
	const tag = "till"
	redemptions := gather(e, e.redeemTogether)
	purchase := []*fault.Fault{fault.ErrNotFound, offer.ErrKeyScope, offer.ErrCodeUnknown, offer.ErrCodeMistyped, fault.ErrTooManyRequests,
		money.ErrUnknownCurrency, money.ErrAmountNegative, money.ErrAmountTooLarge, ledger.ErrCurrencyMismatch}
	query(e, operation{id: "check-voucher", method: "POST", path: "/merchants/{merchant_id}/till/check", tag: tag, keyless: true, scope: offer.ScopeValidate,
		summary: "Check a voucher", description: "Says what it would be worth, or why it cannot be used. Changes nothing. For the staff and for keys.",
		faults: purchase,
	}, e.checkVoucher)
	gatheredCommand(redemptions, operation{id: "redeem-voucher", method: "POST", path: "/merchants/{merchant_id}/till/redemptions", tag: tag, status: 201, scope: offer.ScopeRedeem,
		summary: "Redeem a voucher", description: "Whole, or a gift card in part. Rewards are given in the same moment. For one order a voucher is redeemed once, however often that is asked. For the staff and for keys.",
		faults: append([]*fault.Fault{offer.ErrVoucherUsed, offer.ErrVoucherExpired, offer.ErrVoucherVoid, offer.ErrUsesExhausted, offer.ErrSpendMissing, offer.ErrSpendTooLow,
			offer.ErrUseTooMuch, offer.ErrOnePerVisit, offer.ErrNotCombinable, offer.ErrOrderReused, ledger.ErrAmountInvalid, ledger.ErrBalanceLimit}, purchase...),
	}, e.redeemVoucher, e.redeemed)
	command(e, operation{id: "reverse-redemption", method: "POST", path: "/merchants/{merchant_id}/till/redemptions/{redemption_id}/reverse", tag: tag, scope: offer.ScopeReverse,
		summary: "Reverse a redemption", description: "The voucher can be used again, and the rewards are taken back. For the staff and for keys.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrKeyScope, offer.ErrAlreadyReversed, ledger.ErrBalanceLimit},
	}, e.reverseRedemption)
	query(e, operation{id: "list-redemptions", method: "GET", path: "/merchants/{merchant_id}/till/redemptions", tag: tag, scope: offer.ScopeValidate,
		summary: "List the latest redemptions", description: "Of all offers of the merchant, the newest first. For the staff and for keys.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrKeyScope},
	}, e.listRedemptions)
}

// teller is who stands at the counter: a key of this merchant, or a member of its staff.
func (e *edge) teller(ctx context.Context, tx *database.Tx, who person.Actor, merchant offer.MerchantID) (offer.Teller, error) {
	if teller, is, err := keyTeller(ctx, merchant); is {
		return teller, err
	}
	return e.offers.Teller(ctx, tx, who.UserID, merchant)
}

// keyTeller is the key that asks, if it is a key: one of this merchant.
func keyTeller(ctx context.Context, merchant offer.MerchantID) (teller offer.Teller, is bool, err error) {
	key := infoOf(ctx).till
	switch {
	case key == nil:
		return offer.Teller{}, false, nil
	case key.MerchantID != merchant:
		return offer.Teller{}, true, fault.ErrNotFound
	}
	return offer.Teller{Merchant: merchant, Key: key.ID, Name: key.Name}, true, nil
}

// hand is who shows a code at a counter: wrong codes are counted for the terminal or key, and for the merchant.
type hand struct {
	offer.Teller
	name string
}

// served lets somebody show a code at a merchant's counter.
func (e *edge) served(ctx context.Context, tx *database.Tx, who person.Actor, merchant offer.MerchantID) (hand, error) {
	teller, err := e.teller(ctx, tx, who, merchant)
	if err != nil {
		return hand{}, err
	}
	return e.showing(who, teller)
}

// showing refuses whoever has tried too many wrong codes: they get no answer for a while, to a right one neither.
func (e *edge) showing(who person.Actor, teller offer.Teller) (hand, error) {
	one := hand{teller, string(who.TerminalID) + string(teller.Key)}
	return one, errors.Join(e.guesses.spent(one.name), e.allGuesses.spent(string(teller.Merchant)))
}

// showed counts a code that was wrong.
func (e *edge) showed(by hand, err error) {
	if errors.Is(err, offer.ErrCodeUnknown) || errors.Is(err, offer.ErrCodeMistyped) {
		e.wrongCode(by.name, by.Merchant)
	}
}

func (e *edge) checkVoucher(ctx context.Context, tx *database.Tx, who person.Actor, in *purchaseInput) (offer.Check, error) {
	by, err := e.served(ctx, tx, who, in.MerchantID)
	if err != nil {
		return offer.Check{}, err
	}
	check, err := e.offers.Check(ctx, tx, by.Teller, in.Body)
	e.showed(by, err)
	return check, err
}

// redeeming is a voucher that is shown to be redeemed.
type redeeming struct {
	*referral.Command
	by hand
}

// redeemVoucher leaves it to the round to find out whether somebody is of the staff, for all who are served together.
func (e *edge) redeemVoucher(ctx context.Context, _ *database.Tx, who person.Actor, in *purchaseInput) (*redeeming, error) {
	teller, is, err := keyTeller(ctx, in.MerchantID)
	if err != nil {
		return nil, err
	}
	if !is {
		teller = offer.TellerOf(who.UserID, in.MerchantID)
	}
	by, err := e.showing(who, teller)
	return &redeeming{referral.Redeeming(teller, who.TerminalID, in.Body), by}, err
}

func (e *edge) redeemTogether(ctx context.Context, tx *database.Tx, all []*redeeming) error {
	commands := make([]*referral.Command, len(all))
	for i, one := range all {
		commands[i] = one.Command
	}
	return e.referrals.Do(ctx, tx, commands...)
}

func (e *edge) redeemed(done *redeeming) (referral.Redeemed, error) {
	e.showed(done.by, done.Err)
	return done.Redeemed, done.Err
}

func (e *edge) reverseRedemption(ctx context.Context, tx *database.Tx, who person.Actor, in *reversalInput) (referral.Redeemed, error) {
	teller, err := e.teller(ctx, tx, who, in.MerchantID)
	if err != nil {
		return referral.Redeemed{}, err
	}
	return e.referrals.Reverse(ctx, tx, teller, in.RedemptionID, in.Body.Reason)
}

func (e *edge) listRedemptions(ctx context.Context, tx *database.Tx, who person.Actor, in *tillList) (page[offer.Redemption], error) {
	teller, err := e.teller(ctx, tx, who, in.MerchantID)
	if err != nil {
		return page[offer.Redemption]{}, err
	}
	all, next, err := e.offers.Redemptions(ctx, tx, teller.Merchant, nil, in.Cursor, in.Limit)
	return pageOf(all, next), err
}
