package split

import (
	"testing"

	"pgregory.net/rapid"
)

func part(id string, weight, limit, order int64) Part {
	return Part{ID: id, Weight: weight, Cap: limit, Order: order}
}

func TestWorstCase(t *testing.T) {
	ana, ben, kim, lea := part("ana", 1, NoCap, 1), part("ben", 1, NoCap, 2), part("kim", 2, NoCap, 3), part("lea", 3, NoCap, 4)
	requester := part("req", 1, NoCap, 0)
	requester.Uncounted = true
	capped := func(p Part, limit int64) Part { p.Cap = limit; return p }
	tests := []struct {
		name     string
		total    int64
		accepted []Part
		me       Part
		others   []Part
		minimum  int
		want     int64
	}{
		{"alone is enough", 12000, nil, ana, []Part{ben, kim}, 1, 12000},
		{"no minimum at all", 12000, nil, ana, []Part{ben}, 0, 12000},
		{"one more must come, the lightest", 12000, nil, ana, []Part{lea, kim, ben}, 2, 6000},
		{"two more must come", 12000, nil, ana, []Part{lea, kim, ben}, 3, 3000},
		{"more needed than there are", 12000, nil, ana, []Part{ben}, 9, 6000},
		{"weights", 12000, nil, kim, []Part{ben, lea}, 2, 8000},
		{"accepted without a cap cut", 12000, []Part{capped(ben, 6000)}, ana, []Part{kim, lea}, 2, 6000},
		{"accepted with a low cap", 12000, []Part{capped(ben, 1000)}, ana, []Part{kim, lea}, 2, 11000},
		{"more than needed have accepted", 12000, []Part{capped(ben, 6000), capped(kim, 9000)}, ana, []Part{lea}, 1, 3000},
		{"the requester bears a share and is not counted", 12000, []Part{requester}, ana, []Part{ben}, 1, 6000},
		{"the requester, and one more must come", 12000, []Part{requester}, ana, []Part{ben, kim}, 2, 4000},
		{"whoever does not count does not help to reach the minimum", 12000, nil, ana, []Part{requester, ben, kim}, 3, 3000},
		{"rounded up, whoever's turn it is", 100, nil, Part{ID: "ana", Weight: 1, Borne: 9, Order: 9}, []Part{ben, kim, part("tom", 1, NoCap, 7)}, 3, 34},
		{"own cap is ignored", 12000, nil, capped(ana, 5), []Part{ben}, 2, 6000},
		{"others' caps are ignored", 12000, nil, ana, []Part{capped(ben, 5)}, 2, 6000},
		{"caps reach the total without me", 100, []Part{capped(ben, 50), capped(kim, 90)}, ana, nil, 1, 25},
		{"nothing to pay", 0, nil, ana, []Part{ben}, 1, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := WorstCase(test.total, test.accepted, test.me, test.others, test.minimum)
			if err != nil || got != test.want {
				t.Errorf("got %d, %v, want %d", got, err, test.want)
			}
		})
	}
	if _, err := WorstCase(100, []Part{ana}, ana, nil, 1); err == nil {
		t.Error("ana accepts twice")
	}
}

func TestWorstCaseLeavesItsInputAlone(t *testing.T) {
	accepted := append(make([]Part, 0, 8), part("ana", 1, 40, 1))
	others := []Part{part("lea", 3, 7, 4), part("ben", 1, 7, 2)}
	if _, err := WorstCase(100, accepted, part("kim", 1, 5, 3), others, 3); err != nil {
		t.Fatal(err)
	}
	if others[0].ID != "lea" || others[0].Cap != 7 || others[1].Cap != 7 || accepted[:2][1].ID != "" {
		t.Errorf("changed: %+v %+v", accepted[:2], others)
	}
}

// scene is somebody about to accept, amid those who have and those who may.
type scene struct {
	total            int64
	accepted, others []Part
	me               Part
	minimum          int
}

