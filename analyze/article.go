package analyze

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fawen/fawen/dict"
	"github.com/fawen/fawen/internal/source"
)

// An article is one document on its way through the recognisers. All spans are bytes of text, the folded form: simplified
// characters, half-width signs. Each recogniser adds hits to its own list and reads those of the steps before it.
type article struct {
	lists
	analyzer *Analyzer
	doc      *source.Document
	work     *scratch // of the step that is taken
	text     string   // doc.Norm
	places   placeIndex
	// jurisdiction is the law under which courts sit that do not say so themselves.
	jurisdiction dict.Jurisdiction
	evidence     *placeEvidence // the places that the article is about, after resolveCourts
	courtList    []courtEntity  // the courts that the mentions speak of, in order of first mention
	head         head
	courts       []courtHit     // mentions of courts, in order, disjoint
	names        []nameHit      // mentions of people, in order, disjoint
	posts        []postHit      // person and post, in order of the post
	honors       []honorHit     // honor and recipient, in order of the honor
	credits      []creditHit    // role and name, in order of the name
	keywordList  []Keyword      // heaviest first
	words        int            // how many words the text has
	hero         string         // the person that the article is a portrait of, "" for none
	heroIs       string         // 他 or 她
	life         int            // the name of whom an encyclopedia's article is about, -1 for none; index into names
	lifeFrom     int            // the byte from which on the text is about that one
	lifeEnded    bool           // that one has died
	said         map[string]int // how often each person is named
}

// lists are those of an article whose memory the next one takes over.
type lists struct {
	lines     []source.Span // without their line ends, blank ones left out
	signs     []int32       // where characters stand that are neither Chinese ones nor Latin letters nor digits, line ends too
	sentences []source.Span // cut behind 。！？； and at line ends
	terms     []dict.Match  // every dictionary term in the text, by Start, then End
	roles     []dict.Match  // those that are roles of credits
	heads     []int32       // the places in terms of those that are head nouns of posts
	blocks    startIndex    // of the terms
	bodies    []bodyHit     // bodies a post can belong to, courts among them, with departments; in order, disjoint
	spans     []source.Span // see keepSpans
	divisions []uint32      // see allDivisionsOf
}

// emptied returns the lists without what is in them.
func (l *lists) emptied() *lists {
	return &lists{l.lines[:0], l.signs[:0], l.sentences[:0], l.terms[:0], l.roles[:0], l.heads[:0], l.blocks[:0], l.bodies[:0], l.spans[:0], l.divisions[:0]}
}

// keepSpans makes a list that lasts as long as the article is worked on.
func (l *lists) keepSpans(spans ...source.Span) []source.Span {
	n := len(l.spans)
	l.spans = append(l.spans, spans...)
	return l.spans[n:len(l.spans):len(l.spans)]
}

// head is what the top of the article says of itself.
type head struct {
	title    string
	date     string        // 2023-01-10, "" where unknown
	outlet   string        // 湖南法治報, in the author's script
	dateline []source.Span // places named in the dateline
}

// A courtHit is one mention of a court.
type courtHit struct {
	source.Span
	rule   string
	ref    courtRef
	entity int // index into courtList after resolveCourts, -1 before
}

// A bodyHit is one mention of an organisation that posts and honors can belong to: a court, a procuratorate, a bureau,
// a committee, a company, with the department behind it (长沙中院刑一庭).
type bodyHit struct {
	source.Span
	core  source.Span // the body without its department: 长沙中院
	kind  bodyKind
	rule  string
	court int // index into courts, -1 where the body is no court
	ref   bodyRef
}

// bodyKind says what sort of organisation a body is.
type bodyKind uint8

const (
	otherBody bodyKind = iota
	courtBody
	procuratorateBody
	policeBody
	justiceBody
	partyBody
	congressBody
	governmentBody
	companyBody
	schoolBody
	prisonBody
	mediaBody
)

// A nameHit is one mention of a person.
type nameHit struct {
	source.Span
	front  source.Span // the surname, where a post stands behind it: 林|检察长|志强
	rule   string
	score  float32
	person string // the full name in folded form without blanks: mentions of one person share it
}

