package source

import (
	"strings"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source/gbk"
	"github.com/fawen/fawen/internal/source/pairs"
)

// Costs of what may have happened to shifted bytes, in natural logarithms, set on
// damaged pages by the rate of characters wrong without a flag.
const (
	brokenEnd    = 8.0 // a line ends in the middle of a character
	offList      = 1.0 // the character is not annotated elsewhere on the page
	notListed    = 3.0 // and is not Traditional, as nearly all listed ones are
	noReading    = 9.0 // no character with that reading fits: any byte
	vanishedPair = 2.0 // two bytes had no character and left no trace: what
	// lostCosts gives, less what the neighbours of the lost would tell
	blank         = 2.5 // an ideographic space
	vanishedAgain = 2.0 // and two more behind them
	simplified    = 3.0 // a Simplified character on a Traditional page
	wideLetter    = 6.0 // a full-width letter or digit
	strayBracket  = 9.0 // an ASCII sign in step carries a syllable in brackets
	anyCharacter  = 6.0 // a character that is not looked for
	eatenTrail    = 3.0 // "?" for a lead byte and the ASCII byte behind it
)

// lost stands in Clean for a character that cannot be restored.
const lost = '\uFFFD'

// sure is the least chance at which a restored character stands without a flag.
const sure = 0.95

// longestShift bounds the symbols that one lattice holds.
const longestShift = 1200

// A symbol is what one step of a shift reads: a character with its bracket, a cut
// bracket, or a question mark.
type symbol struct {
	start, end int // bytes of Raw
	char       rune
	syllable   string // of an aligned or cut bracket
	cut        bool
	form       uint16 // pair of a symbol that stands spelled out: A2DC for "(4)"
}

// A shifter undoes shifts. It gives the bytes of a stretch back their order: each
// "?p)" hides one byte, each pair of 81..FE bytes shows as one character, and the
// readings and the pairs of characters say which byte was hidden.
type shifter struct {
	raw        string
	table      *gbk.Table
	pairs      pairs.Table
	onList     map[rune]bool // characters with a bracket of their own on the page
	halfWidth  bool          // full-width signs were turned half width
	candidates map[candidateKey][]byte
	simplified map[rune]bool
	vanish     float64 // vanishedPair, and more in a wound
	wild       int     // times that any byte may still be tried; noise would try for ever
	lattice    lattice
}

// mostWild is the number of hidden bytes of a page that may be sought without a
// reading that fits.
const mostWild = 100

type candidateKey struct {
	lead     byte
	syllable string
}

// bytesFor returns the second bytes that make, with lead, a character of the
// reading.
func (s *shifter) bytesFor(lead byte, syllable string) []byte {
	key := candidateKey{lead, syllable}
	if found, ok := s.candidates[key]; ok {
		return found
	}
	found := []byte{}
	for x := 0x80; x <= 0xFE; x++ {
		if c := s.table.Char(lead, byte(x)); c != 0 && hasReading(c, syllable) {
			found = append(found, byte(x))
		}
	}
	s.candidates[key] = found
	return found
}

// hasReading tells whether c may carry the bracket: 區(qū), 們(men). A syllable with
// a tone mark must be one of the readings of c as it is.
func hasReading(c rune, syllable string) bool {
	return dict.HasReading(c, syllable) || dict.Toneless(syllable) == syllable && dict.HasToneless(c, syllable)
}

// step adds to the lattice what one symbol may stand for.
func (s *shifter) step(sym symbol, atLineEnd bool) {
	l := &s.lattice
	from, cheapest := l.layers[len(l.layers)-1], l.cheapest()
	l.add()
	for i, n := range from {
		switch {
		case sym.cut:
			s.hidden(i, n, sym.syllable, i == cheapest)
		case n.pending == 0:
			s.plain(i, n, sym)
		case sym.char == '?' || sym.char == lost:
			s.eaten(i, n, atLineEnd, i == cheapest)
		default:
			s.paired(i, n, sym)
		}
	}
	l.prune()
}

