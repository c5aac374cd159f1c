package api

import (
	"cmp"
	"context"
	"crypto/rand"
	"net/http"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

// entry is a way in that is open: what it takes in a transaction to be signed in.
type entry struct {
	bearer bool
	enter  func(context.Context, *database.Tx) (person.Session, error)
}

// entrance registers an operation that signs somebody in. What is slow, hashing a password, is done while opening it,
// before the transaction. Its answer is a secret, so no idempotency key is kept for it: what may not be done twice, using
// up an invitation or taking a handle, cannot be.
func entrance[I any](e *edge, op operation, open func(context.Context, *I) (entry, error)) {
	op.public, op.keyless = true, true
	handle[I, signedIn](e, op, func(ctx context.Context, in *I) (*answer, error) {
		way, err := open(ctx, in)
		if err != nil {
			return nil, err
		}
		var session person.Session
		var me person.Me
		mark := cmp.Or(infoOf(ctx).device, rand.Text())
		err = e.db.Write(ctx, func(ctx context.Context, tx *database.Tx) error {
			if session, err = way.enter(ctx, tx); err != nil {
				return err
			}
			if !way.bearer {
				if err := e.people.MarkDevice(ctx, tx, session.Actor.TerminalID, mark); err != nil {
					return err
				}
			}
			me, err = e.people.Me(ctx, tx, session.Actor)
			return err
		})
		if err != nil {
			return nil, err
		}
		if way.bearer {
			return reply(op, signedIn{User: me, Token: session.Token})
		}
		out, err := reply(op, signedIn{User: me})
		if err == nil {
			out.Cookie = []string{e.cookie(session.Token), e.deviceCookie(mark)}
		}
		return out, err
	})
}

func (e *edge) signUp(ctx context.Context, in *signUpInput) (entry, error) {
	body := in.Body
	password, err := e.people.HashPassword(ctx, body.Handle, body.Password)
	return entry{body.Bearer, func(ctx context.Context, tx *database.Tx) (person.Session, error) {
		return e.people.SignUp(ctx, tx, person.SignUp{
			Handle: body.Handle, Name: body.Name, Password: password, Invitation: body.Invitation,
			TerminalName: terminalCalled(ctx, body.TerminalName),
		})
	}}, err
}

func (e *edge) signIn(ctx context.Context, in *signInInput) (entry, error) {
	body := in.Body
	// By handle too: guessing from many addresses at one person's password is slowed down as well.
	// However it is written; what can be nobody's handle is counted together.
	handle, _ := person.ParseHandle(body.Handle)
	if err := e.names.take(handle); err != nil {
		return entry{}, err
	}
	proof, err := e.people.CheckPassword(ctx, e.db, body.Handle, body.Password)
	return entry{body.Bearer, func(ctx context.Context, tx *database.Tx) (person.Session, error) {
		return e.people.SignIn(ctx, tx, proof, terminalCalled(ctx, body.TerminalName))
	}}, err
}

func (e *edge) signInByLink(_ context.Context, in *linkInput) (entry, error) {
	body := in.Body
	return entry{body.Bearer, func(ctx context.Context, tx *database.Tx) (person.Session, error) {
		return e.people.SignInByLink(ctx, tx, body.Token, terminalCalled(ctx, body.TerminalName))
	}}, nil
}

func (e *edge) finishPasskeySignUp(_ context.Context, in *passkeyFinishInput) (entry, error) {
	body := in.Body
	return entry{body.Bearer, func(ctx context.Context, tx *database.Tx) (person.Session, error) {
		return e.people.FinishPasskeySignUp(ctx, tx, body.CeremonyID, body.Credential, terminalCalled(ctx, body.TerminalName))
	}}, nil
}

func (e *edge) finishPasskeySignIn(_ context.Context, in *passkeyFinishInput) (entry, error) {
	body := in.Body
	return entry{body.Bearer, func(ctx context.Context, tx *database.Tx) (person.Session, error) {
		return e.people.FinishPasskeySignIn(ctx, tx, body.CeremonyID, body.Credential, terminalCalled(ctx, body.TerminalName))
	}}, nil
}

func (e *edge) beginPasskeySignUp(ctx context.Context, tx *database.Tx, _ person.Actor, in *passkeySignUpInput) (person.Ceremony, error) {
	return e.people.BeginPasskeySignUp(ctx, tx, in.Body.Handle, in.Body.Name, in.Body.Invitation)
}

func (e *edge) beginPasskeySignIn(ctx context.Context, tx *database.Tx, _ person.Actor, _ *emptyInput) (person.Ceremony, error) {
	return e.people.BeginPasskeySignIn(ctx, tx)
}

func terminalCalled(ctx context.Context, asked string) string {
	return cmp.Or(asked, infoOf(ctx).terminal)
}

func (e *edge) registerSignOut(tag string) {
	op := operation{id: "sign-out", method: "POST", path: "/sign-out", tag: tag, keyless: true,
		summary: "Sign out", description: "Ends this terminal's session and cuts its live connection.",
	}
	handle[emptyInput, none](e, op, func(ctx context.Context, _ *emptyInput) (*answer, error) {
		err := e.db.Write(ctx, func(ctx context.Context, tx *database.Tx) error {
			who, err := e.actor(ctx, tx, op)
			if err != nil {
				return err
			}
			return e.people.SignOut(ctx, tx, who)
		})
		return &answer{Status: http.StatusNoContent, Cookie: []string{e.cookie("")}}, err
	})
}

// ceremonyBegin registers the first half of a passkey ceremony, for somebody who is not signed in.
func ceremonyBegin[I any](e *edge, op operation, run func(context.Context, *database.Tx, person.Actor, *I) (person.Ceremony, error)) {
	op.public, op.keyless, op.limit = true, true, e.looks
	command(e, op, run)
}
