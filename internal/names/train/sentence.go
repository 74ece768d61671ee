package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/names/span"
)

// A stretch is a run of symbols of a sentence, half-open.
type stretch struct{ start, end int }

func (a stretch) overlaps(b stretch) bool { return a.start < b.end && b.start < a.end }

// A sentence is one line of training text.
type sentence struct {
	doc     string
	sym     []uint16
	names   []stretch
	ignored []stretch // neither name nor none
}

// readSentences reads JSON lines: d document, t text, p names, g ignored spans
// in code points.
func readSentences(file string) ([]*sentence, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<24)
	var out []*sentence
	for line := 1; in.Scan(); line++ {
		var rec struct {
			D, T string
			P, G [][2]int
		}
		if err := json.Unmarshal(in.Bytes(), &rec); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, line, err)
		}
		out = append(out, &sentence{doc: rec.D, sym: symbols(rec.T), names: stretches(rec.P), ignored: stretches(rec.G)})
	}
	return out, in.Err()
}

func stretches(pairs [][2]int) []stretch {
	var out []stretch
	for _, p := range pairs {
		out = append(out, stretch{p[0], p[1]})
	}
	slices.SortFunc(out, func(a, b stretch) int { return a.start - b.start })
	return out
}

// symbols folds a text and reads it as symbols.
func symbols(text string) []uint16 {
	var out []uint16
	for _, r := range text {
		out = append(out, span.Symbol(dict.Fold(r)))
	}
	return out
}

// holdOut puts every tenth document aside.
func holdOut(all []*sentence) (train, held []*sentence) {
	number := map[string]int{}
	for _, s := range all {
		n, ok := number[s.doc]
		if !ok {
			n = len(number)
			number[s.doc] = n
		}
		if n%10 == 0 {
			held = append(held, s)
		} else {
			train = append(train, s)
		}
	}
	return train, held
}

// documents joins the sentences of each document into one, with an edge
// between them.
func documents(all []*sentence) []*sentence {
	byDoc := map[string]*sentence{}
	var out []*sentence
	for _, s := range all {
		d := byDoc[s.doc]
		if d == nil {
			d = &sentence{doc: s.doc}
			byDoc[s.doc] = d
			out = append(out, d)
		}
		n := len(d.sym)
		d.sym = append(append(d.sym, s.sym...), span.Edge)
		for _, x := range s.names {
			d.names = append(d.names, stretch{n + x.start, n + x.end})
		}
		for _, x := range s.ignored {
			d.ignored = append(d.ignored, stretch{n + x.start, n + x.end})
		}
	}
	return out
}
