package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/split"
	"github.com/trilby-chat/trilby/internal/wallet"
)

type confirmBody struct {
	Version int64 `json:"version" minimum:"1" doc:"The version of the card that you have seen" example:"7"`
}

type draftInput struct {
	ConversationPath
	Body grouppay.Draft
}

// RequestPath names a payment request.
type RequestPath struct {
	ID grouppay.RequestID `path:"id" maxLength:"100" doc:"Id of the payment request" example:"pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type requestList struct {
	ConversationPath
	Paging
	State grouppay.State `query:"state" enum:"open,settled,cancelled,expired" doc:"Only those in this state"`
}

type acceptInput struct {
	RequestPath
	Body grouppay.Yes
}

type confirmInput struct {
	RequestPath
	Body confirmBody
}

type explainInput struct {
	RequestPath
	Payer  person.UserID   `query:"payer" required:"true" maxLength:"100" doc:"Whose figure" example:"u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Figure grouppay.Figure `query:"figure" required:"true" enum:"now,most,if_all,share" doc:"Which figure of the payer's line" example:"now"`
}

var draftFaults = append([]*fault.Fault{
	fault.ErrNotFound, grouppay.ErrTermsInvalid, grouppay.ErrDeadlineInvalid, grouppay.ErrTotalInvalid,
	grouppay.ErrNoPayers, grouppay.ErrTooManyPayers, grouppay.ErrPayerNotMember,
}, money.ErrUnknownCurrency, money.ErrAmountNegative, money.ErrAmountTooLarge, money.ErrInvalidAmount,
	split.ErrExactMismatch, wallet.ErrCurrencyNotUsed)

