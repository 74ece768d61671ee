package main

import (
	"math"
	"slices"

	"github.com/fawen/fawen/internal/names/span"
)

// learnPriors sets, for each character, how much likelier it is in a given
// name and as a surname than in the text, in buckets of a factor of two.
func (k *knowledge) learnPriors(all []*sentence) {
	var text, given, surname [1 << 16]float64
	seen := map[string]bool{}
	for _, s := range all {
		for _, c := range s.sym {
			text[c]++
		}
		for _, x := range s.names {
			w := s.sym[x.start:x.end]
			if seen[key(w)] || !k.plain(w) {
				continue
			}
			seen[key(w)] = true
			surname[w[0]]++
			for _, c := range w[1:] {
				given[c]++
			}
		}
	}
	bucket := func(n, of float64) uint32 {
		return 1 + uint32(min(9, max(0, math.Log2((n+.5)/(of+20)*20)+4)))
	}
	for c := span.FirstHan; c <= span.LastHan; c++ {
		c := uint16(c)
		switch {
		case given[c] > 0:
			k.given[c] = bucket(given[c], text[c])
		case text[c] > 200:
			k.given[c] = 11
		}
		if surname[c] > 0 {
			k.surname[c] = bucket(surname[c], text[c])
		}
	}
	// The role counts know given characters that the sentences lack.
	for _, r := range k.roles {
		if n := r.first + r.last + r.alone; given[r.char] == 0 && text[r.char] <= 200 && n > 2 {
			k.given[r.char] = bucket(float64(n)/20, text[r.char])
		}
	}
}

// plain reports whether a name is a surname of one character with one or two.
func (k *knowledge) plain(w []uint16) bool {
	if len(w) < 2 || len(w) > 3 || k.chars[w[0]]&(span.CharSurname|span.CharGated) == 0 || w[1] == '某' {
		return false
	}
	return han(w) && k.pairs[[2]uint16{w[0], w[1]}]&span.PairCompound == 0
}

func han(w []uint16) bool {
	return !slices.ContainsFunc(w, func(c uint16) bool { return !span.IsHan(c) })
}

// key makes a map key of symbols.
func key(w []uint16) string {
	b := make([]byte, 0, 2*len(w))
	for _, c := range w {
		b = append(b, byte(c), byte(c>>8))
	}
	return string(b)
}

// learnKnown keeps the names seen three times and more that no shape yields.
func (k *knowledge) learnKnown(all []*sentence, t *span.Tables) {
	count := map[string]int{}
	words := map[string][]uint16{}
	for _, s := range all {
		for _, x := range s.names {
			w := s.sym[x.start:x.end]
			count[key(w)]++
			words[key(w)] = w
		}
	}
	var sc span.Scan
	var cs []span.Candidate
	for id, n := range count {
		w := words[id]
		if n < 3 || len(w) > 6 || !han(w) {
			continue
		}
		cs = t.Shapes(cs[:0], &sc, w)
		if slices.ContainsFunc(cs, func(c span.Candidate) bool { return c.Start == 0 && int(c.End) == len(w) }) {
			continue
		}
		var r []rune
		for _, c := range w {
			r = append(r, rune(c))
		}
		k.known[string(r)] = true
		k.chars[w[0]] |= span.CharKnown
	}
}
