package grouppay

import (
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// Settlement is when the money moves.
type Settlement string

// The settlements.
const (
	Immediate      Settlement = "immediate"
	AllAnswered    Settlement = "all_answered"
	OnConfirmation Settlement = "on_confirmation"
	AtDeadline     Settlement = "at_deadline"
)

// settlements says what each way of settling does; another way is another row.
var settlements = map[Settlement]struct {
	paysAtOnce    bool // accepting pays, nothing is held
	whenAnswered  bool // the last answer settles or ends it
	byRequester   bool // the requester confirms
	needsDeadline bool // the deadline settles
}{
	Immediate:      {paysAtOnce: true, whenAnswered: true},
	AllAnswered:    {whenAnswered: true},
	OnConfirmation: {byRequester: true},
	AtDeadline:     {needsDeadline: true},
}

// Visibility is who may know that a request exists.
type Visibility string

// The visibilities.
const (
	// ToPayers is the requester and the designated payers; for anybody else there is no such request.
	ToPayers Visibility = "payers"
	// ToEveryone is the whole group.
	ToEveryone Visibility = "everyone"
)

// Terms are how a request asks: who, how it is divided, when money moves. A scheme is named terms.
type Terms struct {
	Selection          Selection  `json:"selection" doc:"Who is asked"`
	Split              Split      `json:"split" doc:"How the total is divided over those who accept"`
	Settlement         Settlement `json:"settlement" enum:"immediate,all_answered,on_confirmation,at_deadline" doc:"When money moves" example:"on_confirmation"`
	MinAcceptors       int        `json:"min_acceptors,omitempty" minimum:"0" maximum:"1000" doc:"How many must accept before it can settle. 0 or absent: half of those asked, rounded up; 1 where each payer's amount is known from the start" example:"3"`
	RequesterTakesPart bool       `json:"requester_takes_part,omitempty" doc:"Whether the requester bears a share too; it is never transferred"`
	Visibility         Visibility `json:"visibility" enum:"payers,everyone" doc:"Who may know that the request exists" example:"payers"`
	DeadlineAfter      int64      `json:"deadline_after,omitempty" minimum:"0" maximum:"7776000" doc:"In a saved scheme: seconds from posting to the deadline" example:"172800"`
}

// Split is how a total is divided. Which of its other fields count depends on its kind.
type Split struct {
	Kind    SplitKind               `json:"kind" enum:"equal,shares,exact,fixed,open" example:"equal"`
	Weights map[person.UserID]int64 `json:"weights,omitempty" doc:"shares: the weight of each payer, and of the requester who takes part; 1 for those not named"`
	Amounts map[person.UserID]int64 `json:"amounts,omitempty" doc:"exact: what each payer pays, in minor units. The requester who takes part bears the rest of the total"`
	Each    int64                   `json:"each,omitempty" minimum:"0" doc:"fixed: what each payer pays, in minor units; the total follows"`
	Minimum int64                   `json:"minimum,omitempty" minimum:"0" doc:"open: the least a payer may choose, in minor units"`
}

// Draft is a request before it is posted.
type Draft struct {
	Total     money.Amount `json:"total" doc:"For fixed the amount follows from the split and may be 0; for open it is the goal, 0 for none"`
	Purpose   string       `json:"purpose" maxLength:"800" doc:"1 to 200 characters" example:"Ramen night"`
	PictureID *picture.ID  `json:"picture_id,omitempty" doc:"A picture of the bill, uploaded before"`
	Terms     Terms        `json:"terms"`
	SchemeID  *SchemeID    `json:"scheme_id,omitempty" doc:"The saved scheme that the terms were taken from"`
	Deadline  *time.Time   `json:"deadline,omitempty" doc:"Up to 90 days ahead; needed for at_deadline"`
}

const (
	maxPayers   = 1000
	maxWeight   = 1_000_000
	maxDeadline = 90 * 24 * time.Hour
)

// check refuses terms that make no sense for any group.
func (t Terms) check() error {
	settles, known := settlements[t.Settlement]
	if !known {
		return ErrTermsInvalid.At("/terms/settlement").Saying("There is no way of settling called %q.", t.Settlement)
	}
	if t.Visibility != ToPayers && t.Visibility != ToEveryone {
		return ErrTermsInvalid.At("/terms/visibility").Saying("There is no visibility called %q.", t.Visibility)
	}
	if t.MinAcceptors < 0 || t.MinAcceptors > maxPayers {
		return ErrTermsInvalid.At("/terms/min_acceptors").Saying("How many must accept is a number from 1 to %d.", maxPayers)
	}
	if t.DeadlineAfter < 0 || time.Duration(t.DeadlineAfter)*time.Second > maxDeadline {
		return ErrDeadlineInvalid.At("/terms/deadline_after")
	}
	way, known := splittings[t.Split.Kind]
	if !known {
		return ErrTermsInvalid.At("/terms/split/kind").Saying("There is no way of splitting called %q.", t.Split.Kind)
	}
	if _, known := selections[t.Selection.Kind]; !known {
		return ErrTermsInvalid.At("/terms/selection/kind").Saying("There is no way of choosing payers called %q.", t.Selection.Kind)
	}
	if settles.paysAtOnce && t.MinAcceptors > 1 {
		return ErrTermsInvalid.At("/terms/min_acceptors").Saying("Who accepts pays at once, so nobody waits for others to accept.")
	}
	return way.checkTerms(t.Split)
}

// check refuses a draft that cannot be posted, and tidies its words.
func (d *Draft) check(now time.Time) error {
	if err := d.Total.Check(); err != nil {
		return fault.At(err, "/total")
	}
	if err := d.Terms.check(); err != nil {
		return err
	}
	if d.Deadline == nil && d.Terms.DeadlineAfter > 0 {
		deadline := now.Add(time.Duration(d.Terms.DeadlineAfter) * time.Second)
		d.Deadline = &deadline
	}
	if d.Deadline != nil && (!d.Deadline.After(now) || d.Deadline.Sub(now) > maxDeadline) {
		return ErrDeadlineInvalid.At("/deadline")
	}
	if d.Deadline == nil && settlements[d.Terms.Settlement].needsDeadline {
		return ErrDeadlineInvalid.At("/deadline").Saying("What settles at its deadline needs one.")
	}
	return nil
}

// checkPurpose refuses words that cannot stand on a card, and gives them tidied.
func checkPurpose(purpose string) (string, error) {
	purpose = strings.TrimSpace(norm.NFC.String(purpose))
	length := utf8.RuneCountInString(purpose)
	if !utf8.ValidString(purpose) || length < 1 || length > 200 || strings.ContainsFunc(purpose, unicode.IsControl) {
		return "", ErrPurposeInvalid.At("/purpose")
	}
	return purpose, nil
}

// minAcceptors is the least number of acceptors for so many payers.
func (t Terms) minAcceptors(asked int, known bool) int {
	switch {
	case t.MinAcceptors > 0:
		return t.MinAcceptors
	case known:
		return 1
	default:
		return (asked + 1) / 2
	}
}

// sum adds amounts up, refusing a total that is more than an amount can be.
func sum(amounts ...int64) (int64, error) {
	total := int64(0)
	for _, amount := range amounts {
		if amount < 0 || amount > math.MaxInt64-total {
			return 0, money.ErrAmountTooLarge
		}
		total += amount
	}
	if total > money.Max {
		return 0, money.ErrAmountTooLarge
	}
	return total, nil
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
