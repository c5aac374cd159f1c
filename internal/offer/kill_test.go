package offer

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/person"
)

// The environment of the process that is killed: which database, and whom it acts for.
const (
	killedDatabase = "OFFER_KILLED_DATABASE"
	killedScene    = "OFFER_KILLED_SCENE"
)

// A process in which three guests claim, use and are given back is killed at random moments. Every answer it acknowledged is
// there, what must always hold holds, and what was claimed can still be used.
func TestKilledInTheMiddle(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			url := databasetest.URL(t, engine)
			db := reopen(t, url)
			if err := db.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			s := newScene(t, db)
			id := s.publish(card(fromBudget, unboundedly), till)
			told := map[string]string{}
			for range kills() {
				s.killed(url, id, told)
				s.wantAcknowledged(told)
				s.wantKept(true)
			}
			done := s.redeemed(spent(s.claimed(s.ana, id).Code, -1))
			if done.Value != eur(10_00) {
				t.Errorf("redeemed %+v", done)
			}
			s.clock.pass(40 * 24 * time.Hour)
			s.must(s.expire())
			s.steps(s.offers.End, id)
			if b := s.offer(id).Budget; b.Held.Minor != 0 || b.Available.Minor != 0 || s.account() != till {
				t.Errorf("when all is over the budget is %+v, and the café has %d", b, s.account())
			}
			s.wantKept(true)
		})
	}
}

// kills is how often the process is killed; SOAK_KILLS asks for more.
func kills() int {
	if many, err := strconv.Atoi(os.Getenv("SOAK_KILLS")); err == nil {
		return many
	}
	return 2
}

func reopen(t testing.TB, url string) *database.DB {
	t.Helper()
	db, err := database.Open(context.Background(), url, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// killed runs the busy process, kills it, and adds to what was told: of each voucher and redemption, the last word.
func (s *scene) killed(url string, id ID, told map[string]string) {
	s.Helper()
	busy := exec.Command(os.Args[0], "-test.run=^TestBusyUntilKilled$")
	busy.Env = append(os.Environ(), killedDatabase+"="+url, killedScene+"="+strings.Join([]string{
		string(id), string(s.cafe), string(s.cleo), string(s.ana), string(s.bo), string(s.chi)}, ","))
	out, err := busy.StdoutPipe()
	s.must(err)
	s.must(busy.Start())
	after, heard := 10+rand.IntN(30), 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		var subject, word string
		if n, _ := fmt.Sscan(lines.Text(), &subject, &word); n == 2 && strings.HasSuffix(lines.Text(), ".") {
			told[subject] = strings.TrimSuffix(word, ".")
		}
		if heard++; heard == after {
			// Not at the same point of what it does each time.
			time.Sleep(time.Duration(rand.IntN(4000)) * time.Microsecond)
			_ = busy.Process.Kill()
		}
	}
	if _ = busy.Wait(); heard < after {
		s.Fatalf("the process ended by itself after %d words", heard)
	}
}

// wantAcknowledged checks that what was told to somebody is so, but for what may have followed and was cut off.
func (s *scene) wantAcknowledged(told map[string]string) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		for subject, word := range told {
			if strings.HasPrefix(subject, "v_") {
				if v, err := s.offers.Held(ctx, tx, VoucherID(subject)); err != nil || v.State != VoucherActive && v.State != VoucherUsed {
					s.Errorf("%s was told to be claimed and is %q, %v", subject, v.State, err)
				}
				continue
			}
			done, err := s.offers.Redemption(ctx, tx, s.cafe, RedemptionID(subject))
			if err != nil || word == "reversed" && done.State != word {
				s.Errorf("%s was told to be %s and is %q, %v", subject, word, done.State, err)
			}
		}
		return nil
	})
	if len(told) == 0 {
		s.Error("nobody was told anything; nothing was tested")
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
	s.cafe, s.cleo = MerchantID(names[1]), person.UserID(names[2])
	var group sync.WaitGroup
	for _, guest := range names[3:] {
		group.Go(func() {
			for {
				v := s.claimed(person.UserID(guest), ID(names[0]))
				fmt.Println(v.ID, "claimed.")
				part := s.redeemed(Purchase{Code: v.Code, Use: some(4_00)})
				fmt.Println(part.ID, "done.")
				_, err := s.reverse(part.ID)
				s.must(err)
				fmt.Println(part.ID, "reversed.")
				fmt.Println(s.redeemed(ordered(string(v.ID), spent(v.Code, 1+rand.Int64N(20_00)))).ID, "done.")
			}
		})
	}
	group.Wait()
}
