package wallet

import (
	"context"
	"encoding/base64"
	"fmt"
	"strconv"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// Statement reads the movements of a user's money in a currency, newest first, up to limit of them; next goes on from
// there and is "" at the end. Faults: money.ErrUnknownCurrency, fault.ErrInvalid for a cursor that is none.
func (s *Service) Statement(
	ctx context.Context, tx *database.Tx, user person.UserID, c money.Currency, cursor string, limit int,
) (lines []Entry, next string, err error) {
	return s.StatementOf(ctx, tx, ledger.User(string(user)), c, cursor, limit)
}

// StatementOf is Statement for any owner of an account; who may see it is for the caller to know.
func (s *Service) StatementOf(
	ctx context.Context, tx *database.Tx, owner ledger.Owner, c money.Currency, cursor string, limit int,
) (lines []Entry, next string, err error) {
	before, err := readCursor(cursor)
	if err != nil {
		return nil, "", err
	}
	account, err := s.account(ctx, tx, owner, c)
	if err != nil || account.ID == "" {
		return []Entry{}, "", err
	}
	entries, err := s.books.Entries(ctx, tx, account.ID, before, limit)
	if err != nil {
		return nil, "", err
	}
	owners := make([]ledger.Owner, len(entries))
	for i, e := range entries {
		owners[i] = e.Counterparty
	}
	people, err := usersAmong(ctx, tx, owners)
	if err != nil {
		return nil, "", err
	}
	lines = make([]Entry, len(entries))
	for i, e := range entries {
		lines[i] = Entry{ID: e.TransferID, At: e.At, Amount: money.Amount{Minor: e.Amount, Currency: c},
			Balance: money.Amount{Minor: e.Balance, Currency: c}, Kind: e.Kind, Reference: e.Reference, Memo: e.Memo,
			Counterparty: people[e.Counterparty]}
	}
	// Seqs are gapless from 1, so the last line tells whether there is more.
	if len(entries) > 0 && entries[len(entries)-1].Seq > 1 {
		next = writeCursor(entries[len(entries)-1].Seq)
	}
	return lines, next, nil
}

// A cursor is the seq of the last entry that was seen. It is wrapped so that nobody takes it for a number to count with.
func writeCursor(seq int64) string {
	return base64.RawURLEncoding.EncodeToString([]byte("s" + strconv.FormatInt(seq, 10)))
}

func readCursor(cursor string) (int64, error) {
	if cursor == "" {
		return 0, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(text) < 2 || text[0] != 's' {
		return 0, fault.ErrInvalid.At("/cursor")
	}
	seq, err := strconv.ParseInt(string(text[1:]), 10, 64)
	if err != nil || seq < 1 {
		return 0, fault.ErrInvalid.At("/cursor")
	}
	return seq, nil
}

// usersAmong reads those owners that are people. The others, rails, have no face.
func usersAmong(ctx context.Context, tx *database.Tx, owners []ledger.Owner) (map[ledger.Owner]*person.User, error) {
	faces := map[ledger.Owner]*person.User{}
	var ids []person.UserID
	for _, owner := range owners {
		if _, known := faces[owner]; owner.Kind == ledger.OwnerUser && !known {
			faces[owner] = nil
			ids = append(ids, person.UserID(owner.ID))
		}
	}
	users, err := person.Users(ctx, tx, ids...)
	for id, user := range users {
		faces[ledger.User(string(id))] = &user
	}
	return faces, err
}

// Holds lists what is held of a user's money in a currency, and for what, oldest first.
func (s *Service) Holds(ctx context.Context, tx *database.Tx, user person.UserID, c money.Currency) ([]Hold, error) {
	account, err := s.account(ctx, tx, ledger.User(string(user)), c)
	if err != nil || account.ID == "" {
		return []Hold{}, err
	}
	open, err := s.books.OpenHolds(ctx, tx, account.ID)
	if err != nil {
		return nil, err
	}
	to := make([]ledger.AccountID, len(open))
	for i, h := range open {
		to[i] = h.Credit
	}
	owners, err := s.books.Owners(ctx, tx, to...)
	if err != nil {
		return nil, err
	}
	all := make([]ledger.Owner, 0, len(owners))
	for _, owner := range owners {
		all = append(all, owner)
	}
	people, err := usersAmong(ctx, tx, all)
	holds := make([]Hold, len(open))
	for i, h := range open {
		holds[i] = Hold{ID: h.ID, Amount: money.Amount{Minor: h.Amount, Currency: c}, Kind: h.Kind, Reference: h.Reference,
			Memo: h.Memo, Counterparty: people[owners[h.Credit]], CreatedAt: h.CreatedAt, ExpiresAt: h.ExpiresAt}
	}
	return holds, err
}

// Explain opens a balance to its sums, worked out from every entry and open hold there is. In a Read transaction they are
// all of one moment; should they not add up to what the wallet shows, that is an error rather than a second figure.
func (s *Service) Explain(
	ctx context.Context, tx *database.Tx, user person.UserID, c money.Currency,
) (Explanation, error) {
	account, err := s.account(ctx, tx, ledger.User(string(user)), c)
	if err != nil {
		return Explanation{}, err
	}
	zero := money.Amount{Currency: c}
	e := Explanation{Balance: balance(account), In: zero, Out: zero, Came: []Sum{}, Went: []Sum{}, Holds: []Hold{}}
	if account.ID == "" {
		return e, nil
	}
	totals, err := s.books.Totals(ctx, tx, account.ID)
	if err != nil {
		return Explanation{}, err
	}
	for _, t := range totals {
		e.In.Minor, e.Out.Minor = e.In.Minor+t.In, e.Out.Minor+t.Out
		e.Came, e.Went = withSum(e.Came, t.Kind, t.In, c), withSum(e.Went, t.Kind, t.Out, c)
	}
	if e.Holds, err = s.Holds(ctx, tx, user, c); err != nil {
		return Explanation{}, err
	}
	held := int64(0)
	for _, h := range e.Holds {
		held += h.Amount.Minor
	}
	if e.In.Minor-e.Out.Minor != account.Posted || held != account.Held {
		return Explanation{}, fmt.Errorf("wallet: account %s shows %d posted and %d held, and adds up to %d and %d",
			account.ID, account.Posted, account.Held, e.In.Minor-e.Out.Minor, held)
	}
	return e, nil
}

func withSum(sums []Sum, kind string, minor int64, c money.Currency) []Sum {
	if minor == 0 {
		return sums
	}
	return append(sums, Sum{Kind: kind, Amount: money.Amount{Minor: minor, Currency: c}})
}
