package split

import "fmt"

// The kinds of steps, in the order in which they can come.
const (
	StepTotal     = "total"     // what is divided, and among how many
	StepCap       = "cap"       // a cap cuts: this one bears no more than that
	StepRemainder = "remainder" // what the caps leave for the others
	StepDivide    = "divide"    // the part in proportion to the weight, rounded down
	StepRounding  = "rounding"  // the units that do not divide, and whose turn it is
	StepExact     = "exact"     // a figure known from the start
	StepShare     = "share"     // the result
)

// Step is one line of the sum behind a share. Names, currency and words are the screen's; ids
// stay ids. A figure that is left out is 0.
type Step struct {
	Kind    string   `json:"kind" enum:"total,cap,remainder,divide,rounding,exact,share" doc:"Which line of the sum this is"`
	Amount  int64    `json:"amount" doc:"What the line comes to, in minor units: the total, the cap, what remains, the part rounded down, the rounding unit borne (0 or 1), the share" example:"1250"`
	Part    string   `json:"part,omitempty" doc:"cap: whose cap it is"`
	Parts   int64    `json:"parts,omitempty" doc:"total, remainder: among how many it is divided"`
	Of      int64    `json:"of,omitempty" doc:"divide: the amount that is divided"`
	Weight  int64    `json:"weight,omitempty" doc:"divide: the weight of this share"`
	Weights int64    `json:"weights,omitempty" doc:"divide: the sum of all weights it is divided by"`
	Units   int64    `json:"units,omitempty" doc:"rounding: how many units do not divide"`
	Turns   []string `json:"turns,omitempty" nullable:"false" doc:"rounding: who bears one of them, in order of turn"`
	Borne   int64    `json:"borne,omitempty" doc:"rounding: how many such units this payer had borne before in the conversation"`
}

// Explain gives the sum behind the share of id in Divide(total, parts), line by line. It names
// others (whose caps cut, whose turn it was): show it only to those who may see them.
func Explain(total int64, parts []Part, id string) ([]Step, error) {
	d, err := divide(total, parts)
	if err != nil {
		return nil, err
	}
	steps := []Step{{Kind: StepTotal, Amount: total, Parts: int64(len(parts))}}
	for n, f := range d.capped {
		p := parts[f.index]
		if p.ID == id {
			// Their part of what was left by the lower caps is more than their own cap.
			steps = append(steps, remainder(f.rest, n, len(parts))...)
			steps = append(steps, proportion(f.rest, p.Weight, f.weights))
			return append(steps, capped(p), Step{Kind: StepShare, Amount: p.Cap}), nil
		}
		steps = append(steps, capped(p))
	}
	steps = append(steps, remainder(d.rest, len(d.capped), len(parts))...)
	for _, i := range d.open {
		if parts[i].ID != id {
			continue
		}
		part, unit := proportion(d.rest, parts[i].Weight, d.weights), int64(0)
		steps = append(steps, part)
		if d.leftover > 0 {
			rounding := rounded(d, parts, i)
			steps, unit = append(steps, rounding), rounding.Amount
		}
		return append(steps, Step{Kind: StepShare, Amount: part.Amount + unit}), nil
	}
	return nil, fmt.Errorf("split: %q takes no part", id)
}

// ExplainExact is the sum behind a share that was known from the start: exact, fixed, open.
func ExplainExact(amount int64) []Step {
	return []Step{{Kind: StepExact, Amount: amount}}
}

func capped(p Part) Step {
	return Step{Kind: StepCap, Part: p.ID, Amount: p.Cap}
}

// remainder is a line only where caps have cut.
func remainder(rest int64, cut, all int) []Step {
	if cut == 0 {
		return nil
	}
	return []Step{{Kind: StepRemainder, Amount: rest, Parts: int64(all - cut)}}
}

func proportion(rest, weight, weights int64) Step {
	part, _ := fraction(rest, weight, weights)
	return Step{Kind: StepDivide, Amount: part, Of: rest, Weight: weight, Weights: weights}
}

func rounded(d *division, parts []Part, me int) Step {
	step := Step{Kind: StepRounding, Units: d.leftover, Borne: parts[me].Borne}
	for _, i := range d.turns {
		step.Turns = append(step.Turns, parts[i].ID)
		if i == me {
			step.Amount = 1
		}
	}
	return step
}
