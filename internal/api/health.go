package api

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/trilby-chat/trilby/internal/fault"
)

// serveHealth says that the process answers.
func serveHealth(w http.ResponseWriter, _ *http.Request) { writeText(w, "ok\n") }

// readyTimeout is how long the database may take to answer before whoever asks is told that it does not.
const readyTimeout = 2 * time.Second

// serveReady says that it can do its work: that it is not about to stop, and that the database takes what is written.
func (e *edge) serveReady(w http.ResponseWriter, r *http.Request) {
	if e.stopping() {
		problemOf(ErrNotReady).write(w)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
	defer cancel()
	if err := e.db.Ready(ctx); err != nil {
		infoOf(r.Context()).log.Warn("not ready", "error", err)
		problemOf(ErrNotReady).write(w)
		return
	}
	writeText(w, "ready\n")
}

// withStopping sends callers elsewhere once the server is about to stop: each answer is the last on its connection, so that
// none is cut off between two requests, and no new terminal stays.
func (e *edge) withStopping(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if e.stopping() {
			w.Header().Set("Connection", "close")
			if r.URL.Path == livePath {
				problemOf(ErrNotReady).write(w)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func serveNothing(w http.ResponseWriter, _ *http.Request) { problemOf(fault.ErrNotFound).write(w) }

func writeText(w http.ResponseWriter, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = io.WriteString(w, text)
}
