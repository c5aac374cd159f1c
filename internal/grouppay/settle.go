package grouppay

import (
	"context"
	"encoding/json"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

// transferKind is what a transfer for a request is called in the ledger and in statements.
const transferKind = "payment_request"

// summaryData is what a payment_summary message says.
type summaryData struct {
	State   State        `json:"state"`
	Outcome Outcome      `json:"outcome"`
	Total   money.Amount `json:"total"` // what was paid
	Paid    []paidLine   `json:"paid"`
}

type paidLine struct {
	UserID person.UserID `json:"user_id"`
	Amount money.Amount  `json:"amount"`
}

// Confirm settles a request that waits for its requester, with the distribution that they had in view: version is the
// card's. When anything has changed since, nothing happens: distribution_changed.
func (s *Service) Confirm(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID, version int64) (Card, error) {
	r, err := s.taken(ctx, tx, user, id)
	if err != nil {
		return Card{}, err
	}
	switch {
	case r.requester != user:
		return Card{}, ErrNotRequester
	case !settlements[r.terms.Settlement].byRequester:
		return Card{}, ErrNotByConfirmation
	case version != r.version-1:
		return Card{}, ErrDistributionChanged.With("version", r.version-1)
	}
	if reason, short := r.obstacle(); reason == TooFew {
		return Card{}, ErrTooFewAccepted.With("accepted", r.count(Accepted)).With("needed", r.minAcceptors())
	} else if reason == CapsShort {
		return Card{}, split.ErrCapsShort.With("short", short).With("currency", string(r.total.Currency))
	}
	if err := s.settle(ctx, tx, r, ByConfirmation); err != nil {
		return Card{}, err
	}
	return s.tell(ctx, tx, r)
}

// Cancel ends an open request; what was held is free again, what was paid at once stays paid.
func (s *Service) Cancel(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (Card, error) {
	r, err := s.taken(ctx, tx, user, id)
	if err != nil {
		return Card{}, err
	}
	if r.requester != user {
		return Card{}, ErrNotRequester
	}
	if err := s.end(ctx, tx, r, StateCancelled, ByRequester); err != nil {
		return Card{}, err
	}
	return s.tell(ctx, tx, r)
}

// Due gives open requests whose deadline has come, the longest overdue first, and the time of the next deadline after
// them, if there is one.
func (s *Service) Due(ctx context.Context, tx *database.Tx, limit int) (due []RequestID, next *time.Time, err error) {
	now := s.now().UnixMicro()
	due, err = database.All(ctx, tx, database.Column[RequestID], `select request_id from payment_request
		where state = 'open' and deadline is not null and deadline <= $1 order by deadline limit $2`, now, limit)
	if err != nil {
		return nil, nil, err
	}
	var at *int64
	err = tx.QueryRow(ctx, `select min(deadline) from payment_request
		where state = 'open' and deadline is not null and deadline > $1`, now).Scan(&at)
	return due, optionalTime(at), err
}

// MeetDeadline does what a request's deadline asks for: what settles at its deadline settles if it can, anything else ends.
// A request whose deadline lies ahead, or that is closed, is left alone.
func (s *Service) MeetDeadline(ctx context.Context, tx *database.Tx, id RequestID) error {
	r, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if r.state != StateOpen || r.deadline == nil || s.now().Before(*r.deadline) {
		return untouched(ctx, tx, r)
	}
	reason, _ := r.obstacle()
	switch {
	case settlements[r.terms.Settlement].needsDeadline && reason == "":
		err = s.settle(ctx, tx, r, ByDeadline)
	case r.count(Paid) > 0:
		err = s.end(ctx, tx, r, StateSettled, ByDeadline)
	case settlements[r.terms.Settlement].needsDeadline:
		err = s.end(ctx, tx, r, StateExpired, reason)
	default:
		err = s.end(ctx, tx, r, StateExpired, ByDeadline)
	}
	if err != nil {
		return err
	}
	_, err = s.tell(ctx, tx, r)
	return err
}

// lastAnswer settles or ends a request that waited for the last payer to answer. One that the caps do not cover stays
// open: raising a limit can still settle it.
func (s *Service) lastAnswer(ctx context.Context, tx *database.Tx, r *request) error {
	if !settlements[r.terms.Settlement].whenAnswered || r.count(Asked) > 0 {
		return nil
	}
	reason, _ := r.obstacle()
	switch {
	case reason == TooFew:
		return s.end(ctx, tx, r, StateExpired, TooFew)
	case reason != "":
		return nil
	case settlements[r.terms.Settlement].paysAtOnce:
		return s.end(ctx, tx, r, StateSettled, ByLastAnswer)
	}
	return s.settle(ctx, tx, r, ByLastAnswer)
}

// settle captures the final shares of all who have accepted, and releases the rest of every hold.
func (s *Service) settle(ctx context.Context, tx *database.Tx, r *request, outcome Outcome) error {
	shares := map[person.UserID]split.Share{}
	if !r.known() {
		final := r.standing()
		r.divided = final.parts
		var err error
		if shares, err = final.shares(); err != nil {
			return err
		}
	}
	var captures []ledger.Capture
	var nothing []ledger.HoldID
	for i := range r.payers {
		p := &r.payers[i]
		if p.state != Accepted {
			continue
		}
		share := shares[p.user]
		if p.due != nil {
			share.Amount = *p.due
		}
		p.state, p.share, p.rounded = Paid, &share.Amount, share.Rounded
		switch {
		case p.hold == nil: // nothing to hold, nothing to pay
		case share.Amount == 0:
			nothing = append(nothing, *p.hold)
		default:
			captures = append(captures, ledger.Capture{Hold: *p.hold, Amount: share.Amount})
		}
		if err := addBorne(ctx, tx, r, p.user, p.rounded); err != nil {
			return err
		}
	}
	if _, err := s.ledger.Capture(ctx, tx, captures...); err != nil {
		return err
	}
	if err := s.ledger.Release(ctx, tx, nothing...); err != nil {
		return err
	}
	return s.end(ctx, tx, r, StateSettled, outcome)
}

// end closes a request: whoever is still held is released, whoever was still asked need not answer any more.
func (s *Service) end(ctx context.Context, tx *database.Tx, r *request, state State, outcome Outcome) error {
	now := s.now().UTC()
	r.state, r.outcome, r.closedAt = state, outcome, &now
	touched := []person.UserID{r.requester}
	for i := range r.payers {
		p := &r.payers[i]
		if p.state == Accepted {
			if err := s.free(ctx, tx, p); err != nil {
				return err
			}
		}
		if p.state == Accepted || p.state == Asked {
			p.state = Released
		}
		if err := savePayer(ctx, tx, r, p); err != nil {
			return err
		}
		touched = append(touched, p.user)
	}
	if err := saveClosed(ctx, tx, r); err != nil {
		return err
	}
	if err := s.rememberRequester(ctx, tx, r); err != nil {
		return err
	}
	if err := s.wallets.Changed(ctx, tx, r.total.Currency, touched...); err != nil {
		return err
	}
	return s.summarise(ctx, tx, r)
}

// rememberRequester counts the unit that a requester who takes part bore of what did not divide.
func (s *Service) rememberRequester(ctx context.Context, tx *database.Tx, r *request) error {
	if r.state != StateSettled || len(r.divided) == 0 {
		return nil
	}
	shares, err := division{r.total.Minor, r.divided}.shares()
	if err != nil {
		return err
	}
	return addBorne(ctx, tx, r, r.requester, shares[r.requester].Rounded)
}

// summarise posts how a request ended: who paid what.
func (s *Service) summarise(ctx context.Context, tx *database.Tx, r *request) error {
	data := summaryData{State: r.state, Outcome: r.outcome, Total: r.money(r.collected()), Paid: []paidLine{}}
	for _, p := range r.payers {
		if p.share != nil {
			data.Paid = append(data.Paid, paidLine{p.user, r.money(*p.share)})
		}
	}
	text, err := json.Marshal(data)
	if err != nil {
		return err
	}
	_, err = s.chats.Post(ctx, tx, chat.Draft{
		StreamID: r.stream, Author: r.requester, Kind: chat.KindPaymentSummary, SubjectID: string(r.id), Data: text,
	})
	return err
}
