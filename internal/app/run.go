// Package app puts the program together, starts it and stops it: one file for each subcommand.
package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"runtime/debug"
	"text/tabwriter"

	"github.com/trilby-chat/trilby/internal/api"
	"github.com/trilby-chat/trilby/internal/config"
	"github.com/trilby-chat/trilby/internal/database"
)

// The program's exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

// version is the program's own.
const version = "0.1.0"

// program is one run of the program.
type program struct {
	command *config.Command
	out     io.Writer
	log     *slog.Logger
	// options say how the server uses its database; without any as it is best.
	options []database.Option
}

// Run does what the arguments (without the program's name) ask for, until it is done or ctx ends, and gives the exit code: 0
// when it went well, 1 when it failed, 2 when the command line makes no sense. A server that it runs uses its database by the
// options.
func Run(ctx context.Context, args []string, stdout, stderr io.Writer, options ...database.Option) int {
	command, err := config.Parse(args, os.Environ(), stdout)
	if errors.Is(err, config.ErrHelp) {
		return exitDone
	}
	if err != nil {
		_, _ = fmt.Fprintf(stderr, "trilby: %v\n", err)
		return exitUsage
	}
	p := &program{command: command, out: stdout, log: newLog(levelled(command), stderr), options: options}
	if err := p.run(ctx); err != nil {
		_, _ = fmt.Fprintf(stderr, "trilby: %v\n", err)
		return exitFailed
	}
	return exitDone
}

func (p *program) run(ctx context.Context) error {
	switch p.command.Action {
	case config.Serve:
		return p.serve(ctx)
	case config.Demo:
		return p.demo(ctx)
	case config.Backup:
		return p.backup(ctx)
	case config.Restore:
		return p.restore(ctx)
	case config.LoadTest:
		return p.testLoad(ctx)
	case config.LedgerVerify:
		return p.verifyLedger(ctx)
	case config.UserList:
		return p.listUsers(ctx)
	case config.UserInvite:
		return p.inviteUser(ctx)
	case config.UserLink:
		return p.linkUser(ctx)
	case config.MerchantList, config.MerchantMake, config.MerchantYes, config.MerchantNo, config.KeyList, config.KeyMake, config.KeyRevoke:
		return p.lookAfterMerchants(ctx)
	case config.OpenAPI:
		return p.printDocument()
	case config.Errors:
		return api.WriteErrors(p.out)
	case config.Migrate:
		return p.migrate(ctx)
	case config.ShowConfig:
		return p.showConfig()
	case config.Version:
		return p.printVersion()
	default:
		return fmt.Errorf("%s cannot be done by this build", p.command.Action)
	}
}

// levelled leaves the access log out of the demo, unless it is asked for: the links are to stay in view.
func levelled(command *config.Command) config.Config {
	settings := command.Config
	for _, setting := range command.Settings {
		if command.Action == config.Demo && setting.Name == "log_level" && setting.Source == "default" {
			settings.LogLevel = slog.LevelWarn
		}
	}
	return settings
}

func newLog(settings config.Config, out io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: settings.LogLevel}
	if settings.LogFormat == config.LogJSON {
		return slog.New(slog.NewJSONHandler(out, options))
	}
	return slog.New(slog.NewTextHandler(out, options))
}

func (p *program) migrate(ctx context.Context) (err error) {
	db, err := database.Open(ctx, p.command.Config.Database, p.log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return db.Migrate(ctx)
}

func (p *program) showConfig() error {
	table := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, setting := range p.command.Settings {
		_, _ = fmt.Fprintf(table, "%s\t%s\t%s\n", setting.Name, setting.Value, setting.Source)
	}
	return table.Flush()
}

func (p *program) printVersion() error {
	_, err := fmt.Fprintf(p.out, "trilby %s (revision %s)\n", version, revision())
	return err
}

// revision is that of the sources it was built from.
func revision() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range info.Settings {
			if setting.Key == "vcs.revision" {
				return setting.Value
			}
		}
	}
	return "unknown"
}
