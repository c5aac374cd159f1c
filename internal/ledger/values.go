package ledger

import (
	"context"
	"strconv"
	"strings"

	"github.com/trilby-chat/trilby/internal/database"
)

// rowsAtOnce bounds one statement. The engines would take up to 32,766 variables, but SQLite looks each one up by going
// through all those before it, so that long statements cost more than several shorter ones.
const rowsAtOnce = 100

// values writes "($1, $2), ($3, $4)" for rows of equal width, and the arguments in that order. Casts, when there are
// any, give the columns their types in a list of values that stands alone: PostgreSQL takes its word from the first row.
func values(rows [][]any, casts ...string) (string, []any) {
	var text strings.Builder
	var args []any
	for i, row := range rows {
		if i > 0 {
			text.WriteString(", ")
		}
		text.WriteByte('(')
		for j, value := range row {
			if j > 0 {
				text.WriteString(", ")
			}
			args = append(args, value)
			place := "$" + strconv.Itoa(len(args))
			if i == 0 && j < len(casts) {
				place = "cast(" + place + " as " + casts[j] + ")"
			}
			text.WriteString(place)
		}
		text.WriteByte(')')
	}
	return text.String(), args
}

// insert writes many rows in as few statements as the engines allow.
func insert(ctx context.Context, tx *database.Tx, into string, rows [][]any) error {
	for len(rows) > 0 {
		n := min(len(rows), rowsAtOnce)
		list, args := values(rows[:n])
		if _, err := tx.Exec(ctx, "insert into "+into+" values "+list, args...); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// among reads the rows that a query finds for a list of ids of any length. The query ends where the list goes: "... in ".
func among[T any, ID ~string](
	ctx context.Context, tx *database.Tx, read func(database.Scan) (T, error), query string, ids []ID,
) ([]T, error) {
	var all []T
	for len(ids) > 0 {
		n := min(len(ids), rowsAtOnce)
		row := make([]any, n)
		for i, id := range ids[:n] {
			row[i] = string(id)
		}
		list, args := values([][]any{row})
		some, err := database.All(ctx, tx, read, query+list, args...)
		if err != nil {
			return nil, err
		}
		all, ids = append(all, some...), ids[n:]
	}
	return all, nil
}
