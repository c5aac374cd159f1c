package grouppay

import (
	"context"
	"encoding/base64"
	"fmt"
	"math"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// List gives the requests of a conversation that somebody may see, newest first; state is empty for all. It reads only the
// streams they belong to, so that requests they may not see leave no trace in it, not even in its time. next is empty at
// the end.
func (s *Service) List(ctx context.Context, tx *database.Tx, user person.UserID, conversation chat.ConversationID, state State, cursor string, limit int) (cards []Card, next string, err error) {
	if _, err := s.chats.MemberOf(ctx, tx, conversation, user); err != nil {
		return nil, "", err
	}
	beforeTime, beforeID, err := readCursor(cursor)
	if err != nil {
		return nil, "", err
	}
	ids, err := database.All(ctx, tx, database.Column[RequestID], `select r.request_id from (
			select stream_id from stream where conversation_id = $1 and audience = 'members'
			union all select stream_id from audience where user_id = $2 and conversation_id = $1
		) mine join payment_request r on r.stream_id = mine.stream_id
		where ($3 = '' or r.state = $3) and (r.created_at < $4 or (r.created_at = $4 and r.request_id < $5))
		order by r.created_at desc, r.request_id desc limit $6`,
		conversation, user, string(state), beforeTime, beforeID, limit+1)
	if err != nil {
		return nil, "", err
	}
	more := len(ids) > limit
	ids = ids[:min(limit, len(ids))]
	found, err := s.Cards(ctx, tx, ids...)
	if err != nil {
		return nil, "", err
	}
	cards = make([]Card, len(ids))
	for i, one := range ids {
		cards[i] = found[one]
	}
	if more {
		last := cards[len(cards)-1]
		next = writeCursor(last.CreatedAt.UnixMicro(), last.ID)
	}
	return cards, next, nil
}

func writeCursor(at int64, id RequestID) string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d %s", at, id))
}

func readCursor(cursor string) (at int64, request RequestID, err error) {
	if cursor == "" {
		return math.MaxInt64, "", nil
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err == nil {
		_, err = fmt.Sscanf(string(text), "%d %s", &at, &request)
	}
	if err != nil || !id.Valid("pr", string(request)) {
		return 0, "", fault.ErrInvalid.At("/cursor").Saying("That is not a cursor of this list.")
	}
	return at, request, nil
}
