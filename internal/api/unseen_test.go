package api

import (
	"context"
	"encoding/json"
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

// Whoever guesses an id, or has it from somewhere, and may not see what it names, is told what they would be told of an id
// that never was. Guessing tries every operation of the document: one that is added is tried from then on.

// guess is a request that has an id of something that the asker may not see.
type guess struct {
	operation, method, address string
	body                       string
	content                    header
}

// instead is the same request for something that never was.
func (g guess) instead(hidden map[string][]string) guess {
	forget := func(text string) string {
		return anyIDs.ReplaceAllStringFunc(text, func(id string) string {
			if slices.Contains(hidden[prefixOf(id)], id) {
				return never(prefixOf(id))
			}
			return id
		})
	}
	g.address, g.body = forget(g.address), forget(g.body)
	return g
}

// guesses are all of them: hidden ids wherever an id goes in a path, a query or a body, beside known ones in the other places.
func (s *server) guesses(known, hidden map[string][]string) []guess {
	s.t.Helper()
	both := maps.Clone(known)
	for prefix, ids := range hidden {
		both[prefix] = append(slices.Clone(ids), known[prefix]...)
	}
	var all []guess
	eachOperation(s.document, func(method, path string, operation *huma.Operation) {
		_, body, content := exemplary(s.document, path, operation)
		raw, isRaw := body.([]byte)
		text := string(raw)
		if !isRaw && body != nil {
			text = written(s.t, body)
		}
		one := guess{operation: operation.OperationID, method: method, body: text, content: content}
		for _, one.address = range s.addresses(path, operation, both) {
			if containsID(one.address, hidden) && !strings.Contains(one.address, "_00000000-") {
				all = append(all, one)
			}
		}
		if isRaw || body == nil {
			return
		}
		for _, one.address = range s.addresses(path, operation, known) {
			if strings.Contains(one.address, "_00000000-") {
				continue
			}
			for _, one.body = range fill(s.t, body, hidden) {
				all = append(all, one)
			}
		}
	})
	return all
}

// containsID tells whether a text has an id of some.
func containsID(text string, some map[string][]string) bool {
	return slices.ContainsFunc(anyIDs.FindAllString(text, -1), func(id string) bool { return slices.Contains(some[prefixOf(id)], id) })
}

// few are at most so many ids of each sort, the last of them among these.
func few(ids map[string][]string, most int) map[string][]string {
	some := map[string][]string{}
	for sort, all := range ids {
		if some[sort] = all; len(all) > most {
			some[sort] = append(slices.Clone(all[:most-1]), all[len(all)-1])
		}
	}
	return some
}

var idFields = regexp.MustCompile(`(^|_)(id|ids|reply_to)$`)

// fill writes a body once for each place in it where an id goes, with each hidden id of the right sort there; where no example
// tells the sort, of every sort. The other places are left empty.
func fill(t testing.TB, body any, hidden map[string][]string) []string {
	t.Helper()
	fields, isObject := plain(t, body).(map[string]any)
	if !isObject {
		return nil
	}
	var all []string
	for name, value := range fields {
		if !idFields.MatchString(name) {
			continue
		}
		sort := "*"
		if found := exampleID.FindStringSubmatch(fmt.Sprint(value)); found != nil {
			sort = found[1]
		}
		for prefix, ids := range hidden {
			if sort != "*" && sort != prefix || len(ids) == 0 {
				continue
			}
			filled := maps.Clone(fields)
			maps.DeleteFunc(filled, func(other string, _ any) bool { return other != name && idFields.MatchString(other) })
			if filled[name] = ids[0]; strings.HasSuffix(name, "ids") {
				filled[name] = ids[:1]
			}
			all = append(all, written(t, filled))
		}
	}
	return all
}

// plain is a value as JSON has it.
func plain(t testing.TB, value any) (out any) {
	t.Helper()
	if err := json.Unmarshal([]byte(written(t, value)), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func written(t testing.TB, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// try has somebody make each guess, and the same request for what never was: both are told the same to the byte, and both cost
// the database the same number of statements, so that no clock tells them apart.
func (s *server) try(who *client, known, hidden map[string][]string, but ...string) int {
	s.t.Helper()
	s.stillness(who)
	tried := 0
	for _, one := range s.guesses(known, hidden) {
		if slices.Contains(but, one.operation) {
			continue
		}
		tried++
		s.compare(who, one, one.instead(hidden), fmt.Sprint("try-", tried))
	}
	return tried
}

// compare makes a guess and the same request for what never was. What the server does of its own accord meanwhile is counted
// with them, so a difference in cost counts when it is there each time.
func (s *server) compare(who *client, one, instead guess, key string) {
	s.t.Helper()
	var cost, without int64
	for again := range 5 {
		var there, nothing string
		there, cost = s.weigh(who, one, fmt.Sprint(key, "-there-", again))
		nothing, without = s.weigh(who, instead, fmt.Sprint(key, "-never-", again))
		if there != nothing {
			s.t.Errorf("%s %s %s: %s, and of what never was: %s", one.method, one.address, one.body, there, nothing)
			return
		}
		if cost == without {
			return
		}
	}
	s.t.Errorf("%s %s %s takes %d statements, and of what never was %d", one.method, one.address, one.body, cost, without)
}

// weigh sends a guess and counts the statements that it takes.
func (s *server) weigh(who *client, g guess, key string) (answer string, statements int64) {
	s.t.Helper()
	before := s.db.Counts().Statements
	headers := []header{g.content, keyed(key)}
	if g.method == http.MethodGet {
		headers = nil
	}
	answer = s.ask(who, g.method, g.address, []byte(g.body), headers...)
	return answer, s.db.Counts().Statements - before
}

// stillness waits until somebody's last use is noted, so that nothing but guesses runs while they are weighed.
func (s *server) stillness(who *client) {
	s.t.Helper()
	for try := 0; s.due(who); try++ {
		if try == 2000 {
			s.t.Fatal("the last use of a terminal is not noted")
		}
		who.get("/me").want(200)
		time.Sleep(5 * time.Millisecond)
	}
}

// due tells whether the next request of somebody will have their last use noted.
func (s *server) due(who *client) (due bool) {
	s.t.Helper()
	if err := s.db.Read(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		actor, err := s.rooms.People.Authenticate(ctx, tx, who.token)
		due = actor.TouchDue()
		return err
	}); err != nil {
		s.t.Fatal(err)
	}
	return due
}
