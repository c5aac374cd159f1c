package ledger

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
)

// Seal puts up to limit committed transfers that are in no block yet into the next one, and tells how many; 0 when there
// was nothing to do. It is run again and again, a moment after the commits, so that the chain is no lock in their way.
//
// Sealers on several nodes do no harm: a block's number is taken once, and whoever comes second seals nothing.
func (l *Ledger) Seal(ctx context.Context, tx *database.Tx, limit int) (int, error) {
	waiting, err := database.All(ctx, tx, func(scan database.Scan) (whole, error) { return readWhole(scan) },
		`select `+wholeColumns+` from ledger_unsealed u join ledger_transfer t on t.transfer_id = u.transfer_id`+
			wholeJoins+` order by u.transfer_id limit $1`, limit)
	if err != nil || len(waiting) == 0 {
		return 0, err
	}
	next, err := nextBlock(ctx, tx)
	if err != nil {
		return 0, err
	}
	next.transfers, next.sealedAt = int64(len(waiting)), l.now().UnixMicro()
	d := newDigest(next)
	for _, w := range waiting {
		d.transfer(w)
	}
	made, err := tx.Exec(ctx, `insert into ledger_block (block, version, previous_hash, hash, transfers, sealed_at)
		values ($1, $2, $3, $4, $5, $6) on conflict (block) do nothing`,
		next.number, next.version, next.previous, d.sum(), next.transfers, next.sealedAt)
	if err != nil || made == 0 {
		return 0, err
	}
	return len(waiting), enclose(ctx, tx, next.number, waiting)
}

func nextBlock(ctx context.Context, tx *database.Tx) (block, error) {
	last, err := database.All(ctx, tx, func(scan database.Scan) (b block, err error) {
		err = scan(&b.number, &b.hash)
		return b, err
	}, `select block, hash from ledger_block order by block desc limit 1`)
	next := block{number: 1, version: form, previous: genesis}
	if len(last) == 1 {
		next.number, next.previous = last[0].number+1, last[0].hash
	}
	return next, err
}

// enclose gives the transfers their places in the block and takes them off the list of those that wait.
func enclose(ctx context.Context, tx *database.Tx, number int64, transfers []whole) error {
	rows := make([][]any, len(transfers))
	for i, w := range transfers {
		rows[i] = []any{number, int64(i + 1), w.ID}
	}
	if _, err := database.Insert(ctx, tx, `ledger_sealed (block, place, transfer_id)`, rows); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `delete from ledger_unsealed where exists (select 1 from ledger_sealed s
		where s.block = $1 and s.transfer_id = ledger_unsealed.transfer_id)`, number)
	return err
}
