package money

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/trilby-chat/trilby/internal/fault"
)

func TestStringHasTheDecimalsOfTheCurrency(t *testing.T) {
	tests := []struct {
		amount Amount
		want   string
	}{
		{Amount{12000, "EUR"}, "120.00 EUR"},
		{Amount{0, "EUR"}, "0.00 EUR"},
		{Amount{1, "EUR"}, "0.01 EUR"},
		{Amount{10, "EUR"}, "0.10 EUR"},
		{Amount{-5, "EUR"}, "-0.05 EUR"},
		{Amount{-12345, "EUR"}, "-123.45 EUR"},
		{Amount{120, "JPY"}, "120 JPY"},
		{Amount{0, "JPY"}, "0 JPY"},
		{Amount{-1, "JPY"}, "-1 JPY"},
		{Amount{1, "KWD"}, "0.001 KWD"},
		{Amount{1234567, "KWD"}, "1234.567 KWD"},
		{Amount{Max, "EUR"}, "90071992547409.91 EUR"},
		{Amount{math.MaxInt64, "EUR"}, "92233720368547758.07 EUR"},
		{Amount{math.MinInt64, "EUR"}, "-92233720368547758.08 EUR"},
	}
	for _, test := range tests {
		if got := test.amount.String(); got != test.want {
			t.Errorf("%d %s: got %q, want %q", test.amount.Minor, test.amount.Currency, got, test.want)
		}
	}
}

func TestCheck(t *testing.T) {
	tests := []struct {
		amount Amount
		want   *fault.Fault
	}{
		{Amount{0, "EUR"}, nil},
		{Amount{Max, "JPY"}, nil},
		{Amount{Max + 1, "JPY"}, ErrAmountTooLarge},
		{Amount{-1, "EUR"}, ErrAmountNegative},
		{Amount{1, "eur"}, ErrUnknownCurrency},
		{Amount{1, ""}, ErrUnknownCurrency},
		{Amount{1, "XAU"}, ErrUnknownCurrency},
	}
	for _, test := range tests {
		err := test.amount.Check()
		if test.want == nil && err != nil || test.want != nil && !errors.Is(err, test.want) {
			t.Errorf("%v: got %v, want %v", test.amount, err, test.want)
		}
	}
}

func TestJSONIsWholeNumbersOnly(t *testing.T) {
	text, err := json.Marshal(Amount{1250, "EUR"})
	if err != nil || string(text) != `{"amount":1250,"currency":"EUR"}` {
		t.Errorf("got %s, %v", text, err)
	}
	var a Amount
	if err := json.Unmarshal([]byte(`{"amount":12.5,"currency":"EUR"}`), &a); err == nil {
		t.Errorf("a fraction of a unit was read as %v", a)
	}
}

func TestCurrencies(t *testing.T) {
	all := Currencies()
	if len(all) < 150 || len(all) > 180 || !slices.IsSorted(all) {
		t.Fatalf("%d currencies, sorted: %v", len(all), slices.IsSorted(all))
	}
	for _, c := range all {
		if len(c) != 3 || !c.Valid() || c.Digits() < 0 || c.Digits() > 4 {
			t.Errorf("%s: %d digits, valid %v", c, c.Digits(), c.Valid())
		}
	}
	for c, digits := range map[Currency]int{"EUR": 2, "USD": 2, "CHF": 2, "INR": 2, "JPY": 0, "KRW": 0, "CLP": 0, "KWD": 3, "BHD": 3, "TND": 3} {
		if !slices.Contains(all, c) || c.Digits() != digits {
			t.Errorf("%s: %d digits, want %d", c, c.Digits(), digits)
		}
	}
	// Old money, metals, funds and codes for tests are no legal tender.
	for _, c := range []Currency{"DEM", "FRF", "XAU", "XXX", "XTS", "CHE", "USN", "HRK", "VEF", "eur", "", "EURO"} {
		if c.Valid() {
			t.Errorf("%q is taken for a currency", c)
		}
	}
	all[0] = "XXX"
	if Currencies()[0] == "XXX" {
		t.Error("the table can be changed through the list")
	}
}

func TestParseCurrency(t *testing.T) {
	for text, want := range map[string]Currency{"EUR": "EUR", "eur": "EUR", " Jpy ": "JPY"} {
		if got, err := ParseCurrency(text); err != nil || got != want {
			t.Errorf("%q: got %q, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "EURO", "EU", "XAU", "€", "ıqd"} {
		if got, err := ParseCurrency(text); !errors.Is(err, ErrUnknownCurrency) || got != "" {
			t.Errorf("%q: got %q, %v", text, got, err)
		}
	}
}