// A postHit is one post of one person.
type postHit struct {
	person  string        // as in nameHit
	title   []source.Span // pieces that make up the title, in order; one unless a head is shared
	org     []source.Span // pieces that make up the organisation; none where the text names no body
	court   int           // index into courts of the mention that org is or belongs to, -1 for none
	status  string
	rule    string
	certain bool
}

// rightBehind reports whether the post stands right behind its organisation, which a body at byte i begins.
func (p *postHit) rightBehind(i int) bool {
	end := -1
	for _, piece := range p.org {
		if end >= 0 && piece.Start != end {
			return false
		}
		end = piece.End
	}
	return len(p.title) == 1 && end == p.title[0].Start && p.org[0].Start <= i && i < p.org[0].End
}

// An honorHit is one honor of one recipient.
type honorHit struct {
	honor     []source.Span // pieces that make up its name; one unless a head is shared
	recipient []source.Span // as printed there
	kind      string        // person, court, organisation
	court     int           // index into courts, -1 for none
	granter   source.Span   // empty where the text names none
	year      int           // 0 where unknown
	count     int           // 等N人, 0 where the text does not count
	level     string        // national, provincial, municipal, county, other
	rule      string
	certain   bool
}

// A creditHit is one maker of the article.
type creditHit struct {
	role  string      // in the author's script
	label source.Span // the role as it stands before the name, empty where it does not
	name  source.Span
	rule  string
	media bool // an outlet or office, no person
}

// cutSentences fills lines and sentences.
func (a *article) cutSentences() {
	start := 0
	for start < len(a.text) {
		end := strings.IndexByte(a.text[start:], '\n')
		if end < 0 {
			end = len(a.text)
		} else {
			end += start
		}
		if line := a.trim(source.Span{Start: start, End: end}); line.End > line.Start {
			a.addLine(line)
		}
		if end < len(a.text) {
			a.signs = append(a.signs, int32(end))
		}
		start = end + 1
	}
}

// mostLine is how long a line is taken whole. What works line by line then needs memory for no more than that.
const mostLine = 32 << 10

// addLine adds a line and its sentences. One that is longer than any paragraph (a page that lost its line feeds) is taken as several, of whole sentences.
func (a *article) addLine(line source.Span) {
	first := len(a.sentences)
	a.cutLine(line)
	for _, s := range a.sentences[first:] {
		if s.End-line.Start >= mostLine {
			a.lines = append(a.lines, source.Span{Start: line.Start, End: s.End})
			line.Start = s.End
		}
	}
	if line.Start < line.End {
		a.lines = append(a.lines, line)
	}
}

// cutLine cuts a line behind 。！？；, with the closing marks behind them.
func (a *article) cutLine(line source.Span) {
	start := line.Start
	for i := line.Start; i < line.End; {
		if isWide(a.text[i]) {
			i += len("一")
			continue
		}
		if c := a.text[i]; isLatin(c) || isDigit(c) {
			i++
			continue
		}
		a.signs = append(a.signs, int32(i))
		r, size := a.runeAt(i)
		i += size
		if r != '。' && r != '!' && r != '?' && r != ';' {
			continue
		}
		for i < line.End {
			r, size = a.runeAt(i)
			if r != '”' && r != '’' && r != ')' && r != '"' {
				break
			}
			a.signs = append(a.signs, int32(i))
			i += size
		}
		a.sentences = append(a.sentences, source.Span{Start: start, End: i})
		start = i
	}
	if start < line.End {
		a.sentences = append(a.sentences, source.Span{Start: start, End: line.End})
	}
}

// signsFrom returns the signs from byte i on.
func (a *article) signsFrom(i int) []int32 {
	k, _ := slices.BinarySearch(a.signs, int32(i))
	return a.signs[k:]
}

// trim drops blanks at both ends of a span.
func (a *article) trim(s source.Span) source.Span {
	for s.Start < s.End && strings.IndexByte(" \t\r\n", a.text[s.Start]) >= 0 {
		s.Start++
	}
	for s.End > s.Start && strings.IndexByte(" \t\r\n", a.text[s.End-1]) >= 0 {
		s.End--
	}
	return s
}

// norm returns the folded text of a span.
func (a *article) norm(s source.Span) string { return a.text[s.Start:s.End] }

