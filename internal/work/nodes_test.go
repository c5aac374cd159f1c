package work

import (
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// elsewhere is a worker on another node: what happens at this one it does not hear.
func (h *house) elsewhere(db *database.DB) *Worker {
	rooms := h.Rooms
	rooms.DB, rooms.Events = db, event.NewLog(h.now)
	return New(rooms)
}

func TestEachPieceOfWorkIsDoneOnceThoughEveryNodeWorks(t *testing.T) {
	const nodes, requests = 3, 30
	databases := databasetest.Nodes(t, database.Postgres, nodes)
	h := newHouse(t, databases[0])
	for range requests / 4 {
		h.topUp() // for four of them at worst
	}
	due := h.now().Add(time.Hour)
	asked := make([]grouppay.RequestID, requests)
	for i := range asked {
		asked[i] = h.ask(due)
	}
	before := h.count(`select count(*) from ledger_transfer`)
	h.pass(24 * time.Hour)
	for _, db := range databases {
		h.run(h.elsewhere(db))
	}
	for _, request := range asked {
		h.eventually("each request is settled", func() bool { return h.state(request) == grouppay.StateSettled })
	}
	h.eventually("everything is sealed", func() bool { return h.count(`select count(*) from ledger_unsealed`) == 0 })
	if paid := h.count(`select count(*) from ledger_transfer`) - before; paid != requests {
		t.Errorf("%d payments for %d requests", paid, requests)
	}
	if err := ledger.Verify(t.Context(), h.DB, func(check ledger.Check) {
		if !check.Holds {
			t.Errorf("%+v", check)
		}
	}); err != nil {
		t.Error(err)
	}
	if log := h.log.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("they were in each other's way: %s", log)
	}
}

// The node that took the request in is gone; the one that is left was told nothing.
func TestADeadlineIsMetThoughItsNodeIsGone(t *testing.T) {
	databases := databasetest.Nodes(t, database.Postgres, 2)
	h := newHouse(t, databases[0])
	left := h.elsewhere(databases[1])
	left.deadlineEvery = 100 * time.Millisecond
	h.run(left)
	request := h.ask(h.now().Add(time.Second))
	h.eventually("the request is settled", func() bool { return h.state(request) == grouppay.StateSettled })
}
