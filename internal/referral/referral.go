// Package referral passes offers on along friendships, and pays back whoever passed them on.
//
// What always holds:
//   - Nobody learns by way of a recommendation, a share, a reward or a figure who claimed or used what, unless that person
//     agreed: whoever recommends agreed to be named before it happened, and a friend who did not is "a friend", rewarded
//     flat and later.
//   - A fact that is missing makes a condition false.
//   - What a claim promises in rewards is held in the campaign's account from the claim on: a promise cannot fail, and a
//     budget cannot be overspent.
//   - Each claim or redemption gives each side at most one reward; reversing it takes that reward back once.
//   - A reward goes to whoever the friend had the offer from first, within the attribution window; one level only; never to
//     oneself, from one's own terminal, or in a circle.
package referral

import (
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// Ids of this room: ps_..., shr_..., rwd_...
type (
	PassID   string
	ShareID  string
	RewardID string
)

// Rules are how an offer may be passed on and what that is worth. They belong to an offer and are published with it.
type Rules struct {
	Recommendation Recommendation `json:"recommendation" doc:"To whom the server recommends it"`
	Sharing        Sharing        `json:"sharing" doc:"How people may share it"`
	Rewards        Policy         `json:"rewards" doc:"Who gets what, and when"`
}

// Recommendation is the rule by which the server picks friends of whoever claims.
type Recommendation struct {
	On         bool   `json:"on" doc:"Whether claims are recommended at all, with the claimer's consent" example:"true"`
	Candidates string `json:"candidates,omitempty" enum:"friends,friends_and_groups" doc:"Friends, or members of shared groups as well; friends when left out" example:"friends"`
	Condition  string `json:"condition,omitempty" maxLength:"4000" doc:"An expression over the facts about friend and pair; everybody when left out" example:"friends_since >= 7 && !has_used"`
	Order      string `json:"order,omitempty" enum:"closeness,random" doc:"Who comes first; closeness when left out" example:"closeness"`
	Most       int64  `json:"most,omitempty" minimum:"0" maximum:"1000" doc:"How many friends for one claim at most; 20 when left out" example:"20"`
}

// Sharing is what people may do with an offer themselves.
type Sharing struct {
	Friends       bool  `json:"friends" doc:"Whether it may be shared to friends" example:"true"`
	Conversations bool  `json:"conversations" doc:"Whether it may be shared into conversations" example:"true"`
	Copies        int64 `json:"copies,omitempty" minimum:"0" maximum:"1000" doc:"To how many friends and conversations one voucher may be shared; 20 when left out" example:"20"`
	Depth         int64 `json:"depth,omitempty" minimum:"0" maximum:"10" doc:"Through how many hands it may go: 1 means that those who receive it cannot pass it on; 3 when left out" example:"3"`
}

// Trigger is what a reward is for.
type Trigger string

// The triggers. Each is something the friend really does.
const (
	OnClaim           Trigger = "claim"
	OnFirstRedemption Trigger = "first_redemption"
	OnEveryRedemption Trigger = "every_redemption"
	OnSpend           Trigger = "spend_above"
)

// Policy is when a reward is given, to whom, and what.
type Policy struct {
	On              Trigger       `json:"on,omitempty" enum:"claim,first_redemption,every_redemption,spend_above" doc:"What it is for; nothing is given when left out" example:"first_redemption"`
	SpendAbove      *money.Amount `json:"spend_above,omitempty" doc:"spend_above: a purchase above this"`
	FirstUser       []Template    `json:"first_user" nullable:"false" maxItems:"10" doc:"For whoever passed it on: the first template whose condition holds"`
	Friend          []Template    `json:"friend" nullable:"false" maxItems:"1" doc:"For the friend: a certain benefit, shown beforehand, without condition or chance"`
	PendingDays     int64         `json:"pending_days,omitempty" minimum:"0" maximum:"90" doc:"For how many days it waits, so that a reversal finds it; 0 for at once" example:"0"`
	AttributionDays int64         `json:"attribution_days,omitempty" minimum:"0" maximum:"365" doc:"For how many days a pass counts; 30 when left out" example:"30"`
	PerUser         int64         `json:"per_user,omitempty" minimum:"0" doc:"How many rewards one first user gets from this offer at most; 0 for no limit" example:"50"`
	PerPair         int64         `json:"per_pair,omitempty" minimum:"0" doc:"How many of them for one friend; 0 for no limit" example:"1"`
	PerDay          int64         `json:"per_day,omitempty" minimum:"0" doc:"How many of them within a day; 0 for no limit" example:"10"`
}

// What a template can give.
const (
	GivesMoney   = "money"
	GivesPoints  = "points"
	GivesVoucher = "voucher"
)

// Template is one reward as a merchant writes it.
type Template struct {
	Condition string        `json:"condition,omitempty" maxLength:"4000" doc:"An expression over the usage information; always when left out" example:"spent >= 1000"`
	Gives     string        `json:"gives" enum:"money,points,voucher" doc:"What it gives" example:"money"`
	Amount    *money.Amount `json:"amount,omitempty" doc:"money: a fixed amount; beside percent or at_least and at_most, what is given instead where the friend is not to be named, so that the amount tells nothing"`
	Percent   int64         `json:"percent,omitempty" minimum:"0" maximum:"100" doc:"money: so many percent of what was spent, up to most" example:"0"`
	Most      *money.Amount `json:"most,omitempty" doc:"money: the most that percent gives"`
	AtLeast   *money.Amount `json:"at_least,omitempty" doc:"money: a chance amount from this"`
	AtMost    *money.Amount `json:"at_most,omitempty" doc:"money: to this"`
	Points    int64         `json:"points,omitempty" minimum:"0" maximum:"1000000000" doc:"points: how many" example:"0"`
	OfferID   *offer.ID     `json:"offer_id,omitempty" maxLength:"100" doc:"voucher: a published offer of the same merchant"`
	Title     string        `json:"title,omitempty" maxLength:"400" doc:"Title of the reward page; {friend}, {amount}, {offer} and {merchant} stand for what they say" example:"{friend} used the coffee you passed on"`
	Text      string        `json:"text,omitempty" maxLength:"2000" doc:"Text of the reward page" example:"{merchant} says thank you: {amount} for you."`
}

// CampaignDraft is an offer with its rules, as a merchant writes both.
type CampaignDraft struct {
	offer.Draft
	Rules Rules `json:"rules" doc:"How it may be passed on, and what that is worth"`
}

// Campaign is an offer with its rules, as its merchant's staff sees both.
type Campaign struct {
	offer.Offer
	Rules   Rules `json:"rules" doc:"How it may be passed on, and what that is worth"`
	Alerted int64 `json:"alerted" enum:"0,80,100" doc:"Which share of the budget, in percent, is spent or promised: 80 and 100 are told to the owners" example:"0"`
}

// Shown is an offer as one user sees it on the offers page.
type Shown struct {
	offer.Card
	Recommends    bool             `json:"recommends" doc:"Whether a claim is recommended to friends, if the claimer agrees" example:"true"`
	Sharing       Sharing          `json:"sharing"`
	FirstUserGets *Prospect        `json:"first_user_gets,omitempty" doc:"What you get when a friend uses it"`
	FriendGets    *Prospect        `json:"friend_gets,omitempty" doc:"What you get when you use it after somebody passed it on to you"`
	PendingDays   int64            `json:"pending_days" doc:"For how many days rewards wait" example:"0"`
	On            Trigger          `json:"on,omitempty" enum:"claim,first_redemption,every_redemption,spend_above" doc:"What the rewards are for"`
	SpendAbove    *money.Amount    `json:"spend_above,omitempty"`
	VoucherID     *offer.VoucherID `json:"voucher_id,omitempty" doc:"Your newest voucher of it"`
	CanClaim      bool             `json:"can_claim" doc:"Whether you could claim one now" example:"true"`
	From          *Pass            `json:"from,omitempty" doc:"Whoever passed it on to you first"`
}

// Prospect is what somebody can look forward to.
type Prospect struct {
	Gives  string        `json:"gives" enum:"money,points,voucher" example:"money"`
	UpTo   bool          `json:"up_to" doc:"Whether it is the most it can be, rather than what it is" example:"false"`
	Amount *money.Amount `json:"amount,omitempty" doc:"money: how much"`
	Points int64         `json:"points,omitempty" doc:"points: how many" example:"0"`
	Title  string        `json:"title,omitempty" doc:"voucher: of which offer" example:"A slice of cake"`
}

// Pass is an offer as it was put before one person.
type Pass struct {
	ID        PassID      `json:"id" doc:"Id of the pass" example:"ps_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Kind      string      `json:"kind" enum:"recommendation,share,conversation" doc:"By the server's rule, by a friend's hand, or in a conversation" example:"recommendation"`
	From      person.User `json:"from" doc:"Who passed it on"`
	State     string      `json:"state" enum:"waiting,seen,declined,claimed" example:"waiting"`
	CreatedAt time.Time   `json:"created_at"`
}

// Passed is a pass with its offer: one thing on the shelf "from your friends".
type Passed struct {
	Pass
	Offer Shown `json:"offer"`
}

// Why answers "why am I shown this?".
type Why struct {
	Pass
	Relation    string         `json:"relation" enum:"friend,group" doc:"How whoever passed it on is connected with you" example:"friend"`
	Group       string         `json:"group,omitempty" doc:"A group that you share, where that is the connection, or where it was shared" example:"Friday climbers"`
	Condition   string         `json:"condition,omitempty" doc:"The merchant's rule that you met" example:"friends_since >= 7"`
	Facts       map[string]any `json:"facts,omitempty" doc:"What the rule saw of you and whoever passed it on; nobody else is shown it"`
	ThisWeek    int64          `json:"this_week" doc:"How many recommendations you had in the seven days before" example:"2"`
	WeeklyLimit int64          `json:"weekly_limit" doc:"How many you want at most" example:"7"`
}

// ClaimWish is how somebody wants to claim an offer.
type ClaimWish struct {
	Recommend *bool    `json:"recommend,omitempty" doc:"Whether friends may see that you have it, as the page has shown you; your setting when left out" example:"true"`
	Named     *bool    `json:"named,omitempty" doc:"Whether whoever passed it on may know that it is you who uses it; your setting when left out" example:"true"`
	ShareID   *ShareID `json:"share_id,omitempty" maxLength:"100" doc:"The card in a conversation by way of which you claim"`
	ShowOn    bool     `json:"show_on_card,omitempty" doc:"Whether that card may show that you claimed it" example:"false"`
}

// Claimed is what came of a claim.
type Claimed struct {
	Voucher Held `json:"voucher"`
}

// Held is a voucher as whoever holds it sees it, with what became of passing it on.
type Held struct {
	offer.Voucher
	From        *person.User  `json:"from,omitempty" doc:"Whoever passed the offer on to you first"`
	Recommended bool          `json:"recommended" doc:"Whether you let friends see it. How many it suited is not told: it would tell who has it already"`
	Recommends  bool          `json:"recommends" doc:"Whether it can be recommended" example:"true"`
	Sharing     Sharing       `json:"sharing"`
	CanShare    bool          `json:"can_share" doc:"Whether you can share it further" example:"true"`
	SharesLeft  int64         `json:"shares_left" doc:"To how many more friends and conversations" example:"20"`
	Promise     *Prospect     `json:"promise,omitempty" doc:"What you get for using it, because somebody passed it on"`
	Promised    bool          `json:"promised" doc:"Whether that is set aside for you; if not, it is given as long as the budget lasts" example:"true"`
	FirstGets   *Prospect     `json:"first_user_gets,omitempty" doc:"What you get when a friend uses it"`
	On          Trigger       `json:"on,omitempty" enum:"claim,first_redemption,every_redemption,spend_above" doc:"What the rewards are for"`
	SpendAbove  *money.Amount `json:"spend_above,omitempty"`
}

// ShareWish is to whom a voucher's offer is to be shared.
type ShareWish struct {
	UserIDs        []person.UserID      `json:"user_ids,omitempty" maxItems:"100" doc:"Friends"`
	ConversationID *chat.ConversationID `json:"conversation_id,omitempty" maxLength:"100" doc:"Or a conversation: it gets a message with a live card"`
	Note           string               `json:"note,omitempty" maxLength:"2000" doc:"A few words with it, in a conversation" example:"Try this one!"`
}

// ShareCard is an offer in a conversation, the same for everybody who sees the message.
type ShareCard struct {
	ID             ShareID             `json:"id" doc:"Id of the share" example:"shr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Offer          offer.Card          `json:"offer"`
	From           person.User         `json:"from" doc:"Who shared it"`
	ConversationID chat.ConversationID `json:"conversation_id"`
	MessageID      chat.MessageID      `json:"message_id"`
	FriendGets     *Prospect           `json:"friend_gets,omitempty" doc:"What those get who use it"`
	ClaimedBy      []person.User       `json:"claimed_by" nullable:"false" doc:"Who claimed it by way of this card and wants it to be seen"`
	CreatedAt      time.Time           `json:"created_at"`
	Version        int64               `json:"version" doc:"Grows with every change" example:"2"`
}

// Settings are what a user has decided about offers.
type Settings struct {
	Recommend   bool          `json:"recommend" doc:"Whether friends may see what you claim, without being asked each time" example:"false"`
	Named       bool          `json:"named" doc:"Whether whoever passed an offer on may know that it was you who used it" example:"false"`
	WeeklyLimit int64         `json:"weekly_limit" minimum:"0" maximum:"100" doc:"How many recommendations you want in seven days at most; 0 for none" example:"7"`
	Push        bool          `json:"push" doc:"Whether a recommendation calls at once, rather than waiting on the shelf" example:"false"`
	Quiet       *Quiet        `json:"quiet,omitempty" doc:"When nothing calls"`
	Interests   []string      `json:"interests" nullable:"false" doc:"What you are interested in, for merchants' rules to ask about; nobody sees it" example:"[\"coffee\",\"cinema\"]"`
	Friends     []person.User `json:"muted_friends" nullable:"false" doc:"Friends whose recommendations you do not want"`
	Merchants   []offer.Face  `json:"muted_merchants" nullable:"false"`
	Kinds       []offer.Kind  `json:"muted_kinds" nullable:"false"`
}

// Quiet is a part of the day in which nothing calls; it may go over midnight.
type Quiet struct {
	From     string `json:"from" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$" patternDescription:"a time of day" example:"22:00"`
	Until    string `json:"until" pattern:"^([01][0-9]|2[0-3]):[0-5][0-9]$" patternDescription:"a time of day" example:"07:00"`
	TimeZone string `json:"time_zone" maxLength:"100" doc:"Name of a time zone" example:"Europe/Berlin"`
}

// SettingsChange is what is to be different; nil leaves as it is.
type SettingsChange struct {
	Recommend   *bool     `json:"recommend,omitempty" example:"true"`
	Named       *bool     `json:"named,omitempty" example:"true"`
	WeeklyLimit *int64    `json:"weekly_limit,omitempty" minimum:"0" maximum:"100" example:"7"`
	Push        *bool     `json:"push,omitempty" example:"true"`
	Quiet       *Quiet    `json:"quiet,omitempty" doc:"The same time for both ends means none"`
	Interests   *[]string `json:"interests,omitempty" maxItems:"50" doc:"At most 20, of 1 to 30 characters; upper and lower case are the same"`
}

// Mute is what a user does not want to be recommended.
type Mute struct {
	Kind    string `json:"kind" enum:"friend,merchant,kind" doc:"Offers by way of a friend, of a merchant, or of a kind" example:"merchant"`
	Subject string `json:"subject" maxLength:"100" doc:"Id of the user or the merchant, or the kind" example:"mer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}
