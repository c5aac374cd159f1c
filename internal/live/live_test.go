package live

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	client "github.com/centrifugal/centrifuge-go"
	"go.uber.org/goleak"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/person"
)

func TestWhatWasMissedArrivesOnceAndInOrder(t *testing.T) {
	each(t, 3, func(w *world) {
		group := w.group(0, 1, 2)
		secret := w.listed(group.ID, 0, 1)
		ana := w.connect(1)
		channel := conversationPrefix + string(group.ID)
		_, seen := ana.look(channel)
		both := func(text string) { w.say(0, group.StreamID, text); w.say(0, secret, "private "+text) }

		both("here")
		ana.awaitPublished("private here")
		if err := ana.Disconnect(); err != nil {
			t.Fatal(err)
		}
		for i := range 5 {
			both(fmt.Sprint("away ", i))
		}
		if err := ana.Connect(); err != nil {
			t.Fatal(err)
		}
		both("back")
		ana.awaitPublished("back")
		ana.awaitPublished("private back")

		w.stop()
		both("down")
		w.start()
		both("up")
		ana.awaitPublished("up")
		ana.awaitPublished("private up")

		inStep(t, ana.published(channel), 2, 10)
		user := ana.published(userPrefix + string(w.users[1]))
		inStep(t, user, user[0], user[0]+8)
		ana.mu.Lock()
		defer ana.mu.Unlock()
		if len(seen.subscribed) != 3 || ana.connects != 3 {
			t.Errorf("connected %d times and subscribed %d times, with two absences", ana.connects, len(seen.subscribed))
		}
		for i, e := range seen.subscribed {
			if i > 0 && !e.Recovered {
				t.Errorf("coming back for the %d. time recovers nothing: %+v", i, e)
			}
		}
	})
}

func TestRacingTransactionsArePublishedInOrder(t *testing.T) {
	each(t, 2, func(w *world) {
		group := w.group(0, 1)
		ana := w.connect(1)
		channel := conversationPrefix + string(group.ID)
		ana.look(channel)
		const writers, posts = 8, 15
		var all sync.WaitGroup
		for i := range writers {
			all.Go(func() {
				for j := range posts {
					w.say(i%2, group.StreamID, fmt.Sprint(i, ".", j))
				}
			})
		}
		all.Wait()
		ana.await("all of them", func() bool { return len(ana.got) > 0 && ana.got[len(ana.got)-1].Seq == 1+writers*posts })
		inStep(t, ana.published(channel), 2, 1+writers*posts)
	})
}

func TestWhoIsNoMemberSeesNoChannel(t *testing.T) {
	each(t, 3, func(w *world) {
		group := w.group(0, 1)
		eve := w.connect(2)
		channels := []string{conversationPrefix + string(group.ID), typingPrefix + string(group.ID), conversationPrefix + "c_none",
			userPrefix + string(w.users[0]), "anything"}
		for _, channel := range channels {
			_, seen := eve.look(channel)
			eve.mu.Lock()
			var refused *client.Error
			if len(seen.subscribed) > 0 || (len(seen.codes) == 0 && !errors.As(seen.err, &refused)) {
				t.Errorf("%s: %+v", channel, seen)
			}
			if refused != nil && refused.Code != 102 {
				t.Errorf("%s: refused as %v, so it exists", channel, refused)
			}
			eve.mu.Unlock()
		}
		w.say(0, group.StreamID, "hello")
		ana := w.connect(1)
		w.say(0, group.StreamID, "again")
		ana.awaitText("again")
		eve.mu.Lock()
		defer eve.mu.Unlock()
		if len(eve.got) != 0 {
			t.Errorf("a stranger received %v", eve.got)
		}
	})
}

func TestRemovedMemberStopsReceivingAtOnce(t *testing.T) {
	each(t, 3, func(w *world) {
		group := w.group(0, 1, 2)
		ana, bo := w.connect(1), w.connect(2)
		channel := conversationPrefix + string(group.ID)
		_, watching := ana.look(channel)
		_, typing := ana.look(typingPrefix + string(group.ID))
		bo.look(channel)
		w.say(0, group.StreamID, "before")
		ana.awaitText("before")
		w.write(func(ctx context.Context, tx *database.Tx) error {
			return w.chat.Remove(ctx, tx, w.users[0], group.ID, w.users[1])
		})
		w.say(0, group.StreamID, "after")
		bo.awaitText("after")
		ana.await("the end of both", func() bool { return len(watching.codes) == 1 && len(typing.codes) == 1 })
		// Whatever was sent to Ana was sent before this answer.
		if _, err := ana.Publish(t.Context(), typingPrefix+string(group.ID), []byte(`{}`)); err == nil {
			t.Error("a former member types")
		}
		ana.mu.Lock()
		defer ana.mu.Unlock()
		if ana.has("after") {
			t.Errorf("a former member received %v", ana.got)
		}
		for _, one := range ana.got {
			if one.Channel == channel && one.Seq > 2 {
				t.Errorf("a former member received %v", one)
			}
		}
		if watching.codes[0] != unsubscribeLeft {
			t.Errorf("unsubscribed with %d", watching.codes[0])
		}
	})
}

