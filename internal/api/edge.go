// Package api is the HTTP edge: it decodes and authenticates, opens one transaction, calls one method of one room, and
// writes the answer. It is the only room that knows status codes.
//
// What always holds:
//   - A command, the idempotency key it came with and the answer that is kept for it stand in one transaction.
//   - What went wrong is told with a stable code; what is not a declared fault goes to the log and no further.
//   - No token, cookie, query or body is ever logged.
package api

import (
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// Settings are what an operator decides about the edge.
type Settings struct {
	Version        string
	Name           string           // of the installation, on its pages
	PublicURL      *url.URL         // where people reach it
	Currency       money.Currency   // offered first
	Currencies     []money.Currency // that may be used
	PlayMoney      bool
	UploadLimit    int64 // bytes of a picture
	SignInRate     int   // attempts a minute for an address
	MoneyRate      int   // calls a minute for a user
	TrustedProxies []netip.Prefix
	BodyTimeout    time.Duration // for a body of JSON to come in; zero for what is usual
}

// Rooms are what the edge opens onto.
type Rooms struct {
	DB        *database.DB
	People    *person.Service
	Pictures  *picture.Service
	Chat      *chat.Service
	Wallet    *wallet.Service
	Payments  *grouppay.Service
	Offers    *offer.Service
	Referrals *referral.Service
	// Live is asked for /api/v1/live, with who connects in the request's context.
	Live http.Handler
	// Web is the built web app, index.html at its root.
	Web fs.FS
	Log *slog.Logger
	Now func() time.Time
	// Stopping tells whether the server is about to stop; nil when it never is.
	Stopping func() bool
	// Watch is told of every request; nil when nobody watches.
	Watch Watch
}

// edge is what the resources are registered on.
type edge struct {
	settings   Settings
	secure     bool
	db         *database.DB
	people     *person.Service
	pictures   *picture.Service
	chat       *chat.Service
	wallet     *wallet.Service
	payments   *grouppay.Service
	offers     *offer.Service
	referrals  *referral.Service
	log        *slog.Logger
	now        func() time.Time
	stopping   func() bool
	watch      Watch
	api        huma.API
	kept       *database.Tail[[]any] // first answers, with their keys
	doors      *limiter              // guesses at passwords, by address
	names      *limiter              // guesses at passwords, by handle
	looks      *limiter              // questions and secrets that nobody guesses, from people who are not signed in, by address
	spending   *limiter              // what may move money, by user
	guesses    *limiter              // wrong codes at a counter, by terminal or key
	allGuesses *limiter              // and by merchant
}

// New returns the handler of the whole server: the API, live events, health and the web app.
func New(settings Settings, rooms Rooms) http.Handler {
	mux := http.NewServeMux()
	e := newEdge(settings, rooms, mux)
	mux.HandleFunc("GET /api/openapi.json", e.serveDocument())
	mux.HandleFunc("GET /api/docs", e.serveDocs())
	mux.HandleFunc("GET /api/docs.css", serveDocsStyle)
	mux.Handle("GET "+livePath, e.withActor(rooms.Live))
	mux.HandleFunc("GET /healthz", serveHealth)
	mux.HandleFunc("GET /readyz", e.serveReady)
	mux.HandleFunc("/api/", serveNothing)
	mux.Handle("/", newSite(rooms.Web))
	return e.withRequest(e.withSecurity(e.withStopping(e.withSameOrigin(mux))))
}

// Document is the OpenAPI description, for whoever wants it without a server.
func Document(settings Settings) *huma.OpenAPI {
	return newEdge(settings, Rooms{Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.Time{} }}, http.NewServeMux()).api.OpenAPI()
}

func newEdge(settings Settings, rooms Rooms, mux *http.ServeMux) *edge {
	useProblems()
	perMinute := func(n int) *limiter { return newLimiter(time.Minute/time.Duration(max(1, n)), n, rooms.Now) }
	e := &edge{
		settings: settings, secure: settings.PublicURL != nil && settings.PublicURL.Scheme == "https",
		db: rooms.DB, people: rooms.People, pictures: rooms.Pictures, chat: rooms.Chat, wallet: rooms.Wallet,
		kept: database.NewTail(writeKept), payments: rooms.Payments, offers: rooms.Offers, referrals: rooms.Referrals, log: rooms.Log, now: rooms.Now,
		stopping: rooms.Stopping, watch: rooms.Watch,
		doors: perMinute(settings.SignInRate), names: perMinute(settings.SignInRate), looks: newLimiter(time.Second, 60, rooms.Now),
		spending: perMinute(settings.MoneyRate), guesses: perMinute(wrongCodes), allGuesses: perMinute(wrongCodesOfAll),
	}
	if e.stopping == nil {
		e.stopping = func() bool { return false }
	}
	if e.watch == nil {
		e.watch = unwatched
	}
	e.api = humago.New(mux, e.newDocument())
	e.registerServer()
	e.registerVisitors()
	e.registerSignIn()
	e.registerPasskeys()
	e.registerMe()
	e.registerTerminals()
	e.registerUsers()
	e.registerFriends()
	e.registerInvitations()
	e.registerPictures()
	e.registerConversations()
	e.registerMembers()
	e.registerInvites()
	e.registerMessages()
	e.registerWallet()
	e.registerPayments()
	e.registerSchemes()
	e.registerOffers()
	e.registerRewards()
	e.registerMerchants()
	e.registerCampaigns()
	e.registerTill()
	return e
}

// livePath is where terminals connect.
const livePath = prefix + "/live"

// How many wrong codes a minute one terminal or key may try at a counter, and all of a merchant's together.
const (
	wrongCodes      = 10
	wrongCodesOfAll = 60
)

// touchKey notes a key's use, as touch does a terminal's.
func (e *edge) touchKey(key offer.Key) {
	e.later("last use of a key", func(ctx context.Context, tx *database.Tx) error { return e.offers.KeyUsed(ctx, tx, key.ID) })
}

// touch notes a terminal's use, after the answer and beside it: nobody waits for it, and nothing hangs on it.
func (e *edge) touch(who person.Actor) {
	if !who.TouchDue() {
		return
	}
	e.later("last use", func(ctx context.Context, tx *database.Tx) error { return e.people.Touch(ctx, tx, who.TerminalID) })
}

func (e *edge) later(what string, note database.Func) {
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := e.db.Write(ctx, note); err != nil {
			e.log.Warn(what+" not noted", "error", err)
		}
	}()
}
