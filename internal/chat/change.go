package chat

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// Edit changes the text of one's own text message. Nothing but the time of the change remains of what it said before.
func (s *Service) Edit(ctx context.Context, tx *database.Tx, actor person.UserID, message MessageID, text string) (Message, error) {
	seen, err := s.visible(ctx, tx, actor, message)
	if err != nil {
		return Message{}, err
	}
	if seen.author != actor || seen.kind != KindText {
		return Message{}, ErrNotEditable
	}
	if err := s.maySpeak(ctx, tx, actor, seen.stream, seen.conversation); err != nil {
		return Message{}, err
	}
	if text, err = words(text, false); err != nil {
		return Message{}, err
	}
	touched, err := tx.Exec(ctx, `update message set version = version + 1, text = $2, edited_at = $3
		where message_id = $1 and deleted_at is null`, message, text, s.micros())
	if err == nil && touched == 0 {
		err = ErrMessageDeleted
	}
	if err != nil {
		return Message{}, err
	}
	return s.retell(ctx, tx, message)
}

// Delete empties a message of its text, picture and reactions; its place stays, so that no seq is missing. The author may,
// and in a group whoever looks after it. Deleting twice is deleting once. Messages about money stay.
func (s *Service) Delete(ctx context.Context, tx *database.Tx, actor person.UserID, message MessageID) (Message, error) {
	seen, err := s.visible(ctx, tx, actor, message)
	if err != nil {
		return Message{}, err
	}
	if seen.kind != KindText && seen.kind != KindImage {
		return Message{}, ErrNotDeletable
	}
	if seen.author != actor {
		role, err := roleOf(ctx, tx, seen.conversation, actor)
		if err != nil {
			return Message{}, err
		}
		if !role.manages() {
			return Message{}, ErrNotDeletable
		}
	}
	if err := s.erase(ctx, tx, message, seen.author); err != nil {
		return Message{}, err
	}
	if seen.deleted {
		return s.Message(ctx, tx, actor, message)
	}
	return s.retell(ctx, tx, message)
}

func (s *Service) erase(ctx context.Context, tx *database.Tx, message MessageID, author person.UserID) error {
	shown, err := database.All(ctx, tx, database.Column[picture.ID],
		`select picture_id from message where message_id = $1 and picture_id is not null`, message)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `update message set version = version + 1, text = '', picture_id = null, picture_width = 0,
		picture_height = 0, deleted_at = $2 where message_id = $1 and deleted_at is null`, message, s.micros()); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `delete from reaction where message_id = $1`, message); err != nil {
		return err
	}
	for _, gone := range shown {
		if err := s.pictures.Remove(ctx, tx, gone, string(author)); err != nil {
			return err
		}
	}
	return nil
}
