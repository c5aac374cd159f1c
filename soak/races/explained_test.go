package races

import (
	"testing"

	"github.com/anishathalye/porcupine"

	"github.com/trilby-chat/trilby/internal/grouppay"
)

// dinner asks three people for 9.00, for whoever asked to confirm once two have accepted.
func dinner() *terms {
	return &terms{settlement: grouppay.OnConfirmation, total: 9_00, least: 2, requester: 1, asked: []asked{{2, 1, none}, {3, 1, none}, {4, 1, none}}}
}

// drawn is the card that a state is seen as.
func (m *terms) drawn(r request) *card {
	c := &card{State: r.state, Outcome: r.outcome, Version: r.version + r.changes}
	if r.state == grouppay.StateOpen {
		c.Obstacle = m.obstacle(&r)
		c.CanSettle = c.Obstacle == ""
	}
	for i, p := range r.payers[:len(m.asked)] {
		c.Lines = append(c.Lines, line{State: p.state, Cap: amount(p.cap), OwnCap: p.ownCap, Most: euros(m.most(&r, i)), Share: amount(p.share)})
		c.Collected.Minor += max(0, p.share)
	}
	return c
}

// after is the card after some deeds that were all done.
func after(done ...deed) *card {
	m := dinner()
	r := m.begin(1)
	for _, d := range done {
		if fault := m.do(&r, d); fault != "" {
			panic(fault)
		}
		// As if somebody had looked in between.
		r.version, r.changes = r.version+r.changes, 0
	}
	return m.drawn(r)
}

func with(c *card, change func(*card)) *card {
	change(c)
	return c
}

func upTo(who int, limit int64) deed {
	return deed{what: accepts, who: who, cap: limit, amount: none, shown: none}
}

func yes(who int) deed         { return upTo(who, none) }
func no(who int) deed          { return deed{what: declines, who: who} }
func confirm(seen int64) deed  { return deed{what: confirms, who: 1, seen: seen} }
func look(who int) deed        { return deed{what: looks, who: who} }
func sees(c *card) told        { return told{card: c} }
func refused(code string) told { return told{fault: code} }

// between is a deed between two moments.
func between(call, back int64, d deed, t told) note {
	return note{request: 0, client: int(call), deed: d, told: t, call: call, back: back,
		beside: d.what == timeIsUp || d.what == leaves || d.what == joins}
}

// Histories that some order explains, and histories that none does: what the races would show if something were wrong.
func TestWhatAnOrderExplains(t *testing.T) {
	done, both, limited := told{}, []deed{yes(2), yes(3)}, []deed{upTo(2, 6_00), upTo(3, 6_00)}
	for _, h := range []struct {
		name    string
		explain porcupine.CheckResult
		notes   []note
	}{
		{"one after the other", porcupine.Ok, []note{
			between(1, 2, yes(2), done), between(3, 4, yes(3), done), between(5, 6, look(1), sees(after(both...))),
			between(7, 8, confirm(3), done), between(9, 10, look(4), sees(after(yes(2), yes(3), confirm(3))))}},
		{"a look beside an answer may come before it", porcupine.Ok, []note{
			between(1, 5, yes(2), done), between(2, 4, look(1), sees(after()))}},
		{"a look beside an answer may come after it", porcupine.Ok, []note{
			between(1, 5, yes(2), done), between(2, 4, look(1), sees(after(yes(2))))}},
		{"a look after an answer has to see it", porcupine.Illegal, []note{
			between(1, 2, yes(2), done), between(3, 4, look(1), sees(after()))}},
		{"what was seen once is not unseen", porcupine.Illegal, []note{
			between(1, 9, yes(2), done), between(2, 3, look(1), sees(after(yes(2)))), between(4, 5, look(1), sees(after()))}},
		{"one of two answers at once is lost", porcupine.Illegal, []note{
			between(1, 4, yes(2), done), between(2, 3, yes(3), done), between(5, 6, look(1), sees(after(yes(2))))}},
		{"an answer that was refused is there", porcupine.Illegal, []note{
			between(1, 2, yes(2), refused("figures_changed")), between(3, 4, look(1), sees(after(yes(2))))}},
		{"the rich have too little", porcupine.Illegal, []note{between(1, 2, yes(2), refused("insufficient_funds"))}},
		{"confirmed what nobody saw", porcupine.Illegal, []note{
			between(1, 2, yes(2), done), between(3, 4, yes(3), done), between(5, 6, look(1), sees(after(both...))),
			between(7, 8, yes(4), done), between(9, 10, confirm(3), done)}},
		{"confirmed and cancelled", porcupine.Illegal, []note{
			between(1, 2, yes(2), done), between(3, 4, yes(3), done), between(5, 6, look(1), sees(after(both...))),
			between(7, 10, confirm(3), done), between(8, 9, deed{what: cancels, who: 1}, done)}},
		{"an answer after the end", porcupine.Illegal, []note{
			between(1, 2, deed{what: cancels, who: 1}, done), between(3, 4, no(2), done)}},
		{"one paid for another", porcupine.Illegal, []note{
			between(1, 2, upTo(2, 6_00), done), between(3, 4, upTo(3, 6_00), done), between(5, 6, look(1), sees(after(limited...))),
			between(7, 8, confirm(3), done), between(9, 10, look(1), sees(with(after(upTo(2, 6_00), upTo(3, 6_00), confirm(3)), func(c *card) {
				c.Lines[0].Share.Minor++
				c.Lines[1].Share.Minor--
			})))}},
		{"a unit more than was asked for", porcupine.Illegal, []note{
			between(1, 2, upTo(2, 6_00), done), between(3, 4, upTo(3, 6_00), done), between(5, 6, look(1), sees(after(limited...))),
			between(7, 8, confirm(3), done), between(9, 10, look(1), sees(with(after(upTo(2, 6_00), upTo(3, 6_00), confirm(3)), func(c *card) {
				c.Lines[0].Share.Minor++
				c.Lines[0].Rounded++
				c.Collected.Minor++
			})))}},
		{"a change that raised no version", porcupine.Illegal, []note{
			between(1, 2, yes(2), done), between(3, 4, look(1), sees(with(after(yes(2)), func(c *card) { c.Version-- })))}},
		{"somebody who left still sees it", porcupine.Illegal, []note{
			between(1, 2, deed{what: leaves, who: 3}, done), between(3, 4, look(3), sees(after(no(3))))}},
		{"somebody who left counts as declined", porcupine.Ok, []note{
			between(1, 2, deed{what: leaves, who: 3}, done), between(3, 4, look(1), sees(after(no(3))))}},
		{"in time, though it took until after the deadline", porcupine.Ok, []note{
			between(1, 6, yes(2), done), between(2, 3, deed{what: timeIsUp}, done), between(4, 5, look(1), sees(after())),
			between(7, 8, yes(3), refused("request_closed"))}},
		{"too late", porcupine.Illegal, []note{between(1, 2, deed{what: timeIsUp}, done), between(3, 4, yes(2), done)}},
	} {
		t.Run(h.name, func(t *testing.T) {
			m := dinner()
			if got := m.explained(1, histories(h.notes, 1)[0]); got != h.explain {
				t.Errorf("%s:\n%s", got, m.tale(histories(h.notes, 1)[0]))
			}
		})
	}
}
