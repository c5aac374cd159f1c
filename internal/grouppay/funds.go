package grouppay

import (
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
)

// leg is what a payer's money does for a request.
func (rd *round) leg(r *request, p *payer, amount int64) ledger.Leg {
	return ledger.Leg{
		Debit: rd.pockets[pocket{p.user, r.total.Currency}], Credit: rd.pockets[pocket{r.requester, r.total.Currency}],
		Amount: amount, Kind: transferKind, Reference: string(r.id), Memo: r.purpose,
	}
}

// hold sets aside the most that a payer can come to pay.
func (rd *round) hold(r *request, p *payer) error {
	rd.moved = append(rd.moved, pocket{p.user, r.total.Currency})
	if *p.cap == 0 {
		return nil
	}
	placed, err := rd.moves.Place(rd.leg(r, p, *p.cap), nil)
	p.hold = &placed
	return err
}

// pay moves what is due of a payer at once.
func (rd *round) pay(r *request, p *payer) error {
	due := *p.due
	if due > 0 {
		if _, err := rd.moves.Transfer(rd.leg(r, p, due)); err != nil {
			return err
		}
	}
	p.state, p.share = Paid, &due
	rd.bear(r, p.user, p.rounded)
	rd.moved = append(rd.moved, pocket{p.user, r.total.Currency}, pocket{r.requester, r.total.Currency})
	return nil
}

// free releases what is held from a payer, if anything is.
func (rd *round) free(p *payer) error {
	if p.hold == nil {
		return nil
	}
	held := *p.hold
	p.hold = nil
	return rd.moves.Release(held)
}

// bear remembers who paid the unit that did not divide.
func (rd *round) bear(r *request, user person.UserID, units int64) {
	if units != 0 {
		rd.borne = append(rd.borne, bearing{r.circle(), user, units})
	}
}
