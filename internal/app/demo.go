package app

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/trilby-chat/trilby/internal/config"
	"github.com/trilby-chat/trilby/internal/database"
	"github.com/trilby-chat/trilby/internal/fault"
	"github.com/trilby-chat/trilby/internal/person"
)

// demoPeople are the people of the demo, in the order in which their links are printed.
var demoPeople = []person.Newcomer{
	{Handle: "ana", Name: "Ana", Administrator: true}, {Handle: "bo", Name: "Bo"}, {Handle: "chi", Name: "Chi"},
	{Handle: "dee", Name: "Dee"}, {Handle: "eli", Name: "Eli"}, {Handle: "flo", Name: "Flo"},
	{Handle: "kim", Name: "Kim"},
}

// demoLinkUses lets whoever tries the demo open a link again, on a phone say, without starting it anew.
const demoLinkUses = 20

// demo runs a server with people, groups and play money. They are made when the database is new; later starts find them.
func (p *program) demo(ctx context.Context) error {
	settings := p.command.Config
	settings.Sandbox, settings.Drain = true, 0
	return p.serveUntil(ctx, settings, func(ctx context.Context, r *rooms) error {
		if err := p.tellStory(ctx, r, settings); err != nil {
			return fmt.Errorf("demo: %w", err)
		}
		return p.introduce(ctx, r)
	})
}

// tellStory fills a new database, and refuses one that holds other people's conversations.
func (p *program) tellStory(ctx context.Context, r *rooms, settings config.Config) error {
	var first, last error
	err := r.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
		_, first = r.people.ByHandle(ctx, tx, demoPeople[0].Handle)
		_, last = r.people.ByHandle(ctx, tx, demoPeople[len(demoPeople)-1].Handle)
		return nil
	})
	if err != nil || first == nil && last == nil {
		return err
	}
	if err := r.db.Read(ctx, func(ctx context.Context, tx *database.Tx) error {
		return r.people.Everybody(ctx, tx, func(user person.User, _ bool) error {
			return fmt.Errorf("%s holds a server's data already: %s is there", p.data(), user.Handle)
		})
	}); err != nil {
		return err
	}
	return writeStory(ctx, r.db, settings)
}

// introduce prints a fresh sign-in link for each of the people.
func (p *program) introduce(ctx context.Context, r *rooms) error {
	links := make([]string, len(demoPeople))
	err := r.db.Write(ctx, func(ctx context.Context, tx *database.Tx) error {
		for i, one := range demoPeople {
			user, err := r.people.ByHandle(ctx, tx, one.Handle)
			if errors.Is(err, fault.ErrNotFound) {
				continue
			}
			if err != nil {
				return err
			}
			link, err := r.people.SignInLink(ctx, tx, user.ID, demoLinkUses, 0)
			if err != nil {
				return err
			}
			links[i] = p.link("enter", link.Token)
		}
		return nil
	})
	if err != nil {
		return err
	}
	var text strings.Builder
	fmt.Fprintf(&text, "\nTrilby's demo is at %s\nPLAY MONEY: nothing here is worth anything, anywhere.\n\n"+
		"Six people in two groups, and Kim, who runs a café. Open each link in a browser, or a private window, of its own:\n\n", p.command.Config.URL)
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	for i, link := range links {
		_, _ = fmt.Fprintf(table, "  %s\t%s\n", demoPeople[i].Name, link)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(&text, "\nEach works %d times, for a week; a new start prints new ones.\nTheir data: %s. Stop with Ctrl-C.\n\n",
		demoLinkUses, p.data())
	_, err = fmt.Fprint(p.out, text.String())
	return err
}

// data is where the data is, without the password of a database.
func (p *program) data() string {
	for _, setting := range p.command.Settings {
		if setting.Name == "database" {
			return setting.Value
		}
	}
	return ""
}
