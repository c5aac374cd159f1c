package person

import (
	"context"
	"errors"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
)

// InvitationKind says what a link is good for.
type InvitationKind string

// The kinds.
const (
	InvitesUser          InvitationKind = "sign_up"       // to sign up
	InvitesAdministrator InvitationKind = "administrator" // to sign up as one who administers the server
	InvitesBack          InvitationKind = "sign_in"       // to sign in as a known user
)

const (
	invitationLife    = 7 * 24 * time.Hour
	invitationLifeMax = 90 * 24 * time.Hour
	invitationUsesMax = 1000
	invitationNoteMax = 100
)

// InvitationDraft is an invitation to be. Zero values: InvitesUser, one use, seven days.
type InvitationDraft struct {
	Kind InvitationKind
	Note string
	Uses int64
	Life time.Duration
}

// Invitation is a link by which somebody can sign up or in, as its maker sees it.
type Invitation struct {
	ID        InvitationID   `json:"id" doc:"Id of the invitation."`
	Kind      InvitationKind `json:"kind" enum:"sign_up,administrator,sign_in" doc:"What the link is good for."`
	Note      string         `json:"note,omitempty" doc:"Whom or what it is for, as its maker noted."`
	UsesLeft  int64          `json:"uses_left" doc:"How often it can still be used."`
	CreatedAt time.Time      `json:"created_at" doc:"When it was made."`
	ExpiresAt time.Time      `json:"expires_at" doc:"Until when it can be used."`
}

// Issued is a new invitation with its token, which is shown this once; only its hash is kept.
type Issued struct {
	Invitation
	Token string
}

// InvitationLook is what whoever holds a link may know before using it.
type InvitationLook struct {
	Kind      InvitationKind `json:"kind,omitempty" enum:"sign_up,administrator,sign_in" doc:"What the link is good for; absent when it is not valid."`
	InvitedBy *User          `json:"invited_by,omitempty" doc:"Who made the link."`
	User      *User          `json:"user,omitempty" doc:"Whom a sign-in link signs in."`
	Valid     bool           `json:"valid" doc:"Whether it can be used now."`
}

// Invite makes a link to sign up. Administrators may; everybody may where signing up is open anyway.
func (s *Service) Invite(ctx context.Context, tx *database.Tx, actor Actor, draft InvitationDraft) (Issued, error) {
	if draft.Kind == "" {
		draft.Kind = InvitesUser
	}
	allowed := actor.Administrator || draft.Kind == InvitesUser && s.settings.SignUp == SignUpOpen
	if !allowed || draft.Kind != InvitesUser && draft.Kind != InvitesAdministrator {
		return Issued{}, fault.ErrForbidden
	}
	return s.issue(ctx, tx, draft, &actor.UserID, nil)
}

// SignInLink makes a link that signs a user in, for the command line, the demo, and a user's own next terminal. Zero uses
// and life stand for one use and seven days.
func (s *Service) SignInLink(ctx context.Context, tx *database.Tx, user UserID, uses int64, life time.Duration) (Issued, error) {
	return s.issue(ctx, tx, InvitationDraft{Kind: InvitesBack, Uses: uses, Life: life}, nil, &user)
}

// FirstAdministrator makes the link by which the first administrator signs up, as long as there are no people; needed
// tells whether it did. A link made before is withdrawn: whoever starts the server has the newest.
func (s *Service) FirstAdministrator(ctx context.Context, tx *database.Tx) (link Issued, needed bool, err error) {
	people, err := exists(ctx, tx, `select 1 from person limit 1`)
	if err != nil || people {
		return Issued{}, false, err
	}
	if _, err := tx.Exec(ctx, `update invitation set revoked_at = $1 where kind = 'administrator' and created_by is null
		and revoked_at is null`, s.now().UnixMicro()); err != nil {
		return Issued{}, false, err
	}
	link, err = s.issue(ctx, tx, InvitationDraft{Kind: InvitesAdministrator}, nil, nil)
	return link, true, err
}

