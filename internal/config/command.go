package config

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"github.com/alecthomas/kong"
)

// Action is what the program is asked to do, as it is written on the command line.
type Action string

// What the program can do.
const (
	Serve        Action = "serve"
	Demo         Action = "demo"
	Migrate      Action = "migrate"
	Backup       Action = "backup"
	Restore      Action = "restore"
	LoadTest     Action = "loadtest"
	LedgerVerify Action = "ledger verify"
	UserList     Action = "user list"
	UserInvite   Action = "user invite"
	UserLink     Action = "user link"
	MerchantList Action = "merchant list"
	MerchantMake Action = "merchant create"
	MerchantYes  Action = "merchant approve"
	MerchantNo   Action = "merchant refuse"
	KeyList      Action = "apikey list"
	KeyMake      Action = "apikey create"
	KeyRevoke    Action = "apikey revoke"
	ShowConfig   Action = "config"
	OpenAPI      Action = "openapi"
	Errors       Action = "errors"
	Version      Action = "version"
)

// ErrHelp means that help was asked for and has been written: there is nothing more to do, and nothing is wrong.
var ErrHelp = errors.New("help was asked for")

// Command is a command line that makes sense.
type Command struct {
	Action Action
	Config Config
	// Settings are the values of Config with where each came from, in the order of its fields.
	Settings []Setting

	// File, for Backup and Restore, is the backup's path; Overwrite lets it, or the database, be replaced.
	File      string
	Overwrite bool
	// Load, for LoadTest, is what is to be tried, and where.
	Load Load
	// Administrator, for UserInvite: whoever signs up by the link administers the installation.
	Administrator bool
	// User is somebody's handle or id: for UserLink whom the sign-in link is for, for MerchantMake whose the merchant is.
	User string
	// Merchant is the id of one, for all that is done with one; for MerchantMake its name.
	Merchant string
	// Key, for KeyMake, is what it is called, and for KeyRevoke its id; Scopes, for KeyMake, is what it may do.
	Key    string
	Scopes []string
}

// Load is a day of a community, to be lived against a running server.
type Load struct {
	Server     *url.URL      `arg:"" help:"Where the server is, such as http://localhost:8080."`
	Invitation string        `placeholder:"LINK" help:"Invitation to sign up by, where sign-up is not open. With an administrator's there are offers too."`
	People     int           `default:"12" placeholder:"N" help:"How many people there are."`
	For        time.Duration `default:"1m" placeholder:"DURATION" help:"How long their day takes."`
	Force      bool          `help:"Do it on a server whose money is not play money; nobody accepts anything there."`
}

type merchantID struct {
	Merchant string `arg:"" help:"Id of the merchant."`
}

