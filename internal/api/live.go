package api

import (
	"context"
	"net/http"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/live"
	"github.com/trilby-chat/trilby/internal/person"
)

// withActor lets nobody through to the live connection who is not signed in.
func (e *edge) withActor(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		info := infoOf(r.Context())
		var who person.Actor
		err := e.db.Read(r.Context(), func(ctx context.Context, tx *database.Tx) error {
			if info.token == "" {
				return fault.ErrUnauthenticated
			}
			var err error
			who, err = e.people.Authenticate(ctx, tx, info.token)
			return err
		})
		if err != nil {
			explain(info, err).write(w)
			return
		}
		if who.TouchDue() {
			e.touch(who)
		}
		next.ServeHTTP(w, r.WithContext(live.WithActor(r.Context(), who)))
	})
}
