package main

import (
	"fmt"
	"slices"

	"github.com/fawen/fawen/internal/flat"
)

// buildFold compiles the fold of single characters. Section 1 is a Table from a code point to 1 + its place in section 2, the
// code points in its stead (uint32, sorted).
func buildFold(src *sources) []byte {
	to := map[rune]rune{}
	for _, name := range []string{"fold.tsv", "fold-variants.tsv", "fold-width.tsv"} {
		for _, r := range src.read(name, 2, 3) {
			from, target := src.character(r, 0), src.character(r, 1)
			if _, twice := to[from]; twice {
				src.bad(r, "%c is folded already", from)
			}
			to[from] = target
		}
	}
	var targets []uint32
	for from := range to {
		to[from] = foldEnd(src, to, from)
		targets = append(targets, uint32(to[from]))
	}
	slices.Sort(targets)
	targets = slices.Compact(targets)
	numbers := map[rune]uint16{}
	for from, target := range to {
		i, _ := slices.BinarySearch(targets, uint32(target))
		numbers[from] = uint16(i + 1)
	}
	table, err := flat.BuildTable(numbers)
	src.fail(err)
	var b flat.Builder
	b.Add(1, table)
	b.Add(2, flat.AppendUint32s(nil, targets...))
	return b.Bytes()
}

// foldEnd follows the folds of the files together: ﹝ → 〔 → (.
func foldEnd(src *sources, to map[rune]rune, from rune) rune {
	end := to[from]
	for range len(to) {
		next, further := to[end]
		if !further {
			return end
		}
		end = next
	}
	src.fail(fmt.Errorf("%s: %c folds in a circle", src.dir, from))
	return from
}
