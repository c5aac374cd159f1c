package person

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

const good = "correct horse battery"

func TestSignUpAndInWithAPassword(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		session, err := h.signUp(SignUp{Handle: "@Ana", Name: "Ana Ruiz", Password: h.password("ana", good), TerminalName: "Firefox"})
		h.must(err)
		actor, err := h.authenticate(session.Token)
		h.must(err)
		if actor.UserID != session.Actor.UserID || actor.TerminalID != session.Actor.TerminalID || actor.Administrator || actor.TouchDue() {
			h.Errorf("got %+v", actor)
		}
		_, err = h.signUp(SignUp{Handle: "ANA", Name: "Other", Password: h.password("ana", good)})
		h.refused(err, ErrHandleTaken)

		proof, err := h.s.CheckPassword(h.Context(), h.db, "Ana", good)
		h.must(err)
		second := ok(h, func(ctx context.Context, tx *database.Tx) (Session, error) {
			return h.s.SignIn(ctx, tx, proof, "Phone")
		})
		if second.Actor.UserID != actor.UserID || second.Actor.TerminalID == actor.TerminalID || second.Token == session.Token {
			h.Errorf("got %+v", second)
		}
		for _, try := range [][2]string{{"ana", "wrong password"}, {"nobody-here", good}, {"ana\x00", good}, {"ana", ""}, {"ana", strings.Repeat("x", 5000)}} {
			_, err := h.s.CheckPassword(h.Context(), h.db, try[0], try[1])
			h.refused(err, ErrWrongCredentials)
		}
		me := ok(h, func(ctx context.Context, tx *database.Tx) (Me, error) { return h.s.Me(ctx, tx, actor) })
		if !me.HasPassword || me.Handle != "ana" || me.Name != "Ana Ruiz" || me.TerminalID != actor.TerminalID || !me.Discoverable {
			h.Errorf("got %+v", me)
		}
	})
}

func TestNoSecretIsStored(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		session, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: h.password("ana", good)})
		h.must(err)
		link := ok(h, func(ctx context.Context, tx *database.Tx) (Issued, error) {
			return h.s.Invite(ctx, tx, session.Actor, InvitationDraft{})
		})
		for _, query := range []string{`select password_hash from person`, `select token_hash from terminal`, `select token_hash from invitation`} {
			stored := ok(h, func(ctx context.Context, tx *database.Tx) ([]string, error) {
				return database.All(ctx, tx, database.Column[string], query)
			})
			for _, text := range stored {
				if text == "" || strings.Contains(text, good) || text == session.Token || text == link.Token {
					h.Errorf("%s: %q", query, text)
				}
			}
		}
	})
}

func TestWeakPasswords(t *testing.T) {
	s := &Service{hashing: make(chan struct{}, hashesAtOnce)}
	for _, weak := range []string{"", "short", "1234567", strings.Repeat("a", 8), strings.Repeat("ж", 9), strings.Repeat("ab", 101),
		"Password1", "ana.ruiz-1", "ANA.ruiz-1", "\xff23456789"} {
		if _, err := s.HashPassword(t.Context(), "ana.ruiz-1", weak); !errors.Is(err, ErrPasswordWeak) {
			t.Errorf("%q: %v", weak, err)
		}
	}
	for _, fine := range []string{"12345679", "пароль для Аны", strings.Repeat("ab", 100)} {
		if _, err := s.HashPassword(t.Context(), "ana", fine); err != nil {
			t.Errorf("%q: %v", fine, err)
		}
	}
}

// An unknown handle must cost as much as a wrong password: otherwise the time tells who has an account.
func TestUnknownHandleTakesAsLong(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		_, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: h.password("ana", good)})
		h.must(err)
		fastest := func(handle string) time.Duration {
			least := time.Hour
			for range 5 {
				start := time.Now()
				_, err := h.s.CheckPassword(h.Context(), h.db, handle, "not the password")
				h.refused(err, ErrWrongCredentials)
				least = min(least, time.Since(start))
			}
			return least
		}
		known, unknown := fastest("ana"), fastest("nobody-here")
		if unknown < known/4 || known < unknown/4 {
			h.Errorf("known %s, unknown %s", known, unknown)
		}
	})
}

func TestHashingWaitsForItsTurn(t *testing.T) {
	s := &Service{hashing: make(chan struct{}, hashesAtOnce)}
	for range hashesAtOnce {
		s.hashing <- struct{}{}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if _, err := s.HashPassword(ctx, "ana", good); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestPasswordChange(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		first, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: h.password("ana", good)})
		h.must(err)
		early, err := h.s.CheckPassword(h.Context(), h.db, "ana", good)
		h.must(err)
		signIn := func(proof Proof) (Session, error) {
			return in(h, func(ctx context.Context, tx *database.Tx) (Session, error) {
				return h.s.SignIn(ctx, tx, proof, "Other")
			})
		}
		other, err := signIn(early)
		h.must(err)

		_, err = h.s.PreparePasswordChange(h.Context(), h.db, first.Actor, "wrong password", "a whole new one")
		h.refused(err, ErrPasswordWrong)
		_, err = h.s.PreparePasswordChange(h.Context(), h.db, first.Actor, good, "short")
		h.refused(err, ErrPasswordWeak)
		change, err := h.s.PreparePasswordChange(h.Context(), h.db, first.Actor, good, "a whole new one")
		h.must(err)
		apply := func(actor Actor, keep bool) error {
			_, err := in(h, func(ctx context.Context, tx *database.Tx) (Me, error) {
				return h.s.ChangePassword(ctx, tx, actor, change, keep)
			})
			return err
		}
		h.refused(apply(h.person("bo", "Bo"), true), fault.ErrForbidden)
		h.must(apply(first.Actor, false))
		h.refused(apply(first.Actor, false), ErrPasswordWrong)

		if _, err := h.authenticate(other.Token); !errors.Is(err, fault.ErrUnauthenticated) {
			h.Errorf("the other terminal stayed: %v", err)
		}
		if _, err := h.authenticate(first.Token); err != nil {
			h.Errorf("the own terminal went: %v", err)
		}
		if !slices.Equal(h.revoked, []TerminalID{other.Actor.TerminalID}) {
			h.Errorf("revoked %v", h.revoked)
		}
		_, err = signIn(early)
		h.refused(err, ErrWrongCredentials)
		now, err := h.s.CheckPassword(h.Context(), h.db, "ana", "a whole new one")
		h.must(err)
		third, err := signIn(now)
		h.must(err)

		change, err = h.s.PreparePasswordChange(h.Context(), h.db, first.Actor, "a whole new one", good)
		h.must(err)
		h.must(apply(first.Actor, true))
		if _, err := h.authenticate(third.Token); err != nil {
			h.Errorf("a terminal that was to stay went: %v", err)
		}
	})
}

