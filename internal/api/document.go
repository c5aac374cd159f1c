package api

import (
	"cmp"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/money"
	"github.com/trilby-chat/trilby/internal/offer"
	"github.com/trilby-chat/trilby/internal/referral"
	"github.com/trilby-chat/trilby/internal/rule"
	"github.com/trilby-chat/trilby/internal/wallet"
)

const (
	prefix       = "/api/v1"
	jsonLimit    = 64 << 10
	problemMedia = "application/problem+json"
	readTimeout  = 15 * time.Second
	// A picture may come over a slow line; the server gives a whole request a minute.
	uploadTimeout = 55 * time.Second
)

// The document's tags, in the order in which one reads them.
var tags = []*huma.Tag{
	{Name: "server", Description: "What this server is."},
	{Name: "sign-in", Description: "Getting in and out: passwords, passkeys and links. A browser gets a session cookie; a program asks for a bearer token with `bearer: true`."},
	{Name: "me", Description: "Your own profile, ways in, and terminals."},
	{Name: "people", Description: "Other users, friendships and blocks."},
	{Name: "invitations", Description: "Links by which others join."},
	{Name: "pictures", Description: "Uploaded pictures. One is a draft that only its owner sees until something shows it."},
	{Name: "conversations", Description: "Direct and group conversations, their members and invites."},
	{Name: "messages", Description: "The timeline: what one person sees of a conversation, in order of time."},
	{Name: "wallet", Description: "A user's money. On the sandbox rail it is play money."},
	{Name: "payment requests", Description: "Asking a group for money, answering, settling, and the sum behind each figure."},
	{Name: "schemes", Description: "Saved ways of asking."},
	{Name: "offers", Description: "What merchants offer, what friends pass on, and your vouchers."},
	{Name: "rewards", Description: "What passing on and using brought, and why."},
	{Name: "merchants", Description: "Merchants, their staff, keys and money."},
	{Name: "campaigns", Description: "A merchant's offers with their rules, budgets and figures."},
	{Name: "till", Description: "The counter: check, redeem and reverse vouchers, as staff or with a merchant's key."},
}

const introduction = `Trilby's API. Everything the web app does, it does through this.

**Money** is ` + "`{\"amount\": 1250, \"currency\": \"EUR\"}`" + ` in the currency's smallest units. **Times** are RFC 3339 in UTC.
**Ids** have a prefix that says what they name and sort by age. **Problems** are RFC 9457 with a stable ` + "`code`" + `.

**Idempotency.** Every POST that changes something needs an ` + "`Idempotency-Key`" + ` header of 8 to 200 characters; PUT, PATCH and
DELETE may have one. The same key with the same request gives the first answer again, marked ` + "`Idempotency-Replayed: true`" + `, for seven
days; with another request it is refused. A request that failed left nothing behind and may be sent again with its key.

**Lists** take ` + "`limit` and `cursor`" + ` and answer ` + "`items` and, unless it is the last page, `next_cursor`" + `.

**Live events** come over a WebSocket at ` + "`/api/v1/live`" + ` (the centrifuge protocol in JSON, same session).

What you may not see does not exist: it answers 404, like what was never there.`

func (e *edge) newDocument() huma.Config {
	config := huma.DefaultConfig("Trilby", e.settings.Version)
	config.Info.Description = introduction
	config.Info.License = &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"}
	// We serve the document and its page ourselves, and put no "$schema" into answers.
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "", "", ""
	config.CreateHooks = nil
	config.Formats = strictJSON()
	config.Tags = tags
	config.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", schemaName)
	config.Components.Examples = map[string]*huma.Example{}
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"cookie": {Type: "apiKey", In: "cookie", Name: e.sessionCookie(), Description: "A browser's session, set by signing in. With https its name begins with __Host-."},
		"bearer": {Type: "http", Scheme: "bearer", Description: "A program's session: sign in with bearer: true and send the token."},
	}
	return config
}

// schemaNames call money.Amount what the rest of the world calls it, and tell apart what rooms call by the same word.
var schemaNames = map[reflect.Type]string{
	reflect.TypeFor[money.Amount]():         "Money",
	reflect.TypeFor[wallet.Explanation]():   "BalanceExplanation",
	reflect.TypeFor[referral.Explanation](): "RewardExplanation",
	reflect.TypeFor[rule.Problem]():         "ExpressionProblem",
	reflect.TypeFor[offer.Draft]():          "OfferDraft",
	reflect.TypeFor[offer.Card]():           "OfferCard",
	reflect.TypeFor[offer.Terms]():          "OfferTerms",
	reflect.TypeFor[offer.Check]():          "VoucherCheck",
	reflect.TypeFor[referral.Settings]():    "OfferSettings",
	reflect.TypeFor[referral.Page]():        "RewardPage",
}

func schemaName(t reflect.Type, hint string) string {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if name, named := schemaNames[t]; named {
		return name
	}
	return huma.DefaultSchemaNamer(t, hint)
}

