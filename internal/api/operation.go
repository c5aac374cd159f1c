package api

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
)

// operation is one row of the API: how it is called and what can go wrong with it.
type operation struct {
	id, method, path     string
	tag                  string
	summary, description string
	status               int            // 200 when zero, 204 when there is nothing to answer
	faults               []*fault.Fault // besides those that every operation of its sort has
	public               bool           // needs no session
	keyless              bool           // a POST that changes nothing, or that answers a secret which is not kept
	limit                *limiter       // counted by address before anything else is done
	perUser              *limiter       // counted by user
	scope                string         // also open to a merchant's keys that have it
	maxBody              int64
}

// none is the answer of an operation that has nothing to say.
type none struct{}

// answer is what huma writes: bytes that were made, and perhaps kept, inside the transaction.
type answer struct {
	Status   int
	Replayed string   `header:"Idempotency-Replayed" doc:"true when this is the first answer given again"`
	Cookie   []string `header:"Set-Cookie" hidden:"true"`
	Body     raw
}

// query registers an operation that only reads. It sees one snapshot.
func query[I, O any](e *edge, op operation, run func(context.Context, *database.Tx, person.Actor, *I) (O, error)) {
	handle[I, O](e, op, func(ctx context.Context, in *I) (*answer, error) {
		var out O
		err := e.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
			who, err := e.actor(ctx, tx, op)
			if err != nil {
				return err
			}
			out, err = run(ctx, tx, who, in)
			return err
		})
		if err != nil {
			return nil, err
		}
		return reply(op, out)
	})
}

// command registers an operation that changes something: authentication, the idempotency key, what the feature does and
// the answer that is kept stand in one transaction.
func command[I, O any](e *edge, op operation, run func(context.Context, *database.Tx, person.Actor, *I) (O, error)) {
	prepared[I, none](e, op, nil, func(ctx context.Context, tx *database.Tx, who person.Actor, in *I, _ none) (O, error) {
		return run(ctx, tx, who, in)
	})
}

// prepared is a command with work that needs no transaction and is too slow for one: hashing a password, decoding a
// picture. It is done for signed-in callers only.
func prepared[I, P, O any](e *edge, op operation, prepare func(context.Context, person.Actor, *I) (P, error),
	run func(context.Context, *database.Tx, person.Actor, *I, P) (O, error)) {
	handle[I, O](e, op, func(ctx context.Context, in *I) (*answer, error) {
		if err := checkKey(op, infoOf(ctx)); err != nil {
			return nil, err
		}
		var ready P
		if prepare != nil {
			who, err := e.actorNow(ctx, op)
			if err != nil {
				return nil, err
			}
			if ready, err = prepare(ctx, who, in); err != nil {
				return nil, err
			}
		}
		return e.commit(ctx, op, func(ctx context.Context, tx *database.Tx, who person.Actor) (*answer, error) {
			out, err := run(ctx, tx, who, in, ready)
			if err != nil {
				return nil, err
			}
			return reply(op, out)
		})
	})
}

// commit runs a command for whoever asks, once for their key, in one transaction.
func (e *edge) commit(ctx context.Context, op operation,
	run func(context.Context, *database.Tx, person.Actor) (*answer, error)) (*answer, error) {
	a := inquiry{op: op, info: infoOf(ctx)}
	counted := false
	err := e.db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		a.out, a.err = nil, nil
		if a.who, err = e.actor(ctx, tx, op); err != nil {
			return err
		}
		if op.perUser != nil && !counted {
			// Once for the request, however often the transaction is run again.
			if err := op.perUser.take(string(a.who.UserID)); err != nil {
				return err
			}
			counted = true
		}
		if err := e.recall(ctx, tx, &a); err != nil || a.out != nil || a.err != nil {
			return errors.Join(err, a.err)
		}
		if a.out, err = run(ctx, tx, a.who); err != nil {
			return err
		}
		return e.keep(tx, &a)
	})
	return a.out, err
}

// actorNow is who asks, before there is a transaction for what they ask.
func (e *edge) actorNow(ctx context.Context, op operation) (who person.Actor, err error) {
	err = e.db.Read(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		who, err = e.actor(ctx, tx, op)
		return err
	})
	return who, err
}

