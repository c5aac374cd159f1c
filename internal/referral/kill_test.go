package referral

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
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// The environment of the process that is killed: which database, and of which offers.
const (
	killedDatabase = "REFERRAL_KILLED_DATABASE"
	killedOffers   = "REFERRAL_KILLED_OFFERS"
)

// A process that claims, redeems, reverses and settles is killed at random moments. What it acknowledged is there, what must
// always hold does, and everything can be brought to its end.
func TestKilledInTheMiddle(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			url := databasetest.URL(t, engine)
			db := reopen(t, url)
			if err := db.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			s := newScene(t, db)
			many := func(d *CampaignDraft) { d.Supply.PerUser = 1000 }
			w := &world{scene: s, offers: []offer.ID{
				s.publish(s.coffee(many), 100_00),
				s.publish(s.coffee(many, func(d *CampaignDraft) { d.Rules.Rewards.On, d.Rules.Rewards.PendingDays = OnEveryRedemption, 1 }), 100_00),
			}}
			for _, id := range w.offers {
				s.share(s.ana, s.mine(s.ana, id), s.bo)
			}
			for range kills() {
				for _, told := range killed(t, url, w.offers) {
					s.wantAcknowledged(told)
				}
				s.sound()
			}
			s.clock.pass(time.Duration(s.count(`select max(created_at) from reward`)-s.clock.now().UnixMicro()) * time.Microsecond)
			w.wantNothingLeftOver()
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
	db, err := database.Open(context.Background(), url, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// killed runs the busy process, kills it, and gives what it had acknowledged.
func killed(t *testing.T, url string, offers []offer.ID) (acknowledged []string) {
	t.Helper()
	busy := exec.Command(os.Args[0], "-test.run=^TestBusyUntilKilled$")
	busy.Env = append(os.Environ(), killedDatabase+"="+url, fmt.Sprintf("%s=%s %s", killedOffers, offers[0], offers[1]))
	out, err := busy.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := busy.Start(); err != nil {
		t.Fatal(err)
	}
	after := 8 + rand.IntN(30)
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

// wantAcknowledged checks that what was told to somebody is so.
func (s *scene) wantAcknowledged(told string) {
	s.Helper()
	words := strings.Fields(told)
	if len(words) != 2 {
		return // cut off by the kill
	}
	query := map[string]string{
		"claimed":  `select count(*) from voucher v join referral r on r.voucher_id = v.voucher_id where v.voucher_id = $1 and v.state <> 'reserved'`,
		"redeemed": `select count(*) from redemption where redemption_id = $1`,
		"reversed": `select count(*) from redemption where redemption_id = $1 and state = 'reversed'`,
		"settled":  `select count(*) from reward where reward_id = $1 and state in ('paid', 'reversed') and transfer_id is not null`,
	}[words[0]]
	if query == "" {
		s.Fatalf("the process says %q", told)
	}
	if s.count(query, words[1]) != 1 {
		s.Errorf("acknowledged and lost: %s", told)
	}
}

// TestBusyUntilKilled is the process that TestKilledInTheMiddle kills; on its own it has nothing to do.
func TestBusyUntilKilled(t *testing.T) {
	url := os.Getenv(killedDatabase)
	if url == "" {
		return
	}
	s := rooms(t, reopen(t, url))
	for handle, user := range s.cast() {
		*user = person.UserID(s.strings(`select user_id from person where handle = $1`, handle)[0])
	}
	s.cafe = offer.MerchantID(s.strings(`select merchant_id from merchant`)[0])
	s.till = got(s, func(ctx context.Context, tx *database.Tx) (offer.Teller, error) {
		return s.offers.Teller(ctx, tx, s.kim, s.cafe)
	})
	// It goes on where the one before it was killed.
	s.clock.pass(time.Duration(max(0, s.count(`select coalesce(max(created_at), 0) from reward`)-s.clock.now().UnixMicro())) * time.Microsecond)
	offers := strings.Fields(os.Getenv(killedOffers))
	for turn := 0; ; turn++ {
		held := s.claim(s.bo, offer.ID(offers[turn%2]), asNamed)
		fmt.Println("claimed", held.ID)
		done := s.redeem(held, 0)
		fmt.Println("redeemed", done.ID)
		if turn%4 > 1 {
			s.reverse(done)
			fmt.Println("reversed", done.ID)
		}
		for _, reward := range got(s, func(ctx context.Context, tx *database.Tx) ([]RewardID, error) { return s.ref.Due(ctx, tx, 5) }) {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.ref.Settle(ctx, tx, reward) })
			fmt.Println("settled", reward)
		}
		s.clock.pass(6 * time.Hour)
	}
}
