// Package config reads the command line, the environment and a file into one checked value, and remembers where each
// setting came from.
//
// The command line goes before the environment, the environment before the file, and the file before the default. The
// setting --sign-up is TRILBY_SIGN_UP in the environment and sign_up in the file, which is TOML.
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// SignUp says who may open an account.
type SignUp string

// Who may open an account.
const (
	ByInvitation SignUp = "invitation"
	Open         SignUp = "open"
)

// LogFormat is how the log is written.
type LogFormat string

// How the log is written.
const (
	LogText LogFormat = "text"
	LogJSON LogFormat = "json"
)

// Config is every setting of a server, checked. Its defaults are in the tags.
type Config struct {
	// Listen is the address and port of the HTTP server.
	Listen string `default:"127.0.0.1:8080" placeholder:"ADDRESS" help:"Address and port to listen on."`
	// URL is where people reach the server, without a path. It is never nil: the default is localhost with Listen's port.
	URL *url.URL `name:"url" placeholder:"URL" help:"Where people reach the server, such as https://trilby.example. Passkeys are bound to it. Default: http://localhost and the port of --listen."`
	// Drain is how long a server that is told to stop goes on taking requests while it says that it is not ready.
	Drain time.Duration `default:"1s" placeholder:"DURATION" help:"How long a server that is told to stop goes on taking requests while /readyz says that it is not ready. Longer than the reverse proxy's time to notice."`
	// Metrics is the address and port of a listener of its own for Prometheus; empty for none.
	Metrics string `placeholder:"ADDRESS" help:"Address and port at which Prometheus finds /metrics, such as 127.0.0.1:9090. Keep it away from the public. None when not given."`
	// Traces is where traces are sent, by OTLP over HTTP; empty for what the standard variables of OpenTelemetry say.
	Traces string `placeholder:"URL" help:"Where traces are sent by OTLP over HTTP, such as http://localhost:4318. When not given, what OTEL_EXPORTER_OTLP_ENDPOINT says; without that, nowhere."`
	// Database is the path of a SQLite file, or postgres://...
	Database string `placeholder:"PATH|URL" help:"Path of a SQLite file, or postgres://user:password@host/database. Default: trilby.db, or demo.db for the demo."`
	// Redis is where several servers on one PostgreSQL wake each other; empty lets them do it through PostgreSQL.
	Redis string `placeholder:"URL" help:"Redis through which several servers on one PostgreSQL tell each other that there is news, such as redis://host:6379; for a cluster add ?addr=host:port for others of it. When not given, they do it through PostgreSQL."`
	// Name is what the installation is called on its pages.
	Name string `default:"Trilby" placeholder:"NAME" help:"What this installation is called on its pages."`
	// SignUp says who may open an account.
	SignUp SignUp `default:"invitation" enum:"invitation,open" placeholder:"WHO" help:"Who may open an account: by invitation, or open to everybody."`
	// Currency is the ISO 4217 code that is offered first.
	Currency string `default:"EUR" placeholder:"CODE" help:"ISO 4217 code of the currency that is offered first."`
	// Currencies are the ISO 4217 codes that may be used; empty means all.
	Currencies []string `placeholder:"CODE" help:"The currencies that may be used; all when not given."`
	// Sandbox lets people fill their wallets with play money.
	Sandbox bool `default:"true" negatable:"" help:"Let people fill their wallets with play money."`
	// SessionLifetime is how long a terminal stays signed in without being used.
	SessionLifetime time.Duration `default:"2160h" placeholder:"DURATION" help:"How long a terminal stays signed in without being used."`
	// UploadLimit is the largest picture, in bytes, that is taken.
	UploadLimit Bytes `default:"10MB" placeholder:"SIZE" help:"The largest picture that is taken."`
	// SignInRate is how many attempts to sign in or up by password one address has each minute.
	SignInRate int `default:"10" placeholder:"N" help:"Attempts to sign in or up by password that one address has each minute."`
	// MoneyRate is how many calls that may move money one user has each minute.
	MoneyRate int `default:"60" placeholder:"N" help:"Calls that may move money that one user has each minute."`
	// VoucherKey is the secret under which voucher codes are kept; empty lets the database keep one of its own.
	VoucherKey string `placeholder:"SECRET" help:"Secret of 32 characters or more under which voucher codes are kept. Without one, the database keeps a secret of its own."`
	// TrustedProxies are the networks whose word about a caller's address is believed.
	TrustedProxies []netip.Prefix `placeholder:"NETWORK" help:"Networks of the reverse proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8."`
	// LogLevel is the least important level that is logged.
	LogLevel slog.Level `default:"info" placeholder:"LEVEL" help:"What is logged: debug, info, warn or error."`
	// LogFormat is how the log is written.
	LogFormat LogFormat `default:"text" enum:"text,json" placeholder:"FORMAT" help:"How the log is written: text or json."`
}

// Origin is the scheme, host and port of URL, as browsers send it, such as https://trilby.example.
func (c *Config) Origin() string { return c.URL.Scheme + "://" + c.URL.Host }

// Secure tells whether people reach the server by HTTPS, so that cookies may be kept to it.
func (c *Config) Secure() bool { return c.URL.Scheme == "https" }

