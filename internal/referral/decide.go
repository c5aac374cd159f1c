package referral

import (
	"time"

	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/rule"
)

// usage is what is rewarded: a claim, or a redemption and the terminal it came from.
type usage struct {
	redemption *offer.Redemption // nil for a claim
	terminal   person.TerminalID
}

func (u usage) id() offer.RedemptionID {
	if u.redemption == nil {
		return ""
	}
	return u.redemption.ID
}

// facts are what a template's condition sees. What is not known is left out.
func (u usage) facts(kind offer.Kind, depth int64, now time.Time) rule.Facts {
	weekday := int64(now.UTC().Weekday())
	if weekday == 0 {
		weekday = 7
	}
	facts := rule.Facts{"kind": string(kind), "hands": depth, "weekday": weekday, "hour": int64(now.UTC().Hour())}
	if r := u.redemption; r != nil {
		facts["value"], facts["first"] = r.Value.Minor, r.First
		if r.Spent != nil {
			facts["spent"] = r.Spent.Minor
		}
		if r.Place != "" {
			facts["place"] = r.Place
		}
	}
	return facts
}

// decision is what one side gets for a usage, or why nothing.
type decision struct {
	side     Side
	reason   Reason
	template int64 // from 1; 0 for none
	gives    Template
	amount   int64
	flat     bool
	tried    []Tried
	facts    rule.Facts
}

// decide says what one side gets. The order of its questions is the order of the published reasons.
func (rd *round) decide(c campaign, r referral, u usage, side Side) (decision, error) {
	d := decision{side: side, tried: []Tried{}, facts: u.facts(c.kind, r.depth, rd.service.now())}
	if side == FirstUser && !r.named {
		// Which template is taken would tell what the friend bought, when and where: to its condition, none of that is known.
		d.facts = rule.Facts{"kind": d.facts["kind"], "hands": d.facts["hands"]}
	}
	if d.reason = c.rules.Rewards.outright(r, u, side); d.reason != "" {
		return d, nil
	}
	if rd.seats[person.Seat{User: r.first, Terminal: u.terminal}] {
		d.reason = SameTerminal
		return d, nil
	}
	if side == FirstUser {
		if d.reason = rd.limited(c, r); d.reason != "" {
			return d, nil
		}
	}
	err := rd.service.choose(c, r, u, &d)
	return d, err
}

// outright is a reason against a reward that needs no look at what was given before.
func (p Policy) outright(r referral, u usage, side Side) Reason {
	switch {
	case p.On == "" || len(p.side(side)) == 0:
		return NoPolicy
	case r.refused != "":
		return r.refused
	case p.On == OnFirstRedemption && u.redemption != nil && !u.redemption.First:
		return NotTheFirst
	case p.On == OnSpend && (u.redemption == nil || u.redemption.Spent == nil || u.redemption.Spent.Minor <= p.SpendAbove.Minor):
		return BelowSpend
	}
	return ""
}

// limits tells whether the policy bounds how many rewards somebody gets.
func (p Policy) limits() bool { return p.PerUser > 0 || p.PerPair > 0 || p.PerDay > 0 }

// limited asks whether the first user has had as many rewards of this offer as the policy gives.
func (rd *round) limited(c campaign, r referral) Reason {
	p, had := c.rules.Rewards, rd.tallies[tallied{r.first, r.offer, r.friend}]
	switch {
	case had == nil:
		return ""
	case p.PerUser > 0 && had.all >= p.PerUser:
		return UserLimit
	case p.PerPair > 0 && had.pair >= p.PerPair:
		return PairLimit
	case p.PerDay > 0 && had.day >= p.PerDay:
		return DayLimit
	}
	return ""
}

// choose takes the first template whose condition holds, and works out what it gives.
func (s *Service) choose(c campaign, r referral, u usage, d *decision) error {
	for i, t := range c.rules.Rewards.side(d.side) {
		condition, err := s.usage.Compile(t.Condition)
		if err != nil {
			return err
		}
		verdict := condition.Holds(d.facts)
		d.tried = append(d.tried, Tried{Condition: t.Condition, Held: verdict.Holds, Missing: verdict.Missing})
		if verdict.Holds {
			d.reason, d.template, d.gives = Rewarded, int64(i+1), t
			d.flat = d.side == FirstUser && !r.named && (t.Percent > 0 || t.AtMost != nil)
			if d.amount = s.amount(t, u, d.flat); t.Gives != GivesMoney || d.amount > 0 {
				return nil
			}
			d.template, d.flat, d.tried[i].Held = 0, false, false // a part of nothing
		}
	}
	d.reason = NoTemplate
	return nil
}

// amount is what a template gives in money. Where the friend is not to be named it is flat, so that it does not tell what they
// spent.
func (s *Service) amount(t Template, u usage, flat bool) int64 {
	part := int64(0)
	if t.Percent > 0 && u.redemption != nil && u.redemption.Spent != nil {
		// Amounts are below 2^53, so that a hundred times one fits.
		part = min(t.Most.Minor, u.redemption.Spent.Minor*t.Percent/100)
	}
	switch {
	case t.Gives != GivesMoney, t.Percent > 0 && part == 0:
		return 0
	case flat:
		return t.Amount.Minor
	case t.Percent > 0:
		return part
	case t.AtMost != nil:
		return t.AtLeast.Minor + s.chance(t.AtMost.Minor-t.AtLeast.Minor+1)
	}
	return t.Amount.Minor
}
