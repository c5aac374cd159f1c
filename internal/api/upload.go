package api

import (
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// How many uploads are taken at once, from one user and from all: each is in memory whole.
const (
	uploadsOfOne = 3
	uploadsOfAll = 40
)

// uploads are those under way.
type uploads struct {
	mu  sync.Mutex
	all int
	of  map[person.UserID]int
}

func (u *uploads) begin(who person.UserID) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.all >= uploadsOfAll || u.of[who] >= uploadsOfOne {
		return false
	}
	u.all++
	u.of[who]++
	return true
}

func (u *uploads) end(who person.UserID) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.all--
	if u.of[who]--; u.of[who] == 0 {
		delete(u.of, who)
	}
}

// beforeUpload reads a large body from nobody whom it does not know, and from nobody too many at once.
func (e *edge) beforeUpload(op operation) func(huma.Context, func(huma.Context)) {
	underway := &uploads{of: map[person.UserID]int{}}
	return func(ctx huma.Context, next func(huma.Context)) {
		who, err := e.actorNow(ctx.Context(), op)
		if err != nil {
			e.refuse(ctx, explain(infoOf(ctx.Context()), err))
			return
		}
		if !underway.begin(who.UserID) {
			e.refuse(ctx, problemOf(fault.ErrTooManyRequests.After(time.Second)))
			return
		}
		defer underway.end(who.UserID)
		next(ctx)
	}
}
