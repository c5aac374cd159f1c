package person

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseHandle(t *testing.T) {
	for text, want := range map[string]string{
		"ana": "ana", "@Ana": "ana", " bo ": "bo", "a1": "a1", "x.y_z-9": "x.y_z-9", strings.Repeat("a", 30): strings.Repeat("a", 30),
	} {
		if got, err := ParseHandle(text); err != nil || got != want {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "a", "@", ".ab", "ab.", "-a", "a_", "a b", "añb", "\u212aim", "ana\x00", strings.Repeat("a", 31)} {
		if got, err := ParseHandle(text); !errors.Is(err, ErrHandleInvalid) {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	for _, text := range []string{"admin", "@Trilby", "ROOT"} {
		if _, err := ParseHandle(text); !errors.Is(err, ErrHandleReserved) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestParseName(t *testing.T) {
	for text, want := range map[string]string{
		"Ana": "Ana", "  Ana   Ruiz ": "Ana Ruiz", "Zoe\u0308": "Zoë", "田中倫": "田中倫", "👩\u200d🚀": "👩\u200d🚀",
		strings.Repeat("ë", 60): strings.Repeat("ë", 60),
	} {
		if got, err := parseName(text); err != nil || got != want {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "   ", "a\nb", "a\x00", "a\u202eb", "a\u2028b", "\u200b", "\u200d", "\xff", strings.Repeat("a", 61)} {
		if got, err := parseName(text); !errors.Is(err, ErrNameInvalid) {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
}

func TestParseAboutAndLocale(t *testing.T) {
	if got, err := parseAbout(" one\r\ntwo "); err != nil || got != "one\ntwo" {
		t.Errorf("%q, %v", got, err)
	}
	for _, text := range []string{strings.Repeat("a", 301), "a\x00b", "a\u202eb", "\xff"} {
		if _, err := parseAbout(text); !errors.Is(err, ErrAboutInvalid) {
			t.Errorf("%q: %v", text, err)
		}
	}
	for text, want := range map[string]string{"": "", "de": "de", "pt-br": "pt-BR"} {
		if got, err := parseLocale(text); err != nil || got != want {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	for _, text := range []string{"not a language", "e", strings.Repeat("en-", 40)} {
		if _, err := parseLocale(text); !errors.Is(err, ErrLocaleInvalid) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestDeviceName(t *testing.T) {
	for text, want := range map[string]string{
		"Chrome on Android": "Chrome on Android", "": "Unnamed terminal", "a\nb": "a b", "\xff": "Unnamed terminal",
		strings.Repeat("a", 99): strings.Repeat("a", 60),
	} {
		if got := deviceName(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestSearchForm(t *testing.T) {
	for text, want := range map[string]string{"Zoë  ÅSE": "zoe ase", "ÉCOLE": "ecole", "田中": "田中"} {
		if got := searchForm(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func FuzzParseHandle(f *testing.F) {
	for _, seed := range []string{"ana", "@Ana.B", "\u212aim", "admin", "a", "-x-"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		handle, err := ParseHandle(text)
		if err != nil {
			if handle != "" {
				t.Fatalf("%q refused and given: %q", text, handle)
			}
			return
		}
		if len(handle) < handleMin || len(handle) > handleMax || strings.Trim(handle, "abcdefghijklmnopqrstuvwxyz0123456789._-") != "" {
			t.Fatalf("%q became %q", text, handle)
		}
		if again, err := ParseHandle(handle); err != nil || again != handle {
			t.Fatalf("%q is not stable: %q, %v", handle, again, err)
		}
	})
}

func FuzzParseName(f *testing.F) {
	for _, seed := range []string{"Ana", "Zoe\u0308", "a\u202eb", " \u00a0x", "\u0344"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		name, err := parseName(text)
		if err != nil {
			return
		}
		if !utf8.ValidString(name) || utf8.RuneCountInString(name) > nameMax || strings.ContainsFunc(name, disturbs) {
			t.Fatalf("%q became %q", text, name)
		}
		if again, err := parseName(name); err != nil || again != name {
			t.Fatalf("%q is not stable: %q, %v", name, again, err)
		}
	})
}
