package person

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/go-webauthn/webauthn/protocol/webauthncbor"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

// device is an authenticator in software, as strict as the real ones: it signs what a browser at its origin would.
type device struct {
	origin string
	key    *ecdsa.PrivateKey
	id     []byte
	user   []byte
	count  uint32
	flags  byte
}

const (
	userPresent, userVerified, attested = 0x01, 0x04, 0x40
)

func newDevice(t *testing.T) *device {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	d := &device{origin: "http://localhost:8080", key: key, id: make([]byte, 16), flags: userPresent | userVerified}
	_, _ = rand.Read(d.id)
	return d
}

func (d *device) clientData(kind, challenge string) []byte {
	text, _ := json.Marshal(map[string]any{"type": kind, "challenge": challenge, "origin": d.origin, "crossOrigin": false})
	return text
}

func (d *device) authData(flags byte, rest []byte) []byte {
	party := sha256.Sum256([]byte("localhost"))
	d.count++
	out := append(party[:], d.flags|flags)
	return append(binary.BigEndian.AppendUint32(out, d.count), rest...)
}

// create answers navigator.credentials.create.
func (d *device) create(t *testing.T, options json.RawMessage) json.RawMessage {
	t.Helper()
	var asked struct {
		Challenge string `json:"challenge"`
		User      struct {
			ID string `json:"id"`
		} `json:"user"`
		AuthenticatorSelection struct {
			ResidentKey      string `json:"residentKey"`
			UserVerification string `json:"userVerification"`
		} `json:"authenticatorSelection"`
	}
	if err := json.Unmarshal(options, &asked); err != nil {
		t.Fatal(err)
	}
	if asked.AuthenticatorSelection.ResidentKey != "required" || asked.AuthenticatorSelection.UserVerification != "required" {
		t.Errorf("asks for %+v", asked.AuthenticatorSelection)
	}
	var err error
	if d.user, err = base64.RawURLEncoding.DecodeString(asked.User.ID); err != nil {
		t.Fatal(err)
	}
	point, err := d.key.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	public, err := webauthncbor.Marshal(map[int]any{1: 2, 3: -7, -1: 1, -2: point[1:33], -3: point[33:]})
	if err != nil {
		t.Fatal(err)
	}
	credential := append(make([]byte, 16), byte(len(d.id)>>8), byte(len(d.id)))
	credential = append(append(credential, d.id...), public...)
	attestation, err := webauthncbor.Marshal(map[string]any{"fmt": "none", "attStmt": map[string]any{}, "authData": d.authData(attested, credential)})
	if err != nil {
		t.Fatal(err)
	}
	return d.answer(map[string]any{
		"clientDataJSON":    d.encode(d.clientData("webauthn.create", asked.Challenge)),
		"attestationObject": d.encode(attestation),
	})
}

