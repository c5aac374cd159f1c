package chat

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

// Acquaintance is how much two people have to do with each other here: counts and times, never words.
type Acquaintance struct {
	Messages int64     // in their direct conversation, from either, since a time
	LastAt   time.Time // of the newest of those; zero when there is none
	Groups   int64     // that both are in now
}

// Acquaintances tells it of everybody with whom a user shares a conversation.
func (s *Service) Acquaintances(ctx context.Context, tx *database.Tx, user person.UserID, since time.Time) (map[person.UserID]Acquaintance, error) {
	known := map[person.UserID]Acquaintance{}
	note := func(scan database.Scan) (none struct{}, err error) {
		var other person.UserID
		var messages, groups int64
		var last *int64
		err = scan(&other, &messages, &last, &groups)
		a := known[other]
		a.Messages, a.Groups = a.Messages+messages, a.Groups+groups
		if last != nil {
			a.LastAt = at(*last)
		}
		known[other] = a
		return none, err
	}
	_, err := database.All(ctx, tx, note, `select peer.user_id, count(*), max(m.created_at), 0 from member me
		join conversation c on c.conversation_id = me.conversation_id and c.kind = 'direct'
		join member peer on peer.conversation_id = c.conversation_id and peer.user_id <> me.user_id
		join stream s on s.conversation_id = c.conversation_id and s.audience = 'members'
		join message m on m.stream_id = s.stream_id and m.created_at > $2
		where me.user_id = $1 group by peer.user_id`, user, since.UnixMicro())
	if err != nil {
		return nil, err
	}
	_, err = database.All(ctx, tx, note, `select other.user_id, 0, null, count(*) from member me
		join conversation c on c.conversation_id = me.conversation_id and c.kind = 'group'
		join member other on other.conversation_id = c.conversation_id and other.left_at is null and other.user_id <> me.user_id
		where me.user_id = $1 and me.left_at is null group by other.user_id`, user)
	return known, err
}

// SharedGroups names groups that two people are both in, in the order of their names.
func (s *Service) SharedGroups(ctx context.Context, tx *database.Tx, a, b person.UserID) ([]string, error) {
	return database.All(ctx, tx, database.Column[string], `select c.name from conversation c
		join member one on one.conversation_id = c.conversation_id and one.user_id = $1 and one.left_at is null
		join member other on other.conversation_id = c.conversation_id and other.user_id = $2 and other.left_at is null
		where c.kind = 'group' order by c.name, c.conversation_id`, a, b)
}

// SharedTags are the tags that some people bear in groups that a user is in too, each once.
func (s *Service) SharedTags(ctx context.Context, tx *database.Tx, user person.UserID, others []person.UserID) (map[person.UserID][]string, error) {
	tags := map[person.UserID][]string{}
	if len(others) == 0 {
		return tags, nil
	}
	in, args := database.List(2, others)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var other person.UserID
		var tag string
		err = scan(&other, &tag)
		tags[other] = append(tags[other], tag)
		return none, err
	}, `select distinct t.user_id, t.tag_key from member me
		join member other on other.conversation_id = me.conversation_id and other.left_at is null
		join member_tag t on t.conversation_id = other.conversation_id and t.user_id = other.user_id
		where me.user_id = $1 and me.left_at is null and other.user_id in `+in+` order by t.user_id, t.tag_key`,
		append([]any{user}, args...)...)
	return tags, err
}
