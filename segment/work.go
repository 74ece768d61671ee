package segment

import (
	"slices"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
)

const (
	// maxBlock is how many characters are tagged at once, at most. A block
	// ends at white space and after 。.
	maxBlock = 2000
	// overlap is how many characters before a forced end of a block are cut
	// again with the next one, so that they are seen with what follows.
	overlap = 64
	// front is the number of places before a block that its first characters
	// add to, ahead the number of codes behind it that are looked at.
	front = 2
	ahead = layout.MaxWord
)

// work is the scratch space of one call. All slices are by character of the
// block unless they say otherwise.
type work struct {
	model *model
	user  *userWords

	text    string
	base    int      // where the block begins in text
	n       int      // its length in characters
	alnum   bool     // it holds digits or letters
	codes   []uint16 // with codes of nothing behind
	offsets []int32  // bytes from base; offsets[n] is the end of the block
	scores  []uint64 // four lanes, one a tag; scores[i+front] is character i
	cells   []uint32 // of the pairs that begin here; later tags, see mark
	triples []int32  // where triples of characters may begin, in order; maxBlock long, the used part
	found   []triple // those that have weights, room for as many
	longer  []int32  // where words of three and more characters may begin, and how long
	begins  []uint8  // class of the longest word that begins at the character
	covered []uint8  // dictionary words over the character, see mark
	choices []uint8  // the tags to come from, see path
	ends    []int32  // ends of words, in characters; a part of endRoom
	endRoom []int32
	breaks  []uint8    // 1: a word ends after the character; only for adjust
	fixed   []dict.Tag // of units and user words that begin here; only for adjust
	folded  []rune     // only for user words
}

// run cuts the text block by block.
func (w *work) run(dst []Token, text string, coarse bool) []Token {
	w.text = text
	for p := 0; p < len(text); {
		if end := w.space(p); end > p {
			dst = append(dst, Token{Start: p, End: end})
			p = end
			continue
		}
		whole := w.read(p)
		w.pairs()
		w.score()
		w.mark()
		w.path()
		adjust := w.alnum || w.user != nil || coarse
		if adjust {
			w.adjust()
		}
		if !whole {
			w.dropTail()
		}
		// The next block begins where the fine cut says, so that the coarse
		// cut sees the same blocks.
		p = w.base + int(w.offsets[w.ends[len(w.ends)-1]])
		if coarse {
			w.join()
		}
		dst = w.emit(dst, adjust)
	}
	w.text = ""
	return dst
}

// space returns the end of the white space at p: of one line end, or of a run
// of other blanks.
func (w *work) space(p int) int {
	text := w.text
	for p < len(text) {
		r, size := rune(text[p]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[p:])
		}
		if w.model.code(r) != layout.Pad {
			break
		}
		if r == '\n' || r == '\r' {
			return w.lineEnd(p, r)
		}
		if p += size; p < len(text) && (text[p] == '\n' || text[p] == '\r') {
			break
		}
	}
	return p
}

// lineEnd is called for \n and \r at p; \r\n is one line end.
func (w *work) lineEnd(p int, r rune) int {
	if r == '\r' && p+1 < len(w.text) && w.text[p+1] == '\n' {
		return p + 2
	}
	return p + 1
}

// read reads the block at p, which begins with no white space. It returns
// false if the block was ended by its length alone.
func (w *work) read(p int) (whole bool) {
	w.grow()
	text, table := w.text, w.model.codes
	codes, offsets := w.codes, w.offsets
	base, n, alnum := p, 0, false
	whole = true
	for p < len(text) {
		offsets[n] = int32(p - base)
		b := text[p]
		r, q := rune(b), p+1
		if b >= utf8.RuneSelf {
			var size int
			if r, size = three(text, p); size == 0 {
				r, size = utf8.DecodeRuneInString(text[p:])
			}
			q = p + size
		}
		c := uint16(layout.Unknown)
		if uint32(r) < uint32(len(table)) {
			c = table[r]
		}
		if c == layout.Pad {
			break
		}
		if c <= layout.Letter {
			alnum = true
		}
		codes[n] = c
		n++
		p = q
		if r == '。' {
			break
		}
		if n == maxBlock {
			whole = p == len(text)
			break
		}
	}
	offsets[n] = int32(p - base)
	w.base, w.n, w.alnum = base, n, alnum
	clear(codes[n : n+ahead])
	return whole
}

// three is utf8.DecodeRuneInString for most characters of three bytes, with a size of 0 for all else.
func three(text string, p int) (rune, int) {
	if p+2 >= len(text) {
		return 0, 0
	}
	a, b, c := text[p], text[p+1]^0x80, text[p+2]^0x80
	if a-0xE1 > 0xEF-0xE1 || b|c >= 0x40 {
		return 0, 0
	}
	return rune(a&15)<<12 | rune(b)<<6 | rune(c), 3
}

// grow makes room for the longest block, once.
func (w *work) grow() {
	if w.codes != nil {
		return
	}
	w.codes = make([]uint16, maxBlock+ahead)
	w.offsets = make([]int32, maxBlock+1)
	w.scores = make([]uint64, maxBlock+2*front)
	w.cells = make([]uint32, maxBlock)
	w.covered = make([]uint8, maxBlock+ahead)
	w.triples = make([]int32, maxBlock)
	w.found = make([]triple, maxBlock)
	w.longer = make([]int32, maxBlock)
	w.begins = make([]uint8, maxBlock)
	w.choices = make([]uint8, maxBlock)
	w.endRoom = make([]int32, maxBlock)
	w.breaks = make([]uint8, maxBlock)
	w.fixed = make([]dict.Tag, maxBlock)
}

// dropTail leaves the last words of a block for the next one.
func (w *work) dropTail() {
	keep, _ := slices.BinarySearch(w.ends, int32(w.n-overlap))
	w.ends = w.ends[:max(keep, 1)]
}

// emit appends the words of the block. Where words were adjusted, fixed holds
// the tags of some.
func (w *work) emit(dst []Token, adjusted bool) []Token {
	dst = slices.Grow(dst, len(w.ends))
	base, offsets, traits := w.base, w.offsets, w.model.traits
	start := int32(0)
	from := base
	for _, end := range w.ends {
		var tag uint8
		switch n := end - start; {
		case adjusted && w.fixed[start] != 0:
			tag = uint8(w.fixed[start])
		case n == 1:
			tag = traits[w.codes[start]] & 15
		case n <= layout.MaxWord:
			tag = uint8(w.cells[start] >> (4 * (n - 2)) & 15)
		}
		if tag == 0 {
			tag = uint8(w.guess(int(start), int(end)))
		}
		to := base + int(offsets[end])
		dst = append(dst, Token{Start: from, End: to, Tag: dict.Tag(tag)})
		start, from = end, to
	}
	return dst
}
