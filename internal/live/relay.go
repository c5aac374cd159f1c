package live

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/id"
)

// Carrier takes words to every node of one service, to the one that sends them as well. It may lose some.
type Carrier interface {
	// Send sends words, each of which has at most Longest bytes.
	Send(ctx context.Context, words []string) error
	Longest() int
	// Listen hears words from when it says that it has begun, until its context ends or it is interrupted.
	Listen(ctx context.Context, begun func(), hear func(word string)) error
}

// relay tells the other nodes of a service what this one has news of, and hears it from them. What waits is sent together:
// while one round is on its way, the next one gathers. The event log is the truth, and a word that is lost costs a delay.
type relay struct {
	carrier Carrier
	node    string
	log     *slog.Logger
	// every is how often a node says that it is there.
	every time.Duration
	// apply does what another node tells, and missed looks for what was recorded since a time and perhaps not told.
	apply  func(notice)
	missed func(since time.Time)
	now    func() time.Time

	mu       sync.Mutex
	wakes    map[event.Channel]int64 // with the lowest seq of each
	typing   []typed
	withheld bool
	bell     chan struct{}
	heard    time.Time            // when anything was heard last, itself included
	others   map[string]time.Time // when each of the other nodes was
}

// notice is what a word says.
type notice struct {
	Node    string                  `json:"node"`
	Wakes   map[event.Channel]int64 `json:"wakes,omitempty"`
	Typing  []typed                 `json:"typing,omitempty"`
	Leaving bool                    `json:"leaving,omitempty"`
	// Withheld says that there was news since the last word which was not told, for the node knew of no other.
	Withheld bool `json:"withheld,omitempty"`
}

type typed struct {
	Channel string          `json:"channel"`
	Packet  json.RawMessage `json:"packet"`
}

const (
	// What waits to be told while the carrier does not take it. Beyond that, the other nodes find it by themselves.
	wakesKept, typingKept = 10_000, 1000
	// A node that is not heard so often in a row is gone.
	beatsMissed = 3
	// Events are dated by the node that records them and before they are committed: one looks back further than the time
	// for which one was deaf, and yet not for ever.
	backMargin, backLimit = 30 * time.Second, 15 * time.Minute
	farewellTimeout       = 2 * time.Second
)

var errSilence = errors.New("nothing was heard for too long, not even from this node itself")

func newRelay(carrier Carrier, every time.Duration, log *slog.Logger, apply func(notice), missed func(time.Time)) *relay {
	now := time.Now //nolint:forbidigo // It measures silence and dates nothing.
	return &relay{carrier: carrier, node: id.New[string]("node"), log: log, every: every, apply: apply, missed: missed, now: now,
		wakes: map[event.Channel]int64{}, bell: make(chan struct{}, 1), heard: now(), others: map[string]time.Time{}}
}

// wake has the others told of news. A node that knows of no other keeps it to itself, and says so when it hears one.
func (r *relay) wake(news []event.Delivery) {
	r.gather(func() {
		for _, d := range news {
			if lowest, known := r.wakes[d.Channel]; !known && len(r.wakes) < wakesKept || d.Seq < lowest {
				r.wakes[d.Channel] = d.Seq
			}
		}
	})
}

// tellTyping has the others told that somebody is typing.
func (r *relay) tellTyping(channel string, packet []byte) {
	r.gather(func() {
		if len(r.typing) < typingKept {
			r.typing = append(r.typing, typed{channel, packet})
		}
	})
}

func (r *relay) gather(note func()) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.others) == 0 {
		r.withheld = true
		return
	}
	note()
	ring(r.bell)
}

func ring(bell chan struct{}) {
	select {
	case bell <- struct{}{}:
	default: // it is ringing already
	}
}

// words takes what waits and writes it down, in as many words as it takes. When nothing waits, a word says that this node
// is there.
func (r *relay) words(leaving bool) []string {
	r.mu.Lock()
	wakes, typing := r.wakes, r.typing
	empty := notice{Node: r.node, Leaving: leaving, Withheld: r.withheld}
	r.wakes, r.typing, r.withheld = map[event.Channel]int64{}, nil, false
	r.mu.Unlock()

	var words []string
	next, size := empty, 0
	write := func() {
		text, err := json.Marshal(next)
		if err != nil {
			r.log.Error("the other nodes cannot be told something", "error", err)
		}
		words = append(words, string(text))
		next, size = empty, 0
	}
	room := func(bytes int) {
		const frame = 200 // what stands around the parts
		if size > 0 && size+bytes > r.carrier.Longest()-frame {
			write()
		}
		size += bytes
	}
	for channel, seq := range wakes {
		const number = 25 // a seq with its punctuation
		room(len(channel) + number)
		if next.Wakes == nil {
			next.Wakes = map[event.Channel]int64{}
		}
		next.Wakes[channel] = seq
	}
	for _, one := range typing {
		const names = 30
		room(len(one.Channel) + len(one.Packet) + names)
		next.Typing = append(next.Typing, one)
	}
	if size > 0 || len(words) == 0 {
		write()
	}
	return words
}

