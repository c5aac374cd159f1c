package offer

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// made is a redemption to be written.
type made struct {
	Redemption
	by      Teller
	covered int64 // what the budget bore of it
}

// Redeem uses a voucher, whole or in part. For one order a voucher is redeemed once: asked again with the same amounts, it
// answers the redemption there is, and tells that it is not a new one. A refusal is left in the wish, and nothing has changed;
// after an error the round is given up, also when that is a fault (ledger.ErrBalanceLimit).
func (rd *Round) Redeem(w *Wish) error {
	var is worth
	if !w.refused() {
		is, w.Err = rd.admit(w)
	}
	if w.refused() || w.Done.ID != "" {
		return nil
	}
	made := id.New[RedemptionID]("rdm")
	rd.use(w.offer, w.voucher, is.value)
	covered, err := rd.bear(w.offer, w.voucher, made, is.value)
	if err != nil {
		return err
	}
	rd.record(w, made, is, covered)
	return nil
}

// admit finds out what stands in the way of a wish, or what was done for its order before, or what the voucher is worth in it.
// Faults: those of Check, and of what stands in the way.
func (rd *Round) admit(w *Wish) (worth, error) {
	if utf8.RuneCountInString(w.Purchase.Place) > longestLine {
		return worth{}, fault.ErrInvalid.At("/place")
	}
	if err := checkPurchase(w.Purchase, w.offer.currency); err != nil {
		return worth{}, err
	}
	done, err := rd.doneFor(w)
	if err != nil {
		return worth{}, err
	}
	if done != nil {
		w.Done = *done
		return worth{}, nil
	}
	return rd.worthNow(w)
}

// Voucher is the voucher that a wish is about, where there is one.
func (w *Wish) Voucher() (VoucherID, bool) {
	if w.voucher == nil {
		return "", false
	}
	return w.voucher.id, true
}

func (w *Wish) refused() bool { return w.Err != nil }

// Usable tells whether the voucher can be used once more.
func (w *Wish) Usable() bool { return w.voucher.state == VoucherActive }

// doneFor is what was redeemed with a voucher for the same order before.
func (rd *Round) doneFor(w *Wish) (*Redemption, error) {
	p, v := w.Purchase, w.voucher
	for _, done := range rd.orders[w.order()] {
		if done.VoucherID != v.id {
			continue
		}
		if p.Spent != nil && (done.Spent == nil || *p.Spent != *done.Spent) || p.Use != nil && *p.Use != done.Value {
			return nil, ErrOrderReused.With("redemption_id", string(done.ID))
		}
		rd.standing(&done, v)
		return &done, nil
	}
	return nil, nil //nolint:nilnil // Nothing was, which is no error.
}

// standing brings up to date what a redemption says of its voucher.
func (rd *Round) standing(r *Redemption, v *voucher) {
	r.UsesLeft = v.usesLeft
	if r.Kind == GiftCard {
		r.Balance = rd.offers[v.offer].optional(&v.balance)
	}
}

// worthNow is what a voucher is worth now, in this purchase, after what was redeemed before.
func (rd *Round) worthNow(w *Wish) (worth, error) {
	v, o := w.voucher, w.offer
	if err := usable(*v, rd.service.now()); err != nil {
		return worth{}, err
	}
	if o.draft.Supply.Redemptions > 0 && o.redeemed >= o.draft.Supply.Redemptions {
		return worth{}, ErrUsesExhausted
	}
	worth, err := appraise(o.draft, v.balance, w.Purchase)
	if err != nil {
		return worth, err
	}
	return worth, rd.mayJoin(w)
}

