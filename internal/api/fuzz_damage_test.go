package api

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode/utf16"
)

// texts are what nobody types by accident.
var texts = []string{
	"", " ", "\x00", "a\x00b", "\u202egnp.exe", "\u200b\u200d\ufeff", "👩‍👩‍👧‍👦", "é", "ﷺ", "İI", "Ω\u0345", "\u2028", "\r\nX-Forged: 1", "..", "../../me", "%2e%2e%2f", "'; drop table person; --",
	"=1+1", "{{7*7}}", "${7*7}", "null", "undefined", "NaN", "-1", "0", "true", "__proto__", "constructor", "eur", "XXX", "XXQ", "€UR", "EURO",
	"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2026-11-23T18:00:00+24:00", "2026-02-30T00:00:00Z", "292277-01-01T00:00:00Z", "1e400",
	"~", "!", "_%", "\\", "\"", "(((((((((", "!!!!!!!!!true", "friends_since >", "\x7f", "\u0085", "😀", "0x10", "１２", "١٢", "\ufffd", "\U0010ffff",
}

// literals are JSON values, as they are written.
var literals = []string{
	"null", "true", "[]", "{}", "[[]]", `[null]`, `{"a":1}`, `""`, "-1", "-0", "0", "0.5", "1.0", "1e3", "1e400", "-1e400", "1e-400",
	"9007199254740991", "9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
	"2147483648", "4294967296", "100000000000000000000000000000000000000", `"\ud800"`, `"\udc00\ud800"`, `"a\u0000"`, `"\uffff"`, `"\/"`,
}

// someID is an id of any sort.
func (w *town) someID() string { return one(w, w.ids.all[one(w, slices.Sorted(maps.Keys(w.ids.all)))]) }

// damage is one way of spoiling a request; it tells whether there was something to spoil.
type damage struct {
	name  string
	spoil func(*attempt) bool
}

// damages of the request while it is a tree, and of its bytes.
var treeDamages = []damage{
	{"another value", func(a *attempt) bool { return a.replace(a.odd()) }},
	{"another value", func(a *attempt) bool { return a.replace(a.odd()) }},
	{"another text", func(a *attempt) bool { return a.replace(a.oddText()) }},
	{"a member is missing", (*attempt).dropMember},
	{"a member too many", (*attempt).addMember},
	{"a member twice", (*attempt).doubleMember},
	{"a member in capitals", (*attempt).raiseMember},
	{"an id of somebody else", func(a *attempt) bool { return a.replace(a.someID()) }},
	{"a long list", (*attempt).lengthen},
	{"deep", func(a *attempt) bool { return a.replace(json.RawMessage(nested(1 + a.rng.IntN(200)))) }},
	{"another body", func(a *attempt) bool {
		had := a.tree != nil
		a.tree = json.RawMessage(one(a.town, literals))
		return had
	}},
	{"path", (*attempt).spoilPath},
	{"path", (*attempt).spoilPath},
	{"query", (*attempt).spoilQuery},
	{"cursor", (*attempt).spoilCursor},
	{"key", (*attempt).spoilKey},
	{"header", (*attempt).spoilHeader},
	{"another method", func(a *attempt) bool {
		a.method = one(a.town, []string{"HEAD", "OPTIONS", "TRACE", "BREW", "GET", "POST", "PUT", "PATCH", "DELETE", "get", "PROPFIND"})
		return true
	}},
}

