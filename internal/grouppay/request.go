// Package grouppay is payment requests: a member passes the hat, the payers answer, the money moves.
//
// What always holds:
//   - From every payer at most one capture for a request, at most their share, at most their cap; the payee receives
//     exactly the sum.
//   - A request is settled for all its acceptors or for none. What is paid at once is settled by each acceptance for itself.
//   - Answers, confirmation, cancellation, departure and deadline each lock the request first, so that the outcome of a
//     race is that of some order, one by one.
//   - What is held from a payer is the most they can come to pay: their own limit, or the worst case they were shown.
//   - For whoever may not see it, a request does not exist.
package grouppay

import (
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/split"
)

// RequestID names a payment request ("pr_...").
type RequestID string

// State is where a request is in its life.
type State string

// The states of a request.
const (
	StateOpen      State = "open"
	StateSettled   State = "settled"
	StateCancelled State = "cancelled"
	StateExpired   State = "expired"
)

// Outcome is why a request ended.
type Outcome string

// The outcomes.
const (
	ByConfirmation Outcome = "confirmed"
	ByLastAnswer   Outcome = "all_answered"
	ByDeadline     Outcome = "deadline"
	ByRequester    Outcome = "cancelled"
	ByDeparture    Outcome = "requester_left"
	TooFew         Outcome = "too_few"
	CapsShort      Outcome = "caps_short"
)

// PayerState is where a payer is with a request.
type PayerState string

// The states of a payer.
const (
	Asked    PayerState = "asked"
	Accepted PayerState = "accepted"
	Paid     PayerState = "paid"
	Declined PayerState = "declined"
	Released PayerState = "released"
)

// request is a payment request with its payers, as one transaction sees it.
type request struct {
	id                RequestID
	conversation      chat.ConversationID
	stream            chat.StreamID
	message           chat.MessageID
	requester         person.UserID
	requesterWeight   int64
	requesterPosition int64
	scheme            *SchemeID
	total             money.Amount
	purpose           string
	picture           *picture.ID
	terms             Terms
	state             State
	outcome           Outcome
	deadline          *time.Time
	version           int64
	createdAt         time.Time
	closedAt          *time.Time
	// The parts that the final division was made of, kept so that it can be explained for ever. Empty until then, and
	// where nothing was divided.
	divided []split.Part
	// Units of rounding that members have borne before, as far as those who see this request know of them.
	borne  map[person.UserID]int64
	payers []payer // in member order
}

// payer is one who was asked.
type payer struct {
	user     person.UserID
	position int64
	weight   int64
	due      *int64 // what they pay, where that is known by itself
	state    PayerState
	cap      *int64 // the most they can come to pay: what is held
	ownCap   bool
	hold     *ledger.HoldID
	share    *int64 // what they paid in the end
	rounded  int64  // units of it that came from rounding
	answered *time.Time
}

func (r *request) payer(user person.UserID) *payer {
	i := slices.IndexFunc(r.payers, func(p payer) bool { return p.user == user })
	if i < 0 {
		return nil
	}
	return &r.payers[i]
}

// copied is the request as it is now, for when what comes next is undone.
func (r *request) copied() *request {
	copied := *r
	copied.payers = slices.Clone(r.payers)
	return &copied
}

// same tells whether nothing that is kept of a payer is another.
func (p payer) same(other payer) bool {
	return p.state == other.state && p.ownCap == other.ownCap && p.rounded == other.rounded && equal(p.due, other.due) &&
		equal(p.cap, other.cap) && equal(p.hold, other.hold) && equal(p.share, other.share) &&
		equal(micro(p.answered), micro(other.answered))
}

func equal[T comparable](a, b *T) bool { return a == b || a != nil && b != nil && *a == *b }

// known tells whether each payer's amount is known by itself, whoever else accepts.
func (r *request) known() bool {
	return !slices.ContainsFunc(r.payers, func(p payer) bool { return p.due == nil })
}

func (r *request) count(states ...PayerState) int {
	n := 0
	for _, p := range r.payers {
		if slices.Contains(states, p.state) {
			n++
		}
	}
	return n
}

func (r *request) minAcceptors() int { return r.terms.minAcceptors(len(r.payers), r.known()) }

// part is a payer as one who takes part in a division, with the cap they have in it.
func (r *request) part(p *payer, limit int64) split.Part {
	return split.Part{ID: string(p.user), Weight: p.weight, Cap: limit, Borne: r.borne[p.user], Order: p.position}
}

// requesterPart is the requester as one who takes part, or nobody. They have no cap: what caps cut off and nobody else
// bears is theirs.
func (r *request) requesterPart() []split.Part {
	if !r.terms.RequesterTakesPart {
		return nil
	}
	return []split.Part{{
		ID: string(r.requester), Weight: r.requesterWeight, Cap: split.NoCap,
		Borne: r.borne[r.requester], Order: r.requesterPosition, Uncounted: true,
	}}
}

// acceptedParts are those who have accepted, with their caps, but for one.
func (r *request) acceptedParts(but person.UserID) []split.Part {
	var parts []split.Part
	for i := range r.payers {
		if p := &r.payers[i]; p.state == Accepted && p.user != but {
			parts = append(parts, r.part(p, *p.cap))
		}
	}
	return parts
}
