package referral

import (
	"time"

	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Side is one of the two whom a reward can be for.
type Side string

// The sides.
const (
	FirstUser Side = "first_user"
	Friend    Side = "friend"
)

// Reason is why a reward was given, or why none.
type Reason string

// The published list of reasons. docs/errors.md tells them too.
const (
	Rewarded      Reason = "rewarded"       // a template's condition held
	NoPolicy      Reason = "no_policy"      // the offer has no reward for this side
	NotPassedOn   Reason = "not_passed_on"  // nobody had passed the offer on
	OutsideWindow Reason = "outside_window" // it was passed on too long ago
	Oneself       Reason = "oneself"        // the friend claimed by way of their own share
	SameTerminal  Reason = "same_terminal"  // the first user has signed in on the terminal that the friend used
	Circular      Reason = "circular"       // the first user had the offer, directly or not, from the friend
	WorksThere    Reason = "works_there"    // the first user or the friend works for the merchant
	NotTheFirst   Reason = "not_the_first"  // the policy rewards first redemptions, and this was another
	BelowSpend    Reason = "below_spend"    // the purchase was not above the amount that the policy names
	NoTemplate    Reason = "no_template"    // no template's condition held
	UserLimit     Reason = "user_limit"     // the first user has as many rewards as one can have
	PairLimit     Reason = "pair_limit"     // and as many for this friend
	DayLimit      Reason = "day_limit"      // and as many within a day
	Budget        Reason = "budget"         // nothing could be set aside
	Reversed      Reason = "reversed"       // the redemption was reversed
)

// Reward is a reward, or the reason why there is none, as whoever it is for sees it.
type Reward struct {
	ID        RewardID         `json:"id" doc:"Id of the reward" example:"rwd_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Side      Side             `json:"side" enum:"first_user,friend" doc:"Whether it is for having passed the offer on, or for having used it"`
	State     string           `json:"state" enum:"none,pending,paid,reversed" example:"paid"`
	Reason    Reason           `json:"reason" enum:"rewarded,no_policy,not_passed_on,outside_window,oneself,same_terminal,circular,works_there,not_the_first,below_spend,no_template,user_limit,pair_limit,day_limit,budget,reversed" doc:"Why, from the list in the documentation" example:"rewarded"`
	Offer     string           `json:"offer" doc:"Title of the offer" example:"A coffee on the house"`
	OfferID   offer.ID         `json:"offer_id"`
	Merchant  offer.Face       `json:"merchant"`
	Friend    *person.User     `json:"friend,omitempty" doc:"Who used it; absent where they did not want to be named"`
	Gives     string           `json:"gives,omitempty" enum:"money,points,voucher" example:"money"`
	Amount    *money.Amount    `json:"amount,omitempty"`
	Points    int64            `json:"points,omitempty" example:"0"`
	VoucherID *offer.VoucherID `json:"voucher_id,omitempty" doc:"The voucher that it gave"`
	Recovered *money.Amount    `json:"recovered,omitempty" doc:"reversed: what was taken back"`
	At        time.Time        `json:"at" doc:"When it was told"`
	DueAt     *time.Time       `json:"due_at,omitempty" doc:"pending: when it is paid"`
}

// Page is the reward page, made from the template when it is opened.
type Page struct {
	Reward Reward `json:"reward"`
	Title  string `json:"title" doc:"Empty where the merchant wrote none; {amount} is left as it stands, to be written as the reader writes it" example:"Bo used the coffee you passed on"`
	Text   string `json:"text" doc:"Likewise" example:"Café Kolibri says thank you: {amount} for you."`
}

// Explanation answers "why this reward" and "why none".
type Explanation struct {
	Side     Side           `json:"side" enum:"first_user,friend"`
	State    string         `json:"state" enum:"none,pending,paid,reversed"`
	Reason   Reason         `json:"reason" enum:"rewarded,no_policy,not_passed_on,outside_window,oneself,same_terminal,circular,works_there,not_the_first,below_spend,no_template,user_limit,pair_limit,day_limit,budget,reversed"`
	Trigger  Trigger        `json:"on,omitempty" enum:"claim,first_redemption,every_redemption,spend_above"`
	Template int64          `json:"template,omitempty" doc:"Which template was taken, from 1; absent for none" example:"1"`
	Tried    []Tried        `json:"tried" nullable:"false" doc:"The templates in their order, as far as they were looked at"`
	Facts    map[string]any `json:"facts,omitempty" doc:"The usage information; absent for the first user where the friend did not want to be named"`
	Gives    string         `json:"gives,omitempty" enum:"money,points,voucher"`
	Amount   *money.Amount  `json:"amount,omitempty"`
	Flat     bool           `json:"flat" doc:"Whether the amount is the flat one, because the friend did not want to be named" example:"false"`
	Points   int64          `json:"points,omitempty" example:"0"`
	EarnedAt *time.Time     `json:"earned_at,omitempty" doc:"Absent for the first user where the friend did not want to be named"`
	DueAt    time.Time      `json:"due_at"`
}

// Tried is a template that was looked at.
type Tried struct {
	Condition string   `json:"condition" doc:"Its condition; empty for always" example:"spent >= 1000"`
	Held      bool     `json:"held" example:"false"`
	Missing   []string `json:"missing,omitempty" doc:"Facts that nobody knew, so that it could not hold"`
}

// Outcome is a reward as the merchant's staff sees it: what it cost and why, never whose it is.
type Outcome struct {
	RewardID     RewardID           `json:"reward_id"`
	RedemptionID offer.RedemptionID `json:"redemption_id,omitempty" doc:"Absent for a reward on the claim"`
	Side         Side               `json:"side" enum:"first_user,friend"`
	State        string             `json:"state" enum:"none,pending,paid,reversed"`
	Reason       Reason             `json:"reason" enum:"rewarded,no_policy,not_passed_on,outside_window,oneself,same_terminal,circular,works_there,not_the_first,below_spend,no_template,user_limit,pair_limit,day_limit,budget,reversed"`
	Gives        string             `json:"gives,omitempty" enum:"money,points,voucher"`
	Amount       *money.Amount      `json:"amount,omitempty"`
	Points       int64              `json:"points,omitempty" example:"0"`
	At           time.Time          `json:"at"`
}

// Redeemed is a redemption with what it gave to both sides.
type Redeemed struct {
	offer.Redemption
	Rewards []Outcome `json:"rewards" nullable:"false" doc:"What it gave to either side, or why nothing"`
}

// Figures are what became of an offer: the funnel and what each of its steps cost.
type Figures struct {
	Recommended       int64         `json:"recommended" doc:"To how many people the server recommended it" example:"40"`
	Shared            int64         `json:"shared" doc:"To how many people it was shared" example:"12"`
	Seen              int64         `json:"seen" doc:"How many of those have seen it" example:"31"`
	Claimed           int64         `json:"claimed" doc:"How many vouchers were claimed" example:"25"`
	ClaimedByFriends  int64         `json:"claimed_by_friends" doc:"How many of those after somebody passed it on" example:"14"`
	Redeemed          int64         `json:"redeemed" doc:"How often vouchers were used, reversals left out" example:"18"`
	RedeemedByFriends int64         `json:"redeemed_by_friends" example:"9"`
	Rewarded          int64         `json:"rewarded" doc:"How many rewards were given or are pending" example:"16"`
	Reversed          int64         `json:"reversed" doc:"How many redemptions were reversed" example:"1"`
	Discounts         money.Amount  `json:"discounts" doc:"What vouchers were worth at the counter"`
	FirstUserRewards  money.Amount  `json:"first_user_rewards" doc:"What whoever passed it on got"`
	FriendRewards     money.Amount  `json:"friend_rewards" doc:"What friends got"`
	CostPerClaim      *money.Amount `json:"cost_per_claim,omitempty" doc:"Discounts and rewards, divided by the claims, rounded up"`
	CostPerRedemption *money.Amount `json:"cost_per_redemption,omitempty"`
	CostPerFriend     *money.Amount `json:"cost_per_friend,omitempty" doc:"Divided by the redemptions that friends brought"`
	Budget            offer.Budget  `json:"budget"`
	Hands             []Hand        `json:"hands" nullable:"false" doc:"How many claims came through how many hands"`
	LeftOut           []Count       `json:"left_out" nullable:"false" doc:"Why friends were not recommended it; fewer than five are told as fewer than five"`
	NoReward          []Count       `json:"no_reward" nullable:"false" doc:"Why no reward was given"`
	Days              []Day         `json:"days" nullable:"false" doc:"Day by day (UTC), the last 30 that had anything, the earliest first"`
}

// Hand is how many claims came through so many hands: 0 found it by themselves.
type Hand struct {
	Hands  int64 `json:"hands" example:"1"`
	Claims int64 `json:"claims" example:"14"`
}

// Count is how many for which reason.
type Count struct {
	Reason string `json:"reason" example:"condition"`
	People int64  `json:"people" doc:"How many; 0 for fewer than five where people could be told from it" example:"12"`
}

// Day is what happened on one day.
type Day struct {
	Day      string       `json:"day" format:"date" example:"2026-11-25"`
	Passed   int64        `json:"passed" example:"12"`
	Claimed  int64        `json:"claimed" example:"5"`
	Redeemed int64        `json:"redeemed" example:"3"`
	Rewarded int64        `json:"rewarded" example:"4"`
	Cost     money.Amount `json:"cost"`
}
