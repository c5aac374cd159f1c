package fault

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// declared holds every fault made by New. It fills up while the program's packages are
// initialised and is only read afterwards; the lock is for tests that declare their own.
var declared = struct {
	sync.Mutex
	byCode map[string]*Fault
}{byCode: map[string]*Fault{}}

// The faults that belong to no room in particular.
var (
	ErrInvalid         = New(Invalid, "invalid", "Something in the request is not valid.")
	ErrUnauthenticated = New(Unauthenticated, "unauthenticated", "Please sign in.")
	ErrForbidden       = New(Forbidden, "forbidden", "You are not allowed to do that.")
	ErrNotFound        = New(NotFound, "not_found", "There is nothing here.")
	ErrConflict        = New(Conflict, "conflict", "That does not go with how things stand now.")
	ErrTooManyRequests = New(TooMany, "too_many_requests", "That was too often. Please wait a little.")
)

// New declares a fault; it is meant for package variables only, so that All is complete once
// the program has started. It panics when the code is malformed or already stands for something
// else: one code must mean one thing everywhere.
func New(kind Kind, code, message string) *Fault {
	if _, known := kindNames[kind]; !known {
		panic(fmt.Sprintf("fault: %q declared without a kind", code))
	}
	if !wellFormed(code) || message == "" {
		panic(fmt.Sprintf("fault: code %q with message %q: a code is snake_case and has a message", code, message))
	}
	declared.Lock()
	defer declared.Unlock()
	if earlier, ok := declared.byCode[code]; ok && (earlier.Kind != kind || earlier.Message != message) {
		panic(fmt.Sprintf("fault: %q is declared twice: %q and %q", code, earlier.Message, message))
	}
	f := &Fault{Kind: kind, Code: code, Message: message}
	declared.byCode[code] = f.clone()
	return f
}

// All gives every declared fault, by code: the table of docs/errors.md.
func All() []*Fault {
	declared.Lock()
	defer declared.Unlock()
	all := make([]*Fault, 0, len(declared.byCode))
	for _, f := range declared.byCode {
		all = append(all, f.clone())
	}
	slices.SortFunc(all, func(a, b *Fault) int { return strings.Compare(a.Code, b.Code) })
	return all
}

func wellFormed(code string) bool {
	if code == "" || code[0] < 'a' || code[0] > 'z' || code[len(code)-1] == '_' {
		return false
	}
	for _, r := range code {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '_' {
			return false
		}
	}
	return true
}
