package person

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
)

func (h *house) search(actor Actor, query, cursor string, limit int) ([]string, string) {
	h.Helper()
	var next string
	handles := ok(h, func(ctx context.Context, tx *database.Tx) ([]string, error) {
		users, after, err := h.s.Search(ctx, tx, actor, query, cursor, limit)
		next = after
		handles := []string{}
		for _, user := range users {
			handles = append(handles, user.Handle)
		}
		return handles, err
	})
	return handles, next
}

func TestSearch(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		me := h.person("me-myself", "Zoe Zander")
		h.person("zoe", "Somebody Else")
		h.person("zz1", "Zoë Ångström")
		h.person("zz2", "Maria Zoë")
		shy, friend := h.person("shy", "Zoe Shy"), h.person("friend", "Zoe Friend")
		hide := false
		for _, one := range []Actor{shy, friend} {
			ok(h, func(ctx context.Context, tx *database.Tx) (Me, error) {
				return h.s.Update(ctx, tx, one, Change{Discoverable: &hide})
			})
		}
		h.asks(me, friend, RelationRequested)
		h.asks(friend, me, RelationFriend)
		for query, want := range map[string][]string{
			"zoe":          {"zoe", "zz2", "zz1", "friend"}, // the handle first, then Maria Zoë, Zoë Ångström, Zoe Friend
			"ZOË":          {"zz2", "zz1", "friend", "zoe"},
			"@shy":         {"shy"},
			"Angst":        {"zz1"},
			"zoe fri":      {"friend"},
			"zz":           {"zz2", "zz1"},
			"oe":           {},
			"z":            {},
			"%":            {},
			"__":           {},
			"z_":           {},
			"":             {},
			"me-myself":    {},
			"zo\x00":       {},
			"\xff\xfe\xfd": {},
		} {
			got, next := h.search(me, query, "", 10)
			slices.Sort(got[min(len(got), 1):])
			slices.Sort(want[min(len(want), 1):])
			if query == "ZOË" {
				slices.Sort(got)
				slices.Sort(want)
			}
			if !slices.Equal(got, want) || next != "" {
				h.Errorf("%q: %v, want %v, next %q", query, got, want, next)
			}
		}
		// Blocked either way, nobody finds anybody, not even by the handle.
		h.does(h.s.Block, me, friend)
		for _, who := range []struct {
			actor Actor
			query string
		}{{me, "friend"}, {me, "Zoe Friend"}, {friend, "me-myself"}, {friend, "Zander"}} {
			if got, _ := h.search(who.actor, who.query, "", 10); len(got) != 0 {
				h.Errorf("%q found %v", who.query, got)
			}
		}
	})
}

func TestListsArePaged(t *testing.T) {
	each(t, SignUpOpen, func(h *house) {
		me := h.person("me-myself", "Me")
		want := []string{}
		for i := range 7 {
			// Two of each name: the order is by id where names are the same.
			one := h.person(fmt.Sprintf("kim%d", i), fmt.Sprintf("Kim %c", 'A'+i/2))
			h.asks(me, one, RelationRequested)
			h.asks(one, me, RelationFriend)
			want = append(want, fmt.Sprintf("kim%d", i))
		}
		var found []string
		for cursor, pages := "", 0; ; pages++ {
			some, next := h.search(me, "kim", cursor, 3)
			found = append(found, some...)
			if cursor = next; next == "" || pages > 9 {
				break
			}
		}
		if !slices.Equal(found, want) {
			h.Errorf("search: %v", found)
		}
		var listed []string
		for cursor, pages := "", 0; ; pages++ {
			ok(h, func(ctx context.Context, tx *database.Tx) (string, error) {
				friends, next, err := h.s.Friends(ctx, tx, me, cursor, 3)
				for _, friend := range friends {
					listed = append(listed, friend.Handle)
				}
				cursor = next
				return next, err
			})
			if cursor == "" || pages > 9 {
				break
			}
		}
		if !slices.Equal(listed, want) {
			h.Errorf("friends: %v", listed)
		}
		for _, cursor := range []string{"x", "e30", "!!"} {
			_, err := in(h, func(ctx context.Context, tx *database.Tx) ([]User, error) {
				users, _, err := h.s.Search(ctx, tx, me, "kim", cursor, 3)
				return users, err
			})
			h.refused(err, fault.ErrInvalid)
		}
	})
}
