package api

import "github.com/trilby-chat/trilby/internal/fault"

// What the edge itself refuses, before a room is asked.
var (
	ErrMalformed    = fault.New(fault.Malformed, "malformed", "That could not be read. Send well-formed JSON.")
	ErrBodyTooLarge = fault.New(fault.TooLarge, "body_too_large", "That is more than is taken at once.")
	ErrKeyMissing   = fault.New(fault.Malformed, "idempotency_key_missing", "Send an Idempotency-Key header of 8 to 200 characters with this request.")
	ErrKeyReused    = fault.New(fault.Invalid, "idempotency_key_reused", "That Idempotency-Key was already used for another request.")
	ErrCrossOrigin  = fault.New(fault.Forbidden, "cross_origin_refused", "That came from another site.")
	ErrNotReady     = fault.New(fault.Unavailable, "not_ready", "The server is not ready. Try again in a moment.")
)
