package observe

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics are what is counted.
type Metrics struct {
	registry  *prometheus.Registry
	requests  *prometheus.CounterVec
	took      *prometheus.HistogramVec
	underway  prometheus.Gauge
	calls     *prometheus.HistogramVec
	published prometheus.Histogram
}

// buckets are in seconds: from what memory answers to what nobody waits for.
var buckets = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

// NewMetrics returns metrics that are all zero, with those of the process and of Go's runtime.
func NewMetrics(version, revision string) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "trilby_http_requests_total",
			Help: "Requests answered, by route and status."}, []string{"method", "route", "code"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "trilby_http_request_duration_seconds",
			Help: "How long requests took, by route. Live connections are not among them.", Buckets: buckets}, []string{"method", "route"}),
		underway: prometheus.NewGauge(prometheus.GaugeOpts{Name: "trilby_http_requests_underway", Help: "Requests that are not answered yet."}),
		calls: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "trilby_database_call_duration_seconds",
			Help:    "How long callers of the database waited, in its queue and for its commit too, by how it ended: done, refused by a rule, or failed.",
			Buckets: buckets}, []string{"kind", "result"}),
		published: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "trilby_live_publish_delay_seconds",
			Help: "From the moment something happened until it was handed to the terminals connected here.", Buckets: buckets}),
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{Name: "trilby_build_info", Help: "Always 1; its labels say which program this is.",
		ConstLabels: prometheus.Labels{"version": version, "revision": revision}})
	build.Set(1)
	m.registry.MustRegister(m.requests, m.took, m.underway, m.calls, m.published, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Add has something else counted that is looked at when somebody asks.
func (m *Metrics) Add(more ...prometheus.Collector) { m.registry.MustRegister(more...) }

// Handler answers Prometheus with all there is, and what others have gathered.
func (m *Metrics) Handler(others ...prometheus.Gatherer) http.Handler {
	all := append(prometheus.Gatherers{m.registry}, others...)
	return promhttp.HandlerFor(all, promhttp.HandlerOpts{MaxRequestsInFlight: 2, ErrorHandling: promhttp.ContinueOnError})
}

func (m *Metrics) request(method, route string, status int, took time.Duration) {
	m.underway.Dec()
	m.requests.WithLabelValues(method, route, strconv.Itoa(status)).Inc()
	// A live connection ends when the terminal goes, which says nothing about the server.
	if status != http.StatusSwitchingProtocols {
		m.took.WithLabelValues(method, route).Observe(took.Seconds())
	}
}
