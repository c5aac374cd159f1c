package person

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
)

// touchEvery is how exactly the last use of a terminal is known. A write for every request would cost more than it tells.
const touchEvery = time.Minute

// Authenticate tells who holds a session token, with one read by its hash. fault.ErrUnauthenticated when the terminal is
// unknown, signed out or expired.
func (s *Service) Authenticate(ctx context.Context, tx *database.Tx, token string) (Actor, error) {
	actors, err := s.AuthenticateAll(ctx, tx, token)
	who, known := actors[token]
	if err == nil && !known {
		err = fault.ErrUnauthenticated
	}
	return who, err
}

// AuthenticateAll finds out whose several tokens are. Those that are nobody's are left out.
func (s *Service) AuthenticateAll(ctx context.Context, tx *database.Tx, tokens ...string) (map[string]Actor, error) {
	actors := make(map[string]Actor, len(tokens))
	now := s.now()
	byHash := make(map[string]string, len(tokens))
	hashes := make([]string, len(tokens))
	for i, token := range tokens {
		hashes[i] = hashToken(token)
		byHash[hashes[i]] = token
	}
	in, args := database.List(2, hashes)
	_, err := database.All(ctx, tx, func(scan database.Scan) (a Actor, err error) {
		var hash string
		var lastUsed int64
		err = scan(&hash, &a.TerminalID, &a.UserID, &lastUsed, &a.Administrator)
		a.touchDue = lastUsed <= now.Add(-touchEvery).UnixMicro()
		actors[byHash[hash]] = a
		return a, err
	}, `select t.token_hash, t.terminal_id, t.user_id, t.last_used_at, p.administrator
		from terminal t join person p on p.user_id = t.user_id
		where t.revoked_at is null and t.expires_at > $1 and t.token_hash in `+in, append([]any{now.UnixMicro()}, args...)...)
	return actors, err
}

// Touch notes that a terminal was used, at most once a minute, and puts off its expiry.
func (s *Service) Touch(ctx context.Context, tx *database.Tx, terminal TerminalID) error {
	now := s.now()
	_, err := tx.Exec(ctx, `update terminal set last_used_at = $2, expires_at = $3
		where terminal_id = $1 and last_used_at <= $4 and revoked_at is null and expires_at > $2`,
		terminal, now.UnixMicro(), now.Add(s.settings.SessionLife).UnixMicro(), now.Add(-touchEvery).UnixMicro())
	return err
}

// startSession signs a user in on a new terminal. The name says which device it is; it is cut to size rather than
// refused, because nobody should fail to sign in for it.
func (s *Service) startSession(ctx context.Context, tx *database.Tx, user UserID, name string) (Session, error) {
	token, hash := newToken()
	now := s.now()
	session := Session{Token: token, ExpiresAt: now.Add(s.settings.SessionLife).UTC().Truncate(time.Microsecond)}
	session.Actor = Actor{UserID: user, TerminalID: id.New[TerminalID]("t")}
	if err := tx.QueryRow(ctx, `select administrator from person where user_id = $1`, user).Scan(&session.Actor.Administrator); err != nil {
		return Session{}, err
	}
	if _, err := tx.Exec(ctx, `insert into terminal (terminal_id, user_id, name, token_hash, created_at, last_used_at, expires_at)
		values ($1, $2, $3, $4, $5, $5, $6)`, session.Actor.TerminalID, user, deviceName(name), hash, now.UnixMicro(),
		session.ExpiresAt.UnixMicro()); err != nil {
		return Session{}, err
	}
	return session, s.signal(ctx, tx, "terminals", user)
}

// Terminals lists where a user is signed in, last used first.
func (s *Service) Terminals(ctx context.Context, tx *database.Tx, actor Actor) ([]Terminal, error) {
	return database.All(ctx, tx, func(scan database.Scan) (Terminal, error) {
		var t Terminal
		var created, used int64
		err := scan(&t.ID, &t.Name, &created, &used)
		t.CreatedAt, t.LastUsedAt, t.Current = at(created), at(used), t.ID == actor.TerminalID
		return t, err
	}, `select terminal_id, name, created_at, last_used_at from terminal
		where user_id = $1 and revoked_at is null and expires_at > $2 order by last_used_at desc, terminal_id desc`,
		actor.UserID, s.now().UnixMicro())
}

// RenameTerminal gives one of the actor's terminals another name.
func (s *Service) RenameTerminal(ctx context.Context, tx *database.Tx, actor Actor, terminal TerminalID, name string) error {
	name, err := parseName(name)
	if err != nil {
		return err
	}
	touched, err := tx.Exec(ctx, `update terminal set name = $3 where terminal_id = $1 and user_id = $2 and revoked_at is null
		and expires_at > $4`, terminal, actor.UserID, name, s.now().UnixMicro())
	if err != nil {
		return err
	}
	if touched == 0 {
		return ErrTerminalNotFound
	}
	return s.signal(ctx, tx, "terminals", actor.UserID)
}

// SignOut ends the session of the actor's own terminal.
func (s *Service) SignOut(ctx context.Context, tx *database.Tx, actor Actor) error {
	return s.RevokeTerminal(ctx, tx, actor, actor.TerminalID)
}

// RevokeTerminal signs one of the actor's terminals out; its live connection is cut after the commit.
func (s *Service) RevokeTerminal(ctx context.Context, tx *database.Tx, actor Actor, terminal TerminalID) error {
	touched, err := tx.Exec(ctx, `update terminal set revoked_at = $3 where terminal_id = $1 and user_id = $2 and revoked_at is null`,
		terminal, actor.UserID, s.now().UnixMicro())
	if err != nil {
		return err
	}
	if touched == 0 {
		return ErrTerminalNotFound
	}
	s.tellRevoked(tx, actor.UserID, terminal)
	return s.signal(ctx, tx, "terminals", actor.UserID)
}

// revokeOthers signs a user out on every terminal but the actor's.
func (s *Service) revokeOthers(ctx context.Context, tx *database.Tx, actor Actor) error {
	revoked, err := database.All(ctx, tx, database.Column[TerminalID], `update terminal set revoked_at = $3
		where user_id = $1 and terminal_id <> $2 and revoked_at is null returning terminal_id`,
		actor.UserID, actor.TerminalID, s.now().UnixMicro())
	if err != nil || len(revoked) == 0 {
		return err
	}
	s.tellRevoked(tx, actor.UserID, revoked...)
	return s.signal(ctx, tx, "terminals", actor.UserID)
}

func at(micro int64) time.Time { return time.UnixMicro(micro).UTC() }
