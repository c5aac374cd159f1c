package observe

import (
	"context"
	"database/sql"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/work"
)

// Sources are asked when Prometheus asks.
type Sources struct {
	Engine  database.Engine
	Counts  func() database.Counts
	Pools   func() map[string]sql.DBStats
	Backlog func(context.Context) ([]work.Waiting, error)
	// Terminals tells how many connections there are here, and of how many people.
	Terminals func() (connections, people int)
}

// state tells how things stand.
type state struct{ sources Sources }

// NewState returns a collector of how things stand when it is asked.
func NewState(sources Sources) prometheus.Collector { return &state{sources} }

// backlogTimeout is how long a scrape waits for a database that has other things to do.
const backlogTimeout = 3 * time.Second

func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc("trilby_"+name, help, labels, nil)
}

var (
	descUp         = describe("database_up", "Whether the database answered this time: what waits in it is only told then.", "engine")
	descCommits    = describe("database_commits_total", "Transactions committed.")
	descShared     = describe("database_commit_calls_total", "Calls that were committed; divided by the commits, how many shared one.")
	descAgain      = describe("database_retries_total", "Transactions run again because they met another one, or failed for one of those who shared them.")
	descConnection = describe("database_connections", "Connections to the database, by pool and by whether they are in use.", "pool", "state")
	descWaits      = describe("database_connection_waits_total", "How often somebody had to wait for a connection.", "pool")
	descWaited     = describe("database_connection_wait_seconds_total", "How long was waited for connections.", "pool")
	descWaiting    = describe("work_waiting", "What is due and not done yet, by work.", "work")
	descLag        = describe("work_lag_seconds", "For how long the oldest of it has been due, by work.", "work")
	descTerminals  = describe("live_connections", "Terminals that are connected to this node.")
	descPeople     = describe("live_people", "People with a terminal that is connected to this node.")
)

// Describe is part of a collector.
func (s *state) Describe(to chan<- *prometheus.Desc) {
	for _, one := range []*prometheus.Desc{
		descUp, descCommits, descShared, descAgain, descConnection, descWaits, descWaited, descWaiting, descLag, descTerminals, descPeople,
	} {
		to <- one
	}
}

// Collect is part of a collector.
func (s *state) Collect(to chan<- prometheus.Metric) {
	gauge := func(what *prometheus.Desc, value float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(what, prometheus.GaugeValue, value, labels...)
	}
	counter := func(what *prometheus.Desc, value float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(what, prometheus.CounterValue, value, labels...)
	}
	counts := s.sources.Counts()
	counter(descCommits, float64(counts.Transactions))
	counter(descShared, float64(counts.Shared))
	counter(descAgain, float64(counts.Again))
	for pool, stats := range s.sources.Pools() {
		gauge(descConnection, float64(stats.InUse), pool, "used")
		gauge(descConnection, float64(stats.Idle), pool, "idle")
		counter(descWaits, float64(stats.WaitCount), pool)
		counter(descWaited, stats.WaitDuration.Seconds(), pool)
	}
	connections, people := s.sources.Terminals()
	gauge(descTerminals, float64(connections))
	gauge(descPeople, float64(people))

	ctx, cancel := context.WithTimeout(context.Background(), backlogTimeout)
	defer cancel()
	waiting, err := s.sources.Backlog(ctx)
	if err != nil {
		gauge(descUp, 0, string(s.sources.Engine))
		return
	}
	gauge(descUp, 1, string(s.sources.Engine))
	for _, one := range waiting {
		gauge(descWaiting, float64(one.Count), one.Work)
		gauge(descLag, one.Lag.Seconds(), one.Work)
	}
}
