// Command train learns the weights of the word segmenter from a text that is
// cut into words, and writes segment/weights.bin. The text is never part of
// the repository. `go generate ./segment` packs the weights afterwards.
//
//	go run ./segment/train -text silver-seg.txt.gz -out segment/weights.bin
//
// One line is one sentence: a script letter, a tab, words with one blank
// between them, in either script. Every 50th line is held out; the agreement
// of the cut with it is printed. It takes about two minutes on one core and
// 3 GB, and gives the same bytes for the same text on the same processor
// architecture.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/fawen/fawen/segment/internal/layout"
	"github.com/fawen/fawen/segment/internal/learned"
)

type options struct {
	text, out              string
	agree                  bool
	hold, epochs           int
	minPairs, minTriples   int
	keepPairs, keepTriples int
}

func main() {
	var o options
	data := flag.String("data", "", "`directory` with silver-seg.txt.gz")
	flag.StringVar(&o.text, "text", "", "training `file`, plain or .gz, in place of -data")
	flag.StringVar(&o.out, "out", "segment/weights.bin", "`file` to write")
	flag.BoolVar(&o.agree, "agree", false, "train nothing; compare the cut of the packed model with the held-out lines")
	flag.IntVar(&o.hold, "hold", 50, "hold every `n`-th line out")
	flag.IntVar(&o.epochs, "epochs", 4, "passes over the text, before and after pruning")
	flag.IntVar(&o.minPairs, "min-pairs", 5, "pairs of characters seen `n` times and more have weights")
	flag.IntVar(&o.minTriples, "min-triples", 10, "so for three characters")
	flag.IntVar(&o.keepPairs, "keep-pairs", 60_000, "keep the `n` most important pairs")
	flag.IntVar(&o.keepTriples, "keep-triples", 30_000, "so for three characters")
	flag.Parse()
	if o.text == "" {
		o.text = filepath.Join(*data, "silver-seg.txt.gz")
	}
	if err := run(o, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(o options, out io.Writer) error {
	lines, err := readLines(o.text)
	if err != nil {
		return err
	}
	if o.agree {
		return agree(lines, o.hold, out)
	}
	listFile, err := learned.WordListFile()
	if err != nil {
		return err
	}
	list, err := learned.ReadWords(listFile)
	if err != nil {
		return err
	}
	chars := alphabet(lines)
	coding := learned.NewCoding(chars)
	words := dictionary(list, coding)
	train, held := split(lines, coding, o.hold)
	seen := count(train)
	pairs, triples := atLeast(seen.pairs, o.minPairs), atLeast(seen.triples, o.minTriples)
	codes := layout.First + len(chars)
	fmt.Fprintf(out, "%d sentences, %d held out, %d characters, %d words, %d pairs, %d triples\n",
		len(train), len(held), len(chars), len(words), len(pairs), len(triples))

	fit := func(pairs []uint32, triples []uint64) (*features, []float32) {
		f := newFeatures(codes, pairs, triples, words)
		for _, s := range train {
			f.look(s)
		}
		for _, s := range held {
			f.look(s)
		}
		w := newLearner(f).train(train, o.epochs, func(epoch int, loss float64) {
			fmt.Fprintf(out, "epoch %d: loss %.4f a character\n", epoch, loss)
		})
		fmt.Fprintf(out, "agreement %.2f\n", agreement(f, held, w))
		return f, w
	}
	f, w := fit(pairs, triples)
	pairs = keep(f.pairs, seen.pairs, w[f.pairsAt:], learned.PairPlaces, o.keepPairs)
	triples = keep(f.triples, seen.triples, w[f.triplesAt:], learned.TriplePlaces, o.keepTriples)
	f, w = fit(pairs, triples)
	q := quantise(f, w)
	fmt.Fprintf(out, "agreement in 8 bits %.2f\n", agreement(f, held, q))
	return os.WriteFile(o.out, export(f, q, chars, pairs, triples).Encode(), 0o644)
}

// dictionary hashes the words that leave marks.
func dictionary(list []learned.Word, coding learned.Coding) map[uint64]bool {
	words := map[uint64]bool{}
	for _, w := range learned.Marking(list) {
		if codes, ok := coding.Codes(w.Text); ok {
			words[layout.WordHash(codes)] = true
		}
	}
	return words
}
