package api

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/event"
)

// A walk reads everything that can be read, as somebody: every GET of the document with every id that there is and one that
// never was, list after list to its last page, and every live event that their terminals could have had. An operation that
// is added is walked from then on; one that the walk cannot fill in fails it by name.

// sight is what somebody saw: an answer for each address, and each event of their channels.
type sight map[string]string

// registers are where ids are kept, by the prefix of the id.
var registers = map[string]string{
	"u": "person.user_id", "t": "terminal", "in": "invitation", "pk": "passkey", "cer": "ceremony", "pic": "picture",
	"c": "conversation", "ci": "conversation_invite.invite_id", "st": "stream", "m": "message",
	"pr": "payment_request.request_id", "sc": "scheme", "acc": "ledger_account.account_id", "hold": "ledger_hold.hold_id", "tr": "ledger_transfer.transfer_id",
	"mer": "merchant", "off": "offer", "v": "voucher", "rdm": "redemption", "key": "api_key.key_id",
	"ps": "pass", "shr": "offer_share.share_id", "rwd": "reward",
}

// spoken is what to say where no id goes.
var spoken = map[string]string{
	"currency": "EUR", "emoji": "👍", "query": "ana", "version": "1", "limit": "1",
	"token": "k3vQ0c1Zr8m4pXwT", "invitation": "k3vQ0c1Zr8m4pXwT",
}

// sorts are which ids go where the document gives no example of one.
var sorts = map[string]string{"around": "m"}

// onePage ends an address that asks for a list in pages of one.
const onePage = "limit=1"

// followed are the places in a list that its answers give: a walk goes there.
var followed = map[string]string{"cursor": "next_cursor", "before": "before", "after": ""}

