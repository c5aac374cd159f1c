package observe

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.opentelemetry.io/otel/trace"
	collector "go.opentelemetry.io/proto/slim/otlp/collector/trace/v1"
	"google.golang.org/protobuf/encoding/protojson"

	"github.com/trilby-chat/trilby/internal/fault"
)

func TestDestination(t *testing.T) {
	for _, test := range []struct {
		title, setting string
		environment    map[string]string
		url, header    string
		err            error
	}{
		{title: "nothing"},
		{title: "a setting", setting: "http://localhost:4318", url: "http://localhost:4318/v1/traces"},
		{title: "a setting with a slash", setting: "http://localhost:4318/", url: "http://localhost:4318/v1/traces"},
		{title: "a setting with a path", setting: "https://traces.example/otlp/v1/traces", url: "https://traces.example/otlp/v1/traces"},
		{title: "the standard variable", environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4318/base/"},
			url: "http://otel:4318/base/v1/traces"},
		{title: "the one for traces goes first", environment: map[string]string{
			"OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4318", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://tempo/x"}, url: "http://tempo/x"},
		{title: "the setting goes before both", setting: "http://mine", environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4318"},
			url: "http://mine/v1/traces"},
		{title: "headers", setting: "http://mine", environment: map[string]string{"OTEL_EXPORTER_OTLP_HEADERS": "a=b,authorization=Basic%20eDp5"},
			url: "http://mine/v1/traces", header: "Basic eDp5"},
		{title: "off", environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4318", "OTEL_SDK_DISABLED": "true"}},
		{title: "no traces", environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4318", "OTEL_TRACES_EXPORTER": "none"}},
		{title: "another protocol", environment: map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4317", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"},
			err: errGRPC},
	} {
		to, err := DestinationOf(test.setting, func(name string) string { return test.environment[name] })
		if to.URL != test.url || to.Header.Get("Authorization") != test.header || !errors.Is(err, test.err) {
			t.Errorf("%s: %+v, %v", test.title, to, err)
		}
	}
}

// What is sent is read by the types of OTLP itself: no field of it may be unknown to them.
func TestTracesAreSentAsOTLP(t *testing.T) {
	var taken collector.ExportTraceServiceRequest
	var tries atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if tries.Add(1) == 1 {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		body, _ := io.ReadAll(r.Body)
		if err := protojson.Unmarshal(body, &taken); err != nil || r.Header.Get("Content-Type") != "application/json" || r.Header.Get("X-Key") != "mine" {
			t.Errorf("%s %v: %v", body, r.Header, err)
		}
	}))
	defer server.Close()
	exporter := newExporter(Destination{URL: server.URL, Header: http.Header{"X-Key": {"mine"}}}, slog.New(slog.DiscardHandler))
	exporter.pause = time.Millisecond
	tracing, err := tracingTo(t.Context(), exporter, "1.2.3")
	if err != nil {
		t.Fatal(err)
	}
	o := New(NewMetrics("1.2.3", "abc"), tracing.Tracer(), time.Now)
	ctx, id, done := o.Request(httptest.NewRequest(http.MethodGet, "/x", nil))
	_, failed := o.Transaction(ctx, "write")
	failed(errors.New("the disk is gone"))
	done("GET /api/v1/people/{id}", http.StatusInternalServerError, "r1")
	if err := tracing.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if tries.Load() != 2 || len(taken.GetResourceSpans()) != 1 {
		t.Fatalf("after %d tries: %v", tries.Load(), &taken)
	}
	sent := taken.GetResourceSpans()[0]
	names := map[string]string{}
	for _, one := range sent.GetResource().GetAttributes() {
		names[one.GetKey()] = one.GetValue().GetStringValue()
	}
	if names["service.name"] != "trilby" || names["service.version"] != "1.2.3" {
		t.Errorf("it comes from %v", names)
	}
	var told []string
	for _, one := range sent.GetScopeSpans()[0].GetSpans() {
		told = append(told, fmt.Sprintf("%s %d %d %v", one.GetName(), one.GetKind(), one.GetStatus().GetCode(), len(one.GetParentSpanId()) > 0))
		if one.GetStartTimeUnixNano() == 0 || one.GetEndTimeUnixNano() < one.GetStartTimeUnixNano() {
			t.Errorf("%v", one)
		}
	}
	if got := strings.Join(told, ", "); got != "transaction 1 2 true, GET /api/v1/people/{id} 2 2 false" || len(id) != 32 {
		t.Errorf("spans %s of trace %q", got, id)
	}
}

// Spans that nobody takes are lost, and that is told; nothing fails with them.
func TestAReceiverThatIsAwayHurtsNobody(t *testing.T) {
	var log strings.Builder
	exporter := newExporter(Destination{URL: "http://127.0.0.1:1/v1/traces"}, slog.New(slog.NewTextHandler(&log, nil)))
	exporter.pause = time.Millisecond
	for range 3 {
		if err := exporter.ExportSpans(t.Context(), nil); err != nil {
			t.Error(err)
		}
	}
	if strings.Count(log.String(), "traces could not be sent") != 1 {
		t.Errorf("it is told in: %s", log.String())
	}
}

// Work that nobody asked for makes no traces of its own: there would be several a second on an idle server.
func TestOnlyWhatSomebodyAskedForIsTraced(t *testing.T) {
	var requests atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		requests.Add(1)
		_ = json.NewDecoder(r.Body).Decode(new(any))
	}))
	defer server.Close()
	tracing, err := NewTracing(t.Context(), Destination{URL: server.URL}, "1", slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	o := New(NewMetrics("1", "abc"), tracing.Tracer(), time.Now)
	_, done := o.Transaction(t.Context(), "read")
	done(nil)
	o.Publish(trace.SpanContext{}, "message", time.Now())()
	if err := tracing.Close(t.Context()); err != nil || requests.Load() > 0 {
		t.Errorf("%d were sent (%v)", requests.Load(), err)
	}
}

func TestWhatARuleRefusesIsNoFailure(t *testing.T) {
	for result, err := range map[string]error{
		resultDone: nil, resultRefused: fmt.Errorf("while paying: %w", fault.ErrNotFound), resultFailed: io.ErrUnexpectedEOF,
	} {
		if got := resultOf(err); got != result {
			t.Errorf("%v is %s, want %s", err, got, result)
		}
	}
}

func TestCallersInventNoLabels(t *testing.T) {
	for method, want := range map[string]string{"GET": "GET", "BREW": "other", "get": "other", "": "other"} {
		if got := methodOf(method); got != want {
			t.Errorf("%q is counted as %q", method, got)
		}
	}
	for pattern, want := range map[string]string{"GET /api/v1/me": "/api/v1/me", "/": "/", "": "none"} {
		if got := routeOf(pattern); got != want {
			t.Errorf("%q is counted as %q", pattern, got)
		}
	}
}
