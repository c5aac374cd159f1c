package ledger

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"strings"

	"github.com/trilby-chat/trilby/internal/database"
)

// The form in which a block is hashed, version 1. It is a promise to every block ever sealed: another form is another
// version, and this one stays.
//
// A block's hash is the SHA-256, in lower-case hexadecimal, of these fields one after the other. A text is its length in
// bytes and then its bytes (UTF-8); a number, and a length, is eight bytes, two's complement, most significant first.
//
//	text    "trilby ledger block"
//	number  version, 1
//	text    hash of the block before; 64 zeros for block 1
//	number  which block it is, from 1
//	number  when it was sealed, Unix microseconds
//	number  how many transfers follow
//
// then for each transfer, in the order of its place in the block:
//
//	text    transfer id, debit account, credit account, currency
//	number  amount
//	text    kind, reference, memo, id of the hold it was captured from or ""
//	number  when it was made, Unix microseconds
//
// and for its two entries, the debit's first:
//
//	text    kind and id of the account's owner
//	number  seq, amount (below zero for the debit), balance, when it was made
//
// The owner is in it because an account that changes hands would move money as surely as a changed amount.
const form = 1

// genesis stands for the hash before the first block.
var genesis = strings.Repeat("0", 2*sha256.Size)

type block struct {
	number    int64
	version   int64
	previous  string
	hash      string
	transfers int64
	sealedAt  int64
}

// side is an entry with its account's owner.
type side struct {
	owner                    Owner
	seq, amount, balance, at int64
}

// whole is a transfer with both its entries.
type whole struct {
	Transfer
	debit, credit side
}

// wholeColumns and wholeJoins read a transfer t with its entries. What is missing reads as nothing, so that a ledger
// somebody tampered with can still be read, and be found out.
const (
	wholeColumns = `coalesce(t.transfer_id, ''), coalesce(t.debit_account, ''), coalesce(t.credit_account, ''),
		coalesce(t.currency, ''), coalesce(t.amount, 0), coalesce(t.kind, ''), coalesce(t.reference, ''),
		coalesce(t.memo, ''), coalesce(t.hold_id, ''), coalesce(t.created_at, 0),
		coalesce(da.owner_kind, ''), coalesce(da.owner_id, ''), coalesce(d.seq, 0), coalesce(d.amount, 0),
		coalesce(d.balance, 0), coalesce(d.created_at, 0),
		coalesce(ca.owner_kind, ''), coalesce(ca.owner_id, ''), coalesce(c.seq, 0), coalesce(c.amount, 0),
		coalesce(c.balance, 0), coalesce(c.created_at, 0)`
	wholeJoins = `
		left join ledger_entry d on d.transfer_id = t.transfer_id and d.account_id = t.debit_account
		left join ledger_account da on da.account_id = t.debit_account
		left join ledger_entry c on c.transfer_id = t.transfer_id and c.account_id = t.credit_account
		left join ledger_account ca on ca.account_id = t.credit_account`
)

// readWhole reads wholeColumns, after columns of the caller's own.
func readWhole(scan database.Scan, before ...any) (w whole, err error) {
	var at int64
	err = scan(append(before, &w.ID, &w.Debit, &w.Credit, &w.Currency, &w.Amount, &w.Kind, &w.Reference, &w.Memo, &w.Hold, &at,
		&w.debit.owner.Kind, &w.debit.owner.ID, &w.debit.seq, &w.debit.amount, &w.debit.balance, &w.debit.at,
		&w.credit.owner.Kind, &w.credit.owner.ID, &w.credit.seq, &w.credit.amount, &w.credit.balance, &w.credit.at)...)
	w.At = moment(at)
	return w, err
}

// digest hashes a block in the canonical form.
type digest struct{ hash.Hash }

func newDigest(b block) digest {
	d := digest{sha256.New()}
	d.text("trilby ledger block")
	d.number(b.version)
	d.text(b.previous)
	d.number(b.number, b.sealedAt, b.transfers)
	return d
}

func (d digest) transfer(w whole) {
	d.text(string(w.ID), string(w.Debit), string(w.Credit), string(w.Currency))
	d.number(w.Amount)
	d.text(w.Kind, w.Reference, w.Memo, string(w.Hold))
	d.number(w.At.UnixMicro())
	for _, s := range []side{w.debit, w.credit} {
		d.text(string(s.owner.Kind), s.owner.ID)
		d.number(s.seq, s.amount, s.balance, s.at)
	}
}

func (d digest) sum() string { return hex.EncodeToString(d.Sum(nil)) }

func (d digest) text(all ...string) {
	for _, one := range all {
		d.number(int64(len(one)))
		_, _ = d.Write([]byte(one)) // a hash never fails to take bytes
	}
}

func (d digest) number(all ...int64) {
	for _, one := range all {
		_, _ = d.Write(binary.BigEndian.AppendUint64(nil, uint64(one)))
	}
}
