package api

import (
	"net/http"
	"net/url"
	"strings"
)

// contentPolicy lets a page load from its own server and nowhere else: no inline code, no host but this one.
func contentPolicy(public *url.URL) string {
	connect := "'self'"
	if public != nil {
		// Older Safari does not take 'self' for a WebSocket of the same host.
		scheme := "ws://"
		if public.Scheme == "https" {
			scheme = "wss://"
		}
		connect += " " + scheme + public.Host
	}
	return strings.Join([]string{
		"default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'",
		"img-src 'self' blob: data:", "connect-src " + connect, "manifest-src 'self'", "worker-src 'self'",
		"base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'",
	}, "; ")
}

func (e *edge) withSecurity(next http.Handler) http.Handler {
	policy := contentPolicy(e.settings.PublicURL)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Cross-Origin-Resource-Policy", "same-origin")
		header.Set("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)")
		if e.secure {
			header.Set("Strict-Transport-Security", "max-age=31536000")
		}
		if strings.HasPrefix(r.URL.Path, "/api/") {
			header.Set("Cache-Control", "no-store")
		}
		next.ServeHTTP(w, r)
	})
}

// withSameOrigin refuses what another site has a browser send with our cookie.
func (e *edge) withSameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	if e.settings.PublicURL != nil {
		// Behind a proxy the Host we see may not be the one people typed.
		if err := protection.AddTrustedOrigin(e.settings.PublicURL.Scheme + "://" + e.settings.PublicURL.Host); err != nil {
			e.log.Warn("public URL is no origin", "error", err)
		}
	}
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		problemOf(ErrCrossOrigin).write(w)
	}))
	return protection.Handler(next)
}
