// Package rule holds boolean expressions over facts, written by merchants and evaluated for people, on CEL.
//
// What always holds:
//   - an expression holds only when every fact it mentions is known: what is missing never makes anything true, neither under a
//     negation nor beside an alternative that is true;
//   - what goes wrong on the way (an overflow, a division by zero, a place past the end of a list) means that it does not hold,
//     and the verdict says so. Evaluation goes from left to right and leaves out what no longer matters, so a condition can
//     guard what stands after it, and nothing else can hide an error;
//   - compiling and evaluating are bounded, whatever is written and whatever the facts are;
//   - the same expression over the same facts gives the same verdict: there is no clock, no chance, no floating point and no
//     way out of the process.
package rule

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
)

// Kind says what a fact is: what it may be compared with, and which Go value stands for it.
type Kind string

// There is no kind for fractions: money is whole numbers of minor units.
const (
	Whole Kind = "whole" // int64; int is taken too
	Truth Kind = "truth" // bool
	Text  Kind = "text"  // string
	Texts Kind = "texts" // []string; a nil slice is an empty list, which is known
)

// Fact is something an expression may speak of.
type Fact struct {
	Name    string `json:"name"`
	Kind    Kind   `json:"kind" enum:"whole,truth,text,texts"`
	Doc     string `json:"doc"`
	Example string `json:"example"`
}

// Language is the facts that an expression may speak of. It is safe for concurrent use.
type Language struct {
	facts []Fact
	kinds map[string]Kind
	env   *cel.Env
	cache *cache
}

// mostCached bounds what a language remembers. A compiled expression takes some tens of kilobytes.
const mostCached = 512

// wellNamed is what a fact may be called: what people can write without quoting.
var wellNamed = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}$`)

// NewLanguage makes a language of these facts. An error is a mistake of the caller: a name that is malformed, taken or given
// twice, or a kind that does not exist.
func NewLanguage(facts ...Fact) (*Language, error) {
	l := &Language{facts: slices.Clone(facts), kinds: make(map[string]Kind, len(facts)), cache: newCache(mostCached)}
	for _, fact := range facts {
		if !wellNamed.MatchString(fact.Name) || taken(fact.Name) {
			return nil, fmt.Errorf("rule: a fact cannot be called %q", fact.Name)
		}
		if _, known := celTypes[fact.Kind]; !known {
			return nil, fmt.Errorf("rule: fact %q is of the unknown kind %q", fact.Name, fact.Kind)
		}
		if _, twice := l.kinds[fact.Name]; twice {
			return nil, fmt.Errorf("rule: fact %q is given twice", fact.Name)
		}
		l.kinds[fact.Name] = fact.Kind
	}
	env, err := newEnv(l.kinds)
	if err != nil {
		return nil, fmt.Errorf("rule: %w", err)
	}
	l.env = env
	return l, nil
}

// Facts gives what expressions may speak of, in the order given to NewLanguage.
func (l *Language) Facts() []Fact { return slices.Clone(l.facts) }

// Compile reads an expression; the same text is compiled once and then remembered. A blank text always holds. What cannot be
// accepted is expression_invalid, with a slice of Problem as "problems".
func (l *Language) Compile(text string) (*Expression, error) {
	if strings.TrimSpace(text) == "" {
		return &Expression{always: true}, nil
	}
	if known := l.cache.get(text); known != nil {
		return known, nil
	}
	if problems := checkText(text); len(problems) > 0 {
		return nil, invalid(problems)
	}
	compiled, err := l.compile(newText(text))
	if err != nil {
		return nil, err
	}
	return l.cache.put(text, compiled), nil
}
