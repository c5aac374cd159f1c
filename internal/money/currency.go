package money

import (
	"slices"
	"strings"
)

// CLDR_CORE is the folder of an unpacked cldr-core package (npm pack cldr-core).
//go:generate go run ./gen $CLDR_CORE

// Currency is an ISO 4217 code in upper case: "EUR".
type Currency string

// ParseCurrency reads a code in either case, or refuses it with unknown_currency.
func ParseCurrency(text string) (Currency, error) {
	text = strings.TrimSpace(text)
	c := Currency(strings.ToUpper(text))
	if len(text) != 3 || !c.Valid() { // three bytes: letters that only become ASCII in upper case are out
		return "", ErrUnknownCurrency.With("currency", text)
	}
	return c, nil
}

// Digits is the number of decimals, 0 to 4. It follows CLDR, that is, what people use: ISO 4217
// still gives the Hungarian forint two decimals that no shop has had for decades. For a code
// that is no currency it is 2, the commonest; callers let none of those in.
func (c Currency) Digits() int {
	if i, found := c.find(); found {
		return currencies[i].digits
	}
	return 2
}

// Valid reports whether c is legal tender somewhere.
func (c Currency) Valid() bool {
	_, found := c.find()
	return found
}

// Currencies lists all of them, by code.
func Currencies() []Currency {
	all := make([]Currency, len(currencies))
	for i, entry := range currencies {
		all[i] = entry.code
	}
	return all
}

func (c Currency) find() (int, bool) {
	return slices.BinarySearchFunc(currencies[:], c, func(entry struct {
		code   Currency
		digits int
	}, want Currency) int {
		return strings.Compare(string(entry.code), string(want))
	})
}
