package split

import (
	"fmt"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/money"
)

// drawParts gives between 1 and most parts. Few distinct weights and caps near the equal share
// make ties and caps that just bite or just do not.
func drawParts(t *rapid.T, total int64, most int, weight *rapid.Generator[int64]) []Part {
	n := rapid.IntRange(1, most).Draw(t, "n")
	places := rapid.Permutation(upTo(n)).Draw(t, "places")
	near := min(total, total/int64(n)+3)
	caps := rapid.OneOf(rapid.Just(NoCap), rapid.Int64Range(0, near), rapid.Int64Range(0, total))
	parts := make([]Part, n)
	for i := range parts {
		parts[i] = Part{
			ID:     fmt.Sprintf("p%d", i),
			Weight: weight.Draw(t, "weight"),
			Cap:    caps.Draw(t, "cap"),
			Borne:  rapid.Int64Range(0, 3).Draw(t, "borne"),
			Order:  int64(places[i]),
		}
	}
	return parts
}

func upTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

var (
	alike   = rapid.Just(int64(1))
	mixed   = rapid.Int64Range(1, 5)
	heavy   = rapid.OneOf(rapid.Int64Range(1, 5), rapid.Int64Range(1, math.MaxInt64/12))
	anyone  = rapid.OneOf(alike, mixed, heavy)
	anySize = rapid.OneOf(rapid.Int64Range(0, 40), rapid.Int64Range(0, 100_000), rapid.Int64Range(money.Max-5, money.Max), rapid.Int64Range(0, money.Max))
)

// enough lifts one cap when together they do not reach the total.
func enough(total int64, parts []Part) []Part {
	sum := new(big.Int)
	for _, p := range parts {
		sum.Add(sum, big.NewInt(p.Cap))
	}
	if sum.Cmp(big.NewInt(total)) < 0 {
		parts[len(parts)-1].Cap = NoCap
	}
	return parts
}

func mustDivide(t interface {
	Helper()
	Fatalf(string, ...any)
}, total int64, parts []Part) []Share {
	t.Helper()
	shares, err := Divide(total, parts)
	if err != nil {
		t.Fatalf("%d among %+v: %v", total, parts, err)
	}
	return shares
}

// unitByUnit is the slow and obvious division of equal weights: the next unit always goes to
// whoever has least and is below their cap, then to the fewest borne, then to the first in order.
func unitByUnit(total int64, parts []Part) map[string]int64 {
	amounts := map[string]int64{}
	for range total {
		next := -1
		for i, p := range parts {
			if amounts[p.ID] >= p.Cap {
				continue
			}
			if next < 0 || before(amounts, p, parts[next]) {
				next = i
			}
		}
		amounts[parts[next].ID]++
	}
	return amounts
}

func before(amounts map[string]int64, a, b Part) bool {
	switch {
	case amounts[a.ID] != amounts[b.ID]:
		return amounts[a.ID] < amounts[b.ID]
	case a.Borne != b.Borne:
		return a.Borne < b.Borne
	}
	return a.Order < b.Order
}

// exactly divides into fractions: as long as somebody's part in proportion is above their cap,
// they bear the cap and the rest is divided anew.
func exactly(total int64, parts []Part) map[string]*big.Rat {
	shares := map[string]*big.Rat{}
	rest := new(big.Rat).SetInt64(total)
	for again := true; again; {
		again = false
		weights := new(big.Int)
		for _, p := range parts {
			if shares[p.ID] == nil {
				weights.Add(weights, big.NewInt(p.Weight))
			}
		}
		for _, p := range parts {
			if shares[p.ID] != nil {
				continue
			}
			part := new(big.Rat).Mul(rest, new(big.Rat).SetFrac(big.NewInt(p.Weight), weights))
			if limit := new(big.Rat).SetInt64(p.Cap); part.Cmp(limit) > 0 {
				shares[p.ID] = limit
				rest.Sub(rest, limit)
				again = true
				break
			}
		}
		if again {
			continue
		}
		for _, p := range parts {
			if shares[p.ID] == nil {
				shares[p.ID] = new(big.Rat).Mul(rest, new(big.Rat).SetFrac(big.NewInt(p.Weight), weights))
			}
		}
	}
	return shares
}

func TestTheOraclesAgreeWithPaper(t *testing.T) {
	parts := []Part{{ID: "ana", Weight: 1, Cap: 2, Order: 1}, {ID: "ben", Weight: 1, Cap: NoCap, Order: 2}, {ID: "kim", Weight: 1, Cap: NoCap, Order: 3}}
	if got := unitByUnit(11, parts); got["ana"] != 2 || got["ben"] != 5 || got["kim"] != 4 {
		t.Errorf("unit by unit: %v", got)
	}
	if got := exactly(11, parts); got["ana"].RatString() != "2" || got["ben"].RatString() != "9/2" || got["kim"].RatString() != "9/2" {
		t.Errorf("exactly: %v", got)
	}
}
