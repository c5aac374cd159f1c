package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"

	"github.com/trilby-chat/trilby/internal/fault"
)

// statuses is the one place that knows how HTTP calls what went wrong.
var statuses = map[fault.Kind]int{
	fault.Malformed:       http.StatusBadRequest,
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.Forbidden:       http.StatusForbidden,
	fault.NotFound:        http.StatusNotFound,
	fault.Conflict:        http.StatusConflict,
	fault.TooLarge:        http.StatusRequestEntityTooLarge,
	fault.Invalid:         http.StatusUnprocessableEntity,
	fault.TooMany:         http.StatusTooManyRequests,
	fault.Unavailable:     http.StatusServiceUnavailable,
}

// Our own failures have one code and one sentence, whatever they are: the rest is for the log.
const (
	internalCode    = "internal"
	internalMessage = "Something went wrong on our side."
)

// Problem is an RFC 9457 problem. Figures that belong to a code are members beside these.
type Problem struct {
	_       struct{}       `json:"-" additionalProperties:"true"`
	Type    string         `json:"type" format:"uri-reference" doc:"Where the code is explained" example:"/api/docs#insufficient_funds"`
	Title   string         `json:"title" doc:"The status in words" example:"Conflict"`
	Status  int            `json:"status" doc:"HTTP status" example:"409"`
	Detail  string         `json:"detail" doc:"One sentence for people, in English" example:"There is not enough in the wallet."`
	Code    string         `json:"code" doc:"For programs; never changes its meaning" example:"insufficient_funds"`
	Pointer string         `json:"pointer,omitempty" doc:"JSON pointer of the field at fault, or #/query/name, #/path/name" example:"/total/amount"`
	Errors  []ProblemField `json:"errors,omitempty" doc:"Every field at fault, when there is more to say than one pointer"`
	Request string         `json:"request_id,omitempty" doc:"Names this request in the server's log" example:"01975f6e0b1c7a52"`
	params  map[string]any
	after   int
}

// ProblemField is one field at fault.
type ProblemField struct {
	Pointer string `json:"pointer" doc:"JSON pointer of the field" example:"/total/amount"`
	Detail  string `json:"detail" doc:"What is wrong with it" example:"expected integer"`
}

func problemOf(f *fault.Fault) *Problem {
	status := statuses[f.Kind]
	p := &Problem{
		Type: "/api/docs#" + f.Code, Title: http.StatusText(status), Status: status,
		Detail: f.Message, Code: f.Code, Pointer: f.Pointer, params: f.Params,
	}
	if f.RetryAfter > 0 {
		p.after = max(1, int(f.RetryAfter.Seconds()+0.999))
	}
	return p
}

func internalProblem(requestID string) *Problem {
	return &Problem{
		Type: "/api/docs#" + internalCode, Title: http.StatusText(http.StatusInternalServerError),
		Status: http.StatusInternalServerError, Detail: internalMessage, Code: internalCode, Request: requestID,
	}
}

// explain turns whatever a room answered into what people may read. What is not a fault goes to the log and no further.
func explain(info *request, err error) *Problem {
	var known *Problem
	var f *fault.Fault
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &f):
		return problemOf(f)
	}
	if errors.Is(err, context.Canceled) {
		// Whoever asked has gone: nobody reads the answer, and nothing is wrong here.
		info.log.Debug("the caller went away")
	} else {
		info.log.Error("request failed", "error", err)
	}
	return internalProblem(info.id)
}

// Error makes a problem an error that huma writes as it is.
func (p *Problem) Error() string { return p.Code + ": " + p.Detail }

// GetStatus is the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is the media type of RFC 9457.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// GetHeaders says when to ask again, where that helps.
func (p *Problem) GetHeaders() http.Header {
	if p.after == 0 {
		return nil
	}
	return http.Header{"Retry-After": {strconv.Itoa(p.after)}}
}

