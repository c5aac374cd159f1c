package person

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
)

// place is where a page of people, in order of name, ends.
type place struct {
	Name string `json:"n"`
	ID   UserID `json:"i"`
}

func (p place) cursor() string {
	text, _ := json.Marshal(p) // two strings
	return base64.RawURLEncoding.EncodeToString(text)
}

func parsePlace(cursor string) (place, error) {
	var p place
	if cursor == "" {
		return p, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err == nil {
		err = json.Unmarshal(text, &p)
	}
	// Whoever opens a cursor and writes another name into it may, as long as it is one that a name can be.
	if err != nil || !id.Valid("u", string(p.ID)) || strings.ContainsRune(p.Name, 0) {
		return place{}, fault.ErrInvalid.Saying("The cursor is not one that was given out.").With("parameter", "cursor")
	}
	return p, nil
}

// page cuts what was read, one more than asked for, to what was asked for, and tells where the next page begins.
func page[T any](rows []T, limit int, end func(T) place) ([]T, string) {
	if len(rows) <= limit {
		return rows, ""
	}
	return rows[:limit], end(rows[limit-1]).cursor()
}

// placed is something with its place in the order of names.
type placed[T any] struct {
	value T
	place place
}

// listed makes an empty list of no list, because JSON tells them apart.
func listed[T any](rows []T) []T {
	if rows == nil {
		return []T{}
	}
	return rows
}

func values[T any](rows []placed[T]) []T {
	out := make([]T, len(rows))
	for i, row := range rows {
		out[i] = row.value
	}
	return out
}

// Friends lists the actor's friends by name, at most limit of them; next is the cursor of the rest, empty at the end.
func (s *Service) Friends(ctx context.Context, tx *database.Tx, actor Actor, cursor string, limit int) (friends []Friend, next string, err error) {
	after, err := parsePlace(cursor)
	if err != nil {
		return nil, "", err
	}
	limit = min(max(limit, 1), longestPage)
	rows, err := database.All(ctx, tx, func(scan database.Scan) (placed[Friend], error) {
		var row placed[Friend]
		var since int64
		u := &row.value.User
		err := scan(&u.ID, &u.Handle, &u.Name, &u.About, &u.PictureID, &row.place.Name, &since)
		row.value.Since, row.place.ID = at(since), u.ID
		return row, err
	}, `select `+userColumns+`, p.search_name, f.accepted_at from friendship f
		join person p on p.user_id = case when f.low_id = $1 then f.high_id else f.low_id end
		where (f.low_id = $1 or f.high_id = $1) and f.state = 'accepted' and (p.search_name, p.user_id) > ($2, $3)
		order by p.search_name, p.user_id limit $4`, actor.UserID, after.Name, after.ID, int64(limit+1))
	if err != nil {
		return nil, "", err
	}
	rows, next = page(rows, limit, func(row placed[Friend]) place { return row.place })
	return values(rows), next, nil
}

// shortestQuery keeps one letter from listing everybody; one character of a script without letters says enough.
const shortestQuery = 2

// longestPage is the most that one page has, whatever was asked for.
const longestPage = 100

// Search finds people for the actor: whoever has exactly that handle first, then friends and discoverable people of whom
// a word of the name, or the handle, begins with the query. Whoever blocked the other, neither finds the other. At most
// limit of them; next is the cursor of the rest, empty at the end.
func (s *Service) Search(ctx context.Context, tx *database.Tx, actor Actor, query, cursor string, limit int) (users []User, next string, err error) {
	after, err := parsePlace(cursor)
	if err != nil {
		return nil, "", err
	}
	handle, wanted := foldHandle(query), searchForm(strings.TrimPrefix(strings.TrimSpace(query), "@"))
	if wanted == "" || !utf8.ValidString(query) || utf8.RuneCountInString(query) > nameMax || strings.ContainsRune(query, 0) {
		return []User{}, "", nil
	}
	limit = min(max(limit, 2), longestPage) // the one with that handle, and one more to go on from
	var exact []User
	if cursor == "" {
		if exact, err = database.All(ctx, tx, scanUser, `select `+userColumns+` from person p
			where p.handle = $2 and p.user_id <> $1 and `+unblocked, actor.UserID, handle); err != nil {
			return nil, "", err
		}
	}
	if len(wanted) < shortestQuery {
		return listed(exact), "", nil
	}
	room := limit - len(exact)
	rows, err := database.All(ctx, tx, func(scan database.Scan) (placed[User], error) {
		var row placed[User]
		u := &row.value
		err := scan(&u.ID, &u.Handle, &u.Name, &u.About, &u.PictureID, &row.place.Name)
		row.place.ID = u.ID
		return row, err
	}, `select `+userColumns+`, p.search_name from person p
		where (p.search_name like $2 escape '!' or p.search_name like $3 escape '!' or p.handle like $4 escape '!')
		and p.user_id <> $1 and p.handle <> $5 and (p.search_name, p.user_id) > ($6, $7) and `+unblocked+`
		and (p.discoverable or exists (select 1 from friendship f where f.state = 'accepted'
			and ((f.low_id = $1 and f.high_id = p.user_id) or (f.high_id = $1 and f.low_id = p.user_id))))
		order by p.search_name, p.user_id limit $8`, actor.UserID, literal(wanted)+"%", "% "+literal(wanted)+"%",
		literal(wanted)+"%", handle, after.Name, after.ID, int64(room+1))
	if err != nil {
		return nil, "", err
	}
	rows, next = page(rows, room, func(row placed[User]) place { return row.place })
	return listed(append(exact, values(rows)...)), next, nil
}

const unblocked = `not exists (select 1 from block b
	where (b.user_id = $1 and b.blocked_id = p.user_id) or (b.user_id = p.user_id and b.blocked_id = $1))`

// literal takes the meaning off the characters that have one in a pattern.
func literal(text string) string {
	return strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(text)
}
