package money

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/fault"
)

func TestParseReadsWhatPeopleType(t *testing.T) {
	tests := []struct {
		text     string
		currency Currency
		want     int64
	}{
		{"12", "EUR", 1200},
		{"12.5", "EUR", 1250},
		{"12,50", "EUR", 1250},
		{"0", "EUR", 0},
		{"0.01", "EUR", 1},
		{"007", "EUR", 700},
		{"12.", "EUR", 1200},
		{",5", "EUR", 50},
		{".05", "EUR", 5},
		{" 12,50 ", "EUR", 1250},
		{"\u200f12,50\u200e", "EUR", 1250},
		{"1.234,56", "EUR", 123456},
		{"1,234.56", "EUR", 123456},
		{"1 234,56", "EUR", 123456},
		{"1\u00a0234,56", "EUR", 123456},
		{"1\u202f234\u00a0567,8", "EUR", 123456780},
		{"1'234.50", "CHF", 123450},
		{"1’234’567.50", "CHF", 123456750},
		{"1,234,567", "USD", 123456700},
		{"1.234.567", "EUR", 123456700},
		{"1,00,000", "INR", 10000000},
		{"12,34,56,789.10", "INR", 12345678910},
		{"1,234.", "USD", 123400},
		// Three digits after a lone mark cannot be decimals of the euro: they are a group.
		{"1,234", "EUR", 123400},
		{"1.234", "EUR", 123400},
		{"999.999", "EUR", 99999900},
		{"1,234", "JPY", 1234},
		{"1.234", "JPY", 1234},
		{"12.345.678", "JPY", 12345678},
		// In a currency of three decimals they are decimals.
		{"1,234", "KWD", 1234},
		{"1.234", "KWD", 1234},
		{"0.005", "KWD", 5},
		{"1,234.5", "KWD", 1234500},
		{"1,234,567", "KWD", 1234567000},
		{"١٢٫٥٠", "EUR", 1250},
		{"١٬٢٣٤٫٥٦", "EUR", 123456},
		{"۱۲۳۴", "JPY", 1234},
		{"۱۲،۵", "EUR", 1250},
		{"१२.५", "INR", 1250},
		{"১২.৫", "BDT", 1250},
		{"１２．５０", "EUR", 1250},
		{"90071992547409.91", "EUR", Max},
		{"9007199254740991", "JPY", Max},
		{"000000000000000000000000000001", "JPY", 1},
	}
	for _, test := range tests {
		got, err := Parse(test.text, test.currency)
		if err != nil || got != (Amount{test.want, test.currency}) {
			t.Errorf("%q in %s: got %v, %v, want %d", test.text, test.currency, got, err, test.want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct {
		text     string
		currency Currency
		want     *fault.Fault
	}{
		{"", "EUR", ErrInvalidAmount},
		{" \u200e ", "EUR", ErrInvalidAmount},
		{".", "EUR", ErrInvalidAmount},
		{",", "EUR", ErrInvalidAmount},
		{"abc", "EUR", ErrInvalidAmount},
		{"12 EUR", "EUR", ErrInvalidAmount},
		{"€12", "EUR", ErrInvalidAmount},
		{"+12", "EUR", ErrInvalidAmount},
		{"1e3", "EUR", ErrInvalidAmount},
		{"0x10", "EUR", ErrInvalidAmount},
		{"NaN", "EUR", ErrInvalidAmount},
		{"Infinity", "EUR", ErrInvalidAmount},
		{"1_000", "EUR", ErrInvalidAmount},
		{"12-", "EUR", ErrInvalidAmount},
		{"1..5", "EUR", ErrInvalidAmount},
		{"1.234.56", "EUR", ErrInvalidAmount},
		{"1,234,56", "EUR", ErrInvalidAmount},
		{"1.234,567,890", "EUR", ErrInvalidAmount},
		{"1,234.567.890", "EUR", ErrInvalidAmount},
		{"1.234 567", "EUR", ErrInvalidAmount},
		{"1 234 56", "EUR", ErrInvalidAmount},
		{"12 34", "EUR", ErrInvalidAmount},
		{"1234 567", "EUR", ErrInvalidAmount},
		{"0 123", "EUR", ErrInvalidAmount},
		{"123,45,678", "INR", ErrInvalidAmount},
		{"1  234", "EUR", ErrInvalidAmount},
		{"1 234.567 890", "EUR", ErrInvalidAmount},
		{"١٫٢٫٣", "EUR", ErrInvalidAmount},
		{"\xff12", "EUR", ErrInvalidAmount},
		{strings.Repeat("0", 81), "EUR", ErrInvalidAmount},
		{"-12", "EUR", ErrAmountNegative},
		{"−0.01", "EUR", ErrAmountNegative},
		{"0.125", "EUR", ErrTooManyDecimals},
		{"12.3456", "EUR", ErrTooManyDecimals},
		{"1234.567", "EUR", ErrTooManyDecimals},
		{"1,234.567", "EUR", ErrTooManyDecimals},
		{"12.50", "JPY", ErrTooManyDecimals},
		{"12,0", "JPY", ErrTooManyDecimals},
		{"1.2345", "KWD", ErrTooManyDecimals},
		{"90071992547409.92", "EUR", ErrAmountTooLarge},
		{"9007199254740992", "JPY", ErrAmountTooLarge},
		{"99999999999999999999999999", "EUR", ErrAmountTooLarge},
		{"12", "XXX", ErrUnknownCurrency},
	}
	for _, test := range tests {
		got, err := Parse(test.text, test.currency)
		if !errors.Is(err, test.want) || got != (Amount{}) {
			t.Errorf("%q in %s: got %v, %v, want %s", test.text, test.currency, got, err, test.want.Code)
		}
	}
}

func TestTooManyDecimalsSaysHowMany(t *testing.T) {
	for c, want := range map[Currency]string{"EUR": "EUR has 2 decimals at most.", "JPY": "JPY has no decimals.", "KWD": "KWD has 3 decimals at most."} {
		_, err := Parse("0.12345", c)
		var f *fault.Fault
		if !errors.As(err, &f) || f.Message != want || f.Params["digits"] != c.Digits() {
			t.Errorf("%s: got %+v", c, f)
		}
	}
}

// Whatever a language does to write an amount, reading it gives the amount again.
func TestParseUndoesWriting(t *testing.T) {
	styles := []struct{ group, decimal string }{{"", "."}, {"", ","}, {",", "."}, {".", ","}, {" ", ","}, {"\u202f", ","}, {"’", "."}, {"٬", "٫"}}
	rapid.Check(t, func(t *rapid.T) {
		want := Amount{rapid.Int64Range(0, Max).Draw(t, "minor"), rapid.SampledFrom(Currencies()).Draw(t, "currency")}
		style := rapid.SampledFrom(styles).Draw(t, "style")
		whole, decimals, _ := strings.Cut(want.Decimal(), ".")
		text := inThrees(whole, style.group)
		if decimals != "" {
			text += style.decimal + decimals
		}
		if got, err := Parse(text, want.Currency); err != nil || got != want {
			t.Fatalf("%q: got %v, %v, want %v", text, got, err, want)
		}
	})
}

func inThrees(digits, mark string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + mark + digits[i:]
	}
	return digits
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"12", "12.5", "1.234,56", "1 234,56", "1'234.50", "1,00,000", "١٬٢٣٤٫٥٦", "-1", "1..2", "90071992547409.92", "\xff"} {
		for digits := range 4 {
			f.Add(seed, digits)
		}
	}
	currencyOf := []Currency{"JPY", "EUR", "KWD", "XXX"}
	f.Fuzz(func(t *testing.T, text string, which int) {
		c := currencyOf[uint(which)%uint(len(currencyOf))]
		amount, err := Parse(text, c)
		if err != nil {
			var known *fault.Fault
			if !errors.As(err, &known) || amount != (Amount{}) {
				t.Fatalf("%q: %v with %v", text, err, amount)
			}
			return
		}
		if err := amount.Check(); err != nil || amount.Currency != c {
			t.Fatalf("%q was read as %v: %v", text, amount, err)
		}
		if again, err := Parse(amount.Decimal(), c); err != nil || again != amount {
			t.Fatalf("%q was read as %v, which reads as %v, %v", text, amount, again, err)
		}
		// The digits typed are the digits read: no mark ever adds, drops or moves one.
		typed := strings.TrimLeft(strings.Map(onlyDigits, text), "0")
		read := strconv.FormatInt(amount.Minor, 10)
		if amount.Minor == 0 {
			read = ""
		}
		if zeros := strings.TrimPrefix(read, typed); len(read)-len(zeros) != len(typed) || strings.Trim(zeros, "0") != "" {
			t.Fatalf("%q was read as %v", text, amount)
		}
	})
}

func onlyDigits(r rune) rune {
	if r = plain(r); r >= '0' && r <= '9' {
		return r
	}
	return -1
}