// actor is who asks. An operation that needs no session has a nameless one.
func (e *edge) actor(ctx context.Context, tx *database.Tx, op operation) (person.Actor, error) {
	info := infoOf(ctx)
	if op.public {
		return person.Actor{}, nil
	}
	if info.token == "" {
		return person.Actor{}, fault.ErrUnauthenticated
	}
	if offer.IsKey(info.token) {
		return e.keyActor(ctx, tx, op)
	}
	who, err := e.people.Authenticate(ctx, tx, info.token)
	if err == nil {
		e.touch(who)
	}
	return who, err
}

// keyActor lets a merchant's key in where the operation is open to keys. It acts under its own id, which is whose its
// idempotency keys are.
func (e *edge) keyActor(ctx context.Context, tx *database.Tx, op operation) (person.Actor, error) {
	if op.scope == "" {
		return person.Actor{}, fault.ErrUnauthenticated
	}
	info := infoOf(ctx)
	key, err := e.offers.AuthenticateKey(ctx, tx, info.token, op.scope)
	if err != nil {
		return person.Actor{}, err
	}
	info.till = &key
	if key.UseDue(e.now()) {
		e.touchKey(key)
	}
	return person.Actor{UserID: person.UserID(key.ID)}, nil
}

// handle registers with huma: it documents the operation and turns what went wrong into a problem.
func handle[I, O any](e *edge, op operation, serve func(context.Context, *I) (*answer, error)) {
	described := e.describeOperation(op)
	describeAnswer[O](e, op, described)
	huma.Register(e.api, *described, func(ctx context.Context, in *I) (*answer, error) {
		out, err := serve(ctx, in)
		if err != nil {
			return nil, explain(infoOf(ctx), err)
		}
		return out, nil
	})
	e.finishOperation(op)
}

// gate refuses early what needs no look at the body: too many, or nobody.
func (e *edge) gate(op operation) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		info := infoOf(ctx.Context())
		if op.limit != nil {
			if err := op.limit.take(info.address); err != nil {
				e.refuse(ctx, explain(info, err))
				return
			}
		}
		if !op.public && info.token == "" {
			e.refuse(ctx, problemOf(fault.ErrUnauthenticated))
			return
		}
		next(ctx)
	}
}

func (e *edge) refuse(ctx huma.Context, p *Problem) {
	for name, values := range p.GetHeaders() {
		ctx.SetHeader(name, values[0])
	}
	ctx.SetHeader("Content-Type", p.ContentType(""))
	ctx.SetStatus(p.Status)
	if err := e.api.Marshal(ctx.BodyWriter(), "application/json", p); err != nil {
		infoOf(ctx.Context()).log.Debug("problem not delivered", "error", err)
	}
}

// changes tells whether an operation may change something.
func (op operation) changes() bool {
	return op.method != http.MethodGet && op.method != http.MethodHead
}

// needsKey tells whether it is refused without an Idempotency-Key.
func (op operation) needsKey() bool { return op.method == http.MethodPost && !op.keyless }

// possible lists every fault the operation may answer, each once.
func (op operation) possible(hasInput bool) []*fault.Fault {
	all := slices.Clone(op.faults)
	if !op.public {
		all = append(all, fault.ErrUnauthenticated)
	}
	if hasInput {
		all = append(all, fault.ErrInvalid, ErrMalformed)
	}
	if op.changes() {
		all = append(all, ErrCrossOrigin)
		if hasInput {
			all = append(all, ErrBodyTooLarge)
		}
		if !op.keyless {
			all = append(all, ErrKeyReused)
		}
	}
	if op.needsKey() {
		all = append(all, ErrKeyMissing)
	}
	if op.limit != nil || op.perUser != nil {
		all = append(all, fault.ErrTooManyRequests)
	}
	slices.SortStableFunc(all, func(a, b *fault.Fault) int { return statuses[a.Kind] - statuses[b.Kind] })
	return slices.CompactFunc(all, func(a, b *fault.Fault) bool { return a.Code == b.Code })
}
