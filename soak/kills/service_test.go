package kills

import (
	"context"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// service is what people reach: one node, or several behind one name.
type service struct {
	nodes []*node
	turn  atomic.Int64
	http  *http.Client
}

func newService(nodes ...*node) *service {
	s := &service{nodes: nodes}
	s.http = &http.Client{Timeout: patience, Transport: &http.Transport{DialContext: s.dial, MaxIdleConnsPerHost: 50}}
	return s
}

// dial connects to the nodes in turn. One that does not answer is passed over, as a proxy before them would.
func (s *service) dial(ctx context.Context, network, _ string) (net.Conn, error) {
	first, failed := int(s.turn.Add(1)), errDown
	for i := range s.nodes {
		address := s.nodes[(first+i)%len(s.nodes)].at()
		if address == "" {
			continue
		}
		connection, err := (&net.Dialer{Timeout: 5 * time.Second}).DialContext(ctx, network, address)
		if err == nil {
			return connection, nil
		}
		failed = err
	}
	return nil, failed
}

func (s *service) start() {
	for _, n := range s.nodes {
		n.start()
	}
}
