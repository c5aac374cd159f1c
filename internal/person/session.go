package person

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
)

// SignUp is what somebody gives to become a user.
type SignUp struct {
	Handle       string
	Name         string
	Password     Password
	Invitation   string // token; may be empty where signing up is open
	TerminalName string
}

// SignUp makes a user with a password and signs them in. ErrHandleTaken, ErrHandleInvalid, ErrNameInvalid,
// ErrInvitationNeeded, ErrInvitationInvalid.
func (s *Service) SignUp(ctx context.Context, tx *database.Tx, who SignUp) (Session, error) {
	if who.Password.hash == "" {
		return Session{}, ErrPasswordWeak.At("/password")
	}
	admission := admission{Handle: who.Handle, Name: who.Name}
	if who.Invitation != "" {
		admission.InvitationHash = hashToken(who.Invitation)
	}
	userID := id.New[UserID]("u")
	if err := s.admit(ctx, tx, userID, admission, who.Password); err != nil {
		return Session{}, err
	}
	return s.startSession(ctx, tx, userID, who.TerminalName)
}

// admission is a wish to sign up, as it waits for a passkey to be made.
type admission struct {
	Handle         string `json:"handle"`
	Name           string `json:"name"`
	InvitationHash string `json:"invitation_hash,omitempty"`
}

// admit makes a user if the policy or an invitation lets them in; the invitation is used up by it.
func (s *Service) admit(ctx context.Context, tx *database.Tx, userID UserID, who admission, password Password) error {
	newcomer := Newcomer{Handle: who.Handle, Name: who.Name, Password: password}
	if who.InvitationHash == "" && s.settings.SignUp != SignUpOpen {
		return ErrInvitationNeeded
	}
	if who.InvitationHash != "" {
		invitation, err := s.redeem(ctx, tx, who.InvitationHash, false)
		if err != nil {
			return err
		}
		newcomer.Administrator = invitation.kind == InvitesAdministrator
	}
	_, err := s.add(ctx, tx, userID, newcomer)
	return err
}

// SignIn signs in whoever has proved to know a user's password (CheckPassword).
func (s *Service) SignIn(ctx context.Context, tx *database.Tx, proof Proof, terminalName string) (Session, error) {
	// The password may have been changed since it was checked, perhaps because this very person should not have it.
	holds, err := exists(ctx, tx, `select 1 from person where user_id = $1 and password_hash = $2 and password_hash <> ''`,
		proof.user, proof.hash)
	if err != nil {
		return Session{}, err
	}
	if !holds {
		return Session{}, ErrWrongCredentials
	}
	return s.startSession(ctx, tx, proof.user, terminalName)
}

// SignInByLink signs in whoever holds a sign-in link, as the user it is for.
func (s *Service) SignInByLink(ctx context.Context, tx *database.Tx, token, terminalName string) (Session, error) {
	link, err := s.redeem(ctx, tx, hashToken(token), true)
	if err != nil {
		return Session{}, err
	}
	if link.user == nil {
		return Session{}, ErrInvitationInvalid
	}
	return s.startSession(ctx, tx, *link.user, terminalName)
}
