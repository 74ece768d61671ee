package source

import (
	"unicode"
	"unicode/utf8"
	"unsafe"

	"github.com/fawen/fawen/dict"
)

// A folder writes Norm and the marks of its foldIndex in one pass over Clean.
type folder struct {
	clean string
	norm  []byte // nil until something folds
	done  int    // bytes of clean that norm stands for
	marks []uint32

	opens  bool   // the line begins at the byte looked at
	quotes quotes // of the line
}

// fold returns clean as rules and dictionaries see it, code point by code point, the
// index that leads back, and the script of clean. Blanks at the edges of lines and
// carriage returns become line feeds, and pairs of straight quotation marks curved
// ones. Where folding changes nothing the text is shared and the index is empty.
// clean is valid UTF-8.
func fold(clean string) (string, foldIndex, string) {
	f := folder{clean: clean}
	var count scriptCount
	f.opens = true
	for i := 0; i < len(clean); {
		c := clean[i]
		if c < utf8.RuneSelf {
			i = f.ascii(i)
			continue
		}
		var r rune
		n := 3
		if c >= 0xE0 && c < 0xF0 && i+2 < len(clean) { // decodeRune, which is not inlined
			r = rune(c&0x0F)<<12 | rune(clean[i+1]&0x3F)<<6 | rune(clean[i+2]&0x3F)
		} else {
			r, n = utf8.DecodeRuneInString(clean[i:])
		}
		to := r
		if dict.MayFold(r) {
			to = dict.Fold(r)
		}
		if r == '．' && betweenHan(clean, i, i+n) {
			to = '·' // 瓦歷斯．諾幹
		}
		if to == ' ' {
			i = f.blanks(i)
			continue
		}
		f.opens = false
		if i < scriptSample {
			count.add(r, to != r)
		}
		if isQuote(to) {
			to = f.quotes.fold(to, clean[i:])
		}
		if to != r {
			f.put(i, to, n)
		}
		i += n
	}
	if f.norm == nil {
		return clean, foldIndex{}, count.script()
	}
	f.keep(len(clean))
	return unsafe.String(unsafe.SliceData(f.norm), len(f.norm)), foldIndex{f.marks}, count.script()
}

// ascii folds what begins with the ASCII character at byte i of clean, and returns the byte behind it.
func (f *folder) ascii(i int) int {
	switch c := f.clean[i]; {
	case c == '\r':
		f.put(i, '\n', 1)
	case c == '\n':
		f.opens, f.quotes = true, quotes{}
	case c == ' ' || c == '\t':
		return f.blanks(i)
	case c == '"':
		f.opens = false
		f.put(i, f.quotes.fold('"', f.clean[i:]), 1)
	case c == '-' && dashAt(f.clean, i):
		f.put(i, '—', 1)
		f.put(i+1, '—', 1)
		return i + 2
	default:
		f.opens = false
	}
	return i + 1
}

// blanks folds the blanks from byte i of clean on, and returns the byte behind them: those at an edge of a line to line feeds, so that an indented line
// reads as one that is not, and those behind a stop to the stop.
func (f *folder) blanks(i int) int {
	end := i
	for end < len(f.clean) {
		r, n := utf8.DecodeRuneInString(f.clean[end:])
		if r != '\t' && (r == '\n' || dict.Fold(r) != ' ') {
			break
		}
		end += n
	}
	edge := f.opens || end == len(f.clean) || f.clean[end] == '\n' || f.clean[end] == '\r'
	stop := stopBefore(f.clean[:i])
	for i < end {
		r, n := utf8.DecodeRuneInString(f.clean[i:])
		switch {
		case edge:
			f.put(i, '\n', n)
		case stop != 0:
			f.put(i, stop, n)
		case r != '\t' && r != ' ':
			f.put(i, ' ', n)
		}
		i += n
	}
	return end
}

// stopBefore returns the stop of full width that a text ends with, as it is folded, 0 for none.
func stopBefore(text string) rune {
	switch r, _ := utf8.DecodeLastRuneInString(text); r {
	case '。', '！', '？', '；':
		return dict.Fold(r)
	}
	return 0
}

// dashAt reports whether a dash of two hyphens stands at byte i of clean between signs or characters that are not ASCII: 记者李明--海山报道.
func dashAt(clean string, i int) bool {
	return i > 0 && i+2 < len(clean) && clean[i+1] == '-' && clean[i-1] >= utf8.RuneSelf && clean[i+2] >= utf8.RuneSelf
}

// put folds the code point of n bytes at byte i of clean to r.
func (f *folder) put(i int, r rune, n int) {
	f.keep(i)
	f.norm = utf8.AppendRune(f.norm, r)
	f.done = i + n
}

// betweenHan reports whether clean[i:j] stands between two Han characters.
func betweenHan(clean string, i, j int) bool {
	before, _ := utf8.DecodeLastRuneInString(clean[:i])
	after, _ := utf8.DecodeRuneInString(clean[j:])
	return unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, after)
}

// keep takes over what does not fold, up to byte i of clean, and sets the marks of
// the blocks of norm that begin up to there.
func (f *folder) keep(i int) {
	if f.norm == nil {
		f.norm = make([]byte, 0, len(f.clean)+utf8.UTFMax)
		f.marks = make([]uint32, 0, len(f.clean)>>blockBits+1)
	}
	shift := f.done - len(f.norm)
	f.norm = append(f.norm, f.clean[f.done:i]...)
	for next := len(f.marks) << blockBits; next <= len(f.norm); next += blockSize {
		at := runeStart(f.clean, max(next+shift, f.done))
		if at == len(f.clean) {
			break // no code point begins there
		}
		f.marks = append(f.marks, uint32(at))
	}
}

// decodeRune is utf8.DecodeRuneInString for sound text, with the three bytes of a
// Han character first.
func decodeRune(s string, i int) (rune, int) {
	if c := s[i]; c >= 0xE0 && c < 0xF0 && i+2 < len(s) {
		return rune(c&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s[i:])
}

// scriptSample is how many bytes the script is told by; the head of an article
// decides.
const scriptSample = 1 << 18

// script tells Traditional text from Simplified by the share of Traditional
// characters among Han characters: about a third in Traditional news, under one
// in a hundred in Simplified news (著, 乾, names). Text that shows neither is
// "hans".
func script(clean string) string {
	var count scriptCount
	for i := 0; i < min(len(clean), scriptSample); {
		r, n := decodeRune(clean, i)
		count.add(r, dict.Fold(r) != r)
		i += n
	}
	return count.script()
}

// A scriptCount counts characters for script.
type scriptCount struct{ han, traditional int }

func (c *scriptCount) add(r rune, folds bool) {
	if r < 0x3400 || r > 0x9FFF && r < 0xF900 {
		return
	}
	c.han++
	if folds && (r < 0xFE00 || r >= 0x20000) {
		c.traditional++
	}
}

func (c *scriptCount) script() string {
	const share = 20 // at least one in 20 is Traditional
	if c.traditional > 0 && c.traditional*share >= c.han {
		return "hant"
	}
	return "hans"
}
