package main

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"

	"github.com/fawen/fawen/internal/render"
)

// streams are the three files of a process, and what is known of them.
type streams struct {
	in, out, err                         *os.File
	inTerminal, outTerminal, errTerminal bool
}

func systemStreams() streams {
	s := streams{in: os.Stdin, out: os.Stdout, err: os.Stderr}
	s.inTerminal = term.IsTerminal(int(s.in.Fd()))
	s.outTerminal = term.IsTerminal(int(s.out.Fd()))
	s.errTerminal = term.IsTerminal(int(s.err.Fd()))
	return s
}

// stdout is standard output; what would steer a terminal is made visible on one.
func (s streams) stdout() io.Writer {
	if s.outTerminal {
		return render.Printable(s.out)
	}
	return s.out
}

// defaultWidth is that of tables where nobody says: of the classical terminal.
const defaultWidth = 80

// width is the number of columns of the terminal that standard output is, else of the variable COLUMNS.
func (s streams) width(getenv func(string) string) int {
	if s.outTerminal {
		if w, _, err := term.GetSize(int(s.out.Fd())); err == nil && w > 0 {
			return w
		}
	}
	if w, err := strconv.Atoi(getenv("COLUMNS")); err == nil && w > 0 {
		return w
	}
	return defaultWidth
}
