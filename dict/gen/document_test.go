package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestHeadIsReadFromTheLinesAtTheTop(t *testing.T) {
	for _, c := range []struct {
		text string
		want head
	}{
		{
			"# Ends of names,\n# all of them.\n# Details follow.\n# columns: a\tb\n# origin: o: x\n# licence: l\n# date: 2026-01-31\n甲\n",
			head{"Ends of names, all of them", "a\tb", "o: x", "l"},
		},
		{
			"# Ends|of names\n#\n# columns: a; not b\n# more on a\n# origin: o; licence: l; date: 2026-01-31\n",
			head{`Ends\|of names`, "a; not b", "o", "l"},
		},
	} {
		src := sourcesOf(t, c.text)
		if got := src.head("lists/x.tsv"); got != c.want || len(src.problems) > 0 {
			t.Errorf("head of %q is %q, %v", c.text, got, src.problems)
		}
	}
	src := sourcesOf(t, testHead)
	if src.head("lists/x.tsv"); len(src.problems) != 1 {
		t.Errorf("a file that does not say what it holds gives %v", src.problems)
	}
}

func TestDocumentHasARowForEverySource(t *testing.T) {
	src := &sources{dir: filepath.Join("..", "source")}
	text := string(buildDocument(src))
	for _, pattern := range []string{"*.tsv", "*/*.tsv"} {
		for _, name := range src.glob(pattern) {
			if !strings.Contains(text, "\n| `"+name+"` | ") {
				t.Errorf("no row for %s", name)
			}
		}
	}
	root := t.TempDir()
	if err := os.Mkdir(filepath.Join(root, "docs"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(root, "docs", "dictionary.md"), "no place")
	src = &sources{dir: filepath.Join(root, "dict", "source")}
	if buildDocument(src); len(src.problems) != 1 {
		t.Errorf("a document without a place for the table gives %v", src.problems)
	}
}
