package wallet

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// sandbox is the rail of play money. Its account may go below zero: that is how much play money there is.
const sandbox = "sandbox"

// The kinds of transfers between a wallet and a rail.
const (
	KindTopUp      = "top_up"
	KindWithdrawal = "withdrawal"
)

// TopUp puts play money into a wallet and returns the balance after it. Faults: ErrRailUnavailable when the sandbox is
// off, ErrTopUpLimit with the param "most", those of money.Amount.Check, of Account, and of ledger.Transfer.
func (s *Service) TopUp(
	ctx context.Context, tx *database.Tx, user person.UserID, amount money.Amount,
) (Balance, error) {
	if err := s.railTakes(amount); err != nil {
		return Balance{}, err
	}
	if amount.Minor > s.settings.TopUpMost {
		most := money.Amount{Minor: s.settings.TopUpMost, Currency: amount.Currency}
		return Balance{}, ErrTopUpLimit.With("most", most.Minor).Saying("The most that one top-up may be is %s.", most)
	}
	own, rail, err := s.ends(ctx, tx, user, amount.Currency)
	if err != nil {
		return Balance{}, err
	}
	return s.move(ctx, tx, user, own,
		ledger.Leg{Debit: rail, Credit: own, Amount: amount.Minor, Kind: KindTopUp, Reference: sandbox}, amount.Currency)
}

// Withdraw takes play money out of a wallet and returns the balance after it. What is held stays. Faults: those of TopUp
// but its limit, and ledger.ErrInsufficientFunds.
func (s *Service) Withdraw(
	ctx context.Context, tx *database.Tx, user person.UserID, amount money.Amount,
) (Balance, error) {
	if err := s.railTakes(amount); err != nil {
		return Balance{}, err
	}
	own, rail, err := s.ends(ctx, tx, user, amount.Currency)
	if err != nil {
		return Balance{}, err
	}
	return s.move(ctx, tx, user, own,
		ledger.Leg{Debit: own, Credit: rail, Amount: amount.Minor, Kind: KindWithdrawal, Reference: sandbox}, amount.Currency)
}

func (s *Service) railTakes(amount money.Amount) error {
	if !s.settings.Sandbox {
		return ErrRailUnavailable.With("rail", sandbox)
	}
	return amount.Check()
}

func (s *Service) ends(
	ctx context.Context, tx *database.Tx, user person.UserID, c money.Currency,
) (own, rail ledger.AccountID, err error) {
	if own, err = s.Account(ctx, tx, user, c); err != nil {
		return "", "", err
	}
	rail, err = s.books.Open(ctx, tx, ledger.Rail(sandbox), c)
	return own, rail, err
}

func (s *Service) move(
	ctx context.Context, tx *database.Tx, user person.UserID, own ledger.AccountID, leg ledger.Leg, c money.Currency,
) (Balance, error) {
	if _, err := s.books.Transfer(ctx, tx, leg); err != nil {
		return Balance{}, err
	}
	after, err := s.books.Account(ctx, tx, own)
	if err != nil {
		return Balance{}, err
	}
	return balance(after), s.Changed(ctx, tx, c, user)
}
