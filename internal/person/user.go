package person

import (
	"context"
	"fmt"
	"strings"

	"github.com/trilby-chat/trilby/internal/database"
)

const userColumns = `p.user_id, p.handle, p.name, p.about, p.picture_id`

func scanUser(scan database.Scan) (User, error) {
	var u User
	err := scan(&u.ID, &u.Handle, &u.Name, &u.About, &u.PictureID)
	return u, err
}

// Users reads what anybody may see of some users, by id. Ids that are nobody's are left out.
func Users(ctx context.Context, tx *database.Tx, ids ...UserID) (map[UserID]User, error) {
	found := make(map[UserID]User, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	args := make([]any, len(ids))
	marks := make([]string, len(ids))
	for i, one := range ids {
		args[i], marks[i] = one, fmt.Sprintf("$%d", i+1)
	}
	users, err := database.All(ctx, tx, scanUser,
		`select `+userColumns+` from person p where p.user_id in (`+strings.Join(marks, ", ")+`)`, args...)
	for _, user := range users {
		found[user.ID] = user
	}
	return found, err
}

// Blocked tells whether one of two users has blocked the other. What follows from it must look to the blocked one as if it
// had another reason.
func Blocked(ctx context.Context, tx *database.Tx, a, b UserID) (bool, error) {
	return exists(ctx, tx, `select 1 from block where (user_id = $1 and blocked_id = $2) or (user_id = $2 and blocked_id = $1)`, a, b)
}

// AreFriends tells whether two users are friends.
func AreFriends(ctx context.Context, tx *database.Tx, a, b UserID) (bool, error) {
	low, high := pair(a, b)
	return exists(ctx, tx, `select 1 from friendship where low_id = $1 and high_id = $2 and state = 'accepted'`, low, high)
}

// pair puts two users in the order in which their one friendship row has them.
func pair(a, b UserID) (low, high UserID) {
	if a < b {
		return a, b
	}
	return b, a
}

func exists(ctx context.Context, tx *database.Tx, query string, args ...any) (bool, error) {
	rows, err := database.All(ctx, tx, database.Column[int64], query, args...)
	return len(rows) > 0, err
}
