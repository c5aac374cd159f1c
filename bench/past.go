package main

import (
	"context"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
)

// A past of size one: so many messages, each with its event and a kept answer, so many settled requests of ten payers among
// them, and so many transfers.
const (
	pastMessages  = 1000
	pastRequests  = 100
	pastPayers    = 10
	pastTransfers = 500
)

// live gives the people's hall a past, as if it had been in use for long. What the ledger has is made by the ledger; the
// rest goes into its tables by the thousand.
func (w *world) live(ctx context.Context, r *rooms, size int) error {
	if err := r.write(ctx, func(ctx context.Context, tx *database.Tx) error { return w.talked(ctx, tx, size) }); err != nil {
		return err
	}
	if err := w.paid(ctx, r, size); err != nil {
		return err
	}
	for sealed := 1; sealed > 0; {
		if err := r.write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			const atOnce = 1000
			sealed, err = r.books.Seal(ctx, tx, atOnce)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// numbers is a table n of the numbers from 1 to n, in SQL that both engines take.
func numbers(n int) string {
	return fmt.Sprintf(`with recursive n (i) as (select cast(1 as bigint) union all select i + 1 from n where i < %d) `, n)
}

// padded writes a number with leading zeros, so that names are in its order.
func padded(n string) string { return `substr(cast(10000000 + ` + n + ` as text), 2)` }

func (w *world) talked(ctx context.Context, tx *database.Tx, size int) error {
	var stream, account string
	var before int64
	if err := tx.QueryRow(ctx, `select stream_id, seq from stream where conversation_id = $1`, w.hall).Scan(&stream, &before); err != nil {
		return err
	}
	channel := "conversation:" + string(w.hall)
	var told int64
	if err := tx.QueryRow(ctx, `select seq from event_channel where channel = $1`, channel).Scan(&told); err != nil {
		return err
	}
	account = string(w.askers[0].UserID)
	messages := size * pastMessages
	every := pastMessages / pastRequests
	// A second between two messages, the last one now.
	now := time.Now()
	start := now.Add(-time.Duration(messages) * time.Second).UnixMicro()
	author := `(select user_id from person where handle = 'person' || substr(cast(10500 + n.i % 500 as text), 2))`
	request := `case when n.i % ` + fmt.Sprint(every) + ` = 0 then `
	return execAll(ctx, tx, []statement{
		{numbers(messages) + `insert into message (message_id, stream_id, seq, conversation_id, author_id, kind, text, subject_id, created_at)
			select 'm_past' || ` + padded("n.i") + `, $1, $2 + n.i, $3, ` + request + `$4 else ` + author + ` end,
			` + request + `'payment_request' else 'text' end, 'What somebody said, long ago', ` + request + `'pr_past' || ` + padded("n.i") + ` else '' end,
			$5 + n.i * 1000000 from n`, []any{stream, before, w.hall, account, start}},
		{`update stream set seq = seq + $2, last_at = $3 where stream_id = $1`, []any{stream, messages, now.UnixMicro()}},
		{numbers(messages) + `insert into event (event_id, kind, payload, created_at)
			select 'ev_past' || ` + padded("n.i") + `, 'message', '{"text":"What somebody said, long ago"}', $1 + n.i * 1000000 from n`, []any{start}},
		{numbers(messages) + `insert into event_delivery (channel, seq, event_id) select $1, $2 + n.i, 'ev_past' || ` + padded("n.i") + ` from n`,
			[]any{channel, told}},
		{`update event_channel set seq = seq + $2 where channel = $1`, []any{channel, messages}},
		{numbers(messages) + `insert into idempotency (user_id, key, request_hash, status, body, created_at)
			select ` + author + `, 'past' || ` + padded("n.i") + `, 'hash', 201, '{}', $1 from n`, []any{now.UnixMicro()}},
		{numbers(size*pastRequests) + `insert into payment_request (request_id, conversation_id, stream_id, message_id, requester_id, requester_weight,
			requester_position, currency, total, purpose, terms, state, outcome, created_at, closed_at)
			select 'pr_past' || ` + padded(fmt.Sprintf("n.i * %d", every)) + `, $1, $2, 'm_past' || ` + padded(fmt.Sprintf("n.i * %d", every)) + `, $3, 0, 1, 'EUR', 1000,
			'Ramen night', $4, 'settled', 'all_answered', $5, $5 from n`, []any{w.hall, stream, account, text(atOnce), now.UnixMicro()}},
		{numbers(size*pastRequests*pastPayers) + `insert into payer (request_id, user_id, position, weight, amount_due, state, cap, share, answered_at)
			select 'pr_past' || ` + padded(fmt.Sprintf("((n.i - 1) / %d + 1) * %d", pastPayers, every)) + `, ` + author + `, 100 + n.i % 500, 1, 100, 'paid', 100, 100, $1 from n`,
			[]any{now.UnixMicro()}},
	})
}

// statement is some SQL with its arguments.
type statement struct {
	query string
	args  []any
}

func execAll(ctx context.Context, tx *database.Tx, all []statement) error {
	for _, one := range all {
		if _, err := tx.Exec(ctx, one.query, one.args...); err != nil {
			return fmt.Errorf("%.60s: %w", one.query, err)
		}
	}
	return nil
}

// paid moves a little money many times.
func (w *world) paid(ctx context.Context, r *rooms, size int) error {
	accounts := map[person.UserID]ledger.AccountID{}
	if err := r.write(ctx, func(ctx context.Context, tx *database.Tx) error {
		for _, one := range append([]citizen{w.askers[0]}, w.others...) {
			account, err := r.wallets.Account(ctx, tx, one.UserID, currency)
			if err != nil {
				return err
			}
			accounts[one.UserID] = account
		}
		return nil
	}); err != nil {
		return err
	}
	return r.inSteps(ctx, size, 1, func(ctx context.Context, tx *database.Tx, _ int) error {
		legs := make([]ledger.Leg, pastTransfers)
		for i := range legs {
			legs[i] = ledger.Leg{Debit: accounts[w.others[i%half].UserID], Credit: accounts[w.askers[0].UserID], Amount: 1, Kind: "payment_request",
				Reference: "pr_past", Memo: "Ramen night"}
		}
		_, err := r.books.Transfer(ctx, tx, legs...)
		return err
	})
}
