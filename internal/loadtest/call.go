package loadtest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// call is one request to the server.
type call struct {
	kind         string // what it is called in the report; empty for what is not counted
	method, path string
	token        string
	body, into   any
	// fine are the codes with which the server may refuse it without anything being wrong: somebody else was quicker.
	fine []string
}

// problem is how the server says no.
type problem struct {
	Status int
	Code   string `json:"code"`
	Detail string `json:"detail"`
}

func (p *problem) Error() string { return fmt.Sprintf("%d %s: %s", p.Status, p.Code, p.Detail) }

// must makes a call without which there is no day.
func (t *town) must(ctx context.Context, c call) error {
	_, err := t.do(ctx, c)
	if err != nil {
		err = fmt.Errorf("%s %s: %w", c.method, c.path, err)
	}
	return err
}

// try makes a call of the day, and tells whether it was done. What went wrong is in the report.
func (t *town) try(ctx context.Context, c call) bool {
	took, err := t.do(ctx, c)
	refusal, refused := errors.AsType[*problem](err)
	switch {
	case err == nil:
		t.tally.took(c.kind, took)
	case ctx.Err() != nil: // the day is over
	case refused && slices.Contains(c.fine, refusal.Code):
		t.tally.refused(c.kind)
	default:
		t.tally.failed(c.kind, err)
	}
	return err == nil
}

// do makes a call, and again after a while when the server says that it was one too many; the time it took is that of the one
// that was answered.
func (t *town) do(ctx context.Context, c call) (time.Duration, error) {
	var body []byte
	if c.body != nil {
		var err error
		if body, err = json.Marshal(c.body); err != nil {
			return 0, err
		}
	}
	key := "load-" + strconv.FormatInt(t.settings.Chance(1<<62), 36) + strconv.FormatInt(t.settings.Chance(1<<62), 36)
	for {
		begun := t.settings.Now()
		wait, err := t.once(ctx, c, key, body)
		if wait == 0 {
			return t.settings.Now().Sub(begun), err
		}
		t.tally.waited(c.kind)
		if err := rest(ctx, wait); err != nil {
			return 0, err
		}
	}
}

// once makes a call one time. It says how long to wait before the next try, when that is what the server wants.
func (t *town) once(ctx context.Context, c call, key string, body []byte) (wait time.Duration, err error) {
	request, err := http.NewRequestWithContext(ctx, c.method, t.settings.URL.JoinPath("/api/v1").String()+c.path, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	if c.method != http.MethodGet {
		request.Header.Set("Idempotency-Key", key)
		request.Header.Set("Content-Type", "application/json")
	}
	if c.token != "" {
		request.Header.Set("Authorization", "Bearer "+c.token)
	}
	answer, err := t.http.Do(request)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, answer.Body.Close()) }()
	text, err := io.ReadAll(answer.Body)
	switch {
	case err != nil:
		return 0, err
	case answer.StatusCode == http.StatusTooManyRequests:
		seconds, _ := strconv.Atoi(answer.Header.Get("Retry-After"))
		return time.Duration(max(1, seconds)) * time.Second, nil
	case answer.StatusCode >= http.StatusMultipleChoices:
		refusal := &problem{Status: answer.StatusCode}
		_ = json.Unmarshal(text, refusal) // a proxy may have answered in words of its own
		return 0, refusal
	case c.into == nil:
		return 0, nil
	}
	return 0, json.Unmarshal(text, c.into)
}

// rest lets time pass, and ends early with the day.
func rest(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
