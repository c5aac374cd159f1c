package rule

import "github.com/trilby-chat/trilby/internal/fault"

// What can be wrong with an expression. "problems" holds a slice of Problem, in order of place, never empty.
var ErrExpressionInvalid = fault.New(fault.Invalid, "expression_invalid", "The condition cannot be used as it is written.")

func invalid(problems []Problem) *fault.Fault {
	return ErrExpressionInvalid.With("problems", problems).Saying("%s", problems[0].Message)
}
