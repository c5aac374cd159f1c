package id

import (
	"strings"
	"testing"
)

// What has the form of an id is a short text that any database takes, and as a cursor it stands before the end of every list.
func FuzzValid(f *testing.F) {
	for _, seed := range []string{New[string]("u"), New[string]("pr"), "u_", "u_018f3a7c5d1e7b3a9c2f1a2b3c4d5e6f", "u_{018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e}", "u_018F3A7C-5D1E-7B3A-9C2F-1A2B3C4D5E6F", "", "u_\x00", "~"} {
		f.Add(seed, "u")
	}
	f.Fuzz(func(t *testing.T, text, prefix string) {
		if strings.Trim(prefix, "abcdefghijklmnopqrstuvwxyz") != "" {
			return
		}
		bound, ok := Bound(prefix, text)
		if !Valid(prefix, text) {
			if ok && text != "" {
				t.Errorf("%q bounds a list and is no id", text)
			}
			return
		}
		rest := strings.TrimPrefix(text, prefix+"_")
		if len(rest) != 36 || strings.Trim(rest, "0123456789abcdefABCDEF-") != "" {
			t.Errorf("%q has the form of an id", text)
		}
		if !ok || bound != text || bound >= beyond {
			t.Errorf("%q bounds a list at %q", text, bound)
		}
	})
}
