package offer

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
)

func drawAmount(t *rapid.T, least int64, label string) *money.Amount {
	most := rapid.SampledFrom([]int64{1, 100, 10_000, money.Max}).Draw(t, "most "+label)
	return some(rapid.Int64Range(least, max(least, most)).Draw(t, label))
}

func maybe(t *rapid.T, least int64, label string) *money.Amount {
	if rapid.Bool().Draw(t, "no "+label) {
		return nil
	}
	return drawAmount(t, least, label)
}

// drawDraft is a draft that can be promised.
func drawDraft(t *rapid.T) Draft {
	d := Draft{Kind: rapid.SampledFrom([]Kind{PercentOff, AmountOff, FreeItem, GiftCard}).Draw(t, "kind"), Title: "Anything"}
	d.Terms.MinSpend = maybe(t, 1, "min spend")
	d.Terms.Uses = rapid.Int64Range(1, 5).Draw(t, "uses")
	switch d.Kind {
	case PercentOff:
		d.Terms.Percent, d.Terms.Most = rapid.Int64Range(1, 100).Draw(t, "percent"), maybe(t, 1, "off")
	case GiftCard:
		d.Terms.Uses, d.Terms.Value = 1, drawAmount(t, 1, "value")
	default:
		d.Terms.Value = drawAmount(t, 1, "value")
	}
	if d.Check("EUR") != nil {
		d.Terms.Uses = 1 // more would be more than a budget holds
	}
	if err := d.Check("EUR"); err != nil {
		t.Fatalf("%+v: %v", d, err)
	}
	return d
}

func drawPurchase(t *rapid.T) Purchase {
	return Purchase{Spent: maybe(t, 0, "spent"), Use: maybe(t, 0, "use")}
}

// What a voucher is worth is never more than the purchase, the card, the most, or its value, and the rest is to be paid.
func TestNothingIsWorthMoreThanItMayBe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, p := drawDraft(t), drawPurchase(t)
		balance := rapid.Int64Range(0, max(0, valueOf(d.Terms.Value))).Draw(t, "balance")
		w, err := appraise(d, balance, p)
		if err != nil {
			var known *fault.Fault
			if !errors.As(err, &known) || known.Pointer != "/spent" && known.Pointer != "/use" {
				t.Fatalf("%v, which points nowhere", err)
			}
			return
		}
		switch {
		case w.value < 0,
			p.Spent != nil && w.value > p.Spent.Minor,
			d.Kind == GiftCard && (w.value > balance || w.value == 0),
			d.Kind == GiftCard && p.Use != nil && w.value != p.Use.Minor,
			d.Kind == PercentOff && d.Terms.Most != nil && w.value > d.Terms.Most.Minor,
			(d.Kind == AmountOff || d.Kind == FreeItem) && w.value > d.Terms.Value.Minor:
			t.Fatalf("%+v is worth %d with %d on it in %+v", d, w.value, balance, p)
		case (w.toPay == nil) != (p.Spent == nil), p.Spent != nil && *w.toPay != p.Spent.Minor-w.value:
			t.Fatalf("worth %d of %v, and %v is to be paid", w.value, p.Spent, w.toPay)
		case p.Spent != nil && p.Spent.Minor < valueOf(d.Terms.MinSpend):
			t.Fatalf("%+v is taken below the least", p)
		}
	})
}

// Whatever a voucher is used for, in whatever order, it comes to no more than was said it could at any time before.
func TestMostWorthBoundsWhateverComes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDraft(t)
		uses, balance := d.Terms.Uses, int64(0)
		if d.Kind == GiftCard {
			balance = d.Terms.Value.Minor
		}
		said, bounded := mostWorth(d.Terms, d.Kind, uses, balance)
		if want := d.Kind != PercentOff || d.Terms.Most != nil; bounded != want || said < 0 || said > money.Max {
			t.Fatalf("%+v can come to %d, %v", d, said, bounded)
		}
		for uses > 0 && bounded {
			w, err := appraise(d, balance, drawPurchase(t))
			if err != nil {
				return
			}
			if d.Kind == GiftCard {
				balance -= w.value
			} else {
				uses--
			}
			after, _ := mostWorth(d.Terms, d.Kind, uses, balance)
			if w.value+after > said {
				t.Fatalf("%+v could come to %d, was used for %d, and can come to %d", d, said, w.value, after)
			}
			said = after
		}
		if uses == 0 && said != 0 {
			t.Fatalf("%+v is used up and can come to %d", d, said)
		}
	})
}

