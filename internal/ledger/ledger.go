// Package ledger keeps accounts by double entry: it is the only room that changes a balance.
//
// What always holds:
//   - For each currency, debits equal credits, posted and pending alike.
//   - No account but a rail's or the system's ever has less than nothing available, under any concurrency.
//   - An account's balances are the sum of its transfers and open holds.
//   - Transfers and entries are never changed or deleted, and are sealed into a chain of hashes (see Seal) that shows it
//     if somebody does it all the same (see Verify).
//
// Every method works in the caller's transaction. Whoever gets an error gives that transaction up, but for a refusal (a fault):
// it comes before anything is written. Repeating a call moves money again: telling a repetition from a second wish is the
// caller's matter; only a hold looks after itself, it is captured or released once.
//
// Amounts are whole minor units of the accounts' currency, 1 to money.Max.
package ledger

import (
	"time"

	"github.com/trilby-chat/trilby/internal/money"
)

// Ids of what the ledger keeps: acc_..., tr_..., hold_...
type (
	AccountID  string
	TransferID string
	HoldID     string
)

// OwnerKind says what sort of thing an account belongs to.
type OwnerKind string

// The kinds of owners. Rails and the system may go below zero, nobody else.
const (
	OwnerUser     OwnerKind = "user"
	OwnerGroup    OwnerKind = "group"
	OwnerMerchant OwnerKind = "merchant"
	OwnerCampaign OwnerKind = "campaign"
	OwnerRail     OwnerKind = "rail"
	OwnerSystem   OwnerKind = "system"
)

// Owner is whose an account is. An owner has one account for each currency.
type Owner struct {
	Kind OwnerKind
	ID   string
}

// User is the owner of a person's wallet.
func User(userID string) Owner { return Owner{OwnerUser, userID} }

// Rail is the owner of the account through which a rail's money enters and leaves.
func Rail(name string) Owner { return Owner{OwnerRail, name} }

func (o Owner) overdraft() bool { return o.Kind == OwnerRail || o.Kind == OwnerSystem }

// Account is an account as it stands.
type Account struct {
	ID        AccountID
	Owner     Owner
	Currency  money.Currency
	Posted    int64 // credits less debits posted
	Held      int64 // debits pending: held for others
	Incoming  int64 // credits pending: held by others for this account
	Available int64 // Posted - Held
}

// Leg is one transfer to be made, or held for.
type Leg struct {
	Debit, Credit AccountID // from, to
	Amount        int64
	Kind          string // what sort of payment: "top_up", "payment_request"
	Reference     string // the id of what caused it
	Memo          string // for people
}

// Transfer is money that moved. It is never changed.
type Transfer struct {
	ID            TransferID
	Debit, Credit AccountID
	Currency      money.Currency
	Amount        int64
	Kind          string
	Reference     string
	Memo          string
	Hold          HoldID // the hold it was captured from, or ""
	At            time.Time
}

// HoldState says what became of a hold.
type HoldState string

// A hold is open until it is captured or released: one of the two, once.
const (
	HoldOpen     HoldState = "open"
	HoldCaptured HoldState = "captured"
	HoldReleased HoldState = "released"
)

// Hold is money set aside for another account. It counts against what is available from the moment it is placed.
type Hold struct {
	ID            HoldID
	Debit, Credit AccountID
	Currency      money.Currency
	Amount        int64
	Captured      int64 // what was transferred of it in the end
	Kind          string
	Reference     string
	Memo          string
	State         HoldState
	CreatedAt     time.Time
	ExpiresAt     *time.Time // from then on it can only be released
}

// Capture is the wish to transfer some or all of a hold: 0 < Amount <= the hold's. The rest of it is released.
type Capture struct {
	Hold   HoldID
	Amount int64
}

// Ledger moves money. It has no state but its clock.
type Ledger struct{ now func() time.Time }

// New returns a ledger that dates what it does by now.
func New(now func() time.Time) *Ledger { return &Ledger{now: now} }

func valid(amount int64) bool { return amount > 0 && amount <= money.Max }

func moment(micros int64) time.Time { return time.UnixMicro(micros).UTC() }
