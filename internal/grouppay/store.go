package grouppay

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

const requestColumns = `request_id, conversation_id, stream_id, message_id, requester_id, requester_weight,
	requester_position, scheme_id, currency, total, purpose, picture_id, terms, state, outcome, deadline, version,
	created_at, closed_at, divided`

// sight is a user who asks for a request.
type sight struct {
	user    person.UserID
	request RequestID
}

const sightsAtOnce = 100

// seen are those of some sights at which the user may see the request: by the same rule as chat.Sees.
func seen(ctx context.Context, tx *database.Tx, sights ...sight) (map[sight]bool, error) {
	found := make(map[sight]bool, len(sights))
	for some := range slices.Chunk(sights, sightsAtOnce) {
		rows := make([][]any, len(some))
		for i, one := range some {
			rows[i] = []any{one.user, one.request}
		}
		list, args := database.Values(rows, "text", "text")
		_, err := database.All(ctx, tx, func(scan database.Scan) (one sight, err error) {
			err = scan(&one.user, &one.request)
			found[one] = err == nil
			return one, err
		}, `select d.column1, d.column2 from (values `+list+`) as d
			join payment_request r on r.request_id = d.column2 join stream s on s.stream_id = r.stream_id
			join member m on m.conversation_id = s.conversation_id and m.user_id = d.column1 and m.left_at is null
			where s.audience = 'members' or exists
				(select 1 from audience a where a.stream_id = s.stream_id and a.user_id = d.column1)`, args...)
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// lock is the first statement of everything that changes requests: it takes their rows, so that what is read after it nobody
// else changes. Ids of no request are left out.
func lock(ctx context.Context, tx *database.Tx, ids []RequestID) (map[RequestID]*request, error) {
	return complete(ctx, tx, ids, `update payment_request set version = version where request_id in `, `returning `+requestColumns)
}

func load(ctx context.Context, tx *database.Tx, ids ...RequestID) (map[RequestID]*request, error) {
	return complete(ctx, tx, ids, `select `+requestColumns+` from payment_request where request_id in `, "")
}

// loadOne loads one request. Fault: fault.ErrNotFound.
func loadOne(ctx context.Context, tx *database.Tx, id RequestID) (*request, error) {
	found, err := load(ctx, tx, id)
	if err == nil && found[id] == nil {
		err = fault.ErrNotFound
	}
	return found[id], err
}

// complete reads requests with a statement that ends where their ids go, and then what belongs to them.
func complete(ctx context.Context, tx *database.Tx, ids []RequestID, statement, after string) (map[RequestID]*request, error) {
	found, err := database.Among(ctx, tx, scanRequest, statement, ids, after)
	if err != nil {
		return nil, err
	}
	requests := make(map[RequestID]*request, len(found))
	for _, r := range found {
		requests[r.id] = r
	}
	if err := loadPayers(ctx, tx, requests); err != nil {
		return nil, err
	}
	return requests, loadBorne(ctx, tx, found...)
}

func scanRequest(scan database.Scan) (*request, error) {
	var r request
	var terms, divided string
	var deadline, closed *int64
	var created int64
	if err := scan(&r.id, &r.conversation, &r.stream, &r.message, &r.requester, &r.requesterWeight,
		&r.requesterPosition, &r.scheme, &r.total.Currency, &r.total.Minor, &r.purpose, &r.picture, &terms, &r.state,
		&r.outcome, &deadline, &r.version, &created, &closed, &divided); err != nil {
		return nil, err
	}
	r.createdAt, r.deadline, r.closedAt = fromMicro(created), optionalTime(deadline), optionalTime(closed)
	if err := json.Unmarshal([]byte(terms), &r.terms); err != nil {
		return nil, fmt.Errorf("terms of %s: %w", r.id, err)
	}
	if divided != "" {
		if err := json.Unmarshal([]byte(divided), &r.divided); err != nil {
			return nil, fmt.Errorf("division of %s: %w", r.id, err)
		}
	}
	return &r, nil
}

func loadPayers(ctx context.Context, tx *database.Tx, requests map[RequestID]*request) error {
	_, err := database.Among(ctx, tx, func(scan database.Scan) (id RequestID, err error) {
		var p payer
		var answered *int64
		err = scan(&id, &p.user, &p.position, &p.weight, &p.due, &p.state, &p.cap, &p.ownCap, &p.hold, &p.share, &p.rounded, &answered)
		p.answered = optionalTime(answered)
		requests[id].payers = append(requests[id].payers, p)
		return id, err
	}, `select request_id, user_id, position, weight, amount_due, state, cap, own_cap, hold_id, share, rounded, answered_at
		from payer where request_id in `, slices.Sorted(maps.Keys(requests)), `order by request_id, position, user_id`)
	return err
}

func insert(ctx context.Context, tx *database.Tx, r *request) error {
	terms, err := json.Marshal(r.terms)
	if err != nil {
		return err
	}
	divided, err := r.dividedText()
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `insert into payment_request (`+requestColumns+`)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, null, $19)`,
		r.id, r.conversation, r.stream, r.message, r.requester, r.requesterWeight, r.requesterPosition, r.scheme,
		r.total.Currency, r.total.Minor, r.purpose, r.picture, string(terms), r.state, r.outcome, micro(r.deadline),
		r.version, r.createdAt.UnixMicro(), divided); err != nil {
		return err
	}
	rows := make([][]any, len(r.payers))
	for i, p := range r.payers {
		rows[i] = []any{r.id, p.user, p.position, p.weight, p.due, p.state, p.rounded}
	}
	_, err = database.Insert(ctx, tx, `payer (request_id, user_id, position, weight, amount_due, state, rounded)`, rows)
	return err
}

// save writes the requests that have changed, and their payers who have.
func (rd *round) save(ctx context.Context, tx *database.Tx) error {
	var requests, payers [][]any
	for _, id := range slices.Sorted(maps.Keys(rd.requests)) {
		r, former := rd.requests[id], rd.former[id]
		if !rd.changed(r) {
			continue
		}
		divided, err := r.dividedText()
		if err != nil {
			return err
		}
		requests = append(requests, []any{r.id, r.version, r.state, r.outcome, micro(r.closedAt), divided})
		for i, p := range r.payers {
			if !p.same(former.payers[i]) {
				payers = append(payers, []any{r.id, p.user, p.due, p.state, p.cap, p.ownCap, p.hold, p.share, p.rounded, micro(p.answered)})
			}
		}
	}
	if _, err := database.Update(ctx, tx, `update payment_request as r set version = d.column2, state = d.column3, outcome = d.column4,
		closed_at = d.column5, divided = d.column6`, `where r.request_id = d.column1`, requests,
		"text", "bigint", "text", "text", "bigint", "text"); err != nil {
		return err
	}
	_, err := database.Update(ctx, tx, `update payer as p set amount_due = d.column3, state = d.column4, cap = d.column5, own_cap = d.column6,
		hold_id = d.column7, share = d.column8, rounded = d.column9, answered_at = d.column10`,
		`where p.request_id = d.column1 and p.user_id = d.column2`, payers,
		"text", "text", "bigint", "text", "bigint", "boolean", "text", "bigint", "bigint", "bigint")
	return err
}

func (r *request) dividedText() (string, error) {
	if len(r.divided) == 0 {
		return "", nil
	}
	text, err := json.Marshal(r.divided)
	return string(text), err
}

func fromMicro(at int64) time.Time { return time.UnixMicro(at).UTC() }

func optionalTime(at *int64) *time.Time {
	if at == nil {
		return nil
	}
	t := fromMicro(*at)
	return &t
}

func micro(at *time.Time) *int64 {
	if at == nil {
		return nil
	}
	value := at.UnixMicro()
	return &value
}
