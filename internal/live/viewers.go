package live

import (
	"sync"

	"github.com/centrifugal/centrifuge"
)

// viewers are the connections that have a conversation on screen, by channel.
type viewers struct {
	mu       sync.Mutex
	channels map[string]map[*centrifuge.Client]struct{}
}

func newViewers() *viewers {
	return &viewers{channels: map[string]map[*centrifuge.Client]struct{}{}}
}

func (v *viewers) add(channel string, client *centrifuge.Client) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.channels[channel] == nil {
		v.channels[channel] = map[*centrifuge.Client]struct{}{}
	}
	v.channels[channel][client] = struct{}{}
}

func (v *viewers) remove(channel string, client *centrifuge.Client) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.channels[channel], client)
	if len(v.channels[channel]) == 0 {
		delete(v.channels, channel)
	}
}

func (v *viewers) of(channel string) []*centrifuge.Client {
	v.mu.Lock()
	defer v.mu.Unlock()
	found := make([]*centrifuge.Client, 0, len(v.channels[channel]))
	for client := range v.channels[channel] {
		found = append(found, client)
	}
	return found
}
