// Package loadtest lives a day of a community against a running server, compressed into minutes: people sign up, talk, pass the
// hat, answer, go offline and come back, claim offers and use them. It knows the server as any client does, by its HTTP API
// and its live protocol.
//
// What it makes stays on the server: people whose handles begin with "load", their groups, and, where it came with an
// administrator's invitation, a café. So it refuses a server whose money is not play money, unless it is forced; there it
// brings no money in, and nobody accepts anything.
package loadtest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"
)

// ErrNotPlay refuses a server on which money may mean something.
var ErrNotPlay = errors.New("this server's money is not play money, and what a load test makes stays; --force does it all the same")

// Settings are what is to be lived, and where.
type Settings struct {
	// URL is the server's, scheme and host.
	URL *url.URL
	// Invitation is a link to sign up by, or its token; empty where sign-up is open. An administrator's invites the others; any
	// other one has to be good for all.
	Invitation string
	People     int
	// Day is how long the day takes.
	Day   time.Duration
	Force bool

	Now    func() time.Time
	Chance func(n int64) int64 // a number from 0 to n-1
	// Tell hears how far it is: what is being done, and how much of all of it is done, from 0 to 1.
	Tell func(doing string, done float64)
}

// least is how few people a community has.
const least = 3

// Run lives the day and tells how it went. An error means that it could not be lived; what went wrong on the way is in the
// report.
func Run(ctx context.Context, settings Settings) (*Report, error) {
	if settings.People < least {
		return nil, fmt.Errorf("a community has %d people or more", least)
	}
	t := &town{settings: settings, tally: newTally(), kept: map[string]string{}, sent: map[string]time.Time{}}
	t.http = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: settings.People}, Timeout: time.Minute}
	defer t.http.CloseIdleConnections()
	defer t.goHome()
	if err := t.look(ctx); err != nil {
		return nil, err
	}
	for _, step := range []func(context.Context) error{t.arrive, t.gather, t.openCafe, t.connect} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	begun := settings.Now()
	if err := t.live(ctx); err != nil {
		return nil, err
	}
	t.lookBack(ctx)
	return t.tally.report(len(t.people), settings.Now().Sub(begun)), ctx.Err()
}

// town is the community with what it remembers.
type town struct {
	settings Settings
	http     *http.Client
	tally    *tally
	server   serverInfo
	people   []*resident
	groups   []string
	cafe     *cafe

	mu sync.Mutex
	// Messages that the server has acknowledged, with their group.
	kept map[string]string
	// When what somebody said was sent, by its words, until the others have it.
	sent map[string]time.Time
}

type serverInfo struct {
	Currency  string `json:"currency"`
	PlayMoney bool   `json:"play_money"`
	SignUp    string `json:"sign_up"`
}

func (t *town) look(ctx context.Context) error {
	if err := t.must(ctx, call{method: http.MethodGet, path: "/server", into: &t.server}); err != nil {
		return err
	}
	if !t.server.PlayMoney && !t.settings.Force {
		return ErrNotPlay
	}
	t.settings.Invitation = tokenOf(t.settings.Invitation)
	if t.settings.Invitation == "" && t.server.SignUp != "open" {
		return errors.New("people sign up by invitation here: give a link with --invitation, an administrator's (trilby user invite --admin)")
	}
	return nil
}

// amount is money as the API has it.
type amount struct {
	Amount   int64  `json:"amount"`
	Currency string `json:"currency"`
}

func (t *town) money(minor int64) amount { return amount{minor, t.server.Currency} }

// chance tells whether something happens that happens so many times out of a hundred.
func (t *town) chance(percent int64) bool { return t.settings.Chance(100) < percent }

// anyOf picks one.
func anyOf[T any](t *town, all []T) T { return all[t.settings.Chance(int64(len(all)))] }
