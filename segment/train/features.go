package main

import (
	"slices"

	"github.com/fawen/fawen/segment/internal/layout"
	"github.com/fawen/fawen/segment/internal/learned"
)

// features numbers what a character is seen by and lays out its weights: first
// those of characters, then pairs, triples, dictionary marks, transitions. A
// feature is the offset of a vector of layout.Tags weights.
type features struct {
	codes   int
	pairs   map[uint32]int32 // from 1 on
	triples map[uint64]int32
	words   map[uint64]bool // hashes of the dictionary

	pairsAt, triplesAt, marksAt, transitionsAt, size int
}

func pairKey(a, b uint16) uint32      { return uint32(a)<<16 | uint32(b) }
func tripleKey(a, b, c uint16) uint64 { return uint64(a)<<32 | uint64(b)<<16 | uint64(c) }

// newFeatures numbers the keys in the order given.
func newFeatures(codes int, pairs []uint32, triples []uint64, words map[uint64]bool) *features {
	f := &features{codes: codes, words: words, pairs: make(map[uint32]int32, len(pairs)), triples: make(map[uint64]int32, len(triples))}
	for i, k := range pairs {
		f.pairs[k] = int32(i + 1)
	}
	for i, k := range triples {
		f.triples[k] = int32(i + 1)
	}
	f.pairsAt = codes * learned.UniPlaces * layout.Tags
	f.triplesAt = f.pairsAt + len(pairs)*learned.PairPlaces*layout.Tags
	f.marksAt = f.triplesAt + len(triples)*learned.TriplePlaces*layout.Tags
	f.transitionsAt = f.marksAt + layout.MarkCount*layout.Tags
	f.size = f.transitionsAt + 5*layout.Tags
	return f
}

// counts are how often pairs and triples are seen.
type counts struct {
	pairs   map[uint32]int
	triples map[uint64]int
}

func count(train []*sentence) counts {
	c := counts{map[uint32]int{}, map[uint64]int{}}
	for _, s := range train {
		for i := 0; i+1 < len(s.codes); i++ {
			c.pairs[pairKey(s.codes[i], s.codes[i+1])]++
			if i+2 < len(s.codes) {
				c.triples[tripleKey(s.codes[i], s.codes[i+1], s.codes[i+2])]++
			}
		}
	}
	return c
}

// atLeast lists the keys seen n times and more, sorted.
func atLeast[K uint32 | uint64](count map[K]int, n int) []K {
	var keys []K
	for k, seen := range count {
		if seen >= n {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	return keys
}

// look fills in what the features of a sentence need.
func (f *features) look(s *sentence) {
	n := len(s.codes)
	if s.marks == nil {
		s.pairs, s.triples, s.marks = make([]int32, n), make([]int32, n), make([]uint8, n)
		f.mark(s)
	}
	for i := 0; i+1 < n; i++ {
		s.pairs[i] = f.pairs[pairKey(s.codes[i], s.codes[i+1])]
		if i+2 < n {
			s.triples[i] = f.triples[tripleKey(s.codes[i], s.codes[i+1], s.codes[i+2])]
		}
	}
}

// mark finds the dictionary words of a sentence and writes, for each
// character, the classes of the longest that begins, ends and goes on there.
func (f *features) mark(s *sentence) {
	n := len(s.codes)
	begin, end, over := make([]int, n), make([]int, n), make([]int, n)
	for i := range n {
		h := uint64(0)
		for j := i; j < min(n, i+layout.MaxWord); j++ {
			h = layout.Step(h, s.codes[j])
			length := j - i + 1
			if length < layout.MinWord || !f.words[layout.Mix(h)] {
				continue
			}
			c := layout.Class(length)
			begin[i], end[j] = max(begin[i], c), max(end[j], c)
			for k := i + 1; k < j; k++ {
				over[k] = max(over[k], c)
			}
		}
	}
	for i := range s.marks {
		s.marks[i] = uint8((begin[i]*layout.Lengths+end[i])*layout.Lengths + over[i])
	}
}

// at appends the features of character i.
func (f *features) at(s *sentence, i int, to []int32) []int32 {
	n := len(s.codes)
	for k := -2; k <= 2; k++ {
		code := uint16(layout.Pad)
		if j := i + k; j >= 0 && j < n {
			code = s.codes[j]
		}
		to = append(to, int32((int(code)*learned.UniPlaces+k+2)*layout.Tags))
	}
	for k := -2; k <= 1; k++ {
		if j := i + k; j >= 0 && j+1 < n && s.pairs[j] > 0 {
			to = append(to, int32(f.pairsAt+(int(s.pairs[j]-1)*learned.PairPlaces+k+2)*layout.Tags))
		}
	}
	for k := -2; k <= 0; k++ {
		if j := i + k; j >= 0 && j+2 < n && s.triples[j] > 0 {
			to = append(to, int32(f.triplesAt+(int(s.triples[j]-1)*learned.TriplePlaces+k+2)*layout.Tags))
		}
	}
	return append(to, int32(f.marksAt+int(s.marks[i])*layout.Tags))
}
