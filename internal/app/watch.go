package app

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/trilby-chat/trilby/internal/api"
	"github.com/trilby-chat/trilby/internal/config"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/live"
	"github.com/trilby-chat/trilby/internal/observe"
	"github.com/trilby-chat/trilby/internal/work"
)

// watching is what counts and traces a server, and where the counts can be had. It is nil when nobody asked for either: then
// nothing is counted.
type watching struct {
	metrics  *observe.Metrics
	observer *observe.Observer
	tracing  *observe.Tracing // nil without traces
	listener net.Listener     // nil without metrics
	server   *http.Server
}

// watch prepares what the settings ask for.
func (p *program) watch(ctx context.Context, settings config.Config) (*watching, error) {
	to, err := observe.DestinationOf(settings.Traces, os.Getenv)
	if err != nil || to.URL == "" && settings.Metrics == "" {
		return nil, err
	}
	w := &watching{metrics: observe.NewMetrics(version, revision())}
	w.observer = observe.New(w.metrics, nil, time.Now)
	if settings.Metrics != "" {
		if w.listener, err = (&net.ListenConfig{}).Listen(ctx, "tcp", settings.Metrics); err != nil {
			return nil, err
		}
	}
	if to.URL != "" {
		if w.tracing, err = observe.NewTracing(ctx, to, version, p.log); err != nil {
			return nil, errors.Join(err, w.close(ctx))
		}
		w.observer = observe.New(w.metrics, w.tracing.Tracer(), time.Now)
	}
	return w, nil
}

// database, live and requests are how each of them is watched.

func (w *watching) database() []database.Option {
	if w == nil {
		return nil
	}
	return []database.Option{database.Watched(w.observer.Transaction)}
}

func (w *watching) live() live.Option {
	if w == nil {
		return func(*live.Server) {}
	}
	return live.Watched(w.observer.Publish)
}

func (w *watching) requests() api.Watch {
	if w == nil {
		return nil
	}
	return func(r *http.Request) (context.Context, string, func(api.Seen)) {
		ctx, trace, done := w.observer.Request(r)
		return ctx, trace, func(seen api.Seen) { done(seen.Route, seen.Status, seen.RequestID) }
	}
}

// begin lets Prometheus ask, at a listener of its own: what it is told is for whoever runs the server.
func (w *watching) begin(r *rooms, terminals *live.Server) {
	if w == nil || w.listener == nil {
		return
	}
	w.metrics.Add(observe.NewState(observe.Sources{
		Engine: r.db.Engine(), Counts: r.db.Counts, Pools: r.db.Pools, Terminals: terminals.Connected,
		Backlog: func(ctx context.Context) (waiting []work.Waiting, err error) {
			err = r.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
				waiting, err = work.Backlog(ctx, tx, time.Now())
				return err
			})
			return waiting, err
		},
	}))
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", w.metrics.Handler(terminals.Metrics()))
	w.server = newServer(mux)
	go func() { _ = w.server.Serve(w.listener) }()
}

// close ends it after all that is watched, and sends what is left of the traces.
func (w *watching) close(ctx context.Context) (err error) {
	if w == nil {
		return nil
	}
	if w.tracing != nil {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
		defer cancel()
		err = w.tracing.Close(ctx)
	}
	switch {
	case w.server != nil:
		err = errors.Join(err, w.server.Close())
	case w.listener != nil:
		err = errors.Join(err, w.listener.Close())
	}
	return err
}
