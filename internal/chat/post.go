package chat

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// Say posts what a member has to say: into the conversation's own stream, or, when it answers a message, into that
// message's stream, because an answer elsewhere would betray a private one.
func (s *Service) Say(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, w Words) (Message, error) {
	if _, err := roleOf(ctx, tx, conversation, actor); err != nil {
		return Message{}, err
	}
	draft := Draft{Author: actor, Kind: KindText, Text: w.Text, ReplyTo: w.ReplyTo, PictureID: w.PictureID}
	if w.PictureID != nil {
		draft.Kind = KindImage
	}
	var err error
	if draft.StreamID, err = s.ConversationStream(ctx, tx, conversation); err != nil {
		return Message{}, err
	}
	if w.ReplyTo != nil {
		answered, err := s.visible(ctx, tx, actor, *w.ReplyTo)
		if err != nil {
			return Message{}, err
		}
		if answered.conversation != conversation {
			return Message{}, fault.ErrNotFound
		}
		draft.StreamID = answered.stream
	}
	return s.Post(ctx, tx, draft)
}

// Post puts a message into a stream under its next seq, marks it read by its author, and tells the stream's channels. A
// picture must be the author's own draft and is shown to the stream. What members say of their own free will (text, images,
// payment requests) needs an author who belongs to the stream and may speak; the rest records what happened.
func (s *Service) Post(ctx context.Context, tx *database.Tx, d Draft) (Message, error) {
	if err := d.check(); err != nil {
		return Message{}, err
	}
	to, err := s.advance(ctx, tx, []Draft{d})
	if err != nil {
		return Message{}, err
	}
	if d.Kind.authored() {
		if err := s.maySpeak(ctx, tx, d.Author, d.StreamID, to[0].conversation); err != nil {
			return Message{}, err
		}
	}
	if err := inStream(ctx, tx, d.StreamID, d.ReplyTo); err != nil {
		return Message{}, err
	}
	posted, err := s.put(ctx, tx, []Draft{d}, to)
	if err != nil {
		return Message{}, err
	}
	return posted[0], nil
}

// Record posts, in their order, what has happened: messages that nobody needs leave to write.
func (s *Service) Record(ctx context.Context, tx *database.Tx, drafts ...Draft) error {
	for i := range drafts {
		if drafts[i].Kind.authored() || drafts[i].ReplyTo != nil {
			return ErrKindNotPostable
		}
		if err := drafts[i].check(); err != nil {
			return err
		}
	}
	to, err := s.advance(ctx, tx, drafts)
	if err == nil {
		_, err = s.put(ctx, tx, drafts, to)
	}
	return err
}

func (d *Draft) check() (err error) {
	switch {
	case !d.Kind.known():
		return ErrKindNotPostable
	case d.Kind == KindText && (d.PictureID != nil || d.SubjectID != "" || d.Data != nil):
		return ErrKindNotPostable
	case d.Kind == KindImage && d.PictureID == nil:
		return ErrKindNotPostable
	}
	d.Text, err = words(d.Text, d.Kind != KindText)
	return err
}

// maySpeak refuses those who do not see the stream, and those who are blocked in a direct conversation.
func (s *Service) maySpeak(ctx context.Context, tx *database.Tx, user person.UserID, stream StreamID, conversation ConversationID) error {
	sees, err := s.Sees(ctx, tx, user, stream)
	if err != nil {
		return err
	}
	if !sees {
		return fault.ErrNotFound
	}
	peer, err := peerOf(ctx, tx, conversation, user)
	if err != nil || peer == "" {
		return err
	}
	blocked, err := person.Blocked(ctx, tx, user, peer)
	if err == nil && blocked {
		err = ErrBlocked
	}
	return err
}

// MaySpeak refuses those who are no present members, and those who are blocked in a direct conversation.
func (s *Service) MaySpeak(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID) error {
	stream, err := s.ConversationStream(ctx, tx, conversation)
	if err != nil {
		return err
	}
	return s.maySpeak(ctx, tx, user, stream, conversation)
}

// peerOf is the other person of a direct conversation, empty for a group.
func peerOf(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID) (person.UserID, error) {
	peers, err := database.All(ctx, tx, database.Column[person.UserID], `select m.user_id from conversation c
		join member m on m.conversation_id = c.conversation_id where c.conversation_id = $1 and c.kind = 'direct' and m.user_id <> $2`,
		conversation, user)
	if err != nil || len(peers) == 0 {
		return "", err
	}
	return peers[0], nil
}

func inStream(ctx context.Context, tx *database.Tx, stream StreamID, message *MessageID) error {
	if message == nil {
		return nil
	}
	found, err := database.All(ctx, tx, database.Column[int64],
		`select seq from message where message_id = $1 and stream_id = $2`, *message, stream)
	if err == nil && len(found) == 0 {
		err = ErrReplyElsewhere.At("/reply_to")
	}
	return err
}

// retell sends the new state of a message to everybody who may see it, and has the log forget the state before: what was
// edited or deleted is not kept there, nor told to a terminal that comes back later.
func (s *Service) retell(ctx context.Context, tx *database.Tx, message MessageID) (Message, error) {
	former, err := database.All(ctx, tx, database.Column[string], `select event_id from message where message_id = $1`, message)
	if err != nil {
		return Message{}, err
	}
	for _, one := range former {
		if err := s.log.Forget(ctx, tx, one); err != nil {
			return Message{}, err
		}
	}
	eventID := id.New[string]("ev")
	if _, err := tx.Exec(ctx, `update message set event_id = $2 where message_id = $1`, message, eventID); err != nil {
		return Message{}, err
	}
	told, err := s.tellAll(ctx, tx, []MessageID{message}, []string{eventID})
	if err != nil {
		return Message{}, err
	}
	return told[0], nil
}
