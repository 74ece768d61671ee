package main

import (
	"maps"
	"math"
	"math/bits"
	"slices"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
)

// table writes the words that stand in at least least articles, in the form that dict.Background reads, and says how many.
// Words go in by order of the alphabet, so that the bytes do not depend on the order of a map.
func (c *counts) table(least int) (data []byte, words int) {
	var kept []string
	for _, word := range slices.Sorted(maps.Keys(c.all)) {
		if c.all[word] >= least {
			kept = append(kept, word)
		}
	}
	slots := make([]uint32, 1<<bits.Len(uint(len(kept)+len(kept)/4)))
	mask := uint64(len(slots) - 1)
	for _, word := range kept {
		hash := dict.HashWord(word)
		slot := dict.BackgroundPrint(hash)<<8 | steps(c.rarity(word))
		at := hash & mask
		for slots[at] != 0 {
			at = (at + 1) & mask
		}
		slots[at] = slot
	}
	unknown := steps(math.Log(float64(c.articles) / float64(least)))
	var b flat.Builder
	b.Add(1, flat.AppendUint32s(nil, uint32(c.articles), unknown))
	b.Add(2, flat.AppendUint32s(nil, slots...))
	return b.Bytes(), len(kept)
}

// rarity is the inverse document frequency among the articles in which the word is more common: all, or the legal ones.
func (c *counts) rarity(word string) float64 {
	share := float64(c.all[word]) / float64(c.articles)
	if c.legal > 0 {
		share = max(share, float64(c.ofLegal[word])/float64(c.legal))
	}
	return -math.Log(share)
}

func steps(rarity float64) uint32 {
	return uint32(min(math.Round(max(rarity, 0)/dict.RarityStep), 255))
}
