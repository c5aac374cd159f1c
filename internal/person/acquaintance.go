package person

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// FriendsSince tells since when each of a user's friends has been one.
func FriendsSince(ctx context.Context, tx *database.Tx, user UserID) (map[UserID]time.Time, error) {
	since := map[UserID]time.Time{}
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var friend UserID
		var accepted int64
		err = scan(&friend, &accepted)
		since[friend] = at(accepted)
		return none, err
	}, `select high_id, coalesce(accepted_at, created_at) from friendship where low_id = $1 and state = 'accepted'
		union all select low_id, coalesce(accepted_at, created_at) from friendship where high_id = $1 and state = 'accepted'`, user)
	return since, err
}

// Pair is two people, in the order in which their one friendship row has them.
type Pair struct{ Low, High UserID }

// PairOf makes a pair of two people.
func PairOf(a, b UserID) Pair {
	low, high := pair(a, b)
	return Pair{low, high}
}

// Friendships tells since when some pairs have been friends; those who are none are left out.
func Friendships(ctx context.Context, tx *database.Tx, pairs []Pair) (map[Pair]time.Time, error) {
	since, rows := make(map[Pair]time.Time, len(pairs)), make([][]any, len(pairs))
	for i, p := range pairs {
		rows[i] = []any{p.Low, p.High}
	}
	_, err := database.Beside(ctx, tx, func(scan database.Scan) (p Pair, err error) {
		var accepted int64
		err = scan(&p.Low, &p.High, &accepted)
		since[p] = at(accepted)
		return p, err
	}, `select f.low_id, f.high_id, coalesce(f.accepted_at, f.created_at) from`,
		`cross join friendship f where f.low_id = d.column1 and f.high_id = d.column2 and f.state = 'accepted'`, rows, "text", "text")
	return since, err
}

// FriendsAmong tells since when some people have been a user's friends; those who are none are left out.
func FriendsAmong(ctx context.Context, tx *database.Tx, user UserID, others []UserID) (map[UserID]time.Time, error) {
	pairs := make([]Pair, len(others))
	for i, other := range others {
		pairs[i] = PairOf(user, other)
	}
	found, err := Friendships(ctx, tx, pairs)
	since := make(map[UserID]time.Time, len(found))
	for i, other := range others {
		if at, friends := found[pairs[i]]; friends {
			since[other] = at
		}
	}
	return since, err
}

// FriendsAfter lists a user's friends in the order of their ids, from behind one of them on.
func FriendsAfter(ctx context.Context, tx *database.Tx, user, after UserID, limit int) ([]UserID, error) {
	// Whoever's id is lower than the user's stands in the first column, so that this order is that of the rows of one index
	// and then of another, and nothing has to be sorted.
	lower, err := database.All(ctx, tx, database.Column[UserID], `select low_id from friendship
		where high_id = $1 and low_id > $2 and state = 'accepted' order by low_id limit $3`, user, after, limit)
	if err != nil || len(lower) == limit {
		return lower, err
	}
	higher, err := database.All(ctx, tx, database.Column[UserID], `select high_id from friendship
		where low_id = $1 and high_id > $2 and state = 'accepted' order by high_id limit $3`, user, after, limit-len(lower))
	return append(lower, higher...), err
}

// FriendshipsAfter lists pairs of friends in the order of their ids, from behind one of them on.
func FriendshipsAfter(ctx context.Context, tx *database.Tx, after Pair, limit int) ([]Pair, error) {
	return database.All(ctx, tx, func(scan database.Scan) (p Pair, err error) {
		err = scan(&p.Low, &p.High)
		return p, err
	}, `select low_id, high_id from friendship where (low_id, high_id) > ($1, $2) and state = 'accepted'
		order by low_id, high_id limit $3`, after.Low, after.High, limit)
}

// BlockedAmong tells which of some people have blocked a user, or are blocked by them.
func BlockedAmong(ctx context.Context, tx *database.Tx, user UserID, others []UserID) (map[UserID]bool, error) {
	blocked := map[UserID]bool{}
	if len(others) == 0 {
		return blocked, nil
	}
	in, args := database.List(2, others)
	found, err := database.All(ctx, tx, database.Column[UserID], `select blocked_id from block where user_id = $1 and blocked_id in `+in+`
		union select user_id from block where blocked_id = $1 and user_id in `+in, append([]any{user}, args...)...)
	for _, one := range found {
		blocked[one] = true
	}
	return blocked, err
}

// Locales tells which language each of some people has chosen; those who have not are left out.
func Locales(ctx context.Context, tx *database.Tx, users []UserID) (map[UserID]string, error) {
	locales := map[UserID]string{}
	if len(users) == 0 {
		return locales, nil
	}
	in, args := database.List(1, users)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var user UserID
		var locale string
		err = scan(&user, &locale)
		locales[user] = locale
		return none, err
	}, `select user_id, locale from person where locale <> '' and user_id in `+in, args...)
	return locales, err
}

// MarkDevice notes on which browser a terminal is signed in, by the mark that the browser keeps when people sign out.
func (s *Service) MarkDevice(ctx context.Context, tx *database.Tx, terminal TerminalID, mark string) error {
	_, err := tx.Exec(ctx, `update terminal set device_hash = $2 where terminal_id = $1`, terminal, hashToken(mark))
	return err
}

// HasSignedInOn tells whether a user has ever signed in on the browser of a terminal.
func HasSignedInOn(ctx context.Context, tx *database.Tx, user UserID, terminal TerminalID) (bool, error) {
	found, err := SignedInOn(ctx, tx, Seat{user, terminal})
	return len(found) > 0, err
}

// Seat is somebody at a terminal that need not be theirs.
type Seat struct {
	User     UserID
	Terminal TerminalID
}

// SignedInOn is HasSignedInOn for several; seats at which it is not so are left out.
func SignedInOn(ctx context.Context, tx *database.Tx, seats ...Seat) (map[Seat]bool, error) {
	found, rows := map[Seat]bool{}, make([][]any, len(seats))
	for i, seat := range seats {
		rows[i] = []any{seat.User, seat.Terminal}
	}
	_, err := database.Beside(ctx, tx, func(scan database.Scan) (seat Seat, err error) {
		err = scan(&seat.User, &seat.Terminal)
		found[seat] = true
		return seat, err
	}, `select distinct other.user_id, here.terminal_id from`, `cross join terminal here cross join terminal other
		where here.terminal_id = d.column2 and here.device_hash <> '' and other.device_hash = here.device_hash and other.user_id = d.column1`,
		rows, "text", "text")
	return found, err
}
