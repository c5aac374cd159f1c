package grouppay

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// Preview shows the card that a draft would become, with everybody's share and worst case, and changes nothing. A draft
// without a purpose can be previewed already.
func (s *Service) Preview(ctx context.Context, tx *database.Tx, requester person.UserID, conversation chat.ConversationID, draft Draft) (Card, error) {
	r, err := s.prepare(ctx, tx, requester, conversation, draft)
	if err != nil {
		return Card{}, err
	}
	return s.card(ctx, tx, r)
}

// Post passes the hat: it resolves who is asked, and posts the request as a message to those who may see it.
func (s *Service) Post(ctx context.Context, tx *database.Tx, requester person.UserID, conversation chat.ConversationID, draft Draft) (Card, error) {
	purpose, err := checkPurpose(draft.Purpose)
	if err != nil {
		return Card{}, err
	}
	draft.Purpose = purpose
	r, err := s.prepare(ctx, tx, requester, conversation, draft)
	if err != nil {
		return Card{}, err
	}
	// The account that will receive it is opened now: a currency that is not in use here is refused before anybody is asked.
	if _, err := s.wallets.Account(ctx, tx, requester, r.total.Currency); err != nil {
		return Card{}, fault.At(err, "/total/currency")
	}
	r.id = id.New[RequestID]("pr")
	if r.stream, err = s.streamFor(ctx, tx, r); err != nil {
		return Card{}, err
	}
	if r.picture != nil {
		if err := s.pictures.Publish(ctx, tx, *r.picture, string(requester), string(r.stream)); err != nil {
			return Card{}, fault.At(err, "/picture_id")
		}
	}
	message, err := s.chats.Post(ctx, tx, chat.Draft{
		StreamID: r.stream, Author: requester, Kind: chat.KindPaymentRequest, Text: purpose, SubjectID: string(r.id),
	})
	if err != nil {
		return Card{}, err
	}
	r.message = message.ID
	if err := insert(ctx, tx, r); err != nil {
		return Card{}, err
	}
	card, err := s.card(ctx, tx, r)
	if err != nil {
		return Card{}, err
	}
	channels, err := s.chats.Channels(ctx, tx, r.stream)
	if err != nil {
		return Card{}, err
	}
	return card, s.events.Append(ctx, tx, "request", card, channels...)
}

// prepare makes a request of a draft, as it would be posted now.
func (s *Service) prepare(ctx context.Context, tx *database.Tx, requester person.UserID, conversation chat.ConversationID, draft Draft) (*request, error) {
	self, err := s.chats.MemberOf(ctx, tx, conversation, requester)
	if err != nil {
		return nil, err
	}
	now := s.now()
	if err := draft.check(now); err != nil {
		return nil, err
	}
	members, err := s.chats.Members(ctx, tx, conversation)
	if err != nil {
		return nil, err
	}
	chosen, err := draft.Terms.Selection.choose(members, requester)
	if err != nil {
		return nil, err
	}
	if draft.SchemeID != nil {
		if _, err := loadScheme(ctx, tx, conversation, *draft.SchemeID); err != nil {
			return nil, fault.At(err, "/scheme_id")
		}
	}
	r := &request{
		conversation: conversation, requester: requester, requesterPosition: self.Position, scheme: draft.SchemeID,
		total: draft.Total, purpose: draft.Purpose, picture: draft.PictureID, terms: draft.Terms, state: StateOpen,
		deadline: draft.Deadline, version: 1, createdAt: now.UTC(),
	}
	for _, m := range chosen {
		r.payers = append(r.payers, payer{user: m.User.ID, position: m.Position, weight: 1, state: Asked})
	}
	if err := loadBorne(ctx, tx, r); err != nil {
		return nil, err
	}
	if err := r.assign(); err != nil {
		return nil, err
	}
	if least := r.minAcceptors(); least > len(r.payers) {
		return nil, ErrTermsInvalid.At("/terms/min_acceptors").
			Saying("%d must accept, but only %s asked.", least, plural(len(r.payers), "person is")).With("asked", len(r.payers))
	}
	return r, nil
}

// streamFor is the stream that carries the request: one of its own unless the whole group may see it.
func (s *Service) streamFor(ctx context.Context, tx *database.Tx, r *request) (chat.StreamID, error) {
	if r.terms.Visibility == ToEveryone {
		return s.chats.ConversationStream(ctx, tx, r.conversation)
	}
	return s.chats.NewListedStream(ctx, tx, r.conversation, r.audience())
}
