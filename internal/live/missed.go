package live

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
)

// lookEvery is how often a node looks in the log for news that nobody told it of: of another node, or of a command beside
// the server. It is what a lost word costs at most.
const lookEvery = 5 * time.Second

// gap is a time from which on words may have been lost.
type gap struct {
	mu    sync.Mutex
	since time.Time
	bell  chan struct{}
}

func newGap() *gap { return &gap{bell: make(chan struct{}, 1)} }

// open notes that words may be lost since a time.
func (g *gap) open(since time.Time) {
	g.mu.Lock()
	if g.since.IsZero() || since.Before(g.since) {
		g.since = since
	}
	g.mu.Unlock()
	ring(g.bell)
}

// close gives the time that was noted, if any, and forgets it.
func (g *gap) close() (since time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	since, g.since = g.since, time.Time{}
	return since
}

// look finds what nobody told of until its context ends: regularly on the channels that are followed here, and after words
// may have been lost in all that was recorded since.
func (s *Server) look(ctx context.Context) {
	ticker := time.NewTicker(s.every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		case <-s.gap.bell:
		}
		since := s.gap.close()
		if err := s.lookOnce(ctx, since); err != nil && ctx.Err() == nil {
			s.log.Error("the log could not be looked at for news; it is again", "error", err)
			if !since.IsZero() {
				s.gap.open(since)
			}
			pause(ctx, retryAfter)
		}
	}
}

func (s *Server) lookOnce(ctx context.Context, since time.Time) error {
	followed := s.broker.followed()
	if len(followed) == 0 && since.IsZero() {
		return nil
	}
	var news, recorded []event.Span
	err := s.db.Read(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		if news, err = event.Lasts(ctx, tx, followed); err != nil || since.IsZero() {
			return err
		}
		recorded, err = event.Recorded(ctx, tx, since)
		return err
	})
	for _, one := range slices.Concat(news, recorded) {
		s.broker.missed(one)
	}
	return err
}

// followed are the channels of which it is known how far they were published here.
func (b *broker) followed() []event.Channel {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Sorted(maps.Keys(b.held))
}

// missed wakes a channel if there is more of it than was published here.
func (b *broker) missed(s event.Span) {
	if last, held := b.position(s.Channel); held {
		if last < s.Last {
			b.wake(s.Channel, last+1)
		}
	} else if s.First > 0 {
		b.wake(s.Channel, s.First)
	}
}
