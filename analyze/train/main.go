// Command train counts in how many articles each word stands and writes the table that weighs keywords. The articles stay
// outside the repository; the table holds hashes of words and their rarity, no text and no names of persons.
//
//	go run ./analyze/train -data DIR -out dict/background.bin
//
// DIR holds silver-names.jsonl.gz: sentences with the number of their article and the persons in them. The same input gives
// the same bytes. docs/training.md tells what it does.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	data := flag.String("data", "", "folder of the training text")
	out := flag.String("out", "dict/background.bin", "file to write")
	least := flag.Int("least", 3, "articles that a word must stand in")
	flag.Parse()
	if err := run(filepath.Join(*data, "silver-names.jsonl.gz"), *out, *least); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(text, out string, least int) error {
	counts, err := countFile(text)
	if err != nil {
		return err
	}
	table, words := counts.table(least)
	fmt.Fprintf(os.Stderr, "%d articles, %d of them legal, %d words, %d bytes\n", counts.articles, counts.legal, words, len(table))
	return os.WriteFile(out, table, 0o644)
}
