package grouppay

import (
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

// SplitKind is a way of dividing a total.
type SplitKind string

// The splits.
const (
	Equal  SplitKind = "equal"
	Shares SplitKind = "shares"
	Exact  SplitKind = "exact"
	Fixed  SplitKind = "fixed"
	Open   SplitKind = "open"
)

// splitting is one way of dividing. There are two families: either a payer's amount is known by itself (exact, fixed,
// open, and whatever is paid at once), then assign sets it as what is due; or it depends on who else accepts, then assign
// sets weights and the division is made by the split room each time.
type splitting interface {
	// checkTerms refuses what makes no sense whoever is asked.
	checkTerms(s Split) error
	// assign gives each payer their weight or what is due, and the request its total where that follows from the split.
	assign(r *request, s Split) error
}

// splittings are the ways of dividing; another way is another row.
var splittings = map[SplitKind]splitting{
	Equal:  equalSplit{},
	Shares: sharesSplit{},
	Exact:  exactSplit{},
	Fixed:  fixedSplit{},
	Open:   openSplit{},
}

// assign applies the terms to the payers. What is paid at once has to be known at once: for the splits whose shares
// depend on who accepts, everybody who is asked is expected to.
func (r *request) assign() error {
	if err := splittings[r.terms.Split.Kind].assign(r, r.terms.Split); err != nil {
		return err
	}
	if r.terms.RequesterTakesPart && r.requesterWeight == 0 {
		r.requesterWeight = 1
	}
	if !settlements[r.terms.Settlement].paysAtOnce || r.known() {
		return nil
	}
	everyone := r.requesterPart()
	for i := range r.payers {
		everyone = append(everyone, r.part(&r.payers[i], split.NoCap))
	}
	shares, err := split.Divide(r.total.Minor, everyone)
	if err != nil {
		return err
	}
	r.divided = everyone
	due := byID(shares)
	for i := range r.payers {
		share := due[r.payers[i].user]
		r.payers[i].due, r.payers[i].rounded = &share.Amount, share.Rounded
	}
	return nil
}

type equalSplit struct{}

func (equalSplit) checkTerms(Split) error { return nil }

func (equalSplit) assign(r *request, _ Split) error {
	if r.total.Minor == 0 {
		return ErrTotalInvalid.At("/total/amount")
	}
	return nil
}

type sharesSplit struct{}

func (sharesSplit) checkTerms(s Split) error {
	for user, weight := range s.Weights {
		if weight < 1 || weight > maxWeight {
			return ErrTermsInvalid.At("/terms/split/weights/"+string(user)).Saying("A weight is a whole number from 1 to %d.", maxWeight)
		}
	}
	return nil
}

func (sharesSplit) assign(r *request, s Split) error {
	if r.total.Minor == 0 {
		return ErrTotalInvalid.At("/total/amount")
	}
	for i := range r.payers {
		if weight, given := s.Weights[r.payers[i].user]; given {
			r.payers[i].weight = weight
		}
	}
	r.requesterWeight = s.Weights[r.requester]
	return nil
}

type exactSplit struct{}

func (exactSplit) checkTerms(s Split) error {
	for user, amount := range s.Amounts {
		if amount < 0 || amount > money.Max {
			return money.ErrInvalidAmount.At("/terms/split/amounts/" + string(user))
		}
	}
	return nil
}

func (exactSplit) assign(r *request, s Split) error {
	amounts := make([]int64, len(r.payers))
	for i := range r.payers {
		amount, given := s.Amounts[r.payers[i].user]
		if !given {
			return ErrTermsInvalid.At("/terms/split/amounts").Saying("Say how much each payer pays.").With("user_id", r.payers[i].user)
		}
		amounts[i] = amount
		r.payers[i].due = &amounts[i]
	}
	return fault.At(split.CheckExact(r.total.Minor, amounts, r.terms.RequesterTakesPart), "/terms/split/amounts")
}

type fixedSplit struct{}

func (fixedSplit) checkTerms(s Split) error {
	if s.Each < 1 || s.Each > money.Max {
		return money.ErrInvalidAmount.At("/terms/split/each")
	}
	return nil
}

func (fixedSplit) assign(r *request, s Split) error {
	heads := make([]int64, len(r.payers), len(r.payers)+1)
	for i := range r.payers {
		heads[i] = s.Each
		r.payers[i].due = &heads[i]
	}
	if r.terms.RequesterTakesPart {
		heads = append(heads, s.Each)
	}
	total, err := sum(heads...)
	r.total.Minor = total
	return fault.At(err, "/terms/split/each")
}

type openSplit struct{}

func (openSplit) checkTerms(s Split) error {
	if s.Minimum < 0 || s.Minimum > money.Max {
		return money.ErrInvalidAmount.At("/terms/split/minimum")
	}
	return nil
}

// What is due of an open request is the minimum, until a payer chooses more.
func (openSplit) assign(r *request, s Split) error {
	for i := range r.payers {
		minimum := max(s.Minimum, 1)
		r.payers[i].due = &minimum
	}
	return nil
}

func byID(shares []split.Share) map[person.UserID]split.Share {
	found := make(map[person.UserID]split.Share, len(shares))
	for _, share := range shares {
		found[person.UserID(share.ID)] = share
	}
	return found
}
