package races

import (
	"fmt"

	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

// card is of a request's card what the model has a word on.
type card struct {
	ID             grouppay.RequestID `json:"id"`
	Requester      person.User        `json:"requester"`
	State          grouppay.State     `json:"state"`
	Outcome        grouppay.Outcome   `json:"outcome"`
	Obstacle       grouppay.Outcome   `json:"obstacle"`
	CanSettle      bool               `json:"can_settle"`
	MinAcceptors   int                `json:"min_acceptors"`
	RequesterShare *money.Amount      `json:"requester_share"`
	Collected      money.Amount       `json:"collected"`
	Total          money.Amount       `json:"total"`
	Version        int64              `json:"version"`
	Lines          []line             `json:"lines"`
}

type line struct {
	User    person.User         `json:"user"`
	State   grouppay.PayerState `json:"state"`
	Weight  int64               `json:"weight"`
	Cap     *money.Amount       `json:"cap"`
	OwnCap  bool                `json:"own_cap"`
	Most    money.Amount        `json:"most"`
	Share   *money.Amount       `json:"share"`
	Rounded int64               `json:"rounded"`
}

// minor is an amount that may not be there.
func minor(amount *money.Amount) int64 {
	if amount == nil {
		return none
	}
	return amount.Minor
}

// look tells whether a card, or its absence, is what somebody sees in this state.
func (m *terms) look(r request, d deed, t told) (bool, request) {
	if t.card == nil || !m.sees(&r, d.who) {
		return t.card == nil && t.fault == "not_found" && !m.sees(&r, d.who), r
	}
	c := t.card
	grown := c.Version - r.version
	if grown < min(r.changes, 1) || grown > r.changes || c.State != r.state || c.Outcome != r.outcome || len(c.Lines) != len(m.asked) {
		return false, r
	}
	if r.state == grouppay.StateOpen {
		if obstacle := m.obstacle(&r); c.Obstacle != obstacle || c.CanSettle != (obstacle == "") {
			return false, r
		}
	}
	for i, p := range r.payers[:len(m.asked)] {
		if !m.looksRight(&r, c, i, p) {
			return false, r
		}
	}
	r.version, r.changes = c.Version, 0
	return m.addsUp(&r, c), r
}

func (m *terms) looksRight(r *request, c *card, i int, p payer) bool {
	line := &c.Lines[i]
	if line.State != p.state || minor(line.Cap) != p.cap || line.OwnCap != p.ownCap {
		return false
	}
	share := minor(line.Share)
	if share != none && m.divided(r) {
		// Whose turn it is to bear the odd unit hangs on the group's other requests.
		if share -= line.Rounded; line.Rounded < 0 || line.Rounded > 1 {
			return false
		}
	}
	if share != p.share || share != none && minor(line.Share) > p.cap {
		return false
	}
	return r.state != grouppay.StateOpen || line.Most.Minor == m.most(r, i)
}

// divided tells whether the total was divided over those who accepted, rather than each having paid what was known.
func (m *terms) divided(r *request) bool { return r.state == grouppay.StateSettled && !m.known() }

// addsUp tells whether what was paid is what was asked for.
func (m *terms) addsUp(r *request, c *card) bool {
	paid := int64(0)
	for _, line := range c.Lines {
		paid += max(0, minor(line.Share))
	}
	if paid != c.Collected.Minor {
		return false
	}
	return !m.divided(r) || paid+max(0, minor(c.RequesterShare)) == m.total
}

// parts are those who have accepted, but for one, as they take part in a division.
func (m *terms) parts(r *request, but int) []split.Part {
	var parts []split.Part
	if m.requesterWeight > 0 {
		parts = append(parts, split.Part{ID: "the requester", Weight: m.requesterWeight, Cap: split.NoCap, Order: none, Uncounted: true})
	}
	for i := range m.asked {
		if p := r.payers[i]; p.state == grouppay.Accepted && i != but {
			parts = append(parts, m.part(i, p.cap))
		}
	}
	return parts
}

func (m *terms) part(i int, limit int64) split.Part {
	return split.Part{ID: fmt.Sprint(i), Weight: m.asked[i].weight, Cap: limit, Order: int64(i)}
}

// worst is what a payer who accepts without a limit is held for.
func (m *terms) worst(r *request, i int) int64 {
	var others []split.Part
	for j := range m.asked {
		if j != i && r.payers[j].state != grouppay.Accepted {
			others = append(others, m.part(j, split.NoCap))
		}
	}
	most, err := split.WorstCase(m.total, m.parts(r, i), m.part(i, split.NoCap), others, m.least)
	if err != nil {
		panic(err)
	}
	return most
}

// most is the figure of that name on an open card.
func (m *terms) most(r *request, i int) int64 {
	switch p := r.payers[i]; {
	case p.due != none:
		return p.due
	case p.state == grouppay.Accepted:
		return p.cap
	}
	return m.worst(r, i)
}

// bases are the shares of those who have accepted, without units that came from rounding.
func (m *terms) bases(r *request) map[int]int64 {
	if m.known() {
		return nil
	}
	shares, err := split.Divide(m.total, m.parts(r, none))
	if err != nil {
		panic(err)
	}
	bases := map[int]int64{}
	for _, share := range shares {
		for i := range m.asked {
			if share.ID == fmt.Sprint(i) {
				bases[i] = share.Amount - share.Rounded
			}
		}
	}
	return bases
}
