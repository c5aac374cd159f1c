package live

import (
	"context"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/live/redistest"
	"github.com/trilby-chat/trilby/internal/person"
)

// every says how often a node looks for itself and says that it is there. An hour means that what arrives was told.
func every(long time.Duration) Option { return func(s *Server) { s.every = long } }

// carried puts something between a node and what carries its words.
func carried(wrap func(Carrier) Carrier) Option {
	return func(s *Server) { s.carrier = wrap(s.db.Notices("trilby")) }
}

// lossy loses some of the words that are sent, and hears nothing while it is deaf.
type lossy struct {
	Carrier
	loses func(word string) bool
	deaf  <-chan struct{}
}

func (l *lossy) Send(ctx context.Context, words []string) error {
	var kept []string
	for _, word := range words {
		if l.loses == nil || !l.loses(word) {
			kept = append(kept, word)
		}
	}
	return l.Carrier.Send(ctx, kept)
}

func (l *lossy) Listen(ctx context.Context, begun func(), hear func(string)) error {
	if l.deaf != nil {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-l.deaf:
		}
	}
	return l.Carrier.Listen(ctx, begun, hear)
}

func isNews(word string) bool { return strings.Contains(word, `"wakes"`) }

// nodes are several nodes of one service on PostgreSQL, each with connections of its own to the database.
func nodes(t *testing.T, people int, options ...[]Option) []*world {
	t.Helper()
	databases := databasetest.Nodes(t, database.Postgres, len(options))
	all := []*world{newWorld(t, databases[0], people, options[0]...)}
	for i := 1; i < len(options); i++ {
		all = append(all, all[0].another(databases[i], options[i]...))
	}
	return all
}

// eachCarrier runs a test with every way in which nodes wake each other.
func eachCarrier(t *testing.T, run func(t *testing.T, through Option)) {
	t.Helper()
	t.Run("postgres", func(t *testing.T) { run(t, ThroughRedis("")) })
	t.Run("redis", func(t *testing.T) { run(t, ThroughRedis(redistest.Start(t).URL())) })
	t.Run("redis cluster", func(t *testing.T) { run(t, ThroughRedis(redistest.Cluster(t))) })
}

func TestNewsCrossesToTheTerminalsOfOtherNodes(t *testing.T) {
	eachCarrier(t, func(t *testing.T, through Option) {
		told := []Option{through, every(time.Hour)}
		all := nodes(t, 4, told, told)
		here, there := all[0], all[1]
		group := here.group(0, 1, 2, 3)
		secret := here.listed(group.ID, 0, 2)
		ana, bo, cy := here.connect(1), there.connect(2), there.connect(3)
		channel := conversationPrefix + string(group.ID)
		ana.look(typingPrefix + string(group.ID))
		bo.look(channel)
		bo.look(typingPrefix + string(group.ID))

		here.say(0, group.StreamID, "open")
		here.say(0, secret, "private")
		bo.awaitPublished("open")
		bo.awaitPublished("private")
		cy.awaitText("open")
		there.say(2, group.StreamID, "back")
		ana.awaitText("back")

		if _, err := ana.Publish(t.Context(), typingPrefix+string(group.ID), []byte(`{}`)); err != nil {
			t.Fatal(err)
		}
		typing := `{"conversation_id":"` + string(group.ID) + `","user_id":"` + string(here.users[1]) + `"}`
		for _, terminal := range []*terminal{ana, bo} {
			terminal.await("typing", func() bool {
				return len(terminal.got) > 0 && terminal.got[len(terminal.got)-1].Kind == "typing" && string(terminal.got[len(terminal.got)-1].Data) == typing
			})
		}
		cy.mu.Lock()
		defer cy.mu.Unlock()
		for _, one := range cy.got {
			if one.text == "private" || one.Kind == "typing" {
				t.Errorf("who is not meant received %v", one)
			}
		}
	})
}

