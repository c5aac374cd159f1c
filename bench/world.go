package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	manyClients = 64
	// The people: those who ask, or pass offers on, and as many others who pay, or are their friends.
	half = 500
	// How many of the others are in each asker's group.
	groupPayers = 40
	// What everybody has from the start, in cents; more than is paid here.
	purse = 1_000_000
)

// citizen is one of the people, signed in on a terminal.
type citizen struct {
	person.Actor
	token string
}

// world is a database with people in it, and how to sign in as them.
type world struct {
	store  string
	askers []citizen
	others []citizen
	groups []chat.ConversationID // one for each asker, with groupPayers of the others
	hall   chat.ConversationID   // the first asker and all the others
}

// newWorld makes people with money, and their groups. Groups take as long as the people; whoever needs none says so.
func (b *bench) newWorld(engine database.Engine, groups bool) (w *world, err error) {
	begun := time.Now()
	w = &world{}
	if w.store, err = b.newStore(engine, ""); err != nil {
		return nil, err
	}
	err = b.prepare(w.store, func(r *rooms) error {
		if err := w.populate(b.ctx, r); err != nil {
			return err
		}
		if err := w.openHall(b.ctx, r); err != nil || !groups {
			return err
		}
		return w.openGroups(b.ctx, r)
	})
	b.say("  %-9s %d people are there after %s", title(engine), 2*half, time.Since(begun).Round(100*time.Millisecond))
	return w, err
}

// prepare opens the rooms for as long as something takes.
func (b *bench) prepare(store string, run func(*rooms) error) error {
	r, err := furnish(b.ctx, store)
	if err != nil {
		return err
	}
	return errors.Join(run(r), r.db.Close())
}

// like gives another world that is the same, on a database of its own.
func (b *bench) like(engine database.Engine, w *world) (*world, error) {
	store, err := b.newStore(engine, w.store)
	same := *w
	same.store = store
	return &same, err
}

func (w *world) populate(ctx context.Context, r *rooms) error {
	w.askers, w.others = make([]citizen, half), make([]citizen, half)
	return r.inSteps(ctx, 2*half, 25, func(ctx context.Context, tx *database.Tx, i int) error {
		user, err := r.people.Add(ctx, tx, person.Newcomer{Handle: fmt.Sprintf("person%04d", i), Name: fmt.Sprintf("Person %d", i), Administrator: i == 0})
		if err != nil {
			return err
		}
		link, err := r.people.SignInLink(ctx, tx, user.ID, 0, 0)
		if err != nil {
			return err
		}
		session, err := r.people.SignInByLink(ctx, tx, link.Token, "bench")
		if err != nil {
			return err
		}
		one := citizen{session.Actor, session.Token}
		if i < half {
			w.askers[i] = one
		} else {
			w.others[i-half] = one
		}
		_, err = r.wallets.TopUp(ctx, tx, user.ID, money.Amount{Minor: purse, Currency: currency})
		return err
	})
}

func (w *world) openHall(ctx context.Context, r *rooms) error {
	return r.write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		w.hall, err = openGroup(ctx, tx, r, w.askers[0], w.others, "The hall")
		return err
	})
}

func (w *world) openGroups(ctx context.Context, r *rooms) error {
	w.groups = make([]chat.ConversationID, half)
	return r.inSteps(ctx, half, 10, func(ctx context.Context, tx *database.Tx, i int) (err error) {
		members := make([]citizen, groupPayers)
		for k := range members {
			members[k] = w.payer(i, k)
		}
		w.groups[i], err = openGroup(ctx, tx, r, w.askers[i], members, fmt.Sprintf("Group %d", i))
		return err
	})
}

// payer is the k-th member of a group besides its asker. Groups beside each other have different ones, so that those who act
// at the same time are not the same people.
func (w *world) payer(group, k int) citizen { return w.others[(group+13*k)%half] }

// openGroup makes a group. Its members come in by one statement: inviting people one by one asks for each whether they are
// friends.
func openGroup(ctx context.Context, tx *database.Tx, r *rooms, owner citizen, members []citizen, name string) (chat.ConversationID, error) {
	group, err := r.chats.NewGroup(ctx, tx, owner.UserID, name, nil)
	if err != nil {
		return "", err
	}
	const first = 100
	rows := make([]string, len(members))
	args := []any{group.ID, time.Now().UnixMicro()}
	for i, member := range members {
		rows[i] = fmt.Sprintf("($1, $%d, 'member', %d, $2)", len(args)+1, first+i)
		args = append(args, member.UserID)
	}
	if _, err := tx.Exec(ctx, `insert into member (conversation_id, user_id, role, position, joined_at) values `+strings.Join(rows, ", "), args...); err != nil {
		return "", err
	}
	_, err = tx.Exec(ctx, `update conversation set next_position = $2 where conversation_id = $1`, group.ID, first+len(members))
	return group.ID, err
}
