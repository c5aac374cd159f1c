package api

import (
	"sync"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// Calls that are done together have one effect for each key as well, and one that is refused disturbs no other.
func TestGatheredCallsWithOneKeyHaveOneEffect(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		g := start(t, db).table()
		request := "/requests/" + g.ask([]*client{g.bo, g.chi}).text("id")
		var all sync.WaitGroup
		answers, refusals := make([]*response, 30), make([]*response, 10)
		for i := range answers {
			all.Go(func() { answers[i] = g.bo.post(request+"/accept", map[string]any{}, keyed("bo-says-yes")) })
		}
		for i := range refusals {
			all.Go(func() { refusals[i] = g.dee.post(request+"/accept", map[string]any{}) })
		}
		all.Wait()
		fresh := 0
		for _, answer := range answers {
			if answer.want(200).header.Get("Idempotency-Replayed") == "" {
				fresh++
			}
			if string(answer.body) != string(answers[0].body) {
				t.Errorf("different answers: %s and %s", answer.body, answers[0].body)
			}
		}
		if fresh != 1 {
			t.Errorf("%d of them say that they were the first", fresh)
		}
		for _, refusal := range refusals {
			refusal.problem(404, "not_found")
		}
		if card := g.ana.get(request).want(200); card.text("version") != "2" || card.text("accepted") != "1" {
			t.Errorf("after one answer: %s", card.body)
		}
		g.bo.post(request+"/decline", nil, keyed("bo-says-yes")).problem(422, "idempotency_key_reused")
	})
}
