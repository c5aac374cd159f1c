package chat

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// messageRow is a message before names and reactions are added.
type messageRow struct {
	Message
	author      person.UserID
	replyTo     *MessageID
	quoteAuthor *person.UserID
	quoteKind   *Kind
	quoteText   *string
	data        string
	created     int64
	edited      *int64
	deleted     *int64
}

const selectMessages = `select m.message_id, m.conversation_id, m.stream_id, m.seq, s.audience = 'listed', m.author_id, m.kind, m.text,
	m.reply_to, q.author_id, q.kind, q.text, m.picture_id, m.picture_width, m.picture_height, m.subject_id, m.data, m.version,
	m.created_at, m.edited_at, m.deleted_at
	from message m join stream s on s.stream_id = m.stream_id left join message q on q.message_id = m.reply_to `

func scanMessage(scan database.Scan) (r messageRow, err error) {
	err = scan(&r.ID, &r.ConversationID, &r.StreamID, &r.Seq, &r.Private, &r.author, &r.Kind, &r.Text,
		&r.replyTo, &r.quoteAuthor, &r.quoteKind, &r.quoteText, &r.PictureID, &r.PictureWidth, &r.PictureHeight, &r.SubjectID, &r.data,
		&r.Version, &r.created, &r.edited, &r.deleted)
	return r, err
}

// load reads messages, oldest first. That the asker may see them is for the caller to know.
func (s *Service) load(ctx context.Context, tx *database.Tx, ids []MessageID) ([]Message, error) {
	if len(ids) == 0 {
		return []Message{}, nil
	}
	in, args := database.List(1, ids)
	rows, err := database.All(ctx, tx, scanMessage, selectMessages+`where m.message_id in `+in, args...)
	if err != nil {
		return nil, err
	}
	return s.complete(ctx, tx, rows)
}

// complete adds names and reactions, with one query for each whatever the number of messages.
func (s *Service) complete(ctx context.Context, tx *database.Tx, rows []messageRow) ([]Message, error) {
	slices.SortFunc(rows, func(a, b messageRow) int { return cmp.Or(cmp.Compare(a.created, b.created), cmp.Compare(a.ID, b.ID)) })
	var authors []person.UserID
	ids := make([]MessageID, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
		authors = append(authors, row.author)
		if row.quoteAuthor != nil {
			authors = append(authors, *row.quoteAuthor)
		}
	}
	slices.Sort(authors)
	users, err := person.Users(ctx, tx, slices.Compact(authors)...)
	if err != nil {
		return nil, err
	}
	reactions, err := reactionsTo(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	messages := make([]Message, len(rows))
	for i, row := range rows {
		messages[i] = row.view(users, reactions[row.ID])
	}
	return messages, nil
}

func (r messageRow) view(users map[person.UserID]person.User, reactions []Reaction) Message {
	m := r.Message
	m.Author = users[r.author]
	if r.replyTo != nil && r.quoteAuthor != nil {
		m.ReplyTo = &Quote{ID: *r.replyTo, Author: users[*r.quoteAuthor], Kind: *r.quoteKind, Text: *r.quoteText}
	}
	if r.data != "" {
		m.Data = json.RawMessage(r.data)
	}
	m.Reactions = reactions
	if m.Reactions == nil {
		m.Reactions = []Reaction{}
	}
	m.CreatedAt, m.EditedAt, m.DeletedAt = at(r.created), atOptional(r.edited), atOptional(r.deleted)
	return m
}

func reactionsTo(ctx context.Context, tx *database.Tx, ids []MessageID) (map[MessageID][]Reaction, error) {
	type row struct {
		message MessageID
		user    person.UserID
		emoji   string
	}
	if len(ids) == 0 {
		return nil, nil
	}
	in, args := database.List(1, ids)
	rows, err := database.All(ctx, tx, func(scan database.Scan) (r row, err error) {
		err = scan(&r.message, &r.user, &r.emoji)
		return r, err
	}, `select message_id, user_id, emoji from reaction where message_id in `+in+` order by message_id, created_at, user_id, emoji`, args...)
	if err != nil {
		return nil, err
	}
	reactions := map[MessageID][]Reaction{}
	for _, r := range rows {
		all := reactions[r.message]
		i := slices.IndexFunc(all, func(known Reaction) bool { return known.Emoji == r.emoji })
		if i < 0 {
			i, all = len(all), append(all, Reaction{Emoji: r.emoji})
		}
		all[i].Users = append(all[i].Users, r.user)
		reactions[r.message] = all
	}
	return reactions, nil
}

// sighting is what must be known of a message before anything is done to it.
type sighting struct {
	conversation ConversationID
	stream       StreamID
	author       person.UserID
	kind         Kind
	createdAt    int64
	deleted      bool
}

// visible finds a message that a user may see; fault.ErrNotFound for any other. It asks in one statement, so that a message
// which is not for them takes no longer than one that never was.
func (s *Service) visible(ctx context.Context, tx *database.Tx, user person.UserID, message MessageID) (sighting, error) {
	rows, err := database.All(ctx, tx, func(scan database.Scan) (m sighting, err error) {
		err = scan(&m.conversation, &m.stream, &m.author, &m.kind, &m.createdAt, &m.deleted)
		return m, err
	}, `select w.conversation_id, w.stream_id, w.author_id, w.kind, w.created_at, w.deleted_at is not null from message w
		join stream s on s.stream_id = w.stream_id
		join member m on m.conversation_id = s.conversation_id and m.user_id = $2 and m.left_at is null
		where w.message_id = $1 and (s.audience = 'members' or exists
			(select 1 from audience a where a.stream_id = s.stream_id and a.user_id = $2))`, message, user)
	if err == nil && len(rows) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return sighting{}, err
	}
	return rows[0], nil
}

// Message is one message that a user may see; fault.ErrNotFound for any other.
func (s *Service) Message(ctx context.Context, tx *database.Tx, user person.UserID, message MessageID) (Message, error) {
	if _, err := s.visible(ctx, tx, user, message); err != nil {
		return Message{}, err
	}
	found, err := s.load(ctx, tx, []MessageID{message})
	if err != nil {
		return Message{}, err
	}
	return found[0], nil
}
