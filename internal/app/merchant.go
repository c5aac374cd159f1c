package app

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/trilby-chat/trilby/internal/config"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
)

// lookAfterMerchants does what an operator asks for of merchants and their keys.
func (p *program) lookAfterMerchants(ctx context.Context) error {
	switch p.command.Action {
	case config.MerchantMake:
		return p.makeMerchant(ctx)
	case config.MerchantYes:
		return p.decideMerchant(ctx, true)
	case config.MerchantNo:
		return p.decideMerchant(ctx, false)
	case config.KeyList:
		return p.listKeys(ctx)
	case config.KeyMake:
		return p.makeKey(ctx)
	case config.KeyRevoke:
		return p.revokeKey(ctx)
	default:
		return p.listMerchants(ctx)
	}
}

func (p *program) listMerchants(ctx context.Context) error {
	return p.withData(ctx, func(r *rooms) error {
		table := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
		_, _ = fmt.Fprintln(table, "NAME\tSTATE\tCURRENCY\tAPPLIED BY\tID")
		err := r.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
			return r.offers.EveryMerchant(ctx, tx, func(m offer.Merchant) error {
				_, err := fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", m.Name, m.State, m.Currency, m.AppliedBy.Handle, m.ID)
				return err
			})
		})
		return errors.Join(err, table.Flush())
	})
}

func (p *program) makeMerchant(ctx context.Context) error {
	draft := offer.MerchantDraft{Name: p.command.Merchant, Currency: money.Currency(p.command.Config.Currency)}
	return p.changeMerchant(ctx, func(ctx context.Context, tx *database.Tx, r *rooms) (offer.Merchant, error) {
		owner, err := r.somebody(ctx, tx, p.command.User)
		if err != nil {
			return offer.Merchant{}, err
		}
		return r.offers.ApplyAsOperator(ctx, tx, owner.ID, draft)
	})
}

func (p *program) decideMerchant(ctx context.Context, agree bool) error {
	return p.changeMerchant(ctx, func(ctx context.Context, tx *database.Tx, r *rooms) (offer.Merchant, error) {
		decided, err := r.offers.DecideAsOperator(ctx, tx, offer.MerchantID(p.command.Merchant), agree)
		return decided, p.named("merchant", p.command.Merchant, err)
	})
}

// changeMerchant does something to a merchant in a transaction, and prints what it is once that is committed.
func (p *program) changeMerchant(ctx context.Context, change func(context.Context, *database.Tx, *rooms) (offer.Merchant, error)) error {
	return p.withData(ctx, func(r *rooms) error {
		var changed offer.Merchant
		err := r.db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			changed, err = change(ctx, tx, r)
			return err
		})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(p.out, "%s  %s is %s\n", changed.ID, changed.Name, changed.State)
		return err
	})
}

func (p *program) listKeys(ctx context.Context) error {
	return p.withData(ctx, func(r *rooms) error {
		var keys []offer.Key
		err := r.db.Read(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			keys, err = r.offers.KeysAsOperator(ctx, tx, offer.MerchantID(p.command.Merchant))
			return p.named("merchant", p.command.Merchant, err)
		})
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
		_, _ = fmt.Fprintln(table, "NAME\tSCOPES\tMADE\tLAST USED\tID")
		for _, key := range keys {
			used := "never"
			if key.LastUsedAt != nil {
				used = key.LastUsedAt.Format(time.DateOnly)
			}
			_, _ = fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", key.Name, strings.Join(key.Scopes, ","), key.CreatedAt.Format(time.DateOnly), used, key.ID)
		}
		return table.Flush()
	})
}

func (p *program) makeKey(ctx context.Context) error {
	return p.withData(ctx, func(r *rooms) error {
		var made offer.Key
		err := r.db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
			made, err = r.offers.MakeKeyAsOperator(ctx, tx, offer.MerchantID(p.command.Merchant), p.command.Key, p.command.Scopes)
			return p.named("merchant", p.command.Merchant, err)
		})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(p.out, "%s\nIt is shown this once. Its id is %s.\n", made.Token, made.ID)
		return err
	})
}

func (p *program) revokeKey(ctx context.Context) error {
	return p.withData(ctx, func(r *rooms) error {
		return r.db.Write(ctx, func(ctx context.Context, tx *database.Tx) error {
			return p.named("key", p.command.Key, r.offers.RevokeKeyAsOperator(ctx, tx, offer.KeyID(p.command.Key)))
		})
	})
}

// named says of what is not there what it was called.
func (p *program) named(what, name string, err error) error {
	if errors.Is(err, fault.ErrNotFound) {
		return fmt.Errorf("there is no %s %q", what, name)
	}
	return err
}

// withData opens the rooms of a server that is there already.
func (p *program) withData(ctx context.Context, run func(*rooms) error) error {
	if err := mustExist(p.command.Config); err != nil {
		return err
	}
	return p.withRooms(ctx, run)
}
