package segment

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"strconv"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/segment/internal/layout"
)

// WithUserWords adds words that stay whole wherever they stand; the longest,
// leftmost wins. A line is "word", "word count", "word count tag" or "word
// tag", as jieba and gse have it; the count is not needed, the tag is jieba's
// (nr, ns, nt, v, …) or one of ours by name. Empty lines and those that begin
// with # are left out. Words match in either script and width. The name tells
// the source in errors, all of which are reported, as name:line: reason.
func WithUserWords(r io.Reader, name string) Option {
	return func(s *Segmenter) error {
		data, err := io.ReadAll(r)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if s.user == nil {
			s.user = &userWords{}
		}
		return s.user.read(data, name)
	}
}

// userWords is a hash table of words in folded form. A word is known by 64
// bits of its hash alone: with a million words a false one turns up once in
// 10¹³ look-ups.
type userWords struct {
	hashes []uint64   // open addressing, 0: free; length a power of two
	tags   []dict.Tag // beside hashes
	count  int
	starts []uint8 // by the hash of the first two characters, the length of the longest word
	single []uint8 // 1: the character, by its low 16 bits, may be a word alone
}

const startBits = 18

// read adds the words of a file.
func (u *userWords) read(data []byte, name string) error {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	u.reserve(bytes.Count(data, []byte("\n")) + 1)
	if u.starts == nil {
		u.starts, u.single = make([]uint8, 1<<startBits), make([]uint8, 1<<13)
	}
	var broken []error
	for line := 1; len(data) > 0; line++ {
		row := data
		if end := bytes.IndexByte(data, '\n'); end >= 0 {
			row, data = data[:end], data[end+1:]
		} else {
			data = nil
		}
		if err := u.readLine(row); err != nil {
			broken = append(broken, fmt.Errorf("%s:%d: %w", name, line, err))
		}
	}
	return errors.Join(broken...)
}

func (u *userWords) readLine(row []byte) error {
	word, row := field(row)
	if len(word) == 0 || word[0] == '#' {
		return nil
	}
	second, row := field(row)
	third, row := field(row)
	if extra, _ := field(row); len(extra) > 0 {
		return fmt.Errorf("more than word, count and tag: %q", extra)
	}
	pos := third
	if _, err := strconv.ParseFloat(string(second), 64); err != nil && len(second) > 0 {
		if len(third) > 0 {
			return fmt.Errorf("count is no number: %q", second)
		}
		pos = second
	}
	tag := dict.TagNoun
	if len(pos) > 0 {
		var ok bool
		if tag, ok = layout.TagOf(string(pos)); !ok {
			return fmt.Errorf("unknown part of speech: %q", pos)
		}
	}
	return u.add(word, tag)
}

// field splits the first field off a row.
func field(row []byte) (first, rest []byte) {
	start := 0
	for start < len(row) && isBlank(row[start]) {
		start++
	}
	end := start
	for end < len(row) && !isBlank(row[end]) {
		end++
	}
	return row[start:end], row[end:]
}

func isBlank(b byte) bool { return b == ' ' || b == '\t' || b == '\r' }

// add adds one word.
func (u *userWords) add(word []byte, tag dict.Tag) error {
	var h uint64
	var first, before rune
	n := 0
	for i := 0; i < len(word); {
		r, size := utf8.DecodeRune(word[i:])
		if r == utf8.RuneError && size == 1 {
			return fmt.Errorf("not UTF-8: %q", word)
		}
		i += size
		r = dict.Fold(r)
		if r == ' ' || r == '。' && i < len(word) {
			return fmt.Errorf("a word cannot go over %q: %q", r, word)
		}
		if n++; n == 1 {
			first = r
		}
		if n == 2 {
			at := startOf(first, r)
			u.starts[at] = max(u.starts[at], uint8(min(utf8.RuneCount(word), overlap)))
		}
		h = userStep(h, r)
		before = r
	}
	if n > overlap {
		return fmt.Errorf("%d characters, at most %d: %q", n, overlap, word)
	}
	if n == 1 {
		u.single[uint16(before)>>3] |= 1 << (before & 7)
	}
	u.put(layout.Mix(h)|1, tag)
	return nil
}

func userStep(h uint64, r rune) uint64 { return (h ^ uint64(r)) * 0x9E3779B97F4A7C15 }

func startOf(a, b rune) uint32 {
	return (uint32(a)<<16 ^ uint32(b)) * 0x9E3779B1 >> (32 - startBits)
}

// reserve makes room for so many more words.
func (u *userWords) reserve(more int) {
	size := 1 << bits.Len(uint(u.count+more)*3/2)
	if size <= len(u.hashes) {
		return
	}
	old, tags := u.hashes, u.tags
	u.hashes, u.tags, u.count = make([]uint64, size), make([]dict.Tag, size), 0
	for i, h := range old {
		if h != 0 {
			u.put(h, tags[i])
		}
	}
}

func (u *userWords) put(h uint64, tag dict.Tag) {
	at := u.slot(h)
	if u.hashes[at] == 0 {
		u.hashes[at] = h
		u.count++
	}
	u.tags[at] = tag
}

// slot is where a hash is or would be.
func (u *userWords) slot(h uint64) int {
	mask := len(u.hashes) - 1
	at := int(h>>20) & mask
	for u.hashes[at] != 0 && u.hashes[at] != h {
		at = (at + 1) & mask
	}
	return at
}

// longest is the length of the longest word that text begins with, and its tag.
func (u *userWords) longest(text []rune) (length int, tag dict.Tag) {
	h := userStep(0, text[0])
	if u.single[uint16(text[0])>>3]>>(text[0]&7)&1 != 0 {
		if at := u.slot(layout.Mix(h) | 1); u.hashes[at] != 0 {
			length, tag = 1, u.tags[at]
		}
	}
	if len(text) < 2 {
		return length, tag
	}
	limit := min(int(u.starts[startOf(text[0], text[1])]), len(text))
	for n := 2; n <= limit; n++ {
		h = userStep(h, text[n-1])
		if at := u.slot(layout.Mix(h) | 1); u.hashes[at] != 0 {
			length, tag = n, u.tags[at]
		}
	}
	return length, tag
}

// keepUserWords makes each user word of the block one word.
func (w *work) keepUserWords() {
	w.folded = w.folded[:0]
	for i := range w.n {
		w.folded = append(w.folded, w.sign(i))
	}
	for i := 0; i < w.n; {
		length, tag := w.user.longest(w.folded[i:])
		if length > 0 {
			w.whole(i, i+length, tag)
		}
		i += max(length, 1)
	}
}
