package rule

import (
	"strings"
	"testing"
	"time"
)

var seeds = []string{
	"", " ", "true", "opted_out", "!opted_out || true", "friends_since > 1.5", "friends_since >= 30 && language == 'de'",
	"tags.exists(x, x == language)", "tags.all(a, tags.all(b, tags.all(c, a == b || b == c)))", "size(tags) / friends_since > 3",
	"tags[friends_since] == \"größe\"", "frends_since >", "(((((((", "'\\u00e4' in tags", "\"\"\"a\nb\"\"\" == language",
	"r'\\d' == language", "opted_out ? has_used : language in ['a', 'b']", "// größe\n 👋 == 1", "tags.x.y", "a.b{c: 1}",
	"`a` == 1", ".language == 'a'", "has(tags.x)", "b'a' == null", "0x1Fu == 1e400", "-9223372036854775808 < friends_since",
	"tags.all(x, true).all(y, false)", "@result", "__result__", "\xff", "a\x00b", "\r\n\r==", "[[]] == [[1]]", "in == in",
}

func FuzzCompile(f *testing.F) {
	for _, seed := range seeds {
		f.Add(seed)
	}
	l := testLanguage(f)
	f.Fuzz(func(t *testing.T, text string) {
		began := time.Now()
		e, err := l.Compile(text)
		if took := time.Since(began); took > time.Second {
			t.Errorf("it took %v", took)
		}
		if err == nil {
			for _, name := range e.Uses() {
				if !strings.Contains(text, name) {
					t.Errorf("it mentions %q only by itself", name)
				}
			}
			return
		}
		length, lines := len([]rune(text)), strings.Split(text, "\n")
		before := Problem{}
		for _, p := range problemsOf(t, err) {
			inside := p.Offset >= 0 && p.Length >= 0 && p.Offset+p.Length <= length && p.Line >= 1 && p.Line <= len(lines)
			if !inside || p.Message == "" || p.Offset < before.Offset || p == before {
				t.Fatalf("%+v after %+v in %d characters", p, before, length)
			}
			start := 0
			for _, line := range lines[:p.Line-1] {
				start += len([]rune(line)) + 1
			}
			if p.Column-1 != p.Offset-start || p.Column < 1 || p.Column > len([]rune(lines[p.Line-1]))+1 {
				t.Fatalf("%+v: its line begins at %d", p, start)
			}
			before = p
		}
	})
}

func FuzzHolds(f *testing.F) {
	for i, seed := range seeds {
		f.Add(seed, int64(i-3), i%2 == 0, "de", "sport,größe,,de", uint8(i))
	}
	l := testLanguage(f)
	f.Fuzz(func(t *testing.T, text string, number int64, truth bool, word, words string, known uint8) {
		e, err := l.Compile(text)
		if err != nil {
			return
		}
		list := strings.Split(words, ",")
		all := Facts{
			"friends_since": number, "messages_30d": number / 2, "opted_out": truth, "has_used": !truth, "language": word,
			"tags": list, "interests": list[:len(list)/2],
		}
		facts, missing := Facts{}, 0
		for i, fact := range l.Facts() {
			if known&(1<<i) == 0 {
				facts[fact.Name] = all[fact.Name]
			}
		}
		for _, name := range e.Uses() {
			if facts[name] == nil {
				missing++
			}
		}
		began := time.Now()
		got := e.Holds(facts)
		if took := time.Since(began); took > time.Second {
			t.Errorf("it took %v", took)
		}
		if got.Holds && (missing > 0 || got.Error != "" || got.Stopped) || len(got.Missing) != missing || got.Stopped && got.Error == "" {
			t.Errorf("got %+v with %d missing", got, missing)
		}
		if again := e.Holds(facts); again.Holds != got.Holds || again.Error != got.Error {
			t.Errorf("got %+v and then %+v", got, again)
		}
	})
}
