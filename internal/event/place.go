package event

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// Span is a run of a channel's events, from the first seq to the last.
type Span struct {
	Channel     Channel
	First, Last int64
}

// Lasts gives the seq of each channel's newest event; channels that never had one are missing.
func Lasts(ctx context.Context, tx *database.Tx, channels []Channel) ([]Span, error) {
	return database.Among(ctx, tx, func(scan database.Scan) (s Span, err error) {
		err = scan(&s.Channel, &s.Last)
		return s, err
	}, `select channel, seq from event_channel where channel in `, channels)
}

// Recorded gives what was recorded since a time on the channels of conversations.
func Recorded(ctx context.Context, tx *database.Tx, since time.Time) ([]Span, error) {
	return database.All(ctx, tx, func(scan database.Scan) (s Span, err error) {
		err = scan(&s.Channel, &s.First, &s.Last)
		return s, err
	}, `select d.channel, min(d.seq), max(d.seq) from event e join event_delivery d on d.event_id = e.event_id
		where e.created_at >= $1 and d.channel like 'conversation:%' group by d.channel`, since.UnixMicro())
}
