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
	if err != nil || len(open) == 0 {
		return err
	}
	commands := make([]*Command, len(open))
	for i, id := range open {
		commands[i] = &Command{request: id, closes: true, do: func(rd *round, r *request) error { return rd.depart(r, user) }}
	}
	if err := s.Do(ctx, tx, commands...); err != nil {
		return err
	}
	for _, c := range commands {
		if c.Err != nil {
			return c.Err
		}
	}
	return nil
}

func (rd *round) depart(r *request, user person.UserID) error {
	if r.requester == user {
		r.version++
		return rd.end(r, StateCancelled, ByDeparture)
	}
	p := r.payer(user)
	if p == nil {
		return nil
	}
	r.version++
	if err := rd.withdraw(r, p); err != nil {
		return err
	}
	return rd.lastAnswer(r)
}
