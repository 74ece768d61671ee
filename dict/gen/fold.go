package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/fawen/fawen/internal/flat"
)

// buildFold compiles the fold of single characters. Section 1 is a Table from a code point to 1 + its place in section 2, the
// code points in its stead (uint32, sorted); section 3 has a bit (of uint32s) for each code point of the basic plane, set if it
// folds.
func buildFold(src *sources) []byte {
	to := src.foldMap()
	var targets []uint32
	for _, target := range to {
		targets = append(targets, uint32(target))
	}
	slices.Sort(targets)
	targets = slices.Compact(targets)
	numbers := map[rune]uint16{}
	folds := make([]uint32, 1<<16/32)
	for from, target := range to {
		if from < 1<<16 {
			folds[from/32] |= 1 << (from % 32)
		}
		i, _ := slices.BinarySearch(targets, uint32(target))
		numbers[from] = uint16(i + 1)
	}
	table, err := flat.BuildTable(numbers)
	src.fail(err)
	var b flat.Builder
	b.Add(1, table)
	b.Add(2, flat.AppendUint32s(nil, targets...))
	b.Add(3, flat.AppendUint32s(nil, folds...))
	return b.Bytes()
}

// foldMap returns what each character folds to, from the three files of folds together.
func (s *sources) foldMap() map[rune]rune {
	if s.folds != nil {
		return s.folds
	}
	s.folds = map[rune]rune{}
	for _, name := range []string{"fold.tsv", "fold-variants.tsv", "fold-width.tsv"} {
		for _, r := range s.read(name, 2, 3) {
			from, target := s.character(r, 0), s.character(r, 1)
			if _, twice := s.folds[from]; twice {
				s.bad(r, "%c is folded already", from)
			}
			s.folds[from] = target
		}
	}
	for from := range s.folds {
		s.folds[from] = s.foldEnd(from)
	}
	return s.folds
}

// foldEnd follows the folds of the files together: ﹝ → 〔 → (.
func (s *sources) foldEnd(from rune) rune {
	end := s.folds[from]
	for range len(s.folds) {
		next, further := s.folds[end]
		if !further {
			return end
		}
		end = next
	}
	s.fail(fmt.Errorf("%s: %c folds in a circle", s.dir, from))
	return from
}

// foldString folds text as dict.FoldString will.
func (s *sources) foldString(text string) string {
	return mapRunes(text, s.foldMap())
}

// mapRunes replaces each character that the map has.
func mapRunes(text string, to map[rune]rune) string {
	return strings.Map(func(r rune) rune {
		if other, ok := to[r]; ok {
			return other
		}
		return r
	}, text)
}
