package config_test

import (
	"errors"
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/trilby-chat/trilby/internal/config"
)

func parse(t *testing.T, environ []string, args ...string) *config.Command {
	t.Helper()
	command, err := config.Parse(args, environ, io.Discard)
	if err != nil {
		t.Fatalf("%q: %v", args, err)
	}
	return command
}

func file(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "trilby.toml")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func setting(t *testing.T, command *config.Command, name string) config.Setting {
	t.Helper()
	for _, one := range command.Settings {
		if one.Name == name {
			return one
		}
	}
	t.Fatalf("there is no setting %s", name)
	return config.Setting{}
}

func TestPrecedence(t *testing.T) {
	path := file(t, `
		name = "from the file"
		sandbox = false
		sign_in_rate = 7
		currencies = ["EUR", "JPY"]
	`)
	environ := []string{"TRILBY_NAME=from the environment", "TRILBY_CURRENCY=", "HOME=/root"}
	cases := []struct {
		title               string
		environ, args       []string
		name, value, source string
	}{
		{"nothing", nil, nil, "name", "Trilby", "default"},
		{"file", nil, []string{"-c", path}, "name", "from the file", "file " + path},
		{"file by environment", []string{"TRILBY_CONFIG=" + path}, nil, "name", "from the file", "file " + path},
		{"environment over file", environ, []string{"-c", path}, "name", "from the environment", "environment TRILBY_NAME"},
		{"flag over all", environ, []string{"-c", path, "--name", "from the flag"}, "name", "from the flag", "flag --name"},
		{"flag before the command's name", environ, []string{"--name=x"}, "name", "x", "flag --name"},
		{"empty variable", environ, nil, "currency", "EUR", "default"},
		{"boolean in the file", nil, []string{"-c", path}, "sandbox", "false", "file " + path},
		{"flag that negates", nil, []string{"--no-sandbox"}, "sandbox", "false", "flag --sandbox"},
		{"number in the file", nil, []string{"-c", path}, "sign_in_rate", "7", "file " + path},
		{"list in the file", nil, []string{"-c", path}, "currencies", "EUR,JPY", "file " + path},
		{"list in the environment", []string{"TRILBY_CURRENCIES=EUR,USD"}, nil, "currencies", "EUR,USD", "environment TRILBY_CURRENCIES"},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			got := setting(t, parse(t, c.environ, append(c.args, "serve")...), c.name)
			if got.Value != c.value || got.Source != c.source {
				t.Errorf("%s = %q from %q, want %q from %q", c.name, got.Value, got.Source, c.value, c.source)
			}
		})
	}
}

func TestValuesReachTheConfig(t *testing.T) {
	got := parse(t, []string{"TRILBY_TRUSTED_PROXIES=10.0.0.0/8,::1/128"}, "serve",
		"--url", "https://trilby.example/", "--upload-limit", "500kB", "--session-lifetime", "24h",
		"--sign-up", "open", "--currencies", "USD,EUR", "--log-level", "debug", "--log-format", "json").Config
	if got.Origin() != "https://trilby.example" || !got.Secure() {
		t.Errorf("origin %q, secure %v", got.Origin(), got.Secure())
	}
	if got.UploadLimit != 500_000 || got.SessionLifetime != 24*time.Hour || got.SignUp != config.Open || got.LogFormat != config.LogJSON {
		t.Errorf("%+v", got)
	}
	want := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	if len(got.TrustedProxies) != 2 || got.TrustedProxies[0] != want[0] || got.TrustedProxies[1] != want[1] {
		t.Errorf("trusted proxies %v, want %v", got.TrustedProxies, want)
	}
	if !got.Allows("USD") || got.Allows("JPY") {
		t.Errorf("allows USD %v, JPY %v", got.Allows("USD"), got.Allows("JPY"))
	}
}

func TestDefaults(t *testing.T) {
	serve := parse(t, nil, "serve", "--listen", "0.0.0.0:9000").Config
	if serve.Origin() != "http://localhost:9000" || serve.Secure() {
		t.Errorf("origin %q, secure %v", serve.Origin(), serve.Secure())
	}
	if serve.Database != "trilby.db" || !serve.Allows("XAF") || !serve.Sandbox || serve.SignUp != config.ByInvitation {
		t.Errorf("%+v", serve)
	}
	// The demo must not fill the database of a real installation.
	if demo := parse(t, nil, "demo").Config; demo.Database == serve.Database {
		t.Errorf("the demo uses %s", demo.Database)
	}
}

