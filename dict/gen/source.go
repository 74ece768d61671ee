package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// sources reads the TSV files and collects everything that is wrong with them.
type sources struct {
	dir      string
	problems []error
	folds    map[rune]rune   // made by foldMap
	known    map[string]bool // files that read has checked
}

// A record is one line of a TSV file.
type record struct {
	file   string // under the source folder
	line   int    // from 1
	fields []string
}

// field returns column i, "" where the line is shorter.
func (r record) field(i int) string {
	if i < len(r.fields) {
		return r.fields[i]
	}
	return ""
}

// bad reports what is wrong with a line.
func (s *sources) bad(r record, format string, args ...any) {
	s.problems = append(s.problems, fmt.Errorf("%s:%d: %s", filepath.Join(s.dir, r.file), r.line, fmt.Sprintf(format, args...)))
}

// fail reports a problem that belongs to no line.
func (s *sources) fail(err error) {
	if err != nil {
		s.problems = append(s.problems, err)
	}
}

// headers are what the lines that begin with # tell of every source.
var headers = [...]string{"columns", "origin", "licence", "date"}

// read returns the records of one file with at least minimum columns and at most maximum, having checked its form: UTF-8, a
// head, no blanks around fields, sorted, no line twice.
func (s *sources) read(name string, minimum, maximum int) []record {
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		s.fail(err)
		return nil
	}
	if s.known == nil {
		s.known = map[string]bool{}
	}
	s.known[name] = true
	var records []record
	head := ""
	before := ""
	for i, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		r := record{file: name, line: i + 1}
		if strings.HasPrefix(line, "#") {
			head += line + "\n"
			continue
		}
		r.fields = strings.Split(line, "\t")
		if s.checkLine(r, line, before, minimum, maximum) {
			records = append(records, r)
		}
		before = line
	}
	for _, key := range headers {
		if !strings.Contains(head, key+":") {
			s.bad(record{file: name, line: 1}, "the lines that begin with # do not give %q", key+":")
		}
	}
	return records
}

// checkForms checks the form of those files that no target reads, since other packages compile them.
func (s *sources) checkForms() {
	for _, pattern := range []string{"*.tsv", "*/*.tsv"} {
		for _, name := range s.glob(pattern) {
			if !s.known[name] {
				s.read(name, 1, maxColumns)
			}
		}
	}
}

const maxColumns = 16

func (s *sources) checkLine(r record, line, before string, minimum, maximum int) bool {
	problems := len(s.problems)
	switch {
	case !utf8.ValidString(line) || strings.ContainsAny(line, "\r\uFEFF\uFFFD"):
		s.bad(r, "not clean UTF-8")
	case strings.TrimSpace(line) == "":
		s.bad(r, "an empty line")
	case len(r.fields) < minimum || len(r.fields) > maximum:
		s.bad(r, "%d columns, want %d to %d", len(r.fields), minimum, maximum)
	case line == before:
		s.bad(r, "the line comes twice")
	case line < before:
		s.bad(r, "not sorted: the line before comes after it")
	}
	for i, f := range r.fields {
		if f != strings.TrimSpace(f) || (f == "" && i < minimum) {
			s.bad(r, "column %d is empty or has blanks around it: %q", i+1, f)
		}
	}
	return len(s.problems) == problems
}

// glob returns the names of the files that match the pattern under the source folder, sorted.
func (s *sources) glob(pattern string) []string {
	files, err := filepath.Glob(filepath.Join(s.dir, pattern))
	s.fail(err)
	names := make([]string, len(files))
	for i, f := range files {
		rel, err := filepath.Rel(s.dir, f)
		s.fail(err)
		names[i] = filepath.ToSlash(rel)
	}
	slices.Sort(names)
	return names
}

// character reads a field that holds one code point, as itself or as U+3000.
func (s *sources) character(r record, column int) rune {
	text := r.field(column)
	if hex, ok := strings.CutPrefix(text, "U+"); ok {
		if n, err := strconv.ParseInt(hex, 16, 32); err == nil && utf8.ValidRune(rune(n)) {
			return rune(n)
		}
	}
	if c, n := utf8.DecodeRuneInString(text); n == len(text) && n > 0 {
		return c
	}
	s.bad(r, "want one character: %q", text)
	return utf8.RuneError
}
