// Package person knows people: who they are, how they prove it, on which terminals they are signed in, and who is whose
// friend.
//
// What always holds:
//   - Secrets (passwords, session tokens, invitation tokens) are stored as hashes only.
//   - An invitation is used at most as often as it allows, whoever races for it.
//   - Two people have at most one friendship or open request between them, and none when either has blocked the other,
//     but for the requests that a blocked person believes to have sent.
//   - Nothing that a blocked person can ask for tells them so.
package person

import (
	"time"

	"github.com/trilby-chat/trilby/internal/picture"
)

// The ids of this room.
type (
	UserID       string
	TerminalID   string
	InvitationID string
	PasskeyID    string
	CeremonyID   string
)

// User is what anybody who is signed in may see of a person.
type User struct {
	ID        UserID      `json:"id" doc:"Id of the user." example:"u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Handle    string      `json:"handle" doc:"Unique name by which anybody finds the user." example:"ana"`
	Name      string      `json:"name" doc:"Name as the user writes it." example:"Ana Ruiz"`
	About     string      `json:"about,omitempty" doc:"A few words of the user about themself."`
	PictureID *picture.ID `json:"picture_id,omitempty" doc:"Id of the user's picture."`
}

// Me is what a user sees of themself.
type Me struct {
	User
	Administrator bool       `json:"administrator" doc:"Whether the user administers this server."`
	Discoverable  bool       `json:"discoverable" doc:"Whether strangers find the user by name; by exact handle anybody does."`
	Locale        string     `json:"locale" doc:"Language of the user's screens as a BCP 47 tag; empty means that of the browser." example:"en"`
	HasPassword   bool       `json:"has_password" doc:"Whether the user can sign in with a password."`
	Passkeys      int        `json:"passkeys" doc:"How many passkeys the user has."`
	TerminalID    TerminalID `json:"terminal_id,omitempty" doc:"The terminal that asks; absent in live events."`
}

// Actor is who acts, on which terminal; Authenticate produces it.
type Actor struct {
	UserID        UserID
	TerminalID    TerminalID
	Administrator bool

	touchDue bool
}

// TouchDue tells whether the terminal's last use was noted so long ago that Touch is called for.
func (a Actor) TouchDue() bool { return a.touchDue }

// Terminal is a signed-in device or browser of a user.
type Terminal struct {
	ID         TerminalID `json:"id" doc:"Id of the terminal."`
	Name       string     `json:"name" doc:"Name of the terminal." example:"Chrome on Android"`
	CreatedAt  time.Time  `json:"created_at" doc:"When it signed in."`
	LastUsedAt time.Time  `json:"last_used_at" doc:"When it was last used, to about a minute."`
	Current    bool       `json:"current" doc:"Whether it is the one that asks."`
}

// Relation is how somebody stands to the one who asks.
type Relation string

// The relations, as the one who asks sees them.
const (
	RelationNone      Relation = "none"
	RelationFriend    Relation = "friend"
	RelationRequested Relation = "requested" // by the one who asks
	RelationAsked     Relation = "asked"     // by the other
	RelationBlocked   Relation = "blocked"   // by the one who asks; a block by the other never shows
)

// Profile is a user with how they stand to the one who asks.
type Profile struct {
	User
	Relation Relation `json:"relation" enum:"none,friend,requested,asked,blocked" doc:"How the user stands to you: requested by you, asked by them, blocked by you."`
}

// Friend is a friend of the one who asks.
type Friend struct {
	User
	Since time.Time `json:"since" doc:"When the friendship began."`
}

// FriendRequest is a request that waits for an answer.
type FriendRequest struct {
	User      User      `json:"user" doc:"The other person: who asked, or who was asked."`
	CreatedAt time.Time `json:"created_at" doc:"When it was asked."`
}

// FriendRequests are the open requests of one user, newest first.
type FriendRequests struct {
	Incoming []FriendRequest `json:"incoming" doc:"Requests by others that wait for your answer."`
	Outgoing []FriendRequest `json:"outgoing" doc:"Your requests that wait for an answer."`
}

// Session is a terminal that has just signed in. Token is shown this once; only its hash is kept.
type Session struct {
	Actor     Actor
	Token     string
	ExpiresAt time.Time
}
