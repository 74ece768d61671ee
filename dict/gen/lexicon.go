package main

import (
	"cmp"
	"math/bits"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
)

// A term is one record of a lexicon.
type term struct {
	from   record
	text   string
	class  dict.Class
	detail string
	id     uint32 // what a match gives: the record's number, or for a place the division's
}

// buildLexicon compiles the terms of all files that match the pattern.
//
//	1  Trie     term → its group
//	2  uint32s  where each group begins in section 3, and their end
//	3  uint32s  entries of the groups: class << 24 | id
//	4  uint32s  for each record where its term begins in section 5, then where its detail does, and their end
//	5           the bytes of terms and details
//	6  uint32s  bits, a power of two of them: set for each term by the low bits of its dict.HashWord
func buildLexicon(src *sources, pattern string) []byte {
	terms := readTerms(src, pattern)
	for i := range terms {
		terms[i].id = uint32(i)
	}
	var b flat.Builder
	var starts []uint32
	var pool []byte
	for _, t := range terms {
		starts = append(starts, uint32(len(pool)), uint32(len(pool)+len(t.text)))
		pool = append(append(pool, t.text...), t.detail...)
	}
	starts = append(starts, uint32(len(pool)))
	b.Add(4, flat.AppendUint32s(nil, starts...))
	b.Add(5, pool)
	if pattern == scanned {
		terms = append(append(terms, placeTerms(src)...), courtTerms(src)...)
	}
	addGroups(src, &b, terms)
	return b.Bytes()
}

// scanned is where the terms lie that are looked for in every text.
const scanned = "terms/*.tsv"

// readTerms returns the records of the files, sorted by class, then term, so that their numbers do not depend on how the
// records are spread over files.
func readTerms(src *sources, pattern string) []term {
	var terms []term
	for _, name := range src.glob(pattern) {
		for _, r := range src.read(name, 2, 4) {
			if t, ok := readTerm(src, r); ok {
				terms = append(terms, t)
			}
		}
	}
	slices.SortStableFunc(terms, func(x, y term) int {
		return cmp.Or(cmp.Compare(x.class, y.class), cmp.Compare(x.text, y.text))
	})
	for i := 1; i < len(terms); i++ {
		if before := terms[i-1]; before.class == terms[i].class && before.text == terms[i].text {
			src.bad(terms[i].from, "%s is a %s already in %s:%d", terms[i].text, before.class,
				filepath.Join(src.dir, before.from.file), before.from.line)
		}
	}
	return terms
}

// readTerm checks one record: term, class, detail, example.
func readTerm(src *sources, r record) (term, bool) {
	text, detail, example := r.fields[0], r.field(2), r.field(3)
	class, ok := dict.ParseClass(r.fields[1])
	switch folded := src.foldString(text); {
	case !ok:
		src.bad(r, "no class is called %q", r.fields[1])
	case folded != text:
		src.bad(r, "%s is not folded: want %s", text, folded)
	case example != "" && !strings.Contains(src.foldString(example), text):
		src.bad(r, "the example does not hold %s: %s", text, example)
	default:
		return term{from: r, text: text, class: class, detail: detail}, true
	}
	return term{}, false
}

// addGroups writes the sections by which terms are found.
func addGroups(src *sources, b *flat.Builder, terms []term) {
	slices.SortStableFunc(terms, func(x, y term) int {
		return cmp.Or(cmp.Compare(x.text, y.text), cmp.Compare(x.class, y.class), cmp.Compare(x.id, y.id))
	})
	var keys []string
	var values, starts, entries []uint32
	for i, t := range terms {
		if i == 0 || terms[i-1].text != t.text {
			keys = append(keys, t.text)
			values = append(values, uint32(len(starts)))
			starts = append(starts, uint32(len(entries)))
		}
		entries = append(entries, uint32(t.class)<<24|t.id)
	}
	starts = append(starts, uint32(len(entries)))
	trie, err := flat.BuildTrie(keys, values)
	src.fail(err)
	b.Add(1, trie)
	b.Add(2, flat.AppendUint32s(nil, starts...))
	b.Add(3, flat.AppendUint32s(nil, entries...))
	b.Add(6, flat.AppendUint32s(nil, filter(keys)...))
}

// filter makes the bits of the terms, of which at most one in sixteen is set.
func filter(keys []string) []uint32 {
	words := make([]uint32, 1<<bits.Len(uint(len(keys)/2)))
	for _, key := range keys {
		bit := dict.HashWord(key) & uint64(32*len(words)-1)
		words[bit/32] |= 1 << (bit % 32)
	}
	return words
}
