package referral

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

// closenessDays is how far back it matters how much two people write to each other.
const closenessDays = 30

// closeness orders candidates: how much and how lately two people write to each other, and how many groups they share. At
// most 300 for messages, 60 for the days since the last one, 50 for groups.
func (c candidate) closeness(now time.Time) int64 {
	score := 3*min(c.Messages, 100) + 5*min(c.Groups, 10)
	if !c.LastAt.IsZero() {
		score += 2 * max(0, closenessDays-int64(now.Sub(c.LastAt)/(24*time.Hour)))
	}
	return score
}

// Talked keeps how close those are who have written to each other in some conversations. It is for background work: a message
// waits for nothing of it.
func (s *Service) Talked(ctx context.Context, tx *database.Tx, conversations []chat.ConversationID) error {
	pairs, err := s.chats.Pairs(ctx, tx, conversations)
	if err != nil {
		return err
	}
	return s.measure(ctx, tx, pairs)
}

// Round works out anew how close the next friends are, as many as limit says: everybody once a day, since time passes, groups
// are joined and friendships made without a word being written. It tells how many pairs it took.
func (s *Service) Round(ctx context.Context, tx *database.Tx, limit int) (int64, error) {
	now := s.now()
	type round struct {
		after person.Pair
		began int64
	}
	found, err := database.All(ctx, tx, func(scan database.Scan) (r round, err error) {
		err = scan(&r.after.Low, &r.after.High, &r.began)
		return r, err
	}, `select low_id, high_id, began_at from closeness_round`)
	if err != nil {
		return 0, err
	}
	at := round{began: now.UnixMicro()}
	if len(found) > 0 {
		at = found[0]
	}
	pairs, err := person.FriendshipsAfter(ctx, tx, at.after, limit)
	if err == nil && len(pairs) == 0 && !moment(at.began).Add(24*time.Hour).After(now) {
		at = round{began: now.UnixMicro()}
		pairs, err = person.FriendshipsAfter(ctx, tx, at.after, limit)
	}
	if err != nil || len(pairs) == 0 {
		return 0, err
	}
	from := at.after
	at.after = pairs[len(pairs)-1]
	if _, err := tx.Exec(ctx, `insert into closeness_round (only_row, low_id, high_id, began_at) values (1, $1, $2, $3)
		on conflict (only_row) do update set low_id = excluded.low_id, high_id = excluded.high_id, began_at = excluded.began_at`,
		at.after.Low, at.after.High, at.began); err != nil {
		return 0, err
	}
	former, err := keptBetween(ctx, tx, from, at.after, len(pairs) < limit)
	if err != nil {
		return 0, err
	}
	return int64(len(pairs)), s.measure(ctx, tx, distinct(append(former, pairs...)))
}

func distinct(pairs []person.Pair) []person.Pair {
	order := func(a, b person.Pair) int { return cmp.Or(cmp.Compare(a.Low, b.Low), cmp.Compare(a.High, b.High)) }
	slices.SortFunc(pairs, order)
	return slices.Compact(pairs)
}

// keptBetween are the pairs of whom a closeness is kept, those who are no friends any more among them: behind one, up to another
// or to the last.
func keptBetween(ctx context.Context, tx *database.Tx, from, to person.Pair, last bool) ([]person.Pair, error) {
	query, args := `select user_id, friend_id from closeness where user_id < friend_id and (user_id, friend_id) > ($1, $2)`, []any{from.Low, from.High}
	if !last {
		query, args = query+` and (user_id, friend_id) <= ($3, $4)`, append(args, to.Low, to.High)
	}
	return database.All(ctx, tx, func(scan database.Scan) (p person.Pair, err error) {
		err = scan(&p.Low, &p.High)
		return p, err
	}, query, args...)
}

// measure keeps how close some pairs are now, and writes only what has changed.
func (s *Service) measure(ctx context.Context, tx *database.Tx, pairs []person.Pair) error {
	kept, err := keptCloseness(ctx, tx, pairs)
	if err != nil {
		return err
	}
	now, err := s.closenessOf(ctx, tx, pairs)
	if err != nil {
		return err
	}
	var closer [][]any
	for _, p := range pairs {
		switch score := now[p]; score {
		case kept[p]:
		case 0:
			for _, side := range []person.Pair{p, {Low: p.High, High: p.Low}} {
				if _, err := tx.Exec(ctx, `delete from closeness where user_id = $1 and friend_id = $2`, side.Low, side.High); err != nil {
					return err
				}
			}
		default:
			closer = append(closer, []any{p.Low, p.High, score}, []any{p.High, p.Low, score})
		}
	}
	_, err = database.Insert(ctx, tx, `closeness (user_id, friend_id, score)`, closer,
		`on conflict (user_id, friend_id) do update set score = excluded.score`)
	return err
}

