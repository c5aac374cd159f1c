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
