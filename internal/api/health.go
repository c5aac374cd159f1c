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

// serveReady says that it can do its work: that the database answers.
func (e *edge) serveReady(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := e.db.Ping(ctx); err != nil {
		infoOf(r.Context()).log.Warn("not ready", "error", err)
		problemOf(ErrNotReady).write(w)
		return
	}
	writeText(w, "ready\n")
}

func serveNothing(w http.ResponseWriter, _ *http.Request) { problemOf(fault.ErrNotFound).write(w) }

func writeText(w http.ResponseWriter, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = io.WriteString(w, text)
}
