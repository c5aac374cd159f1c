// Package event records what happened, in the transaction in which it happened.
//
// What always holds: an event is delivered to a channel under that channel's next seq, without gap or repeat; deliveries
// of a transaction that was not committed do not exist; and whoever listens is told of committed deliveries only.
package event

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

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
}

// Log is where events are recorded and read.
type Log struct {
	now func() time.Time

	mu        sync.RWMutex
	listeners []func([]Delivery)
}

// NewLog returns a log that dates its events by now.
func NewLog(now func() time.Time) *Log { return &Log{now: now} }

// Listen has deliveries handed to a function after their commit, those of one transaction together and in order. Two
// transactions may arrive in either order; a channel's Seq tells. The function must not block.
func (l *Log) Listen(hear func([]Delivery)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.listeners = append(l.listeners, hear)
}

// Append records an event and delivers it to channels. The payload is what terminals receive, as JSON.
func (l *Log) Append(ctx context.Context, tx *database.Tx, kind string, payload any, channels ...Channel) error {
	return l.AppendAs(ctx, tx, id.New[string]("ev"), kind, payload, channels...)
}

// AppendAs is Append under an id of the caller's, for an event that is to be forgotten one day.
func (l *Log) AppendAs(ctx context.Context, tx *database.Tx, eventID, kind string, payload any, channels ...Channel) error {
	text, err := json.Marshal(payload)
	if err != nil {
		return fmt.Errorf("event %s: %w", kind, err)
	}
	at := l.now()
	if _, err := tx.Exec(ctx, `insert into event (event_id, kind, payload, created_at) values ($1, $2, $3, $4)`,
		eventID, kind, string(text), at.UnixMicro()); err != nil {
		return err
	}
	// Channels in one order everywhere, so that two transactions that share some never wait for each other in a ring.
	channels = slices.Clone(channels)
	slices.Sort(channels)
	deliveries := make([]Delivery, 0, len(channels))
	for _, channel := range slices.Compact(channels) {
		seq, err := deliver(ctx, tx, channel, eventID)
		if err != nil {
			return err
		}
		deliveries = append(deliveries, Delivery{channel, seq, eventID, kind, text, at})
	}
	tx.AfterCommit(func() { l.tell(deliveries) })
	return nil
}

func deliver(ctx context.Context, tx *database.Tx, channel Channel, eventID string) (seq int64, err error) {
	if err := tx.QueryRow(ctx, `insert into event_channel (channel, seq) values ($1, 1)
		on conflict (channel) do update set seq = event_channel.seq + 1 returning seq`, channel).Scan(&seq); err != nil {
		return 0, err
	}
	_, err = tx.Exec(ctx, `insert into event_delivery (channel, seq, event_id) values ($1, $2, $3)`, channel, seq, eventID)
	return seq, err
}

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
func Forget(ctx context.Context, tx *database.Tx, eventID string) error {
	_, err := tx.Exec(ctx, `update event set kind = $2, payload = '{}' where event_id = $1`, eventID, Forgotten)
	return err
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