func TestRefusals(t *testing.T) {
	cases := []struct {
		title   string
		args    []string
		message string
	}{
		{"no command", nil, `expected one of "serve"`},
		{"unknown command", []string{"sing"}, `unexpected argument sing`},
		{"unknown flag", []string{"serve", "--loud"}, `unknown flag --loud`},
		{"missing argument", []string{"user", "link"}, `expected "<user>"`},
		{"address", []string{"serve", "--listen", "8080"}, `listen (flag --listen): "8080" is not an address and a port, such as 127.0.0.1:8080`},
		{"port", []string{"serve", "--listen", ":0"}, `listen (flag --listen): "0" is not a port from 1 to 65535`},
		{"scheme", []string{"serve", "--url", "ftp://trilby.example"}, `url (flag --url): "ftp://trilby.example" does not start`},
		{"no scheme", []string{"serve", "--url", "trilby.example"}, `url (flag --url): "trilby.example" does not start`},
		{"path", []string{"serve", "--url", "https://example.org/trilby"}, `has more than a scheme, a host and a port`},
		{"name", []string{"serve", "--name", strings.Repeat("x", 61)}, `has to have 1 to 60 characters`},
		{"currency", []string{"serve", "--currency", "euro"}, `currency (flag --currency): "euro" is not an ISO 4217 code`},
		{"currencies", []string{"serve", "--currencies", "EUR,€"}, `currencies (flag --currencies): "€" is not an ISO 4217 code`},
		{"currency not among them", []string{"serve", "--currencies", "USD"}, `EUR, which is offered first, is not among them`},
		{"lifetime", []string{"serve", "--session-lifetime", "1s"}, `session_lifetime (flag --session-lifetime): 1s is less than 1m0s`},
		{"size", []string{"serve", "--upload-limit", "10 apples"}, `a size is a number of bytes`},
		{"tiny size", []string{"serve", "--upload-limit", "10"}, `upload_limit (flag --upload-limit): 10B is less than 1kB`},
		{"rate", []string{"serve", "--money-rate", "0"}, `money_rate (flag --money-rate): 0 is less than 1`},
		{"drain", []string{"serve", "--drain=-1s"}, `drain (flag --drain): -1s is less than 0s`},
		{"metrics", []string{"serve", "--metrics", "9090"}, `metrics (flag --metrics): "9090" is not an address and a port, such as 127.0.0.1:9090`},
		{"metrics for the public", []string{"serve", "--metrics", "127.0.0.1:8080"}, `give it a port of its own`},
		{"traces", []string{"serve", "--traces", "localhost:4318"}, `traces (flag --traces): "localhost:4318" does not start with http://`},
		{"no backup", []string{"restore"}, `expected "<file>"`},
		{"short secret", []string{"serve", "--voucher-key", strings.Repeat("k", 31)}, `voucher_key (flag --voucher-key): a secret of 32 characters or more is needed`},
		{"no Redis", []string{"serve", "--redis", "http://user:secret@example.org"}, `redis (flag --redis): "http://user:xxxxx@example.org" does not start with redis://`},
		{"Redis for nobody", []string{"serve", "--redis", "redis://127.0.0.1"}, `redis (flag --redis): the database is SQLite, on which one server runs`},
		{"no owner", []string{"merchant", "create", "Café"}, `missing flags: --owner=USER`},
		{"no name", []string{"merchant", "create", "--owner", "ana"}, `expected "<name>"`},
		{"no merchant", []string{"merchant", "approve"}, `expected "<merchant>"`},
		{"no scope", []string{"apikey", "create", "mer_1", "Till 3"}, `missing flags: --scope=SCOPE`},
		{"scope", []string{"apikey", "create", "mer_1", "Till 3", "--scope", "everything"}, `--scope must be one of "vouchers:validate","vouchers:redeem","vouchers:reverse"`},
		{"no key", []string{"apikey", "revoke"}, `expected "<key>"`},
		{"choice", []string{"serve", "--sign-up", "never"}, `--sign-up must be one of "invitation","open"`},
		{"level", []string{"serve", "--log-level", "loud"}, `loud`},
		{"network", []string{"serve", "--trusted-proxies", "somewhere"}, `somewhere`},
		{"missing file", []string{"serve", "--config", "/nowhere/trilby.toml"}, `open /nowhere/trilby.toml`},
		{"unknown setting", []string{"serve", "--config", file(t, "listne = '127.0.0.1:80'")}, `there is no setting "listne"`},
		{"not TOML", []string{"serve", "--config", file(t, "listen: 127.0.0.1:80")}, `trilby.toml`},
		{"bad value in the file", []string{"serve", "--config", file(t, "session_lifetime = 'long'")}, `session_lifetime (file `},
	}
	for _, c := range cases {
		t.Run(c.title, func(t *testing.T) {
			command, err := config.Parse(c.args, nil, io.Discard)
			if err == nil {
				t.Fatalf("accepted: %+v", command)
			}
			if message := err.Error(); !strings.Contains(message, c.message) || strings.Contains(message, "\n") {
				t.Errorf("message %q, want one line with %q", message, c.message)
			}
		})
	}
}

func TestWrongVariableIsNamed(t *testing.T) {
	for variable, want := range map[string]string{
		"TRILBY_SESSION_LIFETIME=long": "session_lifetime (environment TRILBY_SESSION_LIFETIME): ",
		"TRILBY_LISTEN=here":           "listen (environment TRILBY_LISTEN): ",
	} {
		_, err := config.Parse([]string{"serve"}, []string{variable}, io.Discard)
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %q", variable, err, want)
		}
	}
}

