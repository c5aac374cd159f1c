package ledger

import (
	"context"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
)

// reading is a block whose transfers are being gone through.
type reading struct {
	block
	digest digest
	places int64
}

func (r reading) open() bool { return r.digest.Hash != nil }

// chain hashes every block again, from the transfers and entries as they stand now.
func (v *verifier) chain(ctx context.Context, tx *database.Tx) error {
	before, sealed := v.findings, int64(0)
	now := reading{block: block{hash: genesis}}
	err := stream(ctx, tx, func(scan database.Scan) error {
		var b block
		var place int64
		var id TransferID
		w, err := readWhole(scan, &b.number, &b.version, &b.previous, &b.hash, &b.transfers, &b.sealedAt, &place, &id)
		if err != nil {
			return err
		}
		if !now.open() || b.number != now.number {
			v.closeBlock(now)
			v.follows(now.block, b)
			now = reading{block: b, digest: newDigest(b)}
		}
		if place == 0 {
			return nil // a block with no transfer left in it
		}
		sealed++
		now.places++
		if place != now.places {
			v.finding("chain", blockName(b), "place %d holds what should be at %d", place, now.places)
		}
		if w.ID == "" {
			v.finding("chain", blockName(b), "transfer %s at place %d is not there", id, place)
		}
		now.digest.transfer(w)
		return nil
	}, `select b.block, b.version, b.previous_hash, b.hash, b.transfers, b.sealed_at,
			coalesce(s.place, 0), coalesce(s.transfer_id, ''), `+wholeColumns+`
		from ledger_block b
		left join ledger_sealed s on s.block = b.block
		left join ledger_transfer t on t.transfer_id = s.transfer_id`+wholeJoins+`
		order by b.block, s.place`)
	if err != nil {
		return err
	}
	v.closeBlock(now)
	v.summary("chain", before, now.number, "blocks: %d, transfers in them: %d, up to hash %s", now.number, sealed, now.hash)
	return nil
}

func blockName(b block) string { return fmt.Sprintf("block %d", b.number) }

func (v *verifier) follows(last, b block) {
	if b.number != last.number+1 {
		v.finding("chain", blockName(b), "block %d should come after block %d", last.number+1, last.number)
	}
	if b.previous != last.hash {
		v.finding("chain", blockName(b), "it does not follow from block %d: it names the hash %s, not %s", last.number, b.previous, last.hash)
	}
	if b.version != form {
		v.finding("chain", blockName(b), "it is of version %d, which is not known here", b.version)
	}
}

func (v *verifier) closeBlock(now reading) {
	if !now.open() {
		return
	}
	if now.places != now.transfers {
		v.finding("chain", blockName(now.block), "it sealed %d transfers and has %d", now.transfers, now.places)
	}
	if sum := now.digest.sum(); sum != now.hash {
		v.finding("chain", blockName(now.block), "its transfers are not as they were sealed: they hash to %s, not %s", sum, now.hash)
	}
}

// tail tells how much the chain does not cover yet.
func (v *verifier) tail(ctx context.Context, tx *database.Tx) error {
	var waiting int64
	if err := tx.QueryRow(ctx, `select count(*) from ledger_unsealed`).Scan(&waiting); err != nil {
		return err
	}
	v.summary("tail", v.findings, waiting, "%d transfers are not sealed yet", waiting)
	return nil
}

// strays looks for rows that belong to nothing, which the other checks, going from account to account, transfer to
// transfer and block to block, do not come by.
func (v *verifier) strays(ctx context.Context, tx *database.Tx) error {
	before, counted := v.findings, int64(0)
	for _, kind := range []struct{ what, query string }{
		{"entries of no account", `select count(*) from ledger_entry e
			left join ledger_account a on a.account_id = e.account_id where a.account_id is null`},
		{"sealed places of no block or no transfer", `select count(*) from ledger_sealed s
			left join ledger_block b on b.block = s.block left join ledger_transfer t on t.transfer_id = s.transfer_id
			where b.block is null or t.transfer_id is null`},
		{"places in the tail of no transfer", `select count(*) from ledger_unsealed u
			left join ledger_transfer t on t.transfer_id = u.transfer_id where t.transfer_id is null`},
	} {
		var found int64
		if err := tx.QueryRow(ctx, kind.query).Scan(&found); err != nil {
			return err
		}
		counted += found
		if found > 0 {
			v.finding("strays", kind.what, "there are %d", found)
		}
	}
	v.summary("strays", before, counted, "rows that belong to nothing: %d", counted)
	return nil
}