func (e *edge) registerPayments() {
	const tag = "payment requests"
	requests := gather(e, func(ctx context.Context, tx *database.Tx, commands []*grouppay.Command) error {
		return e.payments.Do(ctx, tx, commands...)
	})
	query(e, operation{id: "preview-payment-request", method: "POST", path: "/conversations/{id}/requests/preview", tag: tag, keyless: true,
		summary: "Preview a request", description: "The card as it would be posted, with everyone's share and worst case. Changes nothing.",
		faults: draftFaults,
	}, e.previewPayment)
	command(e, operation{id: "post-payment-request", method: "POST", path: "/conversations/{id}/requests", tag: tag, status: 201, perUser: e.spending,
		summary: "Pass the hat", description: "Posts a payment request into the conversation, for those who may see it.",
		faults: append([]*fault.Fault{grouppay.ErrPurposeInvalid, picture.ErrMissing, chat.ErrBlocked}, draftFaults...),
	}, e.postPayment)
	query(e, operation{id: "list-payment-requests", method: "GET", path: "/conversations/{id}/requests", tag: tag,
		summary: "List a conversation's requests", description: "Those that you may see, the newest first.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.listPayments)
	query(e, operation{id: "show-payment-request", method: "GET", path: "/requests/{id}", tag: tag,
		summary: "Show a request", description: "Its card as it is now: the same figures for everybody who may see it.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.showPayment)
	gatheredCommand(requests, operation{id: "accept-payment-request", method: "POST", path: "/requests/{id}/accept", tag: tag, perUser: e.spending,
		summary: "Accept", description: "Holds the most you can come to pay, or pays at once where the request says so. Accepting again replaces your answer.",
		faults: []*fault.Fault{fault.ErrNotFound, grouppay.ErrNotPayer, grouppay.ErrRequestClosed, grouppay.ErrAlreadyPaid, grouppay.ErrFiguresChanged,
			grouppay.ErrLimitTooLow, grouppay.ErrBelowMinimum, grouppay.ErrAmountNotChosen, ledger.ErrInsufficientFunds, ledger.ErrCurrencyMismatch, ledger.ErrBalanceLimit},
	}, acceptPayment, answeredOf)
	gatheredCommand(requests, operation{id: "decline-payment-request", method: "POST", path: "/requests/{id}/decline", tag: tag, perUser: e.spending,
		summary: "Decline", description: "What was held for it is yours again.",
		faults: []*fault.Fault{fault.ErrNotFound, grouppay.ErrNotPayer, grouppay.ErrRequestClosed, grouppay.ErrAlreadyPaid},
	}, declinePayment, answeredOf)
	gatheredCommand(requests, operation{id: "confirm-payment-request", method: "POST", path: "/requests/{id}/confirm", tag: tag, perUser: e.spending,
		summary: "Confirm and settle", description: "For the requester, with the distribution in view: its version is refused when something has changed since.",
		faults: []*fault.Fault{fault.ErrNotFound, grouppay.ErrNotRequester, grouppay.ErrRequestClosed, grouppay.ErrNotByConfirmation,
			grouppay.ErrTooFewAccepted, grouppay.ErrDistributionChanged, split.ErrCapsShort, ledger.ErrBalanceLimit},
	}, confirmPayment, answeredOf)
	gatheredCommand(requests, operation{id: "cancel-payment-request", method: "POST", path: "/requests/{id}/cancel", tag: tag, perUser: e.spending,
		summary: "Cancel", description: "For the requester. Everything held is free again; what was paid at once stays paid.",
		faults: []*fault.Fault{fault.ErrNotFound, grouppay.ErrNotRequester, grouppay.ErrRequestClosed},
	}, cancelPayment, answeredOf)
	query(e, operation{id: "explain-payment-request", method: "GET", path: "/requests/{id}/explain", tag: tag,
		summary: "Explain a figure", description: "The sum behind one figure of one payer, line by line.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.explainPayment)
}

func (e *edge) previewPayment(ctx context.Context, tx *database.Tx, who person.Actor, in *draftInput) (grouppay.Card, error) {
	return e.payments.Preview(ctx, tx, who.UserID, in.ID, in.Body)
}

func (e *edge) postPayment(ctx context.Context, tx *database.Tx, who person.Actor, in *draftInput) (grouppay.Card, error) {
	return e.payments.Post(ctx, tx, who.UserID, in.ID, in.Body)
}

func (e *edge) listPayments(ctx context.Context, tx *database.Tx, who person.Actor, in *requestList) (page[grouppay.Card], error) {
	cards, next, err := e.payments.List(ctx, tx, who.UserID, in.ID, in.State, in.Cursor, in.Limit)
	return pageOf(cards, next), err
}

func (e *edge) showPayment(ctx context.Context, tx *database.Tx, who person.Actor, in *RequestPath) (grouppay.Card, error) {
	return e.payments.Load(ctx, tx, who.UserID, in.ID)
}

func acceptPayment(_ context.Context, _ *database.Tx, who person.Actor, in *acceptInput) (*grouppay.Command, error) {
	return grouppay.Accepting(who.UserID, in.ID, in.Body), nil
}

func declinePayment(_ context.Context, _ *database.Tx, who person.Actor, in *RequestPath) (*grouppay.Command, error) {
	return grouppay.Declining(who.UserID, in.ID), nil
}

func confirmPayment(_ context.Context, _ *database.Tx, who person.Actor, in *confirmInput) (*grouppay.Command, error) {
	return grouppay.Confirming(who.UserID, in.ID, in.Body.Version), nil
}

func cancelPayment(_ context.Context, _ *database.Tx, who person.Actor, in *RequestPath) (*grouppay.Command, error) {
	return grouppay.Cancelling(who.UserID, in.ID), nil
}

func answeredOf(c *grouppay.Command) (grouppay.Answered, error) { return c.Answered, c.Err }

func (e *edge) explainPayment(ctx context.Context, tx *database.Tx, who person.Actor, in *explainInput) (grouppay.Explanation, error) {
	return e.payments.Explain(ctx, tx, who.UserID, in.ID, in.Payer, in.Figure)
}
