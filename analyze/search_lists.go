package analyze

import (
	"iter"
	"sync/atomic"
)

// Sets of characters and lists of words that are asked for in many places of a text, most of which lack them. What makes that quick is made when it is
// first asked, not at program start.

// A charSieve tells quickly that a text lacks a character: it has the low bits of the last two bytes of each of its own, and of both together.
type charSieve struct{ middle, last, both uint64 }

func sieveOf(text string) (s charSieve) {
	s.addAll(text)
	return s
}

// addAll puts the characters of a text to a sieve.
func (s *charSieve) addAll(text string) {
	for i := 0; i < len(text); {
		i += sizeOf(text[i])
		if last := min(i, len(text)) - 1; last > 0 {
			s.add(text[last-1], text[last])
		}
	}
}

// add puts the last two bytes of a character to a sieve.
func (s *charSieve) add(middle, last byte) {
	s.middle |= 1 << (middle & 63)
	s.last |= 1 << (last & 63)
	s.both |= 1 << ((5*middle + last) & 63)
}

// may says whether the text may hold a word of Chinese characters.
func (s *charSieve) may(word string) bool {
	for i := 2; i < len(word); i += len("一") {
		middle, last := word[i-1], word[i]
		if s.middle>>(middle&63)&(s.last>>(last&63))&(s.both>>((5*middle+last)&63))&1 == 0 {
			return false
		}
	}
	return true
}

// mayAll says whether the text may hold all characters of another sieve.
func (s *charSieve) mayAll(o *charSieve) bool {
	return o.middle&^s.middle|o.last&^s.last|o.both&^s.both == 0
}

// A runeSet is a set of characters of any kind that is asked for many of a text, most of which it lacks. Its sieve is made when it is first asked.
type runeSet struct {
	chars string
	sieve atomic.Pointer[charSieve]
}

func newRuneSet(chars string) runeSet { return runeSet{chars: chars} }

// open returns the sieve, which has the low twelve bits of each character by halves.
func (s *runeSet) open() *charSieve {
	sieve := s.sieve.Load()
	if sieve == nil {
		sieve = &charSieve{}
		for _, c := range s.chars {
			sieve.middle |= 1 << (c >> 6 & 63)
			sieve.last |= 1 << (c & 63)
		}
		s.sieve.Store(sieve)
	}
	return sieve
}

// index returns where the first character of the set stands in a text, -1 for none.
func (s *runeSet) index(text string) int {
	sieve := s.open()
	for i := 0; i < len(text); {
		// Of a character of three bytes, the last two have the low twelve bits.
		if text[i]>>4 == 0xE && i+2 < len(text) {
			b1, b2 := text[i+1], text[i+2]
			if sieve.middle>>(b1&63)&(sieve.last>>(b2&63))&1 != 0 && among(s.chars, wideRune(text[i], b1, b2)) {
				return i
			}
			i += len("一")
			continue
		}
		c, size := decode(text[i:])
		if sieve.middle>>(c>>6&63)&(sieve.last>>(c&63))&1 != 0 && among(s.chars, c) {
			return i
		}
		i += size
	}
	return -1
}

// in says whether a text holds a character of the set.
func (s *runeSet) in(text string) bool { return s.index(text) >= 0 }

func (s *runeSet) has(c rune) bool {
	sieve := s.open()
	return sieve.middle>>(c>>6&63)&(sieve.last>>(c&63))&1 != 0 && among(s.chars, c)
}

// A wordList is many words that a text may begin with, or end with, but not both.
type wordList struct {
	words []string
	index atomic.Pointer[wordIndex]
}

// A wordIndex puts the words of a list together by the byte that ends where the list looks first: that of their first character or of their last. A byte's
// first word and the next one of each word are numbered from 1.
type wordIndex struct {
	first [64]uint16
	next  []uint16
}

// openers makes the list for wordList.opening, closers for wordList.closing.
func openers(words ...string) wordList { return wordList{words: words} }
func closers(words ...string) wordList { return wordList{words: words} }

// makeIndex makes the index of a list, whose words say by key where they stand.
func (l *wordList) makeIndex(key func(string) byte) *wordIndex {
	x := &wordIndex{next: make([]uint16, len(l.words))}
	for i := len(l.words) - 1; i >= 0; i-- {
		first := &x.first[key(l.words[i])]
		x.next[i], *first = *first, uint16(i+1)
	}
	l.index.Store(x)
	return x
}

// openingKey is the key of the first character, closingKey of the last one, of a text that is not empty.
func openingKey(text string) byte {
	if len(text) > 2 && text[0]>>4 == 0xE {
		return text[2] & 63
	}
	return text[min(sizeOf(text[0]), len(text))-1] & 63
}
func closingKey(text string) byte { return text[len(text)-1] & 63 }

// opening returns the first of the words that a text begins with, "" for none.
func (l *wordList) opening(text string) string {
	if text == "" {
		return ""
	}
	x := l.index.Load()
	if x == nil {
		x = l.makeIndex(openingKey)
	}
	for k := x.first[openingKey(text)]; k > 0; k = x.next[k-1] {
		if w := l.words[k-1]; begins(text, w) {
			return w
		}
	}
	return ""
}

// closing returns the first of the words that a text ends with, "" for none.
func (l *wordList) closing(text string) string {
	if text == "" {
		return ""
	}
	x := l.index.Load()
	if x == nil {
		x = l.makeIndex(closingKey)
	}
	for k := x.first[closingKey(text)]; k > 0; k = x.next[k-1] {
		if w := l.words[k-1]; ends(text, w) {
			return w
		}
	}
	return ""
}

// A wordNet is many words of Chinese characters that are looked for anywhere in a text.
type wordNet struct {
	words  []string
	sieves atomic.Pointer[[]charSieve]
}

func newWordNet(words ...string) wordNet { return wordNet{words: words} }

// in gives those of the words, in their order, that a text may hold by its sieve.
func (n *wordNet) in(text *charSieve) iter.Seq[string] {
	return func(yield func(string) bool) {
		sieves := n.sieves.Load()
		if sieves == nil {
			sieves = n.makeSieves()
		}
		list, both := *sieves, text.both
		for i := range list {
			if s := &list[i]; s.both&^both == 0 && text.mayAll(s) && !yield(n.words[i]) {
				return
			}
		}
	}
}

func (n *wordNet) makeSieves() *[]charSieve {
	sieves := make([]charSieve, len(n.words))
	for i, w := range n.words {
		sieves[i] = sieveOf(w)
	}
	n.sieves.Store(&sieves)
	return &sieves
}
