package event

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
)

// Epoch is the name of this database's history. It is made when first asked for, in a transaction that may write, and
// stays: a channel's seq means something only together with it.
func Epoch(ctx context.Context, tx *database.Tx) (string, error) {
	if _, err := tx.Exec(ctx, `insert into event_epoch (only_row, epoch) values (1, $1) on conflict (only_row) do nothing`,
		id.New[string]("ep")); err != nil {
		return "", err
	}
	var epoch string
	err := tx.QueryRow(ctx, `select epoch from event_epoch where only_row = 1`).Scan(&epoch)
	return epoch, err
}

// EndEpoch ends this database's history: what is recorded from now on belongs to another one, and terminals that know more
// than an older copy of the database holds read everything afresh.
func EndEpoch(ctx context.Context, tx *database.Tx) error {
	_, err := tx.Exec(ctx, `delete from event_epoch`)
	return err
}
