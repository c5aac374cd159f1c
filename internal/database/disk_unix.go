//go:build unix

package database

import "golang.org/x/sys/unix"

// freeOn tells how many bytes this user may still write in a folder's file system.
func freeOn(folder string) (free uint64, known bool) {
	var found unix.Statfs_t
	if err := unix.Statfs(folder, &found); err != nil {
		return 0, false
	}
	return uint64(found.Bavail) * uint64(found.Bsize), true //nolint:unconvert // Their types differ between systems.
}
