package api

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

func TestWhatCouldBeReadInTwoWaysIsRefused(t *testing.T) {
	ana := start(t, databasetest.Open(t, database.SQLite)).joins("ana")
	for name, body := range map[string]string{
		"a member twice":            `{"about":"a","about":"b"}`,
		"a member twice, deep":      `{"amount":{"amount":1,"amount":2,"currency":"EUR"}}`,
		"a NUL":                     `{"about":"a\u0000"}`,
		"a NUL in a name":           `{"a\u0000":1}`,
		"not UTF-8":                 "{\"about\":\"\xff\"}",
		"a surrogate as UTF-8":      "{\"about\":\"\xed\xa0\x80\"}",
		"a byte order mark":         "\ufeff{}",
		"more behind":               `{} {}`,
		"something else behind":     `{}]`,
		"more levels than are read": `{"about":` + nested(jsonDepth) + `}`,
		"a name beyond names":       `{"` + strings.Repeat("x", nameBytes+1) + `":1}`,
		"a number beyond numbers":   `{"about":1e400}`,
		"cut short":                 `{"about":"a"`,
		"nothing but white space":   ` `,
		"no JSON":                   `about=a`,
	} {
		if got := ana.patch("/me", body).problem(400, "malformed"); len(got.body) > 1000 {
			t.Errorf("%s: told %s", name, got.body)
		}
	}
	// A member that is called otherwise is another one.
	if got := ana.patch("/me", `{"About":"a"}`).problem(422, "invalid"); got.text("pointer") != "/About" {
		t.Errorf("points at %s", got.body)
	}
	ana.patch("/me", `{"about":"Climbs \\u0000 \ud83d\ude00."}`).want(200)
	for _, address := range []string{"/users/%00", "/users/u_%ff", "/users?query=a%00", "/users?query=%c0%80", "/users?query=a&x=%ed%a0%80", "/users?query=%zz"} {
		ana.get(address).problem(400, "malformed")
	}
}

func TestAProblemTellsOfAFewMistakesOnly(t *testing.T) {
	ana := start(t, databasetest.Open(t, database.SQLite)).joins("ana")
	got := ana.post("/conversations", `{"kind":"group","user_ids":[`+strings.Repeat("1,", jsonLimit/2-50)+`1]}`).problem(422, "invalid")
	if told, _ := got.at("errors").([]any); len(told) != mostFields {
		t.Errorf("it tells of %d in %d bytes", len(told), len(got.body))
	}
}

// What is checked is what is used: the tree that a body is checked as is the one that any reader of JSON finds in it.
func FuzzStrictJSON(f *testing.F) {
	for _, seed := range []string{`{"a":[1,-0.5e3,"\u00e9\ud800",null,true,{}],"A":{}}`, `{"a":1,"a":2}`, `[]]`, `1 2`, `"\u0000"`, "\"\xff\"", `1e400`, `{"":""}`, nested(jsonDepth), nested(jsonDepth + 1), `{"a":1,}`, `[1 2]`, `{"a" 1}`, `{1:2}`, ``} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var strict, usual any
		err := unmarshalStrict(data, &strict)
		usualErr := json.Unmarshal(data, &usual)
		if err != nil {
			if strict != nil {
				t.Errorf("%q: both %v and %v", data, strict, err)
			}
			return
		}
		if usualErr != nil || !reflect.DeepEqual(strict, usual) {
			t.Fatalf("%q is %v, to others %v, %v", data, strict, usual, usualErr)
		}
		again, err := json.Marshal(strict)
		if err != nil {
			t.Fatal(err)
		}
		var twice any
		if err := unmarshalStrict(again, &twice); err != nil || !reflect.DeepEqual(strict, twice) {
			t.Errorf("%q is %v, written again %v, %v", data, strict, twice, err)
		}
	})
}
