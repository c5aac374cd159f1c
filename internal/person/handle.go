package person

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

// CheckHandle tells somebody who may sign up, by the policy or by the token of an invitation, whether they could have a
// handle: nil, ErrHandleInvalid, ErrHandleReserved or ErrHandleTaken. Without the right to sign up it says only that
// (ErrInvitationNeeded, ErrInvitationInvalid): who is here is nobody else's business. Signing up decides again.
func (s *Service) CheckHandle(ctx context.Context, tx *database.Tx, handleText, invitation string) error {
	if err := s.mayKnock(ctx, tx, invitation); err != nil {
		return err
	}
	handle, err := ParseHandle(handleText)
	if err != nil {
		return fault.At(err, "/handle")
	}
	taken, err := exists(ctx, tx, `select 1 from person where handle = $1`, handle)
	if err == nil && taken {
		return ErrHandleTaken.At("/handle")
	}
	return err
}

// mayKnock looks whether somebody could sign up now, without using their invitation.
func (s *Service) mayKnock(ctx context.Context, tx *database.Tx, invitation string) error {
	if invitation == "" {
		if s.settings.SignUp != SignUpOpen {
			return ErrInvitationNeeded
		}
		return nil
	}
	look, err := s.LookAtInvitation(ctx, tx, invitation)
	if err == nil && (!look.Valid || look.Kind == InvitesBack) {
		return ErrInvitationInvalid
	}
	return err
}