// mayJoin refuses a voucher that does not go with what was redeemed for the same order, or in the same visit.
func (rd *Round) mayJoin(w *Wish) error {
	o, together := w.offer, rd.orders[w.order()]
	if o.draft.Terms.OncePerVisit {
		last, before := rd.visits[w.voucher.guest()]
		same := slices.ContainsFunc(together, func(r Redemption) bool { return r.OfferID == o.id })
		if same || before && last.After(rd.service.now().Add(-visit)) {
			return ErrOnePerVisit
		}
	}
	for _, other := range together {
		if !o.draft.Terms.Combinable || !rd.others[other.OfferID].draft.Terms.Combinable {
			return ErrNotCombinable
		}
	}
	return nil
}

// use takes one use of the offer and of the voucher.
func (rd *Round) use(o *row, v *voucher, value int64) {
	o.redeemed++
	rd.uses[o.id]++
	uses, worn := int64(1), int64(0)
	if o.draft.Kind == GiftCard {
		uses, worn = 0, value
		if value == v.balance {
			uses = v.usesLeft
		}
	}
	if v.usesLeft == uses {
		v.state = VoucherUsed
	}
	v.usesLeft, v.balance, v.version = v.usesLeft-uses, v.balance-worn, v.version+1
	rd.used[v.id] = true
}

// bear has the budget bear what the voucher was worth, and hold anew what it can still come to. It says how much the budget
// bore: nothing, where it is not meant to; less than all, where after a reversal not enough could be held again.
func (rd *Round) bear(o *row, v *voucher, made RedemptionID, value int64) (int64, error) {
	if !o.draft.FromBudget {
		return 0, nil
	}
	// What was held is free for a moment. A transfer of its own names the redemption and not the voucher, by which the merchant
	// could tell that two uses were the same person's.
	if v.hold != nil {
		if err := rd.moves.Release(*v.hold); err != nil {
			return 0, err
		}
		v.hold = nil
	}
	at := rd.accounts[o.id]
	leg := ledger.Leg{Debit: at.campaign, Credit: at.merchant, Kind: KindDiscount, Reference: string(made), Memo: o.draft.Title}
	covered := min(value, rd.moves.Account(at.campaign).Available)
	if leg.Amount = covered; covered > 0 {
		if _, err := rd.moves.Transfer(leg); err != nil {
			return 0, err
		}
	}
	most, _ := mostWorth(o.draft.Terms, o.draft.Kind, v.usesLeft, v.balance)
	leg.Amount, leg.Reference = min(most, rd.moves.Account(at.campaign).Available), string(v.id)
	if leg.Amount > 0 {
		held, err := rd.moves.Place(leg, nil)
		if err != nil {
			return 0, err
		}
		v.hold = &held
	}
	return max(covered, 0), nil
}

func (rd *Round) record(w *Wish, id RedemptionID, is worth, covered int64) {
	p, v, o := w.Purchase, w.voucher, w.offer
	now := rd.service.now().UTC().Truncate(time.Microsecond)
	place := p.Place
	if place == "" {
		place = rd.places[o.merchant]
	}
	_, before := rd.visits[v.guest()]
	w.Fresh = true
	w.Done = Redemption{ID: id, OfferID: o.id, MerchantID: o.merchant, Kind: o.draft.Kind, Title: o.draft.Title, At: now, By: w.By.Name,
		Spent: p.Spent, Value: o.money(is.value), ToPay: o.optional(is.toPay), OrderReference: p.OrderReference, Place: place, State: "done",
		VoucherID: v.id, Holder: v.user, First: !before}
	rd.standing(&w.Done, v)
	rd.visits[v.guest()] = now
	if p.OrderReference != "" {
		rd.orders[w.order()], rd.others[o.id] = append(rd.orders[w.order()], w.Done), *o
	}
	rd.made = append(rd.made, made{w.Done, w.By, covered})
}

// Swept is how much of an ended offer's budget was given back to its merchant in this round.
func (rd *Round) Swept(id ID) int64 { return rd.swept[id] }

