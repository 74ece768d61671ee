package main

import (
	"context"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"github.com/fawen/fawen/internal/batch"
	"github.com/fawen/fawen/internal/lang"
	"github.com/fawen/fawen/internal/source"
)

// readingFlags are those of every command that reads articles.
type readingFlags struct {
	encoding  string
	input     string
	onInvalid string
	maxSize   string

	limit int64 // maxSize in bytes, set by check
}

func (r *readingFlags) register(a *app, flags *pflag.FlagSet) {
	flags.StringVar(&r.encoding, "encoding", "auto", a.lang.Text(lang.FlagEncoding))
	flags.StringVar(&r.input, "input", "auto", a.lang.Text(lang.FlagInput))
	flags.StringVar(&r.onInvalid, "on-invalid", "replace", a.lang.Text(lang.FlagOnInvalid))
	flags.StringVar(&r.maxSize, "max-size", "64M", a.lang.Text(lang.FlagMaxSize))
}

func (r *readingFlags) check(a *app) error {
	if !source.KnownEncoding(r.encoding) {
		return a.badValue("encoding", r.encoding, []string{"auto", "utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "hz"})
	}
	if err := a.oneOf("input", r.input, []string{"auto", "text", "html", "markdown"}); err != nil {
		return err
	}
	if err := a.oneOf("on-invalid", r.onInvalid, []string{"replace", "skip", "error"}); err != nil {
		return err
	}
	var ok bool
	if r.limit, ok = parseSize(r.maxSize); !ok {
		return usageError{a.lang.Sprintf(lang.BadSize, "max-size", r.maxSize)}
	}
	return nil
}

func (a *app) oneOf(flag, value string, allowed []string) error {
	for _, v := range allowed {
		if v == value {
			return nil
		}
	}
	return a.badValue(flag, value, allowed)
}

// atLeast holds a flag that is a number to its lowest value.
func (a *app) atLeast(flag string, value, least int) error {
	if value < least {
		return usageError{a.lang.Sprintf(lang.BadNumber, flag, value, least)}
	}
	return nil
}

// parseSize reads 64M, 1G, 500K, 500KB, 1000000; the letters stand for powers of 1024.
func parseSize(s string) (int64, bool) {
	s = strings.TrimSuffix(strings.ToUpper(strings.TrimSpace(s)), "B")
	shift := 0
	if n := len(s); n > 0 {
		switch s[n-1] {
		case 'K':
			shift = 10
		case 'M':
			shift = 20
		case 'G':
			shift = 30
		}
	}
	if shift > 0 {
		s = s[:len(s)-1]
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n <= 0 || n > 1<<62>>shift {
		return 0, false
	}
	return n << shift, true
}

// formatSize writes a size as parseSize reads it.
func formatSize(n int64) string {
	switch {
	case n%(1<<30) == 0:
		return strconv.FormatInt(n>>30, 10) + "G"
	case n%(1<<20) == 0:
		return strconv.FormatInt(n>>20, 10) + "M"
	case n%(1<<10) == 0:
		return strconv.FormatInt(n>>10, 10) + "K"
	}
	return strconv.FormatInt(n, 10)
}

// options are the flags as the reader takes them.
func (r *readingFlags) options() source.Options {
	return source.Options{Encoding: r.encoding, Input: r.input, OnInvalid: r.onInvalid, MaxSize: r.limit}
}

// open opens an input; one whose size shows that it is too large is not even begun.
func (r *readingFlags) open(a *app, in batch.Input) (io.ReadCloser, error) {
	if in.Size > r.limit {
		return nil, &source.TooLargeError{Name: in.Name, Limit: r.limit}
	}
	return in.Open(a.in)
}

// isFolder says whether an argument names a folder.
func isFolder(arg string) bool {
	info, err := os.Stat(arg)
	return err == nil && info.IsDir()
}

// progressOf starts the bar over the inputs of args. A standard error that is no terminal never sees one.
func (a *app) progressOf(ctx context.Context, args []string) *batch.Progress {
	if !a.errTerminal || a.quiet {
		return batch.StartProgress(ctx, nil, "", nil)
	}
	return batch.StartProgress(ctx, a.err, a.lang.Text(lang.Progress), func() int {
		n := 0
		for range batch.Walk(args) {
			if n++; ctx.Err() != nil {
				break
			}
		}
		return n
	})
}
