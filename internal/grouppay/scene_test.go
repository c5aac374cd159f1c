package grouppay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// scene is a group of seven, each with 200.00 in their wallet: Ana asks, Bo to Flo may be asked, Gus is a member who
// mostly is not.
type scene struct {
	testing.TB
	db      *database.DB
	clock   *clock
	chats   *chat.Service
	wallets *wallet.Service
	books   *ledger.Ledger
	pay     *Service
	group   chat.ConversationID

	ana, bo, chi, dee, eli, flo, gus person.UserID
}

const purse = 200_00

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

func (c *clock) set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = at
}

func each(t *testing.T, run func(t *testing.T, s *scene)) {
	t.Helper()
	databasetest.Each(t, func(t *testing.T, db *database.DB) { run(t, newScene(t, db)) })
}

// rooms puts the rooms together over a database.
func rooms(t testing.TB, db *database.DB) *scene {
	s := &scene{TB: t, db: db, clock: &clock{at: time.Date(2026, 11, 20, 19, 30, 0, 0, time.UTC)}}
	now := s.clock.now
	events := event.NewLog(now)
	pictures := picture.New(now)
	s.books = ledger.New(now)
	s.wallets = wallet.New(s.books, events, wallet.Settings{Sandbox: true})
	s.chats = chat.New(pictures, events, now)
	s.pay = New(pictures, s.chats, s.wallets, s.books, events, now)
	return s
}

func newScene(t testing.TB, db *database.DB) *scene {
	s := rooms(t, db)
	now := s.clock.now
	people, err := person.New(person.Settings{PublicURL: "http://localhost"}, event.NewLog(now), picture.New(now), now)
	if err != nil {
		t.Fatal(err)
	}
	s.write(func(ctx context.Context, tx *database.Tx) error {
		for name, user := range map[string]*person.UserID{
			"ana": &s.ana, "bob": &s.bo, "chi": &s.chi, "dee": &s.dee, "eli": &s.eli, "flo": &s.flo, "gus": &s.gus,
		} {
			made, err := people.Add(ctx, tx, person.Newcomer{Handle: name, Name: name})
			if err != nil {
				return err
			}
			*user = made.ID
			if _, err := s.wallets.TopUp(ctx, tx, made.ID, eur(purse)); err != nil {
				return err
			}
		}
		others := []person.UserID{s.bo, s.chi, s.dee, s.eli, s.flo, s.gus}
		for _, other := range others {
			if _, err := tx.Exec(ctx, `insert into friendship (low_id, high_id, requested_by, state, created_at)
				values ($1, $2, $1, 'accepted', 0)`, min(s.ana, other), max(s.ana, other)); err != nil {
				return err
			}
		}
		group, err := s.chats.NewGroup(ctx, tx, s.ana, "Friday climbers", others)
		s.group = group.ID
		return err
	})
	return s
}

func eur(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: "EUR"} }

func limit(minor int64) Yes {
	amount := eur(minor)
	return Yes{Cap: &amount}
}

// dinner is 120.00 from Bo, Chi, Dee, Eli and Flo, of whom three must accept.
func (s *scene) dinner(change ...func(*Draft)) Draft {
	d := Draft{Total: eur(120_00), Purpose: "Ramen night", Terms: Terms{
		Selection:  Selection{Kind: Members, UserIDs: []person.UserID{s.bo, s.chi, s.dee, s.eli, s.flo}},
		Split:      Split{Kind: Equal},
		Settlement: OnConfirmation, MinAcceptors: 3, Visibility: ToPayers,
	}}
	for _, f := range change {
		f(&d)
	}
	return d
}

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

func (s *scene) try(do func(ctx context.Context, tx *database.Tx) (Card, error)) (card Card, err error) {
	err = s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		card, err = do(ctx, tx)
		return err
	})
	return card, err
}

func (s *scene) must(card Card, err error) Card {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
	return card
}

func (s *scene) post(d Draft) Card {
	s.Helper()
	return s.must(s.tryPost(d))
}

func (s *scene) tryPost(d Draft) (Card, error) {
	return s.try(func(ctx context.Context, tx *database.Tx) (Card, error) {
		return s.pay.Post(ctx, tx, s.ana, s.group, d)
	})
}

func (s *scene) accept(user person.UserID, id RequestID, yes Yes) (Card, error) {
	return s.do(Accepting(user, id, yes))
}

func (s *scene) decline(user person.UserID, id RequestID) (Card, error) {
	return s.do(Declining(user, id))
}

