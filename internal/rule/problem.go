package rule

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Problem is one thing that is wrong with an expression, and where: counted in characters (Unicode code points) from the start
// of the text, and by line and column.
type Problem struct {
	Offset  int    `json:"offset"` // from 0, up to and including the length of the text
	Line    int    `json:"line"`   // from 1
	Column  int    `json:"column"` // from 1
	Length  int    `json:"length"` // 0 when something is missing at this place
	Message string `json:"message"`
}

// mostProblems is how many are told at once. After that they are mostly echoes of the first ones.
const mostProblems = 10

// text is an expression as it was written, by character.
type text struct {
	raw   string
	runes []rune
	lines []int // where each line begins
}

func newText(raw string) *text {
	t := &text{raw: raw, runes: []rune(raw), lines: []int{0}}
	for i, r := range t.runes {
		if r == '\n' {
			t.lines = append(t.lines, i+1)
		}
	}
	return t
}

// offset turns CEL's location, a line from 1 and a column from 0, into ours. CEL has no location for what is too deep.
func (t *text) offset(line, column int) int {
	if line < 1 || column < 0 {
		return 0
	}
	line = min(line, len(t.lines))
	return min(t.lines[line-1]+column, len(t.runes))
}

// at makes a problem of the word, number, text or sign at this place.
func (t *text) at(offset int, message string) Problem {
	return t.span(offset, t.tokenLength(offset), message)
}

// whole makes a problem of everything that is written.
func (t *text) whole(message string) Problem {
	first, end := 0, len(t.runes)
	for first < end && unicode.IsSpace(t.runes[first]) {
		first++
	}
	for end > first && unicode.IsSpace(t.runes[end-1]) {
		end--
	}
	return t.span(first, end-first, message)
}

func (t *text) span(offset, length int, message string) Problem {
	line := sort.SearchInts(t.lines, offset+1) // the lines that begin at or before it
	return Problem{Offset: offset, Line: line, Column: offset - t.lines[line-1] + 1, Length: length, Message: message}
}

// token gives what is written at this place.
func (t *text) token(offset int) string {
	return string(t.runes[offset : offset+t.tokenLength(offset)])
}

func (t *text) tokenLength(offset int) int {
	rest := t.runes[offset:]
	if len(rest) == 0 {
		return 0
	}
	switch first := rest[0]; {
	case isWord(first) || first == '.' && len(rest) > 1 && unicode.IsDigit(rest[1]):
		for i, r := range rest {
			fraction := r == '.' && !unicode.IsLetter(first)
			if !isWord(r) && !fraction {
				return i
			}
		}
		return len(rest)
	case first == '"' || first == '\'':
		return quotedLength(rest)
	case len(rest) > 1 && slices.Contains(signs, string(rest[:2])):
		return 2
	default:
		return 1
	}
}

// signs are the operators of two characters.
var signs = []string{"==", "!=", "<=", ">=", "&&", "||"}

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// quotedLength is up to the closing quote, or to the end of the line when there is none.
func quotedLength(rest []rune) int {
	for i := 1; i < len(rest); i++ {
		switch rest[i] {
		case '\\':
			i++
		case rest[0]:
			return i + 1
		case '\n':
			return i
		}
	}
	return len(rest)
}

// checkText refuses what need not be parsed. Characters that nobody types would be kept in the database and shown to people.
func checkText(raw string) []Problem {
	if len(raw) > mostCharacters && utf8.RuneCountInString(raw) > mostCharacters {
		count := utf8.RuneCountInString(raw)
		message := fmt.Sprintf("The condition has %d characters; %d is the most.", count, mostCharacters)
		return []Problem{newText(raw).span(mostCharacters, count-mostCharacters, message)}
	}
	offset := 0
	for i, r := range raw {
		_, width := utf8.DecodeRuneInString(raw[i:])
		garbled := r == utf8.RuneError && width == 1
		if garbled || unicode.IsControl(r) && !strings.ContainsRune("\t\n\r", r) {
			return []Problem{newText(raw).span(offset, 1, "This character cannot be used here.")}
		}
		offset++
	}
	return nil
}

// inOrder sorts by place, leaves out what is said twice, and tells the first ones.
func inOrder(problems []Problem) []Problem {
	slices.SortFunc(problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Offset, b.Offset), cmp.Compare(a.Message, b.Message))
	})
	problems = slices.Compact(problems)
	return problems[:min(len(problems), mostProblems)]
}
