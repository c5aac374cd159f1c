package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// loopCommand runs the least that can be between an event and terminals: a loop that writes the same frames to each.
const loopCommand = "loop"

// loop is a server that only does that. It takes connections where Trilby does and answers what a client says first.
type loop struct {
	upgrader websocket.Upgrader
	mu       sync.Mutex
	all      []*websocket.Conn
	frames   []*websocket.PreparedMessage
}

func loopAsChild(ctx context.Context, args []string) int {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	go func() {
		defer stop()
		for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
			continue
		}
	}()
	l := &loop{}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /readyz", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("GET /api/v1/live", l.connect)
	mux.HandleFunc("POST /api/v1/frames", l.learn)
	mux.HandleFunc("POST /api/v1/go", l.tell)
	served := &http.Server{Addr: args[0], Handler: mux, ReadHeaderTimeout: time.Minute}
	go func() {
		<-ctx.Done()
		_ = served.Close()
	}()
	if err := served.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func (l *loop) connect(w http.ResponseWriter, r *http.Request) {
	connection, err := l.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	for id := 1; ; id++ {
		if _, _, err := connection.ReadMessage(); err != nil {
			return
		}
		if err := connection.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, `{"id":%d,"ok":{}}`, id)); err != nil {
			return
		}
		const commands = 2
		if id == commands {
			l.mu.Lock()
			l.all = append(l.all, connection)
			l.mu.Unlock()
		}
	}
}

// learn takes another frame to be written to each.
func (l *loop) learn(w http.ResponseWriter, r *http.Request) {
	text, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	frame, err := websocket.NewPreparedMessage(websocket.TextMessage, text)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.frames = append(l.frames, frame)
}

// tell answers, and writes at the same time.
func (l *loop) tell(http.ResponseWriter, *http.Request) {
	go func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		for _, one := range l.all {
			for _, frame := range l.frames {
				if err := one.WritePreparedMessage(frame); err != nil {
					fmt.Fprintln(os.Stderr, err)
				}
			}
		}
	}()
}
