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

// place is where a new message stands.
type place struct {
	conversation ConversationID
	listed       bool
	seq, at      int64
}

// Post puts a message into a stream under its next seq, marks it read by its author, and tells the stream's channels. A
// picture must be the author's own draft and is shown to the stream. What members say of their own free will (text, images,
// payment requests) needs an author who belongs to the stream and may speak; the rest records what happened.
func (s *Service) Post(ctx context.Context, tx *database.Tx, d Draft) (Message, error) {
	if err := d.check(); err != nil {
		return Message{}, err
	}
	to, err := s.advance(ctx, tx, d.StreamID)
	if err != nil {
		return Message{}, err
	}
	if d.Kind.authored() {
		if err := s.maySpeak(ctx, tx, d.Author, d.StreamID, to.conversation); err != nil {
			return Message{}, err
		}
	}
	if err := inStream(ctx, tx, d.StreamID, d.ReplyTo); err != nil {
		return Message{}, err
	}
	eventID := id.New[string]("ev")
	made, err := s.insert(ctx, tx, d, to, eventID)
	if err != nil {
		return Message{}, err
	}
	if _, err := advanceMark(ctx, tx, d.StreamID, d.Author, to.seq); err != nil {
		return Message{}, err
	}
	return s.tell(ctx, tx, made, eventID)
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

// advance takes the next seq of a stream. It is the first write of a post, so that posts to one stream stand in line.
func (s *Service) advance(ctx context.Context, tx *database.Tx, stream StreamID) (place, error) {
	places, err := database.All(ctx, tx, func(scan database.Scan) (p place, err error) {
		err = scan(&p.conversation, &p.listed, &p.seq, &p.at)
		return p, err
	}, `update stream set seq = seq + 1, last_at = case when last_at < $2 then $2 else last_at + 1 end
		where stream_id = $1 returning conversation_id, audience = 'listed', seq, last_at`, stream, s.micros())
	if err == nil && len(places) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return place{}, err
	}
	return places[0], nil
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

func (s *Service) insert(ctx context.Context, tx *database.Tx, d Draft, to place, eventID string) (MessageID, error) {
	made := id.New[MessageID]("m")
	var width, height int
	if d.PictureID != nil {
		if err := s.pictures.Publish(ctx, tx, *d.PictureID, string(d.Author), string(d.StreamID)); err != nil {
			return "", err
		}
		shown, err := s.pictures.Load(ctx, tx, *d.PictureID)
		if err != nil {
			return "", err
		}
		width, height = shown.Width, shown.Height
	}
	_, err := tx.Exec(ctx, `insert into message (message_id, stream_id, seq, conversation_id, author_id, kind, text, reply_to,
		picture_id, picture_width, picture_height, subject_id, data, created_at, event_id)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
		made, d.StreamID, to.seq, to.conversation, d.Author, d.Kind, d.Text, d.ReplyTo,
		d.PictureID, width, height, d.SubjectID, string(d.Data), to.at, eventID)
	return made, err
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
	return s.tell(ctx, tx, message, eventID)
}

func (s *Service) tell(ctx context.Context, tx *database.Tx, message MessageID, eventID string) (Message, error) {
	found, err := s.load(ctx, tx, []MessageID{message})
	if err != nil {
		return Message{}, err
	}
	if len(found) == 0 {
		return Message{}, fault.ErrNotFound
	}
	channels, err := s.Channels(ctx, tx, found[0].StreamID)
	if err != nil {
		return Message{}, err
	}
	return found[0], s.log.AppendAs(ctx, tx, eventID, "message", found[0], channels...)
}
