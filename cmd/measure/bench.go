package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// bench measures processes.
type bench struct {
	dir          string // for what is built and read
	fawen, hello string // binaries
}

const helloProgram = "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello, world\") }\n"

func (b *bench) build() error {
	b.fawen, b.hello = filepath.Join(b.dir, "fawen"), filepath.Join(b.dir, "hello")
	source := filepath.Join(b.dir, "hello.go")
	if err := os.WriteFile(source, []byte(helloProgram), 0o644); err != nil {
		return err
	}
	for binary, what := range map[string]string{b.fawen: "./cmd/fawen", b.hello: source} {
		linked := binary + ".linked"
		out, err := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", linked, what).CombinedOutput()
		if err != nil {
			return fmt.Errorf("%s: %w\n%s", what, err, out)
		}
		if err := install(linked, binary); err != nil {
			return err
		}
	}
	return nil
}

// install copies a binary, as it comes to a user. The file that the linker leaves lies in small pieces in the system's memory, and each start of it
// takes more than a millisecond longer to map them.
func install(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY, 0o755)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// usage is what a process took.
type usage struct {
	wall time.Duration
	cpu  time.Duration
	peak int64 // bytes resident
}

// process runs a command to its end. Its output goes nowhere.
func process(env []string, name string, args ...string) (usage, error) {
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), env...)
	var stderr strings.Builder
	c.Stderr = &stderr
	start := time.Now()
	err := c.Run()
	u := usage{wall: time.Since(start)}
	if err != nil {
		return u, fmt.Errorf("%s %s: %w\n%s", filepath.Base(name), strings.Join(args, " "), err, stderr.String())
	}
	u.cpu = c.ProcessState.UserTime() + c.ProcessState.SystemTime()
	u.peak = peak(c.ProcessState)
	return u, nil
}

// median runs commands in turn, so that what else the machine does meets all of them, and gives the median of each.
func median(times int, commands ...[]string) ([]time.Duration, error) {
	all := make([][]time.Duration, len(commands))
	for range times {
		for i, c := range commands {
			u, err := process(nil, c[0], c[1:]...)
			if err != nil {
				return nil, err
			}
			all[i] = append(all[i], u.wall)
		}
	}
	out := make([]time.Duration, len(commands))
	for i := range all {
		slices.Sort(all[i])
		out[i] = all[i][times/2]
	}
	return out, nil
}

// file makes an input of about size bytes; with lines false it is one line. It writes piece by piece: a process begins with the peak of the one that
// started it, so this one must stay small.
func (b *bench) file(name, text string, size int, lines bool) (string, error) {
	if !lines {
		text = strings.ReplaceAll(text, "\n", "")
	}
	path := filepath.Join(b.dir, name)
	f, err := os.Create(path)
	if err != nil {
		return "", err
	}
	for left := size; left > 0; left -= len(text) {
		if _, err := f.WriteString(strings.ToValidUTF8(text[:min(left, len(text))], "")); err != nil {
			f.Close()
			return "", err
		}
	}
	return path, f.Close()
}

// folder makes n articles of about size bytes each.
func (b *bench) folder(name, text string, n, size int) (string, int, error) {
	dir := filepath.Join(b.dir, name)
	if err := os.Mkdir(dir, 0o755); err != nil {
		return "", 0, err
	}
	text = strings.Repeat(text, 1+2*size/len(text))
	total := 0
	for i := range n {
		from := i * 997 % (len(text) - size)
		article := strings.ToValidUTF8(text[from:from+size], "")
		total += len(article)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%05d.txt", i)), []byte(article), 0o644); err != nil {
			return "", 0, err
		}
	}
	return dir, total, nil
}
