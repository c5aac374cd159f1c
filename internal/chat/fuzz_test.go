package chat

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

var fuzzedTexts = []string{"", " ", "Rowers", "row\ners", "a\u0301", "İI", "\u202eabc", "a\x00b", "\xff", "👍", "👩‍👩‍👧‍👦", "1️⃣", "🏴\U000e0067\U000e0062\U000e007f", "#", "‼", "👍a",
	"\u200d\ufe0f", "one\r\ntwo", "Σς", "ẞ", strings.Repeat("é", 90), strings.Repeat("x", 10_001), "\u2028", "\u00a0x\u00a0"}

// What is kept of names, tags and words is text that any screen and database takes, and stays as it is when it is said again.
func FuzzTexts(f *testing.F) {
	for _, seed := range fuzzedTexts {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for what, read := range map[string]func(string) (string, error){
			"group": groupName, "words": func(text string) (string, error) { return words(text, true) },
			"tag": func(text string) (string, error) {
				tags, err := distinctTags([]string{text, text, strings.ToUpper(text)})
				if err != nil {
					return "", err
				}
				return tags[0], nil
			},
		} {
			kept, err := read(text)
			if err != nil {
				continue
			}
			if !utf8.ValidString(kept) || strings.ContainsRune(kept, 0) || len(kept) > 4*10_000 || what != "words" && strings.ContainsFunc(kept, unicode.IsControl) {
				t.Errorf("%s: %q is kept as %q", what, text, kept)
			}
			if again, err := read(kept); err != nil || again != kept {
				t.Errorf("%s: %q is kept as %q, and that as %q, %v", what, text, kept, again, err)
			}
		}
		if tagKey(tagKey(text)) != tagKey(text) {
			t.Errorf("%q is the tag %q, and that is %q", text, tagKey(text), tagKey(tagKey(text)))
		}
	})
}

// An emoji is short and carries no words.
func FuzzEmoji(f *testing.F) {
	for _, seed := range fuzzedTexts {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !emoji(text) {
			return
		}
		if len(text) > emojiBytes || !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsSpace(r) || unicode.IsControl(r) }) {
			t.Errorf("%q is an emoji", text)
		}
	})
}

// A cursor that can be read says the same when it is given out.
func FuzzParsePosition(f *testing.F) {
	for _, seed := range []string{"", position{1, "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"}.cursor(), position{-1 << 63, ""}.cursor(), "MS4", "MQ", "\xff", "Li4u"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		p, err := parsePosition(cursor, "m", "/before")
		if err != nil {
			return
		}
		if again, err := parsePosition(p.cursor(), "m", "/before"); err != nil || again != p || p.id != "" && len(p.id) != len("m_")+36 {
			t.Errorf("%q is %+v, and that is %+v, %v", cursor, p, again, err)
		}
	})
}
