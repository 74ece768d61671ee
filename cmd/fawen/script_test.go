//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"fawen": main})
}

// TestScripts runs the command as a user does: testdata/script/*.txtar. $TESTDATA is the repository's testdata.
func TestScripts(t *testing.T) {
	data, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("TESTDATA", data)
			env.Setenv("LC_ALL", "C")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":  exits,
			"lines":  lines,
			"mkfifo": mkfifo,
			"many":   many,
			"mode":   mode,
			"user":   user,
		},
		Condition: func(cond string) (bool, error) {
			if cond == "full" { // a device that is always full
				_, err := os.Stat("/dev/full")
				return err == nil, nil
			}
			return false, os.ErrInvalid
		},
	})
}

// exits CODE COMMAND ARGS… runs a command and wants its exit code; what it printed is there for stdout and stderr.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGS...")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := "0"
	if err != nil {
		text := err.Error() // "exit status 3"
		code = text[strings.LastIndexByte(text, ' ')+1:]
	}
	if code != args[0] {
		ts.Fatalf("%s: exit code %s, want %s", strings.Join(args[1:], " "), code, args[0])
	}
}

// lines N FILE wants so many lines.
func lines(ts *testscript.TestScript, neg bool, args []string) {
	if n := strings.Count(ts.ReadFile(args[1]), "\n"); args[0] != strconv.Itoa(n) {
		ts.Fatalf("%s: %d lines, want %s", args[1], n, args[0])
	}
}

func mkfifo(ts *testscript.TestScript, neg bool, args []string) {
	ts.Check(syscall.Mkfifo(ts.MkAbs(args[0]), 0o644))
}

// many N FILE DIR copies a file N times into a folder.
func many(ts *testscript.TestScript, neg bool, args []string) {
	text := ts.ReadFile(args[1])
	ts.Check(os.MkdirAll(ts.MkAbs(args[2]), 0o755))
	for i := range number(ts, args[0]) {
		name := filepath.Join(ts.MkAbs(args[2]), strconv.Itoa(i)+".txt")
		ts.Check(os.WriteFile(name, []byte(text), 0o644))
	}
}

// mode OCTAL FILE wants the permissions of a file.
func mode(ts *testscript.TestScript, neg bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[1]))
	ts.Check(err)
	if got := info.Mode().Perm().String(); got != args[0] {
		ts.Fatalf("%s: %s, want %s", args[1], got, args[0])
	}
}

func number(ts *testscript.TestScript, s string) int {
	n, err := strconv.Atoi(s)
	ts.Check(err)
	return n
}

// user CODE ARGS… runs fawen as somebody whom file permissions bind (root runs it as nobody), and wants its exit code. Standard error goes to the file
// stderr.txt.
func user(ts *testscript.TestScript, neg bool, args []string) {
	path, err := exec.LookPath("fawen")
	ts.Check(err)
	c := exec.Command(path, args[1:]...)
	c.Dir = ts.MkAbs(".")
	if os.Getuid() == 0 {
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		for _, dir := range []string{filepath.Dir(filepath.Dir(path)), filepath.Dir(path), filepath.Dir(c.Dir), c.Dir} {
			ts.Check(os.Chmod(dir, 0o755))
		}
	}
	var stderr strings.Builder
	c.Stderr = &stderr
	_ = c.Run()
	if got := c.ProcessState.ExitCode(); strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit code %d, want %s\n%s", got, args[0], stderr.String())
	}
	ts.Check(os.WriteFile(ts.MkAbs("stderr.txt"), []byte(stderr.String()), 0o644))
}
