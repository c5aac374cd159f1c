package kills

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/centrifugal/centrifuge-go"
)

// terminal is a live client that is connected to whichever node answers, and comes back by itself. It keeps what it was
// given: of each channel the seqs must follow one another, across every disaster.
type terminal struct {
	w      *world
	name   string
	client *centrifuge.Client

	mu     sync.Mutex
	wire   net.Conn
	last   map[string]uint64 // seq, of each channel
	joined map[string]bool
	texts  map[string]int // how often each message came, since the last audit
	wrong  []string
}

// terminal has somebody look at the group.
func (w *world) terminal(p *person) *terminal {
	w.Helper()
	t := w.connect(p)
	w.terminals = append(w.terminals, t)
	for _, channel := range w.channels(p) {
		eventually(w, t.name+" in "+channel, func() error { return t.reached(channel, 0) })
	}
	return t
}

func (w *world) channels(p *person) []string {
	return []string{"user:" + p.id, "conversation:" + w.group}
}

// connect is a new terminal of somebody's.
func (w *world) connect(p *person) *terminal {
	w.Helper()
	t := &terminal{w: w, name: p.name, last: map[string]uint64{}, joined: map[string]bool{}, texts: map[string]int{}}
	t.client = centrifuge.NewJsonClient("ws://trilby/api/v1/live", centrifuge.Config{
		Header: http.Header{"Authorization": {"Bearer " + p.token}}, NetDialContext: t.dial,
		MinReconnectDelay: 5 * time.Millisecond, MaxReconnectDelay: 40 * time.Millisecond,
		HandshakeTimeout: patience, ReadTimeout: patience, WriteTimeout: patience, MaxServerPingDelay: patience,
	})
	t.client.OnSubscribed(func(e centrifuge.ServerSubscribedEvent) {
		t.subscribed(e.Channel, e.StreamPosition, e.WasRecovering, e.Recovered)
	})
	t.client.OnPublication(func(e centrifuge.ServerPublicationEvent) { t.take(e.Channel, e.Publication) })
	t.client.OnDisconnected(func(e centrifuge.DisconnectedEvent) {
		if e.Code != 0 {
			t.complain("was cut off for good: %d %s", e.Code, e.Reason)
		}
	})
	group := "conversation:" + w.group
	// The library's own timer for the next try looks at its connection without a lock. Coming back is a try, too.
	look, err := t.client.NewSubscription(group, centrifuge.SubscriptionConfig{
		MinResubscribeDelay: time.Hour, MaxResubscribeDelay: time.Hour,
	})
	if err != nil {
		w.Fatal(err)
	}
	look.OnSubscribed(func(e centrifuge.SubscribedEvent) {
		t.subscribed(group, e.StreamPosition, e.WasRecovering, e.Recovered)
	})
	look.OnError(func(centrifuge.SubscriptionErrorEvent) { t.comeBack() })
	look.OnPublication(func(e centrifuge.PublicationEvent) { t.take(group, e.Publication) })
	look.OnUnsubscribed(func(e centrifuge.UnsubscribedEvent) {
		if e.Code != 0 {
			t.complain("lost the group: %d %s", e.Code, e.Reason)
		}
	})
	if err := look.Subscribe(); err != nil {
		w.Fatal(err)
	}
	if err := t.client.Connect(); err != nil {
		w.Fatal(err)
	}
	w.Cleanup(t.client.Close)
	return t
}

// comeBack breaks a terminal's connection, so that it comes back by itself. Asked to disconnect and to connect, the library
// would go on reading the old connection beside the new one.
func (t *terminal) comeBack() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.wire != nil {
		_ = t.wire.Close()
	}
}

func (t *terminal) dial(ctx context.Context, network, address string) (net.Conn, error) {
	connection, err := t.w.service.dial(ctx, network, address)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.wire = connection
	return connection, err
}

func (t *terminal) complain(format string, arguments ...any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.wrong = append(t.wrong, fmt.Sprintf(format, arguments...))
}

// subscribed begins a channel where it stands. After that, coming back must bring everything that was missed.
func (t *terminal) subscribed(channel string, at *centrifuge.StreamPosition, wasThere, recovered bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case at == nil:
		t.wrong = append(t.wrong, channel+" has no position")
	case !t.joined[channel]:
		t.joined[channel], t.last[channel] = true, at.Offset
	case !wasThere || !recovered:
		t.wrong = append(t.wrong, fmt.Sprintf("%s was not recovered from %d to %d", channel, t.last[channel], at.Offset))
		t.last[channel] = at.Offset
	}
}

func (t *terminal) take(channel string, p centrifuge.Publication) {
	var packet struct {
		Kind string
		Seq  uint64
		Data struct{ Kind, Text string }
	}
	err := json.Unmarshal(p.Data, &packet)
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case err != nil || packet.Seq != p.Offset:
		t.wrong = append(t.wrong, fmt.Sprintf("%s: %d came as %s (%v)", channel, p.Offset, p.Data, err))
	case packet.Seq != t.last[channel]+1:
		t.wrong = append(t.wrong, fmt.Sprintf("%s: after %d came %d", channel, t.last[channel], packet.Seq))
	}
	t.last[channel] = packet.Seq
	if packet.Kind == "message" && packet.Data.Kind == "text" {
		t.texts[packet.Data.Text]++
	}
}

// reached tells whether a terminal is in a channel and has everything up to a seq.
func (t *terminal) reached(channel string, seq uint64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.joined[channel] || t.last[channel] < seq {
		return fmt.Errorf("%s has %s up to %d of %d (joined: %v)", t.name, channel, t.last[channel], seq, t.joined[channel])
	}
	return nil
}

// wantLive checks that every terminal has got, unasked, what a new one is told that there is, and no message twice.
func (w *world) wantLive(texts []string) {
	w.Helper()
	tops := map[string]uint64{}
	for _, p := range append([]*person{w.ana}, w.guests...) {
		if !w.watched(p) {
			continue
		}
		fresh := w.connect(p)
		for _, channel := range w.channels(p) {
			eventually(w, "a new terminal in "+channel, func() error { return fresh.reached(channel, 0) })
			fresh.mu.Lock()
			tops[channel] = max(tops[channel], fresh.last[channel])
			fresh.mu.Unlock()
		}
		fresh.client.Close()
	}
	for _, t := range w.terminals {
		for channel, top := range tops {
			if t.follows(channel) {
				eventually(w, "what happened, live", func() error { return t.reached(channel, top) })
			}
		}
		t.wantOnce(texts)
	}
}

func (w *world) watched(p *person) bool {
	for _, t := range w.terminals {
		if t.name == p.name {
			return true
		}
	}
	return false
}

func (t *terminal) follows(channel string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.joined[channel]
}

func (t *terminal) wantOnce(texts []string) {
	t.w.Helper()
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, wrong := range t.wrong {
		t.w.Errorf("%s's terminal: %s", t.name, wrong)
	}
	for _, words := range texts {
		if t.texts[words] != 1 {
			t.w.Errorf("%s's terminal got %q %d times", t.name, words, t.texts[words])
		}
	}
	if len(t.texts) != len(texts) {
		t.w.Errorf("%s's terminal got %d messages, and %d were sent", t.name, len(t.texts), len(texts))
	}
	t.wrong, t.texts = nil, map[string]int{}
}
