package split

import (
	"cmp"
	"slices"
)

// WorstCase is the most that me would bear if, beyond those who have accepted, only as many more
// accept as minAcceptors needs. It is the figure to show before somebody accepts without a cap,
// the cap that this sets, and so the amount to hold.
//
// accepted have their caps; the requester who takes part is one of them, Uncounted. others are
// those asked who may still accept. Of them the lightest are taken, for they carry the least, and
// without caps, for none is known yet: somebody who later accepts with a low cap cannot push me
// above this figure, because by then it is my cap. When there are too few others, all are taken.
// The caps of me and others are ignored, and so is Borne: by the time it settles, the turn to
// bear a unit may have come to me, so the exact share is rounded up.
//
// Whoever accepts at this figure when minAcceptors is reached covers all that the caps before
// leave: from then on the total is reached, unless somebody takes their answer back.
func WorstCase(total int64, accepted []Part, me Part, others []Part, minAcceptors int) (int64, error) {
	shares, err := Divide(total, WorstParts(accepted, me, others, minAcceptors))
	if err != nil {
		return 0, err
	}
	return shares[len(accepted)].Amount, nil
}

// WorstParts are those who divide the total in the worst case of me, so that it can be explained: the accepted, me, and
// the lightest others. Rounding up is me having the first turn.
func WorstParts(accepted []Part, me Part, others []Part, minAcceptors int) []Part {
	missing := minAcceptors - counts(me)
	for _, p := range accepted {
		missing -= counts(p)
	}
	parts := slices.Clone(accepted)
	me.Cap, me.Borne, me.Order = NoCap, 0, -1
	return append(append(parts, me), lightest(others, missing)...)
}

func lightest(others []Part, n int) []Part {
	found := slices.DeleteFunc(slices.Clone(others), func(p Part) bool { return p.Uncounted })
	slices.SortFunc(found, func(a, b Part) int {
		return cmp.Or(cmp.Compare(a.Weight, b.Weight), inOrder(&a, &b))
	})
	found = found[:max(0, min(n, len(found)))]
	for i := range found {
		found[i].Cap = NoCap
	}
	return found
}

func counts(p Part) int {
	if p.Uncounted {
		return 0
	}
	return 1
}
