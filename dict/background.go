package dict

import (
	_ "embed"
	"errors"
	"fmt"
	"math/bits"
	"sync"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed background.bin
var backgroundFile string

var background = sync.OnceValues(func() (*Background, error) { return openBackground(backgroundFile) })

// OpenBackground returns the table of how common words are in the news. It parses nothing and gives the same value each time.
func OpenBackground() (*Background, error) { return background() }

// A Background tells how common a word is in news articles, counted once over many by analyze/train. It holds hashes of words,
// no text. It is safe for concurrent use.
//
//	1  uint32s  number of documents; rarity of words that are not in the table, in steps
//	2  uint32s  slots, a power of two, looked through from hash % slots on to the first empty one:
//	            0 for an empty slot, else fingerprint << 8 | rarity in steps; the fingerprint is bits 40 to 63 of the hash
type Background struct {
	slots     []uint32
	documents int
	unknown   float64
}

// RarityStep is the precision of the table.
const RarityStep = 1.0 / 16

func openBackground(data string) (*Background, error) {
	file, err := flat.Open(data)
	if err != nil {
		return nil, fmt.Errorf("background.bin: %w", err)
	}
	head, slots := flat.Uint32s(file.Section(1)), flat.Uint32s(file.Section(2))
	if len(head) != 2 || bits.OnesCount(uint(len(slots))) != 1 {
		return nil, errors.New("background.bin: not a table of words")
	}
	return &Background{slots: slots, documents: int(head[0]), unknown: float64(head[1]) * RarityStep}, nil
}

// Documents is the number of articles that were counted.
func (b *Background) Documents() int { return b.documents }

// Rarity returns the inverse document frequency of a folded word: the natural logarithm of one over the share of articles that
// hold it, 0.9 for 法院 where two in five do. The word is given by its HashWord. known says whether it was counted; if not, the
// rarity is that of the rarest.
func (b *Background) Rarity(hash uint64) (rarity float64, known bool) {
	mask := uint64(len(b.slots) - 1)
	print := BackgroundPrint(hash)
	for probe := range uint64(len(b.slots)) {
		switch slot := b.slots[(hash+probe)&mask]; {
		case slot == 0:
			return b.unknown, false
		case slot>>8 == print:
			return float64(slot&0xFF) * RarityStep, true
		}
	}
	return b.unknown, false
}

// HashWord is the hash by which a Background knows a word, and the filter of a Lexicon: FNV-1a, mixed once more because the top
// bits are used too.
func HashWord(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	h ^= h >> 32
	return h * 0x9E3779B97F4A7C15
}

// BackgroundPrint is the part of a hash that a slot keeps, never 0.
func BackgroundPrint(hash uint64) uint32 { return max(uint32(hash>>40), 1) }
