// Package money is an amount of money and its currency.
//
// An amount is a whole number of the currency's smallest units (cents, yen, fils). Nothing in
// this room, nor anywhere near money, is a floating point number: 0.1 has no exact binary form.
package money

import (
	"strconv"
	"strings"

	"github.com/trilby-chat/trilby/internal/fault"
)

// Max is the largest amount accepted, in minor units: the largest whole number that a
// JavaScript client can hold exactly.
const Max int64 = 1<<53 - 1

// What can be wrong with an amount or a currency.
var (
	ErrUnknownCurrency = fault.New(fault.Invalid, "unknown_currency", "That is not a currency in use. Use a code like EUR.")
	ErrInvalidAmount   = fault.New(fault.Invalid, "invalid_amount", "That is not an amount. Write it like 12.50.")
	ErrTooManyDecimals = fault.New(fault.Invalid, "too_many_decimals", "That has more decimals than the currency.")
	ErrAmountNegative  = fault.New(fault.Invalid, "amount_negative", "An amount cannot be below zero.")
	ErrAmountTooLarge  = fault.New(fault.Invalid, "amount_too_large", "That is more than an amount can be.")
)

// Amount is so many minor units of a currency. Accounts and balances may be below zero; what
// somebody asks for or pays may not (see Check).
type Amount struct {
	Minor    int64    `json:"amount" doc:"Whole number of the currency's smallest units" example:"1250" minimum:"-9007199254740991" maximum:"9007199254740991"`
	Currency Currency `json:"currency" doc:"ISO 4217 code" example:"EUR" pattern:"^[A-Z]{3}$" patternDescription:"ISO 4217 code"`
}

// Check refuses what nobody can ask for or pay: an unknown currency, less than nothing, more
// than Max. Zero passes; whether it makes sense is the caller's rule.
func (a Amount) Check() error {
	switch {
	case !a.Currency.Valid():
		return ErrUnknownCurrency.With("currency", string(a.Currency))
	case a.Minor < 0:
		return ErrAmountNegative
	case a.Minor > Max:
		return tooLarge(a.Currency)
	}
	return nil
}

// Decimal writes the number alone, with a point and all decimals of the currency: "120.00",
// "-0.05", "120" for yen. It is for files and logs; a screen writes as its reader's language does.
func (a Amount) Decimal() string {
	sign, units := "", uint64(a.Minor)
	if a.Minor < 0 {
		sign, units = "-", -units // two's complement: right for the smallest int64 too
	}
	text, digits := strconv.FormatUint(units, 10), a.Currency.Digits()
	if digits == 0 {
		return sign + text
	}
	if missing := digits + 1 - len(text); missing > 0 {
		text = strings.Repeat("0", missing) + text
	}
	point := len(text) - digits
	return sign + text[:point] + "." + text[point:]
}

// String is the decimal and the code: "120.00 EUR".
func (a Amount) String() string {
	return a.Decimal() + " " + string(a.Currency)
}

func tooLarge(c Currency) error {
	most := Amount{Minor: Max, Currency: c}
	return ErrAmountTooLarge.With("max", Max).Saying("The most an amount can be is %s.", most)
}
