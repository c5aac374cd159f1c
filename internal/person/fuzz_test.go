package person

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

var fuzzedTexts = []string{"", "ana", " @Ana ", "a.b-c_d", "Zoë  Ruiz", "Kelvin K", "ﷺﷺﷺ", "a\u0301", "\u202eana", "a\x00b", "\xff\xfe", "👩‍👩‍👧", "İstanbul", "\u2028", "one\r\ntwo",
	"admin", "..", "%_!", "de-CH-1996", "en_US", "x-klingon", "und", "\u00ad", "\ufeff", "ｆｕｌｌ", strings.Repeat("é", 61), strings.Repeat("x", 400), "i\u0307", "ẞ", "Σς"}

// What people say of themselves, and devices of theirs, is text that any screen and database takes, and stays as it is when it is
// read again.
func FuzzTexts(f *testing.F) {
	for _, seed := range fuzzedTexts {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for what, one := range map[string]struct {
			read func(string) (string, error)
			most int
		}{
			"about": {parseAbout, aboutMax}, "locale": {parseLocale, 4 * localeMax},
			"device": {func(text string) (string, error) { return deviceName(text), nil }, nameMax},
		} {
			kept, err := one.read(text)
			if err != nil {
				continue
			}
			if !utf8.ValidString(kept) || utf8.RuneCountInString(kept) > one.most || strings.ContainsFunc(kept, func(r rune) bool {
				return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
			}) {
				t.Errorf("%s: %q is kept as %q", what, text, kept)
			}
			if again, err := one.read(kept); err != nil || again != kept {
				t.Errorf("%s: %q is kept as %q, and that as %q, %v", what, text, kept, again, err)
			}
		}
	})
}

// What is searched for is compared in a form that is the same for every way of writing it, and never much longer than what was
// written.
func FuzzSearchForm(f *testing.F) {
	for _, seed := range fuzzedTexts {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		form := searchForm(text)
		if searchForm(form) != form {
			t.Errorf("%q is searched for as %q, and that as %q", text, form, searchForm(form))
		}
		if len(form) > 12*len(text) {
			t.Errorf("%d bytes are searched for with %d", len(text), len(form))
		}
		if pattern := literal(text); strings.NewReplacer("!!", "!", "!%", "%", "!_", "_").Replace(pattern) != text {
			t.Errorf("%q is the pattern %q", text, pattern)
		}
	})
}

// A cursor that can be read is one that could have been given out, and says the same when it is.
func FuzzParsePlace(f *testing.F) {
	for _, seed := range []string{"", "e30", place{"ana", "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"}.cursor(), place{"a\x00", "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"}.cursor(),
		place{"ana", "u_x"}.cursor(), "!!", "bnVsbA", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		p, err := parsePlace(cursor)
		if err != nil || cursor == "" {
			return
		}
		if !utf8.ValidString(p.Name) || strings.ContainsRune(p.Name+string(p.ID), 0) || len(p.ID) != len("u_")+36 {
			t.Errorf("%q is the place %+v", cursor, p)
		}
		if again, err := parsePlace(p.cursor()); err != nil || again != p {
			t.Errorf("%q is %+v, and that is %+v, %v", cursor, p, again, err)
		}
	})
}
