package person

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// keptAfterEnd is how long ended sessions and links stay in the database, for an operator who looks into an incident.
const keptAfterEnd = 30 * 24 * time.Hour

// Prune deletes what has ended: ceremonies at once, sessions and invitations after thirty days; at most limit of each. It
// tells how many rows it deleted.
func (s *Service) Prune(ctx context.Context, tx *database.Tx, limit int) (int64, error) {
	now := s.now()
	var total int64
	for _, one := range []struct {
		statement string
		before    time.Time
	}{
		{`delete from ceremony where ceremony_id in (select ceremony_id from ceremony where expires_at <= $1 limit $2)`, now},
		{`delete from terminal where terminal_id in
			(select terminal_id from terminal where expires_at <= $1 or revoked_at <= $1 limit $2)`, now.Add(-keptAfterEnd)},
		{`delete from invitation where invitation_id in
			(select invitation_id from invitation where expires_at <= $1 or revoked_at <= $1 limit $2)`, now.Add(-keptAfterEnd)},
	} {
		deleted, err := tx.Exec(ctx, one.statement, one.before.UnixMicro(), int64(limit))
		if err != nil {
			return total, err
		}
		total += deleted
	}
	return total, nil
}
