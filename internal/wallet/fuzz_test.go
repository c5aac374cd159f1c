package wallet

import "testing"

// A cursor that can be read is the seq of an entry, and says the same when it is given out.
func FuzzReadCursor(f *testing.F) {
	for _, seed := range []string{"", writeCursor(1), writeCursor(1<<63 - 1), writeCursor(0), writeCursor(-1), "cw", "czAx", "cysx", "\xff", "s1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		seq, err := readCursor(cursor)
		if err != nil || cursor == "" {
			return
		}
		if again, err := readCursor(writeCursor(seq)); err != nil || again != seq || seq < 1 {
			t.Errorf("%q is %d, and that is %d, %v", cursor, seq, again, err)
		}
	})
}
