package api

import (
	"context"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// another starts another node on the same database, which counts for itself.
func (s *server) another() *server {
	s.t.Helper()
	node := *s
	node.Server = httptest.NewServer(New(testSettings(), s.rooms))
	s.t.Cleanup(node.Close)
	return &node
}

// elsewhere is the same person's program at another node.
func (who *client) elsewhere(node *server) *client {
	there := *who
	there.server = node
	return &there
}

// Whoever has guessed enough at one node has one guess at another, and others at the same counter go on.
func TestWrongCodesCountOnEveryNode(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		c := start(t, db).opened()
		right, wrong := map[string]any{"code": c.ana.code(c.coffee)}, map[string]any{"code": "0000-0000-0000-0000-0"}
		check := func(who *client, purchase map[string]any) *response {
			t.Helper()
			return who.call("POST", c.at("/till/check"), purchase)
		}
		for range wrongCodes {
			check(c.lou, wrong).problem(404, "code_unknown")
		}
		check(c.lou, right).problem(429, "too_many_requests")
		full := c.clock.Now().Add(wrongCodes * (time.Minute / wrongCodes))
		comesTrue(t, "all of them written down", func() bool { return c.countsUntil().Equal(full) })

		there := c.another()
		check(c.lou.elsewhere(there), wrong).problem(404, "code_unknown")
		comesTrue(t, "word of it at the other node", func() bool { return check(c.lou.elsewhere(there), right).status == 429 })
		check(c.kim.elsewhere(there), right).want(200)

		c.clock.pass(2 * time.Minute)
		check(c.lou, right).want(200)
		check(c.lou.elsewhere(there), right).want(200)
		if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			forgotten, err := Prune(ctx, tx, c.clock.Now(), 10)
			if forgotten != 2 {
				t.Errorf("%d of 2 are forgotten", forgotten)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}

// countsUntil is until when the wrong codes of a terminal count, the only one that tried any.
func (c *cafe) countsUntil() (until time.Time) {
	c.t.Helper()
	if err := c.db.Read(c.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		all, err := database.All(ctx, tx, database.Column[int64], `select counts_until from wrong_code where name <> $1`, c.merchant)
		if len(all) == 1 {
			until = time.UnixMicro(all[0]).UTC()
		}
		return err
	}); err != nil {
		c.t.Fatal(err)
	}
	return until
}

// comesTrue waits for what happens beside an answer.
func comesTrue(t *testing.T, what string, is func() bool) {
	t.Helper()
	for begun := time.Now(); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Since(begun) > 20*time.Second {
			t.Fatalf("no sign of %s", what)
		}
	}
}
