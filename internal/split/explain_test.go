package split

import (
	"encoding/json"
	"reflect"
	"testing"
)

func TestExplain(t *testing.T) {
	parts := people(equal(4), 1000, 3500) // 120.01: a at most 10.00, b at most 35.00
	tests := []struct {
		id   string
		want []Step
	}{
		{"a", []Step{
			{Kind: StepTotal, Amount: 12001, Parts: 4},
			{Kind: StepDivide, Amount: 3000, Of: 12001, Weight: 1, Weights: 4},
			{Kind: StepCap, Part: "a", Amount: 1000},
			{Kind: StepShare, Amount: 1000},
		}},
		{"b", []Step{
			{Kind: StepTotal, Amount: 12001, Parts: 4},
			{Kind: StepCap, Part: "a", Amount: 1000},
			{Kind: StepRemainder, Amount: 11001, Parts: 3},
			{Kind: StepDivide, Amount: 3667, Of: 11001, Weight: 1, Weights: 3},
			{Kind: StepCap, Part: "b", Amount: 3500},
			{Kind: StepShare, Amount: 3500},
		}},
		{"c", []Step{
			{Kind: StepTotal, Amount: 12001, Parts: 4},
			{Kind: StepCap, Part: "a", Amount: 1000},
			{Kind: StepCap, Part: "b", Amount: 3500},
			{Kind: StepRemainder, Amount: 7501, Parts: 2},
			{Kind: StepDivide, Amount: 3750, Of: 7501, Weight: 1, Weights: 2},
			{Kind: StepRounding, Amount: 1, Units: 1, Turns: []string{"c"}},
			{Kind: StepShare, Amount: 3751},
		}},
		{"d", []Step{
			{Kind: StepTotal, Amount: 12001, Parts: 4},
			{Kind: StepCap, Part: "a", Amount: 1000},
			{Kind: StepCap, Part: "b", Amount: 3500},
			{Kind: StepRemainder, Amount: 7501, Parts: 2},
			{Kind: StepDivide, Amount: 3750, Of: 7501, Weight: 1, Weights: 2},
			{Kind: StepRounding, Units: 1, Turns: []string{"c"}, Borne: 2},
			{Kind: StepShare, Amount: 3750},
		}},
	}
	parts[3].Borne = 2
	for _, test := range tests {
		if got, err := Explain(12001, parts, test.id); err != nil || !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %+v, %v, want %+v", test.id, got, err, test.want)
		}
	}
}

func TestExplainWithoutCapsOrRounding(t *testing.T) {
	got, err := Explain(9000, people([]int64{2, 1}), "a")
	want := []Step{
		{Kind: StepTotal, Amount: 9000, Parts: 2},
		{Kind: StepDivide, Amount: 6000, Of: 9000, Weight: 2, Weights: 3},
		{Kind: StepShare, Amount: 6000},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestExplainRefuses(t *testing.T) {
	if steps, err := Explain(100, people(equal(2)), "z"); err == nil {
		t.Errorf("a stranger's share: %+v", steps)
	}
	_, err := Explain(100, people(equal(2), 10, 20), "a")
	wantFault(t, err, ErrCapsShort, "short", int64(70))
}

func TestExplainExact(t *testing.T) {
	text, err := json.Marshal(ExplainExact(1250))
	if err != nil || string(text) != `[{"kind":"exact","amount":1250}]` {
		t.Errorf("got %s, %v", text, err)
	}
}
