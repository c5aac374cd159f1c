package app

import (
	"context"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

const (
	thriftEvery = 30 * time.Second
	// A server that has been busy keeps this much more than it uses, and no more.
	thriftSlack = 24 << 20
)

// giveBack returns memory to the system after a peak, a few sign-ins at once say, whose hashes take 19 MB each: by itself
// the runtime takes many minutes when there is nothing to do. As long as the server is busy it is left alone.
func giveBack(ctx context.Context) {
	ticker := time.NewTicker(thriftEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if live, kept := heap(); kept > 2*live+thriftSlack {
				debug.FreeOSMemory()
			}
		}
	}
}

// heap tells how many bytes were in use after the last collection, and how many the heap keeps from the system.
func heap() (live, kept uint64) {
	samples := []metrics.Sample{
		{Name: "/gc/heap/live:bytes"},
		{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/unused:bytes"}, {Name: "/memory/classes/heap/free:bytes"},
	}
	metrics.Read(samples)
	for _, sample := range samples[1:] {
		kept += sample.Value.Uint64()
	}
	return samples[0].Value.Uint64(), kept
}
