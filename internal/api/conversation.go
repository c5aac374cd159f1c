package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

type conversationBody struct {
	Kind    string          `json:"kind" enum:"direct,group" doc:"With one person, or a group" example:"group"`
	UserID  person.UserID   `json:"user_id,omitempty" maxLength:"100" doc:"direct: the other person" example:"u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Name    string          `json:"name,omitempty" maxLength:"400" doc:"group: 1 to 80 characters" example:"Friday climbers"`
	UserIDs []person.UserID `json:"user_ids,omitempty" maxItems:"500" doc:"group: who is in it from the start, besides you"`
}

type conversationChangeBody struct {
	Name      *string     `json:"name,omitempty" maxLength:"400" doc:"1 to 80 characters; for those who manage the group" example:"Friday climbers"`
	PictureID *picture.ID `json:"picture_id,omitempty" maxLength:"100" doc:"An uploaded picture; for those who manage the group" example:"pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Muted     *bool       `json:"muted,omitempty" doc:"Silence it for yourself" example:"true"`
}

// ConversationPath names a conversation. It is exported, as are the other inputs that inputs embed: huma looks past the others.
type ConversationPath struct {
	ID chat.ConversationID `path:"id" maxLength:"100" doc:"Id of the conversation" example:"c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type conversationInput struct{ Body conversationBody }

type conversationChangeInput struct {
	ConversationPath
	Body conversationChangeBody
}

func (e *edge) registerConversations() {
	const tag = "conversations"
	query(e, operation{id: "list-conversations", method: "GET", path: "/conversations", tag: tag,
		summary: "List your conversations", description: "The one in which something you may see happened last comes first.",
	}, e.listConversations)
	command(e, operation{id: "start-conversation", method: "POST", path: "/conversations", tag: tag, status: 201,
		summary: "Start a conversation", description: "A group, or a direct conversation. Two people have one direct conversation: starting it again answers the one there is.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrNameLength, chat.ErrWithYourself, chat.ErrNotReachable, chat.ErrBlocked, chat.ErrGroupFull},
	}, e.startConversation)
	query(e, operation{id: "show-conversation", method: "GET", path: "/conversations/{id}", tag: tag,
		summary: "Show a conversation", description: "As you see it: your role, your unread count, the newest message visible to you.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showConversation)
	command(e, operation{id: "change-conversation", method: "PATCH", path: "/conversations/{id}", tag: tag,
		summary: "Change a conversation", description: "Changes what is given. Name and picture are the group's; silence is yours alone.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrRoleTooLow, chat.ErrDirectFixed, chat.ErrNameLength, picture.ErrMissing},
	}, e.changeConversation)
}

func (e *edge) listConversations(ctx context.Context, tx *database.Tx, who person.Actor, in *Paging) (page[chat.Conversation], error) {
	all, next, err := e.chat.Conversations(ctx, tx, who.UserID, in.Cursor, in.Limit)
	return pageOf(all, next), err
}

func (e *edge) startConversation(ctx context.Context, tx *database.Tx, who person.Actor, in *conversationInput) (chat.Conversation, error) {
	if in.Body.Kind == chat.Direct {
		return e.chat.OpenDirect(ctx, tx, who.UserID, in.Body.UserID)
	}
	return e.chat.NewGroup(ctx, tx, who.UserID, in.Body.Name, in.Body.UserIDs)
}

func (e *edge) showConversation(ctx context.Context, tx *database.Tx, who person.Actor, in *ConversationPath) (chat.Conversation, error) {
	return e.chat.Conversation(ctx, tx, who.UserID, in.ID)
}

func (e *edge) changeConversation(ctx context.Context, tx *database.Tx, who person.Actor, in *conversationChangeInput) (chat.Conversation, error) {
	change := chat.Change{Name: in.Body.Name, PictureID: in.Body.PictureID, Muted: in.Body.Muted}
	return e.chat.Change(ctx, tx, who.UserID, in.ID, change)
}
