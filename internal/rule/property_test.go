package rule

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The oracle: the grammar below, each form with what it means written out in Go over unlimited numbers. A form that fails does
// not hold, whatever stands around it, unless what stands before it decides.

var errWrong = errors.New("wrong")

// form is a part of an expression: how it is written, what it comes to over some facts, and the facts it mentions.
type form[T any] struct {
	text string
	eval func(Facts) (T, error)
	uses []string
}

func constant[T any](text string, value T) form[T] {
	return form[T]{text: text, eval: func(Facts) (T, error) { return value, nil }}
}

func factOf[T any](name string) form[T] {
	return form[T]{text: name, uses: []string{name}, eval: func(facts Facts) (T, error) {
		value, ok := facts[name].(T)
		if !ok {
			return value, errWrong
		}
		return value, nil
	}}
}

// both evaluates a and then b, and is wrong when either is.
func both[A, B, T any](format string, a form[A], b form[B], combine func(A, B) (T, error)) form[T] {
	return form[T]{text: fmt.Sprintf(format, a.text, b.text), uses: slices.Concat(a.uses, b.uses), eval: func(facts Facts) (T, error) {
		var none T
		x, err := a.eval(facts)
		if err != nil {
			return none, err
		}
		y, err := b.eval(facts)
		if err != nil {
			return none, err
		}
		return combine(x, y)
	}}
}

// choice evaluates the condition and then one of the two.
func choice[T any](text string, condition form[bool], yes, no form[T]) form[T] {
	return form[T]{text: text, uses: slices.Concat(condition.uses, yes.uses, no.uses), eval: func(facts Facts) (T, error) {
		holds, err := condition.eval(facts)
		if err != nil {
			var none T
			return none, err
		}
		if holds {
			return yes.eval(facts)
		}
		return no.eval(facts)
	}}
}

func whole(op func(z, x, y *big.Int) *big.Int) func(int64, int64) (int64, error) {
	return func(a, b int64) (int64, error) {
		result := op(new(big.Int), big.NewInt(a), big.NewInt(b))
		if result == nil || !result.IsInt64() {
			return 0, errWrong
		}
		return result.Int64(), nil
	}
}

func dividing(op func(z, x, y *big.Int) *big.Int) func(z, x, y *big.Int) *big.Int {
	return func(z, x, y *big.Int) *big.Int {
		if y.Sign() == 0 {
			return nil
		}
		return op(z, x, y)
	}
}

func drawWhole(t *rapid.T, depth int) form[int64] {
	edges := []int64{0, 1, -1, 2, 3, 7, 1000, math.MaxInt64, math.MinInt64, math.MaxInt64 / 2}
	kind := rapid.IntRange(0, 8).Draw(t, "whole")
	if depth == 0 {
		kind %= 3
	}
	switch kind {
	case 0:
		n := rapid.SampledFrom(edges).Draw(t, "number")
		return constant(strconv.FormatInt(n, 10), n)
	case 1:
		return factOf[int64]("friends_since")
	case 2:
		tags := factOf[[]string]("tags")
		return form[int64]{text: "size(tags)", uses: tags.uses, eval: func(facts Facts) (int64, error) {
			list, err := tags.eval(facts)
			return int64(len(list)), err
		}}
	case 3:
		c, a, b := drawTruth(t, depth-1), drawWhole(t, depth-1), drawWhole(t, depth-1)
		return choice(fmt.Sprintf("(%s ? %s : %s)", c.text, a.text, b.text), c, a, b)
	}
	a, b := drawWhole(t, depth-1), drawWhole(t, depth-1)
	switch kind {
	case 4:
		return both("(%s + %s)", a, b, whole((*big.Int).Add))
	case 5:
		return both("(%s - %s)", a, b, whole((*big.Int).Sub))
	case 6:
		return both("(%s * %s)", a, b, whole((*big.Int).Mul))
	case 7:
		return both("(%s / %s)", a, b, whole(dividing((*big.Int).Quo)))
	default:
		return both("(%s %% %s)", a, b, whole(dividing((*big.Int).Rem)))
	}
}

