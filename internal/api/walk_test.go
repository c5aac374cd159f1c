package api

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
)

// A walk reads everything that can be read, as somebody: every GET of the document with every id that there is and one that
// never was, and every live event that their terminals could have had. An operation that is added is walked from then on.

// sight is what somebody saw: an answer for each address, and each event of their channels.
type sight map[string]string

// registers are where ids are kept, by the prefix of the id.
var registers = map[string]string{
	"u": "person", "c": "conversation", "m": "message", "mer": "merchant", "off": "offer", "v": "voucher", "rdm": "redemption", "key": "api_key",
	"ps": "pass", "shr": "offer_share", "rwd": "reward", "pic": "picture",
}

var columns = map[string]string{"person": "user_id", "api_key": "key_id", "offer_share": "share_id"}

// ids are all that there are, by prefix.
func (s *server) ids() map[string][]string {
	s.t.Helper()
	all := map[string][]string{}
	if err := s.db.Read(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for prefix, table := range registers {
			column, other := columns[table]
			if !other {
				column = table + "_id"
			}
			found, err := database.All(ctx, tx, database.Column[string], fmt.Sprintf("select %s from %s order by 1", column, table))
			if err != nil {
				return err
			}
			all[prefix] = found
		}
		return nil
	}); err != nil {
		s.t.Fatal(err)
	}
	return all
}

var exampleID = regexp.MustCompile(`^([a-z]+)_[0-9a-f]{8}-[0-9a-f-]{27}$`)

// never is an id that was not given out.
func never(prefix string) string { return prefix + "_00000000-0000-7000-8000-000000000000" }

// addresses are all the ways of calling an operation: with every id of the right sort in its path, and each of its choices.
func (s *server) addresses(path string, operation *huma.Operation, ids map[string][]string) []string {
	all := []string{path}
	var choices []string
	for _, p := range operation.Parameters {
		said := fmt.Sprint(example(s.document.Components.Schemas, p.Schema, 0))
		switch {
		case p.In == "path":
			values := []string{said}
			if found := exampleID.FindStringSubmatch(said); found != nil {
				values = append(slices.Clone(ids[found[1]]), never(found[1]))
			}
			all = spread(all, "{"+p.Name+"}", values)
		case p.In == "query" && p.Required:
			choices = append(choices, p.Name+"="+url.QueryEscape(said))
		case p.In == "query" && p.Schema.Type == huma.TypeBoolean:
			choices = append(choices, p.Name+"=true")
		case p.In == "query":
			for _, one := range p.Schema.Enum {
				choices = append(choices, fmt.Sprint(p.Name, "=", one))
			}
		}
	}
	for _, one := range slices.Clone(all) {
		for _, choice := range choices {
			all = append(all, one+"?"+choice)
		}
	}
	return all
}

func spread(paths []string, gap string, values []string) []string {
	var all []string
	for _, path := range paths {
		for _, value := range values {
			all = append(all, strings.ReplaceAll(path, gap, url.PathEscape(value)))
		}
	}
	return all
}

// One's own last use is noted beside an answer, some time after it.
var lastUse = regexp.MustCompile(`("last_used_at":)"[^"]*"`)

// look is one walk.
func (s *server) look(who *client, ids map[string][]string) sight {
	s.t.Helper()
	seen := sight{}
	eachOperation(s.document, func(method, path string, operation *huma.Operation) {
		if method != http.MethodGet {
			return
		}
		for _, address := range s.addresses(path, operation, ids) {
			r := httptest.NewRequest(http.MethodGet, address, nil)
			r.Header.Set("Authorization", "Bearer "+who.token)
			r.RemoteAddr = who.token + ":1" // everybody has an address of their own
			answer := httptest.NewRecorder()
			s.Config.Handler.ServeHTTP(answer, r)
			if answer.Code >= 500 {
				s.t.Errorf("GET %s answered %d: %s", address, answer.Code, answer.Body)
			}
			seen["GET "+address] = fmt.Sprint(answer.Code, " ", lastUse.ReplaceAllString(answer.Body.String(), "$1"))
		}
	})
	maps.Copy(seen, s.heard(who))
	return seen
}

