package api

import (
	"context"
	"errors"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// gathering is where calls of one sort meet: those that wait at the same time are authenticated, looked up by their keys and
// done together, in one transaction. A C is what a room does of them, a pointer in which it leaves the outcome.
type gathering[C any] struct {
	edge *edge
	// do decides wishes in their order. Its error is the transaction's.
	do       func(context.Context, *database.Tx, []C) error
	together *database.Together[*gathered[C]]
}

// gathered is a call that is done together with others.
type gathered[C any] struct {
	inquiry
	ctx    context.Context
	op     operation
	wish   func(context.Context, *database.Tx, person.Actor) (C, error)
	answer func(C) (*answer, error)
	later  bool // it waits for the next transaction
	// What its limit said, once for the call, however often the transaction is run again.
	counted bool
	tooMany error
}

func gather[C any](e *edge, do func(context.Context, *database.Tx, []C) error) *gathering[C] {
	g := &gathering[C]{edge: e, do: do}
	g.together = database.NewTogether(e.db, g.run)
	return g
}

// gatheredCommand registers a command that is done together with others of its gathering. wish makes of a call what is to be
// done, outcome what is answered when it is done.
func gatheredCommand[I, C, O any](g *gathering[C], op operation,
	wish func(context.Context, *database.Tx, person.Actor, *I) (C, error), outcome func(C) (O, error)) {
	handle[I, O](g.edge, op, func(ctx context.Context, in *I) (*answer, error) {
		info := infoOf(ctx)
		if err := checkKey(op, info); err != nil {
			return nil, err
		}
		call := &gathered[C]{
			// Whoever goes away must not break off what others share.
			ctx: context.WithoutCancel(ctx), op: op, inquiry: inquiry{op: op, info: info},
			wish: func(ctx context.Context, tx *database.Tx, who person.Actor) (C, error) { return wish(ctx, tx, who, in) },
			answer: func(done C) (*answer, error) {
				out, err := outcome(done)
				if err != nil {
					return nil, err
				}
				return reply(op, out)
			},
		}
		for call.later = true; call.later; {
			if err := g.together.Do(ctx, call); err != nil {
				return nil, err
			}
		}
		return call.out, call.err
	})
}

// run does what some calls ask for. What is wrong with one of them is left in it.
func (g *gathering[C]) run(ctx context.Context, tx *database.Tx, calls []*gathered[C]) error {
	for _, call := range calls {
		call.out, call.err, call.later = nil, nil, false
	}
	if err := g.identify(ctx, tx, calls); err != nil {
		return err
	}
	if err := g.recall(ctx, tx, calls); err != nil {
		return err
	}
	var open []*gathered[C]
	var wishes []C
	for _, call := range calls {
		if call.out != nil || call.err != nil || call.later {
			continue
		}
		var wish C
		if wish, call.err = call.wish(call.ctx, tx, call.who); call.err == nil {
			open, wishes = append(open, call), append(wishes, wish)
		} else if !declared(call.err) {
			return call.err
		}
	}
	if len(open) == 0 {
		return nil
	}
	if err := g.do(ctx, tx, wishes); err != nil {
		return err
	}
	for i, call := range open {
		if call.out, call.err = call.answer(wishes[i]); call.err != nil {
			if !declared(call.err) {
				return call.err
			}
			continue
		}
		if err := g.edge.keep(tx, &call.inquiry); err != nil {
			return err
		}
	}
	return nil
}

// identify finds out who calls.
func (g *gathering[C]) identify(ctx context.Context, tx *database.Tx, calls []*gathered[C]) error {
	tokens := make([]string, len(calls))
	for i, call := range calls {
		tokens[i] = call.info.token
	}
	actors, err := g.edge.people.AuthenticateAll(ctx, tx, tokens...)
	if err != nil {
		return err
	}
	for _, call := range calls {
		who, known := actors[call.info.token]
		if known {
			g.edge.touch(who)
		} else if who, err = g.edge.actor(call.ctx, tx, call.op); err != nil {
			// A key, or nobody.
			if call.err = err; !declared(err) {
				return err
			}
			continue
		}
		call.who = who
		if limit := call.op.perUser; limit != nil && !call.counted {
			call.tooMany = limit.take(string(who.UserID))
		}
		call.counted, call.err = true, call.tooMany
	}
	return nil
}

// recall answers the calls that were answered before. Of two with one key in the same batch the second waits for the next
// one, and finds the answer of the first.
func (g *gathering[C]) recall(ctx context.Context, tx *database.Tx, calls []*gathered[C]) error {
	inquiries := make([]*inquiry, 0, len(calls))
	keys := make(map[string]bool, len(calls))
	for _, call := range calls {
		if call.err != nil || !call.keyed() {
			continue
		}
		key := string(call.who.UserID) + " " + call.info.key
		if keys[key] {
			call.later = true
			continue
		}
		keys[key] = true
		inquiries = append(inquiries, &call.inquiry)
	}
	return g.edge.recall(ctx, tx, inquiries...)
}

// declared tells whether an error is a fault, which is told to whoever asked and disturbs nobody else.
func declared(err error) bool {
	var known *fault.Fault
	return errors.As(err, &known)
}
