package batch

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// articleName says whether a name has one of the endings that are read in a folder. A file that the user names is read whatever its ending.
func articleName(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".html", ".htm", ".md":
		return true
	}
	return false
}

// Walk yields the inputs that the arguments name: files as they are, folders with what they hold, in the order of the arguments and, within a folder,
// of the names. Links are followed, but never in circles. What cannot be read is yielded as an Input with its error.
func Walk(args []string) iter.Seq[Input] {
	return func(yield func(Input) bool) {
		w := walker{yield: yield, linked: map[string]bool{}}
		for _, arg := range args {
			if !w.argument(arg) {
				return
			}
		}
	}
}

type walker struct {
	yield  func(Input) bool
	root   string          // real path of the argument being walked
	linked map[string]bool // real paths of the folders entered through a link
}

// argument walks one argument; false stops the walk.
func (w *walker) argument(arg string) bool {
	if arg == "-" {
		return w.yield(Input{Name: arg})
	}
	info, err := os.Stat(arg)
	if err != nil {
		return w.yield(Input{Name: arg, Err: err})
	}
	if !info.IsDir() {
		return w.yield(Input{Name: arg, Size: info.Size(), Err: readable(arg, info)})
	}
	w.root, err = filepath.EvalSymlinks(arg)
	if err != nil {
		return w.yield(Input{Name: arg, Err: err})
	}
	if w.root, err = filepath.Abs(w.root); err != nil {
		return w.yield(Input{Name: arg, Err: err})
	}
	return w.folder(arg)
}

func (w *walker) folder(dir string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil && !w.yield(Input{Name: dir, Err: err}) {
		return false
	}
	for _, entry := range entries {
		if !w.entry(filepath.Join(dir, entry.Name()), entry) {
			return false
		}
	}
	return true
}

func (w *walker) entry(name string, entry fs.DirEntry) bool {
	if entry.IsDir() {
		return w.folder(name)
	}
	link := entry.Type()&fs.ModeSymlink != 0
	if !link && !articleName(name) {
		return true
	}
	info, err := os.Stat(name)
	switch {
	case err != nil && !articleName(name):
		return true // a broken link to what would not be read
	case err != nil:
		return w.yield(Input{Name: name, Err: err})
	case info.IsDir():
		return w.link(name)
	case !articleName(name):
		return true
	case !info.Mode().IsRegular():
		return w.yield(Input{Name: name, Err: fmt.Errorf("%s: %w", name, ErrNotRegular), Skip: true})
	}
	return w.yield(Input{Name: name, Size: info.Size()})
}

// link walks the folder that a link leads to, unless the walk comes there anyway: inside the argument, above it, or entered before.
func (w *walker) link(name string) bool {
	target, err := filepath.EvalSymlinks(name)
	if err == nil {
		target, err = filepath.Abs(target)
	}
	if err != nil {
		return w.yield(Input{Name: name, Err: err})
	}
	if within(target, w.root) || within(w.root, target) || w.linked[target] {
		return w.yield(Input{Name: name, Err: fmt.Errorf("%s: %w", name, ErrLoop), Skip: true})
	}
	w.linked[target] = true
	return w.folder(name)
}

// within says whether path is dir or lies in it; both are absolute and clean.
func within(path, dir string) bool {
	if path == dir {
		return true
	}
	rest, ok := strings.CutPrefix(path, strings.TrimSuffix(dir, string(filepath.Separator)))
	return ok && strings.HasPrefix(rest, string(filepath.Separator))
}
