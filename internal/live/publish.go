package live

import (
	"context"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/centrifugal/centrifuge"

	"github.com/trilby-chat/trilby/internal/chat"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
	"github.com/trilby-chat/trilby/internal/person"
)

const (
	userPrefix         = "user:"
	conversationPrefix = "conversation:"
	typingPrefix       = "typing:"

	// Events read at once; a channel that has more is read again.
	readAtOnce = 256
	retryAfter = 250 * time.Millisecond
)

// Run publishes what is committed, here and on other nodes, until its context ends.
func (s *Server) Run(ctx context.Context) error {
	var all sync.WaitGroup
	all.Go(func() { s.publishNews(ctx) })
	all.Go(func() { s.look(ctx) })
	if s.relay != nil {
		all.Go(func() { s.relay.speak(ctx) })
		all.Go(func() { s.relay.listen(ctx) })
	}
	all.Wait()
	if closer, is := s.carrier.(io.Closer); is {
		return closer.Close()
	}
	return nil
}

// publishNews publishes everything in one goroutine, so that each channel is in order.
func (s *Server) publishNews(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.broker.bell:
		}
		for _, channel := range s.broker.take() {
			if err := s.catchUp(ctx, channel); err != nil && ctx.Err() == nil {
				s.log.Error("events could not be published; trying again", "channel", channel, "error", err)
				if last, held := s.broker.position(channel); held {
					time.AfterFunc(retryAfter, func() { s.Wake(channel, last+1) })
				}
			}
		}
	}
}

// news is what is to be published of one channel, with who may see it, read in one snapshot.
type news struct {
	deliveries []event.Delivery
	members    []person.UserID // of a conversation
}

// catchUp publishes whatever a channel has beyond what was published here.
func (s *Server) catchUp(ctx context.Context, channel event.Channel) error {
	for {
		last, held := s.broker.position(channel)
		if !held {
			return nil
		}
		found, err := s.readNews(ctx, channel, last)
		if err != nil {
			return err
		}
		if len(found.deliveries) == 0 {
			return nil
		}
		if isConversation(string(channel)) {
			s.dropFormer(string(channel), found.members)
		}
		if err := s.dropRevoked(ctx, channel, found.deliveries); err != nil {
			return err
		}
		for _, d := range found.deliveries {
			if err := s.publish(d, found.members); err != nil {
				return err
			}
		}
	}
}

func (s *Server) readNews(ctx context.Context, channel event.Channel, last int64) (found news, err error) {
	err = s.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
		if found.deliveries, err = event.Since(ctx, tx, channel, last, readAtOnce); err != nil {
			return err
		}
		if conversation, is := strings.CutPrefix(string(channel), conversationPrefix); is && len(found.deliveries) > 0 {
			found.members, err = s.chat.MemberIDs(ctx, tx, chat.ConversationID(conversation))
		}
		return err
	})
	return found, err
}

// publish hands an event to the subscribers of its channel and, when it is a conversation's, as a message to the members'
// terminals that do not have it on screen.
func (s *Server) publish(d event.Delivery, members []person.UserID) error {
	defer s.watch(s.causes.of(d), d.Kind, d.At)()
	packet, err := packetOf(d)
	if err != nil {
		return err
	}
	if err := s.broker.publish(d, packet); err != nil {
		return err
	}
	for _, member := range members {
		for _, client := range s.terminals.of(string(member)) {
			if client.IsSubscribed(string(d.Channel)) {
				continue
			}
			if err := client.Send(packet); err != nil {
				// One terminal that cannot be written to holds up nobody: the library closes it, and it comes back.
				s.log.Debug("a message to a terminal failed", "error", err)
			}
		}
	}
	return nil
}

// dropFormer ends the subscriptions of those who are no members any more, before anything is published to them.
func (s *Server) dropFormer(channel string, members []person.UserID) {
	present := make(map[string]bool, len(members))
	for _, member := range members {
		present[string(member)] = true
	}
	conversation := strings.TrimPrefix(channel, conversationPrefix)
	for _, watched := range []string{channel, typingPrefix + conversation} {
		for _, client := range s.viewers.of(watched) {
			if !present[client.UserID()] {
				client.Unsubscribe(watched, centrifuge.Unsubscribe{Code: unsubscribeLeft, Reason: "no longer a member"})
			}
		}
	}
}

// terminalsChanged is the kind of the event by which a user's terminals hear that one of them was signed out, or renamed.
const terminalsChanged = "terminals"

// dropRevoked cuts off the terminals of a user that were signed out, on whichever node.
func (s *Server) dropRevoked(ctx context.Context, channel event.Channel, deliveries []event.Delivery) error {
	user, is := strings.CutPrefix(string(channel), userPrefix)
	if !is || !slices.ContainsFunc(deliveries, func(d event.Delivery) bool { return d.Kind == terminalsChanged }) {
		return nil
	}
	var signedIn []person.Terminal
	err := s.db.Read(ctx, func(ctx context.Context, tx *database.Tx) (err error) {
		signedIn, err = s.people.Terminals(ctx, tx, person.Actor{UserID: person.UserID(user)})
		return err
	})
	if err != nil {
		return err
	}
	for _, client := range s.terminals.of(user) {
		who, _ := actorOf(client.Context())
		if !slices.ContainsFunc(signedIn, func(t person.Terminal) bool { return t.ID == who.TerminalID }) {
			client.Disconnect(disconnectRevoked)
		}
	}
	return nil
}

// unsubscribeLeft tells a client that it need not try again.
const unsubscribeLeft = 2100