// get answers navigator.credentials.get.
func (d *device) get(t *testing.T, options json.RawMessage) json.RawMessage {
	t.Helper()
	var asked struct {
		Challenge string `json:"challenge"`
	}
	if err := json.Unmarshal(options, &asked); err != nil {
		t.Fatal(err)
	}
	client, data := d.clientData("webauthn.get", asked.Challenge), d.authData(0, nil)
	hashed := sha256.Sum256(client)
	digest := sha256.Sum256(append(slices.Clone(data), hashed[:]...))
	signature, err := ecdsa.SignASN1(rand.Reader, d.key, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	return d.answer(map[string]any{"clientDataJSON": d.encode(client), "authenticatorData": d.encode(data),
		"signature": d.encode(signature), "userHandle": d.encode(d.user)})
}

func (d *device) encode(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

func (d *device) answer(response map[string]any) json.RawMessage {
	text, _ := json.Marshal(map[string]any{"id": d.encode(d.id), "rawId": d.encode(d.id), "type": "public-key",
		"response": response, "clientExtensionResults": map[string]any{}})
	return text
}

func (h *house) beginSignUp(handle, invitation string) (Ceremony, error) {
	return in(h, func(ctx context.Context, tx *database.Tx) (Ceremony, error) {
		return h.s.BeginPasskeySignUp(ctx, tx, handle, "Somebody", invitation)
	})
}

func (h *house) finishSignUp(ceremony CeremonyID, answer json.RawMessage) (Session, error) {
	return in(h, func(ctx context.Context, tx *database.Tx) (Session, error) {
		return h.s.FinishPasskeySignUp(ctx, tx, ceremony, answer, "Pixel")
	})
}

func (h *house) beginSignIn() Ceremony {
	h.Helper()
	return ok(h, h.s.BeginPasskeySignIn)
}

func (h *house) finishSignIn(ceremony CeremonyID, answer json.RawMessage) (Session, error) {
	return in(h, func(ctx context.Context, tx *database.Tx) (Session, error) {
		return h.s.FinishPasskeySignIn(ctx, tx, ceremony, answer, "Pixel")
	})
}

func TestPasskeySignUpAndIn(t *testing.T) {
	each(t, SignUpInvitation, func(h *house) {
		d := newDevice(h.T)
		_, err := h.beginSignUp("ana", "")
		h.refused(err, ErrInvitationNeeded)
		_, err = h.beginSignUp("ana", "never given out")
		h.refused(err, ErrInvitationInvalid)
		link := ok(h, func(ctx context.Context, tx *database.Tx) (Issued, error) {
			link, _, err := h.s.FirstAdministrator(ctx, tx)
			return link, err
		})
		ceremony, err := h.beginSignUp("Ana", link.Token)
		h.must(err)
		answer := d.create(h.T, ceremony.Options)
		session, err := h.finishSignUp(ceremony.ID, answer)
		h.must(err)
		if !session.Actor.Administrator || string(session.Actor.UserID) != string(d.user) {
			h.Errorf("got %+v", session.Actor)
		}
		_, err = h.finishSignUp(ceremony.ID, answer)
		h.refused(err, ErrPasskeyRefused) // a ceremony is finished once
		if actor, err := h.authenticate(session.Token); err != nil || actor.UserID != session.Actor.UserID {
			h.Errorf("%+v, %v", actor, err)
		}
		if _, err := h.s.CheckPassword(h.Context(), h.db, "ana", ""); !errors.Is(err, ErrWrongCredentials) {
			h.Errorf("no password let somebody in: %v", err)
		}

		in1 := h.beginSignIn()
		got := d.get(h.T, in1.Options)
		again, err := h.finishSignIn(in1.ID, got)
		h.must(err)
		if again.Actor.UserID != session.Actor.UserID || again.Actor.TerminalID == session.Actor.TerminalID {
			h.Errorf("got %+v", again.Actor)
		}
		_, err = h.finishSignIn(in1.ID, got)
		h.refused(err, ErrPasskeyRefused)
		keys := ok(h, func(ctx context.Context, tx *database.Tx) ([]Passkey, error) {
			return h.s.Passkeys(ctx, tx, session.Actor)
		})
		if len(keys) != 1 || keys[0].Name != "Pixel" || keys[0].LastUsedAt == nil {
			h.Errorf("got %+v", keys)
		}
		h.refused(h.write(func(ctx context.Context, tx *database.Tx) error {
			return h.s.RemovePasskey(ctx, tx, session.Actor, keys[0].ID)
		}), ErrLastWayIn)
	})
}

func TestPasskeysThatAreRefused(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		d := newDevice(h.T)
		ceremony, err := h.beginSignUp("ana", "")
		h.must(err)
		for name, spoil := range map[string]func(*device){
			"another origin": func(d *device) { d.origin = "http://evil.example" },
			"not verified":   func(d *device) { d.flags = userPresent },
		} {
			bad := newDevice(h.T)
			spoil(bad)
			if _, err := h.finishSignUp(ceremony.ID, bad.create(h.T, ceremony.Options)); !errors.Is(err, ErrPasskeyRefused) {
				h.Errorf("%s: %v", name, err)
			}
		}
		_, err = h.finishSignUp(ceremony.ID, json.RawMessage(`{"id":"x"}`))
		h.refused(err, ErrPasskeyRefused)
		_, err = h.finishSignUp(ceremony.ID, d.create(h.T, ceremony.Options))
		h.must(err)

		try := func(name string, d *device) {
			h.Helper()
			begun := h.beginSignIn()
			if _, err := h.finishSignIn(begun.ID, d.get(h.T, begun.Options)); !errors.Is(err, ErrPasskeyRefused) {
				h.Errorf("%s: %v", name, err)
			}
		}
		stranger := newDevice(h.T)
		stranger.user = []byte("u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f")
		try("a key of nobody", stranger)
		stranger.user = []byte{0, 0xff}
		try("a user that is none", stranger)
		stranger.user, stranger.id = d.user, d.id
		try("another key under the same id", stranger)
		elsewhere := *d
		elsewhere.origin = "http://evil.example"
		try("another origin", &elsewhere)
		unverified := *d
		unverified.flags = userPresent
		try("not verified", &unverified)

		begun := h.beginSignIn()
		d.count = 40
		_, err = h.finishSignIn(begun.ID, d.get(h.T, begun.Options))
		h.must(err)
		d.count = 20
		try("a counter that went back", d)

		d.count = 60
		late := h.beginSignIn()
		h.pass(ceremonyLife + time.Second)
		_, err = h.finishSignIn(late.ID, d.get(h.T, late.Options))
		h.refused(err, ErrPasskeyRefused)
		// A sign-in is no sign-up, and another's ceremony is not one's own.
		_, err = h.finishSignUp(h.beginSignIn().ID, d.create(h.T, ceremony.Options))
		h.refused(err, ErrPasskeyRefused)
		if pruned := ok(h, func(ctx context.Context, tx *database.Tx) (int64, error) { return h.s.Prune(ctx, tx, 100) }); pruned == 0 {
			h.Error("expired ceremonies stay")
		}
	})
}

