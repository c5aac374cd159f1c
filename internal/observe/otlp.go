package observe

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"strconv"
	"sync"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdk "go.opentelemetry.io/otel/sdk/trace"
)

// exporter sends spans by OTLP over HTTP, as JSON, which every receiver of OTLP over HTTP takes. The project's own exporter
// would bring gRPC into the program, and seven megabytes, for nothing that is used here.
type exporter struct {
	to     Destination
	client *http.Client
	log    *slog.Logger
	pause  time.Duration

	mu     sync.Mutex
	warned time.Time
}

const (
	sendTimeout = 10 * time.Second
	sendTries   = 3
	sendPause   = time.Second
	warnEvery   = time.Minute
)

func newExporter(to Destination, log *slog.Logger) *exporter {
	return &exporter{to: to, client: &http.Client{Timeout: sendTimeout}, log: log, pause: sendPause}
}

// ExportSpans sends spans, a few times if need be. It fails with nobody: spans that no receiver takes are gone.
func (e *exporter) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	body, err := json.Marshal(encode(spans))
	if err != nil {
		e.warn(err)
		return nil
	}
	for try := 1; ; try++ {
		again, err := e.send(ctx, body)
		if err == nil {
			return nil
		}
		if !again || try == sendTries {
			e.warn(err)
			return nil
		}
		select {
		case <-ctx.Done():
			e.warn(err)
			return nil
		case <-time.After(e.pause):
		}
	}
}

// Shutdown is part of an exporter. There is nothing left to send: the library has handed over all of it.
func (e *exporter) Shutdown(context.Context) error {
	e.client.CloseIdleConnections()
	return nil
}

func (e *exporter) send(ctx context.Context, body []byte) (again bool, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, e.to.URL, bytes.NewReader(body))
	if err != nil {
		return false, err
	}
	maps.Copy(r.Header, e.to.Header)
	r.Header.Set("Content-Type", "application/json")
	answer, err := e.client.Do(r)
	if err != nil {
		return true, err
	}
	defer func() { _ = answer.Body.Close() }()
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 64<<10))
	if answer.StatusCode < http.StatusMultipleChoices {
		return false, nil
	}
	busy := answer.StatusCode == http.StatusTooManyRequests || answer.StatusCode >= http.StatusBadGateway
	return busy, fmt.Errorf("the receiver answered %s", answer.Status)
}

// warn tells that traces are lost, but not for every one of them.
func (e *exporter) warn(err error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if now := time.Now(); now.Sub(e.warned) >= warnEvery { //nolint:forbidigo // It paces warnings and dates nothing.
		e.warned = now
		e.log.Warn("traces could not be sent and are lost", "error", err)
	}
}

// The form of OTLP in JSON. Ids are in hexadecimal and numbers of 64 bits are text.
type (
	otlpRequest struct {
		ResourceSpans []otlpResource `json:"resourceSpans"`
	}
	otlpResource struct {
		Resource   otlpAttributes `json:"resource"`
		ScopeSpans []otlpScope    `json:"scopeSpans"`
	}
	otlpAttributes struct {
		Attributes []otlpAttribute `json:"attributes,omitempty"`
	}
	otlpScope struct {
		Scope struct {
			Name string `json:"name"`
		} `json:"scope"`
		Spans []otlpSpan `json:"spans"`
	}
	otlpSpan struct {
		TraceID    string          `json:"traceId"`
		SpanID     string          `json:"spanId"`
		ParentID   string          `json:"parentSpanId,omitempty"`
		State      string          `json:"traceState,omitempty"`
		Flags      uint32          `json:"flags"`
		Name       string          `json:"name"`
		Kind       int             `json:"kind"`
		Start      string          `json:"startTimeUnixNano"`
		End        string          `json:"endTimeUnixNano"`
		Attributes []otlpAttribute `json:"attributes,omitempty"`
		Status     otlpStatus      `json:"status"`
	}
	otlpStatus struct {
		Code    int    `json:"code,omitempty"`
		Message string `json:"message,omitempty"`
	}
	otlpAttribute struct {
		Key   string         `json:"key"`
		Value map[string]any `json:"value"`
	}
)

// encode puts spans into the form of OTLP. They are all of one program.
func encode(spans []sdk.ReadOnlySpan) otlpRequest {
	var scoped otlpScope
	scoped.Scope.Name = scope
	var resource otlpAttributes
	for _, span := range spans {
		resource.Attributes = encodeAttributes(span.Resource().Attributes())
		context, parent := span.SpanContext(), span.Parent()
		one := otlpSpan{
			TraceID: context.TraceID().String(), SpanID: context.SpanID().String(), State: context.TraceState().String(),
			Flags: uint32(context.TraceFlags()), Name: span.Name(),
			// Kinds are numbered alike.
			Kind: int(span.SpanKind()), Start: nanoseconds(span.StartTime()), End: nanoseconds(span.EndTime()),
			Attributes: encodeAttributes(span.Attributes()),
		}
		if parent.IsValid() {
			one.ParentID = parent.SpanID().String()
		}
		if span.Status().Code == codes.Error {
			one.Status = otlpStatus{otlpError, span.Status().Description}
		}
		scoped.Spans = append(scoped.Spans, one)
	}
	return otlpRequest{[]otlpResource{{Resource: resource, ScopeSpans: []otlpScope{scoped}}}}
}

// otlpError is the status of a span that went wrong.
const otlpError = 2

func nanoseconds(at time.Time) string { return strconv.FormatInt(at.UnixNano(), 10) }

func encodeAttributes(attributes []attribute.KeyValue) []otlpAttribute {
	encoded := make([]otlpAttribute, len(attributes))
	for i, one := range attributes {
		encoded[i] = otlpAttribute{string(one.Key), map[string]any{"stringValue": one.Value.String()}}
		switch one.Value.Type() {
		case attribute.INT64:
			encoded[i].Value = map[string]any{"intValue": one.Value.String()}
		case attribute.BOOL:
			encoded[i].Value = map[string]any{"boolValue": one.Value.AsBool()}
		default:
		}
	}
	return encoded
}
