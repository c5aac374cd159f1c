package grouppay

import (
	"slices"

	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

// division is a total and those who divide it; every figure that depends on others is the share of one part in one of these.
type division struct {
	total int64
	parts []split.Part
}

func (d division) shares() (map[person.UserID]split.Share, error) {
	shares, err := split.Divide(d.total, d.parts)
	if err != nil {
		return nil, err
	}
	return byID(shares), nil
}

func (d division) shareOf(user person.UserID) (int64, error) {
	shares, err := d.shares()
	return shares[user].Amount, err
}

// standing is the division with those who have accepted. Where their caps fall short of the total, it divides what they
// cover.
func (r *request) standing() division {
	parts := append(r.requesterPart(), r.acceptedParts("")...)
	return division{split.Coverable(r.total.Minor, parts), parts}
}

// joined is the division with those who have accepted and one payer who has not, at the most that payer can come to pay.
func (r *request) joined(p *payer, most int64) division {
	parts := append(r.requesterPart(), r.acceptedParts(p.user)...)
	parts = append(parts, r.part(p, most))
	return division{split.Coverable(r.total.Minor, parts), parts}
}

// everyoneAnd is the division if everyone who has not declined accepts, and one payer with them, whatever their answer is
// now, at the most that payer can come to pay.
func (r *request) everyoneAnd(p *payer, most int64) division {
	parts := slices.DeleteFunc(r.everyone().parts, func(part split.Part) bool { return part.ID == string(p.user) })
	parts = append(parts, r.part(p, most))
	return division{split.Coverable(r.total.Minor, parts), parts}
}

// everyone is the division if everyone who has not declined accepts.
func (r *request) everyone() division {
	parts := append(r.requesterPart(), r.acceptedParts("")...)
	for i := range r.payers {
		if p := &r.payers[i]; p.state == Asked {
			parts = append(parts, r.part(p, split.NoCap))
		}
	}
	return division{split.Coverable(r.total.Minor, parts), parts}
}

// worst is the division in which a payer who has not accepted bears their worst case: beyond those who have accepted, at
// their caps, only as many more accept as are needed, and those of the lowest weight. The payer has no cap in it, and the
// first turn to bear a unit that does not divide, for by the time it settles that turn may be theirs.
func (r *request) worst(p *payer) division {
	var others []split.Part
	for i := range r.payers {
		if other := &r.payers[i]; other.state != Accepted && other.user != p.user {
			others = append(others, r.part(other, split.NoCap))
		}
	}
	accepted := append(r.requesterPart(), r.acceptedParts(p.user)...)
	return division{r.total.Minor, split.WorstParts(accepted, r.part(p, split.NoCap), others, r.minAcceptors())}
}

// worstCase is what is held from a payer who accepts without a limit of their own.
func (r *request) worstCase(p *payer) (int64, error) {
	if p.due != nil {
		return *p.due, nil
	}
	return r.worst(p).shareOf(p.user)
}

// most is the most a payer can come to pay as things stand.
func (r *request) most(p *payer) (int64, error) {
	if p.state == Accepted {
		return *p.cap, nil
	}
	return r.worstCase(p)
}

// obstacle tells why a request cannot settle now, and what is short; empty when it can.
func (r *request) obstacle() (reason Outcome, short int64) {
	if r.count(Accepted, Paid) < r.minAcceptors() {
		return TooFew, 0
	}
	if r.known() {
		return "", 0
	}
	if covered := r.standing().total; covered < r.total.Minor {
		return CapsShort, r.total.Minor - covered
	}
	return "", 0
}
