package api

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestSameKeySameAnswerOneEffect(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ana := start(t, db).joins("ana")
		first := ana.post("/wallet/top-ups", map[string]any{"amount": euros(1250)}, keyed("dinner-money")).want(201)
		if first.header.Get("Idempotency-Replayed") != "" {
			t.Error("the first answer says that it was given before")
		}
		ana.clock.pass(time.Hour)
		again := ana.post("/wallet/top-ups", map[string]any{"amount": euros(1250)}, keyed("dinner-money")).want(201)
		if again.header.Get("Idempotency-Replayed") != "true" || string(again.body) != string(first.body) {
			t.Errorf("again: %v %s, at first: %s", again.header, again.body, first.body)
		}
		if got := ana.get("/wallet").text("balances", "0", "posted", "amount"); got != "1250" {
			t.Errorf("the wallet holds %s", got)
		}
	})
}

func TestManyAtOnceWithOneKeyHaveOneEffect(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ana := start(t, db).joins("ana")
		const callers = 20
		answers := make([]*response, callers)
		var all sync.WaitGroup
		for i := range callers {
			all.Go(func() {
				answers[i] = ana.post("/wallet/top-ups", map[string]any{"amount": euros(700)}, keyed("all-at-once"))
			})
		}
		all.Wait()
		fresh := 0
		for _, answer := range answers {
			answer.want(201)
			if answer.header.Get("Idempotency-Replayed") == "" {
				fresh++
			}
			if string(answer.body) != string(answers[0].body) {
				t.Errorf("different answers: %s and %s", answer.body, answers[0].body)
			}
		}
		if fresh != 1 {
			t.Errorf("%d of them say that they were the first", fresh)
		}
		if got := len(ana.get("/wallet/EUR/statement").items()); got != 1 {
			t.Errorf("the statement has %d entries", got)
		}
	})
}

func TestKeyOfAnotherRequestIsRefused(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		ana := s.joins("ana")
		ana.post("/wallet/top-ups", map[string]any{"amount": euros(1250)}, keyed("key-of-ana")).want(201)
		ana.post("/wallet/top-ups", map[string]any{"amount": euros(1251)}, keyed("key-of-ana")).problem(422, "idempotency_key_reused")
		ana.post("/wallet/withdrawals", map[string]any{"amount": euros(1250)}, keyed("key-of-ana")).problem(422, "idempotency_key_reused")
		// Somebody else's key is their own.
		bo := s.joins("bo")
		if got := bo.post("/wallet/top-ups", map[string]any{"amount": euros(1)}, keyed("key-of-ana")).want(201).text("posted", "amount"); got != "1" {
			t.Errorf("bo got %s", got)
		}
	})
}

func TestPostNeedsAKey(t *testing.T) {
	ana := start(t, databasetest.Open(t, database.SQLite)).joins("ana")
	for _, key := range []string{"", "seven77", strings.Repeat("k", 201)} {
		ana.post("/wallet/top-ups", map[string]any{"amount": euros(1)}, keyed(key)).problem(400, "idempotency_key_missing")
	}
	// What is repeatable by nature may go without.
	ana.patch("/me", map[string]any{"about": "Climbs."}).want(200)
}

func TestWhatFailedLeavesNoKey(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ana := start(t, db).joins("ana")
		withdraw := func() *response {
			return ana.post("/wallet/withdrawals", map[string]any{"amount": euros(500)}, keyed("when-there-is-money"))
		}
		withdraw().problem(409, "insufficient_funds")
		ana.post("/wallet/top-ups", map[string]any{"amount": euros(500)}).want(201)
		if withdraw().want(201).header.Get("Idempotency-Replayed") != "" {
			t.Error("the failure was kept")
		}
	})
}

// The link of an invitation is given again with its key, and cannot be read in the database.
func TestKeptAnswersAreSealed(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ana := start(t, db).joins("ana")
		first := ana.post("/invitations", map[string]any{"note": "For Kim"}, keyed("for-kim-and-only-kim")).want(201)
		again := ana.post("/invitations", map[string]any{"note": "For Kim"}, keyed("for-kim-and-only-kim")).want(201)
		if again.text("url") != first.text("url") {
			t.Errorf("another link: %s and %s", again.body, first.body)
		}
		_, token, _ := strings.Cut(first.text("url"), "#")
		err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			var key, body string
			err := tx.QueryRow(ctx, `select key, body from idempotency`).Scan(&key, &body)
			if token == "" || body == "" || strings.Contains(body, token) || strings.Contains(key, "kim") {
				t.Errorf("key %q, body %q, token %q", key, body, token)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestOldKeysAreForgotten(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		ana := start(t, db).joins("ana")
		topUp := func(key string) {
			ana.post("/wallet/top-ups", map[string]any{"amount": euros(100)}, keyed(key)).want(201)
		}
		topUp("an-old-key")
		ana.clock.pass(KeysKept + time.Second)
		topUp("a-new-key")
		prune := func(limit int) (pruned int64) {
			err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) (err error) {
				pruned, err = PruneKeys(ctx, tx, ana.clock.Now().Add(-KeysKept), limit)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return pruned
		}
		if got := prune(10); got != 1 {
			t.Errorf("%d keys pruned", got)
		}
		topUp("a-new-key")
		if got := ana.get("/wallet").text("balances", "0", "posted", "amount"); got != "200" {
			t.Errorf("the wallet holds %s", got)
		}
	})
}
