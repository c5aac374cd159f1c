package chat

import (
	"context"
	"slices"
	"strings"
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

// messagesSince is how many messages a stream has since the time $1. Seqs have no gap, so that nothing is counted: the newest
// and the first one after that time tell.
const messagesSince = `s.seq + 1 - coalesce((select m.seq from message m where m.stream_id = s.stream_id and m.created_at > $1
	order by m.created_at limit 1), s.seq + 1)`

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
	_, err := database.All(ctx, tx, note, `select peer.user_id, `+messagesSince+`, s.last_at, 0 from member me
		join conversation c on c.conversation_id = me.conversation_id and c.kind = 'direct'
		join member peer on peer.conversation_id = c.conversation_id and peer.user_id <> me.user_id
		join stream s on s.conversation_id = c.conversation_id and s.audience = 'members'
		where me.user_id = $2 and s.seq > 0 and s.last_at > $1`, since.UnixMicro(), user)
	if err != nil {
		return nil, err
	}
	_, err = database.All(ctx, tx, note, `select other.user_id, 0, null, count(*) from member me
		join conversation c on c.conversation_id = me.conversation_id and c.kind = 'group'
		join member other on other.conversation_id = c.conversation_id and other.left_at is null and other.user_id <> me.user_id
		where me.user_id = $1 and me.left_at is null group by other.user_id`, user)
	return known, err
}

// GroupsOf are the groups that a user is in.
func (s *Service) GroupsOf(ctx context.Context, tx *database.Tx, user person.UserID) ([]ConversationID, error) {
	return database.All(ctx, tx, database.Column[ConversationID], `select m.conversation_id from member m
		join conversation c on c.conversation_id = m.conversation_id and c.kind = 'group'
		where m.user_id = $1 and m.left_at is null`, user)
}

// othersAtOnce bounds one statement: SQLite looks each variable up by going through all those before it.
const othersAtOnce = 100

// Between tells it of a user and some others. Groups are those that the user is in.
func (s *Service) Between(ctx context.Context, tx *database.Tx, user person.UserID, groups []ConversationID, others []person.UserID, since time.Time) (map[person.UserID]Acquaintance, error) {
	known := make(map[person.UserID]Acquaintance, len(others))
	for some := range slices.Chunk(others, othersAtOnce) {
		if err := writtenBetween(ctx, tx, user, some, since, known); err != nil {
			return nil, err
		}
		if err := groupsInCommon(ctx, tx, groups, some, known); err != nil {
			return nil, err
		}
	}
	return known, nil
}

func writtenBetween(ctx context.Context, tx *database.Tx, user person.UserID, others []person.UserID, since time.Time, known map[person.UserID]Acquaintance) error {
	keys := make([]string, len(others))
	whose := make(map[string]person.UserID, len(others))
	for i, other := range others {
		keys[i] = directKey(person.PairOf(user, other))
		whose[keys[i]] = other
	}
	in, args := database.List(2, keys)
	_, err := database.All(ctx, tx, func(scan database.Scan) (key string, err error) {
		var messages, last int64
		err = scan(&key, &messages, &last)
		known[whose[key]] = Acquaintance{Messages: messages, LastAt: at(last)}
		return key, err
	}, `select c.direct_key, `+messagesSince+`, s.last_at from conversation c
		join stream s on s.conversation_id = c.conversation_id and s.audience = 'members'
		where s.seq > 0 and s.last_at > $1 and c.direct_key in `+in, append([]any{since.UnixMicro()}, args...)...)
	return err
}

func groupsInCommon(ctx context.Context, tx *database.Tx, groups []ConversationID, others []person.UserID, known map[person.UserID]Acquaintance) error {
	for some := range slices.Chunk(groups, othersAtOnce) {
		in, args := database.List(1, some)
		who, more := database.List(len(args)+1, others)
		if _, err := database.All(ctx, tx, func(scan database.Scan) (other person.UserID, err error) {
			var count int64
			err = scan(&other, &count)
			a := known[other]
			a.Groups += count
			known[other] = a
			return other, err
		}, `select user_id, count(*) from member where conversation_id in `+in+` and user_id in `+who+` and left_at is null group by user_id`,
			append(args, more...)...); err != nil {
			return err
		}
	}
	return nil
}

// directKey is what two people's direct conversation is found by.
func directKey(p person.Pair) string { return string(p.Low) + ":" + string(p.High) }

func pairOf(directKey string) person.Pair {
	low, high, _ := strings.Cut(directKey, ":")
	return person.Pair{Low: person.UserID(low), High: person.UserID(high)}
}

// Pairs are the people of some direct conversations; groups are left out.
func (s *Service) Pairs(ctx context.Context, tx *database.Tx, conversations []ConversationID) ([]person.Pair, error) {
	keys, err := database.Among(ctx, tx, database.Column[string],
		`select direct_key from conversation where direct_key is not null and conversation_id in `, conversations)
	pairs := make([]person.Pair, len(keys))
	for i, key := range keys {
		pairs[i] = pairOf(key)
	}
	return pairs, err
}

// SharedGroups names groups that two people are both in, in the order of their names.
func (s *Service) SharedGroups(ctx context.Context, tx *database.Tx, a, b person.UserID) ([]string, error) {
	return database.All(ctx, tx, database.Column[string], `select c.name from conversation c
		join member one on one.conversation_id = c.conversation_id and one.user_id = $1 and one.left_at is null
		join member other on other.conversation_id = c.conversation_id and other.user_id = $2 and other.left_at is null
		where c.kind = 'group' order by c.name, c.conversation_id`, a, b)
}

// SharedTags are the tags that some people bear in some groups that they are in, each once.
func (s *Service) SharedTags(ctx context.Context, tx *database.Tx, groups []ConversationID, others []person.UserID) (map[person.UserID][]string, error) {
	tags := map[person.UserID][]string{}
	if len(others) == 0 {
		return tags, nil
	}
	for some := range slices.Chunk(groups, othersAtOnce) {
		in, args := database.List(1, some)
		who, more := database.List(len(args)+1, others)
		if _, err := database.All(ctx, tx, func(scan database.Scan) (tag string, err error) {
			var other person.UserID
			err = scan(&other, &tag)
			tags[other] = append(tags[other], tag)
			return tag, err
		}, `select m.user_id, t.tag_key from member m
			join member_tag t on t.conversation_id = m.conversation_id and t.user_id = m.user_id
			where m.conversation_id in `+in+` and m.user_id in `+who+` and m.left_at is null`, append(args, more...)...); err != nil {
			return nil, err
		}
	}
	for other := range tags {
		slices.Sort(tags[other])
		tags[other] = slices.Compact(tags[other])
	}
	return tags, nil
}
