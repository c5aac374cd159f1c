package config

import (
	"math"
	"strconv"
	"strings"
)

// Bytes is a size, written as a number of bytes or with a unit of a thousand: 500kB, 10MB, 1GB.
type Bytes int64

const kilobyte Bytes = 1000

var units = []struct {
	name string
	size Bytes
}{{"GB", 1e9}, {"MB", 1e6}, {"kB", kilobyte}, {"B", 1}}

// UnmarshalText reads a size.
func (b *Bytes) UnmarshalText(text []byte) error {
	number, size := string(text), Bytes(1)
	for _, unit := range units {
		if rest, found := strings.CutSuffix(number, unit.name); found {
			number, size = rest, unit.size
			break
		}
	}
	value, err := strconv.ParseInt(strings.TrimSpace(number), 10, 64)
	if err != nil || value < 0 || value > math.MaxInt64/int64(size) {
		return errSize
	}
	*b = Bytes(value) * size
	return nil
}

// String writes a size with the largest unit that needs no fraction.
func (b Bytes) String() string {
	for _, unit := range units {
		if b >= unit.size && b%unit.size == 0 {
			return strconv.FormatInt(int64(b/unit.size), 10) + unit.name
		}
	}
	return strconv.FormatInt(int64(b), 10) + "B"
}
