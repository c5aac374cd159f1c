package person

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
	"golang.org/x/text/unicode/norm"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

const (
	passwordMin, passwordMax = 8, 200
	// hashesAtOnce bounds how many passwords are hashed at the same time, and with it the memory that takes: 38 MB.
	hashesAtOnce = 2
)

// cost is what one hash takes: 19 MiB and about 30 ms, the least that OWASP recommends, so that a small server can answer
// many. Hashes carry their own cost: raising it spoils no stored one.
func cost() *argon2id.Params {
	return &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}
}

// triedFirst are the passwords of 8 characters and more that guessers try before all others.
var triedFirst = map[string]bool{
	"12345678": true, "123456789": true, "1234567890": true, "password": true, "password1": true, "password123": true,
	"passw0rd": true, "qwertyui": true, "qwertyuiop": true, "qwerty123": true, "1q2w3e4r": true, "1qaz2wsx": true,
	"iloveyou": true, "11111111": true, "00000000": true, "87654321": true, "abcd1234": true, "abc12345": true,
	"sunshine": true, "princess": true, "football": true, "baseball": true, "superman": true, "welcome1": true,
	"trustno1": true, "letmein1": true, "administrator": true, "changeme": true, "trilby123": true,
}

// Password is a new password, found good and hashed. The zero one stands for none.
type Password struct{ hash string }

// Proof says that somebody knew a user's password. It holds as long as the password does.
type Proof struct {
	user UserID
	hash string
}

// PasswordChange is a change of password by somebody who knew the present one, or had none.
type PasswordChange struct {
	present Proof
	new     Password
}

// Hashing takes long on purpose, and a transaction makes others wait: therefore passwords are hashed and checked before
// the transaction, which then makes sure that what was checked still stands.

// HashPassword checks and hashes a new password for a person with that handle.
func (s *Service) HashPassword(ctx context.Context, handle, password string) (Password, error) {
	plain := norm.NFKC.String(password)
	if !utf8.ValidString(password) || weak(handle, plain) {
		return Password{}, ErrPasswordWeak.With("min", passwordMin).With("max", passwordMax)
	}
	if err := s.enterHashing(ctx); err != nil {
		return Password{}, err
	}
	defer s.leaveHashing()
	hash, err := argon2id.CreateHash(plain, cost())
	return Password{hash}, err
}

func weak(handle, plain string) bool {
	runes := []rune(plain)
	if len(runes) < passwordMin || len(runes) > passwordMax {
		return true
	}
	low := strings.ToLower(plain)
	oneLetter := strings.Trim(plain, string(runes[0])) == ""
	return oneLetter || triedFirst[low] || low == foldHandle(handle)
}

// CheckPassword tells whether a password is that of the user with a handle. An unknown handle, a user without a password
// and a wrong password take the same time and get the same answer, ErrWrongCredentials.
func (s *Service) CheckPassword(ctx context.Context, db *database.DB, handle, password string) (Proof, error) {
	var proof Proof
	known, err := ParseHandle(handle)
	if err != nil {
		known = "" // nobody's
	}
	err = db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
		err := tx.QueryRow(ctx, `select user_id, password_hash from person where handle = $1`, known).
			Scan(&proof.user, &proof.hash)
		if errors.Is(err, database.ErrNoRows) {
			return nil
		}
		return err
	})
	if err != nil {
		return Proof{}, err
	}
	right, err := s.matches(ctx, password, proof.hash)
	if err != nil {
		return Proof{}, err
	}
	if !right {
		return Proof{}, ErrWrongCredentials
	}
	return proof, nil
}

// PreparePasswordChange checks the present password of the actor (whatever is given when they have none) and hashes the
// new one. ErrPasswordWrong, ErrPasswordWeak.
func (s *Service) PreparePasswordChange(ctx context.Context, db *database.DB, actor Actor, present, wanted string) (PasswordChange, error) {
	change := PasswordChange{present: Proof{user: actor.UserID}}
	var handle string
	if err := db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
		return tx.QueryRow(ctx, `select handle, password_hash from person where user_id = $1`, actor.UserID).
			Scan(&handle, &change.present.hash)
	}); err != nil {
		return PasswordChange{}, err
	}
	if change.present.hash != "" {
		right, err := s.matches(ctx, present, change.present.hash)
		if err != nil {
			return PasswordChange{}, err
		}
		if !right {
			return PasswordChange{}, ErrPasswordWrong.At("/current")
		}
	}
	var err error
	if change.new, err = s.HashPassword(ctx, handle, wanted); errors.Is(err, ErrPasswordWeak) {
		return PasswordChange{}, ErrPasswordWeak.With("min", passwordMin).With("max", passwordMax).At("/new")
	}
	return change, err
}

// ChangePassword makes a prepared change. Whoever changes a password may have lost one to somebody, so every other
// terminal is signed out unless the actor wants to keep them.
func (s *Service) ChangePassword(ctx context.Context, tx *database.Tx, actor Actor, change PasswordChange, keepOthers bool) (Me, error) {
	if change.present.user != actor.UserID || change.new.hash == "" {
		return Me{}, fault.ErrForbidden
	}
	touched, err := tx.Exec(ctx, `update person set password_hash = $3 where user_id = $1 and password_hash = $2`,
		actor.UserID, change.present.hash, change.new.hash)
	if err != nil {
		return Me{}, err
	}
	if touched == 0 {
		return Me{}, ErrPasswordWrong.At("/current")
	}
	if !keepOthers {
		if err := s.revokeOthers(ctx, tx, actor); err != nil {
			return Me{}, err
		}
	}
	return s.tellMe(ctx, tx, actor)
}

// matches compares a password with a hash. Without a hash it works just as long, on one that nothing matches.
func (s *Service) matches(ctx context.Context, password, hash string) (bool, error) {
	if hash == "" {
		hash = unmatched()
	}
	if err := s.enterHashing(ctx); err != nil {
		return false, err
	}
	defer s.leaveHashing()
	if len(password) > passwordMax*utf8.UTFMax {
		password = "" // nobody has such a long one; hashing it would only cost
	}
	right, err := argon2id.ComparePasswordAndHash(norm.NFKC.String(password), hash)
	if err != nil {
		return false, fmt.Errorf("comparing a password: %w", err)
	}
	return right, nil
}

func unmatched() string {
	p := cost()
	random := make([]byte, p.SaltLength+p.KeyLength)
	_, _ = rand.Read(random) // never fails: the runtime stops the program first
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s", p.Memory, p.Iterations, p.Parallelism,
		encode(random[:p.SaltLength]), encode(random[p.SaltLength:]))
}

func (s *Service) enterHashing(ctx context.Context) error {
	select {
	case s.hashing <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *Service) leaveHashing() { <-s.hashing }
