package analyze

import (
	"strings"
	"unicode/utf8"
)

// Looking for words in folded Chinese text. Nearly every character of it begins with one of six bytes, at which strings.Index
// stops again and again; the last byte of a character is one of sixty-four.

// index is strings.Index, quick for a word of at least one Chinese character.
func index(text, word string) int {
	const third = 2
	if len(text) <= 64 || len(word) <= third {
		return strings.Index(text, word)
	}
	for at := 0; ; at++ {
		if at+len(word) > len(text) {
			return -1
		}
		n := strings.IndexByte(text[at+third:], word[third])
		if n < 0 {
			return -1
		}
		if at += n; strings.HasPrefix(text[at:], word) {
			return at
		}
	}
}

// lastIndex is strings.LastIndex for a word of at least one Chinese character: it is quick where there is none, as nearly always.
func lastIndex(text, word string) int {
	i := index(text, word)
	if i < 0 {
		return -1
	}
	return i + strings.LastIndex(text[i:], word)
}

// indexWithin is index for a word that begins before byte limit.
func indexWithin(text, word string, limit int) int {
	return index(text[:min(len(text), limit+len(word)-1)], word)
}

// countTo is strings.Count for a word of at least one Chinese character, up to so many.
func countTo(text, word string, most int) int {
	for n := range most {
		i := index(text, word)
		if i < 0 {
			return n
		}
		text = text[i+len(word):]
	}
	return most
}

// holds reports whether a text holds a word of at least one Chinese character.
func holds(text, word string) bool { return index(text, word) >= 0 }

// A charSet is a set of Chinese characters that is asked for most characters of a text.
type charSet [(lastHan - firstHan + 64) / 64]uint64

const firstHan, lastHan = '一', '\u9fff'

func newCharSet(chars string) *charSet {
	s := &charSet{}
	for _, c := range chars {
		s[(c-firstHan)/64] |= 1 << ((c - firstHan) % 64)
	}
	return s
}

// firstRunes are the characters that the words begin with.
func firstRunes(words []string) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(w[:sizeOf(w[0])])
	}
	return b.String()
}

func (s *charSet) has(c rune) bool {
	i := uint32(c - firstHan)
	return i/64 < uint32(len(s)) && s[i/64]>>(i%64)&1 != 0
}

// among reports whether a character is one of a few: strings.ContainsRune for characters of three bytes and of one.
func among(chars string, c rune) bool {
	switch {
	case c < utf8.RuneSelf:
		return strings.IndexByte(chars, byte(c)) >= 0
	case c < 0x800 || c > 0xffff:
		return strings.ContainsRune(chars, c)
	}
	b2 := 0x80 | byte(c)&0x3f
	at := strings.IndexByte(chars, b2)
	if at < 0 {
		return false // as nearly always
	}
	b0, b1 := 0xe0|byte(c>>12), 0x80|byte(c>>6)&0x3f
	for at < 2 || chars[at-1] != b1 || chars[at-2] != b0 {
		n := strings.IndexByte(chars[at+1:], b2)
		if n < 0 {
			return false
		}
		at += 1 + n
	}
	return true
}

// indexAny is strings.IndexAny by among, which only those are asked of that end as one of the characters does.
func indexAny(text, chars string) int {
	if text == "" {
		return -1
	}
	ends := endsOf(chars)
	for i := 0; i < len(text); {
		size := sizeOf(text[i])
		if last := i + size - 1; last >= len(text) || ends>>(text[last]&63)&1 != 0 {
			if c, _ := decode(text[i:]); among(chars, c) {
				return i
			}
		}
		i += size
	}
	return -1
}

// endsOf is the set of the low six bits of the last bytes of characters.
func endsOf(chars string) (ends uint64) {
	for i := 0; i < len(chars); {
		i += sizeOf(chars[i])
		ends |= 1 << (chars[i-1] & 63)
	}
	return ends
}

// sizeOf is how many bytes the character has that a byte of sound text begins.
func sizeOf(b byte) int {
	switch {
	case b >= 0xE0 && b < 0xF0:
		return 3
	case b < utf8.RuneSelf:
		return 1
	case b < 0xE0:
		return 2
	}
	return 4
}

// holdsAny is strings.ContainsAny by among.
func holdsAny(text, chars string) bool { return indexAny(text, chars) >= 0 }

// trimLeft is strings.TrimLeft by among, and trimRight strings.TrimRight.
func trimLeft(text, chars string) string {
	for text != "" {
		c, size := decode(text)
		if !among(chars, c) {
			break
		}
		text = text[size:]
	}
	return text
}

func trimRight(text, chars string) string {
	for text != "" {
		c, size := decodeLast(text)
		if !among(chars, c) {
			break
		}
		text = text[:len(text)-size]
	}
	return text
}

// runeCount is utf8.RuneCountInString for a piece of sound text.
func runeCount(text string) (n int) {
	for i := 0; i < len(text); n++ {
		switch b := text[i]; {
		case b>>4 == 0xE && i+2 < len(text):
			i += len("一")
		case b < utf8.RuneSelf:
			i++
		default:
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
		}
	}
	return n
}

// longerThan reports whether a text has more than n characters.
func longerThan(text string, n int) bool {
	if len(text) <= n || len(text) > n*utf8.UTFMax {
		return len(text) > n
	}
	for i := 0; i < len(text) && n >= 0; i += sizeOf(text[i]) {
		n--
	}
	return n < 0
}

// begins is strings.HasPrefix, and ends strings.HasSuffix, by the last byte first: it is seldom the word's.
func begins(text, word string) bool {
	last := len(word) - 1
	return last < len(text) && text[last] == word[last] && text[:last] == word[:last]
}

func ends(text, word string) bool {
	n := len(text) - len(word)
	return n >= 0 && text[len(text)-1] == word[len(word)-1] && text[n:] == word
}

// opening returns the first of the words that a text begins with, "" for none.
func opening(text string, words []string) string {
	for _, w := range words {
		if begins(text, w) {
			return w
		}
	}
	return ""
}

// closing returns the first of the words that a text ends with, "" for none.
func closing(text string, words []string) string {
	for _, w := range words {
		if ends(text, w) {
			return w
		}
	}
	return ""
}

// cutFront returns at most the last n bytes of a text, cut between characters.
func cutFront(text string, n int) string {
	if len(text) <= n {
		return text
	}
	at := len(text) - n
	for at < len(text) && !utf8.RuneStart(text[at]) {
		at++
	}
	return text[at:]
}

// cutAt returns at most the first n bytes of a text, cut between characters.
func cutAt(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}
