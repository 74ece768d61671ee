// Command pack turns segment/weights.bin, gse's word list and the tables of
// phrases into segment/model.bin, the form that the engine reads in place (see
// segment/internal/layout). It needs no training text: a change of the fold,
// of the phrases or of the tags only needs this program.
//
//	go generate ./segment
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/fawen/fawen/segment/internal/learned"
)

func main() {
	weights := flag.String("weights", "weights.bin", "`file` written by segment/train")
	tags := flag.String("tags", "", "`file` of corrected parts of speech")
	out := flag.String("out", "model.bin", "`file` to write")
	flag.Parse() // the arguments are tables of phrases
	if err := run(*weights, *tags, *out, flag.Args(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run(weightsFile, tagFile, outFile string, phraseFiles []string, note io.Writer) error {
	data, err := os.ReadFile(weightsFile)
	if err != nil {
		return err
	}
	weights, err := learned.Decode(string(data))
	if err != nil {
		return fmt.Errorf("%s: %w", weightsFile, err)
	}
	listFile, err := learned.WordListFile()
	if err != nil {
		return err
	}
	list, err := learned.ReadWords(listFile)
	if err != nil {
		return err
	}
	if list, err = readTags(tagFile, list); err != nil {
		return err
	}
	table, err := readPhrases(phraseFiles)
	if err != nil {
		return err
	}
	p := newPacker(weights, list, merge(table, listPhrases(list)))
	model, err := p.pack()
	if err != nil {
		return err
	}
	fmt.Fprintf(note, "%d codes, %d pairs, %d words, %d phrases: %d bytes\n",
		p.codes, len(p.pairs), p.wordCount, p.phraseCount, len(model))
	return os.WriteFile(outFile, model, 0o644)
}
