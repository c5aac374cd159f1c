package grouppay

import (
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

// Card is a request as everybody who may see it sees it: the same figures on every screen. What it means for one reader
// is their own line.
type Card struct {
	ID             RequestID           `json:"id" doc:"Empty in a preview" example:"pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	ConversationID chat.ConversationID `json:"conversation_id"`
	StreamID       chat.StreamID       `json:"stream_id" doc:"The stream that carries the request and all that happens to it"`
	MessageID      chat.MessageID      `json:"message_id"`
	Requester      person.User         `json:"requester"`
	Payee          person.User         `json:"payee" doc:"Who receives the money"`
	Total          money.Amount        `json:"total" doc:"What is asked for; for fixed and open splits a target, 0 for none"`
	Purpose        string              `json:"purpose" example:"Ramen night"`
	PictureID      *picture.ID         `json:"picture_id,omitempty"`
	Terms          Terms               `json:"terms" doc:"How it asks, as it was posted"`
	Asked          int                 `json:"asked" doc:"How many were asked" example:"5"`
	MinAcceptors   int                 `json:"min_acceptors" doc:"How many must accept before it can settle" example:"3"`
	Deadline       *time.Time          `json:"deadline,omitempty"`
	CreatedAt      time.Time           `json:"created_at"`
	Standing
	Lines []Line `json:"lines" doc:"One for each payer, in member order"`
}

// Standing is how a request stands: what of its card answers and time change, but for the lines.
type Standing struct {
	State          State         `json:"state" enum:"open,settled,cancelled,expired"`
	Outcome        Outcome       `json:"outcome,omitempty" enum:"confirmed,all_answered,deadline,cancelled,requester_left,too_few,caps_short" doc:"Why it ended"`
	Accepted       int           `json:"accepted" doc:"How many have accepted or paid" example:"3"`
	Declined       int           `json:"declined" example:"1"`
	RequesterShare *money.Amount `json:"requester_share,omitempty" doc:"What the requester bears as it stands, when they take part; never transferred"`
	Covered        money.Amount  `json:"covered" doc:"How much of the total those who have accepted can come to pay at most, the requester's part included"`
	Collected      money.Amount  `json:"collected" doc:"What has been paid"`
	CanSettle      bool          `json:"can_settle" doc:"Whether it could settle as it stands"`
	Obstacle       Outcome       `json:"obstacle,omitempty" enum:"too_few,caps_short" doc:"Why it could not"`
	Short          *money.Amount `json:"short,omitempty" doc:"What the caps are short of the total"`
	ClosedAt       *time.Time    `json:"closed_at,omitempty"`
	Version        int64         `json:"version" doc:"Grows by one with every change; a confirmation names the one it has seen" example:"7"`
}

// Line is one payer on a card.
type Line struct {
	User   person.User `json:"user"`
	Weight int64       `json:"weight" doc:"How many shares they bear; 1 unless the split is by shares" example:"1"`
	Place
}

// Place is where a payer stands: what of their line answers and time change.
type Place struct {
	State      PayerState    `json:"state" enum:"asked,accepted,paid,declined,released"`
	Cap        *money.Amount `json:"cap,omitempty" doc:"What is held: their own limit, or the worst case they were shown"`
	OwnCap     bool          `json:"own_cap" doc:"Whether the cap is a limit they set themselves"`
	Now        money.Amount  `json:"now" doc:"Their share if it settled now; of one who has not accepted, if they did too"`
	Most       money.Amount  `json:"most" doc:"The most they can come to pay"`
	IfAll      money.Amount  `json:"if_all" doc:"Their share if everyone who has not declined accepts"`
	Share      *money.Amount `json:"share,omitempty" doc:"What they paid"`
	Rounded    int64         `json:"rounded" doc:"Units of their share that came from rounding" example:"1"`
	AnsweredAt *time.Time    `json:"answered_at,omitempty"`
}

// ChangedLine is a payer's line that is another now.
type ChangedLine struct {
	UserID person.UserID `json:"user_id"`
	Place
}

// Change is the payload of the event "request_change": what is another on a card since the version after. Whoever has
// another version of the card reads it afresh.
type Change struct {
	ID             RequestID           `json:"id"`
	ConversationID chat.ConversationID `json:"conversation_id"`
	StreamID       chat.StreamID       `json:"stream_id"`
	After          int64               `json:"after"`
	Standing
	Lines []ChangedLine `json:"lines"`
}

// Answered is how a request stands after an answer, with the line of whoever answered. Others may have answered at the same
// moment: the whole card is read by itself.
type Answered struct {
	ID RequestID `json:"id" example:"pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Standing
	Line *ChangedLine `json:"line,omitempty" doc:"Your line, if you are a payer"`
}

// card shows a request. A request that is closed has no figures but what was paid.
func (r *request) card(names map[person.UserID]person.User) (Card, error) {
	figures, err := r.figures()
	if err != nil {
		return Card{}, err
	}
	card := Card{
		ID: r.id, ConversationID: r.conversation, StreamID: r.stream, MessageID: r.message,
		Requester: names[r.requester], Payee: names[r.requester], Total: r.total, Purpose: r.purpose, PictureID: r.picture,
		Terms: r.terms, Asked: len(r.payers), MinAcceptors: r.minAcceptors(), Deadline: r.deadline, CreatedAt: r.createdAt,
		Standing: r.standingWith(figures), Lines: make([]Line, len(r.payers)),
	}
	for i := range r.payers {
		p := &r.payers[i]
		card.Lines[i] = Line{User: names[p.user], Weight: p.weight, Place: r.place(p, figures.lines[i])}
	}
	return card, nil
}

func (r *request) standingWith(figures requestFigures) Standing {
	standing := Standing{
		State: r.state, Outcome: r.outcome, Accepted: r.count(Accepted, Paid), Declined: r.count(Declined),
		Covered: r.money(figures.covered), Collected: r.money(r.collected()), ClosedAt: r.closedAt, Version: r.version,
	}
	if r.terms.RequesterTakesPart {
		standing.RequesterShare = r.optionalMoney(&figures.requester)
	}
	if r.state == StateOpen {
		reason, short := r.obstacle()
		standing.CanSettle, standing.Obstacle = reason == "", reason
		if short > 0 {
			standing.Short = r.optionalMoney(&short)
		}
	}
	return standing
}

// since is what is another now than it was.
func (r *request) since(former *request) (Change, error) {
	figures, err := r.figures()
	if err != nil {
		return Change{}, err
	}
	before, err := former.figures()
	if err != nil {
		return Change{}, err
	}
	change := Change{
		ID: r.id, ConversationID: r.conversation, StreamID: r.stream, After: former.version,
		Standing: r.standingWith(figures), Lines: []ChangedLine{},
	}
	for i := range r.payers {
		p := &r.payers[i]
		if figures.lines[i] != before.lines[i] || !p.same(former.payers[i]) {
			change.Lines = append(change.Lines, ChangedLine{p.user, r.place(p, figures.lines[i])})
		}
	}
	return change, nil
}

func (r *request) ownLine(user person.UserID, figures requestFigures) *ChangedLine {
	for i := range r.payers {
		if p := &r.payers[i]; p.user == user {
			return &ChangedLine{user, r.place(p, figures.lines[i])}
		}
	}
	return nil
}

func (r *request) place(p *payer, f lineFigures) Place {
	return Place{
		State: p.state, Cap: r.optionalMoney(p.cap), OwnCap: p.ownCap, Now: r.money(f.now), Most: r.money(f.most),
		IfAll: r.money(f.ifAll), Share: r.optionalMoney(p.share), Rounded: p.rounded, AnsweredAt: p.answered,
	}
}

func (r *request) money(minor int64) money.Amount {
	return money.Amount{Minor: minor, Currency: r.total.Currency}
}

func (r *request) optionalMoney(minor *int64) *money.Amount {
	if minor == nil {
		return nil
	}
	amount := r.money(*minor)
	return &amount
}

func (r *request) collected() int64 {
	paid := int64(0)
	for _, p := range r.payers {
		if p.share != nil {
			paid += *p.share
		}
	}
	return paid
}
