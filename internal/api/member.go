package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

type membersBody struct {
	UserIDs []person.UserID `json:"user_ids" minItems:"1" maxItems:"500" doc:"Who joins" example:"[\"u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f\"]"`
}

type memberChangeBody struct {
	Role *chat.Role `json:"role,omitempty" enum:"owner,admin,member" doc:"What they may do; only an owner makes owners" example:"admin"`
	Tags *[]string  `json:"tags,omitempty" maxItems:"20" doc:"All the tags they shall bear" example:"[\"rowers\"]"`
}

type membersInput struct {
	ConversationPath
	Body membersBody
}

// MemberPath names a member of a conversation.
type MemberPath struct {
	ConversationPath
	MemberIDPath
}

// MemberIDPath names a member by their user.
type MemberIDPath struct {
	UserID person.UserID `path:"user_id" maxLength:"100" doc:"Id of the member" example:"u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type memberChangeInput struct {
	MemberPath
	Body memberChangeBody
}

func (e *edge) registerMembers() {
	const tag = "conversations"
	query(e, operation{id: "list-members", method: "GET", path: "/conversations/{id}/members", tag: tag,
		summary: "List the members", description: "In joining order, with roles, tags and how far each has read. All of them at once.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.listMembers)
	command(e, operation{id: "add-members", method: "POST", path: "/conversations/{id}/members", tag: tag, status: 201,
		summary: "Add members", description: "People whom you may write to. Those who are in it already stay as they are.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrRoleTooLow, chat.ErrDirectFixed, chat.ErrNotReachable, chat.ErrGroupFull},
	}, e.addMembers)
	command(e, operation{id: "change-member", method: "PATCH", path: "/conversations/{id}/members/{user_id}", tag: tag,
		summary: "Change a member's role or tags", description: "Changes what is given.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrRoleTooLow, chat.ErrDirectFixed, chat.ErrLastOwner, chat.ErrTagInvalid},
	}, e.changeMember)
	command(e, operation{id: "remove-member", method: "DELETE", path: "/conversations/{id}/members/{user_id}", tag: tag,
		summary: "Remove a member, or leave", description: "With your own id you leave. Requests that still ask whoever goes count as declined by them.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrRoleTooLow, chat.ErrDirectFixed, chat.ErrLastOwner},
	}, e.removeMember)
}

func (e *edge) listMembers(ctx context.Context, tx *database.Tx, who person.Actor, in *ConversationPath) (page[chat.Member], error) {
	if _, err := e.chat.MemberOf(ctx, tx, in.ID, who.UserID); err != nil {
		return page[chat.Member]{}, err
	}
	members, err := e.chat.Members(ctx, tx, in.ID)
	return pageOf(members, ""), err
}

func (e *edge) addMembers(ctx context.Context, tx *database.Tx, who person.Actor, in *membersInput) (page[chat.Member], error) {
	members, err := e.chat.Add(ctx, tx, who.UserID, in.ID, in.Body.UserIDs)
	return pageOf(members, ""), err
}

func (e *edge) changeMember(ctx context.Context, tx *database.Tx, who person.Actor, in *memberChangeInput) (chat.Member, error) {
	if in.Body.Role != nil {
		if _, err := e.chat.SetRole(ctx, tx, who.UserID, in.ID, in.UserID, *in.Body.Role); err != nil {
			return chat.Member{}, err
		}
	}
	if in.Body.Tags != nil {
		return e.chat.SetTags(ctx, tx, who.UserID, in.ID, in.UserID, *in.Body.Tags)
	}
	if _, err := e.chat.MemberOf(ctx, tx, in.ID, who.UserID); err != nil {
		return chat.Member{}, err
	}
	return e.chat.MemberOf(ctx, tx, in.ID, in.UserID)
}

func (e *edge) removeMember(ctx context.Context, tx *database.Tx, who person.Actor, in *MemberPath) (none, error) {
	return none{}, e.chat.Remove(ctx, tx, who.UserID, in.ID, in.UserID)
}
