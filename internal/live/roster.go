package live

import (
	"sync"

	"github.com/centrifugal/centrifuge"
)

// roster holds connections by what they have in common: a user, or a channel that they have on screen.
type roster struct {
	mu    sync.Mutex
	under map[string]map[*centrifuge.Client]struct{}
}

func newRoster() *roster {
	return &roster{under: map[string]map[*centrifuge.Client]struct{}{}}
}

func (r *roster) add(key string, client *centrifuge.Client) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.under[key] == nil {
		r.under[key] = map[*centrifuge.Client]struct{}{}
	}
	r.under[key][client] = struct{}{}
}

func (r *roster) remove(key string, client *centrifuge.Client) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.under[key], client)
	if len(r.under[key]) == 0 {
		delete(r.under, key)
	}
}

func (r *roster) of(key string) []*centrifuge.Client {
	r.mu.Lock()
	defer r.mu.Unlock()
	found := make([]*centrifuge.Client, 0, len(r.under[key]))
	for client := range r.under[key] {
		found = append(found, client)
	}
	return found
}
