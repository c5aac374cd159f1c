package work

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
)

// Friends are measured in the round, and again as soon as they have written to each other.
func TestClosenessFollowsWhatIsWritten(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		h := newHouse(t, db)
		chats := chat.New(h.Pictures, h.Events, h.now)
		worker := New(h.Rooms)
		worker.closenessEvery = 20 * time.Millisecond
		h.run(worker)
		closest := func() int64 { return h.count(`select coalesce(min(score) * count(*) / 2, 0) from closeness`) }
		const group, message, today = 5, 3, 60
		h.eventually("the group they share counts", func() bool { return closest() == group })
		// Nothing but what is written can change it from now on: the next round begins in a day.
		h.write(func(ctx context.Context, tx *database.Tx) error {
			two, err := chats.OpenDirect(ctx, tx, h.ana, h.bo)
			for range 2 {
				if err == nil {
					_, err = chats.Say(ctx, tx, h.bo, two.ID, chat.Words{Text: "Coffee?"})
				}
			}
			return err
		})
		h.eventually("what they write counts", func() bool { return closest() == group+2*message+today })
	})
}

// What is too much to remember is left to the round.
func TestNotEveryTalkIsRemembered(t *testing.T) {
	var heard talks
	for i := range mostTalks + 10 {
		heard.note(event.Conversation(fmt.Sprint(i % (mostTalks + 5))))
	}
	heard.note("user:u_1")
	if all := heard.take(); len(all) != mostTalks {
		t.Errorf("%d are remembered", len(all))
	}
	if again := heard.take(); len(again) != 0 {
		t.Errorf("%d are remembered after they were taken", len(again))
	}
}
