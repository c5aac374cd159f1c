package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
)

type messageBody struct {
	Text      string          `json:"text,omitempty" maxLength:"40000" doc:"At most 10,000 characters" example:"Dinner was lovely."`
	ReplyTo   *chat.MessageID `json:"reply_to,omitempty" maxLength:"100" doc:"The message it answers" example:"m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	PictureID *picture.ID     `json:"picture_id,omitempty" maxLength:"100" doc:"An uploaded picture" example:"pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type editBody struct {
	Text string `json:"text" maxLength:"40000" doc:"At most 10,000 characters" example:"Dinner was very lovely."`
}

type readBody struct {
	MessageID chat.MessageID `json:"message_id" maxLength:"100" doc:"The newest message you have seen" example:"m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type timelineInput struct {
	ConversationPath
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"50" doc:"How many messages at most"`
	Before string `query:"before" maxLength:"500" doc:"before of another page: what came earlier"`
	After  string `query:"after" maxLength:"500" doc:"after of another page: what came later"`
	Around string `query:"around" maxLength:"100" doc:"Id of a message: the page with it in the middle"`
}

type messageInput struct {
	ConversationPath
	Body messageBody
}

// MessagePath names a message.
type MessagePath struct {
	ID chat.MessageID `path:"id" maxLength:"100" doc:"Id of the message" example:"m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type editInput struct {
	MessagePath
	Body editBody
}

type reactionPath struct {
	MessagePath
	Emoji string `path:"emoji" maxLength:"100" doc:"One emoji" example:"👍"`
}

type readInput struct {
	ConversationPath
	Body readBody
}

// timelinePage is a part of a timeline with the cards of what its messages speak of, as they are now.
type timelinePage struct {
	chat.Timeline
	Requests map[grouppay.RequestID]grouppay.Card    `json:"requests" doc:"The payment requests that items speak of, by id, as they are now"`
	Shares   map[referral.ShareID]referral.ShareCard `json:"shares" doc:"The shared offers that items show, by id, as they are now"`
}

func (e *edge) registerMessages() {
	const tag = "messages"
	query(e, operation{id: "read-timeline", method: "GET", path: "/conversations/{id}/timeline", tag: tag,
		summary: "Read the timeline", description: "What you see of a conversation, oldest first: its own stream merged with the private ones you belong to. The newest page by default.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.readTimeline)
	command(e, operation{id: "post-message", method: "POST", path: "/conversations/{id}/messages", tag: tag, status: 201,
		summary: "Post a message", description: "Text, a picture, or both. An answer to a message of a private stream goes to the same people.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrTextEmpty, chat.ErrTextTooLong, chat.ErrReplyElsewhere, chat.ErrBlocked, picture.ErrMissing},
	}, e.postMessage)
	command(e, operation{id: "edit-message", method: "PATCH", path: "/messages/{id}", tag: tag,
		summary: "Edit a message", description: "The text of your own message.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrNotEditable, chat.ErrMessageDeleted, chat.ErrTextEmpty, chat.ErrTextTooLong},
	}, e.editMessage)
	command(e, operation{id: "delete-message", method: "DELETE", path: "/messages/{id}", tag: tag,
		summary: "Delete a message", description: "Its place stays, empty. Messages about money stay whole.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrNotDeletable},
	}, e.deleteMessage)
	command(e, operation{id: "react", method: "PUT", path: "/messages/{id}/reactions/{emoji}", tag: tag,
		summary: "React to a message", description: "The same emoji twice is once.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrEmojiInvalid, chat.ErrMessageDeleted, chat.ErrTooManyReacted, chat.ErrBlocked},
	}, e.react)
	command(e, operation{id: "unreact", method: "DELETE", path: "/messages/{id}/reactions/{emoji}", tag: tag,
		summary: "Take a reaction back", description: "Your own.",
		faults: []*fault.Fault{fault.ErrNotFound, chat.ErrEmojiInvalid, chat.ErrMessageDeleted},
	}, e.unreact)
	command(e, operation{id: "mark-read", method: "PUT", path: "/conversations/{id}/read", tag: tag,
		summary: "Mark as read", description: "Everything you see of the conversation, up to the time of a message. A mark never moves back.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.markRead)
}

func (e *edge) readTimeline(ctx context.Context, tx *database.Tx, who person.Actor, in *timelineInput) (timelinePage, error) {
	window := chat.Window{Before: in.Before, After: in.After, Around: chat.MessageID(in.Around), Limit: in.Limit}
	timeline, err := e.chat.Timeline(ctx, tx, who.UserID, in.ID, window)
	if err != nil {
		return timelinePage{}, err
	}
	requests, shares := subjects(timeline.Items)
	cards, err := e.payments.Cards(ctx, tx, requests...)
	if err != nil {
		return timelinePage{}, err
	}
	shared, err := e.referrals.ShareCards(ctx, tx, shares...)
	return timelinePage{timeline, cards, shared}, err
}

// subjects are the payment requests and shared offers that messages speak of. Whoever sees the message may see its subject:
// both stand in one stream.
func subjects(messages []chat.Message) (requests []grouppay.RequestID, shares []referral.ShareID) {
	for _, message := range messages {
		switch message.Kind {
		case chat.KindPaymentRequest, chat.KindPaymentResponse, chat.KindPaymentSummary:
			requests = append(requests, grouppay.RequestID(message.SubjectID))
		case chat.KindOfferShare:
			shares = append(shares, referral.ShareID(message.SubjectID))
		default: // what people say is about neither
		}
	}
	return requests, shares
}

func (e *edge) postMessage(ctx context.Context, tx *database.Tx, who person.Actor, in *messageInput) (chat.Message, error) {
	words := chat.Words{Text: in.Body.Text, ReplyTo: in.Body.ReplyTo, PictureID: in.Body.PictureID}
	return e.chat.Say(ctx, tx, who.UserID, in.ID, words)
}

func (e *edge) editMessage(ctx context.Context, tx *database.Tx, who person.Actor, in *editInput) (chat.Message, error) {
	return e.chat.Edit(ctx, tx, who.UserID, in.ID, in.Body.Text)
}

func (e *edge) deleteMessage(ctx context.Context, tx *database.Tx, who person.Actor, in *MessagePath) (chat.Message, error) {
	return e.chat.Delete(ctx, tx, who.UserID, in.ID)
}

func (e *edge) react(ctx context.Context, tx *database.Tx, who person.Actor, in *reactionPath) (chat.Message, error) {
	return e.chat.React(ctx, tx, who.UserID, in.ID, in.Emoji)
}

func (e *edge) unreact(ctx context.Context, tx *database.Tx, who person.Actor, in *reactionPath) (chat.Message, error) {
	return e.chat.Unreact(ctx, tx, who.UserID, in.ID, in.Emoji)
}

func (e *edge) markRead(ctx context.Context, tx *database.Tx, who person.Actor, in *readInput) (none, error) {
	return none{}, e.chat.MarkRead(ctx, tx, who.UserID, in.ID, in.Body.MessageID)
}
