package split

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func TestSharesAddUpWithinCaps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := anySize.Draw(t, "total")
		parts := enough(total, drawParts(t, total, 12, anyone))
		shares := mustDivide(t, total, parts)
		var sum int64
		for i, s := range shares {
			if s.ID != parts[i].ID {
				t.Fatalf("share %d is of %s, not of %s", i, s.ID, parts[i].ID)
			}
			if s.Amount < 0 || s.Amount > parts[i].Cap {
				t.Fatalf("%s bears %d with a cap of %d", s.ID, s.Amount, parts[i].Cap)
			}
			if s.Capped && (s.Amount != parts[i].Cap || s.Rounded != 0) || s.Rounded < 0 || s.Rounded > min(1, s.Amount) {
				t.Fatalf("contradiction: %+v with a cap of %d", s, parts[i].Cap)
			}
			sum += s.Amount
		}
		if sum != total {
			t.Fatalf("the shares add up to %d, not %d", sum, total)
		}
	})
}

func TestCapsShortSaysByHowMuch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := anySize.Draw(t, "total")
		parts := drawParts(t, total, 12, anyone)
		short := big.NewInt(total)
		for _, p := range parts {
			short.Sub(short, big.NewInt(p.Cap))
		}
		_, err := Divide(total, parts)
		if short.Sign() <= 0 {
			if err != nil {
				t.Fatalf("the caps reach the total, but: %v", err)
			}
			return
		}
		wantFault(t, err, ErrCapsShort, "short", short.Int64())
	})
}

func TestEqualDivisionIsTheFairestPossible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64Range(0, 200).Draw(t, "total")
		parts := enough(total, drawParts(t, total, 9, alike))
		want := unitByUnit(total, parts)
		for _, s := range mustDivide(t, total, parts) {
			if s.Amount != want[s.ID] {
				t.Fatalf("%s bears %d, want %d", s.ID, s.Amount, want[s.ID])
			}
		}
	})
}

func TestWeightedDivisionIsWithinOneUnitOfTheExactOne(t *testing.T) {
	one := big.NewRat(1, 1)
	rapid.Check(t, func(t *rapid.T) {
		total := anySize.Draw(t, "total")
		parts := enough(total, drawParts(t, total, 12, anyone))
		want := exactly(total, parts)
		for i, s := range mustDivide(t, total, parts) {
			off := new(big.Rat).Sub(new(big.Rat).SetInt64(s.Amount), want[s.ID])
			if off.Abs(off).Cmp(one) >= 0 {
				t.Fatalf("%s bears %d, exactly it is %s", s.ID, s.Amount, want[s.ID].FloatString(3))
			}
			uncut := want[s.ID].Cmp(new(big.Rat).SetInt64(parts[i].Cap)) < 0
			if s.Capped && uncut {
				t.Fatalf("%s counts as capped below the cap", s.ID)
			}
		}
	})
}

func TestUnitsGoToTheFewestBorne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := anySize.Draw(t, "total")
		parts := enough(total, drawParts(t, total, 12, anyone))
		want := exactly(total, parts)
		shares := mustDivide(t, total, parts)
		for i, lucky := range shares {
			for j, bearer := range shares {
				// lucky could have borne a unit as well, and has no more of them behind them
				if lucky.Rounded == 0 && !want[lucky.ID].IsInt() && bearer.Rounded == 1 {
					a, b := parts[i], parts[j]
					if a.Borne < b.Borne || a.Borne == b.Borne && a.Order < b.Order {
						t.Fatalf("%s bears the unit that was %s's to bear", bearer.ID, lucky.ID)
					}
				}
			}
			if lucky.Rounded == 1 && want[lucky.ID].IsInt() {
				t.Fatalf("%s bears a unit though the share comes out even", lucky.ID)
			}
		}
	})
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := anySize.Draw(t, "total")
		parts := enough(total, drawParts(t, total, 12, anyone))
		given := map[string]Share{}
		for _, s := range mustDivide(t, total, parts) {
			given[s.ID] = s
		}
		for _, s := range mustDivide(t, total, rapid.Permutation(parts).Draw(t, "shuffled")) {
			if s != given[s.ID] {
				t.Fatalf("%+v became %+v", given[s.ID], s)
			}
		}
	})
}

func TestRoundingTakesTurns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := drawParts(t, 0, 9, alike)
		for i := range parts {
			parts[i].Borne, parts[i].Cap = 0, NoCap
		}
		for _, total := range rapid.SliceOfN(rapid.Int64Range(0, 1000), 1, 60).Draw(t, "totals") {
			low, high := int64(1<<62), int64(0)
			for i, s := range mustDivide(t, total, parts) {
				parts[i].Borne += s.Rounded
				low, high = min(low, parts[i].Borne), max(high, parts[i].Borne)
			}
			if high-low > 1 {
				t.Fatalf("somebody has borne %d units and somebody %d: %+v", high, low, parts)
			}
		}
	})
}

// Every explanation is a sum that comes out: each line follows from those before it.
func TestExplanationsComeOut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := anySize.Draw(t, "total")
		parts := enough(total, drawParts(t, total, 12, anyone))
		for _, s := range mustDivide(t, total, parts) {
			steps, err := Explain(total, parts, s.ID)
			if err != nil {
				t.Fatal(err)
			}
			retrace(t, total, s, steps)
		}
	})
}

func retrace(t *rapid.T, total int64, share Share, steps []Step) {
	rest, result := int64(-1), int64(-1)
	for i, step := range steps {
		want := step.Amount
		switch step.Kind {
		case StepTotal:
			want, rest = total, step.Amount
		case StepCap:
			if step.Part == share.ID {
				if result <= step.Amount-1 || !share.Capped {
					t.Fatalf("the cap of %s cuts nothing: %+v", share.ID, steps)
				}
				result = step.Amount
			} else {
				rest -= step.Amount
			}
		case StepRemainder:
			want = rest
		case StepDivide:
			product := new(big.Int).Mul(big.NewInt(step.Of), big.NewInt(step.Weight))
			want = product.Div(product, big.NewInt(step.Weights)).Int64()
			if result = step.Amount; step.Of != rest {
				t.Fatalf("%d is divided, %d is left: %+v", step.Of, rest, steps)
			}
		case StepRounding:
			if want = share.Rounded; step.Units != int64(len(step.Turns)) || step.Units < 1 {
				t.Fatalf("%d units for %d people", step.Units, len(step.Turns))
			}
			result += step.Amount
		case StepShare:
			if want = share.Amount; result != want || i != len(steps)-1 {
				t.Fatalf("the lines come to %d, the share is %d: %+v", result, want, steps)
			}
		}
		if step.Amount != want {
			t.Fatalf("line %d says %d, want %d: %+v", i, step.Amount, want, steps)
		}
	}
	if steps[0].Kind != StepTotal || steps[len(steps)-1].Kind != StepShare {
		t.Fatalf("not from total to share: %+v", steps)
	}
}
