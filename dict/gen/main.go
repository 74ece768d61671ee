// Command gen compiles dict/source into the flat files that package dict embeds. It is run by go generate ./dict, reads
// nothing that is not in the repository or in a module of go.mod, and gives the same bytes each time.
//
//	gen [-dir dict]          write the files that changed
//	gen [-dir dict] -check   write nothing; fail where a file is not what its sources give
//
// A bad line of a source is reported as file:line: reason; all are, and then the command fails.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("dir", ".", "folder of package dict")
	check := flag.Bool("check", false, "write nothing and fail where a file is stale")
	flag.Parse()
	problems := generate(*dir, *check)
	for _, p := range problems {
		fmt.Fprintln(os.Stderr, p)
	}
	if len(problems) > 0 {
		os.Exit(1)
	}
}

// A target is one compiled file and what makes it.
type target struct {
	file  string
	build func(src *sources) []byte
}

// targets are all compiled files.
func targets() []target {
	return []target{
		{"fold.bin", buildFold},
		{"lexicon.bin", func(src *sources) []byte { return buildLexicon(src, scanned) }},
		{"lists.bin", func(src *sources) []byte { return buildLexicon(src, "lists/*.tsv") }},
		{"divisions.bin", buildDivisions},
		{"towns.bin", buildTowns},
		{"courts.bin", buildCourts},
		{"readings.bin", buildReadings},
		{"traditional.bin", buildTraditional},
		{"words.bin", buildWords},
		{"../docs/dictionary.md", buildDocument},
	}
}

// generate makes every target anew and writes those that changed, or with check reports them. It returns all problems; where a
// source has one, nothing is written.
func generate(dir string, check bool) []error {
	src := &sources{dir: filepath.Join(dir, "source")}
	built := map[string][]byte{}
	for _, t := range targets() {
		built[t.file] = t.build(src)
	}
	src.checkForms()
	problems := src.problems
	if len(problems) > 0 {
		return problems
	}
	for _, t := range targets() {
		file, data := filepath.Join(dir, t.file), built[t.file]
		old, err := os.ReadFile(file)
		switch {
		case err == nil && bytes.Equal(old, data):
		case check:
			problems = append(problems, fmt.Errorf("%s: stale\nhint: go generate ./dict", file))
		default:
			if err := os.WriteFile(file, data, 0o644); err != nil {
				problems = append(problems, err)
			}
		}
	}
	return problems
}
