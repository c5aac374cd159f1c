package referral

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/rule"
)

const (
	usualMost        = 20
	usualCopies      = 20
	usualDepth       = 3
	usualAttribution = 30

	longestTitle = 80
	longestText  = 300
)

func wrong(pointer, format string, args ...any) *fault.Fault {
	return offer.ErrDraftInvalid.At(pointer).Saying(format, args...)
}

// tidy fills in what was left out.
func (r *Rules) tidy() {
	if r.Recommendation.Candidates == "" {
		r.Recommendation.Candidates = "friends"
	}
	if r.Recommendation.Order == "" {
		r.Recommendation.Order = "closeness"
	}
	setWhenZero(&r.Recommendation.Most, usualMost)
	setWhenZero(&r.Sharing.Copies, usualCopies)
	setWhenZero(&r.Sharing.Depth, usualDepth)
	setWhenZero(&r.Rewards.AttributionDays, usualAttribution)
	if r.Rewards.FirstUser == nil {
		r.Rewards.FirstUser = []Template{}
	}
	if r.Rewards.Friend == nil {
		r.Rewards.Friend = []Template{}
	}
}

func setWhenZero(value *int64, usual int64) {
	if *value == 0 {
		*value = usual
	}
}

// checkRules completes rules and refuses what cannot be promised, pointing at the field. The draft says whether vouchers
// expire: what is reserved for them has to come back one day.
func (s *Service) checkRules(r *Rules, draft offer.Draft, c money.Currency) error {
	r.tidy()
	if err := compiles(s.about, r.Recommendation.Condition, "/rules/recommendation/condition"); err != nil {
		return err
	}
	p := r.Rewards
	if p.On == "" {
		if len(p.FirstUser)+len(p.Friend) > 0 {
			return wrong("/rules/rewards/on", "Say what the rewards are for.")
		}
		return nil
	}
	if !slices.Contains([]Trigger{OnClaim, OnFirstRedemption, OnEveryRedemption, OnSpend}, p.On) {
		return wrong("/rules/rewards/on", "Nothing is rewarded like that.")
	}
	if p.On == OnSpend && p.SpendAbove == nil {
		return wrong("/rules/rewards/spend_above", "Say above which amount.")
	}
	if err := offer.CheckAmount(p.SpendAbove, c, "/rules/rewards/spend_above"); err != nil {
		return err
	}
	for i, template := range p.FirstUser {
		if err := s.checkTemplate(template, c, templatePointer(FirstUser, i)); err != nil {
			return err
		}
	}
	for _, template := range p.Friend {
		if err := s.checkCertain(template, c); err != nil {
			return err
		}
	}
	if p.reserves() && draft.Window.ValidDays == 0 && draft.Window.ValidUntil == nil {
		return wrong("/window/valid_days", "Where rewards are set aside, vouchers have to expire one day.")
	}
	return nil
}

func compiles(language *rule.Language, text, pointer string) error {
	_, err := language.Compile(text)
	return fault.At(err, pointer)
}

func (s *Service) checkTemplate(t Template, c money.Currency, pointer string) error {
	if err := compiles(s.usage, t.Condition, pointer+"/condition"); err != nil {
		return err
	}
	if utf8.RuneCountInString(t.Title) > longestTitle || strings.ContainsAny(t.Title, "\n\r") {
		return wrong(pointer+"/title", "A title has at most %d characters, on one line.", longestTitle)
	}
	if utf8.RuneCountInString(t.Text) > longestText {
		return wrong(pointer+"/text", "A text has at most %d characters.", longestText)
	}
	amounts := []struct {
		amount *money.Amount
		name   string
	}{{t.Amount, "amount"}, {t.Most, "most"}, {t.AtLeast, "at_least"}, {t.AtMost, "at_most"}}
	for _, one := range amounts {
		if err := offer.CheckAmount(one.amount, c, pointer+"/"+one.name); err != nil {
			return err
		}
		if one.amount != nil && t.Gives != GivesMoney {
			return wrong(pointer+"/"+one.name, "Only money has an amount.")
		}
	}
	switch t.Gives {
	case GivesMoney:
		return t.checkMoney(pointer)
	case GivesPoints:
		if t.Points < 1 {
			return wrong(pointer+"/points", "Say how many points.")
		}
	case GivesVoucher:
		if t.OfferID == nil {
			return wrong(pointer+"/offer_id", "Say of which offer.")
		}
	default:
		return wrong(pointer+"/gives", "There is no such reward.")
	}
	return nil
}

func (t Template) checkMoney(pointer string) error {
	byChance := t.AtLeast != nil || t.AtMost != nil
	switch {
	case t.Percent > 0 && byChance:
		return wrong(pointer+"/percent", "It is a part of what is spent, or a chance amount, not both.")
	case t.Percent > 0 && t.Most == nil:
		return wrong(pointer+"/most", "Say the most that it gives.")
	case t.Percent == 0 && t.Most != nil:
		return wrong(pointer+"/most", "Only a part of what is spent has a most.")
	case byChance && (t.AtLeast == nil || t.AtMost == nil):
		return wrong(pointer+"/at_least", "A chance amount has two bounds.")
	case byChance && t.AtLeast.Minor >= t.AtMost.Minor:
		return wrong(pointer+"/at_most", "The upper bound has to be above the lower one.")
	case t.Amount == nil && (t.Percent > 0 || byChance):
		return wrong(pointer+"/amount", "Say what is given where the friend does not want to be named.")
	case t.Amount == nil:
		return wrong(pointer+"/amount", "Say how much.")
	}
	return nil
}

// checkCertain checks the friend's side: it is shown beforehand, so nothing about it may be open.
func (s *Service) checkCertain(t Template, c money.Currency) error {
	pointer := templatePointer(Friend, 0)
	if strings.TrimSpace(t.Condition) != "" {
		return wrong(pointer+"/condition", "The friend's benefit is certain: it has no condition.")
	}
	if t.Percent != 0 || t.AtLeast != nil || t.AtMost != nil {
		return wrong(pointer+"/amount", "The friend's benefit is certain: a fixed amount.")
	}
	return s.checkTemplate(t, c, pointer)
}

// reserves tells whether anything is set aside for these rewards.
func (p Policy) reserves() bool {
	for _, t := range append(append([]Template{}, p.FirstUser...), p.Friend...) {
		if t.Gives != GivesPoints {
			return true
		}
	}
	return false
}

// pays tells whether any of these rewards is money.
func (p Policy) pays() bool {
	most := int64(0)
	for _, side := range []Side{Friend, FirstUser} {
		for _, t := range p.side(side) {
			most = max(most, t.most())
		}
	}
	return most > 0
}

// side gives the templates of one side.
func (p Policy) side(side Side) []Template {
	if side == Friend {
		return p.Friend
	}
	return p.FirstUser
}

// most is the most that a template gives in money.
func (t Template) most() int64 {
	if t.Gives != GivesMoney {
		return 0
	}
	most := t.Amount.Minor
	for _, other := range []*money.Amount{t.Most, t.AtMost} {
		if other != nil {
			most = max(most, other.Minor)
		}
	}
	return most
}

// templatePointer points at a template in a draft.
func templatePointer(side Side, i int) string { return fmt.Sprintf("/rules/rewards/%s/%d", side, i) }
