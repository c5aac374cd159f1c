package offer

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// scene is Kim's café, with Cleo as its clerk and 1,000.00 in its account; Ada administers the server, and Ana, Bo, Chi and Dee
// are guests.
type scene struct {
	testing.TB
	db      *database.DB
	clock   *clock
	books   *ledger.Ledger
	wallets *wallet.Service
	offers  *Service
	cafe    MerchantID

	ada, kim, cleo, ana, bo, chi, dee person.UserID
}

const (
	secret  = "the operator's"
	till    = 1_000_00
	deposit = 2_000_00
)

// clock is a time that tests move, while others read it.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(by time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(by)
}

func each(t *testing.T, run func(t *testing.T, s *scene)) {
	t.Helper()
	databasetest.Each(t, func(t *testing.T, db *database.DB) { run(t, newScene(t, db)) })
}

// rooms puts the rooms together over a database.
func rooms(t testing.TB, db *database.DB) *scene {
	t.Helper()
	s := &scene{TB: t, db: db, clock: &clock{at: time.Date(2026, 11, 20, 9, 30, 0, 0, time.UTC)}}
	events := event.NewLog(s.clock.now)
	s.books = ledger.New(s.clock.now)
	s.wallets = wallet.New(s.books, events, wallet.Settings{Sandbox: true})
	offers, err := New(picture.New(s.clock.now), s.wallets, s.books, events, secret, s.clock.now)
	if err != nil {
		t.Fatal(err)
	}
	s.offers = offers
	return s
}

func newScene(t testing.TB, db *database.DB) *scene {
	t.Helper()
	s := rooms(t, db)
	now := s.clock.now
	people, err := person.New(person.Settings{PublicURL: "http://localhost"}, event.NewLog(now), picture.New(now), now)
	if err != nil {
		t.Fatal(err)
	}
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for name, user := range map[string]*person.UserID{
			"ada": &s.ada, "kim": &s.kim, "cleo": &s.cleo, "ana": &s.ana, "bob": &s.bo, "chi": &s.chi, "dee": &s.dee,
		} {
			made, err := people.Add(ctx, tx, person.Newcomer{Handle: name, Name: "Whole name of " + name, Administrator: name == "ada"})
			if err != nil {
				return err
			}
			*user = made.ID
		}
		_, err := s.wallets.TopUp(ctx, tx, s.kim, eur(deposit))
		return err
	})
	s.cafe = s.opens("Café Kolibri", "EUR")
	s.clock.pass(time.Minute) // the staff is listed in the order in which it came
	s.write(func(ctx context.Context, tx *database.Tx) error {
		if _, err := s.offers.Deposit(ctx, tx, s.kim, s.cafe, eur(till)); err != nil {
			return err
		}
		_, err := s.offers.Employ(ctx, tx, s.kim, s.cafe, s.cleo, RoleClerk)
		return err
	})
	return s
}

// opens has Kim apply for a merchant, and Ada agree.
func (s *scene) opens(name string, c money.Currency) MerchantID {
	s.Helper()
	made := s.applied(person.Actor{UserID: s.kim}, MerchantDraft{Name: name, Place: "Market Street 4", Currency: c})
	s.write(func(ctx context.Context, tx *database.Tx) error {
		_, err := s.offers.Decide(ctx, tx, person.Actor{UserID: s.ada, Administrator: true}, made.ID, true)
		return err
	})
	return made.ID
}

func (s *scene) applied(who person.Actor, draft MerchantDraft) Merchant {
	s.Helper()
	made, err := s.apply(who, draft)
	if err != nil {
		s.Fatal(err)
	}
	return made
}

func (s *scene) apply(who person.Actor, draft MerchantDraft) (Merchant, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Merchant, error) {
		return s.offers.Apply(ctx, tx, who, draft)
	})
}

func eur(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: "EUR"} }

func some(minor int64) *money.Amount {
	amount := eur(minor)
	return &amount
}

// coffee is a coffee worth 3.20, free for a month after the claim.
func coffee(change ...func(*Draft)) Draft {
	d := Draft{Kind: FreeItem, Title: "A coffee on the house", Terms: Terms{Value: some(3_20)}, Window: Window{ValidDays: 30}}
	for _, f := range change {
		f(&d)
	}
	return d
}

// card is a gift card of 10.00.
func card(change ...func(*Draft)) Draft {
	return coffee(append([]func(*Draft){func(d *Draft) { d.Kind, d.Title, d.Terms.Value = GiftCard, "Ten to begin with", some(10_00) }}, change...)...)
}

// fifth takes 20 percent off, 5.00 at most, three times.
func fifth(change ...func(*Draft)) Draft {
	return coffee(append([]func(*Draft){func(d *Draft) {
		d.Kind, d.Title, d.Terms = PercentOff, "A fifth off lunch", Terms{Percent: 20, Most: some(5_00), Uses: 3}
	}}, change...)...)
}

func fromBudget(d *Draft) { d.FromBudget = true }

func unboundedly(d *Draft) { d.Supply.PerUser = 1000 }

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

// try does something in a transaction of its own.
func try[T any](s *scene, do func(ctx context.Context, tx *database.Tx) (T, error)) (done T, err error) {
	err = s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		done, err = do(ctx, tx)
		return err
	})
	return done, err
}

