package api

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
)

// checkDocumented holds an answer against what the document says of its operation: its status, its code, its shape.
func (s *server) checkDocumented(method, target string, got *response) {
	s.t.Helper()
	described := find(s.document, method, target)
	if described == nil {
		s.t.Errorf("%s %s is not documented", method, target)
		return
	}
	documented := described.Responses[strconv.Itoa(got.status)]
	if documented == nil {
		s.t.Errorf("%s: status %d is not documented: %s", described.OperationID, got.status, got.body)
		return
	}
	code := "done"
	if got.status >= 400 {
		code = got.text("code")
	}
	s.seen.note(described.OperationID, code)
	if got.status == http.StatusNoContent {
		if len(got.body) > 0 {
			s.t.Errorf("%s: a body with 204: %s", described.OperationID, got.body)
		}
		return
	}
	media, _, _ := strings.Cut(got.header.Get("Content-Type"), ";")
	content := documented.Content[media]
	if content == nil {
		s.t.Errorf("%s: %q is not documented for %d", described.OperationID, media, got.status)
		return
	}
	if content.Schema.Format == "binary" {
		return
	}
	for _, wrong := range mistakes(s.document, content.Schema, got.body) {
		s.t.Errorf("%s: %d does not look as documented: %s\n%s", described.OperationID, got.status, wrong, got.body)
	}
	if media == problemMedia && content.Examples[code] == nil {
		s.t.Errorf("%s: code %s is not documented", described.OperationID, code)
	}
}

// find is the operation that a request goes to.
func find(document *huma.OpenAPI, method, target string) *huma.Operation {
	path, _, _ := strings.Cut(target, "?")
	steps := strings.Split(path, "/")
	var found *huma.Operation
	fixed := -1
	for template, item := range document.Paths {
		parts := strings.Split(template, "/")
		if len(parts) != len(steps) {
			continue
		}
		same, fits := 0, true
		for i, part := range parts {
			if part == steps[i] {
				same++
			} else if !strings.HasPrefix(part, "{") {
				fits = false
			}
		}
		if operation := methodOf(item, method); fits && operation != nil && operation.Method == method && same > fixed {
			found, fixed = operation, same
		}
	}
	return found
}

func mistakes(document *huma.OpenAPI, schema *huma.Schema, body []byte) []error {
	var value any
	if err := json.Unmarshal(body, &value); err != nil {
		return []error{err}
	}
	result := &huma.ValidateResult{}
	huma.Validate(document.Components.Schemas, schema, huma.NewPathBuffer(nil, 0), huma.ModeReadFromServer, value, result)
	return result.Errors
}

func eachOperation(document *huma.OpenAPI, run func(method, path string, operation *huma.Operation)) {
	for path, item := range document.Paths {
		for _, method := range []string{"GET", "POST", "PUT", "PATCH", "DELETE"} {
			if operation := methodOf(item, method); operation != nil && operation.Method == method {
				run(method, path, operation)
			}
		}
	}
}

// Every operation says what it does, takes and answers, with examples that fit, and lists every problem.
func TestTheDocumentIsWhole(t *testing.T) {
	document := Document(testSettings())
	count := 0
	eachOperation(document, func(method, path string, operation *huma.Operation) {
		count++
		t.Run(operation.OperationID, func(t *testing.T) { checkOperation(t, document, method, path, operation) })
	})
	if count < 70 {
		t.Errorf("only %d operations", count)
	}
	for name, schema := range document.Components.Schemas.Map() {
		if schema.Type == huma.TypeObject && len(schema.Properties) == 0 {
			t.Errorf("%s has no fields", name)
		}
	}
}

func checkOperation(t *testing.T, document *huma.OpenAPI, method, path string, operation *huma.Operation) {
	if operation.Summary == "" || operation.Description == "" || strings.HasSuffix(operation.Summary, ".") || !strings.HasSuffix(operation.Description, ".") {
		t.Errorf("summary %q, description %q", operation.Summary, operation.Description)
	}
	if len(operation.Tags) != 1 || !slices.ContainsFunc(document.Tags, func(tag *huma.Tag) bool { return tag.Name == operation.Tags[0] }) {
		t.Errorf("tags %q", operation.Tags)
	}
	for step := range strings.SplitSeq(path, "/") {
		name, isParameter := strings.CutPrefix(step, "{")
		if isParameter && !slices.ContainsFunc(operation.Parameters, func(p *huma.Param) bool {
			return p.In == "path" && p.Name == strings.TrimSuffix(name, "}")
		}) {
			t.Errorf("%s is not described", step)
		}
	}
	for _, parameter := range operation.Parameters {
		if parameter.Description == "" {
			t.Errorf("parameter %s is not described", parameter.Name)
		}
	}
	if operation.RequestBody != nil {
		checkExample(t, document, operation.RequestBody.Content, "what it takes")
	}
	checkResponses(t, document, method, operation)
}

func checkResponses(t *testing.T, document *huma.OpenAPI, method string, operation *huma.Operation) {
	successes := 0
	for status, response := range operation.Responses {
		if response.Description == "" {
			t.Errorf("%s is not described", status)
		}
		if status < "3" {
			successes++
			checkExample(t, document, response.Content, status)
			continue
		}
		problems := response.Content[problemMedia]
		if problems == nil || len(problems.Examples) == 0 {
			t.Errorf("%s has no problems", status)
			continue
		}
		for code := range problems.Examples {
			if document.Components.Examples[code] == nil {
				t.Errorf("%s has no example of %s", status, code)
			}
		}
	}
	if successes != 1 {
		t.Errorf("%d ways to succeed", successes)
	}
	signedIn := len(operation.Security) == 2
	if (operation.Responses["401"] == nil) == signedIn && !strings.HasPrefix(operation.OperationID, "sign-in") && !strings.HasPrefix(operation.OperationID, "finish-passkey-sign") {
		t.Errorf("a session is needed: %v; 401 documented: %v", signedIn, operation.Responses["401"] != nil)
	}
	if method != "GET" && operation.Responses["403"] == nil {
		t.Error("refusal of other sites is not documented")
	}
	if operation.Responses["500"] == nil {
		t.Error("our own failures are not documented")
	}
}

func checkExample(t *testing.T, document *huma.OpenAPI, content map[string]*huma.MediaType, what string) {
	for name, media := range content {
		if media.Schema.Format == "binary" {
			continue
		}
		text, err := json.Marshal(media.Example)
		if err != nil || media.Example == nil {
			t.Errorf("%s as %s has no example (%v)", what, name, err)
			continue
		}
		for _, wrong := range mistakes(document, media.Schema, text) {
			t.Errorf("the example of %s does not fit: %v in %s", what, wrong, text)
		}
	}
}
