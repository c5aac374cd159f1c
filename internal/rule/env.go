package rule

import (
	"fmt"
	"slices"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/cost"
	"cel.dev/cel-go/common/env"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/overloads"
	"cel.dev/cel-go/parser"
)

// What an expression may be. The parser's stack, the number of parts, also of those that loops are written out as, and so the work
// of every later step follow from these.
const (
	mostCharacters = 1000
	mostDepth      = 40
)

var celTypes = map[Kind]*cel.Type{
	Whole: cel.IntType,
	Truth: cel.BoolType,
	Text:  cel.StringType,
	Texts: cel.ListType(cel.StringType),
}

// operations is all an expression may do. What is not here cannot be written: no fractions, no moments, no conversions, no
// dynamic types, and nothing that makes a longer text or list out of others, so that sizes stay those of the facts.
var operations = map[string][]string{
	operators.Conditional: {overloads.Conditional},
	operators.LogicalAnd:  {overloads.LogicalAnd},
	operators.LogicalOr:   {overloads.LogicalOr},
	operators.LogicalNot:  {overloads.LogicalNot},
	// The condition on which exists and all go on.
	operators.NotStrictlyFalse: {overloads.NotStrictlyFalse},

	operators.Equals:        {overloads.Equals},
	operators.NotEquals:     {overloads.NotEquals},
	operators.Less:          {overloads.LessInt64, overloads.LessString},
	operators.LessEquals:    {overloads.LessEqualsInt64, overloads.LessEqualsString},
	operators.Greater:       {overloads.GreaterInt64, overloads.GreaterString},
	operators.GreaterEquals: {overloads.GreaterEqualsInt64, overloads.GreaterEqualsString},

	operators.Add:      {overloads.AddInt64},
	operators.Subtract: {overloads.SubtractInt64},
	operators.Multiply: {overloads.MultiplyInt64},
	operators.Divide:   {overloads.DivideInt64},
	operators.Modulo:   {overloads.ModuloInt64},
	operators.Negate:   {overloads.NegateInt64},

	operators.In:    {overloads.InList},
	operators.Index: {overloads.IndexList},

	overloads.Size:       {overloads.SizeString, overloads.SizeStringInst, overloads.SizeList, overloads.SizeListInst},
	overloads.Contains:   {overloads.ContainsString},
	overloads.StartsWith: {overloads.StartsWithString},
	overloads.EndsWith:   {overloads.EndsWithString},
}

// loops go through a list. They are macros: the parser writes them out before types are checked.
var loops = map[string]parser.MacroExpander{operators.Exists: parser.MakeExists, operators.All: parser.MakeAll}

// named are the operations that are called by name, for "did you mean".
var named = []string{
	operators.All, overloads.Contains, overloads.EndsWith, operators.Exists, overloads.Size, overloads.StartsWith,
}

// words mean something to CEL already.
var words = []string{
	"as", "bool", "break", "bytes", "const", "continue", "double", "dyn", "else", "false", "for", "function", "if", "import",
	"in", "int", "let", "list", "loop", "map", "namespace", "null", "null_type", "package", "return", "string", "true", "type",
	"uint", "var", "void", "while",
}

func taken(name string) bool { return slices.Contains(words, name) || slices.Contains(named, name) }

func newEnv(kinds map[string]Kind) (*cel.Env, error) {
	subset := env.NewLibrarySubset().SetDisableMacros(true)
	for name, ids := range operations {
		function := &env.Function{Name: name}
		for _, id := range ids {
			function.Overloads = append(function.Overloads, &env.Overload{ID: id})
		}
		subset.AddIncludedFunctions(function)
	}
	options := []cel.EnvOption{
		cel.StdLib(cel.StdLibSubset(subset)),
		cel.EagerlyValidateDeclarations(true),
		cel.ParserExpressionSizeLimit(mostCharacters),
		cel.ParserRecursionLimit(mostDepth),
		cel.ParserErrorRecoveryLimit(mostProblems),
		// CEL takes one unit for counting the characters of a text, however long it is.
		cel.CostModel(
			cost.Overload(overloads.SizeString, cost.EvalCost(cost.StringScan(cost.Arg(0)))),
			cost.MemberOverload(overloads.SizeStringInst, cost.EvalCost(cost.StringScan(cost.Target()))),
		),
	}
	for name, expand := range loops {
		options = append(options, cel.Macros(loop(name, expand, kinds)))
	}
	for name, kind := range kinds {
		options = append(options, cel.Variable(name, celTypes[kind]))
	}
	return cel.NewCustomEnv(options...)
}

// loop is exists or all. The name it gives to each item in turn may not be a fact's: the fact could not be spoken of inside,
// and a reader would take one for the other.
func loop(name string, expand parser.MacroExpander, kinds map[string]Kind) cel.Macro {
	return parser.NewReceiverMacro(name, 2, func(helper parser.ExprHelper, target ast.Expr, args []ast.Expr) (ast.Expr, *common.Error) {
		if args[0].Kind() != ast.IdentKind {
			return nil, helper.NewError(args[0].ID(), loopUsage(name))
		}
		item := args[0].AsIdent()
		if _, isFact := kinds[item]; isFact || taken(item) {
			return nil, helper.NewError(args[0].ID(), fmt.Sprintf("The name %q is taken. Give the items of the list another one.", item))
		}
		return expand(helper, target, args)
	})
}

func loopUsage(name string) string {
	return fmt.Sprintf("%q is used like this: tags.%s(tag, tag == \"sport\").", name, name)
}
