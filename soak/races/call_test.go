package races

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync"

	"github.com/trilby-chat/trilby/internal/id"
)

// call is one request of somebody's, as a terminal would send it.
type call struct {
	who          int
	method, path string
	body         any
	key          string
}

// answer is what came back. Its fault is the code of a problem, empty when all went well.
type answer struct {
	status     int
	fault      string
	replayed   bool
	body       []byte
	call, back int64
}

// send has a node serve a call.
func (w *town) send(n *node, c call) answer {
	w.Helper()
	var content bytes.Buffer
	if c.body != nil {
		if err := json.NewEncoder(&content).Encode(c.body); err != nil {
			w.Fatal(err)
		}
	}
	r, err := http.NewRequestWithContext(w.Context(), c.method, "/api/v1"+c.path, &content)
	if err != nil {
		w.Fatal(err)
	}
	r.RemoteAddr = "127.0.0.1:1"
	r.Header.Set("Authorization", "Bearer "+w.people[c.who].token)
	if c.body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	if c.key != "" {
		r.Header.Set("Idempotency-Key", c.key)
	}
	recorder := httptest.NewRecorder()
	a := answer{call: w.watch.tick()}
	n.handler.ServeHTTP(recorder, r)
	a.back = w.watch.tick()
	a.status, a.body = recorder.Code, recorder.Body.Bytes()
	a.replayed = recorder.Header().Get("Idempotency-Replayed") == "true"
	w.count.deeds.Add(1)
	if a.status >= http.StatusMultipleChoices {
		var problem struct{ Code string }
		if err := json.Unmarshal(a.body, &problem); err != nil || problem.Code == "" || a.status >= http.StatusInternalServerError {
			w.Errorf("%s %s was answered %d %s", c.method, c.path, a.status, a.body)
		}
		a.fault = problem.Code
	}
	return a
}

// ask sends a question to any node.
func (h *hand) ask(who int, path string) answer {
	return h.send(h.anyNode(), call{who: who, method: http.MethodGet, path: path})
}

// command sends a command under a key of its own. Now and then it is impatient, and sends it twice at once, to any two nodes:
// it is then done once, and both are told the same. What was refused leaves no key behind, so that each refusal is one.
func (h *hand) command(who int, method, path string, body any) []answer {
	c := call{who: who, method: method, path: path, body: body, key: id.New[string]("key")}
	first, second := h.anyNode(), h.anyNode()
	if h.chance(85) {
		a := h.send(first, c)
		h.remember(c, a)
		return []answer{a}
	}
	var one, other answer
	var both sync.WaitGroup
	both.Go(func() { one = h.send(first, c) })
	both.Go(func() { other = h.send(second, c) })
	both.Wait()
	if one.fault != "" || other.fault != "" {
		return []answer{one, other}
	}
	if one.replayed == other.replayed || !same(one, other) {
		h.Errorf("%s %s, sent twice with one key, was answered\n%s\nand\n%s", method, path, one.body, other.body)
	}
	one.call, one.back = min(one.call, other.call), min(one.back, other.back)
	h.remember(c, one)
	return []answer{one}
}

func same(a, b answer) bool { return a.status == b.status && bytes.Equal(a.body, b.body) }

// sent is a command that was done, with its answer.
type sent struct {
	call   call
	answer answer
}

func (h *hand) remember(c call, a answer) {
	if a.fault == "" {
		h.done = append(h.done, sent{c, a})
	}
}

// repeats sends an old command again: it gets its old answer, and nothing else happens.
func (h *hand) repeats() {
	if len(h.done) == 0 {
		return
	}
	old := h.done[h.random.IntN(len(h.done))]
	if again := h.send(h.anyNode(), old.call); !again.replayed || !same(again, old.answer) {
		h.Errorf("%s %s was answered\n%s\nand again, with the same key,\n%s", old.call.method, old.call.path, old.answer.body, again.body)
	}
}
