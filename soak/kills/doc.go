// Package kills holds the tests in which a whole server meets a disaster while people use it: real processes and real
// clients, and nothing is known of the server but its HTTP API, its live events and "trilby ledger verify".
//
// A disaster is a killed process, a killed node of two, a full disk, or a network that is cut, slow or loses what it
// carries. After each of them, what was acknowledged is there once, what was not happened whole or not at all, no hold is
// orphaned, and what every terminal has received has no hole and no repeat.
//
// Each test meets 20 of them, or with `make soak KILLS=1000` as many as one likes.
package kills
