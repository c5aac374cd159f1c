package api

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/trilby-chat/trilby/internal/id"
)

// one picks one of several.
func one[T any](w *town, of []T) T { return of[w.rng.IntN(len(of))] }

// chance is true so many times of a hundred.
func (w *town) chance(percent int) bool { return w.rng.IntN(100) < percent }

// value is one that a schema allows, made to look like what the name means in this town.
func (w *town) value(schema *huma.Schema, name string, depth int) any {
	registry := w.document.Components.Schemas
	if known := w.known(schema, name); known != nil {
		return known
	}
	if schema.Ref != "" {
		schema = registry.SchemaFromRef(schema.Ref)
	}
	switch {
	case len(schema.Enum) > 0:
		return one(w, schema.Enum)
	case depth > 8:
		return example(registry, schema, 20)
	}
	switch schema.Type {
	case huma.TypeObject:
		return w.object(schema, depth)
	case huma.TypeArray:
		least, most := bound(schema.MinItems, 0), min(bound(schema.MaxItems, 3), 3)
		list := make([]any, least+w.rng.IntN(max(1, most-least+1)))
		for i := range list {
			list[i] = w.value(schema.Items, name, depth+1)
		}
		return list
	case huma.TypeBoolean:
		return w.chance(50)
	case huma.TypeInteger, huma.TypeNumber:
		return w.number(schema)
	case huma.TypeString:
		return w.text(schema, name)
	}
	return json.RawMessage(`{"id":"AQID","rawId":"AQID","type":"public-key","response":{"clientDataJSON":"e30","attestationObject":"oA"}}`)
}

func bound(value *int, otherwise int) int {
	if value == nil {
		return otherwise
	}
	return *value
}

// known is a value of this town for what is called so, or nil.
func (w *town) known(schema *huma.Schema, name string) any {
	said := fmt.Sprint(example(w.document.Components.Schemas, schema, 0))
	if named, found := idExamples[strings.TrimSuffix(name, "s")]; found && schema.Type == huma.TypeString {
		said = fmt.Sprint(named)
	}
	if form := idForm.FindStringSubmatch(said); form != nil && schema.Type != huma.TypeArray {
		return w.id(form[1])
	}
	pool := w.said[name]
	switch name {
	case "token":
		pool = append(slices.Clone(pool), "k3vQ0c1Zr8m4pXwT")
	case "invitation":
		if pool = w.said["token"]; w.chance(50) {
			return w.id("in")
		}
	case "cursor":
		pool = append(slices.Clone(w.said["next_cursor"]), "")
	case "around":
		return w.id("m")
	case "handle":
		pool = []string{"ana", "bo", "dee", "dee", "dee", "kim", "lou", "root-one", fmt.Sprint("new", w.rng.IntN(1000))}
	case "currency":
		pool = []string{"EUR", "EUR", "EUR", "EUR", "EUR", "EUR", "EUR", "EUR", "EUR", "JPY"}
	case "query":
		pool = []string{"an", "kim", "@bo"}
	case "expression", "condition":
		pool = []string{"friends_since >= 7", "!has_used", "true"}
	case "time_zone":
		pool = []string{"Europe/Berlin", "UTC"}
	}
	if len(pool) == 0 {
		return nil
	}
	return one(w, pool)
}

// id is one of that sort, or one that never was.
func (w *town) id(prefix string) string {
	if near := w.ids.of[string(w.asking.user)][prefix]; len(near) > 0 && w.chance(75) {
		return one(w, near)
	}
	if ids := w.ids.all[prefix]; len(ids) > 0 && !w.chance(5) {
		return one(w, ids)
	}
	return id.New[string](prefix)
}

func (w *town) object(schema *huma.Schema, depth int) any {
	object := map[string]any{}
	if of, isMap := schema.AdditionalProperties.(*huma.Schema); isMap {
		for range w.rng.IntN(3) {
			object[w.id("u")] = w.value(of, "", depth+1)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(schema.Properties)) {
		if slices.Contains(schema.Required, name) || w.chance(w.rich) {
			object[name] = w.value(schema.Properties[name], name, depth+1)
		}
	}
	return object
}

func (w *town) number(schema *huma.Schema) any {
	least, most := int64(0), int64(3000)
	if schema.Minimum != nil {
		least = max(int64(*schema.Minimum), 0)
	}
	if schema.Maximum != nil {
		most = max(min(int64(*schema.Maximum), most), least)
	}
	if w.chance(70) {
		most = min(most, least+10)
	}
	return least + w.rng.Int64N(most-least+1)
}

func (w *town) text(schema *huma.Schema, name string) any {
	if schema.Format == "date-time" {
		return w.clock.Now().Add(time.Duration(w.rng.IntN(60)-5) * time.Hour).Format(time.RFC3339)
	}
	if name == "password" || name == "current" || name == "new" {
		return "a long enough dee"
	}
	return example(w.document.Components.Schemas, schema, 0)
}

// bodies are good ones for operations whose bodies are seldom good by chance.
func (w *town) body(operation *huma.Operation, schema *huma.Schema) any {
	switch operation.OperationID {
	case "draft-campaign", "preview-campaign", "change-campaign":
		if w.chance(60) {
			return copied(coffee())
		}
	case "post-payment-request", "preview-payment-request", "save-scheme", "replace-scheme":
		if w.chance(60) {
			return copied(map[string]any{"name": fmt.Sprint("Scheme ", w.rng.IntN(50)), "purpose": "New oars", "total": euros(2000),
				"terms": w.terms(one(w, []string{"everyone", "members"}), one(w, []string{"equal", "fixed"}),
					one(w, []string{"immediate", "on_confirmation", "all_answered"}), one(w, []string{"payers", "everyone"}))},
				slices.Collect(maps.Keys(w.properties(schema)))...)
		}
	}
	if w.chance(15) {
		return copied(example(w.document.Components.Schemas, schema, 0))
	}
	return w.value(schema, "", 0)
}

func (w *town) properties(schema *huma.Schema) map[string]*huma.Schema {
	if schema.Ref != "" {
		schema = w.document.Components.Schemas.SchemaFromRef(schema.Ref)
	}
	return schema.Properties
}

// copied is a value that can be damaged without harming what it was made of; of an object only the members named, if any are.
func copied(value any, only ...string) any {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	var out any
	decoder := json.NewDecoder(strings.NewReader(string(text)))
	decoder.UseNumber()
	if err := decoder.Decode(&out); err != nil {
		panic(err)
	}
	if object, isObject := out.(map[string]any); isObject && len(only) > 0 {
		maps.DeleteFunc(object, func(name string, _ any) bool { return !slices.Contains(only, name) })
	}
	return out
}