func TestWhoIsCutOffIsCutOffOnEveryNode(t *testing.T) {
	told := []Option{every(time.Hour)}
	all := nodes(t, 3, told, told)
	here, there := all[0], all[1]
	group := here.group(0, 1, 2)
	ana, phone, bo := there.connect(1), there.connectAs(here.signIn(1).Token), there.connect(2)
	channel := conversationPrefix + string(group.ID)
	_, watching := ana.look(channel)
	bo.look(channel)
	here.say(0, group.StreamID, "before")
	ana.awaitText("before")

	here.write(func(ctx context.Context, tx *database.Tx) error {
		return here.chat.Remove(ctx, tx, here.users[0], group.ID, here.users[1])
	})
	here.say(0, group.StreamID, "after")
	bo.awaitText("after")
	ana.await("the end of the conversation", func() bool { return len(watching.codes) == 1 && watching.codes[0] == unsubscribeLeft })

	here.write(func(ctx context.Context, tx *database.Tx) error {
		return here.people.RevokeTerminal(ctx, tx, person.Actor{UserID: here.users[1]}, here.sessions[1].Actor.TerminalID)
	})
	ana.await("the end of the connection", func() bool { return len(ana.codes) == 1 && ana.codes[0] == Revoked })
	for _, terminal := range []*terminal{ana, phone} {
		terminal.mu.Lock()
		if terminal.has("after") {
			t.Error("a former member heard what was said after")
		}
		if terminal == phone && len(terminal.codes) != 0 {
			t.Errorf("another terminal of theirs was cut off: %v", terminal.codes)
		}
		terminal.mu.Unlock()
	}
}

// door stands before the nodes, as a proxy does, and leads to one of them.
type door struct {
	address string

	mu    sync.Mutex
	to    string
	lines []net.Conn
}

func newDoor(t *testing.T, to string) *door {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	d := &door{address: listener.Addr().String(), to: to}
	t.Cleanup(func() { _ = listener.Close(); d.turn("") })
	go func() {
		for {
			line, err := listener.Accept()
			if err != nil {
				return
			}
			d.lead(line)
		}
	}()
	return d
}

func (d *door) lead(line net.Conn) {
	d.mu.Lock()
	defer d.mu.Unlock()
	onward, err := net.Dial("tcp", d.to)
	if err != nil {
		_ = line.Close()
		return
	}
	d.lines = append(d.lines, line, onward)
	for _, way := range [][2]net.Conn{{line, onward}, {onward, line}} {
		go func() {
			_, _ = io.Copy(way[0], way[1])
			_, _ = way[0].Close(), way[1].Close()
		}()
	}
}

// turn cuts all lines, without a word to either end, and leads to another node.
func (d *door) turn(to string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.to = to
	for _, line := range d.lines {
		_ = line.Close()
	}
	d.lines = nil
}

// A terminal is thrown from node to node while both of them write: it is given everything, once and in order.
func TestATerminalThatChangesNodesMissesNothing(t *testing.T) {
	told := []Option{every(time.Hour)}
	all := nodes(t, 2, told, told)
	group := all[0].group(0, 1)
	secret := all[0].listed(group.ID, 0, 1)
	entrance := newDoor(t, all[0].address)
	ana := all[0].connectTo(entrance.address, all[0].sessions[1].Token)
	channel := conversationPrefix + string(group.ID)
	_, seen := ana.look(channel)

	const moves, posts = 6, 10
	for move := range moves {
		var writing sync.WaitGroup
		for i, node := range all {
			writing.Go(func() {
				for j := range posts {
					node.say(0, group.StreamID, fmt.Sprint(move, ".", i, ".", j))
				}
				node.say(0, secret, fmt.Sprint("private ", move, ".", i))
			})
		}
		entrance.turn(all[(move+1)%2].address)
		writing.Wait()
		// The client's own code races with itself when it is cut off while it subscribes.
		ana.await("the subscription", func() bool { return len(seen.subscribed) == move+2 })
	}
	all[0].say(0, group.StreamID, "last")
	all[0].say(0, secret, "last of all")
	ana.awaitPublished("last")
	ana.awaitPublished("last of all")
	inStep(t, ana.published(channel), 2, 2+2*moves*posts)
	user := ana.published(userPrefix + string(all[0].users[1]))
	inStep(t, user, user[0], user[0]+2*moves)
}

