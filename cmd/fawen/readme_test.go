//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadmeCommands runs every command of both READMEs, in their order, in a folder that holds the repository's testdata, and the commands of the go tool
// in the repository itself. The command that runs the tests is run by running this test.
func TestReadmeCommands(t *testing.T) {
	top, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, readme := range []string{"README.md", "README.en.md"} {
		t.Run(readme, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(filepath.Join(dir, "testdata"), os.DirFS(filepath.Join(top, "testdata"))); err != nil {
				t.Fatal(err)
			}
			commands := fenced(t, filepath.Join(top, readme), "sh")
			if len(commands) < 3 {
				t.Fatalf("%d blocks of commands", len(commands))
			}
			for _, block := range commands {
				for command := range strings.Lines(block) {
					runReadme(t, top, dir, strings.TrimSpace(command))
				}
			}
		})
	}
}

func runReadme(t *testing.T, top, dir, command string) {
	t.Helper()
	if command == "go test ./..." {
		return
	}
	c := exec.Command("sh", "-c", command)
	c.Dir = dir
	if strings.HasPrefix(strings.TrimPrefix(command, "CGO_ENABLED=0 "), "go ") {
		c.Dir = top
		command = strings.Replace(command, "-o bin/", "-o "+dir+"/", 1) // leaves the repository as it is
		c.Args[2] = command
	}
	out, err := c.CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s", command, err, out)
	}
}

// TestReadmeProgram compiles and runs the program of both READMEs and wants what the README says that it prints.
func TestReadmeProgram(t *testing.T) {
	top, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, readme := range []string{"README.md", "README.en.md"} {
		programs, prints := fenced(t, filepath.Join(top, readme), "go"), fenced(t, filepath.Join(top, readme), "text")
		if len(programs) == 0 || len(programs) != len(prints) {
			t.Fatalf("%s: %d programs, %d outputs", readme, len(programs), len(prints))
		}
		for i, program := range programs {
			file := filepath.Join(t.TempDir(), "main.go")
			if err := os.WriteFile(file, []byte(program), 0o644); err != nil {
				t.Fatal(err)
			}
			c := exec.Command("go", "run", file)
			c.Dir = top
			out, err := c.CombinedOutput()
			if err != nil || strings.TrimSpace(string(out)) != strings.TrimSpace(prints[i]) {
				t.Errorf("%s: program %d: %v\ngot  %s\nwant %s", readme, i+1, err, out, prints[i])
			}
		}
	}
}

// TestReadmesAgree holds the two READMEs to the same commands and programs, but for the language that a command asks for.
func TestReadmesAgree(t *testing.T) {
	zh, en := fenced(t, "../../README.md", "sh"), fenced(t, "../../README.en.md", "sh")
	got := strings.ReplaceAll(strings.Join(en, ""), " --lang en", "")
	if want := strings.Join(zh, ""); got != want {
		t.Errorf("README.en.md has\n%s\nREADME.md has\n%s", got, want)
	}
}

// fenced gives the blocks of a file that are fenced as one language.
func fenced(t *testing.T, file, language string) []string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	rest := string(data)
	for {
		_, after, ok := strings.Cut(rest, "\n```"+language+"\n")
		if !ok {
			return blocks
		}
		block, end, ok := strings.Cut(after, "```\n")
		if !ok {
			t.Fatalf("%s: a block without an end", file)
		}
		blocks = append(blocks, block)
		rest = "\n" + end
	}
}
