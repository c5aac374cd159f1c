package grouppay

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/id"
)

// Terms that a scheme takes are kept as they are, and make sense again when they are read; and a draft with them is refused or
// can be asked for.
func FuzzSchemeTerms(f *testing.F) {
	for _, seed := range []string{
		`{"name":"Dinner","terms":{"selection":{"kind":"everyone"},"split":{"kind":"equal"},"settlement":"on_confirmation","visibility":"payers"}}`,
		`{"name":"é","terms":{"selection":{"kind":"members","user_ids":["u_1","u_1"]},"split":{"kind":"exact","amounts":{"u_1":9007199254740991}},"settlement":"immediate","visibility":"everyone","min_acceptors":1}}`,
		`{"name":"a","terms":{"selection":{"kind":"tagged","tag":"x"},"split":{"kind":"shares","weights":{"u_1":1000000}},"settlement":"at_deadline","visibility":"payers","deadline_after":7776000}}`,
		`{"name":"a","terms":{"selection":{"kind":"everyone"},"split":{"kind":"fixed","each":-1},"settlement":"all_answered","visibility":"payers","deadline_after":9223372036854775807}}`,
		`{"name":"a","terms":{"selection":{"kind":"everyone"},"split":{"kind":"open","minimum":9223372036854775807},"settlement":"immediate","visibility":"payers","min_acceptors":-1}}`,
		`{"name":"\u0000","terms":{}}`, `null`, `{}`,
	} {
		f.Add(seed, int64(1000))
	}
	now := time.Date(2026, 11, 23, 18, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, text string, total int64) {
		var draft SchemeDraft
		if json.Unmarshal([]byte(text), &draft) != nil {
			return
		}
		var scheme, again Scheme
		kept, err := scheme.take(draft)
		asked := Draft{Purpose: "Oars", Terms: draft.Terms}
		asked.Total.Minor, asked.Total.Currency = total, "EUR"
		if asked.check(now) == nil && err != nil && scheme.Name != "" {
			t.Errorf("%+v can be asked for, and not be saved: %v", draft.Terms, err)
		}
		if err != nil {
			return
		}
		var terms Terms
		if err := json.Unmarshal([]byte(kept), &terms); err != nil {
			t.Fatal(err)
		}
		if _, err := again.take(SchemeDraft{Name: scheme.Name, Terms: terms}); err != nil || again.Name != scheme.Name {
			t.Errorf("%q is kept as %q, and that as %q, %v", text, scheme.Name, again.Name, err)
		}
		if once, twice := mustJSON(t, scheme.Terms), mustJSON(t, terms); once != twice || once != kept {
			t.Errorf("%s is kept as %s", once, twice)
		}
	})
}

func mustJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// A cursor that can be read names a request, and says the same when it is given out.
func FuzzReadCursor(f *testing.F) {
	for _, seed := range []string{"", writeCursor(1, id.New[RequestID]("pr")), writeCursor(-1<<63, id.New[RequestID]("pr")), "MQ", "\xff", "eCB5", "MSAAcHJfeA", "MCA0"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		at, request, err := readCursor(cursor)
		if err != nil || cursor == "" {
			return
		}
		if !id.Valid("pr", string(request)) {
			t.Fatalf("%q names %q", cursor, request)
		}
		if when, again, err := readCursor(writeCursor(at, request)); err != nil || when != at || again != request {
			t.Errorf("%q is %d %q, and that is %d %q, %v", cursor, at, request, when, again, err)
		}
	})
}
