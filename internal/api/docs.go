package api

import (
	"bytes"
	_ "embed" // the page and its style
	"encoding/json"
	"html"
	"html/template"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/fault"
)

// The readable page is made here, from the document, without a line of script: it needs no other host, no exception from
// the content policy, and no network.

//go:embed docs.html
var docsPage string

//go:embed docs.css
var docsStyle []byte

// serveDocument sends the OpenAPI document, made once it is first asked for.
func (e *edge) serveDocument() http.HandlerFunc {
	return serveMade("application/openapi+json", func() ([]byte, error) { return json.Marshal(e.api.OpenAPI()) })
}

// serveDocs sends the document as a page for people.
func (e *edge) serveDocs() http.HandlerFunc {
	return serveMade("text/html; charset=utf-8", func() ([]byte, error) {
		page, err := template.New("docs").Funcs(template.FuncMap{"prose": prose, "json": indented}).Parse(docsPage)
		if err != nil {
			return nil, err
		}
		var text bytes.Buffer
		err = page.Execute(&text, manualOf(e.api.OpenAPI()))
		return text.Bytes(), err
	})
}

func serveDocsStyle(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-cache")
	(&asset{plain: docsStyle, media: "text/css; charset=utf-8"}).send(w, r)
}

func serveMade(media string, build func() ([]byte, error)) http.HandlerFunc {
	made := sync.OnceValues(func() (*asset, error) {
		text, err := build()
		file := &asset{plain: text, media: media}
		file.pack()
		return file, err
	})
	return func(w http.ResponseWriter, r *http.Request) {
		file, err := made()
		if err != nil {
			explain(infoOf(r.Context()), err).write(w)
			return
		}
		w.Header().Set("Cache-Control", "no-cache")
		file.send(w, r)
	}
}

// manual is the document in the order in which one reads it.
type manual struct {
	Title, Version, Introduction string
	Chapters                     []chapter
	Shapes                       []shape
	Codes                        []code
}

type chapter struct {
	Name, Description string
	Entries           []manualEntry
}

type manualEntry struct {
	Method, Path string
	*huma.Operation
	Request any
	Answers []manualAnswer
}

type manualAnswer struct {
	Status  string
	Shape   string
	Example any
	Codes   []string
}

type shape struct {
	Name   string
	Fields []field
}

type field struct {
	Name, Type, Link, Description string
	Required                      bool
}

type code struct {
	Code, Message string
	Status        int
}

func manualOf(document *huma.OpenAPI) manual {
	m := manual{Title: document.Info.Title, Version: document.Info.Version, Introduction: document.Info.Description, Codes: codes()}
	for _, tag := range document.Tags {
		m.Chapters = append(m.Chapters, chapter{tag.Name, tag.Description, entriesOf(document, tag.Name)})
	}
	schemas := document.Components.Schemas.Map()
	for name, schema := range schemas {
		m.Shapes = append(m.Shapes, shape{name, fieldsOf(schema)})
	}
	slices.SortFunc(m.Shapes, func(a, b shape) int { return strings.Compare(a.Name, b.Name) })
	return m
}

func entriesOf(document *huma.OpenAPI, tag string) []manualEntry {
	var all []manualEntry
	for path, item := range document.Paths {
		for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
			if described := methodOf(item, method); described != nil && described.Tags[0] == tag {
				all = append(all, entryOf(method, path, described))
			}
		}
	}
	slices.SortFunc(all, func(a, b manualEntry) int {
		return strings.Compare(a.Path+" "+a.Method, b.Path+" "+b.Method)
	})
	return all
}

func entryOf(method, path string, described *huma.Operation) manualEntry {
	one := manualEntry{Method: method, Path: path, Operation: described}
	if described.RequestBody != nil {
		for _, media := range described.RequestBody.Content {
			one.Request = media.Example
		}
	}
	for status, response := range described.Responses {
		reading := manualAnswer{Status: status}
		for media, content := range response.Content {
			reading.Example = content.Example
			reading.Shape = strings.TrimPrefix(content.Schema.Ref, "#/components/schemas/")
			if media == problemMedia {
				reading.Shape = ""
				for name := range content.Examples {
					reading.Codes = append(reading.Codes, name)
				}
			}
		}
		slices.Sort(reading.Codes)
		one.Answers = append(one.Answers, reading)
	}
	slices.SortFunc(one.Answers, func(a, b manualAnswer) int { return strings.Compare(a.Status, b.Status) })
	return one
}

func fieldsOf(schema *huma.Schema) []field {
	var all []field
	for name, property := range schema.Properties {
		one := field{Name: name, Description: property.Description, Required: slices.Contains(schema.Required, name)}
		one.Type, one.Link = typeOf(property)
		all = append(all, one)
	}
	slices.SortFunc(all, func(a, b field) int { return strings.Compare(a.Name, b.Name) })
	return all
}

// typeOf says what a field holds, and which shape that is.
func typeOf(schema *huma.Schema) (text, link string) {
	if schema.Ref != "" {
		name := strings.TrimPrefix(schema.Ref, "#/components/schemas/")
		return name, name
	}
	if schema.Type == huma.TypeArray {
		of, link := typeOf(schema.Items)
		return "list of " + of, link
	}
	if of, keyed := schema.AdditionalProperties.(*huma.Schema); keyed {
		of, link := typeOf(of)
		return "map to " + of, link
	}
	if len(schema.Enum) > 0 {
		var values []string
		for _, value := range schema.Enum {
			values = append(values, indented(value))
		}
		return strings.Join(values, " | "), ""
	}
	text = schema.Type
	if schema.Format == "date-time" {
		text = "time"
	}
	if text == "" {
		text = "any"
	}
	return text, ""
}

func codes() []code {
	all := []code{{internalCode, internalMessage, http.StatusInternalServerError}}
	for _, f := range fault.All() {
		all = append(all, code{f.Code, f.Message, statuses[f.Kind]})
	}
	slices.SortFunc(all, func(a, b code) int { return strings.Compare(a.Code, b.Code) })
	return all
}

var (
	codeSpan   = regexp.MustCompile("`([^`]+)`")
	strongSpan = regexp.MustCompile(`\*\*([^*]+)\*\*`)
)

// prose shows the little Markdown that our descriptions use.
func prose(text string) template.HTML {
	var out strings.Builder
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		safe := html.EscapeString(paragraph)
		safe = codeSpan.ReplaceAllString(safe, "<code>$1</code>")
		safe = strongSpan.ReplaceAllString(safe, "<strong>$1</strong>")
		out.WriteString("<p>" + safe + "</p>")
	}
	return template.HTML(out.String()) //nolint:gosec // escaped above; what is added are the tags written here
}

func indented(value any) string {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return ""
	}
	return strings.TrimSpace(text.String())
}
