package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The committed model is what the weights, the word list and the tables give.
func TestModelIsFresh(t *testing.T) {
	doc, err := os.ReadFile("../doc.go")
	if err != nil {
		t.Fatal(err)
	}
	args := regexp.MustCompile(`-tags (\S+) -out model.bin (.*)\n`).FindStringSubmatch(string(doc))
	if args == nil {
		t.Fatal("doc.go does not generate model.bin")
	}
	inPack := func(file string) string { return filepath.Join("..", file) }
	var tables []string
	for _, file := range strings.Fields(args[2]) {
		tables = append(tables, inPack(file))
	}
	out := filepath.Join(t.TempDir(), "model.bin")
	if err := run("../weights.bin", inPack(args[1]), out, tables, io.Discard); err != nil {
		t.Fatal(err)
	}
	fresh, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	committed, err := os.ReadFile("../model.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(fresh, committed) {
		t.Error("stale\nhint: go generate ./segment")
	}
}

func TestBrokenTablesStopThePacker(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	phrases := write("phrases.tsv", "# 注\n先进 个人\n高质量发展\n长\n"+strings.Repeat("长", 41)+"\n")
	_, err := readPhrases([]string{phrases})
	want := phrases + ":2: white space in the term\n" + phrases + ":4: 1 characters, want 2 to 40\n" + phrases + ":5: 41 characters, want 2 to 40"
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
	tags := write("tags.tsv", "# 注\n公正\tadjective\n公正\t?\n不在表里的词\tnoun\n")
	_, err = readTags(tags, nil)
	if err == nil || !strings.HasPrefix(err.Error(), tags+":2: 公正 is not in the word list\n"+tags+`:3: "?" is no part of speech`) {
		t.Errorf("got %v", err)
	}
}