// Allows tells whether a currency, by its ISO 4217 code, may be used.
func (c *Config) Allows(currency string) bool {
	return len(c.Currencies) == 0 || slices.Contains(c.Currencies, currency)
}

// A settingError says which setting is wrong, by the name of its flag.
type settingError struct {
	setting string
	err     error
}

func (e *settingError) Error() string { return e.setting + ": " + e.err.Error() }
func (e *settingError) Unwrap() error { return e.err }

// check completes the settings and refuses the first one that cannot be right.
func (c *Config) check() error {
	checks := []struct {
		setting string
		check   func() error
	}{
		{"listen", c.checkListen},
		{"url", c.checkURL},
		{"drain", func() error { return atLeast(c.Drain, 0) }},
		{"metrics", c.checkMetrics},
		{"traces", c.checkTraces},
		{"redis", c.checkRedis},
		{"name", c.checkName},
		{"currency", c.checkCurrency},
		{"currencies", c.checkCurrencies},
		{"session-lifetime", func() error { return atLeast(c.SessionLifetime, time.Minute) }},
		{"upload-limit", func() error { return atLeast(c.UploadLimit, kilobyte) }},
		{"sign-in-rate", func() error { return atLeast(c.SignInRate, 1) }},
		{"voucher-key", c.checkVoucherKey},
		{"money-rate", func() error { return atLeast(c.MoneyRate, 1) }},
	}
	for _, one := range checks {
		if err := one.check(); err != nil {
			return &settingError{one.setting, err}
		}
	}
	return nil
}

func (c *Config) checkListen() error { return checkAddress(c.Listen, "127.0.0.1:8080") }

func (c *Config) checkMetrics() error {
	if c.Metrics == "" {
		return nil
	}
	if c.Metrics == c.Listen {
		return errors.New("what it tells is not for the public: give it a port of its own")
	}
	return checkAddress(c.Metrics, "127.0.0.1:9090")
}

func (c *Config) checkTraces() error {
	if c.Traces == "" {
		return nil
	}
	u, err := url.Parse(c.Traces)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return fmt.Errorf("%q does not start with http:// or https:// and a host", masked("traces", c.Traces))
	}
	return nil
}

func checkAddress(address, example string) error {
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("%q is not an address and a port, such as %s", address, example)
	}
	if number, err := strconv.ParseUint(port, 10, 16); err != nil || number == 0 {
		return fmt.Errorf("%q is not a port from 1 to 65535", port)
	}
	return nil
}

func (c *Config) checkURL() error {
	if c.URL == nil {
		// checkListen has passed.
		_, port, _ := net.SplitHostPort(c.Listen)
		c.URL = &url.URL{Scheme: "http", Host: "localhost:" + port}
		return nil
	}
	u := c.URL
	if u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return fmt.Errorf("%q does not start with http:// or https:// and a host", u.Redacted())
	}
	if u.User != nil || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "" {
		return fmt.Errorf("%q has more than a scheme, a host and a port", u.Redacted())
	}
	c.URL = &url.URL{Scheme: u.Scheme, Host: u.Host}
	return nil
}

func (c *Config) checkRedis() error {
	if c.Redis == "" {
		return nil
	}
	u, err := url.Parse(c.Redis)
	if err != nil || u.Scheme != "redis" && u.Scheme != "rediss" || u.Hostname() == "" {
		return fmt.Errorf("%q does not start with redis:// or rediss:// and a host", masked("redis", c.Redis))
	}
	if !strings.HasPrefix(c.Database, "postgres://") && !strings.HasPrefix(c.Database, "postgresql://") {
		return errors.New("the database is SQLite, on which one server runs: there is nobody to tell")
	}
	return nil
}

func (c *Config) checkName() error {
	const longest = 60
	if length := utf8.RuneCountInString(c.Name); length == 0 || length > longest {
		return fmt.Errorf("%q has to have 1 to %d characters", c.Name, longest)
	}
	return nil
}

func (c *Config) checkVoucherKey() error {
	const shortest = 32
	if c.VoucherKey != "" && len(c.VoucherKey) < shortest {
		return fmt.Errorf("a secret of %d characters or more is needed", shortest)
	}
	return nil
}

var currencyCode = regexp.MustCompile(`^[A-Z]{3}$`)

func (c *Config) checkCurrency() error {
	if !currencyCode.MatchString(c.Currency) {
		return fmt.Errorf("%q is not an ISO 4217 code, such as EUR", c.Currency)
	}
	return nil
}

func (c *Config) checkCurrencies() error {
	for _, code := range c.Currencies {
		if !currencyCode.MatchString(code) {
			return fmt.Errorf("%q is not an ISO 4217 code, such as EUR", code)
		}
	}
	if !c.Allows(c.Currency) {
		return fmt.Errorf("%s, which is offered first, is not among them", c.Currency)
	}
	return nil
}

func atLeast[T int | Bytes | time.Duration](value, least T) error {
	if value < least {
		return fmt.Errorf("%v is less than %v", value, least)
	}
	return nil
}

var errSize = errors.New(`a size is a number of bytes, kB, MB or GB, such as 10MB`)
