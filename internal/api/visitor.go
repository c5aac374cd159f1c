package api

import (
	"context"
	"errors"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// What a screen asks before it knows who sits in front of it. "Nobody" and "taken" are answers here, not refusals: a page
// that asks in good faith should not leave an error in the browser's console.

type visit struct {
	User *person.Me `json:"user,omitempty" doc:"Who is signed in on the terminal that asks; absent when nobody is"`
}

type handleBody struct {
	Handle     string `json:"handle" maxLength:"100" doc:"The handle as it is typed" example:"ana"`
	Invitation string `json:"invitation,omitempty" maxLength:"200" doc:"Token of an invitation link; needed unless sign-up is open"`
}

type handleInput struct{ Body handleBody }

type handleLook struct {
	Available bool   `json:"available" doc:"Whether it could be had now" example:"false"`
	Code      string `json:"code,omitempty" doc:"Why not: handle_taken, handle_invalid or handle_reserved" example:"handle_taken"`
	Detail    string `json:"detail,omitempty" doc:"The same as a sentence, in English" example:"Somebody else has that handle."`
}

func (e *edge) registerVisitors() {
	const tag = "sign-in"
	query(e, operation{id: "show-session", method: "GET", path: "/session", tag: tag, public: true,
		summary: "Show who is signed in", description: "Answers without a user where nobody is, or no longer.",
	}, e.showSession)
	query(e, operation{id: "check-handle", method: "POST", path: "/sign-up/check", tag: tag, public: true, keyless: true, limit: e.looks,
		summary: "Check a handle", description: "While somebody chooses one to sign up with. It is not kept for them.",
		faults: []*fault.Fault{person.ErrInvitationNeeded, person.ErrInvitationInvalid},
	}, e.checkHandle)
}

func (e *edge) showSession(ctx context.Context, tx *database.Tx, _ person.Actor, _ *emptyInput) (visit, error) {
	who, err := e.people.Authenticate(ctx, tx, infoOf(ctx).token)
	if errors.Is(err, fault.ErrUnauthenticated) {
		return visit{}, nil
	}
	if err != nil {
		return visit{}, err
	}
	if who.TouchDue() {
		e.touch(who)
	}
	me, err := e.people.Me(ctx, tx, who)
	return visit{&me}, err
}

func (e *edge) checkHandle(ctx context.Context, tx *database.Tx, _ person.Actor, in *handleInput) (handleLook, error) {
	err := e.people.CheckHandle(ctx, tx, in.Body.Handle, in.Body.Invitation)
	for _, why := range []*fault.Fault{person.ErrHandleTaken, person.ErrHandleInvalid, person.ErrHandleReserved} {
		if errors.Is(err, why) {
			return handleLook{Code: why.Code, Detail: why.Message}, nil
		}
	}
	return handleLook{Available: err == nil}, err
}
