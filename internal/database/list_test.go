package database_test

import (
	"context"
	"slices"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestListsAreWrittenWithTheirPlaceholders(t *testing.T) {
	in, args := database.List(3, []string{"a", "b", "c"})
	if in != "($3,$4,$5)" || !slices.Equal(args, []any{"a", "b", "c"}) {
		t.Errorf("%s with %v", in, args)
	}
	if in, args := database.List(1, []int{7}); in != "($1)" || len(args) != 1 || args[0] != 7 {
		t.Errorf("%s with %v", in, args)
	}
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		members := make([]string, 500)
		for i := range members {
			members[i] = strconv.Itoa(i)
		}
		in, args := database.List(2, members)
		err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			found, err := database.All(ctx, tx, database.Column[string], `select $1 where $1 in `+in, append([]any{"499"}, args...)...)
			if len(found) != 1 {
				t.Errorf("found %v", found)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// Whatever the pages' size, going from page to page shows everything once, in order, and the last page says that it is.
func TestPagesShowEverythingOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := make([]int, rapid.IntRange(0, 40).Draw(t, "rows"))
		for i := range all {
			all[i] = i
		}
		limit := rapid.IntRange(1, 15).Draw(t, "limit")
		var seen []int
		for from, pages := 0, 0; ; pages++ {
			page, next := database.Page(all[from:min(from+limit+1, len(all))], limit, strconv.Itoa)
			if len(page) > limit {
				t.Fatalf("a page of %d", len(page))
			}
			seen = append(seen, page...)
			if next == "" {
				break
			}
			last, err := strconv.Atoi(next)
			if err != nil || last != page[len(page)-1] || pages > len(all) {
				t.Fatalf("after %v it goes on at %q", page, next)
			}
			from = last + 1
		}
		if !slices.Equal(seen, all) {
			t.Fatalf("saw %v of %v", seen, all)
		}
	})
}
