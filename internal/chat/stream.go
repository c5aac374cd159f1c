package chat

import (
	"context"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// stream is a run of messages as one of its readers finds it.
type stream struct {
	id           StreamID
	conversation ConversationID
	listed       bool
	seq          int64
	lastAt       int64
	createdAt    int64
	mark         int64 // how far the reader has read
}

// unread is how many messages are after the reader's mark.
func (s stream) unread() int64 { return max(0, s.seq-s.mark) }

func scanStream(scan database.Scan) (s stream, err error) {
	err = scan(&s.id, &s.conversation, &s.listed, &s.seq, &s.lastAt, &s.createdAt, &s.mark)
	return s, err
}

// streamsOf are the streams that a present member sees in some conversations. It reaches them by way of the member, so that
// streams of others cost nothing and show nowhere.
func streamsOf(ctx context.Context, tx *database.Tx, user person.UserID, conversations ...ConversationID) ([]stream, error) {
	if len(conversations) == 0 {
		return nil, nil
	}
	in, args := database.List(2, conversations)
	return database.All(ctx, tx, scanStream, `
		select s.stream_id, s.conversation_id, s.audience = 'listed', s.seq, s.last_at, s.created_at, coalesce(r.seq, 0)
		from stream s left join read_mark r on r.stream_id = s.stream_id and r.user_id = $1
		where s.audience = 'members' and s.conversation_id in `+in+`
		union all
		select s.stream_id, s.conversation_id, s.audience = 'listed', s.seq, s.last_at, s.created_at, coalesce(r.seq, 0)
		from audience a join stream s on s.stream_id = a.stream_id
		left join read_mark r on r.stream_id = s.stream_id and r.user_id = a.user_id
		where a.user_id = $1 and a.conversation_id in `+in, append([]any{user}, args...)...)
}

// ConversationStream is the stream that all members of a conversation see.
func (s *Service) ConversationStream(ctx context.Context, tx *database.Tx, conversation ConversationID) (StreamID, error) {
	found, err := database.All(ctx, tx, database.Column[StreamID],
		`select stream_id from stream where conversation_id = $1 and audience = 'members'`, conversation)
	if err == nil && len(found) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return "", err
	}
	return found[0], nil
}

// NewListedStream makes a stream in a conversation that only the users listed see, as long as they are members of it. Each
// must be a member now.
func (s *Service) NewListedStream(ctx context.Context, tx *database.Tx, conversation ConversationID, users []person.UserID) (StreamID, error) {
	users = slices.Clone(users)
	slices.Sort(users)
	users = slices.Compact(users)
	made, err := s.newStream(ctx, tx, conversation, "listed")
	if err != nil || len(users) == 0 {
		return made, err
	}
	in, args := database.List(3, users)
	listed, err := tx.Exec(ctx, `insert into audience (stream_id, conversation_id, user_id) select s.stream_id, m.conversation_id, m.user_id
		from stream s join member m on m.conversation_id = s.conversation_id and m.left_at is null
		where s.stream_id = $1 and m.conversation_id = $2 and m.user_id in `+in, append([]any{made, conversation}, args...)...)
	if err == nil && listed != int64(len(users)) {
		err = fault.ErrNotFound
	}
	return made, err
}

func (s *Service) newStream(ctx context.Context, tx *database.Tx, conversation ConversationID, audience string) (StreamID, error) {
	made := id.New[StreamID]("st")
	_, err := tx.Exec(ctx, `insert into stream (stream_id, conversation_id, audience, last_at, created_at) values ($1, $2, $3, $4, $4)`,
		made, conversation, audience, s.micros())
	return made, err
}

// Sees tells whether a user may see what is in a stream: they are a present member of its conversation and, when it is a
// listed one, belong to its audience.
func (s *Service) Sees(ctx context.Context, tx *database.Tx, user person.UserID, stream StreamID) (bool, error) {
	one := Sight{user, stream}
	seen, err := s.Sights(ctx, tx, one)
	return seen[one], err
}

// Sight is a user who looks at a stream.
type Sight struct {
	User   person.UserID
	Stream StreamID
}

// Sights are those of some sights at which the user may see what is in the stream, as Sees tells of one.
func (s *Service) Sights(ctx context.Context, tx *database.Tx, sights ...Sight) (map[Sight]bool, error) {
	seen := make(map[Sight]bool, len(sights))
	for some := range slices.Chunk(sights, sightsAtOnce) {
		rows := make([][]any, len(some))
		for i, one := range some {
			rows[i] = []any{one.User, one.Stream}
		}
		list, args := database.Values(rows, "text", "text")
		found, err := database.All(ctx, tx, func(scan database.Scan) (one Sight, err error) {
			err = scan(&one.User, &one.Stream)
			return one, err
		}, `select d.column1, d.column2 from (values `+list+`) as d join stream s on s.stream_id = d.column2
			join member m on m.conversation_id = s.conversation_id and m.user_id = d.column1 and m.left_at is null
			where s.audience = 'members' or exists
				(select 1 from audience a where a.stream_id = s.stream_id and a.user_id = d.column1)`, args...)
		if err != nil {
			return nil, err
		}
		for _, one := range found {
			seen[one] = true
		}
	}
	return seen, nil
}

const sightsAtOnce = 100

// Channels are where the events of a stream go.
func (s *Service) Channels(ctx context.Context, tx *database.Tx, stream StreamID) ([]event.Channel, error) {
	channels, err := s.ChannelsOf(ctx, tx, stream)
	return channels[stream], err
}

func userChannels[T ~string](users []T) []event.Channel {
	channels := make([]event.Channel, len(users))
	for i, user := range users {
		channels[i] = event.User(string(user))
	}
	return channels
}

func conversationChannels(conversations []ConversationID) []event.Channel {
	channels := make([]event.Channel, len(conversations))
	for i, conversation := range conversations {
		channels[i] = event.Conversation(string(conversation))
	}
	return channels
}