func drawScene(t *rapid.T) scene {
	total := anySize.Draw(t, "total")
	parts := drawParts(t, total, 10, anyone)
	split := rapid.IntRange(0, len(parts)-1).Draw(t, "accepted")
	s := scene{total: total, accepted: parts[:split], me: parts[split], others: parts[split+1:]}
	countable := len(parts)
	if split > 0 && rapid.Bool().Draw(t, "requester takes part") {
		s.accepted[0].Uncounted = true
		countable--
	}
	s.minimum = rapid.IntRange(0, countable).Draw(t, "minimum")
	return s
}

func TestWorstCaseIsAnUpperBound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScene(t)
		worst, err := WorstCase(s.total, s.accepted, s.me, s.others, s.minimum)
		if err != nil {
			t.Fatal(err)
		}
		s.me.Cap = NoCap
		later := append(append([]Part{}, s.accepted...), s.me)
		count := 0
		for _, p := range later {
			count += counts(p)
		}
		for _, p := range rapid.Permutation(s.others).Draw(t, "who comes first") {
			if count >= s.minimum && !rapid.Bool().Draw(t, "comes too") {
				continue
			}
			p.Cap = NoCap
			later, count = append(later, p), count+1
		}
		for i := range later { // what was borne may change in other requests meanwhile
			later[i].Borne = rapid.Int64Range(0, 3).Draw(t, "borne")
		}
		for _, share := range mustDivide(t, s.total, later) {
			if share.ID == s.me.ID && share.Amount > worst {
				t.Fatalf("bears %d, was told %d at worst", share.Amount, worst)
			}
		}
	})
}

// No lower figure would do: it is reached when just the lightest come and it is my turn.
func TestWorstCaseIsReached(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScene(t)
		s.minimum = 1 + len(s.others) // all the others that are needed are all there are
		for _, p := range s.accepted {
			s.minimum += counts(p)
		}
		worst, err := WorstCase(s.total, s.accepted, s.me, s.others, s.minimum)
		if err != nil {
			t.Fatal(err)
		}
		s.me.Cap, s.me.Borne = NoCap, -1
		all := append(append([]Part{}, s.accepted...), s.me)
		for _, p := range s.others {
			p.Cap = NoCap
			all = append(all, p)
		}
		for _, share := range mustDivide(t, s.total, all) {
			if share.ID == s.me.ID && share.Amount != worst {
				t.Fatalf("bears %d in the worst case, was told %d", share.Amount, worst)
			}
		}
	})
}

// A whole conversation: people accept, with caps of their own or with the figure they were shown,
// and take it back. Nobody ever bears more than they said yes to.
func TestNobodyPaysMoreThanTheySaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total := anySize.Draw(t, "total")
		asked := drawParts(t, total, 8, anyone)
		minimum := rapid.IntRange(1, len(asked)).Draw(t, "minimum")
		var accepted []Part
		covered := false
		for range rapid.IntRange(1, 20).Draw(t, "moves") {
			if len(accepted) > 0 && (len(asked) == 0 || rapid.IntRange(0, 3).Draw(t, "takes back") == 0) {
				asked, accepted, covered = append(asked, accepted[0]), accepted[1:], false
				continue
			}
			me, others := asked[0], asked[1:]
			worst, err := WorstCase(total, accepted, me, others, minimum)
			if err != nil {
				t.Fatal(err)
			}
			if own := rapid.Bool().Draw(t, "own cap"); !own {
				me.Cap = worst
				covered = covered || len(accepted)+1 >= minimum
			}
			asked, accepted = others, append(accepted[:len(accepted):len(accepted)], me)
			shares, err := Divide(total, accepted)
			if err != nil && covered {
				t.Fatalf("somebody covers the rest, and yet: %v", err)
			}
			for i, s := range shares {
				if s.Amount > accepted[i].Cap {
					t.Fatalf("%s bears %d, said yes to %d", s.ID, s.Amount, accepted[i].Cap)
				}
			}
		}
	})
}