// plain reads a symbol in step: it is what it shows.
func (s *shifter) plain(i int, n node, sym symbol) {
	to := node{last: sym.char, class: s.pairs.Class(sym.char)}
	if sym.form != 0 {
		// All of (10) is left as it stands; its last sign leads on.
		to.last = rune(s.raw[sym.end-1])
		to.class = s.pairs.Class(to.last)
	}
	to.trail = s.trail(sym.char)
	cost := s.cost(n, to.class) + float64(classCost(sym.char))/pairs.Unit
	if sym.char < 0x80 && sym.syllable != "" {
		cost += strayBracket
	}
	s.lattice.reach(i, to, cost, [3]rune{sym.char})
}

// hidden reads "?p)": a byte x that makes with the byte before it a character of
// reading p. Out of step, x closes a character; in step, x begins one. Where there is
// no such byte any may stand, but only on the best way so far.
func (s *shifter) hidden(i int, n node, syllable string, best bool) {
	found := s.bytesFor(n.trail, syllable)
	if n.trail == 0 {
		found = nil
	}
	for _, x := range found {
		c := s.table.Char(n.trail, x)
		cost := 0.0
		if !s.onList[c] {
			cost += offList
			if !dict.IsTraditional(c) {
				cost += notListed
			}
		}
		s.hide(i, n, x, cost)
	}
	if len(found) == 0 && best && s.wild > 0 {
		s.wild--
		for x := 0x81; x <= 0xFE; x++ {
			s.hide(i, n, byte(x), noReading)
		}
	}
	if n.pending != 0 {
		// The pair before it vanished: its second byte begins the listed character.
		cost := s.vanish + s.table.LostFirst(n.pending) + vanishedAgain
		s.lattice.reach(i, node{last: lost}, cost, [3]rune{lost, lost})
	}
}

func (s *shifter) hide(i int, n node, x byte, cost float64) {
	if n.pending == 0 {
		if x == 0x80 {
			return // begins no character
		}
		n.pending, n.trail = x, x
		s.lattice.reach(i, n, cost, [3]rune{})
		return
	}
	if c := s.table.Char(n.pending, x); c != 0 {
		to := node{trail: x, last: c, class: s.pairs.Class(c)}
		s.lattice.reach(i, to, cost+s.restored(n, to), [3]rune{c})
	}
}

// paired reads a symbol out of step: its first byte closes the character that is
// open, its second opens the next; one byte 40..7E closes the shift.
func (s *shifter) paired(i int, n node, sym symbol) {
	if sym.form != 0 {
		s.opened(i, n, byte(sym.form>>8), byte(sym.form))
		return
	}
	if sym.char < 0x80 {
		if sym.char >= 0x40 && sym.char < 0x7F {
			s.closed(i, n, byte(sym.char), sym.syllable)
		}
		if s.halfWidth {
			s.table.EachForm(byte(sym.char), func(form string, pair uint16) bool {
				if len(form) == 1 {
					s.opened(i, n, byte(pair>>8), byte(pair))
				}
				return true
			})
		}
		return
	}
	if first, second, ok := s.table.Pair(sym.char); ok {
		s.opened(i, n, first, second)
	}
}

// isWideLetter tells Ａ and ０, which folding makes look as common as A and 0.
func isWideLetter(c rune) bool {
	return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ'
}

// closed ends a shift with byte b. A bracket behind it belongs to the character
// that b closes.
func (s *shifter) closed(i int, n node, b byte, syllable string) {
	if c := s.table.Char(n.pending, b); c != 0 && (syllable == "" || hasReading(c, syllable)) {
		to := node{trail: b, last: c, class: s.pairs.Class(c)}
		s.lattice.reach(i, to, s.restored(n, to), [3]rune{c})
	}
	s.lattice.reach(i, node{last: lost, trail: b}, s.vanished(n, b), [3]rune{lost, lost})
}

func (s *shifter) opened(i int, n node, first, second byte) {
	if c := s.table.Char(n.pending, first); c != 0 {
		to := node{pending: second, trail: second, last: c, class: s.pairs.Class(c)}
		s.lattice.reach(i, to, s.restored(n, to), [3]rune{c})
	}
	to := node{pending: second, trail: second, last: lost}
	s.lattice.reach(i, to, s.vanished(n, first), [3]rune{lost, lost})
	s.lattice.reach(i, to, s.vanished(n, first)+vanishedAgain, [3]rune{lost, lost, lost})
}

