package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

type invitePath struct {
	ConversationPath
	InviteID chat.InviteID `path:"invite_id" maxLength:"100" doc:"Id of the invite" example:"ci_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type newInvite struct {
	chat.Invite
	URL string `json:"url" doc:"The link; shown this once" example:"https://trilby.example/g#k3vQ0c1Zr8m4pXwT"`
}

type inviteToken struct {
	Token string `path:"token" maxLength:"200" doc:"The part of the link behind #" example:"k3vQ0c1Zr8m4pXwT"`
}

func (e *edge) registerInvites() {
	const tag = "conversations"
	query(e, operation{id: "list-invites", method: "GET", path: "/conversations/{id}/invites", tag: tag,
		summary: "List a group's invite links", description: "Those that still work, for those who manage the group.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrRoleTooLow, chat.ErrDirectFixed},
	}, e.listInvites)
	command(e, operation{id: "make-invite", method: "POST", path: "/conversations/{id}/invites", tag: tag, status: 201,
		summary: "Make an invite link", description: "Whoever opens it joins the group.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrRoleTooLow, chat.ErrDirectFixed},
	}, e.makeInvite)
	command(e, operation{id: "withdraw-invite", method: "DELETE", path: "/conversations/{id}/invites/{invite_id}", tag: tag,
		summary: "Withdraw an invite link", description: "It stops working. Who joined by it stays.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrRoleTooLow, chat.ErrDirectFixed},
	}, e.withdrawInvite)
	query(e, operation{id: "look-at-invite", method: "GET", path: "/conversation-invites/{token}", tag: tag,
		summary: "Look at an invite link", description: "Which group it leads to, before you join.",
		faults: []*fault.Fault{chat.ErrInviteClosed},
	}, e.lookAtInvite)
	command(e, operation{id: "join-conversation", method: "POST", path: "/conversation-invites/{token}/join", tag: tag,
		summary: "Join by an invite link", description: "Joining a group that you are in changes nothing.",
		faults: []*fault.Fault{chat.ErrInviteClosed, chat.ErrGroupFull},
	}, e.joinConversation)
}

func (e *edge) listInvites(ctx context.Context, tx *database.Tx, who person.Actor, in *ConversationPath) (page[chat.Invite], error) {
	all, err := e.chat.Invites(ctx, tx, who.UserID, in.ID)
	return pageOf(all, ""), err
}

func (e *edge) makeInvite(ctx context.Context, tx *database.Tx, who person.Actor, in *ConversationPath) (newInvite, error) {
	invite, token, err := e.chat.MakeInvite(ctx, tx, who.UserID, in.ID, chat.InviteTerms{})
	return newInvite{invite, e.link("g", token)}, err
}

func (e *edge) withdrawInvite(ctx context.Context, tx *database.Tx, who person.Actor, in *invitePath) (none, error) {
	return none{}, e.chat.RevokeInvite(ctx, tx, who.UserID, in.ID, in.InviteID)
}

func (e *edge) lookAtInvite(ctx context.Context, tx *database.Tx, _ person.Actor, in *inviteToken) (chat.InviteLook, error) {
	return e.chat.LookAtInvite(ctx, tx, in.Token)
}

func (e *edge) joinConversation(ctx context.Context, tx *database.Tx, who person.Actor, in *inviteToken) (chat.Conversation, error) {
	return e.chat.Join(ctx, tx, who.UserID, in.Token)
}
