package chat

import (
	"context"
	"maps"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// Messages are put into their streams many at once, in a handful of statements however many they are; one is a slice of one.

// place is where a new message stands.
type place struct {
	conversation ConversationID
	seq, at      int64
}

// advance takes the next seqs of the drafts' streams, for each draft the place it will have. It is the first write of a post,
// so that posts to one stream stand in line.
func (s *Service) advance(ctx context.Context, tx *database.Tx, drafts []Draft) ([]place, error) {
	wanted := map[StreamID]int64{}
	for _, d := range drafts {
		wanted[d.StreamID]++
	}
	now := s.micros()
	next := make(map[StreamID]*place, len(wanted))
	for streams := range slices.Chunk(slices.Sorted(maps.Keys(wanted)), placesAtOnce) {
		rows := make([][]any, len(streams))
		for i, stream := range streams {
			rows[i] = []any{stream, wanted[stream], now}
		}
		list, args := database.Values(rows, "text", "bigint", "bigint")
		if _, err := database.All(ctx, tx, func(scan database.Scan) (stream StreamID, err error) {
			var p place
			err = scan(&stream, &p.conversation, &p.seq, &p.at)
			p.seq, p.at = p.seq-wanted[stream]+1, p.at-wanted[stream]+1
			next[stream] = &p
			return stream, err
		}, `update stream as s set seq = s.seq + d.column2,
			last_at = case when s.last_at < d.column3 then d.column3 - 1 else s.last_at end + d.column2
			from (values `+list+`) as d where s.stream_id = d.column1
			returning stream_id, conversation_id, seq, last_at`, args...); err != nil {
			return nil, err
		}
	}
	places := make([]place, len(drafts))
	for i, d := range drafts {
		p := next[d.StreamID]
		if p == nil {
			return nil, fault.ErrNotFound
		}
		places[i] = *p
		p.seq, p.at = p.seq+1, p.at+1
	}
	return places, nil
}

const placesAtOnce = 100

// put writes messages into their places, marks each read by its author, and tells the channels of their streams.
func (s *Service) put(ctx context.Context, tx *database.Tx, drafts []Draft, to []place) ([]Message, error) {
	rows := make([][]any, len(drafts))
	made := make([]MessageID, len(drafts))
	events := make([]string, len(drafts))
	for i, d := range drafts {
		width, height, err := s.publish(ctx, tx, d)
		if err != nil {
			return nil, err
		}
		made[i], events[i] = id.New[MessageID]("m"), id.New[string]("ev")
		rows[i] = []any{made[i], d.StreamID, to[i].seq, to[i].conversation, d.Author, d.Kind, d.Text, d.ReplyTo,
			d.PictureID, width, height, d.SubjectID, string(d.Data), to[i].at, events[i]}
	}
	if _, err := database.Insert(ctx, tx, `message (message_id, stream_id, seq, conversation_id, author_id, kind, text, reply_to,
		picture_id, picture_width, picture_height, subject_id, data, created_at, event_id)`, rows); err != nil {
		return nil, err
	}
	if err := markOwn(ctx, tx, drafts, to); err != nil {
		return nil, err
	}
	return s.tellAll(ctx, tx, made, events)
}

// publish shows a draft's picture, if it has one, to its stream.
func (s *Service) publish(ctx context.Context, tx *database.Tx, d Draft) (width, height int, err error) {
	if d.PictureID == nil {
		return 0, 0, nil
	}
	if err := s.pictures.Publish(ctx, tx, *d.PictureID, string(d.Author), string(d.StreamID)); err != nil {
		return 0, 0, err
	}
	shown, err := s.pictures.Load(ctx, tx, *d.PictureID)
	return shown.Width, shown.Height, err
}

// markOwn marks what authors have written as read by them.
func markOwn(ctx context.Context, tx *database.Tx, drafts []Draft, to []place) error {
	type mark struct {
		stream StreamID
		user   person.UserID
	}
	at := map[mark]int{}
	var rows [][]any
	for i, d := range drafts {
		key := mark{d.StreamID, d.Author}
		if row, twice := at[key]; twice {
			rows[row][2] = to[i].seq
			continue
		}
		at[key] = len(rows)
		rows = append(rows, []any{d.StreamID, d.Author, to[i].seq})
	}
	_, err := database.Insert(ctx, tx, `read_mark (stream_id, user_id, seq)`, rows,
		`on conflict (stream_id, user_id) do update set seq = excluded.seq where read_mark.seq < excluded.seq`)
	return err
}

// tellAll sends messages to everybody who may see them, each as an event of its own.
func (s *Service) tellAll(ctx context.Context, tx *database.Tx, messages []MessageID, events []string) ([]Message, error) {
	found, err := s.load(ctx, tx, messages)
	if err != nil {
		return nil, err
	}
	byID := make(map[MessageID]Message, len(found))
	streams := make([]StreamID, len(found))
	for i, m := range found {
		byID[m.ID], streams[i] = m, m.StreamID
	}
	channels, err := s.ChannelsOf(ctx, tx, streams...)
	if err != nil {
		return nil, err
	}
	told := make([]Message, len(messages))
	for i, one := range messages {
		m, there := byID[one]
		if !there {
			return nil, fault.ErrNotFound
		}
		if err := s.log.AppendAs(ctx, tx, events[i], "message", m, channels[m.StreamID]...); err != nil {
			return nil, err
		}
		told[i] = m
	}
	return told, nil
}

// ChannelsOf are where the events of streams go: to the conversation, or to each present member of a stream's audience.
func (s *Service) ChannelsOf(ctx context.Context, tx *database.Tx, streams ...StreamID) (map[StreamID][]event.Channel, error) {
	streams = slices.Clone(streams)
	slices.Sort(streams)
	streams = slices.Compact(streams)
	type row struct {
		stream       StreamID
		conversation string
		listed       bool
	}
	found, err := database.Among(ctx, tx, func(scan database.Scan) (r row, err error) {
		err = scan(&r.stream, &r.conversation, &r.listed)
		return r, err
	}, `select stream_id, conversation_id, audience = 'listed' from stream where stream_id in `, streams)
	if err != nil {
		return nil, err
	}
	channels := make(map[StreamID][]event.Channel, len(found))
	var listed []StreamID
	for _, r := range found {
		if r.listed {
			listed = append(listed, r.stream)
		} else {
			channels[r.stream] = []event.Channel{event.Conversation(r.conversation)}
		}
	}
	_, err = database.Among(ctx, tx, func(scan database.Scan) (user string, err error) {
		var stream StreamID
		err = scan(&stream, &user)
		channels[stream] = append(channels[stream], event.User(user))
		return user, err
	}, `select a.stream_id, a.user_id from audience a
		join member m on m.conversation_id = a.conversation_id and m.user_id = a.user_id and m.left_at is null
		where a.stream_id in `, listed, `order by a.user_id`)
	return channels, err
}
