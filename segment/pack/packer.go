package main

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/segment/internal/layout"
	"github.com/fawen/fawen/segment/internal/learned"
)

// A packer collects the records of model.bin.
type packer struct {
	weights *learned.Weights
	list    []learned.Word
	phrases []phrase
	chars   []rune // by code, from layout.First on
	coding  learned.Coding
	codes   int
	pairs   map[uint64]layout.PairCell // payloads by key
	file    flat.Builder

	wordCount, phraseCount, longest int
}

// newPacker gives the characters that only phrases hold codes after the
// trained ones; their weights are those of unknown characters.
func newPacker(w *learned.Weights, list []learned.Word, phrases []phrase) *packer {
	p := &packer{weights: w, list: list, phrases: phrases, chars: w.Chars, coding: learned.NewCoding(w.Chars), pairs: map[uint64]layout.PairCell{}}
	var extra []rune
	for _, ph := range phrases {
		for _, r := range ph.text {
			if p.coding.Code(r) == layout.Unknown {
				extra = append(extra, learned.Canon(r))
			}
		}
	}
	slices.Sort(extra)
	for _, r := range slices.Compact(extra) {
		p.coding[r] = uint16(layout.First + len(p.chars))
		p.chars = append(p.chars, r)
	}
	p.codes = layout.First + len(p.chars)
	return p
}

func (p *packer) pack() ([]byte, error) {
	if p.codes > layout.MaxCodes {
		return nil, fmt.Errorf("%d characters, at most %d", p.codes, layout.MaxCodes)
	}
	p.putCharacters()
	p.putMarks()
	bias := p.addPairs()
	triples, err := p.putTriples()
	if err != nil {
		return nil, err
	}
	words, err := p.putWords()
	if err != nil {
		return nil, err
	}
	phrases, err := p.putPhrases()
	if err != nil {
		return nil, err
	}
	pairs, err := p.putPairs(bias)
	if err != nil {
		return nil, err
	}
	header := make([]uint32, layout.HeadLen)
	header[layout.HeadVersion] = layout.Version
	header[layout.HeadCodes] = uint32(p.codes)
	header[layout.HeadPairs] = pairs
	header[layout.HeadTriples] = triples
	header[layout.HeadWords] = words
	header[layout.HeadPhrases] = phrases
	header[layout.HeadLongest] = uint32(p.longest)
	for i, t := range p.weights.Transitions {
		header[layout.HeadTransitions+i] = uint32(t)
	}
	p.file.Add(layout.Header, flat.AppendUint32s(nil, header...))
	return p.file.Bytes(), nil
}

// putCharacters writes the code table, the traits and the weights of single
// characters.
func (p *packer) putCharacters() {
	table := make([]uint16, 1<<16)
	for r := range table {
		table[r] = p.coding.Code(rune(r))
	}
	p.file.Add(layout.Codes, flat.AppendUint16s(nil, table...))

	traits := make([]byte, p.codes)
	traits[layout.Digit] = byte(dict.TagNumber)
	traits[layout.Letter] = byte(dict.TagNoun)
	for _, w := range p.list {
		r, size := utf8.DecodeRuneInString(w.Text)
		if c := p.coding.Code(r); size == len(w.Text) && c >= layout.First {
			traits[c] = byte(tagOf(w))
		}
	}
	for i, r := range p.chars {
		c, kind := layout.First+i, kindOf(r)
		switch kind {
		case layout.KindPunct:
			traits[c] = byte(dict.TagPunctuation)
		case layout.KindNumeral:
			traits[c] = byte(dict.TagNumber)
		}
		traits[c] |= kind << 4
	}
	p.file.Add(layout.Traits, traits)

	const size = learned.UniPlaces * layout.Tags
	uni := make([]uint64, 0, 3*p.codes)
	none := make([]int8, layout.Tags)
	for c := range p.codes {
		if (c+1)*size > len(p.weights.Uni) {
			c = layout.Unknown
		}
		w := p.weights.Uni[c*size : (c+1)*size]
		uni = append(uni, layout.Pack(w[0:4], w[4:8]), layout.Pack(w[8:12], w[12:16]), layout.Pack(w[16:20], none))
	}
	p.file.Add(layout.Uni, flat.AppendUint64s(nil, uni...))
}

func (p *packer) putMarks() {
	marks := make([]uint64, layout.MarkCount)
	none := make([]int8, layout.Tags)
	for i := range marks {
		marks[i] = layout.Pack(p.weights.Marks[i*layout.Tags:(i+1)*layout.Tags], none) & layout.Lanes
	}
	p.file.Add(layout.Marks, flat.AppendUint64s(nil, marks...))
}

// addPairs numbers the pairs that have weights and returns these.
func (p *packer) addPairs() []uint64 {
	const size = learned.PairPlaces * layout.Tags
	bias := make([]uint64, 2, 2+2*len(p.weights.Pairs))
	for i, k := range p.weights.Pairs {
		w := p.weights.PairBias[i*size : (i+1)*size]
		p.pairs[layout.PairKey(uint16(k>>16), uint16(k))] = layout.PairCell(i + 1)
		bias = append(bias, layout.Pack(w[0:4], w[4:8]), layout.Pack(w[8:12], w[12:16]))
	}
	return bias
}

