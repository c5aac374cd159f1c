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

// Accept says yes. The most the payer can come to pay is held, or paid where accepting pays at once. Accepting again
// replaces the earlier answer. The last answer may settle the request.
func (s *Service) Accept(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID, yes Yes) (Card, error) {
	r, p, err := s.answering(ctx, tx, user, id)
	if err != nil {
		return Card{}, err
	}
	limit, err := r.limit(p, yes)
	if err != nil {
		return Card{}, err
	}
	if err := s.free(ctx, tx, p); err != nil {
		return Card{}, err
	}
	now := s.now().UTC()
	p.answered, p.state, p.cap, p.ownCap = &now, Accepted, &limit, yes.Cap != nil
	if settlements[r.terms.Settlement].paysAtOnce {
		err = s.pay(ctx, tx, r, p)
	} else {
		err = s.hold(ctx, tx, r, p)
	}
	if err != nil {
		return Card{}, err
	}
	data := answerData{Answer: p.state}
	if p.ownCap {
		data.Cap = r.optionalMoney(p.cap)
	}
	if p.due != nil {
		data.Amount = r.optionalMoney(p.due)
	}
	return s.answered(ctx, tx, r, p, data)
}

// Decline says no; what was held is free again. A payer who has paid cannot.
func (s *Service) Decline(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (Card, error) {
	r, p, err := s.answering(ctx, tx, user, id)
	if err != nil {
		return Card{}, err
	}
	if p.state == Declined {
		if err := untouched(ctx, tx, r); err != nil {
			return Card{}, err
		}
		return s.card(ctx, tx, r)
	}
	if err := s.withdraw(ctx, tx, r, p); err != nil {
		return Card{}, err
	}
	return s.answered(ctx, tx, r, p, answerData{Answer: Declined})
}

// answering locks the request and finds the payer who may answer now.
func (s *Service) answering(ctx context.Context, tx *database.Tx, user person.UserID, id RequestID) (*request, *payer, error) {
	r, err := s.taken(ctx, tx, user, id)
	if err != nil {
		return nil, nil, err
	}
	p := r.payer(user)
	switch {
	case p == nil:
		return nil, nil, ErrNotPayer
	case p.state == Paid:
		return nil, nil, ErrAlreadyPaid
	}
	return r, p, nil
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
func (s *Service) withdraw(ctx context.Context, tx *database.Tx, r *request, p *payer) error {
	if err := s.free(ctx, tx, p); err != nil {
		return err
	}
	now := s.now().UTC()
	p.answered, p.state, p.cap, p.ownCap = &now, Declined, nil, false
	if r.terms.Split.Kind == Open {
		minimum := max(r.terms.Split.Minimum, 1)
		p.due = &minimum
	}
	if err := savePayer(ctx, tx, r, p); err != nil {
		return err
	}
	return s.wallets.Changed(ctx, tx, r.total.Currency, p.user)
}

// answered posts an answer as a message, settles or ends the request if it was the last one, and tells everybody.
func (s *Service) answered(ctx context.Context, tx *database.Tx, r *request, p *payer, data answerData) (Card, error) {
	text, err := json.Marshal(data)
	if err != nil {
		return Card{}, err
	}
	if _, err := s.chats.Post(ctx, tx, chat.Draft{
		StreamID: r.stream, Author: p.user, Kind: chat.KindPaymentResponse, SubjectID: string(r.id), Data: text,
	}); err != nil {
		return Card{}, err
	}
	if err := s.lastAnswer(ctx, tx, r); err != nil {
		return Card{}, err
	}
	return s.tell(ctx, tx, r)
}
