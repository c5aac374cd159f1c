package app

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/trilby-chat/trilby/internal/database/databasetest"
)

var (
	merchantID = regexp.MustCompile(`mer_[0-9a-f-]{36}`)
	keyID      = regexp.MustCompile(`key_[0-9a-f-]{36}`)
	keyToken   = regexp.MustCompile(`(?m)^trk_[A-Za-z0-9_-]{43}$`)
)

// An operator makes a merchant and a key beside a running server, and the key works there at once, until it is revoked.
func TestAnOperatorLooksAfterMerchants(t *testing.T) {
	for _, engine := range databasetest.Engines {
		t.Run(string(engine), func(t *testing.T) { lookAfterMerchants(t, databasetest.URL(t, engine)) })
	}
}

func lookAfterMerchants(t *testing.T, url string) {
	p := launch(t, "serve", url, "--sign-up", "open")
	kim := p.post("/sign-up", `{"handle":"kim","name":"Kim","password":"correct horse battery","bearer":true}`, "")["token"].(string)
	does := func(want string, args ...string) string {
		t.Helper()
		code, out, log := run(t, append(args, "--database", url)...)
		if code != exitDone || !strings.Contains(out, want) {
			t.Fatalf("trilby %s: code %d, printed %s, said %s", strings.Join(args, " "), code, out, log)
		}
		return out
	}
	merchant := merchantID.FindString(does("Café Kolibri is active", "merchant", "create", "Café  Kolibri", "--owner", "kim", "--currency", "JPY"))
	shown := p.get("/merchants/"+merchant, kim)
	if shown["role"] != "owner" || shown["currency"] != "JPY" || shown["state"] != "active" {
		t.Errorf("Kim is shown %v", shown)
	}
	does("Café Kolibri is refused", "merchant", "refuse", merchant)
	if got := p.get("/merchants/"+merchant, kim)["state"]; got != "refused" {
		t.Errorf("the merchant is %v", got)
	}
	does("Café Kolibri is active", "merchant", "approve", merchant)
	if list := does("Café Kolibri", "merchant", "list"); !strings.Contains(list, "active") || !strings.Contains(list, "kim") || !strings.Contains(list, merchant) {
		t.Errorf("the list says %s", list)
	}

	made := does("It is shown this once.", "apikey", "create", merchant, "Till 3", "--scope", "vouchers:validate")
	token, key := keyToken.FindString(made), keyID.FindString(made)
	if items := p.get("/merchants/"+merchant+"/till/redemptions", token)["items"].([]any); len(items) != 0 {
		t.Errorf("the till is shown %v", items)
	}
	if list := does("Till 3", "apikey", "list", merchant); !strings.Contains(list, "vouchers:validate") || !strings.Contains(list, key) || strings.Contains(list, token) {
		t.Errorf("the list of keys says %s", list)
	}
	does("", "apikey", "revoke", key)
	if status := p.status("/merchants/"+merchant+"/till/redemptions", token); status != http.StatusUnauthorized {
		t.Errorf("a revoked key is answered %d", status)
	}
	if list := does("NAME", "apikey", "list", merchant); strings.Contains(list, "Till 3") {
		t.Errorf("the list of keys says %s", list)
	}
	refusesOperator(t, url, merchant, key)
	p.end()
}

// refusesOperator types what makes no sense: each is answered by one line.
func refusesOperator(t *testing.T, url, merchant, revoked string) {
	for _, test := range []struct {
		args []string
		log  string
	}{
		{[]string{"merchant", "create", "Bakery", "--owner", "nobody"}, `nobody has the handle or id "nobody"`},
		{[]string{"merchant", "create", " ", "--owner", "kim"}, "merchant_invalid at /name: "},
		{[]string{"merchant", "approve", "mer_1"}, `there is no merchant "mer_1"`},
		{[]string{"merchant", "refuse", "mer_1"}, `there is no merchant "mer_1"`},
		{[]string{"apikey", "list", "mer_1"}, `there is no merchant "mer_1"`},
		{[]string{"apikey", "create", "mer_1", "Till", "--scope", "vouchers:redeem"}, `there is no merchant "mer_1"`},
		{[]string{"apikey", "create", merchant, " ", "--scope", "vouchers:redeem"}, "key_invalid at /name: "},
		{[]string{"apikey", "revoke", "key_1"}, `there is no key "key_1"`},
		{[]string{"apikey", "revoke", revoked}, `there is no key "` + revoked + `"`},
	} {
		code, out, log := run(t, append(test.args, "--database", url)...)
		if last := log[strings.LastIndex(strings.TrimSpace(log), "\n")+1:]; code != exitFailed || out != "" || !strings.HasPrefix(last, "trilby: "+test.log) {
			t.Errorf("trilby %s: code %d, printed %s, said %s", strings.Join(test.args, " "), code, out, log)
		}
	}
}

// status is how a server answers a look.
func (p *process) status(path, token string) int {
	p.t.Helper()
	r, err := http.NewRequestWithContext(p.t.Context(), http.MethodGet, "http://"+p.address+"/api/v1"+path, nil)
	if err != nil {
		p.t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+token)
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		p.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	return answer.StatusCode
}

// Looking at a database that is not there makes none.
func TestMerchantsOfNoDatabase(t *testing.T) {
	missing := t.TempDir() + "/typo.db"
	for _, args := range [][]string{{"merchant", "list"}, {"merchant", "create", "Café", "--owner", "kim"}, {"merchant", "approve", "mer_1"},
		{"apikey", "list", "mer_1"}, {"apikey", "create", "mer_1", "Till", "--scope", "vouchers:redeem"}, {"apikey", "revoke", "key_1"}} {
		if code, _, log := run(t, append(args, "--database", missing)...); code != exitFailed || !strings.Contains(log, "there is no database") {
			t.Errorf("trilby %s: code %d, said %s", strings.Join(args, " "), code, log)
		}
	}
}
