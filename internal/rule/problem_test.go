package rule

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/fault"
)

func problemsOf(t testing.TB, err error) []Problem {
	t.Helper()
	var f *fault.Fault
	if !errors.As(err, &f) || !errors.Is(err, ErrExpressionInvalid) {
		t.Fatalf("got %v, want expression_invalid", err)
	}
	problems, ok := f.Params["problems"].([]Problem)
	if !ok || len(problems) == 0 {
		t.Fatalf("got %+v without problems", f)
	}
	if f.Message != problems[0].Message || f.Kind != fault.Invalid {
		t.Errorf("got %+v, want the sentence of %+v", f, problems[0])
	}
	return problems
}

// The place is written as the text that is marked, between ‹ and ›; where there are several, only the first one counts.
func TestProblemsHaveTheirPlace(t *testing.T) {
	l := testLanguage(t)
	tests := []struct{ marked, says string }{
		// Names.
		{`‹frends_since› > 3`, `There is no fact "frends_since". Did you mean "friends_since"?`},
		{`opted_out && ‹x›`, `There is no fact "x".`},
		{`'größe' in tags && ‹languag› == 'de'`, `There is no fact "languag". Did you mean "language"?`},
		{"// größe 👋🏽\n\t'größe' in tags &&\n  '👋' in tags && ‹tag› == 'x'", `There is no fact "tag". Did you mean "tags"?`},
		{"opted_out\r\n&& ‹nobody›", `There is no fact "nobody".`},
		{`‹sizee›(tags) > 1`, `There is no function "sizee". Did you mean "size"?`},
		{`language.‹matches›('a')`, `There is no function "matches".`},
		{`‹type›(language) == 'a'`, `There is no function "type".`},
		{`tags.‹map›(x, x) == tags`, `There is no function "map".`},
		{`tags.‹filter› (x, true) == tags`, `There is no function "filter".`},
		{`‹contains›(language, 'a')`, `contains is written after a text, like name.contains("a").`},
		{`tags‹.›size == 2`, `Nothing here has a part called "size".`},
		{`.‹language› == 'a'`, `Leave out the dot in front of the name.`},
		{`‹if› == 3`, `if cannot be used as a name.`},
		{`tags.exists(‹language›, true)`, `The name "language" is taken. Give the items of the list another one.`},
		{`tags.all(‹int›, true)`, `The name "int" is taken. Give the items of the list another one.`},
		{`tags.all(‹1›, true)`, `"all" is used like this: tags.all(tag, tag == "sport").`},
		{`tags.‹exists›(x)`, `"exists" is used like this: tags.exists(tag, tag == "sport").`},
		// Kinds.
		{`‹friends_since + 1›`, `The condition has to come out as true or false, but this is a whole number.`},
		{"  ‹tags›\n", `The condition has to come out as true or false, but this is a list of texts.`},
		{`friends_since ‹+› language == 3`, `+ does not go with a whole number and a text.`},
		{`language ‹+› 'a' == 'b'`, `+ does not go with a text and a text.`},
		{`friends_since ‹in› tags`, `in does not go with a whole number and a list of texts.`},
		{`friends_since ‹==› '3'`, `== does not go with a whole number and a text.`},
		{`opted_out && ‹language›`, `This has to be a yes or no, but it is a text.`},
		{`opted_out ‹<› true`, `< does not go with a yes or no and a yes or no.`},
		{`‹!›friends_since`, `! does not go with a whole number.`},
		{`friends_since ‹?› true : false`, `Before the ? stands a yes or no, not a whole number.`},
		{`(opted_out ‹?› 1 : 'a') == 1`, `Both sides of the : have to be of one kind, but they are a whole number and a text.`},
		{`tags‹[›language] == 'x'`, `[ ] takes a list and a whole number, but here it is given a list of texts and a text.`},
		{`‹size›(friends_since) == 1`, `size does not go with a whole number.`},
		{`language.‹contains›(3)`, `contains does not go with a text and a whole number.`},
		{`‹friends_since›.all(x, true)`, `Only a list can be gone through, but this is a whole number.`},
		{`tags.all(x, ‹7›)`, `This has to be a yes or no, but it is a whole number.`},
		{`‹[›1, 'a'] == [1]`, `A list holds texts, whole numbers or truths, all of one kind.`},
		{`‹[›tags] == [tags]`, `A list holds texts, whole numbers or truths, all of one kind.`},
		{`‹int› == int`, `This cannot be used as a value.`},
		// What is no number, text or truth here.
		{`friends_since > ‹1.5›`, `Only whole numbers can be used here. Write money in its smallest unit: 150 for 1.50.`},
		{"'ä' in tags &&\n 'ß' in tags && friends_since > ‹1e3›", `Only whole numbers can be used here. Write money in its smallest unit: 150 for 1.50.`},
		{`friends_since > ‹.5›`, `Only whole numbers can be used here. Write money in its smallest unit: 150 for 1.50.`},
		{`tags.all(x, ‹2.0› > 1.0)`, `Only whole numbers can be used here. Write money in its smallest unit: 150 for 1.50.`},
		{`friends_since == ‹3u›`, `Write the number without a letter after it.`},
		{`‹b›'a' == b'a'`, `Write the text without a letter before its quotes.`},
		{`tags == ‹null›`, `There is no null here: a condition never holds when a fact it mentions is missing.`},
		{`‹{›1: 2} == {1: 2}`, `Braces cannot be used here.`},
		{`friends_since == ‹99999999999999999999›`, `This number is too large.`},
		// Grammar.
		{`friends_since >‹›`, `Something is missing at the end.`},
		{"(friends_since > 3 \n‹›", `Something is missing at the end.`},
		{`// nothing‹›`, `Something is missing at the end.`},
		{`friends_since > 3‹)›`, `) is not expected here.`},
		{`friends_since ‹=› 3`, `Write == instead of =.`},
		{`opted_out ‹and› has_used`, `Write && instead of and.`},
		{`language == ‹“›de”`, `Write " instead of “.`},
		{`language == ‹"de›`, `The closing quote of this text is missing.`},
		{`language == ‹'\q'›`, `There is a \ in this text that means nothing. Write \\ for one.`},
		{`opted_out ‹;› has_used`, `; cannot be used here.`},
		{"opted_out\n\n ‹opted_out›", `opted_out is not expected here.`},
		// Characters.
		{"opted_out ‹\x00›", `This character cannot be used here.`},
		{"language == 'ä‹\u0085›'", `This character cannot be used here.`},
		{"language == 'ä‹\xff›'", `This character cannot be used here.`},
	}
	for _, test := range tests {
		before, rest, _ := strings.Cut(test.marked, "‹")
		marked, after, _ := strings.Cut(rest, "›")
		line := before[strings.LastIndex(before, "\n")+1:]
		want := Problem{
			Offset: len([]rune(before)), Line: 1 + strings.Count(before, "\n"), Column: 1 + len([]rune(line)),
			Length: len([]rune(marked)), Message: test.says,
		}
		_, err := l.Compile(before + marked + after)
		if err == nil {
			t.Errorf("%s: it was taken", test.marked)
			continue
		}
		if got := problemsOf(t, err)[0]; got != want {
			t.Errorf("%s:\n got %+v\nwant %+v", test.marked, got, want)
		}
	}
}

