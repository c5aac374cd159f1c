package api

import (
	"errors"
	"fmt"
	"net/netip"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/fault"
)

func TestLimiterCountsByName(t *testing.T) {
	c := &clock{now: time.Unix(1_700_000_000, 0)}
	l := newLimiter(time.Second, 3, c.Now)
	for range 3 {
		if err := l.take("ana"); err != nil {
			t.Fatal(err)
		}
	}
	var f *fault.Fault
	if err := l.take("ana"); !errors.As(err, &f) || f.RetryAfter != time.Second {
		t.Fatalf("the fourth: %v", err)
	}
	if err := l.take("bo"); err != nil {
		t.Errorf("somebody else: %v", err)
	}
	c.pass(time.Second)
	if err := l.take("ana"); err != nil {
		t.Errorf("after waiting: %v", err)
	}
	if err := l.take("ana"); err == nil {
		t.Error("waiting for one gave two")
	}
}

// Looking whether any are left takes none.
func TestALimitThatIsSpentIsToldWithoutCounting(t *testing.T) {
	c := &clock{now: time.Unix(1_700_000_000, 0)}
	l := newLimiter(6*time.Second, 2, c.Now)
	for range 10 {
		if err := l.spent("till"); err != nil {
			t.Fatalf("looking took one: %v", err)
		}
	}
	for range 2 {
		if err := l.take("till"); err != nil {
			t.Fatal(err)
		}
	}
	var f *fault.Fault
	if err := l.spent("till"); !errors.As(err, &f) || f.Code != "too_many_requests" || f.RetryAfter != 6*time.Second {
		t.Fatalf("when none are left: %v", err)
	}
	if err := l.spent("other"); err != nil {
		t.Errorf("another till: %v", err)
	}
	c.pass(4 * time.Second)
	if err := l.spent("till"); !errors.As(err, &f) || f.RetryAfter != 2*time.Second {
		t.Errorf("after a while: %v", err)
	}
	c.pass(2 * time.Second)
	if err := l.spent("till"); err != nil {
		t.Errorf("after waiting: %v", err)
	}
}

func TestLimiterForgetsOnlyWhatWasNotSeenLately(t *testing.T) {
	c := &clock{now: time.Unix(1_700_000_000, 0)}
	l := newLimiter(time.Hour, 1, c.Now)
	for i := range 10 * generation {
		if err := l.take(fmt.Sprint("name ", i)); err != nil {
			t.Fatal(err)
		}
		if len(l.young)+len(l.old) > 2*generation {
			t.Fatalf("remembers %d names", len(l.young)+len(l.old))
		}
		// Somebody who keeps trying is never forgotten.
		if refused := l.take("mallory") != nil; refused != (i > 0) {
			t.Fatalf("after %d names: refused %v", i, refused)
		}
	}
	if l.take(fmt.Sprint("name ", 10*generation-1)) == nil {
		t.Error("the newest was forgotten")
	}
}

func TestAttemptsToSignInAreLimited(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite), func(settings *Settings) { settings.SignInRate = 3 })
	try := func() *response {
		return s.stranger().post("/sign-in", map[string]any{"handle": "ana", "password": "not hers at all"})
	}
	for range 3 {
		try().problem(401, "wrong_credentials")
	}
	got := try().problem(429, "too_many_requests")
	if got.header.Get("Retry-After") != "20" {
		t.Errorf("Retry-After %q", got.header.Get("Retry-After"))
	}
	// Signing up goes through the same door; a link, which nobody guesses, has a wider one.
	s.stranger().post("/sign-up", map[string]any{"handle": "ana", "name": "Ana", "password": "a long enough ana"}).problem(429, "too_many_requests")
	s.stranger().post("/sign-in/link", map[string]any{"token": "guess"}).problem(403, "invitation_invalid")
	s.clock.pass(20 * time.Second)
	try().problem(401, "wrong_credentials")
}

var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

// Many addresses that guess at one person's password are slowed down too.
func TestAttemptsAtOneHandleAreLimited(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite), func(settings *Settings) {
		settings.SignInRate = 2
		settings.TrustedProxies = loopback
	})
	from := func(address, handle string) *response {
		return s.stranger().post("/sign-in", map[string]any{"handle": handle, "password": "not hers at all"}, header{"X-Forwarded-For", address})
	}
	from("203.0.113.1", "ana").problem(401, "wrong_credentials")
	from("203.0.113.2", "Ana").problem(401, "wrong_credentials")
	from("203.0.113.3", "ana").problem(429, "too_many_requests")
	from("203.0.113.3", "bo").problem(401, "wrong_credentials")
}

func TestQuestionsOfStrangersAreLimited(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	for range 60 {
		s.stranger().post("/sign-in/link", map[string]any{"token": "guess"}).problem(403, "invitation_invalid")
	}
	s.stranger().post("/sign-in/link", map[string]any{"token": "guess"}).problem(429, "too_many_requests")
	s.stranger().get("/invitations/guess").problem(429, "too_many_requests")
}

func TestMoneyIsLimitedByUser(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite), func(settings *Settings) { settings.MoneyRate = 2 })
	ana, bo := s.joins("ana"), s.joins("bo")
	topUp := func(c *client) *response { return c.post("/wallet/top-ups", map[string]any{"amount": euros(1)}) }
	topUp(ana).want(201)
	topUp(ana).want(201)
	if topUp(ana).problem(429, "too_many_requests").header.Get("Retry-After") != "30" {
		t.Error("no word how long to wait")
	}
	topUp(bo).want(201)
	ana.get("/wallet").want(200)
}
