package person

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
)

// ceremonyLife is how long somebody may take between beginning with a passkey and finishing.
const ceremonyLife = 5 * time.Minute

type ceremonyKind string

const (
	ceremonySignUp ceremonyKind = "sign_up"
	ceremonySignIn ceremonyKind = "sign_in"
	ceremonyAdd    ceremonyKind = "add"
)

// Ceremony is the first half of doing something with a passkey: what the browser's credential call needs. Finishing it
// works once, within five minutes.
type Ceremony struct {
	ID      CeremonyID      `json:"ceremony_id" doc:"To be given when finishing."`
	Options json.RawMessage `json:"options" doc:"Options for the browser's credential call, in WebAuthn's JSON form."`
}

// halfway is what has to be known when a ceremony is finished.
type halfway struct {
	Session   webauthn.SessionData `json:"session"`
	Admission *admission           `json:"admission,omitempty"`
}

// BeginPasskeySignUp begins to make a user who signs in with a passkey. What is wrong with handle, name or invitation is
// said now, before the browser asks for a finger; FinishPasskeySignUp decides.
func (s *Service) BeginPasskeySignUp(ctx context.Context, tx *database.Tx, handleText, nameText, invitation string) (Ceremony, error) {
	if s.passkeys == nil {
		return Ceremony{}, ErrPasskeyUnavailable
	}
	if err := s.CheckHandle(ctx, tx, handleText, invitation); err != nil {
		return Ceremony{}, err
	}
	handle, name, err := parseNewcomer(handleText, nameText)
	if err != nil {
		return Ceremony{}, err
	}
	wish := &admission{Handle: handle, Name: name}
	if invitation != "" {
		wish.InvitationHash = hashToken(invitation)
	}
	holder := keyholder{id: id.New[UserID]("u"), handle: handle, name: name}
	return s.beginMaking(ctx, tx, ceremonySignUp, holder, wish)
}

// FinishPasskeySignUp makes the user with the passkey that the browser made, and signs them in.
func (s *Service) FinishPasskeySignUp(ctx context.Context, tx *database.Tx, ceremony CeremonyID, credential json.RawMessage, terminalName string) (Session, error) {
	half, err := s.resume(ctx, tx, ceremony, ceremonySignUp, "")
	if err != nil {
		return Session{}, err
	}
	holder := keyholder{id: UserID(half.Session.UserID), handle: half.Admission.Handle, name: half.Admission.Name}
	key, err := s.madeKey(holder, half, credential)
	if err != nil {
		return Session{}, err
	}
	if err := s.admit(ctx, tx, holder.id, *half.Admission, Password{}); err != nil {
		return Session{}, err
	}
	if _, err := s.keep(ctx, tx, holder.id, deviceName(terminalName), key); err != nil {
		return Session{}, err
	}
	return s.startSession(ctx, tx, holder.id, terminalName)
}

// BeginPasskey begins to add a passkey to the actor.
func (s *Service) BeginPasskey(ctx context.Context, tx *database.Tx, actor Actor) (Ceremony, error) {
	if s.passkeys == nil {
		return Ceremony{}, ErrPasskeyUnavailable
	}
	holder, err := loadKeyholder(ctx, tx, actor.UserID)
	if err != nil {
		return Ceremony{}, missingPerson(err)
	}
	return s.beginMaking(ctx, tx, ceremonyAdd, holder, nil)
}

// FinishPasskey adds the passkey that the browser made to the actor, under a name of theirs.
func (s *Service) FinishPasskey(ctx context.Context, tx *database.Tx, actor Actor, ceremony CeremonyID, credential json.RawMessage, nameText string) (Passkey, error) {
	name, err := parseName(nameText)
	if err != nil {
		return Passkey{}, fault.At(err, "/name")
	}
	half, err := s.resume(ctx, tx, ceremony, ceremonyAdd, actor.UserID)
	if err != nil {
		return Passkey{}, err
	}
	holder, err := loadKeyholder(ctx, tx, actor.UserID)
	if err != nil {
		return Passkey{}, missingPerson(err)
	}
	key, err := s.madeKey(holder, half, credential)
	if err != nil {
		return Passkey{}, err
	}
	made, err := s.keep(ctx, tx, actor.UserID, name, key)
	if err != nil {
		return Passkey{}, err
	}
	_, err = s.tellMe(ctx, tx, actor)
	return made, err
}

