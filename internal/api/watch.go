package api

import (
	"context"
	"net/http"
)

// Watch is told of a request before anything is done for it, and of what came of it after. It gives the context the request
// goes on with, and the id of its trace, which is empty when nobody traces it.
type Watch func(r *http.Request) (ctx context.Context, trace string, done func(Seen))

// Seen is what may be told of a request to whoever watches. It says nothing of whoever asked, or of what.
type Seen struct {
	Method    string
	Route     string // the pattern it matched, never its path; empty when it was refused before that
	Status    int
	RequestID string // by which its lines in the log are found
}

func unwatched(r *http.Request) (context.Context, string, func(Seen)) {
	return r.Context(), "", func(Seen) {}
}
