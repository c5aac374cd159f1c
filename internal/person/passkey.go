package person

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
)

// Passkey is a key of a user's device that stands for a password.
type Passkey struct {
	ID         PasskeyID  `json:"id" doc:"Id of the passkey."`
	Name       string     `json:"name" doc:"Name of the passkey." example:"Ana's phone"`
	CreatedAt  time.Time  `json:"created_at" doc:"When it was added."`
	LastUsedAt *time.Time `json:"last_used_at,omitempty" doc:"When it last signed in."`
}

// relyingParty binds passkeys to the public address. It is nil when the host is a number, which browsers refuse.
func relyingParty(public string) (*webauthn.WebAuthn, error) {
	address, err := url.Parse(public)
	if err != nil || address.Host == "" || (address.Scheme != "http" && address.Scheme != "https") {
		return nil, fmt.Errorf("person: the public address %q is not one of http or https", public)
	}
	host := strings.ToLower(address.Hostname())
	if _, err := netip.ParseAddr(host); err == nil {
		return nil, nil
	}
	// A passkey stands alone here, without a password beside it: the authenticator must have verified its owner.
	return webauthn.New(&webauthn.Config{
		RPID:                  host,
		RPDisplayName:         "Trilby",
		RPOrigins:             []string{origin(address)},
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey:        protocol.ResidentKeyRequirementRequired,
			RequireResidentKey: protocol.ResidentKeyRequired(),
			UserVerification:   protocol.VerificationRequired,
		},
	})
}

// origin is an address as browsers give it: in lower case, without the port that goes without saying.
func origin(address *url.URL) string {
	usual := map[string]string{"http": ":80", "https": ":443"}[address.Scheme]
	return address.Scheme + "://" + strings.TrimSuffix(strings.ToLower(address.Host), usual)
}

// keyholder is a user as the WebAuthn library wants to see one.
type keyholder struct {
	id           UserID
	handle, name string
	keys         []webauthn.Credential
}

func (k keyholder) WebAuthnID() []byte                         { return []byte(k.id) }
func (k keyholder) WebAuthnName() string                       { return k.handle }
func (k keyholder) WebAuthnDisplayName() string                { return k.name }
func (k keyholder) WebAuthnCredentials() []webauthn.Credential { return k.keys }

func loadKeyholder(ctx context.Context, tx *database.Tx, user UserID) (keyholder, error) {
	holder := keyholder{id: user}
	if !id.Valid("u", string(user)) {
		return keyholder{}, database.ErrNoRows // bytes from a stranger's authenticator
	}
	err := tx.QueryRow(ctx, `select handle, name from person where user_id = $1`, user).Scan(&holder.handle, &holder.name)
	if err != nil {
		return keyholder{}, err
	}
	holder.keys, err = database.All(ctx, tx, func(scan database.Scan) (key webauthn.Credential, err error) {
		var text string
		if err := scan(&text); err != nil {
			return key, err
		}
		err = json.Unmarshal([]byte(text), &key)
		return key, err
	}, `select credential from passkey where user_id = $1 order by created_at, passkey_id`, user)
	return holder, err
}

// Passkeys lists the actor's passkeys, oldest first.
func (s *Service) Passkeys(ctx context.Context, tx *database.Tx, actor Actor) ([]Passkey, error) {
	keys, err := database.All(ctx, tx, func(scan database.Scan) (Passkey, error) {
		var one Passkey
		var created int64
		var used *int64
		err := scan(&one.ID, &one.Name, &created, &used)
		one.CreatedAt = at(created)
		if used != nil {
			last := at(*used)
			one.LastUsedAt = &last
		}
		return one, err
	}, `select passkey_id, name, created_at, last_used_at from passkey where user_id = $1 order by created_at, passkey_id`, actor.UserID)
	return listed(keys), err
}

// RemovePasskey takes a passkey away from the actor, but not the last thing they can sign in with (ErrLastWayIn).
func (s *Service) RemovePasskey(ctx context.Context, tx *database.Tx, actor Actor, passkey PasskeyID) error {
	touched, err := tx.Exec(ctx, `delete from passkey where passkey_id = $1 and user_id = $2`, passkey, actor.UserID)
	if err != nil {
		return err
	}
	if touched == 0 {
		return ErrPasskeyNotFound
	}
	me, err := s.tellMe(ctx, tx, actor)
	if err != nil {
		return err
	}
	if !me.HasPassword && me.Passkeys == 0 {
		return ErrLastWayIn
	}
	return nil
}

// keep stores a new passkey. One that somebody has already is refused.
func (s *Service) keep(ctx context.Context, tx *database.Tx, user UserID, name string, key *webauthn.Credential) (Passkey, error) {
	text, err := json.Marshal(key)
	if err != nil {
		return Passkey{}, fmt.Errorf("passkey: %w", err)
	}
	made := Passkey{ID: id.New[PasskeyID]("pk"), Name: name, CreatedAt: at(s.now().UnixMicro())}
	touched, err := tx.Exec(ctx, `insert into passkey (passkey_id, user_id, credential_id, credential, name, created_at)
		values ($1, $2, $3, $4, $5, $6) on conflict (credential_id) do nothing`,
		made.ID, user, credentialText(key.ID), string(text), made.Name, made.CreatedAt.UnixMicro())
	if err == nil && touched == 0 {
		return Passkey{}, ErrPasskeyRefused
	}
	return made, err
}

func credentialText(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

// used writes back what a passkey says of itself after signing in. A counter that went back means that two devices have
// the same key, which one of them stole.
func (s *Service) used(ctx context.Context, tx *database.Tx, key *webauthn.Credential) error {
	if key.Authenticator.CloneWarning {
		return ErrPasskeyRefused
	}
	text, err := json.Marshal(key)
	if err != nil {
		return fmt.Errorf("passkey: %w", err)
	}
	_, err = tx.Exec(ctx, `update passkey set credential = $2, last_used_at = $3 where credential_id = $1`,
		credentialText(key.ID), string(text), s.now().UnixMicro())
	return err
}

// refused tells what a stranger's faulty answer is from what is our own trouble: the library's errors are the former.
func refused(err error) error {
	var theirs *protocol.Error
	var unknown *protocol.ErrorUnknownCredential
	if errors.As(err, &theirs) || errors.As(err, &unknown) {
		return ErrPasskeyRefused
	}
	return err
}

func missingPerson(err error) error {
	if errors.Is(err, database.ErrNoRows) {
		return fault.ErrNotFound
	}
	return err
}
