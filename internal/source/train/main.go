// Command train makes internal/source/pairs/pairs.bin, the scores of character pairs by which decoding and repair judge
// whether text reads like Chinese news.
//
//	go run ./internal/source/train -data ../shared/data
//
// The folder holds silver-seg.txt.gz, one sentence a line, words parted by blanks, with a first field and tab (the script) that
// is passed over. -text names another file of that form. The text is never committed; from the table sentences cannot be read back.
package main

import (
	"bufio"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/fawen/fawen/internal/source/pairs"
)

func main() {
	data := flag.String("data", "", "folder that holds silver-seg.txt.gz")
	text := flag.String("text", "", "training text instead, gzip if it ends in .gz")
	out := flag.String("out", "internal/source/pairs/pairs.bin", "table to write")
	least := flag.Int("least", 4, "leave out pairs seen less often")
	flag.Parse()
	if *text == "" {
		*text = filepath.Join(*data, "silver-seg.txt.gz")
	}
	if err := run(*text, *out, *least); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(text, out string, least int) error {
	f, err := os.Open(text)
	if err != nil {
		return err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(text, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return fmt.Errorf("%s: %w", text, err)
		}
	}
	b := pairs.NewBuilder()
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		if _, rest, ok := strings.Cut(line, "\t"); ok {
			line = rest
		}
		b.Add(strings.ReplaceAll(line, " ", ""))
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("%s: %w", text, err)
	}
	return os.WriteFile(out, b.Bytes(least), 0o644)
}
