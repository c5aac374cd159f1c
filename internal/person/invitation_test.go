package person

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

func TestInvitations(t *testing.T) {
	each(t, SignUpInvitation, func(h *house) {
		first := func() (link Issued, needed bool) {
			h.must(h.write(func(ctx context.Context, tx *database.Tx) (err error) {
				link, needed, err = h.s.FirstAdministrator(ctx, tx)
				return err
			}))
			return link, needed
		}
		lost, needed := first()
		link, again := first()
		if !needed || !again {
			h.Error("an empty server needs its first administrator")
		}
		join := func(handle, token string) (Session, error) {
			return h.signUp(SignUp{Handle: handle, Name: handle, Password: h.password(handle, good), Invitation: token})
		}
		_, err := join("root-one", "")
		h.refused(err, ErrInvitationNeeded)
		_, err = join("root-one", lost.Token)
		h.refused(err, ErrInvitationInvalid)
		_, err = join("x", link.Token)
		h.refused(err, ErrHandleInvalid) // and the link is not used up by it
		root, err := join("root-one", link.Token)
		h.must(err)
		if !root.Actor.Administrator {
			h.Error("the first one does not administer")
		}
		if _, needed := first(); needed {
			h.Error("there are people, and a first administrator is wanted")
		}

		check := func(handle, token string) error {
			return h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.CheckHandle(ctx, tx, handle, token) })
		}
		h.refused(check("root-one", ""), ErrInvitationNeeded) // who is here is not for strangers to find out
		h.refused(check("root-one", link.Token), ErrInvitationInvalid)

		invite := func(actor Actor, draft InvitationDraft) (Issued, error) {
			return in(h, func(ctx context.Context, tx *database.Tx) (Issued, error) { return h.s.Invite(ctx, tx, actor, draft) })
		}
		twice, err := invite(root.Actor, InvitationDraft{Note: "the choir", Uses: 2})
		h.must(err)
		look := func(token string) InvitationLook {
			return ok(h, func(ctx context.Context, tx *database.Tx) (InvitationLook, error) {
				return h.s.LookAtInvitation(ctx, tx, token)
			})
		}
		h.refused(check("root-one", twice.Token), ErrHandleTaken)
		h.refused(check("admin", twice.Token), ErrHandleReserved)
		h.must(check("bo", twice.Token))
		if got := look(twice.Token); !got.Valid || got.Kind != InvitesUser || got.InvitedBy == nil || got.InvitedBy.Handle != "root-one" || got.User != nil {
			h.Errorf("got %+v", got)
		}
		bo, err := join("bo", twice.Token)
		h.must(err)
		if bo.Actor.Administrator {
			h.Error("an ordinary invitation made an administrator")
		}
		_, err = invite(bo.Actor, InvitationDraft{})
		h.refused(err, fault.ErrForbidden)
		for _, draft := range []InvitationDraft{{Uses: -1}, {Uses: 1001}, {Life: 91 * 24 * time.Hour}, {Note: strings.Repeat("x", 101)}, {Note: "a\x00"}} {
			_, err = invite(root.Actor, draft)
			h.refused(err, ErrInvitationTerms)
		}
		_, err = invite(root.Actor, InvitationDraft{Kind: InvitesBack})
		h.refused(err, fault.ErrForbidden)

		list := func(actor Actor) []Invitation {
			return ok(h, func(ctx context.Context, tx *database.Tx) ([]Invitation, error) {
				return h.s.Invitations(ctx, tx, actor)
			})
		}
		if got := list(root.Actor); len(got) != 1 || got[0].UsesLeft != 1 || got[0].Note != "the choir" || len(list(bo.Actor)) != 0 {
			h.Errorf("got %+v and %+v", got, list(bo.Actor))
		}
		uninvite := func(actor Actor) error {
			return h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.Uninvite(ctx, tx, actor, twice.ID) })
		}
		h.refused(uninvite(bo.Actor), fault.ErrNotFound)
		h.must(uninvite(root.Actor))
		_, err = join("cy", twice.Token)
		h.refused(err, ErrInvitationInvalid)

		late, err := invite(root.Actor, InvitationDraft{Life: time.Hour})
		h.must(err)
		h.pass(time.Hour)
		_, err = join("cy", late.Token)
		h.refused(err, ErrInvitationInvalid)
		for _, token := range []string{late.Token, twice.Token, "never given out", ""} {
			if got := look(token); got != (InvitationLook{}) {
				h.Errorf("a dead link says %+v", got)
			}
		}
	})
}

func TestSignInLinks(t *testing.T) {
	each(t, SignUpInvitation, func(h *house) {
		ana := h.person("ana", "Ana")
		link := ok(h, func(ctx context.Context, tx *database.Tx) (Issued, error) {
			return h.s.SignInLink(ctx, tx, ana.UserID, 0, 0)
		})
		enter := func() (Session, error) {
			return in(h, func(ctx context.Context, tx *database.Tx) (Session, error) {
				return h.s.SignInByLink(ctx, tx, link.Token, "Tablet")
			})
		}
		_, err := h.signUp(SignUp{Handle: "eve", Name: "Eve", Password: h.password("eve", good), Invitation: link.Token})
		h.refused(err, ErrInvitationInvalid)
		session, err := enter()
		h.must(err)
		if session.Actor.UserID != ana.UserID {
			h.Errorf("got %+v", session.Actor)
		}
		_, err = enter()
		h.refused(err, ErrInvitationInvalid)
	})
}

func TestOneUseIsOneAccountWhoeverRaces(t *testing.T) {
	each(t, SignUpInvitation, func(h *house) {
		link := ok(h, func(ctx context.Context, tx *database.Tx) (Issued, error) {
			link, _, err := h.s.FirstAdministrator(ctx, tx)
			return link, err
		})
		hashed := h.password("whoever", good)
		var joined, turnedAway atomic.Int64
		var racers sync.WaitGroup
		for i := range 20 {
			racers.Go(func() {
				_, err := h.signUp(SignUp{Handle: "racer" + string(rune('a'+i)), Name: "Racer", Password: hashed, Invitation: link.Token})
				switch {
				case err == nil:
					joined.Add(1)
				case errors.Is(err, ErrInvitationInvalid):
					turnedAway.Add(1)
				default:
					h.Errorf("got %v", err)
				}
			})
		}
		racers.Wait()
		people := ok(h, func(ctx context.Context, tx *database.Tx) ([]int64, error) {
			return database.All(ctx, tx, database.Column[int64], `select count(*) from person`)
		})
		if joined.Load() != 1 || turnedAway.Load() != 19 || people[0] != 1 {
			h.Errorf("%d joined, %d turned away, %d people", joined.Load(), turnedAway.Load(), people[0])
		}
	})
}

func TestOneHandleIsOnePersonWhoeverRaces(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		hashed := h.password("ana", good)
		var joined atomic.Int64
		var racers sync.WaitGroup
		for range 8 {
			racers.Go(func() {
				_, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: hashed})
				if err == nil {
					joined.Add(1)
				} else if !errors.Is(err, ErrHandleTaken) {
					h.Errorf("got %v", err)
				}
			})
		}
		racers.Wait()
		if joined.Load() != 1 {
			h.Errorf("%d have the handle", joined.Load())
		}
	})
}
