package api

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/offer"
)

// wrongCode counts a wrong code at a counter, for the terminal or key and for the merchant. This node counts it at once, and
// beside the answer it is written down for all of them; what the others wrote is learnt by the way. So whoever guesses at many
// nodes has one guess more at each than at one, and right codes cost nothing.
func (e *edge) wrongCode(hand string, merchant offer.MerchantID) {
	now := e.now()
	counted := map[string]*limiter{}
	for name, limit := range map[string]*limiter{hand: e.guesses, string(merchant): e.allGuesses} {
		// One that is too many is refused the next time.
		if limit.take(name) == nil {
			counted[name] = limit
		}
	}
	e.later("a wrong code", func(ctx context.Context, tx *database.Tx) error {
		for _, name := range slices.Sorted(maps.Keys(counted)) {
			until, err := noteWrong(ctx, tx, name, now, counted[name].every)
			if err != nil {
				return err
			}
			counted[name].catchUp(name, until)
		}
		return nil
	})
}

// noteWrong adds one to the wrong codes of a name and tells until when all of them count.
func noteWrong(ctx context.Context, tx *database.Tx, name string, now time.Time, each time.Duration) (time.Time, error) {
	var until int64
	err := tx.QueryRow(ctx, `insert into wrong_code (name, counts_until) values ($1, $2) on conflict (name) do update
		set counts_until = case when wrong_code.counts_until > $3 then wrong_code.counts_until + $4 else $2 end returning counts_until`,
		name, now.Add(each).UnixMicro(), now.UnixMicro(), each.Microseconds()).Scan(&until)
	return time.UnixMicro(until), err
}

// pruneWrong forgets wrong codes that do not count any more.
func pruneWrong(ctx context.Context, tx *database.Tx, now time.Time, limit int) (int64, error) {
	return tx.Exec(ctx, `delete from wrong_code where name in
		(select name from wrong_code where counts_until < $1 order by counts_until limit $2)`, now.UnixMicro(), limit)
}

// Prune forgets what the edge keeps for a while: first answers to keys, and wrong codes. It forgets at most limit of each and
// tells of which it forgot more.
func Prune(ctx context.Context, tx *database.Tx, now time.Time, limit int) (int64, error) {
	keys, err := PruneKeys(ctx, tx, now.Add(-KeysKept), limit)
	if err != nil {
		return 0, err
	}
	codes, err := pruneWrong(ctx, tx, now, limit)
	return max(keys, codes), err
}
