package kills

import (
	"bytes"
	"math/rand/v2"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// A disk is full for a process when its files may not grow beyond a size: the limit that ulimit -f sets, moved while the
// process runs. A small file system of its own would say ENOSPC instead of EFBIG, which either engine takes the same way,
// but to mount one takes rights that not every machine gives to its tests.
//
// Only their own user, or one with more rights than root has everywhere, may move the limit of processes.
func limitFiles(t testing.TB, user *syscall.Credential, size string, pids ...int) {
	t.Helper()
	// A process may have ended by now.
	const script = `size=$1; shift; for pid; do prlimit --pid $pid --fsize=$size: || ! kill -0 $pid || exit 1; done`
	arguments := []string{"-c", script, "sh", size}
	for _, pid := range pids {
		arguments = append(arguments, strconv.Itoa(pid))
	}
	limit := exec.Command("/bin/sh", arguments...)
	limit.Dir = "/"
	if os.Geteuid() == 0 {
		limit.SysProcAttr = &syscall.SysProcAttr{Credential: user}
	}
	if output, err := limit.CombinedOutput(); err != nil {
		t.Errorf("limit the files of %v: %v %s", pids, err, output)
	}
}

const roomEnough = "unlimited"

// The disk fills up at any place of the write-ahead log. Some of the time the server is killed while it is full.
func TestTheDiskOfSQLiteIsFull(t *testing.T) {
	t.Parallel()
	path := databasetest.URL(t, database.SQLite)
	n := newNode(t, "one", path)
	w := settled(t, n)
	w.meets(func(stop func()) {
		pid := n.command.Process.Pid
		during(func() { limitFiles(t, nil, fullAt(path+"-wal"), pid) }, func() {
			if rand.IntN(4) == 0 {
				n.kill()
				n.start()
				return
			}
			limitFiles(t, nil, roomEnough, pid)
		})(stop)
	})
	w.wantTroubled()
}

// fullAt is a size near that of a file: already reached, or soon.
func fullAt(path string) string {
	const soon = 64 << 10
	info, err := os.Stat(path)
	if err != nil {
		return "0"
	}
	size := info.Size()
	return strconv.FormatInt(one([]int64{0, rand.Int64N(size + 1), size, size + rand.Int64N(soon)}), 10)
}

// PostgreSQL's processes can write no more. A table that cannot grow fails a statement; a log that cannot be written ends all
// its processes, and it recovers by itself.
func TestTheDiskOfPostgreSQLIsFull(t *testing.T) {
	t.Parallel()
	server, address := ownPostgres(t)
	near := url.URL{Scheme: "postgres", User: url.User("postgres"), Host: address, Path: "/postgres"}
	w := settled(t, newNode(t, "one", near.String()+"?sslmode=disable"))
	const segment = 16 << 20
	w.meets(during(func() { limitChildren(t, server, strconv.Itoa(one([]int{0, rand.IntN(segment)}))) },
		func() { limitChildren(t, server, roomEnough) }))
	w.wantTroubled()
}

// limitChildren limits all processes of a PostgreSQL but the first, which only watches over the others.
func limitChildren(t testing.TB, server *databasetest.Postgres, size string) {
	t.Helper()
	at, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(at.Query().Get("host"), "data")
	info, err := os.Stat(data)
	if err != nil {
		t.Fatal(err)
	}
	owner, known := info.Sys().(*syscall.Stat_t)
	if !known {
		t.Fatalf("nobody owns %s", data)
	}
	content, err := os.ReadFile(filepath.Join(data, "postmaster.pid"))
	if err != nil {
		t.Fatalf("PostgreSQL is gone: %v", err)
	}
	first, _, _ := strings.Cut(string(content), "\n")
	limitFiles(t, &syscall.Credential{Uid: owner.Uid, Gid: owner.Gid}, size, childrenOf(t, first)...)
}

func childrenOf(t testing.TB, parent string) (children []int) {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range all {
		content, err := os.ReadFile(path)
		if err != nil {
			continue // it has ended
		}
		// What follows the name in parentheses: the state and the parent.
		fields := bytes.Fields(content[bytes.LastIndexByte(content, ')')+1:])
		if len(fields) > 1 && string(fields[1]) == parent {
			pid, err := strconv.Atoi(filepath.Base(filepath.Dir(path)))
			if err != nil {
				t.Fatal(err)
			}
			children = append(children, pid)
		}
	}
	return children
}
