// Package gbk holds the two-byte code as the sites used it whose pages repair mends: lead bytes 81..FE, trail bytes 40..7E
// and 80..FE, 21,791 pairs with a character and 2,149 without. Those without vanished from the pages when bytes had shifted.
//
// The table (gbk.bin, made by go generate of x/text's GBK, the fold of dict and the pairs of internal/source/pairs) is a flat
// file that is read in place:
//
//	1  uint16[126*191]  character by lead and trail, 0 if the pair has none
//	2  uint16[65536]    lead<<8 | trail by character, 0 if it has none
//	3  uint64[1024]     a bit for each character that another folds to
//	4  uint64[256]      bits of a float64: see LostFirst
//	5  uint64[256]      bits of a float64: see LostSecond
//	6  uint32[257]      where the forms of each first byte begin in section 7
//	7  uint32[n+1]      forms: place in section 8 << 16 | pair
//	8                   bytes of the forms
//
// It imports internal/flat, dict and internal/source/pairs, and x/text to build the table.
package gbk

import (
	_ "embed"
	"math"
	"sync"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
)

//go:generate go run ./gen

//go:embed gbk.bin
var data string

const (
	rows   = 126 // lead bytes 81..FE
	trails = 191 // trail bytes 40..FE
)

// A Table is the code. It is safe for concurrent use.
type Table struct {
	chars, pairs          []uint16
	simplified            []uint64
	lostFirst, lostSecond []uint64
	starts, forms         []uint32
	pool                  string
}

// Open returns the built-in table.
var Open = sync.OnceValue(func() *Table { return open(data) })

func open(data string) *Table {
	file, err := flat.Open(data)
	if err != nil {
		return &Table{}
	}
	return &Table{
		chars: flat.Uint16s(file.Section(1)), pairs: flat.Uint16s(file.Section(2)), simplified: flat.Uint64s(file.Section(3)),
		lostFirst: flat.Uint64s(file.Section(4)), lostSecond: flat.Uint64s(file.Section(5)),
		starts: flat.Uint32s(file.Section(6)), forms: flat.Uint32s(file.Section(7)), pool: file.Section(8),
	}
}

func index(pair uint16) int { return (int(pair>>8)-0x81)*trails + int(pair&0xFF) - 0x40 }

// Char returns the character of two bytes, 0 if they have none.
func (t *Table) Char(lead, trail byte) rune {
	if lead < 0x81 || lead > 0xFE || trail < 0x40 || trail > 0xFE {
		return 0
	}
	return rune(t.chars[index(uint16(lead)<<8|uint16(trail))])
}

// Pair returns the two bytes of r, and whether it has them.
func (t *Table) Pair(r rune) (lead, trail byte, ok bool) {
	if r < 0 || int(r) >= len(t.pairs) || t.pairs[r] == 0 {
		return 0, 0, false
	}
	return byte(t.pairs[r] >> 8), byte(t.pairs[r]), true
}

// MaySimplify tells whether another character folds to c: 错, but 是 too, for the sake of 昰.
func (t *Table) MaySimplify(c rune) bool {
	return c >= 0 && c < 1<<16 && t.simplified[c>>6]>>(c&63)&1 != 0
}

// IsSimplified tells whether a Traditional page would write c otherwise: 错 for 錯.
func (t *Table) IsSimplified(c rune) bool {
	return t.MaySimplify(c) && dict.Traditional(string(c)) != string(c)
}

// LostFirst returns the cost, in natural logarithms, that a character with that first byte stood where a pair vanished.
func (t *Table) LostFirst(b byte) float64 { return math.Float64frombits(t.lostFirst[b]) }

// LostSecond is LostFirst of the second byte of the character behind it.
func (t *Table) LostSecond(b byte) float64 { return math.Float64frombits(t.lostSecond[b]) }

// EachForm yields what half-width clean-up made of the symbols whose forms begin with a byte, with the symbol's pair: A3AC ，
// became ",", A2D3 ⒂ became "(15)".
func (t *Table) EachForm(first byte, yield func(form string, pair uint16) bool) {
	for i := t.starts[first]; i < t.starts[int(first)+1]; i++ {
		if !yield(t.pool[t.forms[i]>>16:t.forms[i+1]>>16], uint16(t.forms[i])) {
			return
		}
	}
}
