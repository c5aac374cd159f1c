package money

import (
	"strings"

	"github.com/trilby-chat/trilby/internal/fault"
)

// What a character of an amount can be, apart from a digit. Point and comma are the only two
// that may either group or begin the decimals.
const (
	point         = '.'
	comma         = ','
	space         = ' '
	apostrophe    = '\''
	arabicGroup   = '٬'
	arabicDecimal = '٫'
)

// longest is far more than Max with its separators takes, and keeps nonsense short.
const longest = 80

// Parse reads an amount as people type it: "12", "12.5", "12,50", "1.234,56", "1,234.56",
// "1 234,56", "1'234.50", "1,00,000", and the same in Arabic, Persian, Devanagari, Bengali or
// full-width digits. No sign, no currency symbol, no exponent.
//
// A lone point or comma begins the decimals when the currency has that many ("1.234" is 1.234
// KWD). When it cannot, because three digits follow in a currency with fewer decimals, it groups
// ("1,234" and "1.234" are 1234.00 EUR), unless a zero leads ("0.125" EUR is refused). Nothing is
// ever rounded: decimals beyond the currency's are refused, even zeros.
func Parse(text string, c Currency) (Amount, error) {
	if !c.Valid() {
		return Amount{}, ErrUnknownCurrency.With("currency", string(c))
	}
	runs, marks, err := scan(text)
	if err != nil {
		return Amount{}, err
	}
	whole, decimals, err := arrange(runs, marks, c)
	if err != nil {
		return Amount{}, err
	}
	if len(decimals) > c.Digits() {
		return Amount{}, tooManyDecimals(c)
	}
	decimals += strings.Repeat("0", c.Digits()-len(decimals))
	var minor int64
	for _, digit := range whole + decimals {
		minor = minor*10 + int64(digit-'0')
		if minor > Max { // Max*10+9 is within an int64, so this is seen before it overflows
			return Amount{}, tooLarge(c)
		}
	}
	return Amount{Minor: minor, Currency: c}, nil
}

// scan cuts text into runs of digits and the marks between them: always one run more than marks,
// and runs may be empty.
func scan(text string) (runs []string, marks []rune, err error) {
	text = strings.TrimSpace(strings.Map(plain, text))
	switch {
	case text == "":
		return nil, nil, ErrInvalidAmount.Saying("Please enter an amount.")
	case len(text) > longest:
		return nil, nil, ErrInvalidAmount
	case text[0] == '-':
		return nil, nil, ErrAmountNegative
	}
	begin := 0
	for i, r := range text {
		switch r {
		case point, comma, space, apostrophe, arabicGroup, arabicDecimal:
			runs, marks = append(runs, text[begin:i]), append(marks, r)
			begin = i + len(string(r))
		case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		default:
			return nil, nil, ErrInvalidAmount
		}
	}
	return append(runs, text[begin:]), marks, nil
}

// arrange tells the whole units from the decimals.
func arrange(runs []string, marks []rune, c Currency) (whole, decimals string, err error) {
	groups := runs
	if last := len(marks) - 1; last >= 0 && beginsDecimals(runs, marks, c) {
		groups, decimals, marks = runs[:last+1], runs[last+1], marks[:last]
	}
	whole = strings.Join(groups, "")
	if whole+decimals == "" || !grouped(groups, marks) {
		return "", "", ErrInvalidAmount
	}
	return whole, decimals, nil
}

// beginsDecimals decides about the last mark.
func beginsDecimals(runs []string, marks []rune, c Currency) bool {
	last := len(marks) - 1
	mark, after := marks[last], runs[last+1]
	switch mark {
	case arabicDecimal:
		return true
	case point, comma:
	default:
		return false
	}
	if last > 0 {
		return marks[last-1] != mark // "1.234.567" groups; "1.234,56" and "1 234.56" do not
	}
	before := runs[0]
	groups := len(after) == 3 && len(before) >= 1 && len(before) <= 3 && before[0] != '0'
	return len(after) <= c.Digits() || !groups
}

// grouped reports whether the marks group in threes, or as in India in twos with a last three.
func grouped(groups []string, marks []rune) bool {
	if len(marks) == 0 {
		return true
	}
	for _, mark := range marks {
		if mark != marks[0] || mark == arabicDecimal {
			return false
		}
	}
	first, last := groups[0], groups[len(groups)-1]
	if len(first) == 0 || len(first) > 3 || first[0] == '0' || len(last) != 3 {
		return false
	}
	middle := groups[1 : len(groups)-1]
	return each(middle, 3) || len(first) <= 2 && each(middle, 2)
}

func each(groups []string, length int) bool {
	for _, group := range groups {
		if len(group) != length {
			return false
		}
	}
	return true
}

// plain gives a character's everyday form, so that only the marks above and the digits 0 to 9
// are left to think about. Marks of writing direction vanish.
func plain(r rune) rune {
	for _, zero := range [...]rune{'٠', '۰', '०', '০', '０'} {
		if r >= zero && r <= zero+9 {
			return '0' + r - zero
		}
	}
	switch r {
	case '\u200e', '\u200f', '\u061c':
		return -1
	case '\u00a0', '\u202f', '\u2009', '\u2007', '\t':
		return space
	case '’', '‘', '＇':
		return apostrophe
	case '．':
		return point
	case '，', '،':
		return comma
	case '−', '－', '–':
		return '-'
	}
	return r
}

func tooManyDecimals(c Currency) *fault.Fault {
	digits := c.Digits()
	f := ErrTooManyDecimals.With("digits", digits)
	if digits == 0 {
		return f.Saying("%s has no decimals.", c)
	}
	return f.Saying("%s has %d decimals at most.", c, digits)
}
