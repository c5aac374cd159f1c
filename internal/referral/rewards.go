package referral

import (
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// rewardRow is a reward as it is read for those who may see it.
type rewardRow struct {
	Reward
	friend   person.UserID
	named    bool
	created  int64
	due      int64
	template int64
}

// visible is the condition under which a reward exists for whoever it is for: the first user's, where the friend does not want
// to be named, only once it is due.
const visible = `(r.side = 'friend' or r.named or r.due_at <= $2)`

func (s *Service) rewards(ctx context.Context, tx *database.Tx, where string, args ...any) ([]rewardRow, error) {
	var merchants []offer.MerchantID
	var friends []person.UserID
	rows, err := database.All(ctx, tx, func(scan database.Scan) (r rewardRow, err error) {
		var amount, recovered int64
		var currency string
		var merchant offer.MerchantID
		err = scan(&r.ID, &r.Side, &r.State, &r.Reason, &r.OfferID, &r.Offer, &merchant, &r.friend, &r.named, &r.Gives, &amount, &r.Points, &currency,
			&r.VoucherID, &recovered, &r.created, &r.due, &r.template)
		r.Amount = amountOf(amount, currency)
		if r.State == "reversed" {
			r.Recovered = &money.Amount{Minor: recovered, Currency: money.Currency(currency)}
		}
		merchants, friends = append(merchants, merchant), append(friends, r.friend)
		return r, err
	}, `select r.reward_id, r.side, r.state, r.reason, r.offer_id, o.title, o.merchant_id, r.friend_id, r.named, r.kind, r.amount, r.points, r.currency,
		r.given_voucher_id, r.recovered, r.created_at, r.due_at, coalesce(r.template, 0)
		from reward r join offer o on o.offer_id = r.offer_id where `+where, args...)
	if err != nil {
		return nil, err
	}
	faces, err := offer.Faces(ctx, tx, merchants...)
	if err != nil {
		return nil, err
	}
	names, err := person.Users(ctx, tx, friends...)
	for i := range rows {
		r := &rows[i]
		r.Merchant = faces[merchants[i]]
		r.At = moment(r.created)
		if r.Side == FirstUser && r.named {
			friend := names[r.friend]
			r.Friend = &friend
		}
		if r.Side == FirstUser && !r.named {
			r.At = moment(r.due)
		}
		if r.State == "pending" {
			due := moment(r.due)
			r.DueAt = &due
		}
		if r.State != "paid" {
			r.VoucherID = nil // not in their wallet yet, or no more
		}
	}
	return rows, err
}

func amountOf(minor int64, currency string) *money.Amount {
	if minor == 0 {
		return nil
	}
	return &money.Amount{Minor: minor, Currency: money.Currency(currency)}
}

// Rewards lists what a user got, for passing on and for using; if so wished, also what came to nothing.
func (s *Service) Rewards(ctx context.Context, tx *database.Tx, user person.UserID, all bool, cursor string, limit int) ([]Reward, string, error) {
	before, err := readID("rwd", cursor)
	if err != nil {
		return nil, "", err
	}
	rows, err := s.rewards(ctx, tx, `r.user_id = $1 and `+visible+` and r.reward_id < $3 and (r.state <> 'none' or $4)
		order by r.reward_id desc limit $5`, user, s.now().UnixMicro(), before, all, limit+1)
	if err != nil {
		return nil, "", err
	}
	rows, next := database.Page(rows, limit, func(r rewardRow) string { return string(r.ID) })
	shown := make([]Reward, len(rows))
	for i, r := range rows {
		shown[i] = r.Reward
	}
	return shown, next, nil
}

func (s *Service) own(ctx context.Context, tx *database.Tx, user person.UserID, id RewardID) (rewardRow, error) {
	rows, err := s.rewards(ctx, tx, `r.user_id = $1 and `+visible+` and r.reward_id = $3`, user, s.now().UnixMicro(), id)
	if err != nil {
		return rewardRow{}, err
	}
	if len(rows) == 0 {
		return rewardRow{}, fault.ErrNotFound
	}
	return rows[0], nil
}

// Open makes a reward's page from its template, for whoever it is for.
func (s *Service) Open(ctx context.Context, tx *database.Tx, user person.UserID, id RewardID) (Page, error) {
	r, err := s.own(ctx, tx, user, id)
	if err != nil {
		return Page{}, err
	}
	c, err := s.campaign(ctx, tx, r.OfferID)
	if err != nil {
		return Page{}, err
	}
	page := Page{Reward: r.Reward}
	templates := c.rules.Rewards.side(r.Side)
	if r.State != "none" && r.template < int64(len(templates)) {
		t := templates[r.template]
		page.Title, page.Text = r.fill(t.Title), r.fill(t.Text)
	}
	_, err = tx.Exec(ctx, `update reward set opened_at = coalesce(opened_at, $2) where reward_id = $1`, id, s.now().UnixMicro())
	return page, err
}

// fill puts names into the placeholders of a template's words. The amount is left as it stands, for the screen to write as its
// reader does.
func (r rewardRow) fill(text string) string {
	friend := "A friend"
	if r.Friend != nil {
		friend = r.Friend.Name
	}
	return strings.NewReplacer("{friend}", friend, "{offer}", r.Offer, "{merchant}", r.Merchant.Name).Replace(text)
}

// explained is an explanation with what decides who may see how much of it.
type explained struct {
	Explanation
	named bool
}

func (s *Service) explain(ctx context.Context, tx *database.Tx, where string, args ...any) (*explained, error) {
	var x explained
	var text, currency, state, kind string
	var reason Reason
	var amount, points, due int64
	err := tx.QueryRow(ctx, `select r.explanation, r.state, r.reason, r.kind, r.amount, r.points, r.currency, r.due_at, r.named from reward r
		join offer o on o.offer_id = r.offer_id where `+where, args...).Scan(&text, &state, &reason, &kind, &amount, &points, &currency, &due, &x.named)
	if errors.Is(err, database.ErrNoRows) {
		return nil, nil //nolint:nilnil // There is none, which the caller has a word for.
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal([]byte(text), &x.Explanation); err != nil {
		return nil, err
	}
	x.State, x.Reason, x.DueAt = state, reason, moment(due)
	if state != "none" {
		x.Gives, x.Amount, x.Points = kind, amountOf(amount, currency), points
	}
	return &x, nil
}

// Explain says to whoever it is for why a reward was given, or why none. Where the friend does not want to be named, what they
// did is left out.
func (s *Service) Explain(ctx context.Context, tx *database.Tx, user person.UserID, id RewardID) (Explanation, error) {
	x, err := s.explain(ctx, tx, `r.user_id = $1 and `+visible+` and r.reward_id = $3`, user, s.now().UnixMicro(), id)
	if err == nil && x == nil {
		err = fault.ErrNotFound
	}
	if err != nil {
		return Explanation{}, err
	}
	if x.Side == FirstUser && !x.named {
		x.Facts, x.Tried, x.EarnedAt = nil, []Tried{}, nil
	}
	return x.Explanation, nil
}

// tellReward tells a reward on every terminal of whoever it is for, as soon as it exists for them.
func (s *Service) tellReward(ctx context.Context, tx *database.Tx, c campaign, id RewardID, moved bool) error {
	var user person.UserID
	if err := tx.QueryRow(ctx, `select user_id from reward where reward_id = $1`, id).Scan(&user); err != nil {
		return err
	}
	r, err := s.own(ctx, tx, user, id)
	if errors.Is(err, fault.ErrNotFound) {
		return nil // its time has not come
	}
	if err != nil {
		return err
	}
	if r.Gives == GivesMoney && moved {
		if err := s.wallets.Changed(ctx, tx, c.currency, user); err != nil {
			return err
		}
	}
	return s.events.Append(ctx, tx, "reward", r.Reward, userChannels(user)...)
}

// Points are what somebody has of a merchant's points.
type Points struct {
	Merchant offer.Face `json:"merchant"`
	Balance  int64      `json:"balance" example:"40"`
}

// PointsOf lists a user's points, by merchant.
func (s *Service) PointsOf(ctx context.Context, tx *database.Tx, user person.UserID) ([]Points, error) {
	var merchants []offer.MerchantID
	all, err := database.All(ctx, tx, func(scan database.Scan) (p Points, err error) {
		var merchant offer.MerchantID
		err = scan(&merchant, &p.Balance)
		merchants = append(merchants, merchant)
		return p, err
	}, `select merchant_id, balance from points where user_id = $1 and balance > 0 order by merchant_id`, user)
	if err != nil {
		return nil, err
	}
	faces, err := offer.Faces(ctx, tx, merchants...)
	for i := range all {
		all[i].Merchant = faces[merchants[i]]
	}
	return all, err
}