func must[T any](s *scene, done T, err error) T {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
	return done
}

// step is what an owner does with an offer.
func (s *scene) step(do func(context.Context, *database.Tx, person.UserID, MerchantID, ID) error, id ID) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error { return do(ctx, tx, s.kim, s.cafe, id) })
}

func (s *scene) steps(do func(context.Context, *database.Tx, person.UserID, MerchantID, ID) error, id ID) {
	s.Helper()
	if err := s.step(do, id); err != nil {
		s.Fatal(err)
	}
}

func (s *scene) draft(d Draft) (ID, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (ID, error) {
		return s.offers.Create(ctx, tx, s.kim, s.cafe, d)
	})
}

func (s *scene) drafted(d Draft) ID {
	s.Helper()
	made, err := s.draft(d)
	return must(s, made, err)
}

// publish drafts an offer, funds it and publishes it.
func (s *scene) publish(d Draft, budget int64) ID {
	s.Helper()
	made := s.drafted(d)
	if budget > 0 {
		s.must(s.fund(made, budget))
	}
	s.steps(s.offers.Publish, made)
	return made
}

func (s *scene) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

func (s *scene) fund(id ID, minor int64) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		return s.offers.Fund(ctx, tx, s.kim, s.cafe, id, eur(minor))
	})
}

func (s *scene) takeOut(id ID, minor int64) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		return s.offers.Return(ctx, tx, s.kim, s.cafe, id, eur(minor))
	})
}

func (s *scene) payOut(minor int64) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		_, err := s.offers.PayOut(ctx, tx, s.kim, s.cafe, eur(minor))
		return err
	})
}

func (s *scene) claim(user person.UserID, id ID) (VoucherID, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (VoucherID, error) {
		return s.offers.Claim(ctx, tx, user, id)
	})
}

// claimed claims, and shows the voucher to its holder.
func (s *scene) claimed(user person.UserID, id ID) Voucher {
	s.Helper()
	made, err := s.claim(user, id)
	if err != nil {
		s.Fatal(err)
	}
	return s.voucher(user, made)
}

func (s *scene) reserve(user person.UserID, id ID) (VoucherID, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (VoucherID, error) {
		return s.offers.Reserve(ctx, tx, user, id)
	})
}

func (s *scene) grant(id VoucherID) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error { return s.offers.Grant(ctx, tx, id) })
}

func (s *scene) withdraw(id VoucherID) (bool, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (bool, error) { return s.offers.Withdraw(ctx, tx, id) })
}

// expire expires what is due, as the worker does.
func (s *scene) expire() error {
	due, err := try(s, func(ctx context.Context, tx *database.Tx) ([]VoucherID, error) { return s.offers.Due(ctx, tx, 1000) })
	for _, id := range due {
		err = errors.Join(err, s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
			return s.offers.Expire(ctx, tx, id)
		}))
	}
	return err
}

func (s *scene) voucher(user person.UserID, id VoucherID) (v Voucher) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		v, err = s.offers.Voucher(ctx, tx, user, id)
		return err
	})
	return v
}

func (s *scene) offer(id ID) (o Offer) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		o, err = s.offers.Offer(ctx, tx, s.kim, s.cafe, id)
		return err
	})
	return o
}

func (s *scene) teller() Teller {
	return Teller{Merchant: s.cafe, User: s.cleo, Name: "Whole name of cleo"}
}

// spent is a purchase with a voucher, of so much; of nothing that is said, when below zero.
func spent(code string, minor int64) Purchase {
	p := Purchase{Code: code}
	if minor >= 0 {
		p.Spent = some(minor)
	}
	return p
}

func (s *scene) redeem(p Purchase) (Redemption, error) {
	done, _, err := s.redeemBy(s.teller(), p)
	return done, err
}

func (s *scene) redeemBy(by Teller, p Purchase) (done Redemption, fresh bool, err error) {
	err = s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		wish := &Wish{By: by, Purchase: p}
		err = s.serve(ctx, tx, wish)
		done, fresh = wish.Done, wish.Fresh
		return errors.Join(err, wish.Err)
	})
	return done, fresh, err
}

func (s *scene) redeemed(p Purchase) Redemption {
	s.Helper()
	done, err := s.redeem(p)
	return must(s, done, err)
}

func (s *scene) reverse(id RedemptionID) (Redemption, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Redemption, error) {
		return s.offers.Reverse(ctx, tx, s.teller(), id, "Wrong order")
	})
}

func (s *scene) check(p Purchase) (Check, error) {
	var c Check
	err := s.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		c, err = s.offers.Check(ctx, tx, s.teller(), p)
		return err
	})
	return c, err
}

// account is what the café has available.
func (s *scene) account() int64 {
	s.Helper()
	var b wallet.Balance
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		b, err = s.offers.Account(ctx, tx, s.kim, s.cafe)
		return err
	})
	return b.Available.Minor
}

func (s *scene) wantFault(err, want error) {
	s.Helper()
	if !errors.Is(err, want) {
		s.Errorf("want %v, got %v", want, err)
	}
}

func pointer(err error) string {
	var known *fault.Fault
	if errors.As(err, &known) {
		return known.Pointer
	}
	return ""
}
