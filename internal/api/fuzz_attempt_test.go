package api

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// attempt is a request under way to being sent: good at first, then damaged.
type attempt struct {
	*town
	operation *huma.Operation
	who       *client
	method    string
	path      map[string]string // parameters as they stand in the path, escaped
	query     []string          // "name=value", escaped
	header    http.Header
	tree      any // the body, while it is still a tree
	body      []byte
	damages   []string
}

// attempt makes up a good request.
func (w *town) attempt(method string, operation *huma.Operation) *attempt {
	a := &attempt{town: w, operation: operation, who: w.closest(operation), method: method, path: map[string]string{}, header: http.Header{}}
	w.asking, w.rich = a.who, one(w, []int{5, 30, 60})
	a.header.Set("Authorization", "Bearer "+a.who.token)
	if operation.Tags[0] == "till" && len(w.said["token"]) > 0 && w.chance(20) {
		a.header.Set("Authorization", "Bearer "+one(w, w.said["token"]))
	}
	kind, named := "", ""
	for _, p := range operation.Parameters {
		value := fmt.Sprint(w.value(p.Schema, p.Name, 0))
		switch {
		case p.In == "path":
			if p.Name == "kind" {
				kind = value
			}
			if p.Name == "subject" {
				value = map[string]string{"friend": w.id("u"), "merchant": w.id("mer"), "kind": "gift_card"}[kind]
			}
			if p.Name == "merchant_id" && w.chance(90) {
				value = w.merchant
			}
			a.path[p.Name], named = url.PathEscape(value), value
		case p.Name == "version" && w.versions[named] != "":
			a.query = append(a.query, "version="+w.versions[named])
		case p.In == "query" && (p.Required || w.chance(30)):
			a.query = append(a.query, p.Name+"="+url.QueryEscape(value))
		case p.In == "header" && p.Name == "Idempotency-Key":
			a.header.Set(p.Name, w.freshKey())
		}
	}
	if operation.RequestBody != nil {
		for media, content := range operation.RequestBody.Content {
			a.header.Set("Content-Type", strings.Replace(media, "*", "png", 1))
			if content.Schema.Format == "binary" {
				a.body = smallPicture()
				continue
			}
			a.tree = copied(w.body(operation, content.Schema))
			if body, isObject := a.tree.(map[string]any); isObject && body["version"] != nil && w.versions[named] != "" {
				body["version"] = json.Number(w.versions[named])
			}
		}
	}
	return a
}

// again is a request that was good before, with a key of its own.
func (w *town) again(method string, operation *huma.Operation) *attempt {
	past := w.good[operation.OperationID]
	if len(past) == 0 || w.chance(30) {
		return w.attempt(method, operation)
	}
	a := *one(w, past)
	a.path, a.query, a.header, a.tree = maps.Clone(a.path), slices.Clone(a.query), a.header.Clone(), copied(a.tree)
	a.header.Set("Authorization", "Bearer "+a.who.token)
	if a.header.Get("Idempotency-Key") != "" {
		a.header.Set("Idempotency-Key", w.freshKey())
	}
	return &a
}

// wasGood keeps a request that did what it asked for.
func (a *attempt) wasGood() {
	past := append(a.good[a.operation.OperationID], a)
	a.good[a.operation.OperationID] = past[max(0, len(past)-5):]
}

// write makes bytes of the tree.
func (a *attempt) write() {
	if a.tree == nil {
		return
	}
	text, err := json.Marshal(a.tree)
	if err != nil {
		panic(err)
	}
	a.body = text
}

func (a *attempt) target() string {
	target := a.operation.Path
	for name, value := range a.path {
		target = strings.ReplaceAll(target, "{"+name+"}", value)
	}
	if len(a.query) > 0 {
		target += "?" + strings.Join(a.query, "&")
	}
	return target
}

// wire is the request as it goes over the wire.
func (a *attempt) wire() []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s %s HTTP/1.1\r\nHost: localhost:8080\r\n", a.method, a.target())
	for _, name := range slices.Sorted(maps.Keys(a.header)) {
		for _, value := range a.header[name] {
			fmt.Fprintf(&out, "%s: %s\r\n", name, value)
		}
	}
	if len(a.body) > 0 {
		fmt.Fprintf(&out, "Content-Length: %d\r\n", len(a.body))
	}
	out.WriteString("\r\n")
	out.Write(a.body)
	return out.Bytes()
}

