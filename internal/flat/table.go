package flat

import (
	"errors"
	"fmt"
)

const (
	pageBits = 6
	pageSize = 1 << pageBits
	lastRune = 0x10FFFF
)

// A Table maps code points to small numbers, 0 for those it was not told of. Its zero value maps everything to 0.
type Table struct{ index, blocks []uint16 }

// OpenTable opens a section written by [BuildTable].
func OpenTable(section string) (Table, error) {
	if len(section) < 4 {
		return Table{}, errTruncated
	}
	pages := uint64(load32(section, 0))
	if 4+2*pages > uint64(len(section)) {
		return Table{}, errTruncated
	}
	return Table{index: Uint16s(section[4 : 4+2*pages]), blocks: Uint16s(section[4+2*pages:])}, nil
}

// Get returns the number of r.
func (t Table) Get(r rune) uint16 {
	page := uint32(r) >> pageBits
	if uint64(page) >= uint64(len(t.index)) {
		return 0
	}
	at := int(t.index[page])<<pageBits | int(r&(pageSize-1))
	if at >= len(t.blocks) {
		return 0
	}
	return t.blocks[at]
}

// wide is Get of a character of three bytes, given by the low bits of each: those of the last one are its place in its page.
func (t *Table) wide(a, b, c byte) uint16 {
	page := int(a&0x0F)<<pageBits | int(b)
	if page >= len(t.index) {
		return 0
	}
	at := int(t.index[page])<<pageBits | int(c)
	if at >= len(t.blocks) {
		return 0
	}
	return t.blocks[at]
}

// BuildTable writes the section for [OpenTable].
func BuildTable(numbers map[rune]uint16) ([]byte, error) {
	top := rune(-1)
	for r := range numbers {
		if r < 0 || r > lastRune {
			return nil, fmt.Errorf("flat: %U is no code point", r)
		}
		top = max(top, r)
	}
	pages := int(top)>>pageBits + 1
	blocks := make([]uint16, pageSize)
	known := map[[pageSize]uint16]uint16{{}: 0}
	index := make([]uint16, pages)
	for p := range index {
		var block [pageSize]uint16
		for i := range block {
			block[i] = numbers[rune(p<<pageBits+i)]
		}
		n, ok := known[block]
		if !ok {
			if len(known) > 1<<16-1 {
				return nil, errors.New("flat: too many blocks in a table")
			}
			n = uint16(len(known))
			known[block] = n
			blocks = append(blocks, block[:]...)
		}
		index[p] = n
	}
	out := AppendUint32s(nil, uint32(pages))
	out = AppendUint16s(out, index...)
	return AppendUint16s(out, blocks...), nil
}
