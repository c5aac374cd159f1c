// Package split divides an amount among people. Its functions are pure: the same input gives the
// same shares, whatever the order it is given in, on every machine and at any time.
//
// What always holds for a division:
//   - the shares add up to the total, to the last unit;
//   - no share is below zero, and none is above its part's cap;
//   - every share is less than one unit away from the exact fraction it stands for.
//
// All figures are minor units of one currency; which currency does not matter here.
package split

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
)

// NoCap is the cap of somebody who has set none.
const NoCap int64 = math.MaxInt64

// What can stand in the way of a division.
var (
	ErrCapsShort     = fault.New(fault.Conflict, "caps_short", "What people are ready to pay at most does not reach the total.")
	ErrExactMismatch = fault.New(fault.Invalid, "exact_mismatch", "The parts do not add up to the total.")
)

// Part is one who takes part in a division.
type Part struct {
	ID        string // who; unique
	Weight    int64  // 1 or more; the same for all makes an equal split
	Cap       int64  // the most they may bear, 0 or more; NoCap for none
	Borne     int64  // rounding units borne in this conversation so far
	Order     int64  // place among the members; decides between equal Borne
	Uncounted bool   // bears a share but is no acceptor: the requester who takes part
}

// Share is what one part bears.
type Share struct {
	ID      string
	Amount  int64
	Rounded int64 // how much of Amount came from rounding: 0 or 1
	Capped  bool  // the cap cut something off
}

// Divide divides total (0 to money.Max) in proportion to the weights, nobody above their cap;
// what a cap cuts off is spread over the others in proportion. The shares come in the order of
// parts. When the caps do not reach the total it gives caps_short with the missing units as
// "short"; any other error is a mistake of the caller.
func Divide(total int64, parts []Part) ([]Share, error) {
	d, err := divide(total, parts)
	if err != nil {
		return nil, err
	}
	shares := make([]Share, len(parts))
	for i, p := range parts {
		shares[i].ID = p.ID
	}
	for _, f := range d.capped {
		shares[f.index].Amount = parts[f.index].Cap
		shares[f.index].Capped = true
	}
	for _, i := range d.open {
		shares[i].Amount, _ = fraction(d.rest, parts[i].Weight, d.weights)
	}
	for _, i := range d.turns {
		shares[i].Amount++
		shares[i].Rounded = 1
	}
	return shares, nil
}

// division is a division worked out, before it is told as shares or as steps. Numbers of parts
// are indexes into the parts it was made from.
type division struct {
	capped   []fixed // whom the cap cut, lowest cap for their weight first
	open     []int   // the others
	rest     int64   // what the others bear together
	weights  int64   // the sum of their weights
	leftover int64   // units that do not divide
	turns    []int   // who gets one of them, in order of turn
}

// fixed is a part that bears its cap, and what was to be divided by which weights until then.
type fixed struct {
	index         int
	rest, weights int64
}

func divide(total int64, parts []Part) (*division, error) {
	if err := check(total, parts); err != nil {
		return nil, err
	}
	d := fill(total, parts)
	d.leftover = d.rest
	for _, i := range d.open {
		whole, uneven := fraction(d.rest, parts[i].Weight, d.weights)
		d.leftover -= whole
		if uneven {
			d.turns = append(d.turns, i)
		}
	}
	// The leftover is the sum of the uneven parts' fractions, each less than 1, so there are more
	// uneven parts than units. One more unit takes an uneven part to its exact share rounded up,
	// and its cap, a whole number not below the exact share, is not below that either.
	slices.SortFunc(d.turns, func(a, b int) int { return inTurn(&parts[a], &parts[b]) })
	d.turns = d.turns[:d.leftover]
	return d, nil
}

// fill finds whom a cap cuts. Water rises in vessels as wide as the weights: the one with the
// lowest lid for its width fills first. Once a lid is above the level at which all that is left
// would stand, so are all the higher ones. Taking a full vessel away only raises that level, so
// nobody who was cut would have been spared later.
func fill(total int64, parts []Part) *division {
	d := &division{rest: total, open: make([]int, len(parts))}
	for i, p := range parts {
		d.open[i] = i
		d.weights += p.Weight
	}
	slices.SortFunc(d.open, func(a, b int) int {
		lids := compareProducts(parts[a].Cap, parts[b].Weight, parts[b].Cap, parts[a].Weight)
		if lids != 0 {
			return lids
		}
		return inOrder(&parts[a], &parts[b])
	})
	for len(d.open) > 0 {
		i := d.open[0]
		if compareProducts(parts[i].Cap, d.weights, d.rest, parts[i].Weight) >= 0 {
			break
		}
		d.capped = append(d.capped, fixed{index: i, rest: d.rest, weights: d.weights})
		d.open = d.open[1:]
		d.rest -= parts[i].Cap
		d.weights -= parts[i].Weight
	}
	return d
}

// check refuses what cannot be divided, and makes sure that no sum overflows from here on.
func check(total int64, parts []Part) error {
	if total < 0 || total > money.Max {
		return fmt.Errorf("split: a total of %d", total)
	}
	seen := make(map[string]bool, len(parts))
	var weights, caps int64
	for _, p := range parts {
		switch {
		case seen[p.ID]:
			return fmt.Errorf("split: %q takes part twice", p.ID)
		case p.Weight < 1 || p.Weight > math.MaxInt64-weights:
			return fmt.Errorf("split: a weight of %d for %q", p.Weight, p.ID)
		case p.Cap < 0:
			return fmt.Errorf("split: a cap of %d for %q", p.Cap, p.ID)
		}
		seen[p.ID] = true
		weights += p.Weight
		caps += min(p.Cap, total-caps) // enough is enough, and NoCap would overflow
	}
	if caps < total {
		return ErrCapsShort.With("short", total-caps)
	}
	return nil
}

// inTurn is the order in which parts bear units that do not divide: who has borne the fewest so far comes first.
func inTurn(a, b *Part) int {
	if borne := cmp.Compare(a.Borne, b.Borne); borne != 0 {
		return borne
	}
	return inOrder(a, b)
}

func inOrder(a, b *Part) int {
	if a.Order != b.Order {
		return cmp.Compare(a.Order, b.Order)
	}
	return cmp.Compare(a.ID, b.ID)
}
