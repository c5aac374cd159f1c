package api

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// addressOf is where a request came from. X-Forwarded-For is believed as far as it was written by proxies that the
// operator trusts: read from its end, the first address that is none of theirs is the caller's.
func (e *edge) addressOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		if !e.trusts(host) {
			break
		}
		address, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			break
		}
		host = address.String()
	}
	return host
}

func (e *edge) trusts(host string) bool {
	address, err := netip.ParseAddr(host)
	return err == nil && slices.ContainsFunc(e.settings.TrustedProxies, func(network netip.Prefix) bool {
		return network.Contains(address.Unmap())
	})
}
