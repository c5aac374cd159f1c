package ledger

import (
	"context"
	"maps"
	"math/big"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
)

// posting is an entry beside the transfer it says it belongs to; zero where there is none.
type posting struct {
	seq, amount, balance, at int64
	id                       TransferID // what the entry says
	transfer                 Transfer   // what is there; its ID is "" when nothing is
	transferAt               int64
}

// tally follows one account through its entries.
type tally struct {
	account
	debits, credits, balance, seq int64
	overflow                      bool
}

func (v *verifier) accounts(ctx context.Context, tx *database.Tx) error {
	before, counted, entries := v.findings, int64(0), int64(0)
	totals := map[money.Currency]*currencyTotal{}
	var now tally
	err := stream(ctx, tx, func(scan database.Scan) error {
		a, p, err := readPosting(scan)
		if err != nil {
			return err
		}
		if a.id != now.id {
			v.closeTally(now)
			now = tally{account: a}
			counted++
			addTotals(totals, a)
		}
		if p.id != "" {
			entries++
			v.posting(&now, p)
		}
		return nil
	}, `select a.account_id, a.owner_kind, a.owner_id, a.currency, a.overdraft,
			a.debits_posted, a.credits_posted, a.debits_pending, a.credits_pending, a.entries,
			coalesce(e.seq, 0), coalesce(e.amount, 0), coalesce(e.balance, 0), coalesce(e.created_at, 0),
			coalesce(e.transfer_id, ''), coalesce(t.transfer_id, ''), coalesce(t.debit_account, ''),
			coalesce(t.credit_account, ''), coalesce(t.currency, ''), coalesce(t.amount, 0), coalesce(t.created_at, 0)
		from ledger_account a
		left join ledger_entry e on e.account_id = a.account_id
		left join ledger_transfer t on t.transfer_id = e.transfer_id
		order by a.account_id, e.seq`)
	if err != nil {
		return err
	}
	v.closeTally(now)
	v.summary("accounts", before, counted, "%d accounts with %d entries: seqs, running balances and sums", counted, entries)
	v.currencies(totals)
	return nil
}

func readPosting(scan database.Scan) (a account, p posting, err error) {
	err = scan(&a.id, &a.owner.Kind, &a.owner.ID, &a.currency, &a.overdraft,
		&a.sums.debits, &a.sums.credits, &a.sums.debitsPending, &a.sums.creditsPending, &a.sums.entries,
		&p.seq, &p.amount, &p.balance, &p.at, &p.id,
		&p.transfer.ID, &p.transfer.Debit, &p.transfer.Credit, &p.transfer.Currency, &p.transfer.Amount, &p.transferAt)
	return a, p, err
}

// posting checks one entry against the one before and against its transfer.
func (v *verifier) posting(now *tally, p posting) {
	found := func(detail string, args ...any) {
		v.finding("accounts", string(now.id), "entry %d: "+detail, append([]any{p.seq}, args...)...)
	}
	now.seq++
	if p.seq != now.seq {
		found("it should be entry %d", now.seq)
		now.seq = p.seq
	}
	balance, fits := add(now.balance, p.amount)
	if !fits || p.balance != balance {
		found("the balance says %d, %d and %d make %d", p.balance, now.balance, p.amount, balance)
	}
	now.balance = p.balance
	if p.balance < 0 && !now.overdraft {
		found("the balance is %d, below zero", p.balance)
	}
	side := &now.credits
	change := p.amount
	if p.amount < 0 {
		side, change = &now.debits, -p.amount
	}
	sum, fits := add(*side, change)
	*side, now.overflow = sum, now.overflow || !fits
	t := p.transfer
	switch {
	case t.ID == "":
		found("transfer %s is not there", p.id)
	case (t.Debit != now.id || p.amount != -t.Amount) && (t.Credit != now.id || p.amount != t.Amount):
		found("%d is not what transfer %s moved: %d from %s to %s", p.amount, t.ID, t.Amount, t.Debit, t.Credit)
	case t.Currency != now.currency || p.transferAt != p.at:
		found("transfer %s has another currency or time", t.ID)
	}
}

// closeTally compares what an account says of itself with what its entries came to.
func (v *verifier) closeTally(now tally) {
	if now.id == "" {
		return
	}
	found := func(detail string, args ...any) { v.finding("accounts", string(now.id), detail, args...) }
	s := now.sums
	if now.overflow || s.debits != now.debits || s.credits != now.credits {
		found("it says %d debits and %d credits posted, its entries make %d and %d", s.debits, s.credits, now.debits, now.credits)
	}
	if s.entries != now.seq {
		found("it says it has %d entries, the last is %d", s.entries, now.seq)
	}
	if now.overdraft != now.owner.overdraft() {
		found("an account of a %s has overdraft %t", now.owner.Kind, now.overdraft)
	}
	if available := s.available(); available < 0 && !now.owner.overdraft() {
		found("%d is available, below zero", available)
	}
}

// currencyTotal may exceed 64 bits where no account of its own does.
type currencyTotal struct {
	accounts                                       int64
	debits, credits, debitsPending, creditsPending big.Int
}

func addTotals(totals map[money.Currency]*currencyTotal, a account) {
	t := totals[a.currency]
	if t == nil {
		t = &currencyTotal{}
		totals[a.currency] = t
	}
	t.accounts++
	for _, one := range []struct {
		total  *big.Int
		amount int64
	}{
		{&t.debits, a.sums.debits}, {&t.credits, a.sums.credits},
		{&t.debitsPending, a.sums.debitsPending}, {&t.creditsPending, a.sums.creditsPending},
	} {
		one.total.Add(one.total, big.NewInt(one.amount))
	}
}

func (v *verifier) currencies(totals map[money.Currency]*currencyTotal) {
	before := v.findings
	for _, c := range slices.Sorted(maps.Keys(totals)) {
		t := totals[c]
		if t.debits.Cmp(&t.credits) != 0 {
			v.finding("currencies", string(c), "debits of %v and credits of %v posted differ", &t.debits, &t.credits)
		}
		if t.debitsPending.Cmp(&t.creditsPending) != 0 {
			v.finding("currencies", string(c), "debits of %v and credits of %v pending differ", &t.debitsPending, &t.creditsPending)
		}
	}
	v.summary("currencies", before, int64(len(totals)), "debits equal credits, posted and pending, in each currency (%d)", len(totals))
}
