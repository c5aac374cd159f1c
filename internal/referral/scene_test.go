package referral

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// scene is Kim's café with Lea as its clerk, and those who may come: Ana, who is friends with Bo, Chi and Dee; Bo, who is
// friends with Chi as well; Eli, who shares a group with Ana and Bo and is nobody's friend; and Zoe, whom nobody knows. Each
// has a terminal of their own. Kim has 1,000.00 to spend, the others nothing.
type scene struct {
	testing.TB
	db      *database.DB
	clock   *watch
	dice    *dice
	people  *person.Service
	chats   *chat.Service
	wallets *wallet.Service
	books   *ledger.Ledger
	offers  *offer.Service
	ref     *Service

	cafe  offer.MerchantID
	till  offer.Teller
	group chat.ConversationID

	kim, lea, ana, bo, chi, dee, eli, zoe person.UserID
}

const purse = 1000_00

// watch is a time that tests move, while others read it.
type watch struct {
	mu sync.Mutex
	at time.Time
}

func (c *watch) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *watch) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// dice are chance, until a test says what they show.
type dice struct {
	mu    sync.Mutex
	shows Chance
}

func (d *dice) throw(below int64) int64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.shows == nil {
		return rand.Int64N(below)
	}
	return d.shows(below)
}

func (d *dice) show(shows Chance) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.shows = shows
}

func each(t *testing.T, run func(t *testing.T, s *scene)) {
	t.Helper()
	databasetest.Each(t, func(t *testing.T, db *database.DB) { run(t, newScene(t, db)) })
}

// rooms puts the rooms together over a database.
func rooms(t testing.TB, db *database.DB) *scene {
	s := &scene{TB: t, db: db, clock: &watch{at: time.Date(2026, 11, 20, 19, 30, 0, 0, time.UTC)}, dice: &dice{}}
	now := s.clock.now
	events, pictures := event.NewLog(now), picture.New(now)
	s.books = ledger.New(now)
	s.wallets = wallet.New(s.books, events, wallet.Settings{Sandbox: true})
	s.chats = chat.New(pictures, events, now)
	var err error
	if s.people, err = person.New(person.Settings{PublicURL: "http://localhost"}, events, pictures, now); err != nil {
		t.Fatal(err)
	}
	if s.offers, err = offer.New(pictures, s.wallets, s.books, events, "a voucher key that is only for tests, 0123456789", now); err != nil {
		t.Fatal(err)
	}
	if s.ref, err = New(s.offers, s.chats, s.wallets, s.books, events, s.dice.throw, now); err != nil {
		t.Fatal(err)
	}
	return s
}

func newScene(t testing.TB, db *database.DB) *scene {
	s := rooms(t, db)
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for name, user := range s.cast() {
			made, err := s.people.Add(ctx, tx, person.Newcomer{Handle: name, Name: name + " Customer"})
			if err != nil {
				return err
			}
			*user = made.ID
			if err := s.terminal(ctx, tx, made.ID, s.device(made.ID)); err != nil {
				return err
			}
		}
		for _, pair := range [][2]person.UserID{{s.ana, s.bo}, {s.ana, s.chi}, {s.ana, s.dee}, {s.bo, s.chi}} {
			if err := s.befriend(ctx, tx, pair[0], pair[1]); err != nil {
				return err
			}
		}
		if _, err := s.wallets.TopUp(ctx, tx, s.kim, eur(purse)); err != nil {
			return err
		}
		return s.open(ctx, tx)
	})
	s.group = s.newGroup("Friday climbers", s.ana, s.bo, s.eli)
	return s
}

func (s *scene) cast() map[string]*person.UserID {
	return map[string]*person.UserID{"kim": &s.kim, "lea": &s.lea, "ana": &s.ana, "bob": &s.bo, "chi": &s.chi, "dee": &s.dee, "eli": &s.eli, "zoe": &s.zoe}
}

// open opens the café: with money, and with Kim at the till.
func (s *scene) open(ctx context.Context, tx *database.Tx) error {
	cafe, err := s.offers.Apply(ctx, tx, person.Actor{UserID: s.kim, Administrator: true}, offer.MerchantDraft{Name: "Kolibri", Place: "Market Street 4", Currency: "EUR"})
	if err != nil {
		return err
	}
	s.cafe = cafe.ID
	if _, err := s.offers.Deposit(ctx, tx, s.kim, s.cafe, eur(purse)); err != nil {
		return err
	}
	if _, err := s.offers.Employ(ctx, tx, s.kim, s.cafe, s.lea, offer.RoleClerk); err != nil {
		return err
	}
	s.till, err = s.offers.Teller(ctx, tx, s.kim, s.cafe)
	return err
}

