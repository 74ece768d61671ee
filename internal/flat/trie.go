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
	cells    []uint16 // three a cell
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
	return Trie{cells: Uint16s(section[8:alphabetAt]), alphabet: table}, nil
}

// All calls yield for each key that stands anywhere in text, at the start of a character: by its start, then its end, in
// bytes, and with its value. Each character is decoded and numbered once for the two keys that it can begin or go on.
func (t Trie) All(text string, yield func(start, end int, value uint32)) {
	// Most of the time goes here, so the usual character is numbered by hand, and so are the steps.
	root := t.root().base
	code, end := t.code(text, 0)
	for start := 0; start < len(text); {
		var next uint16
		nextEnd := end + 3
		if a, b, c, ok := three(text, end); ok {
			next = t.alphabet.wide(a, b, c)
		} else {
			next, nextEnd = t.code(text, end)
		}
		for parent, base, c, e := uint32(0), root, code, end; c != 0 && base&flag == 0; {
			node := base + uint32(c)
			children, check := t.cell(node)
			if check&low != parent {
				break
			}
			if (children|check)&flag != 0 {
				if value, ok := (&walk{node, children, check}).value(&t); ok {
					yield(start, e, value)
				}
			}
			parent, base = node, children
			if e == end {
				c, e = next, nextEnd
			} else {
				c, e = t.code(text, e)
			}
		}
		start, code, end = end, next, nextEnd
	}
}

// Prefixes calls yield for each key that text begins with, the shortest first, with the key's length in bytes and its value,
// until yield says false. It reports whether yield never did.
func (t Trie) Prefixes(text string, yield func(n int, value uint32) bool) bool {
	w := t.root()
	for code, end := t.code(text, 0); w.step(&t, code); code, end = t.code(text, end) {
		if value, ok := w.value(&t); ok && !yield(end, value) {
			return false
		}
	}
	return true
}

// Get returns the value of key and whether there is one.
func (t Trie) Get(key string) (uint32, bool) {
	w := t.root()
	for i := 0; i < len(key); {
		code, end := t.code(key, i)
		if !w.step(&t, code) {
			return 0, false
		}
		i = end
	}
	return w.value(&t)
}

// code returns the number of the character at byte i and where it ends. It is 0, which no key has, for a broken byte and at the
// end of the text.
func (t *Trie) code(text string, i int) (code uint16, end int) {
	if a, b, c, ok := three(text, i); ok {
		return t.alphabet.wide(a, b, c), i + 3
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if r == utf8.RuneError && n < 2 {
		return 0, i + n
	}
	return t.alphabet.Get(r), i + n
}

// three returns the first of three bytes at byte i and the low bits of the others, and whether they are a character, as Han characters are.
func three(text string, i int) (a, b, c byte, ok bool) {
	if i+2 >= len(text) {
		return 0, 0, 0, false
	}
	a, b, c = text[i], text[i+1]^0x80, text[i+2]^0x80
	return a, b, c, a-0xE1 <= 0xEC-0xE1 && b|c < 0x40
}

// A walk is a way down from the root that keeps the cell of its node, so that each is read once.
type walk struct{ node, base, check uint32 }

func (t *Trie) root() walk {
	base, _ := t.cell(0)
	return walk{0, base, 0}
}

// step goes on by one character and says whether some key does so.
func (w *walk) step(t *Trie, code uint16) bool {
	if code == 0 || w.base&flag != 0 {
		return false
	}
	next := w.base + uint32(code)
	base, check := t.cell(next)
	if check&low != w.node {
		return false
	}
	w.node, w.base, w.check = next, base, check
	return true
}

// ends says whether a key ends here, unless the data are broken.
func (w *walk) ends() bool { return (w.base|w.check)&flag != 0 }

// value returns the value of the key that ends here, if one does.
func (w *walk) value(t *Trie) (uint32, bool) {
	switch {
	case w.node == 0 || !w.ends():
		return 0, false
	case w.base&flag != 0:
		return w.base & low, true
	}
	value, check := t.cell(w.base)
	if check&low != w.node || value&flag == 0 {
		return 0, false
	}
	return value & low, true
}

// cell returns a cell's two halves, those of an unused cell where there is none.
func (t *Trie) cell(i uint32) (base, check uint32) {
	at := 3 * uint64(i)
	if at+3 > uint64(len(t.cells)) {
		return 0, noParent
	}
	c := t.cells[at : at+3]
	return uint32(c[0]) | uint32(c[1]&0xFF)<<16, uint32(c[1]>>8) | uint32(c[2])<<8
}