// A terminal may be revoked after its handshake and before it can be found among the connected.
func TestPrivateEventsReachTheirAudienceOnly(t *testing.T) {
	each(t, 4, func(w *world) {
		group := w.group(0, 1, 2, 3)
		secret := w.listed(group.ID, 0, 1)
		ana, bo, cy := w.connect(1), w.connect(2), w.connect(3)
		bo.look(conversationPrefix + string(group.ID))
		w.say(0, secret, "private")
		w.say(0, group.StreamID, "open")
		ana.awaitText("private")
		for _, terminal := range []*terminal{ana, bo, cy} {
			terminal.awaitText("open")
		}
		for _, terminal := range []*terminal{bo, cy} {
			terminal.mu.Lock()
			// The news that the group was made may still have reached them, by seq 1.
			if last := terminal.got[len(terminal.got)-1]; terminal.has("private") || last.text != "open" || last.Seq != 2 || last.async == (terminal == bo) {
				t.Errorf("who was not asked received %v; what is on screen is published, what is not comes as a message", terminal.got)
			}
			for _, one := range terminal.got {
				if one.Channel != conversationPrefix+string(group.ID) {
					t.Errorf("who was not asked received %v", one)
				}
			}
			terminal.mu.Unlock()
		}
	})
}

func TestTooFarBehindBeginsAfresh(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	w := newWorld(t, db, 2)
	group := w.group(0, 1)
	ana := w.connect(1)
	_, seen := ana.look(conversationPrefix + string(group.ID))
	if err := ana.Disconnect(); err != nil {
		t.Fatal(err)
	}
	w.write(func(ctx context.Context, tx *database.Tx) error {
		for i := range recoveryLimit + 1 {
			if _, err := w.chat.Post(ctx, tx, chat.Draft{StreamID: group.StreamID, Author: w.users[0], Kind: chat.KindText, Text: fmt.Sprint(i)}); err != nil {
				return err
			}
		}
		return nil
	})
	if err := ana.Connect(); err != nil {
		t.Fatal(err)
	}
	ana.await("the second subscription", func() bool { return len(seen.subscribed) == 2 })
	if last := seen.subscribed[1]; !last.WasRecovering || last.Recovered {
		t.Errorf("so far behind: %+v", last)
	}
}

func TestAnotherDatabaseIsAnotherHistory(t *testing.T) {
	first, second := databasetest.Open(t, database.SQLite), databasetest.Open(t, database.SQLite)
	w := newWorld(t, first, 1)
	w.stop()
	other := newWorld(t, second, 0)
	other.stop()
	server, err := New(t.Context(), second, other.log, other.chat, other.people, "", w.server.log)
	if err != nil {
		t.Fatal(err)
	}
	if server.broker.epoch == w.server.broker.epoch {
		t.Fatal("two databases have one epoch")
	}
	again, err := New(t.Context(), first, w.log, w.chat, w.people, "", w.server.log)
	if err != nil {
		t.Fatal(err)
	}
	if again.broker.epoch != w.server.broker.epoch {
		t.Error("one database has two epochs")
	}
	for _, one := range []*Server{server, again} {
		if err := one.Shutdown(t.Context()); err != nil {
			t.Error(err)
		}
	}
}

// Two commits may be heard of in the other order, before anybody follows the channel.
func TestNewsHeardOfInTheOtherOrder(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	w := newWorld(t, db, 2)
	group := w.group(0, 1)
	ana := w.connect(1)
	w.stop()
	w.say(0, group.StreamID, "one")
	w.say(0, group.StreamID, "two")
	channel := conversationPrefix + string(group.ID)
	server, err := New(t.Context(), db, w.log, w.chat, w.people, "", w.server.log)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = server.Shutdown(context.Background()) }()
	w.address = httpServer(t, w.authenticated(server.Handler()))
	_ = ana.Disconnect()
	ana = w.connect(1)
	for _, seq := range []int64{3, 2} {
		server.Wake(event.Channel(channel), seq)
		for _, news := range server.broker.take() {
			if err := server.catchUp(t.Context(), news); err != nil {
				t.Fatal(err)
			}
		}
	}
	ana.awaitText("one")
	ana.awaitText("two")
}

func TestShutdownLeavesNothingBehind(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	before := goleak.IgnoreCurrent()
	w := newWorld(t, db, 2)
	group := w.group(0, 1)
	ana := w.connect(1)
	ana.look(conversationPrefix + string(group.ID))
	w.say(0, group.StreamID, "hello")
	ana.awaitText("hello")
	w.stop()
	ana.Close()
	w.server.Wake("conversation:late", 1)
	if len(w.server.broker.pending) != 0 {
		t.Error("a server that was shut down gathers news")
	}
	goleak.VerifyNone(t, before)
}

func (w *world) listed(conversation chat.ConversationID, members ...int) (made chat.StreamID) {
	w.Helper()
	w.write(func(ctx context.Context, tx *database.Tx) (err error) {
		var users []person.UserID
		for _, i := range members {
			users = append(users, w.users[i])
		}
		made, err = w.chat.NewListedStream(ctx, tx, conversation, users)
		return err
	})
	return made
}
