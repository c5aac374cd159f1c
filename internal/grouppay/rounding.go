package grouppay

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

// circle is those who see a request: all of a conversation, by its id, or some of its members. Who bore the units that did not
// divide is remembered for each circle. A private request goes by what the whole conversation has seen and by what its own
// circle has; what others settled among themselves shows in nobody's cents.
type circle string

// bearing is units of rounding that a member bore in a circle.
type bearing struct {
	circle circle
	user   person.UserID
	units  int64
}

func (r *request) circle() circle {
	if r.terms.Visibility == ToEveryone {
		return circle(r.conversation)
	}
	sum := sha256.New()
	sum.Write([]byte(r.conversation))
	for _, user := range slices.Sorted(slices.Values(r.audience())) {
		sum.Write([]byte(" " + user))
	}
	return circle(hex.EncodeToString(sum.Sum(nil)))
}

// audience is who sees a request that is not everybody's.
func (r *request) audience() []person.UserID {
	users := []person.UserID{r.requester}
	for _, p := range r.payers {
		users = append(users, p.user)
	}
	return users
}

// loadBorne reads what counts for some requests.
func loadBorne(ctx context.Context, tx *database.Tx, requests ...*request) error {
	tallies := map[circle]map[person.UserID]int64{}
	for _, r := range requests {
		tallies[r.circle()], tallies[circle(r.conversation)] = map[person.UserID]int64{}, map[person.UserID]int64{}
	}
	_, err := database.Among(ctx, tx, func(scan database.Scan) (b bearing, err error) {
		if err = scan(&b.circle, &b.user, &b.units); err == nil {
			tallies[b.circle][b.user] = b.units
		}
		return b, err
	}, `select circle, user_id, units from borne where circle in `, slices.Sorted(maps.Keys(tallies)))
	for _, r := range requests {
		r.borne = maps.Clone(tallies[circle(r.conversation)])
		if own := r.circle(); own != circle(r.conversation) {
			for user, units := range tallies[own] {
				r.borne[user] += units
			}
		}
	}
	return err
}

// addBorne adds up who bore the units that did not divide.
func addBorne(ctx context.Context, tx *database.Tx, borne []bearing) error {
	type member struct {
		circle circle
		user   person.UserID
	}
	sums := map[member]int64{}
	for _, b := range borne {
		sums[member{b.circle, b.user}] += b.units
	}
	members := slices.SortedFunc(maps.Keys(sums), func(a, b member) int {
		return cmp.Or(cmp.Compare(a.circle, b.circle), cmp.Compare(a.user, b.user))
	})
	rows := make([][]any, len(members))
	for i, m := range members {
		rows[i] = []any{m.circle, m.user, sums[m]}
	}
	_, err := database.Insert(ctx, tx, `borne (circle, user_id, units)`, rows,
		`on conflict (circle, user_id) do update set units = borne.units + excluded.units`)
	return err
}
