package wallet

import "github.com/trilby-chat/trilby/internal/fault"

// What a wallet can refuse, besides what the ledger does.
var (
	ErrRailUnavailable = fault.New(fault.Conflict, "rail_unavailable", "That way of moving money in or out is not open on this server.")
	ErrTopUpLimit      = fault.New(fault.Invalid, "top_up_limit", "That is more than one top-up may be.")
	ErrCurrencyNotUsed = fault.New(fault.Invalid, "currency_not_used", "That currency is not used on this server.")
)
