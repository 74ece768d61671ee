package dict

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed words.bin
var wordsFile string

// FreqBits is how many bits of a word's number are its frequency; the tag has those above.
const FreqBits = 27

var words = sync.OnceValue(func() wordTable {
	// A broken table holds no word; the tests see to it that it is whole.
	table, _ := openWords(wordsFile)
	return table
})

type wordTable struct {
	trie    flat.Trie
	first   flat.Table
	starts  []uint32 // of each first character's seconds
	seconds []uint16
}

func openWords(data string) (wordTable, error) {
	file, err := flat.Open(data)
	if err != nil {
		return wordTable{}, fmt.Errorf("words.bin: %w", err)
	}
	trie, err := flat.OpenTrie(file.Section(1))
	if err != nil {
		return wordTable{}, fmt.Errorf("words.bin: %w", err)
	}
	first, err := flat.OpenTable(file.Section(2))
	if err != nil {
		return wordTable{}, fmt.Errorf("words.bin: %w", err)
	}
	return wordTable{
		trie:    trie,
		first:   first,
		starts:  flat.Uint32s(file.Section(3)),
		seconds: flat.Uint16s(file.Section(4)),
	}, nil
}

// A WordInfo is what gse's list says of a word.
type WordInfo struct {
	Freq uint32 // in gse's corpus; 2 or 3 for most
	Tag  Tag
}

func wordInfo(value uint32) WordInfo {
	return WordInfo{Freq: value & (1<<FreqBits - 1), Tag: Tag(value >> FreqBits)}
}

// Word returns what is known of the folded word w and whether it is in gse's list.
func Word(w string) (WordInfo, bool) {
	value, ok := words().trie.Get(w)
	return wordInfo(value), ok
}

// WordsAt calls yield for each word of gse's list that the folded text begins with, the shortest first, with its length in
// bytes, until yield says false.
func WordsAt(text string, yield func(n int, info WordInfo) bool) {
	words().trie.Prefixes(text, func(n int, value uint32) bool { return yield(n, wordInfo(value)) })
}

// Pair reports whether the folded Chinese characters a and b stand side by side in some word of gse's list.
func Pair(a, b rune) bool {
	table := words()
	i := int(table.first.Get(a))
	if i == 0 || i >= len(table.starts) || b < 0 || b > 0xFFFF {
		return false
	}
	lo, hi := table.starts[i-1], table.starts[i]
	if lo > hi || uint64(hi) > uint64(len(table.seconds)) {
		return false
	}
	_, found := slices.BinarySearch(table.seconds[lo:hi], uint16(b))
	return found
}

// IsHan reports whether r is a Chinese character: an ideograph of any block, or 〇.
func IsHan(r rune) bool {
	switch {
	case r < 0x3400:
		return r == '〇'
	case r < 0xA000:
		return r <= 0x4DBF || r >= 0x4E00
	case r < 0x20000:
		return r >= 0xF900 && r <= 0xFAFF
	}
	return r <= 0x323AF
}
