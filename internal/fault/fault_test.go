package fault

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

var errTestFull = New(Conflict, "test_full", "The boat is full.")

func TestCopiesLeaveTheDeclaredFaultAlone(t *testing.T) {
	first := errTestFull.With("seats", 4)
	second := first.With("seats", 5).With("crew", 2).At("/seats").Saying("The boat takes %d.", 5).After(time.Minute)

	if errTestFull.Params != nil || errTestFull.Pointer != "" || errTestFull.Message != "The boat is full." || errTestFull.RetryAfter != 0 {
		t.Errorf("the declared fault changed: %+v", errTestFull)
	}
	if len(first.Params) != 1 || first.Params["seats"] != 4 {
		t.Errorf("the first copy changed: %v", first.Params)
	}
	if second.Params["seats"] != 5 || second.Params["crew"] != 2 || second.Pointer != "/seats" ||
		second.Message != "The boat takes 5." || second.RetryAfter != time.Minute || second.Kind != Conflict {
		t.Errorf("second copy: %+v", second)
	}
}

func TestIsGoesByCode(t *testing.T) {
	wrapped := fmt.Errorf("boarding: %w", errTestFull.With("seats", 4).Saying("No room."))
	if !errors.Is(wrapped, errTestFull) {
		t.Error("a copy with other words is not recognised")
	}
	if errors.Is(wrapped, ErrConflict) {
		t.Error("another code of the same kind is taken for the same")
	}
	if errors.Is(errors.New("test_full: The boat is full."), errTestFull) {
		t.Error("a plain error of the same text is taken for the fault")
	}
	var f *Fault
	if !errors.As(wrapped, &f) || f.Params["seats"] != 4 {
		t.Errorf("errors.As gave %+v", f)
	}
}

func TestErrorNamesTheField(t *testing.T) {
	if got := errTestFull.Error(); got != "test_full: The boat is full." {
		t.Errorf("got %q", got)
	}
	if got := errTestFull.At("/seats/0").Error(); got != "test_full at /seats/0: The boat is full." {
		t.Errorf("got %q", got)
	}
}

func TestAllListsByCodeAndGivesCopies(t *testing.T) {
	all := All()
	if !slices.IsSortedFunc(all, func(a, b *Fault) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("not in order of code")
	}
	for _, want := range []*Fault{ErrInvalid, ErrUnauthenticated, ErrForbidden, ErrNotFound, ErrConflict, ErrTooManyRequests, errTestFull} {
		i := slices.IndexFunc(all, func(f *Fault) bool { return f.Code == want.Code })
		if i < 0 {
			t.Errorf("%s is not listed", want.Code)
			continue
		}
		all[i].Message = "spoilt"
		if want.Message == "spoilt" {
			t.Errorf("%s can be changed through the list", want.Code)
		}
	}
	for _, f := range All() {
		if f.Message == "spoilt" {
			t.Errorf("%s: the table can be changed through the list", f.Code)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	New(Conflict, "test_full", "The boat is full.") // the very same declaration is harmless
	tests := []struct {
		name          string
		kind          Kind
		code, message string
	}{
		{"other text", Conflict, "test_full", "There is no room."},
		{"other kind", Invalid, "test_full", "The boat is full."},
		{"no kind", 0, "test_no_kind", "Text."},
		{"unknown kind", 99, "test_unknown_kind", "Text."},
		{"no code", Invalid, "", "Text."},
		{"upper case", Invalid, "Test", "Text."},
		{"dashes", Invalid, "test-dash", "Text."},
		{"trailing underscore", Invalid, "test_", "Text."},
		{"leading digit", Invalid, "1test", "Text."},
		{"no message", Invalid, "test_no_message", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Errorf("New(%v, %q, %q) was taken", test.kind, test.code, test.message)
				}
			}()
			New(test.kind, test.code, test.message)
		})
	}
}

func TestKindNames(t *testing.T) {
	seen := map[string]bool{}
	for k := Invalid; k <= Unavailable; k++ {
		name := k.String()
		if strings.HasPrefix(name, "kind(") || seen[name] {
			t.Errorf("kind %d has no name of its own: %q", int(k), name)
		}
		seen[name] = true
	}
	if got := Kind(0).String(); got != "kind(0)" {
		t.Errorf("got %q", got)
	}
}

func TestAtPointsAtTheFieldOfAnotherRoomsFault(t *testing.T) {
	got := At(fmt.Errorf("boarding: %w", errTestFull.With("seats", 4)), "/boat")
	var f *Fault
	if !errors.As(got, &f) || f.Pointer != "/boat" || f.Params["seats"] != 4 || !errors.Is(got, errTestFull) {
		t.Errorf("got %+v", got)
	}
	if errTestFull.Pointer != "" {
		t.Error("the declared fault points somewhere")
	}
	failure := errors.New("the disk is full")
	if got := At(failure, "/boat"); !errors.Is(got, failure) || got.Error() != failure.Error() || At(nil, "/boat") != nil {
		t.Error("what is no fault became another error")
	}
}
