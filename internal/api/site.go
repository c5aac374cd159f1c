package api

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
)

// site serves the web app. Every path that is no file is the app's own page: it finds its way by itself.
type site struct {
	files fs.FS

	mu    sync.Mutex
	known map[string]*asset
}

// asset is a file as it is sent, compressed once when that makes it smaller.
type asset struct {
	plain, packed []byte
	media         string
}

const page404 = "The web app is not built. Run: make build\n"

func newSite(files fs.FS) *site { return &site{files: files, known: map[string]*asset{}} }

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	found, err := s.load(name)
	switch {
	case err == nil && name != "index.html":
		w.Header().Set("Cache-Control", cacheFor(name))
	case strings.HasPrefix(name, "assets/"):
		// A page of an older build asks for a file that is gone: its own page in the file's place would only confuse it.
		http.NotFound(w, r)
		return
	default:
		w.Header().Set("Cache-Control", "no-cache")
		if found, err = s.load("index.html"); err != nil {
			http.Error(w, page404, http.StatusNotFound)
			return
		}
	}
	found.send(w, r)
}

// cacheFor: a name that carries the hash of its content never means anything else.
func cacheFor(name string) string {
	if strings.HasPrefix(name, "assets/") {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

func (s *site) load(name string) (*asset, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if found, known := s.known[name]; known {
		return found, nil
	}
	if s.files == nil || name == "" || strings.HasPrefix(path.Base(name), ".") {
		return nil, fs.ErrNotExist
	}
	info, err := fs.Stat(s.files, name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, errors.New("a folder")
	}
	plain, err := fs.ReadFile(s.files, name)
	if err != nil {
		return nil, err
	}
	found := &asset{plain: plain, media: mediaOf(name)}
	found.pack()
	s.known[name] = found
	return found, nil
}

func mediaOf(name string) string {
	if path.Ext(name) == ".webmanifest" {
		return "application/manifest+json"
	}
	if media := mime.TypeByExtension(path.Ext(name)); media != "" {
		return media
	}
	return "application/octet-stream"
}

func (a *asset) pack() {
	var text bytes.Buffer
	writer, err := gzip.NewWriterLevel(&text, gzip.BestCompression)
	if err != nil {
		return
	}
	if _, err := writer.Write(a.plain); err != nil || writer.Close() != nil {
		return
	}
	if text.Len() < len(a.plain)*9/10 {
		a.packed = bytes.Clone(text.Bytes())
	}
}

func (a *asset) send(w http.ResponseWriter, r *http.Request) {
	body := a.plain
	w.Header().Set("Content-Type", a.media)
	if a.packed != nil {
		w.Header().Set("Vary", "Accept-Encoding")
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			body = a.packed
			w.Header().Set("Content-Encoding", "gzip")
		}
	}
	if r.Method == http.MethodHead {
		return
	}
	_, _ = w.Write(body) //nolint:gosec // G705: files of the build, whichever of them was asked for
}
