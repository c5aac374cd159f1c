// Package event records what happened, in the transaction in which it happened.
//
// What always holds: an event is delivered to a channel under that channel's next seq, without gap or repeat; deliveries
// of a transaction that was not committed do not exist; and whoever listens is told of committed deliveries only.
package event

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"go.opentelemetry.io/otel/trace"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
)

// Channel is what a terminal listens to.
type Channel string

// User is the channel of one user: everything that is for them alone, the messages of private streams included.
func User(userID string) Channel { return Channel("user:" + userID) }

// Conversation is the channel of what all members of a conversation may see.
func Conversation(conversationID string) Channel { return Channel("conversation:" + conversationID) }

// Delivery is an event as one channel has it.
type Delivery struct {
	Channel Channel
	Seq     int64
	EventID string
	Kind    string
	Payload json.RawMessage
	At      time.Time
	// Cause is what it happened in, where that is traced; only those who hear of it in the process in which it happened know.
	Cause trace.SpanContext
}

// Log is where events are recorded and read.
type Log struct {
	now  func() time.Time
	tail *database.Tail[entry]

	mu        sync.RWMutex
	listeners []func([]Delivery)
}

// NewLog returns a log that dates its events by now.
func NewLog(now func() time.Time) *Log {
	l := &Log{now: now}
	l.tail = database.NewTail(l.write)
	return l
}

// Listen has deliveries handed to a function after their commit, those of one transaction together and in order. Two
// transactions may arrive in either order; a channel's Seq tells. The function must not block.
func (l *Log) Listen(hear func([]Delivery)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.listeners = append(l.listeners, hear)
}

// entry is an event to be written at the end of its transaction, or one to be forgotten.
type entry struct {
	Delivery
	channels []Channel
	forget   bool
}

// Append records an event and delivers it to channels. The payload is what terminals receive, as JSON. It is written at the
// end of the transaction, so that the events of all who share it take a statement or two, and no channel is kept longer
// than that.
func (l *Log) Append(ctx context.Context, tx *database.Tx, kind string, payload any, channels ...Channel) error {
	return l.AppendAs(ctx, tx, id.New[string]("ev"), kind, payload, channels...)
}

// AppendAs is Append under an id of the caller's, for an event that is to be forgotten one day.
func (l *Log) AppendAs(ctx context.Context, tx *database.Tx, eventID, kind string, payload any, channels ...Channel) error {
	text, err := json.Marshal(payload)
	if err != nil {
		return fmt.Errorf("event %s: %w", kind, err)
	}
	channels = slices.Clone(channels)
	slices.Sort(channels)
	l.tail.Leave(tx, entry{Delivery{EventID: eventID, Kind: kind, Payload: text, At: l.now(), Cause: trace.SpanContextFromContext(ctx)}, slices.Compact(channels), false})
	return nil
}

// write records events and delivers them, each channel's in the order of their recording, and empties those that are to be
// forgotten: they may be among the new ones.
func (l *Log) write(ctx context.Context, tx *database.Tx, left []entry) error {
	var forgotten []string
	entries := make([]entry, 0, len(left))
	for _, e := range left {
		if e.forget {
			forgotten = append(forgotten, e.EventID)
		} else {
			entries = append(entries, e)
		}
	}
	if err := l.deliver(ctx, tx, entries); err != nil || len(forgotten) == 0 {
		return err
	}
	in, args := database.List(2, forgotten)
	_, err := tx.Exec(ctx, `update event set kind = $1, payload = '{}' where event_id in `+in, append([]any{Forgotten}, args...)...)
	return err
}

