package app

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"github.com/trilby-chat/trilby/internal/config"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

// span is what a receiver of traces gets of one.
type span struct {
	TraceID    string `json:"traceId"`
	SpanID     string `json:"spanId"`
	ParentID   string `json:"parentSpanId"`
	Name       string
	Attributes []struct {
		Key   string
		Value map[string]any
	}
}

func (s span) attribute(key string) string {
	for _, one := range s.Attributes {
		if one.Key == key {
			for _, value := range one.Value {
				return fmt.Sprint(value)
			}
		}
	}
	return ""
}

// receiver takes traces.
type receiver struct {
	*httptest.Server
	mu    sync.Mutex
	text  bytes.Buffer
	spans []span
}

func newReceiver(t *testing.T) *receiver {
	r := &receiver{}
	r.Server = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(request.Body)
		var sent struct {
			ResourceSpans []struct{ ScopeSpans []struct{ Spans []span } }
		}
		if err != nil || json.Unmarshal(body, &sent) != nil || request.URL.Path != "/v1/traces" {
			t.Errorf("%s took %s (%v)", request.URL, body, err)
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.text.Write(body)
		for _, resource := range sent.ResourceSpans {
			for _, scope := range resource.ScopeSpans {
				r.spans = append(r.spans, scope.Spans...)
			}
		}
	}))
	t.Cleanup(r.Close)
	return r
}

// find gives the spans of a trace with a name.
func (r *receiver) find(trace, name string) (found []span) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, one := range r.spans {
		if one.TraceID == trace && one.Name == name {
			found = append(found, one)
		}
	}
	return found
}

func scrape(t *testing.T, address string) string {
	t.Helper()
	answer, err := http.Get("http://" + address + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("%s %s (%v)", answer.Status, text, err)
	}
	return string(text)
}

// Whoever runs a server sees how it does, and nothing of who did what on it: not in the metrics, the traces or the log.
func TestItIsSeenHowTheServerDoesAndNotWhoDidWhat(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			watchOne(t, databasetest.URL(t, engine))
		})
	}
}

const (
	callersTrace = "4bf92f3577b34da6a3ce929d0e0e4736"
	callersSpan  = "00f067aa0ba902b7"
)

func watchOne(t *testing.T, url string) {
	traces, metrics := newReceiver(t), freeAddress(t)
	p := launch(t, "serve", url, "--sign-up", "open", "--metrics", metrics, "--traces", traces.URL,
		"--log-level", "debug", "--log-format", "json")
	secrets := tellSecrets(p)
	r := &room{child: &child{process: *p}, token: secrets["token"], group: secrets["group"]}
	viewer := r.watch()
	request, err := http.NewRequest(http.MethodPost, "http://"+p.address+"/api/v1/conversations/"+r.group+"/messages",
		strings.NewReader(`{"text":"traced text"}`))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("traceparent", "00-"+callersTrace+"-"+callersSpan+"-01")
	p.do(request, r.token)
	viewer.await("traced text")

	scraped := scrape(t, metrics)
	checkMetrics(t, p, scraped)
	if code := p.end(); code != exitDone {
		t.Errorf("exit code %d: %s", code, p.log)
	}
	checkTrace(t, traces, p.log.String())
	everything := map[string]string{"the log": p.log.String(), "the metrics": scraped, "the traces": traces.text.String()}
	for where, text := range everything {
		for what, secret := range secrets {
			if strings.Contains(text, secret) {
				at := strings.Index(text, secret)
				t.Errorf("%s tells the %s: ...%s...", where, what, text[max(0, at-200):min(len(text), at+200)])
			}
		}
		if found := somebodysID.FindString(text); found != "" {
			t.Errorf("%s names %s", where, found)
		}
	}
}

// somebodysID is the id of a person, or of anything of theirs.
var somebodysID = regexp.MustCompile(`\b[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-`)

