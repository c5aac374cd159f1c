package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"sync/atomic"
	"time"

	"github.com/trilby-chat/trilby/internal/api"
	"github.com/trilby-chat/trilby/internal/config"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/live"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/work"
	"github.com/trilby-chat/trilby/web"
)

// How long a request may take, and a stop: what was accepted by then is finished.
const (
	headerTimeout  = 10 * time.Second
	requestTimeout = 60 * time.Second
	idleTimeout    = 2 * time.Minute
	stopTimeout    = 15 * time.Second
	closeTimeout   = 5 * time.Second
	headerLimit    = 32 << 10
)

func (p *program) serve(ctx context.Context) error {
	return p.serveUntil(ctx, p.command.Config, p.greet)
}

// greet prints where the server is and, while there is nobody, the link by which the first administrator signs up.
func (p *program) greet(ctx context.Context, r *rooms) error {
	var first string
	err := r.db.Write(ctx, func(ctx context.Context, tx *database.Tx) error {
		link, needed, err := r.people.FirstAdministrator(ctx, tx)
		first = ""
		if err == nil && needed {
			first = fmt.Sprintf("Nobody is here yet. The first administrator signs up at %s\n", p.link("join", link.Token))
		}
		return err
	})
	if err == nil {
		_, err = fmt.Fprintf(p.out, "Trilby is at %s\n%s", p.command.Config.URL, first)
	}
	return err
}

// link is an address of the web app with a secret in its fragment, which browsers keep to themselves.
func (p *program) link(page, token string) string {
	return p.command.Config.URL.JoinPath(page).String() + "#" + token
}

// serveUntil runs a server until ctx ends, and then stops it in order: it says that it is not ready and goes on for a while, so
// that whoever sends it requests notices; no new requests, those under way finished, terminals told to come back, work
// finished, the database closed.
func (p *program) serveUntil(ctx context.Context, settings config.Config, ready func(context.Context, *rooms) error) (err error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", settings.Listen)
	if err != nil {
		return err
	}
	watched, err := p.watch(ctx, settings)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	defer func() { err = errors.Join(err, watched.close(ctx)) }()
	r, err := open(ctx, settings, p.log, append(watched.database(), p.options...)...)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	defer func() { err = errors.Join(err, within(closeTimeout, "the database", r.db.Close)) }()

	background, stopBackground := context.WithCancel(context.WithoutCancel(ctx))
	defer stopBackground()
	terminals, err := live.New(background, r.db, r.events, r.chats, r.people, settings.Origin(), p.log, live.ThroughRedis(settings.Redis), watched.live())
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	worker := work.New(workRooms(r, p.log))
	var running sync.WaitGroup
	running.Go(func() { _ = terminals.Run(background) })
	running.Go(func() { worker.Run(background) })
	running.Go(func() { giveBack(background) })

	watched.begin(r, terminals)

	var leaving atomic.Bool
	server := newServer(p.handler(settings, r, terminals, watched.requests(), leaving.Load))
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	if err = ready(ctx, r); err == nil {
		select {
		case <-ctx.Done():
			p.log.Info("stopping", "drain", settings.Drain)
			leaving.Store(true)
			time.Sleep(settings.Drain)
		case err = <-failed:
		}
	}
	err = errors.Join(err, stopServing(context.WithoutCancel(ctx), server, terminals))
	stopBackground()
	return errors.Join(err, within(2*closeTimeout, "work in the background", func() error { running.Wait(); return nil }))
}

func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler: handler, ReadHeaderTimeout: headerTimeout, ReadTimeout: requestTimeout, WriteTimeout: requestTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: headerLimit,
		ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelDebug),
	}
}

func (p *program) handler(settings config.Config, r *rooms, terminals *live.Server, watch api.Watch, leaving func() bool) http.Handler {
	return api.New(edgeSettings(settings), api.Rooms{
		DB: r.db, People: r.people, Pictures: r.pictures, Chat: r.chats, Wallet: r.wallets, Payments: r.payments,
		Offers: r.offers, Referrals: r.referrals,
		Live: terminals.Handler(), Web: web.Files(), Log: p.log, Now: time.Now,
		Stopping: leaving, Watch: watch,
	})
}

func edgeSettings(settings config.Config) api.Settings {
	// open has refused what is wrong with them.
	currencies, _ := currenciesOf(settings)
	return api.Settings{
		Version: version, Name: settings.Name, PublicURL: settings.URL, Currency: money.Currency(settings.Currency),
		Currencies: currencies, PlayMoney: settings.Sandbox, UploadLimit: int64(settings.UploadLimit),
		SignInRate: settings.SignInRate, MoneyRate: settings.MoneyRate,
		TrustedProxies: append([]netip.Prefix(nil), settings.TrustedProxies...),
	}
}

func workRooms(r *rooms, log *slog.Logger) work.Rooms {
	return work.Rooms{
		DB: r.db, Events: r.events, People: r.people, Pictures: r.pictures, Ledger: r.books, Payments: r.payments, Referrals: r.referrals,
		PruneKeys: func(ctx context.Context, tx *database.Tx, limit int) (int64, error) {
			return api.Prune(ctx, tx, time.Now(), limit)
		},
		Log: log, Now: time.Now,
	}
}
