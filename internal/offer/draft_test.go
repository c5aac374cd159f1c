package offer

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/picture"
)

func at(day int) *time.Time {
	moment := time.Date(2026, 12, day, 12, 0, 0, 0, time.UTC)
	return &moment
}

func in(minor int64, c money.Currency) *money.Amount { return &money.Amount{Minor: minor, Currency: c} }

// What cannot be promised is refused, and the answer points at the field.
func TestDraftsThatAreRefused(t *testing.T) {
	for name, test := range map[string]struct {
		draft   Draft
		want    error
		pointer string
	}{
		"no title":            {coffee(func(d *Draft) { d.Title = " \t " }), ErrDraftInvalid, "/title"},
		"long title":          {coffee(func(d *Draft) { d.Title = strings.Repeat("é", 81) }), ErrDraftInvalid, "/title"},
		"long description":    {coffee(func(d *Draft) { d.Description = strings.Repeat("é", 1001) }), ErrDraftInvalid, "/description"},
		"long place":          {coffee(func(d *Draft) { d.Place = strings.Repeat("é", 201) }), ErrDraftInvalid, "/place"},
		"long applies to":     {coffee(func(d *Draft) { d.Terms.AppliesTo = strings.Repeat("é", 201) }), ErrDraftInvalid, "/terms/applies_to"},
		"unknown kind":        {coffee(func(d *Draft) { d.Kind = "ticket" }), ErrDraftInvalid, "/kind"},
		"no kind":             {coffee(func(d *Draft) { d.Kind = "" }), ErrDraftInvalid, "/kind"},
		"worth nothing":       {coffee(func(d *Draft) { d.Terms.Value = some(0) }), ErrDraftInvalid, "/terms/value/amount"},
		"worth less":          {coffee(func(d *Draft) { d.Terms.Value = some(-1) }), money.ErrAmountNegative, "/terms/value"},
		"worth too much":      {coffee(func(d *Draft) { d.Terms.Value = some(money.Max + 1) }), money.ErrAmountTooLarge, "/terms/value"},
		"other currency":      {coffee(func(d *Draft) { d.Terms.Value = in(3_20, "USD") }), ledger.ErrCurrencyMismatch, "/terms/value/currency"},
		"no currency":         {coffee(func(d *Draft) { d.Terms.Value = in(3_20, "EURO") }), money.ErrUnknownCurrency, "/terms/value"},
		"free, of what":       {coffee(func(d *Draft) { d.Terms.Value = nil }), ErrDraftInvalid, "/terms/value"},
		"an empty card":       {card(func(d *Draft) { d.Terms.Value = nil }), ErrDraftInvalid, "/terms/value"},
		"a card used thrice":  {card(func(d *Draft) { d.Terms.Uses = 3 }), ErrDraftInvalid, "/terms/uses"},
		"no percent":          {fifth(func(d *Draft) { d.Terms.Percent = 0 }), ErrDraftInvalid, "/terms/percent"},
		"101 percent":         {fifth(func(d *Draft) { d.Terms.Percent = 101 }), ErrDraftInvalid, "/terms/percent"},
		"percent of an item":  {coffee(func(d *Draft) { d.Terms.Percent = 20 }), ErrDraftInvalid, "/terms/percent"},
		"most of an item":     {coffee(func(d *Draft) { d.Terms.Most = some(1) }), ErrDraftInvalid, "/terms/most"},
		"percent and a value": {fifth(func(d *Draft) { d.Terms.Value = some(1) }), ErrDraftInvalid, "/terms/value"},
		"most of nothing":     {fifth(func(d *Draft) { d.Terms.Most = some(0) }), ErrDraftInvalid, "/terms/most/amount"},
		"most in dollars":     {fifth(func(d *Draft) { d.Terms.Most = in(1, "USD") }), ledger.ErrCurrencyMismatch, "/terms/most/currency"},
		"least in dollars":    {fifth(func(d *Draft) { d.Terms.MinSpend = in(1, "USD") }), ledger.ErrCurrencyMismatch, "/terms/min_spend/currency"},
		"a bottomless budget": {fifth(fromBudget, func(d *Draft) { d.Terms.Most = nil }), ErrDraftInvalid, "/terms/most"},
		"a budget for ever":   {coffee(fromBudget, func(d *Draft) { d.Window = Window{} }), ErrDraftInvalid, "/window/valid_days"},
		"more than a budget":  {fifth(func(d *Draft) { d.Terms.Most = some(money.Max/3 + 1) }), ErrDraftInvalid, "/terms/uses"},
		"closes before it opens": {
			coffee(func(d *Draft) { d.Window.OpensAt, d.Window.ClaimUntil = at(2), at(2) }), ErrDraftInvalid, "/window/claim_until",
		},
		"over before it opens": {
			coffee(func(d *Draft) { d.Window.OpensAt, d.Window.ValidUntil = at(3), at(2) }), ErrDraftInvalid, "/window/valid_until",
		},
		"claimed when it is over": {
			coffee(func(d *Draft) { d.Window.ClaimUntil, d.Window.ValidUntil = at(3), at(2) }), ErrDraftInvalid, "/window/valid_until",
		},
	} {
		t.Run(name, func(t *testing.T) {
			err := test.draft.Check("EUR")
			if !errors.Is(err, test.want) || pointer(err) != test.pointer {
				t.Errorf("%v, want %v at %s", err, test.want, test.pointer)
			}
		})
	}
}

