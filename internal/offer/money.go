package offer

import (
	"context"
	"errors"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// The kinds of transfers of this room.
const (
	KindDeposit      = "merchant_deposit"
	KindPayout       = "merchant_payout"
	KindFund         = "campaign_fund"
	KindReturn       = "campaign_return"
	KindDiscount     = "offer_discount"
	KindDiscountBack = "offer_discount_reversed"
)

func merchantOwner(merchant MerchantID) ledger.Owner {
	return ledger.Owner{Kind: ledger.OwnerMerchant, ID: string(merchant)}
}

func campaignOwner(id ID) ledger.Owner {
	return ledger.Owner{Kind: ledger.OwnerCampaign, ID: string(id)}
}

// CampaignAccount is the account of an offer's budget.
func (s *Service) CampaignAccount(ctx context.Context, tx *database.Tx, id ID, c money.Currency) (ledger.AccountID, error) {
	return s.ledger.Open(ctx, tx, campaignOwner(id), c)
}

// CampaignAccounts are those of several budgets in one currency.
func (s *Service) CampaignAccounts(ctx context.Context, tx *database.Tx, c money.Currency, ids ...ID) (map[ID]ledger.AccountID, error) {
	owners := make([]string, len(ids))
	for i, id := range ids {
		owners[i] = string(id)
	}
	slices.Sort(owners)
	opened, err := s.ledger.OpenAll(ctx, tx, ledger.OwnerCampaign, c, slices.Compact(owners)...)
	accounts := make(map[ID]ledger.AccountID, len(opened))
	for owner, account := range opened {
		accounts[ID(owner)] = account
	}
	return accounts, err
}

func currencyOf(ctx context.Context, tx *database.Tx, merchant MerchantID) (c money.Currency, name string, err error) {
	err = tx.QueryRow(ctx, `select currency, name from merchant where merchant_id = $1`, merchant).Scan(&c, &name)
	return c, name, err
}

// Account is what a merchant has.
func (s *Service) Account(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) (wallet.Balance, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return wallet.Balance{}, err
	}
	c, _, err := currencyOf(ctx, tx, merchant)
	if err != nil {
		return wallet.Balance{}, err
	}
	return s.wallets.BalanceOf(ctx, tx, merchantOwner(merchant), c)
}

// Deposit pays from an owner's wallet into the merchant's account.
func (s *Service) Deposit(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, amount money.Amount) (wallet.Balance, error) {
	return s.between(ctx, tx, who, merchant, amount, KindDeposit)
}

// PayOut pays from the merchant's account into an owner's wallet.
func (s *Service) PayOut(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, amount money.Amount) (wallet.Balance, error) {
	return s.between(ctx, tx, who, merchant, amount, KindPayout)
}

func (s *Service) between(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, amount money.Amount, kind string) (wallet.Balance, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return wallet.Balance{}, err
	}
	if kind == KindDeposit {
		if err := active(ctx, tx, merchant); err != nil {
			return wallet.Balance{}, err
		}
	}
	c, name, err := currencyOf(ctx, tx, merchant)
	if err != nil {
		return wallet.Balance{}, err
	}
	if err := amount.Check(); err != nil {
		return wallet.Balance{}, fault.At(err, "/amount")
	}
	if amount.Currency != c {
		return wallet.Balance{}, ledger.ErrCurrencyMismatch.At("/amount/currency").With("currency", string(c))
	}
	own, err := s.wallets.Account(ctx, tx, who, c)
	if err != nil {
		return wallet.Balance{}, err
	}
	theirs, err := s.ledger.Open(ctx, tx, merchantOwner(merchant), c)
	if err != nil {
		return wallet.Balance{}, err
	}
	leg := ledger.Leg{Debit: own, Credit: theirs, Amount: amount.Minor, Kind: kind, Reference: string(merchant), Memo: name}
	if kind == KindPayout {
		leg.Debit, leg.Credit = theirs, own
	}
	if _, err := s.ledger.Transfer(ctx, tx, leg); err != nil {
		return wallet.Balance{}, err
	}
	if err := s.wallets.Changed(ctx, tx, c, who); err != nil {
		return wallet.Balance{}, err
	}
	if err := s.TellStaff(ctx, tx, Told{MerchantID: merchant}); err != nil {
		return wallet.Balance{}, err
	}
	return s.wallets.BalanceOf(ctx, tx, merchantOwner(merchant), c)
}

// Statement reads the movements of a merchant's account, newest first. Who stands on the other side of a voucher or a reward
// is never told.
func (s *Service) Statement(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, cursor string, limit int) ([]wallet.Entry, string, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return nil, "", err
	}
	c, _, err := currencyOf(ctx, tx, merchant)
	if err != nil {
		return nil, "", err
	}
	return s.wallets.StatementOf(ctx, tx, merchantOwner(merchant), c, cursor, limit)
}

// Fund moves money from the merchant's account into a campaign's.
func (s *Service) Fund(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, id ID, amount money.Amount) error {
	o, err := s.run(ctx, tx, who, merchant, id)
	if err != nil {
		return err
	}
	if o.state == Ended {
		return ErrOfferState.With("state", string(o.state))
	}
	if err := active(ctx, tx, merchant); err != nil {
		return err
	}
	return s.budget(ctx, tx, o, amount, KindFund)
}

// Return moves money that is not set aside from a campaign's account back into the merchant's.
func (s *Service) Return(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, id ID, amount money.Amount) error {
	o, err := s.run(ctx, tx, who, merchant, id)
	if err != nil {
		return err
	}
	return s.budget(ctx, tx, o, amount, KindReturn)
}

