package flat

import (
	"cmp"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"unicode/utf8"
)

// BuildTrie writes the section for [OpenTrie]: keys[i] gets values[i]. The keys must differ, must not be empty, and must be
// valid UTF-8; no value passes [MaxValue].
func BuildTrie(keys []string, values []uint32) ([]byte, error) {
	if len(keys) != len(values) {
		return nil, fmt.Errorf("flat: %d keys, %d values", len(keys), len(values))
	}
	b := trieBuilder{entries: make([]trieEntry, len(keys))}
	for i, key := range keys {
		if key == "" || !utf8.ValidString(key) {
			return nil, fmt.Errorf("flat: %q cannot be a key", key)
		}
		if values[i] > MaxValue {
			return nil, fmt.Errorf("flat: the value of %q passes 23 bits", key)
		}
		b.entries[i] = trieEntry{key: []rune(key), value: values[i]}
	}
	if err := b.chooseCodes(); err != nil {
		return nil, err
	}
	slices.SortFunc(b.entries, func(x, y trieEntry) int { return slices.Compare(x.codes, y.codes) })
	for i := 1; i < len(b.entries); i++ {
		if slices.Equal(b.entries[i].codes, b.entries[i-1].codes) {
			return nil, fmt.Errorf("flat: the key %q comes twice", string(b.entries[i].key))
		}
	}
	b.grow()
	b.place()
	cells := b.cells()
	if len(cells)/2 > maxCells {
		return nil, errors.New("flat: too many keys for a trie")
	}
	alphabet, err := BuildTable(b.alphabet)
	if err != nil {
		return nil, err
	}
	out := AppendUint32s(nil, uint32(len(cells)/2), uint32(len(alphabet)))
	for _, c := range cells {
		out = append(out, byte(c), byte(c>>8), byte(c>>16))
	}
	return append(out, alphabet...), nil
}

type trieEntry struct {
	key   []rune
	codes []uint16
	value uint32
}

type trieBuilder struct {
	entries  []trieEntry // sorted by codes
	alphabet map[rune]uint16
	nodes    []trieNode // the root first, parents before children
	used     bitmap     // which cells are
}

// A trieNode is what was read so far, before it has its cell.
type trieNode struct {
	codes []uint16 // of the children in order, 0 first where a key ends at a node with children
	kids  []int32  // the children's numbers, -1 for code 0
	value uint32   // of the key that ends here
	ends  bool
	base  uint32
	cell  uint32
}

// chooseCodes numbers the characters, the most frequent first: small codes make a dense array.
func (b *trieBuilder) chooseCodes() error {
	count := map[rune]int{}
	for _, e := range b.entries {
		for _, r := range e.key {
			count[r]++
		}
	}
	if len(count) >= 1<<16 {
		return errors.New("flat: too many different characters in a trie")
	}
	runes := make([]rune, 0, len(count))
	for r := range count {
		runes = append(runes, r)
	}
	slices.SortFunc(runes, func(x, y rune) int {
		return cmp.Or(cmp.Compare(count[y], count[x]), cmp.Compare(x, y))
	})
	b.alphabet = make(map[rune]uint16, len(runes))
	for i, r := range runes {
		b.alphabet[r] = uint16(i + 1)
	}
	for i := range b.entries {
		e := &b.entries[i]
		e.codes = make([]uint16, len(e.key))
		for j, r := range e.key {
			e.codes[j] = b.alphabet[r]
		}
	}
	return nil
}

