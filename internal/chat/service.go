package chat

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// Departure is told of somebody who has just left a conversation, in the transaction in which they did.
type Departure func(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID) error

// Service is how conversations are led. Its methods run in the caller's transaction.
type Service struct {
	pictures   *picture.Service
	log        *event.Log
	now        func() time.Time
	departures []Departure
}

// New returns the service of conversations.
func New(pictures *picture.Service, log *event.Log, now func() time.Time) *Service {
	return &Service{pictures: pictures, log: log, now: now}
}

// OnDeparture has a function called whenever somebody leaves or is removed. It is for putting the program together, before
// the first request.
func (s *Service) OnDeparture(hook Departure) { s.departures = append(s.departures, hook) }

// micros is how the database keeps a time.
func (s *Service) micros() int64 { return s.now().UnixMicro() }

func at(micros int64) time.Time { return time.UnixMicro(micros).UTC() }

func atOptional(micros *int64) *time.Time {
	if micros == nil {
		return nil
	}
	when := at(*micros)
	return &when
}
