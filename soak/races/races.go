// Package races has people answer, confirm, cancel, leave, come back, top up, claim, redeem and reverse from many
// goroutines at once, on SQLite, on PostgreSQL and on two nodes, through the handler that serves them in production.
//
// After each run what must always hold is read from the database, the ledger is verified, and the history of each payment
// request is held against a small model of one: some one-by-one order of what people did and saw must explain all that
// they were told (porcupine looks for it). `make test` runs a few; `make soak FOR=10m` runs as many as there is time for.
package races
