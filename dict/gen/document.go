package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Between these lines of docs/dictionary.md stands the table of all source files.
const (
	tableBegins = "<!-- files: written by go generate ./dict from the heads of the files -->\n"
	tableEnds   = "<!-- end of files -->\n"
)

// buildDocument puts the table of all source files, from their heads, into docs/dictionary.md.
func buildDocument(src *sources) []byte {
	data, err := os.ReadFile(filepath.Join(src.dir, "..", "..", "docs", "dictionary.md"))
	if err != nil {
		src.fail(err)
		return nil
	}
	before, rest, begins := strings.Cut(string(data), tableBegins)
	_, after, ends := strings.Cut(rest, tableEnds)
	if !begins || !ends {
		src.fail(errors.New("docs/dictionary.md: no place for the table of files"))
		return nil
	}
	var b strings.Builder
	b.WriteString(before + tableBegins + "| file | what it holds | columns | origin | licence |\n| --- | --- | --- | --- | --- |\n")
	for _, pattern := range []string{"*.tsv", "*/*.tsv"} {
		for _, name := range src.glob(pattern) {
			h := src.head(name)
			row := fmt.Sprintf("| `%s` | %s | %s | %s | %s |\n", name, h.about, h.columns, h.origin, h.licence)
			b.WriteString(strings.ReplaceAll(row, "\t", ", "))
		}
	}
	b.WriteString(tableEnds + after)
	return []byte(b.String())
}

// A head is what the lines that begin with # say of a file.
type head struct{ about, columns, origin, licence string }

// head reads the head of a file. Lines before "columns:" say what the file holds.
func (s *sources) head(name string) head {
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		s.fail(err)
		return head{}
	}
	var h head
	var about []string
	for line := range strings.Lines(string(data)) {
		text, isHead := strings.CutPrefix(strings.TrimSpace(line), "#")
		if !isHead {
			break
		}
		text = strings.TrimSpace(text)
		if h.set(text) || h.columns != "" || aboutEnds(about) {
			continue
		}
		about = append(about, text)
	}
	h.about = strings.ReplaceAll(strings.TrimRight(strings.TrimSpace(strings.Join(about, " ")), ".:"), "|", `\|`)
	if h.about == "" {
		s.bad(record{file: name, line: 1}, "no line that says what the file holds before \"# columns:\"")
	}
	return h
}

// aboutEnds says whether the lines are a whole sentence. What follows explains details.
func aboutEnds(lines []string) bool {
	if len(lines) == 0 {
		return false
	}
	last := lines[len(lines)-1]
	return last != strings.TrimRight(last, ".:)")
}

// set keeps the values of a line "key: value", or of several with "; " between them, and says whether it has a known key.
func (h *head) set(line string) bool {
	key, value, _ := strings.Cut(line, ": ")
	field, known := map[string]*string{"columns": &h.columns, "origin": &h.origin, "licence": &h.licence, "date": nil}[key]
	if !known {
		return false
	}
	for _, next := range []string{"origin", "licence", "date"} {
		if before, after, ok := strings.Cut(value, "; "+next+": "); ok {
			h.set(next + ": " + after)
			value = before
		}
	}
	if field != nil {
		*field = value
	}
	return true
}
