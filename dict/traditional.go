package dict

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/flat"
)

//go:embed traditional.bin
var traditionalFile string

var traditional = sync.OnceValue(func() traditionalTable { return openTraditional(traditionalFile) })

type traditionalTable struct {
	index   flat.Table
	targets []uint32
	phrases flat.Trie
	starts  []uint32 // of each Traditional phrase in pool
	pool    string
}

// openTraditional gives a table that changes nothing when the data is broken; the tests see to it that it is not.
func openTraditional(data string) traditionalTable {
	file, err := flat.Open(data)
	if err != nil {
		return traditionalTable{}
	}
	index, err := flat.OpenTable(file.Section(1))
	if err != nil {
		return traditionalTable{}
	}
	phrases, err := flat.OpenTrie(file.Section(3))
	if err != nil {
		return traditionalTable{}
	}
	return traditionalTable{
		index:   index,
		targets: flat.Uint32s(file.Section(2)),
		phrases: phrases,
		starts:  flat.Uint32s(file.Section(4)),
		pool:    file.Section(5),
	}
}

// Traditional writes Simplified text in Traditional characters, as OpenCC does: the longest phrase at each place, else the
// character's first Traditional form. 娄星区 → 婁星區, 干部 → 幹部. The result has as many characters; a byte that is no UTF-8
// becomes U+FFFD.
func Traditional(s string) string {
	table := traditional()
	var b strings.Builder
	b.Grow(len(s))
	for s != "" {
		n, value := 0, uint32(0)
		table.phrases.Prefixes(s, func(length int, v uint32) bool {
			n, value = length, v
			return true
		})
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s)
		}
		table.write(&b, s[:n], value)
		s = s[n:]
	}
	return b.String()
}

// write writes a phrase: the one that value names, or for 0 each character by itself.
func (t traditionalTable) write(b *strings.Builder, phrase string, value uint32) {
	if i := uint64(value); i > 0 && i < uint64(len(t.starts)) {
		lo, hi := t.starts[i-1], t.starts[i]
		if lo <= hi && uint64(hi) <= uint64(len(t.pool)) {
			b.WriteString(t.pool[lo:hi])
			return
		}
	}
	for _, r := range phrase {
		if i := int(t.index.Get(r)); i > 0 && i <= len(t.targets) {
			r = rune(t.targets[i-1])
		}
		b.WriteRune(r)
	}
}
