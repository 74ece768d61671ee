package flat

import (
	"errors"
	"unicode/utf8"
)

const (
	flag     = 1 << 23  // of base: no children; of check: ends a key
	low      = flag - 1 // the other bits of 24
	noParent = low      // check of an unused cell
	maxCells = low      // so that a check can name each cell
	cellSize = 6        // bytes
)

// MaxValue is the greatest value that a [Trie] holds.
const MaxValue = low

// A Trie finds all keys that a text begins with. Its zero value has no keys. It is safe for concurrent use.
type Trie struct {
	cells    string
	alphabet Table
}

// OpenTrie opens a section written by [BuildTrie].
func OpenTrie(section string) (Trie, error) {
	if len(section) < 8 {
		return Trie{}, errTruncated
	}
	cells, alphabet := uint64(load32(section, 0)), uint64(load32(section, 4))
	if cells == 0 || cells > maxCells {
		return Trie{}, errors.New("flat: a trie without a root")
	}
	alphabetAt := 8 + cells*cellSize
	if alphabetAt+alphabet > uint64(len(section)) {
		return Trie{}, errTruncated
	}
	table, err := OpenTable(section[alphabetAt : alphabetAt+alphabet])
	if err != nil {
		return Trie{}, err
	}
	return Trie{cells: section[8:alphabetAt], alphabet: table}, nil
}

// Prefixes calls yield for each key that text begins with, the shortest first, with the key's length in bytes and its value,
// until yield says false. It reports whether yield never did.
func (t Trie) Prefixes(text string, yield func(n int, value uint32) bool) bool {
	w := t.walk()
	for i, r := range text {
		if !w.step(t, r) {
			return true
		}
		if value, ok := w.value(t); ok {
			n := i + utf8.RuneLen(r)
			if r == utf8.RuneError && !validError(text[i:]) {
				return true // a broken byte is no U+FFFD, even if a key has one
			}
			if !yield(n, value) {
				return false
			}
		}
		if w.base&flag != 0 {
			return true
		}
	}
	return true
}

func validError(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return n > 1
}

// Get returns the value of key and whether there is one.
func (t Trie) Get(key string) (uint32, bool) {
	w := t.walk()
	for _, r := range key {
		if !w.step(t, r) {
			return 0, false
		}
	}
	return w.value(t)
}

// A walk is a way down from the root that keeps the cell of its node, so that each is read once.
type walk struct {
	node        Node
	base, check uint32
}

func (t Trie) walk() walk {
	base, check, ok := t.cell(uint64(Root))
	if !ok {
		base = flag // no children
	}
	return walk{Root, base, check}
}

// step goes on by one character and says whether some key does so.
func (w *walk) step(t Trie, r rune) bool {
	code := t.alphabet.Get(r)
	if code == 0 || w.base&flag != 0 {
		return false
	}
	next := uint64(w.base) + uint64(code)
	base, check, ok := t.cell(next)
	if !ok || check&low != uint32(w.node) {
		return false
	}
	w.node, w.base, w.check = Node(next), base, check
	return true
}

// value returns the value of the key that ends here, if one does.
func (w *walk) value(t Trie) (uint32, bool) {
	switch {
	case w.node == Root:
		return 0, false
	case w.base&flag != 0:
		return w.base & low, true
	case w.check&flag == 0:
		return 0, false
	}
	value, check, ok := t.cell(uint64(w.base))
	if !ok || check&low != uint32(w.node) || value&flag == 0 {
		return 0, false
	}
	return value & low, true
}

// A Node is a place in a [Trie]: the characters read so far.
type Node uint32

// Root is the place where nothing was read.
const Root Node = 0

// Step goes on from node by one character and says whether some key does so.
func (t Trie) Step(node Node, r rune) (Node, bool) {
	w, ok := t.at(node)
	if !ok || !w.step(t, r) {
		return 0, false
	}
	return w.node, true
}

// Value returns the value of the key that ends at node, if one does.
func (t Trie) Value(node Node) (uint32, bool) {
	w, ok := t.at(node)
	if !ok {
		return 0, false
	}
	return w.value(t)
}

func (t Trie) at(node Node) (walk, bool) {
	base, check, ok := t.cell(uint64(node))
	return walk{node, base, check}, ok
}

func (t Trie) cell(i uint64) (base, check uint32, ok bool) {
	at := i * cellSize
	if at+cellSize > uint64(len(t.cells)) {
		return 0, 0, false
	}
	cell := t.cells[at : at+cellSize]
	return load32(cell, 0) & (1<<24 - 1), load32(cell, 2) >> 8, true
}
