package api

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/trilby-chat/trilby/internal/fault"
)

// A limiter counts by name (an address, a handle, a user). It remembers the names it saw lately in two generations of
// bounded size, so that nobody can fill the memory by inventing names; a name that was forgotten begins afresh.
type limiter struct {
	every time.Duration
	burst int
	now   func() time.Time

	mu         sync.Mutex
	young, old map[string]*rate.Limiter
}

// generation is how many names are seen before the generation before is forgotten.
const generation = 4096

func newLimiter(every time.Duration, burst int, now func() time.Time) *limiter {
	return &limiter{every: every, burst: burst, now: now, young: map[string]*rate.Limiter{}}
}

// take counts one and refuses with a time to wait when it was one too many.
func (l *limiter) take(name string) error {
	now := l.now()
	reservation := l.bucket(name).ReserveN(now, 1)
	if wait := reservation.DelayFrom(now); wait > 0 {
		reservation.CancelAt(now)
		return fault.ErrTooManyRequests.After(wait)
	}
	return nil
}

// spent refuses whoever has none left, and counts nothing.
func (l *limiter) spent(name string) error {
	left := l.bucket(name).TokensAt(l.now())
	if left >= 1 {
		return nil
	}
	return fault.ErrTooManyRequests.After(time.Duration((1 - left) * float64(l.every)))
}

// catchUp takes in what was counted elsewhere: whatever counts until that time.
func (l *limiter) catchUp(name string, until time.Time) {
	now, bucket := l.now(), l.bucket(name)
	left := float64(l.burst) - float64(until.Sub(now))/float64(l.every)
	if more := int(bucket.TokensAt(now) - left); more > 0 {
		bucket.ReserveN(now, min(more, l.burst))
	}
}

func (l *limiter) bucket(name string) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	if bucket, known := l.young[name]; known {
		return bucket
	}
	bucket, known := l.old[name]
	if !known {
		bucket = rate.NewLimiter(rate.Every(l.every), l.burst)
	}
	if len(l.young) >= generation {
		l.young, l.old = map[string]*rate.Limiter{}, l.young
	}
	l.young[name] = bucket
	return bucket
}
