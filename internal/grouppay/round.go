package grouppay

import (
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// Command is what somebody wants done to a request: made by Accepting, Declining, Confirming or Cancelling, and done by Do.
type Command struct {
	// Answered is how the request stands when it is done, Err the fault when it is refused.
	Answered Answered
	Err      error

	user    person.UserID // empty for what nobody asks for: a deadline, a departure
	request RequestID
	pays    bool // may move or hold the user's money
	closes  bool // may end the request
	do      func(rd *round, r *request) error
}

// round is what one transaction does to some requests. They are locked and read together, changed in memory by one command
// after the other, and written together, in a handful of statements however many they are.
type round struct {
	service  *Service
	requests map[RequestID]*request
	former   map[RequestID]*request // as they were read
	seen     map[sight]bool
	pockets  map[pocket]ledger.AccountID
	moves    *ledger.Batch
	made
}

// made is what commands leave to be written besides the requests and the money.
type made struct {
	posts []chat.Draft
	borne []bearing
	moved []pocket // whose balance is another
}

type pocket struct {
	user     person.UserID
	currency money.Currency
}

// Do does commands in their order, each as if alone, and leaves the outcome in each. One that is refused changes nothing and
// disturbs no other. What it returns is the transaction's own trouble.
func (s *Service) Do(ctx context.Context, tx *database.Tx, commands ...*Command) error {
	rd, err := s.open(ctx, tx, commands)
	if err != nil {
		return err
	}
	for _, c := range commands {
		c.Answered, c.Err = Answered{}, rd.try(c)
		var refused *fault.Fault
		if c.Err != nil && !errors.As(c.Err, &refused) {
			return c.Err
		}
	}
	if err := rd.write(ctx, tx); err != nil {
		return err
	}
	return rd.answer(commands)
}

// alone does one command.
func (s *Service) alone(ctx context.Context, tx *database.Tx, c *Command) (Answered, error) {
	if err := s.Do(ctx, tx, c); err != nil {
		return Answered{}, err
	}
	return c.Answered, c.Err
}

// try does a command, or leaves everything as it was.
func (rd *round) try(c *Command) error {
	r := rd.requests[c.request]
	if r == nil {
		return fault.ErrNotFound
	}
	if c.user != "" {
		if err := rd.mayAnswer(c.user, r); err != nil {
			return err
		}
	}
	before, had := r.copied(), rd.made
	err := rd.moves.Try(func() error { return c.do(rd, r) })
	if err != nil {
		*r, rd.made = *before, had
	}
	return err
}

func (rd *round) mayAnswer(user person.UserID, r *request) error {
	if !rd.seen[sight{user, r.id}] {
		return fault.ErrNotFound
	}
	// One whose deadline has come only waits for its turn to end: whoever comes now comes after it.
	overdue := r.deadline != nil && !rd.service.now().Before(*r.deadline)
	if r.state != StateOpen || overdue {
		return ErrRequestClosed.With("state", string(r.state))
	}
	return nil
}

// open locks the requests of some commands and reads what the commands may need.
func (s *Service) open(ctx context.Context, tx *database.Tx, commands []*Command) (*round, error) {
	rd := &round{service: s, moves: s.ledger.Batch()}
	seen, err := look(ctx, tx, commands)
	if err != nil {
		return nil, err
	}
	rd.seen = seen
	if rd.requests, err = lock(ctx, tx, rd.requestsOf(commands)); err != nil {
		return nil, err
	}
	rd.former = make(map[RequestID]*request, len(rd.requests))
	for id, r := range rd.requests {
		rd.former[id] = r.copied()
	}
	if err := rd.openPockets(ctx, tx, commands); err != nil {
		return nil, err
	}
	return rd, rd.moves.Holds(ctx, tx, rd.holdsFor(commands)...)
}

// requestsOf are the requests that commands are about, but for those that nobody who asks may see: a request that is not for
// them is neither locked nor read, so that it keeps nobody waiting and takes no longer than one that never was.
func (rd *round) requestsOf(commands []*Command) []RequestID {
	ids := make([]RequestID, 0, len(commands))
	for _, c := range commands {
		if c.user == "" || rd.seen[sight{c.user, c.request}] {
			ids = append(ids, c.request)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// look finds out who may see which request.
func look(ctx context.Context, tx *database.Tx, commands []*Command) (map[sight]bool, error) {
	var sights []sight
	for _, c := range commands {
		if c.user != "" {
			sights = append(sights, sight{c.user, c.request})
		}
	}
	return seen(ctx, tx, sights...)
}

// openPockets opens the accounts between which acceptances move money.
func (rd *round) openPockets(ctx context.Context, tx *database.Tx, commands []*Command) error {
	wanted := map[money.Currency][]person.UserID{}
	for _, c := range commands {
		if r := rd.requests[c.request]; r != nil && c.pays && r.payer(c.user) != nil && r.state == StateOpen {
			wanted[r.total.Currency] = append(wanted[r.total.Currency], c.user, r.requester)
		}
	}
	rd.pockets = map[pocket]ledger.AccountID{}
	var accounts []ledger.AccountID
	for currency, users := range wanted {
		opened, err := rd.service.wallets.Accounts(ctx, tx, currency, users...)
		if err != nil {
			return err
		}
		for user, account := range opened {
			rd.pockets[pocket{user, currency}] = account
			accounts = append(accounts, account)
		}
	}
	return rd.moves.Accounts(ctx, tx, accounts...)
}

// holdsFor are the holds that commands may release or capture: those of whoever answers and, of a request that may come to
// its end, all.
func (rd *round) holdsFor(commands []*Command) []ledger.HoldID {
	needed := map[ledger.HoldID]bool{}
	answers := map[RequestID]int{}
	for _, c := range commands {
		answers[c.request]++
	}
	for _, c := range commands {
		r := rd.requests[c.request]
		if r == nil || r.state != StateOpen {
			continue
		}
		all := c.closes || settlements[r.terms.Settlement].whenAnswered && r.count(Asked) <= answers[c.request]
		for _, p := range r.payers {
			if p.hold != nil && (all || p.user == c.user) {
				needed[*p.hold] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(needed))
}

// changed tells whether commands have changed a request.
func (rd *round) changed(r *request) bool { return r.version != rd.former[r.id].version }

// write writes what the commands have done.
func (rd *round) write(ctx context.Context, tx *database.Tx) error {
	s := rd.service
	if err := rd.moves.Write(ctx, tx); err != nil {
		return err
	}
	if err := rd.save(ctx, tx); err != nil {
		return err
	}
	if err := addBorne(ctx, tx, rd.borne); err != nil {
		return err
	}
	if err := s.chats.Record(ctx, tx, rd.posts...); err != nil {
		return err
	}
	touched := map[money.Currency][]person.UserID{}
	for _, one := range rd.moved {
		touched[one.currency] = append(touched[one.currency], one.user)
	}
	for _, currency := range slices.Sorted(maps.Keys(touched)) {
		if err := s.wallets.Changed(ctx, tx, currency, touched[currency]...); err != nil {
			return err
		}
	}
	return rd.tell(ctx, tx)
}

// tell sends what has changed of each request to every terminal that may see it.
func (rd *round) tell(ctx context.Context, tx *database.Tx) error {
	var streams []chat.StreamID
	for _, r := range rd.requests {
		if rd.changed(r) {
			streams = append(streams, r.stream)
		}
	}
	if len(streams) == 0 {
		return nil
	}
	channels, err := rd.service.chats.ChannelsOf(ctx, tx, streams...)
	if err != nil {
		return err
	}
	for _, id := range slices.Sorted(maps.Keys(rd.requests)) {
		r := rd.requests[id]
		if !rd.changed(r) {
			continue
		}
		change, err := r.since(rd.former[id])
		if err != nil {
			return err
		}
		if err := rd.service.events.Append(ctx, tx, "request_change", change, channels[r.stream]...); err != nil {
			return err
		}
	}
	return nil
}

// answer tells each command how its request stands now that all are done.
func (rd *round) answer(commands []*Command) error {
	figures := map[RequestID]requestFigures{}
	for _, c := range commands {
		r := rd.requests[c.request]
		if c.Err != nil || c.user == "" {
			continue
		}
		f, known := figures[r.id]
		if !known {
			var err error
			if f, err = r.figures(); err != nil {
				return err
			}
			figures[r.id] = f
		}
		c.Answered = Answered{ID: r.id, Standing: r.standingWith(f), Line: r.ownLine(c.user, f)}
	}
	return nil
}
