package app

import (
	"strings"
	"testing"
)

func TestProgressIsABarOnATerminalOnly(t *testing.T) {
	show := func(bar bool) string {
		var out strings.Builder
		p := newProgress(&out, 2)
		p.bar = bar
		p.step("first")
		p.step("second")
		p.end()
		return out.String()
	}
	if got := show(false); got != "first\nsecond\n" {
		t.Errorf("plain: %q", got)
	}
	half, full := strings.Repeat("=", barWidth/2)+strings.Repeat(" ", barWidth/2), strings.Repeat("=", barWidth)
	want := "\r\x1b[Kfirst\n[" + half + "] 1 of 2\r\x1b[Ksecond\n[" + full + "] 2 of 2\r\x1b[K"
	if got := show(true); got != want {
		t.Errorf("bar: %q, want %q", got, want)
	}
}
