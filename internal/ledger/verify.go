package ledger

import (
	"context"
	"errors"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
)

// ErrBroken is what Verify answers when something that must always hold does not.
var ErrBroken = errors.New("the ledger does not hold: see what was reported")

// Check is one thing that Verify says: either a finding (Holds is false), or, at the end of each check, what was gone
// through.
type Check struct {
	Name    string // which check: accounts, currencies, pending, holds, transfers, chain, strays, tail
	Holds   bool
	Subject string // what a finding is about: the id of an account, transfer or hold, a currency, "block 7"
	Detail  string // one sentence
	Counted int64  // how many of them a check went through
}

// Verify checks all that must always hold, on one snapshot of a live database, without writing anything. It reads row
// after row and remembers no more than a few of them, however long the ledger is.
//
//   - accounts: each account's entries have gapless seqs and right running balances, agree with their transfers, and add
//     up to what the account says; nobody but rails and the system has less than nothing.
//   - currencies: debits equal credits, posted and pending.
//   - pending: what accounts have pending is the sum of the open holds.
//   - holds: a captured hold has its one transfer, any other has none.
//   - transfers: each has exactly its two entries, and is in exactly one block or waits for one.
//   - chain: block follows block, and each one's hash is that of its transfers as they stand now.
//   - strays: no entry, and no place in a block, belongs to nothing.
//   - tail: how many transfers are not sealed yet, and so are not vouched for by the chain.
//
// What a chain cannot show by itself is that somebody made all of it anew from some block on: for that, compare the last
// block's hash, which the chain's summary names, with one noted earlier elsewhere.
//
// It answers ErrBroken after reporting findings, or the database's error.
func Verify(ctx context.Context, db *database.DB, report func(Check)) error {
	v := &verifier{report: report}
	err := db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
		for _, check := range []func(context.Context, *database.Tx) error{
			v.accounts, v.pending, v.holds, v.transfers, v.chain, v.strays, v.tail,
		} {
			if err := check(ctx, tx); err != nil {
				return fmt.Errorf("ledger: verify: %w", err)
			}
		}
		return nil
	})
	if err == nil && v.findings > 0 {
		err = ErrBroken
	}
	return err
}

type verifier struct {
	report   func(Check)
	findings int64
}

func (v *verifier) finding(name, subject, detail string, args ...any) {
	v.findings++
	v.report(Check{Name: name, Subject: subject, Detail: fmt.Sprintf(detail, args...)})
}

// summary ends a check. It holds if there was no finding since the check began.
func (v *verifier) summary(name string, before, counted int64, detail string, args ...any) {
	v.report(Check{Name: name, Holds: v.findings == before, Counted: counted, Detail: fmt.Sprintf(detail, args...)})
}

// stream hands over the rows of a query one by one.
func stream(ctx context.Context, tx *database.Tx, each func(database.Scan) error, query string) error {
	rows, err := tx.Query(ctx, query)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := each(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// add is a + b, or false when that leaves 64 bits: an honest ledger never does, a tampered one may.
func add(a, b int64) (int64, bool) {
	c := a + b
	return c, (c > a) == (b > 0)
}
