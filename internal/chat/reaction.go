package chat

import (
	"context"
	"unicode"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	emojiBytes         = 32
	reactionsOfOne     = 10 // by one person to one message
	keycap             = '\u20e3'
	joiner             = '\u200d'
	pictorialSelector  = '\ufe0f'
	firstTag, lastTag  = '\U000e0020', '\U000e007f' // the letters of flags such as Wales
	punctuatedPictures = "‼⁉〰〽"
)

// emoji tells whether text is an emoji: symbols and what joins them, and nothing that could carry words.
func emoji(text string) bool {
	if len(text) > emojiBytes || !utf8.ValidString(text) {
		return false
	}
	pictorial, digits := false, 0
	for _, r := range text {
		switch {
		case r == keycap:
			pictorial, digits = true, digits-1
		case r >= '0' && r <= '9', r == '#', r == '*':
			digits++
		case r == joiner, r == pictorialSelector, r >= firstTag && r <= lastTag, unicode.Is(unicode.Sk, r) && r > unicode.MaxLatin1:
		case unicode.Is(unicode.So, r), unicode.Is(unicode.Sm, r) && r > unicode.MaxLatin1, isOneOf(r, punctuatedPictures):
			pictorial = true
		default:
			return false
		}
	}
	return pictorial && digits == 0
}

func isOneOf(r rune, set string) bool {
	for _, member := range set {
		if r == member {
			return true
		}
	}
	return false
}

// React puts an emoji under a message; the same one twice is once.
func (s *Service) React(ctx context.Context, tx *database.Tx, actor person.UserID, message MessageID, symbol string) (Message, error) {
	if !emoji(symbol) {
		return Message{}, ErrEmojiInvalid
	}
	if err := s.touch(ctx, tx, actor, message); err != nil {
		return Message{}, err
	}
	added, err := tx.Exec(ctx, `insert into reaction (message_id, user_id, emoji, created_at) values ($1, $2, $3, $4)
		on conflict (message_id, user_id, emoji) do nothing`, message, actor, symbol, s.micros())
	if err != nil {
		return Message{}, err
	}
	var own int64
	if err := tx.QueryRow(ctx, `select count(*) from reaction where message_id = $1 and user_id = $2`, message, actor).Scan(&own); err != nil {
		return Message{}, err
	}
	if own > reactionsOfOne {
		return Message{}, ErrTooManyReacted.With("limit", reactionsOfOne)
	}
	return s.reacted(ctx, tx, actor, message, added)
}

// Unreact takes one's emoji back.
func (s *Service) Unreact(ctx context.Context, tx *database.Tx, actor person.UserID, message MessageID, symbol string) (Message, error) {
	if err := s.touch(ctx, tx, actor, message); err != nil {
		return Message{}, err
	}
	taken, err := tx.Exec(ctx, `delete from reaction where message_id = $1 and user_id = $2 and emoji = $3`, message, actor, symbol)
	if err != nil {
		return Message{}, err
	}
	return s.reacted(ctx, tx, actor, message, taken)
}

// touch makes sure that the actor may react to a message.
func (s *Service) touch(ctx context.Context, tx *database.Tx, actor person.UserID, message MessageID) error {
	seen, err := s.visible(ctx, tx, actor, message)
	switch {
	case err != nil:
		return err
	case seen.deleted:
		return ErrMessageDeleted
	}
	return s.maySpeak(ctx, tx, actor, seen.stream, seen.conversation)
}

func (s *Service) reacted(ctx context.Context, tx *database.Tx, actor person.UserID, message MessageID, changed int64) (Message, error) {
	if changed == 0 {
		return s.Message(ctx, tx, actor, message)
	}
	if _, err := tx.Exec(ctx, `update message set version = version + 1 where message_id = $1`, message); err != nil {
		return Message{}, err
	}
	return s.retell(ctx, tx, message)
}
