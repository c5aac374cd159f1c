package api

import (
	"bytes"
	"cmp"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
	"github.com/trilby-chat/trilby/internal/ledger"
)

// TRILBY_FUZZ_FOR has the endpoints fuzzed for so long on each engine; TRILBY_FUZZ_SEED begins with that seed.
const (
	fuzzFor  = "TRILBY_FUZZ_FOR"
	fuzzSeed = "TRILBY_FUZZ_SEED"
)

// share is what an engine has of the time: towns, and tries of each operation in a town. PostgreSQL takes longer for the same.
type share struct{ towns, tries, cursors int }

var shares = map[database.Engine]share{database.SQLite: {2, 10, 15}, database.Postgres: {1, 8, 15}}

// Whatever is sent to whichever operation of the document: it is answered as documented, never with a failure of our own; what
// is refused has written nothing; and the ledger is whole.
func TestNoInputIsTooBad(t *testing.T) {
	seed, err := strconv.ParseUint(cmp.Or(os.Getenv(fuzzSeed), "1"), 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", fuzzSeed, err)
	}
	lasting, err := time.ParseDuration(cmp.Or(os.Getenv(fuzzFor), "0s"))
	if err != nil {
		t.Fatalf("%s: %v", fuzzFor, err)
	}
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) {
			began, of := time.Now(), shares[engine]
			for town := 0; town < of.towns || time.Since(began) < lasting; town++ {
				seed := seed + uint64(town)
				t.Run("seed "+strconv.FormatUint(seed, 10), func(t *testing.T) { fuzz(t, engine, seed, of) })
				if t.Failed() {
					return
				}
			}
		})
	}
}

func fuzz(t *testing.T, engine database.Engine, seed uint64, of share) {
	s := start(t, databasetest.Open(t, engine))
	w := s.settled(rand.New(rand.NewPCG(seed, 0)))
	for i, next := range w.schedule(of.tries) {
		damages := one(w, []int{0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3})
		a := w.attempt(next.method, next.operation)
		if damages > 0 {
			a = w.again(next.method, next.operation)
		}
		a.spoil(damages)
		w.try(a)
		if i%50 == 0 {
			w.look()
		}
	}
	for _, next := range w.schedule(of.cursors) {
		if a := w.again(next.method, next.operation); a.spoilCursor() {
			a.write()
			a.damages = append(a.damages, "cursor")
			w.try(a)
		}
	}
	w.isSound()
}

// try sends a request, and holds the answer against what must always hold.
func (w *town) try(a *attempt) {
	w.t.Helper()
	w.clock.pass(time.Second)
	got := a.send()
	if got == nil {
		return
	}
	wrong := a.wrong(got)
	if written := w.footprints.since(); len(written) > 0 && mustNotWrite(a.method, got) {
		wrong += " it wrote: " + join(written)
	}
	if wrong += w.complaint(); wrong != "" {
		w.t.Errorf("attempt %d: %s\n%s\nanswered %d: %s", w.sent, wrong, a, got.status, got.body)
	}
	w.count(a, got)
	if got.status < 300 {
		w.notes(got)
		if len(a.damages) == 0 {
			a.wasGood()
		}
	}
	if got.status == http.StatusUnauthorized && a.who.user != "" && a.who.get("/session").at("user") == nil {
		w.signsIn(a.who)
	}
}

// mustNotWrite tells of an answer after which everything is as it was.
func mustNotWrite(method string, got *response) bool {
	return got.status >= 300 || method == http.MethodGet || method == http.MethodHead || got.header.Get("Idempotency-Replayed") != ""
}

// isSound looks at what is left of a town, and whether it was tried at all.
func (w *town) isSound() {
	w.t.Helper()
	if err := ledger.Verify(w.t.Context(), w.db, func(check ledger.Check) {
		if !check.Holds {
			w.t.Errorf("ledger: %s: %s: %s", check.Name, check.Subject, check.Detail)
		}
	}); err != nil {
		w.t.Error(err)
	}
	var missed []string
	all := 0
	eachOperation(w.document, func(_, _ string, operation *huma.Operation) {
		all++
		if of := w.answers[operation.OperationID]; of["done"] == 0 {
			missed = append(missed, fmt.Sprint(operation.OperationID, " ", of))
		}
	})
	w.t.Logf("%d sent, %d did what they asked for; never:\n%s", w.sent, w.done, join(missed))
	if len(missed) > all/2 || w.done < w.sent/10 {
		w.t.Errorf("too little succeeds for the refusals to say much: %d of %d, and never\n%s", w.done, w.sent, join(missed))
	}
}

// count counts an answer by its code.
func (w *town) count(a *attempt, got *response) {
	w.sent++
	code := "done"
	switch {
	case got.status < 300:
		w.done++
	case len(got.body) > 0 && got.body[0] == '{':
		code = got.text("code")
	default:
		code = strconv.Itoa(got.status)
	}
	if w.answers[a.operation.OperationID] == nil {
		w.answers[a.operation.OperationID] = map[string]int{}
	}
	w.answers[a.operation.OperationID][code]++
}

func join(all []string) string {
	slices.Sort(all)
	return strings.Join(slices.Compact(all), "\n")
}

type call struct {
	method    string
	operation *huma.Operation
}

// schedule is every operation so many times, mixed. What hashes a password takes as long as a hundred others, and comes seldom.
func (w *town) schedule(times int) []call {
	var all []call
	eachOperation(w.document, func(method, _ string, operation *huma.Operation) {
		n := times
		if hashes(w.document, operation) {
			n = max(2, times/8)
		}
		for range n {
			all = append(all, call{method, operation})
		}
	})
	slices.SortFunc(all, func(a, b call) int { return cmp.Compare(a.operation.OperationID, b.operation.OperationID) })
	w.rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}

func hashes(document *huma.OpenAPI, operation *huma.Operation) bool {
	if operation.RequestBody == nil {
		return false
	}
	content := operation.RequestBody.Content["application/json"]
	if content == nil {
		return false
	}
	properties := (&town{cafe: &cafe{server: &server{document: document}}}).properties(content.Schema)
	return properties["password"] != nil || properties["current"] != nil
}

// complaint is what the server's log complains of since it was read last.
func (w *town) complaint() string {
	w.log.mu.Lock()
	defer w.log.mu.Unlock()
	defer w.log.text.Reset()
	for line := range bytes.Lines(w.log.text.Bytes()) {
		if bytes.Contains(line, []byte("level=ERROR")) {
			return " it logged: " + string(line)
		}
	}
	return ""
}
