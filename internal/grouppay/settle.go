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

// Confirming settles a request that waits for its requester, with the distribution that they had in view: version is the
// card's. When anything has changed since, nothing happens: distribution_changed.
func Confirming(user person.UserID, id RequestID, version int64) *Command {
	return &Command{user: user, request: id, closes: true, do: func(rd *round, r *request) error {
		switch {
		case r.requester != user:
			return ErrNotRequester
		case !settlements[r.terms.Settlement].byRequester:
			return ErrNotByConfirmation
		case version != r.version:
			return ErrDistributionChanged.With("version", r.version)
		}
		if reason, short := r.obstacle(); reason == TooFew {
			return ErrTooFewAccepted.With("accepted", r.count(Accepted)).With("needed", r.minAcceptors())
		} else if reason == CapsShort {
			return split.ErrCapsShort.With("short", short).With("currency", string(r.total.Currency))
		}
		r.version++
		return rd.settle(r, ByConfirmation)
	}}
}

// Cancelling ends an open request; what was held is free again, what was paid at once stays paid.
func Cancelling(user person.UserID, id RequestID) *Command {
	return &Command{user: user, request: id, closes: true, do: func(rd *round, r *request) error {
		if r.requester != user {
			return ErrNotRequester
		}
		r.version++
		return rd.end(r, StateCancelled, ByRequester)
	}}
}

// Confirm does Confirming alone.
func (s *Service) Confirm(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID, version int64) (Answered, error) {
	return s.alone(ctx, tx, Confirming(user, id, version))
}

// Cancel does Cancelling alone.
func (s *Service) Cancel(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (Answered, error) {
	return s.alone(ctx, tx, Cancelling(user, id))
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
	_, err := s.alone(ctx, tx, &Command{request: id, closes: true, do: (*round).meetDeadline})
	return err
}

func (rd *round) meetDeadline(r *request) error {
	if r.state != StateOpen || r.deadline == nil || rd.service.now().Before(*r.deadline) {
		return nil
	}
	r.version++
	reason, _ := r.obstacle()
	switch {
	case settlements[r.terms.Settlement].needsDeadline && reason == "":
		return rd.settle(r, ByDeadline)
	case r.count(Paid) > 0:
		return rd.end(r, StateSettled, ByDeadline)
	case settlements[r.terms.Settlement].needsDeadline:
		return rd.end(r, StateExpired, reason)
	default:
		return rd.end(r, StateExpired, ByDeadline)
	}
}

// lastAnswer settles or ends a request that waited for the last payer to answer. One that the caps do not cover stays
// open: raising a limit can still settle it.
func (rd *round) lastAnswer(r *request) error {
	if !settlements[r.terms.Settlement].whenAnswered || r.count(Asked) > 0 {
		return nil
	}
	reason, _ := r.obstacle()
	switch {
	case reason == TooFew:
		return rd.end(r, StateExpired, TooFew)
	case reason != "":
		return nil
	case settlements[r.terms.Settlement].paysAtOnce:
		return rd.end(r, StateSettled, ByLastAnswer)
	}
	return rd.settle(r, ByLastAnswer)
}

// settle captures the final shares of all who have accepted, and releases the rest of every hold.
func (rd *round) settle(r *request, outcome Outcome) error {
	shares := map[person.UserID]split.Share{}
	if !r.known() {
		final := r.standing()
		r.divided = final.parts
		var err error
		if shares, err = final.shares(); err != nil {
			return err
		}
	}
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
		if err := rd.collect(p, share.Amount); err != nil {
			return err
		}
		rd.moved = append(rd.moved, pocket{p.user, r.total.Currency})
		rd.bear(r, p.user, p.rounded)
	}
	return rd.end(r, StateSettled, outcome)
}

// collect takes a payer's share of what is held from them.
func (rd *round) collect(p *payer, share int64) (err error) {
	switch {
	case p.hold == nil: // nothing to hold, nothing to pay
	case share == 0:
		err = rd.moves.Release(*p.hold)
	default:
		_, err = rd.moves.Capture(ledger.Capture{Hold: *p.hold, Amount: share})
	}
	return err
}

// end closes a request: whoever is still held is released, whoever was still asked need not answer any more.
func (rd *round) end(r *request, state State, outcome Outcome) error {
	now := rd.service.now().UTC()
	r.state, r.outcome, r.closedAt = state, outcome, &now
	rd.moved = append(rd.moved, pocket{r.requester, r.total.Currency})
	for i := range r.payers {
		p := &r.payers[i]
		if p.state == Accepted {
			if err := rd.free(p); err != nil {
				return err
			}
			rd.moved = append(rd.moved, pocket{p.user, r.total.Currency})
		}
		if p.state == Accepted || p.state == Asked {
			p.state = Released
		}
	}
	if err := rd.rememberRequester(r); err != nil {
		return err
	}
	return rd.summarise(r)
}

// rememberRequester counts the unit that a requester who takes part bore of what did not divide.
func (rd *round) rememberRequester(r *request) error {
	if r.state != StateSettled || len(r.divided) == 0 {
		return nil
	}
	shares, err := division{r.total.Minor, r.divided}.shares()
	rd.bear(r, r.requester, shares[r.requester].Rounded)
	return err
}

// summarise posts how a request ended: who paid what.
func (rd *round) summarise(r *request) error {
	data := summaryData{State: r.state, Outcome: r.outcome, Total: r.money(r.collected()), Paid: []paidLine{}}
	for _, p := range r.payers {
		if p.share != nil {
			data.Paid = append(data.Paid, paidLine{p.user, r.money(*p.share)})
		}
	}
	text, err := json.Marshal(data)
	rd.posts = append(rd.posts, chat.Draft{
		StreamID: r.stream, Author: r.requester, Kind: chat.KindPaymentSummary, SubjectID: string(r.id), Data: text,
	})
	return err
}
