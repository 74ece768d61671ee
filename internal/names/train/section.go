package main

import (
	"math"
	"strings"

	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/internal/names/span"
)

// charSection writes the records of the characters.
func (k *knowledge) charSection() []byte {
	var out []byte
	for c := span.FirstHan; c <= span.LastHan; c++ {
		out = flat.AppendUint32s(out, k.chars[uint16(c)]|k.given[uint16(c)]|k.surname[uint16(c)]<<4)
	}
	return out
}

// wordSection writes the hash table of words.
func (k *knowledge) wordSection() []byte {
	var hashes []uint64
	var classes []uint8
	for _, w := range sortedKeys(k.words, strings.Compare) {
		r := append(symbols(w), 0)
		if len(r) < 3 || len(r) > 4 {
			continue
		}
		hashes = append(hashes, span.WordHash(r[0], r[1], r[2]))
		classes = append(classes, k.words[w])
	}
	return flat.AppendUint16s(nil, span.BuildWords(hashes, classes)...)
}

// memberSection writes the weights of the document's counts; without them the
// first score alone counts.
func memberSection(members []float32) []byte {
	if members == nil {
		members = make([]float32, span.Members)
		members[1] = 1
	}
	var out []byte
	for _, x := range members {
		out = flat.AppendUint32s(out, math.Float32bits(x))
	}
	return out
}
