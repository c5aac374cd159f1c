package api

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/id"
)

// wire is a connection on which a request is written byte by byte.
type wire struct {
	t    *testing.T
	conn *net.TCPConn
}

// dial begins a request: its head is sent, its body not yet.
func (c *client) dial(method, path string, headers ...string) *wire {
	c.t.Helper()
	conn, err := net.Dial("tcp", c.Listener.Addr().String())
	if err != nil {
		c.t.Fatal(err)
	}
	c.t.Cleanup(func() { _ = conn.Close() })
	tcp, isTCP := conn.(*net.TCPConn)
	if !isTCP {
		c.t.Fatal("no TCP")
	}
	w := &wire{c.t, tcp}
	_ = tcp.SetDeadline(time.Now().Add(time.Minute)) // so that nothing hangs for ever
	head := append([]string{method + " " + prefix + path + " HTTP/1.1", "Host: localhost:8080", "Authorization: Bearer " + c.token,
		"Idempotency-Key: " + id.New[string]("key")}, headers...)
	w.write(strings.Join(head, "\r\n") + "\r\n\r\n")
	return w
}

func (w *wire) write(text string) {
	w.t.Helper()
	if _, err := io.WriteString(w.conn, text); err != nil {
		w.t.Fatal(err)
	}
}

// answer reads what the server says.
func (w *wire) answer() *response {
	w.t.Helper()
	got, err := http.ReadResponse(bufio.NewReader(w.conn), nil)
	if err != nil {
		w.t.Fatal(err)
	}
	text, err := io.ReadAll(got.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return &response{w.t, "over the wire", got.StatusCode, got.Header, text}
}

const jsonBody = "Content-Type: application/json"

func length(n int) string { return fmt.Sprint("Content-Length: ", n) }

// What does not come whole does nothing, and is no failure of ours; what comes slowly is waited for, within bounds.
func TestBodiesThatBreakOffOrDribble(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite), func(settings *Settings) { settings.BodyTimeout = 2 * time.Second })
	ana := s.joins("ana")
	f := follow(t, s.db)
	body := `{"amount":{"amount":500,"currency":"EUR"}}`
	begin := func(headers ...string) *wire {
		return ana.dial("POST", "/wallet/top-ups", append(headers, jsonBody)...)
	}

	silent := begin(length(len(body))) // sends nothing until it is given up
	broken := begin(length(len(body)))
	broken.write(body[:20])
	if err := broken.conn.CloseWrite(); err != nil {
		t.Fatal(err)
	}
	broken.answer().problem(400, "malformed")
	gone := begin(length(len(body)))
	gone.write(body[:20])
	_ = gone.conn.Close()
	framed := begin("Transfer-Encoding: chunked")
	framed.write("2a\r\n" + body + "\r\nno chunk\r\n")
	framed.answer().problem(400, "malformed")
	silent.answer().problem(400, "malformed")
	if !s.log.says("status=400") || strings.Contains(s.log.String(), "level=ERROR") {
		t.Errorf("logged %s", s.log)
	}
	if written := f.since(); len(written) > 0 {
		t.Errorf("half a request wrote %v", written)
	}

	slow := begin(length(len(body)))
	for _, b := range []byte(body) {
		slow.write(string(b))
		time.Sleep(time.Millisecond)
	}
	slow.answer().want(201)
	if got := ana.balance(); got != "500" {
		t.Errorf("the wallet holds %s", got)
	}
}

// What is too large is refused at its head where it says so itself, and else as soon as the limit is read.
func TestTooLargeABodyIsNotRead(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	ana := s.joins("ana")
	for path, header := range map[string]string{"/wallet/top-ups": jsonBody, "/pictures": "Content-Type: image/png"} {
		ana.dial("POST", path, header, length(1<<40)).answer().problem(413, "body_too_large")
		endless := ana.dial("POST", path, header, "Transfer-Encoding: chunked")
		sent := make(chan int64, 1)
		go func() { sent <- endless.pour() }()
		endless.answer().problem(413, "body_too_large")
		if n := <-sent; n > 32<<20 {
			t.Errorf("%s: %d bytes were taken", path, n)
		}
	}
	nobody := s.stranger()
	nobody.token = "nobody's"
	nobody.dial("POST", "/pictures", "Content-Type: image/png", length(1<<19)).answer().problem(401, "unauthenticated")
}

// pour writes white space without an end until nobody takes it, and tells how much was taken.
func (w *wire) pour() (taken int64) {
	chunk := fmt.Sprintf("%x\r\n%s\r\n", 1<<16, strings.Repeat(" ", 1<<16))
	for {
		n, err := io.WriteString(w.conn, chunk)
		if taken += int64(n); err != nil || taken > 1<<30 {
			return taken
		}
	}
}

// One user uploads so many pictures at once and no more, however slowly: what is in memory at once is bounded.
func TestUploadsAtOnceAreBounded(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	ana, bo := s.joins("ana"), s.joins("bo")
	data := string(smallPicture())
	upload := func(who *client) *wire {
		return who.dial("POST", "/pictures", "Content-Type: image/png", length(len(data)), "Expect: 100-continue")
	}
	var slow []*wire
	for range uploadsOfOne {
		one := upload(ana)
		one.continues()
		slow = append(slow, one)
	}
	if got := upload(ana).answer().problem(429, "too_many_requests"); got.header.Get("Retry-After") != "1" {
		t.Errorf("to be asked again %q", got.header.Get("Retry-After"))
	}
	others := upload(bo)
	others.continues()
	for _, one := range append(slow, others) {
		one.write(data)
		one.answer().want(201)
	}
	again := upload(ana)
	again.continues()
	again.write(data)
	again.answer().want(201)
}

// continues waits until the server begins to read.
func (w *wire) continues() {
	w.t.Helper()
	line := make([]byte, len("HTTP/1.1 100 Continue\r\n\r\n"))
	if _, err := io.ReadFull(w.conn, line); err != nil || !bytes.Contains(line, []byte("100")) {
		w.t.Fatalf("%q, %v", line, err)
	}
}

// Many bodies as large as they may be leave nothing behind in memory.
func TestMemoryStaysBounded(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	ana := s.joins("ana")
	hostile := map[string]string{
		"wide":  `{"user_ids":[` + strings.Repeat(`"x",`, jsonLimit/4-20) + `"x"]}`,
		"wrong": `{"user_ids":[` + strings.Repeat(`1,`, jsonLimit/2-20) + `1]}`,
		"deep":  nested(jsonLimit/2 - 2),
		"names": `{` + strings.Repeat(`"a":1,`, jsonLimit/6-10) + `"b":1}`,
		"text":  `{"name":"` + strings.Repeat(`é`, jsonLimit/6-20) + `"}`,
		"large": `{"name":"` + strings.Repeat("x", jsonLimit) + `"}`,
	}
	flood := func(times int) {
		for name, body := range hostile {
			var all sync.WaitGroup
			for range times {
				all.Go(func() {
					if got := ana.post("/conversations", body); got.status != 400 && got.status != 422 && got.status != 413 {
						t.Errorf("%s: answered %d", name, got.status)
					}
				})
			}
			all.Wait()
		}
	}
	flood(4) // what is kept for use again
	before := heap()
	flood(16)
	// All of them together would be more.
	if after := heap(); after > before+4<<20 {
		t.Errorf("%d kB are kept that were not before", (after-before)>>10)
	}
}

func heap() int64 {
	http.DefaultTransport.(*http.Transport).CloseIdleConnections()
	runtime.GC()
	runtime.GC() // a second time for what waits to be finalised
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	return int64(now.HeapAlloc)
}
