package databasetest

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/trilby-chat/trilby/internal/database"
)

// PostgresVariable names the environment variable with the address of a PostgreSQL server for tests, such as
// postgres://postgres@/postgres?host=/tmp/somewhere. Its user makes and drops databases there. Without it, a test process
// starts a server for itself.
const PostgresVariable = "TRILBY_TEST_POSTGRES"

var errNoPostgres = errors.New("PostgreSQL is not installed; these tests need it: " +
	"apt-get update && apt-get install -y --no-install-recommends postgresql")

// The shell between a test and its server is what makes sure that no server is left behind: its input is a pipe from the
// test, which ends with the test's process even when that is killed.
const supervise = `
"$1/initdb" -D "$2/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$2/log" 2>&1 || exit 1
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=500 -c shared_buffers=64MB \
	-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off $3 >>"$2/log" 2>&1 &
read -r nothing
kill -QUIT $!
wait
rm -rf "$2"
`

// Durable has a server survive a power cut, and look after itself as one in use does: for measuring.
const Durable = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on -c autovacuum=on -c shared_buffers=256MB -c max_wal_size=4GB"

// Postgres is a running PostgreSQL server that nothing but tests should use: it does not survive a power cut.
type Postgres struct {
	// URL is the address of the server's own database, on a Unix socket.
	URL string

	lifeline io.Closer
	ended    chan struct{}
}

// StartPostgres starts a server in a new temporary folder, with no password and no network. It ends at Stop, or with this
// process. Settings of the caller's own, as the server's command line has them, go before those for tests.
func StartPostgres(ctx context.Context, settings ...string) (*Postgres, error) {
	programs, err := postgresPrograms()
	if err != nil {
		return nil, err
	}
	// A socket's path may have 107 bytes, and the server's user must be able to get there: TMPDIR promises neither.
	dir, err := os.MkdirTemp("/tmp", "trilby-postgres-")
	if err != nil {
		return nil, err
	}
	cmd := exec.Command("/bin/sh", "-c", supervise, "sh", programs, dir, strings.Join(settings, " "))
	cmd.Dir = dir
	// Ctrl-C is meant for the tests; the server hears of it through the pipe.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := dropPrivileges(cmd.SysProcAttr, dir); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	lifeline, err := cmd.StdinPipe()
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	query := url.Values{"host": {dir}}
	if _, port, set := strings.Cut(strings.Join(settings, " "), "-c port="); set {
		query.Set("port", strings.Fields(port)[0]) // the socket is named after it
	}
	address := url.URL{Scheme: "postgres", User: url.User("postgres"), Path: "/postgres", RawQuery: query.Encode()}
	server := &Postgres{URL: address.String(), lifeline: lifeline, ended: make(chan struct{})}
	go func() {
		_ = cmd.Wait()
		close(server.ended)
	}()
	if err := server.await(ctx); err != nil {
		output, _ := os.ReadFile(filepath.Join(dir, "log"))
		server.Stop()
		return nil, errors.Join(fmt.Errorf("start PostgreSQL: %w\n%s", err, output), os.RemoveAll(dir))
	}
	return server, nil
}

// Stop ends the server and removes its folder.
func (p *Postgres) Stop() {
	_ = p.lifeline.Close()
	<-p.ended
}

func (p *Postgres) await(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	pool, err := sql.Open("pgx", p.URL)
	if err != nil {
		return err
	}
	defer func() { _ = pool.Close() }()
	for {
		err := pool.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-p.ended:
			return errors.New("it ended at once")
		case <-ctx.Done():
			return err
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// Debian keeps the server's programs out of the path, in a folder for each version.
func postgresPrograms() (string, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if err != nil {
		return "", err
	}
	if len(found) == 0 {
		return "", errNoPostgres
	}
	newest := slices.MaxFunc(found, func(a, b string) int { return version(a) - version(b) })
	return filepath.Dir(newest), nil
}

func version(program string) int {
	number, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(program))))
	return number
}

// PostgreSQL refuses to run as root, so root's tests run it as the user that Debian made for it.
func dropPrivileges(attributes *syscall.SysProcAttr, dir string) error {
	if os.Geteuid() != 0 {
		return nil
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		return errNoPostgres
	}
	uid, err := strconv.ParseUint(account.Uid, 10, 32)
	if err != nil {
		return fmt.Errorf("user postgres: %w", err)
	}
	gid, err := strconv.ParseUint(account.Gid, 10, 32)
	if err != nil {
		return fmt.Errorf("user postgres: %w", err)
	}
	attributes.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return os.Chown(dir, int(uid), int(gid))
}

// The server of this process, and the connections by which databases are made and dropped on it.
type administration struct {
	server *Postgres // nil when the server is somebody else's
	url    *url.URL
	pool   *sql.DB
}

var postgres = sync.OnceValues(func() (*administration, error) {
	var admin administration
	address := os.Getenv(PostgresVariable)
	if address == "" {
		server, err := StartPostgres(context.Background())
		if err != nil {
			return nil, err
		}
		admin.server, address = server, server.URL
	}
	var err error
	if admin.url, err = url.Parse(address); err != nil {
		return nil, fmt.Errorf("%s: %w", PostgresVariable, err)
	}
	if admin.pool, err = sql.Open("pgx", address); err != nil {
		return nil, fmt.Errorf("%s: %w", PostgresVariable, err)
	}
	admin.pool.SetMaxOpenConns(2)
	return &admin, nil
})

func (a *administration) address(name string) string {
	address := *a.url
	address.Path = "/" + name
	return address.String()
}

func (a *administration) create(ctx context.Context, name, template string) error {
	_, err := a.pool.ExecContext(ctx, fmt.Sprintf("create database %s template %s", name, template))
	return err
}

var postgresTemplate = sync.OnceValues(func() (string, error) {
	admin, err := postgres()
	if err != nil {
		return "", err
	}
	name := databaseName("schema")
	if err := admin.create(context.Background(), name, "template0"); err != nil {
		return "", fmt.Errorf("schema on PostgreSQL: %w", err)
	}
	if err := migrate(admin.address(name)); err != nil {
		return "", fmt.Errorf("schema on PostgreSQL: %w", err)
	}
	return name, nil
})

func newDatabase(t testing.TB, template string) string {
	t.Helper()
	admin, err := postgres()
	if err != nil {
		t.Fatal(err)
	}
	name := databaseName("test")
	if err := admin.create(t.Context(), name, template); err != nil {
		t.Fatalf("create a database on PostgreSQL: %v", err)
	}
	t.Cleanup(func() {
		if _, err := admin.pool.Exec("drop database if exists " + name + " with (force)"); err != nil {
			t.Errorf("drop the test's database: %v", err)
		}
	})
	return admin.address(name)
}

func databaseName(prefix string) string {
	id := uuid.New()
	return fmt.Sprintf("%s_%x", prefix, id[:])
}

func migrate(address string) error {
	ctx := context.Background()
	var output bytes.Buffer
	db, err := database.Open(ctx, address, slog.New(slog.NewTextHandler(&output, nil)))
	if err != nil {
		return err
	}
	if err := db.Migrate(ctx); err != nil {
		return errors.Join(fmt.Errorf("%w\n%s", err, output.Bytes()), db.Close())
	}
	return db.Close()
}
