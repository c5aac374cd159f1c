package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// What arrives is read in one way only, or not at all: text is UTF-8 without NUL, which PostgreSQL takes for no text, and a JSON
// object has each member once. Of two members with one name a reader may take either, and what was checked would not be what is
// used.

// No body of ours nests so deep, or has members with so long a name: an answer that points at one repeats it.
const (
	jsonDepth = 64
	nameBytes = 200
)

var (
	errNotText = errors.New("text is UTF-8, and has no NUL character")
	errDeep    = fmt.Errorf("no more than %d levels are read", jsonDepth)
	errName    = fmt.Errorf("no member has a name of more than %d bytes", nameBytes)
	errTwice   = errors.New("a member is there twice")
)

// strictJSON is the format of every body. Huma reads each twice: to check it, and then into the type that an operation takes.
func strictJSON() map[string]huma.Format {
	strict := huma.Format{Marshal: huma.DefaultJSONFormat.Marshal, Unmarshal: unmarshalStrict}
	return map[string]huma.Format{"application/json": strict, "json": strict}
}

func unmarshalStrict(data []byte, into any) error {
	tree, toCheck := into.(*any)
	if !toCheck {
		return json.Unmarshal(data, into)
	}
	if !utf8.Valid(data) {
		return errNotText
	}
	written, depth := outline(data)
	if depth > jsonDepth {
		return errDeep
	}
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	read, err := members(value)
	if err == nil && read != written {
		err = errTwice // each member has a colon, and of two with one name the tree has one
	}
	if err == nil {
		*tree = value
	}
	return err
}

// outline counts the colons of a JSON text and the levels that it nests, outside its strings.
func outline(data []byte) (colons, deepest int) {
	depth, quoted := 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\':
			i++
		case quoted:
		case c == ':':
			colons++
		case c == '{' || c == '[':
			depth++
			deepest = max(deepest, depth)
		case c == '}' || c == ']':
			depth--
		}
	}
	return colons, deepest
}

// members counts the members of all objects in a tree, and refuses what is no text.
func members(value any) (count int, err error) {
	switch value := value.(type) {
	case string:
		return 0, noNUL(value)
	case []any:
		for _, one := range value {
			inside, err := members(one)
			if err != nil {
				return 0, err
			}
			count += inside
		}
	case map[string]any:
		for name, one := range value {
			if len(name) > nameBytes {
				return 0, errName
			}
			if err := noNUL(name); err != nil {
				return 0, err
			}
			inside, err := members(one)
			if err != nil {
				return 0, err
			}
			count += 1 + inside
		}
	}
	return count, nil
}

func noNUL(text string) error {
	if strings.IndexByte(text, 0) >= 0 {
		return errNotText
	}
	return nil
}

// legible refuses an address that is no text, and a body that says itself that it is too large: no byte of it is read.
func (e *edge) legible(ctx huma.Context, next func(huma.Context)) {
	operation, address := ctx.Operation(), ctx.URL()
	takes := operation.RequestBody != nil || len(operation.Parameters) > 0
	if takes && !isText(address) {
		e.refuse(ctx, problemOf(ErrMalformed))
		return
	}
	if operation.RequestBody != nil && operation.MaxBodyBytes > 0 {
		if r, _ := humago.Unwrap(ctx); r.ContentLength >= operation.MaxBodyBytes {
			e.refuse(ctx, problemOf(ErrBodyTooLarge))
			return
		}
	}
	next(ctx)
}

func isText(address url.URL) bool {
	query, err := url.QueryUnescape(address.RawQuery)
	return err == nil && utf8.ValidString(address.Path) && utf8.ValidString(query) && strings.IndexByte(address.Path+query, 0) < 0
}
