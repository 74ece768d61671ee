//go:build unix

package batch

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

func write(t *testing.T, name string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte("某院开庭。"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// walked gives the names that a walk of dir yields, relative to it; what is passed over or failed has a mark before it.
func walked(dir string) []string {
	var got []string
	for in := range Walk([]string{dir}) {
		name, _ := filepath.Rel(dir, in.Name)
		switch {
		case in.Skip:
			name = "skip:" + name
		case in.Err != nil:
			name = "fail:" + name
		}
		got = append(got, name)
	}
	return got
}

func TestWalk(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a.TXT", "c.html", "d.htm", "e.md", "f.pdf", "g", "sub/h.txt", "sub/\xff\xfe.txt", ".hidden.txt"} {
		write(t, filepath.Join(dir, name))
	}
	want := []string{".hidden.txt", "a.TXT", "b.txt", "c.html", "d.htm", "e.md", "sub/h.txt", "sub/\xff\xfe.txt"}
	if got := walked(dir); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWalkCircles(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "in")
	write(t, filepath.Join(dir, "a.txt"))
	write(t, filepath.Join(dir, "sub", "b.txt"))
	write(t, filepath.Join(top, "out", "c.txt"))
	link := func(target, name string) {
		t.Helper()
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	link("..", "up")
	link(".", "self")
	link("sub", "twin")
	link("../out", "out1")
	link("../out", "out2")
	link("nowhere", "broken")
	link("nowhere", "broken.txt")
	link("loop.txt", "loop.txt")
	link("a.txt", "link.txt")
	if err := os.Symlink("../in", filepath.Join(top, "out", "back")); err != nil {
		t.Fatal(err)
	}
	want := []string{"a.txt", "fail:broken.txt", "link.txt", "fail:loop.txt", "skip:out1/back", "out1/c.txt", "skip:out2", "skip:self", "sub/b.txt", "skip:twin", "skip:up"}
	if got := walked(dir); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestWalkPassesOverFIFOs(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "a.txt"))
	if err := syscall.Mkfifo(filepath.Join(dir, "fifo.txt"), 0o644); err != nil {
		t.Fatal(err)
	}
	if got, want := walked(dir), []string{"a.txt", "skip:fifo.txt"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for in := range Walk([]string{filepath.Join(dir, "fifo.txt")}) {
		if !errors.Is(in.Err, ErrNotRegular) || in.Skip {
			t.Errorf("a FIFO that is named: got %+v, want a failure", in)
		}
	}
}

func TestWalkMissing(t *testing.T) {
	for in := range Walk([]string{filepath.Join(t.TempDir(), "none.txt")}) {
		if !errors.Is(in.Err, fs.ErrNotExist) {
			t.Errorf("got %v", in.Err)
		}
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		path, dir string
		want      bool
	}{{"/a/b", "/a", true}, {"/a", "/a", true}, {"/ab", "/a", false}, {"/a", "/", true}, {"/a", "/a/b", false}} {
		if got := within(c.path, c.dir); got != c.want {
			t.Errorf("within(%s, %s) = %v", c.path, c.dir, got)
		}
	}
}

func TestWholeFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "out.txt")
	if err := os.WriteFile(name, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	content := func() string {
		b, _ := os.ReadFile(name)
		return string(b)
	}
	w, err := CreateWhole(name)
	if err != nil {
		t.Fatal(err)
	}
	w.Write([]byte("half"))
	if content() != "old" {
		t.Error("the file changed before Commit")
	}
	w.Discard()
	if content() != "old" {
		t.Error("Discard changed the file")
	}
	if w, err = CreateWhole(name); err != nil {
		t.Fatal(err)
	}
	w.Write([]byte("new"))
	if err := w.Commit(); err != nil || content() != "new" {
		t.Errorf("after Commit: %v, %q", err, content())
	}
	if info, _ := os.Stat(name); info.Mode().Perm() != 0o640 {
		t.Errorf("permissions became %v", info.Mode().Perm())
	}
	entries, _ := os.ReadDir(dir)
	if len(entries) != 1 {
		t.Errorf("%v left in the folder", entries)
	}
	_, err = CreateWhole(filepath.Join(dir, "none", "out.txt"))
	if err == nil || !strings.Contains(err.Error(), "out.txt") || strings.Contains(err.Error(), ".part") {
		t.Errorf("a folder that is not there: got %v", err)
	}
}
