package split

import (
	"cmp"
	"math/bits"
)

// An amount times a weight may need 116 bits and more; these two do it in 128. All arguments
// are 0 or more.

// compareProducts compares a*b with c*d.
func compareProducts(a, b, c, d int64) int {
	leftHigh, leftLow := bits.Mul64(uint64(a), uint64(b))
	rightHigh, rightLow := bits.Mul64(uint64(c), uint64(d))
	return cmp.Or(cmp.Compare(leftHigh, rightHigh), cmp.Compare(leftLow, rightLow))
}

// fraction is amount*weight/weights rounded down, and whether something was left. As weight is
// at most weights, the result is at most amount and the division cannot overflow.
func fraction(amount, weight, weights int64) (whole int64, uneven bool) {
	high, low := bits.Mul64(uint64(amount), uint64(weight))
	quotient, remainder := bits.Div64(high, low, uint64(weights))
	return int64(quotient), remainder != 0
}
