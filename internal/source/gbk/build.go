package gbk

import (
	"math"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/unicode/norm"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/internal/source/pairs"
)

// vanished tells the 82 pairs that x/text decodes although the sites' code page
// lacks them: the euro sign, A3A0, ǹ, the signs for describing characters and the
// additions of GB18030 in row FE.
func vanished(pair uint16) bool {
	switch {
	case pair == 0xA2E3, pair == 0xA3A0, pair == 0xA8BF:
		return true
	case pair >= 0xA989 && pair <= 0xA995, pair >= 0xFE50 && pair <= 0xFEA0:
		return true
	}
	return false
}

// Build returns the bytes of gbk.bin.
func Build() []byte {
	t := &Table{chars: make([]uint16, rows*trails), pairs: make([]uint16, 1<<16), simplified: make([]uint64, 1<<16/64)}
	var forms [256][]string // by first byte: the pair's two bytes, then the form
	eachPair(func(code uint16, sign string, r rune) {
		t.chars[index(code)] = uint16(r)
		if t.pairs[r] == 0 {
			t.pairs[r] = code
		}
		if f := dict.Fold(r); f != r && f >= 0x3400 && f < 1<<16 {
			t.simplified[f>>6] |= 1 << (f & 63)
		}
		if r >= 0x4E00 && r <= 0x9FFF {
			return
		}
		if form := norm.NFKC.String(sign); form != sign {
			forms[form[0]] = append(forms[form[0]], string([]byte{byte(code >> 8), byte(code)})+form)
		}
	})
	t.lostCosts()
	t.putForms(forms)
	var b flat.Builder
	b.Add(1, flat.AppendUint16s(nil, t.chars...))
	b.Add(2, flat.AppendUint16s(nil, t.pairs...))
	b.Add(3, flat.AppendUint64s(nil, t.simplified...))
	b.Add(4, flat.AppendUint64s(nil, t.lostFirst...))
	b.Add(5, flat.AppendUint64s(nil, t.lostSecond...))
	b.Add(6, flat.AppendUint32s(nil, t.starts...))
	b.Add(7, flat.AppendUint32s(nil, t.forms...))
	b.Add(8, []byte(t.pool))
	return b.Bytes()
}

// eachPair yields the pairs that have a character.
func eachPair(yield func(code uint16, sign string, r rune)) {
	var bytes []byte
	var codes []uint16
	for lead := 0x81; lead <= 0xFE; lead++ {
		for trail := 0x40; trail <= 0xFE; trail++ {
			code := uint16(lead<<8 | trail)
			if trail == 0x7F || vanished(code) {
				continue
			}
			bytes = append(bytes, byte(lead), byte(trail), '\n')
			codes = append(codes, code)
		}
	}
	// A decoder of x/text replaces what it cannot read and reports no error.
	text, _ := simplifiedchinese.GBK.NewDecoder().Bytes(bytes)
	i := 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSuffix(line, "\n")
		if r, n := utf8.DecodeRuneInString(line); n == len(line) && r != utf8.RuneError {
			yield(codes[i], line, r)
		}
		i++
	}
}

// putForms lays the forms out by their first byte.
func (t *Table) putForms(forms [256][]string) {
	for _, list := range forms {
		t.starts = append(t.starts, uint32(len(t.forms)))
		for _, f := range list {
			pair := uint32(f[0])<<8 | uint32(f[1])
			t.forms = append(t.forms, uint32(len(t.pool))<<16|pair)
			t.pool += f[2:]
		}
	}
	t.starts = append(t.starts, uint32(len(t.forms)))
	t.forms = append(t.forms, uint32(len(t.pool))<<16)
}

// lostCosts sums up the chances of the characters that may have stood where a pair
// vanished. The pair took the second byte of one and the first of another:
// lostFirst is by the first byte of the one, lostSecond by the second of the other.
func (t *Table) lostCosts() {
	var first, second [256]float64
	table := pairs.Open()
	for i, c := range t.chars {
		if c == 0 {
			continue
		}
		cost := table.Alone(table.Class(rune(c)))
		if cost > rareCost || t.IsSimplified(rune(c)) {
			continue // adds nothing, or would not stand on a Traditional page
		}
		lead, trail := i/trails+0x81, i%trails+0x40
		chance := math.Exp(-float64(cost) / pairs.Unit)
		if trail == 0x80 || trail >= 0xAA && trail <= 0xAF || trail >= 0xF8 {
			first[lead] += chance
		}
		if lead >= 0xA1 {
			second[trail] += chance
		}
	}
	for b := range first {
		t.lostFirst = append(t.lostFirst, math.Float64bits(-math.Log(first[b]+unlikely)))
		t.lostSecond = append(t.lostSecond, math.Float64bits(-math.Log(second[b]+unlikely)))
	}
}

// rareCost is that of characters which make up a thousandth of all text together.
const rareCost = 13 * pairs.Unit

// unlikely keeps the cost of what the training text lacks finite.
const unlikely = 1e-7
