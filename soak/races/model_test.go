package races

import (
	"slices"

	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/split"
)

// The people of a town are known by their place in it, a request's payers by their place on its card.
const (
	townSize   = 10
	mostPayers = 7
)

// none stands for an amount that was not given, or is not there.
const none = -1

// terms are what does not change of a request.
type terms struct {
	settlement      grouppay.Settlement
	total           int64
	least           int // who must accept
	toEveryone      bool
	chosen          bool // open: each says how much
	requester       int
	requesterWeight int64 // 0 when the requester does not take part
	asked           []asked
	poor            [townSize]bool // who may find too little in their wallet
}

// asked is one of the payers.
type asked struct {
	who    int
	weight int64
	due    int64 // what they pay where that is known by itself; the minimum where they choose
}

// request is the whole state of a payment request, as a value: it is what a history's order has to lead through.
type request struct {
	state   grouppay.State
	outcome grouppay.Outcome
	overdue bool
	present [townSize]bool
	payers  [mostPayers]payer
	// The version that was seen last, and how much has changed since.
	version, changes int64
}

type payer struct {
	state  grouppay.PayerState
	cap    int64
	ownCap bool
	due    int64
	share  int64 // without the unit that came from rounding, where the total was divided
}

// deed is something that was done to a request, or a look at it.
type deed struct {
	what   what
	who    int
	cap    int64 // accept: their own limit
	amount int64 // accept: what they choose
	shown  int64 // accept: the most they saw
	seen   int64 // confirm: the version they saw
}

type what string

const (
	accepts  what = "accepts"
	declines what = "declines"
	confirms what = "confirms"
	cancels  what = "cancels"
	looks    what = "looks"
	leaves   what = "leaves"
	joins    what = "joins"
	// timeIsUp is the clock reaching the deadline; meets is somebody acting on it.
	timeIsUp what = "time is up"
	meets    what = "meets the deadline"
)

// What is done beside the requests of a round, or comes of it.
const (
	claimed  what = "claim"
	redeemed what = "redeem"
	reversed what = "reverse"
	toppedUp what = "top up"
	settled  what = "settle"
)

// told is what came of a deed: the code of a fault, or nothing; of a look, the card.
type told struct {
	fault string
	card  *card
}

func (m *terms) begin(version int64) request {
	r := request{state: grouppay.StateOpen, version: version}
	for i := range r.present {
		r.present[i] = true
	}
	for i, a := range m.asked {
		r.payers[i] = payer{state: grouppay.Asked, cap: none, due: a.due, share: none}
	}
	return r
}

// step tells whether a deed may have come to what was told in this state, and the state after it.
func (m *terms) step(r request, d deed, t told) (bool, request) {
	if d.what == looks {
		return m.look(r, d, t)
	}
	before := r
	fault := m.do(&r, d)
	if fault != "" {
		return t.fault == fault, before
	}
	if t.fault == "insufficient_funds" {
		i := m.place(d.who)
		return d.what == accepts && m.poor[d.who] && r.payers[i].cap > 0, before
	}
	return t.fault == "", r
}

// do does a deed, or tells why not.
func (m *terms) do(r *request, d deed) (fault string) {
	switch d.what {
	case accepts, declines:
		return m.answers(r, d)
	case confirms, cancels:
		return m.decides(r, d)
	case leaves:
		return m.leaves(r, d.who)
	case joins:
		r.present[d.who] = true
	case timeIsUp:
		r.overdue = true
	case meets:
		m.meets(r)
	default:
		panic("nobody does this to a request: " + d.what)
	}
	return ""
}

// closedTo tells why somebody can change nothing.
func (m *terms) closedTo(r *request, who int) string {
	switch {
	case !m.sees(r, who):
		return "not_found"
	case r.state != grouppay.StateOpen || r.overdue:
		return "request_closed"
	}
	return ""
}

func (m *terms) sees(r *request, who int) bool {
	return r.present[who] && (m.toEveryone || who == m.requester || m.place(who) >= 0)
}

func (m *terms) place(who int) int {
	return slices.IndexFunc(m.asked, func(a asked) bool { return a.who == who })
}

func (m *terms) answers(r *request, d deed) string {
	if fault := m.closedTo(r, d.who); fault != "" {
		return fault
	}
	i := m.place(d.who)
	switch {
	case i < 0:
		return "not_a_payer"
	case r.payers[i].state == grouppay.Paid:
		return "already_paid"
	case d.what == accepts:
		return m.accepts(r, i, d)
	case r.payers[i].state != grouppay.Declined:
		m.withdraw(r, i)
		r.changes++
		m.lastAnswer(r)
	}
	return ""
}

func (m *terms) accepts(r *request, i int, d deed) string {
	p := &r.payers[i]
	if d.amount != none && !m.chosen {
		return "amount_not_yours_to_choose"
	}
	if m.chosen {
		if p.due = m.asked[i].due; d.amount != none {
			p.due = d.amount
		}
		if p.due < m.asked[i].due {
			return "below_minimum"
		}
	}
	limit, fault := m.limit(r, i, d)
	if fault != "" {
		return fault
	}
	p.state, p.cap, p.ownCap = grouppay.Accepted, limit, d.cap != none
	if m.settlement == grouppay.Immediate {
		p.state, p.share = grouppay.Paid, p.due
	}
	r.changes++
	m.lastAnswer(r)
	return ""
}

