package loadtest

import (
	"context"
)

// cafe is a merchant whose offer people claim, use and pass on.
type cafe struct{ merchant, offer string }

// openCafe opens one, where the first of the people administers the server and there is play money to fund it.
func (t *town) openCafe(ctx context.Context) error {
	first := t.people[0]
	if !first.administrator || !t.server.PlayMoney {
		return nil
	}
	t.tell("opening a café", 0)
	var made, drafted struct {
		ID string `json:"id"`
	}
	if err := t.must(ctx, first.posts("", "/merchants", map[string]any{"name": "Load test café", "currency": t.server.Currency}, &made)); err != nil {
		return err
	}
	at := "/merchants/" + made.ID
	draft := map[string]any{
		"kind": "free_item", "title": "Load test: a coffee on the house", "from_budget": true,
		"terms": map[string]any{"value": t.money(300)}, "window": map[string]any{"valid_days": 30}, "supply": map[string]any{"per_user": 100},
		"rules": map[string]any{
			"recommendation": map[string]any{"on": true}, "sharing": map[string]any{"friends": true, "conversations": true},
			"rewards": map[string]any{"on": "every_redemption", "first_user": []any{map[string]any{"gives": "money", "amount": t.money(100)}},
				"friend": []any{map[string]any{"gives": "money", "amount": t.money(50)}}},
		},
	}
	for _, c := range []call{
		first.posts("", at+"/deposits", map[string]any{"amount": t.money(purse / 2)}, nil),
		first.posts("", at+"/offers", draft, &drafted),
	} {
		if err := t.must(ctx, c); err != nil {
			return err
		}
	}
	for _, c := range []call{
		first.posts("", at+"/offers/"+drafted.ID+"/funds", map[string]any{"amount": t.money(purse / 2)}, nil),
		first.posts("", at+"/offers/"+drafted.ID+"/publish", nil, nil),
	} {
		if err := t.must(ctx, c); err != nil {
			return err
		}
	}
	t.cafe = &cafe{made.ID, drafted.ID}
	return nil
}

// visitCafe claims a coffee and lets friends see it, or drinks one.
func (r *resident) visitCafe(ctx context.Context) {
	t := r.town
	t.try(ctx, r.gets("look at offers", "/offers", nil))
	if t.cafe == nil {
		return
	}
	var voucher struct {
		ID   string `json:"id"`
		Code string `json:"code"`
	}
	if len(r.vouchers) == 0 {
		if t.try(ctx, r.posts("claim", "/offers/"+t.cafe.offer+"/claim", map[string]any{"recommend": true, "named": true}, &voucher,
			"offer_gone", "offer_not_open", "already_claimed", "budget_exhausted")) {
			r.vouchers = append(r.vouchers, voucher.ID)
		}
		return
	}
	mine := r.vouchers[0]
	if t.try(ctx, r.gets("show a voucher", "/vouchers/"+mine, &voucher)) {
		r.vouchers = r.vouchers[1:]
		// It is the first of the people who stands at the counter.
		t.try(ctx, t.people[0].posts("redeem", "/merchants/"+t.cafe.merchant+"/till/redemptions", map[string]any{"code": voucher.Code}, nil))
	}
}
