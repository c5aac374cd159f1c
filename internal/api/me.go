package api

import (
	"context"
	"encoding/json"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
)

type profileBody struct {
	Name         *string     `json:"name,omitempty" maxLength:"300" doc:"1 to 60 characters" example:"Ana Ruiz"`
	About        *string     `json:"about,omitempty" maxLength:"2000" doc:"At most 300 characters" example:"Climbs on Fridays"`
	Discoverable *bool       `json:"discoverable,omitempty" doc:"Whether strangers find you by name" example:"true"`
	Locale       *string     `json:"locale,omitempty" maxLength:"100" doc:"BCP 47 tag; empty for the browser's" example:"en"`
	PictureID    *picture.ID `json:"picture_id,omitempty" maxLength:"100" doc:"An uploaded picture; empty for none" example:"pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type passwordBody struct {
	Current string `json:"current,omitempty" maxLength:"1000" doc:"Your present password, when you have one" example:"correct horse battery"`
	New     string `json:"new" maxLength:"1000" doc:"8 to 200 characters" example:"staple correct horse"`
}

type passkeyBody struct {
	CeremonyID person.CeremonyID `json:"ceremony_id" maxLength:"100" doc:"From begin" example:"cer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Credential json.RawMessage   `json:"credential" doc:"What the browser's navigator.credentials.create answered, as JSON"`
	Name       string            `json:"name" maxLength:"300" doc:"How to call the passkey" example:"Laptop"`
}

type terminalBody struct {
	Name string `json:"name" maxLength:"300" doc:"1 to 60 characters" example:"Kitchen tablet"`
}

type profileInput struct{ Body profileBody }
type passwordInput struct{ Body passwordBody }
type passkeyInput struct{ Body passkeyBody }

type passkeyPath struct {
	ID person.PasskeyID `path:"id" maxLength:"100" doc:"Id of the passkey" example:"pk_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

// TerminalPath names a terminal.
type TerminalPath struct {
	ID person.TerminalID `path:"id" maxLength:"100" doc:"Id of the terminal" example:"t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
}

type terminalInput struct {
	TerminalPath
	Body terminalBody
}

func (e *edge) registerMe() {
	const tag = "me"
	query(e, operation{id: "show-me", method: "GET", path: "/me", tag: tag,
		summary: "Show yourself", description: "Your profile as only you see it, with the terminal that asks.",
	}, e.showMe)
	command(e, operation{id: "change-me", method: "PATCH", path: "/me", tag: tag,
		summary: "Change your profile", description: "Changes what is given and leaves the rest. A picture is uploaded first.",
		faults: []*fault.Fault{person.ErrNameInvalid, person.ErrAboutInvalid, person.ErrLocaleInvalid, picture.ErrMissing},
	}, e.changeMe)
	prepared(e, operation{id: "set-password", method: "PUT", path: "/me/password", tag: tag, limit: e.doors,
		summary: "Set or change your password", description: "Signs your other terminals out.",
		faults: []*fault.Fault{person.ErrPasswordWeak, person.ErrPasswordWrong},
	}, e.preparePassword, e.setPassword)
}

func (e *edge) registerPasskeys() {
	const tag = "me"
	query(e, operation{id: "list-passkeys", method: "GET", path: "/me/passkeys", tag: tag,
		summary: "List your passkeys", description: "All of them, the oldest first.",
	}, e.listPasskeys)
	command(e, operation{id: "begin-passkey", method: "POST", path: "/me/passkeys/begin", tag: tag, keyless: true,
		summary: "Begin to add a passkey", description: "Answers the options for navigator.credentials.create.",
		faults: []*fault.Fault{person.ErrPasskeyUnavailable},
	}, e.beginPasskey)
	command(e, operation{id: "finish-passkey", method: "POST", path: "/me/passkeys/finish", tag: tag, status: 201, keyless: true,
		summary: "Finish to add a passkey", description: "From then on it signs you in. A ceremony can be finished once.",
		faults: []*fault.Fault{person.ErrPasskeyRefused, person.ErrPasskeyUnavailable, person.ErrNameInvalid},
	}, e.finishPasskey)
	command(e, operation{id: "remove-passkey", method: "DELETE", path: "/me/passkeys/{id}", tag: tag,
		summary: "Remove a passkey", description: "Refused for your last way in.",
		faults: []*fault.Fault{person.ErrPasskeyNotFound, person.ErrLastWayIn},
	}, e.removePasskey)
}

