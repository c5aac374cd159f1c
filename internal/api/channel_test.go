package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	live "github.com/centrifugal/centrifuge-go"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// listener is somebody's terminal that is connected.
type listener struct {
	*live.Client
	t *testing.T
}

func (who *client) listens() *listener {
	who.t.Helper()
	l := &listener{t: who.t, Client: live.NewJsonClient("ws"+strings.TrimPrefix(who.URL, "http")+prefix+"/live",
		live.Config{Header: http.Header{"Authorization": {"Bearer " + who.token}}})}
	who.t.Cleanup(l.Close)
	connected := make(chan struct{}, 1)
	l.OnConnected(func(live.ConnectedEvent) { connected <- struct{}{} })
	if err := l.Connect(); err != nil {
		who.t.Fatal(err)
	}
	select {
	case <-connected:
	case <-time.After(20 * time.Second):
		who.t.Fatal("no connection")
	}
	return l
}

// asks is everything that a terminal can ask about a channel, and what it is answered.
func (l *listener) asks(channel string) string {
	l.t.Helper()
	ctx, cancel := context.WithTimeout(l.t.Context(), 20*time.Second)
	defer cancel()
	_, history := l.History(ctx, channel, live.WithHistoryLimit(100))
	_, presence := l.Presence(ctx, channel)
	_, stats := l.PresenceStats(ctx, channel)
	_, publish := l.Publish(ctx, channel, []byte(`{}`))
	_, call := l.RPC(ctx, channel, []byte(`{}`))
	return fmt.Sprint("subscribe: ", l.joins(channel, false), ", to recover: ", l.joins(channel, true), ", history: ", told(history),
		", presence: ", told(presence), " ", told(stats), ", publish: ", told(publish), ", call: ", told(call))
}

func told(err error) string {
	var refused *live.Error
	if errors.As(err, &refused) {
		return fmt.Sprint(refused.Code, " ", refused.Message)
	}
	return fmt.Sprint(err)
}

// joins subscribes, and tells what came of it.
func (l *listener) joins(channel string, again bool) string {
	l.t.Helper()
	sub, err := l.NewSubscription(channel, live.SubscriptionConfig{Recoverable: again, Positioned: again})
	if err != nil {
		l.t.Fatal(err)
	}
	defer func() { _ = l.RemoveSubscription(sub) }()
	outcome := make(chan string, 10)
	sub.OnSubscribed(func(live.SubscribedEvent) { outcome <- "welcome" })
	sub.OnUnsubscribed(func(e live.UnsubscribedEvent) { outcome <- fmt.Sprint(e.Code, " ", e.Reason) })
	sub.OnError(func(e live.SubscriptionErrorEvent) { outcome <- told(e.Error) })
	if err := sub.Subscribe(); err != nil {
		l.t.Fatal(err)
	}
	defer func() { _ = sub.Unsubscribe() }()
	select {
	case what := <-outcome:
		return what
	case <-time.After(20 * time.Second):
		return "nothing"
	}
}

// To whoever may not hear it, a channel is one that never was, whatever they ask about it.
func TestForeignChannelsNeverWere(t *testing.T) {
	g := start(t, databasetest.Open(t, database.SQLite)).table()
	eve := g.joins("eve")
	request := g.ask([]*client{g.bo, g.chi}).text("id")
	g.bo.post("/requests/"+request+"/accept", map[string]any{}).want(200)
	g.chi.delete("/conversations/" + g.group + "/members/" + string(g.chi.user)).want(204)
	conversation := []string{"conversation:" + g.group, "typing:" + g.group}
	for _, one := range []struct {
		who    *client
		shared []string
	}{{g.dee, nil}, {g.chi, conversation}, {eve, conversation}} {
		foreign := append([]string{"user:" + string(g.bo.user), "request:" + request, request}, one.shared...)
		for _, stream := range g.ids()["st"] {
			foreign = append(foreign, "stream:"+stream, "conversation:"+stream)
		}
		terminal := one.who.listens()
		for _, channel := range foreign {
			there, nothing := terminal.asks(channel), terminal.asks(unborn(channel, nil))
			if there != nothing || strings.Contains(there, "welcome") {
				t.Errorf("about %s one is told %s\nand of what never was %s", channel, there, nothing)
			}
		}
	}
	if got := g.dee.listens().joins(conversation[0], true); got != "welcome" {
		t.Errorf("a member is told %s", got)
	}
}
