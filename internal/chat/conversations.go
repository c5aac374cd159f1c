package chat

import (
	"context"
	"fmt"
	"strings"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// Conversation is one conversation as a present member sees it; fault.ErrNotFound for anybody else.
func (s *Service) Conversation(ctx context.Context, tx *database.Tx, user person.UserID, conversation ConversationID) (Conversation, error) {
	found, err := s.views(ctx, tx, user, []ConversationID{conversation})
	if err == nil && len(found) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return Conversation{}, err
	}
	return found[0], nil
}

// Conversations are the conversations of a user, those first in which something visible to them happened last. The cursor
// is empty for the first page, and empty when there is no other. A direct conversation in which nothing was said shows to
// its maker only.
func (s *Service) Conversations(ctx context.Context, tx *database.Tx, user person.UserID, cursor string, limit int) ([]Conversation, string, error) {
	bound := position{at: endOfTime}
	if cursor != "" {
		var err error
		if bound, err = parsePosition(cursor, "c", "/cursor"); err != nil {
			return nil, "", err
		}
	}
	size := pageSize(limit)
	found, err := database.All(ctx, tx, func(scan database.Scan) (p position, err error) {
		err = scan(&p.id, &p.at)
		return p, err
	}, `select mine.conversation_id, max(mine.last_at) from (
			select m.conversation_id, s.last_at from member m
			join conversation c on c.conversation_id = m.conversation_id
			join stream s on s.conversation_id = m.conversation_id and s.audience = 'members'
			where m.user_id = $1 and m.left_at is null and (c.kind = 'group' or s.seq > 0 or c.created_by = $1)
			union all
			select a.conversation_id, s.last_at from audience a
			join member m on m.conversation_id = a.conversation_id and m.user_id = a.user_id and m.left_at is null
			join stream s on s.stream_id = a.stream_id where a.user_id = $1 and s.seq > 0) as mine
		group by mine.conversation_id
		having max(mine.last_at) < $2 or (max(mine.last_at) = $2 and mine.conversation_id < $3)
		order by 2 desc, 1 desc limit $4`, user, bound.at, bound.id, size+1)
	if err != nil {
		return nil, "", err
	}
	next := ""
	if len(found) > size {
		found = found[:size]
		next = found[size-1].cursor()
	}
	ids := make([]ConversationID, len(found))
	for i, one := range found {
		ids[i] = ConversationID(one.id)
	}
	views, err := s.views(ctx, tx, user, ids)
	return views, next, err
}

type conversationRow struct {
	Conversation
	name string
	peer *person.UserID
}

// views reads conversations as one member sees them, in the order given, with a fixed number of queries however many they
// are. Those in which the user is no present member are left out.
func (s *Service) views(ctx context.Context, tx *database.Tx, user person.UserID, ids []ConversationID) ([]Conversation, error) {
	if len(ids) == 0 {
		return []Conversation{}, nil
	}
	rows, err := rowsOf(ctx, tx, user, ids)
	if err != nil {
		return nil, err
	}
	present := make([]ConversationID, 0, len(ids))
	for _, id := range ids {
		if rows[id] != nil {
			present = append(present, id)
		}
	}
	if err := s.addNewest(ctx, tx, user, rows, present); err != nil {
		return nil, err
	}
	if err := s.addFaces(ctx, tx, rows, present); err != nil {
		return nil, err
	}
	views := make([]Conversation, len(present))
	for i, id := range present {
		views[i] = rows[id].Conversation
	}
	return views, nil
}

func rowsOf(ctx context.Context, tx *database.Tx, user person.UserID, ids []ConversationID) (map[ConversationID]*conversationRow, error) {
	in, args := database.List(2, ids)
	found, err := database.All(ctx, tx, func(scan database.Scan) (*conversationRow, error) {
		var r conversationRow
		err := scan(&r.ID, &r.Kind, &r.name, &r.PictureID, &r.Role, &r.Muted, &r.Members, &r.peer)
		return &r, err
	}, `select c.conversation_id, c.kind, c.name, c.picture_id, m.role, m.muted,
		(select count(*) from member x where x.conversation_id = c.conversation_id and x.left_at is null),
		(select x.user_id from member x where x.conversation_id = c.conversation_id and c.kind = 'direct' and x.user_id <> m.user_id)
		from member m join conversation c on c.conversation_id = m.conversation_id
		where m.user_id = $1 and m.left_at is null and m.conversation_id in `+in, append([]any{user}, args...)...)
	if err != nil {
		return nil, err
	}
	rows := make(map[ConversationID]*conversationRow, len(found))
	for _, r := range found {
		rows[r.ID] = r
	}
	return rows, nil
}

// addNewest adds what the user's streams say: how much is unread, and what came last.
func (s *Service) addNewest(ctx context.Context, tx *database.Tx, user person.UserID, rows map[ConversationID]*conversationRow, ids []ConversationID) error {
	streams, err := streamsOf(ctx, tx, user, ids...)
	if err != nil {
		return err
	}
	newest := map[ConversationID]stream{}
	for _, one := range streams {
		row := rows[one.conversation]
		row.Unread += one.unread()
		if !one.listed {
			row.StreamID = one.id
		}
		if one.listed && one.seq == 0 {
			continue
		}
		if known, found := newest[one.conversation]; !found || known.lastAt < one.lastAt {
			newest[one.conversation] = one
		}
	}
	var tops []StreamID
	for id, one := range newest {
		rows[id].LastAt = at(one.lastAt)
		tops = append(tops, one.id)
	}
	if len(tops) == 0 {
		return nil
	}
	in, args := database.List(1, tops)
	last, err := database.All(ctx, tx, scanMessage, selectMessages+`where m.seq = s.seq and s.stream_id in `+in, args...)
	if err != nil {
		return err
	}
	messages, err := s.complete(ctx, tx, last)
	for i := range messages {
		rows[messages[i].ConversationID].Last = &messages[i]
	}
	return err
}

// addFaces adds the people who show for a conversation: the other one, or the first three.
func (s *Service) addFaces(ctx context.Context, tx *database.Tx, rows map[ConversationID]*conversationRow, ids []ConversationID) error {
	type face struct {
		conversation ConversationID
		user         person.UserID
	}
	if len(ids) == 0 {
		return nil
	}
	arms := make([]string, len(ids))
	args := make([]any, len(ids))
	for i, id := range ids {
		arms[i] = fmt.Sprintf(`select * from (select conversation_id, user_id, position from member
			where conversation_id = $%d and left_at is null order by position limit 3) as arm%d`, i+1, i)
		args[i] = id
	}
	faces, err := database.All(ctx, tx, func(scan database.Scan) (f face, err error) {
		var position int64
		err = scan(&f.conversation, &f.user, &position)
		return f, err
	}, strings.Join(arms, " union all ")+" order by 1, 3", args...)
	if err != nil {
		return err
	}
	users := make([]person.UserID, len(faces))
	for i, one := range faces {
		users[i] = one.user
	}
	known, err := person.Users(ctx, tx, distinct(users, "")...)
	if err != nil {
		return err
	}
	for _, one := range faces {
		rows[one.conversation].FirstMembers = append(rows[one.conversation].FirstMembers, known[one.user])
	}
	for _, id := range ids {
		rows[id].present(known)
	}
	return nil
}

// present gives a conversation its name and picture: a direct one has those of the other person.
func (r *conversationRow) present(users map[person.UserID]person.User) {
	r.Name = r.name
	if r.peer == nil {
		return
	}
	if peer, known := users[*r.peer]; known {
		r.Peer, r.Name, r.PictureID = &peer, peer.Name, peer.PictureID
	}
}
