package live

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/centrifugal/centrifuge"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// Revoked is the code with which a terminal is cut off that was signed out. In the library's protocol a client does not
// come back after a code from 4500 to 4999.
const Revoked = 4501

var disconnectRevoked = centrifuge.Disconnect{Code: Revoked, Reason: "signed out"}

// typingEvery is how often a terminal may say that somebody is typing.
const typingEvery = time.Second

// connecting subscribes a terminal to its user's channel. A terminal that was here before says how far it got, and gets
// what it missed.
func (s *Server) connecting(ctx context.Context, _ centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
	who, known := actorOf(ctx)
	if !known {
		return centrifuge.ConnectReply{}, centrifuge.DisconnectInvalidToken
	}
	return centrifuge.ConnectReply{Subscriptions: map[string]centrifuge.SubscribeOptions{
		userPrefix + string(who.UserID): {EnableRecovery: true, EnablePositioning: true},
	}}, nil
}

func (s *Server) connected(client *centrifuge.Client) {
	who, _ := actorOf(client.Context())
	s.terminals.add(string(who.UserID), client)
	client.OnDisconnect(func(centrifuge.DisconnectEvent) { s.terminals.remove(string(who.UserID), client) })
	client.OnSubscribe(func(e centrifuge.SubscribeEvent, answer centrifuge.SubscribeCallback) {
		answer(s.subscribe(client, who.UserID, e.Channel))
	})
	client.OnUnsubscribe(func(e centrifuge.UnsubscribeEvent) { s.viewers.remove(e.Channel, client) })
	typing := &pace{}
	client.OnPublish(func(e centrifuge.PublishEvent, answer centrifuge.PublishCallback) {
		answer(centrifuge.PublishReply{Result: &centrifuge.PublishResult{}}, s.typing(client, who.UserID, e.Channel, typing))
	})
	var alive atomic.Int64
	client.OnAlive(func() {
		if alive.Add(1)%sessionCheck == 0 {
			s.checkSession(client, who)
		}
	})
	// The terminal may have been revoked between its handshake and now, when it could not yet be found.
	s.checkSession(client, who)
}

// checkSession cuts a terminal off whose session is over.
func (s *Server) checkSession(client *centrifuge.Client, who person.Actor) {
	open, err := s.signedIn(client.Context(), who)
	switch {
	case client.Context().Err() != nil:
	case err != nil:
		s.log.Warn("a session could not be looked at; it is again later", "error", err)
	case !open:
		client.Disconnect(disconnectRevoked)
	}
}

// signedIn tells whether a terminal's session still holds.
func (s *Server) signedIn(ctx context.Context, who person.Actor) (open bool, err error) {
	err = s.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
		terminals, err := s.people.Terminals(ctx, tx, who)
		open = slices.ContainsFunc(terminals, func(t person.Terminal) bool { return t.Current })
		return err
	})
	return open, err
}

// revoked cuts a terminal off.
func (s *Server) revoked(user person.UserID, terminal person.TerminalID) {
	for _, client := range s.terminals.of(string(user)) {
		if who, _ := actorOf(client.Context()); who.TerminalID == terminal {
			client.Disconnect(disconnectRevoked)
		}
	}
}

// subscribe lets members see a conversation's events and typing. To anybody else there is no such channel.
func (s *Server) subscribe(client *centrifuge.Client, user person.UserID, channel string) (centrifuge.SubscribeReply, error) {
	conversation, typing := strings.CutPrefix(channel, typingPrefix)
	if !typing {
		var known bool
		if conversation, known = strings.CutPrefix(channel, conversationPrefix); !known {
			return centrifuge.SubscribeReply{}, centrifuge.ErrorUnknownChannel
		}
	}
	// Noted before the look at the members, so that a removal after it finds this connection.
	s.viewers.add(channel, client)
	err := s.db.Read(client.Context(), func(ctx context.Context, tx *database.Tx) error {
		_, err := s.chat.MemberOf(ctx, tx, chat.ConversationID(conversation), user)
		return err
	})
	if err != nil {
		s.viewers.remove(channel, client)
		return centrifuge.SubscribeReply{}, s.refusal(err)
	}
	return centrifuge.SubscribeReply{Options: centrifuge.SubscribeOptions{EnableRecovery: !typing, EnablePositioning: !typing}}, nil
}

func (s *Server) refusal(err error) error {
	if fault, known := errors.AsType[*fault.Fault](err); known {
		if fault.Is(chat.ErrBlocked) {
			return centrifuge.ErrorPermissionDenied
		}
		return centrifuge.ErrorUnknownChannel
	}
	s.log.Error("a terminal could not be served", "error", err)
	return centrifuge.ErrorInternal
}

// Typing is the data of a packet of kind "typing".
type Typing struct {
	ConversationID chat.ConversationID `json:"conversation_id"`
	UserID         person.UserID       `json:"user_id"`
}

// typing tells a conversation that somebody is typing. What the terminal sent is thrown away: who it is, we know.
func (s *Server) typing(client *centrifuge.Client, user person.UserID, channel string, rate *pace) error {
	conversation, is := strings.CutPrefix(channel, typingPrefix)
	if !is || !client.IsSubscribed(channel) {
		return centrifuge.ErrorPermissionDenied
	}
	if !rate.allows() {
		return centrifuge.ErrorTooManyRequests
	}
	if err := s.db.Read(client.Context(), func(ctx context.Context, tx *database.Tx) error {
		return s.chat.MaySpeak(ctx, tx, chat.ConversationID(conversation), user)
	}); err != nil {
		return s.refusal(err)
	}
	data, err := json.Marshal(Typing{chat.ConversationID(conversation), user})
	if err != nil {
		return s.refusal(err)
	}
	packet, err := json.Marshal(Packet{Kind: "typing", Data: data, Channel: channel})
	if err != nil {
		return s.refusal(err)
	}
	if _, err := s.node.Publish(channel, packet); err != nil {
		return s.refusal(err)
	}
	return nil
}

// pace lets something happen at most so often.
type pace struct{ resting atomic.Bool }

func (p *pace) allows() bool {
	if !p.resting.CompareAndSwap(false, true) {
		return false
	}
	time.AfterFunc(typingEvery, func() { p.resting.Store(false) })
	return true
}
