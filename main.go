// Command trilby is a conversation server in which groups settle money. `trilby --help` says what it can do.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/trilby-chat/trilby/internal/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := app.Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
