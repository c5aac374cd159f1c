package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// MerchantPath names a merchant.
type MerchantPath struct {
	MerchantID offer.MerchantID `path:"merchant_id" maxLength:"100" doc:"Id of the merchant" example:"mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type merchantList struct {
	State offer.MerchantState `query:"state" enum:"applied,active,refused,closed" doc:"For administrators: every merchant in this state, rather than those you work for"`
}

type merchantInput struct{ Body offer.MerchantDraft }

type merchantChangeInput struct {
	MerchantPath
	Body offer.MerchantChange
}

type decisionInput struct {
	MerchantPath
	Body struct {
		Agree bool `json:"agree" doc:"Whether the merchant may act" example:"true"`
	}
}

type staffInput struct {
	MerchantPath
	Body struct {
		Handle string     `json:"handle" maxLength:"100" doc:"Handle of the user" example:"bo"`
		Role   offer.Role `json:"role" enum:"owner,clerk" doc:"A clerk redeems and reverses; an owner does everything" example:"clerk"`
	}
}

// StaffPath names one who works for a merchant.
type StaffPath struct {
	MerchantPath
	UserID person.UserID `path:"user_id" maxLength:"100" doc:"Id of the user" example:"u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type staffChangeInput struct {
	StaffPath
	Body struct {
		Role offer.Role `json:"role" enum:"owner,clerk" example:"owner"`
	}
}

type keyInput struct {
	MerchantPath
	Body struct {
		Name   string   `json:"name" maxLength:"400" doc:"1 to 60 characters" example:"Till 3"`
		Scopes []string `json:"scopes" maxItems:"3" enum:"vouchers:validate,vouchers:redeem,vouchers:reverse" doc:"What it may do"`
	}
}

