// Command fawen reads Chinese legal news: see fawen --help and the README.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// memoryWish is what the garbage collector works to stay under: it costs nothing on articles, and an input of 30 MB then takes what it needs and little more.
const memoryWish = 640 << 20

func main() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryWish)
	}
	// A closed pipe is then an error of the write, which ends the program as any other.
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	go func() {
		<-ctx.Done()
		stop() // a second Ctrl-C ends the program at once
	}()
	os.Exit(run(ctx, systemStreams(), os.Args[1:], os.Getenv))
}