func (s *scene) device(user person.UserID) person.TerminalID {
	return person.TerminalID("term_" + user)
}

// terminal signs somebody in on a browser of that name.
func (s *scene) terminal(ctx context.Context, tx *database.Tx, user person.UserID, browser person.TerminalID) error {
	id := browser
	if browser != s.device(user) {
		id += person.TerminalID(" " + user)
	}
	if _, err := tx.Exec(ctx, `insert into terminal (terminal_id, user_id, name, token_hash, created_at, last_used_at, expires_at)
		values ($1, $2, 'A browser', $1, 0, 0, 0)`, id, user); err != nil {
		return err
	}
	return s.people.MarkDevice(ctx, tx, id, string(browser))
}

func (s *scene) befriend(ctx context.Context, tx *database.Tx, a, b person.UserID) error {
	long := s.clock.now().AddDate(0, 0, -100).UnixMicro()
	_, err := tx.Exec(ctx, `insert into friendship (low_id, high_id, requested_by, state, created_at, accepted_at)
		values ($1, $2, $1, 'accepted', $3, $3)`, min(a, b), max(a, b), long)
	return err
}

func (s *scene) newGroup(name string, owner person.UserID, others ...person.UserID) (made chat.ConversationID) {
	s.Helper()
	s.write(func(ctx context.Context, tx *database.Tx) error {
		group, err := s.chats.NewGroup(ctx, tx, owner, name, nil)
		if made = group.ID; err != nil {
			return err
		}
		// Straight into the table: whether they may be brought in is another room's question.
		for i, user := range others {
			if _, err := tx.Exec(ctx, `insert into member (conversation_id, user_id, role, position, joined_at) values ($1, $2, 'member', $3, 1)`,
				made, user, 100+i); err != nil {
				return err
			}
		}
		return nil
	})
	return made
}

func eur(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: "EUR"} }

func euros(minor int64) *money.Amount {
	amount := eur(minor)
	return &amount
}

func yes() *bool { b := true; return &b }
func no() *bool  { b := false; return &b }

func (s *scene) write(run database.Func) {
	s.Helper()
	if err := s.db.Write(context.Background(), run); err != nil {
		s.Fatal(err)
	}
}

func (s *scene) read(run database.Func) {
	s.Helper()
	if err := s.db.Read(context.Background(), run); err != nil {
		s.Fatal(err)
	}
}

// got does something and gives what came of it; a failure ends the test.
func got[T any](s *scene, do func(ctx context.Context, tx *database.Tx) (T, error)) T {
	s.Helper()
	what, err := try(s, do)
	if err != nil {
		s.Fatal(err)
	}
	return what
}

func try[T any](s *scene, do func(ctx context.Context, tx *database.Tx) (T, error)) (what T, err error) {
	err = s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		what, err = do(ctx, tx)
		return err
	})
	return what, err
}

// count answers a question of one number.
func (s *scene) count(query string, args ...any) (n int64) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error { return tx.QueryRow(ctx, query, args...).Scan(&n) })
	return n
}

func (s *scene) wantFault(err, want error) {
	s.Helper()
	if !errors.Is(err, want) {
		s.Errorf("want %v, got %v", want, err)
	}
}

func (s *scene) wantWallet(user person.UserID, want int64) {
	s.Helper()
	if have := s.wallet(user); have != want {
		s.Errorf("%s has %d, want %d", s.name(user), have, want)
	}
}

func (s *scene) wallet(user person.UserID) (available int64) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		w, err := s.wallets.Wallet(ctx, tx, user)
		for _, b := range w.Balances {
			available += b.Available.Minor
		}
		return err
	})
	return available
}

func (s *scene) name(user person.UserID) string {
	for name, id := range s.cast() {
		if *id == user {
			return name
		}
	}
	return string(user)
}

// names are those of some users, sorted.
func (s *scene) names(users ...person.UserID) string {
	names := make([]string, len(users))
	for i, user := range users {
		names[i] = s.name(user)
	}
	slices.Sort(names)
	return fmt.Sprint(names)
}

// sound checks the ledger, and that nothing is held for nobody.
func (s *scene) sound() {
	s.Helper()
	if err := ledger.Verify(context.Background(), s.db, func(check ledger.Check) {
		if !check.Holds {
			s.Errorf("%+v", check)
		}
	}); err != nil {
		s.Error(err)
	}
	s.kept()
}