// ids are all that there are, by prefix, the oldest first.
func (s *server) ids() map[string][]string {
	s.t.Helper()
	all := map[string][]string{}
	if err := s.db.Read(s.t.Context(), func(ctx context.Context, tx *database.Tx) error {
		for prefix, register := range registers {
			table, column, other := strings.Cut(register, ".")
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

var (
	exampleID = regexp.MustCompile(`^([a-z]+)_[0-9a-f]{8}-[0-9a-f-]{27}$`)
	anyIDs    = regexp.MustCompile(`\b[a-z]+_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b`)
)

// never is an id that was not given out.
func never(prefix string) string { return prefix + "_00000000-0000-7000-8000-000000000000" }

// orphaned tells whether an address has something that is below something that never was.
func orphaned(address string) bool {
	isNever := func(id string) bool { return id == never(prefixOf(id)) }
	ids := anyIDs.FindAllString(address, -1)
	return len(ids) > 1 && isNever(ids[0]) && !isNever(ids[1])
}

func prefixOf(id string) string {
	prefix, _, _ := strings.Cut(id, "_")
	return prefix
}

// fillings are what a parameter can say.
func (s *server) fillings(operation *huma.Operation, p *huma.Param, ids map[string][]string) []string {
	said := fmt.Sprint(example(s.document.Components.Schemas, p.Schema, 0))
	sort := sorts[p.Name]
	if found := exampleID.FindStringSubmatch(said); found != nil {
		sort = found[1]
	}
	word, isSpoken := spoken[p.Name]
	switch {
	case sort != "" && registers[sort] != "":
		return append(slices.Clone(ids[sort]), never(sort))
	case p.Schema.Type == huma.TypeBoolean:
		return []string{"true"}
	case len(p.Schema.Enum) > 0:
		choices := make([]string, len(p.Schema.Enum))
		for i, one := range p.Schema.Enum {
			choices[i] = fmt.Sprint(one)
		}
		return choices
	case isSpoken && sort == "":
		return []string{word}
	}
	s.t.Errorf("the walk does not know how to fill in %q of %s: say it in walk_test.go", p.Name, operation.OperationID)
	return nil
}

// addresses are all the ways of calling an operation: with every id of the right sort in its path, and each of its choices.
func (s *server) addresses(path string, operation *huma.Operation, ids map[string][]string) []string {
	s.t.Helper()
	all := []string{path}
	joint := "?"
	var choices []string
	for _, p := range operation.Parameters {
		_, isPlace := followed[p.Name]
		switch {
		case p.In == "path":
			all = spread(all, "{"+p.Name+"}", s.fillings(operation, p, ids))
		case p.In == "query" && p.Required:
			all = spread(all, "", s.fillings(operation, p, ids), joint, p.Name, "=")
			joint = "&"
		case p.In == "query" && !isPlace:
			for _, one := range s.fillings(operation, p, ids) {
				choices = append(choices, p.Name+"="+url.QueryEscape(one))
			}
		}
	}
	for _, one := range slices.Clone(all) {
		for _, choice := range choices {
			all = append(all, one+joint+choice)
		}
	}
	return all
}

// spread gives each path with each value, in place of a gap or, where there is none, at the end.
func spread(paths []string, gap string, values []string, before ...string) []string {
	var all []string
	for _, path := range paths {
		for _, value := range values {
			if gap == "" {
				all = append(all, path+strings.Join(before, "")+url.QueryEscape(value))
			} else {
				all = append(all, strings.ReplaceAll(path, gap, url.PathEscape(value)))
			}
		}
	}
	return all
}

// One's own last use is noted beside an answer, some time after it.
var lastUse = regexp.MustCompile(`("last_used_at":)"[^"]*"`)

// everywhere are headers that every answer has, with nothing in them that is about somebody.
var everywhere = []string{"X-Request-Id", "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy",
	"Cross-Origin-Resource-Policy", "Permissions-Policy"}

// ask sends a request with no network between, and gives all that comes back: status, headers, body.
func (s *server) ask(who *client, method, address string, body []byte, headers ...header) string {
	r := httptest.NewRequest(method, address, bytes.NewReader(body))
	if r.RemoteAddr = "nobody:1"; who.token != "" {
		r.Header.Set("Authorization", "Bearer "+who.token)
		r.RemoteAddr = who.token + ":1" // everybody has an address of their own
	}
	for _, one := range headers {
		r.Header.Set(one.name, one.value)
	}
	answer := httptest.NewRecorder()
	s.Config.Handler.ServeHTTP(answer, r)
	if answer.Code >= 500 {
		s.t.Errorf("%s %s answered %d: %s", method, address, answer.Code, answer.Body)
	}
	var text strings.Builder
	fmt.Fprint(&text, answer.Code)
	for _, name := range slices.Sorted(maps.Keys(answer.Header())) {
		if !slices.Contains(everywhere, name) {
			fmt.Fprintf(&text, " %s: %s", name, answer.Header().Get(name))
		}
	}
	text.WriteByte(' ')
	text.WriteString(lastUse.ReplaceAllString(answer.Body.String(), "$1"))
	return text.String()
}

// look is one walk. A close one goes through every list in pages of one, too.
func (s *server) look(who *client, ids map[string][]string, closely bool) sight {
	s.t.Helper()
	seen := sight{}
	eachOperation(s.document, func(method, path string, operation *huma.Operation) {
		if method != http.MethodGet {
			return
		}
		nothing := map[string]bool{}
		for _, address := range s.addresses(path, operation, ids) {
			place, _, _ := strings.Cut(address, "?")
			if nothing[place] || orphaned(place) || strings.HasSuffix(address, onePage) && !closely {
				continue // guesses ask all of it the same
			}
			answer := s.ask(who, http.MethodGet, address, nil)
			seen["GET "+address] = answer
			nothing[place] = strings.HasPrefix(answer, "404 ") || strings.HasPrefix(answer, "401 ")
			s.turnPages(who, operation, address, answer, seen)
		}
	})
	maps.Copy(seen, s.heard(who))
	return seen
}

// turnPages follows a list in pages of one.
func (s *server) turnPages(who *client, operation *huma.Operation, address, answer string, seen sight) {
	if !strings.HasSuffix(address, onePage) {
		return
	}
	for _, p := range operation.Parameters {
		field := followed[p.Name]
		if field == "" {
			continue
		}
		next := regexp.MustCompile(`"` + field + `":"([^"]+)"`)
		for page, found := 2, next.FindStringSubmatch(answer); found != nil; page++ {
			answer = s.ask(who, http.MethodGet, address+"&"+p.Name+"="+found[1], nil)
			seen[fmt.Sprint("GET ", address, ", page ", page)] = answer
			found = next.FindStringSubmatch(answer)
		}
	}
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

// text is everything in a sight, for a search.
func (s sight) text() string {
	var all strings.Builder
	for _, address := range slices.Sorted(maps.Keys(s)) {
		fmt.Fprintf(&all, "%s\n\t%s\n", address, s[address])
	}
	return all.String()
}

// answers are the texts of a sight without its addresses, which the walker made.
func (s sight) answers() string {
	var all strings.Builder
	for _, answer := range s {
		all.WriteString(answer)
		all.WriteByte('\n')
	}
	return all.String()
}

// only keeps what a condition names.
func (s sight) only(keep func(address string) bool) sight {
	kept := maps.Clone(s)
	maps.DeleteFunc(kept, func(address, _ string) bool { return !keep(address) })
	return kept
}
