package config_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/trilby-chat/trilby/internal/config"
)

func TestBytes(t *testing.T) {
	for text, want := range map[string]config.Bytes{
		"0": 0, "7": 7, "7B": 7, "500kB": 500_000, "10MB": 10_000_000, "10 MB": 10_000_000, "2GB": 2_000_000_000,
	} {
		var got config.Bytes
		if err := got.UnmarshalText([]byte(text)); err != nil || got != want {
			t.Errorf("%s: %d (%v), want %d", text, int64(got), err, int64(want))
		}
	}
	for _, text := range []string{"", "MB", "-1", "1.5MB", "1TB", "9223372036854775807kB", "99999999999999999999"} {
		var got config.Bytes
		if err := got.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q was read as %d", text, int64(got))
		}
	}
}

func TestBytesAreReadAsTheyAreWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := config.Bytes(rapid.Int64Min(0).Draw(t, "size"))
		var again config.Bytes
		if err := again.UnmarshalText([]byte(size.String())); err != nil || again != size {
			t.Fatalf("%d was written %s and read as %d (%v)", int64(size), size, int64(again), err)
		}
	})
}