func (p *packer) putTriples() (cells uint32, err error) {
	const size = learned.TriplePlaces * layout.Tags
	hashes := make([]uint64, 0, len(p.weights.Triples))
	for _, k := range p.weights.Triples {
		a, b, c := uint16(k>>32), uint16(k>>16), uint16(k)
		hashes = append(hashes, layout.TripleHash(a, b, c))
		p.pairs[layout.PairKey(a, b)] |= layout.PairTriple
	}
	pilots, cells, at, err := layout.BuildIndex(hashes)
	if err != nil {
		return 0, fmt.Errorf("triples: %w", err)
	}
	marks, bias := make([]uint32, cells), make([]uint64, 2*cells)
	none := make([]int8, layout.Tags)
	for i, c := range at {
		w := p.weights.TripleBias[i*size : (i+1)*size]
		marks[c] = uint32(hashes[i])
		bias[2*c], bias[2*c+1] = layout.Pack(w[0:4], w[4:8]), layout.Pack(w[8:12], none)
	}
	p.file.Add(layout.Triples, flat.AppendUint16s(nil, pilots...))
	p.file.Add(layout.TripleCells, flat.AppendUint32s(nil, marks...))
	p.file.Add(layout.TripleBias, flat.AppendUint64s(nil, bias...))
	return cells, nil
}

// putWords writes the dictionary: words of two characters into the cells of
// pairs, longer ones into an index of their own.
func (p *packer) putWords() (cells uint32, err error) {
	var long []entry
	for _, w := range learned.Marking(p.list) {
		codes, ok := p.coding.Codes(w.Text)
		if !ok || !p.trained(codes) {
			continue // it had no mark in training either
		}
		p.wordCount++
		key, tag := layout.PairKey(codes[0], codes[1]), tagOf(w)
		if len(codes) == 2 {
			// Words that fold together (看著 → 看着) keep the first tag.
			if p.pairs[key]&layout.PairWord == 0 {
				p.pairs[key] |= layout.PairWord | layout.PairCell(tag)<<layout.PairTagShift
			}
			continue
		}
		p.pairs[key] |= layout.PairLength(len(codes))
		long = append(long, entry{codes, tag})
	}
	return p.putIndex(layout.Words, layout.WordCells, long)
}

func (p *packer) trained(codes []uint16) bool {
	return int(slices.Max(codes)) < layout.First+len(p.weights.Chars)
}

func (p *packer) putPhrases() (cells uint32, err error) {
	var all []entry
	for _, ph := range p.phrases {
		var codes []uint16
		for _, r := range ph.text {
			codes = append(codes, p.coding.Code(r))
		}
		p.longest = max(p.longest, len(codes))
		key := layout.PairKey(codes[0], codes[1])
		longest := max(p.pairs[key]&layout.PairPhrase>>layout.PairPhraseShift, uint64(min(len(codes), 31)))
		p.pairs[key] = p.pairs[key]&^layout.PairPhrase | longest<<layout.PairPhraseShift
		all = append(all, entry{codes, ph.tag})
	}
	p.phraseCount = len(all)
	return p.putIndex(layout.Phrases, layout.PhraseCells, all)
}

// An entry is a word of an index.
type entry struct {
	codes []uint16
	tag   dict.Tag
}

func (p *packer) putIndex(pilotSection, cellSection uint32, entries []entry) (cells uint32, err error) {
	var hashes []uint64
	var values []uint32
	seen := map[uint64]bool{}
	for _, e := range entries {
		h := layout.WordHash(e.codes)
		if seen[h] {
			continue
		}
		seen[h] = true
		hashes, values = append(hashes, h), append(values, layout.WordCell(h, uint8(e.tag)))
	}
	pilots, cells, at, err := layout.BuildIndex(hashes)
	if err != nil {
		return 0, fmt.Errorf("section %d: %w", pilotSection, err)
	}
	table := make([]uint32, cells)
	for i, c := range at {
		table[c] = values[i]
	}
	p.file.Add(pilotSection, flat.AppendUint16s(nil, pilots...))
	p.file.Add(cellSection, flat.AppendUint32s(nil, table...))
	return cells, nil
}

// putPairs writes the cells of all pairs that have weights, are words or begin
// something longer.
func (p *packer) putPairs(bias []uint64) (cells uint32, err error) {
	keys := make([]uint64, 0, len(p.pairs))
	for k := range p.pairs {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	hashes := make([]uint64, len(keys))
	for i, k := range keys {
		hashes[i] = layout.PairHash(k)
	}
	pilots, cells, at, err := layout.BuildIndex(hashes)
	if err != nil {
		return 0, fmt.Errorf("pairs: %w", err)
	}
	table := make([]uint64, cells)
	for i, k := range keys {
		table[at[i]] = k<<layout.PairKeyShift | p.pairs[k]
	}
	p.file.Add(layout.Pairs, flat.AppendUint16s(nil, pilots...))
	p.file.Add(layout.PairCells, flat.AppendUint64s(nil, table...))
	p.file.Add(layout.PairBias, flat.AppendUint64s(nil, bias...))
	return cells, nil
}