func TestActions(t *testing.T) {
	for _, action := range []config.Action{
		config.Serve, config.Demo, config.Migrate, config.LedgerVerify, config.UserList, config.UserInvite,
		config.MerchantList, config.ShowConfig, config.OpenAPI, config.Errors, config.Version,
	} {
		if got := parse(t, nil, strings.Fields(string(action))...); got.Action != action {
			t.Errorf("action %q, want %q", got.Action, action)
		}
	}
	if got := parse(t, nil, "user", "link", "ana"); got.Action != config.UserLink || got.User != "ana" {
		t.Errorf("%q for %q", got.Action, got.User)
	}
	if got := parse(t, nil, "backup", "x.db"); got.Action != config.Backup || got.File != "x.db" || got.Overwrite {
		t.Errorf("%+v", got)
	}
	if got := parse(t, nil, "restore", "x.db", "--overwrite"); got.Action != config.Restore || got.File != "x.db" || !got.Overwrite {
		t.Errorf("%+v", got)
	}
	if got := parse(t, nil, "loadtest", "http://localhost:8080", "--people", "5"); got.Action != config.LoadTest || got.Load.People != 5 ||
		got.Load.Server.Host != "localhost:8080" || got.Load.For != time.Minute {
		t.Errorf("%+v", got)
	}
	if !parse(t, nil, "user", "invite", "--admin").Administrator || parse(t, nil, "user", "invite").Administrator {
		t.Error("an invitation makes an administrator exactly when it says so")
	}
}

func TestLookingAfterMerchants(t *testing.T) {
	made := parse(t, nil, "merchant", "create", "Café Kolibri", "--owner", "kim", "--currency", "USD")
	if made.Action != config.MerchantMake || made.Merchant != "Café Kolibri" || made.User != "kim" || made.Config.Currency != "USD" {
		t.Errorf("%+v", made)
	}
	for action, args := range map[config.Action][]string{
		config.MerchantYes: {"merchant", "approve", "mer_1"}, config.MerchantNo: {"merchant", "refuse", "mer_1"}, config.KeyList: {"apikey", "list", "mer_1"},
	} {
		if got := parse(t, nil, args...); got.Action != action || got.Merchant != "mer_1" {
			t.Errorf("%q: %+v", args, got)
		}
	}
	key := parse(t, nil, "apikey", "create", "mer_1", "Till 3", "--scope", "vouchers:validate", "--scope", "vouchers:redeem")
	if key.Action != config.KeyMake || key.Merchant != "mer_1" || key.Key != "Till 3" || !slices.Equal(key.Scopes, []string{"vouchers:validate", "vouchers:redeem"}) {
		t.Errorf("%+v", key)
	}
	if got := parse(t, nil, "apikey", "revoke", "key_1"); got.Action != config.KeyRevoke || got.Key != "key_1" {
		t.Errorf("%+v", got)
	}
}

func TestHelpIsNoError(t *testing.T) {
	for _, args := range [][]string{{"--help"}, {"serve", "--help"}, {"user", "-h"}} {
		var out strings.Builder
		if _, err := config.Parse(args, nil, &out); !errors.Is(err, config.ErrHelp) {
			t.Errorf("%q: %v", args, err)
		}
		if !strings.Contains(out.String(), "--listen") {
			t.Errorf("%q printed %q", args, out.String())
		}
	}
}

func TestSecretsAreMasked(t *testing.T) {
	for _, address := range []string{
		"postgres://trilby:hush@db/trilby?sslmode=disable",
		"postgres://trilby@db/trilby?password=hush",
		"postgres://trilby:hush@db:x/trilby",
	} {
		command := parse(t, nil, "config", "--database", address)
		if got := setting(t, command, "database").Value; strings.Contains(got, "hush") {
			t.Errorf("%s", got)
		}
		if command.Config.Database != address {
			t.Errorf("the database itself became %s", command.Config.Database)
		}
	}
	if got := setting(t, parse(t, nil, "config"), "database").Value; got != "trilby.db" {
		t.Errorf("database %s", got)
	}
	carrier := parse(t, nil, "config", "--database", "postgres://db/trilby", "--redis", "redis://:hush@one:6379?addr=two:6379")
	if got := setting(t, carrier, "redis").Value; strings.Contains(got, "hush") || !strings.Contains(got, "two:6379") ||
		!strings.Contains(carrier.Config.Redis, "hush") {
		t.Errorf("redis %s", got)
	}
	if got := setting(t, parse(t, nil, "config", "--traces", "https://trilby:hush@traces.example"), "traces").Value; strings.Contains(got, "hush") {
		t.Errorf("traces %s", got)
	}
	secret := strings.Repeat("hush", 8)
	command := parse(t, []string{"TRILBY_VOUCHER_KEY=" + secret}, "config")
	if got := setting(t, command, "voucher_key"); got.Value != "(a secret)" || got.Source != "environment TRILBY_VOUCHER_KEY" || command.Config.VoucherKey != secret {
		t.Errorf("voucher key %+v", got)
	}
	if got := setting(t, parse(t, nil, "config"), "voucher_key").Value; got != "" {
		t.Errorf("no voucher key is shown as %q", got)
	}
}