// quote returns the author's words for the pieces, without the blanks inside names.
func (a *article) quote(pieces ...source.Span) string {
	if len(pieces) == 1 {
		return squeeze(a.doc.Quote(pieces[0]))
	}
	var b strings.Builder
	for _, s := range pieces {
		b.WriteString(a.doc.Quote(s))
	}
	return squeeze(b.String())
}

// squeeze drops blanks, save one between Latin letters: 李　明 → 李明, John  Keller → John Keller.
func squeeze(s string) string {
	if !holdsBlank(s) {
		return s
	}
	var b strings.Builder
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(blanks, r) }) {
		if n := b.Len(); n > 0 && isLatin(b.String()[n-1]) && isLatin(word[0]) {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

// holdsBlank says whether one of the blanks is in s, by their bytes.
func holdsBlank(s string) bool {
	for i := 0; i < len(s); i++ {
		if isWide(s[i]) {
			i += len("一") - 1
			continue
		}
		switch s[i] {
		case ' ', '\t', '\r', '\n':
			return true
		case 0xC2:
			if strings.HasPrefix(s[i:], "\u00a0") {
				return true
			}
		case 0xE3:
			if strings.HasPrefix(s[i:], "\u3000") {
				return true
			}
		}
	}
	return false
}

// blanks are all that stands between words and inside spaced names.
const blanks = " \t\r\n\u00a0\u3000"

// isLatin reports whether a byte is an ASCII letter.
func isLatin(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// runeBefore returns the character that ends at byte i, utf8.RuneError with size 0 at the start of the text.
func (a *article) runeBefore(i int) (rune, int) { return decodeLast(a.text[:i]) }

// runeAt returns the character that begins at byte i.
func (a *article) runeAt(i int) (rune, int) { return decode(a.text[i:]) }

// decode is utf8.DecodeRuneInString for sound text.
func decode(text string) (rune, int) {
	if len(text) >= 3 && text[0]>>4 == 0xE {
		return wideRune(text[0], text[1], text[2]), 3
	}
	return utf8.DecodeRuneInString(text)
}

// decodeLast is utf8.DecodeLastRuneInString for sound text.
func decodeLast(text string) (rune, int) {
	if n := len(text); n >= 3 && text[n-3]>>4 == 0xE {
		return wideRune(text[n-3], text[n-2], text[n-1]), 3
	}
	return utf8.DecodeLastRuneInString(text)
}

// wideRune is the character of three bytes, as nearly all Chinese ones have; the text is known to be sound.
func wideRune(b0, b1, b2 byte) rune { return rune(b0&0x0F)<<12 | rune(b1&0x3F)<<6 | rune(b2&0x3F) }

// isWide says whether a byte begins one of the three-byte characters from 䀀 on: Chinese ones, and no sign of simple folded text.
func isWide(b byte) bool { return b >= 0xE4 && b < 0xF0 }

// A startIndex has, of things in the order of the text, the first that begins in each block of startBlock bytes or behind it.
type startIndex []int32

const startBlock = 32

// add takes note of thing k, which begins at byte start.
func (x *startIndex) add(k, start int) {
	for len(*x)*startBlock <= start {
		*x = append(*x, int32(k))
	}
}

// from returns the first of n things that can begin at byte i or behind it.
func (x startIndex) from(i, n int) int {
	if block := max(i, 0) / startBlock; block < len(x) {
		return int(x[block])
	}
	return n
}

// indexTerms fills blocks, roles and heads.
func (a *article) indexTerms() {
	for k := range a.terms {
		t := &a.terms[k]
		a.blocks.add(k, t.Start)
		switch t.Class {
		case dict.CreditRole:
			a.roles = append(a.roles, *t)
		case dict.PostHead:
			a.heads = append(a.heads, int32(k))
		}
	}
}

// firstTerm returns the index of the first of the dictionary's terms that begins at byte i or behind it.
func (a *article) firstTerm(i int) int {
	k := a.blocks.from(i, len(a.terms))
	for k < len(a.terms) && a.terms[k].Start < i {
		k++
	}
	return k
}

// termsAt returns the dictionary's terms that begin at byte i, shortest first.
func (a *article) termsAt(i int) []dict.Match {
	lo := a.firstTerm(i)
	end := lo
	for end < len(a.terms) && a.terms[end].Start == i {
		end++
	}
	return a.terms[lo:end]
}
