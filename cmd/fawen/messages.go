package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"

	"github.com/fawen/fawen/internal/batch"
	"github.com/fawen/fawen/internal/lang"
	"github.com/fawen/fawen/internal/render"
	"github.com/fawen/fawen/internal/source"
)

// errHelped ends a command that printed its help because it was given nothing to do.
var errHelped = errors.New("nothing to do")

// usageError is what the user can mend in the command itself. Its text is in the user's language.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func (a *app) badValue(flag, value string, allowed []string) error {
	return usageError{a.lang.Sprintf(lang.BadValue, flag, value, strings.Join(allowed, ", "))}
}

// tell writes a message to standard error: what it is about, what is wrong, and a second line with what to do. Bytes that would steer a terminal are
// made visible, in file names too.
func (a *app) tell(about, text, hint string) {
	message := about + ": " + text + "\n"
	if hint != "" {
		message += a.lang.Text(lang.Hint) + hint + "\n"
	}
	fmt.Fprint(a.err, render.Visible(message))
}

// warn tells what is no failure, unless the user wants quiet.
func (a *app) warn(about, text, hint string) {
	if !a.quiet {
		a.tell(about, a.lang.Text(lang.Warning)+text, hint)
	}
}

// tellError tells why a command ended, where that has not been told.
func (a *app) tellError(command string, err error) {
	var failed failedError
	var output outputError
	switch {
	case errors.Is(err, errHelped), brokenPipe(err):
	case errors.Is(err, batch.ErrInterrupted):
		a.tell("fawen", a.lang.Text(lang.Interrupted), "")
	case errors.As(err, &failed):
		a.tellFailed(failed.sum)
	case errors.As(err, &output):
		a.tellOutput(output.err)
	default:
		a.tell("fawen", err.Error(), a.lang.Sprintf(lang.HintUsage, command))
	}
}

// tellFailed sums up a batch; one input alone has said it all.
func (a *app) tellFailed(sum batch.Summary) {
	switch {
	case sum.Inputs == 1:
	case sum.Failed == sum.Inputs:
		a.tell("fawen", a.lang.Sprintf(lang.AllFailed, sum.Failed), "")
	default:
		a.tell("fawen", a.lang.Sprintf(lang.SomeFailed, sum.Failed, sum.Inputs), "")
	}
}

func (a *app) tellOutput(err error) {
	if errors.Is(err, syscall.ENOSPC) {
		a.tell("fawen", a.lang.Sprintf(lang.OutputFailed, a.lang.Text(lang.DiskFull)), a.lang.Text(lang.HintDiskFull))
		return
	}
	a.tell("fawen", a.lang.Sprintf(lang.OutputFailed, err), a.lang.Text(lang.HintOutput))
}

// tellInput tells why an input failed, or was passed over.
func (a *app) tellInput(in batch.Input, err error) {
	text, hint := a.explainError(in, err)
	if in.Skip {
		a.warn(in.Name, text, hint)
		return
	}
	a.tell(in.Name, text, hint)
}

// explainError turns the error of an input into the user's language and says what to do. An error that has no text of its own comes as it is, without the
// name of the file, which the message begins with.
func (a *app) explainError(in batch.Input, err error) (text, hint string) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return a.lang.Text(lang.NotFound), a.lang.Text(lang.HintNotFound)
	case errors.Is(err, fs.ErrPermission):
		if info, e := os.Stat(in.Name); e == nil && info.IsDir() {
			return a.lang.Text(lang.Forbidden), a.lang.Text(lang.HintForbiddenFolder)
		}
		return a.lang.Text(lang.Forbidden), a.lang.Text(lang.HintForbidden)
	case errors.Is(err, batch.ErrNotRegular):
		return a.lang.Text(lang.NotRegular), a.lang.Text(lang.HintNotRegular)
	case errors.Is(err, batch.ErrLoop):
		return a.lang.Text(lang.Loop), ""
	}
	var large *source.TooLargeError
	if errors.As(err, &large) {
		return a.lang.Sprintf(lang.TooLarge, formatSize(large.Limit)), a.lang.Text(lang.HintTooLarge)
	}
	if errors.Is(err, batch.ErrBackupExists) {
		return a.lang.Sprintf(lang.BackupExists, strings.TrimSuffix(err.Error(), ": "+batch.ErrBackupExists.Error())), ""
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error(), ""
	}
	text, hint, _ = strings.Cut(strings.TrimPrefix(err.Error(), in.Name+": "), "\nhint: ")
	return text, hint
}

// tellWarning tells a warning of a report: a stable code, and behind ": " its detail.
func (a *app) tellWarning(in batch.Input, warning string) {
	code, detail, _ := strings.Cut(warning, ": ")
	switch code {
	case source.WarnEmpty:
		warning = a.lang.Text(lang.WarnEmpty)
	case source.WarnBinary:
		warning = a.lang.Text(lang.WarnBinary)
	case source.WarnMixed:
		warning = a.lang.Sprintf(lang.WarnMixed, detail)
	case source.WarnInvalid:
		warning = a.lang.Sprintf(lang.WarnInvalid, detail)
	case source.WarnUnsure:
		warning = a.lang.Text(lang.WarnUnsure)
	}
	a.warn(in.Name, warning, "")
}
