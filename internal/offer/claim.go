package offer

import (
	"context"
	"errors"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/person"
)

// voucher is a voucher as one transaction sees it.
type voucher struct {
	id         VoucherID
	offer      ID
	merchant   MerchantID
	user       person.UserID
	codeHash   string
	codeSealed string
	state      VoucherState
	usesLeft   int64
	balance    int64
	hold       *ledger.HoldID
	claimedAt  time.Time
	validUntil *time.Time
	version    int64
}

const voucherColumns = `voucher_id, offer_id, merchant_id, user_id, code_hash, code_sealed, state, uses_left, balance, hold_id,
	claimed_at, valid_until, version`

func readVoucher(scan database.Scan) (v voucher, err error) {
	var claimed int64
	var until *int64
	err = scan(&v.id, &v.offer, &v.merchant, &v.user, &v.codeHash, &v.codeSealed, &v.state, &v.usesLeft, &v.balance, &v.hold, &claimed, &until, &v.version)
	v.claimedAt, v.validUntil = *moment(&claimed), moment(until)
	return v, err
}

// Claim puts a voucher with a code of its own into somebody's wallet. It first takes one of the supply, so that those who
// race for the last one stand in line. Faults: fault.ErrNotFound, ErrNotClaimable, ErrSoldOut, ErrAlreadyClaimed, ErrBudgetSpent.
func (s *Service) Claim(ctx context.Context, tx *database.Tx, user person.UserID, offer ID) (VoucherID, error) {
	o, err := s.takeOne(ctx, tx, offer, true)
	if err != nil {
		return "", err
	}
	claims, err := database.All(ctx, tx, database.Column[int64], `select count(*) from voucher
		where offer_id = $1 and user_id = $2 and state not in ('reserved', 'void')`, offer, user)
	if err != nil {
		return "", err
	}
	if claims[0] >= o.draft.Supply.PerUser {
		return "", ErrAlreadyClaimed.With("per_user", o.draft.Supply.PerUser)
	}
	made, err := s.issue(ctx, tx, o, user, VoucherActive)
	if err != nil {
		return "", err
	}
	return made, s.tell(ctx, tx, user, made, o)
}

// Reserve sets a voucher aside for somebody who may get it as a reward. It counts against the supply at once, and is nobody's
// until Grant. Faults: those of Claim.
func (s *Service) Reserve(ctx context.Context, tx *database.Tx, user person.UserID, offer ID) (VoucherID, error) {
	o, err := s.takeOne(ctx, tx, offer, false)
	if err != nil {
		return "", err
	}
	made, err := s.issue(ctx, tx, o, user, VoucherReserved)
	var known *fault.Fault
	if errors.As(err, &known) {
		// Whoever asked goes on without: nothing of it stays.
		if _, failed := tx.Exec(ctx, `update offer set claimed = claimed - 1 where offer_id = $1`, offer); failed != nil {
			return "", failed
		}
	}
	return made, err
}

// Grant puts a reserved voucher into its user's wallet, valid from now on.
func (s *Service) Grant(ctx context.Context, tx *database.Tx, id VoucherID) error {
	v, o, err := s.find(ctx, tx, id)
	if err != nil {
		return err
	}
	now := s.now()
	touched, err := tx.Exec(ctx, `update voucher set state = 'active', claimed_at = $2, valid_until = $3, version = version + 1
		where voucher_id = $1 and state = 'reserved'`, id, now.UnixMicro(), micros(o.draft.Window.validUntil(now)))
	if err == nil && touched == 0 {
		err = errors.New("offer: voucher " + string(id) + " is not reserved")
	}
	if err != nil {
		return err
	}
	return s.tell(ctx, tx, v.user, id, o)
}