// Nobody tells the other node anything: it finds out by itself, and the order stays.
func TestNewsThatNobodyTellsIsFound(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		mute := func(s *Server) { s.every = 20 * time.Millisecond; s.alone = true }
		here := newWorld(t, db, 2, mute)
		there := here.another(db, mute)
		group := here.group(0, 1)
		channel := conversationPrefix + string(group.ID)
		ana := there.connect(1)
		ana.look(channel)
		secret := here.listed(group.ID, 0, 1)
		for i := range 5 {
			here.say(0, group.StreamID, fmt.Sprint(i))
			here.say(0, secret, fmt.Sprint("private ", i))
		}
		ana.awaitPublished("4")
		ana.awaitPublished("private 4")
		inStep(t, ana.published(channel), 2, 6)
		here.write(func(ctx context.Context, tx *database.Tx) error {
			return here.people.RevokeTerminal(ctx, tx, person.Actor{UserID: here.users[1]}, here.sessions[1].Actor.TerminalID)
		})
		ana.await("the end of the connection", func() bool { return len(ana.codes) == 1 && ana.codes[0] == Revoked })
	})
}

// A node that could not hear looks back when it can, also for conversations that nobody there has on screen.
func TestADeafNodeLooksBackWhenItHears(t *testing.T) {
	opened := make(chan struct{})
	silent := carried(func(c Carrier) Carrier { return &lossy{Carrier: c, loses: isNews} })
	deaf := carried(func(c Carrier) Carrier { return &lossy{Carrier: c, deaf: opened} })
	all := nodes(t, 2, []Option{every(time.Hour), silent}, []Option{every(time.Hour), deaf})
	ana := all[1].connect(1)
	group := all[0].group(0, 1)
	all[0].say(0, group.StreamID, "unheard")
	close(opened)
	ana.awaitText("unheard")
}

// A node that dies between a commit and its word is missed, and what it did not tell is looked for.
func TestWhatADeadNodeDidNotTellIsFound(t *testing.T) {
	var dead atomic.Bool
	dying := carried(func(c Carrier) Carrier {
		return &lossy{Carrier: c, loses: func(word string) bool { return dead.Load() || isNews(word) }}
	})
	beat := every(40 * time.Millisecond)
	all := nodes(t, 2, []Option{beat, dying}, []Option{beat})
	ana := all[1].connect(1)
	group := all[0].group(0, 1)
	awaitThat(t, "each other", func() bool { return !all[0].heard(all[1]).IsZero() && !all[1].heard(all[0]).IsZero() })
	all[0].say(0, group.StreamID, "untold")
	said := time.Now()
	awaitThat(t, "a sign of life after that", func() bool { return all[1].heard(all[0]).After(said) })
	dead.Store(true)
	ana.awaitText("untold")
}

// The connection by which a node hears the others breaks, and so does Redis: news is a little late, and then crosses again.
func TestAfterAnInterruptionNodesHearEachOtherAgain(t *testing.T) {
	t.Run("postgres", func(t *testing.T) {
		told := []Option{every(time.Hour)}
		all := nodes(t, 2, told, told)
		group := all[0].group(0, 1)
		ana := all[1].connect(1)
		ana.look(conversationPrefix + string(group.ID))
		for i := range 3 {
			awaitThat(t, "both nodes to listen", func() bool { return interrupt(all[0]) == 2 })
			all[0].say(0, group.StreamID, fmt.Sprint(i))
			ana.awaitPublished(fmt.Sprint(i))
		}
	})
	t.Run("redis", func(t *testing.T) {
		server := redistest.Start(t)
		told := []Option{ThroughRedis(server.URL()), every(100 * time.Millisecond)}
		all := nodes(t, 2, told, told)
		group := all[0].group(0, 1)
		ana := all[1].connect(1)
		ana.look(conversationPrefix + string(group.ID))
		all[0].say(0, group.StreamID, "with")
		ana.awaitPublished("with")
		server.Stop()
		all[0].say(0, group.StreamID, "without")
		ana.awaitPublished("without")
		server.Restart()
		restarted := time.Now()
		awaitThat(t, "the other node", func() bool { return all[1].heard(all[0]).After(restarted) })
		inStep(t, ana.published(conversationPrefix+string(group.ID)), 2, 3)
	})
}

// heard tells when this node heard another last.
func (w *world) heard(other *world) time.Time {
	r := w.server.relay
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.others[other.server.relay.node]
}

// interrupt breaks the connections that listen, and tells how many there were.
func interrupt(w *world) (broken int) {
	w.Helper()
	w.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.QueryRow(ctx, `select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
			where datname = current_database() and query like 'listen %'`).Scan(&broken)
	})
	return broken
}
