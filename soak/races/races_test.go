package races

import (
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// settings are where towns stand.
var settings = []struct {
	name   string
	engine database.Engine
	nodes  int
	// seeds are of towns that every test founds: one to begin with, and those that have failed once.
	seeds []uint64
}{
	{"sqlite", database.SQLite, 1, []uint64{1}},
	{"postgres", database.Postgres, 1, []uint64{2}},
	{"two nodes", database.Postgres, 2, []uint64{3}},
}

// soakFor names the environment variable by which the races go on, with seeds of their own, for so long in all.
const soakFor = "SOAK_FOR"

// count is how much was raced, over many towns.
type count struct {
	deeds, histories, unknown atomic.Int64
	// What was done at least once, rather than refused.
	done sync.Map
}

// undone is what has been refused whenever it was tried.
func (c *count) undone() (never []what) {
	for _, one := range []what{accepts, declines, looks, joins, meets, claimed, redeemed, reversed, toppedUp, settled} {
		if _, done := c.done.Load(one); !done {
			never = append(never, one)
		}
	}
	return never
}

const (
	rounds     = 3
	soakRounds = 12
	// While people of one town wait for each other, those of another have something to do.
	townsAtOnce = 4
)

// Whatever people do at the same time, wherever they do it, afterwards it can be told as if one had waited for the other, and
// what must always hold holds.
func TestRaces(t *testing.T) {
	for _, s := range settings {
		t.Run(s.name, func(t *testing.T) {
			var raced count
			for _, seed := range s.seeds {
				t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { race(t, s.engine, s.nodes, seed, rounds, &raced) })
			}
			// Chance may need another town until everything has been done once.
			for seed := uint64(100); seed < 104 && len(raced.undone()) > 0; seed++ {
				t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { race(t, s.engine, s.nodes, seed, rounds, &raced) })
			}
			if never := raced.undone(); len(never) > 0 {
				t.Errorf("nobody could do this: %v", never)
			}
			soak(t, s.name, func(t *testing.T, seed uint64, raced *count) { race(t, s.engine, s.nodes, seed, soakRounds, raced) })
		})
	}
}

func race(t *testing.T, engine database.Engine, nodes int, seed uint64, rounds int, raced *count) {
	w := found(t, engine, nodes, raced)
	random := rand.New(rand.NewPCG(seed, seed))
	for range rounds {
		if w.play(random); t.Failed() {
			t.Fatalf("this was seed %d", seed)
		}
	}
	w.sound()
	w.end()
}

// soak races one town after the other for as long as was asked for, and says how much that is.
func soak(t *testing.T, setting string, race func(t *testing.T, seed uint64, raced *count)) {
	asked := os.Getenv(soakFor)
	if asked == "" {
		return
	}
	limit, err := time.ParseDuration(asked)
	if err != nil {
		t.Fatal(err)
	}
	limit /= time.Duration(len(settings))
	var raced count
	began := time.Now()
	over := make(chan struct{})
	var towns sync.WaitGroup
	for range townsAtOnce {
		towns.Go(func() {
			for time.Since(began) < limit && !t.Failed() {
				seed := rand.Uint64()
				if !t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) { race(t, seed, &raced) }) {
					fmt.Printf("%s: seed %d failed: add it to the others when it is mended\n", setting, seed)
				}
			}
		})
	}
	go func() {
		towns.Wait()
		close(over)
	}()
	for ended := false; !ended; {
		select {
		case <-over:
			ended = true
		case <-time.After(10 * time.Second):
		}
		deeds, took := raced.deeds.Load(), time.Since(began)
		fmt.Printf("%s: raced %d operations in %s (%.0f a second); of %d histories %d undecided\n", setting, deeds,
			took.Round(time.Second), float64(deeds)/took.Seconds(), raced.histories.Load(), raced.unknown.Load())
	}
}
