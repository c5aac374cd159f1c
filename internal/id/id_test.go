package id_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/id"
)

func TestNewIdsAreValidAndSortByAge(t *testing.T) {
	made := make([]string, 1000)
	for i := range made {
		if made[i] = id.New[string]("pr"); !id.Valid("pr", made[i]) || id.Valid("p", made[i]) || id.Valid("", made[i]) {
			t.Fatalf("made %s", made[i])
		}
	}
	if !slices.IsSorted(made) || len(slices.Compact(slices.Clone(made))) != len(made) {
		t.Error("ids repeat, or do not sort by the time they were made")
	}
}

func TestWhatIsNoId(t *testing.T) {
	good := id.New[string]("pr")
	for _, bad := range []string{"", "pr", "pr_", good + "0", good[1:], "pr_{018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f}", "pr_018f3a7c5d1e7b3a9c2f1a2b3c4d5e6f", "pr_~"} {
		if id.Valid("pr", bad) {
			t.Errorf("%q is valid", bad)
		}
	}
}

// An id that is to look as if it was made at another time sorts among those of that time, and tells nothing of its own.
func TestIdsOfAnotherTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := time.UnixMilli(rapid.Int64Range(0, 1<<47).Draw(t, "at"))
		one, other := id.At[string]("rwd", at), id.At[string]("rwd", at)
		later := id.At[string]("rwd", at.Add(time.Millisecond))
		if !id.Valid("rwd", one) || one == other || one >= later || other >= later {
			t.Fatalf("made %s, %s and %s", one, other, later)
		}
		if one[:len("rwd_018f3a7c-5d1e-7")] != other[:len("rwd_018f3a7c-5d1e-7")] || one[len("rwd_018f3a7c-5d1e-")] != '7' {
			t.Fatalf("%s and %s tell of different times", one, other)
		}
	})
	early, now, late := id.At[string]("rwd", time.Now().Add(-time.Hour)), id.New[string]("rwd"), id.At[string]("rwd", time.Now().Add(time.Hour))
	if early >= now || now >= late {
		t.Errorf("%s, %s, %s do not sort by time", early, now, late)
	}
}

// A first page begins before the newest id, a later one before the last that was seen; and nothing else is a cursor.
func TestWhereAPageBegins(t *testing.T) {
	newest := "off_ffffffff-ffff-7fff-bfff-ffffffffffff"
	if bound, ok := id.Bound("off", ""); !ok || bound <= newest {
		t.Errorf("a first page begins before %q (%v)", bound, ok)
	}
	seen := id.New[string]("off")
	if bound, ok := id.Bound("off", seen); !ok || bound != seen {
		t.Errorf("a page after %s begins before %q (%v)", seen, bound, ok)
	}
	for _, cursor := range []string{"~", "off_", "pr" + strings.TrimPrefix(seen, "off"), seen + " or 1=1"} {
		if bound, ok := id.Bound("off", cursor); ok {
			t.Errorf("%q begins a page before %q", cursor, bound)
		}
	}
}
