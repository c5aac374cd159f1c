package api

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
)

// Kept answers may hold secrets, the link of an invitation for one. They are sealed under the caller's own key, of which
// only a hash is stored: whoever reads the database alone reads no answer.

func (info *request) keyHash() string {
	sum := sha256.Sum256([]byte("idempotency key\n" + info.key))
	return hex.EncodeToString(sum[:])
}

func sealer(key string) (cipher.AEAD, error) {
	derived, err := hkdf.Key(sha256.New, []byte(key), nil, "trilby kept answer", 32)
	if err != nil {
		return nil, fmt.Errorf("kept answer: %w", err)
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		return nil, fmt.Errorf("kept answer: %w", err)
	}
	return cipher.NewGCMWithRandomNonce(block)
}

func seal(key string, body []byte) (string, error) {
	if len(body) == 0 {
		return "", nil
	}
	box, err := sealer(key)
	if err != nil {
		return "", err
	}
	sealed := box.Seal(nil, nil, body, nil) //nolint:gosec // G407: this box makes a nonce of its own for each
	return base64.StdEncoding.EncodeToString(sealed), nil
}

func unseal(key, sealed string) ([]byte, error) {
	if sealed == "" {
		return nil, nil
	}
	box, err := sealer(key)
	if err != nil {
		return nil, err
	}
	text, err := base64.StdEncoding.DecodeString(sealed)
	if err != nil {
		return nil, fmt.Errorf("kept answer: %w", err)
	}
	return box.Open(nil, nil, text, nil)
}