// Withdraw takes back a voucher that was reserved, or granted and never used: it counts against the supply no more. It tells
// whether it could.
func (s *Service) Withdraw(ctx context.Context, tx *database.Tx, id VoucherID) (bool, error) {
	v, o, err := s.find(ctx, tx, id)
	if err != nil {
		return false, err
	}
	// The offer's row is taken before the voucher's, as by whoever redeems it at this moment: in a ring both would wait.
	touched, err := tx.Exec(ctx, `update offer set claimed = claimed - 1 where offer_id = $2
		and exists (select 1 from voucher where voucher_id = $1 and state in ('reserved', 'active'))
		and not exists (select 1 from redemption where voucher_id = $1 and state = 'done')`, id, v.offer)
	if err != nil || touched == 0 {
		return false, err
	}
	if _, err := tx.Exec(ctx, `update voucher set state = 'void', hold_id = null, version = version + 1 where voucher_id = $1`, id); err != nil {
		return false, err
	}
	if err := s.uncover(ctx, tx, &v); err != nil {
		return false, err
	}
	if err := s.Sweep(ctx, tx, v.offer); err != nil || v.state == VoucherReserved {
		return true, err
	}
	return true, s.tell(ctx, tx, v.user, id, o)
}

// takeOne takes one of an offer's supply. What is granted as a reward does not have to be open to claims, only not ended.
func (s *Service) takeOne(ctx context.Context, tx *database.Tx, offer ID, claimed bool) (row, error) {
	o, err := readRow(tx.QueryRow(ctx, `update offer set claimed = claimed + 1 where offer_id = $1
		and (state = 'published' or (state = 'paused' and not $3)) and (claims_most = 0 or claimed < claims_most)
		and (not $3 or ((opens_at is null or opens_at <= $2) and (claim_until is null or claim_until > $2)))
		returning `+rowColumns, offer, s.now().UnixMicro(), claimed).Scan)
	if !errors.Is(err, database.ErrNoRows) {
		return o, err
	}
	if o, err = load(ctx, tx, offer); err != nil {
		return row{}, err
	}
	switch {
	case o.state == Drafted:
		return row{}, fault.ErrNotFound
	case o.standing(s.now()) == Gone:
		return row{}, ErrSoldOut
	}
	return row{}, ErrNotClaimable.With("standing", string(o.standing(s.now())))
}

