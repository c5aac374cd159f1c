package offer

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
)

const (
	longestTitle       = 80
	longestDescription = 1000
	longestLine        = 200
	longestWindow      = 10 * 365 * 24 * time.Hour
)

func wrong(pointer, format string, args ...any) *fault.Fault {
	return ErrDraftInvalid.At(pointer).Saying(format, args...)
}

// tidy trims what was typed and fills in what was left out.
func (d *Draft) tidy() {
	d.Title, d.Description, d.Place = oneLine(d.Title), strings.TrimSpace(d.Description), oneLine(d.Place)
	d.Terms.AppliesTo = oneLine(d.Terms.AppliesTo)
	if d.Terms.Uses == 0 {
		d.Terms.Uses = 1
	}
	if d.Supply.PerUser == 0 {
		d.Supply.PerUser = 1
	}
	if d.PictureID != nil && *d.PictureID == "" {
		d.PictureID = nil
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// Check tidies a draft and refuses what cannot be promised, pointing at the field.
func (d *Draft) Check(c money.Currency) error {
	d.tidy()
	switch {
	case d.Title == "" || utf8.RuneCountInString(d.Title) > longestTitle:
		return wrong("/title", "A title has 1 to %d characters.", longestTitle)
	case utf8.RuneCountInString(d.Description) > longestDescription:
		return wrong("/description", "A description has at most %d characters.", longestDescription)
	case utf8.RuneCountInString(d.Place) > longestLine:
		return wrong("/place", "A place has at most %d characters.", longestLine)
	case utf8.RuneCountInString(d.Terms.AppliesTo) > longestLine:
		return wrong("/terms/applies_to", "What it applies to has at most %d characters.", longestLine)
	}
	if err := d.checkAmounts(c); err != nil {
		return err
	}
	if err := d.checkWorth(); err != nil {
		return err
	}
	return d.checkBounds()
}

func (d *Draft) checkAmounts(c money.Currency) error {
	if err := CheckAmount(d.Terms.Value, c, "/terms/value"); err != nil {
		return err
	}
	if err := CheckAmount(d.Terms.Most, c, "/terms/most"); err != nil {
		return err
	}
	return CheckAmount(d.Terms.MinSpend, c, "/terms/min_spend")
}

// CheckAmount refuses an amount that is in another currency, or not above zero. Nothing at all is all right.
func CheckAmount(amount *money.Amount, c money.Currency, pointer string) error {
	if err := checkCurrency(amount, c, pointer); err != nil {
		return err
	}
	if amount != nil && amount.Minor == 0 {
		return wrong(pointer+"/amount", "An amount is more than nothing.")
	}
	return nil
}

func (d *Draft) checkWorth() error {
	t := d.Terms
	switch d.Kind {
	case PercentOff:
		if t.Percent < 1 || t.Percent > 100 {
			return wrong("/terms/percent", "It takes off 1 to 100 percent.")
		}
		if d.FromBudget && t.Most == nil {
			return wrong("/terms/most", "Where the budget bears it, say the most that one voucher takes off.")
		}
	case AmountOff, GiftCard, FreeItem:
		if t.Value == nil {
			return wrong("/terms/value", "Say what it is worth.")
		}
	default:
		return wrong("/kind", "There is no kind %q.", string(d.Kind))
	}
	switch {
	case d.Kind != PercentOff && t.Percent != 0:
		return wrong("/terms/percent", "Only percent_off takes off a part of what is spent.")
	case d.Kind != PercentOff && t.Most != nil:
		return wrong("/terms/most", "Only percent_off takes off a part of what is spent.")
	case d.Kind == PercentOff && t.Value != nil:
		return wrong("/terms/value", "percent_off is worth a part of what is spent.")
	case d.Kind == GiftCard && t.Uses > 1:
		return wrong("/terms/uses", "A gift card is used until it is empty.")
	}
	return nil
}

func (d *Draft) checkBounds() error {
	w := d.Window
	if w.OpensAt != nil && w.ClaimUntil != nil && !w.OpensAt.Before(*w.ClaimUntil) {
		return wrong("/window/claim_until", "It closes before it opens.")
	}
	if w.OpensAt != nil && w.ValidUntil != nil && !w.OpensAt.Before(*w.ValidUntil) {
		return wrong("/window/valid_until", "It is over before it opens.")
	}
	if w.ValidUntil != nil && w.ClaimUntil != nil && w.ValidUntil.Before(*w.ClaimUntil) {
		return wrong("/window/valid_until", "It could be claimed when it is no longer valid.")
	}
	// What is held for a voucher comes back when it expires: it has to, one day.
	if d.FromBudget && w.ValidUntil == nil && w.ValidDays == 0 {
		return wrong("/window/valid_days", "Where the budget bears it, vouchers have to expire one day.")
	}
	if most, promised := mostWorth(d.Terms, d.Kind, d.Terms.Uses, valueOf(d.Terms.Value)); promised && most > money.Max {
		return wrong("/terms/uses", "All uses together are worth more than a budget can hold.")
	}
	return nil
}

// checkNow refuses a window that is over already.
func (d *Draft) checkNow(now time.Time) error {
	ahead := func(end *time.Time) bool { return end == nil || end.After(now) && end.Sub(now) <= longestWindow }
	const problem = "That has to lie ahead, by ten years at most."
	switch {
	case !ahead(d.Window.ClaimUntil):
		return wrong("/window/claim_until", problem)
	case !ahead(d.Window.ValidUntil):
		return wrong("/window/valid_until", problem)
	}
	return nil
}

// closes is when an offer can be claimed no more: at the latest when its vouchers can no longer be used.
func (w Window) closes() *time.Time {
	if w.ClaimUntil == nil {
		return w.ValidUntil
	}
	return w.ClaimUntil
}

// validUntil is when a voucher that is claimed now stops being valid; nil for never.
func (w Window) validUntil(now time.Time) *time.Time {
	until := w.ValidUntil
	if w.ValidDays > 0 {
		days := now.AddDate(0, 0, int(w.ValidDays)).UTC().Truncate(time.Microsecond)
		if until == nil || days.Before(*until) {
			until = &days
		}
	}
	return until
}

func valueOf(amount *money.Amount) int64 {
	if amount == nil {
		return 0
	}
	return amount.Minor
}