// BeginPasskeySignIn begins to sign in whoever has a passkey for this server: the browser knows whose it is.
func (s *Service) BeginPasskeySignIn(ctx context.Context, tx *database.Tx) (Ceremony, error) {
	if s.passkeys == nil {
		return Ceremony{}, ErrPasskeyUnavailable
	}
	options, session, err := s.passkeys.BeginDiscoverableLogin()
	if err != nil {
		return Ceremony{}, fmt.Errorf("passkey: %w", err)
	}
	return s.pause(ctx, tx, ceremonySignIn, "", options.Response, halfway{Session: *session})
}

// FinishPasskeySignIn signs in the user whose passkey answered.
func (s *Service) FinishPasskeySignIn(ctx context.Context, tx *database.Tx, ceremony CeremonyID, credential json.RawMessage, terminalName string) (Session, error) {
	half, err := s.resume(ctx, tx, ceremony, ceremonySignIn, "")
	if err != nil {
		return Session{}, err
	}
	answer, err := protocol.ParseCredentialRequestResponseBytes(credential)
	if err != nil {
		return Session{}, ErrPasskeyRefused
	}
	var holder keyholder
	var trouble error
	_, key, err := s.passkeys.ValidatePasskeyLogin(func(_, userHandle []byte) (webauthn.User, error) {
		holder, trouble = loadKeyholder(ctx, tx, UserID(userHandle))
		return holder, trouble
	}, half.Session, answer)
	if trouble != nil && !errors.Is(trouble, database.ErrNoRows) {
		return Session{}, trouble // the database's, which the library wraps as if it were the stranger's
	}
	if err != nil {
		return Session{}, refused(err)
	}
	if err := s.used(ctx, tx, key); err != nil {
		return Session{}, err
	}
	return s.startSession(ctx, tx, holder.id, terminalName)
}

func (s *Service) beginMaking(ctx context.Context, tx *database.Tx, kind ceremonyKind, holder keyholder, wish *admission) (Ceremony, error) {
	known := webauthn.Credentials(holder.keys).CredentialDescriptors()
	options, session, err := s.passkeys.BeginRegistration(holder, webauthn.WithExclusions(known))
	if err != nil {
		return Ceremony{}, fmt.Errorf("passkey: %w", err)
	}
	owner := holder.id
	if kind == ceremonySignUp {
		owner = "" // nobody yet
	}
	return s.pause(ctx, tx, kind, owner, options.Response, halfway{Session: *session, Admission: wish})
}

func (s *Service) madeKey(holder keyholder, half halfway, credential json.RawMessage) (*webauthn.Credential, error) {
	answer, err := protocol.ParseCredentialCreationResponseBytes(credential)
	if err != nil {
		return nil, ErrPasskeyRefused
	}
	key, err := s.passkeys.CreateCredential(holder, half.Session, answer)
	if err != nil {
		return nil, refused(err)
	}
	return key, nil
}

func (s *Service) pause(ctx context.Context, tx *database.Tx, kind ceremonyKind, owner UserID, options any, half halfway) (Ceremony, error) {
	shown, err := json.Marshal(options)
	if err != nil {
		return Ceremony{}, fmt.Errorf("passkey: %w", err)
	}
	kept, err := json.Marshal(half)
	if err != nil {
		return Ceremony{}, fmt.Errorf("passkey: %w", err)
	}
	paused := Ceremony{ID: id.New[CeremonyID]("cer"), Options: shown}
	_, err = tx.Exec(ctx, `insert into ceremony (ceremony_id, kind, user_id, data, expires_at) values ($1, $2, $3, $4, $5)`,
		paused.ID, string(kind), string(owner), string(kept), s.now().Add(ceremonyLife).UnixMicro())
	return paused, err
}

// resume takes a ceremony out, so that it is finished at most once; an answer that is refused leaves it, and the same
// person can try again until it expires.
func (s *Service) resume(ctx context.Context, tx *database.Tx, ceremony CeremonyID, kind ceremonyKind, owner UserID) (halfway, error) {
	if s.passkeys == nil {
		return halfway{}, ErrPasskeyUnavailable
	}
	var text string
	err := tx.QueryRow(ctx, `delete from ceremony where ceremony_id = $1 and kind = $2 and user_id = $3 and expires_at > $4
		returning data`, ceremony, string(kind), string(owner), s.now().UnixMicro()).Scan(&text)
	if errors.Is(err, database.ErrNoRows) {
		return halfway{}, ErrPasskeyRefused
	}
	if err != nil {
		return halfway{}, err
	}
	var half halfway
	if err := json.Unmarshal([]byte(text), &half); err != nil {
		return halfway{}, fmt.Errorf("ceremony: %w", err)
	}
	return half, nil
}
