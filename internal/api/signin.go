package api

import (
	"encoding/json"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

type signUpBody struct {
	Handle       string `json:"handle" maxLength:"100" doc:"Unique name by which others find you" example:"ana"`
	Name         string `json:"name" maxLength:"300" doc:"Your name as you write it" example:"Ana Ruiz"`
	Password     string `json:"password" maxLength:"1000" doc:"8 to 200 characters" example:"correct horse battery"`
	Invitation   string `json:"invitation,omitempty" maxLength:"200" doc:"Token of an invitation link; needed unless sign-up is open"`
	TerminalName string `json:"terminal_name,omitempty" maxLength:"300" doc:"How to call this terminal; by default after the browser" example:"Ana's phone"`
	Bearer       bool   `json:"bearer,omitempty" doc:"Answer a bearer token instead of setting a cookie" example:"false"`
}

type signInBody struct {
	Handle       string `json:"handle" maxLength:"100" doc:"Your handle" example:"ana"`
	Password     string `json:"password" maxLength:"1000" doc:"Your password" example:"correct horse battery"`
	TerminalName string `json:"terminal_name,omitempty" maxLength:"300" doc:"How to call this terminal; by default after the browser" example:"Ana's phone"`
	Bearer       bool   `json:"bearer,omitempty" doc:"Answer a bearer token instead of setting a cookie" example:"false"`
}

type linkBody struct {
	Token        string `json:"token" maxLength:"200" doc:"Token of the sign-in link" example:"k3vQ0c1Zr8m4pXwT"`
	TerminalName string `json:"terminal_name,omitempty" maxLength:"300" doc:"How to call this terminal; by default after the browser" example:"Ana's phone"`
	Bearer       bool   `json:"bearer,omitempty" doc:"Answer a bearer token instead of setting a cookie" example:"false"`
}

type passkeySignUpBody struct {
	Handle     string `json:"handle" maxLength:"100" doc:"Unique name by which others find you" example:"ana"`
	Name       string `json:"name" maxLength:"300" doc:"Your name as you write it" example:"Ana Ruiz"`
	Invitation string `json:"invitation,omitempty" maxLength:"200" doc:"Token of an invitation link; needed unless sign-up is open"`
}

type passkeyFinishBody struct {
	CeremonyID   person.CeremonyID `json:"ceremony_id" maxLength:"100" doc:"From begin" example:"cer_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f"`
	Credential   json.RawMessage   `json:"credential" doc:"What the browser's navigator.credentials answered, as JSON"`
	TerminalName string            `json:"terminal_name,omitempty" maxLength:"300" doc:"How to call this terminal; by default after the browser" example:"Ana's phone"`
	Bearer       bool              `json:"bearer,omitempty" doc:"Answer a bearer token instead of setting a cookie" example:"false"`
}

type signedIn struct {
	User  person.Me `json:"user" doc:"Who is signed in"`
	Token string    `json:"token,omitempty" doc:"The bearer token, when asked for; shown this once"`
}

type signUpInput struct{ Body signUpBody }
type signInInput struct{ Body signInBody }
type linkInput struct{ Body linkBody }
type passkeySignUpInput struct{ Body passkeySignUpBody }
type passkeyFinishInput struct{ Body passkeyFinishBody }
type emptyInput struct{}

var profileFaults = []*fault.Fault{
	person.ErrHandleTaken, person.ErrHandleInvalid, person.ErrHandleReserved, person.ErrNameInvalid,
	person.ErrInvitationNeeded, person.ErrInvitationInvalid,
}

func (e *edge) registerSignIn() {
	const tag = "sign-in"
	entrance(e, operation{id: "sign-up", method: "POST", path: "/sign-up", tag: tag, status: 201, limit: e.doors,
		summary: "Sign up with a password", description: "Opens an account and signs this terminal in.",
		faults: append([]*fault.Fault{person.ErrPasswordWeak}, profileFaults...),
	}, e.signUp)
	entrance(e, operation{id: "sign-in", method: "POST", path: "/sign-in", tag: tag, limit: e.doors,
		summary: "Sign in with a password", description: "Takes as long, and answers the same, for a handle that does not exist and for a wrong password.",
		faults: []*fault.Fault{person.ErrWrongCredentials},
	}, e.signIn)
	entrance(e, operation{id: "sign-in-by-link", method: "POST", path: "/sign-in/link", tag: tag, limit: e.looks,
		summary: "Sign in with a link", description: "The token stands in the fragment of the link, behind #, where no server sees it.",
		faults: []*fault.Fault{person.ErrInvitationInvalid},
	}, e.signInByLink)
	ceremonyBegin(e, operation{id: "begin-passkey-sign-up", method: "POST", path: "/sign-up/passkey/begin", tag: tag,
		summary: "Begin to sign up with a passkey", description: "Answers the options for navigator.credentials.create. Nothing is kept of it but for a few minutes.",
		faults: append([]*fault.Fault{person.ErrPasskeyUnavailable}, profileFaults...),
	}, e.beginPasskeySignUp)
	entrance(e, operation{id: "finish-passkey-sign-up", method: "POST", path: "/sign-up/passkey/finish", tag: tag, status: 201, limit: e.looks,
		summary: "Finish to sign up with a passkey", description: "Opens the account and signs this terminal in.",
		faults: append([]*fault.Fault{person.ErrPasskeyRefused, person.ErrPasskeyUnavailable}, profileFaults...),
	}, e.finishPasskeySignUp)
	ceremonyBegin(e, operation{id: "begin-passkey-sign-in", method: "POST", path: "/sign-in/passkey/begin", tag: tag,
		summary: "Begin to sign in with a passkey", description: "Answers the options for navigator.credentials.get. Nobody needs to say who they are: the passkey does.",
		faults: []*fault.Fault{person.ErrPasskeyUnavailable},
	}, e.beginPasskeySignIn)
	entrance(e, operation{id: "finish-passkey-sign-in", method: "POST", path: "/sign-in/passkey/finish", tag: tag, limit: e.looks,
		summary: "Finish to sign in with a passkey", description: "Signs this terminal in as whoever the passkey belongs to.",
		faults: []*fault.Fault{person.ErrPasskeyRefused, person.ErrPasskeyUnavailable},
	}, e.finishPasskeySignIn)
	e.registerSignOut(tag)
}
