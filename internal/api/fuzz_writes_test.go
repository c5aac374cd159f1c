package api

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
)

// footprints tell what was written: triggers on every table note each row that is inserted, deleted or made another, in the
// transaction that does it. What a refused request undid left none.
type footprints struct {
	t       testing.TB
	db      *database.DB
	columns map[string][]string // of each table
	last    int64
}

// noted are columns that may be written beside an answer of any sort: when something was used last.
var noted = []string{"last_used_at", "expires_at"}

// follow puts the triggers on.
func follow(t testing.TB, db *database.DB) *footprints {
	t.Helper()
	f := &footprints{t: t, db: db, columns: tablesOf(t, db)}
	delete(f.columns, "wrong_code") // a refused code is counted, beside the answer
	statements := []string{`create table footprint (n integer primary key, what text not null)`}
	if db.Engine() == database.Postgres {
		statements = []string{`create table footprint (n bigserial primary key, what text not null)`,
			`create function leave_footprint() returns trigger language plpgsql as
				$$ begin insert into footprint (what) values (lower(tg_op) || ' ' || tg_table_name); return null; end $$`}
	}
	for _, table := range slices.Sorted(maps.Keys(f.columns)) {
		counted := slices.DeleteFunc(slices.Clone(f.columns[table]), func(column string) bool {
			return (table == "terminal" || table == "api_key") && slices.Contains(noted, column)
		})
		for i, column := range counted {
			counted[i] = fmt.Sprintf("old.%s is distinct from new.%s", column, column)
		}
		for _, act := range []string{"insert", "delete", "update"} {
			when := ""
			if act == "update" { // to lock a row, one writes what is there
				when = "when (" + strings.Join(counted, " or ") + ")"
			}
			body := fmt.Sprintf("begin insert into footprint (what) values ('%s %s'); end", act, table)
			if db.Engine() == database.Postgres {
				body = "execute function leave_footprint()"
			}
			statements = append(statements, fmt.Sprintf("create trigger footprint_%s_%s after %s on %s for each row %s %s", act, table, act, table, when, body))
		}
	}
	if err := db.Write(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for _, statement := range statements {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return fmt.Errorf("%s: %w", statement, err)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return f
}

// since is what was written since it was asked last.
func (f *footprints) since() []string {
	f.t.Helper()
	var found []string
	if err := f.db.Read(f.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		var err error
		found, err = database.All(ctx, tx, func(scan database.Scan) (what string, err error) {
			err = scan(&f.last, &what)
			return what, err
		}, `select n, what from footprint where n > $1 order by n`, f.last)
		return err
	}); err != nil {
		f.t.Fatal(err)
	}
	return found
}

// tablesOf are a database's own tables with their columns.
func tablesOf(t testing.TB, db *database.DB) map[string][]string {
	t.Helper()
	query := `select t.name, c.name from sqlite_schema t join pragma_table_info(t.name) c
		where t.type = 'table' and t.name not like 'sqlite_%' and t.name not like 'goose%' order by t.name, c.cid`
	if db.Engine() == database.Postgres {
		query = `select table_name, column_name from information_schema.columns
			where table_schema = 'public' and table_name not like 'goose%' order by table_name, ordinal_position`
	}
	columns := map[string][]string{}
	if err := db.Read(t.Context(), func(ctx context.Context, tx *database.Tx) error {
		_, err := database.All(ctx, tx, func(scan database.Scan) (none, error) {
			var table, column string
			err := scan(&table, &column)
			columns[table] = append(columns[table], column)
			return none{}, err
		}, query)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return columns
}

var idForm = regexp.MustCompile(`^([a-z]+)_[0-9a-f]{8}-[0-9a-f-]{27}$`)

// register is every id in a database, by its prefix, the oldest first; and of each user those that stand in a row with theirs.
type register struct {
	all map[string][]string
	of  map[string]map[string][]string
}

func (f *footprints) register() register {
	f.t.Helper()
	all, of := map[string]bool{}, map[string]map[string]bool{}
	for _, row := range f.rows() {
		for _, id := range row {
			all[id] = true
			if !strings.HasPrefix(id, "u_") {
				continue
			}
			if of[id] == nil {
				of[id] = map[string]bool{}
			}
			for _, other := range row {
				of[id][other] = true
			}
		}
	}
	out := register{byPrefix(all), map[string]map[string][]string{}}
	for user, near := range of {
		out.of[user] = byPrefix(near)
	}
	return out
}

func byPrefix(ids map[string]bool) map[string][]string {
	sorted := map[string][]string{}
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		prefix, _, _ := strings.Cut(id, "_")
		sorted[prefix] = append(sorted[prefix], id)
	}
	return sorted
}

// rows are the ids of each row that there is.
func (f *footprints) rows() [][]string {
	f.t.Helper()
	var found [][]string
	if err := f.db.Read(f.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for table, columns := range f.columns {
			if strings.HasPrefix(table, "event") || strings.HasPrefix(table, "ledger") {
				continue
			}
			var names []string
			for _, column := range columns {
				if strings.HasSuffix(column, "_id") || strings.HasSuffix(column, "_by") {
					names = append(names, "coalesce(cast("+column+" as text), '')")
				}
			}
			if len(names) == 0 {
				continue
			}
			rows, err := database.All(ctx, tx, func(scan database.Scan) ([]string, error) { return scanIDs(scan, len(names)) },
				"select "+strings.Join(names, ", ")+" from "+table)
			if err != nil {
				return err
			}
			found = append(found, rows...)
		}
		return nil
	}); err != nil {
		f.t.Fatal(err)
	}
	return found
}

func scanIDs(scan database.Scan, columns int) ([]string, error) {
	values, into := make([]string, columns), make([]any, columns)
	for i := range values {
		into[i] = &values[i]
	}
	if err := scan(into...); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(values, func(value string) bool { return !idForm.MatchString(value) }), nil
}
