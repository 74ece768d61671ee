package source

import (
	"math"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/unicode/norm"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source/pairs"
)

// A gbkTable holds the two-byte code as the damaging sites used it: lead bytes
// 81..FE, trail bytes 40..7E and 80..FE, 21,791 pairs with a character and 2,149
// without. Those without vanished from the pages when bytes had shifted.
type gbkTable struct {
	chars [126 * 191]uint16     // by lead and trail, 0 if the pair has no character
	pairs [1 << 16]uint16       // by character: lead<<8 | trail, 0 if it has none
	wide  map[byte][]compatForm // by first byte, see compatForm

	simplified [1 << 16 / 64]uint64 // characters that another folds to
	lostFirst  [256]float64         // see lostCosts
	lostSecond [256]float64
}

// A compatForm is what half-width clean-up made of a symbol: A3AC ， became ",",
// A2D3 ⒂ became "(15)".
type compatForm struct {
	text string
	pair uint16
}

// gbk returns the table. It is built of x/text's GBK on first use, which only
// damaged pages come to.
var gbk = sync.OnceValue(buildGBK)

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

func buildGBK() *gbkTable {
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
	t := &gbkTable{wide: map[byte][]compatForm{}}
	// A decoder of x/text replaces what it cannot read and reports no error.
	text, _ := simplifiedchinese.GBK.NewDecoder().Bytes(bytes)
	for i, rest := 0, string(text); rest != ""; i++ {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		r, n := utf8.DecodeRuneInString(line)
		if n != len(line) || r == utf8.RuneError {
			continue
		}
		t.chars[gbkIndex(codes[i])] = uint16(r)
		if t.pairs[r] == 0 {
			t.pairs[r] = codes[i]
		}
		if f := dict.Fold(r); f != r && f >= 0x3400 && f < 1<<16 {
			t.simplified[f>>6] |= 1 << (f & 63)
		}
		if r < 0x4E00 || r > 0x9FFF {
			t.addWide(line, codes[i])
		}
	}
	t.lostCosts()
	return t
}

// addWide notes what half-width clean-up makes of a sign.
func (t *gbkTable) addWide(sign string, code uint16) {
	if form := norm.NFKC.String(sign); form != sign {
		t.wide[form[0]] = append(t.wide[form[0]], compatForm{form, code})
	}
}

// lostCosts sums up the chances of the characters that may have stood where a pair
// vanished. The pair took the second byte of one and the first of another:
// lostFirst is by the first byte of the one, lostSecond by the second of the other.
func (t *gbkTable) lostCosts() {
	var first, second [256]float64
	table := pairs.Open()
	for i, c := range t.chars {
		if c == 0 {
			continue
		}
		cost := table.Alone(table.Class(rune(c)))
		if cost > rareCost || t.isSimplified(rune(c)) {
			continue // adds nothing, or would not stand on a Traditional page
		}
		lead, trail := i/191+0x81, i%191+0x40
		chance := math.Exp(-float64(cost) / pairs.Unit)
		if trail == 0x80 || trail >= 0xAA && trail <= 0xAF || trail >= 0xF8 {
			first[lead] += chance
		}
		if lead >= 0xA1 {
			second[trail] += chance
		}
	}
	for b := range first {
		t.lostFirst[b] = -math.Log(first[b] + unlikely)
		t.lostSecond[b] = -math.Log(second[b] + unlikely)
	}
}

// rareCost is that of characters which make up a thousandth of all text together.
const rareCost = 13 * pairs.Unit

// unlikely keeps the cost of what the training text lacks finite.
const unlikely = 1e-7

// maySimplify tells whether another character folds to c: 错, but 是 too, for the sake
// of 昰.
func (t *gbkTable) maySimplify(c rune) bool {
	return c >= 0 && c < 1<<16 && t.simplified[c>>6]>>(c&63)&1 != 0
}

// isSimplified tells whether a Traditional page would write c otherwise: 错 for 錯.
func (t *gbkTable) isSimplified(c rune) bool {
	return t.maySimplify(c) && dict.Traditional(string(c)) != string(c)
}

func gbkIndex(pair uint16) int { return int(pair>>8-0x81)*191 + int(pair&0xFF) - 0x40 }

// char returns the character of two bytes, 0 if they have none.
func (t *gbkTable) char(lead, trail byte) rune {
	if lead < 0x81 || lead > 0xFE || trail < 0x40 || trail > 0xFE {
		return 0
	}
	return rune(t.chars[gbkIndex(uint16(lead)<<8|uint16(trail))])
}

// pair returns the two bytes of r.
func (t *gbkTable) pair(r rune) (lead, trail byte, ok bool) {
	if r < 0 || int(r) >= len(t.pairs) || t.pairs[r] == 0 {
		return 0, 0, false
	}
	return byte(t.pairs[r] >> 8), byte(t.pairs[r]), true
}
