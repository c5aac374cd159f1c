package picture

import "github.com/trilby-chat/trilby/internal/fault"

// What can be wrong with a picture.
var (
	ErrTooLarge = fault.New(fault.TooLarge, "picture_too_large", "The picture is too large.")
	ErrNotOne   = fault.New(fault.Invalid, "not_a_picture", "This is not a picture that can be read. JPEG, PNG, GIF and WebP are.")
	ErrMissing  = fault.New(fault.Invalid, "picture_not_found", "There is no such picture to use. Please send it again.")
)