func (e *edge) describeOperation(op operation) *huma.Operation {
	maxBody, timeout := op.maxBody, uploadTimeout
	if maxBody == 0 {
		maxBody, timeout = jsonLimit, cmp.Or(e.settings.BodyTimeout, readTimeout)
	}
	described := &huma.Operation{
		OperationID: op.id, Method: op.method, Path: prefix + op.path, Tags: []string{op.tag},
		Summary: op.summary, Description: op.description, DefaultStatus: op.success(),
		MaxBodyBytes: maxBody, BodyReadTimeout: timeout,
		Middlewares: huma.Middlewares{e.gate(op), e.legible},
		Security:    []map[string][]string{{"cookie": {}}, {"bearer": {}}},
		Responses:   map[string]*huma.Response{},
	}
	if op.maxBody != 0 {
		described.Middlewares = append(described.Middlewares, e.beforeUpload(op))
	}
	if op.public {
		described.Security = []map[string][]string{{}}
	}
	if op.changes() && !op.keyless {
		length, most := keyShortest, keyLongest
		described.Parameters = append(described.Parameters, &huma.Param{
			// Not marked as required, so that generated clients can have one place that adds it.
			Name: "Idempotency-Key", In: "header", Description: keyDescription(op),
			Schema: &huma.Schema{Type: "string", MinLength: &length, MaxLength: &most, Examples: []any{"5e0c7d7e-6c0e-4c52-9d0f-0c1d5b5f7a11"}},
		})
	}
	return described
}

func keyDescription(op operation) string {
	const what = "Names this request: sent again with the same key, it gives the first answer and changes nothing."
	if op.needsKey() {
		return what + " Without one the request is refused."
	}
	return what + " Without one the request may be sent again all the same: it comes to the same end."
}

// describeAnswer documents the shape of a success; the bytes themselves are made by reply.
func describeAnswer[O any](e *edge, op operation, described *huma.Operation) {
	shape := reflect.TypeFor[O]()
	if shape == reflect.TypeFor[none]() {
		described.DefaultStatus = http.StatusNoContent
		described.Responses["204"] = &huma.Response{Description: "Done.", Content: map[string]*huma.MediaType{}}
		return
	}
	schema := e.api.OpenAPI().Components.Schemas.Schema(shape, true, op.id+"-answer")
	described.Responses[strconv.Itoa(op.success())] = &huma.Response{
		Description: "Done.",
		Content:     map[string]*huma.MediaType{"application/json": {Schema: schema}},
	}
}

// finishOperation adds to the document what is known only once huma has looked at the input: problems and examples.
func (e *edge) finishOperation(op operation) {
	document := e.api.OpenAPI()
	described := methodOf(document.Paths[prefix+op.path], op.method)
	hasInput := described.RequestBody != nil || len(described.Parameters) > 0
	delete(described.Responses, "default") // huma's own, where it sees no others
	faults := op.possible(hasInput)
	if op.changes() && !op.keyless && !op.needsKey() {
		faults = append(faults, ErrKeyMissing) // for a key that is too short or too long
	}
	e.describeProblems(described, faults)
	if op.status == 0 && described.DefaultStatus == http.StatusNoContent {
		delete(described.Responses["204"].Content, "application/json")
	}
	registry := document.Components.Schemas
	if described.RequestBody != nil {
		for _, media := range described.RequestBody.Content {
			if media.Schema.Format != "binary" {
				media.Example = example(registry, media.Schema, 0)
			}
		}
	}
	for status, response := range described.Responses {
		if media, found := response.Content["application/json"]; found && status < "3" {
			media.Example = example(registry, media.Schema, 0)
		}
	}
}

// describeProblems lists every code an operation can answer, with the problem as it looks.
func (e *edge) describeProblems(described *huma.Operation, faults []*fault.Fault) {
	components := e.api.OpenAPI().Components
	schema := components.Schemas.Schema(reflect.TypeFor[Problem](), true, "Problem")
	problems := make([]*Problem, 0, len(faults)+1)
	for _, f := range faults {
		problems = append(problems, problemOf(f))
	}
	for _, p := range append(problems, internalProblem("5d1e7b3a9c2f1a2b")) {
		addProblem(described, schema, p)
		components.Examples[p.Code] = &huma.Example{Summary: p.Detail, Value: p}
	}
}

func addProblem(described *huma.Operation, schema *huma.Schema, p *Problem) {
	status := strconv.Itoa(p.Status)
	if described.Responses[status] == nil {
		described.Responses[status] = &huma.Response{
			Content: map[string]*huma.MediaType{problemMedia: {Schema: schema, Examples: map[string]*huma.Example{}}},
		}
		if p.Status == http.StatusTooManyRequests {
			described.Responses[status].Headers = map[string]*huma.Header{
				"Retry-After": {Description: "Seconds to wait", Schema: &huma.Schema{Type: "integer"}},
			}
		}
	}
	response := described.Responses[status]
	response.Content[problemMedia].Examples[p.Code] = &huma.Example{Ref: "#/components/examples/" + p.Code}
	response.Description = strings.TrimPrefix(response.Description+", `"+p.Code+"`", ", ")
}

func methodOf(item *huma.PathItem, method string) *huma.Operation {
	switch method {
	case http.MethodGet:
		return item.Get
	case http.MethodPost:
		return item.Post
	case http.MethodPut:
		return item.Put
	case http.MethodPatch:
		return item.Patch
	}
	return item.Delete
}
