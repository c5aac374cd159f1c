package ledger

import (
	"context"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/id"
)

// Place sets money aside. From expires on, when there is one, the hold can no longer be captured; ReleaseExpired gives
// it back. Faults: those of Transfer.
func (l *Ledger) Place(ctx context.Context, tx *database.Tx, leg Leg, expires *time.Time) (HoldID, error) {
	if err := leg.check(); err != nil {
		return "", err
	}
	b, err := openBook(ctx, tx, leg.Debit, leg.Credit)
	if err != nil {
		return "", err
	}
	currency, err := b.currency(leg.Debit, leg.Credit)
	if err != nil {
		return "", err
	}
	if err := b.add(leg.Debit, sums{debitsPending: leg.Amount}); err != nil {
		return "", err
	}
	if err := b.add(leg.Credit, sums{creditsPending: leg.Amount}); err != nil {
		return "", err
	}
	if err := b.write(ctx, tx); err != nil {
		return "", err
	}
	hold := id.New[HoldID]("hold")
	var until any
	if expires != nil {
		until = expires.UnixMicro()
	}
	_, err = tx.Exec(ctx, `insert into ledger_hold (hold_id, debit_account, credit_account, currency, amount, state, kind,
		reference, memo, created_at, expires_at) values ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9, $10)`,
		hold, leg.Debit, leg.Credit, currency, leg.Amount, leg.Kind, leg.Reference, leg.Memo, l.now().UnixMicro(), until)
	return hold, err
}

