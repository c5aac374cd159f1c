package offer

import (
	"context"
	"errors"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// Redeem uses a voucher, whole or in part. For one order a voucher is redeemed once: asked again with the same amounts, it
// answers the redemption there is, and tells that it is not a new one. Faults: those of Check, and what stands in the way.
func (s *Service) Redeem(ctx context.Context, tx *database.Tx, by Teller, p Purchase) (r Redemption, fresh bool, err error) {
	p.OrderReference, p.Place = oneLine(p.OrderReference), oneLine(p.Place)
	if utf8.RuneCountInString(p.Place) > longestLine {
		return Redemption{}, false, fault.ErrInvalid.At("/place")
	}
	v, o, err := s.byCode(ctx, tx, by.Merchant, p.Code)
	if err != nil {
		return Redemption{}, false, err
	}
	if err := checkPurchase(p, o.currency); err != nil {
		return Redemption{}, false, err
	}
	if done, err := s.doneFor(ctx, tx, v, p); err != nil || done != nil {
		if done != nil {
			r = *done
		}
		return r, false, err
	}
	w, err := s.worthNow(ctx, tx, v, o, p)
	if err != nil {
		return Redemption{}, false, err
	}
	if err := s.use(ctx, tx, o, &v, w.value); err != nil {
		return Redemption{}, false, err
	}
	made := id.New[RedemptionID]("rdm")
	covered, err := s.bear(ctx, tx, o, &v, made, w.value)
	if err != nil {
		return Redemption{}, false, err
	}
	if err := s.record(ctx, tx, by, p, o, v, made, w.value, covered); err != nil {
		return Redemption{}, false, err
	}
	if err := s.tell(ctx, tx, v.user, v.id, o); err != nil {
		return Redemption{}, false, err
	}
	r, err = s.Redemption(ctx, tx, by.Merchant, made)
	return r, true, err
}

// doneFor is what was redeemed with this voucher for this order before.
func (s *Service) doneFor(ctx context.Context, tx *database.Tx, v voucher, p Purchase) (*Redemption, error) {
	if p.OrderReference == "" {
		return nil, nil //nolint:nilnil // Nothing was, which is no error.
	}
	found, err := s.redemptions(ctx, tx, `r.merchant_id = $1 and r.voucher_id = $2 and r.order_reference = $3 and r.state = 'done'`,
		1, v.merchant, v.id, p.OrderReference)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	done := found[0]
	if p.Spent != nil && (done.Spent == nil || *p.Spent != *done.Spent) || p.Use != nil && *p.Use != done.Value {
		return nil, ErrOrderReused.With("redemption_id", string(done.ID))
	}
	return &done, nil
}

// use takes one use of the offer and of the voucher. Both are guarded, so that a race for the last one has one winner.
func (s *Service) use(ctx context.Context, tx *database.Tx, o row, v *voucher, value int64) error {
	touched, err := tx.Exec(ctx, `update offer set redeemed = redeemed + 1
		where offer_id = $1 and (redemptions_most = 0 or redeemed < redemptions_most)`, o.id)
	if err != nil {
		return err
	}
	if touched == 0 {
		return ErrUsesExhausted
	}
	uses, worn := int64(1), int64(0)
	if o.draft.Kind == GiftCard {
		uses, worn = 0, value
		if value == v.balance {
			uses = v.usesLeft
		}
	}
	after, err := database.All(ctx, tx, readVoucher, `update voucher set uses_left = uses_left - $2, balance = balance - $3, version = version + 1,
		state = case when uses_left = $2 then 'used' else state end
		where voucher_id = $1 and state = 'active' and uses_left >= $2 and balance >= $3 returning `+voucherColumns, v.id, uses, worn)
	if err != nil {
		return err
	}
	if len(after) == 0 {
		return ErrVoucherUsed
	}
	*v = after[0]
	return nil
}

// bear has the budget bear what the voucher was worth, and hold anew what it can still come to. It says how much the budget
// bore: nothing, where it is not meant to; less than all, where after a reversal not enough could be held again.
func (s *Service) bear(ctx context.Context, tx *database.Tx, o row, v *voucher, made RedemptionID, value int64) (int64, error) {
	if !o.draft.FromBudget {
		return 0, nil
	}
	merchant, campaign, err := s.accounts(ctx, tx, o)
	if err != nil {
		return 0, err
	}
	// What was held is free for the length of this transaction. A transfer of its own names the redemption and not the voucher,
	// by which the merchant could tell that two uses were the same person's.
	if err := s.uncover(ctx, tx, v); err != nil {
		return 0, err
	}
	covered, err := s.Take(ctx, tx, ledger.Leg{Debit: campaign, Credit: merchant, Amount: value, Kind: KindDiscount,
		Reference: string(made), Memo: o.draft.Title})
	if err != nil {
		return 0, err
	}
	return covered, s.cover(ctx, tx, o, v)
}

func (s *Service) record(ctx context.Context, tx *database.Tx, by Teller, p Purchase, o row, v voucher, made RedemptionID, value, covered int64) error {
	var staff, key, spent any
	if by.Key != "" {
		key = by.Key
	} else {
		staff = by.User
	}
	if p.Spent != nil {
		spent = p.Spent.Minor
	}
	place := p.Place
	if place == "" {
		faces, err := Faces(ctx, tx, o.merchant)
		if err != nil {
			return err
		}
		place = faces[o.merchant].Place
	}
	_, err := tx.Exec(ctx, `insert into redemption (redemption_id, voucher_id, offer_id, merchant_id, staff_id, key_id, currency, spent, value,
		covered, order_reference, place, state, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'done', $13)`,
		made, v.id, o.id, o.merchant, staff, key, o.currency, spent, value, covered, p.OrderReference, place, s.now().UnixMicro())
	return err
}

// Reverse takes a redemption back: the voucher can be used again, and what the budget bore returns to it, as far as the
// merchant still has it. Faults: fault.ErrNotFound, ErrAlreadyReversed.
func (s *Service) Reverse(ctx context.Context, tx *database.Tx, by Teller, redemption RedemptionID, reason string) (Redemption, error) {
	reason = oneLine(reason)
	if utf8.RuneCountInString(reason) > longestLine {
		return Redemption{}, fault.ErrInvalid.At("/reason")
	}
	var held VoucherID
	var value, covered int64
	err := tx.QueryRow(ctx, `update redemption set state = 'reversed', reversed_at = $3, reversed_by = $4, reversal_reason = $5
		where redemption_id = $1 and merchant_id = $2 and state = 'done' returning voucher_id, value, covered`,
		redemption, by.Merchant, s.now().UnixMicro(), by.Name, reason).Scan(&held, &value, &covered)
	if errors.Is(err, database.ErrNoRows) {
		if _, err := s.Redemption(ctx, tx, by.Merchant, redemption); err != nil {
			return Redemption{}, err
		}
		return Redemption{}, ErrAlreadyReversed
	}
	if err != nil {
		return Redemption{}, err
	}
	if err := s.restore(ctx, tx, held, redemption, value, covered); err != nil {
		return Redemption{}, err
	}
	return s.Redemption(ctx, tx, by.Merchant, redemption)
}

func (s *Service) restore(ctx context.Context, tx *database.Tx, held VoucherID, redemption RedemptionID, value, covered int64) error {
	v, o, err := s.find(ctx, tx, held)
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `update offer set redeemed = redeemed - 1 where offer_id = $1`, o.id); err != nil {
		return err
	}
	uses, worn := int64(1), int64(0)
	if o.draft.Kind == GiftCard {
		uses, worn = 1-v.usesLeft, value
	}
	now := s.now()
	restored, err := database.All(ctx, tx, readVoucher, `update voucher set uses_left = uses_left + $2, balance = balance + $3, version = version + 1,
		state = case when state in ('used', 'active') and (valid_until is null or valid_until > $4) then 'active'
			when state = 'used' then 'expired' else state end
		where voucher_id = $1 returning `+voucherColumns, held, uses, worn, now.UnixMicro())
	if err != nil {
		return err
	}
	v = restored[0]
	if covered > 0 {
		merchant, campaign, err := s.accounts(ctx, tx, o)
		if err != nil {
			return err
		}
		if _, err := s.Take(ctx, tx, ledger.Leg{Debit: merchant, Credit: campaign, Amount: covered, Kind: KindDiscountBack,
			Reference: string(redemption), Memo: o.draft.Title}); err != nil {
			return err
		}
	}
	if v.state == VoucherActive {
		if err := s.cover(ctx, tx, o, &v); err != nil {
			return err
		}
	}
	return s.tell(ctx, tx, v.user, v.id, o)
}
