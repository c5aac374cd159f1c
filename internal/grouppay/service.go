package grouppay

import (
	"context"
	"maps"
	"slices"
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
	one := sight{user, id}
	found, err := seen(ctx, tx, one)
	if err == nil && !found[one] {
		err = fault.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	return loadOne(ctx, tx, id)
}

// Cards shows the requests that a page of a timeline speaks of. The caller has made sure that they may be seen.
func (s *Service) Cards(ctx context.Context, tx *database.Tx, ids ...RequestID) (map[RequestID]Card, error) {
	requests, err := load(ctx, tx, ids...)
	if err != nil {
		return nil, err
	}
	names, err := namesOn(ctx, tx, requests)
	if err != nil {
		return nil, err
	}
	cards := make(map[RequestID]Card, len(requests))
	for id, r := range requests {
		if cards[id], err = r.card(names); err != nil {
			return nil, err
		}
	}
	return cards, nil
}

// card shows one request.
func (s *Service) card(ctx context.Context, tx *database.Tx, r *request) (Card, error) {
	names, err := namesOn(ctx, tx, map[RequestID]*request{r.id: r})
	if err != nil {
		return Card{}, err
	}
	return r.card(names)
}

// namesOn are the people that cards show.
func namesOn(ctx context.Context, tx *database.Tx, requests map[RequestID]*request) (map[person.UserID]person.User, error) {
	shown := map[person.UserID]bool{}
	for _, r := range requests {
		shown[r.requester] = true
		for _, p := range r.payers {
			shown[p.user] = true
		}
	}
	return person.Users(ctx, tx, slices.Collect(maps.Keys(shown))...)
}