// eaten reads "?" out of step: the second byte of the open character took an ASCII
// byte with it (成立于1996年 ends in "?996年"). Both are gone; what the first was may
// still be plain, the other is a line feed or unknown.
func (s *shifter) eaten(i int, n node, atLineEnd, best bool) {
	after := rune(lost)
	if atLineEnd {
		after = '\n'
	}
	to := node{last: after, class: s.pairs.Class(after)}
	if !best {
		s.lattice.reach(i, to, eatenTrail+anyCharacter, [3]rune{lost, after})
		return
	}
	for x := 0x81; x <= 0xFE; x++ {
		if c := s.table.Char(n.pending, byte(x)); c != 0 {
			open := node{class: s.pairs.Class(c)}
			s.lattice.reach(i, to, eatenTrail+s.cost(n, open.class)+s.cost(open, to.class), [3]rune{c, after})
		}
	}
}

// trail returns the last byte of c. On a page turned half width a sign was two
// bytes: "," was A3AC.
func (s *shifter) trail(c rune) byte {
	if s.halfWidth && c > 0x20 && c < 0x7F {
		return byte(c) | 0x80
	}
	_, trail, _ := s.table.Pair(c)
	return trail
}

// A compatForm is what half-width clean-up made of a symbol: A3AC ， became ",",
// A2D3 ⒂ became "(15)".
type compatForm struct {
	text string
	pair uint16
}

// spelledOut returns the symbol that stands at byte at of a page turned half width
// as several signs: "(4)" for ⑷, "5." for ⒌.
func (s *shifter) spelledOut(at int) compatForm {
	var found compatForm
	if c := s.raw[at]; !s.halfWidth || c != '(' && c != '.' && (c < '0' || c > '9') {
		return found
	}
	s.table.EachForm(s.raw[at], func(form string, pair uint16) bool {
		if len(form) > max(1, len(found.text)) && strings.HasPrefix(s.raw[at:], form) {
			found = compatForm{form, pair}
		}
		return true
	})
	return found
}

// vanished is the cost of a pair that left no trace between the open character and
// byte b.
func (s *shifter) vanished(n node, b byte) float64 {
	return max(0, s.vanish+s.table.LostFirst(n.pending)+s.table.LostSecond(b))
}

// restored is the cost of the character that to has written last.
func (s *shifter) restored(n, to node) float64 {
	if to.last == '\u3000' {
		return blank // of which the pairs know nothing
	}
	cost := s.cost(n, to.class)
	if isWideLetter(to.last) {
		cost += wideLetter
	}
	if s.isSimplified(to.last) {
		cost += simplified
	}
	return cost
}

// isSimplified is that of the table, remembered.
func (s *shifter) isSimplified(c rune) bool {
	if !s.table.MaySimplify(c) {
		return false
	}
	known, ok := s.simplified[c]
	if !ok {
		known = s.table.IsSimplified(c)
		s.simplified[c] = known
	}
	return known
}

// cost is that of class c after node n.
func (s *shifter) cost(n node, c pairs.Class) float64 {
	if n.class == 0 {
		return float64(s.pairs.Alone(c)) / pairs.Unit
	}
	return float64(s.pairs.After(n.class, c)) / pairs.Unit
}

// undo reads symbols from the first, a cut bracket, to where all ways are in step
// again, and returns a reading for each symbol taken. No reading means that nothing
// fits.
func (s *shifter) undo(last rune, symbols func() (symbol, bool), dst []reading) []reading {
	start := node{last: last, class: s.pairs.Class(last)}
	start.trail = s.trail(last)
	s.lattice.begin(start)
	for range longestShift {
		sym, ok := symbols()
		if !ok {
			break
		}
		s.step(sym, strings.HasPrefix(s.raw[sym.end:], "\n"))
		layer := s.lattice.layers[len(s.lattice.layers)-1]
		if len(layer) == 0 {
			// Nothing fits: what was read so far is all that can be said.
			s.lattice.dropLayer()
			break
		}
		if len(layer) == 1 && layer[0].pending == 0 {
			break
		}
	}
	if len(s.lattice.edges) == 0 {
		return dst
	}
	return s.lattice.readings(dst)
}
