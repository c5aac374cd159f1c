package config

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"reflect"
	"strings"
	"unicode"

	"github.com/BurntSushi/toml"
	"github.com/alecthomas/kong"
)

// Setting is a setting in force.
type Setting struct {
	// Name is what it is called in a file.
	Name string
	// Value is as one would write it, without secrets.
	Value string
	// Source is where it came from: "default", "flag --listen", "environment TRILBY_LISTEN" or "file trilby.toml".
	Source string
}

const fromDefault = "default"

// sources finds settings in the environment and in the file. By itself kong would let a file override the environment.
type sources struct {
	environ map[string]string
	path    string
	file    map[string]any
	loaded  bool
	found   map[string]string // flag -> source
	// The first thing that was wrong. It is kept here because kong would put the name of an unrelated flag before it.
	err error
}

func newSources(environ []string) *sources {
	s := &sources{environ: map[string]string{}, found: map[string]string{}}
	for _, entry := range environ {
		name, value, _ := strings.Cut(entry, "=")
		s.environ[name] = value
	}
	return s
}

// Validate is called by kong before anything is read.
func (s *sources) Validate(*kong.Application) error { return nil }

// Resolve is called by kong for every flag that is not on the command line.
func (s *sources) Resolve(context *kong.Context, parent *kong.Path, flag *kong.Flag) (any, error) {
	// A command's own flags are no settings.
	if parent.App == nil || flag.Name == helpFlag || s.err != nil {
		return nil, nil //nolint:nilerr // kept in s.err, which Parse reports
	}
	var value any
	value, s.err = s.find(context, flag)
	return value, nil
}

// find gives the value of a setting, or nil when only its default is left.
func (s *sources) find(context *kong.Context, flag *kong.Flag) (any, error) {
	if err := s.load(context); err != nil {
		return nil, err
	}
	value, source := s.look(flag.Name)
	if source == "" {
		return nil, nil
	}
	s.found[flag.Name] = source
	// Tried out here, where it is known whom to blame.
	scratch := reflect.New(flag.Target.Type()).Elem()
	if err := flag.Parse(kong.Scan().PushTyped(value, kong.FlagValueToken), scratch); err != nil {
		return nil, fmt.Errorf("%s (%s): %w", key(flag.Name), source, errors.Unwrap(err))
	}
	return value, nil
}

func (s *sources) look(flag string) (value, source string) {
	// An empty variable is how many tools write "not set".
	if value := s.environ[variable(flag)]; value != "" {
		return value, "environment " + variable(flag)
	}
	if value, found := s.file[key(flag)]; found && flag != fileFlag {
		return written(value), "file " + s.path
	}
	return "", ""
}

// The flags that are no settings.
const (
	fileFlag = "config"
	helpFlag = "help"
)

// load reads the file that the command line or the environment names, once.
func (s *sources) load(context *kong.Context) error {
	if s.loaded {
		return nil
	}
	s.loaded = true
	s.path = s.environ[variable(fileFlag)]
	if flag := onCommandLine(context, fileFlag); flag != nil {
		s.path, _ = context.FlagValue(flag).(string)
	}
	if s.path == "" {
		return nil
	}
	content, err := os.ReadFile(s.path)
	if err != nil {
		return fmt.Errorf("the settings: %w", err)
	}
	if err := toml.Unmarshal(content, &s.file); err != nil {
		return fmt.Errorf("file %s: %s", s.path, visible(err))
	}
	known := map[string]bool{}
	for _, flag := range settingFlags(context) {
		known[key(flag.Name)] = true
	}
	for name := range s.file {
		// A misspelt setting would otherwise be ignored in silence.
		if !known[name] {
			return fmt.Errorf("file %s: there is no setting %q", s.path, name)
		}
	}
	return nil
}

// visible is what an error says, in one line: it may quote what is in the file, whatever that does to a terminal.
func visible(err error) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, err.Error())
}

// source tells where a setting came from.
func (s *sources) source(context *kong.Context, flag string) string {
	if onCommandLine(context, flag) != nil {
		return "flag --" + flag
	}
	if source, found := s.found[flag]; found {
		return source
	}
	return fromDefault
}

// blame adds to a wrong setting where it came from.
func (s *sources) blame(context *kong.Context, err error) error {
	var wrong *settingError
	if errors.As(err, &wrong) {
		return fmt.Errorf("%s (%s): %w", key(wrong.setting), s.source(context, wrong.setting), wrong.err)
	}
	return err
}

func (s *sources) settings(context *kong.Context) []Setting {
	var list []Setting
	for _, flag := range settingFlags(context) {
		list = append(list, Setting{
			Name:   key(flag.Name),
			Value:  masked(flag.Name, written(flag.Target.Interface())),
			Source: s.source(context, flag.Name),
		})
	}
	return list
}

// settingFlags are the flags of Config, in the order of its fields.
func settingFlags(context *kong.Context) []*kong.Flag {
	var flags []*kong.Flag
	for _, flag := range context.Model.Flags {
		if flag.Name != helpFlag && flag.Name != fileFlag {
			flags = append(flags, flag)
		}
	}
	return flags
}

func onCommandLine(context *kong.Context, name string) *kong.Flag {
	for _, path := range context.Path {
		if path.Flag != nil && path.Flag.Name == name && !path.Resolved {
			return path.Flag
		}
	}
	return nil
}

func variable(flag string) string { return "TRILBY_" + strings.ToUpper(key(flag)) }
func key(flag string) string      { return strings.ReplaceAll(flag, "-", "_") }

// withDefault adds to a flag's help what it is when it is not set.
func withDefault(value *kong.Value) string {
	if value.Default == "" {
		return value.Help
	}
	return value.Help + " Default: " + value.Default + "."
}

// written writes a value as it would be written in the environment: lists with commas.
func written(value any) string {
	list := reflect.ValueOf(value)
	if list.Kind() != reflect.Slice {
		return fmt.Sprint(value)
	}
	var parts []string
	for i := range list.Len() {
		parts = append(parts, fmt.Sprint(list.Index(i).Interface()))
	}
	return strings.Join(parts, ",")
}

// masked hides secrets, and the passwords of addresses wherever they stand in them.
func masked(flag, value string) string {
	if flag == "voucher-key" && value != "" {
		return "(a secret)"
	}
	if flag != "database" && flag != "traces" && flag != "redis" || !strings.Contains(value, "://") {
		return value
	}
	address, err := url.Parse(value)
	if err != nil {
		return "(an address that cannot be read)"
	}
	if query := address.Query(); query.Has("password") {
		query.Set("password", "xxxxx")
		address.RawQuery = query.Encode()
	}
	return address.Redacted()
}
