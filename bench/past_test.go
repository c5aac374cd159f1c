package main

import (
	"context"
	"io"
	"path/filepath"
	"testing"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// What goes into the tables by the thousand has to be what the rooms themselves would have written: they go on from it, and the
// ledger finds nothing wrong.
func TestThePastIsOneThatCouldHaveBeen(t *testing.T) {
	b := &bench{ctx: t.Context(), out: io.Discard, dir: t.TempDir()}
	w, err := b.newWorld(database.SQLite, false)
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Dir(w.store) != b.dir {
		t.Errorf("the database is %s", w.store)
	}
	if err := b.prepare(w.store, func(r *rooms) error {
		if err := w.live(t.Context(), r, 1); err != nil {
			return err
		}
		if err := ledger.Verify(t.Context(), r.db, func(check ledger.Check) {
			if !check.Holds {
				t.Errorf("%s, %s: %s", check.Name, check.Subject, check.Detail)
			}
		}); err != nil {
			return err
		}
		return r.write(t.Context(), func(ctx context.Context, tx *database.Tx) error { return w.goesOn(ctx, t, tx, r) })
	}); err != nil {
		t.Fatal(err)
	}
}

func (w *world) goesOn(ctx context.Context, t *testing.T, tx *database.Tx, r *rooms) error {
	t.Helper()
	who := w.others[0].UserID
	// The group's first message told that it was made.
	if said, err := r.chats.Say(ctx, tx, who, w.hall, chat.Words{Text: "Still here?"}); err != nil || said.Seq != pastMessages+2 {
		t.Errorf("the next message is the %d. (%v)", said.Seq, err)
	}
	page, err := r.chats.Timeline(ctx, tx, who, w.hall, chat.Window{Limit: 50})
	if err != nil || len(page.Items) != 50 || page.Items[49].Text != "Still here?" {
		t.Errorf("%d messages are on the newest page (%v)", len(page.Items), err)
	}
	cards, _, err := r.payments.List(ctx, tx, who, w.hall, grouppay.StateSettled, "", 10)
	if err != nil || len(cards) != 10 || cards[0].Collected.Minor != pastPayers*atOnce.Split.Each || len(cards[0].Lines) != pastPayers {
		t.Errorf("settled requests: %+v (%v)", cards, err)
	}
	return nil
}
