package loadtest

import (
	"context"
	"fmt"
	"slices"
)

// card is what the test reads of a payment request.
type card struct {
	ID        string `json:"id"`
	Requester struct {
		ID string `json:"id"`
	} `json:"requester"`
	Terms struct {
		Settlement string `json:"settlement"`
	} `json:"terms"`
	CanSettle bool   `json:"can_settle"`
	Accepted  int    `json:"accepted"`
	State     string `json:"state"`
	Version   int64  `json:"version"`
	Lines     []struct {
		User struct {
			ID string `json:"id"`
		} `json:"user"`
		State string `json:"state"`
	} `json:"lines"`
}

func (c card) asks(user string) bool {
	for _, line := range c.Lines {
		if line.User.ID == user {
			return line.State == "asked"
		}
	}
	return false
}

// passTheHat asks a group for money, in one of the ways that there are.
func (r *resident) passTheHat(ctx context.Context) {
	group := anyOf(r.town, r.groups)
	terms := anyOf(r.town, []map[string]any{
		{"selection": map[string]any{"kind": "everyone"}, "split": map[string]any{"kind": "equal"}, "settlement": "on_confirmation", "min_acceptors": 1, "visibility": "payers"},
		{"selection": map[string]any{"kind": "everyone"}, "split": map[string]any{"kind": "equal"}, "settlement": "all_answered", "visibility": "everyone"},
		{"selection": map[string]any{"kind": "everyone"}, "split": map[string]any{"kind": "fixed", "each": 150}, "settlement": "immediate", "visibility": "everyone"},
	})
	r.town.try(ctx, r.posts("pass the hat", "/conversations/"+group+"/requests",
		map[string]any{"total": r.town.money(600), "purpose": "Load test: dinner", "terms": terms}, nil))
}

// open are the open requests of a group.
func (r *resident) open(ctx context.Context, group string) []card {
	var found struct {
		Items []card `json:"items"`
	}
	r.town.try(ctx, r.gets("list open requests", "/conversations/"+group+"/requests?state=open&limit=20", &found))
	return found.Items
}

// late are the codes of who answers what others have settled, cancelled or changed meanwhile.
var late = []string{"request_closed", "already_paid", "figures_changed", "distribution_changed", "too_few_accepted", "caps_short"}

// answer says yes or no where one is asked.
func (r *resident) answer(ctx context.Context) { r.answerIn(ctx, anyOf(r.town, r.groups)) }

func (r *resident) answerIn(ctx context.Context, group string) {
	t := r.town
	for _, c := range r.open(ctx, group) {
		if !c.asks(r.id) {
			continue
		}
		if t.server.PlayMoney && t.chance(80) {
			t.try(ctx, r.posts("accept", "/requests/"+c.ID+"/accept", map[string]any{}, nil, append([]string{"insufficient_funds"}, late...)...))
		} else {
			t.try(ctx, r.posts("decline", "/requests/"+c.ID+"/decline", nil, nil, late...))
		}
	}
}

// settle confirms what one has asked for oneself and enough have accepted; some of it is called off.
func (r *resident) settle(ctx context.Context) {
	t := r.town
	open := r.open(ctx, anyOf(t, r.groups))
	i := slices.IndexFunc(open, func(c card) bool { return c.Requester.ID == r.id && c.Terms.Settlement == "on_confirmation" })
	if i < 0 {
		return
	}
	c := open[i]
	switch {
	case c.CanSettle:
		t.try(ctx, r.posts("confirm", "/requests/"+c.ID+"/confirm", map[string]any{"version": c.Version}, nil, late...))
	case t.chance(20):
		t.try(ctx, r.posts("cancel", fmt.Sprintf("/requests/%s/cancel", c.ID), nil, nil, late...))
	}
}
