package chat

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// ReadMark is the event "read": how far somebody has read a stream.
type ReadMark struct {
	ConversationID ConversationID `json:"conversation_id" doc:"The conversation."`
	StreamID       StreamID       `json:"stream_id" doc:"The stream."`
	UserID         person.UserID  `json:"user_id" doc:"Who has read."`
	Seq            int64          `json:"seq" doc:"The last message they have read."`
}

// MarkRead moves a member's marks, in every stream that they see of the conversation, to what was there at the time of a
// message. A mark never moves back.
func (s *Service) MarkRead(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, message MessageID) error {
	seen, err := s.visible(ctx, tx, actor, message)
	if err != nil {
		return err
	}
	if seen.conversation != conversation {
		return fault.ErrNotFound
	}
	streams, err := streamsOf(ctx, tx, actor, conversation)
	if err != nil {
		return err
	}
	for _, one := range streams {
		if one.unread() == 0 || one.createdAt > seen.createdAt {
			continue
		}
		if err := s.markStream(ctx, tx, actor, one, seen.createdAt); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) markStream(ctx context.Context, tx *database.Tx, actor person.UserID, one stream, until int64) error {
	seqs, err := database.All(ctx, tx, database.Column[int64],
		`select seq from message where stream_id = $1 and created_at <= $2 order by created_at desc limit 1`, one.id, until)
	if err != nil || len(seqs) == 0 {
		return err
	}
	moved, err := advanceMark(ctx, tx, one.id, actor, seqs[0])
	if err != nil || !moved {
		return err
	}
	channels, err := s.Channels(ctx, tx, one.id)
	if err != nil {
		return err
	}
	return s.log.Append(ctx, tx, "read", ReadMark{one.conversation, one.id, actor, seqs[0]}, channels...)
}

// advanceMark moves a mark forward and tells whether it moved.
func advanceMark(ctx context.Context, tx *database.Tx, stream StreamID, user person.UserID, seq int64) (bool, error) {
	touched, err := tx.Exec(ctx, `insert into read_mark (stream_id, user_id, seq) values ($1, $2, $3)
		on conflict (stream_id, user_id) do update set seq = excluded.seq where read_mark.seq < excluded.seq`, stream, user, seq)
	return touched > 0, err
}
