package span

import (
	"slices"
	"unicode/utf8"
)

// Symbols that stand for more than one character. Han characters of the basic
// plane are themselves, rare marks too.
const (
	Edge   = 1   // end of a sentence or a line, and the ends of the text
	Other  = 2   // anything without a symbol of its own
	None   = 3   // no character: the second given character of a short name
	Letter = 'a' // Latin letters
	Digit  = '0' // digits
	Masker = 'x' // × and ○, as in 张××, 林○贞
)

// Han characters from U+3400 to U+9FFF have records in the tables; those of the
// other planes share the symbols from hanFar on.
const (
	FirstHan = 0x3400
	LastHan  = 0x9FFF
	hanFar   = 0xE000
	hanFarN  = 0x0800
)

// IsHan reports whether the symbol is a Chinese character.
func IsHan(c uint16) bool {
	return c-FirstHan <= LastHan-FirstHan || c-hanFar < hanFarN
}

// A Text is a folded text, symbol by symbol.
type Text struct {
	Sym []uint16
	Off []int32 // byte offset of each symbol in the text, and its length at the end
}

// Reset reads a folded text into t and reuses its memory.
func (t *Text) Reset(norm string) {
	room := len(norm) // one byte a symbol, at the most
	if room > 1<<16 { // as much as it needs, and no more
		room = utf8.RuneCountInString(norm)
	}
	sym, off := slices.Grow(t.Sym[:0], room)[:room], slices.Grow(t.Off[:0], room+1)[:room+1]
	n := 0
	for i := 0; i < len(norm) && n < len(sym) && n < len(off); n++ {
		c := norm[i]
		off[n] = int32(i)
		if c < utf8.RuneSelf {
			sym[n] = ascii[c]
			i++
			continue
		}
		// The common case by hand: three bytes, a Han character of the basic plane.
		if c >= 0xE3 && c <= 0xE9 && i+2 < len(norm) {
			b, d := norm[i+1]^0x80, norm[i+2]^0x80
			r := uint16(c&0x0F)<<12 | uint16(b)<<6 | uint16(d)
			if b|d < 0x40 && r-FirstHan <= LastHan-FirstHan && r != '丨' {
				sym[n] = r
				i += 3
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(norm[i:])
		sym[n] = Symbol(r)
		i += size
	}
	off[n] = int32(len(norm))
	t.Sym, t.Off = sym[:n], off[:n+1]
}

// at returns the symbol at i, Edge outside the text.
func at(sym []uint16, i int) uint16 {
	if uint(i) < uint(len(sym)) {
		return sym[i]
	}
	return Edge
}

// Symbol maps a folded character to its symbol.
func Symbol(r rune) uint16 {
	switch {
	case r < 0:
		return Other
	case r < utf8.RuneSelf:
		return ascii[r]
	case r >= 0x20000 && r < 0x40000:
		return hanFar + uint16(r)&(hanFarN-1)
	case r >= 0xC0 && r < 0x250:
		return Letter
	}
	switch r {
	case '。', '！', '？', '；', '…', '\u2028', '\u2029', '\u0085':
		return Edge
	case '\u3000', '\u00A0':
		return ' '
	case '“', '”', '‘', '’', '「', '」', '『', '』', '〝', '〞':
		return '"'
	case '《', '〈':
		return '<'
	case '》', '〉':
		return '>'
	case '【', '〔', '（', '［':
		return '('
	case '】', '〕', '）', '］':
		return ')'
	case '丨', '｜', '│', '∣', '┃':
		return '|'
	case '∶', '︰', '：':
		return ':'
	case '，':
		return ','
	case '﹑':
		return '、'
	case '·', '•', '‧', '・':
		return '·'
	case '×', '✕', '╳', '○', '〇', '◯', '●', '＊':
		return Masker
	}
	if r > 0xFFFF || r >= hanFar && r < 0xF900 {
		return Other
	}
	return uint16(r)
}

// ascii is the symbol of each ASCII character.
var ascii = [utf8.RuneSelf]uint16{
	'\n': Edge, '\r': Edge, '!': Edge, '?': Edge, ';': Edge,
	'\t': ' ', '\v': ' ', '\f': Edge, ' ': ' ',
	'"': '"', '\'': '"', '(': '(', ')': ')', '[': '(', ']': ')', '{': '(', '}': ')',
	'<': '<', '>': '>', '|': '|', ':': ':', ',': ',', '.': '.', '/': '/', '\\': '/',
	'-': '-', '_': '-', '~': '-', '+': Other, '=': Other, '*': Masker, '&': Other, '%': Other,
	'#': Other, '$': Other, '@': Other, '^': Other, '`': '"',
	0: Other, 1: Other, 2: Other, 3: Other, 4: Other, 5: Other, 6: Other, 7: Other, 8: Other,
	14: Other, 15: Other, 16: Other, 17: Other, 18: Other, 19: Other, 20: Other, 21: Other,
	22: Other, 23: Other, 24: Other, 25: Other, 26: Other, 27: Other, 28: Other, 29: Other,
	30: Other, 31: Other, 127: Other,
	'0': Digit, '1': Digit, '2': Digit, '3': Digit, '4': Digit,
	'5': Digit, '6': Digit, '7': Digit, '8': Digit, '9': Digit,
	'A': Letter, 'B': Letter, 'C': Letter, 'D': Letter, 'E': Letter, 'F': Letter, 'G': Letter,
	'H': Letter, 'I': Letter, 'J': Letter, 'K': Letter, 'L': Letter, 'M': Letter, 'N': Letter,
	'O': Letter, 'P': Letter, 'Q': Letter, 'R': Letter, 'S': Letter, 'T': Letter, 'U': Letter,
	'V': Letter, 'W': Letter, 'X': Letter, 'Y': Letter, 'Z': Letter,
	'a': Letter, 'b': Letter, 'c': Letter, 'd': Letter, 'e': Letter, 'f': Letter, 'g': Letter,
	'h': Letter, 'i': Letter, 'j': Letter, 'k': Letter, 'l': Letter, 'm': Letter, 'n': Letter,
	'o': Letter, 'p': Letter, 'q': Letter, 'r': Letter, 's': Letter, 't': Letter, 'u': Letter,
	'v': Letter, 'w': Letter, 'x': Letter, 'y': Letter, 'z': Letter,
}

// maxStarred is how many characters back the stars may stand that open what those behind a surname close: **李明**.
const maxStarred = 6

// starred reports whether the masks behind symbol i close what others opened that stand behind no surname.
func (sc *Scan) starred(i int) bool {
	for j := i - 1; j >= 0 && j >= i-maxStarred; j-- {
		if at(sc.sym, j) == Masker {
			for at(sc.sym, j) == Masker {
				j--
			}
			return !IsHan(at(sc.sym, j))
		}
	}
	return false
}
