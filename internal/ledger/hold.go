package ledger

import (
	"context"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
)

// Place sets money aside. From expires on, when there is one, the hold can no longer be captured; ReleaseExpired gives
// it back. Faults: those of Transfer.
func (l *Ledger) Place(ctx context.Context, tx *database.Tx, leg Leg, expires *time.Time) (HoldID, error) {
	if err := leg.check(); err != nil {
		return "", err
	}
	b := l.Batch()
	if err := b.Accounts(ctx, tx, leg.Debit, leg.Credit); err != nil {
		return "", err
	}
	hold, err := b.Place(leg, expires)
	if err != nil {
		return "", err
	}
	return hold, b.Write(ctx, tx)
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
	b := l.Batch()
	if err := b.Holds(ctx, tx, ids...); err != nil {
		return nil, err
	}
	transfers := make([]Transfer, len(captures))
	for i, c := range captures {
		var err error
		if transfers[i], err = b.Capture(c); err != nil {
			return nil, err
		}
	}
	return transfers, b.Write(ctx, tx)
}

// Release gives held money back, all holds or none. Fault: ErrHoldClosed, as for Capture; an expired hold is released
// like any other.
func (l *Ledger) Release(ctx context.Context, tx *database.Tx, holds ...HoldID) error {
	if len(holds) == 0 {
		return nil
	}
	b := l.Batch()
	if err := b.Holds(ctx, tx, holds...); err != nil {
		return err
	}
	for _, hold := range holds {
		if err := b.Release(hold); err != nil {
			return err
		}
	}
	return b.Write(ctx, tx)
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

// OpenHolds lists what is held from an account, oldest first.
func (l *Ledger) OpenHolds(ctx context.Context, tx *database.Tx, account AccountID) ([]Hold, error) {
	return database.All(ctx, tx, readHold, `select `+holdColumns+` from ledger_hold
		where debit_account = $1 and state = 'open' order by created_at, hold_id`, account)
}
