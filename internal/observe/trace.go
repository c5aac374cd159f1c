package observe

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Destination is where traces are sent.
type Destination struct {
	URL    string // of the receiver's traces, complete; empty for nowhere
	Header http.Header
}

var errGRPC = errors.New("traces are sent by OTLP over HTTP; OTEL_EXPORTER_OTLP_PROTOCOL asks for gRPC")

// DestinationOf is where traces are to be sent: to the receiver that the setting names or, when it names none, as the standard
// variables of OpenTelemetry say, which give its headers in any case.
func DestinationOf(setting string, environment func(name string) string) (Destination, error) {
	either := func(name string) string {
		if value := environment("OTEL_EXPORTER_OTLP_TRACES_" + name); value != "" {
			return value
		}
		return environment("OTEL_EXPORTER_OTLP_" + name)
	}
	to := Destination{Header: http.Header{}}
	off := strings.EqualFold(environment("OTEL_SDK_DISABLED"), "true") || environment("OTEL_TRACES_EXPORTER") == "none"
	switch whole, base := environment("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), environment("OTEL_EXPORTER_OTLP_ENDPOINT"); {
	case setting != "":
		to.URL = withPath(setting)
	case off:
	case whole != "":
		to.URL = whole
	case base != "":
		to.URL = strings.TrimRight(base, "/") + tracesPath
	}
	if to.URL != "" && setting == "" && either("PROTOCOL") == "grpc" {
		return Destination{}, errGRPC
	}
	for pair := range strings.SplitSeq(either("HEADERS"), ",") {
		name, value, found := strings.Cut(pair, "=")
		if value, err := url.PathUnescape(strings.TrimSpace(value)); found && err == nil {
			to.Header.Set(strings.TrimSpace(name), value)
		}
	}
	return to, nil
}

// tracesPath is where a receiver takes traces unless it says otherwise.
const tracesPath = "/v1/traces"

func withPath(setting string) string {
	address, err := url.Parse(setting)
	if err == nil && strings.Trim(address.Path, "/") == "" {
		address.Path = tracesPath
		return address.String()
	}
	return setting
}

// Tracing makes traces and sends them.
type Tracing struct{ provider *sdk.TracerProvider }

// NewTracing begins to send traces. What cannot be sent is dropped, and told in the log now and then. How many requests are
// traced, and how spans are gathered, is for the standard variables of OpenTelemetry to say; all of them unless they do.
func NewTracing(ctx context.Context, to Destination, version string, log *slog.Logger) (*Tracing, error) {
	return tracingTo(ctx, newExporter(to, log), version)
}

func tracingTo(ctx context.Context, exporter sdk.SpanExporter, version string) (*Tracing, error) {
	who, err := resource.New(ctx,
		resource.WithAttributes(attribute.String("service.name", "trilby"), attribute.String("service.version", version)),
		resource.WithFromEnv())
	if err != nil {
		return nil, err
	}
	return &Tracing{sdk.NewTracerProvider(sdk.WithBatcher(exporter), sdk.WithResource(who))}, nil
}

// Tracer is what an observer makes its spans with.
func (t *Tracing) Tracer() trace.Tracer { return t.provider.Tracer(scope) }

const scope = "github.com/trilby-chat/trilby"

// Close sends what is left.
func (t *Tracing) Close(ctx context.Context) error { return t.provider.Shutdown(ctx) }
