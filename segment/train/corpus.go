package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/segment/internal/layout"
	"github.com/fawen/fawen/segment/internal/learned"
)

// A sentence is one line of the training text.
type sentence struct {
	codes []uint16
	tags  []uint8
	// What the features of each character need, filled by features.look:
	pairs   []int32 // number of the pair that begins here, 0: none
	triples []int32
	marks   []uint8
}

// readLines reads a training text: script, tab, words with one blank between.
// A line without a tab is all words. Gzip is unpacked.
func readLines(file string) ([]string, error) {
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
	var lines []string
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<20)
	for n := 1; in.Scan(); n++ {
		if !utf8.ValidString(in.Text()) {
			return nil, fmt.Errorf("%s:%d: not UTF-8", file, n)
		}
		line := in.Text()
		if _, words, ok := strings.Cut(line, "\t"); ok {
			line = words
		}
		lines = append(lines, line)
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return lines, nil
}

// alphabet lists the folded characters seen at least twice, sorted.
func alphabet(lines []string) []rune {
	count := map[rune]int{}
	for _, l := range lines {
		for _, r := range l {
			count[r]++
		}
	}
	folded := map[rune]int{}
	for r, n := range count {
		folded[learned.Canon(r)] += n
	}
	var chars []rune
	for r, n := range folded {
		if n >= 2 && r != '0' && r != 'a' && !learned.IsSpace(r) {
			chars = append(chars, r)
		}
	}
	slices.Sort(chars)
	return chars
}

// split turns lines into sentences and holds every hold-th line out.
func split(lines []string, coding learned.Coding, hold int) (train, held []*sentence) {
	for i, l := range lines {
		s := newSentence(l, coding)
		switch {
		case len(s.codes) == 0:
		case i%hold == 0:
			held = append(held, s)
		default:
			train = append(train, s)
		}
	}
	return train, held
}

func newSentence(line string, coding learned.Coding) *sentence {
	s := &sentence{}
	for _, word := range strings.Fields(line) {
		n := utf8.RuneCountInString(word)
		i := 0
		for _, r := range word {
			s.codes = append(s.codes, coding.Code(r))
			s.tags = append(s.tags, tagAt(i, n))
			i++
		}
	}
	return s
}

// tagAt is the tag of character i of a word of n.
func tagAt(i, n int) uint8 {
	switch {
	case n == 1:
		return layout.Single
	case i == 0:
		return layout.Begin
	case i == n-1:
		return layout.End
	}
	return layout.Middle
}