// tellSecrets has people do things that are nobody's business, well and badly, and gives what must not be seen anywhere.
func tellSecrets(p *process) map[string]string {
	p.t.Helper()
	secrets := map[string]string{
		"password": "correct horse battery", "handle": "zaphod42", "name": "Zaphod Beeblebrox", "text": "the safe opens with 4711",
		"search": "trillian", "path": "whispered-in-a-path", "key": "idempotency-whisper", "body": "broken-whisper", "header": "header-whisper",
		"address": "203.0.113.77",
	}
	session := p.post("/sign-up", `{"handle":"zaphod42","name":"Zaphod Beeblebrox","password":"correct horse battery","bearer":true}`, "")
	secrets["token"], secrets["user"] = session["token"].(string), session["user"].(map[string]any)["id"].(string)
	secrets["group"] = p.post("/conversations", `{"kind":"group","name":"Zaphod Beeblebrox"}`, secrets["token"])["id"].(string)
	p.post("/conversations/"+secrets["group"]+"/messages", `{"text":"the safe opens with 4711"}`, secrets["token"])
	p.post("/wallet/top-ups", `{"amount":{"amount":98765,"currency":"EUR"}}`, secrets["token"])
	for _, one := range []struct{ method, path, body string }{
		{"GET", "/api/v1/users?q=trillian", ""},
		{"GET", "/api/v1/conversations/whispered-in-a-path/timeline", ""},
		{"GET", "/api/v1/whispered-in-a-path?token=" + secrets["token"], ""},
		{"GET", "/whispered-in-a-path", ""},
		{"WHISPERED-IN-A-PATH", "/api/v1/server", ""},
		{"POST", "/api/v1/wallet/top-ups", `{"amount":"broken-whisper"`},
		{"POST", "/api/v1/conversations", `{"kind":"broken-whisper","broken-whisper":1}`},
		{"POST", "/api/v1/sign-in", `{"handle":"zaphod42","password":"broken-whisper"}`},
		{"POST", "/api/v1/sign-in/link", `{"token":"broken-whisper"}`},
		{"DELETE", "/api/v1/terminals/whispered-in-a-path", ""},
	} {
		request, err := http.NewRequest(one.method, "http://"+p.address+one.path, strings.NewReader(one.body))
		if err != nil {
			p.t.Fatal(err)
		}
		for name, value := range map[string]string{
			"Authorization": "Bearer " + secrets["token"], "Idempotency-Key": secrets["key"], "Content-Type": "application/json",
			"User-Agent": "header-whisper", "Cookie": "session=header-whisper", "Referer": "http://header-whisper/", "X-Forwarded-For": secrets["address"],
			"Baggage": "who=header-whisper", "Tracestate": "who=header-whisper",
		} {
			request.Header.Set(name, value)
		}
		answer, err := http.DefaultClient.Do(request)
		if err != nil {
			p.t.Fatal(err)
		}
		_ = answer.Body.Close()
	}
	return secrets
}

func checkMetrics(t *testing.T, p *process, scraped string) {
	t.Helper()
	problems, err := promlint.New(strings.NewReader(scraped)).Lint()
	if err != nil {
		t.Errorf("Prometheus cannot read it: %v", err)
	}
	for _, one := range problems {
		if strings.HasPrefix(one.Metric, "trilby_") {
			t.Errorf("%s: %s", one.Metric, one.Text)
		}
	}
	for _, want := range []string{
		`trilby_http_requests_total{code="201",method="POST",route="/api/v1/conversations/{id}/messages"} 2`,
		`trilby_http_requests_total{code="401",method="POST",route="/api/v1/sign-in"} 1`,
		`trilby_http_request_duration_seconds_count{method="POST",route="/api/v1/conversations/{id}/messages"} 2`,
		`trilby_http_requests_total{code="101",method="GET",route="/api/v1/live"} 1`,
		`trilby_database_call_duration_seconds_count{kind="write",result="done"} `,
		`trilby_database_call_duration_seconds_count{kind="read",result="refused"} `,
		`trilby_live_connections 1`, `trilby_live_people 1`, `trilby_live_publish_delay_seconds_count `,
		`trilby_work_waiting{work="deadlines"} 0`, `trilby_work_lag_seconds{work="sealing"} `, `trilby_work_waiting{work="sealing"} `,
		`trilby_database_up{engine="`, `trilby_database_commits_total `, `trilby_database_connections{pool="reader",state="`,
		`trilby_build_info{revision="`, "go_goroutines ", "process_resident_memory_bytes ", "centrifuge_",
	} {
		if !strings.Contains(scraped, "\n"+want) {
			t.Errorf("no metric %s", want)
		}
	}
	if strings.Contains(scraped, "WHISPERED") {
		t.Error("a method of a caller's own making is counted by its name")
	}
	// What is for whoever runs the server is not for the public.
	answer, err := http.Get("http://" + p.address + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	text, _ := io.ReadAll(answer.Body)
	_ = answer.Body.Close()
	if bytes.Contains(text, []byte("trilby_")) {
		t.Errorf("the public is told %s", text)
	}
}

// checkTrace follows a message from the caller's span into the request, its transaction, and out to a terminal.
func checkTrace(t *testing.T, traces *receiver, log string) {
	t.Helper()
	requests := traces.find(callersTrace, "POST /api/v1/conversations/{id}/messages")
	if len(requests) != 1 || requests[0].ParentID != callersSpan || requests[0].attribute("http.response.status_code") != "201" {
		t.Fatalf("requests %+v", requests)
	}
	within := func(name string, parent span) (inside []span) {
		for _, one := range traces.find(callersTrace, name) {
			if one.ParentID == parent.SpanID {
				inside = append(inside, one)
			}
		}
		return inside
	}
	var published []span
	transactions := within("transaction", requests[0])
	for _, one := range transactions {
		published = append(published, within("publish", one)...)
	}
	if len(published) == 0 || published[0].attribute("trilby.event") == "" {
		t.Errorf("the request led to the transactions %+v, and those to %+v", transactions, traces.find(callersTrace, "publish"))
	}
	// The line in the log and the trace know each other.
	id := requests[0].attribute("trilby.request")
	if !regexp.MustCompile(`"request":"` + id + `","trace":"` + callersTrace + `"`).MatchString(log) {
		t.Errorf("the log does not join request %s and its trace", id)
	}
}

func TestNobodyIsToldUnlessAskedFor(t *testing.T) {
	w, err := (&program{}).watch(t.Context(), config.Config{})
	if w != nil || err != nil || w.requests() != nil || w.database() != nil || w.close(t.Context()) != nil {
		t.Errorf("%+v, %v", w, err)
	}
}
