package database

import (
	"context"
	"math/bits"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// rowsAtOnce bounds one statement, and valuesAtOnce one on SQLite, which looks each variable up by going through all those
// before it: with 64 of them a value costs half a microsecond, with 3,000 thirteen.
const (
	rowsAtOnce   = 128
	valuesAtOnce = 64
)

// atOnce is how many rows a statement takes, a power of two, so that few different ones are compiled.
func (tx *Tx) atOnce(width int) int {
	if tx.on == nil {
		return rowsAtOnce
	}
	return 1 << (bits.Len(uint(max(valuesAtOnce/width, 1))) - 1)
}

// Values writes "($1, $2), ($3, $4)" for rows of equal width, and the arguments in that order. Casts, when there are
// any, give the columns their types in a list of values that stands alone: PostgreSQL takes its word from the first row.
// In such a list both engines call the columns column1, column2 and so on.
func Values(rows [][]any, casts ...string) (string, []any) {
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
				place = typed(place, value, casts[j])
			}
			text.WriteString(place)
		}
		text.WriteByte(')')
	}
	return text.String(), args
}

// typed gives a value its type by what stands beside it. A cast would do for PostgreSQL, but SQLite takes a list with a cast in
// it for a long one, and may rather go through a whole table than look each of its rows up.
func typed(place string, value any, kind string) string {
	known := value != nil && reflect.ValueOf(value).Kind() != reflect.Pointer
	switch {
	case known && kind == "text":
		return "coalesce(" + place + ", '')"
	case known && kind == "bigint":
		return "coalesce(" + place + ", 9223372036854775807)"
	}
	return "cast(" + place + " as " + kind + ")"
}

// Insert writes many rows in as few statements as the engines do well with. The statement ends where the rows go, what
// follows them comes after: Insert(ctx, tx, "thing (thing_id, n)", rows, "on conflict do nothing"). It tells how many rows
// were touched.
func Insert(ctx context.Context, tx *Tx, into string, rows [][]any, after ...string) (touched int64, err error) {
	return eachChunk(tx, rows, func(chunk [][]any) (int64, error) {
		list, args := Values(chunk)
		return tx.Exec(ctx, "insert into "+into+" values "+list+" "+strings.Join(after, " "), args...)
	})
}

// Update writes many rows, each with values of its own, in as few statements as the engines do well with: the statement
// starts "update thing set n = d.column2" and goes on "where thing_id = d.column1"; casts say the types of the columns. It
// tells how many rows were touched.
func Update(ctx context.Context, tx *Tx, set, where string, rows [][]any, casts ...string) (touched int64, err error) {
	return eachChunk(tx, rows, func(chunk [][]any) (int64, error) {
		list, args := Values(evened(chunk), casts...)
		return tx.Exec(ctx, set+" from (values "+list+") as d "+where, args...)
	})
}

// evened repeats the last of a list until their number is a power of two: what is named twice is found or changed once, and
// the engines compile a few statements instead of one for every number.
func evened[T any](list []T) []T {
	even := slices.Clone(list)
	for bits.OnesCount(uint(len(even))) > 1 {
		even = append(even, list[len(list)-1])
	}
	return even
}

func eachChunk(tx *Tx, rows [][]any, run func([][]any) (int64, error)) (touched int64, err error) {
	for len(rows) > 0 {
		n := min(len(rows), tx.atOnce(len(rows[0])))
		some, err := run(rows[:n])
		if err != nil {
			return touched, err
		}
		touched += some
		rows = rows[n:]
	}
	return touched, nil
}

// Beside reads what a query finds for rows of values, each by itself. The query starts "select ... from" and goes on
// "cross join thing t where t.thing_id = d.column1"; casts say the types of the columns, and no value is null. (A plain join
// leaves it to SQLite which side it goes through.)
func Beside[T any](ctx context.Context, tx *Tx, read func(Scan) (T, error), start, rest string, rows [][]any, casts ...string) ([]T, error) {
	var all []T
	_, err := eachChunk(tx, rows, func(chunk [][]any) (int64, error) {
		even := slices.Clone(chunk)
		for bits.OnesCount(uint(len(even))) > 1 {
			even = append(even, make([]any, len(chunk[0]))) // nulls, beside which nothing is found
		}
		list, args := Values(even, casts...)
		some, err := All(ctx, tx, read, start+" (values "+list+") as d "+rest, args...)
		all = append(all, some...)
		return 0, err
	})
	return all, err
}

// Among reads the rows that a query finds for a list of ids of any length. The query ends where the list goes, "... in ",
// and has no arguments of its own.
func Among[T any, ID ~string](ctx context.Context, tx *Tx, read func(Scan) (T, error), query string, ids []ID, after ...string) ([]T, error) {
	var all []T
	for len(ids) > 0 {
		n := min(len(ids), rowsAtOnce)
		list, args := List(1, evened(ids[:n]))
		some, err := All(ctx, tx, read, query+list+" "+strings.Join(after, " "), args...)
		if err != nil {
			return nil, err
		}
		all, ids = append(all, some...), ids[n:]
	}
	return all, nil
}
