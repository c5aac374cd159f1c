// Package chat holds conversations, their members, and what they say, and answers who may see what.
//
// What always holds:
//   - Whoever is not a present member of a conversation cannot tell that it exists; whoever does not belong to a listed
//     stream cannot tell that it exists: not by a gap in a seq, a count, an order, or the rows that a query touches.
//   - The seq of a stream is gapless, and its messages' times rise with it.
//   - Two people have at most one direct conversation; a group with members has an owner.
//   - A read mark only moves forward.
package chat

import (
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// ConversationID names a conversation: "c_...".
type ConversationID string

// StreamID names a stream: "st_...".
type StreamID string

// The kinds of a conversation.
const (
	Direct = "direct"
	Group  = "group"
)

// Role is what a member of a group may do.
type Role string

// The roles. In a direct conversation both are plain members.
const (
	Owner       Role = "owner"
	Admin       Role = "admin"
	PlainMember Role = "member"
)

// manages tells whether a role looks after the group: its name, its members, its links.
func (r Role) manages() bool { return r == Owner || r == Admin }

// Conversation is a conversation as one of its members sees it.
type Conversation struct {
	ID           ConversationID `json:"id" doc:"Id of the conversation." example:"c_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f70"`
	Kind         string         `json:"kind" enum:"direct,group" doc:"Two people, or a group."`
	Name         string         `json:"name" doc:"Name of the group; in a direct conversation the other person's name." example:"Rowing club"`
	PictureID    *picture.ID    `json:"picture_id,omitempty" doc:"Picture of the group, or of the other person."`
	Peer         *person.User   `json:"peer,omitempty" doc:"The other person of a direct conversation."`
	Members      int            `json:"members" doc:"How many people are in it now." example:"6"`
	FirstMembers []person.User  `json:"first_members" doc:"Up to three members in joining order."`
	Role         Role           `json:"role" enum:"owner,admin,member" doc:"Your own role."`
	StreamID     StreamID       `json:"stream_id" doc:"The stream that all members see."`
	Unread       int64          `json:"unread" doc:"Messages after your read marks, in all streams that you see." example:"3"`
	Last         *Message       `json:"last,omitempty" doc:"The newest message that you see."`
	LastAt       time.Time      `json:"last_at" doc:"When something visible to you last happened; conversations are listed by it."`
	Muted        bool           `json:"muted" doc:"Whether you silenced it."`
}

// Member is a person's part in a conversation.
type Member struct {
	User     person.User `json:"user" doc:"Who it is."`
	Role     Role        `json:"role" enum:"owner,admin,member" doc:"What they may do."`
	Tags     []string    `json:"tags" doc:"Tags they bear, in order of the alphabet." example:"[\"rowers\"]"`
	Position int64       `json:"position" doc:"Joining order: lower joined earlier." example:"2"`
	JoinedAt time.Time   `json:"joined_at" doc:"When they joined."`
	ReadSeq  int64       `json:"read_seq" doc:"How far they have read the conversation's own stream." example:"41"`
}

// Bears tells whether the member bears a tag; upper and lower case are the same.
func (m Member) Bears(tag string) bool {
	key := tagKey(tag)
	return slices.ContainsFunc(m.Tags, func(own string) bool { return tagKey(own) == key })
}
