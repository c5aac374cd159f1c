// Package live hands events to the terminals that are connected, by WebSocket.
//
// What always holds:
//   - A terminal gets the events of its user's channel, and of a conversation's channel only while its user is a present
//     member; membership is looked at again before every event of a conversation goes out.
//   - The seq of a channel is its stream offset, and the event log its history: what a terminal missed, it gets in order,
//     without hole or repeat, also after a restart.
//   - Nothing goes out that is not committed.
//   - A revoked terminal is cut off, and told not to come back.
//   - All of it holds as well when the terminal is connected to one node of a service and the news comes from another: a word
//     between nodes wakes sooner, and one that is lost costs seconds.
package live

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/centrifugal/centrifuge"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/person"
)

// Packet is what terminals receive: the data of a publication, and of a message to those that do not have the conversation
// on screen.
type Packet struct {
	Kind    string          `json:"kind"`
	Data    json.RawMessage `json:"data"`
	Seq     int64           `json:"seq,omitempty"` // absent for typing, which nobody catches up on
	Channel string          `json:"channel"`
}

// Server connects terminals. New starts it, Run publishes, Shutdown ends it.
type Server struct {
	db        *database.DB
	chat      *chat.Service
	people    *person.Service
	log       *slog.Logger
	node      *centrifuge.Node
	broker    *broker
	terminals *roster // by user
	viewers   *roster // by channel on screen
	handler   http.Handler
	publicURL string
	registry  *prometheus.Registry
	watch     Watch
	causes    causes
	relay     *relay // nil where there is one node
	carrier   Carrier
	redis     string
	alone     bool // tells other nodes nothing, and hears nothing
	every     time.Duration
	gap       *gap
}

// Option changes how a server works.
type Option func(*Server)

const (
	// A terminal that is further behind reads afresh over HTTP.
	recoveryLimit = 512
	// A terminal is seen to be alive every 25 seconds; its session is looked at every twelfth time, to notice that it expired.
	sessionCheck    = 12
	connectionsEach = 64
)

// New starts a server of live connections. publicURL is where browsers find this server when it is not the host they name
// themselves, as behind a proxy; it may be empty.
func New(ctx context.Context, db *database.DB, events *event.Log, conversations *chat.Service, people *person.Service, publicURL string, log *slog.Logger, options ...Option) (*Server, error) {
	var epoch string
	if err := db.Write(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		epoch, err = event.Epoch(ctx, tx)
		return err
	}); err != nil {
		return nil, fmt.Errorf("live: %w", err)
	}
	registry := prometheus.NewRegistry()
	node, err := centrifuge.New(centrifuge.Config{
		LogLevel: centrifuge.LogLevelWarn, LogHandler: logTo(log), Metrics: centrifuge.MetricsConfig{RegistererGatherer: registry},
		UserConnectionLimit: connectionsEach, RecoveryMaxPublicationLimit: recoveryLimit,
	})
	if err != nil {
		return nil, fmt.Errorf("live: %w", err)
	}
	s := &Server{db: db, chat: conversations, people: people, log: log, node: node, terminals: newRoster(), viewers: newRoster(), publicURL: publicURL,
		registry: registry, watch: unwatched,
		every: lookEvery, gap: newGap()}
	for _, choose := range options {
		choose(s)
	}
	s.broker = newBroker(db, epoch)
	if err := s.connectNodes(epoch); err != nil {
		return nil, err
	}
	node.SetBroker(s.broker)
	node.OnConnecting(s.connecting)
	node.OnConnect(s.connected)
	if err := node.Run(); err != nil {
		return nil, fmt.Errorf("live: %w", err)
	}
	s.handler = centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{
		CheckOrigin: s.ownOrigin, UseWriteBufferPool: true, ProcessCommandsOffReadLoop: true, MessageSizeLimit: 16 << 10,
		PingPongConfig: centrifuge.PingPongConfig{PingInterval: 25 * time.Second, PongTimeout: 10 * time.Second},
	})
	people.Revoked(s.revoked)
	events.Listen(func(deliveries []event.Delivery) {
		for _, d := range deliveries {
			s.causes.note(d)
			s.Wake(d.Channel, d.Seq)
		}
		s.relay.wake(deliveries)
	})
	return s, nil
}

// Wake says that a channel has an event of that seq, or later ones. It never blocks; to say it twice does no harm, and what
// is said of one event covers all before it.
func (s *Server) Wake(channel event.Channel, seq int64) { s.broker.wake(channel, seq) }

// Handler is the WebSocket endpoint. The request's context must carry who connects, by WithActor.
func (s *Server) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, known := actorOf(r.Context())
		if !known {
			http.Error(w, "Please sign in.", http.StatusUnauthorized)
			return
		}
		ctx := centrifuge.SetCredentials(r.Context(), &centrifuge.Credentials{UserID: string(who.UserID)})
		s.handler.ServeHTTP(w, r.WithContext(ctx))
	})
}

// ownOrigin lets in our own pages, and programs, which name no origin: a browser sends its cookie along from any site.
func (s *Server) ownOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	_, host, _ := strings.Cut(origin, "://")
	return origin == "" || host == r.Host || (s.publicURL != "" && origin == strings.TrimRight(s.publicURL, "/"))
}

// Shutdown closes every connection, with the word that terminals may come back, and stops.
func (s *Server) Shutdown(ctx context.Context) error {
	s.broker.close()
	return s.node.Shutdown(ctx)
}

type actorKey struct{}

// WithActor puts who connects into a request's context, once they have proved it.
func WithActor(ctx context.Context, who person.Actor) context.Context {
	return context.WithValue(ctx, actorKey{}, who)
}

func actorOf(ctx context.Context) (person.Actor, bool) {
	who, known := ctx.Value(actorKey{}).(person.Actor)
	return who, known
}

func logTo(log *slog.Logger) centrifuge.LogHandler {
	return func(entry centrifuge.LogEntry) {
		level := slog.LevelWarn
		if entry.Level == centrifuge.LogLevelError {
			level = slog.LevelError
		}
		log.Log(context.Background(), level, entry.Message, "live", entry.Fields)
	}
}
