package chat

import (
	"context"
	"encoding/json"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// memberLimit bounds what one message costs to hand out.
const memberLimit = 1000

// Happening is the data of a system message: what happened, and to whom, by the names they had then.
type Happening struct {
	Event     string          `json:"event" enum:"created,joined,added,removed,left,renamed,role,picture" doc:"What happened."`
	UserIDs   []person.UserID `json:"user_ids,omitempty" doc:"To whom."`
	UserNames []string        `json:"user_names,omitempty" doc:"Their names at that time, in the same order."`
	Name      string          `json:"name,omitempty" doc:"The new name of the group."`
	Role      Role            `json:"role,omitempty" doc:"The new role."`
}

// announce tells a group what happened in it.
func (s *Service) announce(ctx context.Context, tx *database.Tx, conversation ConversationID, by person.UserID, what Happening) error {
	users, err := person.Users(ctx, tx, what.UserIDs...)
	if err != nil {
		return err
	}
	for _, user := range what.UserIDs {
		what.UserNames = append(what.UserNames, users[user].Name)
	}
	data, err := json.Marshal(what)
	if err != nil {
		return err
	}
	stream, err := s.ConversationStream(ctx, tx, conversation)
	if err != nil {
		return err
	}
	_, err = s.Post(ctx, tx, Draft{StreamID: stream, Author: by, Kind: KindSystem, Data: data})
	return err
}

// OpenDirect finds the conversation of two people, or makes it when they are friends or share a group.
func (s *Service) OpenDirect(ctx context.Context, tx *database.Tx, actor, peer person.UserID) (Conversation, error) {
	if actor == peer {
		return Conversation{}, ErrWithYourself.At("/user_id")
	}
	key := string(min(actor, peer)) + ":" + string(max(actor, peer))
	existing, err := database.All(ctx, tx, database.Column[ConversationID],
		`select conversation_id from conversation where direct_key = $1`, key)
	if err != nil {
		return Conversation{}, err
	}
	if len(existing) > 0 {
		return s.Conversation(ctx, tx, actor, existing[0])
	}
	if err := s.reachable(ctx, tx, actor, []person.UserID{peer}, "/user_id"); err != nil {
		return Conversation{}, err
	}
	made := id.New[ConversationID]("c")
	added, err := tx.Exec(ctx, `insert into conversation (conversation_id, kind, direct_key, created_by, created_at)
		values ($1, 'direct', $2, $3, $4) on conflict (direct_key) do nothing`, made, key, actor, s.micros())
	if err != nil {
		return Conversation{}, err
	}
	if added == 0 {
		// Somebody was quicker; theirs is the one.
		return s.OpenDirect(ctx, tx, actor, peer)
	}
	if _, err := s.newStream(ctx, tx, made, "members"); err != nil {
		return Conversation{}, err
	}
	if err := s.admit(ctx, tx, made, PlainMember, actor, peer); err != nil {
		return Conversation{}, err
	}
	// The other hears of it with the first message.
	if err := s.log.Append(ctx, tx, "conversation", ConversationChanged{ID: made}, userChannels([]person.UserID{actor})...); err != nil {
		return Conversation{}, err
	}
	return s.Conversation(ctx, tx, actor, made)
}

// NewGroup makes a group that its maker owns, with the users listed as members.
func (s *Service) NewGroup(ctx context.Context, tx *database.Tx, actor person.UserID, name string, users []person.UserID) (Conversation, error) {
	name, err := groupName(name)
	if err != nil {
		return Conversation{}, err
	}
	users = distinct(users, actor)
	if len(users) >= memberLimit {
		return Conversation{}, ErrGroupFull.With("limit", memberLimit)
	}
	if err := s.reachable(ctx, tx, actor, users, "/user_ids"); err != nil {
		return Conversation{}, err
	}
	made := id.New[ConversationID]("c")
	if _, err := tx.Exec(ctx, `insert into conversation (conversation_id, kind, name, created_by, created_at)
		values ($1, 'group', $2, $3, $4)`, made, name, actor, s.micros()); err != nil {
		return Conversation{}, err
	}
	if _, err := s.newStream(ctx, tx, made, "members"); err != nil {
		return Conversation{}, err
	}
	if err := s.admit(ctx, tx, made, Owner, actor); err != nil {
		return Conversation{}, err
	}
	if err := s.admit(ctx, tx, made, PlainMember, users...); err != nil {
		return Conversation{}, err
	}
	if err := s.announce(ctx, tx, made, actor, Happening{Event: "created", UserIDs: users, Name: name}); err != nil {
		return Conversation{}, err
	}
	if err := s.changed(ctx, tx, made); err != nil {
		return Conversation{}, err
	}
	return s.Conversation(ctx, tx, actor, made)
}

// distinct keeps the first of each user, in order, without the one excepted.
func distinct(users []person.UserID, except person.UserID) []person.UserID {
	var kept []person.UserID
	seen := map[person.UserID]bool{except: true}
	for _, user := range users {
		if !seen[user] {
			seen[user] = true
			kept = append(kept, user)
		}
	}
	return kept
}

// reachable makes sure that somebody may bring others into a conversation: they exist, neither has blocked the other, and
// they are friends or share a group. A block reads the same as being strangers.
func (s *Service) reachable(ctx context.Context, tx *database.Tx, actor person.UserID, users []person.UserID, pointer string) error {
	known, err := person.Users(ctx, tx, users...)
	if err != nil {
		return err
	}
	for _, user := range users {
		if _, exists := known[user]; !exists {
			return fault.ErrNotFound.At(pointer)
		}
		near, err := s.near(ctx, tx, actor, user)
		if err != nil {
			return err
		}
		if !near {
			return ErrNotReachable.At(pointer).With("user_id", user)
		}
	}
	return nil
}

func (s *Service) near(ctx context.Context, tx *database.Tx, a, b person.UserID) (bool, error) {
	if blocked, err := person.Blocked(ctx, tx, a, b); err != nil || blocked {
		return false, err
	}
	if friends, err := person.AreFriends(ctx, tx, a, b); err != nil || friends {
		return friends, err
	}
	shared, err := database.All(ctx, tx, database.Column[int64], `select 1 from member mine
		join conversation c on c.conversation_id = mine.conversation_id and c.kind = 'group'
		join member theirs on theirs.conversation_id = mine.conversation_id and theirs.user_id = $2 and theirs.left_at is null
		where mine.user_id = $1 and mine.left_at is null limit 1`, a, b)
	return len(shared) > 0, err
}

// Change is what a member changes about a conversation; nil leaves it as it is.
type Change struct {
	Name      *string
	PictureID *picture.ID
	Muted     *bool // for oneself
}

// Change renames a group, gives it a picture, or silences a conversation for oneself.
func (s *Service) Change(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, c Change) (Conversation, error) {
	if c.Name != nil || c.PictureID != nil {
		if _, err := lockGroup(ctx, tx, conversation, actor); err != nil {
			return Conversation{}, err
		}
	} else if _, err := roleOf(ctx, tx, conversation, actor); err != nil {
		return Conversation{}, err
	}
	var steps []func() error
	if c.Name != nil {
		steps = append(steps, func() error { return s.rename(ctx, tx, actor, conversation, *c.Name) })
	}
	if c.PictureID != nil {
		steps = append(steps, func() error { return s.repaint(ctx, tx, actor, conversation, *c.PictureID) })
	}
	if c.Name != nil || c.PictureID != nil {
		steps = append(steps, func() error { return s.changed(ctx, tx, conversation) })
	}
	if c.Muted != nil {
		steps = append(steps, func() error { return s.mute(ctx, tx, actor, conversation, *c.Muted) })
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return Conversation{}, err
		}
	}
	return s.Conversation(ctx, tx, actor, conversation)
}

