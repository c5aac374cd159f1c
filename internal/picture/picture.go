// Package picture takes pictures in, makes them safe to show, and keeps them.
//
// What always holds:
//   - A stored picture was decoded and encoded anew by us: none of the sender's bytes, and so no place, device or name
//     hidden in them, reaches anybody.
//   - A picture is a draft that only its owner may use, until it is published to one audience; that audience never changes.
//   - No picture costs more memory than its header was allowed to promise.
package picture

import "time"

// ID names a stored picture.
type ID string

// The audiences that are no stream.
const (
	Draft  = "draft"  // nobody but its owner
	Public = "public" // anyone signed in
)

// Picture is a picture made safe: upright, at most LongestSide pixels long, without metadata.
type Picture struct {
	Mime          string // image/jpeg, or image/png when parts of it are see-through
	Width, Height int    // pixels
	Bytes         []byte
}

// Stored is a picture with its owner and the audience that may see it: Draft, Public, or the id of a stream.
type Stored struct {
	Picture
	Owner     string
	Audience  string
	CreatedAt time.Time
}