type keyPath struct {
	MerchantPath
	KeyID offer.KeyID `path:"key_id" maxLength:"100" doc:"Id of the key" example:"key_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type merchantAmountInput struct {
	MerchantPath
	Body amountBody
}

type merchantStatement struct {
	MerchantPath
	Paging
}

func (e *edge) registerMerchants() {
	const tag = "merchants"
	query(e, operation{id: "list-merchants", method: "GET", path: "/merchants", tag: tag,
		summary: "List merchants", description: "Those you work for; for an administrator who names a state, all that are in it.",
		faults: []*fault.Fault{fault.ErrForbidden},
	}, e.listMerchants)
	command(e, operation{id: "apply-for-merchant", method: "POST", path: "/merchants", tag: tag, status: 201,
		summary: "Apply for a merchant", description: "You are its owner. An administrator agrees before it can publish; one who applies has agreed.",
		faults: []*fault.Fault{offer.ErrMerchantInvalid, offer.ErrTooManyMerchants, money.ErrUnknownCurrency, wallet.ErrCurrencyNotUsed, picture.ErrMissing},
	}, e.applyForMerchant)
	query(e, operation{id: "show-merchant", method: "GET", path: "/merchants/{merchant_id}", tag: tag,
		summary: "Show a merchant", description: "For its staff and for administrators.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showMerchant)
	command(e, operation{id: "change-merchant", method: "PATCH", path: "/merchants/{merchant_id}", tag: tag,
		summary: "Change a merchant", description: "Changes what is given. For its owners.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, offer.ErrMerchantInvalid, picture.ErrMissing},
	}, e.changeMerchant)
	command(e, operation{id: "decide-merchant", method: "PUT", path: "/merchants/{merchant_id}/decision", tag: tag,
		summary: "Agree to a merchant or refuse it", description: "For administrators. A merchant that is refused later publishes nothing more; what it promised stays.",
		faults: []*fault.Fault{fault.ErrNotFound, fault.ErrForbidden},
	}, e.decideMerchant)
	e.registerStaff(tag)
	e.registerKeys(tag)
	e.registerMerchantMoney(tag)
}

func (e *edge) registerStaff(tag string) {
	query(e, operation{id: "list-staff", method: "GET", path: "/merchants/{merchant_id}/staff", tag: tag,
		summary: "List the staff", description: "For the staff itself.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.listStaff)
	command(e, operation{id: "add-staff", method: "POST", path: "/merchants/{merchant_id}/staff", tag: tag, status: 201,
		summary: "Add somebody to the staff", description: "For owners. Somebody who is there already gets the role.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, offer.ErrTooManyStaff, offer.ErrLastOwner},
	}, e.addStaff)
	command(e, operation{id: "change-staff", method: "PATCH", path: "/merchants/{merchant_id}/staff/{user_id}", tag: tag,
		summary: "Change a role", description: "For owners.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, offer.ErrLastOwner},
	}, e.changeStaff)
	command(e, operation{id: "remove-staff", method: "DELETE", path: "/merchants/{merchant_id}/staff/{user_id}", tag: tag,
		summary: "Remove somebody from the staff", description: "For owners, and for oneself.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, offer.ErrLastOwner},
	}, e.removeStaff)
}

func (e *edge) registerKeys(tag string) {
	query(e, operation{id: "list-keys", method: "GET", path: "/merchants/{merchant_id}/keys", tag: tag,
		summary: "List the keys", description: "By which tills and shops act for the merchant. For owners.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner},
	}, e.listKeys)
	command(e, operation{id: "make-key", method: "POST", path: "/merchants/{merchant_id}/keys", tag: tag, status: 201,
		summary: "Make a key", description: "It is shown this once: keep it where the till or shop keeps its secrets.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, offer.ErrKeyInvalid, offer.ErrTooManyKeys},
	}, e.makeKey)
	command(e, operation{id: "revoke-key", method: "DELETE", path: "/merchants/{merchant_id}/keys/{key_id}", tag: tag,
		summary: "Revoke a key", description: "It works no more from then on.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner},
	}, e.revokeKey)
}

func (e *edge) registerMerchantMoney(tag string) {
	moved := []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner, ledger.ErrInsufficientFunds, ledger.ErrCurrencyMismatch, ledger.ErrAmountInvalid,
		ledger.ErrBalanceLimit, money.ErrUnknownCurrency, money.ErrAmountNegative, money.ErrAmountTooLarge, wallet.ErrCurrencyNotUsed}
	query(e, operation{id: "show-merchant-account", method: "GET", path: "/merchants/{merchant_id}/account", tag: tag,
		summary: "Show the merchant's account", description: "What it has. For owners.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner},
	}, e.showMerchantAccount)
	command(e, operation{id: "deposit", method: "POST", path: "/merchants/{merchant_id}/deposits", tag: tag, status: 201, perUser: e.spending,
		summary: "Pay into the merchant's account", description: "From your own wallet. For owners.",
		faults: append([]*fault.Fault{offer.ErrMerchantPending}, moved...),
	}, e.deposit)
	command(e, operation{id: "pay-out", method: "POST", path: "/merchants/{merchant_id}/payouts", tag: tag, status: 201, perUser: e.spending,
		summary: "Pay out of the merchant's account", description: "Into your own wallet. For owners.", faults: moved,
	}, e.payOut)
	query(e, operation{id: "read-merchant-statement", method: "GET", path: "/merchants/{merchant_id}/statement", tag: tag,
		summary: "Read the merchant's statement", description: "Every movement of its account with the balance after it, the newest first. For owners.",
		faults: []*fault.Fault{fault.ErrNotFound, offer.ErrNotOwner},
	}, e.readMerchantStatement)
}

func (e *edge) listMerchants(ctx context.Context, tx *database.Tx, who person.Actor, in *merchantList) (page[offer.Merchant], error) {
	all, err := e.offers.Merchants(ctx, tx, who, in.State)
	return pageOf(all, ""), err
}

func (e *edge) applyForMerchant(ctx context.Context, tx *database.Tx, who person.Actor, in *merchantInput) (offer.Merchant, error) {
	return e.offers.Apply(ctx, tx, who, in.Body)
}

func (e *edge) showMerchant(ctx context.Context, tx *database.Tx, who person.Actor, in *MerchantPath) (offer.Merchant, error) {
	return e.offers.Merchant(ctx, tx, who, in.MerchantID)
}

func (e *edge) changeMerchant(ctx context.Context, tx *database.Tx, who person.Actor, in *merchantChangeInput) (offer.Merchant, error) {
	return e.offers.ChangeMerchant(ctx, tx, who, in.MerchantID, in.Body)
}

func (e *edge) decideMerchant(ctx context.Context, tx *database.Tx, who person.Actor, in *decisionInput) (offer.Merchant, error) {
	return e.offers.Decide(ctx, tx, who, in.MerchantID, in.Body.Agree)
}

func (e *edge) listStaff(ctx context.Context, tx *database.Tx, who person.Actor, in *MerchantPath) (page[offer.Staff], error) {
	all, err := e.offers.Staff(ctx, tx, who.UserID, in.MerchantID)
	return pageOf(all, ""), err
}

func (e *edge) addStaff(ctx context.Context, tx *database.Tx, who person.Actor, in *staffInput) (offer.Staff, error) {
	user, err := e.people.ByHandle(ctx, tx, in.Body.Handle)
	if err != nil {
		return offer.Staff{}, err
	}
	return e.offers.Employ(ctx, tx, who.UserID, in.MerchantID, user.ID, in.Body.Role)
}

func (e *edge) changeStaff(ctx context.Context, tx *database.Tx, who person.Actor, in *staffChangeInput) (offer.Staff, error) {
	return e.offers.ChangeRole(ctx, tx, who.UserID, in.MerchantID, in.UserID, in.Body.Role)
}

func (e *edge) removeStaff(ctx context.Context, tx *database.Tx, who person.Actor, in *StaffPath) (none, error) {
	return none{}, e.offers.Dismiss(ctx, tx, who.UserID, in.MerchantID, in.UserID)
}

func (e *edge) listKeys(ctx context.Context, tx *database.Tx, who person.Actor, in *MerchantPath) (page[offer.Key], error) {
	all, err := e.offers.Keys(ctx, tx, who.UserID, in.MerchantID)
	return pageOf(all, ""), err
}

func (e *edge) makeKey(ctx context.Context, tx *database.Tx, who person.Actor, in *keyInput) (offer.Key, error) {
	return e.offers.MakeKey(ctx, tx, who.UserID, in.MerchantID, in.Body.Name, in.Body.Scopes)
}

func (e *edge) revokeKey(ctx context.Context, tx *database.Tx, who person.Actor, in *keyPath) (none, error) {
	return none{}, e.offers.RevokeKey(ctx, tx, who.UserID, in.MerchantID, in.KeyID)
}

func (e *edge) showMerchantAccount(ctx context.Context, tx *database.Tx, who person.Actor, in *MerchantPath) (wallet.Balance, error) {
	return e.offers.Account(ctx, tx, who.UserID, in.MerchantID)
}

func (e *edge) deposit(ctx context.Context, tx *database.Tx, who person.Actor, in *merchantAmountInput) (wallet.Balance, error) {
	return e.offers.Deposit(ctx, tx, who.UserID, in.MerchantID, in.Body.Amount)
}

func (e *edge) payOut(ctx context.Context, tx *database.Tx, who person.Actor, in *merchantAmountInput) (wallet.Balance, error) {
	return e.offers.PayOut(ctx, tx, who.UserID, in.MerchantID, in.Body.Amount)
}

func (e *edge) readMerchantStatement(ctx context.Context, tx *database.Tx, who person.Actor, in *merchantStatement) (page[wallet.Entry], error) {
	entries, next, err := e.offers.Statement(ctx, tx, who.UserID, in.MerchantID, in.Cursor, in.Limit)
	return pageOf(entries, next), err
}
