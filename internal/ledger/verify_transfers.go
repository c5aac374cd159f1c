package ledger

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
)

// link is a transfer with what should go with it; zero where there is none.
type link struct {
	Transfer
	debitEntry, creditEntry int64 // the amounts of its entries
	hold                    Hold
	block                   int64 // the block it says it is in
	blockThere              bool
	waiting                 bool
}

func (v *verifier) transfers(ctx context.Context, tx *database.Tx) error {
	before, counted := v.findings, int64(0)
	err := stream(ctx, tx, func(scan database.Scan) error {
		var l link
		counted++
		if err := scan(&l.ID, &l.Debit, &l.Credit, &l.Currency, &l.Amount, &l.Hold, &l.debitEntry, &l.creditEntry,
			&l.hold.ID, &l.hold.State, &l.hold.Captured, &l.hold.Debit, &l.hold.Credit, &l.hold.Currency,
			&l.block, &l.blockThere, &l.waiting); err != nil {
			return err
		}
		v.transfer(l)
		return nil
	}, `select t.transfer_id, t.debit_account, t.credit_account, t.currency, t.amount, coalesce(t.hold_id, ''),
			coalesce(d.amount, 0), coalesce(c.amount, 0), coalesce(h.hold_id, ''), coalesce(h.state, ''),
			coalesce(h.captured, 0), coalesce(h.debit_account, ''), coalesce(h.credit_account, ''), coalesce(h.currency, ''),
			coalesce(s.block, 0), b.block is not null, u.transfer_id is not null
		from ledger_transfer t
		left join ledger_entry d on d.transfer_id = t.transfer_id and d.account_id = t.debit_account
		left join ledger_entry c on c.transfer_id = t.transfer_id and c.account_id = t.credit_account
		left join ledger_hold h on h.hold_id = t.hold_id
		left join ledger_sealed s on s.transfer_id = t.transfer_id
		left join ledger_block b on b.block = s.block
		left join ledger_unsealed u on u.transfer_id = t.transfer_id
		order by t.transfer_id`)
	if err != nil {
		return err
	}
	v.summary("transfers", before, counted, "%d transfers: two entries each, and a place in the chain or before it", counted)
	return nil
}

func (v *verifier) transfer(l link) {
	found := func(detail string, args ...any) { v.finding("transfers", string(l.ID), detail, args...) }
	if l.debitEntry != -l.Amount || l.creditEntry != l.Amount {
		found("its entries are %d and %d, for an amount of %d", l.debitEntry, l.creditEntry, l.Amount)
	}
	if !valid(l.Amount) || l.Debit == l.Credit {
		found("%d from %s to %s is no transfer", l.Amount, l.Debit, l.Credit)
	}
	h := l.hold
	if l.Hold != "" && (h.ID == "" || h.State != HoldCaptured || h.Captured != l.Amount ||
		h.Debit != l.Debit || h.Credit != l.Credit || h.Currency != l.Currency) {
		found("hold %s, of which it should be the capture, says otherwise", l.Hold)
	}
	switch {
	case l.block == 0 && !l.waiting:
		found("it is in no block and does not wait for one")
	case l.block != 0 && l.waiting:
		found("it is in block %d and waits for one still", l.block)
	case l.block != 0 && !l.blockThere:
		found("block %d, which it is in, is not there", l.block)
	}
}

// holds checks that each hold was ended as it says.
func (v *verifier) holds(ctx context.Context, tx *database.Tx) error {
	before, counted := v.findings, int64(0)
	err := stream(ctx, tx, func(scan database.Scan) error {
		var h Hold
		var transfer TransferID
		var amount int64
		var ended, currencies bool
		counted++
		if err := scan(&h.ID, &h.State, &h.Amount, &h.Captured, &ended, &transfer, &amount, &currencies); err != nil {
			return err
		}
		switch {
		case h.State == HoldCaptured && (transfer == "" || amount != h.Captured || h.Captured <= 0 || h.Captured > h.Amount):
			v.finding("holds", string(h.ID), "it says %d of %d were captured, its transfer %q is of %d", h.Captured, h.Amount, transfer, amount)
		case h.State != HoldCaptured && (transfer != "" || h.Captured != 0):
			v.finding("holds", string(h.ID), "it is %s, and transfer %q of %d says it was captured", h.State, transfer, amount)
		case ended == (h.State == HoldOpen):
			v.finding("holds", string(h.ID), "it is %s, and whether it has an end says otherwise", h.State)
		case !currencies:
			v.finding("holds", string(h.ID), "its currency is not that of its accounts")
		}
		return nil
	}, `select h.hold_id, h.state, h.amount, h.captured, h.closed_at is not null, coalesce(t.transfer_id, ''),
			coalesce(t.amount, 0), coalesce(d.currency = h.currency and c.currency = h.currency, false)
		from ledger_hold h
		left join ledger_transfer t on t.hold_id = h.hold_id
		left join ledger_account d on d.account_id = h.debit_account
		left join ledger_account c on c.account_id = h.credit_account
		order by h.hold_id`)
	if err != nil {
		return err
	}
	v.summary("holds", before, counted, "%d holds: captured or released once, or open", counted)
	return nil
}

// pending compares what each account has pending with the open holds on either side of it.
func (v *verifier) pending(ctx context.Context, tx *database.Tx) error {
	before, counted := v.findings, int64(0)
	var now account
	var debits, credits int64
	finish := func() {
		if now.id != "" && (now.sums.debitsPending != debits || now.sums.creditsPending != credits) {
			v.finding("pending", string(now.id), "it says %d debits and %d credits pending, its open holds make %d and %d",
				now.sums.debitsPending, now.sums.creditsPending, debits, credits)
		}
	}
	err := stream(ctx, tx, func(scan database.Scan) error {
		var a account
		var debit, credit int64
		if err := scan(&a.id, &a.sums.debitsPending, &a.sums.creditsPending, &debit, &credit); err != nil {
			return err
		}
		if a.id != now.id {
			finish()
			now, debits, credits = a, 0, 0
			counted++
		}
		var one, other bool
		debits, one = add(debits, debit)
		credits, other = add(credits, credit)
		if !one || !other {
			v.finding("pending", string(a.id), "its open holds are beyond counting")
		}
		return nil
	}, `select a.account_id, a.debits_pending, a.credits_pending, coalesce(h.debit, 0), coalesce(h.credit, 0)
		from ledger_account a
		left join (
			select debit_account as account_id, amount as debit, 0 as credit from ledger_hold where state = 'open'
			union all
			select credit_account, 0, amount from ledger_hold where state = 'open'
		) h on h.account_id = a.account_id
		order by a.account_id`)
	if err != nil {
		return err
	}
	finish()
	v.summary("pending", before, counted, "%d accounts: what is pending is what the open holds make", counted)
	return nil
}
