package grouppay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

const requestColumns = `request_id, conversation_id, stream_id, message_id, requester_id, requester_weight,
	requester_position, scheme_id, currency, total, purpose, picture_id, terms, state, outcome, deadline, version,
	created_at, closed_at, divided`

// lock is the first statement of everything that changes a request: it takes the request's row, so that what is read
// after it nobody else changes.
func lock(ctx context.Context, tx *database.Tx, id RequestID) (*request, error) {
	row := tx.QueryRow(ctx, `update payment_request set version = version + 1 where request_id = $1
		returning `+requestColumns, id)
	return complete(ctx, tx, row)
}

// untouched takes the lock's mark back, so that a look at a request is no change of it.
func untouched(ctx context.Context, tx *database.Tx, r *request) error {
	r.version--
	_, err := tx.Exec(ctx, `update payment_request set version = version - 1 where request_id = $1`, r.id)
	return err
}

func load(ctx context.Context, tx *database.Tx, id RequestID) (*request, error) {
	return complete(ctx, tx, tx.QueryRow(ctx, `select `+requestColumns+` from payment_request where request_id = $1`, id))
}

func complete(ctx context.Context, tx *database.Tx, row database.Row) (*request, error) {
	r, err := scanRequest(row.Scan)
	if errors.Is(err, database.ErrNoRows) {
		return nil, fault.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	if r.payers, err = loadPayers(ctx, tx, r.id); err != nil {
		return nil, err
	}
	r.borne, err = loadBorne(ctx, tx, r.conversation)
	return r, err
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

func loadPayers(ctx context.Context, tx *database.Tx, id RequestID) ([]payer, error) {
	return database.All(ctx, tx, func(scan database.Scan) (payer, error) {
		var p payer
		var answered *int64
		err := scan(&p.user, &p.position, &p.weight, &p.due, &p.state, &p.cap, &p.ownCap, &p.hold, &p.share, &p.rounded, &answered)
		p.answered = optionalTime(answered)
		return p, err
	}, `select user_id, position, weight, amount_due, state, cap, own_cap, hold_id, share, rounded, answered_at
		from payer where request_id = $1 order by position, user_id`, id)
}

func loadBorne(ctx context.Context, tx *database.Tx, conversation chat.ConversationID) (map[person.UserID]int64, error) {
	rows, err := tx.Query(ctx, `select user_id, units from rounding where conversation_id = $1`, conversation)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	borne := map[person.UserID]int64{}
	for rows.Next() {
		var user person.UserID
		var units int64
		if err := rows.Scan(&user, &units); err != nil {
			return nil, err
		}
		borne[user] = units
	}
	return borne, rows.Err()
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
	for _, p := range r.payers {
		if _, err := tx.Exec(ctx, `insert into payer (request_id, user_id, position, weight, amount_due, state, rounded)
			values ($1, $2, $3, $4, $5, $6, $7)`, r.id, p.user, p.position, p.weight, p.due, p.state, p.rounded); err != nil {
			return err
		}
	}
	return nil
}

func savePayer(ctx context.Context, tx *database.Tx, r *request, p *payer) error {
	_, err := tx.Exec(ctx, `update payer set amount_due = $3, state = $4, cap = $5, own_cap = $6, hold_id = $7, share = $8,
		rounded = $9, answered_at = $10 where request_id = $1 and user_id = $2`,
		r.id, p.user, p.due, p.state, p.cap, p.ownCap, p.hold, p.share, p.rounded, micro(p.answered))
	return err
}

// saveClosed writes how a request ended.
func saveClosed(ctx context.Context, tx *database.Tx, r *request) error {
	divided, err := r.dividedText()
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `update payment_request set state = $2, outcome = $3, closed_at = $4, divided = $5
		where request_id = $1`, r.id, r.state, r.outcome, micro(r.closedAt), divided)
	return err
}

// addBorne remembers who paid the unit that did not divide.
func addBorne(ctx context.Context, tx *database.Tx, r *request, user person.UserID, units int64) error {
	if units == 0 {
		return nil
	}
	_, err := tx.Exec(ctx, `insert into rounding (conversation_id, user_id, units) values ($1, $2, $3)
		on conflict (conversation_id, user_id) do update set units = rounding.units + excluded.units`,
		r.conversation, user, units)
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