// closenessOf works out how close pairs are; those who are no friends are not at all.
func (s *Service) closenessOf(ctx context.Context, tx *database.Tx, pairs []person.Pair) (map[person.Pair]int64, error) {
	friends, err := person.Friendships(ctx, tx, pairs)
	if err != nil {
		return nil, err
	}
	others := map[person.UserID][]person.UserID{}
	for p := range friends {
		others[p.Low] = append(others[p.Low], p.High)
	}
	scores, now := make(map[person.Pair]int64, len(pairs)), s.now()
	for user, friends := range others {
		groups, err := s.chats.GroupsOf(ctx, tx, user)
		if err != nil {
			return nil, err
		}
		known, err := s.chats.Between(ctx, tx, user, groups, friends, now.AddDate(0, 0, -closenessDays))
		if err != nil {
			return nil, err
		}
		for friend, a := range known {
			scores[person.PairOf(user, friend)] = candidate{Acquaintance: a}.closeness(now)
		}
	}
	return scores, nil
}

func keptCloseness(ctx context.Context, tx *database.Tx, pairs []person.Pair) (map[person.Pair]int64, error) {
	kept, rows := make(map[person.Pair]int64, len(pairs)), make([][]any, len(pairs))
	for i, p := range pairs {
		rows[i] = []any{p.Low, p.High}
	}
	_, err := database.Beside(ctx, tx, func(scan database.Scan) (p person.Pair, err error) {
		var score int64
		err = scan(&p.Low, &p.High, &score)
		kept[p] = score
		return p, err
	}, `select k.user_id, k.friend_id, k.score from`, `cross join closeness k where k.user_id = d.column1 and k.friend_id = d.column2`,
		rows, "text", "text")
	return kept, err
}

// nearest walks through a user's friends from the closest on. Only as many are read as are asked for.
type nearest struct {
	user  person.UserID
	score int64         // of the last one that was read by closeness
	last  person.UserID // and who that was; after that, the last of those who have none
	far   bool          // whether all who have a closeness are read
	end   bool
	ahead []candidate // read, and not yet given
	seen  map[person.UserID]bool
}

// next gives the next friends, a few more or less than n; none when there are no more. What is kept may be a little old: it
// says whom to read, and what is counted now says in which order they come. Time alone makes nobody closer, so that whoever is
// as close now as the next one was then can be given.
func (s *Service) next(ctx context.Context, tx *database.Tx, ch choice, w *nearest, n int) ([]candidate, error) {
	var given []candidate
	for len(given) < n && !w.end {
		page, err := w.page(ctx, tx, n)
		if err != nil {
			return nil, err
		}
		fresh, err := s.acquaint(ctx, tx, ch, page)
		if err != nil {
			return nil, err
		}
		w.ahead = append(w.ahead, fresh...)
		s.sort(w.ahead)
		bound := int64(0)
		if !w.far && len(w.seen) < s.atOnce {
			bound = w.score
		}
		now, ready := s.now(), 0
		for ready < len(w.ahead) && w.ahead[ready].closeness(now) >= bound {
			ready++
		}
		given, w.ahead = append(given, w.ahead[:ready]...), slices.Clone(w.ahead[ready:])
	}
	return given, nil
}

// page reads who comes next by what is kept, and then those of whom nothing is.
func (w *nearest) page(ctx context.Context, tx *database.Tx, n int) ([]person.UserID, error) {
	if w.far {
		users, err := person.FriendsAfter(ctx, tx, w.user, w.last, n)
		if w.end = len(users) < n; len(users) > 0 {
			w.last = users[len(users)-1]
		}
		return slices.DeleteFunc(users, func(user person.UserID) bool { return w.seen[user] }), err
	}
	users, err := database.All(ctx, tx, func(scan database.Scan) (user person.UserID, err error) {
		err = scan(&user, &w.score)
		return user, err
	}, `select friend_id, score from closeness where user_id = $1 and (score < $2 or score = $2 and friend_id > $3)
		order by score desc, friend_id limit $4`, w.user, w.score, w.last, n)
	if err != nil {
		return nil, err
	}
	for _, user := range users {
		w.seen[user], w.last = true, user
	}
	if len(users) < n {
		w.far, w.last = true, ""
	}
	return users, nil
}

func walkFrom(user person.UserID) *nearest {
	return &nearest{user: user, score: 1 << 32, seen: map[person.UserID]bool{}}
}

// sort puts candidates in the order of their closeness.
func (s *Service) sort(all []candidate) {
	now := s.now()
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.closeness(now), a.closeness(now)), cmp.Compare(a.user, b.user))
	})
}
