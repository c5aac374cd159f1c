package chat

import (
	"encoding/json"
	"time"

	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// MessageID names a message: "m_...".
type MessageID string

// Kind is what a message is.
type Kind string

// The kinds of messages. Payment kinds are posted by the room of group payments alone, shared offers by that of referrals.
const (
	KindText            Kind = "text"
	KindImage           Kind = "image"
	KindPaymentRequest  Kind = "payment_request"
	KindPaymentResponse Kind = "payment_response"
	KindPaymentSummary  Kind = "payment_summary"
	KindOfferShare      Kind = "offer_share"
	KindSystem          Kind = "system"
)

func (k Kind) known() bool {
	switch k {
	case KindText, KindImage, KindPaymentRequest, KindPaymentResponse, KindPaymentSummary, KindOfferShare, KindSystem:
		return true
	}
	return false
}

// authored tells whether posting it is a free act of its author, who must then be allowed to speak. The others report what
// has happened, and an answer to a request must stay possible for somebody who has been blocked.
func (k Kind) authored() bool {
	return k == KindText || k == KindImage || k == KindPaymentRequest || k == KindOfferShare
}

// Message is one entry of a stream. It reads the same for everybody who may see it, because one copy of it goes to all.
type Message struct {
	ID             MessageID       `json:"id" doc:"Id of the message." example:"m_0199a3c1-7a52-7d3e-8f10-2b6c4d5e6f71"`
	ConversationID ConversationID  `json:"conversation_id" doc:"The conversation it is in."`
	StreamID       StreamID        `json:"stream_id" doc:"The stream it is in."`
	Seq            int64           `json:"seq" doc:"Its place in the stream: 1, 2, 3, without gap." example:"42"`
	Private        bool            `json:"private" doc:"Whether only the audience of a private request sees it."`
	Author         person.User     `json:"author" doc:"Who wrote it."`
	Kind           Kind            `json:"kind" enum:"text,image,payment_request,payment_response,payment_summary,offer_share,system" doc:"What it is."`
	Text           string          `json:"text" doc:"What it says; empty once deleted." example:"Dinner was lovely."`
	ReplyTo        *Quote          `json:"reply_to,omitempty" doc:"The message it answers."`
	PictureID      *picture.ID     `json:"picture_id,omitempty" doc:"The picture it shows."`
	PictureWidth   int             `json:"picture_width,omitempty" doc:"Width of the picture in pixels."`
	PictureHeight  int             `json:"picture_height,omitempty" doc:"Height of the picture in pixels."`
	SubjectID      string          `json:"subject_id,omitempty" doc:"What it is about: the id of a payment request, or of a shared offer."`
	Data           json.RawMessage `json:"data,omitempty" doc:"Facts of a payment or system message; their shape goes with the kind."`
	Reactions      []Reaction      `json:"reactions" doc:"Reactions, the earliest emoji first."`
	Version        int64           `json:"version" doc:"Grows with every change: a higher one replaces a lower one." example:"1"`
	CreatedAt      time.Time       `json:"created_at" doc:"When it was posted; rises with seq."`
	EditedAt       *time.Time      `json:"edited_at,omitempty" doc:"When its text was last changed."`
	DeletedAt      *time.Time      `json:"deleted_at,omitempty" doc:"When it was deleted."`
}

// Quote is what an answer shows of the message it answers.
type Quote struct {
	ID     MessageID   `json:"id" doc:"Id of the message."`
	Author person.User `json:"author" doc:"Who wrote it."`
	Kind   Kind        `json:"kind" enum:"text,image,payment_request,payment_response,payment_summary,offer_share,system" doc:"What it is."`
	Text   string      `json:"text" doc:"What it says; empty when it was deleted."`
}

// Reaction is one emoji under a message, and who put it there.
type Reaction struct {
	Emoji string          `json:"emoji" doc:"The emoji." example:"👍"`
	Users []person.UserID `json:"users" doc:"Who reacted with it, the earliest first."`
}

// Draft is a message to be posted into a stream.
type Draft struct {
	StreamID  StreamID
	Author    person.UserID
	Kind      Kind
	Text      string
	ReplyTo   *MessageID // a message of the same stream
	PictureID *picture.ID
	SubjectID string
	Data      json.RawMessage // for payment and system messages
}

// Words is what a member says: text, or a picture with or without a caption.
type Words struct {
	Text      string
	ReplyTo   *MessageID
	PictureID *picture.ID
}