func (l *Log) deliver(ctx context.Context, tx *database.Tx, entries []entry) error {
	rows := make([][]any, len(entries))
	news := map[Channel]int64{}
	for i, e := range entries {
		rows[i] = []any{e.EventID, e.Kind, string(e.Payload), e.At.UnixMicro()}
		for _, channel := range e.channels {
			news[channel]++
		}
	}
	if _, err := database.Insert(ctx, tx, "event (event_id, kind, payload, created_at)", rows); err != nil {
		return err
	}
	next, err := advance(ctx, tx, news)
	if err != nil {
		return err
	}
	var deliveries []Delivery
	var delivered [][]any
	for _, e := range entries {
		for _, channel := range e.channels {
			d := e.Delivery
			d.Channel, d.Seq = channel, next[channel]
			next[channel]++
			deliveries = append(deliveries, d)
			delivered = append(delivered, []any{d.Channel, d.Seq, d.EventID})
		}
	}
	tx.AfterCommit(func() { l.tell(deliveries) })
	_, err = database.Insert(ctx, tx, "event_delivery (channel, seq, event_id)", delivered)
	return err
}

// advance takes the next seqs of channels, so many of each, and gives the first of them. Channels are in one order everywhere,
// so that two transactions that share some never wait for each other in a ring.
func advance(ctx context.Context, tx *database.Tx, news map[Channel]int64) (map[Channel]int64, error) {
	next := make(map[Channel]int64, len(news))
	for channels := range slices.Chunk(slices.Sorted(maps.Keys(news)), channelsAtOnce) {
		rows := make([][]any, len(channels))
		for i, channel := range channels {
			rows[i] = []any{channel, news[channel]}
		}
		list, args := database.Values(rows)
		advanced, err := database.All(ctx, tx, func(scan database.Scan) (d Delivery, err error) {
			err = scan(&d.Channel, &d.Seq)
			return d, err
		}, `insert into event_channel (channel, seq) values `+list+`
			on conflict (channel) do update set seq = event_channel.seq + excluded.seq returning channel, seq`, args...)
		if err != nil {
			return nil, err
		}
		for _, d := range advanced {
			next[d.Channel] = d.Seq - news[d.Channel] + 1
		}
	}
	return next, nil
}

const channelsAtOnce = 100

func (l *Log) tell(deliveries []Delivery) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	for _, hear := range l.listeners {
		hear(deliveries)
	}
}

// Forgotten is the kind of an event whose content is gone; its place in every channel stays.
const Forgotten = "forgotten"

// Forget empties an event, so that the log does not keep what is no longer to be known, nor tell it to a terminal that comes
// back. To forget what is not there, or was pruned, is nothing.
func (l *Log) Forget(_ context.Context, tx *database.Tx, eventID string) error {
	l.tail.Leave(tx, entry{Delivery: Delivery{EventID: eventID}, forget: true})
	return nil
}

// Last is the seq of a channel's newest event, 0 when it never had one.
func Last(ctx context.Context, tx *database.Tx, channel Channel) (int64, error) {
	seqs, err := database.All(ctx, tx, database.Column[int64], `select seq from event_channel where channel = $1`, channel)
	if err != nil || len(seqs) == 0 {
		return 0, err
	}
	return seqs[0], nil
}

// Since reads up to limit deliveries of a channel after seq, oldest first. Pruned ones are missing from its start: the
// first one's Seq tells.
func Since(ctx context.Context, tx *database.Tx, channel Channel, seq int64, limit int) ([]Delivery, error) {
	return database.All(ctx, tx, func(scan database.Scan) (Delivery, error) {
		d := Delivery{Channel: channel}
		var payload string
		var at int64
		err := scan(&d.Seq, &d.EventID, &d.Kind, &payload, &at)
		d.Payload, d.At = json.RawMessage(payload), time.UnixMicro(at).UTC()
		return d, err
	}, `select d.seq, e.event_id, e.kind, e.payload, e.created_at from event_delivery d join event e on e.event_id = d.event_id
		where d.channel = $1 and d.seq > $2 order by d.seq limit $3`, channel, seq, limit)
}

// Prune forgets events older than a time, with their deliveries. Channels keep their seq: a terminal that was away
// longer reads afresh what it may see. It removes at most limit events and tells how many it did.
func Prune(ctx context.Context, tx *database.Tx, before time.Time, limit int) (int64, error) {
	return tx.Exec(ctx, `delete from event where event_id in
		(select event_id from event where created_at < $1 order by created_at limit $2)`, before.UnixMicro(), limit)
}
