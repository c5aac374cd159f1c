package ledger

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
)

// limit is where every total of an account stops, so that no difference of two or three of them leaves 64 bits.
const limit = int64(1) << 62

// book works out in memory what movements do to the accounts they touch, one by one, so that a refusal comes before the
// first row is written, and each account is then written once, however many movements meet on it.
type book map[AccountID]*line

type line struct {
	account
	change sums
}

// open reads accounts that are not in the book yet.
func (b book) open(ctx context.Context, tx *database.Tx, ids []AccountID) error {
	missing := slices.DeleteFunc(slices.Clone(ids), func(id AccountID) bool { return b[id] != nil })
	slices.Sort(missing)
	missing = slices.Compact(missing)
	found, err := database.Among(ctx, tx, readAccount, `select `+accountColumns+` from ledger_account where account_id in `, missing)
	if err != nil {
		return err
	}
	for _, a := range found {
		b[a.id] = &line{account: a}
	}
	for _, id := range missing {
		if b[id] == nil {
			return fmt.Errorf("ledger: there is no account %s", id)
		}
	}
	return nil
}

// currency is that of both accounts.
func (b book) currency(debit, credit AccountID) (money.Currency, error) {
	if debit == credit {
		return "", fmt.Errorf("ledger: account %s cannot pay itself", debit)
	}
	one, other := b[debit].currency, b[credit].currency
	if one != other {
		return "", ErrCurrencyMismatch.With("debit", string(one)).With("credit", string(other))
	}
	return one, nil
}

// add notes a change to one account and refuses what the account cannot bear.
func (b book) add(id AccountID, change sums) error {
	l := b[id]
	l.sums, l.change = l.sums.plus(change), l.change.plus(change)
	if max(l.sums.debits, l.sums.credits, l.sums.debitsPending, l.sums.creditsPending) > limit {
		return ErrBalanceLimit.With("currency", string(l.currency))
	}
	if l.overdraft {
		return nil
	}
	if short := -l.sums.available(); short > 0 && change.available() < 0 {
		return insufficient(short, l.currency)
	}
	// What is on its way counts too, so that a capture is never refused for want of room.
	if l.sums.posted()+l.sums.creditsPending > money.Max && change.posted()+change.creditsPending > 0 {
		return ErrBalanceLimit.With("currency", string(l.currency))
	}
	return nil
}

// aFew accounts are written one by one in the order of their ids, so that two people who pay each other at the same
// time never wait for each other in a ring. For more than that round trips cost more than the rare ring, which the
// database breaks and runs again.
const (
	aFew       = 4
	manyAtOnce = 100
)

// write brings the accounts in the database up to date, each in one guarded update, and takes over what they became.
func (b book) write(ctx context.Context, tx *database.Tx) error {
	ids := slices.Sorted(maps.Keys(b))
	ids = slices.DeleteFunc(ids, func(id AccountID) bool { return b[id].change == sums{} })
	size := manyAtOnce
	if len(ids) <= aFew {
		size = 1
	}
	for chunk := range slices.Chunk(ids, size) {
		if err := b.update(ctx, tx, chunk); err != nil {
			return err
		}
	}
	return nil
}

func (b book) update(ctx context.Context, tx *database.Tx, ids []AccountID) error {
	rows := make([][]any, len(ids))
	for i, id := range ids {
		c := b[id].change
		rows[i] = []any{string(id), c.debits, c.credits, c.debitsPending, c.creditsPending, c.entries}
	}
	list, args := database.Values(rows, "text", "bigint", "bigint", "bigint", "bigint", "bigint")
	// column1 and so on are what both engines call the columns of a list of values.
	written, err := database.All(ctx, tx, readAccount, `update ledger_account as a set
			debits_posted = a.debits_posted + d.column2, credits_posted = a.credits_posted + d.column3,
			debits_pending = a.debits_pending + d.column4, credits_pending = a.credits_pending + d.column5,
			entries = a.entries + d.column6
		from (values `+list+`) as d
		where a.account_id = d.column1 and (a.overdraft
			or a.credits_posted + d.column3 - a.debits_posted - d.column2 - a.debits_pending - d.column4 >= 0)
		returning `+accountColumns, args...)
	if err != nil {
		return err
	}
	for _, a := range written {
		b[a.id].sums = a.sums
	}
	if len(written) < len(ids) {
		return b.refused(ctx, tx, ids, written)
	}
	return nil
}

// refused says how short the first account is that the guard turned away: in a transaction less strict than ours by
// default, somebody else may have spent the money since the book was opened.
func (b book) refused(ctx context.Context, tx *database.Tx, ids []AccountID, written []account) error {
	for _, id := range ids {
		if slices.ContainsFunc(written, func(a account) bool { return a.id == id }) {
			continue
		}
		now := book{}
		if err := now.open(ctx, tx, []AccountID{id}); err != nil {
			return err
		}
		return insufficient(-now[id].sums.plus(b[id].change).available(), b[id].currency)
	}
	return nil
}
