package api

import (
	"slices"
	"strings"
	"sync"
)

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
	now := w.lookAll(w.people, w.ids)
	for name := range w.people {
		news[name] = sight{}
		for address, answer := range now[name] {
			last, known := w.last[name][address]
			if unknown := unborn(address, before); !known && unknown != address {
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

// lookAll has several people look at once.
func (s *server) lookAll(people map[string]*client, ids map[string][]string) map[string]sight {
	s.t.Helper()
	var mu sync.Mutex
	var all sync.WaitGroup
	now := map[string]sight{}
	for name, who := range people {
		all.Go(func() {
			seen := s.look(who, ids, false)
			mu.Lock()
			defer mu.Unlock()
			now[name] = seen
		})
	}
	all.Wait()
	return now
}

// unborn is a text with ids that never were instead of those that are not known.
func unborn(text string, known map[string][]string) string {
	return anyIDs.ReplaceAllStringFunc(text, func(id string) string {
		if slices.Contains(known[prefixOf(id)], id) {
			return id
		}
		return never(prefixOf(id))
	})
}

// betrayals are addresses at which somebody is told that there is nothing in other words than of what never was.
func (w *watch) betrayals(name string) []string {
	var found []string
	for address, answer := range w.last[name] {
		nothing := w.last[name][unborn(address, nil)]
		if strings.HasPrefix(answer, "404 ") && strings.HasPrefix(nothing, "404 ") && answer != nothing {
			found = append(found, address)
		}
	}
	return found
}
