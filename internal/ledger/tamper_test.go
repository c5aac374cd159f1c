package ledger_test

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// tampered is a ledger with some history, and a way to write to it that no constraint holds back.
type tampered struct {
	*bank
	do func(statements string)
}

func newTampered(t *testing.T, engine database.Engine) tampered {
	var tp tampered
	if engine == database.SQLite {
		tp = tamperedSQLite(t)
	} else {
		tp = tamperedPostgres(t)
	}
	tp.history()
	for _, table := range tables {
		tp.do("create table saved_" + table + " as select * from " + table)
	}
	return tp
}

var tables = []string{"ledger_account", "ledger_hold", "ledger_transfer", "ledger_entry", "ledger_unsealed", "ledger_block", "ledger_sealed"}

// restore undoes all tampering.
func (tp tampered) restore() {
	var statements []string
	for _, table := range tables {
		statements = append(statements, "delete from "+table, "insert into "+table+" select * from saved_"+table)
	}
	tp.do(strings.Join(statements, ";"))
}

func tamperedSQLite(t *testing.T) tampered {
	path := databasetest.URL(t, database.SQLite)
	db, err := database.Open(t.Context(), path, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	intruder, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	intruder.SetMaxOpenConns(1)
	t.Cleanup(func() { _, _ = db.Close(), intruder.Close() })
	if err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	do := func(statements string) {
		if _, err := intruder.ExecContext(context.Background(), statements); err != nil {
			t.Fatal(err)
		}
	}
	do("pragma foreign_keys = 0; pragma ignore_check_constraints = 1")
	return tampered{newBank(t, db), do}
}

func tamperedPostgres(t *testing.T) tampered {
	db := databasetest.Open(t, database.Postgres)
	b := newBank(t, db)
	do := func(statements string) {
		b.must(func(ctx context.Context, tx *database.Tx) error {
			for one := range strings.SplitSeq("set local session_replication_role = replica;"+statements, ";") {
				if _, err := tx.Exec(ctx, one); err != nil {
					return err
				}
			}
			return nil
		})
	}
	var drops []string
	b.must(func(ctx context.Context, tx *database.Tx) (err error) {
		drops, err = database.All(ctx, tx, database.Column[string],
			`select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname
				from pg_constraint where contype = 'c' and conrelid::regclass::text like 'ledger_%'`)
		return err
	})
	do(strings.Join(drops, ";"))
	return tampered{b, do}
}

// history is two blocks of two transfers and one of one, a tail of one, and a hold in each state.
func (tp tampered) history() {
	ana, bo := tp.user("u_ana", 1000), tp.user("u_bo", 500)
	tp.seal(10)
	hold := tp.held(leg(ana, bo, 300))
	if _, err := tp.capture(ledger.Capture{Hold: hold, Amount: 200}); err != nil {
		tp.Fatal(err)
	}
	if _, err := tp.transfer(leg(bo, ana, 7)); err != nil {
		tp.Fatal(err)
	}
	tp.seal(10)
	if _, err := tp.transfer(leg(ana, bo, 30)); err != nil {
		tp.Fatal(err)
	}
	tp.seal(10)
	if err := tp.release(tp.held(leg(ana, bo, 11))); err != nil {
		tp.Fatal(err)
	}
	tp.held(leg(bo, ana, 40))
	if _, err := tp.transfer(leg(bo, ana, 3)); err != nil {
		tp.Fatal(err)
	}
}

const (
	anaAccount = `(select account_id from ledger_account where owner_id = 'u_ana')`
	boAccount  = `(select account_id from ledger_account where owner_id = 'u_bo')`
	first      = `(select transfer_id from ledger_sealed where block = 1 and place = 1)`
	last       = `(select transfer_id from ledger_sealed where block = 3 and place = 1)`
)

var tamperings = []struct {
	name, sql string
	finds     []string // the checks that must name it
}{
	{"a transfer's amount", `update ledger_transfer set amount = amount + 1 where transfer_id = ` + first, []string{"accounts", "transfers", "chain"}},
	{"an entry's amount", `update ledger_entry set amount = amount + 1 where account_id = ` + anaAccount + ` and seq = 1`, []string{"accounts", "transfers", "chain"}},
	{"an entry's balance", `update ledger_entry set balance = balance + 1 where account_id = ` + anaAccount + ` and seq = 2`, []string{"accounts", "chain"}},
	{"an entry's seq", `update ledger_entry set seq = 99 where account_id = ` + anaAccount + ` and seq = 2`, []string{"accounts", "chain"}},
	{"an entry less", `delete from ledger_entry where account_id = ` + anaAccount + ` and seq = 2`, []string{"accounts", "transfers", "chain"}},
	{"an entry's account", `update ledger_entry set account_id = 'acc_nobody' where account_id = ` + anaAccount + ` and seq = 1`, []string{"accounts", "transfers", "chain", "strays"}},
	{"a transfer less", `delete from ledger_transfer where transfer_id = ` + last, []string{"accounts", "chain", "strays"}},
	{"a transfer less, with all that goes with it", `
		update ledger_account set entries = entries - 1, credits_posted = credits_posted - 3 where account_id = ` + anaAccount + `;
		update ledger_account set entries = entries - 1, debits_posted = debits_posted - 3 where account_id = ` + boAccount + `;
		delete from ledger_entry where transfer_id in (select transfer_id from ledger_unsealed);
		delete from ledger_transfer where transfer_id in (select transfer_id from ledger_unsealed)`, []string{"strays"}},
	{"the last sealed transfer less, with all that goes with it", `
		delete from ledger_entry where transfer_id = ` + last + `;
		delete from ledger_transfer where transfer_id = ` + last + `;
		delete from ledger_sealed where block = 3`, []string{"accounts", "chain"}},
	{"a memo", `update ledger_transfer set memo = 'another' where transfer_id = ` + first, []string{"chain"}},
	{"a reference", `update ledger_transfer set reference = 'pr_1' where transfer_id = ` + first, []string{"chain"}},
	{"a date, everywhere", `update ledger_transfer set created_at = created_at - 1 where transfer_id = ` + first + `;
		update ledger_entry set created_at = created_at - 1 where transfer_id = ` + first, []string{"chain"}},
	{"a date, in one place", `update ledger_entry set created_at = created_at - 1 where account_id = ` + anaAccount + ` and seq = 1`, []string{"accounts", "chain"}},
	{"whose an account is", `update ledger_account set owner_id = 'u_cy' where owner_id = 'u_ana'`, []string{"chain"}},
	{"a balance", `update ledger_account set credits_posted = credits_posted + 100 where owner_id = 'u_ana'`, []string{"accounts", "currencies"}},
	{"two balances that still add up", `update ledger_account set credits_posted = credits_posted + 100 where owner_id = 'u_ana';
		update ledger_account set debits_posted = debits_posted + 100 where owner_id = 'sandbox'`, []string{"accounts"}},
	{"a balance beyond counting", `update ledger_account set credits_posted = 9223372036854775807 where owner_id = 'u_ana'`, []string{"accounts", "currencies"}},
	{"pending debits", `update ledger_account set debits_pending = 0 where owner_id = 'u_bo'`, []string{"pending", "currencies"}},
	{"pending on both sides", `update ledger_account set debits_pending = 0 where owner_id = 'u_bo';
		update ledger_account set credits_pending = 0 where owner_id = 'u_ana'`, []string{"pending"}},
	{"more held than there is", `update ledger_account set debits_pending = 5000 where owner_id = 'u_bo'`, []string{"accounts", "pending", "currencies"}},
	{"a right to go below zero", `update ledger_account set overdraft = true where owner_id = 'u_ana'`, []string{"accounts"}},
	{"the count of entries", `update ledger_account set entries = entries + 1 where owner_id = 'u_ana'`, []string{"accounts"}},
	{"a currency", `update ledger_account set currency = 'USD' where owner_id = 'u_ana'`, []string{"accounts", "currencies", "holds"}},
	{"an open hold's amount", `update ledger_hold set amount = 41 where state = 'open'`, []string{"pending"}},
	{"an open hold less", `delete from ledger_hold where state = 'open'`, []string{"pending"}},
	{"a captured hold opened again", `update ledger_hold set state = 'open', captured = 0, closed_at = null where state = 'captured'`, []string{"pending", "holds", "transfers"}},
	{"a released hold called captured", `update ledger_hold set state = 'captured', captured = 11 where state = 'released'`, []string{"holds"}},
	{"a captured hold less", `delete from ledger_hold where state = 'captured'`, []string{"transfers"}},
	{"an end to an open hold", `update ledger_hold set closed_at = 1 where state = 'open'`, []string{"holds"}},
	{"a transfer that does not wait to be sealed", `delete from ledger_unsealed`, []string{"transfers"}},
	{"a transfer sealed and waiting", `insert into ledger_unsealed (transfer_id) values (` + first + `)`, []string{"transfers"}},
	{"the last block less", `delete from ledger_sealed where block = 3; delete from ledger_block where block = 3`, []string{"transfers"}},
	{"a block less in the middle", `delete from ledger_sealed where block = 2; delete from ledger_block where block = 2`, []string{"transfers", "chain"}},
	{"only a block's row less", `delete from ledger_block where block = 2`, []string{"transfers", "chain", "strays"}},
	{"two blocks swapped", `update ledger_block set block = 99 where block = 2; update ledger_block set block = 2 where block = 3;
		update ledger_block set block = 3 where block = 99; update ledger_sealed set block = 99 where block = 2;
		update ledger_sealed set block = 2 where block = 3; update ledger_sealed set block = 3 where block = 99`, []string{"chain"}},
	{"two transfers of a block swapped", `update ledger_sealed set place = 99 where block = 1 and place = 1;
		update ledger_sealed set place = 1 where block = 1 and place = 2; update ledger_sealed set place = 2 where place = 99`, []string{"chain"}},
	{"a hole in a block", `update ledger_sealed set place = 7 where block = 1 and place = 2`, []string{"chain"}},
	{"a block's hash", `update ledger_block set hash = previous_hash where block = 2`, []string{"chain"}},
	{"what a block follows", `update ledger_block set previous_hash = hash where block = 2`, []string{"chain"}},
	{"when a block was sealed", `update ledger_block set sealed_at = sealed_at + 1 where block = 1`, []string{"chain"}},
	{"a block's version", `update ledger_block set version = 2 where block = 1`, []string{"chain"}},
	{"a block's number", `update ledger_sealed set block = 0 where block = 1; update ledger_block set block = 0 where block = 1`, []string{"chain", "transfers"}},
	{"a transfer made up", `insert into ledger_transfer (transfer_id, debit_account, credit_account, currency, amount, kind, reference, memo, created_at)
		values ('tr_x', ` + boAccount + `, ` + anaAccount + `, 'EUR', 600, 'test', '', '', 1)`, []string{"transfers"}},
	{"an account below zero by entries that add up", `
		update ledger_transfer set amount = 5000 where transfer_id in (select transfer_id from ledger_unsealed);
		update ledger_entry set amount = -5000, balance = balance + 3 - 5000 where account_id = ` + boAccount + ` and transfer_id in (select transfer_id from ledger_unsealed);
		update ledger_entry set amount = 5000, balance = balance - 3 + 5000 where account_id = ` + anaAccount + ` and transfer_id in (select transfer_id from ledger_unsealed);
		update ledger_account set debits_posted = debits_posted + 4997 where owner_id = 'u_bo';
		update ledger_account set credits_posted = credits_posted + 4997 where owner_id = 'u_ana'`, []string{"accounts"}},
}

func TestVerifyNamesEveryTampering(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			tp := newTampered(t, engine)
			for _, tampering := range tamperings {
				t.Run(tampering.name, func(t *testing.T) {
					tp.restore()
					tp.sound()
					tp.do(tampering.sql)
					found, failed := map[string]bool{}, map[string]bool{}
					err := ledger.Verify(t.Context(), tp.db, func(c ledger.Check) {
						switch {
						case !c.Holds && c.Subject != "":
							found[c.Name] = true
							t.Logf("%s: %s: %s", c.Name, c.Subject, c.Detail)
						case !c.Holds:
							failed[c.Name] = true
						}
					})
					if !errors.Is(err, ledger.ErrBroken) {
						t.Fatalf("Verify answers %v", err)
					}
					for _, name := range tampering.finds {
						if !found[name] || !failed[name] {
							t.Errorf("%s did not find it", name)
						}
					}
					for name := range found {
						if !slices.Contains(tampering.finds, name) {
							t.Errorf("%s was not expected to find it", name)
						}
					}
				})
			}
		})
	}
}

func TestVerifySaysWhatItWentThrough(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			checks := newTampered(t, engine).sound()
			for name, want := range map[string]int64{
				"accounts": 3, "currencies": 1, "pending": 3, "holds": 3, "transfers": 6, "chain": 3, "strays": 0, "tail": 1,
			} {
				if c, said := checks[name]; !said || c.Counted != want || c.Detail == "" {
					t.Errorf("%s: %+v, want %d counted", name, c, want)
				}
			}
		})
	}
}