func (s *scene) confirm(user person.UserID, id RequestID, version int64) (Card, error) {
	return s.do(Confirming(user, id, version))
}

func (s *scene) cancel(user person.UserID, id RequestID) (Card, error) {
	return s.do(Cancelling(user, id))
}

// do does one command, gives the card as it then stands, and makes sure that the command's own answer says the same.
func (s *scene) do(c *Command) (Card, error) {
	return s.try(func(ctx context.Context, tx *database.Tx) (Card, error) {
		answered, err := s.pay.alone(ctx, tx, c)
		if err != nil {
			return Card{}, err
		}
		card, err := s.pay.Load(ctx, tx, c.user, c.request)
		if err == nil {
			sameAsCard(s, answered, card, c.user)
		}
		return card, err
	})
}

func (s *scene) load(user person.UserID, id RequestID) (card Card, err error) {
	err = s.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
		card, err = s.pay.Load(ctx, tx, user, id)
		return err
	})
	return card, err
}

// balance is what somebody has available and held.
func (s *scene) balance(user person.UserID) (available, held int64) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		w, err := s.wallets.Wallet(ctx, tx, user)
		for _, b := range w.Balances {
			if b.Currency == "EUR" {
				available, held = b.Available.Minor, b.Held.Minor
			}
		}
		return err
	})
	return available, held
}

func (s *scene) wantBalance(user person.UserID, available, held int64) {
	s.Helper()
	if a, h := s.balance(user); a != available || h != held {
		s.Errorf("%s has %d available and %d held, want %d and %d", user, a, h, available, held)
	}
}

func (s *scene) wantFault(err, want error) {
	s.Helper()
	if !errors.Is(err, want) {
		s.Errorf("want %v, got %v", want, err)
	}
}

func line(card Card, user person.UserID) Line {
	for _, l := range card.Lines {
		if l.User.ID == user {
			return l
		}
	}
	return Line{}
}

// wantKept checks what must always hold of a request and the money behind it.
func (s *scene) wantKept(id RequestID) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		r, err := loadOne(ctx, tx, id)
		if err != nil {
			return err
		}
		for _, p := range r.payers {
			moved, err := database.All(ctx, tx, database.Column[int64], `select t.amount from ledger_transfer t
				join ledger_account a on a.account_id = t.debit_account where t.reference = $1 and a.owner_id = $2`, id, p.user)
			if err != nil {
				return err
			}
			open, err := database.All(ctx, tx, database.Column[int64], `select h.amount from ledger_hold h
				join ledger_account a on a.account_id = h.debit_account
				where h.reference = $1 and a.owner_id = $2 and h.state = 'open'`, id, p.user)
			if err != nil {
				return err
			}
			if problem := p.inconsistent(r, moved, open); problem != "" {
				s.Errorf("%s: %s is %s: %s (moved %v, held %v)", id, p.user, p.state, problem, moved, open)
			}
		}
		return nil
	})
	if err := ledger.Verify(context.Background(), s.db, func(ledger.Check) {}); err != nil {
		s.Error(err)
	}
}

func (p *payer) inconsistent(r *request, moved, open []int64) string {
	switch {
	case len(moved) > 1:
		return "captured more than once"
	case (p.state == Paid) != (p.share != nil):
		return "paid without a share, or the other way round"
	case p.state == Paid && *p.share > 0 && (len(moved) != 1 || moved[0] != *p.share):
		return "what moved is not the share"
	case p.state == Paid && *p.share > *p.cap:
		return "the share is above the cap"
	case p.state != Paid && len(moved) > 0:
		return "money moved from one who has not paid"
	case p.state == Accepted && r.state != StateOpen:
		return "still accepted though the request is closed"
	case p.state == Accepted && *p.cap > 0 && (len(open) != 1 || open[0] != *p.cap):
		return "what is held is not the cap"
	case p.state != Accepted && len(open) > 0:
		return "a hold without an acceptance"
	}
	return ""
}

func jsonText(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(err)
	}
	return string(text)
}

func sameAsCard(t testing.TB, answered Answered, card Card, user person.UserID) {
	t.Helper()
	if answered.ID != card.ID || !reflect.DeepEqual(answered.Standing, card.Standing) {
		t.Errorf("the answer says %+v, the card %+v", answered.Standing, card.Standing)
	}
	for _, line := range card.Lines {
		if line.User.ID == user && (answered.Line == nil || !reflect.DeepEqual(answered.Line.Place, line.Place)) {
			t.Errorf("the answer's line is %+v, the card's %+v", answered.Line, line.Place)
		}
	}
}
