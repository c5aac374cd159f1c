package main

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// machine is what the machine itself can do, and no program on it better.
type machine struct {
	cores  int
	model  string
	fsync  series // milliseconds for a block of 4 KB to be on the disk
	socket string // folder of PostgreSQL's socket
	tools  string // folder of PostgreSQL's programs
}

// look measures the disk on which the databases are.
func (b *bench) look() error {
	address, err := url.Parse(os.Getenv(postgresVariable))
	if err != nil {
		return fmt.Errorf("%s: %w", postgresVariable, err)
	}
	b.machine = machine{cores: runtime.NumCPU(), model: processor(), socket: address.Query().Get("host")}
	if b.machine.tools, err = postgresTools(); err != nil {
		return err
	}
	if err := b.measureDisk(); err != nil {
		return err
	}
	b.say("machine: %d cores (%s); a block of 4 KB is on the disk after %s ms", b.machine.cores, b.machine.model, b.machine.fsync)
	return nil
}

func processor() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	if found := regexp.MustCompile(`(?m)^model name\s*:\s*(.+)$`).FindSubmatch(text); found != nil {
		return string(found[1])
	}
	return runtime.GOARCH
}

// measureDisk writes blocks of 4 KB over each other's places and waits for each to be on the disk, as a commit does.
func (b *bench) measureDisk() error {
	const blocks, size = 200, 4096
	file, err := os.Create(filepath.Join(b.dir, "blocks"))
	if err != nil {
		return err
	}
	defer func() { _, _ = file.Close(), os.Remove(file.Name()) }()
	if _, err := file.Write(make([]byte, blocks*size)); err != nil {
		return err
	}
	if err := file.Sync(); err != nil {
		return err
	}
	for range b.rounds {
		times := make([]time.Duration, blocks)
		for i := range times {
			begun := time.Now()
			if _, err := file.WriteAt(bytes.Repeat([]byte{byte(i)}, size), int64(i*size)); err != nil {
				return err
			}
			if err := syscall.Fdatasync(int(file.Fd())); err != nil {
				return err
			}
			times[i] = time.Since(begun)
		}
		b.machine.fsync = append(b.machine.fsync, quantile(times, 0.5))
	}
	return nil
}

// groupingAim is how many times as fast grouped commits shall be on SQLite: the slower the disk, the more they save.
func (m machine) groupingAim() aim {
	const fast, slow = 0.2, 1.0
	share := (m.fsync.median() - fast) / (slow - fast)
	return ratioOver(float64(int(3 + 7*min(1, max(0, share)))))
}

func postgresTools() (string, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/pgbench")
	if err != nil {
		return "", err
	}
	if len(found) == 0 {
		return "", errors.New("pgbench is not installed: apt-get update && apt-get install -y --no-install-recommends postgresql")
	}
	slices.Sort(found)
	return filepath.Dir(found[len(found)-1]), nil
}

// tool runs one of PostgreSQL's programs on the server that is measured.
func (b *bench) tool(name string, args ...string) (string, error) {
	args = append([]string{"-h", b.machine.socket, "-U", "postgres"}, args...)
	cmd := exec.CommandContext(b.ctx, filepath.Join(b.machine.tools, name), args...) //nolint:gosec // Debian's own programs.
	output, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", name, err, output)
	}
	return string(output), nil
}

// bankers makes pgbench's bank with a branch for each client, so that they need not wait for each other's.
func (b *bench) bankers(clients int) (name string, err error) {
	name = b.databaseName()
	if _, err := b.tool("createdb", name); err != nil {
		return "", err
	}
	_, err = b.tool("pgbench", "-i", "-q", "-s", strconv.Itoa(clients), name)
	return name, err
}

var transactionsPerSecond = regexp.MustCompile(`tps = ([0-9.]+)`)

// pgbench is how many of its transactions, TPC-B's with five statements, PostgreSQL does a second on this machine.
func (b *bench) pgbench(name string, clients int) (float64, error) {
	seconds := max(1, int(b.pace.Round(time.Second).Seconds()))
	output, err := b.tool("pgbench", "-n", "-M", "prepared", "-c", strconv.Itoa(clients), "-j", strconv.Itoa(b.machine.cores),
		"-T", strconv.Itoa(seconds), name)
	if err != nil {
		return 0, err
	}
	found := transactionsPerSecond.FindStringSubmatch(output)
	if found == nil {
		return 0, fmt.Errorf("pgbench says %s", strings.TrimSpace(output))
	}
	return strconv.ParseFloat(found[1], 64)
}