func (s *Service) issue(ctx context.Context, tx *database.Tx, draft InvitationDraft, by, forUser *UserID) (Issued, error) {
	if draft.Uses == 0 {
		draft.Uses = 1
	}
	if draft.Life == 0 {
		draft.Life = invitationLife
	}
	if draft.Uses < 0 || draft.Uses > invitationUsesMax || draft.Life < 0 || draft.Life > invitationLifeMax ||
		!utf8.ValidString(draft.Note) || utf8.RuneCountInString(draft.Note) > invitationNoteMax ||
		strings.ContainsFunc(draft.Note, disturbs) {
		return Issued{}, ErrInvitationTerms
	}
	token, hash := newToken()
	now := s.now()
	made := Invitation{ID: id.New[InvitationID]("in"), Kind: draft.Kind, Note: draft.Note, UsesLeft: draft.Uses,
		CreatedAt: at(now.UnixMicro()), ExpiresAt: at(now.Add(draft.Life).UnixMicro())}
	_, err := tx.Exec(ctx, `insert into invitation
		(invitation_id, token_hash, kind, user_id, created_by, note, uses_left, created_at, expires_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, made.ID, hash, made.Kind, forUser, by, made.Note, made.UsesLeft,
		made.CreatedAt.UnixMicro(), made.ExpiresAt.UnixMicro())
	return Issued{made, token}, err
}

// Invitations lists the links to sign up that can still be used, newest first: the actor's own, for administrators all.
func (s *Service) Invitations(ctx context.Context, tx *database.Tx, actor Actor) ([]Invitation, error) {
	open, err := database.All(ctx, tx, func(scan database.Scan) (Invitation, error) {
		var one Invitation
		var created, expires int64
		err := scan(&one.ID, &one.Kind, &one.Note, &one.UsesLeft, &created, &expires)
		one.CreatedAt, one.ExpiresAt = at(created), at(expires)
		return one, err
	}, `select invitation_id, kind, note, uses_left, created_at, expires_at from invitation
		where kind <> 'sign_in' and ($2 or created_by = $1) and uses_left > 0 and revoked_at is null and expires_at > $3
		order by created_at desc, invitation_id desc`, actor.UserID, actor.Administrator, s.now().UnixMicro())
	return listed(open), err
}

// Uninvite withdraws a link to sign up: one's own, or as an administrator any. fault.ErrNotFound when there is none.
func (s *Service) Uninvite(ctx context.Context, tx *database.Tx, actor Actor, invitation InvitationID) error {
	touched, err := tx.Exec(ctx, `update invitation set revoked_at = $4 where invitation_id = $1 and kind <> 'sign_in'
		and ($3 or created_by = $2) and revoked_at is null`, invitation, actor.UserID, actor.Administrator, s.now().UnixMicro())
	if err == nil && touched == 0 {
		return fault.ErrNotFound
	}
	return err
}

// LookAtInvitation tells the holder of a link what it is. A link that cannot be used says nothing but that.
func (s *Service) LookAtInvitation(ctx context.Context, tx *database.Tx, token string) (InvitationLook, error) {
	look := InvitationLook{Valid: true}
	var by, whom *UserID
	err := tx.QueryRow(ctx, `select kind, created_by, user_id from invitation
		where token_hash = $1 and uses_left > 0 and revoked_at is null and expires_at > $2`,
		hashToken(token), s.now().UnixMicro()).Scan(&look.Kind, &by, &whom)
	if errors.Is(err, database.ErrNoRows) {
		return InvitationLook{}, nil
	}
	if err != nil {
		return InvitationLook{}, err
	}
	for _, one := range []struct {
		id   *UserID
		user **User
	}{{by, &look.InvitedBy}, {whom, &look.User}} {
		if one.id == nil {
			continue
		}
		users, err := Users(ctx, tx, *one.id)
		if err != nil {
			return InvitationLook{}, err
		}
		user := users[*one.id]
		*one.user = &user
	}
	return look, nil
}

// redeemed is an invitation that has just been used once.
type redeemed struct {
	kind InvitationKind
	user *UserID
}

// redeem uses an invitation once: one guarded statement, so that of those who race for the last use one has it.
func (s *Service) redeem(ctx context.Context, tx *database.Tx, tokenHash string, forSignIn bool) (redeemed, error) {
	var r redeemed
	err := tx.QueryRow(ctx, `update invitation set uses_left = uses_left - 1
		where token_hash = $1 and (kind = 'sign_in') = $2 and uses_left > 0 and revoked_at is null and expires_at > $3
		returning kind, user_id`, tokenHash, forSignIn, s.now().UnixMicro()).Scan(&r.kind, &r.user)
	if errors.Is(err, database.ErrNoRows) {
		return redeemed{}, ErrInvitationInvalid
	}
	return r, err
}
