package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

// terminals are live connections, as the web app has one: JSON frames, a ping answered with a pong.
type terminals struct {
	all     []*websocket.Conn
	waiting atomic.Pointer[arrivals]
	group   sync.WaitGroup
}

// arrivals are the moments at which terminals got what they wait for.
type arrivals struct {
	mark  []byte
	times []time.Time
	count atomic.Int64
	last  chan struct{}
	// frames are what the first of them got, up to and with the mark.
	mu     sync.Mutex
	frames [][]byte
}

// connect opens a live connection for each token, and subscribes it to a channel unless there is none.
func (s *server) connect(ctx context.Context, channel string, tokens []string) (*terminals, error) {
	t := &terminals{all: make([]*websocket.Conn, len(tokens))}
	const atOnce = 16
	slots, failed := make(chan struct{}, atOnce), make(chan error, len(tokens))
	var group sync.WaitGroup
	for i, token := range tokens {
		slots <- struct{}{}
		group.Go(func() {
			defer func() { <-slots }()
			var err error
			if t.all[i], err = s.open(ctx, channel, token); err != nil {
				failed <- err
			}
		})
	}
	group.Wait()
	select {
	case err := <-failed:
		t.close()
		return nil, err
	default:
	}
	for i, one := range t.all {
		t.group.Go(func() { t.listen(one, i == 0) })
	}
	return t, nil
}

func (s *server) open(ctx context.Context, channel, token string) (*websocket.Conn, error) {
	// Small buffers: there are thousands of them.
	dialer := websocket.Dialer{ReadBufferSize: 1 << 10, WriteBufferSize: 1 << 10, HandshakeTimeout: time.Minute}
	connection, answer, err := dialer.DialContext(ctx, "ws://"+s.address+"/api/v1/live", http.Header{"Authorization": {"Bearer " + token}})
	if err != nil {
		return nil, err
	}
	_ = answer.Body.Close()
	commands := []string{`{"id":1,"connect":{}}`}
	if channel != "" {
		commands = append(commands, fmt.Sprintf(`{"id":2,"subscribe":{"channel":%q}}`, channel))
	}
	for i, command := range commands {
		if err := connection.WriteMessage(websocket.TextMessage, []byte(command)); err != nil {
			return nil, errors.Join(err, connection.Close())
		}
		if err := awaitReply(connection, i+1); err != nil {
			return nil, errors.Join(err, connection.Close())
		}
	}
	return connection, nil
}

func awaitReply(connection *websocket.Conn, id int) error {
	for {
		_, frame, err := connection.ReadMessage()
		if err != nil {
			return err
		}
		if bytes.Contains(frame, fmt.Appendf(nil, `{"id":%d,`, id)) {
			if bytes.Contains(frame, []byte(`"error":`)) {
				return fmt.Errorf("the live connection answers %s", frame)
			}
			return nil
		}
	}
}

var ping = []byte("{}")

// listen notes what arrives until the connection is closed.
func (t *terminals) listen(connection *websocket.Conn, first bool) {
	for {
		_, frame, err := connection.ReadMessage()
		if err != nil {
			return
		}
		now := time.Now()
		if bytes.Equal(bytes.TrimSpace(frame), ping) {
			_ = connection.WriteMessage(websocket.TextMessage, ping)
			continue
		}
		if a := t.waiting.Load(); a != nil {
			a.take(frame, now, first)
		}
	}
}

func (a *arrivals) take(frame []byte, now time.Time, first bool) {
	marked := bytes.Contains(frame, a.mark)
	if first {
		a.mu.Lock()
		a.frames = append(a.frames, frame)
		a.mu.Unlock()
	}
	if !marked {
		return
	}
	if i := a.count.Add(1) - 1; i < int64(len(a.times)) {
		a.times[i] = now
		if i == int64(len(a.times))-1 {
			close(a.last)
		}
	}
}

// expect has arrivals of what bears a mark noted from now on, one at each terminal.
func (t *terminals) expect(mark string) *arrivals {
	a := &arrivals{mark: []byte(mark), times: make([]time.Time, len(t.all)), last: make(chan struct{})}
	t.waiting.Store(a)
	return a
}

// wait waits until the last terminal has it.
func (a *arrivals) wait(ctx context.Context) error {
	select {
	case <-a.last:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(time.Minute):
		return fmt.Errorf("after a minute %d of %d terminals have it", a.count.Load(), len(a.times))
	}
}

// since are the times from a moment to each arrival.
func (a *arrivals) since(moment time.Time) []time.Duration {
	passed := make([]time.Duration, len(a.times))
	for i, at := range a.times {
		passed[i] = at.Sub(moment)
	}
	return passed
}

func (t *terminals) close() {
	for _, one := range t.all {
		if one != nil {
			_ = one.Close()
		}
	}
	t.group.Wait()
}
