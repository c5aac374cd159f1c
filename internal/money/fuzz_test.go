package money

import (
	"strings"
	"testing"
)

// A currency that can be read is one in use, however it was written.
func FuzzParseCurrency(f *testing.F) {
	for _, seed := range []string{"EUR", " eur ", "eUr", "XXX", "ſek", "", "EU\x00", "ＥＵＲ", "EURO", "\xff\xff\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ParseCurrency(text)
		if err != nil {
			return
		}
		if again, err := ParseCurrency(string(c)); err != nil || again != c || !c.Valid() || len(c) != 3 || !strings.EqualFold(strings.TrimSpace(text), string(c)) {
			t.Errorf("%q is %q, and that is %q, %v", text, c, again, err)
		}
	})
}
