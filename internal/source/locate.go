package source

import (
	"math/bits"
	"sort"
	"unicode/utf8"
)

// blockBits sets how far apart the marks of the two indexes stand: a look-up walks at
// most 64 bytes, and a 30 MB text has under 8 MB of marks.
const blockBits = 6

const blockSize = 1 << blockBits

// Quote returns the author's words behind a span of Norm, from Clean: 娄星区法院
// in Norm is quoted as 婁星區法院.
func (d *Document) Quote(s Span) string {
	c := d.folds.clean(d, s)
	return d.Clean[c.Start:c.End]
}

// InClean maps a span of Norm to the bytes of Clean that Quote gives.
func (d *Document) InClean(s Span) Span { return d.folds.clean(d, s) }

// Locate says where a span of Norm stands in Raw. A span that touches a repaired
// run takes the whole run, so that 领 of 領(lǐng) covers the bracket too.
func (d *Document) Locate(s Span) Position {
	return d.position(rawSpan(d.edits, d.folds.clean(d, s)))
}

// Chars returns the number of code points of Raw.
func (d *Document) Chars() int { return int(d.lines.marks[len(d.lines.marks)-1].runes) }

// Mention is Quote and Locate in one.
func (d *Document) Mention(s Span) (string, Position) {
	c := d.folds.clean(d, s)
	return d.Clean[c.Start:c.End], d.position(rawSpan(d.edits, c))
}

// position turns bytes of Raw into code points, line and column.
func (d *Document) position(raw Span) Position {
	start := d.lines.at(d.Raw, raw.Start)
	var end lineMark
	if raw.End-raw.Start > blockSize {
		end = d.lines.at(d.Raw, raw.End)
	} else {
		end = start.advance(d.Raw[raw.Start:raw.End])
	}
	return Position{
		Start:  int(start.runes),
		End:    int(end.runes),
		Line:   int(start.line) + 1,
		Column: int(start.runes-start.lineRunes) + 1,
	}
}

// A foldIndex maps Norm to Clean. Both hold the same number of code points, so a
// mark for each block of Norm and a walk of code points side by side suffice.
type foldIndex struct {
	// marks[k] is the byte of Clean under the first code point of Norm that
	// begins at k*blockSize or later; nil where Norm is Clean.
	marks []uint32
}

// clean maps a span of Norm to Clean. Ends outside the text are drawn in, ends
// inside a code point are moved to take it whole.
func (x foldIndex) clean(d *Document, s Span) Span {
	start := min(max(s.Start, 0), len(d.Norm))
	end := min(max(s.End, start), len(d.Norm))
	for start > 0 && start < len(d.Norm) && !utf8.RuneStart(d.Norm[start]) {
		start--
	}
	for end < len(d.Norm) && !utf8.RuneStart(d.Norm[end]) {
		end++
	}
	if x.marks == nil {
		return Span{start, end}
	}
	a := x.offset(d, start)
	if end == start {
		return Span{a, a}
	}
	if end-start > blockSize {
		return Span{a, x.offset(d, end)}
	}
	return Span{a, walk(d, start, a, end)}
}

func (x foldIndex) offset(d *Document, n int) int {
	k := n >> blockBits
	p := runeStart(d.Norm, k<<blockBits)
	if p > n {
		k--
		p = runeStart(d.Norm, k<<blockBits)
	}
	if k >= len(x.marks) {
		return len(d.Clean)
	}
	return walk(d, p, int(x.marks[k]), n)
}

// walk goes from code point n of Norm, which stands at c in Clean, to byte end of
// Norm and returns the byte of Clean there.
func walk(d *Document, n, c, end int) int {
	for n < end {
		n += runeLen(d.Norm[n])
		c += runeLen(d.Clean[c])
	}
	return c
}

// runeStart returns the first code point boundary of s at or after i.
func runeStart(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// runeLen returns the length of the code point that begins with b, in sound text.
func runeLen(b byte) int {
	const lengths = "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x02\x03\x04" // by the upper half of b
	return int(lengths[b>>4])
}

// A lineIndex finds line and code point of a byte of Raw.
type lineIndex struct{ marks []lineMark }

type lineMark struct {
	runes     uint32 // code points before
	line      uint32 // line feeds before
	lineRunes uint32 // code points before the line
}

// indexLines sets a mark at each block of raw.
func indexLines(raw string) lineIndex {
	marks := make([]lineMark, 0, len(raw)>>blockBits+1)
	var m lineMark
	for i := 0; i < len(raw); i += blockSize {
		marks = append(marks, m)
		m = m.advance(raw[i:min(i+blockSize, len(raw))])
	}
	return lineIndex{append(marks, m)}
}

// at returns what stands before byte i of raw.
func (x lineIndex) at(raw string, i int) lineMark {
	k := i >> blockBits
	return x.marks[k].advance(raw[k<<blockBits : i])
}

func (m lineMark) advance(s string) lineMark {
	// Eight bytes at once where none is a line feed.
	const ones, tops = 0x0101_0101_0101_0101, 0x8080_8080_8080_8080
	for len(s) >= 8 {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		if y := x ^ '\n'*ones; (y-ones)&^y&tops != 0 {
			m = m.each(s[:8])
		} else {
			m.runes += 8 - uint32(bits.OnesCount64(x&^(x<<1)&tops)) // less those that go on: 10xxxxxx
		}
		s = s[8:]
	}
	return m.each(s)
}

// each is advance byte by byte.
func (m lineMark) each(s string) lineMark {
	for i := range len(s) {
		// A code point is counted at its first byte, so a block may cut one.
		if c := s[i]; c < 0x80 || c >= 0xC0 {
			m.runes++
			if c == '\n' {
				m.line++
				m.lineRunes = m.runes
			}
		}
	}
	return m
}

// An edit is a run of Raw that stands as another run in Clean; between edits the
// two texts are the same. Bytes.
type edit struct{ rawStart, rawEnd, cleanStart, cleanEnd uint32 }

// rawSpan maps a span of Clean to Raw. An edit that the span touches belongs to it
// whole; so does a deletion inside it, but not one at its border. Spans that lie
// in each other lie in each other afterwards.
func rawSpan(edits []edit, c Span) Span {
	if c.Start == c.End {
		p := rawStart(edits, c.Start, false)
		return Span{p, p}
	}
	return Span{rawStart(edits, c.Start, true), rawEnd(edits, c.End)}
}

// rawStart maps the start of a span. past tells whether deletions that end there
// lie before it.
func rawStart(edits []edit, c int, past bool) int {
	// The last edit that begins at or before c.
	i := sort.Search(len(edits), func(i int) bool { return int(edits[i].cleanStart) > c }) - 1
	if i < 0 {
		return c
	}
	e := edits[i]
	switch {
	case c < int(e.cleanEnd):
		return int(e.rawStart)
	case !past && e.cleanStart == e.cleanEnd && c == int(e.cleanEnd):
		return int(e.rawStart)
	}
	return int(e.rawEnd) + c - int(e.cleanEnd)
}

// rawEnd maps the end of a span that is not empty.
func rawEnd(edits []edit, c int) int {
	// The last edit that begins before c: a deletion at c lies outside.
	i := sort.Search(len(edits), func(i int) bool { return int(edits[i].cleanStart) >= c }) - 1
	if i < 0 {
		return c
	}
	e := edits[i]
	if c <= int(e.cleanEnd) {
		return int(e.rawEnd)
	}
	return int(e.rawEnd) + c - int(e.cleanEnd)
}