// Sweep gives what is free of ended offers' budgets back to their merchants.
func (rd *Round) Sweep() error {
	for _, id := range slices.Sorted(maps.Keys(rd.uses)) {
		o := rd.offers[id]
		if o.state != Ended {
			continue
		}
		at := rd.accounts[id]
		left := rd.moves.Account(at.campaign).Available
		if left <= 0 {
			continue
		}
		if _, err := rd.moves.Transfer(ledger.Leg{Debit: at.campaign, Credit: at.merchant, Amount: left, Kind: KindReturn, Reference: string(id),
			Memo: o.draft.Title}); err != nil {
			return err
		}
		rd.swept[id] += left
	}
	return nil
}

// Write writes what was used. The movements of money are written already.
func (rd *Round) Write(ctx context.Context, tx *database.Tx) error {
	if err := rd.writeOffers(ctx, tx); err != nil {
		return err
	}
	if err := rd.writeVouchers(ctx, tx); err != nil {
		return err
	}
	if err := rd.writeRedemptions(ctx, tx); err != nil {
		return err
	}
	s := rd.service
	for _, r := range rd.made {
		if err := s.events.Append(ctx, tx, "voucher", changed{r.VoucherID, r.OfferID}, event.User(string(r.Holder))); err != nil {
			return err
		}
		if err := s.TellStaff(ctx, tx, Told{MerchantID: r.MerchantID, OfferID: r.OfferID}); err != nil {
			return err
		}
	}
	return nil
}

// writeOffers is guarded, as is what is written of vouchers, for transactions less strict than ours.
func (rd *Round) writeOffers(ctx context.Context, tx *database.Tx) error {
	var rows [][]any
	for _, id := range slices.Sorted(maps.Keys(rd.uses)) {
		rows = append(rows, []any{id, rd.uses[id], rd.swept[id]})
	}
	written, err := database.Update(ctx, tx, `update offer as o set redeemed = o.redeemed + d.column2, funded = o.funded - d.column3`,
		`where o.offer_id = d.column1 and (o.redemptions_most = 0 or o.redeemed + d.column2 <= o.redemptions_most)`,
		rows, "text", "bigint", "bigint")
	return all(written, rows, err)
}

func (rd *Round) writeVouchers(ctx context.Context, tx *database.Tx) error {
	var rows [][]any
	for _, id := range slices.Sorted(maps.Keys(rd.used)) {
		v, hold := rd.vouchers[id], ""
		if v.hold != nil {
			hold = string(*v.hold)
		}
		rows = append(rows, []any{id, rd.before[id], v.version, v.state, v.usesLeft, v.balance, hold})
	}
	written, err := database.Update(ctx, tx, `update voucher as v set version = d.column3, state = d.column4, uses_left = d.column5,
		balance = d.column6, hold_id = case when d.column7 <> '' then d.column7 end`,
		`where v.voucher_id = d.column1 and v.version = d.column2`, rows, "text", "bigint", "bigint", "text", "bigint", "bigint", "text")
	return all(written, rows, err)
}

// all makes sure that every row was written: another transaction has changed one otherwise, and this one is run again.
func all(written int64, rows [][]any, err error) error {
	if err == nil && written < int64(len(rows)) {
		err = fmt.Errorf("offer: %d of %d rows are as they were: %w", written, len(rows), database.ErrConflict)
	}
	return err
}

func (rd *Round) writeRedemptions(ctx context.Context, tx *database.Tx) error {
	rows := make([][]any, len(rd.made))
	for i, r := range rd.made {
		var staff, key, spent any
		if r.by.Key != "" {
			key = r.by.Key
		} else {
			staff = r.by.User
		}
		if r.Spent != nil {
			spent = r.Spent.Minor
		}
		rows[i] = []any{r.ID, r.VoucherID, r.OfferID, r.MerchantID, staff, key, r.Value.Currency, spent, r.Value.Minor, r.covered, r.OrderReference, r.Place,
			"done", r.At.UnixMicro()}
	}
	_, err := database.Insert(ctx, tx, `redemption (redemption_id, voucher_id, offer_id, merchant_id, staff_id, key_id, currency, spent, value,
		covered, order_reference, place, state, created_at)`, rows)
	return err
}
