package batch

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// A WholeFile is a file that appears under its name when it is complete, or not at all: it is written beside its place and moved there by Commit.
type WholeFile struct {
	f    *os.File
	name string // where it will stand
	temp bool   // f is beside its place
}

// CreateWhole begins a file that will stand under name. A file that is there keeps its permissions, and stays as it is until Commit; a link is written
// through. What is no regular file (/dev/null, a FIFO) is written directly.
func CreateWhole(name string) (*WholeFile, error) {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	mode := fs.FileMode(0o666)
	info, err := os.Stat(name)
	if err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return nil, err
		}
		return &WholeFile{f: f, name: name}, nil
	}
	if err == nil {
		mode = info.Mode().Perm()
		// A file that may not be written is not replaced either, though the folder would allow it.
		probe, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return nil, err
		}
		probe.Close()
	}
	f, err := createBeside(name, mode)
	if err != nil {
		return nil, err
	}
	if info != nil {
		_ = f.Chmod(mode) // the file's own permissions, without the umask; a file system without permissions may refuse
	}
	return &WholeFile{f: f, name: name, temp: true}, nil
}

// createBeside makes a new file in the folder of name. Its ending is none that a walk reads.
func createBeside(name string, mode fs.FileMode) (*os.File, error) {
	base := filepath.Base(name)
	if len(base) > 200 { // room for the ending within what a file system takes
		base = base[:200]
	}
	for try := 0; ; try++ {
		temp := filepath.Join(filepath.Dir(name), fmt.Sprintf(".%s.%d.%d.part", base, os.Getpid(), try))
		f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if errors.Is(err, fs.ErrExist) && try < 1000 {
			continue
		}
		if err != nil {
			// Name the file that the user gave, not the one beside it.
			return nil, &fs.PathError{Op: "create", Path: name, Err: unwrapPath(err)}
		}
		return f, nil
	}
}

func unwrapPath(err error) error {
	if e, ok := err.(*fs.PathError); ok {
		return e.Err
	}
	return err
}

// Write writes to the file beside its place.
func (w *WholeFile) Write(p []byte) (int, error) { return w.f.Write(p) }

// Commit puts the file in its place. After an error nothing is left beside it, and what stood there stands.
func (w *WholeFile) Commit() error {
	if !w.temp {
		return w.f.Close()
	}
	err := w.f.Sync()
	if e := w.f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(w.f.Name(), w.name)
	}
	if err != nil {
		os.Remove(w.f.Name())
	}
	return err
}

// Discard removes what was written.
func (w *WholeFile) Discard() {
	w.f.Close()
	if w.temp {
		os.Remove(w.f.Name())
	}
}

// ErrBackupExists refuses to write over a backup.
var ErrBackupExists = errors.New("the backup is there already")

// Replace puts data in the place of a file, whole or not at all. With a backup ending (".bak") the file as it was stays beside it: a.txt → a.txt.bak; a
// backup that is there already is never written over.
func Replace(name, backup string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	w, err := CreateWhole(name)
	if err != nil {
		return err
	}
	if _, err = w.Write(data); err == nil && backup != "" {
		err = keep(name, name+backup)
	}
	if err != nil {
		w.Discard()
		return err
	}
	return w.Commit()
}

// keep gives a file a second name, or makes a copy where the file system knows no second names.
func keep(name, backup string) error {
	err := os.Link(name, backup)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s: %w", backup, ErrBackupExists)
	}
	if err == nil {
		return nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(backup, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if e := f.Close(); err == nil {
		err = e
	}
	return err
}