func TestProblemsComeInOrderAndOnce(t *testing.T) {
	l := testLanguage(t)
	text := "nobody == 1 &&\n langage == 'de' &&\n size(tags) == 'x' || nobody > frends_since"
	_, err := l.Compile(text)
	first := problemsOf(t, err)
	want := []Problem{
		{Offset: 0, Line: 1, Column: 1, Length: 6, Message: `There is no fact "nobody".`},
		{Offset: 16, Line: 2, Column: 2, Length: 7, Message: `There is no fact "langage". Did you mean "language"?`},
		{Offset: 47, Line: 3, Column: 13, Length: 2, Message: `== does not go with a whole number and a text.`},
		{Offset: 57, Line: 3, Column: 23, Length: 6, Message: `There is no fact "nobody".`},
		{Offset: 66, Line: 3, Column: 32, Length: 12, Message: `There is no fact "frends_since". Did you mean "friends_since"?`},
	}
	if !reflect.DeepEqual(first, want) {
		t.Errorf("got  %+v\nwant %+v", first, want)
	}
	_, err = l.Compile(strings.Repeat("nobody == 1 || ", 40) + "true")
	if got := problemsOf(t, err); len(got) != mostProblems {
		t.Errorf("%d problems are told, want %d", len(got), mostProblems)
	}
}

func TestWhatIsTooMuchIsRefused(t *testing.T) {
	l := testLanguage(t)
	nested := func(levels int) string {
		text := "a0 == 'x'"
		for i := range levels {
			text = fmt.Sprintf("tags.all(a%d, %s)", i, text)
		}
		return text
	}
	ok := []string{
		nested(1), nested(2),
		strings.Repeat("opted_out || ", 76) + "has_used",
		strings.Repeat("(", 20) + "opted_out" + strings.Repeat(")", 20),
		"friends_since in [" + strings.Repeat("1, ", 300) + "1]",
		"language == '" + strings.Repeat("ä", 980) + "'",
	}
	for _, text := range ok {
		if _, err := l.Compile(text); err != nil {
			t.Errorf("%.60s: %v", text, err)
		}
	}
	refused := []string{
		nested(3), nested(4), nested(20), nested(60),
		strings.Repeat("(", 60) + "opted_out" + strings.Repeat(")", 60), "friends_since" + strings.Repeat(" + 1", 60) + " > 1",
		strings.Repeat("(", 400) + "opted_out" + strings.Repeat(")", 400),
		strings.Repeat("[", 499) + strings.Repeat("]", 499) + "==[]",
		strings.Repeat("!", 500), strings.Repeat("(", 1000), strings.Repeat("-", 999) + "1", strings.Repeat("{", 1000),
		strings.Repeat("opted_out ? ", 60) + "true" + strings.Repeat(" : true", 30),
		"friends_since" + strings.Repeat("+1", 400) + " > 1",
		"tags.all(a, " + strings.Repeat("tags.all(b, a == b) && ", 40) + "true)",
		"language == '" + strings.Repeat("ä", 1000) + "'",
		strings.Repeat("true || ", 100_000) + "true",
		"language.matches('(a+)+$')", "tags.map(a, a + a).map(a, a + a) == tags", "duration('1s') == duration('1s')",
		"timestamp('2026-01-01T00:00:00Z') > timestamp('2026-01-01T00:00:00Z')", "string(friends_since) == '1'",
	}
	for _, text := range refused {
		if len(text) > mostCharacters && len([]rune(text)) <= mostCharacters {
			t.Errorf("%.60s has %d characters", text, len([]rune(text)))
		}
		_, err := l.Compile(text)
		if err == nil {
			t.Errorf("%.60s was taken", text)
			continue
		}
		problemsOf(t, err)
	}
	_, err := l.Compile("// " + strings.Repeat("ä\n", 600) + "true")
	want := Problem{Offset: 1000, Line: 499, Column: 2, Length: 207, Message: "The condition has 1207 characters; 1000 is the most."}
	if got := problemsOf(t, err)[0]; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
