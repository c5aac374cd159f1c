package rule

import (
	"fmt"
	"slices"
	"sync"
	"testing"
)

// testLanguage speaks of a friend, as the recommendation rule of an offer does.
func testLanguage(t testing.TB) *Language {
	t.Helper()
	l, err := NewLanguage(
		Fact{Name: "friends_since", Kind: Whole, Doc: "Days since they became friends", Example: "friends_since >= 30"},
		Fact{Name: "messages_30d", Kind: Whole},
		Fact{Name: "opted_out", Kind: Truth},
		Fact{Name: "has_used", Kind: Truth},
		Fact{Name: "language", Kind: Text},
		Fact{Name: "tags", Kind: Texts},
		Fact{Name: "interests", Kind: Texts},
	)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func testFacts() Facts {
	return Facts{
		"friends_since": int64(40), "messages_30d": 12, "opted_out": false, "has_used": true, "language": "de",
		"tags": []string{"sport", "größe"}, "interests": []string(nil),
	}
}

func mustCompile(t testing.TB, l *Language, text string) *Expression {
	t.Helper()
	e, err := l.Compile(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return e
}

func TestFactsAreChecked(t *testing.T) {
	tests := map[string][]Fact{
		"no name":      {{Name: "", Kind: Whole}},
		"upper case":   {{Name: "Age", Kind: Whole}},
		"dotted":       {{Name: "friend.age", Kind: Whole}},
		"a type":       {{Name: "int", Kind: Whole}},
		"a keyword":    {{Name: "in", Kind: Whole}},
		"a function":   {{Name: "size", Kind: Whole}},
		"no kind":      {{Name: "age"}},
		"unknown kind": {{Name: "age", Kind: "float"}},
		"twice":        {{Name: "age", Kind: Whole}, {Name: "age", Kind: Text}},
	}
	for name, facts := range tests {
		if _, err := NewLanguage(facts...); err == nil {
			t.Errorf("%s: %+v were taken", name, facts)
		}
	}
	for _, word := range words {
		if _, err := NewLanguage(Fact{Name: word, Kind: Whole}); err == nil {
			t.Errorf("%q was taken for a fact", word)
		}
	}
}

func TestFactsCannotBeChangedFromOutside(t *testing.T) {
	l := testLanguage(t)
	l.Facts()[0].Name = "spoilt"
	if got := l.Facts()[0]; got.Name != "friends_since" || got.Doc == "" || got.Example == "" {
		t.Errorf("got %+v", got)
	}
	e := mustCompile(t, l, `language == "de" && friends_since > 1`)
	e.Uses()[0] = "spoilt"
	if got := e.Uses(); !slices.Equal(got, []string{"friends_since", "language"}) {
		t.Errorf("got %v", got)
	}
}

func TestUsesAreSortedAndWithoutTheNamesInLoops(t *testing.T) {
	l := testLanguage(t)
	tests := map[string][]string{
		"":                     nil,
		"true":                 nil,
		"[1, 2].all(x, x > 0)": nil,
		"tags.exists(x, x == language) && friends_since + friends_since > 1 || opted_out": {"friends_since", "language", "opted_out", "tags"},
		"true || opted_out":                                   {"opted_out"},
		"interests.all(i, i in tags)":                         {"interests", "tags"},
		"tags[messages_30d] == 'a'":                           {"messages_30d", "tags"},
		"has_used ? size(tags) == 0 : language.contains('x')": {"has_used", "language", "tags"},
	}
	for text, want := range tests {
		if got := mustCompile(t, l, text).Uses(); !slices.Equal(got, want) {
			t.Errorf("%s uses %v, want %v", text, got, want)
		}
	}
}

func TestTheSameTextIsCompiledOnce(t *testing.T) {
	l := testLanguage(t)
	first := mustCompile(t, l, "opted_out")
	if second := mustCompile(t, l, "opted_out"); first != second {
		t.Error("the same text was compiled twice")
	}
	if _, err := l.Compile("nonsense"); err == nil || l.cache.size() != 1 {
		t.Errorf("%v, and %d are remembered, want 1", err, l.cache.size())
	}
}

func TestTheCacheIsBounded(t *testing.T) {
	c := newCache(10)
	used := &Expression{}
	c.put("used", used)
	for i := range 1000 {
		c.put(fmt.Sprint(i), &Expression{})
		if c.size() > 10 {
			t.Fatalf("%d are remembered after %d", c.size(), i)
		}
		if c.get("used") != used {
			t.Fatalf("what is in use was forgotten after %d", i)
		}
	}
	if c.get("0") != nil || c.get("999") == nil {
		t.Error("the newest are to be kept, and the oldest not")
	}
	if first := c.put("used", &Expression{}); first != used {
		t.Error("a second one took the place of the first")
	}
}

func TestManyAtOnce(t *testing.T) {
	l := testLanguage(t)
	l.cache = newCache(8)
	facts := testFacts()
	var group sync.WaitGroup
	for worker := range 8 {
		group.Go(func() {
			for i := range 200 {
				text := fmt.Sprintf("friends_since >= %d && tags.exists(x, x == 'sport')", (worker+i)%20*3)
				e, err := l.Compile(text)
				if err != nil {
					t.Error(err)
					return
				}
				if want := (worker+i)%20*3 <= 40; e.Holds(facts).Holds != want {
					t.Errorf("%s: want %v", text, want)
				}
			}
		})
	}
	group.Wait()
}
