// Package wallet is a person's money: what they have, how it came and went, and the rails by which it enters and leaves.
//
// What always holds:
//   - A wallet's figures are the ledger's, never kept a second time.
//   - Money enters and leaves through a rail's account only. The sandbox rail's is play money, and is called so.
//   - Whoever's balance changes is told, in the transaction that changes it (see Service.Changed).
package wallet

import (
	"time"

	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// Wallet is what a person has, one balance for each currency.
type Wallet struct {
	Balances  []Balance `json:"balances" nullable:"false" doc:"One for each currency, the server's own first if there is none yet."`
	PlayMoney bool      `json:"play_money" doc:"Whether the money is play money, worth nothing anywhere."`
}

// Balance is what a person has in one currency.
type Balance struct {
	Currency  money.Currency `json:"currency" doc:"ISO 4217 code." example:"EUR"`
	Available money.Amount   `json:"available" doc:"What can be spent: posted less held."`
	Posted    money.Amount   `json:"posted" doc:"What came in less what went out."`
	Held      money.Amount   `json:"held" doc:"What is set aside for requests that were accepted and have not ended."`
}

// Entry is one line of a statement.
type Entry struct {
	ID           ledger.TransferID `json:"id" doc:"Id of the transfer." example:"tr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	At           time.Time         `json:"at" doc:"When it moved."`
	Amount       money.Amount      `json:"amount" doc:"How much; below zero when it went out."`
	Balance      money.Amount      `json:"balance" doc:"What was posted after it."`
	Kind         string            `json:"kind" doc:"What sort of payment it was: top_up, withdrawal, payment_request, offer_reward, offer_reward_reversed, merchant_deposit, merchant_payout; of a merchant also campaign_fund, campaign_return, offer_discount, offer_discount_reversed." example:"payment_request"`
	Reference    string            `json:"reference" doc:"Id of what it was for: a payment request's, a reward's, a merchant's, or the name of a rail." example:"pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Memo         string            `json:"memo" doc:"What it was for, in words." example:"Dinner at Luigi's"`
	Counterparty *person.User      `json:"counterparty,omitempty" doc:"Who paid or was paid; absent when it was a rail, a merchant or a campaign."`
}

// Hold is money set aside for somebody else.
type Hold struct {
	ID           ledger.HoldID `json:"id" doc:"Id of the hold." example:"hold_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Amount       money.Amount  `json:"amount" doc:"The most that can be taken of it."`
	Kind         string        `json:"kind" doc:"What sort of payment it is held for." example:"payment_request"`
	Reference    string        `json:"reference" doc:"Id of what it is held for." example:"pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Memo         string        `json:"memo" doc:"What it is held for, in words." example:"Dinner at Luigi's"`
	Counterparty *person.User  `json:"counterparty,omitempty" doc:"Whom it is held for."`
	CreatedAt    time.Time     `json:"created_at" doc:"Since when it is held."`
	ExpiresAt    *time.Time    `json:"expires_at,omitempty" doc:"When it comes back by itself, if it does."`
}

// Explanation opens a balance to its sums: available = in - out - held, and each of the three to what it consists of.
type Explanation struct {
	Balance
	In    money.Amount `json:"in" doc:"All that ever came in."`
	Out   money.Amount `json:"out" doc:"All that ever went out."`
	Came  []Sum        `json:"came" nullable:"false" doc:"What came in, by kind; adds up to in."`
	Went  []Sum        `json:"went" nullable:"false" doc:"What went out, by kind; adds up to out."`
	Holds []Hold       `json:"holds" nullable:"false" doc:"What is held for what; adds up to held."`
}

// Sum is what the movements of one kind come to.
type Sum struct {
	Kind   string       `json:"kind" doc:"What sort of payments they were." example:"top_up"`
	Amount money.Amount `json:"amount" doc:"What they come to, above zero."`
}

// Change is the payload of the event "wallet": a balance in this currency is another now.
type Change struct {
	Currency money.Currency `json:"currency" doc:"ISO 4217 code." example:"EUR"`
}

func balance(a ledger.Account) Balance {
	in := func(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: a.Currency} }
	return Balance{Currency: a.Currency, Available: in(a.Available), Posted: in(a.Posted), Held: in(a.Held)}
}
