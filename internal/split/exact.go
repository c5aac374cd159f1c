package split

import (
	"math"

	"github.com/trilby-chat/trilby/internal/money"
)

// CheckExact refuses amounts that do not add up to total, saying by how much: exact_mismatch
// with "difference", in minor units, above zero when something is missing and below zero when
// it is too much. With rest, somebody bears whatever the amounts leave, so only too much is
// refused.
func CheckExact(total int64, amounts []int64, rest bool) error {
	var sum int64
	for i, amount := range amounts {
		if amount < 0 {
			return money.ErrAmountNegative.With("index", i)
		}
		if amount > money.Max {
			return money.ErrAmountTooLarge.With("index", i).With("max", money.Max)
		}
		sum += min(amount, math.MaxInt64-sum) // stays too much, even where it would overflow
	}
	switch difference := total - sum; {
	case difference > 0 && !rest:
		return ErrExactMismatch.With("difference", difference).
			Saying("The parts add up to %d less than the total, in the smallest units of the currency.", difference)
	case difference < 0:
		return ErrExactMismatch.With("difference", difference).
			Saying("The parts add up to %d more than the total, in the smallest units of the currency.", -difference)
	}
	return nil
}
