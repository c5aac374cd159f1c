package work

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// Waiting is work that is due and not done yet.
type Waiting struct {
	Work  string
	Count int64
	Lag   time.Duration // for how long the oldest of it has been due
}

// backlogs ask for each work how much of it is due at $1, and since when. Each is answered from the index by which the work itself
// is found.
var backlogs = []struct{ work, query string }{
	{"deadlines", `select count(*), min(deadline) from payment_request where state = 'open' and deadline is not null and deadline <= $1`},
	{"rewards", `select count(*), min(due_at) from reward where state = 'pending' and due_at <= $1`},
	{"vouchers", `select count(*), min(valid_until) from voucher
		where state in ('reserved', 'active') and valid_until is not null and valid_until <= $1`},
	{"recommendations", `select count(*), min(created_at) from recommendation_rest where created_at <= $1`},
	{"holds", `select count(*), min(expires_at) from ledger_hold where state = 'open' and expires_at is not null and expires_at <= $1`},
	{"sealing", `select count(*), min(t.created_at) from ledger_unsealed u join ledger_transfer t on t.transfer_id = u.transfer_id
		where t.created_at <= $1`},
}

// Backlog tells what is due and not done yet, of every sort of work whose delay somebody would notice. On a healthy server all
// of it is near nothing.
func Backlog(ctx context.Context, tx *database.Tx, now time.Time) ([]Waiting, error) {
	all := make([]Waiting, len(backlogs))
	for i, one := range backlogs {
		var oldest *int64
		all[i].Work = one.work
		if err := tx.QueryRow(ctx, one.query, now.UnixMicro()).Scan(&all[i].Count, &oldest); err != nil {
			return nil, err
		}
		if oldest != nil {
			all[i].Lag = now.Sub(time.UnixMicro(*oldest))
		}
	}
	return all, nil
}
