package rule

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/overloads"
)

// CEL's own sentences name its types, its grammar and its functions by names nobody has written. These are the ones that are
// told in other words; whatever a later version says differently is passed on as it is.
var (
	undeclared = regexp.MustCompile(`^undeclared reference to '([^']*)'`)
	noOverload = regexp.MustCompile(`^found no matching overload for '([^']*)' applied to '(.*)'$`)
	wrongType  = regexp.MustCompile(`^expected type '([^']*)' but found '([^']*)'$`)
	notAList   = regexp.MustCompile(`^expression of type '([^']*)' cannot be range`)
)

func (l *Language) explain(t *text, issue *cel.Error) Problem {
	offset := t.offset(issue.Location.Line(), issue.Location.Column())
	said := issue.Message
	called := offset < len(t.runes) && t.runes[offset] == '('
	if m := undeclared.FindStringSubmatch(said); m != nil {
		if called {
			return t.at(t.before(offset), noFunction(m[1]))
		}
		return t.at(offset, l.noFact(m[1]))
	}
	if m := noOverload.FindStringSubmatch(said); m != nil {
		if called {
			offset = t.before(offset)
		}
		return t.at(offset, doesNotGo(m[1], m[2]))
	}
	if m := wrongType.FindStringSubmatch(said); m != nil {
		return t.at(offset, fmt.Sprintf("This has to be %s, but it is %s.", inWords(m[1]), inWords(m[2])))
	}
	if m := notAList.FindStringSubmatch(said); m != nil {
		return t.at(offset, fmt.Sprintf("Only a list can be gone through, but this is %s.", inWords(m[1])))
	}
	if said == "invalid int literal" {
		return t.at(offset, "This number is too large.")
	}
	if word, is := strings.CutPrefix(said, "reserved identifier: "); is {
		return t.at(offset, word+" cannot be used as a name.")
	}
	if strings.Contains(said, "recursion limit") || strings.Contains(said, "exceeds limit") {
		return t.whole("There is too much inside one another. Write it in a simpler way.")
	}
	if syntax, is := strings.CutPrefix(said, "Syntax error: "); is {
		return t.syntax(offset, syntax)
	}
	return t.at(offset, said)
}

// before gives the place of the name in front of an opening parenthesis, which is where CEL places a call.
func (t *text) before(parenthesis int) int {
	i := parenthesis
	for i > 0 && unicode.IsSpace(t.runes[i-1]) {
		i--
	}
	end := i
	for i > 0 && isWord(t.runes[i-1]) {
		i--
	}
	if i == end {
		return parenthesis
	}
	return i
}

// instead is what people write who know other languages, or whose telephone means well.
var instead = map[string]string{
	"=": "==", "&": "&&", "|": "||", "and": "&&", "or": "||", "AND": "&&", "OR": "||", "<>": "!=", "≠": "!=", "≤": "<=",
	"≥": ">=", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'",
}

func (t *text) syntax(offset int, said string) Problem {
	written := t.token(offset)
	switch {
	case strings.TrimSpace(string(t.runes[offset:])) == "":
		return t.span(len(t.runes), 0, "Something is missing at the end.")
	case instead[written] != "":
		return t.at(offset, fmt.Sprintf("Write %s instead of %s.", instead[written], written))
	case written[0] == '"' || written[0] == '\'':
		return t.at(offset, badText(written))
	case strings.HasPrefix(said, "token recognition"):
		return t.at(offset, fmt.Sprintf("%s cannot be used here.", written))
	default:
		return t.at(offset, fmt.Sprintf("%s is not expected here.", written))
	}
}

// badText says why a text in quotes could not be read.
func badText(written string) string {
	switch closed := len(written) > 1 && written[0] == written[len(written)-1]; {
	case !closed:
		return "The closing quote of this text is missing."
	case strings.Contains(written, "\\"):
		return `There is a \ in this text that means nothing. Write \\ for one.`
	default:
		return written + " is not expected here."
	}
}

func noFunction(name string) string {
	if _, isLoop := loops[name]; isLoop {
		return loopUsage(name)
	}
	return fmt.Sprintf("There is no function %q.", name) + didYouMean(name, named)
}

func (l *Language) noFact(name string) string {
	known := make([]string, 0, len(l.facts))
	for _, fact := range l.facts {
		known = append(known, fact.Name)
	}
	return fmt.Sprintf("There is no fact %q.", name) + didYouMean(name, known)
}

// didYouMean suggests the nearest name, when a third of the letters or less would have to change.
func didYouMean(name string, known []string) string {
	nearest, distance := "", len(name)/3+1
	for _, other := range slices.Sorted(slices.Values(known)) {
		if d := edits(name, other); d < distance {
			nearest, distance = other, d
		}
	}
	if nearest == "" {
		return ""
	}
	return fmt.Sprintf(" Did you mean %q?", nearest)
}

// edits counts the letters to put in, leave out or change to get from a to b.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}

// doesNotGo tells that an operation does not take what it was given.
func doesNotGo(operation, signature string) string {
	given, on := operands(signature)
	list := strings.Join(given, " and ")
	switch {
	case operation == operators.Conditional && given[0] != inWords("bool"):
		return fmt.Sprintf("Before the ? stands %s, not %s.", inWords("bool"), given[0])
	case operation == operators.Conditional:
		return fmt.Sprintf("Both sides of the : have to be of one kind, but they are %s.", strings.Join(given[1:], " and "))
	case operation == operators.Index:
		return fmt.Sprintf("[ ] takes a list and a whole number, but here it is given %s.", list)
	case !on && operation != overloads.Size && slices.Contains(named, operation):
		return fmt.Sprintf("%s is written after a text, like name.%s(\"a\").", operation, operation)
	}
	if sign, isOperator := operators.FindReverse(operation); isOperator {
		operation = sign
	}
	return fmt.Sprintf("%s does not go with %s.", operation, list)
}

// operands reads "(int, list(string))", or "string.(int)" for what is called on a value.
func operands(signature string) (given []string, on bool) {
	target, args, on := strings.Cut(signature, ".(")
	if on {
		args = target + ", " + args
	} else {
		args = strings.TrimPrefix(signature, "(")
	}
	for arg := range strings.SplitSeq(strings.TrimSuffix(args, ")"), ", ") {
		given = append(given, inWords(arg))
	}
	return given, on
}

func inWords(celType string) string {
	switch celType {
	case "int":
		return "a whole number"
	case "bool":
		return "a yes or no"
	case "string":
		return "a text"
	case "list(string)":
		return "a list of texts"
	case "list(int)":
		return "a list of whole numbers"
	case "":
		return "nothing"
	}
	if strings.HasPrefix(celType, "list(") {
		return "a list"
	}
	return "something else"
}
