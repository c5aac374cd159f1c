package kills

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"
)

// order is a command as its sender keeps it: it stays the same however often it has to be sent.
type order struct {
	verb     string // what it is, for whoever checks it afterwards
	subject  string // what it is about
	path     string
	body     string
	key      string
	status   int // 0 as long as nobody knows what became of it
	answered [sha256.Size]byte
	answer   []byte // of the first answer, until it is learnt from
}

// done tells whether it was acknowledged.
func (o *order) done() bool { return o.status >= 200 && o.status < 300 }

// person sends one order after the other. An order that got no answer is sent again under its key until it gets one.
type person struct {
	t       testing.TB
	service *service
	name    string
	id      string
	token   string
	count   int
	orders  []*order // since the last audit
	old     []*order // some of those before
	pending *order   // what became of it is not known
	next    func() *order
	learn   func(*order)

	mu       sync.Mutex
	troubled int // answers that were a failure of the server's
}

type amount struct {
	Minor    int64  `json:"amount"`
	Currency string `json:"currency"`
}

func euros(minor int64) amount { return amount{minor, "EUR"} }

func text(value any) string {
	encoded, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return string(encoded)
}

type object = map[string]any

// order makes an order with a key of its own.
func (p *person) order(verb, subject, path string, body any) *order {
	p.count++
	return &order{verb: verb, subject: subject, path: path, body: text(body), key: fmt.Sprintf("%s-order-%d", p.name, p.count)}
}

// send sends an order once more, and gives what is answered. Status 0 is no answer.
func (p *person) send(o *order) (status int, answer []byte) { return p.sendAs(http.MethodPost, o) }

func (p *person) sendAs(method string, o *order) (status int, answer []byte) {
	request, err := http.NewRequest(method, "http://trilby/api/v1"+o.path, strings.NewReader(o.body))
	if err != nil {
		p.t.Error(err)
		return 0, nil
	}
	request.Header.Set("Idempotency-Key", o.key)
	return p.exchange(request)
}

func (p *person) exchange(request *http.Request) (status int, answer []byte) {
	request.Header.Set("Content-Type", "application/json")
	if p.token != "" {
		request.Header.Set("Authorization", "Bearer "+p.token)
	}
	// Nobody stays with one node for long.
	request.Close = rand.IntN(8) == 0
	response, err := p.service.http.Do(request)
	if err != nil {
		return 0, nil
	}
	defer func() { _ = response.Body.Close() }()
	answer, err = io.ReadAll(response.Body)
	if err != nil {
		return 0, nil // it broke off in the middle
	}
	if response.StatusCode >= 500 {
		p.trouble(request, response, answer)
	}
	return response.StatusCode, answer
}

// trouble checks that a server in trouble says so as the API's description promises.
func (p *person) trouble(request *http.Request, response *http.Response, answer []byte) {
	var problem struct{ Code string }
	err := json.Unmarshal(answer, &problem)
	kind := response.Header.Get("Content-Type")
	if err != nil || kind != "application/problem+json" || (problem.Code != "internal" && problem.Code != "unavailable") {
		p.t.Errorf("%s %s answered %d, %s: %s", request.Method, request.URL.Path, response.StatusCode, kind, answer)
	}
	p.mu.Lock()
	p.troubled++
	p.mu.Unlock()
}

// try sends an order once and tells whether it is decided, for or against.
func (p *person) try(o *order) bool {
	status, answer := p.send(o)
	if !decided(status) {
		return false
	}
	o.status, o.answer, o.answered = status, answer, sha256.Sum256(answer)
	if p.learn != nil && o.done() {
		p.learn(o)
	}
	o.answer = nil
	return true
}

// decided tells whether a status is an answer, for or against.
func decided(status int) bool { return status != 0 && status < http.StatusInternalServerError }

// live sends orders until it is told to stop. An order without an answer is then left pending.
func (p *person) live(stop <-chan struct{}) {
	for {
		select {
		case <-stop:
			return
		default:
		}
		if p.pending == nil {
			p.pending = p.next()
		}
		switch {
		case p.pending == nil: // nothing to do just now
			time.Sleep(time.Millisecond)
		case p.try(p.pending):
			p.orders, p.pending = append(p.orders, p.pending), nil
		default:
			time.Sleep(3 * time.Millisecond)
		}
	}
}

// resolve learns what became of the pending order, by sending it again.
func (p *person) resolve() {
	p.t.Helper()
	if p.pending == nil {
		return
	}
	eventually(p.t, "an answer to "+p.pending.path, func() error {
		if !p.try(p.pending) {
			return errDown
		}
		return nil
	})
	p.orders, p.pending = append(p.orders, p.pending), nil
}

// must has something done that belongs to no audit, and sends it until it is decided.
func (p *person) must(method, path string, body any, into any) {
	p.t.Helper()
	o, status, answer := p.order("must", "", path, body), 0, []byte(nil)
	eventually(p.t, "an answer to "+path, func() error {
		if status, answer = p.sendAs(method, o); !decided(status) {
			return fmt.Errorf("%d %s", status, answer)
		}
		return nil
	})
	if status >= http.StatusBadRequest {
		p.t.Fatalf("%s: %s %s answered %d: %s", p.name, method, path, status, answer)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal(answer, into); err != nil {
		p.t.Fatalf("%s %s: %v in %s", method, path, err, answer)
	}
}

// look reads something.
func (p *person) look(path string, into any) error {
	request, err := http.NewRequest(http.MethodGet, "http://trilby/api/v1"+path, http.NoBody)
	if err != nil {
		return err
	}
	status, answer := p.exchange(request)
	if status != http.StatusOK {
		return fmt.Errorf("GET %s answered %d: %s", path, status, answer)
	}
	return json.Unmarshal(answer, into)
}

// see reads something that must be there, as soon as the server has recovered.
func (p *person) see(path string, into any) {
	p.t.Helper()
	eventually(p.t, path, func() error { return p.look(path, into) })
}

// page is a list's page.
type page[T any] struct {
	Items []T
	Next  string `json:"next_cursor"`
}

// since reads a list that begins with the newest, down to the first that was known before.
func since[T any](p *person, path string, known func(T) bool) (fresh []T) {
	p.t.Helper()
	for cursor := ""; ; {
		var got page[T]
		address := path + "?limit=100"
		if cursor != "" {
			address += "&cursor=" + cursor
		}
		p.see(address, &got)
		for _, one := range got.Items {
			if known(one) {
				return fresh
			}
			fresh = append(fresh, one)
		}
		if cursor = got.Next; cursor == "" {
			return fresh
		}
	}
}

// eventually waits until something is so.
func eventually(t testing.TB, what string, is func() error) {
	t.Helper()
	var err error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if err = is(); err == nil {
			return
		}
	}
	t.Fatalf("%s: %v", what, err)
}
