package ledger

import (
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
)

// What a movement of money can be refused for.
var (
	ErrInsufficientFunds = fault.New(fault.Conflict, "insufficient_funds", "There is not enough money in the wallet.")
	ErrHoldClosed        = fault.New(fault.Conflict, "hold_closed", "That money is no longer held.")
	ErrCaptureAboveHold  = fault.New(fault.Conflict, "capture_above_hold", "That is more than was held.")
	ErrCurrencyMismatch  = fault.New(fault.Invalid, "currency_mismatch", "The two accounts have different currencies.")
	ErrAmountInvalid     = fault.New(fault.Invalid, "amount_invalid", "The amount must be above zero, and no larger than an amount can be.")
	ErrBalanceLimit      = fault.New(fault.Conflict, "balance_limit", "An account cannot hold that much.")
)

func insufficient(short int64, c money.Currency) error {
	return ErrInsufficientFunds.With("short", short).With("currency", string(c)).
		Saying("There is not enough money in the wallet: %s is missing.", money.Amount{Minor: short, Currency: c})
}
