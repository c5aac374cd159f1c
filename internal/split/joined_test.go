package split

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// Joined is a quicker way to what dividing once for each joiner gives.
func TestJoinedIsADivisionForEach(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := rapid.Int64Range(0, 5_000).Draw(t, "total")
		var parts, joiners []Part
		for i := range rapid.IntRange(0, 14).Draw(t, "people") {
			p := Part{
				ID: fmt.Sprint(i), Weight: rapid.Int64Range(1, 3).Draw(t, "weight"), Cap: NoCap,
				Borne: rapid.Int64Range(0, 3).Draw(t, "borne"), Order: int64(rapid.IntRange(0, 30).Draw(t, "order")),
			}
			if rapid.Bool().Draw(t, "capped") {
				p.Cap = rapid.Int64Range(0, 2_000).Draw(t, "cap")
			}
			if rapid.Bool().Draw(t, "joins") {
				joiners = append(joiners, p)
			} else {
				parts = append(parts, p)
			}
		}
		amounts, err := Joined(total, parts, joiners)
		if err != nil {
			t.Fatal(err)
		}
		for i, joiner := range joiners {
			all := append(parts[:len(parts):len(parts)], joiner)
			shares, err := Divide(Coverable(total, all), all)
			if err != nil {
				t.Fatal(err)
			}
			if want := shares[len(parts)].Amount; amounts[i] != want {
				t.Fatalf("%+v joining %+v bears %d, a division says %d", joiner, parts, amounts[i], want)
			}
		}
	})
}
