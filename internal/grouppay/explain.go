package grouppay

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

// Explanation is the sum behind a figure. Its steps name people by id; the card has their names.
type Explanation struct {
	Figure Figure        `json:"figure" enum:"now,most,if_all,share"`
	UserID person.UserID `json:"user_id" doc:"Whose figure it is"`
	Amount money.Amount  `json:"amount"`
	Steps  []split.Step  `json:"steps" doc:"The sum, line by line: inputs, what caps cut off, division, rounding, result"`
}

// Explain opens a figure of a card to its sum: the very division that the figure was taken from. The requester who takes
// part has the figures now and share.
func (s *Service) Explain(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID, whose person.UserID, figure Figure) (Explanation, error) {
	r, err := s.visible(ctx, tx, user, id)
	if err != nil {
		return Explanation{}, err
	}
	if r.state != StateOpen {
		figure = FigureShare
	}
	explained := Explanation{Figure: figure, UserID: whose}
	var amount int64
	if amount, explained.Steps, err = r.explain(whose, figure); err != nil {
		return Explanation{}, err
	}
	explained.Amount = r.money(amount)
	return explained, nil
}

func (r *request) explain(whose person.UserID, figure Figure) (int64, []split.Step, error) {
	p := r.payer(whose)
	isRequester := r.terms.RequesterTakesPart && whose == r.requester
	if p == nil && !isRequester {
		return 0, nil, fault.ErrNotFound
	}
	if amount, known, err := r.knownFigure(p, figure); known || err != nil {
		return amount, split.ExplainExact(amount), err
	}
	d, err := r.divisionOf(p, figure)
	if err != nil {
		return 0, nil, err
	}
	amount, err := d.shareOf(whose)
	if err != nil {
		return 0, nil, err
	}
	steps, err := split.Explain(d.total, d.parts, string(whose))
	return amount, steps, err
}

// knownFigure is a figure that no division stands behind; p is nil for the requester.
func (r *request) knownFigure(p *payer, figure Figure) (amount int64, known bool, err error) {
	switch {
	case figure == FigureShare && p != nil && p.share == nil:
		return 0, false, fault.ErrNotFound
	case len(r.divided) > 0:
		return 0, false, nil
	case p == nil && (r.known() || r.state != StateOpen):
		amount, err = r.requesterBears()
		return amount, true, err
	case p == nil:
		return 0, false, nil
	case figure == FigureShare:
		return *p.share, true, nil
	case p.due != nil:
		return *p.due, true, nil
	case figure == FigureMost && p.state == Accepted:
		return *p.cap, true, nil
	}
	return 0, false, nil
}

// divisionOf is the division that a figure is a share of; p is nil for the requester.
func (r *request) divisionOf(p *payer, figure Figure) (division, error) {
	if len(r.divided) > 0 {
		return division{r.total.Minor, r.divided}, nil
	}
	if p == nil {
		return r.standing(), nil
	}
	if figure == FigureMost {
		return r.worst(p), nil
	}
	most, err := r.most(p)
	switch {
	case err != nil:
		return division{}, err
	case figure == FigureIfAll:
		return r.everyoneAnd(p, most), nil
	case figure == FigureNow && p.state == Accepted:
		return r.standing(), nil
	case figure == FigureNow:
		return r.joined(p, most), nil
	}
	return division{}, fault.ErrInvalid.At("/figure").Saying("There is no figure called %q.", figure)
}
