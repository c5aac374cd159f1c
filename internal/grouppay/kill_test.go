package grouppay

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/person"
)

// The environment of the process that is killed: which database, and whom it acts for.
const (
	killedDatabase = "GROUPPAY_KILLED_DATABASE"
	killedScene    = "GROUPPAY_KILLED_SCENE"
)

// A process that posts, answers and confirms is killed at random moments. Every answer it acknowledged is there, no money
// is in between, and what is open can still be settled.
func TestKilledInTheMiddle(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			url := databasetest.URL(t, engine)
			db := reopen(t, url)
			if err := db.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			s := newScene(t, db)
			for range 5 {
				acknowledged := killed(t, url, s)
				s.wantAcknowledged(acknowledged)
			}
			var all []RequestID
			s.read(func(ctx context.Context, tx *database.Tx) (err error) {
				all, err = database.All(ctx, tx, database.Column[RequestID], `select request_id from payment_request`)
				return err
			})
			if len(all) == 0 {
				t.Fatal("it was killed before it did anything; nothing was tested")
			}
			total := int64(0)
			for _, id := range all {
				s.wantKept(id)
				if card := s.must(s.load(s.ana, id)); card.State == StateOpen {
					s.must(s.cancel(s.ana, id))
				}
			}
			for _, user := range []person.UserID{s.ana, s.bo, s.chi, s.dee, s.eli, s.flo, s.gus} {
				available, held := s.balance(user)
				if total += available; held != 0 {
					t.Errorf("%s has %d held for nothing", user, held)
				}
			}
			if total != 7*purse {
				t.Errorf("the group had %d and has %d", 7*purse, total)
			}
		})
	}
}

func reopen(t testing.TB, url string) *database.DB {
	db, err := database.Open(context.Background(), url, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// killed runs the busy process, kills it, and gives what it had acknowledged.
func killed(t *testing.T, url string, s *scene) (acknowledged []string) {
	t.Helper()
	busy := exec.Command(os.Args[0], "-test.run=^TestBusyUntilKilled$")
	busy.Env = append(os.Environ(), killedDatabase+"="+url, killedScene+"="+strings.Join([]string{
		string(s.group), string(s.ana), string(s.bo), string(s.chi), string(s.dee)}, ","))
	out, err := busy.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := busy.Start(); err != nil {
		t.Fatal(err)
	}
	after := 5 + rand.IntN(40)
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		acknowledged = append(acknowledged, lines.Text())
		if len(acknowledged) == after {
			// Not at the same point of what it does each time.
			time.Sleep(time.Duration(rand.IntN(4000)) * time.Microsecond)
			_ = busy.Process.Kill()
		}
	}
	_ = busy.Wait()
	if len(acknowledged) < after {
		t.Fatalf("the process ended by itself after %q", acknowledged)
	}
	return acknowledged
}

// wantAcknowledged checks that what was told to somebody is so: the state of their line, or that the request was settled.
func (s *scene) wantAcknowledged(acknowledged []string) {
	s.Helper()
	last := map[string]string{}
	settled := map[string]bool{}
	for _, told := range acknowledged {
		var id, who, state string
		if n, _ := fmt.Sscan(told, &id, &who, &state); n != 3 {
			continue // cut off by the kill
		}
		last[id+" "+who] = state
		settled[id] = settled[id] || State(state) == StateSettled
	}
	for line, state := range last {
		id, who, _ := strings.Cut(line, " ")
		card := s.must(s.load(s.ana, RequestID(id)))
		for _, l := range card.Lines {
			// An acceptance may have become a payment since, by a confirmation whose word was cut off.
			paid := l.State == Paid && state == string(Accepted)
			if string(l.User.ID) == who && string(l.State) != state && !paid {
				s.Errorf("%s told %s %q and has %q", id, who, state, l.State)
			}
		}
		if settled[id] && card.State != StateSettled {
			s.Errorf("%s was told to be settled and is %s", id, card.State)
		}
	}
}

// TestBusyUntilKilled is the process that TestKilledInTheMiddle kills; on its own it has nothing to do.
func TestBusyUntilKilled(t *testing.T) {
	url := os.Getenv(killedDatabase)
	if url == "" {
		return
	}
	s := rooms(t, reopen(t, url))
	names := strings.Split(os.Getenv(killedScene), ",")
	_, _ = fmt.Sscan(names[0], &s.group)
	s.ana = person.UserID(names[1])
	payers := []person.UserID{person.UserID(names[2]), person.UserID(names[3]), person.UserID(names[4])}
	for {
		card := s.post(s.dinner(func(d *Draft) { d.Total, d.Terms.Selection.UserIDs = eur(1_00), payers }))
		for _, user := range payers {
			card = s.must(s.accept(user, card.ID, Yes{}))
			fmt.Println(card.ID, user, Accepted)
		}
		s.must(s.confirm(s.ana, card.ID, card.Version))
		fmt.Println(card.ID, "-", StateSettled)
	}
}
