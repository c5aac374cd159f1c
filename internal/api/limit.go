package api

import (
	"container/list"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/trilby-chat/trilby/internal/fault"
)

// A limiter counts by name (an address, a handle, a user). It remembers the latest few thousand names, so that nobody
// can fill the memory by inventing names; a name that was forgotten begins afresh.
type limiter struct {
	every time.Duration
	burst int
	now   func() time.Time

	mu     sync.Mutex
	byName map[string]*list.Element
	order  *list.List
}

const limiterNames = 8192

type limited struct {
	name   string
	bucket *rate.Limiter
}

func newLimiter(every time.Duration, burst int, now func() time.Time) *limiter {
	return &limiter{every: every, burst: burst, now: now, byName: map[string]*list.Element{}, order: list.New()}
}

// take counts one and refuses with a time to wait when it was one too many.
func (l *limiter) take(name string) error {
	if l.burst <= 0 {
		return nil
	}
	now := l.now()
	reservation := l.bucket(name).ReserveN(now, 1)
	if wait := reservation.DelayFrom(now); wait > 0 {
		reservation.CancelAt(now)
		return fault.ErrTooManyRequests.After(wait)
	}
	return nil
}

func (l *limiter) bucket(name string) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	if element, known := l.byName[name]; known {
		l.order.MoveToFront(element)
		return element.Value.(*limited).bucket
	}
	if l.order.Len() >= limiterNames {
		oldest := l.order.Back()
		delete(l.byName, oldest.Value.(*limited).name)
		l.order.Remove(oldest)
	}
	one := &limited{name, rate.NewLimiter(rate.Every(l.every), l.burst)}
	l.byName[name] = l.order.PushFront(one)
	return one.bucket
}
