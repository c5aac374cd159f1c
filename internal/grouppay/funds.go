package grouppay

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// leg is what a payer's money does for a request.
func (s *Service) leg(ctx context.Context, tx *database.Tx, r *request, p *payer, amount int64) (ledger.Leg, error) {
	from, err := s.wallets.Account(ctx, tx, p.user, r.total.Currency)
	if err != nil {
		return ledger.Leg{}, err
	}
	to, err := s.wallets.Account(ctx, tx, r.requester, r.total.Currency)
	return ledger.Leg{Debit: from, Credit: to, Amount: amount, Kind: transferKind, Reference: string(r.id), Memo: r.purpose}, err
}

// hold sets aside the most that a payer can come to pay.
func (s *Service) hold(ctx context.Context, tx *database.Tx, r *request, p *payer) error {
	if *p.cap > 0 {
		leg, err := s.leg(ctx, tx, r, p, *p.cap)
		if err != nil {
			return err
		}
		placed, err := s.ledger.Place(ctx, tx, leg, nil)
		if err != nil {
			return err
		}
		p.hold = &placed
	}
	if err := savePayer(ctx, tx, r, p); err != nil {
		return err
	}
	return s.wallets.Changed(ctx, tx, r.total.Currency, p.user)
}

// pay moves what is due of a payer at once.
func (s *Service) pay(ctx context.Context, tx *database.Tx, r *request, p *payer) error {
	due := *p.due
	if due > 0 {
		leg, err := s.leg(ctx, tx, r, p, due)
		if err != nil {
			return err
		}
		if _, err := s.ledger.Transfer(ctx, tx, leg); err != nil {
			return err
		}
	}
	p.state, p.share = Paid, &due
	if err := addBorne(ctx, tx, r, p.user, p.rounded); err != nil {
		return err
	}
	if err := savePayer(ctx, tx, r, p); err != nil {
		return err
	}
	return s.wallets.Changed(ctx, tx, r.total.Currency, p.user, r.requester)
}

// free releases what is held from a payer, if anything is.
func (s *Service) free(ctx context.Context, tx *database.Tx, p *payer) error {
	if p.hold == nil {
		return nil
	}
	held := *p.hold
	p.hold = nil
	return s.ledger.Release(ctx, tx, held)
}