// A part is rounded to the unit, and half a unit goes to whoever pays, in any currency.
func TestHowAPartIsRounded(t *testing.T) {
	for _, test := range []struct{ percent, spent, want int64 }{
		{20, 14_50, 2_90}, {20, 2, 0}, {20, 3, 1}, {50, 1, 1}, {50, 3, 2}, {33, 100, 33}, {33, 150, 50}, {1, 49, 0}, {1, 50, 1}, {1, 149, 1},
		{100, 7, 7}, {100, money.Max, money.Max}, {50, money.Max, money.Max/2 + 1}, {99, 1, 1}, {15, 0, 0}, {7, 1_999, 140},
	} {
		for _, c := range []money.Currency{"JPY", "EUR", "KWD"} {
			d := Draft{Kind: PercentOff, Terms: Terms{Percent: test.percent}}
			w, err := appraise(d, 0, Purchase{Spent: in(test.spent, c)})
			if err != nil || w.value != test.want || *w.toPay != test.spent-test.want {
				t.Errorf("%d percent of %s: %d, %v; want %d", test.percent, in(test.spent, c), w.value, err, test.want)
			}
		}
	}
}

func TestWhatAVoucherIsWorth(t *testing.T) {
	spending := func(d *Draft) { d.Terms.MinSpend = some(8_00) }
	for name, test := range map[string]struct {
		draft   Draft
		p       Purchase
		want    int64
		refused error
		pointer string
	}{
		"a coffee":                    {coffee(), Purchase{}, 3_20, nil, ""},
		"a coffee that costs less":    {coffee(), Purchase{Spent: some(2_00)}, 2_00, nil, ""},
		"a coffee and cake":           {coffee(), Purchase{Spent: some(7_00)}, 3_20, nil, ""},
		"nothing at all":              {coffee(), Purchase{Spent: some(0)}, 0, nil, ""},
		"a part of a coffee":          {coffee(), Purchase{Use: some(1_00)}, 0, fault.ErrInvalid, "/use"},
		"below the least":             {coffee(spending), Purchase{Spent: some(7_99)}, 0, ErrSpendTooLow, "/spent"},
		"the least":                   {coffee(spending), Purchase{Spent: some(8_00)}, 3_20, nil, ""},
		"the least, unsaid":           {coffee(spending), Purchase{}, 0, ErrSpendMissing, "/spent"},
		"a part of what is unsaid":    {fifth(), Purchase{}, 0, ErrSpendMissing, "/spent"},
		"a part":                      {fifth(), Purchase{Spent: some(14_50)}, 2_90, nil, ""},
		"a part up to the most":       {fifth(), Purchase{Spent: some(80_00)}, 5_00, nil, ""},
		"the whole card":              {card(), Purchase{}, 10_00, nil, ""},
		"what the purchase comes to":  {card(), Purchase{Spent: some(4_00)}, 4_00, nil, ""},
		"more than is on it":          {card(), Purchase{Spent: some(14_00)}, 10_00, nil, ""},
		"as much as is wished":        {card(), Purchase{Spent: some(14_00), Use: some(3_00)}, 3_00, nil, ""},
		"a wish above the card":       {card(), Purchase{Use: some(10_01)}, 0, ErrUseTooMuch, "/use"},
		"a wish above the purchase":   {card(), Purchase{Spent: some(2_00), Use: some(2_01)}, 0, ErrUseTooMuch, "/use"},
		"a wish for nothing":          {card(), Purchase{Use: some(0)}, 0, ledger.ErrAmountInvalid, "/use"},
		"a purchase of nothing":       {card(), Purchase{Spent: some(0)}, 0, ledger.ErrAmountInvalid, "/use"},
		"a card, and too little else": {card(spending), Purchase{Spent: some(7_00)}, 0, ErrSpendTooLow, "/spent"},
	} {
		w, err := appraise(test.draft, 10_00, test.p)
		if !errors.Is(err, test.refused) || pointer(err) != test.pointer || w.value != test.want {
			t.Errorf("%s: %d, %v; want %d, %v at %q", name, w.value, err, test.want, test.refused, test.pointer)
		}
	}
}

func TestPurchasesInAnotherCurrencyAreRefused(t *testing.T) {
	for pointed, p := range map[string]Purchase{
		"/spent/currency": {Spent: in(1, "USD")}, "/use/currency": {Spent: some(1), Use: in(1, "USD")},
		"/spent": {Spent: some(-1)}, "/use": {Use: some(money.Max + 1)}, "": {Spent: some(0), Use: some(money.Max)},
	} {
		if err := checkPurchase(p, "EUR"); (err != nil) != (pointed != "") || pointer(err) != pointed {
			t.Errorf("%+v: %v, want a fault at %q", p, err, pointed)
		}
	}
}
