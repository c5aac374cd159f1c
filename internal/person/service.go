package person

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/picture"
)

// SignUpPolicy says who may sign up.
type SignUpPolicy string

// The policies.
const (
	SignUpOpen       SignUpPolicy = "open"       // anybody
	SignUpInvitation SignUpPolicy = "invitation" // whoever holds an invitation
)

// Settings are what an operator decides about people. Only PublicURL has no default.
type Settings struct {
	SignUp SignUpPolicy // SignUpInvitation when empty
	// PublicURL is where the browser finds this server: passkeys are bound to its host, and work on no other.
	PublicURL string
	// SessionLife is how long a terminal stays signed in after its last use; 90 days when zero.
	SessionLife time.Duration
}

const defaultSessionLife = 90 * 24 * time.Hour

// Service is what people do here.
type Service struct {
	settings Settings
	events   *event.Log
	pictures *picture.Service
	now      func() time.Time
	passkeys *webauthn.WebAuthn // nil when the public address cannot have any
	hashing  chan struct{}

	mu        sync.RWMutex
	onRevoked []func(UserID, TerminalID)
	onChange  []func(context.Context, *database.Tx, User) error
}

// New returns a service. It refuses settings that cannot work.
func New(settings Settings, events *event.Log, pictures *picture.Service, now func() time.Time) (*Service, error) {
	switch settings.SignUp {
	case "":
		settings.SignUp = SignUpInvitation
	case SignUpOpen, SignUpInvitation:
	default:
		return nil, fmt.Errorf("person: sign-up %q is neither open nor invitation", settings.SignUp)
	}
	if settings.SessionLife < 0 {
		return nil, fmt.Errorf("person: a session life of %s", settings.SessionLife)
	}
	if settings.SessionLife == 0 {
		settings.SessionLife = defaultSessionLife
	}
	passkeys, err := relyingParty(settings.PublicURL)
	if err != nil {
		return nil, err
	}
	return &Service{settings: settings, events: events, pictures: pictures, now: now, passkeys: passkeys,
		hashing: make(chan struct{}, hashesAtOnce)}, nil
}

// SignUpPolicy tells who may sign up.
func (s *Service) SignUpPolicy() SignUpPolicy { return s.settings.SignUp }

// Revoked has a function told, after the commit, of every terminal that was signed out, by itself or another, so that its
// live connection can be cut. It is told on this node only; every node sees the event "terminals" on the user's channel.
func (s *Service) Revoked(hear func(UserID, TerminalID)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.onRevoked = append(s.onRevoked, hear)
}

// OnChange has a function run, in the same transaction, when what anybody may see of a user has changed, for rooms that
// show users to others than their friends.
func (s *Service) OnChange(hook func(ctx context.Context, tx *database.Tx, changed User) error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.onChange = append(s.onChange, hook)
}

func (s *Service) tellRevoked(tx *database.Tx, user UserID, terminals ...TerminalID) {
	tx.AfterCommit(func() {
		s.mu.RLock()
		defer s.mu.RUnlock()
		for _, hear := range s.onRevoked {
			for _, terminal := range terminals {
				hear(user, terminal)
			}
		}
	})
}

func (s *Service) tellChanged(ctx context.Context, tx *database.Tx, user User) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, hook := range s.onChange {
		if err := hook(ctx, tx, user); err != nil {
			return err
		}
	}
	return nil
}

// nothing is the payload of events that only say "look again".
type nothing struct{}

func (s *Service) signal(ctx context.Context, tx *database.Tx, kind string, users ...UserID) error {
	channels := make([]event.Channel, len(users))
	for i, user := range users {
		channels[i] = event.User(string(user))
	}
	return s.events.Append(ctx, tx, kind, nothing{}, channels...)
}
