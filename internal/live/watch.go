package live

import (
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/trace"

	"github.com/trilby-chat/trilby/internal/event"
)

// Watch is told of an event that is about to go out to the terminals connected here: what it happened in, where that was traced
// on this node, of which kind it is, and when it happened. It waits to be told that it went out.
type Watch func(cause trace.SpanContext, kind string, happened time.Time) (done func())

// Watched has somebody told of every event that goes out.
func Watched(watch Watch) Option { return func(s *Server) { s.watch = watch } }

func unwatched(trace.SpanContext, string, time.Time) func() { return func() {} }

// Connected tells how many terminals are connected here, and of how many people.
func (s *Server) Connected() (terminals, people int) {
	return s.node.Hub().NumClients(), s.node.Hub().NumUsers()
}

// Metrics are what the library counts.
func (s *Server) Metrics() prometheus.Gatherer { return s.registry }

// causes remembers for a while what events happened in: they are published from the database, which does not know. What comes
// too late has no cause, and is published all the same.
type causes struct {
	mu         sync.Mutex
	young, old map[string]trace.SpanContext
}

// causesKept is how many events are noted before those noted before are forgotten.
const causesKept = 1000

func (c *causes) note(d event.Delivery) {
	if !d.Cause.IsSampled() {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.young == nil || len(c.young) >= causesKept {
		c.young, c.old = map[string]trace.SpanContext{}, c.young
	}
	c.young[d.EventID] = d.Cause
}

func (c *causes) of(d event.Delivery) trace.SpanContext {
	c.mu.Lock()
	defer c.mu.Unlock()
	if cause, known := c.young[d.EventID]; known {
		return cause
	}
	return c.old[d.EventID]
}
