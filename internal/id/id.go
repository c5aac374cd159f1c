// Package id makes the names of things: a short prefix that says what a thing is, and a UUIDv7, so that ids sort by the
// time they were made and can be made anywhere without asking a database.
package id

import (
	"strings"

	"github.com/google/uuid"
)

// New returns a new id such as "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f".
func New[T ~string](prefix string) T {
	return T(prefix + "_" + uuid.Must(uuid.NewV7()).String())
}

// Valid tells whether text has the form of an id with that prefix; it says nothing about whether the thing exists.
func Valid(prefix, text string) bool {
	rest, found := strings.CutPrefix(text, prefix+"_")
	return found && uuid.Validate(rest) == nil && len(rest) == 36
}