func drawTruth(t *rapid.T, depth int) form[bool] {
	yes, no := constant("true", true), constant("false", false)
	kind := rapid.IntRange(0, 9).Draw(t, "truth")
	if depth == 0 {
		kind %= 3
	}
	switch kind {
	case 0:
		return rapid.SampledFrom([]form[bool]{yes, no}).Draw(t, "constant")
	case 1:
		return factOf[bool]("opted_out")
	case 2:
		word := rapid.SampledFrom([]string{"sport", "größe", ""}).Draw(t, "word")
		return both("(%s in %s)", constant(strconv.Quote(word), word), factOf[[]string]("tags"),
			func(one string, list []string) (bool, error) { return slices.Contains(list, one), nil })
	case 3:
		a := drawTruth(t, depth-1)
		return choice("!"+a.text, a, no, yes)
	case 4:
		a, b := drawTruth(t, depth-1), drawTruth(t, depth-1)
		return choice("("+a.text+" && "+b.text+")", a, b, no)
	case 5:
		a, b := drawTruth(t, depth-1), drawTruth(t, depth-1)
		return choice("("+a.text+" || "+b.text+")", a, yes, b)
	case 6:
		c, a, b := drawTruth(t, depth-1), drawTruth(t, depth-1), drawTruth(t, depth-1)
		return choice("("+c.text+" ? "+a.text+" : "+b.text+")", c, a, b)
	case 7:
		return both("(%s < %s)", drawWhole(t, depth-1), drawWhole(t, depth-1), func(a, b int64) (bool, error) { return a < b, nil })
	case 8:
		return both("(%s == %s)", drawWhole(t, depth-1), drawWhole(t, depth-1), func(a, b int64) (bool, error) { return a == b, nil })
	default:
		return drawLoop(t, depth)
	}
}

// drawLoop goes through the tags with a condition that fails on some words, to see that nothing hides it.
func drawLoop(t *rapid.T, depth int) form[bool] {
	other, all := drawTruth(t, depth-1), rapid.Bool().Draw(t, "all")
	text := fmt.Sprintf("tags.exists(x, size(x) / (size(x) - 5) == 0 || %s)", other.text)
	if all {
		text = strings.Replace(text, "exists", "all", 1)
	}
	return form[bool]{text: text, uses: append([]string{"tags"}, other.uses...), eval: func(facts Facts) (bool, error) {
		list, err := factOf[[]string]("tags").eval(facts)
		if err != nil {
			return false, err
		}
		for _, one := range list {
			size := len([]rune(one))
			if size == 5 {
				return false, errWrong
			}
			holds := size/(size-5) == 0
			if !holds {
				if holds, err = other.eval(facts); err != nil {
					return false, err
				}
			}
			if holds != all {
				return holds, nil
			}
		}
		return all, nil
	}}
}

func drawFacts(t *rapid.T) Facts {
	facts := Facts{}
	if rapid.IntRange(0, 9).Draw(t, "knows friends_since") > 0 {
		facts["friends_since"] = rapid.SampledFrom([]int64{0, 1, -5, 40, math.MaxInt64, math.MinInt64}).Draw(t, "friends_since")
	}
	if rapid.IntRange(0, 9).Draw(t, "knows opted_out") > 0 {
		facts["opted_out"] = rapid.Bool().Draw(t, "opted_out")
	}
	if rapid.IntRange(0, 9).Draw(t, "knows tags") > 0 {
		facts["tags"] = rapid.SliceOfN(rapid.SampledFrom([]string{"a", "sport", "größe", "chess club", ""}), 0, 3).Draw(t, "tags")
	}
	return facts
}

func TestExpressionsMeanWhatTheySay(t *testing.T) {
	l := testLanguage(t)
	held, missed, wrong := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		expression, facts := drawTruth(t, rapid.IntRange(0, 4).Draw(t, "depth")), drawFacts(t)
		if len([]rune(expression.text)) > mostCharacters {
			return
		}
		compiled, err := l.Compile(expression.text)
		if errors.Is(err, ErrExpressionInvalid) && strings.Contains(err.Error(), "take too long") {
			return // loops in loops in loops
		}
		if err != nil {
			t.Fatalf("%s: %v", expression.text, err)
		}
		uses := slices.Compact(slices.Sorted(slices.Values(expression.uses)))
		if !slices.Equal(compiled.Uses(), uses) {
			t.Fatalf("%s uses %v, want %v", expression.text, compiled.Uses(), uses)
		}
		missing := slices.DeleteFunc(uses, func(name string) bool { return facts[name] != nil })
		want, wantErr := expression.eval(facts)
		got := compiled.Holds(facts)
		switch {
		case len(missing) > 0:
			missed++
			if got.Holds || !slices.Equal(got.Missing, missing) {
				t.Fatalf("%s over %v: got %+v, want %v missing", expression.text, facts, got, missing)
			}
		case wantErr != nil:
			wrong++
			if got.Holds || got.Error == "" {
				t.Fatalf("%s over %v: got %+v, want an error", expression.text, facts, got)
			}
		default:
			if got.Holds != want || got.Error != "" || got.Missing != nil {
				t.Fatalf("%s over %v: got %+v, want %v", expression.text, facts, got, want)
			}
			if want {
				held++
			}
		}
	})
	if held == 0 || missed == 0 || wrong == 0 {
		t.Errorf("%d held, %d missed a fact, %d went wrong: the grammar has to reach all of them", held, missed, wrong)
	}
}
