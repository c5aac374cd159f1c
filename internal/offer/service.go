package offer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// Service is how merchants offer, and how vouchers are held and used. Its methods run in the caller's transaction.
type Service struct {
	pictures *picture.Service
	wallets  *wallet.Service
	ledger   *ledger.Ledger
	events   *event.Log
	codes    *vault
	staff    *database.Tail[Told]
	now      func() time.Time
}

// New returns the service. The secret is what VoucherKey gave: with another one, no voucher's code is found any more.
func New(pictures *picture.Service, wallets *wallet.Service, books *ledger.Ledger, events *event.Log, secret string,
	now func() time.Time,
) (*Service, error) {
	codes, err := newVault(secret)
	s := &Service{pictures: pictures, wallets: wallets, ledger: books, events: events, codes: codes, now: now}
	s.staff = database.NewTail(s.tellStaff)
	return s, err
}

// row is an offer as one transaction sees it.
type row struct {
	id                   ID
	merchant             MerchantID
	state                State
	currency             money.Currency
	draft                Draft
	opensAt, claimUntil  *time.Time
	claimed, redeemed    int64
	createdAt            time.Time
	publishedAt, endedAt *time.Time
	version              int64
	funded               int64
}

const rowColumns = `offer_id, merchant_id, state, currency, draft, opens_at, claim_until, claimed, redeemed,
	created_at, published_at, ended_at, version, funded`

func readRow(scan database.Scan) (o row, err error) {
	var draft string
	var created int64
	var opens, until, published, ended *int64
	if err := scan(&o.id, &o.merchant, &o.state, &o.currency, &draft, &opens, &until, &o.claimed, &o.redeemed, &created,
		&published, &ended, &o.version, &o.funded); err != nil {
		return row{}, err
	}
	o.opensAt, o.claimUntil, o.createdAt, o.publishedAt, o.endedAt = moment(opens), moment(until), *moment(&created), moment(published), moment(ended)
	if err := json.Unmarshal([]byte(draft), &o.draft); err != nil {
		return row{}, fmt.Errorf("offer %s: %w", o.id, err)
	}
	return o, nil
}

func load(ctx context.Context, tx *database.Tx, id ID) (row, error) {
	o, err := readRow(tx.QueryRow(ctx, `select `+rowColumns+` from offer where offer_id = $1`, id).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return row{}, fault.ErrNotFound
	}
	return o, err
}

// run finds an offer for one of its merchant's owners, and locks it so that they can change it.
func (s *Service) run(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, id ID) (row, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return row{}, err
	}
	o, err := readRow(tx.QueryRow(ctx, `update offer set version = version + 1 where offer_id = $1 and merchant_id = $2
		returning `+rowColumns, id, merchant).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return row{}, fault.ErrNotFound
	}
	return o, err
}

func (o row) money(minor int64) money.Amount { return money.Amount{Minor: minor, Currency: o.currency} }

// moment reads a time as the database keeps it.
func moment(micros *int64) *time.Time {
	if micros == nil {
		return nil
	}
	at := time.UnixMicro(*micros).UTC()
	return &at
}

// micros writes a time as the database keeps it.
func micros(at *time.Time) any {
	if at == nil {
		return nil
	}
	return at.UnixMicro()
}

// Told is the payload of the event "merchant": something of this merchant, or of its offer, is another now.
type Told struct {
	MerchantID MerchantID `json:"merchant_id"`
	OfferID    ID         `json:"offer_id,omitempty"`
	// Percent is set when so much of the offer's budget is spent or promised: 80 or 100.
	Percent int64 `json:"percent,omitempty"`
}

// TellStaff has the terminals of a merchant's staff look again: once, however much of the same offer is told in a transaction.
func (s *Service) TellStaff(_ context.Context, tx *database.Tx, told Told) error {
	s.staff.Leave(tx, told)
	return nil
}

// tellStaff tells at the end of a transaction what it was left, each thing once.
func (s *Service) tellStaff(ctx context.Context, tx *database.Tx, all []Told) error {
	var merchants []MerchantID
	var once []Told
	for _, told := range all {
		if !slices.Contains(once, told) {
			once, merchants = append(once, told), append(merchants, told.MerchantID)
		}
	}
	slices.Sort(merchants)
	channels := map[MerchantID][]event.Channel{}
	if _, err := database.Among(ctx, tx, func(scan database.Scan) (merchant MerchantID, err error) {
		var user string
		err = scan(&merchant, &user)
		channels[merchant] = append(channels[merchant], event.User(user))
		return merchant, err
	}, `select merchant_id, user_id from merchant_staff where merchant_id in `, slices.Compact(merchants)); err != nil {
		return err
	}
	for _, told := range once {
		if len(channels[told.MerchantID]) == 0 {
			continue
		}
		if err := s.events.Append(ctx, tx, "merchant", told, channels[told.MerchantID]...); err != nil {
			return err
		}
	}
	return nil
}
