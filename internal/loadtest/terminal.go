package loadtest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	live "github.com/centrifugal/centrifuge-go"
)

// terminal is somebody's live connection, with every conversation of theirs on screen.
type terminal struct {
	owner  *resident
	client *live.Client

	mu sync.Mutex
	// How far each channel is: what comes next bears the seq after it.
	seqs map[string]uint64
	up   chan struct{} // closed when all channels are subscribed
	left int           // how many are not yet
}

// connectWithin is how long a terminal may take to be live: it is tried again in that time.
const connectWithin = 30 * time.Second

// connect brings everybody's terminal online.
func (t *town) connect(ctx context.Context) error {
	for i, r := range t.people {
		t.tell("going online", float64(i)/float64(len(t.people)))
		begun := t.settings.Now()
		var err error
		if r.terminal, err = r.newTerminal(); err != nil {
			return err
		}
		if err := r.terminal.comeOnline(ctx); err != nil {
			return err
		}
		t.tally.took("go online", t.settings.Now().Sub(begun))
	}
	return nil
}

func (r *resident) newTerminal() (*terminal, error) {
	address := *r.town.settings.URL
	address.Scheme = strings.Replace(address.Scheme, "http", "ws", 1)
	m := &terminal{owner: r, seqs: map[string]uint64{}}
	m.client = live.NewJsonClient(address.JoinPath("/api/v1/live").String(), live.Config{Header: http.Header{"Authorization": {"Bearer " + r.token}}})
	for _, group := range r.groups {
		channel := "conversation:" + group
		sub, err := m.client.NewSubscription(channel)
		if err != nil {
			return nil, err
		}
		sub.OnSubscribed(func(e live.SubscribedEvent) { m.subscribed(channel, e) })
		sub.OnPublication(func(e live.PublicationEvent) { m.hear(channel, e.Publication) })
		if err := sub.Subscribe(); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// comeOnline connects and waits until every channel is followed.
func (m *terminal) comeOnline(ctx context.Context) error {
	m.mu.Lock()
	m.up, m.left = make(chan struct{}), len(m.owner.groups)
	up := m.up
	m.mu.Unlock()
	if err := m.client.Connect(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, connectWithin)
	defer cancel()
	select {
	case <-up:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("a terminal is not online: %w", ctx.Err())
	}
}

func (m *terminal) subscribed(channel string, e live.SubscribedEvent) {
	m.mu.Lock()
	defer m.mu.Unlock()
	// Unless it goes on where it was, what was missed is read over HTTP, and the channel begins afresh.
	if !e.Recovered && e.StreamPosition != nil {
		m.seqs[channel] = e.StreamPosition.Offset
	}
	if m.left--; m.left == 0 {
		close(m.up)
	}
}

// errHole is what must never be: an event that a terminal did not get, or got twice.
var errHole = errors.New("an event is missing, or came twice")

// hear checks that no event is missing, and measures how long what somebody said took to get here.
func (m *terminal) hear(channel string, p live.Publication) {
	t := m.owner.town
	m.mu.Lock()
	expected := m.seqs[channel] + 1
	m.seqs[channel] = p.Offset
	m.mu.Unlock()
	if p.Offset != expected {
		t.tally.failed("hear live", fmt.Errorf("%w: %s has %d where %d was due", errHole, channel, p.Offset, expected))
		return
	}
	var packet struct {
		Kind string `json:"kind"`
		Data struct {
			Text string `json:"text"`
		} `json:"data"`
	}
	if err := json.Unmarshal(p.Data, &packet); err != nil {
		t.tally.failed("hear live", err)
		return
	}
	t.mu.Lock()
	sent, known := t.sent[packet.Data.Text]
	t.mu.Unlock()
	if packet.Kind == "message" && known {
		t.tally.took("hear live", t.settings.Now().Sub(sent))
	}
}

// goHome takes every terminal offline.
func (t *town) goHome() {
	for _, r := range t.people {
		if r.terminal != nil {
			r.terminal.client.Close()
		}
	}
}