func (s *Service) rename(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, name string) error {
	name, err := groupName(name)
	if err != nil {
		return err
	}
	touched, err := tx.Exec(ctx, `update conversation set name = $2 where conversation_id = $1 and name <> $2`, conversation, name)
	if err != nil || touched == 0 {
		return err
	}
	return s.announce(ctx, tx, conversation, actor, Happening{Event: "renamed", Name: name})
}

func (s *Service) repaint(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, shown picture.ID) error {
	stream, err := s.ConversationStream(ctx, tx, conversation)
	if err != nil {
		return err
	}
	if err := s.pictures.Publish(ctx, tx, shown, string(actor), string(stream)); err != nil {
		return err
	}
	former, err := database.All(ctx, tx, database.Column[picture.ID],
		`select picture_id from conversation where conversation_id = $1 and picture_id is not null`, conversation)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `update conversation set picture_id = $2 where conversation_id = $1`, conversation, shown); err != nil {
		return err
	}
	for _, gone := range former {
		old, err := s.pictures.Load(ctx, tx, gone)
		if err != nil {
			return err
		}
		if err := s.pictures.Remove(ctx, tx, gone, old.Owner); err != nil {
			return err
		}
	}
	return s.announce(ctx, tx, conversation, actor, Happening{Event: "picture"})
}

func (s *Service) mute(ctx context.Context, tx *database.Tx, actor person.UserID, conversation ConversationID, muted bool) error {
	if _, err := tx.Exec(ctx, `update member set muted = $3 where conversation_id = $1 and user_id = $2`, conversation, actor, muted); err != nil {
		return err
	}
	return s.log.Append(ctx, tx, "conversation", ConversationChanged{ID: conversation}, userChannels([]person.UserID{actor})...)
}

// PersonChanged tells the conversations of a person what they look like now, as the event "user". It is for person.OnChange.
func (s *Service) PersonChanged(ctx context.Context, tx *database.Tx, changed person.User) error {
	own, err := database.All(ctx, tx, database.Column[ConversationID],
		`select conversation_id from member where user_id = $1 and left_at is null order by conversation_id`, changed.ID)
	if err != nil || len(own) == 0 {
		return err
	}
	return s.log.Append(ctx, tx, "user", changed, conversationChannels(own)...)
}
