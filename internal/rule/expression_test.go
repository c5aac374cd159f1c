package rule

import (
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestHolds(t *testing.T) {
	l := testLanguage(t)
	tests := []struct {
		text string
		want bool
	}{
		{"", true},
		{" \t\n ", true},
		{"true", true},
		{"false", false},
		{"friends_since >= 30 && messages_30d > 5", true},
		{"friends_since >= 30 && messages_30d > 50", false},
		{"friends_since > 100 || messages_30d > 5", true},
		{"!opted_out", true},
		{"opted_out != true", true},
		{"has_used == opted_out", false},
		{"has_used ? language == 'de' : language == 'fr'", true},
		{"language in ['de', 'fr']", true},
		{"language in ['en', 'fr']", false},
		{"'sport' in tags", true},
		{"'chess' in tags", false},
		{"'sport' in interests", false},
		{"size(tags) == 2 && tags.size() == 2", true},
		{"size(tags[1]) == 5 && tags[1].size() == 5", true}, // characters, not bytes
		{"tags.exists(x, x.startsWith('spo'))", true},
		{"tags.all(x, x.startsWith('spo'))", false},
		{"tags.all(x, x.contains('o') || x.endsWith('ße'))", true},
		{"interests.all(x, false)", true}, // as in logic: there is none that fails
		{"interests.exists(x, true)", false},
		{"tags.exists(x, interests.exists(y, x == y))", false},
		{"tags == ['sport', 'größe'] && interests == []", true},
		{"tags == ['größe', 'sport']", false},
		{"friends_since % 7 == 5 && friends_since / 7 == 5 && -friends_since < 0", true},
		{"(messages_30d + 3) * 2 - 1 == 29", true},
		{"language > 'a' && language <= 'de'", true},
		{"friends_since >= 30 // for a month\n&& !opted_out", true},
		{"messages_30d == 0 || 100 / messages_30d > 5", true},
		{"messages_30d == 12 || 100 / (messages_30d - 12) > 5", true}, // guarded by what stands before it
		{"messages_30d != 12 && 100 / (messages_30d - 12) > 5", false},
		{"messages_30d == 12 ? true : 1 / 0 == 1", true},
	}
	for _, test := range tests {
		got := mustCompile(t, l, test.text).Holds(testFacts())
		if want := (Verdict{Holds: test.want}); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", test.text, got, want)
		}
	}
}

func TestWhatIsMissingNeverHolds(t *testing.T) {
	l := testLanguage(t)
	tests := []struct {
		text    string
		missing []string
	}{
		{"opted_out", []string{"opted_out"}},
		{"!opted_out", []string{"opted_out"}},
		{"!!opted_out || !opted_out", []string{"opted_out"}},
		{"opted_out != true", []string{"opted_out"}},
		{"opted_out == opted_out", []string{"opted_out"}},
		{"true || opted_out", []string{"opted_out"}},
		{"opted_out || true", []string{"opted_out"}},
		{"has_used || opted_out", []string{"opted_out"}},
		{"!(has_used && opted_out)", []string{"opted_out"}},
		{"has_used ? true : opted_out", []string{"opted_out"}},
		{"interests.exists(x, x == language) || friends_since > 1", []string{"interests", "language"}},
		{"!tags.exists(x, x in interests)", []string{"interests"}},
		{"interests.all(x, false)", []string{"interests"}},
		{"size(interests) == 0", []string{"interests"}},
		{"!('a' in interests)", []string{"interests"}},
		{"language in ['de', 'fr', ''] || !(language in ['de'])", []string{"language"}},
		{"1 / 0 == 1 || opted_out", []string{"opted_out"}},
		{"friends_since >= 30", nil},
	}
	for _, test := range tests {
		facts := testFacts()
		delete(facts, "opted_out")
		facts["interests"] = nil
		delete(facts, "language")
		got := mustCompile(t, l, test.text).Holds(facts)
		want := Verdict{Holds: test.missing == nil, Missing: test.missing}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, want %+v", test.text, got, want)
		}
	}
	if got := mustCompile(t, l, "!opted_out").Holds(nil); got.Holds || len(got.Missing) != 1 {
		t.Errorf("over no facts at all: %+v", got)
	}
}

func TestWhatGoesWrongDoesNotHold(t *testing.T) {
	l := testLanguage(t)
	tests := []struct{ text, says string }{
		{"friends_since / 0 == 1", "division by zero"},
		{"!(friends_since / 0 == 1)", "division by zero"},
		{"friends_since % 0 != 1", "modulus by zero"},
		{"friends_since / 0 == 1 || true", "division by zero"},
		{"true && friends_since / 0 == 1", "division by zero"},
		{"friends_since / 0 == 1 ? true : true", "division by zero"},
		{"friends_since + 9223372036854775807 > 0", "overflow"},
		{"friends_since * 9223372036854775807 > 0 || true", "overflow"},
		{"-(-9223372036854775808 + messages_30d - 12) > 0", "overflow"},
		{"(-9223372036854775808 + messages_30d - 12) / -1 > 0", "overflow"},
		{"tags[2] == 'a'", "out of bounds"},
		{"tags[-1] != 'a'", "out of bounds"},
		{"tags.exists(x, 1 / (size(x) - 5) > 7 || true)", "division by zero"},
		// A failure with one item is not made good by another one.
		{"['a', 'sport'].exists(x, 1 / (size(x) - 1) == 0)", "division by zero"},
		{"!['a', 'sport'].all(x, 1 / (size(x) - 1) != 0)", "division by zero"},
	}
	for _, test := range tests {
		got := mustCompile(t, l, test.text).Holds(testFacts())
		if got.Holds || got.Stopped || got.Missing != nil || !strings.Contains(got.Error, test.says) {
			t.Errorf("%s: got %+v, want an error with %q", test.text, got, test.says)
		}
	}
}

