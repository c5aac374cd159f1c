package api

import (
	"encoding/json"

	"github.com/danielgtaylor/huma/v2"
)

// idExamples are what ids of each sort look like.
var idExamples = map[string]any{
	"user_id":         "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"created_by":      "u_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"terminal_id":     "t_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"picture_id":      "pic_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"conversation_id": "c_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"stream_id":       "st_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"message_id":      "m_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"scheme_id":       "sc_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
	"subject_id":      "pr_018f3a7c-5d1e-7b3a-9c2f-1a2b3c4d5e6f",
}

// example composes a value from the examples of its parts, so that no example can contradict its schema.
func example(registry huma.Registry, schema *huma.Schema, depth int) any {
	if schema.Ref != "" {
		if len(schema.Examples) > 0 {
			return schema.Examples[0]
		}
		return example(registry, registry.SchemaFromRef(schema.Ref), depth+1)
	}
	switch {
	case len(schema.Examples) > 0:
		return schema.Examples[0]
	case schema.Default != nil:
		return schema.Default
	case len(schema.Enum) > 0:
		return schema.Enum[0]
	}
	switch schema.Type {
	case huma.TypeObject:
		return exampleObject(registry, schema, depth)
	case huma.TypeArray:
		if depth > 20 {
			return []any{}
		}
		return []any{example(registry, schema.Items, depth+1)}
	}
	return exampleScalar(schema)
}

func exampleObject(registry huma.Registry, schema *huma.Schema, depth int) any {
	object := map[string]any{}
	if depth > 20 {
		return object
	}
	for name, property := range schema.Properties {
		if id, known := idExamples[name]; known && property.Type == huma.TypeString && len(property.Examples) == 0 {
			object[name] = id
			continue
		}
		object[name] = example(registry, property, depth+1)
	}
	return object
}

func exampleScalar(schema *huma.Schema) any {
	switch schema.Type {
	case huma.TypeBoolean:
		return false
	case huma.TypeInteger:
		return 1
	case huma.TypeString:
		if schema.Format == "date-time" {
			return "2026-11-23T19:30:00Z"
		}
		return "text"
	}
	return json.RawMessage("{}")
}
