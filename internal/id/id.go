// Package id makes the names of things: a short prefix that says what a thing is, and a UUIDv7, so that ids sort by the
// time they were made and can be made anywhere without asking a database.
package id

import (
	"strings"
	"time"

	"github.com/google/uuid"
)

// New returns a new id such as "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f".
func New[T ~string](prefix string) T {
	return T(prefix + "_" + uuid.Must(uuid.NewV7()).String())
}

// At returns a new id that looks, and sorts, as if it had been made at another time: for what must not tell when it was made.
func At[T ~string](prefix string, at time.Time) T {
	made := uuid.New()
	for i, ms := 5, at.UnixMilli(); i >= 0; i, ms = i-1, ms>>8 {
		made[i] = byte(ms)
	}
	made[6] = made[6]&0x0f | 0x70
	return T(prefix + "_" + made.String())
}

// Valid tells whether text has the form of an id with that prefix; it says nothing about whether the thing exists.
func Valid(prefix, text string) bool {
	rest, found := strings.CutPrefix(text, prefix+"_")
	return found && uuid.Validate(rest) == nil && len(rest) == 36
}

// After the last character that an id can have.
const beyond = "~"

// Bound is where a page of a list that runs from the newest id to the oldest begins: before the id that ended the page
// before, or before nothing when the cursor is empty. It is not ok when the cursor is no id of that sort.
func Bound(prefix, cursor string) (bound string, ok bool) {
	if cursor == "" {
		return beyond, true
	}
	return cursor, Valid(prefix, cursor)
}