// issue makes a voucher, and holds what the budget bears of it. When it refuses, it has written nothing.
func (s *Service) issue(ctx context.Context, tx *database.Tx, o row, user person.UserID, state VoucherState) (VoucherID, error) {
	now, code := s.now(), newCode()
	made := id.New[VoucherID]("v")
	if state == VoucherReserved {
		made = id.At[VoucherID]("v", now.UTC().Truncate(24*time.Hour)) // it would tell whoever gets it when the friend claimed
	}
	v := voucher{id: made, offer: o.id, merchant: o.merchant, user: user, state: state, usesLeft: o.draft.Terms.Uses, claimedAt: now,
		validUntil: o.draft.Window.validUntil(now)}
	if o.draft.Kind == GiftCard {
		v.balance = valueOf(o.draft.Terms.Value)
	}
	if state == VoucherReserved {
		v.validUntil = o.draft.Window.ValidUntil // its days are counted from when it is granted
	}
	if v.validUntil != nil && !v.validUntil.After(now) {
		return "", ErrNotClaimable.With("standing", string(Over))
	}
	if o.draft.FromBudget {
		most, _ := mostWorth(o.draft.Terms, o.draft.Kind, v.usesLeft, v.balance)
		if err := s.hold(ctx, tx, o, &v, most); short(err) {
			return "", ErrBudgetSpent
		} else if err != nil {
			return "", err
		}
	}
	_, err := tx.Exec(ctx, `insert into voucher (voucher_id, offer_id, merchant_id, user_id, code_hash, code_sealed, state, uses_left,
		balance, hold_id, claimed_at, valid_until) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		v.id, v.offer, v.merchant, v.user, s.codes.hash(code), s.codes.seal(code, v.id), v.state, v.usesLeft, v.balance, v.hold, now.UnixMicro(),
		micros(v.validUntil))
	return v.id, err
}

// cover holds in the campaign's account what a voucher can still come to, instead of what was held for it before. After a
// reversal it holds as much as there is: the merchant may have spent what it should give back, and what had become free may
// have been promised to others.
func (s *Service) cover(ctx context.Context, tx *database.Tx, o row, v *voucher) error {
	if !o.draft.FromBudget {
		return nil
	}
	if err := s.uncover(ctx, tx, v); err != nil {
		return err
	}
	budget, err := s.CampaignAccount(ctx, tx, o.id, o.currency)
	if err != nil {
		return err
	}
	account, err := s.ledger.Account(ctx, tx, budget)
	if err != nil {
		return err
	}
	most, _ := mostWorth(o.draft.Terms, o.draft.Kind, v.usesLeft, v.balance)
	if most = min(most, account.Available); most > 0 {
		if err := s.hold(ctx, tx, o, v, most); err != nil {
			return err
		}
	}
	_, err = tx.Exec(ctx, `update voucher set hold_id = $2 where voucher_id = $1`, v.id, v.hold)
	return err
}

// uncover frees what is held for a voucher. The caller writes that it is.
func (s *Service) uncover(ctx context.Context, tx *database.Tx, v *voucher) error {
	if v.hold == nil {
		return nil
	}
	hold := *v.hold
	v.hold = nil
	return s.ledger.Release(ctx, tx, hold)
}

func (s *Service) hold(ctx context.Context, tx *database.Tx, o row, v *voucher, most int64) error {
	merchant, campaign, err := s.accounts(ctx, tx, o)
	if err != nil {
		return err
	}
	held, err := s.ledger.Place(ctx, tx, ledger.Leg{Debit: campaign, Credit: merchant, Amount: most, Kind: KindDiscount,
		Reference: string(v.id), Memo: o.draft.Title}, nil)
	if err == nil {
		v.hold = &held
	}
	return err
}

func (s *Service) find(ctx context.Context, tx *database.Tx, id VoucherID) (voucher, row, error) {
	v, err := readVoucher(tx.QueryRow(ctx, `select `+voucherColumns+` from voucher where voucher_id = $1`, id).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return voucher{}, row{}, fault.ErrNotFound
	}
	if err != nil {
		return voucher{}, row{}, err
	}
	o, err := load(ctx, tx, v.offer)
	return v, o, err
}

// changed is the payload of the event "voucher": a voucher of the user's is another now.
type changed struct {
	VoucherID VoucherID `json:"voucher_id"`
	OfferID   ID        `json:"offer_id"`
}

// tell has the holder's terminals look at a voucher again, and the staff's at the figures.
func (s *Service) tell(ctx context.Context, tx *database.Tx, user person.UserID, id VoucherID, o row) error {
	if err := s.events.Append(ctx, tx, "voucher", changed{id, o.id}, event.User(string(user))); err != nil {
		return err
	}
	return s.TellStaff(ctx, tx, Told{MerchantID: o.merchant, OfferID: o.id})
}

// Due lists vouchers whose time is over and that have not been expired yet.
func (s *Service) Due(ctx context.Context, tx *database.Tx, limit int) ([]VoucherID, error) {
	return database.All(ctx, tx, database.Column[VoucherID], `select voucher_id from voucher
		where state in ('reserved', 'active') and valid_until is not null and valid_until <= $1 order by valid_until, voucher_id limit $2`,
		s.now().UnixMicro(), limit)
}

// Expire ends a voucher whose time is over; what the budget held for it is free again.
func (s *Service) Expire(ctx context.Context, tx *database.Tx, id VoucherID) error {
	v, o, err := s.find(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := s.lock(ctx, tx, o); err != nil {
		return err
	}
	touched, err := tx.Exec(ctx, `update voucher set state = 'expired', hold_id = null, version = version + 1
		where voucher_id = $1 and state in ('reserved', 'active') and valid_until <= $2`, id, s.now().UnixMicro())
	if err != nil || touched == 0 {
		return err
	}
	if err := s.uncover(ctx, tx, &v); err != nil {
		return err
	}
	return s.tell(ctx, tx, v.user, id, o)
}
