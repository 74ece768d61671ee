package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/internal/flat"
	"github.com/fawen/fawen/internal/names/span"
)

// latinScore is the score of a name in Latin letters, which a rule finds.
const latinScore = 2

// latinWords are the words that no Latin name holds, and the titles before one.
type latinWords struct{ words flat.Map }

// Classes of Latin words.
const (
	latinStop  = 1 // University
	latinTitle = 2 // Lady
)

func (l *latinWords) is(word string, class uint32) bool {
	c, _ := l.words.Get(word)
	return c == class
}

// latinWork is memory to use again.
type latinWork struct {
	words []Block
	lasts []string
}

// find appends names of two or three capitalised words (John Smith), or of more
// with a particle between them (Maria Paula de Matos), one behind a title (Lord Carlyle), and the last word of such
// a name elsewhere. A name in brackets behind its Chinese
// form is only a gloss.
func (l *latinWords) find(dst []Name, w *latinWork, norm string, blocks []Block) []Name {
	if !joinsLatin(norm) {
		return dst
	}
	w.words, w.lasts = w.words[:0], w.lasts[:0]
	for i := 0; i < len(norm); {
		c := norm[i]
		if c >= 0xE0 || c < 'A' {
			i++
			continue
		}
		n := latinRun(norm[i:])
		if n == 0 {
			i++
			continue
		}
		w.words = append(w.words, Block{i, i + n})
		i += n
	}
	from := len(dst)
	for i := 0; i < len(w.words); {
		j := i + 1
		for j < len(w.words) && norm[w.words[j-1].End:w.words[j].Start] == " " {
			j++
		}
		if b, ok := l.name(norm, w.words[i:j]); ok && free(blocks, b) {
			dst = append(dst, Name{b.Start, b.End, latinScore, span.Latin})
			last := w.words[j-1]
			w.lasts = append(w.lasts, norm[last.Start:last.End])
		}
		i = j
	}
	if len(w.lasts) == 0 {
		return dst
	}
	slices.Sort(w.lasts)
	taken := dst[from:]
	for _, b := range w.words {
		for len(taken) > 0 && taken[0].End <= b.Start {
			taken = taken[1:]
		}
		if len(taken) > 0 && taken[0].Kind == span.Latin && taken[0].Start <= b.Start {
			continue
		}
		if _, ok := slices.BinarySearch(w.lasts, norm[b.Start:b.End]); ok && !glossed(norm, b.Start) && free(blocks, b) {
			dst = append(dst, Name{b.Start, b.End, latinScore, span.Latin})
		}
	}
	return dst
}

// joinsLatin reports whether a blank stands between what may be Latin words,
// the second with a capital: most texts have none, and so no Latin name.
func joinsLatin(norm string) bool {
	for i := 0; ; i++ {
		blank := strings.IndexByte(norm[i:], ' ')
		if blank < 0 || i+blank+1 == len(norm) {
			return false
		}
		i += blank
		if next := norm[i+1]; next >= 'A' && next <= 'Z' && i > 0 && norm[i-1] >= '\'' {
			return true
		}
	}
}

// latinRun is the length of the word of Latin letters that s begins with.
func latinRun(s string) int {
	i := 0
	for i < len(s) {
		c := s[i]
		if c|0x20 >= 'a' && c|0x20 <= 'z' || i > 0 && (c == '\'' || c == '-') {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r < 0xC0 || r > 0x24F || r == '×' || r == '÷' {
			break
		}
		i += n
	}
	return i
}

// name returns the span of a name made of words that blanks join.
func (l *latinWords) name(norm string, words []Block) (Block, bool) {
	text := func(b Block) string { return norm[b.Start:b.End] }
	titled := false
	for len(words) > 0 && l.is(text(words[0]), latinTitle) {
		words, titled = words[1:], true
	}
	parts, particles := 0, 0
	for i, b := range words {
		switch {
		case i > 0 && i < len(words)-1 && len(text(b)) == 1 && text(b)[0] <= 'Z': // John L Smith
		case parts > 0 && i < len(words)-1 && isParticle(strings.ToLower(text(b))): // Ana De Silva
			particles++
		case l.part(text(b)):
			parts++
		case parts > 0 && isParticle(text(b)):
			particles++
		default:
			return Block{}, false
		}
	}
	if parts < 2 && !(titled && parts == 1) || parts > 3+3*min(particles, 1) || isParticle(text(words[len(words)-1])) {
		return Block{}, false
	}
	b := Block{words[0].Start, words[len(words)-1].End}
	before, _ := utf8.DecodeLastRuneInString(norm[:b.Start])
	after, _ := utf8.DecodeRuneInString(norm[b.End:])
	if glossed(norm, b.Start) || strings.ContainsRune("《“", before) || strings.ContainsRune("》”", after) {
		return Block{}, false
	}
	return b, true
}

// part reports whether a word can be part of a name: a capital, then small
// letters, and no word of an institution.
func (l *latinWords) part(w string) bool {
	if len(w) < 3 || w[0] < 'A' || w[0] > 'Z' || l.is(w, latinStop) || l.is(w, latinTitle) {
		return false
	}
	return strings.ContainsFunc(w[1:], func(r rune) bool { return r >= 'a' && r <= 'z' })
}

// isParticle reports whether a word joins the parts of a name: Vasco da Gama.
func isParticle(w string) bool {
	switch w {
	case "da", "das", "de", "del", "della", "der", "di", "do", "dos", "du", "e", "el", "la", "van", "von", "bin", "binti", "ibn", "y":
		return true
	}
	return false
}

// glossed reports whether i stands in a bracket that opens shortly before.
func glossed(norm string, i int) bool {
	for range 40 {
		r, n := utf8.DecodeLastRuneInString(norm[:i])
		if n == 0 || r == ')' || r == '\n' || r == '。' || r == ',' {
			return false
		}
		if r == '(' {
			return true
		}
		i -= n
	}
	return false
}

// free reports whether b overlaps none of the blocks, which are in order and
// apart.
func free(blocks []Block, b Block) bool {
	i, _ := slices.BinarySearchFunc(blocks, b.Start, func(x Block, start int) int {
		if x.End <= start {
			return -1
		}
		return 1
	})
	return i == len(blocks) || blocks[i].Start >= b.End
}
