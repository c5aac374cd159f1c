package grouppay

import (
	"github.com/trilby-chat/trilby/internal/fault"
)

// What can be wrong with a payment request, or with an answer to one.
var (
	ErrTermsInvalid        = fault.New(fault.Invalid, "terms_invalid", "That way of asking does not work.")
	ErrPurposeInvalid      = fault.New(fault.Invalid, "purpose_invalid", "Say what it is for, in 1 to 200 characters.")
	ErrDeadlineInvalid     = fault.New(fault.Invalid, "deadline_invalid", "The deadline lies ahead, by 90 days at most.")
	ErrTotalInvalid        = fault.New(fault.Invalid, "total_invalid", "The total is more than nothing.")
	ErrNoPayers            = fault.New(fault.Invalid, "no_payers", "Nobody is asked. Choose at least one other member.")
	ErrTooManyPayers       = fault.New(fault.Invalid, "too_many_payers", "That asks more people than one request can.")
	ErrPayerNotMember      = fault.New(fault.Invalid, "payer_not_a_member", "Somebody you chose is not a member here, or is yourself.")
	ErrLimitTooLow         = fault.New(fault.Invalid, "limit_too_low", "That limit is below your share.")
	ErrBelowMinimum        = fault.New(fault.Invalid, "below_minimum", "That is less than the minimum.")
	ErrAmountNotChosen     = fault.New(fault.Invalid, "amount_not_yours_to_choose", "The amount of this request is not yours to choose.")
	ErrNotPayer            = fault.New(fault.Forbidden, "not_a_payer", "You were not asked to pay this.")
	ErrNotRequester        = fault.New(fault.Forbidden, "not_the_requester", "Only the person who asked can do that.")
	ErrSchemeForbidden     = fault.New(fault.Forbidden, "scheme_forbidden", "Only its maker, an admin or the owner can change this.")
	ErrRequestClosed       = fault.New(fault.Conflict, "request_closed", "This request is closed.")
	ErrAlreadyPaid         = fault.New(fault.Conflict, "already_paid", "You have paid this already.")
	ErrNotByConfirmation   = fault.New(fault.Conflict, "not_by_confirmation", "This request does not settle by confirmation.")
	ErrTooFewAccepted      = fault.New(fault.Conflict, "too_few_accepted", "Too few have accepted so far.")
	ErrDistributionChanged = fault.New(fault.Conflict, "distribution_changed", "Something changed since you looked. Check the shares and confirm again.")
	ErrFiguresChanged      = fault.New(fault.Conflict, "figures_changed", "The most you could pay has gone up since you looked. Check it and answer again.")
	ErrTooManySchemes      = fault.New(fault.Conflict, "too_many_schemes", "The group has as many saved schemes as it can have.")
	ErrSchemeName          = fault.New(fault.Invalid, "scheme_name_invalid", "A scheme's name has 1 to 60 characters.")
)