func (s *Service) budget(ctx context.Context, tx *database.Tx, o row, amount money.Amount, kind string) error {
	if err := amount.Check(); err != nil {
		return fault.At(err, "/amount")
	}
	if amount.Currency != o.currency {
		return ledger.ErrCurrencyMismatch.At("/amount/currency").With("currency", string(o.currency))
	}
	theirs, campaign, err := s.accounts(ctx, tx, o)
	if err != nil {
		return err
	}
	leg := ledger.Leg{Debit: theirs, Credit: campaign, Amount: amount.Minor, Kind: kind, Reference: string(o.id), Memo: o.draft.Title}
	if kind == KindReturn {
		leg.Debit, leg.Credit = campaign, theirs
	}
	if _, err := s.ledger.Transfer(ctx, tx, leg); err != nil {
		return err
	}
	change := amount.Minor
	if kind == KindReturn {
		change = -change
	}
	if _, err := tx.Exec(ctx, `update offer set funded = funded + $2 where offer_id = $1`, o.id, change); err != nil {
		return err
	}
	return s.TellStaff(ctx, tx, Told{MerchantID: o.merchant, OfferID: o.id})
}

// Promised is how much of what was put into a budget is spent or set aside, in percent; 0 where nothing was put in.
func (s *Service) Promised(ctx context.Context, tx *database.Tx, id ID) (int64, error) {
	var funded int64
	if err := tx.QueryRow(ctx, `select funded from offer where offer_id = $1`, id).Scan(&funded); err != nil {
		return 0, err
	}
	accounts, err := s.ledger.Accounts(ctx, tx, campaignOwner(id))
	if err != nil || len(accounts) == 0 {
		return 0, err
	}
	return Promised(funded, accounts[0].Available), nil
}

// Promised is how much of what was put into a budget is no longer available, in percent; 0 where nothing was put in. Rounded
// down, so that 100 is said of nothing but the whole; amounts are below 2^53, and a hundred times one fits.
func Promised(funded, available int64) int64 {
	if funded <= 0 {
		return 0
	}
	return max(0, funded-available) * 100 / funded
}

func (s *Service) accounts(ctx context.Context, tx *database.Tx, o row) (merchant, campaign ledger.AccountID, err error) {
	if merchant, err = s.ledger.Open(ctx, tx, merchantOwner(o.merchant), o.currency); err != nil {
		return "", "", err
	}
	campaign, err = s.CampaignAccount(ctx, tx, o.id, o.currency)
	return merchant, campaign, err
}

// lock takes the row of an ended offer, from whose budget something may be swept, before the rows of its vouchers, as whoever
// redeems one at this moment does: in a ring both would wait.
func (s *Service) lock(ctx context.Context, tx *database.Tx, o row) error {
	if o.state != Ended {
		return nil
	}
	_, err := tx.Exec(ctx, `update offer set version = version where offer_id = $1`, o.id)
	return err
}

// Lock is lock for the rooms above, before they touch what belongs to an offer.
func (s *Service) Lock(ctx context.Context, tx *database.Tx, id ID) error {
	o, err := load(ctx, tx, id)
	if err != nil {
		return err
	}
	return s.lock(ctx, tx, o)
}

// Sweep gives what has become free of an ended offer's budget back to its merchant.
func (s *Service) Sweep(ctx context.Context, tx *database.Tx, id ID) error {
	o, err := load(ctx, tx, id)
	if err != nil || o.state != Ended {
		return err
	}
	_, campaign, err := s.accounts(ctx, tx, o)
	if err != nil {
		return err
	}
	left, err := s.ledger.Account(ctx, tx, campaign)
	if err != nil || left.Available <= 0 {
		return err
	}
	return s.budget(ctx, tx, o, o.money(left.Available), KindReturn)
}

// Budget is the money of a campaign, from its entries.
func (s *Service) Budget(ctx context.Context, tx *database.Tx, id ID, c money.Currency) (Budget, error) {
	in := func(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: c} }
	b := Budget{Funded: in(0), Returned: in(0), Spent: in(0), Held: in(0), Available: in(0)}
	accounts, err := s.ledger.Accounts(ctx, tx, campaignOwner(id))
	if err != nil || len(accounts) == 0 {
		return b, err
	}
	account := accounts[0]
	b.Held, b.Available = in(account.Held), in(account.Available)
	totals, err := s.ledger.Totals(ctx, tx, account.ID)
	for _, t := range totals {
		switch t.Kind {
		case KindFund:
			b.Funded.Minor += t.In
		case KindReturn:
			b.Returned.Minor += t.Out
		default:
			b.Spent.Minor += t.Out - t.In
		}
	}
	return b, err
}

// Take moves as much of an amount as there is, and says how much that was: for what is to be given back.
func (s *Service) Take(ctx context.Context, tx *database.Tx, leg ledger.Leg) (int64, error) {
	from, err := s.ledger.Account(ctx, tx, leg.Debit)
	if err != nil {
		return 0, err
	}
	leg.Amount = min(leg.Amount, from.Available)
	if leg.Amount <= 0 {
		return 0, nil
	}
	_, err = s.ledger.Transfer(ctx, tx, leg)
	return leg.Amount, err
}

// short tells whether an error says that there is not enough money.
func short(err error) bool { return errors.Is(err, ledger.ErrInsufficientFunds) }

// Currency is that of a merchant's offers.
func (s *Service) Currency(ctx context.Context, tx *database.Tx, merchant MerchantID) (money.Currency, error) {
	c, _, err := currencyOf(ctx, tx, merchant)
	return c, err
}
