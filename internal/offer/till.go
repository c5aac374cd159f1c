package offer

import "github.com/trilby-chat/trilby/internal/money"

// Purchase is what a voucher is to be used for.
type Purchase struct {
	Code           string        `json:"code" maxLength:"100" doc:"The voucher's code, as it was scanned or typed: case, spaces and dashes do not matter" example:"7Q4M-0XKD-9R2T-HV6C-5"`
	Spent          *money.Amount `json:"spent,omitempty" doc:"What the purchase comes to; needed for percent_off, and where something has to be spent"`
	Use            *money.Amount `json:"use,omitempty" doc:"gift_card: how much of it to use; as much as the purchase comes to, or all of it, when left out"`
	OrderReference string        `json:"order_reference,omitempty" maxLength:"200" doc:"The order's name in the till or shop: redeemed for it once, it stays redeemed once" example:"till-3/2041"`
	Place          string        `json:"place,omitempty" maxLength:"1000" doc:"Where; the merchant's own place when left out" example:"Market Street 4"`
}

// Check says what a voucher would be worth, before anything is redeemed.
type Check struct {
	OfferID    ID            `json:"offer_id"`
	Kind       Kind          `json:"kind" enum:"percent_off,amount_off,free_item,gift_card"`
	Title      string        `json:"title" example:"A coffee on the house"`
	Terms      Terms         `json:"terms"`
	State      VoucherState  `json:"state" enum:"active,used,expired,void" example:"active"`
	Redeemable bool          `json:"redeemable" doc:"Whether it can be redeemed like that now" example:"true"`
	Obstacle   string        `json:"obstacle,omitempty" doc:"The code of the problem that redeeming would answer" example:"spend_missing"`
	Detail     string        `json:"detail,omitempty" doc:"The same as a sentence, in English"`
	Value      *money.Amount `json:"value,omitempty" doc:"What it would be worth"`
	ToPay      *money.Amount `json:"to_pay,omitempty" doc:"What would remain to be paid"`
	Balance    *money.Amount `json:"balance,omitempty" doc:"gift_card: what is on it"`
	UsesLeft   int64         `json:"uses_left" doc:"How often it can still be used" example:"1"`
	ValidUntil string        `json:"valid_until,omitempty" format:"date-time" doc:"Until when it can be used"`
}
