package chat

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

type memberRow struct {
	user     person.UserID
	role     Role
	position int64
	joinedAt int64
	readSeq  int64
}

// selectMembers reads present members; a condition on m follows it.
const selectMembers = `select m.user_id, m.role, m.position, m.joined_at, coalesce(r.seq, 0) from member m
	join stream s on s.conversation_id = m.conversation_id and s.audience = 'members'
	left join read_mark r on r.stream_id = s.stream_id and r.user_id = m.user_id
	where m.left_at is null and m.conversation_id = $1 `

func scanMember(scan database.Scan) (m memberRow, err error) {
	err = scan(&m.user, &m.role, &m.position, &m.joinedAt, &m.readSeq)
	return m, err
}

// MemberOf is a user's part in a conversation; fault.ErrNotFound when they have none at present.
func (s *Service) MemberOf(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID) (Member, error) {
	rows, err := database.All(ctx, tx, scanMember, selectMembers+`and m.user_id = $2`, conversation, user)
	if err != nil {
		return Member{}, err
	}
	if len(rows) == 0 {
		return Member{}, fault.ErrNotFound
	}
	members, err := s.dress(ctx, tx, conversation, rows)
	if err != nil {
		return Member{}, err
	}
	return members[0], nil
}

// Members are the present members of a conversation in joining order. Whether the asker may see them is for the caller to
// have checked, by MemberOf.
func (s *Service) Members(ctx context.Context, tx *database.Tx, conversation ConversationID) ([]Member, error) {
	rows, err := database.All(ctx, tx, scanMember, selectMembers+`order by m.position`, conversation)
	if err != nil {
		return nil, err
	}
	return s.dress(ctx, tx, conversation, rows)
}

// MemberIDs are the present members of a conversation in joining order.
func (s *Service) MemberIDs(ctx context.Context, tx *database.Tx, conversation ConversationID) ([]person.UserID, error) {
	return database.All(ctx, tx, database.Column[person.UserID],
		`select user_id from member where conversation_id = $1 and left_at is null order by position`, conversation)
}

func (s *Service) dress(ctx context.Context, tx *database.Tx, conversation ConversationID, rows []memberRow) ([]Member, error) {
	ids := make([]person.UserID, len(rows))
	for i, row := range rows {
		ids[i] = row.user
	}
	users, err := person.Users(ctx, tx, ids...)
	if err != nil {
		return nil, err
	}
	tags, err := tagsOf(ctx, tx, conversation)
	if err != nil {
		return nil, err
	}
	members := make([]Member, len(rows))
	for i, row := range rows {
		members[i] = Member{User: users[row.user], Role: row.role, Tags: tags[row.user], Position: row.position,
			JoinedAt: at(row.joinedAt), ReadSeq: row.readSeq}
		if members[i].Tags == nil {
			members[i].Tags = []string{}
		}
	}
	return members, nil
}

// roleOf is what a present member may do; fault.ErrNotFound for anybody else.
func roleOf(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID) (Role, error) {
	roles, err := database.All(ctx, tx, database.Column[Role],
		`select role from member where conversation_id = $1 and user_id = $2 and left_at is null`, conversation, user)
	if err == nil && len(roles) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return "", err
	}
	return roles[0], nil
}

// group is what a change of a group begins with.
type group struct {
	kind string
	name string
	role Role // of who acts
}

// lock takes hold of a conversation for a change by a present member, so that changes of one group happen one by one. Nobody
// else keeps its members waiting, or learns by waiting that there is one.
func lock(ctx context.Context, tx *database.Tx, conversation ConversationID, actor person.UserID) (group, error) {
	rows, err := database.All(ctx, tx, func(scan database.Scan) (g group, err error) {
		err = scan(&g.kind, &g.name)
		return g, err
	}, `update conversation set version = version + 1 where conversation_id = $1 and exists (select 1 from member m
		where m.conversation_id = conversation.conversation_id and m.user_id = $2 and m.left_at is null) returning kind, name`, conversation, actor)
	if err == nil && len(rows) == 0 {
		err = fault.ErrNotFound
	}
	if err != nil {
		return group{}, err
	}
	rows[0].role, err = roleOf(ctx, tx, conversation, actor)
	return rows[0], err
}

// lockGroup is lock for what only those who look after a group may do.
func lockGroup(ctx context.Context, tx *database.Tx, conversation ConversationID, actor person.UserID) (group, error) {
	g, err := lock(ctx, tx, conversation, actor)
	switch {
	case err != nil:
		return group{}, err
	case g.kind == Direct:
		return group{}, ErrDirectFixed
	case !g.role.manages():
		return group{}, ErrRoleTooLow
	}
	return g, nil
}

// changed tells the members of a conversation to look at it again.
func (s *Service) changed(ctx context.Context, tx *database.Tx, conversation ConversationID) error {
	members, err := s.MemberIDs(ctx, tx, conversation)
	if err != nil {
		return err
	}
	return s.log.Append(ctx, tx, "conversation", ConversationChanged{ID: conversation}, userChannels(members)...)
}

// ConversationChanged is the event "conversation" on a user's channel: the conversation is to be read again, or is no
// longer theirs to read.
type ConversationChanged struct {
	ID   ConversationID `json:"conversation_id" doc:"The conversation."`
	Left bool           `json:"left,omitempty" doc:"You are no longer in it."`
}
