// Package observe counts and traces what the server does, for whoever runs it: metrics that Prometheus fetches, and traces
// that are sent by OTLP.
//
// What always holds: it only watches, so that nothing waits for it or fails with it; and no label and no attribute says who
// asked, for what, or how much: no id of anybody or anything, no address, no text.
package observe

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"github.com/trilby-chat/trilby/internal/fault"
)

// Observer is told what happens, and counts and traces it.
type Observer struct {
	metrics *Metrics
	tracer  trace.Tracer
	now     func() time.Time
}

// New returns an observer. Without a tracer nothing is traced.
func New(metrics *Metrics, tracer trace.Tracer, now func() time.Time) *Observer {
	if tracer == nil {
		tracer = noop.NewTracerProvider().Tracer("")
	}
	return &Observer{metrics, tracer, now}
}

// Request is told of a request before anything is done for it. If the caller traces it, it becomes part of their trace. It
// gives the context to go on with and the id of its trace, if it is traced, and waits to be told how it went: the pattern that
// the request matched, the status of the answer, and the id by which the log knows it.
func (o *Observer) Request(r *http.Request) (ctx context.Context, traceID string, done func(pattern string, status int, requestID string)) {
	begun, method := o.now(), methodOf(r.Method)
	ctx = propagation.TraceContext{}.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
	ctx, span := o.tracer.Start(ctx, method, trace.WithSpanKind(trace.SpanKindServer))
	if span.SpanContext().IsSampled() {
		traceID = span.SpanContext().TraceID().String()
	}
	o.metrics.underway.Inc()
	return ctx, traceID, func(pattern string, status int, requestID string) {
		route := routeOf(pattern)
		o.metrics.request(method, route, status, o.now().Sub(begun))
		span.SetName(method + " " + route)
		span.SetAttributes(attribute.String("http.request.method", method), attribute.String("http.route", route),
			attribute.Int("http.response.status_code", status), attribute.String("trilby.request", requestID))
		if status >= http.StatusInternalServerError {
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// Transaction is told of a function that is about to be run in a transaction of some kind. It gives the context to run it in, and waits to
// be told how it went.
func (o *Observer) Transaction(ctx context.Context, kind string) (inside context.Context, done func(error)) {
	begun := o.now()
	// Work that nobody asked for, such as looking for deadlines every few seconds, would drown what somebody did.
	tracer := o.tracer
	if !trace.SpanContextFromContext(ctx).IsValid() {
		tracer = noop.Tracer{}
	}
	inside, span := tracer.Start(ctx, "transaction", trace.WithAttributes(attribute.String("db.operation.name", kind)))
	return inside, func(err error) {
		result := resultOf(err)
		o.metrics.calls.WithLabelValues(kind, result).Observe(o.now().Sub(begun).Seconds())
		span.SetAttributes(attribute.String("trilby.result", result))
		if result == resultFailed {
			span.SetStatus(codes.Error, "")
		}
		span.End()
	}
}

// Publish is told of an event that is about to go out to the terminals that are connected here: in which transaction it
// happened, if that was traced, of which kind it is, and when it happened. It waits to be told that it went out.
func (o *Observer) Publish(cause trace.SpanContext, kind string, happened time.Time) (done func()) {
	tracer := o.tracer
	if !cause.IsValid() {
		tracer = noop.Tracer{}
	}
	_, span := tracer.Start(trace.ContextWithSpanContext(context.Background(), cause), "publish",
		trace.WithSpanKind(trace.SpanKindProducer), trace.WithAttributes(attribute.String("trilby.event", kind)))
	return func() {
		o.metrics.published.Observe(max(0, o.now().Sub(happened)).Seconds())
		span.End()
	}
}

// How a transaction can end.
const (
	resultDone    = "done"
	resultRefused = "refused"
	resultFailed  = "failed"
)

// resultOf tells what a rule refused from what went wrong.
func resultOf(err error) string {
	if err == nil {
		return resultDone
	}
	if _, is := errors.AsType[*fault.Fault](err); is {
		return resultRefused
	}
	return resultFailed
}

// methodOf keeps callers from inventing methods, each of which would be counted by itself.
func methodOf(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return method
	}
	return "other"
}

// routeOf is the path of a pattern such as "GET /api/v1/people/{id}".
func routeOf(pattern string) string {
	if _, path, found := strings.Cut(pattern, " "); found {
		return path
	}
	if pattern == "" {
		return "none"
	}
	return pattern
}