var byteDamages = []damage{
	{"cut short", func(a *attempt) bool { return a.cut(a.body[:a.rng.IntN(max(1, len(a.body)))]) }},
	{"no body", func(a *attempt) bool { return a.cut(nil) }},
	{"more behind", func(a *attempt) bool {
		return a.cut(append(a.body, one(a.town, []string{"{}", "]", "\x00", "null", " \n"})...))
	}},
	{"a flipped byte", func(a *attempt) bool {
		if len(a.body) == 0 {
			return false
		}
		a.body[a.rng.IntN(len(a.body))] ^= byte(1 << a.rng.IntN(8))
		return true
	}},
	{"invalid UTF-8", func(a *attempt) bool {
		bad := one(a.town, []string{"\xff", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82"})
		quote := bytes.LastIndexByte(a.body, '"')
		return quote > 0 && a.cut(slices.Concat(a.body[:quote], []byte(bad), a.body[quote:]))
	}},
	{"a byte order mark", func(a *attempt) bool { return a.cut(append([]byte("\ufeff"), a.body...)) }},
	{"UTF-16", func(a *attempt) bool {
		var wide []byte
		for _, unit := range utf16.Encode([]rune(string(a.body))) {
			wide = append(wide, byte(unit>>8), byte(unit))
		}
		return a.cut(wide)
	}},
	{"too large", func(a *attempt) bool { return a.cut(append(a.body, bytes.Repeat([]byte(" "), jsonLimit)...)) }},
	{"a large text", func(a *attempt) bool {
		return a.cut(fmt.Appendf(nil, `{"name":%q}`, strings.Repeat("x", jsonLimit-a.rng.IntN(40))))
	}},
	{"very deep", func(a *attempt) bool { return a.cut([]byte(nested(30_000))) }},
}

func nested(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }

func (a *attempt) cut(body []byte) bool {
	had := len(a.body) > 0 || a.operation.RequestBody != nil
	a.body = body
	return had
}

// odd is a value that fits nowhere, or only just.
func (w *town) odd() any {
	if w.chance(60) {
		return json.RawMessage(one(w, literals))
	}
	return w.oddText()
}

func (w *town) oddText() string {
	text := one(w, texts)
	if w.chance(25) {
		text = strings.Repeat(text+one(w, texts), 1+w.rng.IntN(400))
	}
	return text
}

// spots are the places in a tree, as functions that put something else there.
func spots(value any, put func(any), all *[]func(any)) {
	*all = append(*all, put)
	switch value := value.(type) {
	case []any:
		for i, inner := range value {
			spots(inner, func(other any) { value[i] = other }, all)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			spots(value[name], func(other any) { value[name] = other }, all)
		}
	}
}

func (a *attempt) replace(other any) bool {
	if a.tree == nil {
		return false
	}
	var all []func(any)
	spots(a.tree, func(other any) { a.tree = other }, &all)
	if len(all) > 1 { // the whole is another damage
		all = all[1:]
	}
	one(a.town, all)(other)
	return true
}

// objects are the objects in a tree, with how to put something else there.
func (a *attempt) object() (object map[string]any, put func(any)) {
	var found []map[string]any
	var places []func(any)
	var walk func(any, func(any))
	walk = func(value any, put func(any)) {
		switch value := value.(type) {
		case []any:
			for i, inner := range value {
				walk(inner, func(other any) { value[i] = other })
			}
		case map[string]any:
			if len(value) > 0 {
				found, places = append(found, value), append(places, put)
			}
			for _, name := range slices.Sorted(maps.Keys(value)) {
				walk(value[name], func(other any) { value[name] = other })
			}
		}
	}
	walk(a.tree, func(other any) { a.tree = other })
	if len(found) == 0 {
		return nil, nil
	}
	at := a.rng.IntN(len(found))
	return found[at], places[at]
}

func (a *attempt) dropMember() bool {
	object, _ := a.object()
	if object == nil {
		return false
	}
	delete(object, one(a.town, slices.Sorted(maps.Keys(object))))
	return true
}

func (a *attempt) addMember() bool {
	object, _ := a.object()
	if object == nil {
		return false
	}
	object[a.oddText()] = a.odd()
	return true
}

// doubleMember writes a member twice, or once more in other letters, with something odd in the first or the last.
func (a *attempt) doubleMember() bool {
	object, put := a.object()
	if object == nil {
		return false
	}
	name := one(a.town, slices.Sorted(maps.Keys(object)))
	again := name
	if a.chance(50) {
		again = strings.ToUpper(name[:min(1, len(name))]) + name[min(1, len(name)):]
	}
	whole, _ := json.Marshal(object)
	label, _ := json.Marshal(again)
	other, _ := json.Marshal(a.odd())
	if a.chance(50) {
		put(json.RawMessage(fmt.Sprintf("{%s:%s,%s", label, other, whole[1:])))
	} else {
		put(json.RawMessage(fmt.Sprintf("%s,%s:%s}", whole[:len(whole)-1], label, other)))
	}
	return true
}

func (a *attempt) raiseMember() bool {
	object, _ := a.object()
	if object == nil {
		return false
	}
	name := one(a.town, slices.Sorted(maps.Keys(object)))
	value := object[name]
	delete(object, name)
	object[strings.ToUpper(name)] = value
	return true
}

func (a *attempt) lengthen() bool {
	return a.replace(slices.Repeat([]any{one(a.town, []any{"x", 1, a.id("u"), nil, map[string]any{}})}, 1+a.rng.IntN(1200)))
}

func (a *attempt) spoilPath() bool {
	if len(a.path) == 0 {
		return false
	}
	name := one(a.town, slices.Sorted(maps.Keys(a.path)))
	switch a.rng.IntN(5) {
	case 0:
		a.path[name] = one(a.town, []string{"%00", "%ff%fe", "..%2f..%2fme", "%2e", "%c0%80", "%ed%a0%80", "x%0d%0aX-Forged:%201", "%F0%9F%98%80", "%25", "+"})
	case 1:
		a.path[name] += one(a.town, []string{"%00", "%ff", "%20", "/", "%2f", ";", "'", "%E2%80%AE", "~"})
	case 2:
		a.path[name] = strings.ToUpper(a.path[name])
	case 3:
		a.path[name] = url.PathEscape(a.someID())
	default:
		a.path[name] = url.PathEscape(a.oddText())
	}
	return true
}

func (a *attempt) spoilQuery() bool {
	names := []string{"limit", "cursor", "x"}
	for _, p := range a.operation.Parameters {
		if p.In == "query" {
			names = append(names, p.Name, p.Name)
		}
	}
	name := one(a.town, names)
	switch a.rng.IntN(5) {
	case 0:
		a.query = append(a.query, name+"="+one(a.town, []string{"%00", "%ff%fe", "%zz", "%", ";", "a=b=c", "%c0%80", "%F0%9F%98%80", "+"}))
	case 1:
		a.query = append(a.query, slices.Repeat([]string{name + "=1"}, 500)...)
	case 2:
		a.query = slices.DeleteFunc(a.query, func(said string) bool { return strings.HasPrefix(said, name+"=") })
	case 3:
		a.query = append([]string{name + "=" + url.QueryEscape(strings.Trim(one(a.town, literals), `"`))}, a.query...)
	default:
		a.query = append([]string{name + "=" + url.QueryEscape(a.oddText())}, a.query...)
	}
	return true
}

// spoilCursor opens a cursor, as far as it is open to anybody, and changes what is in it.
func (a *attempt) spoilCursor() bool {
	var names []string
	for _, p := range a.operation.Parameters {
		if p.Name == "cursor" || p.Name == "before" || p.Name == "after" {
			names = append(names, p.Name)
		}
	}
	if len(names) == 0 {
		return false
	}
	name := one(a.town, names)
	known := append(slices.Clone(a.said["next_cursor"]), a.said["before"]...)
	inside := append([]string{`{"n":"a","i":"u_x"}`, "1 pr_x", "9223372036854775808 pr_x", "s1"}, known...)
	text := []byte(one(a.town, inside))
	if opened, err := base64.RawURLEncoding.DecodeString(string(text)); err == nil {
		text = opened
	}
	if len(text) > 0 {
		at := a.rng.IntN(len(text))
		text = slices.Concat(text[:at], []byte(one(a.town, []string{"\x00", "\xff", "9", " ", `\u0000`, "-", "u_", "\n"})), text[at+a.rng.IntN(2):])
	}
	cursor := base64.RawURLEncoding.EncodeToString(text)
	if a.chance(20) {
		cursor = string(text)
	}
	a.query = append([]string{name + "=" + url.QueryEscape(cursor)}, a.query...)
	return true
}

func (a *attempt) spoilKey() bool {
	key := one(a.town, []string{"", "seven77", strings.Repeat("k", 200), strings.Repeat("k", 201), strings.Repeat("k", 5000), "\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8", "täst-täst-täst", one(a.town, append(a.recent, "a key of nobody"))})
	a.header.Set("Idempotency-Key", key)
	if key == "" {
		a.header.Del("Idempotency-Key")
	}
	return true
}

func (a *attempt) spoilHeader() bool {
	oddities := []header{
		{"Content-Type", ""}, {"Content-Type", "text/plain"}, {"Content-Type", "application/xml"}, {"Content-Type", "application/json; charset=utf-16"}, {"Content-Type", "/"},
		{"Content-Type", "multipart/form-data; boundary=x"}, {"Content-Type", "application/x-www-form-urlencoded"}, {"Content-Type", "application/problem+json"}, {"Content-Type", "application/cbor"},
		{"Content-Encoding", "gzip"}, {"Accept", "application/xml"}, {"Accept", "application/cbor, */*;q=0"}, {"Accept", strings.Repeat("a/b,", 1000)}, {"Accept-Encoding", "br"},
		{"Authorization", ""}, {"Authorization", "Bearer "}, {"Authorization", "Bearer " + strings.Repeat("x", 5000)}, {"Authorization", "Bearer \xff\xfe"}, {"Authorization", "Bearer trk_x"},
		{"Authorization", "Basic Og=="}, {"Cookie", "trilby_session=\xff; trilby_device=" + strings.Repeat("d", 90)}, {"Cookie", strings.Repeat("a=b; ", 800)},
		{"Origin", "https://elsewhere.example"}, {"Sec-Fetch-Site", "cross-site"}, {"X-Forwarded-For", "\xff, ::1, 999.1.1.1"}, {"User-Agent", strings.Repeat("Chrome/ Android \xff", 200)},
		{"If-None-Match", "*"}, {"Range", "bytes=0-18446744073709551615"}, {"X-Http-Method-Override", "DELETE"}, {"Expect", "100-continue"},
	}
	chosen := one(a.town, oddities)
	if a.header.Set(chosen.name, chosen.value); chosen.value == "" {
		a.header.Del(chosen.name)
	}
	return true
}

// spoil damages the request in several ways.
func (a *attempt) spoil(times int) {
	if strings.HasPrefix(a.header.Get("Content-Type"), "image/") && a.method == http.MethodPost {
		a.body = slices.Clone(a.body)
	}
	for done, tries := 0, 0; done < times && tries < 20; tries++ {
		chosen := one(a.town, treeDamages)
		if chosen.spoil(a) {
			a.damages, done = append(a.damages, chosen.name), done+1
		}
	}
	a.write()
	if times == 0 || a.chance(70) {
		return
	}
	if chosen := one(a.town, byteDamages); chosen.spoil(a) {
		a.damages = append(a.damages, chosen.name)
	}
}