func TestPasskeysAreAddedAndRemoved(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		first, err := h.signUp(SignUp{Handle: "ana", Name: "Ana", Password: h.password("ana", good)})
		h.must(err)
		ana, bo := first.Actor, h.person("bo", "Bo")
		d := newDevice(h.T)
		begin := func(actor Actor) Ceremony {
			return ok(h, func(ctx context.Context, tx *database.Tx) (Ceremony, error) { return h.s.BeginPasskey(ctx, tx, actor) })
		}
		finish := func(actor Actor, ceremony CeremonyID, answer json.RawMessage) (Passkey, error) {
			return in(h, func(ctx context.Context, tx *database.Tx) (Passkey, error) {
				return h.s.FinishPasskey(ctx, tx, actor, ceremony, answer, "Key ring")
			})
		}
		ceremony := begin(ana)
		answer := d.create(h.T, ceremony.Options)
		_, err = finish(bo, ceremony.ID, answer)
		h.refused(err, ErrPasskeyRefused)
		h.forget()
		made, err := finish(ana, ceremony.ID, answer)
		h.must(err)
		if made.Name != "Key ring" || !slices.Equal(h.events(ana.UserID), []string{"me"}) {
			h.Errorf("%+v, %v", made, h.events(ana.UserID))
		}
		// The same key again, for somebody else.
		other := begin(bo)
		_, err = finish(bo, other.ID, d.create(h.T, other.Options))
		h.refused(err, ErrPasskeyRefused)
		remove := func(actor Actor) error {
			return h.write(func(ctx context.Context, tx *database.Tx) error { return h.s.RemovePasskey(ctx, tx, actor, made.ID) })
		}
		h.refused(remove(bo), ErrPasskeyNotFound)
		h.must(remove(ana)) // there is still the password
		begun := h.beginSignIn()
		d.user = []byte(ana.UserID)
		_, err = h.finishSignIn(begun.ID, d.get(h.T, begun.Options))
		h.refused(err, ErrPasskeyRefused)
	})
}

func TestPasskeysNeedAName(t *testing.T) {
	s, err := New(Settings{PublicURL: "http://[::1]:8080"}, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.BeginPasskeySignIn(t.Context(), nil); !errors.Is(err, ErrPasskeyUnavailable) {
		t.Errorf("got %v", err)
	}
	var f *fault.Fault
	if !errors.As(ErrPasskeyUnavailable, &f) || f.Kind != fault.Unavailable {
		t.Errorf("got %+v", f)
	}
}