// MarshalJSON writes the figures of a code as members beside the standard ones, which they cannot displace.
func (p *Problem) MarshalJSON() ([]byte, error) {
	type plain Problem
	standard, err := json.Marshal((*plain)(p))
	if err != nil || len(p.params) == 0 {
		return standard, err
	}
	all := maps.Clone(p.params)
	if err := json.Unmarshal(standard, &all); err != nil {
		return nil, err
	}
	return json.Marshal(all)
}

// write answers a problem outside huma's own handlers.
func (p *Problem) write(w http.ResponseWriter) {
	for name, values := range p.GetHeaders() {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Type", p.ContentType(""))
	w.WriteHeader(p.Status)
	// A client that hung up is told nothing, and needs nothing.
	_ = json.NewEncoder(w).Encode(p)
}

var humaProblems sync.Once

// useProblems has huma speak in our problems. Its hook is a variable of its package, so it is set once for the program.
func useProblems() {
	humaProblems.Do(func() {
		huma.DefaultArrayNullable = false
		// What was checked under one name is not to be read under another.
		huma.ValidateStrictCasing = true
		huma.NewError = func(status int, message string, errs ...error) huma.StatusError {
			return fromHuma(nil, status, message, errs)
		}
		huma.NewErrorWithContext = func(ctx huma.Context, status int, message string, errs ...error) huma.StatusError {
			return fromHuma(infoOf(ctx.Context()), status, message, errs)
		}
	})
}

// bodyUnread is what huma says of a body that did not come whole.
const bodyUnread = "cannot read request body"

func fromHuma(info *request, status int, message string, errs []error) *Problem {
	switch {
	case status == http.StatusUnprocessableEntity:
		return invalidFields(errs)
	case status == http.StatusRequestEntityTooLarge:
		return problemOf(ErrBodyTooLarge)
	case message == bodyUnread:
		// It broke off, or is framed wrongly: the sender's doing.
		return problemOf(ErrMalformed)
	case status >= 400 && status < 500:
		p := problemOf(ErrMalformed)
		p.Errors = fields(errs)
		return p
	case info == nil:
		return internalProblem("")
	}
	return explain(info, fmt.Errorf("%s: %w", message, errors.Join(errs...)))
}

func invalidFields(errs []error) *Problem {
	p := problemOf(fault.ErrInvalid)
	p.Errors = fields(errs)
	if len(p.Errors) > 0 {
		p.Pointer = p.Errors[0].Pointer
	}
	return p
}

// mostFields are told of at once: nobody reads more, and a body can have tens of thousands of mistakes.
const mostFields = 20

func fields(errs []error) []ProblemField {
	var all []ProblemField
	for _, err := range errs[:min(len(errs), mostFields)] {
		var detailer huma.ErrorDetailer
		if errors.As(err, &detailer) {
			detail := detailer.ErrorDetail()
			all = append(all, ProblemField{pointer(missing(detail)), detail.Message})
		}
	}
	return all
}

// missing is the place of a detail. A field that is not there is blamed itself, and not what it should be in.
func missing(detail *huma.ErrorDetail) string {
	before, after, _ := strings.Cut(validation.MsgExpectedRequiredProperty, "%s")
	name, isMissing := strings.CutPrefix(detail.Message, before)
	if !isMissing {
		return detail.Location
	}
	return detail.Location + "." + strings.TrimSuffix(name, after)
}

// pointer turns huma's "body.lines[2].amount" into "/lines/2/amount", and "query.limit" into "#/query/limit".
func pointer(location string) string {
	path := strings.NewReplacer("[", ".", "]", "").Replace(location)
	place, rest, _ := strings.Cut(path, ".")
	steps := "/" + strings.ReplaceAll(strings.NewReplacer("~", "~0", "/", "~1").Replace(rest), ".", "/")
	switch {
	case place == "body" && rest == "":
		return ""
	case place == "body":
		return steps
	}
	return "#/" + place + steps
}
