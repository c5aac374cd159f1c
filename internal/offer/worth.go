package offer

import (
	"time"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
)

// worth is what a voucher is worth in a purchase, and what remains to be paid where that can be told.
type worth struct {
	value int64
	toPay *int64
}

// appraise says what a voucher is worth in a purchase. Pure: who may use it how often is asked elsewhere.
func appraise(d Draft, balance int64, p Purchase) (worth, error) {
	t := d.Terms
	if p.Spent == nil && (d.Kind == PercentOff || t.MinSpend != nil) {
		return worth{}, ErrSpendMissing.At("/spent")
	}
	if p.Spent != nil && p.Spent.Minor < valueOf(t.MinSpend) {
		return worth{}, ErrSpendTooLow.At("/spent").With("min_spend", *t.MinSpend)
	}
	if p.Use != nil && d.Kind != GiftCard {
		return worth{}, fault.ErrInvalid.At("/use").Saying("Only a gift card is used in part.")
	}
	value := valueOf(t.Value)
	switch d.Kind {
	case PercentOff:
		// Half a unit goes to whoever pays. Amounts are below 2^53, so that a hundred times one fits.
		value = (p.Spent.Minor*t.Percent + 50) / 100
		if t.Most != nil {
			value = min(value, t.Most.Minor)
		}
	case GiftCard:
		var err error
		if value, err = fromCard(balance, p); err != nil {
			return worth{}, err
		}
	case AmountOff, FreeItem:
	}
	if p.Spent == nil {
		return worth{value: value}, nil
	}
	value = min(value, p.Spent.Minor)
	left := p.Spent.Minor - value
	return worth{value, &left}, nil
}

// fromCard is how much of a gift card a purchase uses: what was wished, or what the purchase comes to, or all that is on it.
func fromCard(balance int64, p Purchase) (int64, error) {
	value := balance
	if p.Spent != nil {
		value = min(value, p.Spent.Minor)
	}
	if p.Use != nil {
		value = p.Use.Minor
	}
	switch {
	case value > balance:
		return 0, ErrUseTooMuch.At("/use").With("balance", balance)
	case value == 0:
		return 0, ledger.ErrAmountInvalid.At("/use")
	case p.Spent != nil && value > p.Spent.Minor:
		return 0, ErrUseTooMuch.At("/use").Saying("That is more than the purchase comes to.")
	}
	return value, nil
}

// mostWorth is the most that a voucher can still come to, where that is bounded.
func mostWorth(t Terms, kind Kind, uses, balance int64) (int64, bool) {
	switch kind {
	case GiftCard:
		return balance, true
	case PercentOff:
		if t.Most == nil {
			return 0, false
		}
		return uses * t.Most.Minor, true
	case AmountOff, FreeItem:
	}
	return uses * valueOf(t.Value), true
}

// usable says whether a voucher can be used at all now.
func usable(v voucher, now time.Time) error {
	switch {
	case v.state == VoucherUsed:
		return ErrVoucherUsed
	case v.state == VoucherExpired || v.validUntil != nil && !now.Before(*v.validUntil):
		return ErrVoucherExpired
	case v.state != VoucherActive:
		return ErrVoucherVoid
	}
	return nil
}

// checkPurchase refuses amounts in another currency.
func checkPurchase(p Purchase, c money.Currency) error {
	if err := checkCurrency(p.Spent, c, "/spent"); err != nil {
		return err
	}
	return checkCurrency(p.Use, c, "/use")
}

// checkCurrency refuses what is no amount, or one in another currency. Nothing at all is all right.
func checkCurrency(amount *money.Amount, c money.Currency, pointer string) error {
	if amount == nil {
		return nil
	}
	if err := amount.Check(); err != nil {
		return fault.At(err, pointer)
	}
	if amount.Currency != c {
		return ledger.ErrCurrencyMismatch.At(pointer+"/currency").With("currency", string(c))
	}
	return nil
}
