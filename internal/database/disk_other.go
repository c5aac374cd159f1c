//go:build !unix

package database

// freeOn does not know on systems that tell it another way.
func freeOn(string) (free uint64, known bool) { return 0, false }
