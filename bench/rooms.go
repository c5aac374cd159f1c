package main

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"os"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/grouppay"
	"github.com/trilby-chat/trilby/internal/ledger"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/person"
	"github.com/trilby-chat/trilby/internal/picture"
	"github.com/trilby-chat/trilby/internal/referral"
	"github.com/trilby-chat/trilby/internal/wallet"
)

// currency is what everything here is paid in.
const currency money.Currency = "EUR"

// rooms are the features on a database that no server has open: what is measured is prepared through them.
type rooms struct {
	db        *database.DB
	books     *ledger.Ledger
	people    *person.Service
	wallets   *wallet.Service
	chats     *chat.Service
	payments  *grouppay.Service
	offers    *offer.Service
	referrals *referral.Service
}

// furnish opens the rooms on a database with the whole schema.
func furnish(ctx context.Context, store string) (r *rooms, err error) {
	r = &rooms{}
	if r.db, err = database.Open(ctx, store, slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))); err != nil {
		return nil, err
	}
	if err := r.db.Migrate(ctx); err != nil {
		return nil, errors.Join(err, r.db.Close())
	}
	events, pictures := event.NewLog(time.Now), picture.New(time.Now)
	r.books = ledger.New(time.Now)
	if r.people, err = person.New(person.Settings{PublicURL: "http://localhost:8080"}, events, pictures, time.Now); err != nil {
		return nil, errors.Join(err, r.db.Close())
	}
	r.wallets = wallet.New(r.books, events, wallet.Settings{Sandbox: true, Currency: currency, Currencies: money.Currencies()})
	r.chats = chat.New(pictures, events, time.Now)
	r.payments = grouppay.New(pictures, r.chats, r.wallets, r.books, events, time.Now)
	var secret string
	if err := r.write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		secret, err = offer.VoucherKey(ctx, tx, "")
		return err
	}); err != nil {
		return nil, errors.Join(err, r.db.Close())
	}
	if r.offers, err = offer.New(pictures, r.wallets, r.books, events, secret, time.Now); err != nil {
		return nil, errors.Join(err, r.db.Close())
	}
	if r.referrals, err = referral.New(r.offers, r.chats, r.wallets, r.books, events, rand.Int64N, time.Now); err != nil {
		return nil, errors.Join(err, r.db.Close())
	}
	return r, nil
}

func (r *rooms) write(ctx context.Context, run database.Func) error { return r.db.Write(ctx, run) }

// inSteps runs something for each number below n, several in a transaction: many small ones would cost a commit each, and one
// for all would be run again as a whole.
func (r *rooms) inSteps(ctx context.Context, n, size int, run func(ctx context.Context, tx *database.Tx, i int) error) error {
	for from := 0; from < n; from += size {
		if err := r.write(ctx, func(ctx context.Context, tx *database.Tx) error {
			for i := from; i < min(n, from+size); i++ {
				if err := run(ctx, tx, i); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}
