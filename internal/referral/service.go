package referral

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/rule"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// What can be wrong with passing an offer on.
var (
	ErrNotRecommended = fault.New(fault.Conflict, "not_recommended", "This offer is not recommended to friends.")
	ErrSharing        = fault.New(fault.Conflict, "sharing_not_allowed", "This offer may not be shared like that.")
	ErrShareLimit     = fault.New(fault.Conflict, "share_limit", "You have shared this as often as one voucher can be.")
	ErrShareDepth     = fault.New(fault.Conflict, "share_depth", "This offer has gone through as many hands as it may.")
	ErrNotAFriend     = fault.New(fault.Invalid, "not_a_friend", "Offers are shared with friends.")
	ErrInterests      = fault.New(fault.Invalid, "interests_invalid", "Interests are at most 20 words or phrases of 1 to 30 characters.")
	ErrQuietInvalid   = fault.New(fault.Invalid, "quiet_hours_invalid", "Quiet hours need two times of day and a time zone.")
)

// Chance picks a whole number from 0 up to, and not including, its argument.
type Chance func(below int64) int64

// Service is how offers travel and pay back. Its methods run in the caller's transaction.
type Service struct {
	offers  *offer.Service
	chats   *chat.Service
	wallets *wallet.Service
	ledger  *ledger.Ledger
	events  *event.Log
	chance  Chance
	now     func() time.Time
	about   *rule.Language // what a recommendation's condition may speak of
	usage   *rule.Language // what a template's condition may speak of
	atOnce  int            // how many candidates are considered in one transaction
}

// New returns the service.
func New(offers *offer.Service, chats *chat.Service, wallets *wallet.Service, books *ledger.Ledger, events *event.Log,
	chance Chance, now func() time.Time,
) (*Service, error) {
	about, err := rule.NewLanguage(friendFacts...)
	if err != nil {
		return nil, err
	}
	usage, err := rule.NewLanguage(usageFacts...)
	return &Service{offers, chats, wallets, books, events, chance, now, about, usage, usualAtOnce}, err
}

// campaign is an offer's rules with what goes along, as one transaction sees them.
type campaign struct {
	offer    offer.ID
	merchant offer.MerchantID
	currency money.Currency
	kind     offer.Kind
	title    string
	funded   int64
	rules    Rules
	alerted  int64
}

func (s *Service) campaign(ctx context.Context, tx *database.Tx, of offer.ID) (campaign, error) {
	found, err := s.campaigns(ctx, tx, of)
	if err != nil {
		return campaign{}, err
	}
	c, there := found[of]
	if !there {
		return campaign{}, fault.ErrNotFound
	}
	return c, nil
}

func (s *Service) campaigns(ctx context.Context, tx *database.Tx, of ...offer.ID) (map[offer.ID]campaign, error) {
	found := make(map[offer.ID]campaign, len(of))
	if len(of) == 0 {
		return found, nil
	}
	in, args := database.List(1, of)
	_, err := database.All(ctx, tx, func(scan database.Scan) (none struct{}, err error) {
		var c campaign
		var text string
		if err := scan(&c.offer, &c.merchant, &c.currency, &c.kind, &c.title, &c.funded, &text, &c.alerted); err != nil {
			return none, err
		}
		if err := json.Unmarshal([]byte(text), &c.rules); err != nil {
			return none, fmt.Errorf("campaign %s: %w", c.offer, err)
		}
		found[c.offer] = c
		return none, nil
	}, `select c.offer_id, o.merchant_id, o.currency, o.kind, o.title, o.funded, c.rules, c.alerted from campaign c
		join offer o on o.offer_id = c.offer_id where c.offer_id in `+in, args...)
	return found, err
}

func (c campaign) money(minor int64) *money.Amount {
	return &money.Amount{Minor: minor, Currency: c.currency}
}

// moment reads a time as the database keeps it.
func moment(micros int64) time.Time { return time.UnixMicro(micros).UTC() }

// short tells whether an error says that a budget has not enough.
func short(err error) bool {
	return errors.Is(err, ledger.ErrInsufficientFunds) || errors.Is(err, offer.ErrBudgetSpent)
}

func userChannels(users ...person.UserID) []event.Channel {
	channels := make([]event.Channel, len(users))
	for i, user := range users {
		channels[i] = event.User(string(user))
	}
	return channels
}

// readID reads the cursor of a list that runs from the newest id to the oldest.
func readID(prefix, cursor string) (string, error) {
	before, ok := id.Bound(prefix, cursor)
	if !ok {
		return "", fault.ErrInvalid.At("/cursor")
	}
	return before, nil
}
