package main

import (
	"errors"
	"os"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

const (
	// Changes of the card in each round: a round needs some, or its hundredth part would be a single one.
	changes = 40
	// How long everybody rests between two of them.
	restFor = 10 * time.Millisecond
	// cardChanged is in the frame that tells a terminal of a card's change, and in no other.
	cardChanged = `"kind":"request_change"`
)

// shows is what a round of changes came to, in milliseconds.
type shows struct {
	// From the change being answered to each terminal having it; from the accept being sent to the last terminal having it.
	each, last []time.Duration
}

// stage is 500 terminals of a conversation's members, all with it on screen, and a request that all are asked to pay.
type stage struct {
	*server
	*client
	watch *terminals
	world *world
	asked card
	next  int // the next of them to accept
}

func (b *bench) live() error {
	for _, engine := range engines {
		w, err := b.newWorld(engine, false)
		if err != nil {
			return err
		}
		if err := b.liveOn(engine, w); err != nil {
			return err
		}
		if err := b.drop(engine, w.store); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) liveOn(engine database.Engine, w *world) error {
	served, err := b.serve(w.store, "live-"+string(engine), false)
	if err != nil {
		return err
	}
	s, frames, err := b.setStage(served, w)
	if err != nil {
		return errors.Join(err, served.stop())
	}
	bare, err := b.setLoop(w, frames)
	if err != nil {
		return errors.Join(err, served.stop())
	}
	var ours, theirs [2]series
	var lasts [2]series
	for round := range b.rounds + 1 {
		mine, err := s.round(b, s.change)
		if err != nil {
			return errors.Join(err, served.stop(), bare.stop())
		}
		other, err := bare.round(b, bare.tell)
		if err != nil {
			return errors.Join(err, served.stop(), bare.stop())
		}
		for i, part := range []float64{0.5, 0.99} {
			if round > 0 {
				ours[i], theirs[i] = append(ours[i], quantile(mine.each, part)), append(theirs[i], quantile(other.each, part))
				lasts[i] = append(lasts[i], quantile(mine.last, part))
			}
		}
	}
	for i, part := range []string{"p50", "p99"} {
		b.compare(row{Item: "live", On: title(engine), What: "a card's change to 500 live terminals, " + part + ", ms",
			Against: "a bare WebSocket loop, the same bytes", Quoted: engine == database.SQLite}, ours[i], theirs[i], ratioUnder(1.3))
	}
	for i, part := range []string{"p50", "p99"} {
		b.note(row{Item: "live", On: title(engine), What: "from an accept to the last of 500 terminals, " + part + ", ms", Quoted: true}, lasts[i], noAim())
	}
	s.watch.close()
	bare.watch.close()
	return errors.Join(served.stop(), bare.stop())
}

// setStage connects the terminals and gives the frames that each gets when somebody accepts.
func (b *bench) setStage(served *server, w *world) (*stage, [][]byte, error) {
	asked, err := ask[card](served, w.asks(w.askers[0], w.hall, atOnce, 0))
	if err != nil {
		return nil, nil, err
	}
	s := &stage{server: served, world: w, asked: asked}
	if s.client, err = dial(b.ctx, served.address); err != nil {
		return nil, nil, err
	}
	if s.watch, err = served.connect(b.ctx, "conversation:"+string(w.hall), tokens(w.others)); err != nil {
		return nil, nil, err
	}
	// The first terminal is that of the first to accept, whose wallet's change it hears of as well; the second one sees what
	// everybody sees.
	var frames [][]byte
	for range 2 {
		a := s.watch.expect(cardChanged)
		if err := errors.Join(s.change(), a.wait(b.ctx)); err != nil {
			return nil, nil, err
		}
		time.Sleep(restFor)
		a.mu.Lock()
		frames = a.frames
		a.mu.Unlock()
	}
	return s, frames, nil
}

func (s *stage) change() error {
	s.next++
	return s.do(accept(s.world.others[s.next-1], s.asked.ID))
}

// setLoop starts the bare loop with as many terminals.
func (b *bench) setLoop(w *world, frames [][]byte) (*stage, error) {
	address, err := freeAddress(b.ctx)
	if err != nil {
		return nil, err
	}
	s := &stage{}
	if s.server, err = b.start("loop", address, os.Environ(), loopCommand, address); err != nil {
		return nil, err
	}
	if s.client, err = dial(b.ctx, address); err != nil {
		return nil, errors.Join(err, s.stop())
	}
	for _, frame := range frames {
		if err := s.do(post("", "/frames", string(frame))); err != nil {
			return nil, errors.Join(err, s.stop())
		}
	}
	s.watch, err = s.connect(b.ctx, "any", tokens(w.others))
	if err != nil {
		return nil, errors.Join(err, s.stop())
	}
	return s, nil
}

func (s *stage) tell() error { return s.do(post("", "/go", "")) }

// round changes the card again and again, each time waiting until everybody has it.
func (s *stage) round(b *bench, change func() error) (shows, error) {
	var found shows
	for range changes {
		a := s.watch.expect(cardChanged)
		begun := time.Now()
		if err := change(); err != nil {
			return shows{}, err
		}
		answered := time.Now()
		if err := a.wait(b.ctx); err != nil {
			return shows{}, err
		}
		found.each = append(found.each, a.since(answered)...)
		found.last = append(found.last, a.times[len(a.times)-1].Sub(begun))
		time.Sleep(restFor)
	}
	return found, nil
}

func tokens(who []citizen) []string {
	all := make([]string, len(who))
	for i, one := range who {
		all[i] = one.token
	}
	return all
}
