package kills

import (
	"context"
	"math/rand/v2"
	"net"
	"net/url"
	"strings"
	"testing"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"

	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// wire is the network between a server and its PostgreSQL.
type wire struct {
	t     *testing.T
	proxy *toxiproxy.Proxy
}

// ownPostgres starts a PostgreSQL of the test's own, which keeps what it has committed when its processes die, and gives the
// address of its TCP port.
func ownPostgres(t *testing.T) (server *databasetest.Postgres, address string) {
	t.Helper()
	address = freeAddress(t)
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		t.Fatal(err)
	}
	server, err = databasetest.StartPostgres(t.Context(), "-c listen_addresses="+host, "-c port="+port, "-c synchronous_commit=on")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	return server, address
}

// wired puts a wire before a PostgreSQL, and gives the database's address at the near end of it.
func wired(t *testing.T) (w *wire, database string) {
	t.Helper()
	_, address := ownPostgres(t)
	server := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	w = &wire{t: t, proxy: toxiproxy.NewProxy(server, "wire", "127.0.0.1:0", address)}
	if err := w.proxy.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.proxy.Stop)
	near := url.URL{Scheme: "postgres", User: url.User("postgres"), Host: w.proxy.Listen, Path: "/postgres"}
	return w, near.String() + "?sslmode=disable"
}

// cut breaks all connections, and takes no new ones.
func (w *wire) cut() { w.proxy.Stop() }

func (w *wire) mend() {
	if err := w.proxy.Start(); err != nil {
		w.t.Error(err)
	}
}

// poison has something bad happen to what the wire carries in one direction.
func (w *wire) poison(kind, direction string, attributes object) {
	_, err := w.proxy.Toxics.AddToxicJson(strings.NewReader(text(object{
		"name": kind + " " + direction, "type": kind, "stream": direction, "attributes": attributes,
	})))
	if err != nil {
		w.t.Error(err)
	}
}

func (w *wire) cure() { w.proxy.Toxics.ResetToxics(context.Background()) }

// The network goes in the middle of everything, and comes back.
func TestTheNetworkToPostgreSQLIsCut(t *testing.T) {
	t.Parallel()
	w, url := wired(t)
	people := settled(t, newNode(t, "one", url))
	people.meets(during(w.cut, w.mend))
	people.wantTroubled()
}

func TestTheNetworkToPostgreSQLIsSlow(t *testing.T) {
	t.Parallel()
	w, url := wired(t)
	settled(t, newNode(t, "one", url)).meets(during(func() {
		for _, direction := range []string{"upstream", "downstream"} {
			w.poison("latency", direction, object{"latency": 1 + rand.IntN(10), "jitter": rand.IntN(10)})
			w.poison("slicer", direction, object{"average_size": 64, "size_variation": 32, "delay": 10})
		}
	}, w.cure))
}

// Connections carry so many bytes and no more: what comes after them is lost, whatever it is in the middle of, and the
// connection with it, at once or after a while in which nobody knows.
func TestTheNetworkToPostgreSQLLosesBytes(t *testing.T) {
	t.Parallel()
	w, url := wired(t)
	people := settled(t, newNode(t, "one", url))
	people.meets(during(func() {
		direction := one([]string{"upstream", "downstream"})
		if rand.IntN(2) == 0 {
			w.poison("limit_data", direction, object{"bytes": rand.IntN(20_000)})
		} else {
			w.poison("timeout", direction, object{"timeout": 20 + rand.IntN(100)})
		}
	}, w.cure))
	people.wantTroubled()
}
