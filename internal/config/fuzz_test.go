package config_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/trilby-chat/trilby/internal/config"
)

// A size that can be read reads the same when it is written.
func FuzzBytes(f *testing.F) {
	for _, seed := range []string{"0", "500kB", "10MB", "1GB", "9223372036854775807B", "9223372037GB", "-1", " 5 MB", "5 mb", "1e3", "B", "\xffB", "+1", "0x10"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var size, again config.Bytes
		if size.UnmarshalText([]byte(text)) != nil {
			return
		}
		if err := again.UnmarshalText([]byte(size.String())); size < 0 || err != nil || again != size {
			t.Errorf("%q is %d, written %q, and that is %d, %v", text, size, size, again, err)
		}
	})
}

// Whatever a setting is set to, by flag or by environment: it is taken, or refused in one line; and a secret is never shown.
func FuzzSetting(f *testing.F) {
	for i, seed := range []string{"", "127.0.0.1:8080", "https://trilby.example", "EUR,JPY", "2160h", "-1ns", "9223372036854775807", "10MB", "10.0.0.0/8,::/0",
		"debug", "json", "http://a b", "http://[::1", "%00", "a secret of more than thirty-two characters", "\x00", "\xff", "1e400", "☃", "x=y", "--serve", "a\nb", "http://\n", ":99999", "[::1]:80"} {
		for j := i % 3; j < 32; j += 3 {
			f.Add(byte(j), seed, i%2 == 0)
		}
	}
	defaults, err := config.Parse([]string{"config"}, nil, io.Discard)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, which byte, value string, environment bool) {
		name := "nothing"
		if at := int(which) % (len(defaults.Settings) + 1); at < len(defaults.Settings) {
			name = strings.ReplaceAll(defaults.Settings[at].Name, "_", "-")
		}
		args, environ := []string{"config", "--" + name + "=" + value}, []string(nil)
		if environment {
			args, environ = []string{"config"}, []string{"TRILBY_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_")) + "=" + value}
		}
		checkParsed(t, args, environ, name, value)
	})
}

// Whatever is in the file: it is taken, or refused in one line.
func FuzzFile(f *testing.F) {
	for _, seed := range []string{"", "name = \"A\"\ncurrencies = [\"EUR\"]", "name = 1", "currencies = [[1]]", "a.b = {c=1}", "[name]\nx=1", "name = \"\\u0000\"",
		"\xff", "session_lifetime = 1979-05-27T07:32:00Z", "sandbox = 0.1e400", "name='''\n'''", "upload_limit = 9223372036854775808", "= 1", "log_level=inf"} {
		f.Add(seed)
	}
	path := filepath.Join(f.TempDir(), "trilby.toml")
	f.Fuzz(func(t *testing.T, content string) {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		checkParsed(t, []string{"config", "--config", path}, nil, "", "")
	})
}

func checkParsed(t *testing.T, args, environ []string, name, value string) {
	t.Helper()
	command, err := config.Parse(args, environ, io.Discard)
	if err != nil {
		if text := err.Error(); text == "" || strings.ContainsFunc(text, unicode.IsControl) {
			t.Errorf("refused with %q", text)
		}
		return
	}
	for _, one := range command.Settings {
		if name == "voucher-key" && len(value) >= 32 && strings.Contains(one.Value, value) {
			t.Errorf("%s shows a secret: %q", one.Name, one.Value)
		}
	}
	if command.Config.URL == nil || command.Config.Listen == "" || command.Config.SignInRate < 1 || command.Config.UploadLimit < 1 {
		t.Errorf("%q gave %+v", args, command.Config)
	}
}
