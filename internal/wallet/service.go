package wallet

import (
	"context"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// Settings are what an operator decides.
type Settings struct {
	Sandbox    bool             // people may fill their wallets with play money
	Currency   money.Currency   // shown to those who have nothing yet; EUR when empty
	Currencies []money.Currency // those that may be used; all when empty
	TopUpMost  int64            // the most of one top-up, in minor units; 1,000,000 when 0
}

const (
	usualCurrency  = "EUR"
	usualTopUpMost = 1_000_000
)

// Service is what people do with their wallets. Its methods run in the caller's transaction.
type Service struct {
	books    *ledger.Ledger
	events   *event.Log
	settings Settings
}

// New returns the wallets that stand on a ledger.
func New(books *ledger.Ledger, events *event.Log, settings Settings) *Service {
	if settings.Currency == "" {
		settings.Currency = usualCurrency
	}
	if settings.TopUpMost == 0 {
		settings.TopUpMost = usualTopUpMost
	}
	return &Service{books, events, settings}
}

// Account returns a user's account in a currency, and makes it when it is not there. Faults: money.ErrUnknownCurrency,
// ErrCurrencyNotUsed.
func (s *Service) Account(
	ctx context.Context, tx *database.Tx, user person.UserID, c money.Currency,
) (ledger.AccountID, error) {
	if err := s.Used(c); err != nil {
		return "", err
	}
	return s.books.Open(ctx, tx, ledger.User(string(user)), c)
}

// Accounts returns the accounts of several users in a currency, and makes those that are not there. Faults: those of Account.
func (s *Service) Accounts(
	ctx context.Context, tx *database.Tx, c money.Currency, users ...person.UserID,
) (map[person.UserID]ledger.AccountID, error) {
	if err := s.Used(c); err != nil {
		return nil, err
	}
	owners := make([]string, len(users))
	for i, user := range users {
		owners[i] = string(user)
	}
	opened, err := s.books.OpenAll(ctx, tx, ledger.OwnerUser, c, owners...)
	accounts := make(map[person.UserID]ledger.AccountID, len(opened))
	for owner, account := range opened {
		accounts[person.UserID(owner)] = account
	}
	return accounts, err
}

// Used refuses a currency that is not used here. Faults: money.ErrUnknownCurrency, ErrCurrencyNotUsed.
func (s *Service) Used(c money.Currency) error {
	if !c.Valid() {
		return money.ErrUnknownCurrency.With("currency", string(c))
	}
	if len(s.settings.Currencies) > 0 && !slices.Contains(s.settings.Currencies, c) {
		return ErrCurrencyNotUsed.With("currency", string(c))
	}
	return nil
}

// Wallet reads what a user has. Somebody who never had anything has nothing in the server's own currency.
func (s *Service) Wallet(ctx context.Context, tx *database.Tx, user person.UserID) (Wallet, error) {
	w := Wallet{Balances: []Balance{}, PlayMoney: s.settings.Sandbox}
	accounts, err := s.books.Accounts(ctx, tx, ledger.User(string(user)))
	if err != nil {
		return w, err
	}
	for _, a := range accounts {
		w.Balances = append(w.Balances, balance(a))
	}
	if len(accounts) == 0 {
		w.Balances = append(w.Balances, balance(ledger.Account{Currency: s.settings.Currency}))
	}
	return w, nil
}

// BalanceOf is what an owner of an account has in a currency; who may see it is for the caller to know.
func (s *Service) BalanceOf(ctx context.Context, tx *database.Tx, owner ledger.Owner, c money.Currency) (Balance, error) {
	account, err := s.account(ctx, tx, owner, c)
	return balance(account), err
}

// account looks an owner's account up without making one; its ID is "" when there is none.
func (s *Service) account(
	ctx context.Context, tx *database.Tx, owner ledger.Owner, c money.Currency,
) (ledger.Account, error) {
	if !c.Valid() {
		return ledger.Account{}, money.ErrUnknownCurrency.With("currency", string(c))
	}
	accounts, err := s.books.Accounts(ctx, tx, owner)
	if at := slices.IndexFunc(accounts, func(a ledger.Account) bool { return a.Currency == c }); at >= 0 {
		return accounts[at], err
	}
	return ledger.Account{Currency: c}, err
}

// Changed tells users, on all their terminals, that what they have in a currency is another now. Whoever moves money
// calls it, in the same transaction.
func (s *Service) Changed(ctx context.Context, tx *database.Tx, c money.Currency, users ...person.UserID) error {
	if len(users) == 0 {
		return nil
	}
	channels := make([]event.Channel, len(users))
	for i, user := range users {
		channels[i] = event.User(string(user))
	}
	return s.events.Append(ctx, tx, "wallet", Change{Currency: c}, channels...)
}
