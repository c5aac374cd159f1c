package grouppay

import (
	"context"
	"encoding/json"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

// Yes is a payer's acceptance.
type Yes struct {
	Cap    *money.Amount `json:"cap,omitempty" doc:"At most this much; absent: at most the worst case that the card shows"`
	Amount *money.Amount `json:"amount,omitempty" doc:"open: what the payer chooses to pay, at or above the minimum"`
	Shown  *money.Amount `json:"shown,omitempty" doc:"The worst case that the payer saw. When it has gone up since, nothing is accepted: figures_changed"`
}

// answerData is what a payment_response message says.
type answerData struct {
	Answer PayerState    `json:"answer"`
	Cap    *money.Amount `json:"cap,omitempty"`    // a limit of their own
	Amount *money.Amount `json:"amount,omitempty"` // paid at once, or chosen
}

// Accepting is a yes. The most the payer can come to pay is held, or paid where accepting pays at once. Accepting again
// replaces the earlier answer. The last answer may settle the request.
func Accepting(user person.UserID, id RequestID, yes Yes) *Command {
	return &Command{user: user, request: id, pays: true, do: func(rd *round, r *request) error {
		p, err := r.answering(user)
		if err != nil {
			return err
		}
		return rd.accept(r, p, yes)
	}}
}

// Declining is a no; what was held is free again. A payer who has paid cannot.
func Declining(user person.UserID, id RequestID) *Command {
	return &Command{user: user, request: id, do: func(rd *round, r *request) error {
		p, err := r.answering(user)
		if err != nil || p.state == Declined {
			return err
		}
		if err := rd.withdraw(r, p); err != nil {
			return err
		}
		return rd.answered(r, p, answerData{Answer: Declined})
	}}
}

// Accept does Accepting alone.
func (s *Service) Accept(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID, yes Yes) (Answered, error) {
	return s.alone(ctx, tx, Accepting(user, id, yes))
}

// Decline does Declining alone.
func (s *Service) Decline(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (Answered, error) {
	return s.alone(ctx, tx, Declining(user, id))
}

// answering finds the payer who may answer now.
func (r *request) answering(user person.UserID) (*payer, error) {
	p := r.payer(user)
	switch {
	case p == nil:
		return nil, ErrNotPayer
	case p.state == Paid:
		return nil, ErrAlreadyPaid
	}
	return p, nil
}

func (rd *round) accept(r *request, p *payer, yes Yes) error {
	limit, err := r.limit(p, yes)
	if err != nil {
		return err
	}
	if err := rd.free(p); err != nil {
		return err
	}
	now := rd.service.now().UTC()
	p.answered, p.state, p.cap, p.ownCap = &now, Accepted, &limit, yes.Cap != nil
	if settlements[r.terms.Settlement].paysAtOnce {
		err = rd.pay(r, p)
	} else {
		err = rd.hold(r, p)
	}
	if err != nil {
		return err
	}
	data := answerData{Answer: p.state}
	if p.ownCap {
		data.Cap = r.optionalMoney(p.cap)
	}
	if p.due != nil {
		data.Amount = r.optionalMoney(p.due)
	}
	return rd.answered(r, p, data)
}

// limit is the most a payer can come to pay by accepting so.
func (r *request) limit(p *payer, yes Yes) (int64, error) {
	for _, given := range []struct {
		amount  *money.Amount
		pointer string
	}{{yes.Cap, "/cap"}, {yes.Amount, "/amount"}, {yes.Shown, "/shown"}} {
		if given.amount == nil {
			continue
		}
		if err := given.amount.Check(); err != nil {
			return 0, fault.At(err, given.pointer)
		}
		if given.amount.Currency != r.total.Currency {
			return 0, ledger.ErrCurrencyMismatch.At(given.pointer+"/currency").With("currency", string(r.total.Currency))
		}
	}
	if err := r.chooseAmount(p, yes.Amount); err != nil {
		return 0, err
	}
	most, err := r.worstCase(p)
	if err != nil {
		return 0, err
	}
	if yes.Cap != nil {
		return r.ownLimit(p, yes.Cap.Minor)
	}
	if yes.Shown != nil && yes.Shown.Minor < most {
		return 0, ErrFiguresChanged.With("most", r.money(most))
	}
	return most, nil
}

// ownLimit is a limit of the payer's own: never more than the total, and where their amount is known, not below it.
func (r *request) ownLimit(p *payer, limit int64) (int64, error) {
	switch {
	case limit < 1:
		return 0, ErrLimitTooLow.At("/cap/amount").Saying("A limit is more than nothing.")
	case p.due == nil:
		return min(limit, r.total.Minor), nil
	case limit < *p.due:
		return 0, ErrLimitTooLow.At("/cap/amount").With("share", r.money(*p.due))
	}
	return *p.due, nil
}

// chooseAmount sets what a payer of an open request gives.
func (r *request) chooseAmount(p *payer, chosen *money.Amount) error {
	if r.terms.Split.Kind != Open {
		if chosen != nil {
			return ErrAmountNotChosen.At("/amount")
		}
		return nil
	}
	minimum := max(r.terms.Split.Minimum, 1)
	amount := minimum
	if chosen != nil {
		amount = chosen.Minor
	}
	if amount < minimum {
		return ErrBelowMinimum.At("/amount/amount").With("minimum", r.money(minimum))
	}
	p.due = &amount
	return nil
}

// withdraw makes an answer a no.
func (rd *round) withdraw(r *request, p *payer) error {
	if err := rd.free(p); err != nil {
		return err
	}
	now := rd.service.now().UTC()
	p.answered, p.state, p.cap, p.ownCap = &now, Declined, nil, false
	if r.terms.Split.Kind == Open {
		minimum := max(r.terms.Split.Minimum, 1)
		p.due = &minimum
	}
	rd.moved = append(rd.moved, pocket{p.user, r.total.Currency})
	return nil
}

// answered posts an answer as a message, and settles or ends the request if it was the last one.
func (rd *round) answered(r *request, p *payer, data answerData) error {
	r.version++
	text, err := json.Marshal(data)
	if err != nil {
		return err
	}
	rd.posts = append(rd.posts, chat.Draft{
		StreamID: r.stream, Author: p.user, Kind: chat.KindPaymentResponse, SubjectID: string(r.id), Data: text,
	})
	return rd.lastAnswer(r)
}
