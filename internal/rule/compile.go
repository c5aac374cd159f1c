package rule

import (
	"fmt"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/cost"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/overloads"
	"cel.dev/cel-go/common/types"
)

// mostCost is what one evaluation may cost, in CEL's units: about one for each step and for each ten characters compared. It is
// a few milliseconds. An expression that would come above it with facts of ordinary size is refused when it is compiled; one
// that comes above it because a fact is larger than that is stopped.
const (
	mostCost       = 50_000
	ordinaryItems  = 32
	ordinaryLength = 64
)

func (l *Language) compile(t *text) (*Expression, error) {
	parsed, issues := l.env.Parse(t.raw)
	if issues.Err() != nil {
		return nil, invalid(l.problems(t, issues))
	}
	if foreign := refusals(t, parsed.NativeRep()); len(foreign) > 0 {
		return nil, invalid(foreign)
	}
	checked, issues := l.env.Check(parsed)
	if issues.Err() != nil {
		return nil, invalid(l.problems(t, issues))
	}
	tree := checked.NativeRep()
	if untyped := untypedParts(t, tree); len(untyped) > 0 {
		return nil, invalid(untyped)
	}
	if output := checked.OutputType(); !output.IsExactType(cel.BoolType) {
		message := fmt.Sprintf("The condition has to come out as true or false, but this is %s.", inWords(output.String()))
		return nil, invalid([]Problem{t.whole(message)})
	}
	makeStrict(tree)
	estimate, err := l.env.EstimateCost(checked, ordinarySizes{})
	if err != nil {
		return nil, fmt.Errorf("rule: estimate the cost of %q: %w", t.raw, err)
	}
	if estimate.Max > mostCost {
		return nil, invalid([]Problem{t.whole("This could take too long to work out. Go through fewer lists inside one another.")})
	}
	program, err := l.env.PlanProgram(tree, cel.CostLimit(mostCost))
	if err != nil {
		return nil, fmt.Errorf("rule: plan %q: %w", t.raw, err)
	}
	uses := l.mentioned(tree)
	return &Expression{program: program, uses: uses, kinds: l.kinds}, nil
}

// problems tells a merchant what CEL has to say.
func (l *Language) problems(t *text, issues *cel.Issues) []Problem {
	found := make([]Problem, 0, len(issues.Errors()))
	for _, issue := range issues.Errors() {
		found = append(found, l.explain(t, issue))
	}
	return inOrder(found)
}

// refusals finds the literals of kinds that facts cannot have.
func refusals(t *text, tree *ast.AST) []Problem {
	var found []Problem
	refuse := func(e ast.Expr, message string) {
		location := tree.SourceInfo().GetStartLocation(e.ID())
		found = append(found, t.at(t.offset(location.Line(), location.Column()), message))
	}
	visit(tree, func(e ast.Expr) {
		switch e.Kind() {
		case ast.LiteralKind:
			switch e.AsLiteral().(type) {
			case types.Double:
				refuse(e, "Only whole numbers can be used here. Write money in its smallest unit: 150 for 1.50.")
			case types.Uint:
				refuse(e, "Write the number without a letter after it.")
			case types.Bytes:
				refuse(e, "Write the text without a letter before its quotes.")
			case types.Null:
				refuse(e, "There is no null here: a condition never holds when a fact it mentions is missing.")
			}
		case ast.MapKind, ast.StructKind:
			refuse(e, "Braces cannot be used here.")
		case ast.IdentKind:
			if strings.HasPrefix(e.AsIdent(), ".") {
				refuse(e, "Leave out the dot in front of the name.")
			}
		case ast.SelectKind:
			if e.AsSelect().Operand().Kind() != ast.SelectKind {
				refuse(e, fmt.Sprintf("Nothing here has a part called %q.", e.AsSelect().FieldName()))
			}
		default:
		}
	})
	return inOrder(found)
}

// untypedParts finds what has no type of ours after checking, such as a list of a number and a text: what is only known when
// the facts are would fail only then.
func untypedParts(t *text, tree *ast.AST) []Problem {
	var found []Problem
	visit(tree, func(e ast.Expr) {
		if ours(tree.GetType(e.ID())) {
			return
		}
		message := "This cannot be used as a value."
		if e.Kind() == ast.ListKind {
			message = "A list holds texts, whole numbers or truths, all of one kind."
		}
		location := tree.SourceInfo().GetStartLocation(e.ID())
		found = append(found, t.at(t.offset(location.Line(), location.Column()), message))
	})
	return inOrder(found)
}

// ours leaves out lists of lists too: CEL counts comparing two of them as if their items were small.
func ours(t *types.Type) bool {
	if t.Kind() == types.ListKind && len(t.Parameters()) == 1 {
		t = t.Parameters()[0]
	}
	switch t.Kind() {
	case types.BoolKind, types.IntKind, types.StringKind:
		return true
	default:
		return false
	}
}

// makeStrict turns "a && b" into "a ? b : false" and "a || b" into "a ? true : b". CEL's own "and" and "or" take whichever side
// decides, even when the other one failed, so an error could hide behind them, and they promise no order.
func makeStrict(tree *ast.AST) {
	factory := ast.NewExprFactory()
	next := ast.MaxID(tree)
	truth := func(value types.Bool) ast.Expr {
		next++
		tree.SetType(next, types.BoolType)
		return factory.NewLiteral(next, value)
	}
	visit(tree, func(e ast.Expr) {
		if e.Kind() != ast.CallKind {
			return
		}
		args := e.AsCall().Args()
		switch e.AsCall().FunctionName() {
		case operators.LogicalAnd:
			e.SetKindCase(factory.NewCall(e.ID(), operators.Conditional, args[0], args[1], truth(types.False)))
		case operators.LogicalOr:
			e.SetKindCase(factory.NewCall(e.ID(), operators.Conditional, args[0], truth(types.True), args[1]))
		default:
			return
		}
		tree.SetReference(e.ID(), ast.NewFunctionReference(overloads.Conditional))
	})
}

// mentioned gives the facts in an expression. A name inside a loop is never a fact's, so every name that is one means the fact.
func (l *Language) mentioned(tree *ast.AST) []string {
	var names []string
	visit(tree, func(e ast.Expr) {
		if e.Kind() != ast.IdentKind {
			return
		}
		if _, isFact := l.kinds[e.AsIdent()]; isFact {
			names = append(names, e.AsIdent())
		}
	})
	slices.Sort(names)
	return slices.Compact(names)
}

func visit(tree *ast.AST, each func(ast.Expr)) {
	ast.PostOrderVisit(tree.Expr(), ast.NewExprVisitor(each))
}

// ordinarySizes tells the estimate how large facts usually are.
type ordinarySizes struct{}

// EstimateSize is asked for each part whose size is not written in the expression.
func (ordinarySizes) EstimateSize(part cost.AstNode) *cost.SizeEstimate {
	if part.ComputedSize() != nil {
		return nil
	}
	switch part.Type().Kind() {
	case types.ListKind:
		return &cost.SizeEstimate{Max: ordinaryItems}
	case types.StringKind:
		return &cost.SizeEstimate{Max: ordinaryLength}
	default:
		return nil
	}
}

// EstimateCallCost leaves every operation to CEL.
func (ordinarySizes) EstimateCallCost(string, string, *cost.AstNode, []cost.AstNode) *cost.CallEstimate {
	return nil
}
