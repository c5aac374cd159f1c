package grouppay

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

// departed is told of somebody who has left a conversation. Where they were still asked, they count as declined. What they
// have accepted stands: they said yes to a figure, and leaving is no way out of it. What they had asked for ends, since
// nobody else could confirm or cancel it.
func (s *Service) departed(ctx context.Context, tx *database.Tx, conversation chat.ConversationID, user person.UserID) error {
	open, err := database.All(ctx, tx, database.Column[RequestID], `select r.request_id from payment_request r
		where r.conversation_id = $1 and r.state = 'open' and (r.requester_id = $2 or exists (
			select 1 from payer p where p.request_id = r.request_id and p.user_id = $2 and p.state = 'asked'))
		order by r.request_id`, conversation, user)
	if err != nil {
		return err
	}
	for _, id := range open {
		if err := s.withoutMember(ctx, tx, id, user); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) withoutMember(ctx context.Context, tx *database.Tx, id RequestID, user person.UserID) error {
	r, err := lock(ctx, tx, id)
	if err != nil {
		return err
	}
	if r.requester == user {
		err = s.end(ctx, tx, r, StateCancelled, ByDeparture)
	} else if p := r.payer(user); p != nil {
		if err = s.withdraw(ctx, tx, r, p); err == nil {
			err = s.lastAnswer(ctx, tx, r)
		}
	}
	if err != nil {
		return err
	}
	_, err = s.tell(ctx, tx, r)
	return err
}
