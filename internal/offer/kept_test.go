package offer

import (
	"context"
	"fmt"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// kept is what the database says of one voucher and the money behind it.
type kept struct {
	voucher
	uses, value int64 // redemptions that stand, and what they came to
	held        int64 // what its open hold is of; -1 for a hold that is not open
}

// wantKept checks what must always hold of all offers there are. Whole says that after every reversal there was enough to hold
// again, so that no voucher is held for short.
func (s *scene) wantKept(whole bool) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) error {
		offers, err := database.All(ctx, tx, readRow, `select `+rowColumns+` from offer`)
		for _, o := range offers {
			if err := s.wantOfferKept(ctx, tx, o, whole); err != nil {
				return err
			}
		}
		if err != nil {
			return err
		}
		// A hold belongs to the one voucher that names it, and no other.
		orphans, err := database.All(ctx, tx, database.Column[string], `select h.hold_id from ledger_hold h
			left join voucher v on v.hold_id = h.hold_id and v.voucher_id = h.reference and v.state in ('reserved', 'active')
			where h.kind = 'offer_discount' and h.state = 'open' group by h.hold_id having count(v.voucher_id) <> 1`)
		for _, orphan := range orphans {
			s.Errorf("%s is held for nobody", orphan)
		}
		return err
	})
	if err := ledger.Verify(context.Background(), s.db, func(ledger.Check) {}); err != nil {
		s.Error(err)
	}
}

func (s *scene) wantOfferKept(ctx context.Context, tx *database.Tx, o row, whole bool) error {
	s.Helper()
	vouchers, err := database.All(ctx, tx, func(scan database.Scan) (k kept, err error) {
		k.voucher, err = readVoucher(func(into ...any) error { return scan(append(into, &k.uses, &k.value, &k.held)...) })
		return k, err
	}, `select v.voucher_id, v.offer_id, v.merchant_id, v.user_id, v.code_hash, v.code_sealed, v.state, v.uses_left, v.balance, v.hold_id,
		v.claimed_at, v.valid_until, v.version,
		(select count(*) from redemption r where r.voucher_id = v.voucher_id and r.state = 'done'),
		(select cast(coalesce(sum(value), 0) as bigint) from redemption r where r.voucher_id = v.voucher_id and r.state = 'done'),
		coalesce((select case when h.state = 'open' then h.amount else -1 end from ledger_hold h where h.hold_id = v.hold_id), 0)
		from voucher v where v.offer_id = $1`, o.id)
	if err != nil {
		return err
	}
	counting, uses := int64(0), int64(0)
	for _, v := range vouchers {
		if uses += v.uses; v.state != VoucherVoid {
			counting++
		}
		if problem := v.inconsistent(o, whole); problem != "" {
			s.Errorf("%s, which is %s: %s", v.id, v.state, problem)
		}
	}
	if counting != o.claimed || o.draft.Supply.Claims > 0 && counting > o.draft.Supply.Claims {
		s.Errorf("%s counts %d claims and there are %d, of %d", o.id, o.claimed, counting, o.draft.Supply.Claims)
	}
	if uses != o.redeemed || o.draft.Supply.Redemptions > 0 && uses > o.draft.Supply.Redemptions {
		s.Errorf("%s counts %d redemptions and there are %d, of %d", o.id, o.redeemed, uses, o.draft.Supply.Redemptions)
	}
	return s.wantBudgetKept(ctx, tx, o, whole)
}

func (k kept) inconsistent(o row, whole bool) string {
	uses, balance, most := o.draft.Terms.Uses-k.uses, int64(0), int64(0)
	if o.draft.Kind == GiftCard {
		if balance = o.draft.Terms.Value.Minor - k.value; balance == 0 {
			uses = 0
		} else {
			uses = 1
		}
	}
	waits := k.state == VoucherActive || k.state == VoucherReserved
	if waits && o.draft.FromBudget {
		most, _ = mostWorth(o.draft.Terms, o.draft.Kind, k.usesLeft, k.balance)
	}
	switch {
	case k.usesLeft != uses:
		return fmt.Sprintf("%d uses are left and should be %d", k.usesLeft, uses)
	case k.balance != balance:
		return fmt.Sprintf("%d is on it and should be %d", k.balance, balance)
	case k.state == VoucherUsed && uses > 0, waits && uses == 0:
		return fmt.Sprintf("it has %d uses", uses)
	case (k.state == VoucherReserved || k.state == VoucherVoid) && k.uses > 0:
		return "somebody has used it"
	case k.hold != nil && k.held <= 0:
		return "it names a hold that is not open"
	case k.held > most || whole && k.held < most:
		return fmt.Sprintf("%d is held for it and should be %d", k.held, most)
	}
	return ""
}

func (s *scene) wantBudgetKept(ctx context.Context, tx *database.Tx, o row, whole bool) error {
	s.Helper()
	b, err := s.offers.Budget(ctx, tx, o.id, o.currency)
	if err != nil {
		return err
	}
	if b.Funded.Minor != b.Returned.Minor+b.Spent.Minor+b.Held.Minor+b.Available.Minor ||
		min(b.Funded.Minor, b.Returned.Minor, b.Spent.Minor, b.Held.Minor, b.Available.Minor) < 0 {
		s.Errorf("the budget of %s does not add up: %+v", o.id, b)
	}
	var funded, covered, short int64
	if err := tx.QueryRow(ctx, `select funded, (select cast(coalesce(sum(covered), 0) as bigint) from redemption r
		where r.offer_id = o.offer_id and r.state = 'done'), (select count(*) from redemption r where r.offer_id = o.offer_id and covered <> value)
		from offer o where o.offer_id = $1`, o.id).Scan(&funded, &covered, &short); err != nil {
		return err
	}
	if funded != b.Funded.Minor-b.Returned.Minor {
		s.Errorf("%s says it was funded with %d, and its entries come to %d", o.id, funded, b.Funded.Minor-b.Returned.Minor)
	}
	if covered > b.Spent.Minor || whole && covered != b.Spent.Minor {
		s.Errorf("the budget of %s bore %d and has spent %d", o.id, covered, b.Spent.Minor)
	}
	if o.draft.FromBudget && whole && short > 0 || !o.draft.FromBudget && covered > 0 {
		s.Errorf("the budget of %s bore %d, and %d redemptions not in full", o.id, covered, short)
	}
	return nil
}

// wantBudget compares a campaign's money: funded, returned, spent, held, available.
func (s *scene) wantBudget(id ID, funded, returned, spent, held, available int64) {
	s.Helper()
	b := s.offer(id).Budget
	got := fmt.Sprint(b.Funded.Minor, b.Returned.Minor, b.Spent.Minor, b.Held.Minor, b.Available.Minor)
	if want := fmt.Sprint(funded, returned, spent, held, available); got != want {
		s.Errorf("the budget's funded, returned, spent, held, available are %s, want %s", got, want)
	}
}
