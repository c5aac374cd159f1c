// Command trilby is a conversation server in which groups settle money. `trilby --help` says what it can do.
package main

import (
	"context"
	"os"

	"github.com/trilby-chat/trilby/internal/app"
)

func main() {
	ctx, stop := app.UntilTold(context.Background())
	code := app.Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
