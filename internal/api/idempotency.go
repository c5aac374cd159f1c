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

// inquiry is a call of an operation, with who asks and how it ends.
type inquiry struct {
	op   operation
	info *request
	who  person.Actor
	out  *answer
	err  error
}

// keyed tells whether its first answer is kept.
func (a *inquiry) keyed() bool { return !a.op.keyless && a.info.key != "" }

// recall gives inquiries the answers that were first given under their keys, if there are any; they are not to be done again.
func (e *edge) recall(ctx context.Context, tx *database.Tx, inquiries ...*inquiry) error {
	type name struct{ user, key string }
	byKey := make(map[name]*inquiry, len(inquiries))
	var rows [][]any
	for _, a := range inquiries {
		if a.keyed() {
			one := name{string(a.who.UserID), a.info.keyHash()}
			byKey[one] = a
			rows = append(rows, []any{one.user, one.key})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	list, args := database.Values(rows, "text", "text")
	_, err := database.All(ctx, tx, func(scan database.Scan) (one name, err error) {
		var first, sealed string
		var status int
		if err := scan(&one.user, &one.key, &first, &status, &sealed); err != nil {
			return one, err
		}
		return one, byKey[one].replay(first, status, sealed)
	}, `select i.user_id, i.key, i.request_hash, i.status, i.body from (values `+list+`) as d
		join idempotency i on i.user_id = d.column1 and i.key = d.column2`, args...)
	return err
}

func (a *inquiry) replay(first string, status int, sealed string) error {
	if first != a.info.fingerprint() {
		a.err = ErrKeyReused
		return nil
	}
	body, err := unseal(a.info.key, sealed)
	a.out = &answer{Status: status, Replayed: "true", Body: body}
	return err
}

// keep keeps the answer of an inquiry under its key. It is written at the end of the transaction: of two that race with one
// key, the second is then run again, and finds the answer. What fails leaves no key behind.
func (e *edge) keep(tx *database.Tx, a *inquiry) error {
	if !a.keyed() {
		return nil
	}
	sealed, err := seal(a.info.key, a.out.Body)
	if err != nil {
		return err
	}
	e.kept.Leave(tx, []any{a.who.UserID, a.info.keyHash(), a.info.fingerprint(), a.out.Status, sealed, e.now().UnixMicro()})
	return nil
}

func writeKept(ctx context.Context, tx *database.Tx, rows [][]any) error {
	kept, err := database.Insert(ctx, tx, `idempotency (user_id, key, request_hash, status, body, created_at)`, rows,
		`on conflict (user_id, key) do nothing`)
	if err == nil && kept < int64(len(rows)) {
		err = database.ErrConflict
	}
	return err
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
