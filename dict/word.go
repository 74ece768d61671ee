package dict

import (
	_ "embed"
	"fmt"
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
	trie  flat.Trie
	infos []uint32 // tag << FreqBits | frequency
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
	return wordTable{trie: trie, infos: flat.Uint32s(file.Section(2))}, nil
}

// A WordInfo is what gse's list says of a word.
type WordInfo struct {
	Freq uint32 // in gse's corpus; 2 or 3 for most
	Tag  Tag
}

func (t wordTable) info(value uint32) WordInfo {
	if uint64(value) >= uint64(len(t.infos)) {
		return WordInfo{}
	}
	info := t.infos[value]
	return WordInfo{Freq: info & (1<<FreqBits - 1), Tag: Tag(info >> FreqBits)}
}

// Word returns what is known of the folded word w and whether it is in gse's list.
func Word(w string) (WordInfo, bool) {
	table := words()
	value, ok := table.trie.Get(w)
	if !ok {
		return WordInfo{}, false
	}
	return table.info(value), true
}

// WordsAt calls yield for each word of gse's list that the folded text begins with, the shortest first, with its length in
// bytes, until yield says false.
func WordsAt(text string, yield func(n int, info WordInfo) bool) {
	table := words()
	table.trie.Prefixes(text, func(n int, value uint32) bool { return yield(n, table.info(value)) })
}
