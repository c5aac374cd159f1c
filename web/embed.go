// Package web carries the built web app inside the binary.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files is the web app as built by `npm run build`: index.html at its root.
// Before the first build it holds nothing but a marker file.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // "dist" is a constant and a valid path
	}
	return files
}
