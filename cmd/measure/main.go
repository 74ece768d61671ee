// Command measure writes docs/performance.md: start, memory, throughput and size of the command, measured in one run on the machine at hand, beside a
// program that only says hello. make bench runs it.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

func main() {
	out := flag.String("o", "", "write the figures to this file instead of standard output")
	articles := flag.String("articles", "testdata", "folder of articles that the inputs are made of")
	peer := flag.Bool("gse", true, "measure gse too")
	flag.Parse()
	if err := run(*out, *articles, *peer); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

func run(out, articles string, peer bool) error {
	dir, err := os.MkdirTemp("", "fawen-measure-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	bench := &bench{dir: dir}
	if err := bench.build(); err != nil {
		return err
	}
	text, err := readArticles(articles)
	if err != nil {
		return err
	}
	tables := []func(string) (string, error){bench.size, bench.start, bench.throughput, bench.memory}
	if peer {
		tables = append(tables, bench.peer)
	}
	var b strings.Builder
	fmt.Fprintf(&b, head, runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), processor(), runtime.Version())
	for _, table := range tables {
		section, err := table(text)
		if err != nil {
			return err
		}
		b.WriteString("\n" + section)
	}
	if out == "" {
		_, err = os.Stdout.WriteString(b.String())
		return err
	}
	return os.WriteFile(out, []byte(b.String()), 0o644)
}

const head = `# Performance

Written by ` + "`make bench`" + ` (cmd/measure): everything in one run, on one machine, with the binary that ` + "`make build`" + ` makes. Figures of a machine that does
other work at the same time are lower than those of an idle one; the ratios hold.

%s/%s, %d processors (%s), %s.
`

// readArticles joins the articles of a folder: the text that inputs of any size are made of.
func readArticles(dir string) (string, error) {
	var b strings.Builder
	err := filepath.WalkDir(dir, func(name string, entry os.DirEntry, err error) error {
		if err == nil && entry.IsDir() && (entry.Name() == "news" || entry.Name() == "unseen" || entry.Name() == "everyday") {
			return filepath.SkipDir // annotated, with marks in the text
		}
		if err != nil || entry.IsDir() || filepath.Ext(name) != ".txt" {
			return err
		}
		data, err := os.ReadFile(name)
		b.Write(data)
		return err
	})
	if err == nil && b.Len() == 0 {
		err = fmt.Errorf("%s: no articles", dir)
	}
	return b.String(), err
}

// processor names the machine's, where the system says.
func processor() string {
	data, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown"
}