func (e *edge) registerTerminals() {
	const tag = "me"
	query(e, operation{id: "list-terminals", method: "GET", path: "/terminals", tag: tag,
		summary: "List your terminals", description: "Where you are signed in, the one used last first.",
	}, e.listTerminals)
	command(e, operation{id: "rename-terminal", method: "PATCH", path: "/terminals/{id}", tag: tag,
		summary: "Rename a terminal", description: "So that you know it again in the list.",
		faults: []*fault.Fault{person.ErrTerminalNotFound, person.ErrNameInvalid},
	}, e.renameTerminal)
	command(e, operation{id: "revoke-terminal", method: "DELETE", path: "/terminals/{id}", tag: tag,
		summary: "Sign a terminal out", description: "Its session ends and its live connection is cut at once.",
		faults: []*fault.Fault{person.ErrTerminalNotFound},
	}, e.revokeTerminal)
}

func (e *edge) showMe(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (person.Me, error) {
	return e.people.Me(ctx, tx, who)
}

func (e *edge) changeMe(ctx context.Context, tx *database.Tx, who person.Actor, in *profileInput) (person.Me, error) {
	return e.people.Update(ctx, tx, who, person.Change{
		Name: in.Body.Name, About: in.Body.About, Locale: in.Body.Locale,
		Discoverable: in.Body.Discoverable, PictureID: in.Body.PictureID,
	})
}

func (e *edge) preparePassword(ctx context.Context, who person.Actor, in *passwordInput) (person.PasswordChange, error) {
	return e.people.PreparePasswordChange(ctx, e.db, who, in.Body.Current, in.Body.New)
}

func (e *edge) setPassword(ctx context.Context, tx *database.Tx, who person.Actor, _ *passwordInput, change person.PasswordChange) (person.Me, error) {
	return e.people.ChangePassword(ctx, tx, who, change, false)
}

func (e *edge) listPasskeys(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (page[person.Passkey], error) {
	all, err := e.people.Passkeys(ctx, tx, who)
	return pageOf(all, ""), err
}

func (e *edge) beginPasskey(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (person.Ceremony, error) {
	return e.people.BeginPasskey(ctx, tx, who)
}

func (e *edge) finishPasskey(ctx context.Context, tx *database.Tx, who person.Actor, in *passkeyInput) (person.Passkey, error) {
	return e.people.FinishPasskey(ctx, tx, who, in.Body.CeremonyID, in.Body.Credential, in.Body.Name)
}

func (e *edge) removePasskey(ctx context.Context, tx *database.Tx, who person.Actor, in *passkeyPath) (none, error) {
	return none{}, e.people.RemovePasskey(ctx, tx, who, in.ID)
}

func (e *edge) listTerminals(ctx context.Context, tx *database.Tx, who person.Actor, _ *emptyInput) (page[person.Terminal], error) {
	all, err := e.people.Terminals(ctx, tx, who)
	return pageOf(all, ""), err
}

func (e *edge) renameTerminal(ctx context.Context, tx *database.Tx, who person.Actor, in *terminalInput) (none, error) {
	return none{}, e.people.RenameTerminal(ctx, tx, who, in.ID, in.Body.Name)
}

func (e *edge) revokeTerminal(ctx context.Context, tx *database.Tx, who person.Actor, in *TerminalPath) (none, error) {
	return none{}, e.people.RevokeTerminal(ctx, tx, who, in.ID)
}
