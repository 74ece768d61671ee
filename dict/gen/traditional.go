package main

import (
	"unicode/utf8"

	"github.com/fawen/fawen/internal/flat"
)

// buildTraditional compiles the way back from Simplified to Traditional.
//
//	1  Table    character → 1 + its place in section 2
//	2  uint32s  Traditional characters
//	3  Trie     phrase → 0 where it goes character by character, otherwise 1 + its place in section 4
//	4  uint32s  where each Traditional phrase begins in section 5, and their end
//	5           the bytes of the Traditional phrases
func buildTraditional(src *sources) []byte {
	character := map[rune]rune{}
	numbers := map[rune]uint16{}
	var targets []uint32
	for _, r := range src.read("traditional-characters.tsv", 2, 2) {
		from, to := src.character(r, 0), src.character(r, 1)
		character[from] = to
		targets = append(targets, uint32(to))
		numbers[from] = uint16(len(targets))
	}
	table, err := flat.BuildTable(numbers)
	src.fail(err)

	var phrases []string
	var values, starts []uint32
	var pool []byte
	for _, r := range src.read("traditional-phrases.tsv", 2, 2) {
		from, to := r.fields[0], r.fields[1]
		if utf8.RuneCountInString(from) != utf8.RuneCountInString(to) {
			src.bad(r, "%s and %s are of different length", from, to)
		}
		phrases = append(phrases, from)
		if mapRunes(from, character) == to {
			values = append(values, 0)
			continue
		}
		starts = append(starts, uint32(len(pool)))
		values = append(values, uint32(len(starts)))
		pool = append(pool, to...)
	}
	starts = append(starts, uint32(len(pool)))
	trie, err := flat.BuildTrie(phrases, values)
	src.fail(err)

	var b flat.Builder
	b.Add(1, table)
	b.Add(2, flat.AppendUint32s(nil, targets...))
	b.Add(3, trie)
	b.Add(4, flat.AppendUint32s(nil, starts...))
	b.Add(5, pool)
	return b.Bytes()
}
