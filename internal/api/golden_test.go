package api

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing with them")

// golden compares answers with the examples in testdata/golden, which the web app's tests read too. Ids are replaced by
// ids that count, in the order in which a scene first shows them, so that a scene is the same every time.
type golden struct {
	t   *testing.T
	ids map[string]string
}

var anyID = regexp.MustCompile(`\b(u|t|in|pic|c|ci|st|m|pr|sc|acc|tr|hold|mer|off|v|rdm|key|ps|shr|rwd)_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b`)

// Cursors say nothing to a client, and hold ids.
var cursors = regexp.MustCompile(`("(?:before|after|next_cursor)": )"[^"]+"`)

// Codes and keys are secrets, each another one.
var (
	voucherCodes = regexp.MustCompile(`("code": )"(?:[0-9A-Z]{4}-){4}[0-9A-Z*~$=]"`)
	keyTokens    = regexp.MustCompile(`("token": )"trk_[^"]+"`)
)

func (g *golden) same(name string, got *response) {
	g.t.Helper()
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, got.body, "", "  "); err != nil {
		g.t.Fatal(err)
	}
	text := cursors.ReplaceAll(pretty.Bytes(), []byte(`$1"opaque"`))
	text = voucherCodes.ReplaceAll(text, []byte(`$1"7Q4M-0XKD-9R2T-HV6C-5"`))
	text = keyTokens.ReplaceAll(text, []byte(`$1"trk_opaque"`))
	text = anyID.ReplaceAllFunc(text, func(found []byte) []byte {
		if _, seen := g.ids[string(found)]; !seen {
			prefix, _, _ := bytes.Cut(found, []byte("_"))
			g.ids[string(found)] = fmt.Sprintf("%s_00000000-0000-7000-8000-%012d", prefix, len(g.ids)+1)
		}
		return []byte(g.ids[string(found)])
	})
	text = append(bytes.TrimSpace(text), '\n')
	path := filepath.Join("testdata", "golden", name+".json")
	if *update {
		if err := os.WriteFile(path, text, 0o644); err != nil {
			g.t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		g.t.Fatal(err)
	}
	if !bytes.Equal(text, want) {
		g.t.Errorf("%s is not as in %s; if that is right: go test ./internal/api -run Golden -update\n%s", got.call, path, text)
	}
}

// The dinner: six people, 120.00, one cap of 20.00, one who declines, confirmation. Both engines give the same answers, to
// the byte.
func TestGoldenDinner(t *testing.T) {
	databasetest.Each(t, func(t *testing.T, db *database.DB) {
		s := start(t, db)
		g := &golden{t, map[string]string{}}
		people := map[string]*client{"ana": s.signUp("ana")}
		for _, handle := range []string{"bo", "chi", "dee", "eli", "flo"} {
			people[handle] = s.joins(handle)
			s.clock.pass(time.Second)
			people[handle].post("/wallet/top-ups", map[string]any{"amount": euros(10000)}).want(201)
			people["ana"].put("/friends/"+string(people[handle].user), nil).want(200)
			people[handle].put("/friends/"+string(people["ana"].user), nil).want(200)
		}
		s.clock.pass(time.Minute)
		g.same("server", s.stranger().get("/server"))
		g.same("me", people["ana"].get("/me"))
		g.dinner(s, people)
		g.problems(people)
	})
}

func (g *golden) dinner(s *server, people map[string]*client) {
	ana, bo := people["ana"], people["bo"]
	group := ana.post("/conversations", map[string]any{"kind": "group", "name": "Friday climbers", "user_ids": []any{
		bo.user, people["chi"].user, people["dee"].user, people["eli"].user, people["flo"].user}}).want(201)
	g.same("conversation", group)
	at := "/conversations/" + group.text("id")
	s.clock.pass(time.Minute)
	said := ana.post(at+"/messages", map[string]any{"text": "Ramen after climbing?"}).want(201)
	g.same("message", said)
	bo.put("/messages/"+said.text("id")+"/reactions/🍜", nil).want(200)
	draft := map[string]any{
		"total": euros(12000), "purpose": "Ramen night", "deadline": s.clock.Now().Add(48 * time.Hour).Format(time.RFC3339),
		"terms": map[string]any{"selection": map[string]any{"kind": "everyone"}, "split": map[string]any{"kind": "equal"},
			"settlement": "on_confirmation", "min_acceptors": 3, "visibility": "everyone"},
	}
	g.same("request-preview", ana.post(at+"/requests/preview", draft).want(200))
	s.clock.pass(time.Minute)
	posted := ana.post(at+"/requests", draft).want(201)
	g.same("request-open", posted)
	request := "/requests/" + posted.text("id")
	answer := func(who string, body any) *response {
		s.clock.pass(time.Minute)
		return people[who].post(request+"/accept", body).want(200)
	}
	answer("bo", map[string]any{"cap": euros(2000)})
	answer("chi", map[string]any{})
	answer("dee", map[string]any{})
	answer("eli", map[string]any{})
	s.clock.pass(time.Minute)
	answered := people["flo"].post(request+"/decline", nil).want(200)
	g.same("request-answered", answered)
	g.same("request-explained", bo.get(request+"/explain?payer="+string(people["chi"].user)+"&figure=now"))
	g.same("wallet-held", bo.get("/wallet"))
	g.same("wallet-holds", bo.get("/wallet/EUR/holds"))
	s.clock.pass(time.Minute)
	g.same("request-settled", ana.post(request+"/confirm", map[string]any{"version": json.Number(answered.text("version"))}).want(200))
	g.same("timeline", people["flo"].get(at+"/timeline"))
	g.same("conversations", people["flo"].get("/conversations"))
	g.same("members", ana.get(at+"/members"))
	g.same("schemes", ana.get(at+"/schemes"))
	g.same("wallet", ana.get("/wallet"))
	g.same("wallet-statement", ana.get("/wallet/EUR/statement"))
	g.same("wallet-explained", bo.get("/wallet/EUR/explain"))
}

func (g *golden) problems(people map[string]*client) {
	g.same("problem-insufficient-funds", people["flo"].post("/wallet/withdrawals", map[string]any{"amount": euros(10410)}).problem(409, "insufficient_funds"))
	g.same("problem-invalid", people["flo"].post("/wallet/top-ups", `{"amount":{"amount":"12","currency":"eur"}}`).problem(422, "invalid"))
	g.same("problem-not-found", people["flo"].get("/requests/pr_00000000-0000-7000-8000-000000000000").problem(404, "not_found"))
}
