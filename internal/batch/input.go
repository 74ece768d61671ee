package batch

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// Errors that an input is refused with. They are wrapped in one that names the file.
var (
	ErrNotRegular = errors.New("neither a file nor a folder") // a FIFO, a socket, a device
	ErrLoop       = errors.New("the link leads back to a folder that is read anyway")
)

// An Input is one thing to read: a file, or standard input.
type Input struct {
	Name string // as given or walked, "-" for standard input; it need not be UTF-8
	Size int64  // bytes, 0 where nobody knows
	Err  error  // set where the walk met something it could not read: the input stands for its failure
	Skip bool   // with Err: passed over with a word, no failure
}

// Open gives the bytes of the input. Stdin stands for "-".
func (in Input) Open(stdin io.Reader) (io.ReadCloser, error) {
	if in.Err != nil {
		return nil, in.Err
	}
	if in.Name == "-" {
		return io.NopCloser(stdin), nil
	}
	f, err := os.Open(in.Name)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// readable says whether a path that the user named may be opened: opening a FIFO without a writer would hang, and a device may never end. What the
// shell made (<(command) gives /dev/fd/63) and the null device are let through.
func readable(name string, info fs.FileInfo) error {
	if info.Mode().IsRegular() || name == os.DevNull || strings.HasPrefix(name, "/dev/fd/") || strings.HasPrefix(name, "/proc/") {
		return nil
	}
	if name == "/dev/stdin" && info.Mode()&fs.ModeNamedPipe != 0 {
		return nil
	}
	return fmt.Errorf("%s: %w", name, ErrNotRegular)
}
