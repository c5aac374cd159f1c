package chat

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// InviteID names a link by which people join a group: "ci_...".
type InviteID string

// Invite is a link by which people join a group. It dies when it is revoked, expired or used up, and when whoever made it
// leaves the group or may no longer add members.
type Invite struct {
	ID        InviteID    `json:"id" doc:"Id of the link."`
	CreatedBy person.User `json:"created_by" doc:"Who made it."`
	CreatedAt time.Time   `json:"created_at" doc:"When it was made."`
	ExpiresAt time.Time   `json:"expires_at" doc:"When it ends."`
	UsesLeft  int64       `json:"uses_left" doc:"How many more people may join by it." example:"100"`
}

// InviteTerms say how long and how often a link is good; zero means 7 days and 100 uses.
type InviteTerms struct {
	Life time.Duration // up to 90 days
	Uses int64         // up to 1000
}

// InviteLook is what whoever holds a link may know of the group before joining.
type InviteLook struct {
	ConversationName string      `json:"conversation_name" doc:"Name of the group." example:"Rowing club"`
	Members          int         `json:"members" doc:"How many people are in it." example:"6"`
	InvitedBy        person.User `json:"invited_by" doc:"Who made the link."`
}

const (
	inviteLife     = 7 * 24 * time.Hour
	inviteLifeMost = 90 * 24 * time.Hour
	inviteUses     = 100
)

func (t *InviteTerms) complete() error {
	if t.Life == 0 {
		t.Life = inviteLife
	}
	if t.Uses == 0 {
		t.Uses = inviteUses
	}
	if t.Life < 0 || t.Life > inviteLifeMost {
		return fault.ErrInvalid.At("/expires_in")
	}
	if t.Uses < 0 || t.Uses > memberLimit {
		return fault.ErrInvalid.At("/uses")
	}
	return nil
}

func inviteHash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// MakeInvite makes a link and gives its secret, which is shown this once. Who looks after the group may.
func (s *Service) MakeInvite(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, terms InviteTerms) (Invite, string, error) {
	if _, err := lockGroup(ctx, tx, conversation, actor); err != nil {
		return Invite{}, "", err
	}
	if err := terms.complete(); err != nil {
		return Invite{}, "", err
	}
	secret := make([]byte, 32)
	_, _ = rand.Read(secret)
	token := base64.RawURLEncoding.EncodeToString(secret)
	made, now := id.New[InviteID]("ci"), s.now()
	if _, err := tx.Exec(ctx, `insert into conversation_invite (invite_id, conversation_id, token_hash, created_by, created_at, expires_at, uses_left)
		values ($1, $2, $3, $4, $5, $6, $7)`, made, conversation, inviteHash(token), actor, now.UnixMicro(), now.Add(terms.Life).UnixMicro(), terms.Uses); err != nil {
		return Invite{}, "", err
	}
	users, err := person.Users(ctx, tx, actor)
	return Invite{ID: made, CreatedBy: users[actor], CreatedAt: at(now.UnixMicro()), ExpiresAt: at(now.Add(terms.Life).UnixMicro()),
		UsesLeft: terms.Uses}, token, err
}

// Invites are the links of a group that still work, newest first. Who looks after the group sees them.
func (s *Service) Invites(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID) ([]Invite, error) {
	role, err := roleOf(ctx, tx, conversation, actor)
	if err != nil {
		return nil, err
	}
	if !role.manages() {
		return nil, ErrRoleTooLow
	}
	var makers []person.UserID
	invites, err := database.All(ctx, tx, func(scan database.Scan) (i Invite, err error) {
		var maker person.UserID
		var created, expires int64
		err = scan(&i.ID, &maker, &created, &expires, &i.UsesLeft)
		i.CreatedAt, i.ExpiresAt = at(created), at(expires)
		makers = append(makers, maker)
		return i, err
	}, `select invite_id, created_by, created_at, expires_at, uses_left from conversation_invite
		where conversation_id = $1 and revoked_at is null and uses_left > 0 and expires_at > $2 order by created_at desc, invite_id desc`,
		conversation, s.micros())
	if err != nil {
		return nil, err
	}
	users, err := person.Users(ctx, tx, distinct(makers, "")...)
	for i := range invites {
		invites[i].CreatedBy = users[makers[i]]
	}
	return invites, err
}