func TestSessionsSlideAndExpire(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		session, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: h.password("ana", good)})
		h.must(err)
		touch := func() {
			h.must(h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.Touch(ctx, tx, session.Actor.TerminalID) }))
		}
		h.pass(30 * time.Second)
		touch() // too soon to count
		if actor, err := h.authenticate(session.Token); err != nil || actor.TouchDue() {
			h.Errorf("after 30 s: %+v, %v", actor, err)
		}
		h.pass(29*time.Minute + 30*time.Second)
		if actor, err := h.authenticate(session.Token); err != nil || !actor.TouchDue() {
			h.Errorf("after 30 min: %+v, %v", actor, err)
		}
		touch()
		h.pass(45 * time.Minute)
		if _, err := h.authenticate(session.Token); err != nil {
			h.Errorf("a used terminal expired: %v", err)
		}
		h.pass(15 * time.Minute)
		touch() // too late: an expired session is not brought back
		for _, token := range []string{session.Token, "", "x", session.Token + "x"} {
			_, err := h.authenticate(token)
			h.refused(err, fault.ErrUnauthenticated)
		}
		h.pass(keptAfterEnd)
		if pruned := ok(h, func(ctx context.Context, tx *database.Tx) (int64, error) { return h.s.Prune(ctx, tx, 10) }); pruned != 1 {
			h.Errorf("pruned %d", pruned)
		}
	})
}

func TestTerminalsAreListedRenamedAndRevoked(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana, bo := h.person("ana", "Ana"), h.person("bo", "Bo")
		h.pass(2 * time.Minute)
		phone := ok(h, func(ctx context.Context, tx *database.Tx) (Session, error) {
			return h.s.startSession(ctx, tx, ana.UserID, "Chrome on Android")
		})
		list := func() []Terminal {
			return ok(h, func(ctx context.Context, tx *database.Tx) ([]Terminal, error) { return h.s.Terminals(ctx, tx, ana) })
		}
		if got := list(); len(got) != 2 || got[0].ID != phone.Actor.TerminalID || got[0].Current || !got[1].Current ||
			got[0].Name != "Chrome on Android" || !got[0].LastUsedAt.Equal(h.now()) {
			h.Errorf("got %+v", got)
		}
		rename := func(actor Actor, name string) error {
			return h.write(func(ctx context.Context, tx *database.Tx) error {
				return h.s.RenameTerminal(ctx, tx, actor, phone.Actor.TerminalID, name)
			})
		}
		revoke := func(actor Actor, terminal TerminalID) error {
			return h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.RevokeTerminal(ctx, tx, actor, terminal) })
		}
		h.refused(rename(bo, "Mine now"), ErrTerminalNotFound)
		h.refused(rename(ana, "\n"), ErrNameInvalid)
		h.must(rename(ana, "My phone"))
		if got := list(); got[0].Name != "My phone" {
			h.Errorf("got %+v", got)
		}
		h.refused(revoke(bo, phone.Actor.TerminalID), ErrTerminalNotFound)
		h.forget()
		h.must(revoke(ana, phone.Actor.TerminalID))
		h.refused(revoke(ana, phone.Actor.TerminalID), ErrTerminalNotFound)
		if _, err := h.authenticate(phone.Token); !errors.Is(err, fault.ErrUnauthenticated) {
			h.Errorf("got %v", err)
		}
		if !slices.Equal(h.revoked, []TerminalID{phone.Actor.TerminalID}) || !slices.Equal(h.events(ana.UserID), []string{"terminals"}) {
			h.Errorf("revoked %v, events %v", h.revoked, h.events(ana.UserID))
		}
		h.must(h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.SignOut(ctx, tx, ana) }))
		if got := list(); len(got) != 0 || len(h.revoked) != 2 {
			h.Errorf("after signing out: %+v, revoked %v", got, h.revoked)
		}
	})
}

func TestNothingIsRevokedWhenTheTransactionFails(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		ana := h.person("ana", "Ana")
		h.refused(h.write(func(ctx context.Context, tx *database.Tx) error {
			h.must(h.s.SignOut(ctx, tx, ana))
			return fault.ErrConflict
		}), fault.ErrConflict)
		if len(h.revoked) != 0 {
			h.Errorf("revoked %v", h.revoked)
		}
	})
}
