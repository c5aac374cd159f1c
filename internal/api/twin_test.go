package api

import (
	"encoding/base64"
	"fmt"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
)

// twin is one of two servers on which the same happens at the same times, but that in one of them something happens secretly
// as well. By whatever somebody sees in one and not in the other, they could tell that it happened.
type twin struct {
	*server
	secretive bool
	people    map[string]*client // who look
	names     map[string]string  // of ids: the same in both twins for what happened in both
	known     map[string][]string
	hidden    map[string][]string // ids of what happened secretly
	sights    map[string]sight    // by who and when
}

func newTwin(t *testing.T, db *database.DB, secretive bool) *twin {
	t.Helper()
	return &twin{server: start(t, db), secretive: secretive, names: map[string]string{}, known: map[string][]string{},
		hidden: map[string][]string{}, sights: map[string]sight{}}
}

// openly does what happens in both twins.
func (w *twin) openly(do func()) {
	w.t.Helper()
	do()
	w.name(w.known, "")
	w.clock.pass(time.Minute)
}

// secretly does what happens in one alone; time passes in both.
func (w *twin) secretly(do func()) {
	w.t.Helper()
	if w.secretive {
		do()
		w.name(w.hidden, "secret ")
	}
	w.clock.pass(time.Minute)
}

// name calls each id that is new by its sort and how many there were before: ids are made in order.
func (w *twin) name(into map[string][]string, prefix string) {
	w.t.Helper()
	for sort, ids := range w.ids() {
		for _, id := range ids {
			if w.names[id] == "" {
				into[sort] = append(into[sort], id)
				w.names[id] = fmt.Sprint(prefix, sort, " ", len(into[sort]))
			}
		}
	}
}

// Places in lists are made of times and ids, which have to be the same; what is made of chance is not. (The id of a passkey's
// owner is packed up like a place.)
var (
	places = regexp.MustCompile(`"(before|after|next_cursor|id)":"([^"]+)"`)
	chance = regexp.MustCompile(`"(url|token|code|challenge)":"[^"]+"`)
)

// inWords is a text without what is by chance another one in each twin.
func (w *twin) inWords(text string) string {
	text = places.ReplaceAllStringFunc(text, func(place string) string {
		parts := places.FindStringSubmatch(place)
		opened, err := base64.RawURLEncoding.DecodeString(parts[2])
		if err != nil || !anyIDs.Match(opened) {
			return place
		}
		return fmt.Sprintf(`"%s":"%s"`, parts[1], opened)
	})
	text = chance.ReplaceAllString(text, `"$1":""`)
	return anyIDs.ReplaceAllStringFunc(text, func(id string) string {
		if name, known := w.names[id]; known {
			return name
		}
		return id
	})
}

// lookAround has everybody look closely.
func (w *twin) lookAround(when string) {
	w.t.Helper()
	all := maps.Clone(w.known)
	for sort, ids := range w.hidden {
		all[sort] = append(slices.Clone(all[sort]), ids...)
	}
	for name, who := range w.people {
		seen := w.look(who, all, true)
		inWords := sight{}
		for address, answer := range seen {
			if w.secretive && containsID(address, w.hidden) {
				if nothing := seen[w.without(address)]; answer != nothing {
					w.t.Errorf("%s, %s can tell at %s: %s, and of what never was: %s", when, name, address, answer, nothing)
				}
				continue
			}
			inWords[w.inWords(address)] = w.inWords(answer)
		}
		w.sights[name+" "+when] = inWords
	}
}

// without is an address with ids that never were instead of the hidden ones.
func (w *twin) without(address string) string {
	return guess{address: address}.instead(w.hidden).address
}

// act has somebody make one request of each sort that changes something, with whatever ids are to be had: what they are
// answered is something they see.
func (w *twin) act(name string) {
	w.t.Helper()
	seen := map[string]string{}
	first := map[string][]string{}
	for sort, ids := range w.known {
		first[sort] = ids[:min(1, len(ids))]
	}
	for _, one := range w.actions(first) {
		g := one.guess
		seen[fmt.Sprintf("%s %s", g.method, g.address)] = w.ask(w.people[name], g.method, g.address, []byte(g.body), g.content, keyed("act-"+one.operation))
	}
	w.name(w.known, "")
	inWords := sight{}
	for address, answer := range seen {
		inWords[w.inWords(address)] = w.inWords(answer)
	}
	w.sights[name+" acting"] = inWords
}

type action struct {
	guess
	operation string
}

// actions are all operations but reading and the doors, those that take away last.
func (w *twin) actions(ids map[string][]string) []action {
	var all []action
	eachOperation(w.document, func(method, path string, operation *huma.Operation) {
		if method == http.MethodGet || operation.Tags[0] == "sign-in" || operation.OperationID == "set-password" {
			return
		}
		_, body, content := exemplary(w.document, path, operation)
		text, isRaw := body.([]byte)
		if !isRaw && body != nil {
			text = []byte(anyExample.ReplaceAllStringFunc(written(w.t, body), func(id string) string {
				return append(slices.Clone(ids[prefixOf(id)]), never(prefixOf(id)))[0]
			}))
		}
		address := w.addresses(path, operation, ids)[0]
		all = append(all, action{guess{method: method, address: address, body: string(text), content: content}, operation.OperationID})
	})
	slices.SortFunc(all, func(a, b action) int {
		if last := "DELETE"; a.method != b.method && (a.method == last || b.method == last) {
			return strings.Compare(b.method, a.method)
		}
		return strings.Compare(a.operation, b.operation)
	})
	return all
}

var anyExample = regexp.MustCompile(`\b[a-z]+_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f\b`)

// same asserts that nobody can tell the twins apart.
func (w *twin) same(other *twin) {
	w.t.Helper()
	for when, seen := range w.sights {
		differences := 0
		for _, address := range slices.Sorted(maps.Keys(union(seen, other.sights[when]))) {
			here, there := seen[address], other.sights[when][address]
			if here == there {
				continue
			}
			if differences++; differences <= 3 {
				w.t.Errorf("%s can tell at %s:\n\t%s\n\tand without it\n\t%s", when, address, here, there)
			}
		}
		if len(seen) < 70 && !strings.HasSuffix(when, "acting") {
			w.t.Errorf("%s saw only %d things", when, len(seen))
		}
	}
}

func union(a, b sight) sight {
	both := maps.Clone(a)
	maps.Copy(both, b)
	return both
}
