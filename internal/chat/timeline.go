package chat

import (
	"cmp"
	"context"
	"encoding/base64"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

// Timeline is a part of what one person sees of a conversation, oldest first.
type Timeline struct {
	Items  []Message `json:"items" doc:"Messages, oldest first."`
	Before string    `json:"before,omitempty" doc:"Asks for what came before these; absent when nothing did."`
	After  string    `json:"after" doc:"Asks for what came after these."`
}

// Window says which part of a timeline is wanted: the newest when nothing but a limit is given. At most one of the others is.
type Window struct {
	Before, After string
	Around        MessageID // stands in the middle
	Limit         int       // 1 to 100; 50 when zero
}

// position is a place in a timeline.
type position struct {
	at int64
	id MessageID
}

func (p position) compare(other position) int {
	return cmp.Or(cmp.Compare(p.at, other.at), cmp.Compare(p.id, other.id))
}

func (p position) cursor() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d.%s", p.at, p.id))
}

// parsePosition reads a cursor of a list whose ids have that prefix.
func parsePosition(cursor, prefix, pointer string) (position, error) {
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	when, name, found := strings.Cut(string(text), ".")
	micros, parseErr := strconv.ParseInt(when, 10, 64)
	if err != nil || parseErr != nil || !found || (name != "" && !id.Valid(prefix, name)) {
		return position{}, fault.ErrInvalid.At(pointer)
	}
	return position{micros, MessageID(name)}, nil
}

// direction is the way a timeline is read. Pages are taken stream by stream from the index of time and merged, so that one
// costs the same at either end of a long history.
type direction struct {
	beyond string // comparison with the bound
	order  string
	sign   int
}

var (
	backward = direction{"<", "desc", -1}
	forward  = direction{">", "asc", 1}
)

const (
	pageDefault = 50
	pageLimit   = 100
	// No message has a later time, nor an id that sorts after this.
	endOfTime = int64(1) << 62
	// Streams read by one query: each adds an arm to it.
	streamsAtOnce = 50
)

func pageSize(limit int) int {
	if limit <= 0 {
		return pageDefault
	}
	return min(limit, pageLimit)
}

// Timeline reads a part of what a member sees of a conversation.
func (s *Service) Timeline(ctx context.Context, tx *database.Tx, user person.UserID, conversation ConversationID, w Window) (Timeline, error) {
	if _, err := roleOf(ctx, tx, conversation, user); err != nil {
		return Timeline{}, err
	}
	if w.Around != "" {
		return s.around(ctx, tx, user, conversation, w)
	}
	bound, way, err := w.start()
	if err != nil {
		return Timeline{}, err
	}
	streams, err := streamsOf(ctx, tx, user, conversation)
	if err != nil {
		return Timeline{}, err
	}
	size := pageSize(w.Limit)
	found, err := merge(ctx, tx, streams, bound, way, size+1)
	if err != nil {
		return Timeline{}, err
	}
	more := len(found) > size
	found = found[:min(len(found), size)]
	return s.page(ctx, tx, found, bound, way, more)
}

func (w Window) start() (position, direction, error) {
	switch {
	case w.Before != "" && w.After != "":
		return position{}, direction{}, fault.ErrInvalid.At("/before")
	case w.Before != "":
		bound, err := parsePosition(w.Before, "m", "/before")
		return bound, backward, err
	case w.After != "":
		bound, err := parsePosition(w.After, "m", "/after")
		return bound, forward, err
	}
	return position{at: endOfTime}, backward, nil
}

// around reads a message with what stands before and after it, so that an answer can be followed to what it answers. A
// message that the user may not see, or that stands in another conversation, does not exist.
func (s *Service) around(ctx context.Context, tx *database.Tx, user person.UserID, conversation ConversationID, w Window) (Timeline, error) {
	if w.Before != "" || w.After != "" {
		return Timeline{}, fault.ErrInvalid.At("/around")
	}
	seen, err := s.visible(ctx, tx, user, w.Around)
	if err == nil && seen.conversation != conversation {
		err = fault.ErrNotFound
	}
	if err != nil {
		return Timeline{}, err
	}
	streams, err := streamsOf(ctx, tx, user, conversation)
	if err != nil {
		return Timeline{}, err
	}
	size := max(1, pageSize(w.Limit)/2)
	middle := position{seen.createdAt, w.Around}
	earlier, err := merge(ctx, tx, streams, middle, backward, size+1)
	if err != nil {
		return Timeline{}, err
	}
	later, err := merge(ctx, tx, streams, middle, forward, max(1, size-1))
	if err != nil {
		return Timeline{}, err
	}
	more := len(earlier) > size
	found := slices.Concat(earlier[:min(len(earlier), size)], []position{middle}, later)
	return s.page(ctx, tx, found, middle, backward, more)
}

func (s *Service) page(ctx context.Context, tx *database.Tx, found []position, bound position, way direction, more bool) (Timeline, error) {
	ids := make([]MessageID, len(found))
	for i, one := range found {
		ids[i] = one.id
	}
	items, err := s.load(ctx, tx, ids)
	if err != nil {
		return Timeline{}, err
	}
	slices.SortFunc(found, position.compare)
	page := Timeline{Items: items}
	switch {
	case len(found) > 0:
		page.After = found[len(found)-1].cursor()
		if more || way == forward {
			page.Before = found[0].cursor()
		}
	case bound.at == endOfTime:
		page.After = position{}.cursor()
	default:
		page.After = bound.cursor()
	}
	return page, nil
}

// merge takes the positions next to a bound out of several streams, nearest first. The conversation's own stream comes
// first: where its page ends is how far the private ones matter.
func merge(ctx context.Context, tx *database.Tx, streams []stream, bound position, way direction, size int) ([]position, error) {
	var found []position
	var own, private []stream
	for _, one := range streams {
		if one.listed {
			private = append(private, one)
		} else {
			own = append(own, one)
		}
	}
	found, err := next(ctx, tx, own, bound, way, size)
	if err != nil {
		return nil, err
	}
	lowest, highest := int64(0), bound.at
	if way == forward {
		lowest, highest = bound.at, endOfTime
	}
	if len(found) >= size {
		if way == forward {
			highest = found[size-1].at
		} else {
			lowest = found[size-1].at
		}
	}
	private = slices.DeleteFunc(private, func(one stream) bool { return one.lastAt < lowest || one.createdAt > highest })
	for chunk := range slices.Chunk(private, streamsAtOnce) {
		more, err := next(ctx, tx, chunk, bound, way, size)
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	slices.SortFunc(found, func(a, b position) int { return way.sign * a.compare(b) })
	return found[:min(len(found), size)], nil
}

// next reads up to size positions of each stream beyond a bound, nearest first.
func next(ctx context.Context, tx *database.Tx, streams []stream, bound position, way direction, size int) ([]position, error) {
	if len(streams) == 0 {
		return nil, nil
	}
	query, args := nextQuery(streams, bound, way, size)
	return database.All(ctx, tx, func(scan database.Scan) (p position, err error) {
		err = scan(&p.at, &p.id)
		return p, err
	}, query, args...)
}

func nextQuery(streams []stream, bound position, way direction, size int) (string, []any) {
	args := []any{bound.at, bound.id, size}
	arms := make([]string, len(streams))
	for i, one := range streams {
		args = append(args, one.id)
		arms[i] = fmt.Sprintf(`select * from (select created_at, message_id from message
			where stream_id = $%d and (created_at, message_id) %s ($1, $2) order by created_at %s limit $3) as arm%d`,
			len(args), way.beyond, way.order, i)
	}
	return strings.Join(arms, " union all "), args
}
