package referral

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/id"
)

// No cell of an export begins with what a spreadsheet takes for a formula, and a reader of CSV finds in it what was written.
func FuzzPlain(f *testing.F) {
	for _, seed := range []string{"", "table 6", "=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r\n=1", "'=1", "\"=1\"", "a,b", "a\"b", "\x00=1", "\xff", "＝1", " =1", "\n=1"} {
		f.Add(seed, "x")
	}
	f.Fuzz(func(t *testing.T, cell, other string) {
		kept := plain(cell)
		if kept != "" && strings.ContainsAny(kept[:1], "=+-@\t\r") || strings.TrimPrefix(kept, "'") != strings.TrimPrefix(cell, "'") {
			t.Errorf("%q is written as %q", cell, kept)
		}
		var out bytes.Buffer
		table := csv.NewWriter(&out)
		if err := table.Write([]string{kept, plain(other), "end"}); err != nil {
			t.Fatal(err)
		}
		table.Flush()
		rows, err := csv.NewReader(&out).ReadAll()
		lines := func(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") } // as encoding/csv reads them
		if err != nil || len(rows) != 1 || len(rows[0]) != 3 || rows[0][0] != lines(kept) || rows[0][1] != lines(plain(other)) {
			t.Errorf("%q and %q are read as %q, %v", cell, other, rows, err)
		}
	})
}

// A cursor is an id of its list's sort or nothing.
func FuzzReadID(f *testing.F) {
	for _, seed := range []string{"", id.New[string]("ps"), id.New[string]("rwd"), "ps_", "ps_\x00", "~", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		before, err := readID("ps", cursor)
		if err == nil && cursor != "" && (before != cursor || !id.Valid("ps", cursor)) {
			t.Errorf("%q is the place %q", cursor, before)
		}
	})
}

// A time of day that can be read is one of the day's, and reads the same when it is written.
func FuzzMinutes(f *testing.F) {
	for _, seed := range []string{"", "22:00", "00:00", "24:00", "7:5", "-1:00", "23:59:59", "٠٧:٠٠", "\xff", "99999999999999999999:00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at, err := minutes(text)
		if err != nil {
			return
		}
		if again, err := minutes(clock(at)); err != nil || again != at || at < 0 || at >= 24*60 {
			t.Errorf("%q is %d, and that is %d, %v", text, at, again, err)
		}
	})
}
