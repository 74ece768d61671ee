package main

import (
	"bufio"
	"errors"
	"io"

	"github.com/fawen/fawen/internal/batch"
)

// output is where a command writes its result: standard output, or a file that appears whole or not at all.
type output struct {
	*bufio.Writer
	whole *batch.WholeFile // nil for standard output
}

// openOutput opens the file that -o names, or standard output where it names none. Text of the input that goes to a terminal must be guarded; tables make
// it visible cell by cell, and may hold marks of their own.
func (a *app) openOutput(name string, guarded bool) (*output, error) {
	if name == "" || name == "-" {
		var w io.Writer = a.out
		if guarded {
			w = a.stdout()
		}
		return &output{Writer: bufio.NewWriterSize(w, 64<<10)}, nil
	}
	whole, err := batch.CreateWhole(name)
	if err != nil {
		return nil, outputError{err}
	}
	return &output{Writer: bufio.NewWriterSize(whole, 64<<10), whole: whole}, nil
}

// close ends the output after a run that returned err. A file is put in its place unless the output failed, the run was interrupted, or no input
// could be read; standard output is flushed in any case, so that what is done is whole.
func (o *output) close(err error) error {
	flushed := o.Flush()
	if o.whole == nil {
		return worse(err, flushed)
	}
	if code := exitCode(err); flushed != nil || code != exitDone && code != exitSomeFailed {
		o.whole.Discard()
		return worse(err, flushed)
	}
	return worse(err, o.whole.Commit())
}

// worse gives the error that decides the exit code: that of the output before that of the inputs.
func worse(err, output error) error {
	if output == nil || errors.Is(err, batch.ErrInterrupted) {
		return err
	}
	return outputError{output}
}