// RevokeInvite ends a link.
func (s *Service) RevokeInvite(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, invite InviteID) error {
	if _, err := lockGroup(ctx, tx, conversation, actor); err != nil {
		return err
	}
	touched, err := tx.Exec(ctx, `update conversation_invite set revoked_at = coalesce(revoked_at, $3) where invite_id = $1 and conversation_id = $2`,
		invite, conversation, s.micros())
	if err == nil && touched == 0 {
		err = fault.ErrNotFound
	}
	return err
}

func (s *Service) closeInvitesOf(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID) error {
	_, err := tx.Exec(ctx, `update conversation_invite set revoked_at = $3 where conversation_id = $1 and created_by = $2 and revoked_at is null`,
		conversation, user, s.micros())
	return err
}

type openInvite struct {
	id           InviteID
	conversation ConversationID
	maker        person.UserID
}

func (s *Service) openInvite(ctx context.Context, tx *database.Tx, token string) (openInvite, error) {
	found, err := database.All(ctx, tx, func(scan database.Scan) (i openInvite, err error) {
		err = scan(&i.id, &i.conversation, &i.maker)
		return i, err
	}, `select invite_id, conversation_id, created_by from conversation_invite
		where token_hash = $1 and revoked_at is null and uses_left > 0 and expires_at > $2`, inviteHash(token), s.micros())
	if err == nil && len(found) == 0 {
		err = ErrInviteClosed
	}
	if err != nil {
		return openInvite{}, err
	}
	return found[0], nil
}

// LookAtInvite tells whoever holds a link where it leads.
func (s *Service) LookAtInvite(ctx context.Context, tx *database.Tx, token string) (InviteLook, error) {
	invite, err := s.openInvite(ctx, tx, token)
	if err != nil {
		return InviteLook{}, err
	}
	var look InviteLook
	if err := tx.QueryRow(ctx, `select c.name, (select count(*) from member m where m.conversation_id = c.conversation_id and m.left_at is null)
		from conversation c where c.conversation_id = $1`, invite.conversation).Scan(&look.ConversationName, &look.Members); err != nil {
		return InviteLook{}, err
	}
	users, err := person.Users(ctx, tx, invite.maker)
	look.InvitedBy = users[invite.maker]
	return look, err
}

// Join makes whoever holds a link a member. A member already uses nothing up; somebody who was put out needs to be added by
// hand.
func (s *Service) Join(ctx context.Context, tx *database.Tx, actor person.UserID, token string) (Conversation, error) {
	invite, err := s.openInvite(ctx, tx, token)
	if err != nil {
		return Conversation{}, err
	}
	if _, err := tx.Exec(ctx, `update conversation set version = version + 1 where conversation_id = $1`, invite.conversation); err != nil {
		return Conversation{}, err
	}
	present, removed, members, err := standing(ctx, tx, invite.conversation, actor)
	switch {
	case err != nil:
		return Conversation{}, err
	case present:
		return s.Conversation(ctx, tx, actor, invite.conversation)
	case removed:
		return Conversation{}, ErrInviteClosed
	case members >= memberLimit:
		return Conversation{}, ErrGroupFull.With("limit", memberLimit)
	}
	used, err := tx.Exec(ctx, `update conversation_invite set uses_left = uses_left - 1
		where invite_id = $1 and uses_left > 0 and revoked_at is null`, invite.id)
	if err == nil && used == 0 {
		err = ErrInviteClosed
	}
	if err != nil {
		return Conversation{}, err
	}
	if err := s.admit(ctx, tx, invite.conversation, PlainMember, actor); err != nil {
		return Conversation{}, err
	}
	if err := s.announce(ctx, tx, invite.conversation, actor, Happening{Event: "joined", UserIDs: []person.UserID{actor}}); err != nil {
		return Conversation{}, err
	}
	if err := s.changed(ctx, tx, invite.conversation); err != nil {
		return Conversation{}, err
	}
	return s.Conversation(ctx, tx, actor, invite.conversation)
}

// standing tells how somebody stands to a conversation that they may not be in, and how many are.
func standing(ctx context.Context, tx *database.Tx, conversation ConversationID, user person.UserID) (present, removed bool, members int, err error) {
	err = tx.QueryRow(ctx, `select count(*) filter (where user_id = $2 and left_at is null) > 0, count(*) filter (where user_id = $2 and removed) > 0,
		count(*) filter (where left_at is null) from member where conversation_id = $1`, conversation, user).Scan(&present, &removed, &members)
	return present, removed, members, err
}
