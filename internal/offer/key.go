package offer

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/id"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	keyPrefix = "trk_"
	keyBytes  = 32
	mostKeys  = 50
	// usedEvery is how exactly the last use of a key is known.
	usedEvery = time.Minute
)

var scopes = []string{ScopeValidate, ScopeRedeem, ScopeReverse}

// IsKey tells a key from a person's session token, by its form.
func IsKey(token string) bool { return strings.HasPrefix(token, keyPrefix) }

func hashKey(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

const keyColumns = `key_id, merchant_id, name, scopes, created_at, last_used_at`

func readKey(scan database.Scan) (k Key, err error) {
	var allowed string
	var created int64
	var used *int64
	err = scan(&k.ID, &k.MerchantID, &k.Name, &allowed, &created, &used)
	k.Scopes, k.CreatedAt, k.LastUsedAt = strings.Fields(allowed), *moment(&created), moment(used)
	return k, err
}

// AuthenticateKey tells which key a token is. fault.ErrUnauthenticated when it is none, or was revoked; ErrKeyScope when it
// may not do this.
func (s *Service) AuthenticateKey(ctx context.Context, tx *database.Tx, token, scope string) (Key, error) {
	key, err := readKey(tx.QueryRow(ctx, `select `+keyColumns+` from api_key where token_hash = $1 and revoked_at is null`,
		hashKey(token)).Scan)
	if errors.Is(err, database.ErrNoRows) {
		return Key{}, fault.ErrUnauthenticated
	}
	if err == nil && !slices.Contains(key.Scopes, scope) {
		return Key{}, ErrKeyScope.With("scope", scope)
	}
	return key, err
}

// UseDue tells whether the key's last use was noted so long ago that KeyUsed is called for.
func (k Key) UseDue(now time.Time) bool {
	return k.LastUsedAt == nil || !k.LastUsedAt.Add(usedEvery).After(now)
}

// KeyUsed notes that a key was used, at most once a minute. A read that was asked for by a key writes nothing.
func (s *Service) KeyUsed(ctx context.Context, tx *database.Tx, key KeyID) error {
	now := s.now()
	_, err := tx.Exec(ctx, `update api_key set last_used_at = $2 where key_id = $1 and coalesce(last_used_at, 0) <= $3`,
		key, now.UnixMicro(), now.Add(-usedEvery).UnixMicro())
	return err
}

// Keys lists a merchant's keys, without what they are.
func (s *Service) Keys(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID) ([]Key, error) {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return nil, err
	}
	return database.All(ctx, tx, readKey, `select `+keyColumns+` from api_key where merchant_id = $1 and revoked_at is null
		order by created_at, key_id`, merchant)
}

// MakeKey makes a key; its token is told this once.
func (s *Service) MakeKey(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, name string, allowed []string) (Key, error) {
	keys, err := s.Keys(ctx, tx, who, merchant)
	if err != nil {
		return Key{}, err
	}
	name = oneLine(name)
	if name == "" || utf8.RuneCountInString(name) > longestName {
		return Key{}, ErrKeyInvalid.At("/name")
	}
	allowed = slices.DeleteFunc(slices.Clone(scopes), func(scope string) bool { return !slices.Contains(allowed, scope) })
	if len(allowed) == 0 {
		return Key{}, ErrKeyInvalid.At("/scopes")
	}
	if len(keys) >= mostKeys {
		return Key{}, ErrTooManyKeys
	}
	raw := make([]byte, keyBytes)
	_, _ = rand.Read(raw) // never fails: the runtime stops the program first
	made := Key{ID: id.New[KeyID]("key"), MerchantID: merchant, Name: name, Scopes: allowed, CreatedAt: s.now().UTC().Truncate(time.Microsecond),
		Token: keyPrefix + base64.RawURLEncoding.EncodeToString(raw)}
	_, err = tx.Exec(ctx, `insert into api_key (key_id, merchant_id, name, token_hash, scopes, created_by, created_at)
		values ($1, $2, $3, $4, $5, $6, $7)`,
		made.ID, merchant, name, hashKey(made.Token), strings.Join(allowed, " "), who, made.CreatedAt.UnixMicro())
	return made, err
}

// RevokeKey ends a key.
func (s *Service) RevokeKey(ctx context.Context, tx *database.Tx, who person.UserID, merchant MerchantID, key KeyID) error {
	if err := s.MustOwn(ctx, tx, who, merchant); err != nil {
		return err
	}
	touched, err := tx.Exec(ctx, `update api_key set revoked_at = $3 where key_id = $1 and merchant_id = $2 and revoked_at is null`,
		key, merchant, s.now().UnixMicro())
	if err == nil && touched == 0 {
		err = fault.ErrNotFound
	}
	return err
}
