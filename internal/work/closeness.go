package work

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
)

const (
	// closenessEvery is how soon it counts that two people have written to each other.
	closenessEvery = 5 * time.Second
	// roundBatch is how many friendships are measured each time besides: so many that a million take three hours.
	roundBatch = 500
	talksBatch = 100
	mostTalks  = 10_000
)

// talks are the conversations in which something was said lately. What is said when there are too many, or before the program
// ends, is found by the round that goes through all friendships.
type talks struct {
	mu sync.Mutex
	in map[chat.ConversationID]bool
}

func (t *talks) note(channel event.Channel) {
	conversation, is := strings.CutPrefix(string(channel), string(event.Conversation("")))
	if !is {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.in == nil {
		t.in = map[chat.ConversationID]bool{}
	}
	if len(t.in) < mostTalks {
		t.in[chat.ConversationID(conversation)] = true
	}
}

func (t *talks) take() []chat.ConversationID {
	t.mu.Lock()
	defer t.mu.Unlock()
	all := make([]chat.ConversationID, 0, len(t.in))
	for one := range t.in {
		all = append(all, one)
	}
	t.in = nil
	slices.Sort(all)
	return all
}

// closeness keeps how close friends are, behind the messages' backs: of those who have talked, and of everybody in turn.
func (w *Worker) closeness(ctx context.Context) {
	ticker := time.NewTicker(w.closenessEvery)
	defer ticker.Stop()
	for {
		for some := range slices.Chunk(w.talked.take(), talksBatch) {
			w.measure(ctx, func(ctx context.Context, tx *database.Tx) error { return w.rooms.Referrals.Talked(ctx, tx, some) })
		}
		w.measure(ctx, func(ctx context.Context, tx *database.Tx) error {
			_, err := w.rooms.Referrals.Round(ctx, tx, roundBatch)
			return err
		})
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

func (w *Worker) measure(ctx context.Context, do database.Func) {
	const what = "measuring closeness"
	if _, err := w.inTurn(ctx, what, do); err != nil && ctx.Err() == nil {
		w.rooms.Log.Error("work failed; it is tried again", "work", what, "error", err)
	}
}