type grammar struct {
	File   string `name:"config" short:"c" placeholder:"FILE" help:"Read settings from a TOML file, or the one that TRILBY_CONFIG names."`
	Config `embed:""`

	Serve struct{} `cmd:"" help:"Run the server. Its first start prints a link by which the first administrator signs up."`
	Demo  struct{} `cmd:"" help:"Run a server with six people in two groups, a café with offers and play money, and print a sign-in link for each."`

	Backup struct {
		File      string `arg:"" help:"Where the backup goes."`
		Overwrite bool   `help:"Replace a backup of that name."`
	} `cmd:"" help:"Write the whole SQLite database to a file and verify it, while the server runs."`
	Restore struct {
		File      string `arg:"" help:"A backup."`
		Overwrite bool   `help:"Put it in the place of the database that is there, which is kept under another name."`
	} `cmd:"" help:"Verify a backup and make it the SQLite database. The server must not run."`

	Loadtest Load `cmd:"" help:"Have people who are made up live a day on a running server, and print how long it had them wait. What they make stays there."`

	Migrate struct{} `cmd:"" help:"Bring the database's schema up to date. The server does it too when it starts."`
	Ledger  struct {
		Verify struct{} `cmd:"" help:"Check the whole ledger, read-only, on a live database."`
	} `cmd:"" help:"Look after the ledger."`
	User struct {
		List   struct{} `cmd:"" help:"List the people."`
		Invite struct {
			Admin bool `help:"Whoever signs up by it administers the installation."`
		} `cmd:"" help:"Make a link by which one person signs up."`
		Link struct {
			User string `arg:"" help:"Their handle or id."`
		} `cmd:"" help:"Make a link by which one person signs in, for when they lost every way in."`
	} `cmd:"" help:"Look after the people."`
	Merchant struct {
		List   struct{} `cmd:"" help:"List the merchants."`
		Create struct {
			Name  string `arg:"" help:"What it is called."`
			Owner string `required:"" placeholder:"USER" help:"Handle or id of its owner."`
		} `cmd:"" help:"Make a merchant, in the currency that --currency names. It can publish at once."`
		Approve merchantID `cmd:"" help:"Let a merchant publish."`
		Refuse  merchantID `cmd:"" help:"Let a merchant publish no more. What it promised stays."`
	} `cmd:"" help:"Look after the merchants."`
	Apikey struct {
		List   merchantID `cmd:"" help:"List a merchant's keys, without what they are."`
		Create struct {
			merchantID
			Name  string   `arg:"" help:"What the key is called: the till's name, or the shop's."`
			Scope []string `required:"" enum:"vouchers:validate,vouchers:redeem,vouchers:reverse" placeholder:"SCOPE" help:"What it may do: vouchers:validate, vouchers:redeem, vouchers:reverse."`
		} `cmd:"" help:"Make a key by which a till or a shop redeems vouchers, and print it this once."`
		Revoke struct {
			Key string `arg:"" help:"Id of the key."`
		} `cmd:"" help:"End a key."`
	} `cmd:"" help:"Look after the keys of tills and shops."`

	Settings struct{} `cmd:"" name:"config" help:"Print the settings in force, and where each came from."`
	OpenAPI  struct{} `cmd:"" name:"openapi" help:"Print the description of the HTTP API."`
	Errors   struct{} `cmd:"" help:"Print the table of error codes."`
	Version  struct{} `cmd:"" help:"Print the version."`
}

// Parse reads the arguments (without the program's name) and the environment (as os.Environ gives it). Help goes to out.
// An error, other than ErrHelp, is one line for whoever typed the command.
func Parse(args, environ []string, out io.Writer) (*Command, error) {
	var parsed grammar
	sources := newSources(environ)
	helped := false
	parser, err := kong.New(&parsed,
		kong.Name("trilby"),
		kong.Description("A conversation server in which groups settle money.\n\n"+
			"Settings come from flags, then the environment, then the file: "+
			"--sign-up is TRILBY_SIGN_UP in the environment and sign_up in the file."),
		kong.Resolvers(sources),
		kong.ValueFormatter(withDefault),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.Writers(out, out),
		kong.Exit(func(int) { helped = true }),
	)
	if err != nil {
		return nil, fmt.Errorf("command line: %w", err)
	}
	context, err := parser.Parse(args)
	if helped {
		return nil, ErrHelp
	}
	if sources.err != nil {
		return nil, sources.err
	}
	if err != nil {
		return nil, err
	}
	command := &Command{
		Action:        action(context),
		File:          cmp.Or(parsed.Backup.File, parsed.Restore.File),
		Overwrite:     parsed.Backup.Overwrite || parsed.Restore.Overwrite,
		Load:          parsed.Loadtest,
		Administrator: parsed.User.Invite.Admin,
		User:          cmp.Or(parsed.User.Link.User, parsed.Merchant.Create.Owner),
		Merchant: cmp.Or(parsed.Merchant.Create.Name, parsed.Merchant.Approve.Merchant, parsed.Merchant.Refuse.Merchant,
			parsed.Apikey.List.Merchant, parsed.Apikey.Create.Merchant),
		Key:    cmp.Or(parsed.Apikey.Create.Name, parsed.Apikey.Revoke.Key),
		Scopes: parsed.Apikey.Create.Scope,
	}
	if parsed.Database == "" {
		parsed.Database = "trilby.db"
		if command.Action == Demo {
			parsed.Database = "demo.db"
		}
	}
	if err := parsed.check(); err != nil {
		return nil, sources.blame(context, err)
	}
	command.Config = parsed.Config
	command.Settings = sources.settings(context)
	return command, nil
}

// action is the command without its arguments, which kong writes as "user link <user>".
func action(context *kong.Context) Action {
	name, _, _ := strings.Cut(context.Command(), " <")
	return Action(name)
}
