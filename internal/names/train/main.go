// Command train makes the model of the person finder from sentences whose
// names are marked. The sentences stay outside the repository; the model holds
// hashed weights and the tables of dict/source, no text.
//
//	go run ./internal/names/train -data ../shared/data
//
// The same input gives the same bytes. docs/training.md tells what it does.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// options are the choices of one run.
type options struct {
	text, out, tables, words string
	epochs, lines, rounds    int
	doubt                    float64
	seed                     uint64
}

func main() {
	var o options
	data := flag.String("data", "", "folder that holds silver-names.jsonl.gz")
	flag.StringVar(&o.text, "text", "", "marked sentences instead, JSON lines, gzipped if the name ends in .gz")
	flag.StringVar(&o.out, "out", "internal/names/model.bin", "file to write")
	flag.StringVar(&o.tables, "tables", "dict/source", "folder of the tables")
	flag.StringVar(&o.words, "words", "", "word list: word, frequency and tag a line; that of gse's module if empty")
	flag.IntVar(&o.epochs, "epochs", 6, "times over the sentences")
	flag.IntVar(&o.rounds, "rounds", 3, "trainings with names drawn anew, of whose weights the mean is taken")
	flag.IntVar(&o.lines, "lines", 120000, "lines to write from templates")
	flag.Float64Var(&o.doubt, "doubt", 2, "score from which an unmarked candidate is no counter-example, from the second epoch")
	flag.Uint64Var(&o.seed, "seed", 1, "of the drawing of names")
	flag.Parse()
	if o.text == "" {
		o.text = filepath.Join(*data, "silver-names.jsonl.gz")
	}
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(o options) error {
	start := time.Now()
	say := func(format string, a ...any) {
		fmt.Fprintf(os.Stderr, "%6.1fs "+format+"\n", append([]any{time.Since(start).Seconds()}, a...)...)
	}
	if o.words == "" {
		file, err := wordList()
		if err != nil {
			return err
		}
		o.words = file
	}
	k, err := readKnowledge(o.tables, o.words)
	if err != nil {
		return err
	}
	all, err := readSentences(o.text)
	if err != nil {
		return err
	}
	k.learnPriors(all)
	t, err := k.open(nil, nil)
	if err != nil {
		return err
	}
	k.learnKnown(all, t)
	if t, err = k.open(nil, nil); err != nil {
		return err
	}
	train, held := holdOut(all)
	say("%d sentences, %d held out, %d names without a shape kept as known", len(train), len(held), len(k.known))
	l := newLearner(t)
	say("coverage of the held out names: %s", l.coverage(held))
	var d *drawer
	for round := range o.rounds {
		d = newDrawer(k, train, o.seed+uint64(round))
		l.restart()
		l.round(append(train[:len(train):len(train)], d.lines(o.lines)...), d, o.epochs, float32(o.doubt))
		say("round %d", round+1)
	}
	weights := l.quantised()
	if t, err = k.open(weights, nil); err != nil {
		return err
	}
	docs := documents(held)
	cases := d.recastAll(docs, 3)
	members := learnMembers(t, cases, o.seed, float32(o.doubt))
	say("counts: %.2f", members)
	data, err := k.build(weights, members)
	if err != nil {
		return err
	}
	if t, err = k.open(weights, members); err != nil {
		return err
	}
	say("held out sentences: %s", measure(t, docs))
	say("the same with other people: %s", measure(t, cases[len(docs):2*len(docs)]))
	return os.WriteFile(o.out, data, 0o644)
}

// wordList is the file of gse's Simplified words.
func wordList() (string, error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/go-ego/gse").Output()
	if err != nil {
		return "", fmt.Errorf("find the module of gse: %w", err)
	}
	return filepath.Join(strings.TrimSpace(string(out)), "data", "dict", "zh", "s_1.txt"), nil
}

// recastAll returns documents, and as many copies of each with other people.
func (d *drawer) recastAll(docs []*sentence, copies int) []*sentence {
	cases := docs
	for range copies {
		for _, s := range docs {
			cases = append(cases, d.recast(s))
		}
	}
	return cases
}