// String is the request as one would want to read it in a failed test's words.
func (a *attempt) String() string {
	text := a.wire()
	if len(text) > 3000 {
		text = append(slices.Clip(text[:3000]), "..."...)
	}
	return fmt.Sprintf("%s by %s, damaged by %q:\n%q", a.operation.OperationID, a.who.user, a.damages, text)
}

// send has the server's handler answer, without a network between. It is nil when net/http itself would refuse the request.
func (a *attempt) send() *response {
	r, err := http.ReadRequest(bufio.NewReader(bytes.NewReader(a.wire())))
	if err != nil {
		return nil
	}
	r.RemoteAddr = "203.0.113.9:1"
	answer := httptest.NewRecorder()
	a.Config.Handler.ServeHTTP(answer, r)
	_, _ = io.Copy(io.Discard, r.Body)
	return &response{a.t, a.method + " " + a.target(), answer.Code, answer.Header(), answer.Body.Bytes()}
}

// wrong tells what is wrong with an answer: what is not documented, and what is our own failure.
func (a *attempt) wrong(got *response) string {
	path, _, _ := strings.Cut(a.target(), "?")
	method := a.method
	if method == http.MethodHead {
		method = http.MethodGet
	}
	described := find(a.document, method, path)
	if described == nil || got.status == http.StatusTemporaryRedirect {
		return a.wrongElsewhere(got)
	}
	documented := described.Responses[strconv.Itoa(got.status)]
	if documented == nil {
		return fmt.Sprintf("status %d is not documented for %s", got.status, described.OperationID)
	}
	media, _, _ := strings.Cut(got.header.Get("Content-Type"), ";")
	if got.status == http.StatusNoContent {
		return ""
	}
	content := documented.Content[media]
	switch {
	case content == nil:
		return fmt.Sprintf("%q is not documented for %d of %s", media, got.status, described.OperationID)
	case got.status < 400 && (content.Schema.Format == "binary" || a.chance(80)): // a sample of them is held against its schema
		return ""
	case got.status >= 400:
		if wrong := wrongProblem(got); wrong != "" {
			return wrong
		}
		if code := got.text("code"); content.Examples[code] == nil {
			return fmt.Sprintf("code %s is not documented for %s", code, described.OperationID)
		}
	}
	if found := mistakes(a.document, content.Schema, got.body); len(found) > 0 {
		return fmt.Sprintf("%d of %s does not look as documented: %v", got.status, described.OperationID, found)
	}
	return ""
}

// wrongElsewhere is wrong for an answer where there is nothing: it may be another address, or nothing there.
func (a *attempt) wrongElsewhere(got *response) string {
	switch got.status {
	case http.StatusMovedPermanently, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return ""
	case http.StatusNotFound, http.StatusForbidden:
		return wrongProblem(got)
	}
	if got.status < 400 && !strings.HasPrefix(a.target(), prefix) {
		return "" // the app's own pages
	}
	return fmt.Sprintf("status %d where nothing is", got.status)
}

// wrongProblem holds a problem against RFC 9457.
func wrongProblem(got *response) string {
	if media := got.header.Get("Content-Type"); media != problemMedia {
		return fmt.Sprintf("a problem as %q", media)
	}
	var p struct {
		Type, Title, Detail, Code string
		Status                    int
		Request                   string `json:"request_id"`
	}
	if err := json.Unmarshal(got.body, &p); err != nil {
		return fmt.Sprintf("a problem that is no JSON: %v", err)
	}
	if p.Status != got.status || p.Title != http.StatusText(got.status) || p.Detail == "" || p.Code == "" || p.Type != "/api/docs#"+p.Code {
		return fmt.Sprintf("a problem that contradicts itself: %s", got.body)
	}
	if len(got.body) > 32<<10 {
		return fmt.Sprintf("a problem of %d bytes", len(got.body))
	}
	if got.status >= 500 && p.Code != "passkey_unavailable" {
		return "our own failure"
	}
	return ""
}
