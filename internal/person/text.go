package person

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

const (
	handleMin, handleMax = 2, 30
	nameMax              = 60
	aboutMax             = 300
	localeMax            = 35
)

// reserved are handles that would let somebody pass for the server or its keepers, or that screens may need as words.
var reserved = map[string]bool{
	"admin": true, "administrator": true, "all": true, "anonymous": true, "api": true, "everyone": true, "guest": true,
	"help": true, "here": true, "info": true, "me": true, "moderator": true, "nobody": true, "null": true, "official": true,
	"operator": true, "owner": true, "postmaster": true, "root": true, "security": true, "server": true, "staff": true,
	"support": true, "system": true, "team": true, "trilby": true, "undefined": true, "webmaster": true, "you": true,
}

// ParseHandle reads a handle as people type it: with or without an at sign, in any case.
func ParseHandle(text string) (string, error) {
	handle := foldHandle(text)
	if len(handle) < handleMin || len(handle) > handleMax {
		return "", ErrHandleInvalid
	}
	for i, c := range []byte(handle) {
		plain := c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
		edge := i == 0 || i == len(handle)-1
		if !plain && (edge || c != '.' && c != '_' && c != '-') {
			return "", ErrHandleInvalid
		}
	}
	if reserved[handle] {
		return "", ErrHandleReserved
	}
	return handle, nil
}

// foldHandle lowers ASCII letters only: the full Unicode rule makes a plain k of the Kelvin sign, and two texts that look
// different would be one handle.
func foldHandle(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, strings.TrimPrefix(strings.TrimSpace(text), "@"))
}

// parseName reads a name for a person or a terminal: one line that shows something, composed (NFC), with single spaces.
func parseName(text string) (string, error) {
	if !utf8.ValidString(text) || strings.ContainsFunc(text, disturbs) {
		return "", ErrNameInvalid
	}
	name := strings.Join(strings.Fields(norm.NFC.String(text)), " ")
	if utf8.RuneCountInString(name) > nameMax || !strings.ContainsFunc(name, shows) {
		return "", ErrNameInvalid
	}
	return name, nil
}

// disturbs tells whether a character could break a line or turn the text around it: controls, separators, and the marks
// that override the direction of writing. Joiners stay: some languages and most emoji need them.
func disturbs(r rune) bool {
	return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || unicode.Is(unicode.Bidi_Control, r)
}

func shows(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsSymbol(r) || unicode.IsPunct(r)
}

func parseAbout(text string) (string, error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	bad := func(r rune) bool { return r != '\n' && disturbs(r) }
	if !utf8.ValidString(text) || strings.ContainsFunc(text, bad) {
		return "", ErrAboutInvalid
	}
	about := strings.TrimSpace(norm.NFC.String(text))
	if utf8.RuneCountInString(about) > aboutMax {
		return "", ErrAboutInvalid
	}
	return about, nil
}

func parseLocale(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	if len(text) > localeMax {
		return "", ErrLocaleInvalid
	}
	tag, err := language.Parse(text)
	if err != nil {
		return "", ErrLocaleInvalid
	}
	return tag.String(), nil
}

// deviceName makes a name of whatever a device says of itself.
func deviceName(text string) string {
	text = strings.Map(func(r rune) rune {
		if disturbs(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	runes := []rune(strings.Join(strings.Fields(norm.NFC.String(text)), " "))
	name, err := parseName(string(runes[:min(len(runes), nameMax)]))
	if err != nil {
		return "Unnamed terminal"
	}
	return name
}

// searchForm is a name or a query without case and accents, so that "zoe" finds "Zoë".
func searchForm(text string) string {
	var out strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(text)) {
		if !unicode.Is(unicode.Mn, r) {
			out.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(out.String()), " ")
}
