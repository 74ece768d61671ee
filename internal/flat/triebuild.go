package flat

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// maxTries bounds the search for a place where a node's children fit, so that building stays linear in practice.
const maxTries = 256

// BuildTrie writes the section for [OpenTrie]: keys[i] gets values[i]. The keys must differ, must not be empty, and must be
// valid UTF-8; a value has 31 bits.
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
			return nil, fmt.Errorf("flat: the value of %q has more than 31 bits", key)
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
	b.placeAll()
	if len(b.base) > maxCells {
		return nil, errors.New("flat: too many keys for a trie")
	}
	alphabet, err := BuildTable(b.alphabet)
	if err != nil {
		return nil, err
	}
	out := AppendUint32s(nil, uint32(len(b.base)), uint32(len(alphabet)))
	for i := range b.base {
		out = AppendUint32s(out, b.base[i], b.check[i])
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
	base     []uint32
	check    []uint32
	next     []uint32 // ring of unused cells, from cell 0
	prev     []uint32
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

// A branch is a node whose children are still to be placed: the entries that begin with its characters.
type branch struct {
	node   uint32
	lo, hi int
	depth  int
}

// placeAll gives every node its cell, level by level.
func (b *trieBuilder) placeAll() {
	b.grow(1)
	b.take(0, noParent)
	queue := []branch{{node: 0, lo: 0, hi: len(b.entries)}}
	var codes []uint16
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		var ends bool
		codes, ends = b.childCodes(codes[:0], at)
		if ends && len(codes) == 1 {
			b.base[at.node] = flag | b.entries[at.lo].value
			continue
		}
		if len(codes) == 0 {
			continue // a trie without keys
		}
		base := b.findBase(codes)
		b.base[at.node] = base
		if ends {
			b.check[at.node] |= flag
			b.take(base, at.node)
			b.base[base] = flag | b.entries[at.lo].value
			at.lo++
			codes = codes[1:]
		}
		for _, code := range codes {
			hi := at.lo
			for hi < at.hi && b.entries[hi].codes[at.depth] == code {
				hi++
			}
			child := base + uint32(code)
			b.take(child, at.node)
			queue = append(queue, branch{node: child, lo: at.lo, hi: hi, depth: at.depth + 1})
			at.lo = hi
		}
	}
	b.trim()
}

// childCodes appends the codes of a node's children in order, 0 first where a key ends at the node.
func (b *trieBuilder) childCodes(codes []uint16, at branch) (all []uint16, ends bool) {
	for i := at.lo; i < at.hi; i++ {
		if len(b.entries[i].codes) == at.depth {
			codes, ends = append(codes, 0), true
			continue
		}
		if c := b.entries[i].codes[at.depth]; len(codes) == 0 || codes[len(codes)-1] != c {
			codes = append(codes, c)
		}
	}
	return codes, ends
}

// findBase looks for a base at which all the codes fall on unused cells.
func (b *trieBuilder) findBase(codes []uint16) uint32 {
	first, last := uint32(codes[0]), uint32(codes[len(codes)-1])
	tries := 0
	for cell := b.next[0]; cell != 0 && tries < maxTries; cell = b.next[cell] {
		if cell <= first {
			continue
		}
		tries++
		base := cell - first
		b.grow(base + last + 1)
		if b.fits(base, codes[1:]) {
			return base
		}
	}
	base := uint32(len(b.base))
	b.grow(base + last + 1)
	return base
}

func (b *trieBuilder) fits(base uint32, codes []uint16) bool {
	for _, c := range codes {
		if b.check[base+uint32(c)] != noParent {
			return false
		}
	}
	return true
}

// grow makes sure that there are n cells, the new ones unused.
func (b *trieBuilder) grow(n uint32) {
	for i := uint32(len(b.base)); i < n; i++ {
		b.base = append(b.base, 0)
		b.check = append(b.check, noParent)
		b.next = append(b.next, 0)
		b.prev = append(b.prev, 0)
		if i > 0 {
			tail := b.prev[0]
			b.next[tail], b.prev[i] = i, tail
			b.next[i], b.prev[0] = 0, i
		}
	}
}

// take marks a cell as used by a child of parent.
func (b *trieBuilder) take(cell, parent uint32) {
	b.check[cell] = parent
	if cell == 0 {
		return
	}
	b.next[b.prev[cell]], b.prev[b.next[cell]] = b.next[cell], b.prev[cell]
}

// trim cuts off unused cells at the end.
func (b *trieBuilder) trim() {
	n := len(b.base)
	for n > 1 && b.check[n-1] == noParent {
		n--
	}
	b.base, b.check = b.base[:n], b.check[:n]
}
