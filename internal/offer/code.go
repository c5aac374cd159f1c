package offer

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"github.com/trilby-chat/trilby/internal/database"
)

// A code is 80 random bits as 16 characters of Crockford's base 32, and one more that checks them: their value modulo 37.
// https://www.crockford.com/base32.html
const (
	codeBytes   = 10
	codeDigits  = 16
	digits      = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	checkDigits = digits + "*~$=U"
)

var crockford = base32.NewEncoding(digits).WithPadding(base32.NoPadding)

// newCode makes a code. rand.Read never fails: the runtime stops the program first.
func newCode() string {
	raw := make([]byte, codeBytes)
	_, _ = rand.Read(raw)
	code := crockford.EncodeToString(raw)
	return code + checkOf(code)
}

func checkOf(code string) string {
	rest := 0
	for _, c := range []byte(code) {
		rest = (rest*len(digits) + strings.IndexByte(digits, c)) % len(checkDigits)
	}
	return checkDigits[rest : rest+1]
}

// readCode reads a code as people type it: in any case, with spaces and dashes of every sort, an O for a zero, an I or L for a one.
func readCode(text string) (string, error) {
	code := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), unicode.Is(unicode.Pd, r):
			return -1
		case r == 'O':
			return '0'
		case r == 'I', r == 'L':
			return '1'
		}
		return r
	}, strings.ToUpper(text))
	if len(code) != codeDigits+1 || strings.Trim(code[:codeDigits], digits) != "" || checkOf(code[:codeDigits]) != code[codeDigits:] {
		return "", ErrCodeMistyped
	}
	return code, nil
}

// grouped writes a code in groups of four.
func grouped(code string) string {
	var groups []string
	for len(code) > 4 {
		groups, code = append(groups, code[:4]), code[4:]
	}
	return strings.Join(append(groups, code), "-")
}

// vault keeps codes: as keyed hashes by which a counter finds them, and sealed for their holders' own screens.
type vault struct {
	hashing []byte
	sealing cipher.AEAD
}

func newVault(secret string) (*vault, error) {
	hashing, err := hkdf.Key(sha256.New, []byte(secret), nil, "trilby voucher hash", sha256.Size)
	if err != nil {
		return nil, fmt.Errorf("offer: %w", err)
	}
	sealing, err := hkdf.Key(sha256.New, []byte(secret), nil, "trilby voucher seal", sha256.Size)
	if err != nil {
		return nil, fmt.Errorf("offer: %w", err)
	}
	block, err := aes.NewCipher(sealing)
	if err != nil {
		return nil, fmt.Errorf("offer: %w", err)
	}
	box, err := cipher.NewGCMWithRandomNonce(block)
	return &vault{hashing, box}, err
}

func (v *vault) hash(code string) string {
	keyed := hmac.New(sha256.New, v.hashing)
	keyed.Write([]byte(code))
	return hex.EncodeToString(keyed.Sum(nil))
}

// is compares in constant time: what a database index found is checked once more here.
func (v *vault) is(code, hash string) bool { return hmac.Equal([]byte(v.hash(code)), []byte(hash)) }

func (v *vault) seal(code string, voucher VoucherID) string {
	sealed := v.sealing.Seal(nil, nil, []byte(code), []byte(voucher)) //nolint:gosec // It makes a random nonce itself and takes none.
	return base64.StdEncoding.EncodeToString(sealed)
}

func (v *vault) open(sealed string, voucher VoucherID) (string, error) {
	raw, err := base64.StdEncoding.DecodeString(sealed)
	if err != nil {
		return "", fmt.Errorf("offer: the code of %s: %w", voucher, err)
	}
	code, err := v.sealing.Open(nil, nil, raw, []byte(voucher))
	if err != nil {
		return "", fmt.Errorf("offer: the code of %s cannot be opened: is the voucher key another one? %w", voucher, err)
	}
	return string(code), nil
}

// VoucherKey is the secret under which codes are kept: the operator's, or one that the database keeps, made at the first
// start.
func VoucherKey(ctx context.Context, tx *database.Tx, configured string) (string, error) {
	if configured != "" {
		return configured, nil
	}
	if _, err := tx.Exec(ctx, `insert into voucher_key (only_row, secret) values (1, $1) on conflict (only_row) do nothing`,
		rand.Text()+rand.Text()); err != nil {
		return "", err
	}
	var secret string
	err := tx.QueryRow(ctx, `select secret from voucher_key where only_row = 1`).Scan(&secret)
	if errors.Is(err, database.ErrNoRows) {
		err = errors.New("offer: the voucher key was made and is not there")
	}
	return secret, err
}