// limit is the most that a payer can come to pay.
func (m *terms) limit(r *request, i int, d deed) (int64, string) {
	due := r.payers[i].due
	most := due
	if due == none {
		most = m.worst(r, i)
	}
	switch {
	case d.cap == none && d.shown != none && d.shown < most:
		return 0, "figures_changed"
	case d.cap == none:
		return most, ""
	case d.cap < 1 || d.cap < due:
		return 0, "limit_too_low"
	case due == none:
		return min(d.cap, m.total), ""
	}
	return due, ""
}

func (m *terms) decides(r *request, d deed) string {
	if fault := m.closedTo(r, d.who); fault != "" {
		return fault
	}
	switch {
	case d.who != m.requester:
		return "not_the_requester"
	case d.what == cancels:
		m.end(r, grouppay.StateCancelled, grouppay.ByRequester)
		return ""
	case m.settlement != grouppay.OnConfirmation:
		return "not_by_confirmation"
	case r.changes > 0 || d.seen != r.version:
		return "distribution_changed"
	}
	obstacle := m.obstacle(r)
	switch {
	case obstacle == grouppay.TooFew:
		return "too_few_accepted"
	case obstacle != "":
		return string(obstacle)
	}
	m.settle(r, grouppay.ByConfirmation)
	return ""
}

func (m *terms) leaves(r *request, who int) string {
	if !r.present[who] {
		return "not_found"
	}
	r.present[who] = false
	i := m.place(who)
	switch {
	case r.state != grouppay.StateOpen:
	case who == m.requester:
		m.end(r, grouppay.StateCancelled, grouppay.ByDeparture)
	case i >= 0 && r.payers[i].state == grouppay.Asked:
		m.withdraw(r, i)
		r.changes++
		m.lastAnswer(r)
	}
	return ""
}

func (m *terms) meets(r *request) {
	if r.state != grouppay.StateOpen || !r.overdue {
		return
	}
	obstacle := m.obstacle(r)
	switch {
	case m.settlement == grouppay.AtDeadline && obstacle == "":
		m.settle(r, grouppay.ByDeadline)
	case m.count(r, grouppay.Paid) > 0:
		m.end(r, grouppay.StateSettled, grouppay.ByDeadline)
	case m.settlement == grouppay.AtDeadline:
		m.end(r, grouppay.StateExpired, obstacle)
	default:
		m.end(r, grouppay.StateExpired, grouppay.ByDeadline)
	}
}

func (m *terms) withdraw(r *request, i int) {
	r.payers[i] = payer{state: grouppay.Declined, cap: none, due: m.asked[i].due, share: none}
}

func (m *terms) lastAnswer(r *request) {
	waits := m.settlement == grouppay.Immediate || m.settlement == grouppay.AllAnswered
	if !waits || m.count(r, grouppay.Asked) > 0 {
		return
	}
	// It is the answer's change: what comes of it is not another one.
	changes := r.changes
	switch obstacle := m.obstacle(r); {
	case obstacle == grouppay.TooFew:
		m.end(r, grouppay.StateExpired, grouppay.TooFew)
	case obstacle != "":
	case m.settlement == grouppay.Immediate:
		m.end(r, grouppay.StateSettled, grouppay.ByLastAnswer)
	default:
		m.settle(r, grouppay.ByLastAnswer)
	}
	r.changes = changes
}

func (m *terms) settle(r *request, outcome grouppay.Outcome) {
	bases := m.bases(r)
	for i := range m.asked {
		if p := &r.payers[i]; p.state == grouppay.Accepted {
			p.state, p.share = grouppay.Paid, p.due
			if p.due == none {
				p.share = bases[i]
			}
		}
	}
	m.end(r, grouppay.StateSettled, outcome)
}

func (m *terms) end(r *request, state grouppay.State, outcome grouppay.Outcome) {
	r.state, r.outcome = state, outcome
	r.changes++
	for i := range m.asked {
		if p := &r.payers[i]; p.state == grouppay.Accepted || p.state == grouppay.Asked {
			p.state = grouppay.Released
		}
	}
}

func (m *terms) count(r *request, states ...grouppay.PayerState) (n int) {
	for i := range m.asked {
		if slices.Contains(states, r.payers[i].state) {
			n++
		}
	}
	return n
}

func (m *terms) known() bool { return m.asked[0].due != none }

func (m *terms) obstacle(r *request) grouppay.Outcome {
	switch {
	case m.count(r, grouppay.Accepted, grouppay.Paid) < m.least:
		return grouppay.TooFew
	case !m.known() && split.Coverable(m.total, m.parts(r, none)) < m.total:
		return grouppay.CapsShort
	}
	return ""
}
