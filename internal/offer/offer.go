// Package offer is merchants, what they offer, the vouchers that people hold of it, and the counter where those are used.
//
// What always holds:
//   - No more vouchers of an offer are claimed than its supply, by everybody and by each; no more are redeemed than its limit.
//   - A voucher is redeemed at most as often as its terms say, and a gift card for at most what is on it.
//   - What a budget bears for a voucher was held in the campaign's account since the voucher was claimed, so that a budget is
//     never overspent and a voucher that was claimed is honoured.
//   - A code is stored as a keyed hash; whoever holds the voucher sees it, and nobody else.
//   - Whoever works for a merchant learns what a voucher is worth, and never whose it is.
package offer

import (
	"time"

	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// Ids of this room: mer_..., off_..., v_..., rdm_..., key_...
type (
	MerchantID   string
	ID           string
	VoucherID    string
	RedemptionID string
	KeyID        string
)

// Kind is what sort of thing an offer gives.
type Kind string

// The kinds.
const (
	PercentOff Kind = "percent_off"
	AmountOff  Kind = "amount_off"
	FreeItem   Kind = "free_item"
	GiftCard   Kind = "gift_card"
)

// State is where an offer is in its life.
type State string

// The states. A paused offer is not claimed; vouchers of a paused or ended one are honoured as long as they are valid.
const (
	Drafted   State = "draft"
	Published State = "published"
	Paused    State = "paused"
	Ended     State = "ended"
)

// Draft is what a merchant writes about an offer. Once it is published it is a promise and does not change.
type Draft struct {
	Kind        Kind        `json:"kind" enum:"percent_off,amount_off,free_item,gift_card" doc:"What it gives" example:"free_item"`
	Title       string      `json:"title" maxLength:"400" doc:"1 to 80 characters" example:"A coffee on the house"`
	Description string      `json:"description,omitempty" maxLength:"5000" doc:"At most 1,000 characters" example:"Any coffee, any size, with any milk."`
	PictureID   *picture.ID `json:"picture_id,omitempty" maxLength:"100" doc:"An uploaded picture"`
	Terms       Terms       `json:"terms" doc:"What it is worth, and when"`
	Window      Window      `json:"window" doc:"When it can be claimed and used"`
	Supply      Supply      `json:"supply" doc:"How many there are"`
	Place       string      `json:"place,omitempty" maxLength:"1000" doc:"Where it can be used; at most 200 characters" example:"Market Street 4"`
	// FromBudget has the campaign's budget bear what vouchers are worth, and not rewards alone.
	FromBudget bool `json:"from_budget" doc:"Whether the campaign's budget bears what vouchers are worth, besides rewards" example:"true"`
}

// Terms are what a voucher is worth. Amounts are in the merchant's currency.
type Terms struct {
	Percent      int64         `json:"percent,omitempty" minimum:"0" maximum:"100" doc:"percent_off: 1 to 100" example:"0"`
	Value        *money.Amount `json:"value,omitempty" doc:"amount_off: how much; free_item: what it costs otherwise; gift_card: what is on it"`
	Most         *money.Amount `json:"most,omitempty" doc:"percent_off: the most it takes off"`
	MinSpend     *money.Amount `json:"min_spend,omitempty" doc:"The least that has to be spent"`
	AppliesTo    string        `json:"applies_to,omitempty" maxLength:"1000" doc:"What it applies to, in words; at most 200 characters" example:"Hot drinks"`
	Uses         int64         `json:"uses,omitempty" minimum:"0" maximum:"1000" doc:"How often one voucher can be used; 1 when left out. A gift card is used until it is empty" example:"1"`
	OncePerVisit bool          `json:"once_per_visit,omitempty" doc:"One to a visit: not twice for one order, nor by one person within two hours" example:"true"`
	Combinable   bool          `json:"combinable,omitempty" doc:"Whether it goes together with other vouchers in one order" example:"false"`
}

// Window is when an offer can be claimed, and how long its vouchers can be used.
type Window struct {
	OpensAt    *time.Time `json:"opens_at,omitempty" doc:"From when it can be claimed; from publishing on when left out"`
	ClaimUntil *time.Time `json:"claim_until,omitempty" doc:"Until when it can be claimed"`
	ValidUntil *time.Time `json:"valid_until,omitempty" doc:"Until when each voucher can be used"`
	ValidDays  int64      `json:"valid_days,omitempty" minimum:"0" maximum:"3650" doc:"For how many days after the claim it can be used; with valid_until, the earlier of the two" example:"30"`
}

// Supply bounds how many vouchers there are; 0 is no bound.
type Supply struct {
	Claims      int64 `json:"claims,omitempty" minimum:"0" maximum:"100000000" doc:"How many can be claimed in all" example:"500"`
	PerUser     int64 `json:"per_user,omitempty" minimum:"0" maximum:"1000" doc:"How many one user can claim; 1 when left out" example:"1"`
	Redemptions int64 `json:"redemptions,omitempty" minimum:"0" maximum:"100000000" doc:"How often it can be used in all" example:"0"`
}

// Offer is an offer as those see it who run it.
type Offer struct {
	ID          ID         `json:"id" doc:"Id of the offer" example:"off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	MerchantID  MerchantID `json:"merchant_id" doc:"Whose it is" example:"mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	State       State      `json:"state" enum:"draft,published,paused,ended" doc:"Where it is in its life" example:"published"`
	Draft       Draft      `json:"draft" doc:"What it promises"`
	Claimed     int64      `json:"claimed" doc:"How many vouchers were claimed" example:"12"`
	Redeemed    int64      `json:"redeemed" doc:"How often vouchers were used" example:"7"`
	Budget      Budget     `json:"budget" doc:"The campaign's money"`
	CreatedAt   time.Time  `json:"created_at"`
	PublishedAt *time.Time `json:"published_at,omitempty"`
	EndedAt     *time.Time `json:"ended_at,omitempty"`
	Version     int64      `json:"version" doc:"Grows with every change of the draft or the state" example:"3"`
}

// Budget is the money in a campaign's account. Funded = returned + spent + held + available.
type Budget struct {
	Funded    money.Amount `json:"funded" doc:"What was put in"`
	Returned  money.Amount `json:"returned" doc:"What was taken out again"`
	Spent     money.Amount `json:"spent" doc:"What rewards and vouchers have cost, less what was reversed"`
	Held      money.Amount `json:"held" doc:"What is set aside for vouchers and rewards that were promised"`
	Available money.Amount `json:"available" doc:"What can still be promised"`
}

// Card is an offer as anybody signed in sees it.
type Card struct {
	ID          ID          `json:"id" doc:"Id of the offer" example:"off_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Merchant    Face        `json:"merchant" doc:"Who offers it"`
	Kind        Kind        `json:"kind" enum:"percent_off,amount_off,free_item,gift_card" doc:"What it gives" example:"free_item"`
	Title       string      `json:"title" example:"A coffee on the house"`
	Description string      `json:"description" example:"Any coffee, any size, with any milk."`
	PictureID   *picture.ID `json:"picture_id,omitempty"`
	Terms       Terms       `json:"terms"`
	Window      Window      `json:"window"`
	PerUser     int64       `json:"per_user" doc:"How many one user can claim" example:"1"`
	Place       string      `json:"place" doc:"Where it can be used" example:"Market Street 4"`
	Standing    Standing    `json:"standing" enum:"open,not_yet,paused,over,gone" doc:"Whether it can be claimed now, and why not" example:"open"`
	Left        string      `json:"left" enum:"unbounded,many,some,few,none" doc:"How many are left, told roughly, so that nobody can tell from it who has just claimed one: many are 100 and more, some 10 and more" example:"some"`
}

// Standing is whether an offer can be claimed now.
type Standing string

// The standings.
const (
	Open    Standing = "open"
	NotYet  Standing = "not_yet"
	Resting Standing = "paused"
	Over    Standing = "over"
	Gone    Standing = "gone"
)

// Face is what anybody signed in may see of a merchant.
type Face struct {
	ID        MerchantID  `json:"id" doc:"Id of the merchant" example:"mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Name      string      `json:"name" example:"Café Kolibri"`
	About     string      `json:"about,omitempty" example:"Coffee from the square, since 1998."`
	Place     string      `json:"place,omitempty" example:"Market Street 4"`
	PictureID *picture.ID `json:"picture_id,omitempty"`
}

// VoucherState is where a voucher is in its life.
type VoucherState string

// The states of a voucher. A reserved one is promised as a reward, and nobody's yet.
const (
	VoucherReserved VoucherState = "reserved"
	VoucherActive   VoucherState = "active"
	VoucherUsed     VoucherState = "used"
	VoucherExpired  VoucherState = "expired"
	VoucherVoid     VoucherState = "void"
)

// Voucher is one copy of an offer as whoever holds it sees it.
type Voucher struct {
	ID         VoucherID     `json:"id" doc:"Id of the voucher" example:"v_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Offer      Card          `json:"offer" doc:"What it is a copy of"`
	State      VoucherState  `json:"state" enum:"active,used,expired,void" doc:"Whether it can be used" example:"active"`
	Code       string        `json:"code,omitempty" doc:"What the merchant scans or types, in groups of four; only where one voucher is asked for" example:"7Q4M-0XKD-9R2T-HV6C-5"`
	UsesLeft   int64         `json:"uses_left" doc:"How often it can still be used" example:"1"`
	Balance    *money.Amount `json:"balance,omitempty" doc:"gift_card: what is left on it"`
	ClaimedAt  time.Time     `json:"claimed_at"`
	ValidUntil *time.Time    `json:"valid_until,omitempty" doc:"Until when it can be used"`
	Used       []Use         `json:"used" doc:"When it was used, the latest first; only where one voucher is asked for"`
}

// Use is one redemption as the voucher's holder sees it.
type Use struct {
	ID       RedemptionID  `json:"id" doc:"Id of the redemption" example:"rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	At       time.Time     `json:"at"`
	Value    money.Amount  `json:"value" doc:"What the voucher was worth"`
	Spent    *money.Amount `json:"spent,omitempty" doc:"What the purchase came to"`
	Place    string        `json:"place" example:"Market Street 4"`
	Reversed bool          `json:"reversed" doc:"Whether it was taken back" example:"false"`
}

// Redemption is the use of a voucher, as the merchant's staff sees it: what, when and how much, never whose.
type Redemption struct {
	ID             RedemptionID  `json:"id" doc:"Id of the redemption" example:"rdm_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	OfferID        ID            `json:"offer_id"`
	MerchantID     MerchantID    `json:"merchant_id"`
	Kind           Kind          `json:"kind" enum:"percent_off,amount_off,free_item,gift_card"`
	Title          string        `json:"title" example:"A coffee on the house"`
	At             time.Time     `json:"at"`
	By             string        `json:"by" doc:"Who redeemed it: the name of a member of the staff, or of a key" example:"Bo"`
	Spent          *money.Amount `json:"spent,omitempty" doc:"What the purchase came to"`
	Value          money.Amount  `json:"value" doc:"What the voucher was worth in it"`
	ToPay          *money.Amount `json:"to_pay,omitempty" doc:"What remained to be paid"`
	Balance        *money.Amount `json:"balance,omitempty" doc:"gift_card: what is left on it now"`
	UsesLeft       int64         `json:"uses_left" doc:"How often the voucher can still be used" example:"0"`
	OrderReference string        `json:"order_reference,omitempty" example:"till-3/2041"`
	Place          string        `json:"place,omitempty"`
	State          string        `json:"state" enum:"done,reversed" example:"done"`
	ReversedAt     *time.Time    `json:"reversed_at,omitempty"`
	ReversedBy     string        `json:"reversed_by,omitempty"`
	Reason         string        `json:"reason,omitempty" doc:"Why it was reversed" example:"Wrong order"`

	// For the rooms above; staff and keys do not see them.
	VoucherID VoucherID     `json:"-"`
	Holder    person.UserID `json:"-"`
	First     bool          `json:"-"` // the holder has no other use of this offer that stands
}
