package offer

import (
	"github.com/trilby-chat/trilby/internal/fault"
)

// What can be wrong with an offer, a voucher, or whoever asks about one.
var (
	ErrMerchantInvalid  = fault.New(fault.Invalid, "merchant_invalid", "A merchant has a name of 1 to 60 characters, and at most 300 about it and 200 for its place.")
	ErrMerchantPending  = fault.New(fault.Conflict, "merchant_not_active", "This merchant is not active: an administrator has to agree first.")
	ErrTooManyMerchants = fault.New(fault.Conflict, "too_many_merchants", "You have applied for as many merchants as one person can.")
	ErrNotOwner         = fault.New(fault.Forbidden, "merchant_owner_only", "Only an owner of this merchant can do that.")
	ErrLastOwner        = fault.New(fault.Conflict, "last_merchant_owner", "A merchant needs an owner: make somebody else one first.")
	ErrTooManyStaff     = fault.New(fault.Conflict, "too_many_staff", "The merchant has as many staff as it can have.")
	ErrTooManyKeys      = fault.New(fault.Conflict, "too_many_keys", "The merchant has as many keys as it can have.")
	ErrKeyInvalid       = fault.New(fault.Invalid, "key_invalid", "A key has a name of 1 to 60 characters and at least one scope.")
	ErrKeyScope         = fault.New(fault.Forbidden, "key_scope", "This key does not reach that far.")

	ErrDraftInvalid   = fault.New(fault.Invalid, "offer_invalid", "That offer does not work.")
	ErrOfferFrozen    = fault.New(fault.Conflict, "offer_published", "This offer is published, and what was promised stays. Make a copy to change it.")
	ErrOfferState     = fault.New(fault.Conflict, "offer_state", "That cannot be done with the offer as it stands.")
	ErrOfferChanged   = fault.New(fault.Conflict, "offer_changed", "Somebody else changed this offer since you looked. Look again.")
	ErrTooManyOffers  = fault.New(fault.Conflict, "too_many_offers", "The merchant has as many offers as it can have.")
	ErrNotClaimable   = fault.New(fault.Conflict, "offer_not_open", "This offer cannot be claimed now.")
	ErrSoldOut        = fault.New(fault.Conflict, "offer_gone", "There are none left.")
	ErrAlreadyClaimed = fault.New(fault.Conflict, "already_claimed", "You have claimed as many of these as one person can.")
	ErrBudgetSpent    = fault.New(fault.Conflict, "budget_exhausted", "There is not enough left in the budget.")

	ErrCodeUnknown     = fault.New(fault.NotFound, "code_unknown", "No voucher of this merchant has that code.")
	ErrCodeMistyped    = fault.New(fault.Invalid, "code_mistyped", "That is not a code: a character is wrong, missing or too many.")
	ErrVoucherUsed     = fault.New(fault.Conflict, "voucher_used", "This voucher is used up.")
	ErrVoucherExpired  = fault.New(fault.Conflict, "voucher_expired", "This voucher is no longer valid.")
	ErrVoucherVoid     = fault.New(fault.Conflict, "voucher_void", "This voucher was withdrawn.")
	ErrUsesExhausted   = fault.New(fault.Conflict, "redemptions_exhausted", "This offer has been used as often as it can be.")
	ErrSpendMissing    = fault.New(fault.Invalid, "spend_missing", "Say what the purchase comes to.")
	ErrSpendTooLow     = fault.New(fault.Conflict, "spend_too_low", "That is less than has to be spent for this voucher.")
	ErrUseTooMuch      = fault.New(fault.Conflict, "more_than_balance", "That is more than is left on the card.")
	ErrOnePerVisit     = fault.New(fault.Conflict, "one_per_visit", "One of these to a visit.")
	ErrNotCombinable   = fault.New(fault.Conflict, "not_combinable", "This voucher does not go together with another one in the same order.")
	ErrOrderReused     = fault.New(fault.Conflict, "order_reference_reused", "This voucher was redeemed for that order already, for another amount.")
	ErrAlreadyReversed = fault.New(fault.Conflict, "already_reversed", "That was reversed already.")
)
