package split

import (
	"math"
	"slices"
)

// Coverable is as much of total as the caps of parts add up to.
func Coverable(total int64, parts []Part) int64 {
	covered := int64(0)
	for _, p := range parts {
		covered += min(p.Cap, total-covered) // enough is enough, and NoCap would overflow
	}
	return covered
}

// Joined gives what each joiner would bear if they, and no other joiner, joined parts: for each the same as Divide of what
// can be covered, in the time of one division for each weight and cap that occurs.
func Joined(total int64, parts, joiners []Part) ([]int64, error) {
	type class struct{ weight, limit int64 }
	worked := map[class]*joining{}
	amounts := make([]int64, len(joiners))
	for i := range joiners {
		joiner := &joiners[i]
		kind := class{joiner.Weight, joiner.Cap}
		if worked[kind] == nil {
			first, err := join(total, parts, *joiner)
			if err != nil {
				return nil, err
			}
			worked[kind] = first
		}
		amounts[i] = worked[kind].amountOf(joiner)
	}
	return amounts, nil
}

// joining is what joining comes to for all joiners of one weight and cap. They differ in their turn alone.
type joining struct {
	amount int64 // rounded down
	uneven bool  // whether the amount does not come out even, so that a unit may come on top
	last   *Part // of the others, the last whose turn it is if the joiner's is not; nil when no unit is left over
}

func join(total int64, parts []Part, joiner Part) (*joining, error) {
	// With the last turn of all, the joiner takes no unit from anybody: there are more uneven parts than units.
	joiner.Borne, joiner.Order = math.MaxInt64, math.MaxInt64
	all := slices.Concat(parts, []Part{joiner})
	d, err := divide(Coverable(total, all), all)
	if err != nil {
		return nil, err
	}
	j := &joining{amount: joiner.Cap}
	for _, i := range d.open {
		if i == len(parts) {
			j.amount, j.uneven = fraction(d.rest, joiner.Weight, d.weights)
		}
	}
	if len(d.turns) > 0 {
		j.last = &all[d.turns[len(d.turns)-1]]
	}
	return j, nil
}

func (j *joining) amountOf(joiner *Part) int64 {
	if j.uneven && j.last != nil && inTurn(joiner, j.last) < 0 {
		return j.amount + 1
	}
	return j.amount
}
