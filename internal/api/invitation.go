package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

type invitationBody struct {
	Note string `json:"note,omitempty" maxLength:"400" doc:"For yourself: whom it is for" example:"For Kim"`
}

type invitationInput struct{ Body invitationBody }

type invitationPath struct {
	ID person.InvitationID `path:"invitation" maxLength:"100" doc:"Id of the invitation" example:"in_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type invitationToken struct {
	Token string `path:"invitation" maxLength:"200" doc:"Its token: the part of the link behind #" example:"k3vQ0c1Zr8m4pXwT"`
}

type newInvitation struct {
	person.Invitation
	URL string `json:"url" doc:"The link; shown this once" example:"https://trilby.example/join#k3vQ0c1Zr8m4pXwT"`
}

func (e *edge) registerInvitations() {
	const tag = "invitations"
	query(e, operation{id: "look-at-invitation", method: "GET", path: "/invitations/{invitation}", tag: tag, public: true, limit: e.looks,
		summary: "Look at an invitation", description: "What a link does, before it is used. A token that never was and one that is used up look the same.",
	}, e.lookAtInvitation)
	query(e, operation{id: "list-invitations", method: "GET", path: "/invitations", tag: tag,
		summary: "List your invitations", description: "Those that still work, the newest first.",
	}, e.listInvitations)
	command(e, operation{id: "invite", method: "POST", path: "/invitations", tag: tag, status: 201,
		summary: "Make an invitation", description: "A link by which somebody signs up. Administrators may, and everybody where sign-up is open.",
		faults: []*fault.Fault{fault.ErrForbidden, person.ErrInvitationTerms},
	}, e.invite)
	command(e, operation{id: "withdraw-invitation", method: "DELETE", path: "/invitations/{invitation}", tag: tag,
		summary: "Withdraw an invitation", description: "The link stops working. Who signed up by it stays.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.withdrawInvitation)
}

func (e *edge) lookAtInvitation(ctx context.Context, tx *database.Tx, _ person.Actor, in *invitationToken) (person.InvitationLook, error) {
	return e.people.LookAtInvitation(ctx, tx, in.Token)
}

func (e *edge) listInvitations(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (page[person.Invitation], error) {
	all, err := e.people.Invitations(ctx, tx, who)
	return pageOf(all, ""), err
}

func (e *edge) invite(ctx context.Context, tx *database.Tx, who person.Actor, in *invitationInput) (newInvitation, error) {
	issued, err := e.people.Invite(ctx, tx, who, person.InvitationDraft{Note: in.Body.Note})
	return newInvitation{issued.Invitation, e.link("join", issued.Token)}, err
}

func (e *edge) withdrawInvitation(ctx context.Context, tx *database.Tx, who person.Actor, in *invitationPath) (none, error) {
	return none{}, e.people.Uninvite(ctx, tx, who, in.ID)
}

// link is an address of the web app with a secret in its fragment, which browsers keep to themselves.
func (e *edge) link(page, token string) string {
	return e.settings.PublicURL.JoinPath(page).String() + "#" + token
}
