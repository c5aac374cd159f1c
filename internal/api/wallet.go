package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/wallet"
)

type amountBody struct {
	Amount money.Amount `json:"amount" doc:"How much; more than nothing"`
}

type amountInput struct{ Body amountBody }

// CurrencyPath names a currency.
type CurrencyPath struct {
	Currency money.Currency `path:"currency" pattern:"^[A-Z]{3}$" patternDescription:"an ISO 4217 code" doc:"ISO 4217 code" example:"EUR"`
}

type currencyList struct {
	CurrencyPath
	Paging
}

var amountFaults = []*fault.Fault{money.ErrUnknownCurrency, money.ErrAmountNegative, money.ErrAmountTooLarge, ledger.ErrAmountInvalid,
	ledger.ErrBalanceLimit, wallet.ErrRailUnavailable, wallet.ErrCurrencyNotUsed}

func (e *edge) registerWallet() {
	const tag = "wallet"
	query(e, operation{id: "show-wallet", method: "GET", path: "/wallet", tag: tag,
		summary: "Show your wallet", description: "What you have in each currency: available, held for requests you accepted, and both together.",
	}, e.showWallet)
	query(e, operation{id: "read-statement", method: "GET", path: "/wallet/{currency}/statement", tag: tag,
		summary: "Read your statement", description: "Every movement with the balance after it, the newest first.",
		faults: []*fault.Fault{money.ErrUnknownCurrency, wallet.ErrCurrencyNotUsed},
	}, e.readStatement)
	query(e, operation{id: "list-holds", method: "GET", path: "/wallet/{currency}/holds", tag: tag,
		summary: "List what is held", description: "Money set aside for requests you accepted: paid or freed when they end.",
		faults: []*fault.Fault{money.ErrUnknownCurrency, wallet.ErrCurrencyNotUsed},
	}, e.listHolds)
	query(e, operation{id: "explain-balance", method: "GET", path: "/wallet/{currency}/explain", tag: tag,
		summary: "Explain a balance", description: "What came in, what went out and what is held, each opened to its sum.",
		faults: []*fault.Fault{money.ErrUnknownCurrency, wallet.ErrCurrencyNotUsed},
	}, e.explainBalance)
	command(e, operation{id: "top-up", method: "POST", path: "/wallet/top-ups", tag: tag, status: 201, perUser: e.spending,
		summary: "Top up with play money", description: "On the sandbox rail, where money is only played with.",
		faults: append([]*fault.Fault{wallet.ErrTopUpLimit}, amountFaults...),
	}, e.topUp)
	command(e, operation{id: "withdraw", method: "POST", path: "/wallet/withdrawals", tag: tag, status: 201, perUser: e.spending,
		summary: "Withdraw play money", description: "Back to the sandbox rail. What is held cannot be withdrawn.",
		faults: append([]*fault.Fault{ledger.ErrInsufficientFunds}, amountFaults...),
	}, e.withdraw)
}

func (e *edge) showWallet(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (wallet.Wallet, error) {
	return e.wallet.Wallet(ctx, tx, who.UserID)
}

func (e *edge) readStatement(ctx context.Context, tx *database.Tx, who person.Actor, in *currencyList) (page[wallet.Entry], error) {
	entries, next, err := e.wallet.Statement(ctx, tx, who.UserID, in.Currency, in.Cursor, in.Limit)
	return pageOf(entries, next), err
}

func (e *edge) listHolds(ctx context.Context, tx *database.Tx, who person.Actor, in *CurrencyPath) (page[wallet.Hold], error) {
	holds, err := e.wallet.Holds(ctx, tx, who.UserID, in.Currency)
	return pageOf(holds, ""), err
}

func (e *edge) topUp(ctx context.Context, tx *database.Tx, who person.Actor, in *amountInput) (wallet.Balance, error) {
	return e.wallet.TopUp(ctx, tx, who.UserID, in.Body.Amount)
}

func (e *edge) withdraw(ctx context.Context, tx *database.Tx, who person.Actor, in *amountInput) (wallet.Balance, error) {
	return e.wallet.Withdraw(ctx, tx, who.UserID, in.Body.Amount)
}

func (e *edge) explainBalance(ctx context.Context, tx *database.Tx, who person.Actor, in *CurrencyPath) (wallet.Explanation, error) {
	return e.wallet.Explain(ctx, tx, who.UserID, in.Currency)
}
