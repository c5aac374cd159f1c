package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"strings"
	"time"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/config"
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

// rooms are the features of one server, put together on one database.
type rooms struct {
	db        *database.DB
	events    *event.Log
	pictures  *picture.Service
	people    *person.Service
	books     *ledger.Ledger
	wallets   *wallet.Service
	chats     *chat.Service
	payments  *grouppay.Service
	offers    *offer.Service
	referrals *referral.Service
}

// open opens the database, brings its schema up to date, and puts the rooms together.
func open(ctx context.Context, settings config.Config, log *slog.Logger, options ...database.Option) (*rooms, error) {
	db, err := database.Open(ctx, settings.Database, log, options...)
	if err != nil {
		return nil, err
	}
	if err := db.Migrate(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	built, err := furnish(ctx, db, settings, time.Now)
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return built, nil
}

// mustExist refuses a SQLite file that is not there, for commands that look at what a server has made: opening it would
// make an empty one.
func mustExist(settings config.Config) error {
	path := strings.TrimPrefix(settings.Database, "sqlite://")
	if strings.Contains(path, "://") {
		return nil
	}
	if _, err := os.Stat(path); err != nil {
		return fmt.Errorf("there is no database: %w", err)
	}
	return nil
}

// furnish puts the rooms together. Everything they date is dated by now.
func furnish(ctx context.Context, db *database.DB, settings config.Config, now func() time.Time) (*rooms, error) {
	currencies, err := currenciesOf(settings)
	if err != nil {
		return nil, err
	}
	r := &rooms{db: db, events: event.NewLog(now), pictures: picture.New(now), books: ledger.New(now)}
	r.people, err = person.New(person.Settings{
		SignUp: person.SignUpPolicy(settings.SignUp), PublicURL: settings.URL.String(), SessionLife: settings.SessionLifetime,
	}, r.events, r.pictures, now)
	if err != nil {
		return nil, err
	}
	r.wallets = wallet.New(r.books, r.events, wallet.Settings{
		Sandbox: settings.Sandbox, Currency: money.Currency(settings.Currency), Currencies: currencies,
	})
	r.chats = chat.New(r.pictures, r.events, now)
	r.people.OnChange(r.chats.PersonChanged)
	r.payments = grouppay.New(r.pictures, r.chats, r.wallets, r.books, r.events, now)
	err = r.furnishOffers(ctx, settings, now)
	return r, err
}

func (r *rooms) furnishOffers(ctx context.Context, settings config.Config, now func() time.Time) (err error) {
	var secret string
	if err := r.db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		secret, err = offer.VoucherKey(ctx, tx, settings.VoucherKey)
		return err
	}); err != nil {
		return err
	}
	if r.offers, err = offer.New(r.pictures, r.wallets, r.books, r.events, secret, now); err != nil {
		return err
	}
	r.referrals, err = referral.New(r.offers, r.chats, r.wallets, r.books, r.events, rand.Int64N, now)
	return err
}

// currenciesOf are the currencies that may be used: those of the settings, or all.
func currenciesOf(settings config.Config) ([]money.Currency, error) {
	if len(settings.Currencies) == 0 {
		if !money.Currency(settings.Currency).Valid() {
			return nil, fmt.Errorf("currency: there is no %s", settings.Currency)
		}
		return money.Currencies(), nil
	}
	currencies := make([]money.Currency, len(settings.Currencies))
	for i, code := range settings.Currencies {
		if currencies[i] = money.Currency(code); !currencies[i].Valid() {
			return nil, fmt.Errorf("currencies: there is no %s", code)
		}
	}
	return currencies, nil
}
