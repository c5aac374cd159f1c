package database_test

import (
	"context"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// SQLite looks up each row of a list of values, and does not go through the table for them, also where an index invites it to.
func TestAListOfValuesIsLookedUp(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	var rows [][]any
	for range 3 {
		rows = append(rows, []any{"hold", int64(1)})
	}
	list, args := database.Values(rows, "text", "bigint")
	err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		lines, err := database.All(ctx, tx, func(scan database.Scan) (line string, err error) {
			var id, parent, unused int
			err = scan(&id, &parent, &unused, &line)
			return line, err
		}, `explain query plan update ledger_hold as h set captured = d.column2 from (values `+list+`) as d
			where h.hold_id = d.column1 and h.state = 'open'`, args...)
		if plan := strings.Join(lines, "\n"); strings.Contains(plan, "SCAN h") || !strings.Contains(plan, "SEARCH h") {
			t.Errorf("it goes through the table:\n%s", plan)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What is null, or may be, keeps its type.
func TestValuesMayBeNull(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		var nothing *int64
		list, args := database.Values([][]any{{"a", nil, nothing, true}, {"b", int64(7), nothing, false}}, "text", "bigint", "bigint", "boolean")
		var sum, some int64
		if err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			return tx.QueryRow(ctx, `select count(column3), coalesce(cast(sum(column2) as bigint), 0) from (values `+list+`) as d where column1 <> ''`, args...).
				Scan(&some, &sum)
		}); err != nil || some != 0 || sum != 7 {
			t.Errorf("%d are something, and the sum is %d: %v", some, sum, err)
		}
	})
}