func TestFactsOfTheWrongTypeDoNotHold(t *testing.T) {
	l := testLanguage(t)
	text := new(string)
	tests := []struct {
		text, fact string
		given      any
	}{
		{"friends_since != 3", "friends_since", 3.5},
		{"friends_since != 3", "friends_since", "3"},
		{"friends_since != 3", "friends_since", uint64(4)},
		{"friends_since != 3", "friends_since", time.Hour},
		{"!opted_out", "opted_out", 0},
		{"!opted_out", "opted_out", "false"},
		{"language != 'x'", "language", []string{"x"}},
		{"language != 'x'", "language", (*string)(nil)},
		{"language != 'x'", "language", text},
		{"!('x' in tags)", "tags", "x"},
		{"!('x' in tags)", "tags", []any{"y"}},
	}
	for _, test := range tests {
		facts := testFacts()
		facts[test.fact] = test.given
		got := mustCompile(t, l, test.text).Holds(facts)
		if got.Holds || got.Stopped || got.Missing != nil || !strings.Contains(got.Error, test.fact) {
			t.Errorf("%s with %T: got %+v", test.text, test.given, got)
		}
	}
	facts := testFacts()
	facts["language"], facts["nobody_asked"] = 3, math.NaN()
	if got := mustCompile(t, l, "friends_since == 40").Holds(facts); !got.Holds {
		t.Errorf("a fact that is not mentioned made a difference: %+v", got)
	}
}

func TestTheZeroExpressionNeverHolds(t *testing.T) {
	if got := new(Expression).Holds(testFacts()); got.Holds || got.Error == "" {
		t.Errorf("got %+v", got)
	}
}

func TestVerdictAsJSON(t *testing.T) {
	l := testLanguage(t)
	for text, want := range map[string]string{
		"true":           `{"holds":true}`,
		"has_used":       `{"holds":false,"missing":["has_used"]}`,
		"1 / 0 == 1":     `{"holds":false,"error":"division by zero"}`,
		"'x' == 'y'":     `{"holds":false}`,
		"size(tags) > 0": `{"holds":false,"missing":["tags"]}`,
	} {
		got, err := json.Marshal(mustCompile(t, l, text).Holds(nil))
		if err != nil || string(got) != want {
			t.Errorf("%s: got %s (%v), want %s", text, got, err, want)
		}
	}
}

// Most allowed facts, and expressions made to be slow: each of them ends soon, and those that are too much work say so.
func TestTooMuchWorkIsStopped(t *testing.T) {
	l := testLanguage(t)
	many := make([]string, mostItems)
	for i := range many {
		many[i] = strings.Repeat("a", mostBytes/mostItems)
	}
	facts := Facts{"language": strings.Repeat("ä", mostBytes/2), "tags": many, "friends_since": 1}
	const longest = time.Second // some milliseconds, on a machine that others use too
	for text, stopped := range map[string]bool{
		"tags.all(a, a == language || true)":                                          false,
		"tags.all(a, tags.all(b, a == b))":                                            true,
		"tags.all(a, size(language) > 0)":                                             true,
		"tags.all(a, language.size() > 0)":                                            true,
		"tags.all(a, language.contains('" + strings.Repeat("ä", 500) + "b') || true)": true,
		"tags.all(a, language == language)":                                           true,
		"tags.all(a, language <= language && language >= language)":                   true,
		"tags.all(a, tags == tags)":                                                   true,
		"tags.all(a, !(language in tags))":                                            true,
		"tags.all(a, [language, language] == [language, language])":                   false,
		"tags.all(a, language.startsWith(language))":                                  true,
		"tags.all(a, friends_since * 2 + 1 > 1 && a != 'b') && size(tags) == 1000":    false,
	} {
		e := mustCompile(t, l, text)
		began := time.Now()
		got := e.Holds(facts)
		if took := time.Since(began); took > longest {
			t.Errorf("%.60s took %v", text, took)
		}
		if got.Stopped != stopped || got.Holds == stopped {
			t.Errorf("%.60s: got %+v, want stopped %v", text, got, stopped)
		}
	}
}

func TestFactsThatAreTooLargeStopIt(t *testing.T) {
	l := testLanguage(t)
	for text, facts := range map[string]Facts{
		"language != 'a'": {"language": strings.Repeat("a", mostBytes+1)},
		"!('b' in tags)":  {"tags": make([]string, mostItems+1)},
		"size(tags) == 2": {"tags": []string{strings.Repeat("a", mostBytes), "a"}},
	} {
		if got := mustCompile(t, l, text).Holds(facts); got.Holds || !got.Stopped || got.Error == "" {
			t.Errorf("%s: got %+v", text, got)
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	l := testLanguage(b)
	b.ReportAllocs()
	for b.Loop() {
		l.cache = newCache(mostCached)
		mustCompile(b, l, "friends_since > 30 && (language == 'fr' || 'sport' in tags) && messages_30d * 2 < 100")
	}
}

func BenchmarkCompileAgain(b *testing.B) {
	l := testLanguage(b)
	b.ReportAllocs()
	for b.Loop() {
		mustCompile(b, l, "friends_since > 30 && (language == 'fr' || 'sport' in tags) && messages_30d * 2 < 100")
	}
}

func BenchmarkHolds(b *testing.B) {
	e := mustCompile(b, testLanguage(b), "friends_since > 30 && (language == 'fr' || 'sport' in tags) && messages_30d * 2 < 100")
	facts := testFacts()
	b.ReportAllocs()
	for b.Loop() {
		if !e.Holds(facts).Holds {
			b.Fatal("it does not hold")
		}
	}
}