// Capture turns holds into transfers, all or none, and releases what each holds beyond its amount.
//
// Faults: ErrAmountInvalid, ErrCaptureAboveHold, and ErrHoldClosed when a hold was captured or released before, has
// expired, or is named twice; the param "hold" names it.
func (l *Ledger) Capture(ctx context.Context, tx *database.Tx, captures ...Capture) ([]Transfer, error) {
	if len(captures) == 0 {
		return nil, nil
	}
	ids := make([]HoldID, len(captures))
	for i, c := range captures {
		ids[i] = c.Hold
	}
	holds, err := openHolds(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	now := l.now()
	for i, c := range captures {
		if err := holds[i].capturable(c.Amount, now); err != nil {
			return nil, err
		}
	}
	b, err := openBook(ctx, tx, touched(holds)...)
	if err != nil {
		return nil, err
	}
	transfers := make([]Transfer, len(captures))
	closing := make([][]any, len(captures))
	for i, c := range captures {
		h := holds[i]
		transfers[i] = Transfer{ID: id.New[TransferID]("tr"), Debit: h.Debit, Credit: h.Credit, Currency: h.Currency,
			Amount: c.Amount, Kind: h.Kind, Reference: h.Reference, Memo: h.Memo, Hold: h.ID, At: moment(now.UnixMicro())}
		closing[i] = []any{string(h.ID), c.Amount}
		if err := b.free(h); err != nil {
			return nil, err
		}
		if err := b.transfer(transfers[i]); err != nil {
			return nil, err
		}
	}
	if err := closeHolds(ctx, tx, HoldCaptured, now, closing); err != nil {
		return nil, err
	}
	return transfers, record(ctx, tx, b, transfers)
}

// Release gives held money back, all holds or none. Fault: ErrHoldClosed, as for Capture; an expired hold is released
// like any other.
func (l *Ledger) Release(ctx context.Context, tx *database.Tx, holds ...HoldID) error {
	if len(holds) == 0 {
		return nil
	}
	open, err := openHolds(ctx, tx, holds)
	if err != nil {
		return err
	}
	b, err := openBook(ctx, tx, touched(open)...)
	if err != nil {
		return err
	}
	closing := make([][]any, len(open))
	for i, h := range open {
		closing[i] = []any{string(h.ID), int64(0)}
		if err := b.free(h); err != nil {
			return err
		}
	}
	if err := closeHolds(ctx, tx, HoldReleased, l.now(), closing); err != nil {
		return err
	}
	return b.write(ctx, tx)
}

// ReleaseExpired releases up to limit holds whose time is over, the longest expired first, and tells how many.
func (l *Ledger) ReleaseExpired(ctx context.Context, tx *database.Tx, limit int) (int, error) {
	expired, err := database.All(ctx, tx, database.Column[HoldID], `select hold_id from ledger_hold
		where state = 'open' and expires_at is not null and expires_at <= $1 order by expires_at, hold_id limit $2`,
		l.now().UnixMicro(), limit)
	if err != nil {
		return 0, err
	}
	return len(expired), l.Release(ctx, tx, expired...)
}

func (h Hold) capturable(amount int64, now time.Time) error {
	switch {
	case !valid(amount):
		return ErrAmountInvalid.With("amount", amount)
	case amount > h.Amount:
		return ErrCaptureAboveHold.With("hold", string(h.ID)).With("held", h.Amount)
	case h.ExpiresAt != nil && !h.ExpiresAt.After(now):
		return closed(h.ID)
	}
	return nil
}

func closed(hold HoldID) error { return ErrHoldClosed.With("hold", string(hold)) }

// free takes a hold off both its accounts.
func (b book) free(h Hold) error {
	if err := b.add(h.Debit, sums{debitsPending: -h.Amount}); err != nil {
		return err
	}
	return b.add(h.Credit, sums{creditsPending: -h.Amount})
}

func touched(holds []Hold) []AccountID {
	ids := make([]AccountID, 0, 2*len(holds))
	for _, h := range holds {
		ids = append(ids, h.Debit, h.Credit)
	}
	return ids
}

const holdColumns = `hold_id, debit_account, credit_account, currency, amount, captured, kind, reference, memo, state,
	created_at, expires_at`

func readHold(scan database.Scan) (h Hold, err error) {
	var created int64
	var expires *int64
	err = scan(&h.ID, &h.Debit, &h.Credit, &h.Currency, &h.Amount, &h.Captured, &h.Kind, &h.Reference, &h.Memo, &h.State,
		&created, &expires)
	h.CreatedAt = moment(created)
	if expires != nil {
		at := moment(*expires)
		h.ExpiresAt = &at
	}
	return h, err
}

// openHolds reads holds in the order of ids and refuses those that are not open, or named twice.
func openHolds(ctx context.Context, tx *database.Tx, ids []HoldID) ([]Hold, error) {
	found, err := among(ctx, tx, readHold, `select `+holdColumns+` from ledger_hold where hold_id in `, ids)
	if err != nil {
		return nil, err
	}
	byID := make(map[HoldID]Hold, len(found))
	for _, h := range found {
		byID[h.ID] = h
	}
	holds := make([]Hold, len(ids))
	for i, id := range ids {
		h, there := byID[id]
		switch {
		case !there:
			return nil, fmt.Errorf("ledger: there is no hold %s", id)
		case h.State != HoldOpen:
			return nil, closed(id)
		}
		holds[i], h.State = h, HoldReleased // the second time it is named it is open no more
		byID[id] = h
	}
	return holds, nil
}

// closeHolds ends holds; rows are pairs of id and captured amount. The guard makes it once, whoever else is at it.
func closeHolds(ctx context.Context, tx *database.Tx, state HoldState, now time.Time, rows [][]any) error {
	for len(rows) > 0 {
		n := min(len(rows), rowsAtOnce)
		list, args := values(rows[:n], "text", "bigint")
		args = append(args, string(state), now.UnixMicro())
		ended, err := tx.Exec(ctx, fmt.Sprintf(`update ledger_hold as h
			set state = $%d, closed_at = $%d, captured = d.column2 from (values `+list+`) as d
			where h.hold_id = d.column1 and h.state = 'open'`, len(args)-1, len(args)), args...)
		if err != nil {
			return err
		}
		if ended < int64(n) {
			return ErrHoldClosed
		}
		rows = rows[n:]
	}
	return nil
}

// OpenHolds lists what is held from an account, oldest first.
func (l *Ledger) OpenHolds(ctx context.Context, tx *database.Tx, account AccountID) ([]Hold, error) {
	return database.All(ctx, tx, readHold, `select `+holdColumns+` from ledger_hold
		where debit_account = $1 and state = 'open' order by created_at, hold_id`, account)
}
