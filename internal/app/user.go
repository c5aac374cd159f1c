package app

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// withRooms opens the rooms for one command, on the database of a server that may be running.
func (p *program) withRooms(ctx context.Context, run func(*rooms) error) (err error) {
	r, err := open(ctx, p.command.Config, p.log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.db.Close()) }()
	return run(r)
}

func (p *program) listUsers(ctx context.Context) error {
	if err := mustExist(p.command.Config); err != nil {
		return err
	}
	return p.withRooms(ctx, func(r *rooms) error {
		table := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
		_, _ = fmt.Fprintln(table, "HANDLE\tNAME\tID\tADMINISTRATOR")
		err := r.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
			return r.people.Everybody(ctx, tx, func(user person.User, administrator bool) error {
				mark := ""
				if administrator {
					mark = "yes"
				}
				_, err := fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", user.Handle, user.Name, user.ID, mark)
				return err
			})
		})
		return errors.Join(err, table.Flush())
	})
}

func (p *program) inviteUser(ctx context.Context) error {
	draft := person.InvitationDraft{Kind: person.InvitesUser}
	if p.command.Administrator {
		draft.Kind = person.InvitesAdministrator
	}
	return p.printLink(ctx, "join", func(ctx context.Context, tx *database.Tx, r *rooms) (person.Issued, error) {
		return r.people.InviteAsOperator(ctx, tx, draft)
	})
}

func (p *program) linkUser(ctx context.Context) error {
	if err := mustExist(p.command.Config); err != nil {
		return err
	}
	return p.printLink(ctx, "enter", func(ctx context.Context, tx *database.Tx, r *rooms) (person.Issued, error) {
		user, err := r.somebody(ctx, tx, p.command.User)
		if err != nil {
			return person.Issued{}, err
		}
		return r.people.SignInLink(ctx, tx, user.ID, 0, 0)
	})
}

// somebody is whom a handle or an id names.
func (r *rooms) somebody(ctx context.Context, tx *database.Tx, name string) (person.User, error) {
	user, err := r.people.ByHandle(ctx, tx, name)
	if errors.Is(err, fault.ErrNotFound) {
		return byID(ctx, tx, person.UserID(name))
	}
	return user, err
}

func byID(ctx context.Context, tx *database.Tx, id person.UserID) (person.User, error) {
	found, err := person.Users(ctx, tx, id)
	if err != nil {
		return person.User{}, err
	}
	user, known := found[id]
	if !known {
		return person.User{}, fmt.Errorf("nobody has the handle or id %q", id)
	}
	return user, nil
}

// printLink makes a link in a transaction and prints it once that is committed.
func (p *program) printLink(ctx context.Context, page string, issue func(context.Context, *database.Tx, *rooms) (person.Issued, error)) error {
	return p.withRooms(ctx, func(r *rooms) error {
		var link person.Issued
		err := r.db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			link, err = issue(ctx, tx, r)
			return err
		})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(p.out, "%s\nIt works once, until %s.\n", p.link(page, link.Token), link.ExpiresAt.Format("2 January 2006, 15:04 MST"))
		return err
	})
}
