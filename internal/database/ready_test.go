package database

import (
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
)

func TestAFullDiskIsNotReady(t *testing.T) {
	path := filepath.Join(t.TempDir(), "trilby.db")
	db, err := Open(t.Context(), path, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	for _, disk := range []struct {
		free  uint64
		known bool
		says  string
	}{{1 << 30, true, ""}, {roomNeeded, true, ""}, {roomNeeded - 1, true, "is full"}, {0, true, "is full: 0 bytes are left"}, {0, false, ""}} {
		err := db.readySQLite(t.Context(), func(folder string) (uint64, bool) {
			if folder != filepath.Dir(path) {
				t.Errorf("it looks at %s", folder)
			}
			return disk.free, disk.known
		})
		if (err == nil) != (disk.says == "") || err != nil && !strings.Contains(err.Error(), disk.says) {
			t.Errorf("%+v: %v", disk, err)
		}
	}
	if free, known := freeOn(filepath.Dir(path)); !known || free == 0 {
		t.Errorf("this disk: %d, %v", free, known)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if db.Ready(t.Context()) == nil {
		t.Error("a closed database is ready")
	}
}
