package chat

import (
	"context"
	"slices"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// admit makes people members, last in joining order, with everything so far marked as read. Those who are members already
// stay as they are.
func (s *Service) admit(ctx context.Context, tx *database.Tx, conversation ConversationID, role Role, users ...person.UserID) error {
	for _, user := range users {
		joined, err := tx.Exec(ctx, `insert into member (conversation_id, user_id, role, position, joined_at)
			select conversation_id, $2, $3, next_position, $4 from conversation where conversation_id = $1
			on conflict (conversation_id, user_id) do update set role = excluded.role, position = excluded.position,
			joined_at = excluded.joined_at, left_at = null, removed = false, muted = false where member.left_at is not null`,
			conversation, user, role, s.micros())
		if err != nil {
			return err
		}
		if joined == 0 {
			continue
		}
		if _, err := tx.Exec(ctx, `update conversation set next_position = next_position + 1 where conversation_id = $1`, conversation); err != nil {
			return err
		}
		streams, err := streamsOf(ctx, tx, user, conversation)
		if err != nil {
			return err
		}
		for _, one := range streams {
			if _, err := advanceMark(ctx, tx, one.id, user, one.seq); err != nil {
				return err
			}
		}
	}
	return nil
}

// Add brings people into a group. Who looks after the group may, for friends and people they share a group with.
func (s *Service) Add(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, users []person.UserID) ([]Member, error) {
	if _, err := lockGroup(ctx, tx, conversation, actor); err != nil {
		return nil, err
	}
	present, err := s.MemberIDs(ctx, tx, conversation)
	if err != nil {
		return nil, err
	}
	users = slices.DeleteFunc(distinct(users, actor), func(user person.UserID) bool { return slices.Contains(present, user) })
	if len(present)+len(users) > memberLimit {
		return nil, ErrGroupFull.With("limit", memberLimit)
	}
	if err := s.reachable(ctx, tx, actor, users, "/user_ids"); err != nil {
		return nil, err
	}
	if len(users) > 0 {
		if err := s.admit(ctx, tx, conversation, PlainMember, users...); err != nil {
			return nil, err
		}
		if err := s.announce(ctx, tx, conversation, actor, Happening{Event: "added", UserIDs: users}); err != nil {
			return nil, err
		}
		if err := s.changed(ctx, tx, conversation); err != nil {
			return nil, err
		}
	}
	return s.Members(ctx, tx, conversation)
}

// Remove puts a member out of a group: an owner anybody, an admin plain members. Oneself leaves, which any member may.
func (s *Service) Remove(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, user person.UserID) error {
	g, err := lock(ctx, tx, conversation, actor)
	if err != nil {
		return err
	}
	if g.kind == Direct {
		return ErrDirectFixed
	}
	role, err := roleOf(ctx, tx, conversation, user)
	if err != nil {
		return err
	}
	leaves := actor == user
	if !leaves && g.role != Owner && (g.role != Admin || role != PlainMember) {
		return ErrRoleTooLow
	}
	if err := s.depart(ctx, tx, conversation, user, !leaves); err != nil {
		return err
	}
	what := Happening{Event: "removed", UserIDs: []person.UserID{user}}
	if leaves {
		what.Event = "left"
	}
	if err := s.announce(ctx, tx, conversation, actor, what); err != nil {
		return err
	}
	if err := s.keepOwner(ctx, tx, conversation, actor); err != nil {
		return err
	}
	if err := s.changed(ctx, tx, conversation); err != nil {
		return err
	}
	for _, hook := range s.departures {
		if err := hook(ctx, tx, conversation, user); err != nil {
			return err
		}
	}
	return nil
}

// depart ends a membership with all that came with it: the tags, and the links that the member made.
func (s *Service) depart(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID, removed bool) error {
	if _, err := tx.Exec(ctx, `update member set left_at = $3, removed = $4 where conversation_id = $1 and user_id = $2`,
		conversation, user, s.micros(), removed); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `delete from member_tag where conversation_id = $1 and user_id = $2`, conversation, user); err != nil {
		return err
	}
	if err := s.closeInvitesOf(ctx, tx, conversation, user); err != nil {
		return err
	}
	return s.log.Append(ctx, tx, "conversation", ConversationChanged{ID: conversation, Left: true}, userChannels([]person.UserID{user})...)
}

// keepOwner hands a group without an owner to its longest-standing admin, or else member.
func (s *Service) keepOwner(ctx context.Context, tx *database.Tx, conversation ConversationID, by person.UserID) error {
	heirs, err := database.All(ctx, tx, database.Column[person.UserID], `select user_id from member
		where conversation_id = $1 and left_at is null
		order by case role when 'owner' then 0 when 'admin' then 1 else 2 end, position limit 1`, conversation)
	if err != nil || len(heirs) == 0 {
		return err
	}
	touched, err := tx.Exec(ctx, `update member set role = 'owner' where conversation_id = $1 and user_id = $2 and role <> 'owner'`,
		conversation, heirs[0])
	if err != nil || touched == 0 {
		return err
	}
	return s.announce(ctx, tx, conversation, by, Happening{Event: "role", UserIDs: heirs, Role: Owner})
}

// SetRole gives a member another role. Only an owner may; the last owner stays one.
func (s *Service) SetRole(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, user person.UserID, role Role) (Member, error) {
	g, err := lockGroup(ctx, tx, conversation, actor)
	if err != nil {
		return Member{}, err
	}
	if g.role != Owner {
		return Member{}, ErrRoleTooLow
	}
	if role != Owner && role != Admin && role != PlainMember {
		return Member{}, fault.ErrInvalid.At("/role")
	}
	former, err := roleOf(ctx, tx, conversation, user)
	if err != nil {
		return Member{}, err
	}
	if former == role {
		return s.MemberOf(ctx, tx, conversation, user)
	}
	if _, err := tx.Exec(ctx, `update member set role = $3 where conversation_id = $1 and user_id = $2`, conversation, user, role); err != nil {
		return Member{}, err
	}
	if err := s.afterRole(ctx, tx, actor, conversation, user, role); err != nil {
		return Member{}, err
	}
	return s.MemberOf(ctx, tx, conversation, user)
}

func (s *Service) afterRole(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, user person.UserID, role Role) error {
	owners, err := database.All(ctx, tx, database.Column[person.UserID],
		`select user_id from member where conversation_id = $1 and role = 'owner' and left_at is null limit 1`, conversation)
	if err != nil {
		return err
	}
	if len(owners) == 0 {
		return ErrLastOwner.At("/role")
	}
	if !role.manages() {
		if err := s.closeInvitesOf(ctx, tx, conversation, user); err != nil {
			return err
		}
	}
	if err := s.announce(ctx, tx, conversation, actor, Happening{Event: "role", UserIDs: []person.UserID{user}, Role: role}); err != nil {
		return err
	}
	return s.changed(ctx, tx, conversation)
}
