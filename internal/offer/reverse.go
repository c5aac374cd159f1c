package offer

import (
	"context"
	"errors"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
)

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
