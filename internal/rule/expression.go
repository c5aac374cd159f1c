package rule

import (
	"errors"
	"fmt"
	"slices"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
)

// How large a fact may be that an expression mentions; beyond that it is stopped. CEL counts the cost of an operation after it is
// done, so this is what bounds a single one. Both are far above anything that people have.
const (
	mostBytes = 1 << 14 // of a text, or of all texts of a list
	mostItems = 1000
)

// Facts is what is known, by name. A fact that is absent or nil is missing.
type Facts map[string]any

// Verdict says whether an expression holds, and if not because of what was true, then why else.
type Verdict struct {
	Holds   bool     `json:"holds"`
	Missing []string `json:"missing,omitempty"` // facts it mentions that are not known, sorted
	Stopped bool     `json:"stopped,omitempty"` // the facts made it too much work
	Error   string   `json:"error,omitempty"`   // what went wrong, for the log and for staff
}

// Expression is a compiled expression, safe for concurrent use. The zero Expression never holds.
type Expression struct {
	always  bool
	program cel.Program
	uses    []string
	kinds   map[string]Kind
}

// Uses gives the facts that the expression mentions, sorted.
func (e *Expression) Uses() []string { return slices.Clone(e.uses) }

// Holds evaluates the expression over these facts, which are only read. Facts that it does not mention make no difference.
func (e *Expression) Holds(facts Facts) Verdict {
	if e.always {
		return Verdict{Holds: true}
	}
	if e.program == nil {
		return Verdict{Error: "the expression was never compiled"}
	}
	values := make(map[string]any, len(e.uses))
	var verdict Verdict
	for _, name := range e.uses {
		given := facts[name]
		if given == nil {
			verdict.Missing = append(verdict.Missing, name)
			continue
		}
		value, ok := valueOf(e.kinds[name], given)
		switch {
		case !ok:
			verdict.Error = fmt.Sprintf("the fact %q is %s and cannot be a %T", name, e.kinds[name], given)
		case tooLarge(given):
			verdict.Stopped = true
			verdict.Error = fmt.Sprintf("the fact %q is larger than a condition may go through", name)
		}
		values[name] = value
	}
	if verdict.Missing != nil || verdict.Error != "" {
		return verdict
	}
	result, _, err := e.program.Eval(values)
	if err != nil {
		var cancelled interpreter.EvalCancelledError
		return Verdict{Stopped: errors.As(err, &cancelled), Error: err.Error()}
	}
	return Verdict{Holds: result == types.True}
}

// valueOf takes exactly the Go types of the kind: a number that came in as a float or a text is somebody's mistake.
func valueOf(kind Kind, given any) (ref.Val, bool) {
	switch given := given.(type) {
	case int64:
		return types.Int(given), kind == Whole
	case int:
		return types.Int(given), kind == Whole
	case bool:
		return types.Bool(given), kind == Truth
	case string:
		return types.String(given), kind == Text
	case []string:
		return types.NewStringList(types.DefaultTypeAdapter, given), kind == Texts
	}
	return nil, false
}

func tooLarge(given any) bool {
	switch given := given.(type) {
	case string:
		return len(given) > mostBytes
	case []string:
		if len(given) > mostItems {
			return true
		}
		bytes := 0
		for _, one := range given {
			bytes += len(one)
		}
		return bytes > mostBytes
	}
	return false
}
