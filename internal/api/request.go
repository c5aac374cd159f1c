package api

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/trilby-chat/trilby/internal/offer"
)

// request is what the edge knows of a request besides its body.
type request struct {
	id       string
	log      *slog.Logger
	method   string
	target   string
	key      string
	token    string
	address  string
	terminal string
	device   string     // the mark of the browser, if it has one
	till     *offer.Key // the merchant's key that asks, if it is one
	// body is the hash of what was read of the body so far: all of it by the time a command runs.
	body hash.Hash
}

type infoKey struct{}

// infoOf is never nil: what runs outside a request, in a test say, has an empty one.
func infoOf(ctx context.Context) *request {
	if info, ok := ctx.Value(infoKey{}).(*request); ok {
		return info
	}
	return &request{log: slog.New(slog.DiscardHandler), body: sha256.New()}
}

// withRequest names each request and writes its line in the access log. The line has the route and not the path, no query
// and no header: tokens, cookies and what people search for stay out of it.
func (e *edge) withRequest(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started := e.now()
		info := e.describe(r)
		w.Header().Set("X-Request-Id", info.id)
		seen := &statusWriter{ResponseWriter: w}
		ctx, trace, watched := e.watch(r)
		if trace != "" {
			info.log = info.log.With("trace", trace)
		}
		r = r.WithContext(context.WithValue(ctx, infoKey{}, info))
		// In the copy only: by the body's type net/http knows how to be rid of what was not read of it.
		if r.Body != nil && r.Body != http.NoBody {
			r.Body = hashedBody{r.Body, info.body}
		}
		defer func() { watched(Seen{Method: r.Method, Route: r.Pattern, Status: seen.code(), RequestID: info.id}) }()
		defer func() {
			if cause := recover(); cause != nil {
				e.recovered(seen, info, cause)
			}
			info.log.Info("request", "method", r.Method, "route", r.Pattern, "status", seen.code(),
				"took", e.now().Sub(started).Round(time.Microsecond), "address", info.address)
		}()
		next.ServeHTTP(seen, r)
	})
}

func (e *edge) recovered(w *statusWriter, info *request, cause any) {
	if err, isError := cause.(error); isError && errors.Is(err, http.ErrAbortHandler) {
		panic(cause)
	}
	info.log.Error("request panicked", "cause", cause)
	if w.status == 0 {
		internalProblem(info.id).write(w)
	}
}

func (e *edge) describe(r *http.Request) *request {
	raw := make([]byte, 8)
	_, _ = rand.Read(raw) // never fails, as of Go 1.24
	id := hex.EncodeToString(raw)
	return &request{
		id: id, log: e.log.With("request", id), method: r.Method, target: r.URL.RequestURI(),
		key: r.Header.Get("Idempotency-Key"), token: e.tokenOf(r), device: e.deviceOf(r), address: e.addressOf(r),
		terminal: terminalName(r.UserAgent()), body: sha256.New(),
	}
}

// hashedBody hashes what is read, so that a repeated request is known by its very bytes.
type hashedBody struct {
	io.ReadCloser
	hash hash.Hash
}

func (b hashedBody) Read(into []byte) (int, error) {
	n, err := b.ReadCloser.Read(into)
	b.hash.Write(into[:n])
	return n, err
}

// statusWriter remembers the status for the log. Unwrap lets http.ResponseController reach the connection.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *statusWriter) Write(text []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	return w.ResponseWriter.Write(text)
}

func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Hijack hands the connection to a WebSocket: the live library asks the writer itself, not what it wraps.
func (w *statusWriter) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	w.status = http.StatusSwitchingProtocols
	return http.NewResponseController(w.ResponseWriter).Hijack()
}

func (w *statusWriter) code() int {
	if w.status == 0 {
		return http.StatusOK
	}
	return w.status
}
