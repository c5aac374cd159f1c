package offer

import (
	"time"

	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// MerchantState says whether a merchant may act.
type MerchantState string

// The states of a merchant.
const (
	Applied MerchantState = "applied"
	Active  MerchantState = "active"
	Refused MerchantState = "refused"
	Closed  MerchantState = "closed"
)

// Role is what a member of the staff may do: a clerk redeems and reverses; an owner does everything.
type Role string

// The roles.
const (
	RoleOwner Role = "owner"
	RoleClerk Role = "clerk"
)

// Merchant is a merchant as its staff and administrators see it.
type Merchant struct {
	Face
	State     MerchantState  `json:"state" enum:"applied,active,refused,closed" doc:"Whether an administrator has let it act" example:"active"`
	Currency  money.Currency `json:"currency" doc:"The currency of its offers" example:"EUR"`
	Role      Role           `json:"role,omitempty" enum:"owner,clerk" doc:"Your own role; absent for an administrator who does not work there" example:"owner"`
	AppliedBy person.User    `json:"applied_by" doc:"Who applied for it"`
	CreatedAt time.Time      `json:"created_at"`
}

// MerchantDraft is what somebody says of the merchant they apply for.
type MerchantDraft struct {
	Name      string         `json:"name" maxLength:"400" doc:"1 to 60 characters" example:"Café Kolibri"`
	About     string         `json:"about,omitempty" maxLength:"2000" doc:"At most 300 characters" example:"Coffee from the square, since 1998."`
	Place     string         `json:"place,omitempty" maxLength:"1000" doc:"At most 200 characters" example:"Market Street 4"`
	Currency  money.Currency `json:"currency" pattern:"^[A-Z]{3}$" patternDescription:"an ISO 4217 code" doc:"The currency of its offers; it stays" example:"EUR"`
	PictureID *picture.ID    `json:"picture_id,omitempty" maxLength:"100" doc:"An uploaded picture"`
}

// MerchantChange is what is to be different; nil leaves as it is. An empty PictureID takes the picture away.
type MerchantChange struct {
	Name      *string     `json:"name,omitempty" maxLength:"400" doc:"1 to 60 characters" example:"Café Kolibri"`
	About     *string     `json:"about,omitempty" maxLength:"2000" doc:"At most 300 characters"`
	Place     *string     `json:"place,omitempty" maxLength:"1000" doc:"At most 200 characters" example:"Market Street 4"`
	PictureID *picture.ID `json:"picture_id,omitempty" maxLength:"100" doc:"An uploaded picture; empty for none"`
}

// Staff is one who works for a merchant.
type Staff struct {
	User    person.User `json:"user"`
	Role    Role        `json:"role" enum:"owner,clerk" example:"clerk"`
	AddedAt time.Time   `json:"added_at"`
}

// The scopes of a key.
const (
	ScopeValidate = "vouchers:validate"
	ScopeRedeem   = "vouchers:redeem"
	ScopeReverse  = "vouchers:reverse"
)

// Key is a key by which a till or a shop acts for its merchant.
type Key struct {
	ID         KeyID      `json:"id" doc:"Id of the key" example:"key_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	MerchantID MerchantID `json:"merchant_id"`
	Name       string     `json:"name" example:"Till 3"`
	Scopes     []string   `json:"scopes" doc:"What it may do: vouchers:validate, vouchers:redeem, vouchers:reverse" example:"[\"vouchers:validate\",\"vouchers:redeem\"]"`
	CreatedAt  time.Time  `json:"created_at"`
	LastUsedAt *time.Time `json:"last_used_at,omitempty" doc:"To about a minute"`
	Token      string     `json:"token,omitempty" doc:"The key itself, to be sent as a bearer token; shown this once"`
}

// Teller is who stands at a merchant's counter: a member of the staff, or a key.
type Teller struct {
	Merchant MerchantID
	User     person.UserID // empty for a key
	Key      KeyID         // empty for a person
	Name     string
}

// TellerOf is who acts for a merchant, not looked up yet: a member of its staff, or a key, which acts under its own id.
func TellerOf(who person.UserID, merchant MerchantID) Teller {
	if id.Valid("key", string(who)) {
		return Teller{Merchant: merchant, Key: KeyID(who)}
	}
	return Teller{Merchant: merchant, User: who}
}
