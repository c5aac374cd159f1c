package split

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"testing"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
)

func wantFault(t interface {
	Helper()
	Fatalf(string, ...any)
}, err error, want *fault.Fault, param string, value any) {
	t.Helper()
	var f *fault.Fault
	if !errors.Is(err, want) || !errors.As(err, &f) || f.Params[param] != value {
		t.Fatalf("got %v (%+v), want %s with %s %v", err, f, want.Code, param, value)
	}
}

// people gives one part for each weight, a, b, c and so on, with the caps given first.
func people(weights []int64, caps ...int64) []Part {
	parts := make([]Part, len(weights))
	for i, w := range weights {
		parts[i] = Part{ID: string(rune('a' + i)), Weight: w, Cap: NoCap, Order: int64(i)}
		if i < len(caps) {
			parts[i].Cap = caps[i]
		}
	}
	return parts
}

func equal(n int) []int64 {
	weights := make([]int64, n)
	for i := range weights {
		weights[i] = 1
	}
	return weights
}

func TestDivide(t *testing.T) {
	tests := []struct {
		name  string
		total int64
		parts []Part
		want  []int64
	}{
		{"nobody, nothing", 0, nil, []int64{}},
		{"one bears all", 999, people(equal(1)), []int64{999}},
		{"nothing among three", 0, people(equal(3)), []int64{0, 0, 0}},
		{"comes out even", 12000, people(equal(4)), []int64{3000, 3000, 3000, 3000}},
		{"ten by three", 1000, people(equal(3)), []int64{334, 333, 333}},
		{"a hundred by seven", 10000, people(equal(7)), []int64{1429, 1429, 1429, 1429, 1428, 1428, 1428}},
		{"two cents by four: nobody below zero", 2, people(equal(4)), []int64{1, 1, 0, 0}},
		{"one cent by three", 1, people(equal(3)), []int64{1, 0, 0}},
		{"thirds in percent", 10000, people([]int64{3333, 3333, 3334}), []int64{3333, 3333, 3334}},
		{"thirds of an odd sum", 4999, people([]int64{3333, 3333, 3334}), []int64{1667, 1666, 1666}},
		{"8.5, 41.5 and 50 percent", 999, people([]int64{85, 415, 500}), []int64{85, 415, 499}},
		{"a couple and a single", 10000, people([]int64{2, 1}), []int64{6667, 3333}},
		{"an even share takes no unit", 10, people([]int64{3, 1, 2}), []int64{5, 2, 3}},
		{"a cap cuts", 10000, people(equal(3), 2000), []int64{2000, 4000, 4000}},
		{"a cap cuts, and what it cuts off brings another to theirs", 12000, people(equal(4), 1000, 3500), []int64{1000, 3500, 3750, 3750}},
		{"caps and weights", 12000, people([]int64{2, 1, 1}, 4000), []int64{4000, 4000, 4000}},
		{"a cap above the share does nothing", 9000, people(equal(3), 4000, 4000, 4000), []int64{3000, 3000, 3000}},
		{"a cap of just the share", 9000, people(equal(3), 3000, 3000, 3000), []int64{3000, 3000, 3000}},
		{"a cap below the unit spares from the unit", 10, people(equal(3), 3), []int64{3, 4, 3}},
		{"a cap of nothing", 100, people(equal(3), 0), []int64{0, 50, 50}},
		{"caps that just suffice", 100, people(equal(3), 20, 30, 50), []int64{20, 30, 50}},
		{"the largest amount", money.Max, people(equal(2)), []int64{1 << 52, 1<<52 - 1}},
		{"the largest weights", money.Max, people([]int64{math.MaxInt64 - 1, 1}), []int64{money.Max, 0}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := []int64{}
			for _, s := range mustDivide(t, test.total, test.parts) {
				got = append(got, s.Amount)
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestDivideInEveryDecimals(t *testing.T) {
	tests := []struct {
		currency money.Currency
		text     string
		n        int
		want     []string
	}{
		{"JPY", "1000", 3, []string{"334 JPY", "333 JPY", "333 JPY"}},
		{"EUR", "100", 3, []string{"33.34 EUR", "33.33 EUR", "33.33 EUR"}},
		{"EUR", "0.02", 4, []string{"0.01 EUR", "0.01 EUR", "0.00 EUR", "0.00 EUR"}},
		{"KWD", "10", 3, []string{"3.334 KWD", "3.333 KWD", "3.333 KWD"}},
	}
	for _, test := range tests {
		total, err := money.Parse(test.text, test.currency)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range mustDivide(t, total.Minor, people(equal(test.n))) {
			if got := (money.Amount{Minor: s.Amount, Currency: test.currency}).String(); got != test.want[i] {
				t.Errorf("%v by %d: share %d is %s, want %s", total, test.n, i, got, test.want[i])
			}
		}
	}
}

// Floating point refuses 8.5 percent of three-way splits; here every one adds up, and an exact
// split of the very same amounts is accepted.
func TestEveryThreeWaySplitAddsUp(t *testing.T) {
	for total := range int64(3000) {
		for _, weights := range [][]int64{{1, 1, 1}, {3333, 3333, 3334}, {85, 415, 500}, {1, 2, 4}} {
			var amounts []int64
			for _, s := range mustDivide(t, total, people(weights)) {
				amounts = append(amounts, s.Amount)
			}
			if err := CheckExact(total, amounts, false); err != nil {
				t.Fatalf("%d by %v: %v: %v", total, weights, amounts, err)
			}
		}
	}
}

func TestTheUnitGoesToWhoeverHasBorneFewest(t *testing.T) {
	parts := people(equal(3))
	parts[0].Borne, parts[1].Borne, parts[2].Borne = 2, 1, 1
	want := []Share{{ID: "a", Amount: 33}, {ID: "b", Amount: 34, Rounded: 1}, {ID: "c", Amount: 33}}
	if got := mustDivide(t, 100, parts); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestACapOfJustTheShareCutsNothing(t *testing.T) {
	want := []Share{{ID: "a", Amount: 3000}, {ID: "b", Amount: 3000}, {ID: "c", Amount: 2000, Capped: true}}
	if got := mustDivide(t, 8000, people(equal(3), 3000, 3000, 2000)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestDivideRefuses(t *testing.T) {
	_, err := Divide(100, people(equal(2), 30, 50))
	wantFault(t, err, ErrCapsShort, "short", int64(20))
	_, err = Divide(100, nil)
	wantFault(t, err, ErrCapsShort, "short", int64(100))

	two := people(equal(2))
	changed := func(change func(*Part)) []Part {
		parts := append([]Part{}, two...)
		change(&parts[1])
		return parts
	}
	for name, mistake := range map[string]struct {
		total int64
		parts []Part
	}{
		"below zero":     {-1, two},
		"too large":      {money.Max + 1, two},
		"weight of zero": {100, changed(func(p *Part) { p.Weight = 0 })},
		"weights":        {100, changed(func(p *Part) { p.Weight = math.MaxInt64 })},
		"cap below zero": {100, changed(func(p *Part) { p.Cap = -1 })},
		"twice":          {100, changed(func(p *Part) { p.ID = "a" })},
	} {
		var f *fault.Fault
		if shares, err := Divide(mistake.total, mistake.parts); err == nil || errors.As(err, &f) || shares != nil {
			t.Errorf("%s: got %v, %v", name, shares, err)
		}
	}
}

func TestCheckExact(t *testing.T) {
	tests := []struct {
		name       string
		total      int64
		amounts    []int64
		rest       bool
		difference int64
	}{
		{"adds up", 100, []int64{50, 30, 20}, false, 0},
		{"nothing", 0, nil, false, 0},
		{"a cent is missing", 1000, []int64{333, 333, 333}, false, 1},
		{"a cent too much", 1000, []int64{334, 333, 334}, false, -1},
		{"somebody bears the rest", 1000, []int64{333, 333}, true, 0},
		{"no rest to bear", 1000, []int64{500, 500}, true, 0},
		{"less than no rest", 1000, []int64{500, 501}, true, -1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := CheckExact(test.total, test.amounts, test.rest)
			if test.difference == 0 {
				if err != nil {
					t.Error(err)
				}
				return
			}
			wantFault(t, err, ErrExactMismatch, "difference", test.difference)
		})
	}
	wantFault(t, CheckExact(100, []int64{101, -1}, false), money.ErrAmountNegative, "index", 1)
	wantFault(t, CheckExact(100, []int64{money.Max + 1}, false), money.ErrAmountTooLarge, "index", 0)

	many := make([]int64, 2000)
	for i := range many {
		many[i] = money.Max
	}
	if err := CheckExact(100, many, true); !errors.Is(err, ErrExactMismatch) {
		t.Errorf("a sum beyond an int64: %v", err)
	}
	if got := CheckExact(1000, []int64{999}, false).Error(); got != "exact_mismatch: The parts add up to 1 less than the total, in the smallest units of the currency." {
		t.Errorf("got %q", got)
	}
}

func BenchmarkDivide500(b *testing.B) {
	parts := make([]Part, 500)
	for i := range parts {
		parts[i] = Part{ID: fmt.Sprintf("member-%03d", i), Weight: int64(1 + i%3), Cap: NoCap, Borne: int64(i % 7), Order: int64(i)}
		if i%2 == 0 {
			parts[i].Cap = int64(1000 + i*37%4000)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Divide(1_234_567, parts); err != nil {
			b.Fatal(err)
		}
	}
}
