package main

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
)

// series is what the rounds of one measurement came to.
type series []float64

func (s series) median() float64 {
	if len(s) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(s))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// over divides round by round.
func (s series) over(other series) series {
	ratios := make(series, min(len(s), len(other)))
	for i := range ratios {
		ratios[i] = s[i] / other[i]
	}
	return ratios
}

// String is the median and, when there were several rounds, the least and the most.
func (s series) String() string {
	if len(s) < 2 {
		return figure(s.median())
	}
	return fmt.Sprintf("%s (%s–%s)", figure(s.median()), figure(slices.Min(s)), figure(slices.Max(s)))
}

// figure writes a number with three digits that count, and thousands apart.
func figure(value float64) string {
	switch size := math.Abs(value); {
	case math.IsNaN(value) || math.IsInf(value, 0):
		return "–"
	case size >= 1000:
		digits := strconv.FormatInt(int64(math.Round(value)), 10)
		var parts []string
		for len(digits) > 3 {
			parts = append([]string{digits[len(digits)-3:]}, parts...)
			digits = digits[:len(digits)-3]
		}
		return strings.Join(append([]string{digits}, parts...), ",")
	case size >= 100:
		return strconv.FormatFloat(value, 'f', 0, 64)
	case size >= 10:
		return strconv.FormatFloat(value, 'f', 1, 64)
	default:
		return strconv.FormatFloat(value, 'f', 2, 64)
	}
}

// quantile is the value below which that part of the sorted durations lies, in milliseconds.
func quantile(durations []time.Duration, part float64) float64 {
	if len(durations) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(durations))
	at := min(len(sorted)-1, int(part*float64(len(sorted))))
	return milliseconds(sorted[at])
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// side is one of those that are compared: once measures it one time.
type side struct {
	name string
	once func() (float64, error)
}

// takeTurns measures each side in turn, one round to warm up and then those that count.
func (b *bench) takeTurns(sides ...side) ([]series, error) {
	found := make([]series, len(sides))
	for round := range b.rounds + 1 {
		for i, one := range sides {
			value, err := one.once()
			if err = errors.Join(err, b.ctx.Err()); err != nil {
				return nil, fmt.Errorf("%s: %w", one.name, err)
			}
			if round > 0 {
				found[i] = append(found[i], value)
			}
		}
	}
	return found, nil
}
