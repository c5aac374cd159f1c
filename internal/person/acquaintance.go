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
	return exists(ctx, tx, `select 1 from terminal here join terminal other on other.device_hash = here.device_hash
		where here.terminal_id = $1 and here.device_hash <> '' and other.user_id = $2`, terminal, user)
}