// grow makes the nodes, level by level.
func (b *trieBuilder) grow() {
	type branch struct{ lo, hi, depth int } // the entries that begin with the node's characters
	branches := []branch{{0, len(b.entries), 0}}
	b.nodes = []trieNode{{}}
	for n := 0; n < len(b.nodes); n++ {
		at := branches[n]
		var node trieNode
		if at.lo < at.hi && len(b.entries[at.lo].codes) == at.depth {
			node.ends, node.value = true, b.entries[at.lo].value
			at.lo++
			if at.lo < at.hi {
				node.codes, node.kids = append(node.codes, 0), append(node.kids, -1)
			}
		}
		for at.lo < at.hi {
			code, hi := b.entries[at.lo].codes[at.depth], at.lo
			for hi < at.hi && b.entries[hi].codes[at.depth] == code {
				hi++
			}
			node.codes, node.kids = append(node.codes, code), append(node.kids, int32(len(b.nodes)))
			b.nodes = append(b.nodes, trieNode{})
			branches = append(branches, branch{at.lo, hi, at.depth + 1})
			at.lo = hi
		}
		b.nodes[n] = node
	}
}

// place gives every node with children a base, those with the most children first: the single ones then fill the gaps.
func (b *trieBuilder) place() {
	order := make([]int, 0, len(b.nodes))
	for n := range b.nodes {
		if len(b.nodes[n].codes) > 0 {
			order = append(order, n)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int { return len(b.nodes[y].codes) - len(b.nodes[x].codes) })
	b.used.set(0) // the root
	start, many := 0, 0
	for _, n := range order {
		node := &b.nodes[n]
		if len(node.codes) != many {
			many, start = len(node.codes), 0
		}
		node.base, start = b.findBase(node.codes, start)
		for _, c := range node.codes {
			b.used.set(int(node.base) + int(c))
		}
	}
	for n := range b.nodes {
		for i, kid := range b.nodes[n].kids {
			if kid >= 0 {
				b.nodes[kid].cell = b.nodes[n].base + uint32(b.nodes[n].codes[i])
			}
		}
	}
}

// patience is how many words of 64 bases may be tried in vain before the search for the next node of as many children begins
// further on. It keeps building linear in practice.
const patience = 1024

// findBase returns the first base from word start of the bitmap on at which all codes fall on unused cells, and the word from
// which to look for the next node of as many children.
func (b *trieBuilder) findBase(codes []uint16, start int) (base uint32, next int) {
	for word := start; ; word++ {
		taken := uint64(0)
		for _, c := range codes {
			if taken |= b.used.window(word*64 + int(c)); taken == ^uint64(0) {
				break
			}
		}
		if free := bits.TrailingZeros64(^taken); free < 64 {
			return uint32(word*64 + free), max(start, word-patience)
		}
	}
}

// cells returns base and check of each cell in turn.
func (b *trieBuilder) cells() []uint32 {
	cells := make([]uint32, 2*(b.used.last()+1))
	for i := 1; i < len(cells); i += 2 {
		cells[i] = noParent
	}
	for n, node := range b.nodes {
		at := 2 * node.cell
		switch {
		case len(node.codes) > 0:
			cells[at] = node.base
		case n > 0:
			cells[at] = flag | node.value
		}
		for i, kid := range node.kids {
			child := 2 * (node.base + uint32(node.codes[i]))
			cells[child+1] = node.cell
			if kid < 0 {
				cells[child] = flag | node.value
			} else if k := b.nodes[kid]; k.ends && len(k.codes) > 0 {
				cells[child+1] |= flag
			}
		}
	}
	return cells
}

// A bitmap is a set of cells. Those past its end are not in it.
type bitmap []uint64

func (m *bitmap) set(i int) {
	for i/64 >= len(*m) {
		*m = append(*m, 0)
	}
	(*m)[i/64] |= 1 << (i % 64)
}

// window returns 64 bits from bit i on.
func (m bitmap) window(i int) uint64 {
	word, shift := i/64, i%64
	low, high := uint64(0), uint64(0)
	if word < len(m) {
		low = m[word]
	}
	if word+1 < len(m) {
		high = m[word+1]
	}
	return low>>shift | high<<(64-shift)
}

// last returns the greatest element.
func (m bitmap) last() int {
	for word := len(m) - 1; word >= 0; word-- {
		if m[word] != 0 {
			return word*64 + 63 - bits.LeadingZeros64(m[word])
		}
	}
	return 0
}
