package grouppay

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// Service is how groups settle money. Its methods run in the caller's transaction.
type Service struct {
	pictures *picture.Service
	chats    *chat.Service
	wallets  *wallet.Service
	ledger   *ledger.Ledger
	events   *event.Log
	now      func() time.Time
}

// New returns the service of payment requests, and has it told of those who leave a conversation.
func New(pictures *picture.Service, chats *chat.Service, wallets *wallet.Service, books *ledger.Ledger,
	events *event.Log, now func() time.Time,
) *Service {
	s := &Service{pictures, chats, wallets, books, events, now}
	chats.OnDeparture(s.departed)
	return s
}

// Load shows a request to somebody who may see it.
func (s *Service) Load(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (Card, error) {
	r, err := s.visible(ctx, tx, user, id)
	if err != nil {
		return Card{}, err
	}
	return s.card(ctx, tx, r)
}

// visible loads a request for somebody. Whoever may not see it is told what they would be told of one that never was.
func (s *Service) visible(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (*request, error) {
	r, err := load(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	return r, s.mustSee(ctx, tx, user, r)
}

// taken locks a request for somebody who may see it, so that they can change it.
func (s *Service) taken(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (*request, error) {
	r, err := lock(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	if err := s.mustSee(ctx, tx, user, r); err != nil {
		return nil, err
	}
	// One whose deadline has come only waits for its turn to end: whoever comes now comes after it.
	overdue := r.deadline != nil && !s.now().Before(*r.deadline)
	if r.state != StateOpen || overdue {
		return nil, ErrRequestClosed.With("state", string(r.state))
	}
	return r, nil
}

func (s *Service) mustSee(ctx context.Context, tx *database.Tx, user person.UserID, r *request) error {
	sees, err := s.chats.Sees(ctx, tx, user, r.stream)
	if err == nil && !sees {
		return fault.ErrNotFound
	}
	return err
}

// Cards shows the requests that a page of a timeline speaks of. The caller has made sure that they may be seen.
func (s *Service) Cards(ctx context.Context, tx *database.Tx, ids ...RequestID) (map[RequestID]Card, error) {
	cards := make(map[RequestID]Card, len(ids))
	for _, id := range ids {
		if _, done := cards[id]; done {
			continue
		}
		r, err := load(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if cards[id], err = s.card(ctx, tx, r); err != nil {
			return nil, err
		}
	}
	return cards, nil
}

// tell shows a request as it now is to every terminal that may see it.
func (s *Service) tell(ctx context.Context, tx *database.Tx, r *request) (Card, error) {
	card, err := s.card(ctx, tx, r)
	if err != nil {
		return Card{}, err
	}
	channels, err := s.chats.Channels(ctx, tx, r.stream)
	if err != nil {
		return Card{}, err
	}
	return card, s.events.Append(ctx, tx, "request", card, channels...)
}
