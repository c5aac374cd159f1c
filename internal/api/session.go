package api

import (
	"net/http"
	"strings"
	"time"
)

// A browser keeps its session longer than a month away from Trilby; the server decides when it really ends.
const sessionAge = 400 * 24 * time.Hour

// sessionCookie has the __Host- prefix where browsers honour it: no other host of the domain can then plant one.
func (e *edge) sessionCookie() string {
	if e.secure {
		return "__Host-trilby_session"
	}
	return "trilby_session"
}

func (e *edge) cookie(token string) string {
	age := int(sessionAge.Seconds())
	if token == "" {
		age = -1
	}
	return (&http.Cookie{ //nolint:gosec // G124: over plain http, on a machine of one's own, a secure cookie would be lost
		Name: e.sessionCookie(), Value: token, Path: "/", MaxAge: age,
		HttpOnly: true, Secure: e.secure, SameSite: http.SameSiteLaxMode,
	}).String()
}

// deviceCookie marks a browser for longer than any session: who signs in after whom on one browser is known by it.
func (e *edge) deviceCookie(mark string) string {
	return (&http.Cookie{ //nolint:gosec // G124: as for the session
		Name: deviceCookieName, Value: mark, Path: "/", MaxAge: int(sessionAge.Seconds()),
		HttpOnly: true, Secure: e.secure, SameSite: http.SameSiteLaxMode,
	}).String()
}

const deviceCookieName = "trilby_device"

func (e *edge) deviceOf(r *http.Request) string {
	cookie, err := r.Cookie(deviceCookieName)
	if err != nil || len(cookie.Value) > 100 {
		return ""
	}
	return cookie.Value
}

// tokenOf reads the session from the Authorization header, or else from the cookie.
func (e *edge) tokenOf(r *http.Request) string {
	if token, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); found {
		return strings.TrimSpace(token)
	}
	if cookie, err := r.Cookie(e.sessionCookie()); err == nil {
		return cookie.Value
	}
	return ""
}

// Words of a User-Agent, the telling ones first: every browser claims to be several others.
var (
	browsers = [][2]string{
		{"Edg/", "Edge"}, {"EdgA/", "Edge"}, {"EdgiOS/", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser/", "Samsung Internet"},
		{"FxiOS/", "Firefox"}, {"Firefox/", "Firefox"}, {"CriOS/", "Chrome"}, {"HeadlessChrome/", "Chrome"},
		{"Chrome/", "Chrome"}, {"Safari/", "Safari"}, {"curl/", "curl"}, {"Go-http-client/", "Go program"},
	}
	systems = [][2]string{
		{"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Windows", "Windows"},
		{"CrOS", "ChromeOS"}, {"Mac OS X", "Mac"}, {"Linux", "Linux"},
	}
)

// terminalName is how a terminal is called until its user says otherwise: "Chrome on Android".
func terminalName(agent string) string {
	browser, system := firstWord(agent, browsers), firstWord(agent, systems)
	switch {
	case browser == "" && system == "":
		return "Unknown terminal"
	case system == "":
		return browser
	case browser == "":
		return system
	}
	return browser + " on " + system
}

func firstWord(agent string, words [][2]string) string {
	for _, word := range words {
		if strings.Contains(agent, word[0]) {
			return word[1]
		}
	}
	return ""
}
