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

// collectAt is by how many percent the memory may grow over what is in use before the collector works again. An article uses little and is done
// soon, so waiting costs a few megabytes and saves a fifth of the time; memoryWish bounds what it can cost on a large input.
const collectAt = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAt)
	}
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
