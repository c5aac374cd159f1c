package ledger

import (
	"context"
	"fmt"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/money"
)

// sums are the running totals of an account, or a change to them.
type sums struct {
	debits, credits               int64 // posted
	debitsPending, creditsPending int64
	entries                       int64
}

func (s sums) posted() int64    { return s.credits - s.debits }
func (s sums) available() int64 { return s.credits - s.debits - s.debitsPending }

func (s sums) plus(o sums) sums {
	return sums{s.debits + o.debits, s.credits + o.credits, s.debitsPending + o.debitsPending,
		s.creditsPending + o.creditsPending, s.entries + o.entries}
}

func (s sums) minus(o sums) sums {
	return sums{s.debits - o.debits, s.credits - o.credits, s.debitsPending - o.debitsPending,
		s.creditsPending - o.creditsPending, s.entries - o.entries}
}

type account struct {
	id        AccountID
	owner     Owner
	currency  money.Currency
	overdraft bool
	sums      sums
}

const accountColumns = `account_id, owner_kind, owner_id, currency, overdraft,
	debits_posted, credits_posted, debits_pending, credits_pending, entries`

func readAccount(scan database.Scan) (a account, err error) {
	err = scan(&a.id, &a.owner.Kind, &a.owner.ID, &a.currency, &a.overdraft,
		&a.sums.debits, &a.sums.credits, &a.sums.debitsPending, &a.sums.creditsPending, &a.sums.entries)
	return a, err
}

func (a account) seen() Account {
	return Account{ID: a.id, Owner: a.owner, Currency: a.currency, Posted: a.sums.posted(),
		Held: a.sums.debitsPending, Incoming: a.sums.creditsPending, Available: a.sums.available()}
}

// Open returns the account of an owner in a currency, and makes it when it is not there.
func (l *Ledger) Open(ctx context.Context, tx *database.Tx, owner Owner, c money.Currency) (AccountID, error) {
	if !c.Valid() {
		return "", money.ErrUnknownCurrency.With("currency", string(c))
	}
	found, err := find(ctx, tx, owner, c)
	if err != nil || len(found) == 1 {
		return first(found), err
	}
	// Somebody else may be making it at this moment: theirs is as good as ours.
	if _, err := tx.Exec(ctx, `insert into ledger_account (account_id, owner_kind, owner_id, currency, overdraft, created_at)
		values ($1, $2, $3, $4, $5, $6) on conflict (owner_kind, owner_id, currency) do nothing`,
		id.New[AccountID]("acc"), owner.Kind, owner.ID, c, owner.overdraft(), l.now().UnixMicro()); err != nil {
		return "", err
	}
	found, err = find(ctx, tx, owner, c)
	if err == nil && len(found) == 0 {
		err = fmt.Errorf("ledger: the account of %s %s in %s was made and is not there", owner.Kind, owner.ID, c)
	}
	return first(found), err
}

// OpenAll is Open for several owners of one kind.
func (l *Ledger) OpenAll(ctx context.Context, tx *database.Tx, kind OwnerKind, c money.Currency, owners ...string) (map[string]AccountID, error) {
	opened := make(map[string]AccountID, len(owners))
	for some := range slices.Chunk(owners, manyAtOnce) {
		in, args := database.List(3, some)
		found, err := database.All(ctx, tx, readAccount, `select `+accountColumns+` from ledger_account
			where owner_kind = $1 and currency = $2 and owner_id in `+in, append([]any{kind, c}, args...)...)
		if err != nil {
			return nil, err
		}
		for _, a := range found {
			opened[a.owner.ID] = a.id
		}
	}
	for _, owner := range owners {
		if opened[owner] != "" {
			continue
		}
		var err error
		if opened[owner], err = l.Open(ctx, tx, Owner{kind, owner}, c); err != nil {
			return nil, err
		}
	}
	return opened, nil
}

func find(ctx context.Context, tx *database.Tx, owner Owner, c money.Currency) ([]AccountID, error) {
	return database.All(ctx, tx, database.Column[AccountID], `select account_id from ledger_account
		where owner_kind = $1 and owner_id = $2 and currency = $3`, owner.Kind, owner.ID, c)
}

func first(ids []AccountID) AccountID {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// Account reads one account. An id that is nobody's is an error, not a fault: ids of accounts are never typed by people.
func (l *Ledger) Account(ctx context.Context, tx *database.Tx, account AccountID) (Account, error) {
	a, err := readAccount(tx.QueryRow(ctx,
		`select `+accountColumns+` from ledger_account where account_id = $1`, account).Scan)
	if err != nil {
		return Account{}, fmt.Errorf("ledger: account %s: %w", account, err)
	}
	return a.seen(), nil
}

// Accounts reads all accounts of an owner, by currency.
func (l *Ledger) Accounts(ctx context.Context, tx *database.Tx, owner Owner) ([]Account, error) {
	return database.All(ctx, tx, func(scan database.Scan) (Account, error) {
		a, err := readAccount(scan)
		return a.seen(), err
	}, `select `+accountColumns+` from ledger_account where owner_kind = $1 and owner_id = $2 order by currency`,
		owner.Kind, owner.ID)
}

// Owners tells whose accounts are. Ids that are nobody's are left out.
func (l *Ledger) Owners(ctx context.Context, tx *database.Tx, accounts ...AccountID) (map[AccountID]Owner, error) {
	found, err := database.Among(ctx, tx, readAccount, `select `+accountColumns+` from ledger_account where account_id in `, accounts)
	owners := make(map[AccountID]Owner, len(found))
	for _, a := range found {
		owners[a.id] = a.owner
	}
	return owners, err
}
