package offer

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

func (s *scene) makeKey(merchant MerchantID, name string, scopes ...string) (Key, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Key, error) {
		return s.offers.MakeKey(ctx, tx, s.kim, merchant, name, scopes)
	})
}

func (s *scene) revoke(merchant MerchantID, key KeyID) error {
	return s.db.Write(context.Background(), func(ctx context.Context, tx *database.Tx) error {
		return s.offers.RevokeKey(ctx, tx, s.kim, merchant, key)
	})
}

func (s *scene) authenticate(token, scope string) (Key, error) {
	return try(s, func(ctx context.Context, tx *database.Tx) (Key, error) {
		return s.offers.AuthenticateKey(ctx, tx, token, scope)
	})
}

func (s *scene) keys(merchant MerchantID) (all []Key) {
	s.Helper()
	s.read(func(ctx context.Context, tx *database.Tx) (err error) {
		all, err = s.offers.Keys(ctx, tx, s.kim, merchant)
		return err
	})
	return all
}

// A key does what its scopes say, for its merchant, until it is revoked.
func TestWhatAKeyMayDo(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		made, err := s.makeKey(s.cafe, " Till  3 ", ScopeRedeem, ScopeValidate, ScopeValidate, "everything")
		if must(s, made, err); made.Name != "Till 3" || made.MerchantID != s.cafe || !slices.Equal(made.Scopes, []string{ScopeValidate, ScopeRedeem}) {
			t.Errorf("made %+v", made)
		}
		if !IsKey(made.Token) || len(made.Token) < 40 || IsKey("trs_"+made.Token) {
			t.Errorf("the token is %q", made.Token)
		}
		for _, scope := range []string{ScopeValidate, ScopeRedeem} {
			known, err := s.authenticate(made.Token, scope)
			if must(s, known, err); known.ID != made.ID || known.MerchantID != s.cafe || known.Token != "" {
				t.Errorf("it is known as %+v", known)
			}
		}
		for _, scope := range []string{ScopeReverse, "everything", ""} {
			_, err = s.authenticate(made.Token, scope)
			s.wantFault(err, ErrKeyScope)
		}
		for _, token := range []string{"", keyPrefix, made.Token + "A", made.Token[:len(made.Token)-1], strings.ToUpper(made.Token), hashKey(made.Token)} {
			_, err = s.authenticate(token, ScopeRedeem)
			s.wantFault(err, fault.ErrUnauthenticated)
		}
		other := s.opens("Kim's other", "EUR")
		s.wantFault(s.revoke(other, made.ID), fault.ErrNotFound)
		s.must(s.revoke(s.cafe, made.ID))
		s.wantFault(s.revoke(s.cafe, made.ID), fault.ErrNotFound)
		_, err = s.authenticate(made.Token, ScopeRedeem)
		s.wantFault(err, fault.ErrUnauthenticated)
		if all := s.keys(s.cafe); len(all) != 0 {
			t.Errorf("revoked, it is listed: %+v", all)
		}
	})
}

// The token is told once; the database has its hash alone.
func TestATokenIsShownOnce(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		made, err := s.makeKey(s.cafe, "Till", ScopeRedeem)
		must(s, made, err)
		second, err := s.makeKey(s.cafe, "Till", ScopeRedeem)
		if must(s, second, err); second.Token == made.Token || second.ID == made.ID {
			t.Error("two keys are the same")
		}
		for _, key := range s.keys(s.cafe) {
			if key.Token != "" || key.Name != "Till" || !slices.Equal(key.Scopes, made.Scopes) {
				t.Errorf("listed %+v", key)
			}
		}
		s.read(func(ctx context.Context, tx *database.Tx) error {
			rows, err := database.All(ctx, tx, database.Column[string],
				`select key_id || ' ' || name || ' ' || scopes || ' ' || token_hash from api_key`)
			for _, row := range rows {
				if secret := strings.TrimPrefix(made.Token, keyPrefix); strings.Contains(row, secret) || strings.Contains(row, secret[:16]) {
					t.Errorf("the database keeps the token: %s", row)
				}
			}
			return err
		})
	})
}

func TestKeysThatAreRefused(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		for pointed, key := range map[string]struct {
			name   string
			scopes []string
		}{
			"/name":   {" ", []string{ScopeRedeem}},
			"/scopes": {"Till", []string{"everything"}},
		} {
			if _, err := s.makeKey(s.cafe, key.name, key.scopes...); !errors.Is(err, ErrKeyInvalid) || pointer(err) != pointed {
				t.Errorf("%+v: %v", key, err)
			}
		}
		_, err := s.makeKey(s.cafe, strings.Repeat("é", longestName+1), ScopeRedeem)
		s.wantFault(err, ErrKeyInvalid)
		var last Key
		for range mostKeys {
			last, err = s.makeKey(s.cafe, "Till", ScopeRedeem)
			must(s, last, err)
		}
		_, err = s.makeKey(s.cafe, "Till", ScopeRedeem)
		s.wantFault(err, ErrTooManyKeys)
		s.must(s.revoke(s.cafe, last.ID))
		_, err = s.makeKey(s.cafe, "Till", ScopeRedeem)
		s.must(err)
	})
}

// When a key was last used is known to about a minute, and costs at most one write in it.
func TestTheLastUseOfAKey(t *testing.T) {
	each(t, func(t *testing.T, s *scene) {
		made, err := s.makeKey(s.cafe, "Till", ScopeRedeem)
		must(s, made, err)
		used := func() *time.Time {
			s.write(func(ctx context.Context, tx *database.Tx) error { return s.offers.KeyUsed(ctx, tx, made.ID) })
			return s.keys(s.cafe)[0].LastUsedAt
		}
		if at := s.keys(s.cafe)[0].LastUsedAt; at != nil {
			t.Errorf("used at %v, before it was", at)
		}
		first := s.clock.now()
		for _, test := range []struct {
			pass time.Duration
			want time.Time
		}{{0, first}, {59 * time.Second, first}, {time.Second, first.Add(time.Minute)}, {time.Second, first.Add(time.Minute)}} {
			s.clock.pass(test.pass)
			if at := used(); at == nil || !at.Equal(test.want) {
				t.Errorf("last used at %v, want %v", at, test.want)
			}
		}
	})
}
