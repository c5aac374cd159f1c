package ledger

import (
	"context"
	"math"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// Entry is one side of a transfer, as its account sees it.
type Entry struct {
	Seq          int64 // gapless for each account, from 1
	TransferID   TransferID
	Amount       int64 // above zero came in, below went out
	Balance      int64 // what was posted after it
	Kind         string
	Reference    string
	Memo         string
	Counterparty Owner
	At           time.Time
}

// Entries reads an account's entries, newest first: up to limit of those before a seq, or the newest ones when before is 0.
func (l *Ledger) Entries(
	ctx context.Context, tx *database.Tx, account AccountID, before int64, limit int,
) ([]Entry, error) {
	if before <= 0 {
		before = math.MaxInt64
	}
	return database.All(ctx, tx, func(scan database.Scan) (e Entry, err error) {
		var at int64
		err = scan(&e.Seq, &e.TransferID, &e.Amount, &e.Balance, &e.Kind, &e.Reference, &e.Memo,
			&e.Counterparty.Kind, &e.Counterparty.ID, &at)
		e.At = moment(at)
		return e, err
	}, `select e.seq, e.transfer_id, e.amount, e.balance, t.kind, t.reference, t.memo, a.owner_kind, a.owner_id, e.created_at
		from ledger_entry e
		join ledger_transfer t on t.transfer_id = e.transfer_id
		join ledger_account a on a.account_id = case when t.debit_account = e.account_id then t.credit_account else t.debit_account end
		where e.account_id = $1 and e.seq < $2 order by e.seq desc limit $3`, account, before, limit)
}

// Total is what an account's entries of one kind come to.
type Total struct {
	Kind    string
	In, Out int64 // both at or above zero
	Entries int64
}

// Totals sums up all entries of an account by kind, in the order of kinds. What came in less what went out is what is
// posted.
func (l *Ledger) Totals(ctx context.Context, tx *database.Tx, account AccountID) ([]Total, error) {
	return database.All(ctx, tx, func(scan database.Scan) (t Total, err error) {
		err = scan(&t.Kind, &t.In, &t.Out, &t.Entries)
		return t, err
	}, `select t.kind,
			cast(coalesce(sum(e.amount) filter (where e.amount > 0), 0) as bigint),
			cast(coalesce(-sum(e.amount) filter (where e.amount < 0), 0) as bigint),
			count(*)
		from ledger_entry e join ledger_transfer t on t.transfer_id = e.transfer_id
		where e.account_id = $1 group by t.kind order by t.kind`, account)
}
