package live

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/centrifugal/centrifuge"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
)

// broker stands where the library would have a store of its own: history and positions are those of the event log. Typing
// alone passes through it, and is forgotten at once.
type broker struct {
	db      *database.DB
	epoch   string
	handler centrifuge.BrokerEventHandler
	bell    chan struct{}
	// tellTyping tells the other nodes; nil where there are none.
	tellTyping func(channel string, packet []byte)

	mu     sync.Mutex
	closed bool
	// How far each channel has been published here. A channel is held while somebody here is subscribed to it, and a
	// conversation's channel from its first event on.
	held map[event.Channel]*progress
	// What is to be looked at, with the lowest seq that was heard.
	pending map[event.Channel]int64
}

// progress is what was published of a channel, from first to last.
type progress struct {
	first, last int64
	subscribed  bool
}

// heldLimit bounds the memory of conversations that nobody here has on screen.
const heldLimit = 10_000

var errNotOurs = errors.New("live: events are published by the event log alone")

func newBroker(db *database.DB, epoch string) *broker {
	return &broker{db: db, epoch: epoch, bell: make(chan struct{}, 1),
		held: map[event.Channel]*progress{}, pending: map[event.Channel]int64{}}
}

func isTyping(channel string) bool       { return strings.HasPrefix(channel, typingPrefix) }
func isConversation(channel string) bool { return strings.HasPrefix(channel, conversationPrefix) }

// wake notes that a channel has news.
func (b *broker) wake(channel event.Channel, seq int64) {
	b.mu.Lock()
	if b.closed || (b.held[channel] == nil && !isConversation(string(channel))) {
		b.mu.Unlock()
		return
	}
	if lowest, known := b.pending[channel]; !known || seq < lowest {
		b.pending[channel] = seq
	}
	b.mu.Unlock()
	ring(b.bell)
}

// take gives what is to be looked at, channels of users first: a terminal hears that its user is in a conversation before it
// hears of what is said there.
func (b *broker) take() []event.Channel {
	b.mu.Lock()
	defer b.mu.Unlock()
	channels := slices.SortedFunc(maps.Keys(b.pending), func(one, other event.Channel) int {
		return strings.Compare(string(other), string(one))
	})
	for _, channel := range channels {
		// Two commits may be heard of in the other order. One from before the channel was held is then published late, and
		// what follows it once more; subscribers pass over what they have.
		lowest := b.pending[channel]
		if known := b.held[channel]; known == nil {
			b.hold(channel, progress{first: lowest, last: lowest - 1})
		} else if lowest < known.first {
			known.first, known.last = lowest, lowest-1
		}
	}
	clear(b.pending)
	return channels
}

// hold begins to follow a channel. The caller has the lock.
func (b *broker) hold(channel event.Channel, from progress) {
	if len(b.held) >= heldLimit {
		maps.DeleteFunc(b.held, func(other event.Channel, known *progress) bool {
			_, waiting := b.pending[other]
			return !known.subscribed && !waiting
		})
	}
	b.held[channel] = &from
}

// position is the last seq of a channel that was published here.
func (b *broker) position(channel event.Channel) (seq int64, held bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	known := b.held[channel]
	if known == nil {
		return 0, false
	}
	return known.last, true
}

// publish hands a delivery to the subscribers here and moves on.
func (b *broker) publish(d event.Delivery, packet []byte) error {
	err := b.handler.HandlePublication(string(d.Channel), &centrifuge.Publication{Offset: uint64(d.Seq), Data: packet},
		centrifuge.StreamPosition{Offset: uint64(d.Seq), Epoch: b.epoch}, false, nil)
	b.mu.Lock()
	defer b.mu.Unlock()
	if known := b.held[d.Channel]; known != nil {
		known.last = d.Seq
	}
	return err
}

func (b *broker) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	clear(b.pending)
}

func packetOf(d event.Delivery) ([]byte, error) {
	return json.Marshal(Packet{Kind: d.Kind, Data: d.Payload, Seq: d.Seq, Channel: string(d.Channel)})
}

// RegisterBrokerEventHandler is the library's word where publications go.
func (b *broker) RegisterBrokerEventHandler(handler centrifuge.BrokerEventHandler) error {
	b.handler = handler
	return nil
}

// Subscribe begins to follow channels from where they stand. The library reads the history after it, so that nothing falls
// between.
func (b *broker) Subscribe(channels ...string) error {
	for _, name := range channels {
		if isTyping(name) {
			continue
		}
		channel := event.Channel(name)
		var last int64
		if err := b.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) (err error) {
			last, err = event.Last(ctx, tx, channel)
			return err
		}); err != nil {
			return err
		}
		b.mu.Lock()
		if b.held[channel] == nil {
			b.hold(channel, progress{first: last + 1, last: last})
		}
		b.held[channel].subscribed = true
		b.mu.Unlock()
	}
	return nil
}

// Unsubscribe lets go of channels that nobody here listens to.
func (b *broker) Unsubscribe(channels ...string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, channel := range channels {
		delete(b.held, event.Channel(channel))
	}
	return nil
}

// Publish passes typing on, here and on the other nodes.
func (b *broker) Publish(channel string, data []byte, _ centrifuge.PublishOptions) (centrifuge.PublishResult, error) {
	if !isTyping(channel) {
		return centrifuge.PublishResult{}, errNotOurs
	}
	if b.tellTyping != nil {
		b.tellTyping(channel, data)
	}
	return centrifuge.PublishResult{}, b.showTyping(channel, data)
}

// showTyping hands typing to those here who have the conversation on screen.
func (b *broker) showTyping(channel string, packet []byte) error {
	if !isTyping(channel) {
		return errNotOurs
	}
	return b.handler.HandlePublication(channel, &centrifuge.Publication{Data: packet}, centrifuge.StreamPosition{}, false, nil)
}

// History reads what a terminal missed. When that is more than may be asked for, nothing is read: it is then the library
// that tells the terminal to begin afresh.
func (b *broker) History(channel string, options centrifuge.HistoryOptions) (missed []*centrifuge.Publication, top centrifuge.StreamPosition, err error) {
	top.Epoch = b.epoch
	if isTyping(channel) {
		return nil, centrifuge.StreamPosition{}, nil
	}
	var since int64
	if options.Filter.Since != nil {
		since = int64(options.Filter.Since.Offset)
	}
	err = b.db.Read(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		last, err := event.Last(ctx, tx, event.Channel(channel))
		top.Offset = uint64(last)
		if err != nil || options.Filter.Limit == 0 || options.Filter.Since == nil || last <= since || last-since > recoveryLimit {
			return err
		}
		deliveries, err := event.Since(ctx, tx, event.Channel(channel), since, recoveryLimit)
		if err != nil {
			return err
		}
		for _, d := range deliveries {
			packet, err := packetOf(d)
			if err != nil {
				return err
			}
			missed = append(missed, &centrifuge.Publication{Offset: uint64(d.Seq), Data: packet})
		}
		return nil
	})
	return missed, top, err
}

// PublishJoin does nothing: who is connected is nobody's business.
func (b *broker) PublishJoin(string, *centrifuge.ClientInfo) error { return nil }

// PublishLeave does nothing.
func (b *broker) PublishLeave(string, *centrifuge.ClientInfo) error { return nil }

// RemoveHistory does nothing: the log is pruned by its age.
func (b *broker) RemoveHistory(string) error { return nil }
