package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const testHead = "# columns: term\tclass\tdetail\texample\n# origin: a test\n# licence: Apache-2.0\n# date: 2026-01-31\n"

// sourcesOf returns sources that hold one file of terms beside the real folds.
func sourcesOf(t *testing.T, text string) *sources {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"fold.tsv", "fold-variants.tsv", "fold-width.tsv"} {
		data, err := os.ReadFile(filepath.Join("..", "source", name))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), string(data))
	}
	if err := os.Mkdir(filepath.Join(dir, "lists"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "lists", "x.tsv"), text)
	return &sources{dir: dir}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestBadLinesAreAllReported(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{testHead + "院长\tpost-head\t\t院长说\n", ""},
		{testHead + "院长\tpost-head\n院长\thonor-head\n", "x.tsv:6: not sorted"},
		{testHead + "院長\tpost-head\n", "x.tsv:5: 院長 is not folded: want 院长"},
		{testHead + "院长\tpost\n", `x.tsv:5: no class is called "post"`},
		{testHead + "院长\n", "x.tsv:5: 1 columns, want 2 to 4"},
		{testHead + "院长 \tpost-head\n", "x.tsv:5: column 1"},
		{testHead + "院长\tpost-head\t\t庭长说\n", "x.tsv:5: the example does not hold 院长"},
		{testHead + "院长\tpost-head\n院长\tpost-head\n", "x.tsv:6: the line comes twice"},
		{testHead + "院长\tpost-head\n院长\tpost-head\tx\n", "x.tsv:6: 院长 is a post-head already in"},
		{testHead + "院长\xff\tpost-head\n", "x.tsv:5: not clean UTF-8"},
		{testHead + "院长\tpost-head\r\n", "x.tsv:5: not clean UTF-8"},
		{testHead + "\n院长\tpost-head\n", "x.tsv:5: an empty line"},
		{"院长\tpost-head\n", "x.tsv:1: the lines that begin with # do not give"},
	} {
		src := sourcesOf(t, c.text)
		buildLexicon(src, "lists/*.tsv")
		got := fmt.Sprint(src.problems)
		if (c.want == "") != (len(src.problems) == 0) || !strings.Contains(got, c.want) {
			t.Errorf("%q gives %s, want %q", c.text, got, c.want)
		}
	}
	src := sourcesOf(t, testHead+"院长\tx\n院长\ty\n")
	buildLexicon(src, "lists/*.tsv")
	if len(src.problems) != 2 {
		t.Errorf("two bad lines give %d problems: %v", len(src.problems), src.problems)
	}
}

func TestCharacterIsReadInBothForms(t *testing.T) {
	for text, want := range map[string]rune{"院": '院', "U+3000": '\u3000', "U+20D7E": '𠵾', "U": 'U'} {
		src := &sources{}
		if got := src.character(record{fields: []string{text}}, 0); got != want || len(src.problems) > 0 {
			t.Errorf("character(%q) = %c, %v", text, got, src.problems)
		}
	}
	for _, text := range []string{"", "院长", "U+", "U+110000", "U+D800", "U+xyz"} {
		src := &sources{}
		if src.character(record{fields: []string{text}}, 0); len(src.problems) != 1 {
			t.Errorf("character(%q) gives %v", text, src.problems)
		}
	}
}

func TestFoldsInACircleAreReported(t *testing.T) {
	src := sourcesOf(t, testHead)
	fold := "# columns: a\n# origin: a test\n# licence: none\n# date: 2026-01-31\n"
	write(t, filepath.Join(src.dir, "fold.tsv"), fold+"甲\t乙\n")
	write(t, filepath.Join(src.dir, "fold-variants.tsv"), fold+"乙\t甲\n")
	buildFold(src)
	if got := fmt.Sprint(src.problems); !strings.Contains(got, "folds in a circle") {
		t.Errorf("problems: %s", got)
	}
}

func TestGenerateReportsStaleFilesAndWritesNothing(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, "dict")
	if err := os.CopyFS(filepath.Join(root, "docs"), os.DirFS(filepath.Join("..", "..", "docs"))); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(dir, "source"), os.DirFS(filepath.Join("..", "source"))); err != nil {
		t.Fatal(err)
	}
	problems := generate(dir, true)
	if len(problems) != len(targets())-1 || // the document is fresh
		!strings.Contains(fmt.Sprint(problems), "fold.bin: stale") {
		t.Errorf("problems: %v", problems)
	}
	if _, err := os.Stat(filepath.Join(dir, "fold.bin")); err == nil {
		t.Error("-check wrote a file")
	}
}
