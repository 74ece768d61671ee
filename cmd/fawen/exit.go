package main

import (
	"errors"
	"syscall"

	"github.com/fawen/fawen/internal/batch"
)

// Exit codes, as the README gives them.
const (
	exitDone        = 0
	exitOutput      = 1 // the output could not be written
	exitUsage       = 2
	exitSomeFailed  = 3 // some inputs failed, the others were written
	exitAllFailed   = 4
	exitInterrupted = 130
)

// outputError is what went wrong with the output.
type outputError struct{ err error }

func (e outputError) Error() string { return e.err.Error() }
func (e outputError) Unwrap() error { return e.err }

// asOutput marks an error, if there is one, as one of the output.
func asOutput(err error) error {
	if err == nil {
		return nil
	}
	return outputError{err}
}

// failedError says that inputs failed. Each has been told already.
type failedError struct{ sum batch.Summary }

func (e failedError) Error() string { return "some inputs failed" }

// failures makes an error of the failed inputs of a run, nil where none failed.
func failures(sum batch.Summary) error {
	if sum.Failed == 0 {
		return nil
	}
	return failedError{sum}
}

// exitCode maps what a command returned to the exit code. What is none of the known kinds is an error of usage: cobra's own are.
func exitCode(err error) int {
	var output outputError
	var failed failedError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, batch.ErrInterrupted):
		return exitInterrupted
	case errors.As(err, &output):
		return exitOutput
	case errors.As(err, &failed) && failed.sum.Failed == failed.sum.Inputs:
		return exitAllFailed
	case errors.As(err, &failed):
		return exitSomeFailed
	}
	return exitUsage
}

// brokenPipe says whether nobody reads the output any more, which needs no message.
func brokenPipe(err error) bool { return errors.Is(err, syscall.EPIPE) }
