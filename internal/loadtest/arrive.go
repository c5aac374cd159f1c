package loadtest

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// resident is one of the people.
type resident struct {
	town          *town
	id, token     string
	administrator bool
	groups        []string
	terminal      *terminal
	vouchers      []string
}

const (
	// How many of the people are in a group, besides the one that everybody is in.
	groupSize = 6
	// What each has from the start, in the smallest units: the most that one may top up at once.
	purse = 1_000_000
)

func (t *town) tell(doing string, done float64) {
	if t.settings.Tell != nil {
		t.settings.Tell(doing, done)
	}
}

// arrive signs people up. Servers let one address do that some times a minute only, so that it may take a while.
func (t *town) arrive(ctx context.Context) error {
	name := strconv.FormatInt(t.settings.Chance(1<<40), 36)
	invitation := t.settings.Invitation
	for i := range t.settings.People {
		t.tell("signing up", float64(i)/float64(t.settings.People))
		if i > 0 {
			invitation = t.invitation(ctx)
		}
		var in struct {
			User struct {
				ID            string `json:"id"`
				Administrator bool   `json:"administrator"`
			} `json:"user"`
			Token string `json:"token"`
		}
		body := map[string]any{"handle": fmt.Sprintf("load%s%03d", name, i+1), "name": fmt.Sprintf("Load %d", i+1),
			"password": "a day for " + name, "invitation": invitation, "terminal_name": "Load test", "bearer": true}
		c := call{kind: "sign up", method: http.MethodPost, path: "/sign-up", body: body, into: &in}
		took, err := t.do(ctx, c)
		if err != nil {
			return fmt.Errorf("sign up the %d. of %d: %w", i+1, t.settings.People, err)
		}
		t.tally.took(c.kind, took)
		t.people = append(t.people, &resident{town: t, id: in.User.ID, token: in.Token, administrator: in.User.Administrator})
	}
	return nil
}

// invitation is one for the next to sign up by: made by the first one where they may, or the one that was given.
func (t *town) invitation(ctx context.Context) string {
	var made struct {
		URL string `json:"url"`
	}
	if t.people[0].administrator {
		if err := t.must(ctx, t.people[0].posts("", "/invitations", map[string]any{"note": "Load test"}, &made)); err == nil {
			return tokenOf(made.URL)
		}
	}
	return t.settings.Invitation
}

func (r *resident) posts(kind, path string, body, into any, fine ...string) call {
	return call{kind: kind, method: http.MethodPost, path: path, token: r.token, body: body, into: into, fine: fine}
}

func (r *resident) gets(kind, path string, into any) call {
	return call{kind: kind, method: http.MethodGet, path: path, token: r.token, into: into}
}

func (r *resident) puts(kind, path string, body any) call {
	return call{kind: kind, method: http.MethodPut, path: path, token: r.token, body: body}
}

// gather makes friends of everybody and the first one, who then makes the groups, and fills the purses.
func (t *town) gather(ctx context.Context) error {
	first := t.people[0]
	for i, r := range t.people {
		t.tell("settling in", float64(i)/float64(len(t.people)))
		if r != first {
			for _, c := range []call{first.puts("befriend", "/friends/"+r.id, nil), r.puts("befriend", "/friends/"+first.id, nil)} {
				if !t.try(ctx, c) {
					return fmt.Errorf("%s could not become a friend", r.id)
				}
			}
		}
		if t.server.PlayMoney {
			t.try(ctx, r.posts("top up", "/wallet/top-ups", map[string]any{"amount": t.money(purse)}, nil))
		}
	}
	if err := t.group(ctx, "Load test: everybody", t.people[1:]); err != nil {
		return err
	}
	for from := 1; from < len(t.people); from += groupSize {
		members := t.people[from:min(from+groupSize, len(t.people))]
		if err := t.group(ctx, fmt.Sprintf("Load test: group %d", len(t.groups)), members); err != nil {
			return err
		}
	}
	return nil
}

func (t *town) group(ctx context.Context, name string, members []*resident) error {
	ids := make([]string, len(members))
	for i, r := range members {
		ids[i] = r.id
	}
	var made struct {
		ID string `json:"id"`
	}
	if err := t.must(ctx, t.people[0].posts("start a group", "/conversations", map[string]any{"kind": "group", "name": name, "user_ids": ids}, &made)); err != nil {
		return err
	}
	t.groups = append(t.groups, made.ID)
	for _, r := range append([]*resident{t.people[0]}, members...) {
		r.groups = append(r.groups, made.ID)
	}
	return nil
}

// tokenOf is what stands behind # in a link.
func tokenOf(link string) string {
	if _, token, isLink := strings.Cut(link, "#"); isLink {
		return token
	}
	return link
}
