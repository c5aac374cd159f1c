package person

import (
	"context"
	"errors"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
)

func TestCheckHandle(t *testing.T) {
	check := func(h *house, handle, invitation string) error {
		return h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.CheckHandle(ctx, tx, handle, invitation) })
	}
	each(t, SignUpOpen, func(h *house) {
		_, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: h.password("ana", good)})
		h.must(err)
		for handle, want := range map[string]error{"bo": nil, " @Bo ": nil, "ANA": ErrHandleTaken, "a": ErrHandleInvalid, "admin": ErrHandleReserved} {
			if err := check(h, handle, ""); !errors.Is(err, want) {
				h.Errorf("%q: got %v, want %v", handle, err, want)
			}
		}
	})
	each(t, SignUpInvitation, func(h *house) {
		var link Issued
		h.must(h.write(func(ctx context.Context, tx *database.Tx) (err error) {
			link, _, err = h.s.FirstAdministrator(ctx, tx)
			return err
		}))
		// Without the right to sign up, nobody learns which handles there are.
		h.refused(check(h, "ana", ""), ErrInvitationNeeded)
		h.refused(check(h, "ana", "made-up"), ErrInvitationInvalid)
		for range 3 {
			h.must(check(h, "ana", link.Token)) // looking uses nothing up
		}
		_, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: h.password("ana", good), Invitation: link.Token})
		h.must(err)
		h.refused(check(h, "bo", link.Token), ErrInvitationInvalid)
	})
}
