package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// call is one request to a server.
type call struct {
	method, path, token, body string
	// hear takes the answer's body; nil when nobody wants to know it.
	hear func(body []byte) error
}

func post(token, path, body string) call {
	return call{method: http.MethodPost, path: path, token: token, body: body}
}

func get(token, path string) call { return call{method: http.MethodGet, path: path, token: token} }

// client is one connection that stays. It writes its requests by itself: clients share the cores with the server, and what
// they cost would count against it.
type client struct {
	connection net.Conn
	reader     *bufio.Reader
	text       bytes.Buffer
}

func dial(ctx context.Context, address string) (*client, error) {
	connection, err := (&net.Dialer{}).DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	return &client{connection: connection, reader: bufio.NewReaderSize(connection, 32<<10)}, nil
}

// keys makes every command's idempotency key another one.
var keys atomic.Int64

func (c *client) do(one call) error {
	t := &c.text
	t.Reset()
	for _, part := range []string{one.method, " /api/v1", one.path, " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ", one.token} {
		t.WriteString(part)
	}
	if one.method == http.MethodPost {
		t.WriteString("\r\nContent-Type: application/json\r\nIdempotency-Key: bench-key-")
		t.WriteString(strconv.FormatInt(keys.Add(1), 10))
		t.WriteString("\r\nContent-Length: ")
		t.WriteString(strconv.Itoa(len(one.body)))
	}
	t.WriteString("\r\n\r\n")
	t.WriteString(one.body)
	if _, err := c.connection.Write(t.Bytes()); err != nil {
		return err
	}
	answer, err := http.ReadResponse(c.reader, nil)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }()
	if answer.StatusCode >= http.StatusMultipleChoices {
		body, _ := io.ReadAll(answer.Body)
		return fmt.Errorf("%s %s answered %d: %s", one.method, one.path, answer.StatusCode, body)
	}
	if one.hear == nil {
		_, err := io.Copy(io.Discard, answer.Body)
		return err
	}
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return err
	}
	return one.hear(body)
}

// load is what came of calls by many clients.
type load struct {
	rate  float64 // a second
	times []time.Duration
}

// load has clients make calls, each client one after the other, until all are made.
func (s *server) load(clients int, calls []call) (load, error) {
	var next atomic.Int64
	var group sync.WaitGroup
	times := make([]time.Duration, len(calls))
	failed := make(chan error, clients)
	work := func(c *client) error {
		for {
			i := int(next.Add(1)) - 1
			if i >= len(calls) {
				return nil
			}
			begun := time.Now()
			if err := c.do(calls[i]); err != nil {
				next.Store(int64(len(calls)))
				return err
			}
			times[i] = time.Since(begun)
		}
	}
	connected, hangUp, err := s.dialAll(min(clients, len(calls)))
	defer hangUp()
	if err != nil {
		return load{}, err
	}
	begun := time.Now()
	for _, c := range connected {
		group.Go(func() {
			if err := work(c); err != nil {
				failed <- err
			}
		})
	}
	group.Wait()
	took := time.Since(begun)
	select {
	case err := <-failed:
		return load{}, err
	default:
		return load{float64(len(calls)) / took.Seconds(), times}, nil
	}
}

// dialAll connects so many clients; hangUp disconnects those that are.
func (s *server) dialAll(n int) (connected []*client, hangUp func(), err error) {
	hangUp = func() {
		for _, c := range connected {
			_ = c.connection.Close()
		}
	}
	for range n {
		c, failed := dial(s.ctx, s.address)
		if err = errors.Join(err, failed); failed == nil {
			connected = append(connected, c)
		}
	}
	return connected, hangUp, err
}

// ask makes one call and reads its answer.
func ask[T any](s *server, one call) (T, error) {
	var answer T
	one.hear = func(body []byte) error { return json.Unmarshal(body, &answer) }
	_, err := s.load(1, []call{one})
	return answer, err
}

// askAll makes calls by many clients and reads their answers.
func askAll[T any](s *server, calls []call) ([]T, error) {
	answers := make([]T, len(calls))
	for i := range calls {
		calls[i].hear = func(body []byte) error { return json.Unmarshal(body, &answers[i]) }
	}
	_, err := s.load(manyClients, calls)
	return answers, err
}
