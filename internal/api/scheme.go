package api

import (
	"context"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/split"
)

// SchemePath names a scheme.
type SchemePath struct {
	ID grouppay.SchemeID `path:"id" maxLength:"100" doc:"Id of the scheme" example:"sc_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type newSchemeInput struct {
	ConversationPath
	Body grouppay.SchemeDraft
}

type schemeInput struct {
	SchemePath
	Body grouppay.SchemeDraft
}

var schemeFaults = []*fault.Fault{
	fault.ErrNotFound, grouppay.ErrSchemeName, grouppay.ErrSchemeForbidden, grouppay.ErrTermsInvalid, grouppay.ErrDeadlineInvalid,
	money.ErrInvalidAmount, money.ErrAmountTooLarge, split.ErrExactMismatch,
}

func (e *edge) registerSchemes() {
	const tag = "schemes"
	query(e, operation{id: "list-schemes", method: "GET", path: "/conversations/{id}/schemes", tag: tag,
		summary: "List a group's schemes", description: "The one that comes with Trilby, then the saved ones by age. One of them is the default.",
		faults: []*fault.Fault{fault.ErrNotFound},
	}, e.listSchemes)
	command(e, operation{id: "save-scheme", method: "POST", path: "/conversations/{id}/schemes", tag: tag, status: 201,
		summary: "Save a scheme", description: "A name for a way of asking, for the whole group.",
		faults: append([]*fault.Fault{grouppay.ErrTooManySchemes}, schemeFaults...),
	}, e.saveScheme)
	command(e, operation{id: "replace-scheme", method: "PUT", path: "/schemes/{id}", tag: tag,
		summary: "Replace a scheme", description: "For whoever made it and for those who manage the group. Requests posted by it stay as they are.",
		faults: schemeFaults,
	}, e.replaceScheme)
	command(e, operation{id: "remove-scheme", method: "DELETE", path: "/schemes/{id}", tag: tag,
		summary: "Remove a scheme", description: "For whoever made it and for those who manage the group.",
		faults: []*fault.Fault{fault.ErrNotFound, grouppay.ErrSchemeForbidden},
	}, e.removeScheme)
}

func (e *edge) listSchemes(ctx context.Context, tx *database.Tx, who person.Actor, in *ConversationPath) (page[grouppay.Scheme], error) {
	all, err := e.payments.Schemes(ctx, tx, who.UserID, in.ID)
	return pageOf(all, ""), err
}

func (e *edge) saveScheme(ctx context.Context, tx *database.Tx, who person.Actor, in *newSchemeInput) (grouppay.Scheme, error) {
	return e.payments.SaveScheme(ctx, tx, who.UserID, in.ID, in.Body)
}

func (e *edge) replaceScheme(ctx context.Context, tx *database.Tx, who person.Actor, in *schemeInput) (grouppay.Scheme, error) {
	return e.payments.ReplaceScheme(ctx, tx, who.UserID, in.ID, in.Body)
}

func (e *edge) removeScheme(ctx context.Context, tx *database.Tx, who person.Actor, in *SchemePath) (none, error) {
	return none{}, e.payments.RemoveScheme(ctx, tx, who.UserID, in.ID)
}
