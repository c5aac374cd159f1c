package races

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/trilby-chat/trilby/internal/api"
	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// town is a fresh database, the nodes that serve it, and the people who use them. The first of them owns every group and
// stays in it; the last runs the café; those between come and go, and the poor among them run out of money.
type town struct {
	testing.TB
	nodes  []*node
	clock  clock
	watch  watch
	people [townSize]citizen
	market market
	count  *count
}

const (
	owner    = 0
	merchant = townSize - 1
	poorFrom = 6
	fortune  = 4_000_000
)

type citizen struct {
	id    person.UserID
	token string
}

// node is one server's rooms on the town's database, behind the handler that faces the network.
type node struct {
	db        *database.DB
	books     *ledger.Ledger
	people    *person.Service
	wallets   *wallet.Service
	chats     *chat.Service
	payments  *grouppay.Service
	offers    *offer.Service
	referrals *referral.Service
	handler   http.Handler
}

// clock is the time of a whole town: it stands still until somebody moves it, and never goes back.
type clock struct {
	mu sync.RWMutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.at
}

func (c *clock) reach(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if at.After(c.at) {
		c.at = at
	}
}

func (c *clock) pass(d time.Duration) { c.reach(c.now().Add(d)) }

// found makes a town. What its people do from then on is counted.
func found(t testing.TB, engine database.Engine, nodes int, count *count) *town {
	t.Helper()
	w := &town{TB: t, clock: clock{at: time.Date(2026, 11, 23, 18, 0, 0, 0, time.UTC)}, count: count}
	for _, db := range databasetest.Nodes(t, engine, nodes) {
		w.nodes = append(w.nodes, w.furnish(db))
	}
	w.write(w.populate)
	w.open()
	return w
}

// furnish puts the rooms of a node together, as a server does.
func (w *town) furnish(db *database.DB) *node {
	w.Helper()
	now := w.clock.now
	events, pictures := event.NewLog(now), picture.New(now)
	n := &node{db: db, books: ledger.New(now)}
	n.wallets = wallet.New(n.books, events, wallet.Settings{Sandbox: true, Currency: "EUR"})
	n.chats = chat.New(pictures, events, now)
	n.payments = grouppay.New(pictures, n.chats, n.wallets, n.books, events, now)
	var err error
	if n.people, err = person.New(person.Settings{PublicURL: "http://localhost", SessionLife: 10 * 365 * 24 * time.Hour}, events, pictures, now); err != nil {
		w.Fatal(err)
	}
	n.people.OnChange(n.chats.PersonChanged)
	if n.offers, err = offer.New(pictures, n.wallets, n.books, events, "a voucher key that is only for tests, 0123456789", now); err != nil {
		w.Fatal(err)
	}
	if n.referrals, err = referral.New(n.offers, n.chats, n.wallets, n.books, events, rand.Int64N, now); err != nil {
		w.Fatal(err)
	}
	const everything = 1_000_000_000
	n.handler = api.New(api.Settings{Version: "0", Name: "Trilby", PublicURL: &url.URL{Scheme: "http", Host: "localhost"},
		Currency: "EUR", Currencies: []money.Currency{"EUR"}, PlayMoney: true, SignInRate: everything, MoneyRate: everything,
	}, api.Rooms{DB: db, People: n.people, Pictures: pictures, Chat: n.chats, Wallet: n.wallets, Payments: n.payments, Offers: n.offers,
		Referrals: n.referrals, Live: http.NotFoundHandler(), Web: fstest.MapFS{"index.html": {}}, Log: slog.New(alarm{w}), Now: now})
	return n
}

// populate signs everybody in, makes friends of them, and gives each what they begin with.
func (w *town) populate(ctx context.Context, tx *database.Tx) error {
	n := w.nodes[0]
	for i := range w.people {
		name := fmt.Sprintf("citizen%d", i)
		user, err := n.people.Add(ctx, tx, person.Newcomer{Handle: name, Name: name})
		if err != nil {
			return err
		}
		link, err := n.people.SignInLink(ctx, tx, user.ID, 0, 0)
		if err != nil {
			return err
		}
		session, err := n.people.SignInByLink(ctx, tx, link.Token, "Program")
		if err != nil {
			return err
		}
		w.people[i] = citizen{user.ID, session.Token}
		begin := int64(fortune)
		if i >= poorFrom && i != merchant {
			begin = 30_00
		}
		for left := begin; left > 0; left -= 1_000_000 {
			if _, err := n.wallets.TopUp(ctx, tx, user.ID, euros(min(left, 1_000_000))); err != nil {
				return err
			}
		}
		w.market.came.Add(begin)
	}
	return w.befriend(ctx, tx)
}

// befriend straight into the table: how people become friends is another room's question.
func (w *town) befriend(ctx context.Context, tx *database.Tx) error {
	long := w.clock.now().AddDate(0, 0, -100).UnixMicro()
	for i := range w.people {
		for step := 1; step <= 3; step++ {
			a, b := w.people[i].id, w.people[(i+step)%townSize].id
			if _, err := tx.Exec(ctx, `insert into friendship (low_id, high_id, requested_by, state, created_at, accepted_at)
				values ($1, $2, $1, 'accepted', $3, $3) on conflict do nothing`, min(a, b), max(a, b), long); err != nil {
				return err
			}
		}
	}
	return nil
}

func euros(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: "EUR"} }

// write does something on the first node; it has to succeed.
func (w *town) write(run database.Func) {
	w.Helper()
	if err := w.nodes[0].db.Write(context.Background(), run); err != nil {
		w.Fatal(err)
	}
}

func (w *town) read(run database.Func) {
	w.Helper()
	if err := w.nodes[0].db.Read(context.Background(), run); err != nil {
		w.Fatal(err)
	}
}

// does is a piece of background work. It is never refused.
func (w *town) does(n *node, work database.Func) {
	w.Helper()
	w.count.deeds.Add(1)
	if err := n.db.Write(context.Background(), work); err != nil {
		w.Error(err)
	}
}

// alarm is a log in which an error fails the test: the server only logs as such what nobody has declared.
type alarm struct{ testing.TB }

func (a alarm) Enabled(_ context.Context, level slog.Level) bool { return level >= slog.LevelError }

func (a alarm) Handle(_ context.Context, record slog.Record) error {
	text := record.Message
	record.Attrs(func(attr slog.Attr) bool {
		text += " " + attr.String()
		return true
	})
	a.Error(text)
	return nil
}

func (a alarm) WithAttrs([]slog.Attr) slog.Handler { return a }
func (a alarm) WithGroup(string) slog.Handler      { return a }
