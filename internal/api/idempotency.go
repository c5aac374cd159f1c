package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	keyShortest = 8
	keyLongest  = 200
	// KeysKept is how long a first answer can be had again.
	KeysKept = 7 * 24 * time.Hour
)

func checkKey(op operation, info *request) error {
	length := len(info.key)
	switch {
	case op.keyless, length == 0 && !op.needsKey():
		return nil
	case length < keyShortest || length > keyLongest:
		return ErrKeyMissing
	}
	return nil
}

// once runs a command at most once for a user's key. It takes the key first: of two that race with one key, the second
// waits for the first, or is run again after it, and then finds its answer. What fails leaves no key behind.
func (e *edge) once(ctx context.Context, tx *database.Tx, op operation, who person.Actor, run func() (*answer, error)) (*answer, error) {
	info := infoOf(ctx)
	if op.keyless || info.key == "" {
		return run()
	}
	hash := info.fingerprint()
	taken, err := tx.Exec(ctx, `insert into idempotency (user_id, key, request_hash, status, body, created_at)
		values ($1, $2, $3, 0, '', $4) on conflict (user_id, key) do nothing`, who.UserID, info.keyHash(), hash, e.now().UnixMicro())
	if err != nil {
		return nil, err
	}
	if taken == 0 {
		return e.replay(ctx, tx, who, hash)
	}
	out, err := run()
	if err != nil {
		return nil, err
	}
	sealed, err := seal(info.key, out.Body)
	if err != nil {
		return nil, err
	}
	_, err = tx.Exec(ctx, `update idempotency set status = $3, body = $4 where user_id = $1 and key = $2`,
		who.UserID, info.keyHash(), out.Status, sealed)
	return out, err
}

func (e *edge) replay(ctx context.Context, tx *database.Tx, who person.Actor, hash string) (*answer, error) {
	info := infoOf(ctx)
	var first, sealed string
	out := &answer{Replayed: "true"}
	if err := tx.QueryRow(ctx, `select request_hash, status, body from idempotency where user_id = $1 and key = $2`,
		who.UserID, info.keyHash()).Scan(&first, &out.Status, &sealed); err != nil {
		return nil, err
	}
	if first != hash {
		return nil, ErrKeyReused
	}
	body, err := unseal(info.key, sealed)
	out.Body = body
	return out, err
}

// fingerprint tells one request from another: the method, the address and every byte of the body.
func (info *request) fingerprint() string {
	whole := sha256.New()
	whole.Write([]byte(info.method + "\n" + info.target + "\n"))
	whole.Write(info.body.Sum(nil))
	return hex.EncodeToString(whole.Sum(nil))
}

// PruneKeys forgets first answers given before a time, at most limit of them, and tells how many it forgot.
func PruneKeys(ctx context.Context, tx *database.Tx, before time.Time, limit int) (int64, error) {
	return tx.Exec(ctx, `delete from idempotency where (user_id, key) in
		(select user_id, key from idempotency where created_at < $1 order by created_at limit $2)`, before.UnixMicro(), limit)
}

// raw is JSON that was made before, written as it is.
type raw = json.RawMessage

// reply makes the bytes of an answer.
func reply[O any](op operation, out O) (*answer, error) {
	if _, nothing := any(out).(none); nothing {
		return &answer{Status: http.StatusNoContent}, nil
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(out); err != nil {
		return nil, err
	}
	return &answer{Status: op.success(), Body: bytes.TrimSpace(text.Bytes())}, nil
}

func (op operation) success() int {
	if op.status == 0 {
		return http.StatusOK
	}
	return op.status
}
