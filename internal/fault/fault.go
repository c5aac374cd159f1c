// Package fault holds the errors that a person may read.
//
// A fault is declared once, as a package variable in the table of the room that raises it:
//
//	var ErrInsufficientFunds = fault.New(fault.Conflict, "insufficient_funds", "There is not enough in the wallet.")
//
// Declared faults are never changed: At, With, Saying and After give copies, which still match
// the declared one under errors.Is. Whatever is not a fault is our own failure, and its text is
// for the log, not for people.
package fault

import (
	"errors"
	"fmt"
	"maps"
	"time"
)

// Kind says what sort of thing went wrong, so that the edge can answer in its own terms.
type Kind int

// The zero Kind is left out on purpose: a fault without a kind is a mistake that New refuses.
const (
	Invalid         Kind = iota + 1 // a value that was understood and is not acceptable
	Malformed                       // what was sent cannot be read at all
	Unauthenticated                 // nobody knows who is asking
	Forbidden                       // known, and not allowed
	NotFound                        // not there, or not there for this person
	Conflict                        // does not go with the present state
	TooLarge                        // more was sent than is taken
	TooMany                         // asked too often
	Unavailable                     // cannot be done now, may be later
)

var kindNames = map[Kind]string{
	Invalid:         "invalid",
	Malformed:       "malformed",
	Unauthenticated: "unauthenticated",
	Forbidden:       "forbidden",
	NotFound:        "not_found",
	Conflict:        "conflict",
	TooLarge:        "too_large",
	TooMany:         "too_many",
	Unavailable:     "unavailable",
}

func (k Kind) String() string {
	if name, ok := kindNames[k]; ok {
		return name
	}
	return fmt.Sprintf("kind(%d)", int(k))
}

// Fault is an error with a stable code for programs and a sentence for people.
type Fault struct {
	Kind       Kind
	Code       string         // snake_case, never changes its meaning
	Message    string         // one sentence, English
	Pointer    string         // JSON pointer of the field at fault; empty for the whole
	Params     map[string]any // figures a screen may use in its own words
	RetryAfter time.Duration  // how long to wait before asking again; zero when waiting is no cure
}

// Error gives code and message, and the field when there is one.
func (f *Fault) Error() string {
	if f.Pointer != "" {
		return f.Code + " at " + f.Pointer + ": " + f.Message
	}
	return f.Code + ": " + f.Message
}

// Is reports whether target is a fault of the same code, whatever its figures and wording.
func (f *Fault) Is(target error) bool {
	other, ok := target.(*Fault)
	return ok && f != nil && other != nil && f.Code == other.Code
}

// At gives a copy that points at a field, by JSON pointer ("/total/amount").
func (f *Fault) At(pointer string) *Fault {
	copied := f.clone()
	copied.Pointer = pointer
	return copied
}

// With gives a copy that carries one more figure.
func (f *Fault) With(key string, value any) *Fault {
	copied := f.clone()
	if copied.Params == nil {
		copied.Params = make(map[string]any, 1)
	}
	copied.Params[key] = value
	return copied
}

// Saying gives a copy with another message, for when the figures belong in the sentence.
func (f *Fault) Saying(format string, args ...any) *Fault {
	copied := f.clone()
	copied.Message = fmt.Sprintf(format, args...)
	return copied
}

// After gives a copy that says how long to wait.
func (f *Fault) After(wait time.Duration) *Fault {
	copied := f.clone()
	copied.RetryAfter = wait
	return copied
}

func (f *Fault) clone() *Fault {
	copied := *f
	copied.Params = maps.Clone(f.Params)
	return &copied
}

// At points at the field that an error of another room came from. What is no fault stays as it is.
func At(err error, pointer string) error {
	var known *Fault
	if errors.As(err, &known) {
		return known.At(pointer)
	}
	return err
}
