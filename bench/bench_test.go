package main

import (
	"math"
	"os"
	"strings"
	"testing"
	"time"
)

func TestWhatCountsIsTheMedianOfTheRoundsRatios(t *testing.T) {
	b := &bench{out: &strings.Builder{}}
	// The second round was a bad moment for both.
	b.compare(row{Item: "accepts", On: "SQLite", What: "accepts a second", Against: "one transaction each"},
		series{3000, 300, 3300}, series{1000, 150, 1000}, ratioOver(3))
	got := b.found[0]
	if got.Ours != "3,000 (300–3,300)" || got.Theirs != "1,000 (150–1,000)" || got.Ratio != "3.00 (2.00–3.30)" || got.Reached != "yes" {
		t.Errorf("%+v", got)
	}
	b.note(row{What: "memory"}, series{31}, under(30, " KB"))
	if b.found[1].Reached != "no" || b.found[1].Ours != "31.0" {
		t.Errorf("%+v", b.found[1])
	}
}

func TestFigures(t *testing.T) {
	for value, want := range map[float64]string{0.123: "0.12", 12.34: "12.3", 123.4: "123", 1234.5: "1,235", 1234567: "1,234,567", math.NaN(): "–"} {
		if got := figure(value); got != want {
			t.Errorf("%v is written %s, not %s", value, got, want)
		}
	}
	times := make([]time.Duration, 100)
	for i := range times {
		times[i] = time.Duration(100-i) * time.Millisecond
	}
	if p50, p99 := quantile(times, 0.5), quantile(times, 0.99); p50 != 51 || p99 != 100 {
		t.Errorf("p50 %v, p99 %v", p50, p99)
	}
}

// The slower the disk, the more is expected of sharing its commits.
func TestTheAimFollowsTheDisk(t *testing.T) {
	for fsync, want := range map[float64]string{0.05: "3 times", 0.2: "3 times", 0.6: "6 times", 1: "10 times", 8: "10 times"} {
		if got := (machine{fsync: series{fsync}}).groupingAim().text; got != want {
			t.Errorf("at %v ms a commit the aim is %s, not %s", fsync, got, want)
		}
	}
}

func TestWhatWasNotMeasuredThisTimeStays(t *testing.T) {
	t.Chdir(t.TempDir())
	for path, content := range map[string]string{readmePath: "# Trilby\n\n" + begins + "\nold\n" + ends + "\n\nMore.\n", "docs/keep": ""} {
		if err := os.MkdirAll("docs", 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	first := &bench{machine: machine{cores: 2, fsync: series{0.1}}, found: []row{
		{Item: "accepts", What: "accepts a second", Ours: "1", Quoted: true}, {Item: "memory", What: "of the server", Ours: "2"}}}
	second := &bench{machine: first.machine, found: []row{{Item: "accepts", What: "accepts a second", Ours: "3", Quoted: true}}}
	for _, b := range []*bench{first, second} {
		if err := b.write(); err != nil {
			t.Fatal(err)
		}
	}
	page, _ := os.ReadFile(pagePath)
	readme, _ := os.ReadFile(readmePath)
	if !strings.Contains(string(page), "| accepts a second |  | 3 |") || !strings.Contains(string(page), "| of the server |  | 2 |") {
		t.Errorf("the page: %s", page)
	}
	if text := string(readme); !strings.HasPrefix(text, "# Trilby\n") || !strings.HasSuffix(text, ends+"\n\nMore.\n") || strings.Contains(text, "old") ||
		!strings.Contains(text, "| accepts a second |  | 3 |") || strings.Contains(text, "of the server") {
		t.Errorf("README: %s", readme)
	}
}

func TestItemsAreChosenByName(t *testing.T) {
	if chosen, err := choose("live, accepts"); err != nil || len(chosen) != 2 || chosen[0].name != "live" {
		t.Errorf("%v, %v", chosen, err)
	}
	if _, err := choose("live,dance"); err == nil || !strings.Contains(err.Error(), `"dance"; there are accepts`) {
		t.Errorf("%v", err)
	}
}