// heard are the events that somebody's terminals are given.
func (s *server) heard(who *client) sight {
	s.t.Helper()
	seen := sight{}
	if err := s.db.Read(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		joined, err := database.All(ctx, tx, database.Column[string],
			`select conversation_id from member where user_id = $1 and left_at is null`, who.user)
		if err != nil {
			return err
		}
		channels := []event.Channel{event.User(string(who.user))}
		for _, conversation := range joined {
			channels = append(channels, event.Conversation(conversation))
		}
		for _, channel := range channels {
			deliveries, err := event.Since(ctx, tx, channel, 0, 10_000)
			if err != nil {
				return err
			}
			for _, d := range deliveries {
				seen[fmt.Sprintf("event %s %d", channel, d.Seq)] = d.Kind + " " + string(d.Payload)
			}
		}
		return nil
	}); err != nil {
		s.t.Error(err)
	}
	return seen
}

// watch is several people who look again after each step of a scene.
type watch struct {
	*server
	people map[string]*client
	ids    map[string][]string
	last   map[string]sight
}

func (s *server) watch(people map[string]*client) *watch {
	s.t.Helper()
	w := &watch{server: s, people: people, last: map[string]sight{}}
	w.see()
	return w
}

// see has everybody look, and gives what is different for each since they looked before. What is told of an id that is new is
// a difference when it is told of no id that never was.
func (w *watch) see() map[string]sight {
	w.t.Helper()
	before, news := w.ids, map[string]sight{}
	w.ids = w.server.ids()
	now := w.lookAll()
	for name := range w.people {
		news[name] = sight{}
		for address, answer := range now[name] {
			last, known := w.last[name][address]
			if unknown := w.unborn(address, before); !known && unknown != address {
				last = now[name][unknown]
			}
			if answer != last {
				news[name][address] = answer
			}
		}
	}
	w.last = now
	return news
}

// lookAll has everybody look at once.
func (w *watch) lookAll() map[string]sight {
	var mu sync.Mutex
	var all sync.WaitGroup
	now := map[string]sight{}
	for name, who := range w.people {
		all.Go(func() {
			seen := w.look(who, w.ids)
			mu.Lock()
			defer mu.Unlock()
			now[name] = seen
		})
	}
	all.Wait()
	return now
}

var anyIDs = regexp.MustCompile(`\b[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b`)

// unborn is an address with ids that never were instead of those that are new.
func (w *watch) unborn(address string, before map[string][]string) string {
	return anyIDs.ReplaceAllStringFunc(address, func(id string) string {
		prefix, _, _ := strings.Cut(id, "_")
		if slices.Contains(before[prefix], id) {
			return id
		}
		return never(prefix)
	})
}

// betrayals are addresses at which somebody is told that there is nothing in other words than of what never was.
func (w *watch) betrayals(name string) []string {
	var found []string
	for address, answer := range w.last[name] {
		nothing := w.last[name][w.unborn(address, nil)]
		if strings.HasPrefix(answer, "404 ") && strings.HasPrefix(nothing, "404 ") && answer != nothing {
			found = append(found, address)
		}
	}
	return found
}

// text is everything in a sight, for a search.
func (s sight) text() string {
	var all strings.Builder
	for _, address := range slices.Sorted(maps.Keys(s)) {
		fmt.Fprintf(&all, "%s\n\t%s\n", address, s[address])
	}
	return all.String()
}

// only keeps what a condition names.
func (s sight) only(keep func(address string) bool) sight {
	kept := maps.Clone(s)
	maps.DeleteFunc(kept, func(address, _ string) bool { return !keep(address) })
	return kept
}
