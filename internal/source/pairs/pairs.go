// Package pairs scores how well characters follow one another in Chinese news. By
// it decoding tells 人民法院 in GBK from the same bytes read as Big5, and repair
// tells the right reading of shifted bytes from the others. Traditional and
// Simplified text are scored alike: characters are folded first.
//
// The table (pairs.bin, made by internal/source/train) is read in place. Layout,
// little endian, without padding:
//
//	 0  8 bytes         "pairs 1\n"
//	 8  uint32          N, number of classes; class 0 is "never seen"
//	12  uint32          P, number of pairs
//	16  uint16[0xA000]  class of each code point under U+A000, 0 if none
//	    uint8[N]        cost of a class alone
//	    uint8[N]        cost of stepping from a class to one never seen after it
//	    uint32[N+1]     pairs of class a stand at row[a]..row[a+1]
//	    uint16[P]       second class, rising within a row
//	    uint8[P]        cost of the second class after the first
//
// It imports dict alone.
package pairs

import (
	_ "embed"

	"github.com/fawen/fawen/dict"
)

// Unit is the number of cost steps in one natural logarithm: a cost of 12 means
// a chance of 1/e.
const Unit = 12

const (
	magic    = "pairs 1\n"
	idsAt    = 16
	idsCount = 0xA000
)

//go:embed pairs.bin
var data string

// A Table holds the scores. It is a value of string views, cheap to copy and safe
// for concurrent use.
type Table struct{ ids, alone, unseen, rows, second, cost string }

// A Class stands for a character after folding. Digits share one class, Latin
// letters another.
type Class uint16

// Open returns the built-in table. It reads 16 bytes.
func Open() Table { return open(data) }

func open(data string) Table {
	if len(data) < idsAt+2*idsCount || data[:8] != magic {
		return Table{}
	}
	n, p := int(u32(data, 8)), int(u32(data, 12))
	rest := data[idsAt:]
	cut := func(size int) string {
		size = min(max(size, 0), len(rest))
		s := rest[:size]
		rest = rest[size:]
		return s
	}
	return Table{
		ids:    cut(2 * idsCount),
		alone:  cut(n),
		unseen: cut(n),
		rows:   cut(4 * (n + 1)),
		second: cut(2 * p),
		cost:   cut(p),
	}
}

// Class returns the class of r, 0 if it was never seen.
func (t Table) Class(r rune) Class {
	r = plain(dict.Fold(r))
	if r < 0 || int(r) >= len(t.ids)/2 {
		return 0
	}
	return Class(u16(t.ids, int(r)))
}

// plain joins the code points that share a class.
func plain(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return '0'
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return 'a'
	case r == '\r', r == '\t':
		return ' '
	}
	return r
}

// Alone returns the cost of a character without its neighbour.
func (t Table) Alone(c Class) int { return int(t.alone[c]) }

// After returns the cost of b where a stands before it; less is better. Common
// pairs cost 10 to 60, chance pairs 150 and more.
func (t Table) After(a, b Class) int {
	lo, hi := u32(t.rows, 4*int(a)), u32(t.rows, 4*int(a)+4)
	for lo < hi {
		mid := (lo + hi) / 2
		if s := Class(u16(t.second, int(mid))); s < b {
			lo = mid + 1
		} else if s > b {
			hi = mid
		} else {
			return int(t.cost[mid])
		}
	}
	return int(t.unseen[a]) + int(t.alone[b])
}

// Seen tells whether the pair was met in the training text.
func (t Table) Seen(a, b Class) bool {
	return t.After(a, b) < int(t.unseen[a])+int(t.alone[b])
}

func u16(s string, i int) uint16 { return uint16(s[2*i]) | uint16(s[2*i+1])<<8 }

func u32(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16 | uint32(s[at+3])<<24
}
