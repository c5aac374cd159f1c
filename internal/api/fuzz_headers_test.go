package api

import (
	"net/http"
	"net/netip"
	"strings"
	"testing"
)

// Of what a request says of itself nothing is believed that nobody trusted said, and nothing grows.
func FuzzHeaders(f *testing.F) {
	for _, seed := range []string{"", "203.0.113.9", "1.2.3.4, 10.0.0.2", "10.0.0.1,10.0.0.2", "::1", "[::1]:80", "%eth0", "999.1.1.1", "\xff", ",,,", "Bearer x", "Bearer  trk_x ", "a=b; trilby_session=x", "Mozilla/5.0 (Android) Chrome/1"} {
		f.Add(seed, seed, seed)
	}
	e := &edge{settings: Settings{TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}}}
	f.Fuzz(func(t *testing.T, forwarded, authorization, agent string) {
		r := &http.Request{RemoteAddr: "10.0.0.1:1", Header: http.Header{"X-Forwarded-For": {forwarded}, "Authorization": {authorization}, "Cookie": {agent}, "User-Agent": {agent}}}
		if _, err := netip.ParseAddr(e.addressOf(r)); err != nil {
			t.Errorf("forwarded for %q, it comes from %q", forwarded, e.addressOf(r))
		}
		r.RemoteAddr = "203.0.113.9:1"
		if got := e.addressOf(r); got != "203.0.113.9" {
			t.Errorf("somebody who is no proxy says %q, and is believed to be %q", forwarded, got)
		}
		if token := e.tokenOf(r); len(token) > max(len(authorization), len(agent)) {
			t.Errorf("the token is %q", token)
		}
		if name := terminalName(agent); name == "" || len(name) > 50 || len(e.deviceOf(r)) > 100 {
			t.Errorf("%q is called %q", agent, name)
		}
	})
}

// A kept answer is opened by the key that it was kept under, and by no other; what is no kept answer is refused.
func FuzzSealed(f *testing.F) {
	for _, seed := range []string{"", "a key of ana", "\x00\xff", strings.Repeat("k", keyLongest)} {
		f.Add(seed, []byte(`{"url":"x"}`), "AAAA")
		f.Add(seed, []byte(nil), "no base 64")
	}
	f.Fuzz(func(t *testing.T, key string, body []byte, garbage string) {
		sealed, err := seal(key, body)
		if err != nil {
			t.Fatal(err)
		}
		if opened, err := unseal(key, sealed); err != nil || string(opened) != string(body) {
			t.Errorf("%q is kept, and opened as %q, %v", body, opened, err)
		}
		if _, err := unseal(key+"x", sealed); err == nil && len(body) > 0 {
			t.Errorf("%q is opened by another key", body)
		}
		if opened, err := unseal(key, garbage); err == nil && len(opened) > 0 {
			t.Errorf("%q is opened as %q", garbage, opened)
		}
	})
}

// The place of a mistake is a JSON pointer or a part of the address.
func FuzzPointer(f *testing.F) {
	for _, seed := range []string{"body", "body.amount", "body.lines[2].amount", "body.a/b", "query.limit", "path.currency", "", "body.~", "body..", "[", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, location string) {
		if at := pointer(location); at != "" && !strings.HasPrefix(at, "/") && !strings.HasPrefix(at, "#/") || len(at) > 2*len(location)+3 {
			t.Errorf("%q is at %q", location, at)
		}
	})
}