func TestDraftsThatAreTaken(t *testing.T) {
	for name, draft := range map[string]Draft{
		"coffee":             coffee(),
		"at the limits":      coffee(func(d *Draft) { d.Title, d.Description = strings.Repeat("é", 80), strings.Repeat("é", 1000) }),
		"card":               card(fromBudget),
		"fifth":              fifth(fromBudget),
		"without most":       fifth(func(d *Draft) { d.Terms.Most = nil }),
		"all there can be":   fifth(fromBudget, func(d *Draft) { d.Terms.Most = some(money.Max / 3) }),
		"everything off":     fifth(func(d *Draft) { d.Terms.Percent = 100 }),
		"never over":         coffee(func(d *Draft) { d.Window = Window{} }),
		"over on a day":      coffee(fromBudget, func(d *Draft) { d.Window = Window{ValidUntil: at(2)} }),
		"valid to the last":  coffee(func(d *Draft) { d.Window.ClaimUntil, d.Window.ValidUntil = at(2), at(2) }),
		"amount off 8 spent": coffee(func(d *Draft) { d.Kind, d.Terms.MinSpend = AmountOff, some(8_00) }),
	} {
		if err := draft.Check("EUR"); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for currency, minor := range map[money.Currency]int64{"JPY": 320, "EUR": 3_20, "KWD": 3_200} {
		draft := coffee(func(d *Draft) { d.Terms.Value = in(minor, currency) })
		if err := draft.Check(currency); err != nil {
			t.Errorf("%s: %v", currency, err)
		}
	}
}

func TestDraftsAreTidied(t *testing.T) {
	none := picture.ID("")
	d := coffee(func(d *Draft) {
		d.Title, d.Description, d.Place, d.Terms.AppliesTo = "  A \n coffee ", " one\n\ntwo ", " Market  Street", " Hot\tdrinks "
		d.PictureID = &none
	})
	if err := d.Check("EUR"); err != nil {
		t.Fatal(err)
	}
	if d.Title != "A coffee" || d.Description != "one\n\ntwo" || d.Place != "Market Street" || d.Terms.AppliesTo != "Hot drinks" ||
		d.PictureID != nil || d.Terms.Uses != 1 || d.Supply.PerUser != 1 {
		t.Errorf("tidied to %+v", d)
	}
}

// What is published has to lie ahead; a draft may wait for long.
func TestWindowsLieAheadWhenPublished(t *testing.T) {
	now := *at(2)
	far, further := now.Add(longestWindow), now.Add(longestWindow+1)
	for pointed, windows := range map[string][]Window{
		"":                    {{}, {ValidDays: 30}, {OpensAt: at(1)}, {ClaimUntil: at(3), ValidUntil: at(3)}, {ClaimUntil: &far}, {ValidUntil: &far}},
		"/window/claim_until": {{ClaimUntil: at(1)}, {ClaimUntil: at(2)}, {ClaimUntil: &further}, {ClaimUntil: at(1), ValidUntil: at(1)}},
		"/window/valid_until": {{ValidUntil: at(1)}, {ValidUntil: at(2)}, {ValidUntil: &further}, {ClaimUntil: at(3), ValidUntil: at(1)}},
	} {
		for _, window := range windows {
			err := (&Draft{Window: window}).checkNow(now)
			if (err != nil) != (pointed != "") || pointer(err) != pointed {
				t.Errorf("%+v: %v, want a fault at %q", window, err, pointed)
			}
		}
	}
}

func TestHowLongAVoucherIsValid(t *testing.T) {
	for name, test := range map[string]struct {
		window Window
		want   *time.Time
	}{
		"for ever":                    {Window{}, nil},
		"until a day":                 {Window{ValidUntil: at(20)}, at(20)},
		"for ten days":                {Window{ValidDays: 10}, at(12)},
		"for ten days, if not before": {Window{ValidDays: 10, ValidUntil: at(9)}, at(9)},
		"until a day, if not before":  {Window{ValidDays: 10, ValidUntil: at(20)}, at(12)},
		"both the same":               {Window{ValidDays: 10, ValidUntil: at(12)}, at(12)},
	} {
		got := test.window.validUntil(*at(2))
		if (got == nil) != (test.want == nil) || got != nil && !got.Equal(*test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}