// speak tells the other nodes what there is to tell, and now and then that this one is there, until its context ends.
func (r *relay) speak(ctx context.Context) {
	beat := time.NewTicker(r.every)
	defer beat.Stop()
	for ctx.Err() == nil {
		r.send(ctx, r.words(false))
		select {
		case <-ctx.Done():
		case <-r.bell:
		case <-beat.C:
			r.lookForTheGone()
		}
	}
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewellTimeout)
	defer cancel()
	if err := r.carrier.Send(ending, r.words(true)); err != nil {
		r.log.Warn("the other nodes could not be told that this one leaves", "error", err)
	}
}

// send tries until the carrier takes the words.
func (r *relay) send(ctx context.Context, words []string) {
	failed := false
	for {
		attempt, cancel := context.WithTimeout(ctx, r.patience())
		err := r.carrier.Send(attempt, words)
		cancel()
		switch {
		case err == nil && failed:
			r.log.Info("the other nodes are told of news again")
			return
		case err == nil || ctx.Err() != nil:
			return
		case !failed:
			failed = true
			r.log.Warn("the other nodes cannot be told of news, and look for it themselves; trying again", "error", err)
		}
		pause(ctx, retryAfter)
	}
}

// listen hears the other nodes until its context ends.
func (r *relay) listen(ctx context.Context) {
	var deaf atomic.Bool
	for ctx.Err() == nil {
		err := r.listenOnce(ctx, func() {
			if deaf.Swap(false) {
				r.log.Info("the other nodes are heard again")
			}
		})
		if ctx.Err() == nil && !deaf.Swap(true) {
			r.log.Warn("the other nodes cannot be heard, and this one looks for news itself; trying again", "error", err)
		}
		pause(ctx, retryAfter)
	}
}

// listenOnce listens until it is interrupted. It hears itself too, so that long silence means that it is deaf: a broken
// connection need not say so.
func (r *relay) listenOnce(ctx context.Context, begun func()) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	silence := time.AfterFunc(r.patience(), func() { cancel(errSilence) })
	defer silence.Stop()
	err := r.carrier.Listen(ctx, func() {
		begun()
		silence.Reset(r.patience())
		r.mu.Lock()
		since := r.heard
		r.mu.Unlock()
		r.lookBack(since)
		ring(r.bell) // whoever hears now is heard by all who heard before, and they answer
	}, func(word string) {
		silence.Reset(r.patience())
		r.take(word)
	})
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}

func (r *relay) patience() time.Duration { return beatsMissed * r.every }

// take hears a word. One that cannot be read is from a node of another version, and whatever it told is found in the log.
func (r *relay) take(word string) {
	var told notice
	readable := json.Unmarshal([]byte(word), &told) == nil
	now := r.now()
	r.mu.Lock()
	r.heard = now
	last, known := r.others[told.Node]
	other := readable && told.Node != r.node
	switch {
	case other && told.Leaving:
		delete(r.others, told.Node)
	case other:
		r.others[told.Node] = now
		if !known {
			ring(r.bell) // it is to hear of this node
		}
	}
	r.mu.Unlock()
	if !other {
		return
	}
	if told.Withheld {
		if !known {
			last = now.Add(-r.patience())
		}
		r.lookBack(last)
	}
	r.apply(told)
}

// lookForTheGone finds nodes that went without a word: what they committed last they may not have told.
func (r *relay) lookForTheGone() {
	r.mu.Lock()
	var gone []time.Time
	for node, last := range r.others {
		if r.now().Sub(last) > r.patience() {
			delete(r.others, node)
			gone = append(gone, last)
			r.log.Warn("another node has not been heard for a while", "node", node, "since", last)
		}
	}
	r.mu.Unlock()
	for _, last := range gone {
		r.lookBack(last)
	}
}

// lookBack has what was recorded since a time looked for.
func (r *relay) lookBack(since time.Time) {
	if earliest := r.now().Add(-backLimit); since.Before(earliest) {
		since = earliest
	}
	r.missed(since.Add(-backMargin))
}

func pause(ctx context.Context, long time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(long):
	}
}
