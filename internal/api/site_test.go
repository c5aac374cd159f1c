package api

import (
	"bytes"
	"compress/gzip"
	"io"
	"testing"
	"testing/fstest"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestTheWebAppIsAtEveryOtherPath(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	for _, path := range []string{"/", "/c/c_018f3a7c", "/join", "/index.html", "/no/such/page"} {
		got := s.stranger().send("GET", path, nil).want(200)
		if !bytes.Contains(got.body, []byte("<title>Trilby</title>")) || got.header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %v %s", path, got.header, got.body)
		}
	}
	asset := s.stranger().send("GET", "/assets/app-5e0c7d7e.js", nil, header{"Accept-Encoding", "identity"}).want(200)
	if asset.header.Get("Cache-Control") != "public, max-age=31536000, immutable" || asset.header.Get("Content-Encoding") != "" {
		t.Errorf("asset: %v", asset.header)
	}
	// An old page that asks for a file of its build is not sent a page in its place.
	s.stranger().send("GET", "/assets/app-gone.js", nil).want(404)
	s.stranger().send("POST", "/", nil).want(405)
	if got := s.stranger().send("GET", "/icon.png", nil).want(200); got.header.Get("Cache-Control") != "no-cache" || got.header.Get("Content-Type") != "image/png" {
		t.Errorf("icon: %v", got.header)
	}
}

func TestAssetsArePacked(t *testing.T) {
	s := start(t, databasetest.Open(t, database.SQLite))
	plain := s.stranger().send("GET", "/assets/app-5e0c7d7e.js", nil, header{"Accept-Encoding", "identity"}).want(200)
	packed := s.stranger().send("GET", "/assets/app-5e0c7d7e.js", nil, header{"Accept-Encoding", "br, gzip"}).want(200)
	if packed.header.Get("Content-Encoding") != "gzip" || packed.header.Get("Vary") != "Accept-Encoding" || len(packed.body) >= len(plain.body)/2 {
		t.Fatalf("%v, %d of %d bytes", packed.header, len(packed.body), len(plain.body))
	}
	reader, err := gzip.NewReader(bytes.NewReader(packed.body))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := io.ReadAll(reader); err != nil || !bytes.Equal(text, plain.body) {
		t.Errorf("unpacks to something else (%v)", err)
	}
	if got := s.stranger().send("HEAD", "/assets/app-5e0c7d7e.js", nil).want(200); len(got.body) != 0 {
		t.Errorf("HEAD sends %d bytes", len(got.body))
	}
}

func TestWithoutABuildItSaysHow(t *testing.T) {
	s := newSite(fstest.MapFS{".keep": {}})
	if _, err := s.load(".keep"); err == nil {
		t.Error("hidden files are served")
	}
	if _, err := s.load("index.html"); err == nil {
		t.Error("there is a page")
	}
}

func TestHealth(t *testing.T) {
	db := databasetest.Open(t, database.SQLite)
	s := start(t, db)
	s.stranger().send("GET", "/healthz", nil).want(200)
	s.stranger().send("GET", "/readyz", nil).want(200)
}
